"""Sides that harms and deeds told in one breath share: «قتل ثلاثة وأصيب آخرون في غارة»، «قضت على جنود أوكرانيين ودمرت سيارات»."""

from __future__ import annotations

from itertools import pairwise

from khabar.events.fillers import Fillers
from khabar.events.relatives import CAUSES, LAID, subjects
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clauses import Syntax
from khabar.text.fold import fold

_OPERATIONS = frozenset(map(fold, ("عملية", "عمليات", "حملة", "مداهمة", "مداهمات", "توغل", "إنزال")))
"""What a force carries out in which people come to harm."""
_ENTRIES = frozenset(map(fold, ("تدخل", "اقتحام", "دخول", "تقدم")))
_DOING = frozenset(map(fold, ("نفذ", "شن", "أطلق", "قاد", "بدأ", "خاض", "دبر")))
"""Verbs of carrying such a thing out, with it as their object."""
_BROUGHT = frozenset(map(fold, ("أسفر", "أدى", "تسبب", "أوقع", "خلف", "أحدث", "ألحق")))
"""Verbs of what an attack brings about."""
_TOLLS = frozenset(map(fold, ("قتلى", "جرحى", "قتيل", "قتيلا", "جريح", "جريحا", "ضحايا", "شهداء", "شهيد", "شهيدا", "مصابين", "إصابات", "دمار", "دمارا", "أضرار", "أضرارا", "خسائر")))
"""What an attack leaves where it struck."""
_DEEDS = frozenset(("ASSAULT", "COERCE"))
_FORCES = frozenset(("force", "group", "office", "organisation"))
_STRUCK = frozenset(("people", "force", "unnamed"))
_BLOWS = frozenset(("ASSAULT", "PROTEST"))
_WHEN = frozenset(("بعدما", "عندما", "حين", "حينما", "لما"))
_NEAR = 14
"""Words between two deeds told in one breath."""


