"""How a folded form is taken apart: every plausible split into proclitics, stem and enclitic that the form table knows."""

from __future__ import annotations

import re

from khabar.lexicon.clitics import ENCLITICS_BY_LAST, Heads, fits, heads, unjoined
from khabar.lexicon.entries import Compiled
from khabar.lexicon.lemma import Lemma
from khabar.lexicon.word import Analysis, Word, possessed, shape
from khabar.text.numbers import numeral

_ENCLITIC_PREPOSITIONS = frozenset(("في", "من", "الي", "علي", "عن", "مع", "لدي", "بين", "ل", "ب", "ضد", "قبل", "بعد",
                                    "امام", "عند", "حول", "خلف", "تجاه", "ازاء", "خلال", "حيال", "دون", "نحو", "بشان", "بحق"))  # fmt: skip
_QUANTIFIERS = frozenset(("جميع", "كل", "بعض", "معظم"))
_THAT = frozenset(("ان", "لان", "لكن"))
_DEEDS = frozenset((None, "ASSAULT", "COERCE", "MOBILIZE", "PROTEST", "SANCTION", "AID", "COOPERATE"))
"""Types of acts nobody claims as his own in a word of his own (هجومي)."""
EITHER = frozenset(("ورد", "وردت", "وردوا"))
"""Forms that are one verb or «and» with another: came in, and replied."""
_COUNTED = frozenset(("وفدا", "طفلا", "رجلا", "شخصا", "شابا"))
"""Short accusatives of people; «سفنا تجارية» are things."""
_CLOSED = frozenset(("preposition", "complementizer", "relative", "negation", "auxiliary", "conjunction", "subordinator", "conditional",
                     "demonstrative", "pronoun", "quantifier", "adverb", "feared", "possible_adverb", "planned_adjective", "iterated",
                     "head_adjective"))  # fmt: skip
"""Classes of grammar.toml whose words are closed-class; the others only mark names and nouns."""
_COUNTS = frozenset(n + end for n in ("ثلاث", "اربع", "خمس", "سبع", "ثماني", "تسع", "عشر") for end in ("", "ة")) | {"ستة", "عشرات", "مئات"}
"""Numbers that stand before the plural they count, behind a preposition of one letter: لثلاثة ضباط."""
_BOUND_MASDAR = re.compile("([وف]?)([بل])(?:است..ا.|ان[^ا]{2}ا.|ا[^ا]ت[^ا]ا.|ت[^ي][^او]ي[^اي]|م[^ا]ا[^ا]{2}ة)(?:ها|هم|ه)?$")
"""A preposition before a masdar of the forms with alif (باستقلال، لانتصار، باعتزال، لمكافحة), which no other noun looks like."""

_ARTICLED = re.compile("([وف]?)(ب)ال..")
"""«ب» before the article, which hardly any other word looks like: بالمنطقة، وبالسلاح."""

_SHORT = frozenset(["حي", "جو", "بر", "دم", "فم", "اب", "اخ", "شر", "حق", "سد", "خط", "حد", "صف", "فن", "نص", "سر", "شك", "بث", "حب", "حج", "حر", "ري", "عم", "جد", "سن", "مس", "حل", "رد", "ضخ", "بت", "كف"])
"""Words of two letters that take the article."""

