"""An object before the subject: «أدان الهجوم وزير الخارجية», «وقع الاتفاق وزيرا البلدين», «رفض القرار نواب المعارضة»."""

from __future__ import annotations

from khabar.lexicon.word import Analysis, Word
from khabar.mentions.document import Document
from khabar.mentions.persons import BEARER
from khabar.syntax.unit import Unit
from khabar.text.fold import fold

_ATTENDING = frozenset(("حضر", "استضاف", "ترأس", "افتتح", "رعى", "عقد"))
"""Verbs of those who come to a meeting or hold one."""
_JUDGING = frozenset(("SUPPORT", "ACCUSE", "REJECT"))
_NEEDING = frozenset(("دعم", "ساند", "آزر", "زود", "أمد", "سلح", "مول"))
"""Verbs of help that say whom."""
_MEETING = frozenset(("التقى", "استقبل", "قابل"))
"""Verbs of meeting that say whom, for nobody does it alone."""
_VISITING = frozenset(("زار", "غادر"))
_SOMEBODY = frozenset(("state", "organisation", "office", "person", "force", "group", "people", "unnamed"))
_AGENTS = frozenset(("office", "person", "force", "group", "people", "unnamed"))


def _visited_first(doc: Document, units: list[Unit], lemma: str, groups: list[list[int]]) -> bool:
    """Whether a land or its capital stands right behind a verb of visiting, and whoever visits it behind it: «زار تركيا الرئيس الكيني»."""
    if lemma not in _VISITING or len(groups) < 2 or len(groups[0]) != 1:
        return False
    where, who = units[groups[0][0]], units[groups[1][0]]
    m = doc.mention_at[where.first]
    if m < 0 or doc.mentions[m].first != where.first or doc.mentions[m].last != where.last or doc.mentions[m].how not in ("name", "metonym"):
        return False
    return doc.entities.drafts[doc.mentions[m].entity].kind in ("state", "place") and not who.joined and _somebody(doc, who) in _AGENTS


def inverted(doc: Document, units: list[Unit], lemma: str, groups: list[list[int]]) -> bool:
    """Whether the first bare phrase behind a verb is its object and the second its subject.

    A verb that only somebody does stands before an act, or before a paper or plan that says nothing, and somebody is named behind it.

    Args:
        doc: the part that is read.
        units: of the sentence.
        lemma: of the verb.
        groups: bare phrases behind the verb.
    """
    if _visited_first(doc, units, lemma, groups):
        return True
    if len(groups) != 2 or len(groups[0]) != 1:
        return False
    function = doc.lexicon.function
    kinds = function.get(fold(lemma), ())
    if "deliberate" not in kinds and lemma not in _ATTENDING:
        return False
    what, who = units[groups[0][0]], units[groups[1][0]]
    head = doc.words[what.first]
    if not head.article or doc.mention_at[what.first] >= 0 or what.form or who.joined or who.form or _nisba_behind(doc, what):
        return False
    kind = _somebody(doc, who)
    if kind not in _SOMEBODY:
        return False
    if lemma in _ATTENDING:
        return any(n.pos in ("m", "n") and any(s.type == "CONSULT" for s in n.lemma.senses) for n in head.nouns)  # حضر القمة رؤساء تركيا وإيران
    base = head.base.removeprefix("ال")
    if "matter" in function.get(base, ()):
        return "deciding" in kinds or (kind in _AGENTS and "paper" not in function.get(base, ()))
    return any(n.pos in ("m", "n") and any(s.type in ("ASSAULT", "COERCE") for s in n.lemma.senses) for n in head.nouns)


def _somebody(doc: Document, unit: Unit) -> str:
    """The kind of who is named at the head of a phrase, behind a word of number as well; "" for nobody."""
    k = unit.first
    while k < unit.last - 1 and doc.mention_at[k] < 0 and (doc.words[k].function == "quantifier" or doc.words[k].numeral):
        k += 1
    m = doc.mention_at[k]
    if m < 0 or doc.mentions[m].first != k or doc.mentions[m].preposition:
        return ""
    return doc.entities.drafts[doc.mentions[m].entity].kind


def _nisba_behind(doc: Document, unit: Unit) -> bool:
    """Whether the act is somebody's by an adjective, which strikes or decides as he does: القصف الإسرائيلي."""
    return any(doc.words[k].nisba for k in range(unit.first + 1, unit.last))


