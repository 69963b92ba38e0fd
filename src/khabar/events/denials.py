"""What a denial denies: the acts in the news, charge or rumour it turns on, and acts told before which it takes up."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clauses import Syntax
from khabar.syntax.insertions import closing_aside

DENIED = "denied"
"""How a denial holds the acts of the news it denies: نفت الأنباء عن انسحابها."""
_DESCRIBES = frozenset(("وصف", "اعتبر"))
_WHAT = frozenset(("ما", "لما", "بما", "عما"))
_BEING = frozenset(("كون", "كونه", "كونها", "كونهم", "كونهما"))
"""«نفى كونه طلب مساعدة»: that he did."""
_ANY = frozenset(("اي", "كل", "جميع", "صحة", "كافة"))
_OWN, _WRONG, _PART = "own", "wrong", "part"
_CHARGED = frozenset(("ارتكاب", "تهم", "تهمة"))
_WHEN = frozenset(("purpose", "prep:ل")) | frozenset(f"prep:{word}" for word in ("بعد", "قبل", "خلال", "منذ", "اثر", "عقب", "في", "اثناء", "قبيل", "بعيد"))
"""How an act hangs that only tells when, where or what for another was."""
_CONTENT = 24
"""Words behind a denial among which it tells what it denies."""
REACH = 2
"""Sentences back in which a denial without content of its own finds what it denies."""


class Denials:
    """Hangs the acts of denied news on the word that denies it."""

    def __init__(self, doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
        self.doc = doc
        self.syntax = syntax
        self.triggers = triggers
        self.function = doc.lexicon.function

    def run(self) -> None:
        """Set the governor of each act that stands in denied news."""
        for trigger in self.triggers:
            if trigger.lemma.predicate:
                trigger.governor, trigger.how = None, ""
            if trigger.lemma.predicate and trigger.lemma.embeds == "possible":
                self._hang(trigger, *self._before(trigger), "object")  # أنباء القصف غير مؤكدة
            if trigger.meant != "DENY":
                continue
            if trigger.pos in ("f", "n") and trigger.sense is not None and trigger.sense.subject == "content":
                by = self._described(trigger)
                self._hang(trigger, *(self._before(trigger) if by is None else (by.last, trigger.first)))
            elif trigger.lemma.cue == "deny" or trigger.lemma.embeds == "denied":
                region = self._after(trigger)
                if region is not None:
                    self._hang(trigger, *region)

    def _described(self, trigger: Trigger) -> Trigger | None:
        """«وصفت بكين الاتهامات بأنها كاذبة»: who describes it so is who denies."""
        doc = self.doc
        if not doc.surface[trigger.first].startswith("ب"):
            return None
        for other in reversed(self.triggers):
            if other.last <= trigger.first and other.pos in ("v", "a") and other.lemma.lemma in _DESCRIBES:
                behind = closing_aside(doc, other.last) + 1 or other.last
                if any(doc.surface[k] in "،؛:." for k in range(behind, trigger.first)):
                    return None
                trigger.slots["subject"] = other.slots.get("subject", [])
                return other
        return None

    def _before(self, trigger: Trigger) -> tuple[int, int]:
        """«أن خبر انسحابها غير صحيح»: the words from the last أن or comma up to the phrase."""
        k, comma = trigger.first - 1, -1
        while k >= self.syntax.first:
            if self.doc.words[k].function == "complementizer" and not self._of_news(k):
                if comma >= 0 and not (self._news(k + 1) or self.doc.words[k + 1].form in _WHAT):
                    k = comma
                break
            if self.doc.surface[k] in "؛:.":
                k = max(k, comma)
                break
            if self.doc.surface[k] == "،" and comma < 0:
                comma = k
            k -= 1
        else:
            k = max(k, comma)
        return k + 1, trigger.first

    def _of_news(self, k: int) -> bool:
        """Whether أن opens what a rumour says, inside the phrase: الخبر بأن، ما أشيع عن أن."""
        before = self.doc.words[k - 1] if k else None
        return before is not None and (before.function == "preposition" or self.doc.words[k].preposition != "")

    def _after(self, trigger: Trigger) -> tuple[int, int] | None:
        """The words after the news that is denied: «نفت الأنباء التي ترددت بانسحابها»، «نفى ما أشيع عن ...»."""
        doc, syntax = self.doc, self.syntax
        start = -1
        commas = 0
        for k in range(trigger.last, min(syntax.last, trigger.last + 16)):
            word = doc.words[k]
            if doc.surface[k] in "،," and commas < 4 and not any(trigger.last <= t.first < k and t.meant not in (None, "DENY") for t in self.triggers):
                commas += 1  # نفت، اليوم السبت، نفيا قاطعا، الادعاءات
                continue
            if doc.surface[k] in "،؛:." or word.function == "complementizer":
                return None
            if self._news(k) or word.form in _WHAT or doc.forms[k] in _BEING:
                start = k + 1
                break
            if any(t.first == k and t.pos == "v" for t in self.triggers):
                return None
        if start < 0:
            return None
        end = start
        while end < syntax.last and (doc.surface[end] not in "،؛:." or self._goes_on(start, end)):
            word = doc.words[end]
            if word.function in ("subordinator", "conjunction") and word.base != "او":
                break
            end += 1
        return start, end

    def _goes_on(self, start: int, end: int) -> bool:
        """Whether the denied news goes on behind a comma, its act still to come: الادعاءات التي أوردتها وسائل إعلام، بشأن استهداف الملعب."""
        doc = self.doc
        if doc.surface[end] not in "،," or end + 1 >= self.syntax.last or any(start <= t.first < end and t.meant for t in self.triggers):
            return False
        return doc.words[end + 1].base in ("بشان", "حول", "عن", "بخصوص") or (doc.words[end + 1].conjunction == "و" and end + 1 not in doc.verb_tokens)

    def _news(self, k: int) -> bool:
        word = self.doc.words[k]
        return any("news" in self.function.get(key, ()) for key in (word.base, word.form, word.base.removeprefix("ال")))

    def _hang(self, denial: Trigger, start: int, end: int, how: str = DENIED) -> None:
        inside = [t for t in self.triggers if start <= t.first < end and t.meant not in (None, "DENY") and not t.lemma.predicate]
        for trigger in inside:
            if trigger.meant == "ACCUSE" and trigger.pos in ("m", "n"):
                if denial.pos in ("f", "n") and trigger.governor is None:
                    trigger.governor, trigger.how = denial, "object"
                continue  # the charge was brought; it is its content that is denied
            governor = trigger.governor
            if trigger.how == DENIED and governor is not None and governor.meant == "DENY":
                continue  # كاذبة ولا أساس لها: denied already
            if governor is denial and trigger.how in ("prep:عن", "prep:بشان", "prep:حول"):
                trigger.how = how  # نفت تقارير عن قصف المدينة
            if governor is denial or (governor is not None and governor.type == "ACCUSE" and governor.pos != "v"):
                continue
            top, steps = trigger, 0
            while governor is not None and steps < 4 and start <= governor.first < end and governor.meant != "DENY":
                if governor in inside or governor.pos != "v":
                    top = governor
                governor, steps = governor.governor, steps + 1
            if top is not trigger and top in inside and trigger.how.startswith("prep:ب"):
                top = trigger
            if top.meant is None and (self._news(top.first) or (top.pos == "m" and top.lemma.cue) or self.doc.words[start - 1].form in _WHAT):
                top = trigger  # نفت صحة الأنباء عن اعتقاله، نفى ما تم تداوله عن أنه قصف، القول بأنها قصفت: the news is no act
            top.governor, top.how = denial, how


def taken_up(denial: Trigger, told: Iterable[Trigger], heard: Collection[int], doc: Document) -> list[Trigger]:
    """Acts told before which a denial without content of its own denies: «نفت ذلك»، «الأمر الذي نفته بيونغ يانغ».

    Args:
        denial: the denying word.
        told: the acts told so far, in the order of the text.
        heard: ids of the acts told on the word of somebody else than who denies.
        doc: the report.

    Returns:
        The act nearest before that somebody else tells, or the content of the charge nearest before; else the act
        nearest before that is said of who denies, or the last one of the sentence.
    """
    content = _content(denial, doc)
    if content == _OWN:
        return []
    near = [t for t in told if t.first < denial.first and t.type != "DENY" and denial.sentence - t.sentence <= REACH]
    near = [t for t in near if t.sentence != denial.sentence or t.lemma.lemma not in _DESCRIBES]
    if _relative(denial, doc):
        near = [t for t in near if t.sentence == denial.sentence]  # وهو ما تنفيه: what stands right before
    for sentence in range(denial.sentence, denial.sentence - REACH - 1, -1):
        here = [t for t in near if t.sentence == sentence]
        for trigger in reversed(here):
            charge = trigger if trigger.meant == "ACCUSE" else trigger.governor
            if charge is not None and charge.meant == "ACCUSE":
                charged = [t for t in here if t.governor is charge and t.first > charge.first and id(t) in heard]
                if charged:
                    return charged
            again = sentence == denial.sentence and trigger.polarity == "negated" and _denied_above(trigger)
            told_by = again or (id(trigger) in heard and trigger.modality != "demanded" and trigger.polarity == "affirmed")
            if told_by and trigger.meant != "ACCUSE" and trigger.how not in _WHEN and content != _WRONG:
                return [trigger]
        done = [t for t in here if t.polarity == "affirmed" and t.how not in _WHEN]
        if done and content == _PART and sentence == denial.sentence:
            return done[-1:]
    if content == _WRONG:
        return []
    mine = {doc.code(m) for m, _, _ in denial.actors} - {UNKNOWN}
    for trigger in reversed(near):
        if mine & {doc.code(m) for m, _, _ in trigger.actors}:
            return [trigger]
    same = [t for t in near if t.sentence == denial.sentence]
    return same[-1:]


def _denied_above(trigger: Trigger) -> bool:
    """Whether another word of the sentence denies it already: «نفت الاتهامات بإرسال أسلحة، مؤكدة أن «لا أساس لها»»."""
    governor, steps = trigger.governor, 0
    while governor is not None and steps < 3:
        if governor.meant == "DENY":
            return True
        governor, steps = governor.governor, steps + 1
    return trigger.how == DENIED


def _relative(denial: Trigger, doc: Document) -> bool:
    """Whether a denial takes up what its pronoun or relative stands for: «وهو ما نفته»، «حصيلة نفاها الجيش»."""
    return bool(denial.analysis is not None and denial.analysis.enclitic) and denial.pos == "v" and denial.first > doc.sentences[denial.sentence][0] + 1


def _content(denial: Trigger, doc: Document) -> str:
    """What a denial tells itself of what it denies: «نفى أن تكون ...» all, «نفى ارتكاب أي مخالفة» only that it is a wrong, «نفت ذلك» nothing."""
    if denial.pos not in ("v", "a") or (denial.analysis is not None and denial.analysis.enclitic):
        return ""
    words, function = doc.words, doc.lexicon.function
    behind = max(denial.last, *(stop for _, stop in denial.slots.get("subject", ((0, 0),))))
    objects = denial.slots.get("object") or [(behind, min(behind + 1, doc.sentences[denial.sentence][1]))]
    for first, stop in objects:
        head = next((k for k in range(first, stop) if words[k].form not in _ANY), stop)
        if head == stop or doc.mention_at[head] >= 0 or not words[head].is_word or words[head].function == "preposition":
            continue
        if words[head].function == "complementizer":
            break
        if words[head].function or words[head].base in ("امر", "الامر"):
            return ""  # نفى ذلك
        bare = [key.removesuffix(end) for key in (words[head].base, words[head].form) for end in ("", "ها", "ه", "هم")]
        keys = {key.removeprefix("ال") for word in bare for key in (word, word.removesuffix("ت") + "ة")}
        if keys & _CHARGED:
            return _WRONG
        if any("involvement" in function.get(key, ()) for key in keys):
            return _PART
        if any("news" in function.get(key, ()) for key in keys):
            return ""
        if denial.slots.get("object"):
            return _OWN
    return _OWN if _says_that(denial, doc) else ""


def _says_that(denial: Trigger, doc: Document) -> bool:
    """Whether أن opens what is denied behind the denying word: «نفى الوزير، أمس، أن ...»; but not «نفى مؤكدا أن»."""
    words, commas = doc.words, 0
    for k in range(denial.last, min(doc.sentences[denial.sentence][1], denial.last + _CONTENT)):
        if words[k].function == "complementizer":
            return not words[k].preposition
        if doc.surface[k] in "؛:." or words[k].conjunction or (words[k].function == "subordinator" and words[k].form not in ("بعد", "قبل")):
            return False
        if any(n.pos == "a" and n.lemma.cue and not n.article for n in words[k].nouns) and doc.mention_at[k] < 0:
            return False
        commas += doc.surface[k] in "،,"
        if commas > 2:
            return False
    return False
