"""Both parties of talks and agreements that name none or on odds one: «التقى وزيرا مصر والهند ... وتناولت المحادثات التجارة»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.likely.odds import GUESS
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.text.ordered import two_most

RULE = f"{GUESS}; the two who meet or deal with each other"
_FOES = f"{GUESS}; the two who fight each other"
_JOINT = frozenset(("CONSULT", "AGREE", "COOPERATE"))
_BACK, _ON, _LEAD = 2, 2, 1
"""Sentences before an act and, in the lead, behind it within which its two parties are told; the last sentence of a lead."""
_FIGHTS = 2
"""How often two must fight each other, and how many times as often as any other two, to be those who make peace."""
_PAIR = 2
_PEACE = frozenset(("هدنة", "حرب", "قتال", "اطلاق", "سلام", "اسري", "رهائن", "تهدئة", "محتجزين", "عدائية", "معارك", "نار"))
"""What those who fight talk over or agree on."""
_PARTNERED = frozenset(("مع", "ب", "بين"))
"""Complements that name who meets or deals with another."""
_PARTIES = frozenset(("متحاربين", "متقاتلين", "متنازعين", "متصارعين", "متحاربون", "اطراف", "فرقاء", "طرفين", "جانبين", "طرفي"))
"""Words for those who fight each other."""
_WITH_ANOTHER = frozenset(("تفاوض", "تشاور", "تباحث", "تعاون", "تحاور"))
"""Verbs of what nobody does alone."""
_MANY = frozenset(("قوي", "دول", "اطراف", "فصائل", "بلدان", "اخرين", "عدد", "جهات", "شركاء"))
"""Heads of phrases of several parties."""
_BY_BOTH = frozenset(("هدنة", "نار", "قتال", "معارك", "اقتتال", "اشتباكات", "اسري", "حرب", "نزاع", "صراع", "عدائية"))
"""What two do to each other, and what ends it."""
_CALLED = ("object", "ل", "من", "الي")
_LONG = 6
_MATTER = 5
"""Words behind an agreement within which its matter stands."""
Side = tuple[int, str, bool]
Two = dict[str, int]
"""Mentions by code."""


class Couples:
    """Knows who meets, deals with or fights whom in one part of a report, once odds have filled what else is open."""

    def __init__(self, doc: Document, acts: list[Trigger]) -> None:
        self.doc = doc
        self.joint: list[tuple[Trigger, Two]] = []
        """Acts that two or more do with each other, with those who do, in the order of the text."""
        self.wanting: list[Trigger] = []
        self.half: list[Trigger] = []
        """Joint acts of which the sentence names one party by a word that needs another."""
        self.asked: list[Trigger] = []
        """Calls on those who fight, by that word."""
        self.truces: list[Trigger] = []
        """Truces of nobody or, on odds, of one."""
        self.sought: list[Trigger] = []
        """Joint acts to come, of one who only wishes for them."""
        self.mediated: list[Trigger] = []
        """Mediations between one that is named and nobody."""
        fights: dict[tuple[str, str], int] = {}
        where: Two = {}
        for act in acts:
            if act.sense is None:
                continue
            by, to = self._known(act.actors), self._known(act.recipients)
            if act.type == "REQUEST" and (not to or all(rule.endswith("+place of the act") for _, rule, _ in act.recipients)) and self._at_war(act):
                self.asked.append(act)
            if act.type == "ASSAULT" and len(both := {**by, **to}) == 2 and (len(by) == 1 or act.sense.reciprocal):
                one, other = sorted(both)
                fights[one, other] = fights.get((one, other), 0) + 1
                where.update(both)
            elif act.type == "RETREAT" and act.sense.mode == "ceasefire":
                if _open_truce(act):
                    self.truces.append(act)
            elif act.type == "CONSULT" and act.sense.mode == "visit":
                if len(by) == len(to) == 1 and by.keys() != to.keys():
                    self.joint.append((act, {**by, **to}))
            elif act.type == "CONSULT" and act.sense.mode == "third-party":
                if len(act.recipients) == 1:
                    self.mediated.append(act)
            elif act.type in _JOINT and act.sense.reciprocal:
                if len(by) > 1:
                    self.joint.append((act, by))
                elif _wants(act):
                    self.wanting.append(act)
                elif by and _sought(act):
                    self.sought.append(act)
                elif len(by) == len(act.actors) == 1 and not act.recipients and _one_of_two(act):
                    self.half.append(act)
        self.foes = self._foes(fights, where) if self.wanting or self.sought or self.mediated or self.asked or self.truces else {}

    def complete(self) -> None:
        """Give joint acts both their parties."""
        for act in self.wanting:
            own = [code for m, _, _ in act.actors if (code := self.doc.code(m)) != UNKNOWN]
            if self.foes and self._peace(act):
                act.actors = [(m, _FOES, True) for m in self.foes.values()]
            elif two := self._nearest(act, own):
                act.actors = [(m, RULE, True) for m in two.values()]
        for act in self.half:
            if self._several(act):
                continue
            own = [self.doc.code(act.actors[0][0])]
            if len(two := self._around(act, own, True)) == _PAIR:
                act.actors = [*act.actors, *((m, RULE, True) for code, m in two.items() if code != own[0])]
        for act in self.sought:
            if self.foes and self._peace(act) and self.foes.keys().isdisjoint([self.doc.code(m) for m, _, _ in act.actors]):
                act.actors = [(m, _FOES, True) for m in self.foes.values()]
        for act in self.truces:
            if self.foes and all(self.doc.code(m) in self.foes for m, _, _ in act.actors) and self._of_both(act):
                act.actors, act.recipients = [(m, _FOES, True) for m in self.foes.values()], []
        for act in self.asked:
            own = [self.doc.code(m) for m, _, _ in act.actors]
            if self.foes and self.foes.keys().isdisjoint(own):
                act.recipients = [(m, _FOES, True) for m in self.foes.values()]
        for act in self.mediated:
            code = self.doc.code(act.recipients[0][0])
            if act.actors and code in self.foes and self.foes.keys().isdisjoint([self.doc.code(m) for m, _, _ in act.actors]):
                act.recipients = [*act.recipients, *((m, _FOES, True) for other, m in self.foes.items() if other != code)]

    def _known(self, sides: list[Side]) -> Two:
        out: Two = {}
        for m, rule, _ in sides:
            if not rule.startswith(GUESS) and (code := self.doc.code(m)) != UNKNOWN and self.doc.entities.drafts[self.doc.mentions[m].entity].kind != "medium":
                out.setdefault(code, m)
        return out

    @staticmethod
    def _foes(fights: dict[tuple[str, str], int], where: Two) -> Two:
        """The two who fight each other by what the report itself tells; who is known to be at war is no party of its talks for that."""
        ranked = two_most(fights)
        if ranked and ranked[0][1] >= _FIGHTS and (len(ranked) < 2 or ranked[0][1] >= _FIGHTS * ranked[1][1]):
            return {code: where[code] for code in ranked[0][0]}
        return {}

    def _several(self, act: Trigger) -> bool:
        """Whether others than one are the party left open: «بين إيران والقوى الدولية»."""
        doc = self.doc
        return any(doc.forms[k].removeprefix("و").removeprefix("ال") in _MANY for first, last in act.slots.get("بين", ()) for k in range(first, min(len(doc), last + 2)))

    def _at_war(self, act: Trigger) -> bool:
        """Whether those who are called on are called the fighting parties: «ناشد المتحاربين»، «حث الأطراف على وقف القتال»."""
        doc = self.doc
        for name in _CALLED:
            for first, last in act.slots.get(name, ()):
                words = [doc.forms[k].removeprefix("لل").removeprefix("ال") for k in range(first, last)]
                if words[0] in _PARTIES and len(words) < _LONG and not any(doc.mention_at[k] >= 0 and doc.code(doc.mention_at[k]) != UNKNOWN and not doc.words[k].nisba for k in range(first, last)):
                    return True
        return False

    def _of_both(self, act: Trigger) -> bool:
        """Whether it takes two to end what is to end: «هدنة»، «وقف القتال»; but: «وقف الحرب على غزة»."""
        doc = self.doc
        words = [doc.forms[k].removeprefix("ال") for k in range(act.first, min(len(doc), act.last + 2))]
        return not _BY_BOTH.isdisjoint(words) and "علي" not in words

    def _peace(self, act: Trigger) -> bool:
        """Whether it is those who fight that agree or talk: «صفقة لوقف القتال»، «مفاوضات الهدنة»."""
        if act.type not in ("AGREE", "CONSULT"):
            return False
        doc = self.doc
        for k in range(act.first, min(len(doc), act.last + _MATTER)):
            if doc.surface[k] in ".،؛:":
                return False
            if doc.words[k].base.removeprefix("ال") in _PEACE or doc.forms[k].removeprefix("ال") in _PEACE:
                return True
        return False

    def _nearest(self, act: Trigger, own: list[str]) -> Two:
        """The parties of the joint act told last before an act, or soon behind it; those of whom a party guessed is one."""
        doc = self.doc
        if "مع" in act.slots or "بين" in act.slots:
            return {}
        article = doc.words[act.first].article
        if act.last < len(doc) and (doc.mention_at[act.last] >= 0 or (not article and doc.words[act.last].article)):
            return {}  # مفاوضات فيينا، اتفاق الحبوب: one of its own
        if not article and act.type == "CONSULT" and act.modality == "planned" and act.sentence > _LEAD:
            return {}  # أعلن عقد اجتماع آخر: of whom, is not told
        if not own and (not article or act.lemma.key == "حوار") and act.sentence > 1:
            return {}
        return self._around(act, own, not article)

    def _around(self, act: Trigger, own: list[str], sole: bool) -> Two:
        """The parties of the nearest joint act before or soon behind; with `sole` only where a party deals with nobody else."""
        near = [(act.sentence - other.sentence, two) for other, two in reversed(self.joint) if other.first < act.first and act.sentence - other.sentence <= _BACK and (not own or own[0] in two)]
        if not near and act.sentence <= _LEAD:
            near = [(0, two) for other, two in self.joint if other.first > act.first and other.sentence - act.sentence <= _ON and (not own or own[0] in two)]
        if not near:
            return {}
        far, chosen = near[0]
        if any(two.keys() != chosen.keys() for _, two in self.joint if not own or own[0] in two) and (sole or far > 1 or any(two.keys() != chosen.keys() for _, two in near)):
            return {}
        return chosen


def _one_of_two(act: Trigger) -> bool:
    """Whether the words tell that another has a part in a joint act: «مع نظيره»، «محادثاتهما»، «نتفاوض»."""
    how = act.actors[0][1].rsplit(":", 1)[-1].split("+")[0].strip()
    if how in _PARTNERED:
        return True
    if how == "possessive":
        return "مع" in act.slots or (act.analysis is not None and act.analysis.enclitic == "هما")
    return how == "the speaker" and act.pos == "v" and act.lemma.lemma in _WITH_ANOTHER


def _wants(act: Trigger) -> bool:
    """Whether a joint act of a noun has no party but one on odds, and nothing beside it says more."""
    if act.recipients or act.pos not in ("m", "n"):
        return False
    return len(act.actors) < 2 and all(rule.startswith(GUESS) for _, rule, _ in act.actors)


def _sought(act: Trigger) -> bool:
    """Whether it is only by what he wishes that somebody has a part in a joint act: «تسعى تركيا إلى اتفاق هدنة»."""
    return act.modality != "actual" and act.pos in ("m", "n") and not act.recipients and all(rule.endswith("control") for _, rule, _ in act.actors)


def _open_truce(act: Trigger) -> bool:
    """Whether who is to hold a truce is left to odds."""
    sides = [*act.actors, *act.recipients]
    return act.pos in ("m", "n") and len(act.actors) < _PAIR and all(rule.startswith(GUESS) or rule == "the one state of the sentence" for _, rule, _ in sides)
