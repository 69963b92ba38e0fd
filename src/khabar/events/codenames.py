"""Names of operations, bodies and provinces, whose words name no act: عملية «غضب عدن»، مقاطعة موسكو."""

from __future__ import annotations

from khabar.events.describing import only_describes
from khabar.lexicon.lemma import Lemma
from khabar.mentions.document import Document

OPENING, _CLOSING = frozenset("«\"“'"), frozenset("»\"”'")
_OPERATIONS = frozenset(("عملية", "عمليات", "معركة", "حملة", "عاصفة", "بعملية", "لعملية", "وعملية", "غزوة", "ومعركة", "غرفة", "سفينة", "ناقلة", "فرقاطة", "مدمرة", "سفن"))
"""What bears a name in quotes."""
_PARTIES = frozenset(("حزب", "لحزب", "وحزب", "بحزب", "كتلة", "قائمة", "حركة", "تيار", "صحيفة", "برنامج", "فيلم", "رواية", "مسلسل", "منظمة", "مجموعة", "جمعية", "مؤتمر", "منتدي", "ملتقي", "جائزة", "رابطة", "شركة", "ائتلاف", "تحالف", "تجمع", "حملة", "مبادرة", "جبهة", "مركز", "مؤسسة", "هيئة"))
"""Whose name in quotes may be any word: «حزب "أمل جديد"»."""


_BODIES = frozenset(("جبهة", "لجنة", "هيئة", "ملتقى", "ملتقي", "حملة", "مجموعة", "رابطة", "جمعية", "مركز", "مرصد", "منظمة", "شبكة", "ائتلاف", "تحالف", "مبادرة", "تجمع", "تنسيقية", "مؤسسة", "مجلس", "اتحاد", "منتدى", "منتدي", "لقاء", "مؤتمر"))
"""What a body is called by, before the words of what it is for."""
_SEATED = frozenset(("وحدة", "لجنة", "لجان", "هيئة", "مجلس", "وزارة", "منظمة", "مكتب", "دائرة", "مديرية", "وكالة"))
"""Bodies whose name is a construct with what they are for."""
_RALLIES = frozenset(("حملة", "حركة", "جمعية", "لجنة", "شبكة", "رابطة", "مجموعة", "منظمة"))
"""What a body of those who are for somebody is called."""
_FOR_WHICH = frozenset(("تعاون", "شراكة", "تنسيق", "تبادل", "صداقة", "تشاور"))
_RECONCILING = frozenset(("لقاء", "اجتماع", "جلسة", "اتفاق", "مؤتمر", "لجنة", "وثيقة", "ميثاق"))
_INSTRUMENTS = frozenset(("وثائق", "وثيقة", "صكوك", "صك", "ادوات", "اداة"))
_NAME = 6
"""Words of such a name."""


_PRICE = frozenset(("مبلغ", "اجر", "فدية", "مال", "اموال", "رهائن", "رهينة", "وعد", "وعود", "خدمات", "عمولة", "عمولات", "رشوة", "رشاوى", "رشاوي", "بدل", "ثمن", "حصة", "نسبة", "نحو"))
"""What is paid or given in return."""
_SLOGANS = frozenset(("شعار", "شعارات", "عنوان", "وسم", "هاشتاغ", "لافتة", "لافتات"))
_SUPPLIED = 4
"""Words from «إمدادات» on among which it is said of what they are."""
_PRESS = frozenset(("جريدة", "صحيفة", "مجلة", "قناة", "إذاعة", "اذاعة", "فضائية", "تلفزيون"))
"""What bears a name of one word, which may be that of an act; a «صحيفة» is also a paper of charges."""
_SHAPES = frozenset(("شكل", "شكلا", "طابع", "طابعا", "منحي", "بعدا", "ابعادا", "حيزا", "مسارا", "صورة", "مداه", "مكانه", "مكانها", "طريقه", "طريقها"))
"""What a state of things takes on."""
_SIRENS = frozenset(("انذار", "انذارات", "صفارات", "صافرات", "صفارة", "صافرة"))
_GIVEN = frozenset(("CONCEDE", "RETREAT", "AID", "AGREE", "COOPERATE"))
"""Types of acts that something is given for."""


