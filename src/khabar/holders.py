"""Who holds a claim: the speakers of what is said around it, and the subject of the cue that governs it."""

from __future__ import annotations

from msgspec import structs

from khabar.attribution.chains import chain, joint
from khabar.attribution.said import Said
from khabar.events.charged import WORD as CHARGING
from khabar.events.factuality import AIM
from khabar.events.fillers import Fillers
from khabar.events.governors import PREDICATE
from khabar.events.hanging import CHARGE
from khabar.events.relatives import ACCUSED
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN, entity_id
from khabar.model import Attribution, Span

_WRONGS = frozenset(("ASSAULT", "COERCE"))
_PUNISHING = frozenset(("SANCTION", "COERCE", "ACCUSE", "ASSAULT"))
"""Types of acts that who demands their end lays to another."""
_PLEDGES = frozenset(("تعهد", "وعد", "هدد", "توعد"))
_PLEDGED = frozenset(("prep:ب", "object", "clause"))
"""How an act hangs on the word that pledges or threatens it."""
_CALLS = ("دعوات", "مطالبات", "مطالب", "مناشدات", "نداءات", "المطالبة")
"""Ends of the words for what is called for by many."""
_WHEN = frozenset(("خلال", "بعد", "قبل", "عقب", "لدي", "اثناء", "اثر", "غداة", "عشية", "بعيد", "قبيل"))
"""Words that say when, by another act."""
_GROUNDS = frozenset((("علي", "خلفية"), ("في", "ظل"), ("في", "اعقاب"), ("علي", "وقع"), ("علي", "اثر"), ("في", "اثر")))
"""Words that open the grounds of a saying."""
_PRETEXT = frozenset(("بدعوي", "بحجة", "بذريعة", "بزعم"))
"""Prepositions of what somebody gives as his reason for what he does to another."""
_CHARGED = CHARGE | _PRETEXT
_DEEMING = frozenset(("اعتبر", "عد"))


