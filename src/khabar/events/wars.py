"""Whose war it is that somebody helps, loses or is busy in: «دعم أوكرانيا في حربها»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_WARS = frozenset(("حرب", "معركة", "صراع", "قتال", "كفاح", "نضال", "دفاع", "حملة", "مواجهة", "هجوم", "عدوان", "غزو", "تصدي"))
_WAGING = frozenset(("state", "group", "organisation", "office", "force", "person"))
BROUGHT = frozenset(("جراء", "من جراء", "بسبب", "نتيجة", "بفعل"))
"""Prepositions of what brought harm about, which those whom it befell have not done."""
_GOING_ON = frozenset(("مواصلة", "استمرار", "خوض", "كسب", "متابعة"))
"""Masdars between the preposition and the war: لمواصلة حربها."""
_GIVING = frozenset(("منح", "تزويد", "اعطاء", "مد", "امداد", "دعم"))
"""Masdars whose genitive is who gets it."""
_FROM = frozenset(("من", "مع", "قبل", "عن", "الي", "ضد", "علي"))
"""Prepositions of others who have part in it."""


def waged_by(doc: Document, trigger: Trigger, otherwise: int | None) -> int | None:
    """Whose a war with a pronoun behind «في» is: his who is named right before («بأسلحة لروسيا في حربها»), or whom a verb of helping has as its object."""
    first = trigger.first - (doc.words[trigger.first - 1].base in _GOING_ON if trigger.first else 0)
    k = first - 2 + (doc.words[first].preposition == "ل")
    enclitic = trigger.analysis.enclitic if trigger.analysis is not None else ""
    led = k >= 0 and (doc.forms[first - 1] in ("في", "اجل") or (first < trigger.first and doc.words[first].preposition == "ل"))
    if not led or trigger.lemma.key not in _WARS or enclitic not in ("ه", "ها"):
        return otherwise
    k -= doc.forms[k] == "من"
    while k > 0 and doc.surface[k] in "\"»”)،":
        k -= 1
    near = doc.mention_at[k]
    if near >= 0 and _last(doc, near) == k + 1 and not _takes_part(doc, near) and _fits(doc, near, enclitic):
        return near
    helped = _helped(doc, k)
    return helped if helped is not None and _fits(doc, helped, enclitic) else otherwise


def _last(doc: Document, index: int) -> int:
    return doc.mentions[index].last


def _takes_part(doc: Document, index: int) -> bool:
    """Whether somebody stands behind a preposition of those who only have part in it."""
    mention = doc.mentions[index]
    before = doc.words[mention.first - 1].base if mention.first else ""
    return before in _FROM or mention.preposition in _FROM


def _fits(doc: Document, index: int, enclitic: str) -> bool:
    mention = doc.mentions[index]
    draft = doc.entities.drafts[mention.entity]
    gender = mention.gender or draft.gender
    return draft.kind in _WAGING and draft.code != UNKNOWN and (not gender or gender == ("F" if enclitic == "ها" else "M"))


def _helped(doc: Document, k: int) -> int | None:
    """The object of the verb of helping before a token, behind its subject: «تزود واشنطن إسرائيل بالقنابل في حربها»."""
    begin = doc.sentences[doc.sentence_of(k)][0]
    verb = next((j for j in range(k, begin - 1, -1) if j in doc.verb_tokens), -1)
    given = next((j for j in range(k, max(verb, begin), -1) if j < k and doc.mention_at[j + 1] >= 0 and any(n.pos == "m" and any(s.type == "AID" for s in n.lemma.senses) for n in doc.words[j].nouns)), -1)
    if given >= 0 and doc.words[given].base in _GIVING and not doc.words[given + 1].preposition:
        return doc.mention_at[given + 1]  # تدرس منح روسيا ذخيرة في حربها
    if verb < 0 or not any(sense.type in ("AID", "SUPPORT") for a in doc.words[verb].verbs for sense in a.lemma.senses):
        return None
    named = [m for m in dict.fromkeys(doc.mention_at[verb + 1 : k + 1]) if m >= 0 and not _takes_part(doc, m) and not doc.mentions[m].preposition]
    topic = verb > begin and doc.mention_at[verb - 1] >= 0
    return named[-1] if len(named) >= 2 - topic else None
