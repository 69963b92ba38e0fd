"""On whose ground an embassy or envoy stands: «أوقفت باكو عمل سفارتها في طهران», «جرى استدعاء سفيرة الدنمارك في بغداد»."""

from __future__ import annotations

from khabar.events.fillers import Fillers
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_POSTS = ("سفارة", "سفارت", "قنصلية", "قنصليت", "ممثلية", "ممثليت", "سفير", "سفراء", "قنصل", "بعثة", "بعثت", "تمثيل", "دبلوماسي", "مبعوث", "ملحق", "قائم")
"""Beginnings of words for those who stand for a state abroad, and where they sit."""
_HOUSES = ("سفارة", "قنصلية", "ممثلية", "بعثة")
_ENVOYS = ("سفير", "سفراء", "قنصل", "دبلوماسي", "ملحق", "قائم", "مبعوث")
_LEAVING = frozenset(("غادر", "رحل"))
_SOMEBODY = frozenset(("person", "office"))
_NATIONALS = ("رعايا", "مواطني", "موظفي", "دبلوماسيي", "جنود", "طاقم")
_LANDS = ("بلاد", "اراضي", "بلد", "عاصمة")
_ORDER, _BACK = 14, 8
"""Words from an order to the leaving, and from the envoy to the order."""
_OWN = ("ها", "ه", "هم", "هما")
_AT = frozenset(("في", "لدي", "الي", "من"))
_TYPES = frozenset(("SANCTION", "SUPPORT"))
_CALLED_IN = "استدعي"
_HELD = ("object", "genitive", "subject")
_NEAR = 5
"""Words from the act to the envoy, and from him to the land he is in."""


def posted(doc: Document, triggers: list[Trigger]) -> None:
    """Give what is done with an envoy or embassy the land it is posted to, where that side is open.

    Of an own one that land is whom it concerns, of a foreign one it is who does it.

    Args:
        doc: the part that is read.
        triggers: of the sentence, with senses and sides.
    """
    fillers = Fillers(doc)
    for act in triggers:
        if act.lemma.key in _LEAVING and act.pos == "m" and act.type in (None, "RETREAT", "CONSULT"):
            _told_to_leave(doc, fillers, act, triggers)
        called_in = act.type == "ACCUSE" and act.lemma.key == _CALLED_IN
        if act.type not in _TYPES and not called_in:
            continue
        if act.sense is None or act.sense.reciprocal:
            continue
        if called_in:
            _called_in(doc, act)
        _shut(doc, fillers, act)
        if act.actors and act.recipients:
            continue
        post = _post(doc, act)
        if post < 0:
            continue
        own = _own(doc, post)
        if own == (not act.recipients) and own != (not act.actors):
            land = _land(doc, fillers, act, post, "whose ground it stands on" if own else "where the envoy is posted")
            if own:
                act.recipients = land
            else:
                act.actors = land


def _told_to_leave(doc: Document, fillers: Fillers, act: Trigger, triggers: list[Trigger]) -> None:
    """«أمهلت النيجر السفير الفرنسي يومين لمغادرة نيامي», «طلبت من السفير الرحيل»: he is sent away."""
    if act.how not in ("object", "genitive", "purpose", "prep:ل", "prep:ب") or not act.lemma.senses:
        return
    for asking in triggers:
        if asking.last > act.first or asking.type not in ("REQUEST", "THREATEN", "SANCTION") or act.first - asking.last > _ORDER or not asking.actors or asking.polarity == "negated":
            continue
        first = doc.sentences[doc.sentence_of(act.first)][0]
        envoys = [k for k in range(max(first, asking.first - _BACK), act.first) if doc.words[k].base.removeprefix("ال").startswith(_ENVOYS)]
        who = {doc.code(m) for m, _, _ in asking.actors}
        sent = [(m, "who is to leave", True) for k in envoys[-1:] for m, _, _ in fillers.mentions_in(k, min(k + 2, len(doc)), "") if doc.code(m) not in who | {UNKNOWN}]
        if not sent and not envoys and _of_the_land(doc, act):
            told = [m for m, _, inferred in asking.recipients if doc.code(m) not in who | {UNKNOWN}]
            if told and act.type is None and all(doc.entities.drafts[doc.mentions[m].entity].kind == "force" for m in told):
                act.mean(act.lemma.senses[0].turned("RETREAT", "withdraw"), None)  # طلبت مالي من القوات الفرنسية مغادرة البلاد
                act.actors, act.recipients = [(m, "who is to leave", True) for m in told], [(m, "whose land is left", True) for m, _, _ in asking.actors]
                act.polarity, act.modality = "affirmed", "demanded"
                return
            if not told and act.type is None and any(doc.words[k].base.removeprefix("ل").startswith(_NATIONALS) and doc.forms[k].endswith(_OWN) for k in range(asking.last, act.first)):
                act.mean(act.lemma.senses[0].turned("RETREAT", "withdraw"), None)  # دعت مدريد رعاياها إلى مغادرة السودان
                act.actors = [(m, "whose nationals are to leave", True) for m, _, _ in asking.actors]
                act.recipients = [(m, "whose land is left", True) for r in act.slots.get("genitive", ()) for m, _, _ in fillers.mentions_in(*r, "") if doc.code(m) not in who | {UNKNOWN}]
                act.polarity, act.modality = "affirmed", "demanded"
                return
            sent = [(m, "who is to leave", True) for m in told if doc.entities.drafts[doc.mentions[m].entity].kind in _SOMEBODY]
        if not sent:
            continue
        act.mean(act.lemma.senses[0].turned("SANCTION", "expel"), None)
        act.actors = [(m, f"{asking.lemma.id}: who sends him away", True) for m, _, _ in asking.actors]
        act.recipients, act.polarity, act.modality = sent, "affirmed", "demanded"
        return


