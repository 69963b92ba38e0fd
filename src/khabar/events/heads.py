"""Look-up keys of the head of a phrase, which the conditions of a sense are compared with."""

from __future__ import annotations

from collections.abc import Sequence

from khabar.events.codenames import OPENING
from khabar.lexicon.word import Word
from khabar.mentions.document import Document
from khabar.syntax.clause import Clause
from khabar.syntax.unit import Unit

_NUMERALS = frozenset(
    ("ثلاثة", "ثلاث", "اربعة", "اربع", "خمسة", "خمس", "ستة", "ست", "سبعة", "سبع", "ثمانية", "ثماني", "تسعة", "تسع", "عشرة", "عشر",
     "عشرون", "عشرين", "ثلاثون", "ثلاثين", "اربعون", "اربعين", "خمسون", "خمسين", "ستون", "ستين", "سبعون", "سبعين", "ثمانون", "ثمانين", "تسعون", "تسعين", "مئة", "مئتي", "مئتا", "مئات", "الفا", "الفي", "الفين", "الاف", "الافا", "ملايين", "مليونا", "مليوني", "مليارا", "ملياري", "مليارات", "مائة", "مائتي", "مائتا", "ثلاثمئة", "ثلاثمائة", "اربعمئة", "اربعمائة", "خمسمئة", "خمسمائة", "ستمئة", "ستمائة", "سبعمئة", "سبعمائة", "ثمانمئة", "ثمانمائة", "تسعمئة", "تسعمائة", "الف", "مليون", "مليار", "بضعة")
)  # fmt: skip
_SKIPPED = frozenset(("demonstrative", "quantifier", "adverb", "head_adjective"))
_ORDINALS = frozenset(("اول", "اخر", "اولي", "ثاني", "ثانية", "ثالث", "ثالثة", "رابع", "رابعة", "خامس", "خامسة"))
_ENCLITICS = ("ها", "هم", "هما", "ه", "نا")


def head_words(doc: Document, first: int, last: int) -> list[str]:
    """Keys of the head of a phrase and, behind words such as سلسلة, of the next: forms, stems, singulars; @kind of a mention."""
    out: list[str] = ["@quoted"] if first < last and doc.forms[first] in OPENING else []
    counted = measured = False
    for i in range(first, last):
        word = doc.words[i]
        if not word.is_word or word.is_number:
            counted = counted or word.is_number  # إجلاء 1251 من السكان
            continue
        if word.base in _ORDINALS and last > i + 1:
            continue  # أول ثلاث مقاتلات
        if (word.function in _SKIPPED or word.base == "نحو") and not (counted and word.form == "عسكريا"):
            if word.function == "quantifier" and last > i + 1:
                out.extend(keys(doc, word))  # مئات الجورجيين: both words may be asked for
                counted = True  # سقوط عدد من الصواريخ
            continue
        if numeral(word) and last > i + 1:
            out.extend(keys(doc, word))
            counted = True
            continue
        if word.form == "من" and (counted or measured):
            continue  # 300 ألف من جنود الاحتياط، عددا من الصواريخ
        out.extend(keys(doc, word))
        index = doc.mention_at[i]
        if index >= 0:
            out.append("@" + doc.entities.drafts[doc.mentions[index].entity].kind)
        elif any(n.pos == "m" and n.lemma.senses for n in word.nouns):
            out.append("@act")
        measured = "measuring" in doc.lexicon.function.get(word.base, ())
        if not measured:
            break
    if not out and first < last and doc.words[first].function in ("quantifier", "head_adjective", "demonstrative"):
        return list(keys(doc, doc.words[first]))  # احتشد الآلاف، سيطر مسلحون، هؤلاء أوقفوا، الكف عن ذلك
    return out


def substance(doc: Document, first: int, last: int) -> list[str]:
    """Keys of the noun behind «من» that says what a measure at the head of a phrase is of: دفعة جديدة من الدبابات."""
    function = doc.lexicon.function
    if last + 1 < len(doc) and all(_counts(word) for word in doc.words[first:last]):
        behind = last + 2 if doc.forms[last : last + 2] in (["في", "المائة"], ["في", "المئة"]) else last + (doc.forms[last] in ("%", "بالمائة", "بالمئة"))
        if behind + 1 < len(doc) and doc.forms[behind] == "من":
            return head_words(doc, behind + 1, min(behind + 4, len(doc)))  # نحو ستين من رؤساء البلديات، 90 في المائة من الجبال
    measures = [i for i in range(first, last) if "measuring" in function.get(doc.words[i].base, ())]
    if not measures or last + 1 >= len(doc) or doc.forms[last] != "من":
        return []
    between = doc.words[measures[-1] + 1 : last]
    if any(word.article or word.function not in ("", "head_adjective") or not word.is_word for word in between) or len(between) > 2:
        return []  # not: مجموعة السلاح من روسيا
    return head_words(doc, last + 1, min(last + 4, len(doc)))


def _counts(word: Word) -> bool:
    """Whether a word only says how many."""
    return word.is_number or word.function in _SKIPPED or word.base == "نحو" or numeral(word)


def numeral(word: Word) -> bool:
    """Whether a word is a number in letters."""
    return word.base in _NUMERALS or word.form in _NUMERALS


