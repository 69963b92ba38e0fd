"""Sides of an event noun that its relative clause or its verb tells: غارة شنتها إسرائيل، الهجوم الذي نفذه داعش، هجوم استهدف قاعدة."""

from __future__ import annotations

from khabar.events.described import aimed
from khabar.events.fillers import Fillers
from khabar.events.held import hand_over
from khabar.events.retaliation import answered
from khabar.events.silence import looked_on
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clauses import Clause, Syntax

_ANNOUNCED = frozenset(("RETREAT", "AGREE", "CONSULT", "COOPERATE"))
CAUSES = ("في", "جراء", "نتيجة", "اثر", "ب", "خلال", "من جراء", "بسبب", "عقب", "بفعل")
"""What brings that to which a harm is laid."""
_STRIKING = frozenset(("ASSAULT", "COERCE", "PROTEST"))
_OTHERS = frozenset(("اخرون", "اخرين", "اخران", "اخريات"))
_SHELLING = frozenset(("قصف", "اقتحم", "هاجم", "غار"))
"""Lemmas of strikes whose masdar as often has its author behind it as its target."""
_AIMED = frozenset(("استهدف", "طال", "طاول"))
"""Verbs that in the clause of an attack only say whom it was on: «غارات استهدفت مواقع»."""
_NEAR = 4
"""Words between two acts joined by «و» that one side does."""
_FAR = 8
"""Words between an act and the verb without الذي that takes it up."""
ACCUSED = "who is accused of it"
LAID = "the strike it is laid to"
"""Rule by which whoever made a strike is who harmed those that came to harm in it."""


