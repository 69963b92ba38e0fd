"""Sides left open by the sentence that the report makes plain, filled in over all acts of a part before the claims are made.

Every side given here is marked inferred, with the rule that gave it, and none replaces a side that the sentence names.
"""

from __future__ import annotations

from collections.abc import Callable

from khabar.events.about_deeds import AboutDeeds
from khabar.events.aims import Aims
from khabar.events.between import of_two
from khabar.events.carried import Carried
from khabar.events.crowds import Crowds
from khabar.events.custody import Custody
from khabar.events.demands import voice
from khabar.events.dyads import Dyads
from khabar.events.fillers import Fillers
from khabar.events.goods import Goods
from khabar.events.grounds import Grounds
from khabar.events.headline import Headline
from khabar.events.homes import Homes
from khabar.events.itself import Itself
from khabar.events.judged import VERDICT
from khabar.events.occupied import Occupied
from khabar.events.other_side import both, during, other_side
from khabar.events.passives import vowelled
from khabar.events.pending import i_said
from khabar.events.put_to import put_to
from khabar.events.replies import Replies
from khabar.events.requested import lifted, requested
from khabar.events.sole import Sole
from khabar.events.told import Told
from khabar.events.triggers import Trigger
from khabar.events.two_sides import TwoSides
from khabar.events.upon_them import upon_them
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

Voice = Callable[[Trigger], int | None]
"""Finds the mention of the one who tells an act."""

_BY_WORDS = frozenset(("REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT", "AGREE"))
"""Types of acts that are done by saying something."""
_INTENDING = frozenset(("اعتزم", "عزم", "نوى", "خطط", "أزمع", "قرر", "صمم"))
"""Verbs whose subject does what they name; what one wants or awaits others may do."""
_STRIKES = frozenset(("ASSAULT", "THREATEN"))
"""What a movement does not do to itself; a state may strike its own people."""
_BODIES = frozenset(("group", "organisation", "force"))
_NEVER = {
    "ASSAULT": frozenset(("JRN", "JUD")),
    "COERCE": frozenset(("JRN",)),
    "MOBILIZE": frozenset(("JRN",)),
    "SANCTION": frozenset(("JRN",)),
    "RETREAT": frozenset(("JRN",)),
}
"""Roles of those who are no inferred author of acts of a type."""
_COURTS = frozenset(("ICC", "ICJ"))
"""Courts that are no author of an attack though «من قبل» names them: التحقيق في الاغتيال من قبل المحكمة."""
DENIER = "the speaker denies"


