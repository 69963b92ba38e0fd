"""Whose word it is behind a noun of saying, a pledge, a fear, a denial."""

import pytest

from khabar.model import Reading
from khabar.reader import read


def reading(text: str) -> tuple[Reading, dict[str, str]]:
    found = read(text, published="2025-03-12")
    return found, {e.id: e.code for e in found.entities}


def held(text: str, trigger: str) -> list[str]:
    found, codes = reading(text)
    claim = next(c for c in found.claims if c.trigger.text == trigger)
    return [codes[a.holder] for a in claim.attribution]


@pytest.mark.parametrize(
    ("text", "trigger", "holder"),
    [
        ("رفضت موسكو مزاعم أوكرانيا بأن القوات الروسية قصفت المستشفى.", "قصفت", "UKR"),
        ("علق الوزير على تصريحات الرئيس الفرنسي بأن تركيا هاجمت السفينة.", "هاجمت", "FRA"),
        ("رغم تحذير الأمم المتحدة من أن إثيوبيا تقصف المدارس، انسحبت كينيا.", "تقصف", "UN"),
        ("تعهد الرئيس العراقي بمعاقبة المتورطين.", "معاقبة", "IRQ"),
        ("هدد لوكاشينكو بقطع الغاز عن أوروبا.", "قطع", "BLR"),
        ("أعرب الوزير الفرنسي عن خشيته من أن تهاجم إثيوبيا كينيا.", "تهاجم", "FRA"),
        ("ورفع الكينيون لافتة تطالب بطرد السفير الصيني.", "طرد", "KEN"),
    ],
)
def test_whose_word_an_act_is(text: str, trigger: str, holder: str):
    assert held(text, trigger) == [holder]


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("رغم تحذير الأمم المتحدة من أن إثيوبيا تقصف المدارس، انسحبت كينيا.", "انسحبت"),
        ("وافقت السعودية على القرار بطلب من الحكومة المصرية.", "طلب"),
    ],
)
def test_what_is_nobodys_word(text: str, trigger: str):
    assert held(text, trigger) == []


def test_who_accuses_has_not_done_it():
    found, codes = reading("وجاء ذلك ردا على اتهامات واشنطن لبكين بأنها زودت روسيا بالأسلحة.")
    given = next(c for c in found.claims if c.type == "AID")
    assert "USA" not in {codes[a] for a in given.actors}


@pytest.mark.parametrize("text", ["نفت إيران مشاركتها في الهجوم.", "نفت إيران أي ضلوع لها في الهجوم على القاعدة."])
def test_who_denies_a_part_in_an_attack_has_not_attacked(text: str):
    found, codes = reading(text)
    done = [c for c in found.claims if c.type == "ASSAULT" and c.polarity == "affirmed"]
    assert not any(codes[a] == "IRN" for c in done for a in c.actors)


@pytest.mark.parametrize(("text", "polarity"), [
    ("نفت بغداد أن تكون محادثات السلام قد انتهت بالفشل.", "affirmed"),
    ("نفت بغداد أن تكون هناك محادثات مع إيران.", "negated"),
])  # fmt: skip
def test_that_of_which_something_is_denied_was_there(text: str, polarity: str):
    found, _ = reading(text)
    assert next(c for c in found.claims if c.type == "CONSULT").polarity == polarity


def test_no_land_expels_its_own_envoy():
    found, _ = reading("أعلن طرد ثلاثة دبلوماسيين كينيين.")
    assert next(c for c in found.claims if c.type == "SANCTION").actors == []


@pytest.mark.parametrize("text", [
    "نفت كيغالي، بشكل قاطع، قصف المدنيين.",
    "ترفض كيغالي، وفق الخارجية، قصف المدنيين.",
    "نفت وزارة الدفاع الرواندية، أمس الاثنين، قصف المدنيين.",
])  # fmt: skip
def test_what_is_denied_behind_an_aside_is_not_done(text: str):
    found, _ = reading(text)
    assert not [c for c in found.claims if c.type == "ASSAULT" and (c.polarity, c.modality) == ("affirmed", "actual")]


def test_behind_an_aside_that_opens_a_clause_a_verb_stays_one():
    found, _ = reading("وفي الشمال، قرب الحدود، قصف الجيش الكيني مواقع المسلحين.")
    assert [c.polarity for c in found.claims if c.type == "ASSAULT"] == ["affirmed"]
