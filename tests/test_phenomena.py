"""What the founding report needed, each shown on three sentences with other names, countries and verbs."""

from __future__ import annotations

import pytest

import khabar


def claims(text: str) -> list[tuple[str, frozenset[str], frozenset[str], str, str]]:
    """(type, actor codes, recipient codes, polarity, modality) of every claim."""
    reading = khabar.read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    return [
        (c.type, frozenset(code[a] for a in c.actors), frozenset(code[r] for r in c.recipients), c.polarity, c.modality)
        for c in reading.claims
    ]


def told(
    text: str, type_: str, actors: set[str] | None, recipients: set[str] | None, polarity: str, modality: str
) -> None:
    found = claims(text)
    assert any(
        c[0] == type_
        and (actors is None or c[1] == actors)
        and (recipients is None or c[2] == recipients)
        and c[3:] == (polarity, modality)
        for c in found
    ), found


ACTUAL = ("affirmed", "actual")


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        # an object pronoun or a participle that may be active or passive: the accused is the recipient
        ("وتصاعد التوتر بين كمبالا وكيغالي المتهمة بدعم متمردي حركة 23 مارس", "ACCUSE", None, {"RWA"}),
        ("وعلقت بروكسل محادثاتها مع مينسك المتهمة بقمع المعارضة بعد الانتخابات", "ACCUSE", None, {"BLR"}),
        ("وانتقد النواب طهران المتهمة بتزويد موسكو بطائرات مسيرة هجومية", "ACCUSE", None, {"IRN"}),
        # the plural of the speaker is the speaker
        (
            "وقالت وزيرة الخارجية الكندية ميلاني جولي: «اليوم، طردنا ستة دبلوماسيين هنود من أوتاوا»",
            "SANCTION",
            {"CAN"},
            {"IND"},
        ),
        (
            "وقال الرئيس الكيني وليام روتو للصحافيين: «أمس، وقعنا اتفاقا أمنيا مع هايتي»",
            "SUPPORT",
            {"KEN", "HTI"},
            set(),
        ),
        ("وأكد وزير الدفاع الإيطالي غويدو كروسيتو: «أرسلنا ذخائر إلى أوكرانيا الشهر الماضي»", "AID", {"ITA"}, {"UKR"}),
        # the verb behind a relative clause has the topic as its subject
        ("وكانت طوكيو التي انتقدت بيونغ يانغ مرارا، قاطعت مؤتمرا آسيويا العام الماضي", "REJECT", {"JPN"}, None),
        ("وكانت باماكو التي اتهمت الجزائر بالتدخل، طردت السفير الفرنسي", "SANCTION", {"MLI"}, {"FRA"}),
        ("وهنغاريا، التي تعارض العقوبات، زارت وفودها موسكو وطالبت أوكرانيا بوقف القصف", "REQUEST", None, {"UKR"}),
        # whoever is named after a clause of fault is blamed
        ("واعتبرت أوتاوا أن الهند لم تتعاون مع التحقيق في مقتل الناشط", "ACCUSE", {"CAN"}, {"IND"}),
        ("واعتبر وزير الخارجية الجزائري أن فرنسا لم تعترف بجرائمها الاستعمارية", "ACCUSE", {"DZA"}, {"FRA"}),
        ("واعتبرت سيول أن تجارب كوريا الشمالية تهديد لأمن المنطقة بأكملها", "ACCUSE", {"KOR"}, {"PRK"}),
        # an act whose owner is the owner of the act before it
        ("ونزح آلاف السكان بعد القصف العنيف لموسكو وهجومها على الأراضي الأوكرانية", "ASSAULT", {"RUS"}, {"UKR"}),
        # members listed after a plural without a name
        ("وسرعت مولدوفا التقارب مع شركاء أوروبيين وعلى رأسهم رومانيا وبولندا", "SUPPORT", {"MDA", "ROU", "POL"}, None),
        ("وعززت الفلبين التعاون مع حلفاء آسيويين أبرزهم اليابان وأستراليا", "COOPERATE", {"PHL", "JPN", "AUS"}, None),
        # the occasion of a saying is an act of its speaker
        (
            "وقال الوزير الهندي خلال مؤتمر صحافي مشترك مع نظيره الألماني إن الاتفاق قريب",
            "CONSULT",
            {"IND", "DEU"},
            None,
        ),
        ("وصرح وزير الدفاع التركي عقب محادثات مع نظيره القطري بأن العمل مستمر", "CONSULT", {"TUR", "QAT"}, None),
        ("وأعلن الرئيس الأنغولي بعد لقاء مع نظيره الزامبي افتتاح خط جديد", "CONSULT", {"AGO", "ZMB"}, None),
        # loss to another
        ("وخسرت إثيوبيا مواقع حدودية لصالح السودان خلال مواجهات الصيف", "COERCE", {"SDN"}, {"ETH"}),
        ("وخسرت القوات الحكومية في ميانمار بلدات عدة لصالح جيش أراكان", "COERCE", None, {"MMR"}),
    ],
)
def test_what_is_done(text: str, type_: str, actors: set[str] | None, recipients: set[str] | None) -> None:
    told(text, type_, actors, recipients, *ACTUAL)


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients", "status"),
    [
        # «أنه» is the subject, the noun after the verb its object
        (
            "وأكد الرئيس الأنغولي أنه لن يعارض وجود قوات رواندية في المنطقة",
            "REJECT",
            {"AGO"},
            {"RWA"},
            ("negated", "planned"),
        ),
        (
            "وقالت رئيسة الوزراء الدنماركية إنها لن تهدد الولايات المتحدة في ملف غرينلاند",
            "THREATEN",
            {"DNK"},
            {"USA"},
            ("negated", "planned"),
        ),
        ("وأوضحت الخارجية النرويجية أنها لن تزود إسرائيل بالذخائر", "AID", {"NOR"}, {"ISR"}, ("negated", "planned")),
        # a step that was not taken is no act, and «بعد» there means yet
        (
            "ولم تتخذ تبليسي بعد أي إجراء رسمي لتعليق مشاركتها في مجلس أوروبا",
            "SANCTION",
            {"GEO"},
            None,
            ("negated", "possible"),
        ),
        (
            "ولم تتخذ لندن بعد أي خطوة عملية لفرض عقوبات على جورجيا",
            "SANCTION",
            {"GBR"},
            {"GEO"},
            ("negated", "possible"),
        ),
        # what is offered, decided or intended is not done
        ("وعرضت أنقرة وساطتها بين الخرطوم وأبوظبي خلال الاجتماع الأخير", "AGREE", {"TUR"}, None, ACTUAL),
        (
            "وانتقدت وارسو قرار برلين إرسال صواريخ بعيدة المدى إلى كييف",
            "AID",
            {"DEU"},
            {"UKR"},
            ("affirmed", "planned"),
        ),
        (
            "وأعلنت مدريد عزمها تدريب جنود أوكرانيين في قاعدة قرب طليطلة",
            "AID",
            {"ESP"},
            {"UKR"},
            ("affirmed", "planned"),
        ),
        # hopes are no acts
        ("وأعرب الاتحاد الأفريقي عن أمله في أن توقف إثيوبيا هجماتها على الإقليم", "REQUEST", {"AU"}, None, ACTUAL),
    ],
)
def test_what_is_not_done(
    text: str, type_: str, actors: set[str] | None, recipients: set[str] | None, status: tuple[str, str]
) -> None:
    told(text, type_, actors, recipients, *status)


@pytest.mark.parametrize(
    "text",
    [
        "وباعت بلغاريا بنادق قنص وذخائر لمالي العام الماضي",
        "واعتبر المعلق أن نتائج المباراة لم تكن متوافقة مع التوقعات",
        "واستوردت تونس إمدادات الغاز من الجزائر عبر الأنبوب القديم",
    ],
)
def test_words_that_look_like_attacks_or_agreements(text: str) -> None:
    assert not [c for c in claims(text) if c[0] in ("ASSAULT", "AGREE")], claims(text)
