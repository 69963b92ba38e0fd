"""Vowel marks and letters that leave a form only its reading as a verb: «ضُربا»، «قَبِل»، «درّبهم»، «ألغى»، «مسيرة ضربت»."""

from __future__ import annotations

from khabar.lexicon.word import Analysis, Word
from khabar.mentions.document import Document
from khabar.syntax.homographs import resumed

_MARKS = frozenset("ًٌٍَُِّْ")
_NAMED = frozenset(("حكم", "شكر", "ظلم", "جرم", "عنف", "جهد"))
"""Nouns whose first vowel is «u» as that of the passive."""
_SINCE = frozenset(("منذ", "ومنذ"))
_WHO_BEFORE = frozenset(("complementizer", "quantifier"))


def _spelt(surface: str) -> list[tuple[str, str]]:
    """The letters of a form, each with its marks."""
    out: list[tuple[str, str]] = []
    for sign in surface:
        if sign in _MARKS:
            if out:
                out[-1] = out[-1][0], out[-1][1] + sign
        else:
            out.append((sign, ""))
    return out


def marked(doc: Document, i: int, verbs: tuple[Analysis, ...], noun: Analysis | None) -> bool:
    """Whether the marks of a form are those of a perfect: a passive («ضُربا»), an «i» («قَبِل»), a doubled second letter («درّبهم»)."""
    surface = doc.surface[i]
    if _MARKS.isdisjoint(surface):
        return False
    best = next((v for v in verbs if v.feature[:2] == "P3"), None)
    if best is None:
        return False
    letters = _spelt(surface)[1 if best.conjunction else 0 :]
    if len(letters) < 3:
        return False
    first, second = letters[0][1], letters[1][1]
    if "ُ" in first:
        return noun is None or "ِ" in second or (noun.pos == "m" and noun.stem not in _NAMED and any(s.type in ("ASSAULT", "COERCE") for s in noun.lemma.senses))
    return ("ِ" in second or ("ّ" in second and letters[0][0] not in "تم")) and noun is None and len(best.stem) in (3, 4)


def took(doc: Document, i: int, word: Word) -> bool:
    """«قَبِل»: he accepted, not «before»."""
    return word.base == "قبل" and any("ِ" in marks for letter, marks in _spelt(doc.surface[i]) if letter == "ب")


def hamza_led(doc: Document, i: int, best: Analysis) -> bool:
    """Whether «أل» is written with its hamza, so that it is no article: «ألغى»، «وألزمتها»."""
    return best.stem[:2] == "ال" and len(best.stem) > 3 and "أ" in doc.surface[i][:2]


def since_then(doc: Document, i: int, verb: Analysis, previous: Word) -> bool:
    """Whether a perfect stands right behind «منذ», with who did it behind: «منذ انتزعتها المقاومة»."""
    if previous.form not in _SINCE or verb.feature[:2] != "P3" or verb.lemma.kind == "plain" or i + 1 >= len(doc):
        return False
    return doc.words[i + 1].article or doc.mention_at[i + 1] >= 0


def who_did(doc: Document, i: int, verb: Analysis, previous: Word) -> bool:
    """Whether «من» is «who» behind «أن» or «كل» or in front of a sentence: «إن من هاجم الكنيس»، «فمن قضت المحكمة بحبسه»."""
    if previous.base != "من" or previous.enclitic or verb.feature[:2] != "P3" or verb.lemma.kind == "plain" or verb.conjunction:
        return False
    if "َ" in doc.surface[i - 1] or previous.conjunction == "ف":
        return True
    if i < 2 or doc.words[i - 2].function not in _WHO_BEFORE or i + 1 >= len(doc):
        return False
    return doc.mention_at[i] < 0 and (bool(verb.enclitic) or doc.words[i + 1].article or doc.mention_at[i + 1] >= 0 or doc.words[i + 1].function == "preposition")


def relates(doc: Document, i: int, verb: Analysis, previous: Word) -> bool:
    """«في وقت تعزز فيه واشنطن حضورها»: a pronoun behind the verb takes up the noun before it, and who does it follows."""
    if resumed(doc, i, verb, previous):
        return True
    if i + 2 >= len(doc) or verb.feature[:2] != "I3" or verb.enclitic or verb.conjunction or previous.article or previous.function or not previous.is_word:
        return False
    after = doc.words[i + 1]
    if after.function != "preposition" or after.enclitic not in ("ها", "ه"):
        return False
    return doc.words[i + 2].article or (doc.mention_at[i + 2] >= 0 and not doc.mentions[doc.mention_at[i + 2]].preposition)


def described_by(doc: Document, i: int, verb: Analysis, previous_kind: str, previous: Word) -> bool:
    """Whether a verb with a pronoun describes the indefinite noun before it and has the name behind it as its subject."""
    if previous_kind not in ("X", "E") or previous.article or previous.enclitic or previous.function or i + 1 >= len(doc):
        return False
    if verb.enclitic not in ("ه", "ها") or verb.feature[0] != "P" or verb.feature[1:2] != "3" or verb.feature[3:4] not in ("", "S"):
        return False
    index = doc.mention_at[i + 1]
    if index < 0 or doc.mentions[index].preposition or doc.mentions[index].conjunction:
        return False
    mention = doc.mentions[index]
    if mention.first != i + 1 or doc.words[i].article:
        return False
    if mention.plural and mention.how != "name":
        return verb.feature[2:3] == "M"  # عبوة زرعها مسلحو الحركة
    return mention.definite and mention.gender == verb.feature[2:3]