class Context:
    """Completes the acts of one part from each other, from who speaks and from where they happen."""

    def __init__(self, doc: Document, home: str | None, about: str, voice: Voice, teller: Voice, before: dict[int, int]) -> None:
        self.doc = doc
        self.carried = Carried(doc, before)
        self.voice = voice
        self.teller = teller
        self.occupied = Occupied(doc)
        self.grounds = Grounds(doc, home, about, self.occupied)
        self.homes = Homes(doc, home)
        self.custody = Custody(doc, home, self.occupied)

    def complete(self, triggers: list[Trigger], acts: list[Trigger], headline: Headline) -> None:
        """Fill the open sides of the acts that stand for themselves, the surest inference first.

        Args:
            triggers: acts that become claims, in the order of the text.
            acts: these and those that only stand inside another act.
            headline: what the headline tells.
        """
        doc = self.doc
        for k, act in enumerate(acts):
            self._bystanders(act)
            self._sister(acts, k)
        for k, trigger in enumerate(triggers):
            upon_them(doc, trigger)
            self._spoken(trigger)
            both(doc, triggers, k)
            during(doc, triggers, k)
            self.carried.complete(trigger)
        replies = Replies(doc, acts, self.voice)
        told = Told(doc, triggers)
        for trigger in triggers:
            told.complete(trigger)
            replies.complete(trigger)
        two = TwoSides(doc, acts, self.voice)
        for trigger in triggers:
            two.complete(trigger)
            of_two(doc, trigger)
            headline.complete(trigger)
        aims, deeds = Aims(doc, acts), AboutDeeds(doc, triggers)
        for trigger in triggers:
            aims.complete(trigger)
            deeds.complete(trigger)
        self.grounds.note(acts)
        sole, crowds, goods = Sole(doc), Crowds(doc), Goods(doc)
        for trigger in triggers:
            crowds.complete(trigger)
            self.homes.complete(trigger, self.grounds.fill(trigger))
            voice(doc, acts, trigger)
            if sole.wants(trigger):
                sole.complete(trigger, self.voice(trigger))
            crowds.note(trigger)
            goods.complete(trigger)
        for trigger in triggers:
            if trigger.type == "ACCUSE" and not trigger.recipients:
                aims.complete(trigger)  # قلقة إزاء اعتقال الصحافيين في مصر: now that the land tells who holds them
        for trigger in triggers:
            if trigger.type == "ASSAULT":
                by = trigger.actors
                told.complete(trigger)
                trigger.actors = by if trigger.pos == "v" else trigger.actors  # now that the places have told whom the other telling is on
            self._dispersed(trigger, acts)
        dyads = Dyads(doc, triggers, acts, two.fighting)
        itself = Itself(doc)
        for trigger in triggers:
            dyads.complete(trigger)
            self.occupied.settlement(trigger)
            self.occupied.martyrs(trigger)
            self.occupied.complete(trigger)
            self.custody.complete(trigger)
            self._not_itself(trigger)
            itself.tellers(trigger)
            itself.part(trigger)
        lifted(doc, acts)
        requested(doc, acts)
        put_to(doc, acts)

    def _bystanders(self, trigger: Trigger) -> None:
        """Those who tell or judge make no attack that the sentence does not lay to them in so many words."""
        away = _NEVER.get(trigger.type or "")
        if away is not None and trigger.actors:
            drafts, mentions = self.doc.entities.drafts, self.doc.mentions
            trigger.actors = [
                (m, rule, inferred)
                for m, rule, inferred in trigger.actors
                if not (away & set(drafts[mentions[m].entity].roles) and (inferred or self.doc.code(m) in _COURTS))
            ]

    @staticmethod
    def _sister(acts: list[Trigger], k: int) -> None:
        """«استهدافها القوات المتقدمة، وتدميرها آلياتها»: one pronoun on masdars under one word is one side."""
        act = acts[k]
        if act.pos != "m" or act.governor is None or act.analysis is None or not act.analysis.enclitic or not _owned(act):
            return
        for other in reversed(acts[max(0, k - 4) : k]):
            if other.governor is act.governor and other.pos == "m" and other.analysis is not None and other.analysis.enclitic == act.analysis.enclitic and _owned(other):
                act.actors = list(other.actors)
                return

    def _dispersed(self, trigger: Trigger, acts: list[Trigger]) -> None:
        """«فرقت الشرطة مظاهرة في الخرطوم»: those who are dispersed are those who protest."""
        if trigger.type not in ("ASSAULT", "COERCE") or any(self.doc.code(m) != UNKNOWN for m, _, _ in trigger.recipients):
            return
        crowd = next((a for a in acts if a.type == "PROTEST" and a.governor is trigger and a.how in ("object", "genitive")), None)
        if crowd is not None and any(self.doc.code(m) != UNKNOWN for m, _, _ in crowd.actors):
            trigger.recipients = [(m, "who protests", True) for m, _, _ in crowd.actors]

    def _not_itself(self, trigger: Trigger) -> None:
        """A movement that is struck or threatened is not inferred to have done it to itself: انفجارات استهدفت سيارات قادة الحركة."""
        if trigger.type not in _STRIKES or not trigger.recipients:
            return
        drafts, mentions = self.doc.entities.drafts, self.doc.mentions
        struck = {d.code for m, _, _ in trigger.recipients if (d := drafts[mentions[m].entity]).kind in _BODIES and d.code not in d.country}
        trigger.actors = [side for side in trigger.actors if not side[2] or self.doc.code(side[0]) not in struck]

    def _spoken(self, trigger: Trigger) -> None:
        """First persons are the speaker; a verb of saying that names nobody is said by whoever goes on speaking."""
        if trigger.sense is None:
            return
        if trigger.pos == "v" and trigger.analysis is not None and trigger.analysis.enclitic in ("نا", "ني"):
            if trigger.sense.object in ("actor", "recipient") and not trigger.recipients:  # وعدنا الوزير
                self._give(trigger, self.voice(trigger), trigger.sense.object, "first person: the speaker")
        above = trigger.governor
        if above is not None and above.pos == "a" and (above.lemma.cue or above.lemma.light) and trigger.type in _BY_WORDS and trigger.pos == "m" and self.doc.surface[above.first - 1] in "،,":
            if trigger.actors and all(rule.endswith(":possessive") for _, rule, _ in trigger.actors):
                m = self.teller(above)  # معرباً عن شجبه: his own
                trigger.actors = [(m, "what the speaker adds", True)] if m is not None else []
        if trigger.actors and trigger.sense.reciprocal and trigger.pos == "v" and all(":مع" in rule or ":ب" in rule or (rule.endswith(":object") and i_said(self.doc, trigger)) for _, rule, _ in trigger.actors):
            m = self._speaker(trigger) if i_said(self.doc, trigger) else self._himself(trigger)
            if m is not None and self.doc.code(m) not in {self.doc.code(x) for x, _, _ in trigger.actors}:
                trigger.actors = [(m, "the speaker speaks of himself", True), *trigger.actors]  # قال إنه ناقش مع نظيره
        if trigger.actors:
            other_side(self.doc, trigger, self.voice)
            return
        if trigger.type == "DENY" and trigger.pos == "f":
            for first, last in trigger.slots.get("subject", ()):
                for m, _, _ in Fillers(self.doc).mentions_in(first, last, "")[:1]:
                    self._give(trigger, m, "actor", "who describes it so")
        if trigger.type == "ACCUSE" and trigger.pos == "f" and trigger.sense.subject == "recipient" and (trigger.sense.mode == "allege" or trigger.lemma.id == VERDICT):  # «إن واشنطن شريكة في الحرب»
            self._give(trigger, self._speaker(trigger), "actor", "who lays it on them")
            own = {self.doc.code(m) for m, _, _ in trigger.actors} if trigger.lemma.id == VERDICT else set()
            trigger.recipients = [r for r in trigger.recipients if self.doc.code(r[0]) not in own]  # إدراج حرس الثورة مخالف للميثاق
        if trigger.type == "REJECT" and (trigger.lemma.predicate or "refusing_predicate" in trigger.lemma.kinds or (trigger.pos == "p" and trigger.lemma.lemma == "رفض")) and not trigger.actors:  # «أكدت طهران أن الاتهامات مرفوضة»
            self._give(trigger, self._speaker(trigger), "actor", "who rejects it")
        if trigger.type == "DENY" and not trigger.actors:  # «قال فلان إن الخبر غير صحيح»
            self._give(trigger, self._speaker(trigger), "actor", DENIER)
        if self._added(trigger):  # «قال فلان إن الوضع خطير، مطالبة بوقف ...»
            self._give(trigger, self.teller(trigger), "actor", "what the speaker adds")
        if not trigger.actors and trigger.sense.subject == "actor":
            suffers = trigger.analysis is not None and vowelled(self.doc.surface[trigger.first], trigger.analysis.feature)
            if not (suffers and (trigger.recipients or trigger.sense.object != "recipient")):  # قال إنه احتُجز: somebody held him
                self._give(trigger, self._himself(trigger), "recipient" if suffers else "actor", "the speaker speaks of himself")
        feature = trigger.analysis.feature if trigger.analysis is not None else ""
        if trigger.sense.subject == "actor" and _begun_by_us(trigger):
            self._give(trigger, self._speaker(trigger), "actor", "first person: the speaker")
        elif (
            trigger.pos == "v"
            and (feature[1:3] in ("1P", "1S") or (trigger.type == "CONSULT" and i_said(self.doc, trigger)))
            and not (feature[1:3] == "1S" and trigger.type == "ASSAULT")
        ):
            self._give(
                trigger, self._speaker(trigger), trigger.sense.subject, "first person: the speaker"
            )  # أصيب: no «I»
        if trigger.pos == "f" and trigger.type == "THREATEN" and (trigger.sense.subject == "none" or (not trigger.slots.get("subject") and trigger.sense.subject == "actor")):
            self._give(trigger, self._speaker(trigger), "actor", "the speaker threatens")
        elif trigger.pos in ("f", "m") and trigger.pending and trigger.sense.subject == "actor":
            self._give(trigger, self._speaker(trigger), "actor", "the speaker does so")
        if trigger.analysis is not None and trigger.recipients and vowelled(self.doc.surface[trigger.first], feature, trigger.lemma.lemma):
            return  # يُتّهم الوزير: by whom is not told
        if trigger.pos in ("v", "f") and (trigger.lemma.cue or trigger.type in _BY_WORDS) and trigger.sense.subject == "actor" and not trigger.actors:
            teller = None if trigger.type == "ACCUSE" and self._passed_on(trigger) else self.teller(trigger)
            if teller is None or self.doc.code(teller) not in {self.doc.code(m) for m, rule, _ in trigger.recipients if rule.endswith(":object")}:
                self._give(trigger, teller, "actor", "speaker carried on")  # اتهم واشنطن: she is no teller

    def _passed_on(self, trigger: Trigger) -> bool:
        """Whether a medium tells it of somebody else: «وتتهم المعارضة أردوغان», who is no side of ours."""
        teller = self.teller(trigger)
        return teller is not None and bool(trigger.slots.get("subject")) and self.doc.entities.drafts[self.doc.mentions[teller].entity].kind == "medium"

    def _speaker(self, trigger: Trigger) -> int | None:
        """Who tells an act, where it is no medium, which passes on what others do."""
        m = self.voice(trigger)
        return m if m is None or self.doc.entities.drafts[self.doc.mentions[m].entity].kind != "medium" else None

    def _himself(self, trigger: Trigger) -> int | None:
        """«وأضاف أنه سيزور ...»، «قالت إنها ستعقد اجتماعاً»: the pronoun on أن, where no noun stands for it, is the one who speaks."""
        verb = trigger
        if trigger.pos in ("m", "n") and trigger.how == "object" and trigger.governor is not None:
            verb = trigger.governor
            if not verb.lemma.light or verb.type is not None:
                return None
        if verb.pos != "v" or verb.analysis is None or verb.analysis.feature[1:2] != "3" or verb.slots.get("subject"):
            return None
        if verb.analysis.feature.endswith("p"):
            return None
        words, k = self.doc.words, verb.first - 1
        while k > 0 and words[k].function in ("negation", "auxiliary"):
            k -= 1
        if verb.analysis.conjunction == "و":  # أكدت أنها وافقت على المقترح، ورحبت بـ: she goes on
            k = self._first_of(verb)
        gender = {"ه": "M", "ها": "F"}.get(words[k].enclitic, "") if words[k].function == "complementizer" else ""
        if not gender or gender != verb.analysis.feature[2:3]:
            return None
        m = self._speaker(trigger)
        if m is None or not (self.doc.mentions[m].first < verb.first):
            return None
        mention = self.doc.mentions[m]
        draft = self.doc.entities.drafts[mention.entity]
        fits = (mention.gender or draft.gender or gender) == gender
        return m if fits and draft.kind in ("person", "office", "state", "organisation", "group") else None

    def _first_of(self, verb: Trigger) -> int:
        """Token before the verb behind أن that a joined verb goes on from, with no name or other «أن» between; the token before the verb itself for none."""
        doc = self.doc
        begin = doc.sentences[verb.sentence][0]
        for k in range(verb.first - 1, begin, -1):
            word = doc.words[k]
            if k in doc.verb_tokens and word.verbs and (word.verbs[0].conjunction or doc.words[k - 1].function not in ("complementizer", "negation", "auxiliary")):
                return verb.first - 1
            if word.function == "complementizer":
                return k if word.enclitic else verb.first - 1
        return verb.first - 1

    def _added(self, trigger: Trigger) -> bool:
        """Whether a word behind a comma says what the speaker of the sentence does by his words: «...، مطالبة بإطلاق سراحه»."""
        if trigger.type not in _BY_WORDS or trigger.pos not in ("a", "m") or trigger.first == 0:
            return False
        analysis = trigger.analysis
        bare = analysis is not None and not (analysis.article or analysis.preposition or analysis.enclitic)
        return bare and self.doc.surface[trigger.first - 1] in "،,"

    @staticmethod
    def _give(trigger: Trigger, mention: int | None, role: str, rule: str) -> None:
        if mention is not None:
            (trigger.actors if role == "actor" else trigger.recipients).append((mention, rule, True))


def _begun_by_us(act: Trigger) -> bool:
    """Whether an act that nobody is named for is the object of a light verb or one of intending in the first person: «سنواصل دعم أوكرانيا»، «نعتزم إرسال»."""
    verb = act.governor
    if act.pos not in ("m", "n") or act.how != "object" or verb is None or verb.pos != "v" or verb.type is not None or verb.analysis is None:
        return False
    if (plain := verb.lemma.main()) is not None and plain.subject == "recipient":
        return False  # تلقينا الطلب: others have sent it
    return (verb.lemma.light or verb.lemma.lemma in _INTENDING) and verb.analysis.feature[1:3] in ("1P", "1S") and not verb.analysis.feature.endswith("p")


def _owned(act: Trigger) -> bool:
    """Whether the actors of an act are whom the pronoun on it stands for."""
    return bool(act.actors) and all(rule.endswith(":possessive") for _, rule, _ in act.actors)
