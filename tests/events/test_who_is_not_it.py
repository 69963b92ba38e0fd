"""Lands called «she», her behind her object, own land's arms and forces, truces of others, trials asked for, places that do not attack."""

from __future__ import annotations

import pytest
from sides import claims, told


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("أحبطت الأردن مخططا إيرانيا.", "COERCE", "JOR", "IRN"),
        ("اعتقلت إسرائيل نائبا أردنيا، وسحبت الأردن سفيرها احتجاجا على ذلك.", "SANCTION", "JOR", "ISR"),
        ("طردت السودان السفير الإثيوبي.", "SANCTION", "SDN", "ETH"),
        ("زارت العراق وزيرة الخارجية الألمانية.", "CONSULT", "DEU", "IRQ"),
        ("دعت لبنان الحكومة الفرنسية إلى الإصلاح.", "REQUEST", "FRA", "LBN"),
        ("لم تقصف إيران إسرائيل بل هاجمت أربيل.", "ASSAULT", "IRN", "IRQ"),
        ("وبينما تقصف إسرائيل غزة، تطالب جنوب أفريقيا بمحاكمتها.", "ACCUSE", "", ""),
        ("تجنبت الهند إدانة الغزو الروسي لأوكرانيا.", "ACCUSE", "IND", "RUS"),
        ("قصفت كتائب القسام تل أبيب. ودكت الكتائب أمس، بالاشتراك مع الجبهة الشعبية، آليات الاحتلال قرب الحدود.", "ASSAULT", "HAMAS", "ISR"),
        ("استهدفت كتائب القسام 3 دبابات في منطقة بني سهيلا شرقي خان يونس.", "ASSAULT", "HAMAS", "UNK"),
        ("تود هنغاريا تحقيق وقف إطلاق النار في أوكرانيا. وقصفت روسيا كييف.", "RETREAT", "", ""),
        ("داهمت قوات الاحتلال بلدة فلسطينية، واعتقلت القوات الإسرائيلية الشيخ ماهر.", "COERCE", "ISR", "PSE"),
    ],
)
def test_who_is_not_it(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


def test_nobody_visits_himself() -> None:
    assert all(not (c[2] & c[3]) for c in claims("حضر العرض وفدان روسي وصيني كانا يزوران بيونغ يانغ.") if c[0] == "CONSULT")


@pytest.mark.parametrize(
    "text",
    [
        "اعتقلت كينيا ثلاثة رجال بتهمة التجسس لصالح غانا.",
        "أوقفت الشرطة الكينية رجلين للاشتباه بتجسسهما لحساب غانا.",
        "أدين عالم كيني بالتجسس لمصلحة غانا.",
    ],
)
def test_whoever_is_spied_for_is_not_spied_on(text: str) -> None:
    assert all("GHA" not in c[3] for c in claims(text)), claims(text)
