"""Cut a sentence into verbs, phrases (with their preposition) and connectors, in the order of the text."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.syntax.counts import PARTITIVE, counts, names_state
from khabar.syntax.datelines import datelined
from khabar.syntax.joins import beyond, joins_name
from khabar.syntax.phrases import continues
from khabar.syntax.speeches import speeches
from khabar.syntax.spells import set_aside
from khabar.syntax.tags import EVENT, FUNCTION, MARK, MENTION, NOUN, NUMBER, VERB, Tags
from khabar.syntax.unit import Unit, lest
from khabar.syntax.what import says_what

_OPENING, _SOFT = frozenset("«“\"(['‹"), frozenset("»”\")]'›“«")
_QUARTERS = frozenset(("شمالي", "جنوبي", "شرقي", "غربي"))
DIRECTIONS = frozenset(("شمال", "جنوب", "شرق", "غرب", "وسط", "داخل"))
_SAME = {"برغم": "رغم", "بالرغم من": "رغم", "بايدي": "علي ايدي", "علي ايادي": "علي ايدي", "بيد": "علي يد", "علي يدي": "علي يد", "من طرف": "من جانب"}
"""Prepositions that are another wording of one."""
_ONE_ARMED = frozenset(("مسلح", "مجهول", "ملثم"))
"""Adjectives that stand for a man right behind a verb."""
_LEADING = frozenset(("الي", "علي", "من", "في", "نحو", "باتجاه"))
_BREAKS = frozenset("،؛,;:.؟?!…-–—")


def cut(doc: Document, tags: Tags, first: int, last: int) -> list[Unit]:
    """Units of the sentence that holds tokens [first, last)."""
    return _Cutter(doc, tags, first, last).run()


class _Cutter:
    def __init__(self, doc: Document, tags: Tags, first: int, last: int) -> None:
        self.doc = doc
        self.kind = tags.kind
        self.analysis = tags.analysis
        self.first = first
        self.last = last
        self.units: list[Unit] = []
        self.open: Unit | None = None
        self.negator = ""
        self.status = ""
        self.prep = ""
        self.prep_at = -1
        self.compounds = doc.lexicon.compounds
        self.speeches = speeches(doc, tags, first, last)
        """Opening marks of quotations that hold a clause and are not governed by a word before them."""
        self.function = doc.lexicon.function

    def run(self) -> list[Unit]:
        doc, kind, i, last = self.doc, self.kind, self.first, self.last
        words, forms, timex_at, mention_at, analyses = doc.words, doc.forms, doc.timex_at, doc.mention_at, self.analysis
        compounds = self.compounds
        while i < last:
            tag = kind[i]
            if tag == MARK:
                end = self._aside(i)
                if end:
                    self.open = None
                    i = end
                    continue
                self._mark(i)
                i += 1
                continue
            word = words[i]
            if tag == FUNCTION:
                if timex_at[i] >= 0 and word.function in ("demonstrative", "quantifier", "adverb"):
                    self.open = None
                    if i and timex_at[i - 1] == timex_at[i]:
                        self.prep = ""  # قتل أول من أمس خمسة جنود: the preposition is the time's
                    i += 1
                else:
                    i = self._function(i)
                continue
            if timex_at[i] >= 0 and tag not in (VERB, MENTION):
                self.open = None
                if not self.prep or self.prep_at < i - 1:
                    self.prep = ""
                i += 1
                self.prep = ""
                continue
            form = forms[i]
            if form in _QUARTERS and i + 1 < last and mention_at[i + 1] >= 0:
                self.prep, self.prep_at, self.open = form[:-1], i, None
                i += 1
                continue  # شمالي أربيل: where, not whom
            if form in compounds or (doc.words[i].conjunction and doc.words[i].base in compounds):
                end = self._compound(i)
                if end:
                    i = end
                    continue
            if tag == VERB:
                self._verb(i)
                i += 1
                continue
            if tag == MENTION:
                mention = doc.mentions[mention_at[i]]
                end = max(i + 1, mention.last)
                if mention.place >= 0 and form in DIRECTIONS and doc.entities.drafts[mention.entity].kind != "state" and not self.prep and self.units and self.units[-1].kind == "N" and not mention.conjunction:
                    self.prep, self.prep_at = "في", i - 1  # قتل جنود شمال سيناء: where
                self._nominal(i, end, mention.conjunction, mention.preposition)
                i = end
                continue
            analysis = analyses[i]
            if analysis is not None:
                self._nominal(i, i + 1, analysis.conjunction, analysis.preposition)
            else:
                prefix = word.preposition or (self._phrase_prefix(i) if word.phrase_starts else "")
                self._nominal(i, i + 1, word.conjunction or ("و" if word.given == "gو" else ""), prefix)
            i += 1
        set_aside(doc, self.units)
        return self.units

    def _phrase_prefix(self, i: int) -> str:
        """The preposition on the first word of a fixed phrase: برشقات صاروخية."""
        word, forms = self.doc.words[i], self.doc.forms
        phrases = self.doc.lexicon.data.phrases
        for conjunction, key in word.phrase_starts:
            prefix = word.form[len(conjunction) : len(word.form) - len(key)]
            if prefix in ("ب", "ل") and any(
                forms[i + 1 : i + 1 + len(rest)] == list(rest) for rest, _ in phrases.get(key, ())
            ):
                return prefix
        return ""

    def _aside(self, i: int) -> int:
        """Token after «، أمس الأربعاء،»: a time between two commas parts nothing of the clause; 0 for none."""
        doc = self.doc
        if doc.surface[i] == "(" and i + 1 < self.last and doc.forms[i + 1] in ("لم", "لا"):
            closing = next((k for k in range(i + 2, min(self.last, i + 8)) if doc.surface[k] == ")"), 0)
            if closing:
                return closing + 1  # اتهم جهات (لم يسمها) بالوقوف وراء الهجوم
        if doc.surface[i] not in "،," or i + 1 >= self.last or doc.timex_at[i + 1] < 0:
            return 0
        k = i + 1
        while k < self.last and doc.timex_at[k] >= 0:
            k += 1
        return k + 1 if k < self.last and doc.surface[k] in "،," else 0

    def _mark(self, i: int) -> None:
        form = self.doc.surface[i]
        if form in _SOFT or form in _OPENING:
            if i in self.speeches:
                self._connector(i, i + 1, "colon")
            return  # quotation marks around names do not break a phrase
        if form in _BREAKS:
            self.open = None
            self.prep = ""
            if form in "،,؛;:" or datelined(self.doc, self.first, i):
                self.units.append(Unit("C", i, i + 1, "comma" if form in "،,؛;" else "colon"))
                if self.negator.startswith("ليس"):
                    self.negator = ""  # ليس بينها الإسلام، فخرجت احتجاجات

    def _compound(self, i: int) -> int:
        forms, head = self.doc.forms, self.doc.forms[i]
        by_second = self.compounds.get(head)
        if by_second is None:  # وفي حال
            head = self.doc.words[i].base
            by_second = self.compounds.get(head) if self.doc.words[i].conjunction else None
        if by_second is None or i + 1 >= self.last:
            return 0
        for rest, name in by_second.get(forms[i + 1], ()):
            end = i + 1 + len(rest)
            if end <= self.last and tuple(forms[i + 1 : end]) == rest:
                if name == "compound_preposition":
                    whole = f"{head} {' '.join(rest)}"
                    self.prep, self.prep_at, self.open = _SAME.get(whole, whole), end - 1, None
                elif name == "conditional":
                    self._connector(i, end, "conditional")
                elif name == "conjunction":
                    self._connector(i, end, "conjunction")
                else:
                    self.open = None
                return end
        return 0

    def _connector(self, first: int, last: int, form: str) -> None:
        self.open = None
        self.prep = ""
        if form == "relative":
            self.status = ""  # لعل إعلانه تعليق المعاهدة التي وقعها: what is thought possible is not in the relative clause
        self.units.append(Unit("C", first, last, form))

    def _function(self, i: int) -> int:
        doc = self.doc
        word, forms = doc.words[i], doc.forms
        end = self._compound(i)
        if end:
            return end
        name, base = word.function, word.base
        if name == "preposition":
            previous = forms[i - 1] if i else ""
            if base == "بعد" and word.form == "بعد" and self._yet(i):
                self.open = None
                return i + 1  # لم تتخذ بعد أي إجراء: yet
            if base == "من" and not word.enclitic and i + 1 < self.last and self.kind[i + 1] == VERB:
                self._connector(i, i + 1, "relative")  # رواية من قالوا، محاسبة من أمر بذلك: whoever
                return i + 1
            if (
                base == "من"
                and not word.enclitic
                and (previous in PARTITIVE or (i and self.kind[i - 1] == NUMBER and not names_state(doc, i + 1, self.last)))
            ):
                return i + 1
            if base == "نحو" and not word.enclitic and counts(doc, self.kind, i + 1, self.last) and doc.forms[i + 1] not in ("عدد", "مجموعة"):
                self._nominal(i, i + 1, word.conjunction, "")  # نحو 6500 شخص: about, not towards
                return i + 1
            if word.enclitic:
                unit = Unit("N", i, i + 1)
                unit.prep = base
                unit.joined = False
                self.open = None
                if self.prep and self.prep_at == i - 1:
                    self.prep = ""  # من خلالها: the first preposition is spent
                self.units.append(unit)
                return i + 1
            if word.conjunction:
                self.open = None
            if base in DIRECTIONS and self.prep in _LEADING and self.prep_at == i - 1:
                self.prep_at = i
                return i + 1  # إلى شمال سوريا: the first preposition says what the place is to the act
            self.prep, self.prep_at, self.open = _SAME.get(base, base), i, None
            if base == "بعد" and i + 1 < self.last and not doc.words[i + 1].is_word:
                self.prep = ""
            return i + 1
        if name == "complementizer":
            if base in ("ان", "كي", "لكي", "لان", "الا", "حتي"):
                self._connector(i, i + 1, "complementizer")
                if base == "الا" and lest(doc.surface[i]):
                    self.negator = "لا"  # تعهدت بألا تنسحب
            return i + 1
        if name in ("relative", "subordinator", "conditional"):
            if base == "لولا" and i and forms[i - 1].endswith(("رئيس", "البرازيلي", "السابق")):
                self.prep, self.open = "", None
                return i + 1  # الرئيس البرازيلي لولا: a name
            behind = self.analysis[i + 1] if base == "ما" and i + 1 < self.last else None
            if behind is not None and "continuing" in behind.lemma.kinds:
                return i + 1  # ما زالت تقصف
            if base == "ما" and i and forms[i - 1] in ("ل", "وفق", "حسب", "بحسب", "وفقا", "علي", "كل", "بعد", "قبل", "عند"):
                self._connector(i, i + 1, "relative")
                return i + 1
            kind = name
            if "conditional" in self.function.get(base, ()):
                kind = "conditional"
            self._connector(i, i + 1, kind)
            return i + 1
        if name == "conjunction":
            if word.form == "و" and joins_name(doc, i, self.units, self.analysis):
                return i + 1
            self._connector(i, i + 1, "conjunction")
            return i + 1
        if name == "negation":
            if base in ("عدم", "غير"):
                described = self.open if base == "غير" else None  # المحادثات غير المباشرة
                self._nominal(i, i + 1, word.conjunction, word.preposition)
                self.units[-1].negated = base if self.units[-1] is not described else self.units[-1].negated
            else:
                if base in ("ليس", "ليست", "ليسوا"):
                    self._connector(i, i + 1, "conjunction")
                self.negator = base
                self.open = None
            return i + 1
        if name == "auxiliary":
            if word.form in ("سوف",) or base == "سوف":
                self.status = "planned"
            elif base in ("ربما", "لعل", "ليت"):
                self.status = "possible"
            elif base == "قد" and self.status != "possible" and not self._noun_behind(i):  # ربما قد قصف; not: قد تفتحت شهيته وهو يهدد
                self.status = "qad"
            return i + 1
        if name == "demonstrative" and i == self.first and word.form == "هذا" and i + 1 < self.last and doc.words[i + 1].conjunction == "و":
            return i + 1  # هذا وقد امتنعت الدول: it only opens the sentence
        if name in ("demonstrative", "quantifier"):
            self._nominal(i, i + 1, word.conjunction, word.preposition)
            return i + 1
        if name == "pronoun":
            if word.conjunction:
                self._connector(i, i + 1, "conjunction")  # ستلتزم بالموعد وهو شهر: a clause of its own
            unit = Unit("N", i, i + 1)
            unit.form, self.open = "pronoun", None
            self.units.append(unit)
            return i + 1
        if name == "feared":
            self.prep, self.prep_at, self.open = base, i, None
            return i + 1
        if name in ("possible_adverb", "planned_adjective", "iterated", "head_adjective"):
            self.negator = "" if self.negator == "لا" else self.negator  # في تحرك لا سابق له
            if word.form in ("اخر", "اول") and self._noun_behind(i):
                self.open = None
                self._nominal(i, i + 1, word.conjunction, word.preposition)  # سحبت فرنسا آخر جنودها
            elif self.open is not None:
                self.open.last = i + 1
            elif name == "possible_adverb" and base in ("ربما", "لعل"):
                self.status = "possible"
            elif name == "head_adjective" and not self.prep and base.endswith(("ون", "ين")):
                self._nominal(i, i + 1, word.conjunction, word.preposition)  # نصبه مسلحون
            elif name == "head_adjective" and not self.prep and base in _ONE_ARMED and i and self.kind[i - 1] == VERB:
                self._nominal(i, i + 1, word.conjunction, word.preposition)
                self.open = None  # هاجم مسلح | دورية
            return i + 1
        if name == "own_country" or name == "counterpart":
            self._nominal(i, i + 1, word.conjunction, word.preposition)
            return i + 1
        if name in ("adverb",):
            if self.open is not None and word.form.endswith("يا") and self.open.last == i and self.doc.surface[i - 1].endswith("اً"):
                self.open.last = i + 1  # انتشاراً عسكرياً صربياً: behind a noun with tanwin it agrees with it
            elif self.open is not None and i and self.kind[i - 1] == NUMBER and self.open.last == i and i + 1 < self.last and doc.words[i + 1].nisba:
                self.open.last = i + 1  # 265 عسكريا أوكرانيا: who is counted
            elif word.conjunction:
                self.open = None
            return i + 1
        self._nominal(i, i + 1, word.conjunction, word.preposition)
        return i + 1

    def _noun_behind(self, i: int) -> bool:
        """Whether «آخر» counts the noun behind it, and describes none before it."""
        return i + 1 < self.last and self.kind[i + 1] in (NOUN, EVENT, MENTION) and self.doc.timex_at[i + 1] < 0

    def _yet(self, i: int) -> bool:
        """Whether «بعد» behind a negated verb means yet and not after."""
        after_verb = bool(self.units) and self.units[-1].kind == "V" and bool(self.units[-1].negated)
        return after_verb or (i + 1 < self.last and self.doc.forms[i + 1] in ("اي", "اية"))

    def _verb(self, i: int) -> None:
        analysis = self.analysis[i]
        assert analysis is not None
        unit = Unit("V", i, i + 1)
        unit.analysis = analysis
        continuing = "continuing" in self.function.get(analysis.lemma.lemma, ())
        unit.negated = "" if continuing else self.negator
        if analysis.future:
            unit.status = "planned"
        elif self.status == "qad":
            unit.status = "possible" if analysis.feature[0] in "IJ" or self._may_have_been() else "actual"
        else:
            unit.status = self.status
        if self.negator == "لن":
            unit.status = "planned"
        if (
            i
            and self.doc.forms[i - 1] in ("ما", "وما")
            and "causing" not in analysis.lemma.kinds  # قصف المدينة. ما أدى إلى مقتل خمسة
            and self.kind[i - 1] == FUNCTION
            and not continuing
            and analysis.feature[0] == "P"
            and (i - 1 == self.first or (self.kind[i - 2] == MARK and self.doc.surface[i - 2] not in "،,"))
            and not says_what(self.doc, i, self.last)
        ):
            unit.negated = "ما"
        unit.joined = bool(analysis.conjunction)
        self.negator = self.status = self.prep = ""
        self.open = None
        self.units.append(unit)

    def _may_have_been(self) -> bool:
        """«قد تكون إيران قد هاجمت»، «ربما كانت روسيا قد قصفت»: what stands behind «قد» is as open as the «كان» before it."""
        for unit in reversed(self.units[-6:]):
            if unit.kind == "V":
                return unit.status == "possible" and unit.analysis is not None and "kana" in unit.analysis.lemma.kinds
            if unit.kind == "C" and unit.form != "comma":
                return False
        return False

    def _of_persons(self, first: int) -> bool:
        index = self.doc.mention_at[first]
        return index >= 0 and self.doc.entities.drafts[self.doc.mentions[index].entity].kind in ("office", "force", "person")

    def _nominal(self, first: int, last: int, conjunction: str, preposition: str) -> None:
        doc = self.doc
        prep = self.prep
        if preposition:
            prep = preposition
        current = self.open
        joins = conjunction == "و" and bool(self.units)
        fresh = bool(prep) or bool(conjunction) or current is None
        if not fresh and current is not None:
            fresh = not continues(doc, self.kind, current, first)
        if fresh:
            unit = Unit("N", first, last)
            unit.prep = prep
            previous = self.units[-1] if self.units else None
            if joins and previous is not None and previous.kind == "N":
                unit.joined = True
                if not prep:
                    unit.prep = beyond(doc, self.units).prep
                    if unit.prep == "في" and self._of_persons(first) and previous.mentions and doc.mentions[previous.mentions[-1]].place >= 0:
                        unit.prep = ""  # المكتب في الولايات المتحدة والسلطات السويسرية: they are nowhere's place
            self.units.append(unit)
            current = self.open = unit
        else:
            assert current is not None
            current.last = last
        self.prep = ""
        if self.negator != "ليس":
            self.negator = ""  # لا, لم and لن stand right before their verb
        index = doc.mention_at[first]
        if index >= 0 and (doc.mentions[index].first == first or (doc.mentions[index].first == first - 1 and not doc.words[first - 1].is_word)):
            current.mentions.append(index)  # «إسرائيل» with its marks as well
        if self.kind[first] == EVENT:
            current.event.append(first)
