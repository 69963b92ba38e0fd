"""Where a noun phrase goes on and where the next one begins."""

from __future__ import annotations

from khabar.lexicon.word import Word
from khabar.mentions.attributes import PORTFOLIO, attributive
from khabar.mentions.document import ActorMention, Document
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.blows import hit
from khabar.syntax.counts import AMOUNTS, PARTITIVE
from khabar.syntax.means import COUNTING, by_means
from khabar.syntax.spells import spell
from khabar.syntax.tags import EVENT, NOUN, NUMBER, VERB
from khabar.syntax.unit import Unit

_CITY = frozenset(("العاصمة", "والعاصمة", "بالعاصمة", "للعاصمة"))
_CLOSING = frozenset("»”\"'›)")
_WHOLE = frozenset(("احدهم", "احدها", "احدهما", "بعضهم", "بعضها", "كلهم", "جميعهم", "معظمهم", "غالبيتهم"))
"""Quantifiers with a pronoun, behind which the next phrase begins."""
_NTH = frozenset(("ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن"))
_MANY = frozenset(("العديد", "المزيد", "الكثير", "القليل"))
"""Nouns with the article that are never an adjective: يعرض المتحف | العديد من القطع."""
_FORCES = frozenset(("قوات", "عناصر", "جنود", "شرطة", "وحدات", "افراد", "ضباط", "قضاة", "مقاتلات", "طائرات"))
"""Plurals of those who serve a body, which stand before its name."""
_DWELLERS = frozenset(("مواطني", "مواطنو", "ابناء", "سكان", "اهالي"))
_DEGREES = frozenset(("عالية", "عالي", "غالية", "ثنائية", "ثنائي", "ثلاثية", "ثلاثي", "رباعية", "رباعي", "احادية", "احادي", "خماسية"))
"""Adjectives with a noun of what they are in: صواريخ عالية الدقة."""
_OF_WHAT = frozenset(("الصنع", "المدى", "المستوي", "المستوى", "اللهجة", "الجنسيات", "الاطراف", "الابعاد", "الاثر", "المفعول", "الدقة"))
"""What an indefinite adjective before it is of."""
_FIRE = frozenset(("النار", "النيران"))
"""What an adjective has no genitive of: it is opened, set or cast."""
_OPENS_FIRE = frozenset(("أطلق", "فتح", "أضرم", "أشعل", "صوب"))
_FORMER = frozenset(("سابق", "سابقة", "سابقين"))
_FEELINGS = frozenset(("ارتياح", "قلق", "غضب", "استياء", "حذر", "فتور", "ترحاب", "ترحيب", "امتعاض", "سخط", "تشكك", "برود", "ايجابية", "اهتمام"))
_TAKEN = frozenset(("قرار", "اعلان", "خطوة", "تصريحات", "خطة", "مقترح", "اقتراح", "مبادرة", "نتائج", "نبا"))
"""Feelings with which one takes a thing, and such things."""
_MANNER = frozenset(("شكل", "صورة", "طريقة"))
"""Nouns of how something is done, with one adjective behind «ب»."""
_FIRMS = frozenset(("شركة", "شركات", "مصنع", "مصانع", "منظمة", "منظمات", "مؤسسة", "مؤسسات"))
"""Bodies that a noun without article behind them says the trade of."""
SELF = frozenset(("نفسه", "نفسها", "انفسهم", "نفسهم", "ذاته", "ذاتها"))


