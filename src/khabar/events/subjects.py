"""Who is subject and who is object of a word that governs an act, as mentions."""

from __future__ import annotations

from khabar.events.heads import head_words
from khabar.events.roles import Roles
from khabar.events.triggers import Trigger
from khabar.events.whoever import finished
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

_CRAFT = frozenset(("مسيرة", "مسيرات"))
"""Drones, in letters a march, which carries nothing out: نفذت مسيرة إسرائيلية غارة."""

_SUSPECTS = frozenset(
    ("مهاجم", "مهاجمون", "مهاجمين", "منفذ", "منفذون", "منفذين", "متهم", "متهمون", "متهمين", "موقوف", "موقوفون", "موقوفين", "معتقل", "معتقلون", "معتقلين", "مشتبه",
     "مجموعة", "خلية", "شبكة", "عصابة", "انتحاري", "مسلح", "مسلحون", "مسلحين", "ارهابي", "ارهابيون", "ارهابيين", "قاتل", "جاني", "جناة", "رجل", "شاب")
)  # fmt: skip
"""Those of whom police and press tell that they did something."""


def holds_act(doc: Document, first: int, last: int) -> bool:
    """Whether an act stands in a phrase before any name."""
    for k in range(first, last):
        if doc.mention_at[k] >= 0:
            return False
        if doc.words[k].base in _CRAFT:
            continue
        if any(s.type for n in doc.words[k].nouns if n.pos in ("m", "n") for s in n.lemma.senses):
            return True
    return False


def _itself(roles: Roles, governor: Trigger) -> bool:
    """Whether a noun that no list knows, or whoever it was, acts: «انتحارية هي التي نفذت الهجوم»، «محاسبة من ارتكب الجريمة»."""
    units = roles.syntax.units
    clause = roles.syntax.clauses[governor.clause] if governor.clause >= 0 else None
    if clause is not None and clause.connector == "relative" and clause.relative < 0 and roles.doc.words[governor.first - 1].base == "من":
        return governor.first < 2 or roles.doc.words[governor.first - 2].function != "pronoun"  # إسرائيل هي من نفذ الهجوم
    for first, _ in governor.slots.get("subject", ()):
        u = next((u for u, unit in enumerate(units) if unit.first == first), 0)
        if u and units[u].form == "pronoun" and u + 1 < len(units) and units[u + 1].form == "relative":
            return units[u - 1].kind == "N" and units[u - 1].last == first and not units[u - 1].mentions
    return False


def object_of(roles: Roles, governor: Trigger) -> list[int]:
    """The mentions in the object of a verb, or in the genitive of a masdar."""
    for name in ("object", "genitive"):
        for first, last in governor.slots.get(name, []):
            found = [m for m, _, _ in roles.mentions_in(first, last, "")]
            if found:
                return found
    return []


def _owned(doc: Document, last: int) -> bool:
    """Whether a phrase ends in a word that says whose it is: «قافلة تابعة للأمم المتحدة»."""
    return "owned" in doc.lexicon.function.get(doc.words[last - 1].form, ()) and not doc.words[last - 1].article


def _things(doc: Document, governor: Trigger) -> bool:
    """Whether a verb has a subject of its own that is nobody: بعدما صدرت أوامر بمراجعة الأدلة."""
    first, last = governor.slots.get("subject", [(0, 0)])[0]
    if last <= first or doc.words[first].article or not doc.words[first].is_word or doc.words[first].is_number:
        return False
    if last == governor.first and last == first + 2:
        return doc.words[last - 1].substantive and doc.words[last - 1].article  # قوات العدو ارتكبت
    return doc.words[first].substantive and first == governor.last


def _wielded(doc: Document, governor: Trigger) -> bool:
    """«القوة التي بدأت بها الحرب»: whether the noun that a verb describes is what somebody acts with, so that it is not the subject."""
    first, last = governor.slots.get("subject", [(0, 0)])[0]
    if governor.pos != "v" or not first < last < governor.first or doc.words[governor.first - 1].function != "relative":
        return False
    return any(doc.words[k].enclitic in ("ها", "ه", "هم") and doc.words[k].function == "preposition" for k, _ in governor.slots.get("ب", ()))


def subject_of(roles: Roles, governor: Trigger) -> list[int]:
    """The mentions in the subject of a word: named, dropped, genitive or pronoun of a masdar; none where it is an act."""
    out: list[int] = []
    if _wielded(roles.doc, governor):
        return []
    for first, last in governor.slots.get("subject", []):
        if holds_act(roles.doc, first, last):
            return []  # يمكن تصنيف توقيف البحارة: an act is no side
        out += roles.equated(first) or [m for m, _, _ in roles.mentions_in(first, last, "") or (roles.owner(last, "") if last > first + 1 and _owned(roles.doc, last) else [])]
    if not out and governor.pos == "v" and not finished(governor) and not _fired(roles, governor) and not (_suspected(roles.doc, governor) or _itself(roles, governor) or _things(roles.doc, governor)):
        out = roles.dropped_subject(governor)
    if not out and governor.pos in ("m", "a"):
        for first, last in governor.slots.get("genitive", []):
            out += [m for m, _, _ in roles.mentions_in(first, last, "")]
        if not out and governor.analysis is not None and governor.analysis.enclitic:
            found = roles.antecedent(governor, governor.analysis.enclitic)
            out = [found] if found is not None else []
        if not out and governor.pos == "a":
            out = roles.clause_subject(governor)
    return out


