"""Verbs of speaking with the letters of a preposition: «عبر» that somebody expressed, «عقب» that somebody remarked."""

from __future__ import annotations

from khabar.mentions.document import Document

REMARKS = frozenset(("عبر", "عقب"))
_REACH = 12
"""Words from «عبر» to «عن»."""
_SUBJECT = 7
"""Words of who remarks, to what he remarks."""
_WORDS = frozenset(("قائلا", "قائلة", "بالقول", "بقوله", "بقولها", "القول"))


def remarks(doc: Document, i: int) -> bool:
    """Whether the verb and not the preposition stands at a token with letters of either.

    Args:
        doc: the part that is read.
        i: token of one of REMARKS, which its word knows as a verb too.

    Returns:
        True for «وعقّب الوزير: "..."», «وعبر الوزير عن أمله»; False for «وعقب الاجتماع»، «عبر الحدود».
    """
    if "ّ" in doc.surface[i]:
        return True
    return voiced(doc, i) if doc.words[i].base == "عبر" else _commented(doc, i)


def _commented(doc: Document, i: int) -> bool:
    """«وعقب الوزير: "..."», «وعقب قائلا»: a colon or a word of saying right behind who remarks, where «عقب الاجتماع» has a comma or a verb."""
    behind = doc.words[i + 1] if i + 1 < len(doc) and doc.mention_at[i + 1] < 0 else None
    if behind is not None and doc.forms[i + 1] not in _WORDS and not behind.preposition and any(n.pos == "m" for n in behind.nouns):
        return False  # قال الوزير عقب زيارة الرئيس: "...": after the visit
    for k in range(i + 1, min(len(doc), i + _SUBJECT)):
        if doc.surface[k] == ":" or doc.forms[k] in _WORDS:
            return k > i + 1 or doc.forms[k] in _WORDS
        word = doc.words[k]
        if not word.is_word or word.function in ("complementizer", "relative") or (word.verbs and not (word.nouns or word.function) and doc.mention_at[k] < 0):
            return False
    return False


def voiced(doc: Document, i: int) -> bool:
    """«وعبر الوزير عن أمله»: «عبر» is no preposition where «عن» and what is felt or thought follow behind who feels it."""
    if doc.forms[i + 1 : i + 2] in (["عن"], ["عنه"], ["عنها"]):
        return True  # وعبر عن أمله، الموقف الذي عبر عنه الوزير
    if i + 3 >= len(doc) or (doc.mention_at[i + 1] < 0 and not doc.words[i + 1].article and doc.forms[i + 1] not in ("هذه", "هذا")):
        return False
    for k in range(i + 2, min(len(doc) - 2, i + _REACH)):
        if doc.forms[k] == "عن":
            nouns = doc.words[k + 1 + (not doc.words[k + 1].is_word)].nouns
            return any(n.pos in ("m", "n") and (n.enclitic or ((i == 0 or doc.words[i].conjunction or not doc.words[i - 1].is_word) and any(s.type in ("ACCUSE", "SUPPORT", "REJECT") for s in n.lemma.senses))) for n in nouns)
        if (word := doc.words[k]).function in ("relative", "complementizer") or doc.surface[k] in ".؛:" or (word.verbs and not word.nouns and doc.mention_at[k] < 0):
            return False
    return False