def _of_the_land(doc: Document, act: Trigger) -> bool:
    """Whether the land itself is to be left, by those who are told so: لمغادرة البلاد، مغادرة أراضيها؛ not: مغادرة القاعة، مغادرة منصبه."""
    left = act.slots.get("genitive", ())
    if not left:
        return not (act.analysis is not None and act.analysis.enclitic)
    mention = doc.mention_at[left[0][0]]
    if mention >= 0:
        return doc.mentions[mention].first == left[0][0] and doc.entities.drafts[doc.mentions[mention].entity].kind in ("state", "place")
    return doc.words[left[0][0]].base.removeprefix("ال").startswith(_LANDS)


def _called_in(doc: Document, act: Trigger) -> None:
    """«استدعي السفير التركي لدى السويد»: letters that may be active, of which the envoy alone stands behind; he is called in."""
    named = act.slots.get("subject", ())
    if act.pos != "v" or "object" in act.slots or act.recipients or not act.actors or not named or named[0][0] < act.last:
        return
    if doc.words[named[0][0]].base.removeprefix("ال").startswith(("سفير", "قائم", "قنصل")):
        act.recipients, act.actors = [(m, f"{act.lemma.id}: who is called in", inferred) for m, _, inferred in act.actors[:1]], []


def _shut(doc: Document, fillers: Fillers, act: Trigger) -> None:
    """«أمرت موسكو بإغلاق القنصلية البولندية في إيركوتسك»: a foreign mission is closed, and the land behind «في» is where."""
    if act.type != "SANCTION" or act.pos not in ("v", "m") or not (act.actors or act.recipients) or any(":في" not in rule for _, rule, _ in act.recipients):
        return
    post = _post(doc, act)
    if post < 0 or not doc.words[post].base.removeprefix("ال").startswith(_HOUSES) or _own(doc, post):
        return
    owner = [(m, "whose mission it is", True) for m, _, _ in fillers.mentions_in(post, min(post + 2, len(doc)), "") if doc.code(m) != UNKNOWN]
    where = {doc.code(m) for m, _, _ in act.recipients}
    if owner and not where & {doc.code(m) for m, _, _ in owner} and not {doc.code(m) for m, _, _ in act.actors} & {doc.code(m) for m, _, _ in owner}:
        act.actors, act.recipients = act.actors or [(m, "on whose ground it stands", True) for m, _, _ in act.recipients], owner


def _post(doc: Document, act: Trigger) -> int:
    """The word for the envoy or embassy that an act is done with, or -1."""
    for name in _HELD:
        for first, last in act.slots.get(name, ())[:1]:
            for k in range(first, min(last, first + _NEAR)):
                if doc.words[k].base.removeprefix("ال").startswith(_POSTS):
                    return k
    return -1


def _own(doc: Document, post: int) -> bool:
    """Whether it is said to be the state's own: «سفيرها», «سفارة بلاده»."""
    word = doc.words[post]
    if word.possessed or word.enclitic or (word.base.endswith(_OWN) and not word.base.endswith("ية")):
        return True
    return post + 1 < len(doc) and doc.words[post + 1].base.startswith("بلاد")


def _land(doc: Document, fillers: Fillers, act: Trigger, post: int, rule: str) -> list[tuple[int, str, bool]]:
    """The land behind «في» or «لدى», nobody who has a part in the act already."""
    known = {UNKNOWN, *(doc.code(m) for m, _, _ in (*act.actors, *act.recipients))}
    for k in range(post + 1, min(post + 1 + _NEAR, len(doc) - 1)):
        word = doc.words[k]
        if doc.surface[k] in "،؛:." or k in doc.verb_tokens:
            return []
        if word.base not in _AT or doc.mention_at[k + 1] < 0 or word.enclitic:
            continue
        mention = doc.mentions[doc.mention_at[k + 1]]
        if mention.first == k + 1:
            found = [x for x in fillers.mentions_in(k + 1, mention.last, rule) if doc.code(x[0]) not in known]
            return [(m, said, True) for m, said, _ in found][:1]
        return []
    return []
