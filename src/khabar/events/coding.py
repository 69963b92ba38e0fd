"""Turn filled triggers into coded acts: which ones stand for themselves, control, inferred sides, dates, CAMEO."""

from __future__ import annotations

from khabar.events.added import added
from khabar.events.affected import affected
from khabar.events.aroused import called_forth, felt
from khabar.events.ascribed import ascribed
from khabar.events.asked import asked, for_oneself, on_condition, read_as_masdar
from khabar.events.backing import backed_by
from khabar.events.blame import DESCRIBING, burdened
from khabar.events.charged import charged
from khabar.events.communiques import communique, parties
from khabar.events.complements import Complements
from khabar.events.control import control
from khabar.events.coordinated import coordinated
from khabar.events.crises import settled
from khabar.events.described import described
from khabar.events.described_doers import turned_to
from khabar.events.discussed import discussed
from khabar.events.driven_out import driven_out
from khabar.events.envoys import posted
from khabar.events.factuality import Factuality
from khabar.events.fights import fought
from khabar.events.furthered import furthered
from khabar.events.gathered import gathered
from khabar.events.goods import sent
from khabar.events.handed import addressed, handed, invited
from khabar.events.harm_pairs import paired
from khabar.events.hosts import come_to, go_on, hosted, visited, waiting
from khabar.events.implicated import implicated
from khabar.events.in_concert import in_concert
from khabar.events.joint import exercised
from khabar.events.judged import judged
from khabar.events.killed_in import killed_in
from khabar.events.markers import REAL
from khabar.events.mediated import mediated
from khabar.events.mediators import mediators
from khabar.events.mostly import mostly
from khabar.events.named_pairs import both_named, seconds
from khabar.events.observed import observed
from khabar.events.occurring import takes_place
from khabar.events.offences import offences
from khabar.events.one_act import carry, granted, one_meeting, one_visit, talked_over, with_weapons
from khabar.events.onlookers import only_against
from khabar.events.opposed import opposed
from khabar.events.pacts import partner
from khabar.events.penal import punishes
from khabar.events.pending import its_own, waits
from khabar.events.performed import performed
from khabar.events.portions import whole
from khabar.events.pretexts import defended, tried
from khabar.events.proposed import proposed
from khabar.events.protest_places import of_place, those_there
from khabar.events.protested import against, in_words, protested, withdrawn
from khabar.events.raids import raid
from khabar.events.readied import expects, readied
from khabar.events.rebuked_envoys import rebuked
from khabar.events.rejoinders import rejoined
from khabar.events.relatives import blamed, caused, others, relate
from khabar.events.resisted import resisted
from khabar.events.retaliation import at_nobody, paid_back
from khabar.events.roles import Roles
from khabar.events.second_side import second_side
from khabar.events.senses import Senses
from khabar.events.severed import severed
from khabar.events.sides import share
from khabar.events.standing_acts import stands, to_be_settled
from khabar.events.struck_by import struck_by
from khabar.events.sufferers import spare
from khabar.events.taken import in_quotes, undergone
from khabar.events.taken_over import take_over
from khabar.events.their_things import done_ahead, done_on
from khabar.events.to_come import to_come
from khabar.events.told_apart import told_apart
from khabar.events.tolls import told_by_noun
from khabar.events.tours import toured
from khabar.events.triggers import Trigger, TriggerFinder
from khabar.events.turned import with_help
from khabar.events.unwelcome import unwelcome
from khabar.events.weapons import fired
from khabar.events.what_of import what_of
from khabar.events.word_status import WordStatus, word_status
from khabar.events.yielding import yielded
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clauses import Syntax
from khabar.syntax.tags import Tags

_CALLED = 20
"""Words within which it is said what something is called."""
_TO_COME = frozenset(("حاور", "تحاور", "تفاوض", "عودة", "مفاوضة"))
"""Dialogue, and coming back to an agreement, that are told of by themselves where they are wanted, open or denied."""
_CULTURES = frozenset(("ثقافات", "حضارات", "اديان", "الثقافات", "الحضارات", "الاديان", "مذاهب", "ثقافة"))


