"""What is there whatever the word above says of it, and who is the other party of an agreement by which something is done."""

from __future__ import annotations

import pytest

from khabar.reader import read


def _claims(text: str) -> dict[str, tuple[str, str, frozenset[str]]]:
    reading = read(text, published="2024-03-10")
    codes = {e.id: e.code for e in reading.entities}
    return {text[c.trigger.start : c.trigger.end]: (c.polarity, c.modality, frozenset(codes[a] for a in c.actors)) for c in reading.claims}


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("قال الجنرال النيجري إن أي تدخل عسكري في بلاده لن يكون نزهة.", "تدخل", ("affirmed", "possible")),
        ("لم يكن قصف المدينة دقيقا.", "قصف", ("affirmed", "actual")),
        ("لن يكون اللقاء بين الرئيسين المصري والتركي قصيرا.", "اللقاء", ("affirmed", "planned")),
        ("لن يكون هناك اتفاق مع إسرائيل.", "اتفاق", ("negated", "planned")),
        ("لم يكن هناك هجوم على السفارة الفرنسية.", "هجوم", ("negated", "actual")),
        ("لم يكن الاتفاق مع إسرائيل ممكنا.", "الاتفاق", ("negated", "possible")),
        ("بعد فشل المحادثات بين مصر وإثيوبيا سحبت القاهرة سفيرها.", "المحادثات", ("affirmed", "actual")),
        ("بعد فشل التوصل إلى اتفاق بين مصر وإثيوبيا سحبت القاهرة سفيرها.", "اتفاق", ("negated", "actual")),
        ("رفضت صنعاء عرضا سعوديا يتعلق بالرواتب.", "عرضا", ("affirmed", "actual")),
        ("تدرس السعودية عرضا صينيا لبناء محطة.", "عرضا", ("affirmed", "actual")),
        ("أعلن حزب الله موافقته على وقف إطلاق النار.", "وقف إطلاق النار", ("affirmed", "planned")),
        ("وافقت مالي على هدنة مؤقتة.", "هدنة", ("affirmed", "planned")),
        ("وافق طرفا النزاع على هدنة بدأت أمس.", "هدنة", ("affirmed", "actual")),
        ("اتفقت مصر والسودان على وقف إطلاق النار.", "وقف إطلاق النار", ("affirmed", "actual")),
        ("أجّل الرئيس السويدي زيارته إلى سيول.", "زيارته", ("affirmed", "planned")),
        ("أجل الرئيس السويدي زيارته إلى سيول.", "زيارته", ("affirmed", "planned")),
    ],
)
def test_status(text: str, act: str, status: tuple[str, str]) -> None:
    assert _claims(text)[act][:2] == status


@pytest.mark.parametrize(
    ("text", "act", "actors"),
    [
        ("رحّلت السعودية مئات الآلاف من الإثيوبيين بموجب اتفاق مع كمبالا.", "اتفاق", {"SAU", "UGA"}),
        ("أعادت تونس فتح المعبر بالاتفاق مع ليبيا.", "الاتفاق", {"TUN", "LBY"}),
        ("نشرت كينيا شرطتها في هايتي بالتشاور مع الأمم المتحدة.", "التشاور", {"KEN", "UN"}),
        ("رحبت فرنسا بالاتفاق مع إيران.", "الاتفاق", {"IRN"}),
        ("نددت إسرائيل باتفاق مع إيران.", "اتفاق", {"IRN"}),
        ("انتهت المفاوضات باتفاق مع إيران.", "اتفاق", {"IRN"}),
        ("جرت المحادثات بين وزير الخارجية الروسي، سيرغي لافروف، ورئيس الحكومة الصينية.", "المحادثات", {"RUS", "CHN"}),
        ("انتهى اللقاء بين الرئيس المصري، عبد الفتاح السيسي، والوزير التركي غادر القاهرة.", "اللقاء", {"EGY"}),
        ("التقى الرئيس المصري نظيره السوداني في القاهرة. واتفق الرجلان على إعادة فتح الحدود.", "اتفق", {"EGY", "SDN"}),
        ("اجتمع رئيس كينيا مع رئيسي أوغندا وتنزانيا في نيروبي. واتفق القادة الثلاثة على دوريات مشتركة.", "اتفق", {"KEN", "UGA", "TZA"}),
        ("اتفقت مصر والسودان بعد اتصالات هاتفية أجراها الوزير الروسي على وقف القتال.", "اتفقت", {"EGY", "SDN"}),
    ],
)
def test_parties(text: str, act: str, actors: set[str]) -> None:
    assert _claims(text)[act][2] == actors


@pytest.mark.parametrize(
    "text",
    [
        "تعهد شولتس، على هامش زيارة للفاتيكان أمس، كشف الملابسات بسرعة.",
        "اتفقت مصر والسودان بعد اتصالات هاتفية أجراها الوزير الروسي على وقف القتال.",
    ],
)
def test_whom_else_one_saw_is_no_side(text: str) -> None:
    reading = read(text, published="2024-03-10")
    assert not next(c for c in reading.claims if c.type == "AGREE").recipients


def test_two_men_who_met_nobody() -> None:
    assert "EGY" not in _claims("اعتقلت الشرطة الكينية رجلين. وقال الرجلان إنهما اتفقا على الهرب.")["اتفقا"][2]


def test_a_ministry_is_no_visit() -> None:
    assert all(c.type != "CONSULT" for c in read("وحصلت إسبانيا بحسب وزارتها على ضمانات من الجزائر.", published="2024-03-10").claims)


@pytest.mark.parametrize(
    ("text", "act", "actors"),
    [
        ("يجري وزير الخارجية التركي زيارة إلى بغداد غدا يلتقي خلالها نظيره العراقي.", "يلتقي", {"TUR", "IRQ"}),
        ("جاء ذلك خلال زيارة الوزير السعودي لكييف، حيث التقى الرئيس الأوكراني.", "التقى", {"SAU", "UKR"}),
    ],
)
def test_who_visits_meets_them(text: str, act: str, actors: set[str]) -> None:
    assert _claims(text)[act][2] == actors


@pytest.mark.parametrize(
    ("text", "act", "actors"),
    [
        ("أعلنت قطر توصل إسرائيل وحماس إلى اتفاق هدنة.", "اتفاق", {"ISR", "HAMAS"}),
        ("صرح الوزير الأميركي بعد لقائه بالرئيس المصري بأن الزيارة مفيدة.", "لقائه", {"USA", "EGY"}),
    ],
)
def test_who_came_to_it(text: str, act: str, actors: set[str]) -> None:
    assert _claims(text)[act][2] == actors


def test_supplies_are_delivered() -> None:
    assert all(c.type != "AGREE" for c in read("كانت مصر توصل الغاز إلى الأردن.", published="2024-03-10").claims)
