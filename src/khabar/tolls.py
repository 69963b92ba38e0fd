"""What a war has cost up to the day of the report: «أسفرت الحرب عن مقتل 3900 شخص», «قُتل حتى الآن سبعون جندياً»: since it began."""

from __future__ import annotations

from khabar.date_spans import summed
from khabar.events.dated import Dated
from khabar.events.set_apart import RESULTS
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.model import ClaimDate
from khabar.time_owners import gone

_COSTS = frozenset(("ASSAULT", "SANCTION"))
_OUTBREAKS = frozenset(("اندلع", "نشب", "تفجر", "اشتعل", "انفجر", "بدأ"))
_SUBJECT = 24
"""Words from the verb of a toll back to it."""
_LONG = 20
"""Days after which what goes on is a war and no single attack."""
_NOW = 8
"""Words behind a toll among which it is said that it is of now."""
_REAL = ("affirmed", "actual")


def tolls(doc: Document, triggers: list[Trigger], out: dict[int, Dated]) -> None:
    """Give tolls the stretch from the beginning of the one war that the report tells of until its own day.

    Args:
        doc: the part that is read.
        triggers: its acts in the order of the text.
        out: the dates known, by id of trigger; changes.
    """
    if doc.published is None:
        return
    told = [(t, out[id(t)]) for t in triggers if t.type == "ASSAULT" and t.pos in ("m", "n") and id(t) in out and not out[id(t)].inferred]
    begun = _begun([d for t, d in told if _broke_out(doc, t, d)]) or _begun([d for _, d in told if d.date.value.endswith("/..") and gone(doc, d.date.value.removesuffix("/.."), _LONG)])
    if begun is None:
        return
    value = begun.date.value.removesuffix("/..")
    until = doc.published.isoformat()[: len(value)]
    if value >= until:
        return
    stretch = ClaimDate(value=f"{value}/{until}", basis=begun.date.basis)
    for trigger in triggers:
        known = out.get(id(trigger))
        if trigger.type not in _COSTS or (trigger.polarity, trigger.modality) != _REAL or _lasting(doc, trigger) or (known is not None and "/" in known.date.value):
            continue
        war = _of_war(doc, trigger)
        own = known is not None and not known.inferred and doc.sentence_of(known.first) == trigger.sentence and known.last > war
        if own and not _now(doc, trigger):
            continue
        if summed(doc, trigger) and (war >= 0 or _now(doc, trigger)):
            out[id(trigger)] = begun._replace(date=stretch, rule="what it has cost since it began", inferred=True)


def _lasting(doc: Document, trigger: Trigger) -> bool:
    """Whether an act is a war or the like, named as one."""
    return trigger.pos in ("m", "n") and trigger.type == "ASSAULT" and "lasting_act" in doc.lexicon.function.get(doc.words[trigger.first].base, ())


def _broke_out(doc: Document, trigger: Trigger, dated: Dated) -> bool:
    """«اندلعت الحرب في 15 نيسان»: whether the date of a war is that of its beginning."""
    above = trigger.governor
    return "/" not in dated.date.value and len(dated.date.value) >= 7 and above is not None and above.lemma.lemma in _OUTBREAKS and _lasting(doc, trigger)


def _begun(told: list[Dated]) -> Dated | None:
    """The one beginning told, as exactly as it is; None where several are."""
    if not told or len({dated.date.value[:4] for dated in told}) > 1:
        return None
    return max(told, key=lambda dated: len(dated.date.value))


def _of_war(doc: Document, trigger: Trigger) -> int:
    """«أسفرت الحرب عن مقتل ...», «وأدى النزاع إلى نزوح ...»: the verb that says that a war brought the toll; -1 for none."""
    first = doc.sentences[trigger.sentence][0]
    for k in range(trigger.first - 1, max(first, trigger.first - _SUBJECT) - 1, -1):
        if k in doc.verb_tokens:
            war = k + 1 < len(doc) and doc.words[k + 1].article and "lasting_act" in doc.lexicon.function.get(doc.words[k + 1].base, ())
            return k if war and any(a.lemma.lemma in RESULTS and a.feature[:1] == "P" for a in doc.words[k].verbs) else -1
    return -1


def _now(doc: Document, trigger: Trigger) -> bool:
    """«حتى الآن» beside a toll."""
    forms = doc.forms[trigger.last : trigger.last + _NOW]
    return any(forms[k : k + 2] in (["حتي", "الان"], ["حتي", "اليوم"]) for k in range(len(forms) - 1))
