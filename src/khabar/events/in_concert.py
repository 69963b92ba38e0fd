"""Who does something together with whom, told by a preposition: «قصف الجيش السوري المعسكر بالتعاون مع القوات الروسية»."""

from __future__ import annotations

from khabar.events.markers import REAL
from khabar.events.roles import Roles
from khabar.events.triggers import Trigger
from khabar.lexicon.lemma import Lemma, Sense
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_WORDS = {"بالتعاون": "taun-cooperate", "بالتنسيق": "nsq-cooperate", "بالاشتراك": "taun-cooperate", "بالشراكة": "taun-cooperate"}
"""Such words before «مع», with the entry whose meaning they have."""
_FORMS = frozenset((*_WORDS, *("و" + word for word in _WORDS)))
_NO_PARTNER = frozenset(("place", "medium", "people"))
_IN_WORDS = frozenset(("REQUEST", "REJECT", "ACCUSE", "THREATEN", "AGREE", "DENY", "SANCTION"))
"""Acts behind which «بالتعاون مع» is what is asked, blamed or punished."""
_RULE = "who does it together"


def in_concert(doc: Document, roles: Roles, triggers: list[Trigger]) -> list[Trigger]:
    """Acts of working together beside what is done so; nothing where either side is of no name or both are of one land.

    Args:
        doc: the part that is read.
        roles: of the sentence.
        triggers: of the sentence, with senses and sides.
    """
    out: list[Trigger] = []
    if doc.written.isdisjoint(_FORMS):
        return out
    for i in range(roles.syntax.first, roles.syntax.last - 2):
        if doc.forms[i] not in _FORMS or doc.forms[i + 1] != "مع" or any(t.emit and t.first == i for t in triggers):
            continue
        partners = _political(doc, roles, i + 2, _end(roles, i + 2))
        above = next((t for t in triggers if any(first == i + 2 for spans in t.slots.values() for first, _ in spans)), None)
        if above is not None and above.type == "CONSULT":
            above = next((t for t in reversed(triggers) if above.first < t.first < i and _does(doc, roles, t)), above)
            if above.type == "CONSULT":
                continue  # التقى الوزير المبعوث بعد تحرير المدينة بالتنسيق مع الحلف
        told, doers = _done(doc, roles, triggers, above) if above is not None else (None, _subject(doc, roles, i + 2))
        if above is not None and (above.lemma.embeds or above.lemma.cue or above.type in _IN_WORDS):
            continue  # اتهم القضاء تونسيا بالتعاون مع ليبيا: what he is charged with
        codes = {doc.code(m) for m in partners}
        if not partners or not doers or not codes.isdisjoint(doc.code(m) for m in doers):
            continue
        status = (told.polarity, told.modality) if told is not None else REAL
        if status[0] == "affirmed":
            out.append(_act(doc, i, [*doers, *partners], status, told))
    return out


def _done(doc: Document, roles: Roles, triggers: list[Trigger], above: Trigger) -> tuple[Trigger | None, list[int]]:
    """What is done together and by whom: the word that the preposition hangs on, or an act that it carries out."""
    for act in (above, *(t for t in triggers if t.governor is above)):
        doers = _known(doc, [m for m, _, _ in act.actors]) if act.emit else []
        if doers:
            return act, doers
    return above, _does(doc, roles, above)


def _does(doc: Document, roles: Roles, above: Trigger) -> list[int]:
    """Subject of a verb, or who stands behind a masdar: «بعد تمكن الجيش من تحريرها»."""
    ranges = above.slots.get("subject") or (above.slots.get("genitive", []) if above.pos == "m" and above.type is None else [])
    named = [m for first, last in ranges for m, _, _ in roles.mentions_in(first, last, _RULE)]
    return _known(doc, named) or [m for m in named if doc.entities.drafts[doc.mentions[m].entity].kind in ("force", "group")]


def _subject(doc: Document, roles: Roles, at: int) -> list[int]:
    """Subject of the clause that a phrase hangs on, where its verb tells of what is done."""
    units = roles.syntax.units
    for clause in roles.syntax.clauses:
        if clause.verb.negated or clause.verb.status or not any(units[u].first <= at < units[u].last for u in clause.phrases):
            continue
        return [m for u in clause.subject for m in _political(doc, roles, units[u].first, units[u].last)]
    return []


def _end(roles: Roles, at: int) -> int:
    """Where the phrase behind «مع» ends."""
    return next((unit.last for unit in roles.syntax.units if unit.first <= at < unit.last), at + 1)


def _political(doc: Document, roles: Roles, first: int, last: int) -> list[int]:
    return _known(doc, [m for m, _, _ in roles.mentions_in(first, last, _RULE)])


def _known(doc: Document, mentions: list[int]) -> list[int]:
    drafts = doc.entities.drafts
    return [m for m in mentions if doc.code(m) != UNKNOWN and drafts[doc.mentions[m].entity].kind not in _NO_PARTNER]


def _act(doc: Document, at: int, sides: list[int], status: tuple[str, str], told: Trigger | None) -> Trigger:
    wanted = _WORDS[doc.forms[at].removeprefix("و")]
    lemma: Lemma = next(x for x in doc.lexicon.lemmas if x.id == wanted)
    sense: Sense = next(s for s in lemma.senses if s.type == "COOPERATE")
    act = Trigger(at, at + 1, lemma, "f", None, -1)
    act.mean(sense, None)
    act.polarity, act.modality = status
    act.actors = [(m, _RULE, True) for m in sides]
    if told is not None:
        act.unit, act.clause, act.governor, act.how = told.unit, told.clause, told.governor, told.how
    return act