def _suspected(doc: Document, governor: Trigger) -> bool:
    """«قالت الشرطة إن المهاجم كان يعتزم قتل الوزيرة»: whether the subject behind «إن» is somebody of no name, who is not the one who tells it."""
    first, last = governor.slots.get("subject", [(0, 0)])[0]
    if not 0 < first < last <= governor.first or doc.words[first - 1].function != "complementizer":
        return False
    return bool(doc.words[first].article) and doc.words[first].base.removeprefix("ال") in _SUSPECTS and all(doc.mention_at[k] < 0 for k in range(first, last))


def _fired(roles: Roles, governor: Trigger) -> bool:
    """«اعترضت صواريخ حاولت ضرب حيفا»: whether a verb describes a weapon right before it, which nobody named is."""
    clause = roles.syntax.clauses[governor.clause] if governor.clause >= 0 else None
    if clause is None or clause.relative < 0 or clause.connector != "verb" or clause.relative not in clause.subject:
        return False
    unit = roles.syntax.units[clause.relative]
    return any("war_thing" in roles.doc.lexicon.function.get(key, ()) for key in head_words(roles.doc, unit.first, unit.last))


def brought_about(governor: Trigger, how: str) -> bool:
    """Whether a verb without a subject of its own says what a happening led to, which is no side: «شن هجوما وأدى إلى مقتل عشرة»."""
    return governor.pos == "v" and "causing" in governor.lemma.kinds and how in ("prep:الي", "prep:ل", "prep:عن") and "subject" not in governor.slots


def asked_to(governor: Trigger) -> list[int]:
    """Who is asked to do what a verb without a subject says behind «أن»: «طلبت برلين من موسكو أن توقف قصف المدن»."""
    above = governor.governor
    if governor.pos != "v" or governor.how != "clause" or above is None or above.type != "REQUEST" or "subject" in governor.slots or governor.first < above.last:
        return []
    return [m for m, _, _ in above.recipients]


def attempted_by(doc: Document, syntax: Syntax, roles: Roles, trigger: Trigger) -> list[int]:
    """Who acts in what a clause is an attempt at: «السعودية تدرس عرضا صينيا في محاولة للضغط على واشنطن» is not China's pressure."""
    u = trigger.unit
    before = syntax.units[u - 1] if u > 0 else None
    if before is not None and trigger.pos == "m" and u > 1 and before.prep == "من" and before.mentions and syntax.units[u].prep == "ل" and syntax.units[u].first == trigger.first and doc.words[syntax.units[u - 2].first].base in ("محاولة", "محاولات"):
        return [m for m, _, _ in roles.mentions_in(before.first, before.last, "")]  # محاولة من الحركة لمهاجمة القاعدة
    if before is None or trigger.pos != "m" or trigger.clause < 0 or before.prep != "في" or doc.words[before.first].base != "محاولة" or syntax.units[u].prep != "ل" or syntax.units[u].first != trigger.first:
        return []
    clause = syntax.clauses[trigger.clause]
    if clause.verb.analysis is None or clause.verb.analysis.feature.endswith("p") or clause.verb.first > trigger.first or clause.connector == "relative":
        return []
    units = [syntax.units[k] for k in clause.subject if not syntax.units[k].event]
    return [m for unit in units for m, _, _ in roles.mentions_in(unit.first, unit.last, "")]


def empowered(syntax: Syntax, roles: Roles, governor: Trigger, trigger: Trigger) -> list[int]:
    """Who is given leave or bound in «فوض البرلمان الحكومة إرسال جنود»: the object right before the act."""
    before = [r for r in governor.slots.get("object", []) if r[0] >= governor.last and r[1] <= trigger.first and r[0] != syntax.units[trigger.unit].first and not syntax.units[trigger.unit].joined]
    return [m for first, last in before if not holds_act(roles.doc, first, last) for m, _, _ in roles.mentions_in(first, last, "")]


def verb_above(trigger: Trigger, steps: int) -> Trigger | None:
    """The verb that an act hangs on, at most so many acts further up than the one right above it; None where none is."""
    verb = trigger.governor
    for _ in range(steps):
        if verb is None or verb.pos == "v":
            break
        verb = verb.governor
    return verb if verb is not None and verb.pos == "v" else None
