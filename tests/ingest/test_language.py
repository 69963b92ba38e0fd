"""Arabic or another language in the same script; our own sentences."""

import pytest

from khabar.ingest.language import other_language

OTHERS = {
    "Persian": "وزیر امور خارجه ایران روز گذشته در دیدار با همتای عراقی خود گفت که دو کشور برای گسترش همکاری‌های مرزی به توافق رسیده‌اند.",
    "Urdu": "وزیر اعظم نے کہا ہے کہ حکومت عوام کے مسائل حل کرنے کے لیے پرعزم ہے اور اس سلسلے میں تمام اقدامات کیے جا رہے ہیں۔",
    "Kurdish (Sorani)": "سەرۆکی هەرێم لەگەڵ باڵیۆزی تورکیا کۆبووەوە و باسی پەیوەندییەکانی نێوان هەردوو لایان کرد.",
    "Pashto": "د افغانستان د بهرنیو چارو وزیر له خپل سیال سره په کابل کې ولیدل او د دواړو هېوادونو پر اړیکو یې خبرې وکړې.",
    "Latin script": "The ministry denied that its forces had shelled the village.",
    "Cyrillic script": "Министерство опровергло сообщения об обстреле деревни.",
    "Hebrew script": "משרד הביטחון הכחיש את הדיווחים על הפגזת הכפר",
}


@pytest.mark.parametrize("name", OTHERS)
def test_other_languages_are_named(name):
    assert other_language(OTHERS[name]) == name


def test_persian_typed_on_an_arabic_keyboard():
    assert other_language("وزير خارجه ايران در گفتگو با خبرنگاران افزود كه تهران از اين تصميم استقبال مى كند و آن را به سود منطقه مى داند")


@pytest.mark.parametrize(
    "text",
    [
        "نفت وزارة الدفاع التركية أمس قصف قرية في شمال العراق",
        "أعلن وزیر الخارجیة الایراني ان بلاده لن تتخلی عن حقوقها في الاتفاق وانه سیزور بغداد الاسبوع المقبل",  # Persian ی
        "قُتِلَ ثَلاثَةُ أشخاصٍ وَأُصِيبَ آخَرونَ بِجُروحٍ في انفِجارٍ وَقَعَ في سوقٍ بِالمَدينَةِ القَديمَةِ",
        "شركة Microsoft توقع عقداً مع وزارة الصحة بقيمة 20 مليون دولار لتشغيل Azure Cloud",
        "قتل ثلاثة",
        "إيران تنفي",
    ],
)
def test_arabic_is_arabic(text):
    assert other_language(text) is None