def acts(doc: Document, tags: Tags, syntax: Syntax, seen: set[tuple[str, str]], words: dict[int, WordStatus]) -> list[Trigger]:
    """Coded triggers of one sentence.

    Args:
        doc, tags, syntax: the sentence, with its clauses.
        seen: the (lemma, type) pairs of the report so far.
        words: tokens of words that state a tie; their status is filled in.
    """
    triggers = TriggerFinder(doc, tags, syntax).run()
    if not triggers and not words:
        return []
    complements = Complements(doc, syntax, triggers)
    roles = Roles(doc, syntax)
    for trigger in triggers:
        complements.collect(trigger)
        in_quotes(doc, trigger)
        undergone(trigger)
        turned_to(doc, syntax, trigger)
        take_over(doc, syntax, trigger)
        burdened(doc, trigger)
        whole(doc, trigger)
        mostly(doc, trigger)
        gathered(doc, syntax, trigger)
        second_side(doc, syntax, trigger)
    for trigger in triggers:
        its_own(doc, triggers, trigger)
    senses = Senses(roles)
    for trigger in triggers:
        senses.choose(trigger)
        expects(doc, trigger)
        sent(doc, trigger)
        if trigger.lemma.id == "3awaqib-consequences" and any(t.lemma.lemma == "حذر" and t.first < trigger.first for t in triggers):
            trigger.mean(None, None)  # حذر من عواقب وخيمة: the warning is the threat, if there is one
        if trigger.lemma.id == "wd-agree" and "دّ" in doc.surface[trigger.first]:
            trigger.mean(None, None)  # وعدّ الصومال المذكرة عدوانا: it deems it so
        roles.fill(trigger)
        of_place(doc, trigger)
    for trigger in triggers:
        discussed(doc, trigger, triggers)
        punishes(doc, trigger)
    verdicts = judged(doc, roles, triggers)
    none = not any(t.meant for t in triggers)
    if none and not words:
        return [*verdicts, *opposed(doc, roles, triggers)]  # nothing else in the sentence is an act
    factuality = Factuality(doc, syntax, triggers)
    factuality.run()
    to_come(doc, triggers)
    for token in words:
        words[token] = word_status(doc, syntax, factuality, token)
    if none:
        return [*verdicts, *opposed(doc, roles, triggers)]
    for trigger in triggers:
        if trigger.waiting is not None and at_nobody(trigger):
            trigger.mean(None, None)
        if trigger.sense is None and trigger.waiting is not None:
            trigger.mean(trigger.waiting, trigger.waiting)
            roles.fill(trigger)
            handed(doc, roles, trigger)
            addressed(doc, roles, trigger)
            paid_back(trigger)
            felt(doc, roles, trigger)
            control(doc, syntax, roles, trigger)
            readied(doc, roles, trigger)
            hosted(doc, roles, trigger)
            if not senses.settle(trigger) and not _asked_for(doc, trigger) and not takes_place(doc, syntax, trigger) and not told_apart(doc, syntax, trigger):
                if waits(doc, trigger):
                    trigger.pending = True
                    continue
                trigger.mean(None, trigger.waiting)
                trigger.kept = (trigger.actors, trigger.recipients)
                trigger.actors, trigger.recipients, trigger.theme = [], [], None
        elif trigger.sense is not None:
            read_as_masdar(doc, triggers, trigger)
            come_to(roles, trigger)
            handed(doc, roles, trigger)
            addressed(doc, roles, trigger)
            paid_back(trigger)
            invited(doc, roles, trigger)
            called_forth(doc, roles, trigger, triggers)
            felt(doc, roles, trigger)
            settled(doc, trigger)
            furthered(doc, trigger)
            control(doc, syntax, roles, trigger)
            waiting(doc, trigger)
            backed_by(doc, roles, trigger)
            done_ahead(doc, syntax, trigger)
    done_on(doc, triggers)
    added(doc, roles, triggers)
    performed(doc, roles, triggers)
    asked(doc, roles, triggers)
    exercised(doc, triggers)
    on_condition(doc, roles, triggers)
    communique(doc, syntax, roles, triggers)
    parties(doc, syntax, roles, triggers)
    ascribed(doc, roles, triggers)
    struck_by(doc, syntax, triggers)
    relate(doc, syntax, triggers)
    affected(doc, syntax, triggers)
    what_of(doc, syntax, triggers)
    described(doc, syntax, triggers)
    proposed(doc, syntax, triggers)
    coordinated(doc, syntax, triggers)
    others(doc, triggers)
    fired(doc, syntax, triggers)
    caused(doc, syntax, triggers)
    driven_out(doc, syntax, triggers)
    paired(doc, syntax, triggers)
    killed_in(doc, triggers)
    fought(doc, syntax, triggers)
    tried(doc, triggers)
    defended(doc, triggers)
    blamed(doc, triggers)
    implicated(doc, syntax, triggers)
    unwelcome(doc, syntax, triggers)
    with_help(doc, syntax, triggers)
    raid(doc, syntax, triggers)
    spare(doc, triggers)
    offences(doc, triggers)
    share(doc, triggers)
    rejoined(doc, roles, triggers)
    for_oneself(doc, triggers)
    resisted(doc, triggers)
    only_against(doc, triggers)
    in_words(doc, triggers)
    protested(doc, triggers)
    withdrawn(doc, triggers)
    against(doc, triggers)
    those_there(doc, triggers)
    severed(doc, triggers)
    partner(doc, triggers)
    posted(doc, triggers)
    mediated(doc, triggers)
    rebuked(doc, triggers)
    yielded(doc, triggers)
    go_on(doc, syntax, triggers)
    visited(doc, roles, triggers)
    if pairs := seconds(doc, syntax.first, syntax.last):
        for trigger in triggers:
            both_named(doc, pairs, trigger)
    for trigger in triggers:
        toured(doc, roles, trigger)
        if trigger.sense is not None and trigger.type == "MOBILIZE" and "exercise" in trigger.lemma.kinds and _together(doc, trigger, roles):
            trigger.mean(trigger.sense.turned("COOPERATE", None), None)
            trigger.recipients = []
        trigger.emit = trigger.type is not None and stands(doc, syntax, trigger, triggers, seen)
    for trigger in triggers:
        if trigger.emit and trigger.type == "ACCUSE" and trigger.lemma.key in DESCRIBING and any(t.emit and t.type == "DENY" and t.pos == "f" and trigger.last <= t.first < trigger.last + _CALLED for t in triggers):
            trigger.emit = False  # وصف الأنباء بأنها كاذبة: a denial
        if trigger.told_by is not None and trigger.told_by.emit:
            trigger.emit = False  # غارات استهدفت مواقع, العقوبات التي فرضت: one act
        carry(doc, trigger)
        granted(trigger, triggers)
        one_visit(trigger)
        one_meeting(trigger, triggers)
        with_weapons(trigger)
        talked_over(trigger, triggers)
        if trigger.clause >= 0:
            trigger.opens = syntax.clauses[trigger.clause].connector or "-"
            verb = syntax.clauses[trigger.clause].verb.analysis
            trigger.aside = trigger.opens == "relative" and not (verb is not None and "numbering" in verb.lemma.kinds)  # ما لا يقل عن
    for trigger in triggers:
        if trigger.type and (trigger.emit or (trigger.told_by is not None and trigger.told_by.emit and trigger.pos in ("m", "n"))):
            seen.add((trigger.lemma.id, trigger.type))
    told = {t.first for t in triggers if t.emit}
    beside = [*mediators(doc, roles, triggers), *charged(doc, triggers), *in_concert(doc, roles, triggers), *opposed(doc, roles, triggers), *(t for t in verdicts if t.first not in told)]
    for trigger in triggers:
        told_by_noun(doc, trigger)
        observed(trigger)
    if beside:
        triggers = [*triggers, *beside]
    triggers.sort(key=lambda trigger: trigger.first)
    return [t for t in triggers if t.emit or not to_be_settled(doc, t) or "بين" in t.slots]