def relate(doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
    """Fill empty sides between event nouns and the verbs that have them as subject or as the object taken up by a pronoun.

    Args:
        doc: the part that is read.
        syntax: clauses of the sentence.
        triggers: of the sentence, with senses and sides.
    """
    for verb in triggers:
        if verb.pos != "v" or verb.clause < 0:
            continue
        clause = syntax.clauses[verb.clause]
        if verb.lemma.key == "فرض" and verb.type is not None and clause.connector == "relative":
            imposed = next((t for t in triggers if t.type == verb.type and t.pos == "n" and verb.first - _FAR < t.first < verb.first), None)
            if imposed is not None:  # العقوبات التي فرضت على الشركات: one act
                verb.told_by, imposed.actors, imposed.recipients = imposed, imposed.actors or verb.actors, imposed.recipients or verb.recipients
        if verb.type is None:
            event = _subject_event(syntax, triggers, verb, clause)
            if event is None and clause.connector == "relative":
                event = _described_event(syntax, triggers, clause)
            hand_over(doc, triggers, verb, event)
        performs = verb.lemma.light or "performing" in verb.lemma.kinds
        if "attributing" in verb.lemma.kinds and _taken_up(doc, syntax, verb, clause):
            event = _antecedent(doc, syntax, triggers, verb, clause)
            if event is not None and _blow(event) and not event.actors:
                laid = [x for r in verb.slots.get("الي", ()) for x in Fillers(doc).mentions_in(*r, "")]
                event.actors = [(m, f"{verb.lemma.id}: to whom it is laid", True) for m, _, _ in laid]
        elif (performs or verb.lemma.cue) and _taken_up(doc, syntax, verb, clause):
            event = _antecedent(doc, syntax, triggers, verb, clause)
            if event is not None and _open(event):
                found = subjects(doc, syntax, clause) or _of_sister(doc, syntax, clause)
                if event.sense is None and performs and found:
                    event.mean(event.waiting, event.waiting)  # الجريمة التي ارتكبها الجيش: now it has the side it waits for
                plain = verb.lemma.main()
                if plain is not None and plain.subject == "recipient" and event.sense is not None:
                    event.recipients = event.recipients or [(m, f"{verb.lemma.id}: subject of the relative clause", True) for m in found]
                    theirs = {doc.code(m) for m, _, _ in event.recipients}
                    sent = [x for r in verb.slots.get("من", ()) for x in Fillers(doc).mentions_in(*r, f"{verb.lemma.id}: from whom it comes")]
                    event.actors = [(m, rule, True) for m, rule, _ in sent if doc.code(m) not in theirs]  # المساعدات التي تتلقاها كييف من برلين
                elif event.sense is not None and (performs or event.type in _ANNOUNCED):
                    partners = [side for side in event.actors if side[1].endswith(":مع")]
                    own = {doc.code(m) for m, _, _ in partners}
                    event.actors = [(m, f"{verb.lemma.id}: subject of the relative clause", True) for m in found if doc.code(m) not in own] + partners
                    if not partners:
                        aimed(doc, verb, event, found)
                if performs and clause.verb.status in ("possible", "planned") and (event.polarity, event.modality) == ("affirmed", "actual"):
                    event.modality = clause.verb.status  # المعركة التي قد تخوضها القوات
                    event.rules.append(("modality", verb.first, verb.last, f"{verb.lemma.id}: still to be done"))
        elif verb.type in _STRIKING:
            event = _subject_event(syntax, triggers, verb, clause)
            if event is not None and event.type == verb.type:
                if verb.type == "ASSAULT" and verb.lemma.key in _AIMED and clause.relative >= 0 and not verb.slots.get("ب"):
                    verb.told_by = event
                rule = "the act that is the subject"
                mine = {doc.mentions[m].entity for m, _, _ in verb.actors}
                if not verb.actors:
                    verb.actors = [(m, rule, True) for m, _, _ in event.actors]
                elif not event.actors:
                    event.actors = [(m, rule, True) for m, _, _ in verb.actors]
                if not event.recipients:
                    event.recipients = [
                        (m, rule, True) for m, _, _ in verb.recipients if doc.mentions[m].entity not in mine
                    ]


def _open(event: Trigger) -> bool:
    """Whether the actor is unknown, only read off the word above or but the partner of a meeting; what the clause of the act says goes first."""
    mutual = event.sense is not None and event.sense.reciprocal
    return all((inferred and "control" in rule) or (mutual and rule.endswith(":مع")) for _, rule, inferred in event.actors)


def caused(doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
    """Who killed in «مقتل مدنيين في قصف روسي»: the sides of the strike that the death is laid to."""
    attacks = [t for t in triggers if t.type == "ASSAULT"]
    for harm in attacks:
        if harm.actors or harm.pos == "n":
            continue
        for prep in CAUSES:
            for first, last in harm.slots.get(prep, ())[:1]:
                for strike in attacks:
                    if strike is not harm and first <= strike.first < min(last, first + 3):
                        _turned(doc, strike, harm)
                        pass_on(doc, strike, harm)
    for strike in attacks:
        if strike.pos in ("m", "n"):
            _behind_list(doc, syntax, attacks, strike)
    for verb in triggers:
        if verb.pos == "v" and verb.clause >= 0 and "causing" in verb.lemma.kinds:
            _led_to(doc, syntax, attacks, verb)
    for strike in attacks:
        if strike.pos in ("n", "m") and strike.how.startswith("prep:"):
            _harmed(triggers, strike)


def _behind_list(doc: Document, syntax: Syntax, attacks: list[Trigger], strike: Trigger) -> None:
    """«مقتل ثلاثة وإصابة عشرة، في قصف على المدينة»: a strike behind a comma is what the masdars of harm before it are laid to."""
    if strike.unit < 2 or not strike.actors:
        return
    units = syntax.units
    unit, mark = units[strike.unit], units[strike.unit - 1]
    if unit.prep not in CAUSES or unit.joined or unit.first < strike.first - 2 or mark.kind != "C" or mark.form != "comma":
        return
    for harm in reversed(attacks):
        if harm.first >= strike.first:
            continue
        if harm.pos != "m" or not harm.lemma.lemma or any(u.kind == "V" for u in units if harm.last <= u.first < strike.first):
            return
        if harm.actors or harm.how not in ("object", "subject", "genitive", "prep:ب", "prep:عن"):
            return
        pass_on(doc, strike, harm)


def _led_to(doc: Document, syntax: Syntax, attacks: list[Trigger], verb: Trigger) -> None:
    """«أدى القصف إلى مقتل مدنيين»، «شنت غارة على المدينة، ما أسفر عن إصابة ثلاثة»: who struck has harmed those who came to harm by it."""
    clause = syntax.clauses[verb.clause]
    harms = [t for t in attacks if t.first > verb.first and t.pos == "m" and (t.governor is verb or (t.governor in attacks and t.governor.governor is verb))]
    if not harms:
        return
    strike = _subject_event(syntax, attacks, verb, clause)
    if strike is None:
        before = [t for t in attacks if t.first < verb.first]
        strike = before[-1] if before and _takes_up(doc, syntax, clause, before[-1]) else None
    if strike is None or strike.type != "ASSAULT" or (strike.polarity, strike.modality) != (verb.polarity, verb.modality):
        return
    if any(rule.endswith("+possessor") for _, rule, _ in strike.actors):
        return  # هجوم المدينة: whose it is, is a guess already
    for harm in harms:
        if not harm.actors:
            pass_on(doc, strike, harm)


def _takes_up(doc: Document, syntax: Syntax, clause: Clause, strike: Trigger) -> bool:
    """Whether a verb of causing speaks of the strike before it: behind ما or مما, right behind the noun, or joined to it."""
    verb = clause.verb
    taking = doc.words[verb.first - 1].base in ("ما", "مما")
    between = [u for u in syntax.units if strike.last <= u.first < verb.first - taking]
    if any(u.kind == "C" and u.form in ("complementizer", "colon", "subordinator", "conditional") for u in between):
        return False
    if taking:
        return sum(u.kind == "V" for u in between) < 2
    if clause.subject and not all(u == clause.relative or syntax.units[u].first < strike.last for u in clause.subject):
        return False
    if any(u.kind == "V" for u in between):
        return False
    return verb.joined or strike.pos in ("m", "n")


def others(doc: Document, triggers: list[Trigger]) -> None:
    """«قتل جندي تركي وأصيب ثلاثة آخرون»: others are of those named by the act before."""
    for k, harm in enumerate(triggers):
        if k == 0 or harm.type not in ("ASSAULT", "COERCE") or any(doc.code(m) != UNKNOWN for m, _, _ in harm.recipients):
            continue
        before = next((t for t in reversed(triggers[:k]) if t.type in ("ASSAULT", "COERCE") and t.pos == "v"), None)
        if before is not None and before.recipients and not harm.recipients and _of_the_same(doc, harm):
            own = {doc.code(m) for m, _, _ in harm.actors}
            harm.recipients = [(m, "whose houses they are", True) for m, _, _ in before.recipients if doc.code(m) not in own]
            continue
        phrases = [r for name in ("subject", "object", "genitive") for r in harm.slots.get(name, ())[:1]]
        if not any(doc.words[i].base in _OTHERS or (last == first + 1 and (doc.words[i].numeral or doc.words[i].is_number)) for first, last in phrases for i in range(first, last)):
            continue
        before = next((t for t in reversed(triggers[:k]) if t.type == harm.type and t.pos in ("m", "v")), None)
        if before is not None and before.recipients and all(doc.code(m) != UNKNOWN and doc.mentions[m].how != "name" for m, _, _ in before.recipients):
            harm.recipients = [(m, "others like those named before", True) for m, _, _ in before.recipients]


def _of_the_same(doc: Document, harm: Trigger) -> bool:
    """Whether a joined verb strikes what a pronoun gives to those struck before: اقتحموا القرية وأحرقوا منازلها."""
    if harm.pos != "v" or harm.analysis is None or not harm.analysis.conjunction or not harm.slots.get("object"):
        return False
    form = doc.words[harm.slots["object"][0][0]].form
    core = next((form.removesuffix(p) for p in ("ها", "هم") if form.endswith(p)), "")
    return bool(core) and "place_noun" in doc.lexicon.function.get(core, ())


def _blow(act: Trigger) -> bool:
    """An attack, by arms or over the wire."""
    return act.type == "ASSAULT" or (act.type == "COERCE" and act.sense is not None and act.sense.mode == "cyber")


def blamed(doc: Document, triggers: list[Trigger]) -> None:
    """Who attacked by the word of an accuser: «حملت الهند باكستان مسؤولية الهجوم»، «اتهم أنقرة بالوقوف وراء التفجير»."""
    for act in triggers:
        charge = act.governor
        if charge is None or charge.sense is None or not _blow(act) or act.actors:
            continue
        if charge.type != "ACCUSE" or charge.sense.mode != "allege" or act.how == "subject" or charge.polarity == "negated" or looked_on(doc, act):
            continue  # نفت أي ضلوع لها في الهجوم
        if not charge.actors and charge.governor is not None and charge.governor.type in ("REJECT", "DENY"):
            continue  # رفضت اتهامها بالضلوع في الهجوم: by whose word is not told
        sister = next((t for t in reversed(triggers) if t.first < act.first <= t.last + _NEAR and t.type in _STRIKING and t.actors and t.actors[0][1].endswith(":possessive")), None)
        if sister is not None and doc.words[act.first].conjunction == "و":
            act.actors = [(m, f"{sister.lemma.id}: joined to it", True) for m, _, _ in sister.actors]
            continue  # بالتواطؤ مع الحوثيين في حصارهم للمدينة والقصف
        accused = [x for x in charge.recipients if "side of" not in x[1]]  # نسب إليه تفجير السفارة: not the embassy's state
        if charge.governor is not None and charge.governor.type == "ACCUSE" and not accused:
            accused = charge.actors  # «بالوقوف وراء» is itself what somebody is accused of
        mine = {doc.mentions[m].entity for m, _, _ in act.recipients}
        act.actors = [(m, ACCUSED, True) for m, _, _ in accused if doc.mentions[m].entity not in mine]


def _harmed(triggers: list[Trigger], strike: Trigger) -> None:
    """«مقتل عشرة من مقاتليه وإصابة تسعة جراء هجوم»: the first harm names those whom the strike behind the second hit."""
    harm = strike.governor
    if strike.recipients or harm is None or harm.recipients or harm.type != "ASSAULT" or strike.how[5:] not in CAUSES:
        return
    if strike.sense is not None and strike.sense.reciprocal:
        return
    for sister in triggers:
        if (
            sister is not harm
            and sister.type == "ASSAULT"
            and sister.governor is harm.governor
            and sister.how == harm.how
        ):
            if sister.first < harm.first and sister.recipients and sister.pos in ("m", "v"):
                strike.recipients = [(m, "those it harmed", True) for m, _, _ in sister.recipients]
                return


def _turned(doc: Document, strike: Trigger, harm: Trigger) -> None:
    """«قتلوا نتيجة قصف القوات الروسية»: where somebody else came to harm by it, a force behind the masdar is whose strike it is."""
    if strike.pos != "m" or strike.actors or not harm.recipients or any(name in strike.slots for name in ("object", "علي", "ل", "ضد")):
        return
    if strike.lemma.key not in _SHELLING or any(not rule.endswith(":genitive") for _, rule, _ in strike.recipients):
        return
    drafts = doc.entities.drafts
    harmed = {doc.mentions[m].entity for m, _, _ in harm.recipients}
    if strike.recipients and all(
        (d := drafts[doc.mentions[m].entity]).kind in ("force", "state", "group", "organisation") and d.index not in harmed
        for m, _, _ in strike.recipients
    ):
        strike.actors, strike.recipients = strike.recipients, []


def pass_on(doc: Document, strike: Trigger, harm: Trigger) -> None:
    """Give a harm that names nobody the sides of the strike it is laid to, and the strike those who came to harm by it."""
    if answered(harm):
        return  # ردت على استهداف قواتها بقصف أربيل
    rule = LAID
    mine = {doc.mentions[m].entity for m, _, _ in harm.recipients}
    harm.actors = [(m, rule, True) for m, _, _ in strike.actors if doc.mentions[m].entity not in mine]
    if strike.sense is not None and strike.sense.reciprocal and not (strike.analysis and strike.analysis.enclitic):  # أصيب فلسطينيون خلال اشتباكات بين فلسطينيين والجيش: the others did it
        theirs = {doc.code(m) for m, _, _ in harm.recipients} - {UNKNOWN}
        harm.actors = [a for a in harm.actors if doc.code(a[0]) not in theirs]
    drafts = doc.entities.drafts
    nobody = all((d := drafts[doc.mentions[m].entity]).code == UNKNOWN and d.kind == "people" for m, _, _ in harm.recipients)
    lands = [m for m, _, _ in strike.recipients if (d := drafts[doc.mentions[m].entity]).code in d.country]
    if not harm.recipients:
        harm.recipients = [(m, rule, True) for m, _, _ in strike.recipients]
    elif nobody and lands:
        harm.recipients = [(m, rule, True) for m in lands]  # غارة على خاركيف أدت إلى مقتل خمسة أشخاص
    elif not strike.recipients and not (strike.sense is not None and strike.sense.reciprocal):
        strikers = {doc.mentions[m].entity for m, _, _ in strike.actors}
        strike.recipients = [(m, "those it harmed", True) for m, _, _ in harm.recipients if doc.mentions[m].entity not in strikers]


def _taken_up(doc: Document, syntax: Syntax, verb: Trigger, clause: Clause) -> bool:
    """Whether a pronoun stands in the place of the event: شنتها، قام به."""
    if verb.analysis is not None and verb.analysis.enclitic in ("ه", "ها", "هم", "هما"):
        return True
    return any(
        doc.words[syntax.units[u].first].function == "preposition" and bool(doc.words[syntax.units[u].first].enclitic)
        and syntax.units[u].prep in verb.lemma.light_prep
        for u in clause.phrases
    )  # fmt: skip


def _antecedent(
    doc: Document, syntax: Syntax, triggers: list[Trigger], verb: Trigger, clause: Clause
) -> Trigger | None:
    """The event noun a relative clause describes: of the phrase before الذي, else the indefinite noun just before."""
    best = None
    for event in triggers:
        if event.first >= verb.first:
            break
        if event.pos == "v":
            best = None
            continue
        if event.pos in ("m", "n", "f") and (event.sense is not None or event.waiting is not None):
            definite = event.analysis is not None and (event.analysis.article or bool(event.analysis.enclitic))
            if clause.connector == "relative" or not definite:
                if best is None or event.unit != best.unit or (event.governor is best and event.type == "ASSAULT" != best.type):
                    best = event  # إحباط هجوم نفذه مسلحون: the attack is what they made
    if best is None or (clause.connector != "relative" and verb.first - best.last > _FAR):
        return None
    if clause.connector != "relative" and clause.relative > best.unit >= 0 and best.pos == "m" and syntax.units[clause.relative].prep in ("علي", "من"):
        return None  # معاقبة النرويج على تصريحات أطلقها وزيرها
    if clause.connector == "relative" and clause.relative > best.unit >= 0 and best.pos == "m" and syntax.units[clause.relative].prep == "من" and doc.words[syntax.units[clause.relative].first].article:
        return None  # كان انتقاما من العملية التي شنها الجيش: it is the operation that he carried out
    if any(not doc.words[k].is_word and doc.surface[k] in "،.؛:" for k in range(best.last, verb.first)):
        return best if _apart(doc, syntax, verb, best, clause) else None
    return best


def _apart(doc: Document, syntax: Syntax, verb: Trigger, event: Trigger, clause: Clause) -> bool:
    """«مجزرتين في أول أيام رمضان، نفذهما الطيران»: a verb of doing behind one comma takes the one indefinite act before it up."""
    marks = [k for k in range(event.last, verb.first) if not doc.words[k].is_word and doc.surface[k] in "،.؛:"]
    if len(marks) != 1 or marks[0] != verb.first - 1 or doc.surface[marks[0]] != "،" or clause.verb.joined:
        return False
    if "performing" not in verb.lemma.kinds and not verb.lemma.light:
        return False
    taken = verb.analysis.enclitic if verb.analysis is not None else ""
    shape = syntax.gender(event.unit)
    head = doc.words[event.first].form
    two = head.endswith(("ين", "ان")) and not doc.words[event.first].article and taken == "هما"
    return two or {"ه": "M", "ها": "F"}.get(taken) == shape


def _of_sister(doc: Document, syntax: Syntax, clause: Clause) -> list[int]:
    """«المجازر التي ارتكبتها وترتكبها القوات»: the subject of the verb that is joined right behind."""
    sister = syntax.clauses[clause.index + 1] if clause.index + 1 < len(syntax.clauses) else None
    if sister is None or not sister.verb.joined or sister.verb.first != clause.verb.last:
        return []
    return subjects(doc, syntax, sister)


def _subject_event(syntax: Syntax, triggers: list[Trigger], verb: Trigger, clause: Clause) -> Trigger | None:
    """The event noun that heads the subject of a verb."""
    units = list(clause.subject)
    if not units and clause.relative >= 0:
        units = [clause.relative]
    for u in units[:1]:
        unit = syntax.units[u]
        for event in triggers:
            if event.pos in ("m", "n") and unit.first <= event.first < unit.last and event.first < unit.first + 3:
                return event
    return None


def _described_event(syntax: Syntax, triggers: list[Trigger], clause: Clause) -> Trigger | None:
    """The event noun that heads the phrase a relative clause describes."""
    if clause.relative < 0:
        return None
    first = syntax.units[clause.relative].first
    return next((t for t in triggers if t.first == first and t.pos in ("m", "n")), None)


def subjects(doc: Document, syntax: Syntax, clause: Clause) -> list[int]:
    """Who acts in a clause that describes an act: its own subject, else what stands where the object would, which the pronoun is."""
    out: list[int] = []
    own = bool(clause.subject) and clause.relative not in clause.subject
    for units in (clause.subject, clause.objects) if own else (clause.objects, clause.subject):
        for u in units:
            unit = syntax.units[u]
            out += [m for m, _, _ in Fillers(doc).mentions_in(unit.first, unit.last, "")]
        if out:
            return out
    return out
