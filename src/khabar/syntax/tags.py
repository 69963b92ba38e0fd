"""Decide for each word whether it stands as a verb, an event noun, a closed-class word or another noun."""

from __future__ import annotations

from khabar.lexicon.splits import EITHER
from khabar.lexicon.word import Analysis, Word
from khabar.mentions.document import Document
from khabar.syntax.befallen import befell
from khabar.syntax.behind import behind_time, called_on, first_to, named_person, opened_before, the_name
from khabar.syntax.duals import both_said, counting, no_dual, takes_up, those_two
from khabar.syntax.goingon import again, asks_on, goes_on, joins
from khabar.syntax.homographs import (
    CALLED,
    answered,
    articled,
    awaited,
    both_did,
    comes_from,
    governed,
    governs,
    halted,
    himself,
    laid_on,
    matter,
    meant,
    meant_by,
    named_so,
    no_finite,
    no_verb,
    of_her,
    of_its_own,
    opened,
    owned,
    resumed,
    told_of,
    ventured,
)
from khabar.syntax.insertions import closing_aside, object_due
from khabar.syntax.marked import described_by, hamza_led, marked, relates, since_then, took, who_did
from khabar.syntax.pairs import needing, paired
from khabar.syntax.ranks import heads_others, not_i, preference
from khabar.syntax.remarks import REMARKS, remarks
from khabar.syntax.trials import stands_trial
from khabar.syntax.written import NO_PARTICIPLES, asked_of, asks_aside, quoted_noun, worded
from khabar.text.ordered import first_from

VERB, EVENT, NOUN, FUNCTION, MARK, NUMBER, MENTION = "V", "E", "X", "F", ".", "#", "M"
_VERB_LEADERS = frozenset(("لم", "لن", "قد", "لقد", "سوف", "لما", "وقد", "فقد", "ولم", "ولن", "فلم", "فلن"))
_BEFORE_EITHER = frozenset(("قد", "لقد", "وقد", "فقد"))
"""Words before a verb of either tense: وقد نشر is no «we buy»."""
_BEFORE_PERFECT = frozenset(("بعد", "منذ", "سبق", "وسبق", "وبعد", "ومنذ", "بمجرد", "ما"))
"""Words that let a perfect stand behind أن: بعد أن قصف، منذ أن دعم."""
_NO_VERBS = frozenset(("ووفقا", "وطبقا", "فوفقا", "قبضته", "قبضتها", "قبضتهم", "وقبضته", "وقبضتها", "صلته", "صلتها", "صلتهم", "بصلته", "بصلتها", "وزارته", "وزارتها", "وزارتهم"))
"""Forms that could be «they two agreed», «she seized him», «he prayed»: ووفقا لمسؤولين، أحكم قبضته على البلدة، نفى صلته بالهجوم، بحسب وزارتها."""
_CLAUSE_OPENERS = frozenset(("complementizer", "relative", "subordinator", "conjunction", "conditional"))
_BEFORE_MASDAR = frozenset(("ضحايا", "شهداء", "قتلي", "عدم", "بعدم", "لعدم", "وعدم", "غير", "خشية", "وخشية"))
_UNDOUBLED = frozenset(("وعد", "عاد", "أعاد"))
_PERFECT, _TANWIN = "P", ("ً", "ًا", "اً", "ٍ", "ٌ")
_DEGREES = frozenset(("كبير", "كبيرة", "شديد", "شديدة", "واسع", "واسعة", "عارم", "عارمة", "متزايد", "متزايدة", "متصاعد", "متصاعدة", "دولي", "دولية", "شعبي", "شعبية"))
_OPENING, _RELATIVES = frozenset('"«“'), {"الذي": "M", "التي": "F"}
_THERE, _WERE = frozenset(("هناك", "ثمة", "هنالك")), frozenset(("كان", "كانت", "وكان", "وكانت", "كانوا", "وكانوا"))


