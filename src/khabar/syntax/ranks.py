"""Which of several readings of a form as a verb goes first."""

from __future__ import annotations

from khabar.lexicon.word import Analysis, Word
from khabar.mentions.document import ActorMention, Document


def preference(analysis: Analysis, governed: bool) -> tuple[int, ...]:
    """What tells against a reading, the weightiest first; kept with the analysis, which all occurrences share."""
    ranks = analysis.ranks
    if ranks is None:
        ranks = analysis.ranks = _rank(analysis, False), _rank(analysis, True)
    return ranks[governed]


def _rank(analysis: Analysis, governed: bool) -> tuple[int, ...]:
    feature = analysis.feature
    return (
        governed and feature[0] not in "IJ",
        feature[0] == "M",
        feature[0] == "J" and not governed and feature[3:] != "MP" and feature[3:] != "MD",
        (feature == "I1S" or feature == "P3FP") * 2 or feature.endswith("p"),  # أصيب، أعيد، أدين: it was, rather than «I» or «they»
        feature[1:2] != "3",
        feature[3:4] == "D" or feature[1:4] == "3FP",  # يدعون، يشكون: the men
        analysis.lemma.kind != "verb" and not analysis.enclitic,
        len(analysis.conjunction) + len(analysis.preposition) + len(analysis.enclitic),
    )


def not_i(verbs: tuple[Analysis, ...], previous: Word | None) -> tuple[Analysis, ...]:
    """Behind «التي» what she was: «القذائف التي ألقيت على المدينة», where nobody says that he has thrown them."""
    if previous is None or previous.form not in ("التي", "والتي") or not any(a.feature == "P1S" for a in verbs):
        return verbs
    return tuple(a for a in verbs if a.feature != "P1S") or verbs


def heads_others(doc: Document, mention: ActorMention, verb: Word) -> bool:
    """Whether a name only says whose those are that a verb agrees with: «قوات الجيش ارتكبت خروقات», where the army says no «I»."""
    before = doc.words[mention.first - 1] if mention.first else None
    if before is None or not before.is_word or before.function or before.article or before.verbs:
        return False
    found = {a.feature[:4] for a in verb.verbs}
    return mention.gender == "M" and "P3FS" in found and "P1S" in found and not any(f[1:3] == "3M" for f in found)
