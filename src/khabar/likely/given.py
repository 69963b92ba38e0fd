"""Acts and sides that no rule is sure of: give them where the odds are good, and say so."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from khabar.events.burnt import burnt
from khabar.events.its_doers import at_killers
from khabar.events.judged import SUFFERED
from khabar.events.markers import REAL
from khabar.events.names import names_treaty
from khabar.events.retaliation import answer
from khabar.events.silence import silent
from khabar.events.triggers import Trigger
from khabar.lexicon.lemma import Sense
from khabar.likely import parties, standing
from khabar.likely.couples import Couples
from khabar.likely.odds import Odds
from khabar.likely.title import Title
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

Voice = Callable[[Trigger], int | None]
"""Finds the mention of the one who tells an act."""
Standing = Callable[[Document, list[Trigger], list[Trigger]], list[Trigger]]
Filling = Callable[[Document, list[Trigger], Voice, Title], None]
LEAST = {"actors": 150, "recipients": 100, "stands": 0, "senseless": 60, "attackers": 150, "words": 100, "beside": 150, "struck": 200}
"""Log odds, in hundredths, from which on something is given: a side against nobody; an act of a word no sense of which fits; who made an attack
or used force; either side of what is said or agreed; a party beside one that is stated without a code; whom an attack that was not made would strike."""
_SHORT, _MORE = 4, 200
"""A part of fewer sentences than these leaves a side unsaid that a report would tell: what its odds must have more."""
_FORCE = frozenset(("ASSAULT", "COERCE"))
_WORDS = frozenset(("ACCUSE", "REJECT", "DENY", "REQUEST", "AGREE", "CONSULT", "SUPPORT"))

_AGREES = parties.NAMES.index("agrees")
_TERRORIST = frozenset(("ارهابي", "ارهابية", "ارهابيا", "الارهابي", "الارهابية"))
_BACKING = frozenset(("دعم", "تاييد", "تضامن", "تضامنا", "مؤيدة", "مناصرة", "نصرة", "متضامنة", "داعمة", "مساندة", "دعما", "تاييدا", "تضامنية"))
"""What a protest for somebody is called by."""
_COSTING = frozenset(("أودى", "حصد"))
"""Verbs by which an attack costs lives."""
_CALLING = frozenset(("دعا", "طالب", "ناشد", "حث"))
"""Verbs by which one calls for something in public; whom, the sentence says or nobody."""


_SOME = frozenset(("قوى", "قوي", "جهات", "جهة", "اطراف", "دول", "عواصم", "احزاب", "فصائل", "شخصيات", "قيادات", "نقابات", "مجموعات", "جماعات", "منظمات", "مركز"))
"""What those are called whom a report tells of without a name."""
_THOSE = frozenset(("تلك", "هذه", "هولاء", "اولئك"))


@lru_cache(maxsize=1)
def models() -> dict[str, Odds]:
    """The models by name: a party as either side of an act, nobody as that side, and whether a word stands for an act."""
    out = {role: Odds(role, parties.NAMES, parties.CROSSED, parties.ACT) for role in parties.ROLES}
    out |= {nobody(role): Odds(nobody(role), parties.NAMES[-parties.ACT :], ()) for role in parties.ROLES}
    return {**out, "stands": Odds("stands", standing.NAMES, standing.CROSSED)}


def stand(doc: Document, found: list[Trigger], others: list[Trigger]) -> list[Trigger]:
    """The words of a part that most likely stand for acts though no rule says so; they are made acts.

    Only acts that are denied, planned, demanded or feared: one that is done is not to be asserted on odds.

    Args:
        doc: the part.
        found: acts that become claims.
        others: words that may name acts and do not become claims so far.
    """
    if not others:
        return []
    model, candidates = models()["stands"], standing.Candidates(doc, found)
    covered = {k for trigger in found for k in range(trigger.first, trigger.last)}
    types = {trigger.first: trigger.type for trigger in found}
    added: list[Trigger] = []
    for trigger in others:
        sense = standing.likely_sense(trigger)
        if sense is None or trigger.first in covered or names_treaty(doc, trigger.first) or (trigger.polarity, trigger.modality) == REAL or trigger.how == "predicate":
            continue  # وصف التعديل بأنه انسحاب: what something is called is not done
        given = trigger.slots.get("genitive")
        if given and given[0][0] in covered and trigger.pos == "m" and sense.type == types.get(given[0][0]):
            continue  # تقديم المساعدة: one act, told by what is given
        if trigger.told_by is not None and trigger.told_by.emit:
            continue  # ستشارك في اجتماع القاهرة: told by the verb
        if not candidates.named(trigger):
            continue
        seen = candidates.seen(trigger)
        total = model.weigh(seen)
        if total >= LEAST["stands" if trigger.meant is not None else "senseless"]:
            rise(trigger, sense)
            trigger.rules.append(("stands", trigger.first, trigger.last, model.rule(total, seen, " told")))
            added.append(trigger)
    return added


def rise(trigger: Trigger, sense: Sense) -> None:
    """Make a word an act of a sense, with the sides that were found for it."""
    if trigger.type is None:
        trigger.mean(sense, None)
        trigger.actors, trigger.recipients = trigger.kept or ([], [])
    trigger.emit = True


def fill(doc: Document, triggers: list[Trigger], voice: Voice, title: Title) -> None:
    """Fill the open sides of the acts of one part; each side so given is inferred, with its odds against nobody and the heaviest reasons.

    Args:
        doc: the part.
        triggers: acts that become claims, in the order of the text.
        voice: finds the mention of the one who tells an act.
        title: what the headline says of the parties.
    """
    known: parties.Parties | None = None
    more = _MORE if len(doc.sentences) < _SHORT else 0
    for index, trigger in enumerate(triggers):
        for role in parties.ROLES:
            if not is_open(doc, trigger, role):
                continue
            known = known or parties.Parties(doc, triggers, voice, title)
            model = models()[role]
            rows = known.weighed(index, role)
            shared = model.shared(rows[0][1]) if rows else None
            best, total = -1, 0
            for row, (m, seen) in enumerate(rows):
                if trigger.pos == "v" and role == "actors" and seen[_AGREES] == "n":
                    continue  # أضاف أنها ستزور: not he
                weight = model.weigh(seen, shared)
                if best < 0 or weight > total or (weight == total and m < rows[best][0]):
                    best, total = row, weight
            if best < 0:
                continue
            total -= models()[nobody(role)].weigh(rows[best][1][-parties.ACT :])
            if total < LEAST[bar(trigger, role)] + more:
                continue
            side = (rows[best][0], model.rule(total, rows[best][1]), True)
            if role == "actors" or (trigger.sense is not None and trigger.sense.reciprocal and trigger.type not in _FORCE):
                trigger.actors = [*trigger.actors, side]
            else:
                trigger.recipients = [*trigger.recipients, side]
            known.sides[index] = known.codes(trigger.actors), known.codes(trigger.recipients)
    Couples(doc, triggers).complete()


def nobody(role: str) -> str:
    """The model of an act whose side nobody is: it looks at the act alone."""
    return f"nobody of {role}"


def bar(trigger: Trigger, role: str) -> str:
    """Which odds a side needs: of what is said to be done, an attack, words or backing are laid to nobody lightly, nor is a state put beside a party that is stated."""
    if (trigger.polarity, trigger.modality) != REAL:
        return "struck" if role == "recipients" and trigger.type == "ASSAULT" and not trigger.recipients else role
    if role == "actors" and trigger.type in _FORCE:
        return "attackers"
    if trigger.type in _WORDS:
        return "words"
    return "beside" if (trigger.actors if role == "actors" else trigger.recipients) else role


def is_open(doc: Document, trigger: Trigger, role: str) -> bool:
    """Whether a side is left open that an act of this kind has."""
    if trigger.sense is None:
        return False
    sides = trigger.actors if role == "actors" else trigger.recipients
    if any(doc.code(m) != UNKNOWN for m, _, _ in sides) and not (role == "actors" and trigger.lemma.lemma == "عودة" and trigger.sense.reciprocal and len(sides) == 1 and sides[0][1].endswith(":مع")):
        return False  # but: عودة العلاقات مع مصر
    if role == "actors" and sides and not trigger.sense.reciprocal:
        return False  # انسحاب القوات الدولية: whoever did it is told, by whatever name
    if role == "actors" and not sides and trigger.pos == "v" and _some(doc, trigger):
        return False  # رفضت القوى المدنية الدعوة: they, whoever they are
    if role == "actors" and trigger.analysis is not None and trigger.analysis.enclitic in ("هم", "هما") and any(rule.endswith(":possessive") for _, rule, _ in sides):
        return False  # عبر القادة الأفارقة عن رغبتهم: theirs, whoever they are
    if role == "actors" and trigger.type == "ASSAULT" and any(form in _TERRORIST for form in doc.forms[trigger.first + 1 : trigger.last + 1]):
        return False  # التصدي لهجوم إرهابي: by nobody who is only named elsewhere
    if role == "actors" and trigger.type == "ASSAULT" and (_whose(doc, trigger) or (trigger.pos == "v" and trigger.lemma.lemma in _COSTING)):
        return False  # غارات النظام: whoever that is; هجوم أودى بحياة العشرات: the attack did
    if role == "recipients" and trigger.type == "PROTEST" and any(form.removeprefix("ال").removeprefix("لل") in _BACKING for form in doc.forms[trigger.last : trigger.last + 3]):
        return False  # مسيرة تأييد لفلسطين: for somebody, against nobody who is named
    if trigger.lemma.lemma == "حرب أهلية":
        return False  # between those of one land, whoever else is at war with it
    if role == "recipients" and trigger.type in ("ACCUSE", "REQUEST") and at_killers(doc, trigger):
        return False  # محاسبة قتلة الصحفية: whoever they are
    if role == "recipients" and SUFFERED in trigger.slots:
        return False  # قتل الصحفية الفلسطينية جريمة: whoever did it is not told, and need not be who is named
    if role == "actors" and trigger.pos == "a":
        return False  # متهمة بالتحريض: of the participles that odds gave an actor one in five had that one
    if trigger.lemma.lemma == "خسائر" and not trigger.recipients:
        return False  # تكبد خسائر: where it is not told whose they are, nobody is guessed on either side
    above = trigger.governor
    if role == "actors" and above is not None and "permitting" in above.lemma.kinds:
        return False  # سماحها بإحراق نسخة: she does not burn it
    if role == "actors" and above is not None and above.type == "REJECT" and trigger.type in ("ASSAULT", "COERCE", "SANCTION") and trigger.pos != "v":
        return False  # رفض مصر لتهجير السكان: she does not drive them out
    if role == "actors" and trigger.type == "ACCUSE" and above is not None and above.lemma.lemma == "أثار" and trigger.how == "object":
        return False  # أثار خطاب الوزير غضب النواب: not his own
    if role == "recipients" and trigger.type == "REQUEST" and (trigger.pos == "f" or (trigger.pos in ("v", "a") and trigger.lemma.lemma in _CALLING)):
        return False  # دعا إلى وقف القتال, يجب وقف القتال: to nobody by name
    if role == "recipients" and (answer(trigger) or silent(doc, trigger) or burnt(doc, trigger)):
        return False
    return not (role == "recipients" and trigger.sense.reciprocal and len(trigger.actors) > 1)


def _some(doc: Document, trigger: Trigger) -> bool:
    """Whether a verb that is no passive has a subject of those who bear no name."""
    subject = trigger.slots.get("subject")
    if not subject or trigger.analysis is None or trigger.analysis.feature.endswith("p"):
        return False
    first = subject[0][0] + (doc.forms[subject[0][0]] in _THOSE)
    return first < len(doc) and doc.words[first].base.removeprefix("ال") in _SOME and doc.mention_at[first] < 0


def _whose(doc: Document, trigger: Trigger) -> bool:
    """Whether an attack is somebody's of whom no more is known: «غارات النظام»; «الغارات الجوية» are nobody's so far."""
    owner = trigger.slots.get("genitive")
    if trigger.pos != "n" or not owner or trigger.analysis is None or trigger.analysis.article or trigger.analysis.enclitic:
        return False
    return bool(doc.words[owner[0][0]].article) and not doc.words[owner[0][0]].nisba and owner[0][0] == trigger.last