def no_act(doc: Document, first: int, last: int, i: int, lemma: Lemma, quoted: bool) -> bool:
    """Whether a word of the sentence from first to last belongs to a name or is «in return for», and names no act; `quoted` where a mark opens before it."""
    if doc.surface[i].startswith("آ") and lemma.lemma == "أنكر":
        return True  # «آنكر»: a name
    if lemma.lemma == "منع" and doc.forms[i + 1 : i + 2] == ["ذلك"]:
        return True  # لم يمنع ذلك الشرطة من دخول المبنى: a state of things
    if lemma.lemma == "عزل" and i and doc.forms[i].startswith("عزلت") and doc.forms[i - 1] in ("من", "في", "الي", "علي"):
        return True  # الخروج من عزلتها: nobody cuts her off
    if lemma.lemma == "منع" and i > 1 and doc.forms[i - 1] == "الذي" and doc.forms[i - 2] in ("ما", "فما", "وما"):
        return True  # ما الذي يمنع: a question
    if lemma.lemma == "رحل" and _journey(doc, i):
        return True
    if lemma.lemma == "عزل" and "زّ" in doc.surface[i]:
        return True  # مواطنون عزّل: without arms
    if lemma.lemma == "وقف" and doc.forms[i + 1 : i + 2] == ["ما"] and doc.forms[i].endswith("وقف"):
        return True  # لوقف ما سماه الاتفاق الخطير: no word of an act
    if _paper_called(doc, i, lemma) or _idiom(doc, i, lemma):
        return True
    if lemma.lemma == "سجن" and doc.forms[i] == "سجن" and doc.surface[i + 1 : i + 2] in (["«"], ['"'], ["“"]):
        return True  # سجن «النقب» يتحول إلى ...: its name follows
    return (
        (quoted and (codename(doc, first, last, i, lemma) or of_a_body(doc, first, i) or _slogan(doc, first, i))) or province(doc, i, lemma) or _part_of_name(doc, i, lemma)
        or _in_return(doc, first, i, lemma) or _called_for(doc, first, i, lemma) or _according(doc, i, lemma) or _stocks(doc, i, lemma) or _no_need(doc, i, lemma) or _body_for(doc, i, lemma) or _duties(doc, i, lemma)
        or _opposition(doc, i, lemma) or _named_alliance(doc, i, lemma) or only_describes(doc, i, lemma) or _unnamed(doc, i, lemma)
    )  # fmt: skip


def _paper_called(doc: Document, i: int, lemma: Lemma) -> bool:
    """«جريدة الحوار»، «صحيفة الثورة»: a definite word right behind what is printed or sent is its name; «صحيفة الاتهام» is a charge."""
    if not i or doc.words[i - 1].base not in _PRESS or doc.words[i - 1].article or doc.words[i - 1].enclitic:
        return False
    word = doc.words[i]
    return word.article and not word.preposition and not word.conjunction and not any(s.type == "ACCUSE" for s in lemma.senses)


def _idiom(doc: Document, i: int, lemma: Lemma) -> bool:
    """«بصرف النظر عن»: whatever it be; «أخذ شكل»: it looks like; «صفارات إنذار»: nobody threatens or strikes."""
    behind = doc.forms[i + 1] if i + 1 < len(doc) else ""
    if lemma.lemma == "صرف":
        return behind == "النظر" and doc.words[i].preposition == "ب"
    if lemma.lemma == "أخذ":
        return behind in _SHAPES
    before = doc.words[i - 1].base.removeprefix("ال") if i else ""
    if lemma.lemma in ("إنذار", "أنذر"):
        return (before in _SIRENS and doc.words[i].base.removeprefix("ال") in _SIRENS) or behind.startswith(("غارة", "غارات", "جوي"))
    return lemma.lemma == "غارة" and before in _SIRENS


def named_before(doc: Document, i: int) -> bool:
    """Whether a definite word first stood behind a given name, so that alone behind a verb it is that person: «عزت الرشق»."""
    k = doc.forms.index(doc.forms[i])
    return 0 < k < i and not (doc.words[k - 1].article or doc.words[k - 1].function) and (bool(doc.words[k - 1].given) or 0 <= doc.mention_at[k] == doc.mention_at[k - 1])


def _journey(doc: Document, i: int) -> bool:
    """«نهاية رحلتها الصحفية»، «في رحلته»: a journey, and nobody is sent away; «رحلته السلطات» is a verb."""
    form = doc.forms[i].removeprefix("و")
    if form not in ("رحلته", "رحلتها", "رحلتهم", "رحلتنا", "رحلتي"):
        return False
    before = doc.words[i - 1] if i else None
    if before is not None and (before.function == "preposition" or (before.is_word and not before.function and not before.article and not before.verbs and before.base.endswith(("ة", "ه")))):
        return True
    return i + 1 < len(doc) and doc.words[i + 1].article and doc.mention_at[i + 1] < 0 and not doc.forms[i + 1].startswith("السلط")


_NAMING = frozenset(("كشف", "ذكر", "افصاح", "نشر", "تعريف", "اعلان"))
_OWN_NAME = ("هويته", "هويتها", "هويتهم", "هويتهما", "اسمه", "اسمها", "اسماءهم", "اسمائهم", "اسميهما")