def _together(doc: Document, trigger: Trigger, roles: Roles) -> bool:
    """Whether two states hold an exercise: أجرت مصر والهند مناورات، مناورات مع الصين."""
    own = {doc.code(m) for m, _, _ in trigger.actors}
    for name in ("مع", "بمشاركة", "بين"):
        partners = [x for span in trigger.slots.get(name, ()) for x in roles.mentions_in(*span, f"{trigger.lemma.id}:{name}")]
        trigger.actors = [*trigger.actors, *(x for x in partners if doc.code(x[0]) not in own | {UNKNOWN})]
    return len({doc.code(m) for m, _, _ in trigger.actors} - {UNKNOWN}) > 1


def _asked_for(doc: Document, trigger: Trigger) -> bool:
    """Whether talks are asked for, open or agreed on, whoever is to hold them: دعا إلى الحوار بين الفرقاء، الحل لا يكون إلا بالحوار."""
    governor = trigger.governor
    if trigger.lemma.key in _TO_COME and trigger.pos != "v" and (trigger.polarity, trigger.modality) != REAL:
        return not any(doc.words[first].base in _CULTURES for name in ("بين", "مع") for first, _ in trigger.slots.get(name, ()))
    held = trigger.how in ("object", "genitive", "denied") or trigger.how.startswith("prep:")
    if trigger.type == "RETREAT" and trigger.pos in ("m", "n") and trigger.polarity == "affirmed" and trigger.modality in ("demanded", "possible", "planned"):
        return True  # دعا إلى التهدئة، أرغموه على الرحيل: whoever is to
    if trigger.type == "AGREE" and trigger.pos in ("m", "n") and trigger.polarity == "affirmed" and not doc.words[trigger.first].article:
        return trigger.modality in ("demanded", "possible")  # طالب بتسوية سلمية، يأمل في بلوغ تسوية
    return (
        (trigger.type == "CONSULT" or (trigger.type == "COOPERATE" and governor is not None and governor.type == "DENY"))
        and held
        and governor is not None
        and governor.type in ("REQUEST", "AGREE", "REJECT", "DENY")
        and (trigger.polarity, trigger.modality) != REAL
    )
