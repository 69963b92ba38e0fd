"""What somebody calls a thing, what a participle behind a comma or a noun adds, and asides between commas."""

import pytest

import khabar


def _claims(text: str) -> list[tuple[str, list[str], list[str], str, str]]:
    reading = khabar.read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    return [(c.type, [code[a] for a in c.actors], [code[r] for r in c.recipients], c.polarity, c.modality) for c in reading.claims]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("وصفت غينيا الشروط السنغالية بأنها مزحة ثقيلة", "GIN"),
        ("وصف الرئيس التشيلي قرار نظيره بأنه غير مقبول على الإطلاق", "CHL"),
        ("ووصفت وزارة الخارجية الكينية ما جرى بأنه عمل جبان", "KEN"),
    ],
)
def test_who_calls_something_ill_finds_fault(text: str, actor: str) -> None:
    assert [c[1] for c in _claims(text) if c[0] == "ACCUSE"] == [[actor]]


@pytest.mark.parametrize(
    "text",
    [
        "وصفت بوليفيا محادثاتها مع بيرو بأنها مثمرة",
        "وصف الوزير الماليزي الاتفاق مع تايلاند بالتاريخي",
        "وصف المدرب الكوبي المباراة بأنها ممتعة للجمهور",
    ],
)
def test_who_calls_something_good_finds_none(text: str) -> None:
    assert not [c for c in _claims(text) if c[0] == "ACCUSE"]


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("المعارضة البوليفية تصف الخطة بأنها استسلام كامل", "RETREAT"),
        ("ووصفت كوبا قرار واشنطن بالسرقة العلنية لأموالها", "COERCE"),
        ("وصف الحزب الغاني التعديل بأنه انسحاب من المبادئ", "RETREAT"),
    ],
)
def test_what_something_is_called_is_not_done(text: str, type_: str) -> None:
    assert type_ not in {c[0] for c in _claims(text)}


@pytest.mark.parametrize(
    ("text", "accuser", "accused"),
    [
        ("أغلقت بوليفيا معبرها مع بيرو، متهمةً ليما بتهريب الوقود", "BOL", "PER"),
        ("أغلقت زامبيا الحدود أمس، متهمة رواندا بتسليح المتمردين", "ZMB", "RWA"),
        ("وأعربت وزيرة الدفاع الكندية عن قلقها من تصرفات الصين، متهمة إياها بالتجسس", "CAN", "CHN"),
    ],
)
def test_a_participle_behind_a_comma_accuses(text: str, accuser: str, accused: str) -> None:
    assert ("ACCUSE", [accuser], [accused]) in [c[:3] for c in _claims(text)]


@pytest.mark.parametrize(
    ("text", "type_", "modality"),
    [
        ("تظاهر آلاف المحتجين المطالبين باستقالة الرئيسة البيروفية", "RETREAT", "demanded"),
        ("خرج العمال المطالبون بانسحاب القوات الفرنسية من النيجر", "RETREAT", "demanded"),
        ("لم يتغير موقف كوبا الداعي إلى انسحاب القوات الأميركية من الجزيرة", "RETREAT", "demanded"),
    ],
)
def test_what_is_asked_for_behind_a_participle_is_not_done(text: str, type_: str, modality: str) -> None:
    assert {c[4] for c in _claims(text) if c[0] == type_} == {modality}


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("عرضت قطر، في بيان، وساطتها بين الطرفين", ("AGREE", ["QAT"])),
        ("أرسلت الصين، خلال العام الماضي، أسلحة إلى ميانمار", ("AID", ["CHN"])),
        ("وقعت مصر وقبرص، على هامش القمة، مذكرة تفاهم", ("SUPPORT", ["EGY", "CYP"])),
    ],
)
def test_an_object_behind_an_aside(text: str, claim: tuple[str, list[str]]) -> None:
    assert claim in [c[:2] for c in _claims(text)]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("ولم تدع المعارضة التشادية أنصارها إلى التظاهر", ("REQUEST", "negated")),
        ("انتقدت كينيا الوزير الأوغندي ودعته إلى الاستقالة", ("REQUEST", "affirmed")),
        ("والمعارضة تحمّل الرئيس البوليفي مسؤولية الأزمة", ("ACCUSE", "affirmed")),
        ("وحملت نيودلهي جارتها المسؤولية عن الحادث", ("ACCUSE", "affirmed")),
        ("بعد عامين على خطة من خمس نقاط وافق عليها الرئيس الغاني", ("AGREE", "affirmed")),
    ],
)
def test_verbs_of_the_same_letters(text: str, claim: tuple[str, str]) -> None:
    assert claim in [(c[0], c[3]) for c in _claims(text)]


def test_the_crown_prince_is_somebody() -> None:
    for text in ("زار ولي العهد السعودي باريس أمس", "بحث الرئيس الأميركي الملف مع ولي العهد السعودي", "التقى الأمير ولي العهد الكويتي وزير النفط"):
        reading = khabar.read(text, published="2024-03-10")
        assert {e.code for e in reading.entities} & {"SAU", "KWT"}, text
