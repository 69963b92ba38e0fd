"""Demands made by telling what somebody must do: «قال الوزير إن على باكو فتح المعبر», «أكدت باريس ضرورة انسحاب القوات الروسية»."""

from __future__ import annotations

from collections.abc import Callable

from khabar.attribution.said import Said
from khabar.events.fillers import Fillers
from khabar.events.triggers import Trigger
from khabar.lexicon.lemma import Lemma, Sense
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_MUST = frozenset(("يجب", "ينبغي", "يتعين", "يتوجب", "يستوجب"))
"""Verbs of what must be done, without و and ف."""
_NOUNS = frozenset(("ضرورة", "وجوب", "لزوم", "حتمية"))
_NEED = "الحاجة"
"""Told of by a verb of saying: «شدد على الحاجة إلى وقف القتال»."""
_TELLING = frozenset(("أكد", "شدد", "أشار", "لفت", "نبه", "أبرز", "كرر", "جدد"))
_NEEDED = frozenset(("الضروري", "الواجب", "اللازم"))
"""Behind «من»."""
_NO_WAY = frozenset(("بد", "مفر", "مناص"))
"""Behind «لا»."""
_TIME = frozenset(("الوقت", "الاوان"))
"""Behind «حان» and «آن»."""
_ASKING_BACK = frozenset(("ما", "كيف", "متي", "الذي", "التي", "كما", "اذا", "هل", "لماذا", "كان", "كانت", "حيثما", "وقتما"))
"""Words before such a verb behind which nobody is told what to do: «ما يجب عليها», «كان يجب أن»."""
_OF_SPEAKERS = frozenset(("علينا", "عليه", "عليها", "لنا", "بلاده", "بلادها", "بلادنا", "بلادي"))
"""What one lays on oneself."""
_WRONGS = frozenset(("ASSAULT", "COERCE"))
_PASSED = frozenset(("جدول", "اساس", "الاقل", "الاكثر", "الارجح", "الفور", "الرغم", "رغم"))
_BACK = 16
"""Words from an act back to the word by which it must be done."""
_THIRD = ("I3", "J3")
"""Beginnings of the features of an imperfect in the third person."""
_NEAR = 7
"""Words within which it is the act itself that must be done, where nobody is named who must do it."""
_LAID = ("whom it concerns", "on whom it is laid")
"""Ends of the rules that give an act to whom «على» names."""
_VOICES = frozenset(("person", "office", "state", "organisation", "group", "force"))
_REQUIRED = "matlub-min"
"""«المطلوب من», whose meaning all of these words have."""
_SPEAKER = "who says it must be done"
_UPON = "who must do it"