class Holders:
    """Finds the holders of the claims of one part, outermost first."""

    def __init__(self, doc: Document, said: list[Said]) -> None:
        self.doc = doc
        self._asked: Trigger | None = None
        """The demand told last."""
        self._charge: Trigger | None = None
        """The charge told last for which somebody is held."""
        self.said: dict[int, list[Said]] = {}
        """Quotations by the sentences they reach into."""
        for quotation in said:
            last = doc.sentence_of(max(quotation.first, quotation.last - 1))
            for sentence in range(doc.sentence_of(quotation.first), last + 1):
                self.said.setdefault(sentence, []).append(quotation)

    def at(self, token: int) -> list[Attribution]:
        """Holders of what stands at a token."""
        return chain(self.doc, self.said.get(self.doc.sentence_of(token), []), token, None)

    def of(self, trigger: Trigger) -> list[Attribution]:
        """Holders of an act."""
        own = trigger.first if trigger.lemma.cue else None
        said = [s for s in self.said.get(trigger.sentence, []) if not (s.hidden and trigger.aside and not s.called) and not (s.felt and trigger.modality == "actual")]
        stands = (trigger.polarity, trigger.modality) == ("affirmed", "actual")
        denied = [s for s in said if s.denies and s.first <= trigger.first < s.last] if trigger.polarity == "negated" else []
        said = denied or [s for s in said if not s.denies]  # نفت موسكو اتهامات كييف بأن جنودها قصفوا: that they have not is Moscow's word
        said = [s for s in said if not (s.voiced and s.first == trigger.first) and not (stands and s.hidden and self._denied(s))]
        held = chain(self.doc, said, trigger.first, own)
        governor = trigger.governor
        seen = 0
        while governor is not None and seen < 4:
            if trigger.polarity == "negated" and governor.type == "ACCUSE" and governor.governor is not None:
                above = governor.governor
                if above.type == "DENY":
                    governor = above  # نفت الاتهامات بإرسال أسلحة: not sent, by the word of who denies
                elif above.type == "REJECT":
                    denier = self._subject(above)  # ترفض اتهامات بأنها أرسلت أسلحة
                    if denier is not None and denier.holder not in {a.holder for a in held}:
                        held = [*held, denier]
                    break
            if self._governs(governor, trigger):
                fact = governor.type == "REQUEST" and seen and trigger.modality not in ("demanded", "planned", "possible")
                fact = fact and (bool(held) or not self._wrong(trigger))  # طالب بوقف الاعتداءات: that there are any is his word
                fact = fact or (governor.type == "REQUEST" and governor.pos in ("m", "n") and bool(held))  # قال إن بلاده تلقت طلباً لسحب قواتها
                fact = fact or (governor.type == "DENY" and (trigger.polarity, trigger.modality) == ("affirmed", "actual"))  # نفت الاتهامات: that there are any is not denied
                holder = None if fact else self._subject(governor) or (None if held else self._nobody(governor, trigger))
                if holder is not None and not self._held_already(holder, held):
                    held = [*held, holder, *self._beside(governor, holder)]
                break
            governor = governor.governor if governor.pos != "v" or governor.how == "object" else None  # وفرض حظر: a masdar with the letters of a verb
            seen += 1
        return held or self._charged(trigger) or self._aimed(trigger)

    def _charged(self, trigger: Trigger) -> list[Attribution]:
        """«احتجوا على توقيف الشرطة جنودا بشبهة تعذيب أسرى»: what somebody is held for is the word of who holds him, whatever that hangs on."""
        if trigger.lemma.id == CHARGING:
            self._charge = trigger
            return []
        charge = self._charge
        if charge is None or not charge.actors or trigger.how.removeprefix("prep:") not in CHARGE or charge.sentence != trigger.sentence or not charge.last <= trigger.first <= charge.last + 1:
            return []
        holder = self._subject(charge)
        return [holder] if holder is not None else []

    def _denied(self, said: Said) -> bool:
        """Whether it is what a noun phrase behind a verb of denying names: what stands in it all the same is nobody's word."""
        return said.manner == "performative" and said.verb >= 0 and any(v.lemma.cue == "deny" for v in self.doc.words[said.verb].verbs)

    def _nobody(self, governor: Trigger, trigger: Trigger) -> Attribution | None:
        """«وسط دعوات إلى وقف القصف»: what calls without a name ask for is the word of somebody who is not named."""
        doc = self.doc
        if governor.type != "REQUEST" or governor.actors or trigger.modality != "demanded" or not doc.forms[governor.first].endswith(_CALLS):
            return None
        span = Span(start=doc.start[governor.first], end=doc.end[governor.last - 1], part=doc.part)
        draft = doc.entities.get(UNKNOWN, "unnamed", "", doc.text[span.start : span.end])
        return Attribution(holder=entity_id(draft.index), relation="speaker", cue=span)

    def _held_already(self, holder: Attribution, held: list[Attribution]) -> bool:
        """Whether somebody who speaks for the same is told to say it: one voice of a state that tells of another's demand."""
        drafts = self.doc.entities.drafts
        code = drafts[int(holder.holder[1:]) - 1].code
        last = drafts[int(held[-1].holder[1:]) - 1].code if held else UNKNOWN
        if holder.cue is not None and any(a.cue is not None and a.cue.end == holder.cue.end for a in held):
            return True  # نفت مصادر في الحكومة أن: one voice, whoever of the two words names it
        return holder.holder in {a.holder for a in held} or code == last != UNKNOWN

    @staticmethod
    def _wrong(trigger: Trigger) -> bool:
        """Whether the act is one whose end is asked for: وقف الاعتداءات."""
        above = trigger.governor
        return trigger.type in _WRONGS and above is not None and "stopping" in above.lemma.kinds and trigger.how == "genitive"

    def _aimed(self, trigger: Trigger) -> list[Attribution]:
        """«دعا إلى رفع العقوبات من أجل إعادة فتح المحادثات»: the aim of a demand is the word of who demands."""
        if trigger.type in ("REQUEST", "THREATEN") and trigger.pos == "v" and trigger.modality == "actual":
            self._asked = trigger
            return []
        asked = self._asked
        if asked is None or asked.sentence != trigger.sentence:
            return []
        if asked.type == "THREATEN":
            holder = self._subject(asked) if trigger.modality == "possible" and self._on_condition(asked.last, trigger.first) else None
            return [holder] if holder is not None else []
        if trigger.pos == "v":
            return []
        if asked.clause != trigger.clause and not any(rule == AIM for _, _, _, rule in trigger.rules):
            return []
        if trigger.first < asked.first or trigger.modality not in ("planned", "demanded"):
            return []
        holder = self._subject(asked)
        return [holder] if holder is not None else []

    def _on_condition(self, first: int, last: int) -> bool:
        """«هدد بالتغيب ما لم توجه الدعوة إليها»: whether a condition opens between a threat and an act."""
        doc = self.doc
        return any(doc.words[k].function == "conditional" or doc.forms[k : k + 2] in (["ما", "لم"], ["في", "حال"]) for k in range(first, last))

    def _governs(self, governor: Trigger, trigger: Trigger) -> bool:
        """Whether the act is in the words of who does the governing one: «أعلن انسحابه»، «نفى ضلوعه»."""
        if governor.type == "REJECT" or (governor.analysis is not None and governor.analysis.future and governor.pos == "v" and governor.lemma.cue == "say"):
            return False  # ستعلن لندن سحب قواتها: not announced yet
        if governor.lemma.cue == "say" and governor.polarity == "negated" and governor.pos == "v":
            return False  # لم يعلن الجيش انسحابه: nobody has announced it
        if self._beside_it(governor, trigger):
            return False
        if (governor.type == "DENY" and governor.polarity == "negated") or (governor.pos == "v" and trigger.how.startswith("prep:") and trigger.first < governor.first):
            return False  # رفضت نفي المعلومات؛ مع استمرار القصف، دعت إلى: nobody denies or demands that
        if trigger.how.removeprefix("prep:") in _CHARGED and governor.type in _PUNISHING and governor.actors:
            return True  # طردت دبلوماسيين بتهمة التجسس: that they have spied is her word
        if trigger.how == PREDICATE or (governor.lemma.lemma in _DEEMING and trigger.how == "object" and self._indefinite(trigger) and trigger.first > governor.last):
            return True  # اعتبرت قطر القصف إبادة جماعية: that it is one is her word
        announces = (governor.lemma.cue_strength == "object" or governor.lemma.cue == "deny") and governor.lemma.lemma != "قرر"  # decided, not told
        if (
            announces
            and governor.lemma.cue
            and governor.pos in ("v", "a", "m")
            and trigger.how in ("object", "genitive")
        ):
            return trigger.how != "object" or not self._when(governor.last, trigger.first)
        if governor.lemma.cue in ("say", "think") and governor.lemma.embeds == "possible" == trigger.modality:
            return governor.pos in ("v", "a")  # حذر من شن هجوم، توقع إطلاق المفاوضات
        if governor.type in ("AGREE", "THREATEN"):
            return self._pledged(governor, trigger)
        if governor.type not in ("DENY", "ACCUSE", "REQUEST"):
            return False
        if trigger.pos == "a" and trigger.modality == "actual" and trigger.how != "prep:ب":
            return False  # دعا إلى الحوار، رافضاً أي شروط: his act beside it, told by the reporter
        if governor.type == "ACCUSE" and any(rule == ACCUSED for _, rule, _ in trigger.actors):
            return (
                governor.governor is None or governor.governor.type != "ACCUSE"
            )  # the accuser's word, not the accused's
        if governor.type == "ACCUSE" and governor.pos in ("m", "n") and trigger.how in ("genitive", "clause") and "news" in governor.lemma.kinds:
            return True  # بتهمة تمويل المسلحين: by the word of who charges
        if governor.sense is not None and governor.sense.mode == "disapprove" and not any(
            self.doc.mentions[m].first >= governor.last for m, _, _ in trigger.actors
        ):
            return False  # ندد بمقتل الصحفي: that he was killed everybody knows; who did it would be his word
        embeds = governor.sense is not None and (governor.sense.embeds or governor.lemma.embeds)
        return bool(embeds) or (governor.type == "ACCUSE" and trigger.how.startswith("prep:ب"))

    def _beside_it(self, governor: Trigger, trigger: Trigger) -> bool:
        """«يتهم باكو بالضغط، على خلفية إغلاق الممر»، «أعلنت الاستقلال، مدعومة من روسيا»: behind a comma the reporter tells what went with a saying."""
        doc = self.doc
        if governor.last >= trigger.first:
            return False
        said = trigger.analysis
        if trigger.pos in ("a", "p") and trigger.how == "object" and said is not None and not (said.enclitic or said.conjunction) and doc.surface[trigger.first - 1] in "،,":
            return True
        return any(doc.surface[k] in "،," and (doc.forms[k + 1], doc.forms[k + 2]) in _GROUNDS for k in range(governor.last, trigger.first - 2))

    def _when(self, first: int, last: int) -> bool:
        """«أكد لافروف، خلال ترؤسه اجتماعا، أن»: whether an act stands in what says when something was told."""
        doc = self.doc
        at = next((k for k in range(last - 2, first - 1, -1) if doc.forms[k] in _WHEN and doc.surface[k - 1] in "،,"), -1)
        return at >= 0 and bool(doc.words[at + 1].enclitic) and not any(doc.surface[k] in "،," for k in range(at, last))

    @staticmethod
    def _pledged(governor: Trigger, trigger: Trigger) -> bool:
        """«تعهد بمحاربة ...»، «هدد بقطع ...»: what will be done is the word of who pledges or threatens it."""
        if not governor.actors or (governor.polarity, governor.modality) != ("affirmed", "actual") or trigger.type == "REQUEST":
            return False
        told = governor.pos in ("v", "a") or (governor.pos == "m" and governor.lemma.lemma in _PLEDGES)
        if governor.lemma.lemma == "اقترح":
            return told and trigger.modality == "demanded"
        return told and trigger.modality in ("planned", "possible") and trigger.how in _PLEDGED

    @staticmethod
    def _indefinite(trigger: Trigger) -> bool:
        return trigger.pos == "n" and (trigger.analysis is None or not (trigger.analysis.article or trigger.analysis.enclitic))

    @staticmethod
    def _accused(governor: Trigger) -> bool:
        """Whether the subject of an accusation is who is accused: «التنظيم يقف وراء الهجوم»."""
        return governor.type == "ACCUSE" and governor.sense is not None and governor.sense.subject == "recipient"

    def _beside(self, governor: Trigger, holder: Attribution) -> list[Attribution]:
        """«دعت واشنطن ولندن إلى التراجع»: who asks, pledges or denies it together with the first."""
        doc, told = self.doc, [m for m, _, inferred in governor.actors or [] if not inferred]
        if not told or entity_id(doc.mentions[told[0]].entity) != holder.holder:
            return []
        return [structs.replace(holder, holder=entity_id(doc.mentions[m].entity)) for m in joint(doc, told)[1:]]

    def _subject(self, governor: Trigger) -> Attribution | None:
        doc = self.doc
        mentions = [m for m, _, inferred in governor.actors or [] if not (inferred and governor.pos == "m")] or [
            m
            for first, last in (() if self._accused(governor) else governor.slots.get("subject", []))
            for m, _, _ in Fillers(doc).mentions_in(first, last, "")
        ]
        if not mentions and governor.pos == "a" and not (governor.analysis is not None and governor.analysis.article):  # قالت الحركة إن ...، مطالبة بالإفراج عنه
            before = doc.start[governor.first]
            mentions = [
                s.speakers[0]
                for s in self.said.get(governor.sentence, [])
                if s.end <= before and s.speakers and s.sentence == governor.sentence
            ][-1:]
        if not mentions:
            return None
        cue = Span(start=doc.start[governor.first], end=doc.end[governor.last - 1], part=doc.part)
        return Attribution(holder=entity_id(doc.mentions[mentions[0]].entity), relation="speaker", cue=cue)
