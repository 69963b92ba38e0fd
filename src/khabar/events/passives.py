"""Whether a verb is passive, so that the noun behind it is whom it was done to."""

from __future__ import annotations

import re

from khabar.events.deeds import FOILING
from khabar.events.fillers import Fillers
from khabar.events.frames import INSTRUMENTS, VICTIM_ROLES
from khabar.events.heads import head_words
from khabar.events.triggers import Trigger
from khabar.lexicon.lemma import Sense
from khabar.mentions.entities import UNKNOWN

_VOWELLED = re.compile("^[وف]?[اٱ]ُ?(?:ستُ|تّ?ُ|[ء-ي]ْ?تُ)")
"""The passive of the derived forms that begin with a long alif, where the vowel is written."""
_PREFIXED = re.compile("^[وف]?س?[يت]\u064f")

_FIGHTING = frozenset(("قاتل", "حارب", "ناضل", "جاهد", "تمرد", "اعتدي", "تجسس", "تعدي", "تهجم", "انقلب", "تصدي", "شارك"))
"""Verbs that take no object, or as often none as one."""
_COMPELLING = frozenset(("اجبر", "ارغم"))
_HOLDING = frozenset(("arrest", "abduct", "deport"))
_SEIZING = frozenset(("اسقط", "احتجز", "ضبط", "صادر", "اسر"))
"""Verbs of which an object is always told, so that without one they are passive."""
_MOST = frozenset(("معظم", "اغلب", "غالبية", "جميع", "كل", "بعض", "نصف", "بين", "اكثر"))
_ONE_OF, _IN_WHICH = frozenset(("احد", "احدى", "احدي", "عدد")), frozenset(("في", "خلال", "ب"))
"""Heads of those of whom one or some were killed, and what «معارك قتل فيها» has behind the verb."""
_ENTERED = frozenset(("اقتحم", "داهم", "اجتاح"))
"""What is done to places."""


def vowelled(surface: str, feature: str, lemma: str = "") -> bool:
    """Whether a derived form is written with the vowel of the passive: احتُجز، استُهدفت; يُتّهم, of a verb that begins with «ا»."""
    if feature[:1] in "IJ" and lemma[:1] == "ا":
        return _PREFIXED.match(surface) is not None
    return feature[:1] == "P" and _VOWELLED.match(surface) is not None


