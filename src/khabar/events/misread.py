"""Content that is easily missed: masdars with the letters of a perfect («ستتناول بحث العلاقات»), and what stands behind a clause about the speaker."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from khabar.events.joined import changes, embeds
from khabar.events.taken import adds
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Clause, Syntax

_STEPS = 3
"""Phrases between the word and its content."""

_LATER = frozenset((("من", "قبل"), ("بعد", "ذلك"), ("علي", "يد"), ("في", "عام")))
"""Words that say by whom or when it came to it."""
_AFTERWARDS = frozenset(("بعدها", "بعده", "لاحقا", "عندها", "حينها", "بعدئذ"))
_MOUNTING = frozenset(("ليصل", "لتصل", "ليرتفع", "لترتفع", "ليبلغ", "لتبلغ", "ليصبح", "لتصبح", "ليتجاوز", "لتتجاوز"))
"""Verbs with «ل» by which a number mounts up, which nobody meant it to."""
_TALLY = frozenset(("عدد", "حصيلة", "اجمالي", "مجموع", "محصلة", "نسبة"))
"""What mounts up."""
_DEEDS = frozenset(("ASSAULT", "COERCE", "RETREAT", "SANCTION"))


def content_of(doc: Document, syntax: Syntax, verbs: Mapping[int, Trigger], triggers: Sequence[Trigger], trigger: Trigger, clause: Clause) -> Trigger | None:
    """The word whose object a seeming perfect is; None where it is a perfect."""
    verb, units = clause.verb, syntax.units
    past = _past_aside(syntax, verbs, clause)
    if past is not None and any(a.pos == "m" and a.lemma is trigger.lemma for a in doc.words[verb.first].nouns) and verb.analysis is not None and verb.analysis.feature[:4] == "P3MS":
        return past
    if clause.connector not in ("verb", "comma", "start") or clause.unit < 1 or units[clause.unit - 1].kind == "C" or verb.joined or verb.negated or verb.analysis is None or verb.analysis.feature[:4] != "P3MS" or verb.analysis.enclitic:
        return None
    if doc.forms[verb.first - 1] in ("قد", "وقد", "لقد") or not any(a.pos == "m" and a.lemma is trigger.lemma and not a.article for a in doc.words[verb.first].nouns):
        return None
    u = clause.unit - 1
    while u > 0 and units[u].kind == "N" and units[u].prep and clause.unit - u <= _STEPS and not units[u].event:
        u -= 1
    if u < 0:
        return None
    if units[u].kind == "V":
        above = verbs.get(units[u].first)
        if above is None or any("kana" in doc.lexicon.function.get(a.lemma.lemma, ()) for a in doc.words[units[u].first].verbs):
            return None
        if above.lemma.cue:
            return None  # جاءت لتعلن دعم إيران: it is told, not planned
        return above if u == clause.unit - 1 or (changes(above) and "impersonal" in above.lemma.kinds) else None
    for t in reversed(triggers):
        if t.unit == u and t.pos == "m" and t.last <= verb.first:
            return t if changes(t) and not any(p in t.slots for p in ("object", "ل", "في", "ب", "الي", "علي")) else None
    return None


def _past_aside(syntax: Syntax, verbs: Mapping[int, Trigger], clause: Clause) -> Trigger | None:
    """«يتضمن، بين أمور أخرى، سحب المرتزقة»: a verb of laying down or asking that has no object yet before an aside in commas."""
    units, u = syntax.units, clause.unit - 1
    if u < 2 or units[u].kind != "C" or units[u].form != "comma" or clause.verb.joined or clause.verb.negated:
        return None
    u -= 1
    while u > 0 and units[u].kind == "N" and clause.unit - u <= _STEPS + 2:
        u -= 1
    if units[u].kind != "C" or units[u].form != "comma" or u < 1 or units[u - 1].kind != "V":
        return None
    above = verbs.get(units[u - 1].first)
    return above if above is not None and (changes(above) or "stipulating" in above.lemma.kinds) and "object" not in above.slots else None


def proposed(syntax: Syntax, trigger: Trigger, verb: Trigger) -> bool:
    """«الذي اقترح وقف القتال»: a masdar right behind a verb that only somebody can do, in a clause about him, is what he asks."""
    own, clause = trigger.analysis, syntax.clauses[verb.clause]
    bare = trigger.pos == "m" and own is not None and not own.article
    passive = verb.analysis is not None and verb.analysis.feature.endswith("p")
    if trigger.pos == "m" and verb.lemma.lemma == "طلب" and not passive and "من" in verb.slots and verb.first < trigger.first:
        return True  # وطلب منه الانسحاب: what is asked of somebody
    return bare and not passive and (clause.connector == "relative" or verb.how == "object") and trigger.first == verb.last and (verb.type in ("AGREE", "REQUEST") or (clause.connector == "relative" and changes(verb)))


def closed(syntax: Syntax, u: int, clause: Clause) -> bool:
    """«دعت المعارضة، التي خسرت الانتخابات، المجتمع الدولي إلى التدخل»: a bare phrase behind the comma belongs to the clause before."""
    units = syntax.units
    k = u - 1
    while k > clause.unit and units[k].kind == "N":
        k -= 1
    return k > clause.unit and units[k].form == "comma" and k + 1 < u and not units[k + 1].prep and not units[k + 1].joined


def until(doc: Document, triggers: Sequence[Trigger], at: int, clause: Clause) -> bool:
    """«منعوه من الوصول إلى أن استشهد»: «إلى أن» before a perfect says until when, but behind a verb of saying or aim what."""
    verb = clause.verb
    if doc.words[at - 1].base != "الي" or doc.words[at].base != "ان" or verb.analysis is None or verb.analysis.feature[0] != "P":
        return False
    previous = [t for t in triggers if t.first < at - 1 and (t.pos in ("v", "a", "m"))]
    return not any(t.lemma.cue for t in previous) or (bool(previous) and embeds(previous[-1]) in ("negated", None) and not previous[-1].lemma.cue and doc.surface[at - 2] in "،,")


def beyond_stop(doc: Document, triggers: Sequence[Trigger], trigger: Trigger) -> tuple[Trigger | None, str]:
    """Governor of an act that a full stop inside marks parts from the words before: the verb behind, whose subject it is."""
    verb = next((t for t in triggers if t.first >= trigger.last), None)
    behind = verb is not None and verb.pos == "v" and not any(not w.is_word or w.function in ("complementizer", "relative") for w in doc.words[trigger.last : verb.first])
    return (verb, "subject") if behind else (None, "")


def came_of(doc: Document, triggers: Sequence[Trigger], i: int) -> bool:
    """Whether «ليتم» behind a deed and a comma tells what came of it and no purpose: «اعتقل عام 2017، لتتم إدانته من قبل محكمة»."""
    if doc.forms[i] in _MOUNTING and i + 1 < len(doc) and doc.words[i + 1].base.removeprefix("ال") in _TALLY:
        return True  # قتل جنديان، ليرتفع عدد القتلى إلى عشرة
    if not _AFTERWARDS.isdisjoint(doc.forms[i + 1 : i + 4]):
        return True  # أغلقت سفارتها، لتنقطع بعدها العلاقات
    if doc.forms[i] not in ("ليتم", "لتتم") or doc.surface[i - 1] not in "،,":
        return False
    deed = next((t for t in triggers if t.pos == "v"), None)
    if deed is None or deed.type not in _DEEDS or deed.analysis is None or deed.analysis.feature[:1] != "P":
        return False
    behind = doc.forms[i + 1 : i + 9]
    return any(pair in _LATER for pair in pairwise(behind))


def adding(doc: Document, triggers: list[Trigger], verb: Trigger, act: Trigger) -> Trigger | None:
    """The participle of warning, fearing or asking behind a comma in whose words an act stands: «دعت رعاياها إلى الحذر، محذرة من خطر وقوع هجوم»."""
    return next((t for t in reversed(triggers) if t is not act and t.first < act.first and (t.lemma.embeds or (t.lemma.cue and verb.lemma.embeds)) and adds(doc, verb, t, act.first)), None)


def undergone(triggers: Sequence[Trigger], trigger: Trigger, verb: Trigger) -> Trigger | None:
    """«تعرضت قرية تسيطر عليها القوات لقصف»: what a village has met with, behind the clause that describes it."""
    if trigger.meant != "ASSAULT" or any(s.type in ("MOBILIZE", "AID", "AGREE") for s in verb.lemma.senses):
        return None
    above = next((t for t in reversed(triggers) if t.first < verb.first and t.lemma.key == "تعرض" and t.pos in ("v", "m")), None)
    if above is None or "ل" in above.slots or sum(t.pos == "v" for t in triggers if above.first < t.first < trigger.first) > 1:
        return None
    return above


def of_news(doc: Document, syntax: Syntax, verbs: Mapping[int, Trigger], trigger: Trigger, verb: Trigger) -> Trigger | None:
    """«رفضت التقارير التي نشرتها الصحف بشأن تزويد موسكو بالسلاح»: what accounts are about hangs on what is made of them, over the clause that tells of them."""
    clause = syntax.clauses[verb.clause]
    if clause.relative < 0 or syntax.units[trigger.unit].prep not in ("بشان", "حول", "عن", "بخصوص"):
        return None
    head = syntax.units[clause.relative]
    function = doc.lexicon.function
    if not any("account_noun" in function.get(doc.words[k].base.removeprefix("ال"), ()) for k in range(head.first, min(head.last, head.first + 2))):
        return None
    for above in reversed(syntax.clauses[: verb.clause]):
        if clause.relative in above.objects:
            return verbs.get(above.verb.first)
    return None
