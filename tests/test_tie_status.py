"""Ties that a report denies, plans, demands or fears are not told as standing."""

from __future__ import annotations

import pytest

import khabar


def told(text: str) -> list[tuple[str, frozenset[str], str, str, str]]:
    """(kind, codes, status, polarity, modality) of each relation."""
    reading = khabar.read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    return [(r.kind, frozenset(code[p.entity] for p in r.parties), r.status, r.polarity, r.modality) for r in reading.relations]


@pytest.mark.parametrize(
    ("text", "kind", "parties", "status"),
    [
        ("وليست أوغندا عضوا في رابطة الدول المستقلة", "membership", {"UGA", "CIS"}, "no member"),
        ("ولم تعد كينيا عضوا في الاتحاد الأفريقي", "membership", {"KEN", "AU"}, "no member"),
        ("وأوغندا غير عضو في حلف شمال الأطلسي", "membership", {"UGA", "NATO"}, "no member"),
        ("ولم تعد مولدوفا حليفة أنقرة كما كانت", "alliance", {"MDA", "TUR"}, "no ally"),
        ("ولا توجد علاقات دبلوماسية بين كينيا وكوبا", "diplomatic", {"KEN", "CUB"}, "no diplomatic relations"),
        ("ولا يوجد أي خلاف بين كينيا واليابان", "dispute", {"KEN", "JPN"}, "no dispute"),
        ("ونفى الوزير الكيني وجود خلاف بين كينيا واليابان", "dispute", {"KEN", "JPN"}, "no dispute"),
        ("ونفت نيروبي وجود قاعدة عسكرية يابانية في كينيا", "base", {"KEN", "JPN"}, "no base present"),
        ("ولا توجد قواعد تركية في كينيا", "base", {"KEN", "TUR"}, "no base present"),
        ("ولا تملك اليابان قواعد عسكرية في كينيا", "base", {"KEN", "JPN"}, "no base present"),
        ("وليس لليابان قاعدة عسكرية في كينيا", "base", {"KEN", "JPN"}, "no base present"),
        ("وأكدت الوزارة عدم وجود تحالف بين كينيا واليابان", "alliance", {"KEN", "JPN"}, "no allied"),
        ("وقد تصبح أوغندا عضوا في رابطة الدول المستقلة", "membership", {"UGA", "CIS"}, "possible: member"),
        ("وتعتزم اليابان إقامة قاعدة بحرية في كينيا", "base", {"KEN", "JPN"}, "planned: base present"),
        ("وتسعى أنقرة إلى توقيع اتفاقية بين كينيا والصومال", "treaty", {"KEN", "SOM"}, "planned: treaty"),
        ("واطلع النواب على اتفاقية مقترحة بين كينيا والصومال", "treaty", {"KEN", "SOM"}, "possible: treaty"),
        ("وتبحث كينيا واليابان إنشاء تحالف بين البلدين", "alliance", {"KEN", "JPN"}, "possible: allied"),
        ("ويطالب الأمين العام بهدنة بين كينيا وحركة الشباب", "ceasefire", {"KEN", "ALSHABAAB"}, "demanded: in force"),
    ],
)
def test_a_tie_that_does_not_stand(text: str, kind: str, parties: set[str], status: str) -> None:
    found = [t for t in told(text) if t[0] == kind and t[1] == parties]
    assert [t[2] for t in found] == [status], told(text)
    assert all(t[3] == ("negated" if "no " in t[2] else "affirmed") for t in found)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("ويمكن أن تنشب حرب بين كينيا والصومال", "dispute"),
        ("وحذر الخبير من اندلاع حرب بين كينيا والصومال", "dispute"),
        ("وتحرك الوسطاء لمنع نشوب حرب بين كينيا والصومال", "dispute"),
        ("وانتهت الحرب بين كينيا والصومال قبل عقد", "dispute"),
        ("ورفضت كينيا إقامة قاعدة يابانية في البلاد", "base"),
        ("ولم تتوصل كينيا واليابان إلى اتفاقية بين البلدين", "treaty"),
        ("وعاد الوزير الكيني إلى قواعد الاشتباك مع اليابان", "base"),
    ],
)
def test_a_tie_that_is_feared_refused_or_over(text: str, kind: str) -> None:
    assert not [t for t in told(text) if t[0] == kind and t[3:] == ("affirmed", "actual")], told(text)


