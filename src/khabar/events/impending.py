"""Acts that stand before somebody or are waited for: «يواجه حكما بالسجن», «أمهلهم يومين للانسحاب», «إضراب إلى حين تلبية المطالب», «إن لم تنسحب القوات»."""

from __future__ import annotations

from collections.abc import Sequence

from khabar.events.bystanders import NOTICE
from khabar.events.demands import protest_for
from khabar.events.triggers import Trigger
from khabar.events.truces import OVER, over
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

Status = tuple[str, str]
_REAL: Status = ("affirmed", "actual")
_POSSIBLE: Status = ("affirmed", "possible")
_DEMANDED: Status = ("affirmed", "demanded")
_UNTIL = frozenset((("الي", "حين"), ("الي", "غاية"), ("لغاية", ""), ("لحين", ""), ("ريثما", "")))
"""What stands before an act that is waited for."""
_IF_NOT = frozenset((("اذا", "لم"), ("ان", "لم"), ("ما", "لم"), ("حال", "لم"), ("حالة", "لم")))
_STEPS = 12
"""Words back from «إن لم» to the threat that is tied to it."""


def given_notice(trigger: Trigger, governor: Trigger, how: str, above: Status) -> Status | None:
    """«أمهلت الحكومة المسلحين يومين للاستسلام»: what somebody is given time for is asked of him."""
    if governor.lemma.key not in NOTICE or governor.type != "THREATEN" or how not in ("prep:ل", "purpose", "prep:ب") or trigger.pos not in ("m", "n"):
        return None
    return _DEMANDED if above[0] == "affirmed" else None


def waited_for(doc: Document, syntax: Syntax, triggers: Sequence[Trigger], trigger: Trigger) -> Status | None:
    """«إضراب إلى حين تلبية المطالب», «إلى غاية الإفراج عنهم»: it has not come yet; what meets a demand is demanded."""
    if trigger.pos not in ("m", "n") or trigger.first - 1 < syntax.first:
        return None
    forms = doc.forms[max(syntax.first, trigger.first - 2) : trigger.first]
    until = tuple(forms) in _UNTIL or (forms[-1], "") in _UNTIL
    if not until and not (forms[-1] == "حتي" and any(t.meant == "PROTEST" and t.last < trigger.first for t in triggers)):
        return None
    return _DEMANDED if trigger.meant == "CONCEDE" else _POSSIBLE


def unless(doc: Document, triggers: Sequence[Trigger], trigger: Trigger) -> Status | None:
    """«هددت بقتل الرهينة إن لم تنسحب القوات»: what a threat is made off by is asked for."""
    k = trigger.first
    if trigger.pos != "v" or k < 2 or (doc.forms[k - 2].removeprefix("و"), doc.forms[k - 1]) not in _IF_NOT:
        return None
    threat = next((t for t in reversed(triggers) if t.type == "THREATEN" and t.last <= k - 2), None)
    if threat is None or threat.polarity != "affirmed" or k - threat.last > _STEPS or any(doc.surface[j] in ".؛:" for j in range(threat.last, k)):
        return None
    return None if {doc.code(m) for m, _, _ in trigger.actors} & {doc.code(m) for m, _, _ in threat.actors} else _DEMANDED


def faced(doc: Document, trigger: Trigger, governor: Trigger | None) -> Status | None:
    """«يواجه الناشط حكما بالسجن»: a sentence that somebody faces has not been passed."""
    if governor is None or governor.lemma.lemma != "واجه" or trigger.how not in ("object", "genitive") or trigger.meant != "SANCTION":
        return None
    word = doc.words[trigger.first]
    return None if word.article or word.enclitic or trigger.sense is None or trigger.sense.mode != "convict" else _POSSIBLE


def impending(doc: Document, syntax: Syntax, triggers: Sequence[Trigger], trigger: Trigger, told: Status) -> Status:
    """The status of an act, `told` by its own marks and the word above it, where such words stand before or around it."""
    governor, found = trigger.governor, None
    if trigger.meant is None:
        return told
    if told == ("affirmed", "planned") and governor is not None and (governor.polarity, governor.modality) == _REAL and trigger.meant == "REQUEST" and protest_for(triggers, trigger) is not None:
        return _REAL  # خرجت مظاهرة للمطالبة بوقف الحرب: they ask for it
    if told[1] == "possible" and trigger.pos == "v":
        found = unless(doc, triggers, trigger)
    elif told in (_REAL, ("affirmed", "planned")):
        found = waited_for(doc, syntax, triggers, trigger)
    if found is None and told == _REAL:
        found = faced(doc, trigger, governor)
    if found is not None:
        trigger.rules.append(("modality", trigger.first, trigger.last, "waited for"))
        return found
    if told == _REAL and over(doc, syntax, trigger, governor):
        trigger.rules.append(("polarity", trigger.first, trigger.last, OVER))
        return "negated", "actual"
    if told[1] == "possible" and governor is not None and trigger.how == "subject" and "causing" in governor.lemma.kinds and trigger.meant == "CONSULT" and trigger.pos == "n" and doc.mention_at[trigger.last] >= 0:
        return _REAL  # قد تفضي محادثات جنيف إلى هدنة: they are held
    return told
