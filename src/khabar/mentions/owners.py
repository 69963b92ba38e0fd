"""Whose a noun with a pronoun is where the words before it tell: behind a relative pronoun, and in what somebody lets another know."""

from __future__ import annotations

from khabar.mentions.document import ActorMention, Document
from khabar.mentions.entities import UNKNOWN

_RELATIVES = {"الذي": "ه", "التي": "ها", "الذين": "هم"}
"""Relative pronouns and the pronoun that takes their noun up."""
_BEFORE_VERB = frozenset(("negation", "auxiliary"))
_CLOSING = frozenset('»”")')
_SPEAKING = frozenset(("person", "office", "state"))
_THAT = frozenset(("ان", "بان", "انه", "انها"))
_NAME_WITHIN = 6
_ACCUSING = "اتهم"
_CHARGE = frozenset(("بان", "ان"))

_HEARERS = ("للصحاف", "للصحف", "للجزيرة", "للميادين", "للاعلام", "للشرق", "للوكالة", "للقناة", "للمرة", "للحلف", "للمنظم", "للاتحاد", "للحزب", "للجامع", "للحرك", "للمجلس", "للامم", "للجبه", "للتيار", "للهيئ", "للرابط")
"""To whom somebody speaks, for which time, and the bodies that are taken up by their kind."""


def told_owner(doc: Document, i: int, enclitic: str) -> ActorMention | None:
    """Whose a noun with a pronoun is where the words before it tell; None where memory has to."""
    return described(doc, i, enclitic) or _accused(doc, i, enclitic)


def _accused(doc: Document, i: int, enclitic: str) -> ActorMention | None:
    """Who is accused in «اتهمت الهند باكستان بأن جيشها قصف القرى»: what stands right behind «بأن» is his, not his accuser's."""
    if i < 3 or doc.forms[i - 1] not in _CHARGE or enclitic not in ("ه", "ها", "هم"):
        return None
    begin = doc.sentences[doc.sentence_of(i)][0]
    for k in range(i - 3, begin - 1, -1):
        word = doc.words[k]
        if doc.surface[k] in "؛:" or (word.function == "complementizer" and not word.nouns):
            return None
        verb = any(a.lemma.key == _ACCUSING and not a.feature.endswith("p") for a in word.verbs)
        if not verb and not any(n.pos == "a" and n.lemma.key == _ACCUSING for n in word.nouns):
            continue
        named = [doc.mentions[m] for m in dict.fromkeys(doc.mention_at[k + 1 : i - 1]) if m >= 0 and not doc.mentions[m].preposition]
        if len(named) < 1 + (verb and not any(m >= 0 for m in doc.mention_at[begin:k])):
            return None
        who = named[-1]
        draft = doc.entities.drafts[who.entity]
        fits = who.plural or who.gender == "P" if enclitic == "هم" else enclitic == "ها" or who.gender != "F"
        return who if fits and draft.code != UNKNOWN and draft.kind != "place" else None
    return None


def described(doc: Document, i: int, enclitic: str) -> ActorMention | None:
    """Who «الحركة، التي قتل مسلحوها ...» and «واشنطن التي دعت مواطنيها» take up: the name right before the relative pronoun."""
    k = i - 1
    if k > 1 and (doc.words[k].verbs or doc.words[k].function == "auxiliary"):
        k -= 1
    while k > 1 and (doc.words[k].function in _BEFORE_VERB or doc.forms[k] in ("كان", "كانت", "قد")):
        k -= 1
    if k < 1 or _RELATIVES.get(doc.forms[k]) != enclitic:
        return None
    k -= 1
    if k > 0 and doc.surface[k] in "،,":
        k -= 1
    if k > 0 and doc.surface[k] in _CLOSING and doc.mention_at[k] < 0:
        k -= 1
    index = doc.mention_at[k]
    if index < 0:
        return None
    mention = doc.mentions[index]
    draft = doc.entities.drafts[mention.entity]
    if draft.kind == "place" or (enclitic == "هم" and not mention.plural) or (enclitic == "ه" and mention.gender == "F"):
        return None
    return mention


def informant(doc: Document, i: int) -> ActorMention | None:
    """Who lets another know in «أبلغ الوزير نظيره أن بلاده ...»: what is told is of him; None where nobody is told."""
    begin = doc.sentences[doc.sentence_of(i)][0]
    that = -1
    for k in range(i - 1, begin - 1, -1):
        word = doc.words[k]
        if that < 0 and word.function == "complementizer" and doc.forms[k] in _THAT:
            that = k
            continue
        telling = [a for a in word.verbs if a.lemma.cue or "informing" in a.lemma.kinds] if not word.function else []
        if not telling or doc.mention_at[k] >= 0:
            continue
        if that < 0 or not any("informing" in a.lemma.kinds and not a.enclitic and not a.feature.endswith("p") for a in telling):
            return None
        behind = _speaking(doc, k + 1, that)
        if len(behind) > 1:
            return behind[0]
        before = _speaking(doc, begin, k) if behind else []
        return before[-1] if before else None
    return None


def speaking_on(doc: Document, i: int) -> ActorMention | None:
    """Who goes on to speak in «انتقد الوزير قرار ترامب، وقال إن بلاده ...»: the subject right behind the verb before, not the last one named."""
    begin = doc.sentences[doc.sentence_of(i)][0]
    if i - begin < 5 or doc.forms[i - 1] not in _THAT or doc.surface[i - 3] not in "،,":
        return None
    said = [a for a in doc.words[i - 2].verbs if a.lemma.cue and a.conjunction == "و" and a.feature.endswith("S") and not a.enclitic]
    if not said or doc.mention_at[i - 2] >= 0:
        return None
    named = _speaking(doc, begin, i - 3)
    return named[0] if named and named[0].first == begin + 1 and doc.words[begin].verbs and not doc.words[begin].function else None


def unknown_speaker(doc: Document, i: int) -> bool:
    """Whether he whose country token i is has a name that no list knows: «أكد نعمت زاده أن بلاده ...» is of no state named before by chance."""
    if i < 3 or doc.words[i - 1].function != "complementizer":
        return False
    begin = doc.sentences[doc.sentence_of(i)][0]
    k = i - 2
    while k >= begin and i - k < _NAME_WITHIN and doc.mention_at[k] < 0 and doc.words[k].is_word and not doc.words[k].function and not _says(doc, k):
        k -= 1
    return k < i - 2 and k >= begin and _says(doc, k) and any(doc.words[j].given or not doc.words[j].analyses for j in range(k + 1, i - 1))


def _says(doc: Document, k: int) -> bool:
    return doc.mention_at[k] < 0 and any(a.lemma.cue for a in doc.words[k].verbs)


def _speaking(doc: Document, first: int, last: int) -> list[ActorMention]:
    """Those named between two tokens who can speak, behind no preposition."""
    out = []
    for index in dict.fromkeys(doc.mention_at[first:last]):
        if index < 0:
            continue
        mention = doc.mentions[index]
        draft = doc.entities.drafts[mention.entity]
        before = doc.words[mention.first - 1].function if mention.first else ""
        if draft.kind in _SPEAKING and draft.code != UNKNOWN and not mention.preposition and before != "preposition":
            out.append(mention)
    return out


def of_others(doc: Document, at: int) -> bool:
    """Whether a body that no list knows stands with «لل» right behind a title, whose holder then is none named before: «الأمين العام للمشروع العربي»."""
    if at >= len(doc) or not doc.forms[at].startswith("لل") or doc.mention_at[at] >= 0:
        return False
    return not doc.forms[at].startswith(_HEARERS)