class Passives(Fillers):
    """Tells active from passive where the letters are the same."""

    def passive(self, trigger: Trigger, sense: Sense | None = None) -> bool:
        """A transitive verb with one bare noun, no object and no sign of an agent."""
        if trigger.pos != "v" or trigger.analysis is None:
            return False
        analysis = trigger.analysis
        if analysis.feature.endswith("p"):
            return True
        surface = self.doc.surface[trigger.first]
        if vowelled(surface, analysis.feature, trigger.lemma.lemma):
            return True  # اتُّهمت، استُهدفت، يُتّهم
        if "\u064f" in surface[:3]:
            offset = 1 if analysis.conjunction and surface[0] in "وف" else 0
            if len(surface) > offset + 1 and surface[offset + 1] == "\u064f" and analysis.feature[0] == "P":
                return True
        if trigger.lemma.lemma in FOILING and not (analysis.enclitic or trigger.slots.get("object")) and any(first > trigger.first for first, _ in trigger.slots.get("subject", ())):
            return True  # أحبط الهجوم الروسي على المدينة: nobody foils alone
        if trigger.lemma.key in _COMPELLING and "علي" in trigger.slots and not (analysis.enclitic or trigger.slots.get("object")):
            return True  # الرئيس السابق، الذي أجبر على الفرار: whoever compels compels somebody
        if sense is None or sense.object != "recipient" or sense.subject != "actor" or analysis.enclitic:
            return False
        parted = trigger.slots.get("subject", [(0, 0)])[0][1]
        if analysis.feature[0] == "P" and trigger.lemma.lemma[1:2] == "ا" and len(trigger.lemma.lemma) == len("هاجم") and self.doc.surface[min(parted, len(self.doc) - 1)] == "،":
            return False  # هاجم مستوطنون، مدعومين بقوات، بلدة: its passive is written هوجم
        if trigger.lemma.key in _FIGHTING:
            return False  # متطوع يقاتل في صفوف الجيش: he fights
        if sense.type == "RETREAT" and self.doc.lexicon.objectless(trigger.lemma):
            return False  # استسلم 20 جنديا، انسحب ثلاثة مسلحين
        if analysis.feature in ("P3MP", "P3MD") and sense.genitive == "recipient" and sense.type in ("ASSAULT", "COERCE"):
            alone = not trigger.slots.get("object")
            if (alone or self._none_of_them(trigger)) and (not trigger.slots.get("subject") or self.doc.words[trigger.slots["subject"][0][0]].is_number):
                return True  # قتلوا، اعتقلوا without an object: it was done to them
            if alone and trigger.slots["subject"][0][0] < trigger.first and self._ends(trigger.last):
                return True  # الجنود قتلوا في هجوم
        if (trigger.slots.get("object") and not self._described_alone(trigger)) or not trigger.slots.get("subject"):
            return False
        if self._held_there(trigger, sense) or (sense.type == "SANCTION" and sense.preps.get("من") == "actor" and "من" in trigger.slots):
            return True  # طرد دبلوماسيون روس من لندن: she drives them out
        if any(p in trigger.slots for p in ("من قبل", "علي يد", "علي ايدي", "من جانب")):
            if trigger.lemma.cue is not None and sense.type not in ("ASSAULT", "COERCE", "SANCTION"):
                return False  # شدد الوزير على وقف الانتهاكات من جانب الجيش
            return not self.doc.lexicon.objectless(trigger.lemma)  # يندد بالانتهاكات من قبل الجيش
        if sense.type not in ("ASSAULT", "COERCE", "RETREAT", "SANCTION"):
            return False
        if any(sense.preps.get(p) == "recipient" for p in trigger.slots):
            return False
        first, last = trigger.slots["subject"][0]
        if self.doc.words[first].is_number or self.doc.words[first].numeral or self.doc.words[first].function == "quantifier":
            return True
        if analysis.feature[0] == "P" and sense.type == "ASSAULT" and sense.genitive == "recipient" and first > trigger.first:
            behind = self.doc.words[trigger.last]
            if self.doc.words[first].base in _ONE_OF or (behind.enclitic and behind.base in _IN_WHICH):
                return True  # قتل أحد قادة التنظيم، معارك قتل فيها قادة التنظيم
        found = self.mentions_in(first, last, "")
        if found:
            mention = self.doc.mentions[found[0][0]]
            draft = self.doc.entities.drafts[mention.entity]
            if sense.mode == "seize" and draft.kind == "state" and mention.how == "name" and mention.first == first and len(self.doc.words[first].form) > 2 and trigger.lemma.key == "احتل":
                return True  # احتلت فلسطين: a land alone beside it is what was taken
            if trigger.lemma.key in _ENTERED and draft.kind in ("people", "person"):
                return False  # اقتحم مصلون متطرفون باحات المسجد: places are stormed
            if set(draft.roles) & VICTIM_ROLES or (draft.kind == "person" and "GOV" not in draft.roles):
                return True
            harms = analysis.feature[0] == "P" and sense.genitive == "recipient" and sense.type in ("ASSAULT", "COERCE")
            described = self.doc.mention_at[first] < 0 and found[0][1].endswith("+nationality")  # قتل جندي أوكراني
            described = described and not set(head_words(self.doc, first, last)) & INSTRUMENTS
            return harms and (draft.kind == "person" or described or self._some(first, draft.kind))  # قتل شرطي، دمرت آليات
        return False

    def _held_there(self, trigger: Trigger, sense: Sense) -> bool:
        """«الخلية التي اعتقلت في الضفة», «السفينة التي احتجزت في الميناء»: a verb of holding with nobody behind it, of those who hold nobody."""
        assert trigger.analysis is not None
        if trigger.analysis.feature not in ("P3FS", "P3MS") or ((sense.mode not in _HOLDING or sense.genitive != "recipient") and trigger.lemma.key not in _SEIZING):
            return False
        first, last = trigger.slots["subject"][0]
        if last > trigger.first or not self._ends(trigger.last):
            return False
        found = self.mentions_in(first, last, "")
        drafts = [self.doc.entities.drafts[self.doc.mentions[m].entity] for m, _, _ in found]
        return all(self.doc.mentions[m].first > first or d.kind not in ("state", "office", "person") or "CVL" in d.roles for (m, _, _), d in zip(found, drafts, strict=True))

    def _described_alone(self, trigger: Trigger) -> bool:
        """Whether what seems an object only goes on describing those who were killed: «قتل أحد قادة التنظيم المتطرف البارزين»."""
        named, words = trigger.slots.get("subject", ()), self.doc.words
        first, last = trigger.slots["object"][0]
        if not named or len(trigger.slots["object"]) > 1 or first != named[0][1] or words[named[0][0]].base not in _ONE_OF:
            return False
        return all(words[k].article and not words[k].substantive for k in range(first, last))

    def _none_of_them(self, trigger: Trigger) -> bool:
        """Whether what seems an object counts others or says who most of them were: «11 شخصا قتلوا و32 أصيبوا», «قتلوا في الحادث معظمهم هولنديون»."""
        first = trigger.slots["object"][0][0]
        word, form = self.doc.words[first], self.doc.forms[first]
        if form[:1] == "و" and (word.is_number or form[1:].isdigit()):
            return first == trigger.last
        return form.endswith("هم") and word.base.removesuffix("هم") in _MOST

    def _ends(self, k: int) -> bool:
        """Whether no object can come behind a verb: a preposition, a time, a mark or nothing stands there."""
        if k >= len(self.doc):
            return True
        word = self.doc.words[k]
        if word.conjunction or self.doc.forms[k] == "ما":
            return False  # قتلوا وأصابوا العشرات، قتلوا ما لا يقل عن عشرة
        return not word.is_word or word.function in ("preposition", "adverb", "subordinator") or bool(word.preposition) or self.doc.timex_at[k] >= 0

    def _some(self, first: int, kind: str) -> bool:
        """Whether a phrase is some people or things that nobody has spoken of: no article, no name, no owner."""
        word = self.doc.words[first]
        beside = self.doc.words[first + 1] if first + 1 < len(self.doc) else None
        owned = beside is not None and beside.is_word and beside.article
        return kind in ("force", "people", "office", "unnamed") and not (word.article or word.enclitic or owned)

    def _name_behind(self, m: int, last: int) -> bool:
        """Whether somebody's name stands behind some soldier of a land, who then killed him: قتل جندي إسرائيلي شيرين أبو عاقلة."""
        mention = self.doc.mentions[m]
        if mention.definite or mention.plural or mention.last >= last or not {"MIL", "COP"} & set(self.doc.entities.drafts[mention.entity].roles):
            return False
        return self.doc.words[mention.last].given in ("g", "gل")

    def _own_object(self, trigger: Trigger, sense: Sense) -> list[int]:
        """Whom a masdar with a pronoun strikes or visits, who is not the pronoun: استهدافها القوات المتقدمة، زيارته إلى الصين."""
        if sense.mode == "visit":
            hosts = {self.doc.code(m) for name in ("الي", "ل", "object") for first, last in trigger.slots.get(name, ()) for m, _, _ in self.mentions_in(first, last, "")} - {UNKNOWN}
            return [m for m in range(len(self.doc.mentions)) if self.doc.mentions[m].first < trigger.first and self.doc.code(m) in hosts]
        if trigger.pos != "m" or sense.type not in ("ASSAULT", "COERCE") or sense.object != "recipient":
            return []
        return [m for first, last in trigger.slots.get("object", ()) for m, rule, _ in self.mentions_in(first, last, "") if not rule.endswith("+possessor")]