def paired(doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
    """Give acts of harm that name nobody the sides of what stands in one breath with them.

    Args:
        doc: the part that is read.
        syntax: clauses of the sentence.
        triggers: of the sentence, with senses and sides.
    """
    attacks = [t for t in triggers if t.type in _DEEDS and t.sense is not None and not t.sense.reciprocal]
    for harm in attacks:
        if harm.type == "ASSAULT" and harm.pos in ("v", "m") and not _known(doc, harm.actors) and (harm.pos == "m" or _befallen(harm)):
            _operation(doc, syntax, harm)
            if not harm.actors and harm.pos == "m":
                _brought_by(doc, syntax, harm)
    for before, after in pairwise(attacks):
        if _one_breath(doc, before, after):
            _laid_to_one(doc, before, after)
            _against_the_same(doc, before, after)
            _of_one_bulletin(doc, before, after)
            _hurt_together(doc, before, after)
        elif _comes_of(doc, before, after):
            _came_to_harm(doc, before, after)
    for harm in attacks:
        if harm.type == "ASSAULT" and harm.pos == "v" and not harm.actors and _befallen(harm) and not _own_cause(doc, harm):
            _when_struck(doc, triggers, harm)
    for harm in attacks:
        if harm.type == "ASSAULT" and not harm.actors and (harm.pos == "m" or _befallen(harm)):
            _shot_at(doc, attacks, harm)
        elif harm.type == "ASSAULT" and harm.actors and harm.pos != "n":
            _where_struck(doc, attacks, harm)
    for strike in attacks:
        if strike.pos in ("m", "n") and not strike.recipients and strike.actors:
            _where_it_killed(doc, syntax, attacks, strike)


def _comes_of(doc: Document, strike: Trigger, harm: Trigger) -> bool:
    """Whether «و» or «ف» joins a verb that tells whom harm befell to a strike that the sentence tells of: شنت غارات على المدينة فأصيب ثلاثة."""
    if harm.type != "ASSAULT" or strike.type != "ASSAULT" or harm.pos != "v" or harm.analysis is None or not doc.surface[harm.first].startswith(("و", "ف")):
        return False
    verb = strike if strike.pos == "v" else strike.governor if strike.how == "object" else None
    if verb is None or verb.pos != "v" or verb.analysis is None or verb.analysis.feature[:1] != harm.analysis.feature[:1]:
        return False
    return harm.first - strike.last <= _NEAR and (strike.polarity, strike.modality) == (harm.polarity, harm.modality)


def _came_to_harm(doc: Document, strike: Trigger, harm: Trigger) -> None:
    """Lay harm to the strike right before it, where nothing says whose those are whom it befell."""
    if not _befallen(harm) or not _known(doc, strike.actors) or not _vague(doc, harm, strike) or _own_cause(doc, harm):
        return
    harm.actors = [(m, LAID, True) for m, _, _ in strike.actors]
    if _known(doc, strike.recipients):
        harm.recipients = [(m, LAID, True) for m, _, _ in strike.recipients if doc.code(m) != UNKNOWN]


def _when_struck(doc: Document, triggers: list[Trigger], harm: Trigger) -> None:
    """«أصيب شرطيان بعدما رشقهم محتجون بالحجارة»: whoever did to them what is told behind «بعدما» or «عندما» harmed them."""
    for blow in triggers:
        if blow.pos != "v" or blow.analysis is None or blow.type not in _BLOWS or not harm.last < blow.first <= harm.last + _NEAR or not blow.analysis.enclitic:
            continue
        before = doc.forms[blow.first - 1]
        if before not in _WHEN and not (before == "ان" and doc.forms[blow.first - 2] == "بعد"):
            continue
        mine = {doc.mentions[m].entity for m, _, _ in harm.recipients}
        harm.actors = [(m, LAID, True) for m, _, _ in blow.actors if doc.mentions[m].entity not in mine and doc.code(m) != UNKNOWN]
        return


def _shot_at(doc: Document, attacks: list[Trigger], harm: Trigger) -> None:
    """«استشهاد فتى من جنين بعد إطلاق النار عليه من قبل الجيش»: whoever fired upon him killed him, and he is who was fired upon."""
    for prep in ("بعد", "عقب", "اثر"):
        for first, last in harm.slots.get(prep, ())[:1]:
            strike = next((t for t in attacks if t is not harm and first <= t.first < last), None)
            if strike is None or doc.forms[strike.last : strike.last + 1] not in (["عليه"], ["عليها"], ["عليهم"], ["عليهما"]):
                continue
            mine = {doc.mentions[m].entity for m, _, _ in harm.recipients}
            harm.actors = [(m, LAID, True) for m, _, _ in strike.actors if doc.mentions[m].entity not in mine]
            if _known(doc, harm.recipients):
                strike.recipients = [(m, LAID, True) for m, _, _ in harm.recipients]
            strike.actors = strike.actors or [(m, LAID, True) for m, _, _ in harm.actors]
            return


def _vague(doc: Document, harm: Trigger, strike: Trigger) -> bool:
    """Whether those whom harm befell are of nobody's land by their words: unnamed, or taken for people of who struck."""
    own = {doc.code(m) for m, _, _ in strike.actors}
    return all(doc.code(m) == UNKNOWN or (doc.mentions[m].inferred and doc.code(m) in own) for m, _, _ in harm.recipients)


def _known(doc: Document, sides: list[tuple[int, str, bool]]) -> bool:
    return any(doc.code(m) != UNKNOWN for m, _, _ in sides)


def _befallen(harm: Trigger) -> bool:
    """Whether a verb only tells whom it befell: أصيب، استشهد، قُتل."""
    return "object" not in harm.slots and not harm.actors and (harm.sense is not None and (harm.sense.subject == "recipient" or harm.sense.object == "recipient"))


def _one_breath(doc: Document, before: Trigger, after: Trigger) -> bool:
    """Whether «و» joins a verb to a verb, or a masdar to one that hangs on the same word."""
    analysis = after.analysis
    if analysis is None or after.first - before.last > _NEAR or not doc.surface[after.first].startswith("و"):
        return False
    if before.pos == "v" and after.pos == "v":
        mine, theirs = before.analysis, analysis
        return mine is not None and mine.feature[:1] == theirs.feature[:1] and (before.polarity, before.modality) == (after.polarity, after.modality)
    return before.pos == after.pos == "m" and before.governor is after.governor and (before.governor is not None or after.how == "beside")


def _laid_to_one(doc: Document, before: Trigger, after: Trigger) -> None:
    """«قتل ثلاثة وأصيب خمسة في غارة إسرائيلية»: what the second harm is laid to brought the first one too."""
    if before.type != "ASSAULT" or after.type != "ASSAULT" or before.actors or not _known(doc, after.actors):
        return
    if before.pos == "v" and not (_befallen(before) and ("object" not in after.slots or after.actors[0][1] == LAID)):
        return
    if before.pos == "m" and not any(rule == LAID for _, rule, _ in after.actors):
        return
    if any("same subject" in rule for _, rule, _ in after.actors) or _own_cause(doc, before):
        return
    mine = {doc.mentions[m].entity for m, _, _ in before.recipients}
    before.actors = [(m, LAID, True) for m, _, _ in after.actors if doc.mentions[m].entity not in mine]
    if not before.recipients and not before.slots.keys() & {"subject", "genitive"}:
        before.recipients = [(m, LAID, True) for m, _, _ in after.recipients]  # قتل وأصيب عشرات


def _own_cause(doc: Document, harm: Trigger) -> bool:
    """Whether a harm has something of its own to which it is laid: anything but a place or a time."""
    for prep in CAUSES:
        for first, last in harm.slots.get(prep, ()):
            if doc.timex_at[first] >= 0:
                continue
            if not any((m := doc.mention_at[k]) >= 0 and doc.mentions[m].place >= 0 for k in range(first, last)) or any(n.pos == "m" for n in doc.words[first].nouns):
                return True
    return False


def _against_the_same(doc: Document, before: Trigger, after: Trigger) -> None:
    """«قضت القوات على جنود أوكرانيين ودمرت سيارات»: who goes on to strike what is nobody's by its words strikes the same ones."""
    if not _vague(doc, after, before) or not _known(doc, before.recipients) or not _known(doc, before.actors) or before.type != "ASSAULT":
        return
    own = {doc.code(m) for m, _, _ in before.actors}
    if after.pos == "m" and not after.actors and after.type == "ASSAULT" and "genitive" in after.slots:
        after.actors = [(m, f"{before.lemma.id}: joined to it", True) for m, _, _ in before.actors]
    if not own & {doc.code(m) for m, _, _ in after.actors} or any(doc.code(m) in own for m, _, _ in before.recipients):
        return
    if any(doc.entities.drafts[doc.mentions[m].entity].kind not in _STRUCK for m, _, _ in after.recipients):
        return
    spans = [r for name in ("object", "genitive", "علي", "في") for r in after.slots.get(name, ())]
    if not spans or any(doc.mention_at[k] >= 0 and doc.mentions[doc.mention_at[k]].place >= 0 for a, b in spans for k in range(a, b)):
        return
    after.recipients = [(m, f"{before.lemma.id}: struck in one breath", True) for m, _, _ in before.recipients if doc.code(m) != UNKNOWN]


def _of_one_bulletin(doc: Document, before: Trigger, after: Trigger) -> None:
    """«أعلن الجيش الروسي مقتل جنود أوكرانيين وتدمير دبابات»: whoever announces the second as his own deed has done the first, to the same ones."""
    if before.pos != "m" or after.pos != "m" or before.actors or not _known(doc, after.actors) or not _known(doc, before.recipients) or _own_cause(doc, before):
        return
    own = {doc.code(m) for m, _, _ in after.actors}
    if any(rule == LAID for _, rule, _ in after.actors) or any(doc.code(m) in own for m, _, _ in before.recipients) or not _vague(doc, after, after):
        return
    before.actors = [(m, f"{after.lemma.id}: joined to it", True) for m, _, _ in after.actors]
    after.recipients = [(m, f"{before.lemma.id}: struck in one breath", True) for m, _, _ in before.recipients if doc.code(m) != UNKNOWN]


def _where_struck(doc: Document, attacks: list[Trigger], harm: Trigger) -> None:
    """«أقر البنتاغون بمقتل مدنيين في غارة أميركية على كابول»: people of no land who came to harm in a strike are of the land it was on."""
    drafts = doc.entities.drafts
    if not harm.recipients or any(drafts[doc.mentions[m].entity].kind != "people" or doc.code(m) != UNKNOWN for m, _, _ in harm.recipients):
        return
    own = {doc.code(m) for m, _, _ in harm.actors}
    for first, last in harm.slots.get("في", ())[:1]:
        for strike in attacks:
            if strike is not harm and first <= strike.first < min(last, first + 3) and own == {doc.code(m) for m, _, _ in strike.actors}:
                lands = [m for m, _, _ in strike.recipients if (d := drafts[doc.mentions[m].entity]).code in d.country]
                harm.recipients = [(m, LAID, True) for m in lands] or harm.recipients


def _hurt_together(doc: Document, before: Trigger, after: Trigger) -> None:
    """«مقتل ضابط إسرائيلي وإصابة جنديين»: those of no land who came to harm with others are of theirs."""
    if before.pos != "m" or after.pos != "m" or before.type != "ASSAULT" or after.type != "ASSAULT" or not after.recipients or not _known(doc, before.recipients):
        return
    if any(doc.code(m) != UNKNOWN or doc.entities.drafts[doc.mentions[m].entity].kind not in _STRUCK or doc.words[doc.mentions[m].first].article for m, _, _ in after.recipients):
        return
    after.recipients = [(m, f"{before.lemma.id}: hurt together", True) for m, _, _ in before.recipients if doc.code(m) != UNKNOWN]


def _operation(doc: Document, syntax: Syntax, harm: Trigger) -> None:
    """«استشهد ثلاثة في عملية نفذتها القوات الإسرائيلية»، «خلال عملية للجيش التركي»: who carries out what a harm is laid to."""
    fillers = Fillers(doc)
    for prep in ("في", "خلال", "اثر", "جراء", "نتيجة", "عقب"):
        for first, last in harm.slots.get(prep, ())[:1]:
            if doc.words[first].base not in _OPERATIONS:
                continue
            found = [m for m, rule, _ in fillers.mentions_in(first, last, "") if rule.endswith("+nationality") or _force(doc, m)]
            found = found or [m for m, _, _ in fillers.owner(last, "") if _force(doc, m)] or _carried_out(doc, syntax, first, last)
            mine = {doc.code(m) for m, _, _ in harm.recipients} - {UNKNOWN}
            if found and not any(doc.code(m) in mine for m in found):
                harm.actors = [(m, LAID, True) for m in found]
                return


def _brought_by(doc: Document, syntax: Syntax, harm: Trigger) -> None:
    """«أسفر تدخل القوات الإسرائيلية عن إصابة 33 شخصا»، «أدت عملية للجيش التركي إلى مقتل عشرة»: whose operation brought harm about."""
    for clause in syntax.clauses:
        verb = clause.verb
        if verb.analysis is None or fold(verb.analysis.lemma.lemma) not in _BROUGHT or verb.negated or not clause.subject or verb.first > harm.first or harm.unit not in clause.phrases:
            continue
        unit = syntax.units[clause.subject[0]]
        if doc.words[unit.first].base not in _OPERATIONS | _ENTRIES:
            return
        fillers = Fillers(doc)
        found = [m for m, rule, _ in fillers.mentions_in(unit.first, unit.last, "") if rule.endswith("+nationality") or _force(doc, m)]
        found = found or [m for m, _, _ in fillers.owner(unit.last, "") if _force(doc, m)] or _carried_out(doc, syntax, unit.first, unit.last)
        mine = {doc.code(m) for m, _, _ in harm.recipients} - {UNKNOWN}
        if not any(doc.code(m) in mine for m in found):
            harm.actors = [(m, LAID, True) for m in found]
        return


def _carried_out(doc: Document, syntax: Syntax, first: int, last: int) -> list[int]:
    """Who acts in the clause that takes an operation up: عملية نفذتها القوات، عملية شنها الجيش."""
    for clause in syntax.clauses:
        verb = clause.verb
        if verb.analysis is None or not last <= verb.first <= last + 3 or fold(verb.analysis.lemma.lemma) not in _DOING:
            continue
        if verb.analysis.enclitic in ("ه", "ها") and not verb.analysis.feature.endswith("p"):
            return subjects(doc, syntax, clause)
    return []


def _force(doc: Document, m: int) -> bool:
    draft = doc.entities.drafts[doc.mentions[m].entity]
    return draft.kind in _FORCES and draft.code != UNKNOWN and doc.mentions[m].place < 0 and not doc.mentions[m].inferred


def _where_it_killed(doc: Document, syntax: Syntax, attacks: list[Trigger], strike: Trigger) -> None:
    """«خلفت الغارات الأميركية قتلى في صنعاء»: the land where an attack killed is whom it was on."""
    if strike.unit < 0:
        return
    for clause in syntax.clauses:
        verb = clause.verb.analysis
        if strike.unit not in clause.subject or verb is None or fold(verb.lemma.lemma) not in _BROUGHT or clause.verb.negated:
            continue
        harmed = any(t.governor is not None and t.governor.first == clause.verb.first and t.type == "ASSAULT" and t.pos == "m" for t in attacks)
        if not harmed and not any(doc.words[k].base.removeprefix("ال") in _TOLLS for u in (*clause.objects, *clause.phrases) for k in range(syntax.units[u].first, syntax.units[u].last)):
            continue
        for u in clause.phrases:
            unit = syntax.units[u]
            index = doc.mention_at[unit.first] if unit.prep in ("في", "ب") and unit.first > clause.verb.first else -1
            if index < 0 or doc.mentions[index].place < 0:
                continue
            draft = doc.entities.drafts[doc.mentions[index].entity]
            if len(draft.country) == 1 and draft.country[0] not in {doc.code(m) for m, _, _ in strike.actors}:
                strike.recipients = [(m, "where it killed", True) for m, _, _ in Fillers(doc).mentions_in(unit.first, unit.last, "")]
                return
