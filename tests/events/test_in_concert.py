"""What is done «بالتعاون مع» or «بالتنسيق مع» somebody is done together; an inquiry into something is told; whoever was told of goes on to ask."""

import pytest
from sides import told

from khabar import read


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("نفذت القوات المسلحة السورية بالتعاون مع القوات الروسية ضربات جوية على إدلب.", "COOPERATE", "RUS SYR", ""),
        ("أعادت الحكومة الليبية، بالتنسيق مع تركيا، افتتاح المطار.", "COOPERATE", "LBY TUR", ""),
        ("ستواصل كندا دعم أوكرانيا بالتعاون مع اليابان.", "COOPERATE", "CAN JPN", ""),
        ("توزع الأمم المتحدة المعونات بالتنسيق مع الحكومة الأردنية.", "COOPERATE", "JOR UN", ""),
        ("كشف الناطق ما انتهى إليه التحقيق في مقتل السفير.", "ACCUSE", "", ""),
        ("قال وزير الدفاع التركي إن بلاده قوية. وطلب أن ترفع الوزارة عدد الجنود.", "REQUEST", "TUR", ""),
        ("وصل الأمين العام للأمم المتحدة إلى بغداد. ودعا إلى الصبر.", "REQUEST", "UN", ""),
        ("بدأ وزير الخارجية الغاني جولة أفريقية تشمل مصر وأوغندا.", "CONSULT", "GHA", "EGY UGA"),
        ("قال المبعوث الصيني، خلال جولة شملت كييف ووارسو، إن السلام ممكن.", "CONSULT", "CHN", "POL UKR"),
        ("شدد الرئيس الأميركي على الحاجة إلى وقف القتال.", "REQUEST", "USA", ""),
        ("قال الرئيس الغاني: «لن نسمح بسرقة أراضينا».", "REJECT", "GHA", ""),
    ],
)  # fmt: skip
def test_done_together(text: str, type_: str, actors: str, recipients: str) -> None:
    """Both who act together are sides of it."""
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("اتهمت السلطات التونسية صحافيا بالتعاون مع إسرائيل.", "COOPERATE"),
        ("لم تقصف مصر ليبيا بالتنسيق مع فرنسا.", "COOPERATE"),
        ("نظمت بلدية عمان المعرض بالتعاون مع وزارة الثقافة الأردنية.", "COOPERATE"),
        ("دعا العراق إلى قتال داعش بالتنسيق مع إيران.", "COOPERATE"),
        ("فتحت الشركة بابها. وطلبت القهوة.", "REQUEST"),
    ],
)  # fmt: skip
def test_not_together(text: str, type_: str) -> None:
    """What somebody is charged with, did not do, or does at home with his own."""
    assert type_ not in {claim.type for claim in read(text, published="2023-07-01").claims}