def _unnamed(doc: Document, i: int, lemma: Lemma) -> bool:
    """«قال مسؤول رفض الكشف عن هويته»: a source that stays unnamed refuses nobody anything; «تدخلا سافرا ومرفوضا» only describes."""
    if lemma.key != "رفض":
        return False
    if doc.forms[i].startswith("ومرفوض") and i > 0 and doc.surface[i].rstrip("ًة").endswith(("ا", "مرفوض")):
        return not doc.words[i - 1].function
    following = doc.forms[i + 1 : i + 5]
    return bool(following) and following[0].removeprefix("ال") in _NAMING and any(form in _OWN_NAME for form in following[1:])


def _body_for(doc: Document, i: int, lemma: Lemma) -> bool:
    """«لجنة التعاون البحري»: a body by what it is for."""
    if i < 1:
        return False
    before = doc.words[i - 1].base
    before = before if before in _RALLIES or before in _SEATED or before in _RECONCILING else before.removeprefix("ل")  # لجنة has an ل of its own
    if lemma.key == "شراكة" and doc.forms[i - 1] in ("الي", "مستوي"):
        return any(word.base.startswith(("علاق", "علق")) for word in doc.words[max(0, i - _NAME) : i - 1])  # رفع علاقاتهما إلى شراكة
    if lemma.key == "مصالحة" and before in _RECONCILING:
        return True  # لقاء مصالحة، اتفاق المصالحة
    if lemma.key == "ضم" and doc.forms[i].endswith("ضمان"):
        return True  # الجيش ضمان للأمن: a warrant, not two annexations
    if lemma.key == "تضامن" and doc.words[i].article and before in _RALLIES:
        return doc.forms[i + 1 : i + 2] == ["مع"]  # نظمت حملة التضامن مع فلسطين مسيرة
    if lemma.key == "افرج" and doc.words[i].article and before in _SEATED:
        return True  # لجنة الإفراج المشروط
    if lemma.key in ("صدق", "انضم") and doc.words[i].article and before in _INSTRUMENTS:
        return True  # وثائق التصديق
    return lemma.key in _FOR_WHICH and doc.words[i].article and before in _SEATED


def _called_for(doc: Document, first: int, i: int, lemma: Lemma) -> bool:
    """«ارتفعت الأسعار، ما دعا إلى خفض الضرائب»: a state of things calls for it, and nobody asks."""
    if lemma.key != "دعا" or doc.forms[i] not in ("دعا", "يدعو", "استدعي") or i - 1 <= first:
        return False
    if doc.forms[i - 1] in ("ما", "مما"):
        return doc.surface[i - 2] in "،,"
    return doc.forms[i - 1] == "الذي" and doc.forms[i - 2] in ("الامر", "الشيء")


def _part_of_name(doc: Document, i: int, lemma: Lemma) -> bool:
    """Whether a word is the end of a city in آباد or stands between two given names: «جعفر آباد»، «حسن غضبان مصطفى»."""
    if lemma.lemma == "أباد" and doc.surface[i].startswith("آ"):
        return True
    words = doc.words
    if not 0 < i < len(doc) - 1 or words[i].article or words[i].preposition or words[i].conjunction or doc.surface[i].endswith(("ا", "ً")):
        return False
    if words[i - 1].function or words[i + 1].function:
        return False  # رد على عدوانه على بيروت: no Ali
    return bool(words[i - 1].given and words[i + 1].given) and any(a.pos in ("a", "p") or a.enclitic for a in words[i].nouns) and not words[i].verbs


def _according(doc: Document, i: int, lemma: Lemma) -> bool:
    """«ووفقه»، «ووفقها»: according to whom, and nobody agrees; «ووفق على الطلب» is a passive."""
    return lemma.key == "وافق" and doc.forms[i] in ("ووفقه", "ووفقها", "ووفقهم", "ووفقا", "ووفق") and not (i + 1 < len(doc) and doc.forms[i + 1] == "علي")


def _opposition(doc: Document, i: int, lemma: Lemma) -> bool:
    """«قوات المعارضة»: those who oppose, in a name; «المعارضة للاتفاق» is what they do."""
    if lemma.key != "عارض" or doc.forms[i] != "المعارضة" or not i or doc.mention_at[i - 1] < 0 or doc.words[i - 1].article:
        return False
    if doc.entities.drafts[doc.mentions[doc.mention_at[i - 1]].entity].kind not in ("force", "people", "office"):
        return False  # دعت واشنطن المعارضة إلى الحوار
    return not (i + 1 < len(doc) and doc.words[i + 1].preposition == "ل")