def asked_of_all(doc: Document, unit: Unit, verb: Unit) -> bool:
    """Whether the parties or the world, which are asked for something as a rule, stand behind a verb of asking that goes on from somebody."""
    k = unit.first
    while k < unit.last - 1 and doc.words[k].function == "quantifier":
        k += 1
    if not doc.words[k].article or "asked_of" not in doc.lexicon.function.get(doc.words[k].base.removeprefix("ال"), ()):
        return False
    main = verb.analysis.lemma.main() if verb.analysis is not None else None
    goes_on = verb.joined or (verb.first > 0 and doc.forms[verb.first - 1] in ("كما", "وكما"))
    return goes_on and main is not None and main.type == "REQUEST"


def judged(doc: Document, unit: Unit, verb: Unit) -> bool:
    """Whether what somebody is praised or blamed for stands behind a verb of praise or blame that goes on from somebody: «ويثمن دور لبنان»."""
    head, analysis = doc.words[unit.first], verb.analysis
    if not verb.joined or analysis is None or analysis.enclitic or doc.mention_at[unit.first] >= 0 or not {"judged_thing"} & set(doc.lexicon.function.get(head.base.removeprefix("ال"), ())):
        return False
    main = analysis.lemma.main()
    return main is not None and main.type in _JUDGING and main.subject == "actor"


def given_meanwhile(doc: Document, unit: Unit, verb: Unit) -> bool:
    """Whether the one name behind «بينما دعمت»، «فيما زودت» is whom somebody told of before helps, for the verb has no other object."""
    analysis = verb.analysis
    if analysis is None or analysis.enclitic or analysis.lemma.lemma not in _NEEDING or doc.forms[verb.first - 1] not in ("بينما", "فيما", "وبينما", "وفيما"):
        return False
    m = doc.mention_at[unit.first]
    return m >= 0 and doc.mentions[m].last == unit.last and doc.entities.drafts[doc.mentions[m].entity].kind == "state"


def land_as_she(doc: Document, units: list[Unit], feature: str, groups: list[list[int]]) -> bool:
    """Whether a land that is masculine by its name stands as the subject of a feminine verb, as states often do: «سحبت الأردن سفيرها», «أحبطت الأردن مخططا».

    Only with an object behind it that could not be the subject itself.
    """
    if feature[2:4] != "FS" or len(groups) < 2 or len(groups[0]) != 1:
        return False
    land, what = units[groups[0][0]], units[groups[1][0]]
    m = doc.mention_at[land.first]
    if m < 0 or doc.mentions[m].last != land.last or doc.mentions[m].how != "name" or doc.entities.drafts[doc.mentions[m].entity].kind != "state":
        return False
    head = doc.words[what.first]
    return head.enclitic == "ها" or head.shape == "M" or doc.forms[what.first].endswith("ها")


def talked_over(unit: Unit, head: Word, analysis: Analysis) -> bool:
    """«حيث يبحث مع نظيره سحب القوات»: whether a deed named by a masdar is what a verb of talking is about; no deed talks."""
    return unit.event[:1] == [unit.first] and not head.article and any(n.pos == "m" for n in head.nouns) and any(s.type == "CONSULT" for s in analysis.lemma.senses)


def met_alone(doc: Document, units: list[Unit], verb: Unit, u: int, shares: bool) -> bool:
    """Whether the one person behind «والتقى»، «واستقبل» is whom somebody told of before met, and the one name behind «واتهم» and before «بأن» whom he accuses.

    Args:
        doc: the part that is read.
        units: of the sentence.
        verb: that goes on from what was told.
        u: the only bare phrase behind it.
        shares: whether the verb before has a subject that this one agrees with.
    """
    analysis = verb.analysis
    if analysis is None or analysis.enclitic or analysis.feature[3:4] not in ("", "S") or not (verb.joined or doc.forms[verb.first - 1] in ("كما", "وكما")):
        return False
    unit = units[u]
    m = doc.mention_at[unit.first]
    if m < 0 or doc.mentions[m].first != unit.first:
        return False
    draft, mention = doc.entities.drafts[doc.mentions[m].entity], doc.mentions[m]
    if analysis.lemma.lemma == "اتهم":
        return mention.last == unit.last and u + 1 < len(units) and units[u + 1].kind == "C" and doc.forms[units[u + 1].first].startswith("بان")
    if analysis.lemma.lemma not in _MEETING or draft.kind in ("state", "place", "medium"):
        return False
    many = mention.plural or mention.gender == "P" or draft.kind not in ("person", "office")
    if many and (not shares or doc.words[unit.first].article or mention.how == "name"):
        return False  # والتقى المسؤولون الروس
    for other in units[u + 1 :]:
        if other.kind == "V" or (other.kind == "C" and other.form != "comma"):
            return True
        if other.mentions and (other.prep in ("ب", "مع") or not other.prep) and (other.joined or doc.mentions[other.mentions[0]].rule != BEARER):
            return False  # والتقى الوزير السعودي، اليوم، نظيره المصري
    return True
