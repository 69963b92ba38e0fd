"""Forms that can be «they two did» beside an accusative: «لقاء ناقشا فيه الملف» and «يدفع السكان ثمنا»."""

from __future__ import annotations

from khabar.lexicon.word import Analysis, Word
from khabar.mentions.document import Document
from khabar.syntax.homographs import both_did, both_named
from khabar.syntax.written import DURING_IT

_VERB, _NOUN, _MENTION, _EVENT, _MARK = "V", "X", "M", "E", "."


_TALKED_OVER = frozenset(("سبل", "افاق", "اخر", "ملف", "ملفات", "قضايا", "تطورات", "مستجدات", "اوجه", "تعزيز", "امكانية", "امكانيات", "مسار", "كيفية", "عددا", "موضوع", "وضع", "اوضاع", "علاقات", "تداعيات", "نتائج", "جهود"))
"""What two talk over, and no search is for."""
_HALF = frozenset(("مدني", "نصف", "ونصف"))
_TWO = frozenset(("اثني", "اثنا", "اثنتي", "اثنتا"))
"""What stands before «عشر» in twelve, in letters a verb of praise."""


_PARTIES = frozenset(("طرفا", "طرفي", "جانبا", "جانبي"))
"""Heads of two: طرفا النزاع."""
_NAMED = 12
"""Words back from a verb of two to the second name."""
_TAKEN_UP = ("ه", "ها", "هم", "هما")
"""Pronouns on a verb that take up the noun before it."""


def takes_up(doc: Document, i: int, verb: Analysis, previous: Word | None) -> bool:
    """Whether a dual perfect has a pronoun behind it that takes up the indefinite noun before it: «اجتماعا بحثا خلاله»; or a perfect has one on it and its doers behind: «مدنيين قتلهم مسلحون»."""
    if verb.feature[:4] == "P3MS" and verb.enclitic in _TAKEN_UP and not verb.conjunction and previous is not None and previous.is_word and not (previous.article or previous.function) and i + 1 < len(doc):
        after = doc.words[i + 1]
        if after.form.endswith("ون") and len(after.form) > 4:
            return True  # رقم رفضه المدافعون
    if verb.feature == "P3MD" and i + 1 < len(doc) and doc.forms[i + 1] in DURING_IT:
        return True  # اتصالا هاتفيا من نظيره، بحثا خلاله
    if verb.feature == "P3MD" and verb.lemma.lemma == "بحث" and i + 1 < len(doc) and (doc.words[i + 1].article or doc.words[i + 1].base in _TALKED_OVER):
        return True  # إن الوزيرين بحثا سبل التعاون
    if verb.feature[:4] != "P3MD" or verb.conjunction or previous is None or previous.article or previous.function or i + 1 >= len(doc):
        return False
    if not previous.is_word or any(n.pos in ("a", "p") for n in doc.words[i].nouns):
        return False  # عارضا عليه: a participle
    after = doc.words[i + 1]
    return after.function == "preposition" and after.enclitic in ("ه", "ها")


def no_dual(doc: Document, i: int, verbs: tuple[Analysis, ...], previous: Word | None, previous_kind: str) -> bool:
    """Whether a form can only be «they two did», which no word before it calls for: يدفع السكان ثمنا."""
    if previous is None or previous_kind not in (_VERB, _NOUN, _MENTION, _EVENT, _MARK) or any(takes_up(doc, i, a, previous) for a in verbs):
        return False
    if previous_kind != _VERB and (any(both_did(a) for a in verbs) or both_named(doc, i)):
        return False
    if previous_kind == _MENTION and two_before(doc, i) and i + 1 < len(doc) and (doc.words[i + 1].article or doc.words[i + 1].function == "preposition" or doc.words[i + 1].preposition):
        return False
    if previous_kind in (_NOUN, _MENTION) and i > 1 and doc.words[i - 2].base in _PARTIES:
        return False  # طرفي النزاع وافقا
    if previous_kind == _MARK and any(a.lemma.cue for a in verbs):
        return False
    if previous_kind != _VERB and previous.form.endswith(("ان", "ين", "هما")):
        return False
    return all(a.feature[:4] in ("P3MD", "J3FD") and not a.conjunction for a in verbs) and any(a.feature[:1] == "P" for a in verbs)


def two_before(doc: Document, i: int) -> bool:
    """Whether two are named before a word, with their posts and what is put in between: «أن الوزير والسفير لدى موسكو ناقشا الوضع»."""
    index = doc.mention_at[i - 1] if i else -1
    if index >= 0 and doc.forms[doc.mentions[index].first].endswith(("ان", "ين")) and doc.mentions[index].last > doc.mentions[index].first + 2:
        return True  # الوزيرين المصري والأردني
    k = i - 1
    while k > max(0, i - _NAMED):
        index = doc.mention_at[k]
        if index < 0:
            if k in doc.verb_tokens or not (doc.words[k].function == "preposition" or doc.surface[k] in "،,"):
                return False
            k -= 1
            continue
        mention = doc.mentions[index]
        if mention.conjunction == "و" and doc.mention_at[mention.first - 1] >= 0:
            return True
        k = mention.first - 1
    return False


def counting(doc: Document, i: int) -> bool:
    """Whether a word is a half, the two of twelve, or «مدني», which is hardly ever a verb."""
    word = doc.words[i]
    return word.form in _HALF or (word.base in _TWO and doc.forms[i + 1 : i + 2] in (["عشر"], ["عشرة"]))


def both_said(word: Word, verb: Analysis) -> bool:
    """Whether a joined form is «and they two discussed», of a verb of talks or words and no noun: التقى نظيره وناقشا ملف الحدود."""
    spoken = bool(verb.lemma.cue) or any(s.type in ("CONSULT", "AGREE") for s in verb.lemma.senses)
    return verb.feature[:4] == "P3MD" and spoken and not word.substantive


def those_two(verb: Analysis, previous: Word, opened: Analysis | None) -> bool:
    """Whether a dual perfect follows its doers behind «was»: «كان المبعوثان ناقشا الوضع»."""
    return verb.feature[:4] == "P3MD" and previous.form.endswith(("ان", "ين")) and opened is not None and "kana" in opened.lemma.kinds