@pytest.mark.parametrize(
    ("text", "kind", "parties", "status"),
    [
        ("ويطالب المتظاهرون بإنهاء العلاقات الدبلوماسية بين كينيا واليابان", "diplomatic", {"KEN", "JPN"}, "diplomatic relations"),
        ("وتركيا عضو في حلف شمال الأطلسي منذ عام 1952", "membership", {"TUR", "NATO"}, "member"),
        ("وأعلنت بولندا، العضو في حلف شمال الأطلسي، إرسال طائرات", "membership", {"POL", "NATO"}, "member"),
        ("وتترأس السويد الاتحاد الأوروبي حاليا", "membership", {"SWE", "EU"}, "leads"),
        ("وتتولى السويد الرئاسة الدورية للاتحاد الأوروبي", "membership", {"SWE", "EU"}, "leads"),
        ("وتضم مجموعة بريكس البرازيل والهند وأعضاء آخرين", "membership", {"BRICS", "IND"}, "member"),
        ("وعلق الاتحاد الأفريقي مشاركة كينيا في أنشطته", "membership", {"AU", "KEN"}, "participation suspended"),
        ("وتتحرك الجماعات المسلحة المدعومة، والحوثيون المدعومون من إيران", "alliance", {"ANSARALLAH", "IRN"}, "backed by"),
        ("واتهمت كييف حليفة موسكو بيلاروس بالتدخل", "alliance", {"BLR", "RUS"}, "ally"),
        ("وتحتفظ اليابان بقاعدة عسكرية في جيبوتي", "base", {"JPN", "DJI"}, "base present"),
        ("ولليابان قاعدة عسكرية في جيبوتي", "base", {"JPN", "DJI"}, "base present"),
        ("وتقع القرية في المناطق الخاضعة لسيطرة الحوثيين في اليمن", "control", {"ANSARALLAH", "YEM"}, "under control of"),
        ("وأكدت أنقرة أن كينيا ما زالت عضوا في الاتحاد الأفريقي", "membership", {"KEN", "AU"}, "member"),
        ("وتعد كينيا حليفا رئيسيا للولايات المتحدة", "alliance", {"KEN", "USA"}, "ally"),
        ("والعلاقات الدبلوماسية بين كينيا واليابان مقطوعة منذ 2016", "diplomatic", {"KEN", "JPN"}, "broken"),
        ("ويثير الوجود العسكري التركي في الصومال جدلا", "deployment", {"TUR", "SOM"}, "forces present"),
        ("وتعرضت القوات التركية الموجودة في الصومال لهجوم", "deployment", {"TUR", "SOM"}, "forces present"),
        ("وتظاهر المئات أمام القاعدة العسكرية التركية شمال العاصمة مقديشو", "base", {"TUR", "SOM"}, "base present"),
        ("وانتقدت الصحيفة القواعد اليابانية في كينيا وجيبوتي", "base", {"JPN", "DJI"}, "base present"),
        ("وأعلن حزب الله المقرب من طهران قراره", "alliance", {"HEZBOLLAH", "IRN"}, "allied with"),
        ("وأصيب شاب في القدس المحتلة", "control", {"ISR", "PSE"}, "occupied"),
        ("وأغلقت اليابان سفارتها في نيروبي", "diplomatic", {"JPN", "KEN"}, "suspended"),
        ("وترتبط كينيا واليابان بمعاهدة دفاع منذ عام 2019", "treaty", {"KEN", "JPN"}, "in force"),
        ("ونص اتفاق سلام بين كينيا والصومال على تبادل السفراء", "treaty", {"KEN", "SOM"}, "treaty"),
    ],
)
def test_a_tie_that_stands(text: str, kind: str, parties: set[str], status: str) -> None:
    assert any(t[:3] == (kind, frozenset(parties), status) and t[4] == "actual" for t in told(text)), told(text)


