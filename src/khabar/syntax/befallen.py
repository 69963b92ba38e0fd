"""Verbs with the letters of a masdar, by which a clause tells what befell whoever stands before it: «شيعت إيران ضابطا قتل في غارة»."""

from __future__ import annotations

from khabar.mentions.document import Document


def befell(doc: Document, i: int) -> bool:
    """Whether a word tells what befell the person named right before, in the accusative and without article: «ضابطا قتل في», no masdar."""
    if not i or not doc.forms[i - 1].endswith("ا"):
        return False
    word, before = doc.words[i], doc.words[i - 1]
    if before.article or before.function or before.verbs or any(n.pos == "m" or n.lemma.embeds or n.lemma.cue for n in before.nouns):
        return False  # محاولا قتل, اعترافا بقتل
    if word.article or not any(v.feature == "P3MS" and not v.enclitic and any(s.type in ("ASSAULT", "COERCE") and s.object == "recipient" for s in v.lemma.senses) for v in word.verbs):
        return False
    behind = doc.words[i + 1] if i + 1 < len(doc) else None
    if behind is None or not behind.is_word or doc.timex_at[i + 1] >= 0:
        return True
    return behind.function == "preposition" or (behind.preposition == "ب" and not behind.article)