def _named_alliance(doc: Document, i: int, lemma: Lemma) -> bool:
    """«تحالف «حارس الازدهار»»: by its name, which stands in marks right behind it."""
    return lemma.key == "تحالف" and i + 1 < len(doc) and doc.surface[i + 1] in OPENING


def _stocks(doc: Document, i: int, lemma: Lemma) -> bool:
    """«إمدادات الطاقة»، «الإمدادات الروسية»: stocks and trade, where no arms, food or relief make aid of them."""
    if lemma.key != "امد" or not doc.forms[i].removesuffix("ها").removesuffix("ه").endswith("ات"):
        return False
    for word in doc.words[i + 1 : i + _SUPPLIED]:
        if not word.is_word or word.function:
            return True
        if {"supplied"} & set(doc.lexicon.function.get(word.base.removeprefix("ال"), ())):
            return False
    return True


def _duties(doc: Document, i: int, lemma: Lemma) -> bool:
    """«الوفاء بالتزاماتها القانونية»: what somebody is bound to by law, no promise."""
    return lemma.key == "التزم" and doc.forms[i].removesuffix("هم").removesuffix("ها").removesuffix("ه").endswith("ات")


def _slogan(doc: Document, first: int, i: int) -> bool:
    """«تحت شعار "دافعوا عن الديمقراطية"»: the words of a slogan in marks."""
    for k in range(i - 1, max(first, i - _NAME) - 1, -1):
        if doc.surface[k] in OPENING:
            return k > first and doc.words[k - 1].base.removeprefix("ال") in _SLOGANS
        if doc.surface[k] in _CLOSING:
            return False
    return False


def _no_need(doc: Document, i: int, lemma: Lemma) -> bool:
    """«لا داعي لهذه الزيارة»: there is no need of it, and nobody invites."""
    return lemma.key == "دعا" and doc.forms[i] in ("داعي", "داع") and i > 0 and doc.forms[i - 1] in ("لا", "ولا", "فلا", "اي")


def _in_return(doc: Document, first: int, i: int, lemma: Lemma) -> bool:
    """«حصلوا على أموال لقاء تخفيف أحكام»، «دفع فدية لقاء رهائن»: nobody meets."""
    if lemma.key != "لقي" or doc.forms[i] != "لقاء" or doc.surface[i].endswith("ً") or not first < i < len(doc) - 1:
        return False
    before, after = doc.words[i - 1], doc.words[i + 1]
    if before.function == "preposition" or i - 1 in doc.verb_tokens or (doc.mention_at[i + 1] >= 0 and after.base not in _PRICE) or after.article:
        return False
    given = any(n.pos == "m" and s.type in _GIVEN for n in after.nouns for s in n.lemma.senses)
    return after.is_number or after.base in _PRICE or (given and not after.verbs)


def of_a_body(doc: Document, first: int, i: int) -> bool:
    """Whether a word behind «ل» says in the quoted name of a body what it is for: «"الملتقى الوطني لدعم المقاومة"»."""
    if doc.words[i].article or doc.surface[i][:1] != "ل":
        return False
    for k in range(i - 1, max(first, i - _NAME) - 1, -1):
        if doc.surface[k] in OPENING:
            return k + 1 < i and doc.words[k + 1].base.removeprefix("ال") in _BODIES and any(doc.surface[j] in _CLOSING for j in range(i + 1, min(len(doc), i + _NAME)))
        if not doc.words[k].is_word:
            return False
    return False


def province(doc: Document, i: int, lemma: Lemma) -> bool:
    """Whether «ومقاطعة» behind the name of a city is its province: «على أراضي موسكو ومقاطعة موسكو»."""
    words = doc.words
    return lemma.key == "قاطع" and 0 < i < len(doc) - 1 and words[i].conjunction == "و" and words[i - 1].base == words[i + 1].base


def codename(doc: Document, first: int, last: int, i: int, lemma: Lemma) -> bool:
    """Whether a word of the sentence from first to last stands in the quoted name of an operation; a strike in quotes may be one."""
    forms, surface = doc.forms, doc.surface
    opening = next((k for k in range(i - 1, max(first, i - 3) - 1, -1) if surface[k] in OPENING), -1)
    if opening > 0 and i == opening + 1 and doc.words[opening - 1].base.removeprefix("ال") in _PARTIES:
        return any(surface[k] in _CLOSING for k in range(i + 1, min(last, i + 3)))
    if opening < 1 or forms[opening - 1].removeprefix("ال") not in _OPERATIONS or any(s.type in ("ASSAULT", "COERCE") for s in lemma.senses):
        return False
    return any(surface[k] in _CLOSING for k in range(i + 1, min(last, i + 4)))
