"""Who is given power or tasked, who will not have it, and in whose face it is done."""

import pytest
from sides import standing


@pytest.mark.parametrize(
    ("text", "type_", "expected"),
    [
        ("أوكلت الحكومة المالية إلى الجيش قصف المواقع", "ASSAULT", (["MLI"], [], "affirmed", "planned")),
        ("منح البرلمان الحكومة التركية صلاحية إرسال جنود إلى قطر", "MOBILIZE", (["TUR"], [], "affirmed", "possible")),
        ("منح الكونغرس الرئيس الأميركي الحق في فرض عقوبات على إيران", "SANCTION", (["USA"], ["IRN"], "affirmed", "possible")),
        ("قالت أثينا إن اليونان لن تسمح لتركيا بقصف الجزر", "THREATEN", (["GRC"], ["TUR"], "affirmed", "actual")),
        ("قالت أثينا إن اليونان لن تسمح لتركيا بقصف الجزر", "ASSAULT", (["TUR"], [], "affirmed", "possible")),
        ("شدد الأردن على أن المساس بالقدس خط أحمر", "REJECT", (["JOR"], [], "affirmed", "actual")),
        ("أكدت القاهرة أن تهجير الفلسطينيين خط أحمر لا تقبل تجاوزه", "REJECT", (["EGY"], ["PSE"], "affirmed", "actual")),
        ("قالت أنقرة إنه لا تفاوض مع المتمردين", "REJECT", (["TUR"], [], "affirmed", "actual")),
        ("هزت واشنطن العصا في وجه الحكومة العراقية", "THREATEN", (["USA"], ["IRQ"], "affirmed", "actual")),
        ("وقفت طهران في وجه واشنطن", "REJECT", (["IRN"], ["USA"], "affirmed", "actual")),
        ("تعرض الصين وساطة لوقف الحرب", "AGREE", (["CHN"], [], "affirmed", "actual")),
        ("كلف الرئيس المصري وزير خارجيته زيارة الخرطوم", "CONSULT", (["EGY"], ["SDN"], "affirmed", "planned")),
    ],
)
def test_who_and_whom(text, type_, expected):
    assert expected in standing(text, type_)


def test_who_is_shot_at_does_not_shoot():
    (shot,) = standing("أطلق الجنود النار في وجه متظاهرين سوريين", "ASSAULT")
    assert "SYR" not in shot[0] and shot[1] == ["SYR"]


def test_land_is_not_let_be_used():
    assert not standing("لن تسمح بغداد باستخدام أراضيها للاعتداء على إيران", "THREATEN")


def test_the_opposition_is_put_down():
    assert [a for a, _, _, _ in standing("كبتت الحكومة النيكاراغوية المعارضة منذ سنوات", "COERCE")] == [["NIC"]]
