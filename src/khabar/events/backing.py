"""Whose backing somebody has, wins, needs or loses: «حصلت كييف على دعم لندن»، «يحتاج إلى تأييد الحزب»."""

from __future__ import annotations

from khabar.events.roles import Roles
from khabar.events.subjects import subject_of
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_GETTING = frozenset((
    ("حصل", "prep:علي"), ("حظي", "prep:ب"), ("نال", "object"), ("كسب", "object"), ("لقي", "object"), ("لاقى", "object"), ("فقد", "object"), ("خسر", "object"),
    ("احتاج", "prep:الي"), ("ضمن", "object"), ("حشد", "object"), ("استقطب", "object"), ("تمتع", "prep:ب"), ("افتقد", "object"), ("افتقر", "prep:الي"),
    ("عول", "prep:علي"), ("اعتمد", "prep:علي"), ("راهن", "prep:علي"), ("اتكل", "prep:علي"), ("شكر", "object"), ("ثمن", "object"), ("قدر", "object"),
))  # fmt: skip
"""Verbs and masdars of having, winning, needing or losing, and how backing hangs on them."""
_HAVING = frozenset(("حصل", "حظي", "نال", "كسب", "لقي", "لاقى"))
_NOUNS = frozenset(("كسب", "نيل", "حشد", "ضمان", "استقطاب", "فقدان", "خسارة"))
"""Masdars right before the backing."""
_BEFORE = {"علي": frozenset(("حصول", "حصوله", "حصولها", "حصولهم")), "الي": frozenset(("حاجة", "بحاجة", "حاجته", "حاجتها", "حاجتهم"))}
"""Nouns whose preposition names the backing."""
_BACKERS = frozenset(("state", "organisation", "group", "party", "office", "person", "force", "company"))


_LENT = frozenset(("دعم", "ساند", "أسند"))


def got(trigger: Trigger, governor: Trigger) -> bool:
    """Whether backing was had, by a verb in the perfect: it is there, whatever the word holds elsewhere."""
    if trigger.meant not in ("SUPPORT", "AID") or governor.lemma.lemma not in _HAVING or (governor.lemma.lemma, trigger.how) not in _GETTING:
        return False
    perfect = governor.pos == "v" and governor.analysis is not None and governor.analysis.feature[:1] == "P"
    return perfect and governor.base == ("affirmed", "actual") and "genitive" in trigger.slots


def backed_by(doc: Document, roles: Roles, trigger: Trigger) -> None:
    """Make the side behind the backing who gives it, and who has or needs it whom it goes to.

    Args:
        doc: the part that is read.
        roles: of the sentence.
        trigger: an act with its sense.
    """
    _lent(doc, roles, trigger)
    backs = trigger.type == "SUPPORT" or (trigger.type == "AID" and trigger.lemma.lemma == "ساعد")
    if not backs or trigger.pos not in ("m", "n") or trigger.unit < 0 or not _had(doc, roles, trigger):
        return
    named = [side for side in (*trigger.actors, *trigger.recipients) if ":genitive" in side[1]]
    drafts, mentions = doc.entities.drafts, doc.mentions
    if not named or any(drafts[mentions[m].entity].kind not in _BACKERS for m, _, _ in named):
        return
    own = {doc.code(m) for m, _, _ in named} | {UNKNOWN}
    others = [side for side in trigger.recipients if side not in named]
    above = subject_of(roles, trigger.governor) if trigger.governor is not None and trigger.governor.pos == "v" else []
    trigger.actors = named
    trigger.recipients = others or [(m, "who has or needs the backing", True) for m in above if doc.code(m) not in own]


def _lent(doc: Document, roles: Roles, trigger: Trigger) -> None:
    """«تتقدم القوات الليبية بدعم من مصر»: who acts with the backing of somebody is whom it goes to."""
    above = trigger.governor
    if trigger.lemma.lemma not in _LENT or trigger.pos != "m" or trigger.recipients or not trigger.actors or above is None or trigger.unit < 0:
        return
    unit = roles.syntax.units[trigger.unit]
    if unit.prep != "ب" or unit.first != trigger.first or above.pos not in ("v", "m") or not ("من" in trigger.slots or "genitive" in trigger.slots):
        return
    given = {doc.code(m) for m, _, _ in trigger.actors} | {UNKNOWN}
    doers = [m for m, _, _ in above.actors] or subject_of(roles, above)
    trigger.recipients = [(m, "who acts with the backing", True) for m in doers if doc.code(m) not in given]


def _had(doc: Document, roles: Roles, trigger: Trigger) -> bool:
    unit = roles.syntax.units[trigger.unit]
    if trigger.first > unit.first:
        return trigger.first == unit.first + 1 and doc.words[unit.first].base in _NOUNS
    at = unit.first - 1 - (0 if doc.words[unit.first].preposition else 1)
    if unit.prep in _BEFORE and at >= 0 and doc.words[at].base.removeprefix("ال") in _BEFORE[unit.prep]:
        return True
    governor = trigger.governor
    return governor is not None and (governor.lemma.lemma, trigger.how) in _GETTING