_UNITS = frozenset(("حادي", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع"))
"""What stands before «عشر» in an ordinal."""
_TENS = frozenset(("مليون", "عشرون", "ثلاثون", "اربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون", "قانون", "تلفزيون"))


def _named(doc: Document, last: int) -> bool:
    """Whether a mention of several words ends in a name or a definite word."""
    word, index = doc.words[last], doc.mention_at[last]
    return word.article or bool(word.given) or (doc.mentions[index].first < last and bool(word.name_starts) and doc.code(index) != UNKNOWN)


def _named_again(doc: Document, title: ActorMention, name: ActorMention, i: int) -> bool:
    """Whether a person's name right behind a title says whose it is: المرشد الإيراني علي خامنئي."""
    if name.first != i or title.last != i or name.how != "name" or name.conjunction or name.preposition or title.how == "name":
        return False
    drafts = doc.entities.drafts
    office, person = drafts[title.entity], drafts[name.entity]
    return person.kind == "person" and office.kind in ("person", "office") and office.code == person.code != UNKNOWN


def _members(doc: Document, some: ActorMention, group: ActorMention, i: int) -> bool:
    """Whether a plural says of which group or people the plural before it is, in its case: المسلحين الحوثيين."""
    before, word = doc.words[i - 1], doc.words[i]
    if some.last != i or some.how != "definite" or group.how != "name" or group.first != i or group.last != i + 1:
        return False
    if not (before.article and word.article) or word.conjunction or word.preposition:
        return False
    return word.form[-2:] in ("ين", "ون") and before.form[-2:] == word.form[-2:] and doc.code(doc.mention_at[i - 1]) == UNKNOWN


def _serving(doc: Document, kind: list[str], current: Unit, some: ActorMention, body: ActorMention, i: int) -> bool:
    """Whether a body right behind an indefinite plural is that of those who serve it: لقوات الحكومة، مسلحي الحركة، قضاة المحكمة."""
    before, word = doc.words[i - 1], doc.words[i]
    if some.first != current.first or some.last != i or i != some.first + 1 or not some.plural or some.definite or some.how == "name" or before.article or before.enclitic or before.possessed or before.base in _DWELLERS:
        return False
    if body.first != i or not body.definite or word.conjunction or word.preposition or word.nisba or doc.entities.drafts[body.entity].kind not in ("office", "force", "group", "organisation"):
        return False
    if before.form.endswith(("ي", "و")):
        return True
    if before.form.endswith(("ون", "ين", "ان", "ا")):
        return False
    verb = current.first and kind[current.first - 1] == VERB
    return bool(current.prep) or before.base in _FORCES or not verb


def _many(word: Word) -> bool:
    """Whether a word is a sound plural, whose ن has no genitive behind it."""
    return word.form.endswith(("ين", "ون")) and len(word.form) > 4 and word.base not in _TENS and not any(n.pos == "m" for n in word.nouns)


def _construct(before: Word, some: ActorMention, at: int) -> bool:
    """Whether people stand in the plural without its ن, which takes a genitive: موظفو، مسلحي."""
    if not some.plural or some.last != at + 1 or before.article or before.enclitic or before.possessed or before.nisba or len(before.form) < 5:
        return False
    return before.form.endswith("و") or (before.form.endswith("ي") and before.form.startswith("م"))


def _another_state(doc: Document, previous: int, i: int) -> bool:
    """Whether a state stands right behind somebody's minister or president, whose state it is not: زار رئيسها إيران."""
    index, before = doc.mention_at[i], doc.mention_at[previous]
    if index < 0 or before < 0 or doc.mentions[index].first != i or doc.mentions[index].how != "name" or not doc.forms[previous].endswith(("ها", "ه", "هم")):
        return False
    drafts = doc.entities.drafts
    return drafts[doc.mentions[index].entity].kind == "state" and doc.mentions[before].last == i and drafts[doc.mentions[before].entity].kind in ("office", "person")


def continues(doc: Document, kind: list[str], current: Unit, i: int) -> bool:
    """Whether the noun at i belongs to the open phrase: idafa, adjective, apposition."""
    previous = current.last - 1
    while previous > current.first and not doc.words[previous].is_word:
        previous -= 1
    if _another_state(doc, previous, i):
        return False
    before, word = doc.words[previous], doc.words[i]
    if spell(doc, kind, current.first, previous, i):
        return False  # تستورد كل عام | آلاف الأطنان، مدد لستة أشهر | الإعفاء
    if word.form == "المعارضة" and doc.mention_at[previous] >= 0 and doc.entities.drafts[doc.mentions[doc.mention_at[previous]].entity].kind == "office" and doc.forms[i + 1 : i + 2] and doc.words[i + 1].preposition != "ل":
        return False  # قمعت الحكومة التركية | المعارضة
    if current.prep in ("الي", "ل") and kind[i] == EVENT and not (word.article or word.conjunction or word.preposition or before.article) and (before.nisba or before.form in _FORMER or _many(before)):
        return False  # وجهت المحكمة إلى ثلاثة أميركيين | تهمة التجسس
    if current.prep == "ب" and previous == current.first and before.base in _FEELINGS and word.base in _TAKEN:
        return False  # استقبلت كييف بارتياح | قرار برلين
    if current.prep == "من جانب" and before.form == "واحد":
        return False  # أنهت من جانب واحد | المعاهدة
    if doc.start[i] > doc.end[current.last - 1] + 4:
        return False
    if current.first and kind[current.first - 1] == VERB and previous == current.last - 1 and not before.article and hit(doc, current, i):
        return False  # ضرب زلزال | تركيا، استهدف هجوم | قاعدة أميركية
    if word.form in _FIRE and previous > current.first and not before.article and doc.mention_at[previous] < 0 and kind[previous] == NOUN and not doc.words[current.first].article:
        return False  # أضرمت مجموعة مجهولة | النار
    if word.form in _FIRE and not (before.article or doc.words[current.first].article) and current.first and current.last < current.first + 3 and any(a.lemma.lemma in _OPENS_FIRE for a in doc.words[current.first - 1].verbs):
        return False  # أطلق شرطي | النار، أطلق جندي إسرائيلي | النار
    if current.prep == "ب" and by_means(doc, current, previous, i, kind[i] == NUMBER):
        return False  # هاجم بصواريخ | قاعدة أميركية، قتل بثلاث غارات | سبعة مدنيين
    if word.form in _OF_WHAT and previous > current.first and not before.article and before.form.endswith(("ة", "ي", "ع")):
        return True  # عبوات محلية الصنع، صواريخ بعيدة المدى
    if word.preposition and (doc.mention_at[i] < 0 or doc.mentions[doc.mention_at[i]].first == i) and kind[i] != NUMBER:
        return False  # اقتحامات المستوطنين | للأقصى، مساعدات | لثلاث دول
    if doc.mention_at[i] >= 0 and doc.mentions[doc.mention_at[i]].first == i and doc.mentions[doc.mention_at[i]].preposition:
        return False  # طائرات مسيرة | لموسكو
    if word.base == "غير" and not word.conjunction and before.article and i + 1 < len(doc) and doc.words[i + 1].article:
        return True  # المحادثات غير المباشرة
    if current.prep == "ب" and previous > current.first and doc.words[current.first].base in _MANNER and before.form not in ("غير", "شبه") and (word.article or word.substantive or doc.mention_at[i] >= 0):
        return False  # بشكل مفاجئ | مدينة طولكرم
    if before.function == "demonstrative":
        return word.article and word.function != "quantifier"  # يلقى هذا | المزيد من الاهتمام
    if previous == i - 2 and before.form in PARTITIVE and doc.forms[i - 1] == "من":
        return True  # إصابة العديد من السوريين
    if before.base in COUNTING and word.is_word and not (word.article or word.conjunction or word.function or kind[i] == VERB) and (doc.mention_at[i] < 0 or doc.mentions[doc.mention_at[i]].how != "name"):
        return True  # دمرت خمس دبابات: a number counts the plural behind it
    if before.form in _NTH and previous == current.first and not word.article:
        return True  # ثاني طائرة
    if before.form in _WHOLE or (before.form in SELF and previous > current.first and doc.mention_at[i] >= 0):
        return False  # ألقى أحدهم | قنبلة، في الوقت نفسه | إسرائيل
    function = doc.lexicon.function
    if "backed" in function.get(before.base.removeprefix("ال"), ()) and not word.article and (word.nisba or doc.mention_at[i] >= 0):
        return True  # الفصائل المدعومة تركيا
    if previous > current.first and not before.article and (before.nisba or doc.mention_at[previous] >= 0) and "backed" in function.get(doc.words[previous - 1].base.removeprefix("ال"), ()):
        return False  # الجماعة المدعومة إيرانيا | قاعدة أميركية
    if word.article and before.article and i + 1 < len(doc) and "backed" in function.get(word.base.removeprefix("ال"), ()):
        by = doc.words[i + 1]
        if not (by.article or by.preposition) and (by.nisba or doc.mention_at[i + 1] >= 0):
            return True
    if before.function in ("quantifier", "negation"):
        return not before.enclitic
    if not current.prep and current.first and kind[current.first - 1] == VERB and _accusative(doc, i) and not _counts(doc, current):
        return False  # خطف مسلحون مجهولون | مهندسا صينيا
    if not current.prep and current.first and kind[current.first - 1] == VERB and (previous > current.first or before.function == "head_adjective") and before.form.endswith("ون") and not (before.article or word.article or word.nisba or word.form.endswith("ون")) and word.substantive:
        return False  # أحرق متمردون ماويون | حافلة ركاب, حاول آخرون | اقتحام: a plural with its ن has no genitive
    if doc.mention_at[previous] >= 0 and (kind[i] == NUMBER or word.form in AMOUNTS):
        return False  # أضافت بريطانيا 7 شركات: the number counts what follows
    if (kind[i] == NUMBER or word.form in AMOUNTS) and _strange_name(doc, kind, current):
        return False  # قضى بولس | ثمانية عشر شهرا
    if kind[i] == NUMBER and before.form.endswith("ون") and not before.article and before.form not in _TENS:
        return False  # قتل مسلحون 12 جنديا: the doers, then whom they counted
    if kind[previous] == NUMBER and i and not doc.words[i - 1].is_word and doc.surface[i - 1] in _CLOSING:
        return False  # قدمت سيارات "تورو 4" | أداء: the number is part of the name
    if before.article and word.form in ("عشر", "عشرة") and before.base.removeprefix("ال").removesuffix("ة") in _UNITS:
        return True  # القرن السادس عشر; but: الدفاعات الجوية | عشر مسيرات
    if kind[previous] == NUMBER or kind[i] == NUMBER:
        return kind[previous] == NUMBER or not before.article
    name = doc.mentions[doc.mention_at[i]] if doc.mention_at[i] >= 0 else None
    if name is not None and name.first == i and before.base == "جمهورية" and previous == i - 1 and not word.conjunction:
        return True  # ترحيب جمهورية كينيا: no adjective
    if name is not None and word.nisba and word.article and before.article and before.is_word and name.first == i and name.last == i + 1 and not (word.conjunction or word.preposition):
        if (before.nouns and not doc.lexicon.land(word.nisba)) or (word.form == "السعودية" and doc.mention_at[previous] < 0 and (before.nouns or before.form.endswith("ات"))):
            return True  # الهجوم الحوثي، الغارات السعودية: by its adjective
    if (word.article or (name is not None and name.first == i and name.how == "name")) and before.nisba and not before.article and previous > current.first and before.form.endswith("ية") and before.form != "سورية":
        return False  # طائرة روسية | المجال الجوي، دول أوروبية | إسرائيل: an adjective has no genitive
    after = doc.words[i + 1] if i + 1 < len(doc) else None
    if before.nisba and not (before.article or word.article or word.nisba or word.function or word.form.endswith(("ي", "ين", "ون"))) and previous > current.first and after is not None and after.nisba and not after.article and (name is None or (name.first == i and name.how == "definite")) and not word.conjunction:
        return False  # استهدفت مسيرات حوثية | سفينة بريطانية
    if before.nisba and not before.article and word.form.endswith("تين") and not word.article and previous > current.first and not doc.words[current.first].form.endswith("تين"):
        return False  # اعترضت مقاتلات نرويجية | قاذفتين روسيتين: of two things no plural is described
    if name is not None and name.first == i and name.how in ("name", "metonym") and attributive(doc.words, current.first, previous):
        return False  # دول أوروبية | إسرائيل، قادة عسكريون سابقون | روسيا: an adjective has no genitive
    if doc.mention_at[previous] >= 0:
        mention = doc.mentions[doc.mention_at[previous]]
        if _construct(before, mention, previous) and not (word.conjunction or word.preposition or word.function):
            return True  # موظفو مطار هيثرو، مقاتلي فصائل موالية
        if doc.mention_at[i] >= 0:
            if _named_again(doc, mention, doc.mentions[doc.mention_at[i]], i) or _members(doc, mention, doc.mentions[doc.mention_at[i]], i):
                return True
            if _serving(doc, kind, current, mention, doc.mentions[doc.mention_at[i]], i):
                return True
            return (  # وزراء خارجية مجموعة السبع
                not mention.definite
                and previous > mention.first
                and mention.how != "name"
                and not (before.article or word.preposition or before.name_starts)
                and not before.form.endswith(("ين", "ون", "ا"))
                and (before.substantive or before.form in PORTFOLIO)
                and doc.code(doc.mention_at[previous]) == UNKNOWN
            )
        if before.base in _FIRMS and word.substantive and not (word.article or word.enclitic or before.article) and not (current.first and not current.prep and kind[current.first - 1] == VERB):
            return True  # أدرجت بريطانيا شركات ذكاء اصطناعي صينية; but: باعت شركة | طائرات
        definite = mention.definite or _named(doc, previous)  # جيش النيجر: by its last word
        if word.article and word.base in AMOUNTS and before.article:
            return True  # خطف البريطانيين الخمسة
        if word.nisba and word.article and not mention.plural and word.nisba.partition(":")[2][:1] in ("P", "p", "D") and mention.gender != "F":
            return False  # حمل الجيش الإسرائيلي | الفلسطينيين المسؤولية
        if word.nisba:
            return mention.definite == word.article or definite == word.article or mention.how == "definite"
        if word.article and current.prep and word.form.endswith("ة") and mention.gender == "F" and not word.preposition:
            if mention.first == current.first or "quality" in doc.lexicon.function.get(word.base.removesuffix("ة"), ()):
                return True  # في أوكرانيا المجاورة, but: بعد قصف إسرائيل | المدينة
        if word.article and not before.article and _sound_plural(before.base):
            return False  # رفض ممثلون | العرض
        if before.form.endswith("ون") and not word.article and word.form.endswith(("ين", "ة", "ات")):
            return False  # هاجم مسلحون | مركزين، قاعدة
        if word.article:
            if mention.how == "name" and mention.first == current.first and doc.entities.drafts[mention.entity].kind == "state":
                return False  # أسقطت البحرين الجنسية
            if mention.how == "definite" and before.article and "quality" in doc.lexicon.function.get(word.base.removesuffix("ة"), ()):
                return True  # الحكومة الجديدة، البلد الوحيد
            return not definite or (word.form.endswith(("ي", "ية", "يون", "يين", "يات")) and not (word.analyses or word.substantive))
        return (
            not definite
            and kind[i] == NOUN
            and not before.article
            and not word.substantive
            and mention.how == "definite"
            and word.form.endswith(("ة", "ي", "ية", "ين", "ون"))
        )
    if word.article and before.form in ("سابق", "سابقة", "سابقون", "سابقين") and previous > current.first:
        return False  # ورط مسؤول سابق | المخابرات
    if before.form.endswith("تان") and len(before.form) > 5 and not word.article and not word.form.endswith(("تان", "ان")) and doc.lexicon.word(before.base.removesuffix("تان") + "ة").substantive:
        return False  # نقلت طائرتان | مساعدات: the ن of a dual has no genitive behind it
    if not (word.conjunction or word.preposition) and _no_epithet(word) and _strange_name(doc, kind, current):
        return False  # ابتكرت رونا | طريقة جديدة، يرفض كابلان | التصويت
    if word.substantive and not word.article and previous > current.first and (_adjective(doc, previous) or _epithet(doc, current.first, previous)):
        return False  # برشقات صاروخية | قاعدة للجيش، انفجارات عنيفة | مدينة بنغازي: an adjective has no genitive
    if word.article and previous > current.first and doc.mention_at[previous] < 0 and not before.nisba and before.form not in _DEGREES and (_adjective(doc, previous) or _epithet(doc, current.first, previous)):
        return False  # لجنة تحقيق أممية | القوات الحكومية، انفجار قوي | العاصمة
    if before.given and word.enclitic and not word.given and not before.article:
        return False  # لقي مسلحو الحوثي وصالح | مصرعهم
    if word.form in SELF and (before.article or doc.mention_at[previous] >= 0):
        return True
    if previous > current.first and before.nisba and before.article and doc.words[previous - 1].form in _CITY and doc.mention_at[i] >= 0 and doc.mentions[doc.mention_at[i]].place >= 0:
        return True  # العاصمة اللبنانية بيروت
    if before.form in _CITY and doc.mention_at[i] >= 0 and doc.mentions[doc.mention_at[i]].place >= 0:
        return True  # من العاصمة باماكو
    if before.article and before.nisba and before.form.endswith(("ين", "ون")) and not word.form.endswith(("ين", "ون")):
        return False  # حمل الوزير الأوغنديين | المسؤولية
    if before.article:
        return word.article and doc.mention_at[i] < 0 and not _another(doc, current, i)
    if before.function == "head_adjective" and before.form.startswith("ال") and doc.mention_at[i] < 0 and not (word.article or word.name_starts or word.given):
        return False  # إلى الوزير السابق | تهمة الفساد
    placed = doc.mention_at[i] >= 0 and doc.entities.drafts[doc.mentions[doc.mention_at[i]].entity].kind == "place"
    if before.function == "head_adjective" and before.form.startswith("ال") and not word.article and (placed or "place_noun" in function.get(word.base, ())):
        return False  # استهدف العدوان السابق | مطار حلب
    if before.possessed:
        return word.article and doc.mention_at[i] < 0 and not word.substantive  # حملت جارتها | المسؤولية
    if before.form.endswith("ا") and before.analyses and before.analyses[0].feature[:1] == "A":
        # indefinite accusative: only an adjective follows
        return kind[i] == NOUN and (word.form.endswith(("ا", "ة", "ي")) or bool(word.nisba)) and not word.article
    if (
        word.form.endswith("ا")
        and not (name is not None and name.place >= 0 and "place_noun" in before.base_kinds)  # مشارف مدينة نجامينا
        and not word.form.endswith(("ايا", "ويا"))
        and not (word.form.endswith(("ها", "هما")) and any(n.pos == "m" and not n.enclitic for n in before.nouns))  # بتسريع مغادرة جنودها
        and not word.article
        and len(word.form) > 3
        and before.form.endswith(("ة", "ي"))
        and previous > current.first
    ):
        return False  # مسيرات تركية | موقعا تابعا: the accusative opens the object
    if word.article and word.nouns and current.prep == "في" and before.form == "بيان":
        return False  # دان الوزير في بيان | الهجوم
    return not (word.article and not before.nisba and _sound_plural(before.base))


def _accusative(doc: Document, i: int) -> bool:
    """Whether a word is an indefinite noun in the accusative, which opens the object: مهندسا، جنديا."""
    word = doc.words[i]
    if doc.mention_at[i] < 0 and doc.surface[i].endswith(("ًا", "اً")) and not (word.function or word.conjunction or word.article):
        return True  # أثار استبدال القائد | جدلاً
    if not word.form.endswith("ا") or len(word.form) < 5 or word.article or word.function or word.given or word.conjunction or word.form.endswith(("ايا", "ويا")):
        return False
    index = doc.mention_at[i]
    if index >= 0 and (doc.mentions[index].first != i or doc.mentions[index].how not in ("definite", "title")):
        return False
    plain = doc.lexicon.word(word.form[:-1])
    if index < 0 and word.name_starts and "human_plural" not in plain.base_kinds:
        return False
    return not plain.nisba and bool(plain.substantive or plain.base_kinds or (index >= 0 and not doc.mentions[index].definite))


def _counts(doc: Document, current: Unit) -> bool:
    """Whether a phrase holds a number or an accusative, which an accusative goes with: 21 مسلحا، كتابا جديدا."""
    return any(w.is_number or w.numeral or w.function == "quantifier" or w.form.endswith(("ا", "ين")) for w in doc.words[current.first : current.last])


def _sound_plural(core: str) -> bool:
    """Whether a word without article ends in the ن of a plural or dual, which no genitive follows; not قانون، بيان، ميادين."""
    if core.endswith(("تان", "تين")):
        return len(core) > 5
    if not core.endswith(("ون", "ين")) or len(core) < 6:
        return False
    if core[0] == "م":
        return core[2] != "ا" or len(core) > 6
    return core[1] == "ا" or core[-3] == "ي"


def _masdar_like(core: str) -> bool:
    """Whether a word has the pattern of a masdar that no adjective has: استغراب، إغلاق، تصعيد، تقدم."""
    if len(core) < 4 or core.endswith(("ي", "ية")):
        return False
    if core[0] == "ا":
        return core[-2] == "ا" and len(core) > 4
    return core[0] == "ت" and core[1] != "ا" and not core.endswith(("ة", "ه", "ون", "ين", "ات"))


def _adjective(doc: Document, i: int) -> bool:
    """Whether a word by its form can only be an indefinite adjective of relation: صاروخية، تركي."""
    word = doc.words[i]
    if word.article or word.substantive or doc.mention_at[i] >= 0 or word.preposition or word.conjunction:
        return False
    return word.form.endswith(("ية", "ي")) and not word.analyses and not word.name_starts and not word.given


def _epithet(doc: Document, first: int, i: int) -> bool:
    """Whether a word right behind an indefinite noun can only describe it, in its gender: انفجارات عنيفة، انفجار قوي."""
    head, word = doc.words[first], doc.words[i]
    if i != first + 1 or not head.nouns or head.article or head.enclitic or doc.mention_at[first] >= 0 or doc.mention_at[i] >= 0 or word.nouns or word.substantive or word.function or word.preposition or word.conjunction or word.article or word.enclitic:
        return False
    if word.form.endswith("ة"):
        return head.form.endswith(("ات", "ة")) and not word.base_kinds and not word.name_starts and not word.given
    return not head.form.endswith(("ات", "ة")) and "adjective" in word.base_kinds


def _behind_verb(doc: Document, kind: list[str], first: int) -> bool:
    """Whether a verb stands before a token, with nothing but what is put in between commas behind it: وصف، أمس الاثنين، كامارا."""
    if kind[first - 1] == VERB or doc.surface[first - 1] not in "،,":
        return kind[first - 1] == VERB
    k = first - 2
    while k > 0 and first - k < 9 and doc.words[k].is_word:
        k -= 1
    return k > 0 and doc.surface[k] in "،," and kind[k - 1] == VERB


def _strange_name(doc: Document, kind: list[str], current: Unit) -> bool:
    """Whether a phrase right behind a verb is a name that no list knows: nothing in it is a word of the language."""
    if current.prep or not current.first or not _behind_verb(doc, kind, current.first):
        return False
    for k in range(current.first, current.last):
        word = doc.words[k]
        if word.article or word.analyses or word.function or word.nisba or word.substantive or word.is_number or doc.mention_at[k] >= 0:
            return False
        if not word.is_word or len(word.form) < 3 or word.form.endswith(("ة", "ات", "ية")) or (word.name_starts and not word.given):
            return False
    return True


def _no_epithet(word: Word) -> bool:
    """Whether a noun is no part of a name before it: a common noun without article, a masdar, «القليل»."""
    return (bool(word.substantive) and not word.article) or any(n.pos == "m" for n in word.nouns) or word.form in _MANY


def _another(doc: Document, current: Unit, i: int) -> bool:
    """Whether a definite noun behind a definite noun is no adjective of it: يثير الأمر | الاستغراب، القلة | الأمر."""
    word = doc.words[i]
    if word.nisba or "quality" in doc.lexicon.function.get(word.base.removesuffix("ة"), ()):
        return False
    if word.form in _MANY:
        return True
    if (word.substantive and (not word.nouns or "common_noun" in word.base_kinds or not word.base.removeprefix("ال").startswith("م"))) or _masdar_like(word.base):
        return True  # دانت الوزارة | الجريمة, but: المفاوضات المباشرة
    head = doc.words[current.first]
    if word.form.endswith("ات"):
        return not head.form.endswith("ات")
    return (
        current.last == current.first + 1
        and head.form.endswith("ة")
        and not word.form.endswith(("ة", "ي", "اء", "ا", "ات"))
        and not word.name_starts
    )
