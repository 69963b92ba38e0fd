"""Which kind of tie an act or a word states, and between whom."""

from __future__ import annotations

import pytest

import khabar


def ties(text: str) -> set[tuple[str, str]]:
    """(kind, codes joined) of each relation."""
    reading = khabar.read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    return {(r.kind, "+".join(sorted(code[p.entity] for p in r.parties))) for r in reading.relations}


@pytest.mark.parametrize(
    ("text", "kind", "sides"),
    [
        ("ويستمر الدعم الياباني لكينيا رغم الأزمة الاقتصادية.", "aid", "JPN+KEN"),
        ("وقال إن دعم طوكيو لنيروبي ثابت.", "aid", "JPN+KEN"),
        ("وأكد الرئيسان الفرنسي والألماني أن بلديهما سيستمران في دعم كينيا.", "aid", "DEU+KEN"),
        ("وتعد اليونان إحدى الدول الأعضاء في الاتحاد الأوروبي التي تعارض القرار.", "membership", "EU+GRC"),
        ("وقال إن إسبانيا دولة عضو في حلف شمال الأطلسي.", "membership", "ESP+NATO"),
        ("وتسمح إسبانيا بذلك من أراضيها ضد مصر رغم كونها دولة عضوا في حلف شمال الأطلسي.", "membership", "ESP+NATO"),
        ("وما زالت سوريا تحت العقوبات الأميركية.", "sanctions", "SYR+USA"),
        ("وقصفت الطائرات مناطق سيطرة قسد في ريف دير الزور.", "control", "SDF+SYR"),
        ("وتخضع مناطق في إدلب لسيطرة هيئة تحرير الشام.", "control", "HTS+SYR"),
        ("واندلعت الحرب بين الجيش السوداني، بقيادة عبد الفتاح البرهان، وقوات الدعم السريع، بقيادة محمد حمدان دقلو.", "dispute", "RSF+SDN"),
        ("وتفرض إثيوبيا حصارا على إريتريا.", "dispute", "ERI+ETH"),
        ("وقصفت فرنسا وبريطانيا مواقع للحوثيين.", "dispute", "ANSARALLAH+GBR"),
        ("وقال إن الاتفاق بين حركة فتح وحماس سينهار.", "treaty", "FATAH+HAMAS"),
        ("وأعلنت نيروبي وطوكيو التوصل إلى اتفاق بشأن المياه.", "treaty", "JPN+KEN"),
        ("وانتقدت الصحيفة اتفاقيات التجارة بين كينيا واليابان والهند.", "treaty", "IND+JPN+KEN"),
        ("ويأتي ذلك بعد اتفاق كينيا مع كل من اليابان والهند على إعادة تطبيع العلاقات بينهما.", "diplomatic", "JPN+KEN"),
        ("ويأتي ذلك بعد اتفاق كينيا مع كل من اليابان والهند على إعادة تطبيع العلاقات بينهما.", "diplomatic", "IND+KEN"),
        ("ودخلت الهدنة، المعلنة لمدة شهرين بين الحكومة اليمنية وجماعة الحوثي، حيز التنفيذ.", "ceasefire", "ANSARALLAH+YEM"),
        ("وتسلمت كينيا غواصات من اليابان.", "arms-deal", "JPN+KEN"),
        ("وطهر الجيش الكيني البلدة من حركة الشباب، بالتنسيق مع اليابان.", "cooperation", "JPN+KEN"),
        ("ويشارك مقاتلو حزب الله في المعارك إلى جانب النظام السوري.", "alliance", "HEZBOLLAH+SYR"),
    ],
)
def test_a_tie_is_read(text: str, kind: str, sides: str) -> None:
    assert (kind, sides) in ties(text), ties(text)


@pytest.mark.parametrize(
    ("text", "kind", "sides"),
    [
        ("وبحث الوزير الكيني مع نظيره الياباني الدعم لأوكرانيا.", "aid", "KEN+UKR"),
        ("ويدعم حزب العمال البريطاني رئيس الوزراء البريطاني.", "aid", "GBR+LABOURUK"),
        ("ودعت إسبانيا الدول الأعضاء في حلف شمال الأطلسي إلى التحرك.", "membership", "ESP+NATO"),
        ("وطالبت كينيا من الدول الأعضاء في الاتحاد الأفريقي التحرك.", "membership", "AU+KEN"),
        ("وقصفت فرنسا وبريطانيا مواقع للحوثيين.", "dispute", "FRA+GBR"),
        ("ورفضت وزارة الدفاع الأميركية التعليق على الضربات في إيران.", "dispute", "IRN+USA"),
        ("وحذرت منظمة الصحة العالمية إثيوبيا من خطر الكوليرا.", "dispute", "ETH+WHO"),
        ("وقال إن فساد السلطات الأوكرانية يهدد المساعدات الأميركية على المدى الطويل.", "dispute", "UKR+USA"),
        ("وقال السفير الأميركي إن اتفاقيات التطبيع مع إسرائيل تواجه تحديات.", "treaty", "ISR+USA"),
        ("وأعلن الانفصاليون الاستقلال عن أذربيجان مدعومين من أرمينيا.", "alliance", "ARM+AZE"),
        ("وتعاني مصر من أزمة اقتصادية كبيرة ومن تضخم في السنوات الأخيرة جعلتها تلجأ إلى تعزيز علاقاتها مع الصين.", "dispute", "CHN+EGY"),
        ("وتستضيف جيبوتي قاعدة عسكرية صينية.", "arms-deal", "CHN+DJI"),
        ("وقال وزير خارجية النمسا الذي يعتزم زيارة كينيا: «اتفاق كينيا النووي له آثار كبيرة».", "treaty", "AUT+KEN"),
        ("ودان الملك الأردني جريمة اغتيال الزميلة شيرين أبو عاقلة.", "dispute", "ALJAZEERA+JOR"),
        ("وطهر الجيش الكيني البلدة من حركة الشباب والحوثيين، بالتنسيق مع اليابان.", "cooperation", "ANSARALLAH+JPN"),
        ("وانتهت مهلة وقف إطلاق النار بين الجيش السوداني وقوات الدعم السريع والذي جرى بوساطة مصرية.", "ceasefire", "EGY+RSF+SDN"),
    ],
)
def test_no_such_tie_is_read(text: str, kind: str, sides: str) -> None:
    assert (kind, sides) not in ties(text), ties(text)


def test_who_gives_arms_is_the_seller() -> None:
    reading = khabar.read("وتسلمت كينيا غواصات من اليابان.", published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    parts = {code[p.entity]: p.part for r in reading.relations if r.kind == "arms-deal" for p in r.parties}
    assert parts == {"JPN": "seller", "KEN": "buyer"}