def many_people(doc: Document, unit: Unit) -> bool:
    """Whether a phrase is headed by people in the sound plural, of whom no verb behind them tells in the singular: «الفنلنديين ...، ووعد»."""
    index, word = doc.mention_at[unit.first], doc.words[unit.first]
    return index >= 0 and (word.form.endswith("ون") or (word.article and word.form.endswith("ين"))) and doc.mentions[index].plural


def opened_by(doc: Document, at: int, wanted: frozenset[str]) -> bool:
    """Whether the verb right behind a noun that ends before token `at`, but for «التي», is one of some: مواجهات اندلعت بين الشبان والشرطة."""
    at += at < len(doc) and doc.words[at].function == "relative"
    return at < len(doc) and at in doc.verb_tokens and any(a.lemma.key in wanted for a in doc.words[at].verbs)


def counted_topic(doc: Document, units: Sequence[Unit], clause: Clause) -> bool:
    """Whether a count that no list knows stands before the verb of a clause behind «أن»: it acts, and not who tells of it."""
    if clause.connector != "complementizer" or clause.subject or not clause.topic or clause.topic[-1] != clause.unit - 1:
        return False
    word = doc.words[units[clause.topic[0]].first]
    return word.is_number or numeral(word)


def keys(doc: Document, word: Word) -> tuple[str, ...]:
    """Keys of one word; kept with the word, which all its occurrences share."""
    if word.heads is None:
        plurals = doc.lexicon.data.plurals
        bases = {word.form, word.base}
        if word.preposition in ("ل", "ب") and word.base == word.form and word.form.startswith(word.preposition):
            bases.add(word.form[2:] if word.form.startswith("لل") else word.form[1:].removeprefix("ال"))  # لطائرات، للطيران
        for analysis in word.nouns:
            bases.add(analysis.stem)
            bases.add(analysis.lemma.key)
        for base in tuple(bases):
            bases.update(_singulars(base))
        bases.update([plurals[base] for base in bases if base in plurals])
        word.heads = tuple(bases)
    return word.heads


def pairs(doc: Document, first: int, last: int) -> list[str]:
    """The first two words of a phrase without articles, for conditions such as «إطلاق نار»; both also without their pronouns, the first as a singular."""
    words = [word for word in doc.words[first : min(last, first + 4)] if word.is_word]
    if len(words) < 2:
        return []
    bare = _bare(words[1].base)
    seconds = {bare, _bare(words[1].form), *(bare.removesuffix(e) for e in _ENCLITICS if bare.endswith(e) and len(bare) > len(e) + 2)}  # عدد جنودها; صفة شريك, whose ك is no pronoun
    return [f"{head} {second}" for head in {_bare(words[0].base), *keys(doc, words[0])} for second in seconds]


def _bare(base: str) -> str:
    return base[2:] if base.startswith("ال") and len(base) > 4 else base


def _singulars(base: str) -> list[str]:
    out = [base]
    out += _endings(base)
    if base.startswith(("ال", "لل")) and len(base) > 4:  # folded, ألغام begins like the article
        out.append(base[2:])
        out += _endings(base[2:])
    return out


def _endings(core: str) -> list[str]:
    """What is left of a noun without its pronoun, its ending of the plural or dual, its alif of the accusative."""
    out = []
    for enclitic in _ENCLITICS:
        if core.endswith(enclitic) and len(core) > len(enclitic) + 2:
            stem = core[: -len(enclitic)]
            out.append(stem)
            if stem.endswith("ت"):
                out.append(stem[:-1] + "ة")
            if stem.endswith("ي") and len(stem) > 4 and stem.startswith("م"):
                out.append(stem[:-1])  # موظفيها
            elif stem.endswith("يي") and len(stem) > 4:
                out.append(stem[:-1])  # عسكرييها
            if stem.endswith(("ئ", "ؤ")):
                out.append(stem[:-1] + "ء")
            if stem.endswith("ات"):
                out += [stem[:-2], stem[:-2] + "ة"]
    if core.endswith("ات") and len(core) > 4:
        out += [core[:-2], core[:-2] + "ة"]
    elif core.endswith(("ين", "ون", "ان")) and len(core) > 4:
        out.append(core[:-2])
        if core.endswith(("تين", "تان")):
            out.append(core[:-3] + "ة")
    elif core.endswith(("تي", "تا")) and len(core) > 5:
        out.append(core[:-2] + "ة")  # طائرتي استطلاع
    elif (core.endswith(("و", "يي")) or (core.endswith("ي") and core.startswith("م"))) and len(core) > 4:
        out.append(core[:-1])  # سائقو الحافلات، مسلحي الحي، صحفيي القناة
    elif core.endswith("ا") and len(core) > 3:
        out.append(core[:-1])
        if core.endswith("يا") and len(core) > 4:
            out.append(core[:-2])  # قاضيا
    return out


def only_owns(doc: Document, m: int, first: int, feature: str) -> bool:
    """«رغبة الغرب تقف وراء ذلك، حيث وعدت»: whether a mention behind the noun at a token is only whose it is, and a verb does not agree with him."""
    mention = doc.mentions[m]
    gender = mention.gender or doc.entities.drafts[mention.entity].gender
    return mention.first > first and doc.mention_at[first] < 0 and gender in ("M", "F") and gender != feature[2:3]