class Tags:
    """Parallel lists: `kind[i]` and, for verbs and event nouns, the analysis chosen."""

    __slots__ = ("analysis", "dotted", "hamzated", "kind", "open_at", "open_verb", "ours", "telling", "topic")

    def __init__(self, doc: Document) -> None:
        n, surface, mention_at, timex_at = len(doc), doc.surface, doc.mention_at, doc.timex_at
        self.kind: list[str] = [NOUN] * n
        self.analysis: list[Analysis | None] = [None] * n
        self.telling: list[int] = []
        """Tokens that may tell something: with an analysis, or where a fixed phrase can begin."""
        starts = {first for first, _ in doc.sentences}
        previous_kind, previous, past = MARK, None, -1
        self.open_verb, self.open_at = False, -1
        """Token of the verb that is open."""
        self.ours = False
        """Whether نا at the end of the word is rather «we» than «us»."""
        self.dotted = "فى" not in doc.written
        """Whether the text parts ى from ي at the end of words."""
        self.hamzated = any("أ" in form or "إ" in form for form in surface)
        """Whether the text writes the hamza on an alif."""
        self.topic = ""
        """Gender of the name just before the word, which a verb would agree with."""
        for i, word in enumerate(doc.words):
            if self.open_verb and (
                i in starts
                or (previous_kind == MARK and surface[i - 1] in "،:؛.")
                or (previous is not None and previous.function in _CLAUSE_OPENERS)
            ):
                self.open_verb = False
            analysis: Analysis | None = None
            if not word.is_word:
                kind = NUMBER if word.is_number else MARK
            elif not (word.analyses or word.function) and mention_at[i] < 0:
                kind = NOUN
            else:
                kind, analysis = self._tag(doc, i, word, previous_kind, previous, i in starts)
            if kind == VERB and timex_at[i] >= 0:
                kind, analysis = NOUN, None  # فجر الجمعة، آذار/مارس: a part of the day, a month
            if kind == VERB:
                self.open_verb, self.open_at = True, i
            self.kind[i] = kind
            if analysis is not None or word.phrase_starts:
                self.analysis[i] = analysis
                self.telling.append(i)
            past = closing_aside(doc, i) if kind == MARK and previous_kind == VERB and i > past else past
            if i <= past:
                continue  # تستطيع، اليوم، إيران قصف القواعد: what is put in right behind a verb says nothing of the words behind it
            if timex_at[i] >= 0:
                if not self.open_verb and self._fronted(doc, i, starts):
                    previous_kind, previous = MARK, None  # ومنذ عام 2011 تشهد: a clause begins behind the time it opens with
                    continue
                if kind != VERB and self.open_verb and previous_kind in (VERB, MENTION):
                    continue  # نفت الوزارة أمس قصف قرية: a time says nothing of the word behind it
            if kind == MARK and previous_kind == MENTION and surface[i] in "»”":
                continue  # «الناتو» نقل معدات: the marks around a name say nothing of the word behind it
            if kind == MARK and surface[i] in _OPENING and previous is not None and previous_kind == FUNCTION and previous.function == "preposition" and not previous.enclitic:
                continue  # دعوة إلى "تمرد مسلح": what a preposition governs is no verb for its marks
            if kind == MARK and previous is not None and previous_kind in (NOUN, EVENT) and surface[i] in _OPENING and needing(doc, previous):
                continue  # على ضرورة "وقف البيع"
            previous_kind, previous = kind, word

    @staticmethod
    def _fronted(doc: Document, i: int, starts: set[int]) -> bool:
        """Whether token i ends a time expression with which its sentence opens, alone or behind one preposition."""
        index = doc.timex_at[i]
        if i + 1 >= len(doc) or doc.timex_at[i + 1] == index or not doc.words[i + 1].verbs:
            return False
        k = i
        while k and doc.timex_at[k - 1] == index:
            k -= 1
        return k in starts or (k - 1 in starts and doc.words[k - 1].function == "preposition")

    def within(self, first: int, last: int) -> list[int]:
        """The telling tokens of [first, last)."""
        return self.telling[first_from(self.telling, first) : first_from(self.telling, last)]

    def _tag(
        self, doc: Document, i: int, word: Word, previous_kind: str, previous: Word | None, initial: bool
    ) -> tuple[str, Analysis | None]:
        if doc.mention_at[i] >= 0:
            mention = doc.mentions[doc.mention_at[i]]
            participle = told_of(doc, i, word)
            if participle is not None:
                return EVENT, participle
            if word.verbs and previous is not None and mention.first == i and (previous.base in _RELATIVES or previous.form in _BEFORE_EITHER or worded(doc, i, previous)):
                pass  # الطلب الذي طلبته الحكومة، كان الحزب قد طالب به: no students
            elif mention.last - mention.first > 1 or not word.verbs or mention.how != "name":
                if mention.first == i and word.nouns and mention.how == "definite" and not mention.title:
                    return EVENT, word.nouns[0]
                return MENTION, None
            elif not (initial or previous_kind == MARK) or the_name(doc, i, mention.place >= 0):
                return MENTION, None
        if word.function:
            if word.verbs and ((word.base in REMARKS and remarks(doc, i)) or took(doc, i, word)):
                return VERB, self._verb(word.verbs, False)  # وعبّر: he expressed, not «through»; وعقّب: he remarked, not «after»
            if word.verbs and word.base == "مثل" and (initial or previous_kind == MARK) and stands_trial(doc, i):
                return VERB, self._verb(word.verbs, False)
            return FUNCTION, None
        if not word.analyses:
            return NOUN, None
        self.ours = word.form.endswith("نا") and not any(m >= 0 and not doc.mentions[m].plural for m in doc.mention_at[i + 1 : i + 3])
        self.topic = ""
        joined = bool(word.verbs) and all(a.conjunction for a in word.verbs)  # زار أنقرة والتقى: not she
        if previous_kind == MENTION and i and doc.words[i - 1].is_word and not initial and not joined:
            mention = doc.mentions[doc.mention_at[i - 1]]
            above = doc.words[mention.first - 1] if mention.first else None
            if not mention.preposition and (above is None or above.function != "preposition" or above.enclitic):
                self.topic = mention.gender if mention.gender in ("M", "F") and not heads_others(doc, mention, word) else ""
        elif previous is not None and previous.function == "relative" and not any(a.enclitic for a in word.verbs):
            self.topic = _RELATIVES.get(previous.base, "")
            if not any(a.feature[1:3] == "3" + self.topic for a in word.verbs):
                self.topic = ""  # الوقت الذي تعرضت فيه
        if not self.topic and len(word.verbs) > 1 and i + 1 < len(doc) and doc.mention_at[i + 1] >= 0:
            mention = doc.mentions[doc.mention_at[i + 1]]
            if not mention.preposition and not mention.conjunction:
                wanted = mention.gender if mention.gender in ("M", "F") else ""
                if any(a.lemma.kind == "verb" and a.feature[1:3] == "3" + wanted for a in word.verbs):
                    self.topic = wanted  # تلقى الرئيس: he received, not «she meets»
        verbs, nouns = word.verbs, () if word.verbs and (word.form in NO_PARTICIPLES or befell(doc, i)) else word.nouns  # رجلا هاجم كنيسة: no form of «هجم»
        if len(verbs) > 1 and "عدّ" in doc.surface[i]:
            verbs = tuple(a for a in verbs if a.lemma.lemma not in _UNDOUBLED) or verbs  # تعدّ: she deems, no promise
        if verbs and nouns and self.hamzated and "إ" in doc.surface[i]:
            verbs = tuple(a for a in verbs if not (a.lemma.lemma[:1] == "أ" and a.feature[0] == _PERFECT))  # وإحالتها: no أحالتها
        if verbs and (doc.surface[i].endswith(_TANWIN) or (no_dual(doc, i, verbs, previous, previous_kind) and not marked(doc, i, verbs, nouns[0] if nouns else None))):
            verbs = ()  # يدفعون ثمنا
            if not nouns:
                return NOUN, None
        form = "" if initial or not i else doc.forms[i - 1]
        if verbs and no_finite(doc, i, self.analysis):
            return (EVENT, nouns[0]) if nouns else (NOUN, None)
        if word.form in EITHER:
            verbs, nouns = answered(doc, i, verbs, nouns)
        verbs = not_i(meant(doc, i, opened(verbs, previous)), previous) if len(verbs) > 1 else verbs
        if counting(doc, i) or word.form == "مدني" or (word.nisba and word.verbs and word.verbs[0].enclitic == "ني") or (word.form in ("امر", "وامر") and matter(doc, i, form)) or (word.form in ("اقدم", "واقدم") and not ventured(doc, i)) or comes_from(doc, i, previous_kind) or governs(doc, i) or doc.forms[i] in _NO_VERBS:
            return NOUN, None
        if (verbs and self.hamzated and word.form.startswith("ال") and not nouns and articled(doc, i)) or (doc.surface[i][-1] == "ى" and word.form in CALLED):
            return NOUN, None  # يدعى فلانا: he is called
        if word.base in ("وقف", "سعيا") and nouns and halted(doc, i):
            return EVENT, nouns[0]
        if verbs:
            best = self._verb(verbs, False)
            leader = form in _VERB_LEADERS or (form == "من" and first_to(doc, i))
            if nouns and nouns[0].pos == "m" and best.feature[0] == "I" and not best.preposition and form in _WERE and i + 1 < len(doc) and doc.words[i + 1].function == "preposition":
                return VERB, best  # كانت تطلب من الغرب إرسال طائرات
            negated = form in ("لا", "ولا", "فلا") and best.feature[0] in "IJ"
            if leader and form.endswith("لم"):
                again = next((a for a in verbs if a.lemma.lemma == "عاد" and a.feature[0] == "J" and not a.enclitic), None)
                if again is not None:
                    return VERB, again  # لم يعد: no longer; nobody promises
            if leader or negated or (best.future and not nouns):
                return VERB, self._verb(verbs, negated or (leader and form not in _BEFORE_EITHER))
            if not nouns:
                return (NOUN, None) if no_verb(best, previous_kind, previous) or named_so(word, best, previous_kind) else self._bare(doc, i, word, best, previous_kind, previous, initial, form)
            if self.dotted and doc.surface[i][-1] == "ى" and nouns[0].pos == "m" and (nouns[0].enclitic == "ي" or (nouns[0].stem[-1] == "ي" and not nouns[0].enclitic)):
                return VERB, self._verb(verbs, False)  # نفى is no نفي, تفادى no «my avoiding»
            if nouns[0].pos == "m" and form in _THERE and best.feature == "P3MS" and not best.conjunction:
                return EVENT, nouns[0]  # إذا كان هناك وقف لإطلاق النار
            if nouns[0].pos == "m" and all(a.feature.endswith("p") and a.feature[0] == _PERFECT for a in verbs):
                return EVENT, nouns[0]  # تزويد is no passive of تزايد
            if (form == "او" or (best.conjunction == "و" and previous_kind in (EVENT, NOUN))) and paired(doc, i, nouns[0], self.analysis, self.kind):
                return EVENT, nouns[0]
            if best.conjunction == "و" and previous_kind in (EVENT, NOUN) and i + 1 < len(doc) and doc.forms[i + 1] in _DEGREES:
                return EVENT, nouns[0]  # وسط تنديد وغضب كبير: an adjective without article describes a noun
            if marked(doc, i, verbs, nouns[0]):
                return VERB, self._verb(verbs, False)
            verbal = self._verbal(doc, i, best, nouns[0], previous_kind, previous, initial, form)
            return (VERB, self._verb(verbs, False)) if verbal else (EVENT, nouns[0])
        if word.nisba and all(n.enclitic == "ي" for n in nouns):
            return NOUN, None  # مصري is no «my ...»
        return EVENT, nouns[0]

    def _bare(
        self, doc: Document, i: int, word: Word, best: Analysis, previous_kind: str, previous: Word | None, initial: bool, form: str
    ) -> tuple[str, Analysis | None]:  # fmt: skip
        """A form known as a verb alone; it may still be a noun the lexicon does not hold."""
        if word.form.endswith("وا") or (both_did(best) and previous_kind != VERB) or (best.feature == "P3FS" and previous is not None and previous.function == "complementizer" and previous.enclitic == "ها"):
            return VERB, best  # قالت إنها ألقت القبض عليه
        if marked(doc, i, word.verbs, None) or (previous is not None and (since_then(doc, i, best, previous) or who_did(doc, i, best, previous) or relates(doc, i, best, previous))):
            return VERB, best
        if word.homograph and not called_on(doc, i, best) and not hamza_led(doc, i, best):
            if self._verbal(doc, i, best, None, previous_kind, previous, initial, form):
                return VERB, best
            return NOUN, None
        if (
            best.feature == "P3MS"
            and not (best.enclitic or best.conjunction or initial)
            and previous is not None
            and (previous_kind in (NOUN, EVENT) or (previous_kind == MENTION and not doc.mentions[doc.mention_at[i - 1]].definite and not named_person(doc, i - 1)))
            and not (previous.article or previous.enclitic or previous.possessed or previous.function)
            and best.stem[1:2] == "ا" and len(best.stem) == 4 and best.lemma.lemma not in NO_PARTICIPLES and not resumed(doc, i, best, previous)
        ):  # fmt: skip
            return NOUN, None  # بيان صادر
        if best.feature[2:4] == "FP" and not best.enclitic and not initial and previous_kind != MARK:
            return NOUN, None
        if best.feature[0] in "IJ" and not initial and ((best.feature[1:3] == "1S" and previous_kind in (NOUN, EVENT)) or (best.feature[1:3] == "1P" and previous_kind == EVENT and len(word.form) < 4)):
            return NOUN, None  # تحقيق نصر
        if previous is not None and not initial and governed(doc, i, best, previous, form):
            return NOUN, None
        if previous_kind == NUMBER and not best.conjunction and not initial and (self.open_verb or doc.timex_at[i - 1] < 0):
            return NOUN, None
        if (
            previous_kind == VERB
            and best.feature[0] == _PERFECT
            and not (best.conjunction or initial or best.lemma.kind == "plain")
            and previous is not None
            and not any("kana" in a.lemma.kinds for a in previous.verbs)
        ):
            return NOUN, None  # أسعفت فرق الإنقاذ: no verb right behind a verb
        if best.preposition and best.lemma.kind == "plain" and best.feature[0] == "I" and len(best.stem) < 4:
            return NOUN, None
        return VERB, best

    def _verbal(
        self, doc: Document, i: int, verb: Analysis, noun: Analysis | None, previous_kind: str,
        previous: Word | None, initial: bool, form: str,
    ) -> bool:  # fmt: skip
        """Whether a form that is both a verb and a noun stands as the verb: قتل، دعم، تقدم، عمل."""
        article, pos = (noun.article, noun.pos) if noun else (False, "n")
        preposition, conjunction = (noun.preposition, noun.conjunction) if noun else ("", verb.conjunction)
        enclitic = noun.enclitic if noun else verb.enclitic
        if article or (preposition and not verb.preposition):
            return False
        following = doc.words[i + 1] if i + 1 < len(doc) else None
        if following is not None and doc.surface[i + 1] in _OPENING and i + 2 < len(doc) and doc.start[i + 1] > doc.end[i]:
            following = doc.words[i + 2]  # وحملت «حكومة ...»
        following = (behind_time(doc, i) if initial and following is not None and not following.is_word else None) or following
        if asked_of(doc, i, verb, following) or (initial and asks_aside(doc, i, verb)) or (previous_kind == MENTION and asks_on(doc, i, verb)) or (not initial and opened_before(doc, i, verb, doc.sentences[doc.sentence_of(i)][0], self.analysis[self.open_at] if self.open_verb else None, self.open_at)):
            return True
        if i and not doc.words[i - 1].is_word and verb.feature[0] == _PERFECT and not verb.conjunction:
            if (previous_kind == MENTION and self._verb_before(doc, i)) or (pos == "m" and (object_due(doc, i, self.kind, self.open_at) or quoted_noun(doc, i))):
                return False  # رفض الرئيس الصيني، شي جين بينغ، عرض ...، دانت دمشق، أمس، قصف ...
        if verb.conjunction and not conjunction and not (initial or previous_kind == MARK):
            # و read as part of the noun (وقف، وضع) unless a clause can begin here
            return False
        if of_its_own(verb, noun, self.analysis[self.open_at] if previous_kind == MENTION and self.open_verb else None) or (pos == "m" and again(doc, i, verb)):
            return False
        if previous is not None and not initial and previous_kind != MARK:
            if himself(doc, i, previous) or (previous.base == "من" and not previous.enclitic and i > 1 and doc.words[i - 2].function == "pronoun"):
                return True  # إسرائيل هي من نفذ الهجوم
            if who_did(doc, i, verb, previous) and noun is not None and noun.pos != "m":
                return True  # إن من هاجم الكنيس
            if previous.function in ("preposition", "quantifier", "demonstrative") and not previous.enclitic and not (previous.form == "ذلك" and doc.words[i - 2].function == "preposition"):
                return False  # not: في مقابل ذلك طالب
            if form in _BEFORE_MASDAR or awaited(doc, i, previous) or meant_by(doc, i) or (previous_kind == MENTION and owned(doc, i)):
                return False
            if previous.function in ("relative", "auxiliary", "subordinator"):
                return True
            if previous.function == "complementizer":
                if noun and previous.base == "ان" and not previous.enclitic and verb.feature[0] == _PERFECT:
                    if (doc.forms[i - 2] if i > 1 else "") not in _BEFORE_PERFECT:
                        return False  # أن دعم الدول: behind أنّ stands a noun, behind أنْ an imperfect
                if verb.feature[:4] == "P3MS" and previous.enclitic == "ه" and previous.form[0] != "ب" and following is not None and following.article:
                    return True  # أنه وصف الهدنة بالمزحة
                return verb.feature[0] in "IJ" or following is None or not following.nouns or (previous.base == "ان" and doc.forms[i - 2] in _BEFORE_PERFECT and doc.forms[i - 2] != "ما")
            if previous_kind == EVENT and verb.lemma.light and verb.enclitic in ("ه", "ها") and not (previous.article or previous.enclitic):
                if following is not None and i + 1 < len(doc) and doc.mention_at[i + 1] >= 0 and verb.feature[:4] == "P3MS":
                    return True  # هجوم شنه مسلحون
            if described_by(doc, i, verb, previous_kind, previous) or resumed(doc, i, verb, previous) or takes_up(doc, i, verb, previous) or worded(doc, i, previous):
                return True  # في بيان نشرته الوزارة، خطة وافق عليها القائد
            if previous_kind == NUMBER and doc.timex_at[i - 1] >= 0 and not verb.conjunction:
                return verb.feature[0] in "IJ" or not self.open_verb  # في مايو 2019 دعا نواب إلى
            if previous_kind == NUMBER or (
                previous_kind in (NOUN, EVENT) and not previous.article and not verb.conjunction
            ):
                return False
            if previous_kind == VERB and not verb.conjunction:  # كانت تعارض الانضمام
                return verb.feature[0] == "I" and any("kana" in a.lemma.kinds and a.feature[1:3] == verb.feature[1:3] for a in previous.verbs)
            if noun is None and verb.conjunction and verb.feature[0] == _PERFECT and self.open_verb:
                # أعاد تشكيل اللجنة وعمل أعضائها, but: خرج العمال وظهر الغضب
                return following is not None and (following.article or doc.mention_at[i + 1] >= 0 or (previous_kind == MENTION and both_said(doc.words[i], verb)))
            if noun is None and verb.enclitic and previous.article and verb.stem.startswith("ال"):
                return False  # الدور المهم
            if previous.function == "preposition" and previous.enclitic and previous.base in ("بين", "من") and noun is not None and noun.pos == "m":
                if verb.feature == "P3MS" and not verb.conjunction and i > 1 and doc.surface[i - 2] in "،,":
                    return False  # لأسباب، بينها رفض إسرائيل وقف ...
            if previous_kind == FUNCTION and previous.enclitic and previous.function == "preposition" and self.open_verb:
                if verb.feature[0] == _PERFECT and not verb.conjunction:
                    return False  # يشرح فيها سبب الإغلاق
            if previous_kind == MENTION and noun is not None and noun.pos == "m" and verb.feature == "P3MS" and laid_on(doc, i):
                return False  # قال إن على إسرائيل وقف عدوانها
            if previous_kind in (MENTION, NOUN, EVENT) and self.open_verb and noun is not None and noun.pos == "m":
                on = goes_on(doc, i, verb, self.analysis[self.open_at], self.kind[self.open_at + 1 : i])
                if on is not None and (not on or previous_kind == MENTION) and (previous_kind != EVENT or joins(doc, i, verb)):
                    return on
            if verb.feature[1:3] == "1P" and noun is not None and noun.pos == "m" and (self.open_verb if previous_kind == MENTION else verb.preposition == "ل"):
                return False  # أعلنت الأمم المتحدة نقل موظفيها، خطة جديدة لنشر قوات: nobody says «we»
            if previous_kind == MENTION:
                return not (verb.conjunction or (self.open_verb and verb.feature[0] in (_PERFECT, "J") and not (noun is None and those_two(verb, previous, self.analysis[self.open_at]))))
            if previous_kind == EVENT and previous.article and not verb.conjunction and self.open_verb:
                return verb.feature[0] in "IJ"
            if previous_kind == NOUN and previous.article and not verb.conjunction:
                return verb.feature[0] in "IJ" or (not self.open_verb and (previous.shape != "F" or (noun is None and verb.feature[:4] == "P3FS")))
        if enclitic not in ("", "ك", "كم") and (noun is None or not verb.enclitic) and verb.feature[1:3] != "1P":
            return False
        if verb.enclitic and verb.feature[3:5] == "P" and noun is not None and following is not None:
            if following.is_word and not following.function:
                return False  # ثم غزوها أوكرانيا: a plural verb has no subject behind it
        if verb.feature.startswith("M"):
            return False
        if (initial or previous_kind == MARK) and noun is not None and noun.pos == "m" and of_her(doc, i, verb, initial):
            return False
        if following is not None and following.is_number and (initial or previous_kind == MARK):
            if verb.feature[0] == _PERFECT and verb.feature[1:2] == "3" and not preposition:
                return True  # قتل 21 مسلحا خلال المعارك
        if following is None or not following.is_word:
            return False
        if verb.feature[0] in "IJ" and verb.feature[1:] in ("1S", "2MS", "3FD"):
            return False
        return not (following.function == "preposition" and not following.enclitic and pos == "n" and noun is not None)

    def _verb_before(self, doc: Document, i: int) -> bool:
        """Whether the name that ends before token i follows a verb at once."""
        mention = doc.mentions[doc.mention_at[i - 1]]
        return mention.first > 0 and self.kind[mention.first - 1] == VERB

    def _verb(self, verbs: tuple[Analysis, ...], governed: bool) -> Analysis:
        """The verb analysis that fits best: that agrees with the name before it, third person first, after لم the imperfect."""
        if len(verbs) == 1:
            return verbs[0]
        want = self.topic
        ours = self.ours and any(a.feature[1:3] == "1P" and not a.enclitic for a in verbs)
        best = verbs[0]
        least: tuple[bool, tuple[int, ...]] | None = None
        for a in verbs:
            against = a.feature[1:3] != "1P" if ours else bool(want) and a.feature[1:2] == "3" and a.feature[2:3] not in want
            rank = (against, preference(a, governed))
            if least is None or rank < least:
                best, least = a, rank
        return best
