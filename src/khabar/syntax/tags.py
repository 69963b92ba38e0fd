"""Decide for each word whether it stands as a verb, an event noun, a closed-class word or another noun."""

from __future__ import annotations

from khabar.lexicon.words import Analysis, Word
from khabar.mentions.document import Document
from khabar.text.fold import fold

VERB, EVENT, NOUN, FUNCTION, MARK, NUMBER, MENTION = "V", "E", "X", "F", ".", "#", "M"
_VERB_LEADERS = frozenset(("لم", "لن", "قد", "لقد", "سوف", "لما", "وقد", "ولم", "ولن", "فلم", "فلن"))
_BEFORE_PERFECT = frozenset(("بعد", "منذ", "سبق", "وبعد", "ومنذ", "بمجرد", "ما", "الي", "الى"))
"""Words that let a perfect stand behind أن: بعد أن قصف، منذ أن دعم."""
_CLAUSE_OPENERS = frozenset(("complementizer", "relative", "subordinator", "conjunction", "conditional"))
_PERFECT = "P"
_TANWIN = ("ً", "ًا", "اً", "ٍ", "ٌ")
_AGREEING = {"M": "M", "F": "F"}


class Tags:
    """Parallel lists: `kind[i]` and, for verbs and event nouns, the analysis chosen."""

    __slots__ = ("analysis", "kind", "open_verb", "ours", "topic")

    def __init__(self, doc: Document) -> None:
        n = len(doc)
        self.kind: list[str] = [NOUN] * n
        self.analysis: list[Analysis | None] = [None] * n
        starts = {first for first, _ in doc.sentences}
        previous_kind, previous = MARK, None
        self.open_verb = False
        self.ours = False
        """Whether نا at the end of the word is rather «we» than «us»."""
        self.topic = ""
        """Gender of the name just before the word, which a verb would agree with."""
        for i, word in enumerate(doc.words):
            if (
                i in starts
                or (previous_kind == MARK and doc.surface[i - 1] in "،:؛.")
                or (previous is not None and previous.function in _CLAUSE_OPENERS)
            ):
                self.open_verb = False
            kind, analysis = self._tag(doc, i, word, previous_kind, previous, i in starts)
            if kind == VERB:
                self.open_verb = True
            self.kind[i] = kind
            self.analysis[i] = analysis
            previous_kind, previous = kind, word

    def _tag(
        self, doc: Document, i: int, word: Word, previous_kind: str, previous: Word | None, initial: bool
    ) -> tuple[str, Analysis | None]:
        if not word.is_word:
            return (NUMBER, None) if word.is_number else (MARK, None)
        if doc.mention_at[i] >= 0:
            mention = doc.mentions[doc.mention_at[i]]
            if mention.last - mention.first > 1 or not word.verbs or mention.how != "name":
                if mention.first == i and word.nouns and mention.how == "definite" and not mention.title:
                    return EVENT, word.nouns[0]
                return MENTION, None
            if not (initial or (previous_kind in (MARK,) and word.verbs)):
                return MENTION, None
        if word.function:
            if word.base == "عبر" and word.verbs and "ّ" in doc.surface[i]:
                return VERB, self._verb(word.verbs, False)  # وعبّر: he expressed, not «through»
            return FUNCTION, None
        if not word.analyses:
            return NOUN, None
        self.ours = word.form.endswith("نا") and not any(m >= 0 for m in doc.mention_at[i + 1 : i + 3])
        self.topic = ""
        if previous_kind == MENTION and i and doc.words[i - 1].is_word and not initial:
            mention = doc.mentions[doc.mention_at[i - 1]]
            first = mention.first
            if not mention.preposition and not (first and doc.words[first - 1].function == "preposition"):
                self.topic = _AGREEING.get(mention.gender, "")
        if not self.topic and len(word.verbs) > 1 and i + 1 < len(doc) and doc.mention_at[i + 1] >= 0:
            mention = doc.mentions[doc.mention_at[i + 1]]
            if not mention.preposition and not mention.conjunction:
                wanted = _AGREEING.get(mention.gender, "")
                if any(a.lemma.kind == "verb" and a.feature[1:3] == "3" + wanted for a in word.verbs):
                    self.topic = wanted  # تلقى الرئيس: he received, not «she meets»
        verbs, nouns = word.verbs, word.nouns
        if verbs and (doc.surface[i].endswith(_TANWIN) or self._no_dual(verbs, previous, previous_kind)):
            verbs = ()  # يدفعون ثمنا
            if not nouns:
                return NOUN, None
        form = doc.forms[i - 1] if i and not initial else ""
        if verbs:
            best = self._verb(verbs, False)
            leader = form in _VERB_LEADERS
            negated = form in ("لا", "ولا", "فلا") and best.feature[0] in "IJ"
            if leader or negated or (best.future and not nouns):
                return VERB, self._verb(verbs, leader or negated)
            if not nouns and _no_verb(best, previous_kind, previous):
                return NOUN, None
            if not nouns and word.form.endswith("وا"):
                return VERB, self._verb(verbs, False)
            if not nouns:
                if (
                    previous is not None
                    and not initial
                    and previous.function == "preposition"
                    and not previous.enclitic
                    and form not in ("حتي", "بعد", "قبل")
                ):
                    return NOUN, None
                if (
                    best.feature[0] == _PERFECT
                    and previous_kind in (NOUN, EVENT)
                    and not best.conjunction
                    and not initial
                    and not (
                        best.lemma.kind == "verb"
                        and best.lemma.cue is None
                        and (best.feature == "P3FS" or best.enclitic)
                        and len(word.form) > 4
                    )
                ):  # غارات استهدفت: a clause that describes the act
                    if (
                        previous is not None
                        and not previous.article
                        and not previous.enclitic
                        and previous.form not in ("ما",)
                        and not doc.surface[i - 1].endswith("ً")
                    ):
                        return NOUN, None
                if previous_kind == NUMBER and not best.conjunction and not initial:
                    return NOUN, None
                if (
                    previous_kind == VERB
                    and best.feature[0] == _PERFECT
                    and not best.conjunction
                    and not initial
                    and best.lemma.kind != "plain"
                    and previous is not None
                    and not any("kana" in doc.lexicon.data.function.get(fold(a.lemma.lemma), ()) for a in previous.verbs)
                ):
                    return NOUN, None  # أسعفت فرق الإنقاذ: no verb right behind a verb
                if best.preposition and best.lemma.kind == "plain" and best.feature[0] == "I" and len(best.stem) < 4:
                    return NOUN, None
                return VERB, self._verb(verbs, False)
            return self._both(doc, i, word, previous_kind, previous, initial, form)
        return EVENT, nouns[0]

    def _both(
        self, doc: Document, i: int, word: Word, previous_kind: str, previous: Word | None, initial: bool, form: str
    ) -> tuple[str, Analysis | None]:
        """A form that is both a verb and a noun: قتل، دعم، تقدم."""
        verbs, nouns = word.verbs, word.nouns
        whole_noun = nouns[0]
        if all(a.feature.endswith("p") and a.feature[0] == _PERFECT for a in verbs) and whole_noun.pos == "m":
            return EVENT, whole_noun  # تزويد is no passive of تزايد
        if whole_noun.article or (whole_noun.preposition and not verbs[0].preposition):
            return EVENT, whole_noun
        following = doc.words[i + 1] if i + 1 < len(doc) else None
        if (
            previous_kind == MENTION
            and i
            and not doc.words[i - 1].is_word
            and verbs[0].feature[0] == _PERFECT
            and not verbs[0].conjunction
            and self._verb_before(doc, i)
        ):
            return EVENT, whole_noun  # رفض الرئيس الصيني، شي جين بينغ، عرض ...
        if verbs[0].conjunction and not whole_noun.conjunction and not (initial or previous_kind == MARK):
            # و read as part of the noun (وقف، وضع) unless a clause can begin here
            return EVENT, whole_noun
        if previous is not None and not initial and previous_kind != MARK:
            if previous.function in ("preposition", "quantifier", "demonstrative") and not previous.enclitic:
                return EVENT, whole_noun
            if form in ("عدم", "غير"):
                return EVENT, whole_noun
            if previous.function in ("relative", "auxiliary", "subordinator"):
                return VERB, self._verb(verbs, False)
            if previous.function == "complementizer":
                if previous.base == "ان" and not previous.enclitic and verbs[0].feature[0] == _PERFECT:
                    before = doc.forms[i - 2] if i > 1 else ""
                    if before not in _BEFORE_PERFECT:
                        return EVENT, whole_noun  # أن دعم الدول: behind أنّ stands a noun, behind أنْ an imperfect
                return (
                    (VERB, self._verb(verbs, False))
                    if verbs[0].feature[0] in "IJ" or following is None or not following.nouns
                    else (EVENT, whole_noun)
                )
            if previous_kind == NUMBER or (
                previous_kind in (NOUN, EVENT) and not previous.article and not verbs[0].conjunction
            ):
                return EVENT, whole_noun
            if previous_kind == VERB and not verbs[0].conjunction:
                return EVENT, whole_noun
            if previous_kind == MENTION:
                if verbs[0].conjunction or (self.open_verb and verbs[0].feature[0] == _PERFECT):
                    return EVENT, whole_noun
                return VERB, self._verb(verbs, False)
            if previous_kind == NOUN and previous.article and not verbs[0].conjunction:
                return (VERB, self._verb(verbs, False)) if verbs[0].feature[0] in "IJ" else (EVENT, whole_noun)
        if whole_noun.enclitic and not verbs[0].enclitic:
            return EVENT, whole_noun
        if (
            whole_noun.enclitic
            and verbs[0].feature[3:4] in ("P", "D")
            and i + 1 < len(doc)
            and doc.mention_at[i + 1] >= 0
        ):
            if not doc.mentions[doc.mention_at[i + 1]].preposition:
                return EVENT, whole_noun  # غزوها أوكرانيا: a plural verb with its object has no name behind it
        if verbs[0].feature.startswith("M"):
            return EVENT, whole_noun
        if following is not None and following.is_number and (initial or previous_kind == MARK):
            if verbs[0].feature[0] == _PERFECT and verbs[0].feature[1:2] == "3" and not whole_noun.preposition:
                return VERB, self._verb(verbs, False)  # قتل 21 مسلحا خلال المعارك
        if following is None or not following.is_word:
            return EVENT, whole_noun
        if verbs[0].feature[0] in "IJ" and verbs[0].feature[1:] in ("1S", "2MS", "3FD"):
            return EVENT, whole_noun
        if following.function == "preposition" and not following.enclitic and whole_noun.pos == "n":
            return EVENT, whole_noun
        return VERB, self._verb(verbs, False)

    @staticmethod
    def _no_dual(verbs: tuple[Analysis, ...], previous: Word | None, previous_kind: str) -> bool:
        """Whether a form can only be «they two did», which no word before it calls for: يدفع السكان ثمنا."""
        if previous is None or previous_kind not in (VERB, NOUN, MENTION, EVENT):
            return False
        if previous_kind != VERB and previous.form.endswith(("ان", "ين", "هما")):
            return False
        return all(a.feature[:4] == "P3MD" and not a.conjunction for a in verbs)

    def _verb_before(self, doc: Document, i: int) -> bool:
        """Whether the name that ends before token i follows a verb at once."""
        mention = doc.mentions[doc.mention_at[i - 1]]
        return mention.first > 0 and self.kind[mention.first - 1] == VERB

    def _verb(self, verbs: tuple[Analysis, ...], governed: bool) -> Analysis:
        """The verb analysis that fits best: that agrees with the name before it, third person first, after لم the imperfect."""
        want = self.topic
        if self.ours and any(a.feature[1:3] == "1P" and not a.enclitic for a in verbs):
            return min(verbs, key=lambda a: (a.feature[1:3] != "1P", *_preference(a, governed)))
        if not want:
            return min(verbs, key=lambda a: _preference(a, governed))
        return min(
            verbs, key=lambda a: (a.feature[1:2] == "3" and a.feature[2:3] not in want, *_preference(a, governed))
        )