class Splits:
    """Analyses forms by the tables of the compiled lexicon."""

    def __init__(self, data: Compiled) -> None:
        self.data = data
        self.lemmas = [Lemma(stored) for stored in data.lemmas]
        self.names = data.names
        self.function = data.function
        """Classes of grammar.toml by the forms that they list."""
        self._forms = data.forms
        self._phrases, self._nisbas, self._given = data.phrases, data.nisbas, data.given
        self._items: dict[str, list[tuple[Lemma, str, str]]] = {}
        """What each stem met so far is."""
        self._closed = {form: kinds[0] for form, kinds in data.function.items() if kinds[0] in _CLOSED}
        self._carrying = frozenset((*_ENCLITIC_PREPOSITIONS, *_QUANTIFIERS, *_THAT, *self._closed))
        """Closed-class words that a preposition or a pronoun may be written on."""
        self._waw = tuple(form for form, kinds in data.function.items() if "initial_waw" in kinds)
        self._nouns = self.of_class("noun")
        self._common = self.of_class("noun", "common_noun")
        self._adjectives = self.of_class("adjective")
        self._elatives = self.of_class("elative")
        self._whole = self.of_class("whole")
        self._no_act = self.of_class("no_act") | self._whole
        self._classes: dict[frozenset[str], frozenset[str]] = {}
        """Classes that some word has; words share them."""

    def of_class(self, *kinds: str) -> frozenset[str]:
        """The forms that grammar.toml lists under one of some classes."""
        return frozenset(form for form, listed in self.function.items() if not set(kinds).isdisjoint(listed))

    def items(self, stem: str) -> list[tuple[Lemma, str, str]]:
        """Return (lemma, part of speech, feature) of a folded stem without clitics."""
        known = self._items.get(stem)
        if known is None:
            found = self._forms.get(stem)
            if found is None:
                return []
            known = self._items[stem] = []
            for item in found.split(" "):
                index, pos, feature = item.split(":")
                known.append((self.lemmas[int(index)], pos, feature))
        return known

    def analyse(self, form: str, closed: bool = True) -> Word:
        """Everything known of a folded form; not `closed`: leaving out that it may be a closed-class word."""
        word = Word(form)
        self._split(word, closed)
        word.numeral = numeral(form)
        word.kinds = self.function.get(form, ())
        word.base_kinds = self.function.get(word.base, ())
        bare_kinds = self.function.get(form.removeprefix("و").removeprefix("ف").removeprefix("ال"), ())
        if word.kinds or word.base_kinds or bare_kinds:
            classes = frozenset((*word.kinds, *word.base_kinds, *bare_kinds))
            word.classes = self._classes.setdefault(classes, classes)
        return word

    def joined(self, form: str) -> Word:
        """A form whose first letter can be nothing but the conjunction before a verb or its noun."""
        word = self.analyse(form)
        found = [a for a in self._split_events(form, heads(form)) if a.conjunction]
        if not found:  # وعدّ: the whole is a verb as well
            rest = self._split_events(form[1:], heads(form[1:]))
            found = [Analysis(form[0], a.preposition, a.article, a.future, a.stem, a.enclitic, a.lemma, a.pos, a.feature) for a in rest]
        self._sort(word, found)
        return word

    def parted(self, form: str) -> Word:
        """A form that begins with the conjunction and a hamza: no word of it has the first letter for its own."""
        word = self.analyse(form)
        if not word.nisba and not word.function and (word.conjunction != "و" or any(not a.conjunction for a in word.analyses)):
            self._sort(word, [a for a in self._split_events(form, heads(form)) if a.conjunction])
            word.name_starts = tuple(start for start in word.name_starts if start[0])
            word.conjunction, word.base = "و", form[1:]
        return word

    def _split(self, word: Word, closed: bool) -> None:
        form = word.form
        first = form[0]
        if first.isdigit():
            word.is_number = True
            return
        if not first.isalpha():
            return
        word.is_word = True
        begun = heads(form)
        if closed:
            self._split_function(word, begun)
        self._split_names(word, begun)
        if word.function not in ("negation", "relative", "complementizer", "demonstrative", "pronoun", "auxiliary"):
            analyses = self._split_events(form, begun) if form not in self._no_act else []
            if analyses and self._named(word):
                analyses = [a for a in analyses if a.pos != "v" or not (a.conjunction or a.preposition)]  # لندن، وارسو، فيتنام
            if analyses:
                self._sort(word, analyses)
        if not word.function:
            self._split_noun(word)

    def _named(self, word: Word) -> bool:
        """Whether a whole word as it stands is a name of the tables."""
        form = word.form
        return any(key == form and not (conjunction or preposition) and any(not rest for rest, _ in self.names[key]) for conjunction, preposition, _, key in word.name_starts)

    def _sort(self, word: Word, analyses: list[Analysis]) -> None:
        """Give a word its analyses, those as a noun and those as a verb."""
        if any(a.pos == "v" and not a.enclitic for a in analyses):  # شكك is no شك + ك
            analyses = [a for a in analyses if a.pos == "v" or a.enclitic not in ("ك", "كم", "كما")]
        word.analyses = tuple(analyses)
        word.nouns = tuple(a for a in analyses if a.pos != "v")
        word.verbs = tuple(a for a in analyses if a.pos == "v")
        if word.verbs and not word.nouns:
            if self._never_verb(word.form):
                word.analyses = word.verbs = ()
            else:
                word.homograph = self._is_homograph(word.form, word.verbs)

    def _never_verb(self, form: str) -> bool:
        """Whether a form has the letters of a verb but is a noun in news: أكبر، لأول، واسم."""
        elatives = self._elatives
        for _, _, governed in heads(form):
            for _, core in governed:
                if core in elatives or any(core.endswith(e) and core[: -len(e)] in elatives for e in ENCLITICS_BY_LAST.get(core[-1:], ())):
                    return True
        return False

    def _is_homograph(self, form: str, verbs: tuple[Analysis, ...]) -> bool:
        """Whether the stem, with or without its clitics, is a common noun or has the letters of a masdar (تصاعد)."""
        nouns = self._nouns
        for a in verbs:
            stem = a.stem
            if stem in nouns or stem in self._adjectives or (stem[-1] == "ت" and a.enclitic and stem[:-1] + "ة" in nouns):  # ضربتها; not ضربت, which is no ضربة
                return True
            if a.feature == "P3MD" and not a.enclitic:
                return True  # عملا، شكلا: far oftener an accusative than a dual
            if a.feature == "P3MS" and stem[0] == "ت" and len(stem) > 3 and a.lemma.kind == "plain":
                return True
        if form[:2] != "ال" and (form[1:3] != "ال" or form[0] not in "وفبلك"):
            return False
        return not any(a.stem[:3] == "الت" and a.stem[2:] not in self._common for a in verbs)  # والتقى

    def _split_function(self, word: Word, begun: Heads) -> None:
        form = word.form
        if form in self._closed:
            word.function = self._closed[form]
            return
        for conjunction, rest, governed in begun:
            if conjunction and len(rest) != 2 and any(not f.endswith("p") for _, _, f in self.items(form)):
                continue  # فتحت is no ف + تحت; ووفق is no passive of وافق, فك no «and like»
            if conjunction and rest in self._closed:
                word.function, word.base, word.conjunction = self._closed[rest], rest, conjunction
                return
            for preposition, core in governed:
                enclitics = ENCLITICS_BY_LAST.get(core[-1:], ())
                if not (preposition or enclitics):
                    continue
                for enclitic in ("", *enclitics) if preposition else enclitics:
                    base = core.removesuffix(enclitic) if enclitic else core
                    if base not in self._carrying or (enclitic and base == core):
                        continue
                    kind = ""
                    if preposition == "ك" and base == "ان" and not enclitic:
                        continue  # كان is the verb; كأن without its hamza is rare
                    if base in _THAT and not (base == "لان" and preposition):
                        kind = "conjunction" if base == "لكن" else "complementizer"
                    elif enclitic and enclitic != "ني" and not preposition and base in _ENCLITIC_PREPOSITIONS:
                        kind = "preposition"  # بنى is no «in me»
                    elif preposition and not enclitic and base in self._closed:
                        kind = "quantifier" if base == "نحو" else self._closed[base]
                        if kind not in (
                            "demonstrative",
                            "quantifier",
                            "relative",
                            "negation",
                            "complementizer",
                        ):
                            kind = ""
                    elif enclitic and base in _QUANTIFIERS and not preposition:
                        kind = "quantifier"
                    if kind and not (conjunction and form in self.names):  # ولي العهد is no «and to me»
                        word.function, word.base, word.conjunction = kind, base, conjunction
                        word.preposition, word.enclitic = preposition, enclitic
                        return

    def _state(self, core: str) -> bool:
        """Whether a form is the name of a state or its capital, so that «للبنان» is to Lebanon."""
        return any(not ending and self.data.entries[index].kind in ("state", "capital") for ending, index in self.names.get(core, ()))

    def _split_names(self, word: Word, begun: Heads) -> None:
        form, names, phrases, nisbas, given = word.form, self.names, self._phrases, self._nisbas, self._given
        starts: list[tuple[str, str, bool, str]] = []
        phrase_starts: list[tuple[str, str]] = []
        for conjunction, rest, governed in begun:
            if conjunction and len(rest) < 2:
                continue
            if rest in phrases:
                phrase_starts.append((conjunction, rest))
            for preposition, core in governed:
                if preposition and len(core) < 2:
                    continue
                if preposition == "ل" and core.startswith("ل") and len(core) > 2 and not self._state(core):
                    core = "ا" + core  # لل: the alif of the article is not written
                    if core not in names and core[2:] not in names and core[2:] not in nisbas:
                        core = "ال" + rest[1:]
                if preposition and core in phrases:
                    phrase_starts.append((conjunction, core))
                if core in names:
                    starts.append((conjunction, preposition, False, core))
                if core.startswith("ال") and len(core) > 4 and core[2:] in names:
                    starts.append((conjunction, preposition, True, core[2:]))
                if not word.nisba:
                    bare = core[2:] if core.startswith("ال") and len(core) > 4 else core
                    if bare in nisbas and bare != core:
                        word.nisba, word.article = nisbas[bare], True
                        word.conjunction, word.preposition = conjunction, preposition
                    elif core in nisbas:
                        word.nisba = nisbas[core]
                        word.conjunction, word.preposition = conjunction, preposition
        code, _, feature = word.nisba.partition(":")
        if code and len(code) != 3 and feature[:1] in ("P", "p", "D") and any(not ending for *_, key in starts for ending, _ in names[key]):
            word.nisba = ""  # المسلحين الحوثيين: a name by itself
        if not starts and (len(form) > 4 or form in _COUNTED) and form[-1] == "ا":
            key = next((k for k in (form[:-1], form[:-1] + "ين") if k in names), "")
            if key:  # 30 مسؤولا، 25 مدنيا: an actor only after a number
                starts.append(("", "", False, key))
        word.name_starts = tuple(starts)
        word.phrase_starts = tuple(phrase_starts)
        word.given = given.get(form, "")
        if not word.given and form[0] in "ول" and form[1:] in given:
            word.given = given[form[1:]] + form[0]

    def _split_events(self, form: str, begun: Heads) -> list[Analysis]:
        out: list[Analysis] = []
        for conjunction, rest, governed in begun:
            if conjunction and len(rest) < 2:
                continue
            self._stems(conjunction, "", False, False, rest, out)
            if rest[0] == "س" and len(rest) > 3 and rest[1] in "يتنا":
                self._stems(conjunction, "", False, True, rest[1:], out)
            for preposition, core in governed:
                if preposition and len(core) < 2:
                    continue
                if preposition:
                    self._stems(conjunction, preposition, False, False, core, out)
                if preposition == "ل" and core.startswith("ل") and len(core) > 2:
                    self._stems(conjunction, preposition, True, False, core[1:], out)
                if core.startswith("ال") and len(core) > 3:  # الرد، الكف
                    self._stems(conjunction, preposition, True, False, core[2:], out)
            if not conjunction and form not in EITHER and form in self._forms and any(
                a.lemma.kind != "plain" and a.feature[0] not in "Dd" and a.feature[3:4] != "D" for a in out
            ):
                break  # the whole form is a word: و and ف belong to it
        return out

    def _stems(
        self, conjunction: str, preposition: str, article: bool, future: bool, core: str, out: list[Analysis]
    ) -> None:
        for lemma, pos, feature in self.items(core) if core in self._forms else ():
            if fits(preposition, article, future, pos, feature, ""):
                out.append(Analysis(conjunction, preposition, article, future, core, "", lemma, pos, feature))
        if article:
            return
        for enclitic in ENCLITICS_BY_LAST.get(core[-1:], ()):
            if not core.endswith(enclitic) or len(core) - len(enclitic) < 2:
                continue
            stem = core[: -len(enclitic)]
            for variant in unjoined(stem):
                for lemma, pos, feature in self.items(variant) if variant in self._forms else ():
                    if pos == "v" and (lemma.kind == "plain" and enclitic in ("ي", "ك")):
                        continue
                    if pos == "v" and (enclitic == "ي" or (enclitic in ("ني", "نا") and feature[1:2] == "1")):
                        continue  # الأمني: nobody does it to himself
                    if pos != "v" and (enclitic == "ني" or feature[:1] == "A"):
                        continue
                    if pos in "mn" and enclitic == "ي" and lemma.senses and all(s.type in _DEEDS for s in lemma.senses):
                        continue  # هجومي، تجسسي: of that kind, not mine
                    if variant.endswith("ة") and pos == "v":
                        continue
                    if pos == "m" and stem[-1] == "ا" and variant[-1] == "ي" and variant[0] == "ت":
                        continue  # تبناه، تلقاها: the masdar keeps its ي
                    if fits(preposition, article, future, pos, feature, enclitic):
                        out.append(
                            Analysis(conjunction, preposition, article, future, variant, enclitic, lemma, pos, feature)
                        )

    def _before_noun(self, form: str) -> tuple[str, str]:
        """Conjunction and preposition before a common noun: برصاص، لمواطني، وبيان."""
        nouns = self._common
        for conjunction, _, governed in heads(form):
            for preposition, core in governed:
                if conjunction or preposition:
                    owned = [core[: -len(e)] for e in ENCLITICS_BY_LAST.get(core[-1:], ()) if core.endswith(e)]
                    if core in nouns or (preposition and core in _COUNTS) or any(stem in nouns or (stem[-1:] == "ت" and stem[:-1] + "ة" in nouns) for stem in owned):  # بسيارته
                        return conjunction, preposition
        bound = _BOUND_MASDAR.match(form)
        return (bound[1], bound[2]) if bound else ("", "")

    def _split_noun(self, word: Word) -> None:
        form = word.form
        best = word.analyses[0] if word.analyses else None
        if best is not None and not word.nisba:
            word.conjunction, word.preposition = best.conjunction, best.preposition
            word.article, word.enclitic, word.base = best.article, best.enclitic, best.stem
        elif word.nisba or word.name_starts:
            single = [start for start in word.name_starts if any(not rest for rest, _ in self.names[start[3]])]
            if single and not word.nisba:
                whole = [start for start in single if not (start[0] or start[1])] or single
                word.conjunction, word.preposition = whole[0][0], whole[0][1]
            elif not word.nisba and form.removeprefix("و")[:2] == "لل" and all(start[1] == "ل" for start in word.name_starts):
                word.conjunction, word.preposition = word.name_starts[0][:2]  # للقانون، للأقصى
            elif not word.nisba and all(start[0] or start[1] for start in word.name_starts):  # لأمن، بسلامة: a noun that longer names begin with; not وكالة
                bound = _ARTICLED.match(form)
                conjunction, preposition = (bound[1], bound[2]) if bound else self._before_noun(form)
                if preposition:
                    word.conjunction, word.preposition = conjunction, preposition
                    word.base = form[len(conjunction) + len(preposition) + 2 * bool(bound) :]
                    word.article = bool(bound)
                elif form[1:] in self._common and all(start[0] == "و" for start in word.name_starts):
                    word.conjunction, word.base = "و", form[1:]  # وعربات
            if not word.nisba:  # عمال، رجال: not every ال is the article
                word.article = word.article or any(dropped or key.startswith("ال") for _, _, dropped, key in word.name_starts)
            if word.base == form and form[:2] == "ال" and form[2:] in self._common and not word.nisba:
                word.base = form[2:]  # القرية، المدينة: names of places begin with them too
        elif form in self._whole:
            word.base = form
        else:
            rest = form
            if (rest[0] == "و" and len(rest) > 4 and not rest.startswith(self._waw)) or (
                (len(rest) > 4 and rest[0] in "وف" and rest[1:3] in ("ال", "لل"))
                or rest.startswith("وو")
                or (len(rest) > 5 and rest[0] == "و" and rest[1:4] in ("بال", "كال"))
            ):
                word.conjunction, rest = rest[0], rest[1:]
            if rest.startswith("لل") and len(rest) > 3:
                word.preposition, word.article, rest = "ل", True, rest[2:]
            elif len(rest) > 4 and rest[0] in "بكل" and rest[1:3] == "ال" and rest[1:] not in self._common:
                word.preposition, word.article, rest = rest[0], True, rest[3:]
            elif rest.startswith("ال") and rest not in self._common and (len(rest) > 4 or rest[2:] in _SHORT):
                word.article, rest = True, rest[2:]  # not: ألغام
            else:
                conjunction, preposition = self._before_noun(rest)
                word.conjunction = word.conjunction or conjunction
                word.preposition = preposition
                rest = rest[len(conjunction) + len(preposition) :]
            word.base = rest
        word.possessed = bool(word.enclitic) or (not word.name_starts and possessed(form))
        word.substantive = word.base in self._common or (
            bool(word.nouns) and all(n.pos in ("m", "n") for n in word.nouns)
        )
        word.shape = shape(form)