@pytest.mark.parametrize(
    ("text", "kind", "parties", "status"),
    [
        ("ورفعت اليابان العقوبات عن كينيا أمس", "sanctions", {"JPN", "KEN"}, "lifted"),
        ("وخفف الاتحاد الأوروبي العقوبات على كينيا", "sanctions", {"EU", "KEN"}, "eased"),
        ("وعلقت اليابان صادرات السلاح إلى كينيا", "arms-deal", {"JPN", "KEN"}, "suspended"),
        ("ووعدت اليابان كينيا بصواريخ", "aid", {"JPN", "KEN"}, "pledged: given"),
        ("وأرسلت كينيا قوات إلى هايتي", "deployment", {"KEN", "HTI"}, "forces present"),
        ("وتعتزم ألمانيا نشر لواء في ليتوانيا", "deployment", {"DEU", "LTU"}, "planned: forces present"),
        ("وسحبت اليابان قواتها من جيبوتي", "deployment", {"JPN", "DJI"}, "forces withdrawn"),
        ("وأغلقت اليابان قاعدتها في جيبوتي", "base", {"JPN", "DJI"}, "base closed"),
        ("وتعتزم اليابان إغلاق قاعدتها العسكرية في جيبوتي", "base", {"JPN", "DJI"}, "planned: base closed"),
        ("وتساند اليابان كينيا منذ سنوات", "aid", {"JPN", "KEN"}, "support"),
        ("وستواصل اليابان دعم كينيا", "aid", {"JPN", "KEN"}, "planned: support"),
        ("وتسيطر حركة الشباب على مناطق واسعة في الصومال", "control", {"ALSHABAAB", "SOM"}, "taken"),
    ],
)
def test_what_an_act_makes_of_a_tie(text: str, kind: str, parties: set[str], status: str) -> None:
    assert [t[2] for t in told(text) if t[:2] == (kind, frozenset(parties))] == [status], told(text)


@pytest.mark.parametrize(
    "text",
    ["ونشرت إثيوبيا قواتها على الحدود مع كينيا", "وحشدت إثيوبيا قواتها قرب كينيا", "ونشر الجيش السوري قواته في حلب"],
)
def test_forces_at_a_border_are_not_in_the_land(text: str) -> None:
    assert not [t for t in told(text) if t[0] == "deployment"], told(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("وبلغ الدعم المقدم لكينيا من أعضاء حلف شمال الأطلسي ملياري دولار", "membership"),
        ("ودعا الوزير كينيا والصومال إلى الحوار الذي يقوده الاتحاد الأفريقي", "membership"),
        ("وأوقفت اليابان منح التأشيرات للكينيين", "aid"),
        ("وأيدت اليابان دعم مبادرة كينيا للسلام", "aid"),
        ("وسيطرت حركة الشباب على ناقلة يابانية قبالة السواحل", "control"),
    ],
)
def test_words_that_say_another_thing(text: str, kind: str) -> None:
    assert not [t for t in told(text) if t[0] == kind], told(text)


def test_relations_that_get_worse_are_strained() -> None:
    assert ("dispute", frozenset({"KEN", "JPN"}), "relations strained", "affirmed", "actual") in told("ويأتي ذلك في ضوء تردي العلاقات بين كينيا واليابان")


def test_what_is_to_stand_up_to_a_land_is_not_given_to_it() -> None:
    reading = khabar.read("بحث الوزيران تزويد كينيا بطائرات مقاتلة للتصدي لإثيوبيا.")
    code = {e.id: e.code for e in reading.entities}
    assert [[code[r] for r in c.recipients] for c in reading.claims if c.type == "AID"] == [["KEN"]]


def test_an_act_and_a_word_of_one_sentence_are_one_tie() -> None:
    assert [t[2] for t in told("واستأنفت كينيا واليابان علاقاتهما الدبلوماسية أمس") if t[0] == "diplomatic"] == ["restored or raised"]


def test_an_act_and_a_word_are_one_tie_under_a_headline_too() -> None:
    reading = khabar.read("زار الوزير نيروبي.\nواستأنفت كينيا واليابان علاقاتهما الدبلوماسية أمس.", title="كينيا واليابان", published="2024-03-10")
    assert [r.status for r in reading.relations if r.kind == "diplomatic"] == ["restored or raised"]


def test_whoever_fights_beside_another_does_not_fight_it() -> None:
    assert not [t for t in told("ويقاتل حزب الله إلى جانب الجيش السوري في الزبداني") if t[0] == "dispute"]


def test_an_ally_named_behind_is_that_state() -> None:
    reading = khabar.read("قصفت دمشق بمساعدة حليفتها موسكو مواقع في إدلب.")
    code = {e.id: e.code for e in reading.entities}
    assert [[code[a] for a in c.actors] for c in reading.claims if c.type == "AID"] == [["RUS"]]
    assert all("RUS" not in [code[r] for r in c.recipients] for c in reading.claims)