def _no_verb(best: Analysis, previous_kind: str, previous: Word | None) -> bool:
    """Readings that only a rare context allows: the short jussive without لم (واسع), «I» behind a bare noun (حرب أوسع), a dual behind a verb."""
    feature = best.feature
    if feature[0] == "J" and feature.endswith("S") and not best.preposition:
        return True
    if feature[1:] in ("1S", "2MS") and feature[0] == "I" and previous_kind in (NOUN, EVENT):
        return previous is not None and not previous.article and not previous.enclitic
    if feature[1:4] == "3FP" and previous_kind in (NOUN, EVENT, MENTION):
        return True  # مسلحين اثنين
    return best.lemma.kind == "plain" and feature[3:4] == "D" and previous_kind == VERB


def _preference(analysis: Analysis, governed: bool) -> tuple[bool, bool, bool, bool, bool, bool, int, bool]:
    feature = analysis.feature
    return (
        governed and feature[0] not in "IJ",
        feature[0] == "M",
        feature[0] == "J" and not governed and feature[3:] != "MP" and feature[3:] != "MD",
        feature.endswith("p"),
        feature[1:2] != "3",
        analysis.lemma.kind != "verb" and not analysis.enclitic,
        len(analysis.conjunction) + len(analysis.preposition) + len(analysis.enclitic),
        feature[0] == _PERFECT and feature[3:4] == "D" and not analysis.enclitic,  # هنأ and بدأ, folded, read as «they two» too
    )
