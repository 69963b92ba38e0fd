"""The table of dated offices, and titles in the report that differ from it."""

import pytest

from khabar.lexicon.load import compiled
from khabar.mentions.offices import held
from khabar.reader import read


def codes(text: str, published: str = "2023-05-10") -> dict[str, str]:
    reading = read(text, published=published)
    by_id = {e.id: e for e in reading.entities}
    return {text[m.start : m.end]: by_id[m.entity].code for m in reading.mentions}


def person(name: str):
    return next(e for e in compiled().entries if e.kind == "person" and e.name == name)


@pytest.mark.parametrize(
    ("name", "day", "code", "roles"),
    [
        ("Jens Stoltenberg", "2012-03-01", "NOR", ["GOV"]),
        ("Jens Stoltenberg", "2020-03-01", "NATO", []),
        ("Jens Stoltenberg", "2025-03-01", "NOR", ["ELI"]),
        ("Donald Trump", "2015-07-01", "USA", []),
        ("Donald Trump", "2018-07-01", "USA", ["GOV"]),
        ("Donald Trump", "2022-07-01", "USA", ["ELI"]),
        ("Ahmed al-Sharaa", "2019-01-01", "HTS", ["REB"]),
        ("Ahmed al-Sharaa", "2025-06-01", "SYR", ["GOV"]),
        ("Khaled Mashal", "2020-01-01", "HAMAS", ["REB"]),
    ],
)
def test_office_of_the_day(name, day, code, roles):
    term = held(person(name), day)
    assert (term.code, term.roles) == (code, roles)


@pytest.mark.parametrize(
    ("text", "wording", "code"),
    [
        ("حذر بوريل من انهيار المحادثات في فيينا.", "بوريل", "EU"),
        ("استقبل توكاييف وفدا من رجال الأعمال في أستانا.", "توكاييف", "KAZ"),
        ("انتقد راشد الغنوشي قرارات المحكمة في العاصمة.", "راشد الغنوشي", "ENNAHDA"),
    ],
)
def test_persons_without_a_title(text, wording, code):
    assert codes(text)[wording] == code


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("قال وزير الصحة السوداني محمد مصطفى إن المستشفيات مغلقة.", "وزير الصحة السوداني محمد مصطفى"),
        ("أعلن وزير الزراعة السوداني خالد العبيدي خطة جديدة للري.", "وزير الزراعة السوداني خالد العبيدي"),
        ("دعا النائب السوداني محمد مرسي إلى انتخابات مبكرة.", "النائب السوداني محمد مرسي"),
    ],
)
def test_the_title_in_the_report_beats_the_table(text, wording):
    assert codes(text)[wording] == "SDN"


@pytest.mark.parametrize(
    "text",
    [
        "قال الرئيس النرويجي دونالد ترامب إن الميناء مفتوح.",
        "استقبل الرئيس الكيني إيمانويل ماكرون سفراء عدة.",
        "وصل رئيس الوزراء الهندي أولاف شولتس إلى المطار.",
    ],
)
def test_a_clash_with_the_table_is_an_issue(text):
    assert [i.message for i in read(text, published="2023-05-10").issues if i.code == "office"]


@pytest.mark.parametrize(
    "text",
    [
        "قال محمد يونس إنه سيعود إلى قريته غدا.",
        "فاز كريم خان بجائزة المعرض السنوي للكتاب.",
        "زار محمد مصطفى المعرض مع أسرته أمس.",
    ],
)
def test_everyday_names_need_their_state(text):
    assert not {"BGD", "PSE", "ICC"} & set(codes(text).values())


def test_rows_and_side_file_agree():
    import tomllib

    from khabar.lexicon.load import own_folder

    folder = own_folder() / "gazetteers"
    for side in folder.glob("*.toml"):
        rows = side.with_suffix(".tsv").read_text(encoding="utf-8").splitlines()[1:]
        about = tomllib.loads(side.read_text(encoding="utf-8"))
        assert about["rows"] == len(rows), side.name
        assert about["origin"] and about["licence"] and about["retrieved"]