class Duties:
    """The demands that a part makes in such words; none that says so in a verb of asking."""

    def __init__(self, doc: Document, found: list[Trigger], speaker: Callable[[int], int | None], voice: Callable[[Trigger], int | None]) -> None:
        self.doc = doc
        self.found = found
        self.speaker = speaker
        self.voice = voice
        self._out: dict[int, Trigger] = {}
        self._word: tuple[Lemma, Sense] | None = None

    def run(self, said: list[Said], others: list[Trigger]) -> list[Trigger]:
        """Acts of asking, in the order of the text.

        Args:
            said: the quotations of the part.
            others: words that may name acts and do not become claims.
        """
        for act in self.found:
            if act.modality == "demanded":
                self._of_act(act)
            elif act.lemma.id == _REQUIRED and not act.actors:
                m = self.speaker(act.first)
                act.actors = [(m, _SPEAKER, True)] if m is not None and self._political(m) else []
        for word in others:
            if word.pos in ("m", "n") and self.doc.words[word.first].base in _NOUNS:
                self._of_noun(word)
        for quotation in said:
            if quotation.speakers and not quotation.hidden:
                self._of_party(quotation)
        return [self._out[k] for k in sorted(self._out)]

    def _of_act(self, act: Trigger) -> None:
        """An act that must be done, by the word of who says so."""
        at = self._duty(act)
        if at < 0 or at in self._out:
            return
        m = self.voice(act)
        if m is None or not self._political(m) or self._asked(act, at):
            return
        doers = [x for x, rule, inferred in act.actors if (rule.endswith(_LAID) and self.doc.mentions[x].first >= at) or not (inferred or self.doc.code(x) == UNKNOWN)]
        if act.type in _WRONGS and act.pos != "v" and self.doc.words[act.first].preposition:
            doers = []  # يجب التصدي للاضطهاد الإسرائيلي
        upon = self._upon(at)
        if act.sense is None or (act.pos == "v" and act.sense.subject != "actor") or (act.sense.reciprocal and upon < 0):
            return  # يجب أن يقلق الجوار; ضرورة التشاور بين البلدين
        if upon < 0 and ((not doers and act.first - at > _NEAR) or self._another(at, act)):
            return
        self._demand(at, m, [upon] if upon >= 0 else doers, act)

    def _of_noun(self, word: Trigger) -> None:
        """«أشار الوزير إلى ضرورة احترام تركيا سيادة العراق»: somebody must do what is no act of its own."""
        doc, verb = self.doc, word.governor
        if verb is None or verb.type is not None or verb.lemma.cue != "say" or verb.polarity == "negated" or word.first in self._out:
            return
        k = word.last + (word.last < len(doc) and not doc.words[word.last].is_word)
        if k + 1 >= len(doc) or doc.words[k].article or not doc.words[k].substantive or doc.mention_at[k] >= 0:
            return
        upon = doc.mention_at[k + 1]
        named = upon >= 0 and not doc.mentions[upon].preposition and self._political(upon)
        if not named and doc.words[word.first].base != "وجوب":
            return
        told = [m for m, _, _ in verb.actors] or [m for first, last in verb.slots.get("subject", ()) for m, _, _ in Fillers(doc).mentions_in(first, last, "")]
        if told and self._political(told[0]):
            self._demand(word.first, told[0], [upon] if named else [], None)

    def _of_party(self, said: Said) -> None:
        """«إن على السويد أن تدرك», «يجب أن تفهم واشنطن»: somebody must do what is no act of its own."""
        doc = self.doc
        k = said.first
        while k < said.last and not doc.words[k].is_word:
            k += 1
        if k >= said.last or k in self._out:
            return
        form = doc.forms[k].removeprefix("و").removeprefix("ف")
        if form in _MUST:
            upon = self._upon(k)
            if upon < 0:
                upon = self._subject(k)
        elif doc.words[k].base == "علي" and not doc.words[k].enclitic:
            upon = self._laid(k)
        else:
            return
        m = self.speaker(k)
        if upon >= 0 and m is not None and self._political(m) and self._political(upon):
            self._demand(k, m, [upon], None)

    def _demand(self, at: int, m: int, upon: list[int], act: Trigger | None) -> None:
        doc = self.doc
        own = doc.code(m)
        if self._own_duty(at, act, own, upon):
            return
        if self._word is None:
            lemma = next(x for x in doc.lexicon.lemmas if x.id == _REQUIRED)
            self._word = lemma, next(s for s in lemma.senses if s.type == "REQUEST")
        lemma, sense = self._word
        last = at + 1
        if doc.forms[at].removeprefix("و").removeprefix("ف") in ("لا", "حان", "ان"):
            last = at + 2  # لا بد, حان الوقت
        demand = Trigger(at, last, lemma, "f", None, -1)
        demand.mean(sense, None)
        demand.sentence = doc.sentence_of(at)
        demand.offset = act.offset if act is not None else 0
        demand.actors = [(m, _SPEAKER, True)]
        if len(upon) == 1:
            upon = self._joined(upon[0])
        demand.recipients = [(x, _UPON, False) for x in upon if doc.mentions[x].entity != doc.mentions[m].entity]
        self._out[at] = demand

    def _another(self, at: int, act: Trigger) -> bool:
        """«الجريمة يجب أن تشعل الغضب في مواجهة الاحتلال»: whether what must be done is told by a verb that says nothing of the act."""
        verbs = [k for k in range(at + 1, act.first) if k in self.doc.verb_tokens]
        above = act.governor
        return bool(verbs) and not (above is not None and above.first in verbs and (above.lemma.embeds or above.lemma.light or above.type is not None))

    def _joined(self, m: int) -> list[int]:
        """A mention and those joined to it: «على روسيا والصين»."""
        doc, out = self.doc, [m]
        while (k := doc.mentions[out[-1]].last) < len(doc) and (other := doc.mention_at[k]) >= 0 and doc.mentions[other].conjunction == "و" and self._political(other):
            out.append(other)
        return out

    def _own_duty(self, at: int, act: Trigger | None, own: str, upon: list[int]) -> bool:
        """Whether whoever says so lays it on himself or his own land: «على بلاده أن», «يجب أن نقاوم»."""
        doc = self.doc
        last = min(len(doc), (act.last if act is not None else at) + 2)
        if any(doc.forms[k] in _OF_SPEAKERS for k in range(at + 1, min(last, at + _BACK))):
            return True
        if at + 2 < len(doc) and doc.forms[at + 1] in ("ان", "الا") and doc.words[at + 2].verbs:
            if not any(a.feature[:2] in _THIRD for a in doc.words[at + 2].verbs):
                return True
        drafts = doc.entities.drafts
        return bool(upon) and all(drafts[doc.mentions[x].entity].code == own and drafts[doc.mentions[x].entity].kind == "state" for x in upon)

    def _duty(self, act: Trigger) -> int:
        """Token of the word by which an act must be done; -1 where it is demanded in other words."""
        doc, begin = self.doc, self.doc.sentences[act.sentence][0]
        for field, at, _, rule in act.rules:
            if field == "modality" and rule.startswith("noun of what"):
                said = doc.words[at].preposition != "ب"  # أبلغ لندن بضرورة وقف القصف: London does not say so
                named = doc.words[at].base.removeprefix("ال") in _NOUNS or doc.forms[at] in _NOUNS or (doc.forms[at] == _NEED and at > begin and self._told(at))
                return at if said and named else -1
        for k in range(act.first - 1, max(begin, act.first - _BACK) - 1, -1):
            if doc.surface[k] in ".؛:؟":
                return -1
            form = doc.forms[k]
            bare = form.removeprefix("و").removeprefix("ف")
            if bare in _MUST:
                return self._plain(k)
            if form in _NO_WAY and k > begin and doc.forms[k - 1] in ("لا", "ولا", "فلا"):
                return k - 1 if k - 1 > begin and doc.forms[k - 2] not in ("الذي", "التي") else -1
            if form in _TIME and k > begin and doc.forms[k - 1] in ("حان", "ان"):
                return k - 1
            if bare in ("ضرورة", "وجوب"):
                return k
            if form in _NEEDED and k > begin and doc.forms[k - 1] in ("من", "ومن", "فمن"):
                return k if doc.forms[k - 2] not in ("كان", "كانت", "وكان") else -1
            if doc.words[k].base == "علي" and not doc.words[k].enclitic and (self._laid(k) >= 0 or doc.words[k + 1].article) and self._opens(k):
                return k
        return -1

    def _told(self, at: int) -> bool:
        """Whether a verb or participle of saying stands some words before «الحاجة»."""
        doc = self.doc
        near = range(max(0, at - _NEAR), at)
        return any(a.lemma.lemma in _TELLING for k in near for a in (doc.words[k].verbs if k in doc.verb_tokens else doc.words[k].nouns))

    def _plain(self, k: int) -> int:
        """Such a verb, unless it stands in a question or says what should have been."""
        before = self.doc.forms[k - 1] if k else ""
        if before in ("لا", "الا", "لم") and k > 1:
            before = self.doc.forms[k - 2]
        return -1 if before in _ASKING_BACK else k

    def _opens(self, k: int) -> bool:
        """Whether «على» opens a clause: «إن على باكو», «: على باكو»."""
        doc = self.doc
        k -= 1
        while k > 0 and not doc.words[k].is_word and doc.surface[k] not in ".؛:":
            k -= 1
        return k < 0 or not doc.words[k].is_word or doc.words[k].function == "complementizer"

    def _laid(self, k: int) -> int:
        """Mention that «على» at a token lays something on; -1 for none."""
        doc = self.doc
        m = doc.mention_at[k + 1] if k + 1 < len(doc) else -1
        if m < 0 or doc.forms[k + 1] in _PASSED:
            return -1
        last = doc.mentions[m].last
        for j in range(last, min(len(doc), last + _BACK)):
            if doc.forms[j] in ("ان", "الا") or any(n.pos == "m" for n in doc.words[j].nouns):
                return m if self._political(m) else -1
            if j in doc.verb_tokens or doc.surface[j] in ".؛:":
                return -1
        return -1

    def _upon(self, at: int) -> int:
        """Mention behind «يجب على»; -1 for none."""
        doc = self.doc
        k = at + 1 if doc.words[at].base != "علي" else at
        if k + 1 < len(doc) and doc.words[k].base == "علي" and not doc.words[k].enclitic:
            m = doc.mention_at[k + 1]
            return m if m >= 0 and self._political(m) else -1
        return -1

    def _subject(self, at: int) -> int:
        """Mention right behind the verb of «يجب أن تفهم باريس»; -1 for none."""
        doc = self.doc
        if at + 3 >= len(doc) or doc.forms[at + 1] != "ان" or at + 2 not in doc.verb_tokens:
            return -1
        k = at + 3
        if doc.mention_at[k] < 0 and k + 1 < len(doc) and doc.words[k].is_word and not (doc.words[k].article or doc.words[k].function):
            k += 1  # حكومتا السويد والدنمارك
        m = doc.mention_at[k]
        if m < 0 or doc.mentions[m].preposition or doc.mentions[m].first != k:
            return -1
        if k > at + 3:
            return m
        gender = doc.mentions[m].gender or doc.entities.drafts[doc.mentions[m].entity].gender
        fits = any(a.feature[:2] in _THIRD and a.feature[2:3] in (gender or a.feature[2:3]) for a in doc.words[at + 2].verbs)
        return m if fits else -1

    def _asked(self, act: Trigger, at: int) -> bool:
        """Whether a verb of asking above it is told: «شدد على ضرورة», «طالب»."""
        if any(t.type == "REQUEST" and t.pos in ("v", "a") and 0 < at - t.first <= _NEAR and "علي" in t.slots for t in self.found):
            return True
        above, steps = act.governor, 0
        while above is not None and steps < 4:
            if above.type == "REQUEST":
                return True
            above, steps = above.governor, steps + 1
        return False

    def _political(self, m: int) -> bool:
        draft = self.doc.entities.drafts[self.doc.mentions[m].entity]
        return draft.code != UNKNOWN and draft.kind in _VOICES
