"""Find the words that name political acts and choose the sense whose conditions hold."""

from __future__ import annotations

from khabar.events.codenames import OPENING, codename, named_before, no_act
from khabar.events.predicates import of_news
from khabar.events.predicative import beside, predicative
from khabar.events.prisons import prison
from khabar.events.students import student
from khabar.events.whose_stand import told_by_stand
from khabar.lexicon.lemma import Lemma, Sense
from khabar.lexicon.word import Analysis, Word
from khabar.mentions.apart import upon_whom
from khabar.mentions.document import Document
from khabar.syntax.clauses import Clause, Syntax
from khabar.syntax.homographs import accused, held_to_be, prepared
from khabar.syntax.spelt_alike import spelt_alike
from khabar.syntax.tags import EVENT, FUNCTION, VERB, Tags
from khabar.syntax.unit import Unit
from khabar.text.ordered import first_from, first_of

SAID = frozenset(("REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT", "AGREE", "DENY"))
"""Types of acts that a participle behind a comma adds to what is said."""

_DEGREES = frozenset(("اكثر", "اقل", "اشد", "الاكثر", "الاقل", "الاشد"))
VOICES = frozenset(("تصريحات", "بيانات", "اصوات", "احتجاجات", "مظاهرات", "تظاهرات", "مسيرات", "هتافات", "شعارات", "لافتات", "عرائض", "رسائل", "دعوات", "نداءات", "حملات", "وقفات"))
"""What is said, shouted and held up."""
_FEIGNED = frozenset(("انفتاح", "جهل", "قبول", "رضا", "مرض", "ضعف", "براءة", "حياد", "موت", "نوم", "اهتمام", "ود", "صداقة", "التزام", "استقلال", "حرص", "تدين", "قوة", "عدم"))
"""What somebody makes a show of."""
_JUDGING = frozenset(("حاكم", "حاسب", "عاقب", "ساءل", "قاضى", "لاحق"))
"""Verbs whose participle nobody joins to what he says: «، ومحاكمة الفاسدين» is the masdar."""
_SOLUTIONS = frozenset(("حل", "مسار", "مخرج", "نهج", "اطار"))  # before «تفاوضي»
_AGAINST = frozenset(("REQUEST", "ACCUSE", "THREATEN", "DENY"))
"""Types of acts of those who ask or blame."""


class Trigger:
    """A word that may name an act, with what stands around it."""

    __slots__ = (
        "actors",
        "analysis",
        "aside",
        "base",
        "clause",
        "controlled",
        "emit",
        "first",
        "governor",
        "how",
        "kept",
        "last",
        "lemma",
        "meant",
        "modality",
        "offset",
        "opens",
        "pending",
        "polarity",
        "pos",
        "recipients",
        "rules",
        "sense",
        "sentence",
        "slots",
        "theme",
        "told_by",
        "type",
        "unit",
        "waiting",
    )  # fmt: skip

    def __init__(self, first: int, last: int, lemma: Lemma, pos: str, analysis: Analysis | None, unit: int) -> None:
        self.first = first
        self.last = last
        self.lemma = lemma
        self.pos = pos
        self.analysis = analysis
        self.unit = unit
        self.clause = -1
        self.sentence = 0
        self.offset = 0
        """Sentences of the parts before this one; added in the claim's sentence number."""
        self.sense: Sense | None = None
        self.waiting: Sense | None = None
        """A sense that lacks only the sides it asks for, which control may still give."""
        self.type: str | None = None
        """PLOVER type of the sense that fired."""
        self.meant: str | None = None
        """PLOVER type of the sense that fired, or of the one that waits for its sides."""
        self.slots: dict[str, list[tuple[int, int]]] = {}
        """Complements: "subject", "object", "genitive" or a preposition -> token ranges."""
        self.actors: list[tuple[int, str, bool]] = []
        """(mention, rule, inferred)"""
        self.recipients: list[tuple[int, str, bool]] = []
        self.pending = False
        """It lacks sides that only the report around the sentence may give."""
        self.kept: tuple[list[tuple[int, str, bool]], list[tuple[int, str, bool]]] | None = None
        """Sides of a word whose sense lacks others, should it stand for an act all the same."""
        self.theme: tuple[int, int] | None = None
        self.governor: Trigger | None = None
        self.how = ""
        """How the governor holds it: object, prep:X, clause, genitive, purpose."""
        self.polarity = "affirmed"
        self.modality = "actual"
        self.base = ("affirmed", "actual")
        self.emit = True
        self.told_by: Trigger | None = None
        """The act of which this verb only says whom it was on; one of the two is told."""
        self.opens = "-"
        """What opens the clause it stands in: relative, complementizer, subordinator, comma ...; "-" outside clauses."""
        self.aside = False
        """Told in a relative clause, which a reporter may add to the words of another."""
        self.controlled = False
        self.rules: list[tuple[str, int, int, str]] = []

    def mean(self, sense: Sense | None, waiting: Sense | None) -> None:
        """Take a sense, or none, and one that waits for its sides."""
        self.sense, self.waiting = sense, waiting
        self.type = sense.type if sense is not None else None
        self.meant = self.type if sense is not None else waiting.type if waiting is not None else None


class TriggerFinder:
    """Triggers of one sentence, in the order of the text."""

    def __init__(self, doc: Document, tags: Tags, syntax: Syntax) -> None:
        self.doc = doc
        self.tags = tags
        self.syntax = syntax
        self.firsts = [unit.first for unit in syntax.units]

    def run(self) -> list[Trigger]:
        """Every word of the event lexicon in the sentence, whether or not a sense fires yet."""
        doc, out, covered = self.doc, list[Trigger](), -1
        words, analyses, opened = doc.words, self.tags.analysis, first_of(doc.surface, OPENING, self.syntax.first, self.syntax.last)
        for i in self.tags.within(self.syntax.first, self.syntax.last):
            word = words[i]
            if i < covered:
                continue
            fixed = self._fixed(i, word) if word.phrase_starts else None
            if fixed is not None and i > opened and codename(doc, self.syntax.first, self.syntax.last, i, doc.lexicon.lemmas[fixed[1]]):
                continue  # حركة «ضبط النفس»
            if fixed is not None:
                lemma = doc.lexicon.lemmas[fixed[1]]
                u = self._unit(i)
                u = u if u >= 0 else self._unit(fixed[0] - 1)
                inner = analyses[i]
                if inner is not None and u >= 0 and self._cognate(i, u, inner):
                    covered = fixed[0]
                    continue
                trigger = Trigger(i, fixed[0], lemma, "f" if lemma.kind == "phrase" else "n", None, u)
                trigger.clause = self.syntax.clause_of[u] if u >= 0 else -1
                out.append(trigger)
                covered = fixed[0]
                continue
            kind = self.tags.kind[i]
            analysis = analyses[i]
            if analysis is None or kind == FUNCTION or doc.timex_at[i] >= 0:
                continue
            u = self._unit(i)
            if u < 0:
                continue
            if analysis.pos == "v" and analysis.feature[-1] == "p":
                analysis = next((a for a in word.verbs if a.lemma.key == "قال" and a.feature == analysis.feature), analysis)  # يقال إنها
            analysis = spelt_alike(doc, i, analysis, word.verbs) if analysis.pos == "v" else analysis
            if analysis.pos == "v" and analysis.lemma.lemma in ("وعد", "عد"):
                analysis = prepared(doc, i, analysis, word.verbs)
                if analysis.lemma.lemma == "وعد" and analysis.feature[:1] == "I" and held_to_be(doc, i):
                    continue
            lemma = analysis.lemma
            if lemma.lemma == "تظاهر" and i + 1 < len(doc) and doc.words[i + 1].preposition == "ب" and doc.words[i + 1].base.removeprefix("ال") in _FEIGNED:
                continue  # التظاهر بالحياد: nobody takes to the street
            if lemma.key == "وقوف" and i + 1 < len(doc) and doc.forms[i + 1] in ("وراء", "خلف"):
                continue  # الوقوف وراء التفجير: no stand is taken
            if analysis.pos == "v" and lemma.lemma == "اعتدى" and i + 1 < len(doc) and doc.forms[i + 1] in ("به", "بها", "بهم"):
                continue  # لا يعتد به: it does not count
            if analysis.pos == "v" and (self._unhamzated(i, analysis) or self._up_to(i, lemma)):
                continue
            if no_act(doc, self.syntax.first, self.syntax.last, i, lemma, i > opened):
                continue
            if kind == EVENT:
                analysis = self._choose(i, word.nouns, analysis)
                lemma = analysis.lemma
                if analysis.pos == "m" and lemma.key == "اعد" and "أ" in doc.surface[i]:
                    continue  # أعداد الضحايا: numbers, no preparing
                if self._cognate(i, u, analysis) or self._nisba(i, analysis) or self._surname(i, analysis):
                    continue
                if (analysis.pos == "p" and (lemma.key in ("طلب", "اقام") or (lemma.key in ("حظر", "اتفق") and analysis.article))) or (analysis.pos in ("a", "p") and (lemma.key == "سلح" or doc.forms[i] in ("مانع", "مانعا", "مرحلة", "المرحلة"))):
                    continue  # مطلوبا للسلطات، قائمة المطلوبين: a wanted man asks for nothing; التنظيمات المسلحة: nobody arms them by it; لا ترى مانعا من: nobody bars it
                if i and analysis.pos in ("m", "n") and ((doc.forms[i].endswith("ا") and doc.words[i - 1].base in _DEGREES) or (lemma.key == "باشر" and doc.words[i - 1].article == bool(analysis.article) and doc.forms[i - 1].endswith(("ة", "ات")))):
                    continue  # أكثر تدميرا، المواجهة المباشرة
                if lemma.key == "سجن" and prison(doc, i, analysis, self.syntax.units[u]):
                    continue  # في سجن نابلس، عيادة سجن الرملة: a place
                if upon_whom(doc, i):
                    analysis = next((a for a in word.nouns if a.pos == "a"), analysis)
                elif accused(doc, i, word):
                    analysis = next(a for a in word.nouns if a.pos == "p")
                elif analysis.pos == "a" and "lasting" in lemma.kinds and "stationed" not in lemma.kinds:  # المختطفين: they are held
                    analysis = next((a for a in word.nouns if a.pos == "p" and a.lemma is lemma), analysis)
                    if not self._participle(i, analysis, self.syntax.units[u]):
                        continue
                elif analysis.pos in ("a", "p") and not self._participle(i, analysis, self.syntax.units[u]):
                    continue
            trigger = Trigger(i, i + 1, lemma, analysis.pos, analysis, u)
            trigger.clause = self.syntax.clause_of[u]
            out.append(trigger)
        return out

    def _nisba(self, i: int, analysis: Analysis) -> bool:
        """Whether what looks like «my» is the ending of an adjective: مشروع استيطاني، تعاون دفاعي."""
        if analysis.enclitic != "ي" or analysis.preposition or i == 0:
            return False
        before = self.doc.words[i - 1]
        return before.is_word and not before.function and not before.article and (not before.verbs or before.base in _SOLUTIONS)

    def _unhamzated(self, i: int, analysis: Analysis) -> bool:
        """Whether a perfect on hamza is written on a bare alif, which makes another word of it: «هنا» is no «هنأ»."""
        lemma = analysis.lemma.lemma
        return lemma[-1] in "أء" and bool(analysis.lemma.senses) and analysis.feature == "P3MS" and not analysis.enclitic and (
            self.doc.surface[i][-1] == "ا"
        )

    def _up_to(self, i: int, lemma: Lemma) -> bool:
        """Whether «ما يصل إلى» only says how many: قضت على ما يصل إلى 50 جنديا."""
        forms = self.doc.forms
        return lemma.key == "وصل" and 0 < i < len(forms) - 2 and forms[i - 1] == "ما" and forms[i + 1] == "الي" and self.doc.words[i + 2].is_number

    def _surname(self, i: int, analysis: Analysis) -> bool:
        """Whether a participle or masdar with the article stands right behind a given name: محمد المشنوق، عزت الرشق."""
        if i == 0 or analysis.preposition or analysis.conjunction:
            return False
        if analysis.article and analysis.pos in ("m", "n") and self.tags.kind[i - 1] == VERB and named_before(self.doc, i):
            return True  # قال عزت الرشق ... ودعا الرشق إلى
        before = self.doc.words[i - 1]
        if i > 1 and before.given and not analysis.article:
            return any("named_house" in self.doc.lexicon.function.get(key, ()) for key in (self.doc.words[i - 2].base, self.doc.words[i - 2].base.removeprefix("ال")))  # مستشفى كمال عدوان
        if not analysis.article or not before.given or before.article:
            return False
        index = self.doc.mention_at[i - 1]
        if index >= 0 and self.doc.entities.drafts[self.doc.mentions[index].entity].kind == "state":
            return False  # يجب على إسرائيل الانسحاب: the state, no given name
        if analysis.pos == "n" and (before.function or index < 0 or self.doc.mentions[index].first == i - 1):
            return False  # إعادة فتح المحادثات
        if analysis.pos in ("m", "n") and not before.function and self.doc.forms[i + 1 : i + 2] == ["ان"]:
            return True  # قال النائب عماد العدوان إن
        if analysis.pos in ("m", "n") and index >= 0 and analysis.lemma.senses and self.tags.kind[self.doc.mentions[index].first - 1] == VERB:
            return False  # أكد الشيخ تميم الاتفاق: what the verb is said of
        if analysis.pos in ("m", "n"):
            return not before.function and i > 1 and self.tags.kind[i - 2] != VERB and (self.tags.kind[i - 1] != VERB or self.doc.surface[i + 1 : i + 2] == ["،"] or bool(self.doc.words[i - 2].article and not before.conjunction))  # not: رفض حسن الاقتراح، أدى الهجوم; but: النائب عماد العدوان
        return analysis.pos in ("a", "p")

    def _cognate(self, i: int, u: int, analysis: Analysis) -> bool:
        """Whether a masdar only strengthens the verb of its own clause: نفى ذلك نفياً قاطعاً."""
        before = self.tags.analysis[i - 1] if i else None
        if before is not None and before.lemma is analysis.lemma and (analysis.feature[:1] == "A" or (before.pos == "v" and before.enclitic and analysis.pos == "m" and not analysis.article)):
            return True  # أصابته إصابة مباشرة
        if analysis.feature[:1] != "A" or analysis.pos in ("a", "p"):
            return False  # اتهم حماس بالتخطيط، متهما تركيا بالسماح به
        at = self.syntax.clause_of[u]
        if at < 0:
            return False
        verb = self.syntax.clauses[at].verb
        return verb.analysis is not None and verb.analysis.lemma is analysis.lemma and verb.first < i

    def _unit(self, i: int) -> int:
        """The phrase or verb a token stands in, -1 for none."""
        u = first_from(self.firsts, i + 1) - 1
        if u < 0:
            return -1
        unit = self.syntax.units[u]
        return u if i < unit.last and unit.kind != "C" else -1

    def _fixed(self, i: int, word: Word) -> tuple[int, int] | None:
        """End and lemma of the fixed phrase that begins at a token."""
        forms, last, lemmas = self.doc.forms, self.syntax.last, self.doc.lexicon.lemmas
        plain: tuple[int, int] | None = None
        following = forms[i + 1] if i + 1 < last else ""
        for _, key in word.phrase_starts:
            phrases = self.doc.lexicon.phrases[key]
            for group in (following, "") if following else ("",):
                for rest, index in phrases.get(group, ()):
                    end = i + 1 + len(rest)
                    if end <= last and forms[i + 1 : end] == rest:
                        if not lemmas[index].predicate:
                            plain = plain or (end, index)
                        elif (plain is None or plain[0] == end) and of_news(self.doc, i, end):
                            return end, index
        return plain

    def _choose(self, i: int, nouns: tuple[Analysis, ...], first: Analysis) -> Analysis:
        """Among several nouns of one form prefer the masdar or event noun to a participle."""
        doc = self.doc
        if i and doc.surface[i - 1] in "،,":  # «...، مطالبة طهران بالإفراج عنهم»: what the speaker adds, no masdar
            for analysis in nouns:
                if _speaks(analysis) and analysis.pos == "a" and analysis.feature != "PF" and not (analysis.article or analysis.preposition) and not (analysis.conjunction and analysis.lemma.lemma in _JUDGING):
                    return analysis
        if i and first.article and not first.conjunction and self._voices(i):
            asking = next((n for n in nouns if n.pos == "a" and n.article and only_speaks(n)), None)
            if asking is not None:
                return asking  # التصريحات المطالبة بالتحقيق
        if i and first.article and doc.mention_at[i] < 0 and self._struck(i):
            passive = next((n for n in nouns if n.pos == "p" and n.article and n.lemma.senses), None)
            if passive is not None:
                return passive  # مدينة تعز المحاصرة من قبل الجيش
        if doc.forms[i].endswith("ا") and any(n.pos == "n" and n.feature == "AP" for n in nouns):
            adding = next((n for n in nouns if n.pos == "a" and n.feature == "AM" and _speaks(n)), None)
            if adding is not None:
                return adding  # ومطالبا: no plural of مطلب has this ending
        for analysis in nouns:
            if analysis.pos in ("m", "n") and (analysis.lemma.senses or analysis.lemma.embeds):
                return analysis
        for analysis in nouns:
            if analysis.pos in ("a", "p"):
                return analysis
        return first

    def _voices(self, i: int) -> bool:
        """Whether a word behind definite words of what is said or shown says what is asked by it: البيانات الدولية المطالبة بـ."""
        doc = self.doc
        if i + 1 >= len(doc) or doc.words[i + 1].preposition != "ب":
            return False
        for k in range(i - 1, max(self.syntax.first, i - 4) - 1, -1):
            word = doc.words[k]
            if not word.article:
                return False
            if word.base.removeprefix("ال") in VOICES:
                return True
        return False

    def _struck(self, i: int) -> bool:
        """Whether a definite word behind a definite noun has «من قبل» behind it, or calls it besieged: القوات المحاصرة."""
        doc = self.doc
        before = doc.words[i - 1]
        definite = doc.mention_at[i - 1] >= 0 or before.article
        return definite and (doc.forms[i + 1 : i + 3] in (["من", "قبل"], ["من", "جانب"]) or (doc.words[i].base == "محاصرة" and doc.forms[i + 1 : i + 2] not in (["لها"], ["له"], ["لهم"], ["من"])))

    def _state(self, i: int) -> bool:
        """Whether a definite participle says of the definite noun before it how it is held or stands: «الصحافيين المحتجزين في»."""
        doc = self.doc
        if i < 1 or i + 1 >= len(doc) or doc.words[i + 1].function != "preposition":
            return False
        before = i - 2 if doc.surface[i - 1] in "،," else i - 1
        return before >= self.syntax.first and (bool(doc.words[before].article) or doc.mention_at[before] >= 0)

    def _participle(self, i: int, analysis: Analysis, unit: Unit) -> bool:
        """A participle is a trigger as an adverb of state (منددا), as a predicate, or as an adjective with a complement."""
        doc = self.doc
        if analysis.pos == "a" and analysis.feature == "SF" and (doc.words[i].substantive or (analysis.lemma.lemma == "دمر" and not analysis.article)):
            return False  # المدينة is a city; حرب مدمرة: what kind of war
        if analysis.pos == "a" and analysis.lemma.lemma == "أدان" and (i == 0 or doc.words[i - 1].is_word):
            return False  # بقي مدينا للبنك
        if analysis.pos == "a" and analysis.lemma.lemma == "طلب" and not analysis.article and (student(doc, i) or (i and any("kana" in a.lemma.kinds for a in doc.words[i - 1].verbs))):
            return False  # كان طالبا في الجامعة
        if analysis.pos == "p" and analysis.lemma.lemma == "طلب" and not analysis.article and i + 1 < len(doc) and doc.words[i + 1].preposition == "ل":
            return False  # مطلوب للشرطة: whom they look for
        if analysis.article and analysis.lemma.lemma == "اتهم" and i + 1 < len(doc) and doc.words[i + 1].function == "preposition" and doc.forms[i + 1] != "ب":
            return False  # أحال المتهمين إلى المحكمة: they accuse nobody
        if analysis.article and i == unit.first and not unit.prep and analysis.pos == "p" and i + 1 < len(doc):
            if i > 1 and doc.mention_at[i - 2 if doc.surface[i - 1] in "،," else i - 1] >= 0:  # القوات الليبية، المدعومة من تركيا
                return bool(doc.words[i + 1].preposition or doc.words[i + 1].function == "preposition")
        if analysis.article and i == unit.first and not unit.prep and "lasting" in analysis.lemma.kinds and self._state(i):
            return True
        if analysis.article and analysis.pos == "a" and i == unit.first and not unit.prep and i and i + 1 < len(doc) and not analysis.conjunction:
            if (doc.mention_at[i - 1] >= 0 or doc.words[i - 1].article) and only_speaks(analysis):  # المحتجين المطالبين باستقالة الرئيس
                return doc.words[i + 1].preposition in ("ب", "ل") or doc.words[i + 1].base in analysis.lemma.preps
        if predicative(doc, i, analysis, unit) or (analysis.pos == "a" and told_by_stand(doc, i)):
            return True
        if analysis.article:
            following = doc.forms[i + 1] if i + 1 < len(doc) else ""
            return bool(following) and i > unit.first and bool(doc.words[i + 1].preposition or doc.words[i + 1].function == "preposition")
        if analysis.feature[:1] == "A":
            return i == unit.first and (not unit.prep or (unit.joined and _speaks(analysis)))
        previous = doc.words[i - 1] if i else None
        after_comma = previous is None or not previous.is_word
        if doc.surface[i].endswith(("ً", "ةً")):
            return True
        if i == unit.first and not unit.prep and after_comma and analysis.feature[:2] in ("SF", "SM", "PM", "PF", "DM"):
            return doc.forms[i].endswith(("ة", "ين", "ات", "ا", "ون"))
        if i != unit.first or unit.prep or i + 1 >= len(doc):
            return False
        after = doc.words[beside(doc, i)]
        refused = analysis.pos == "p" and analysis.lemma.key == "رفض" and not after.is_word  # إن وجود القوات مرفوض.
        return after.function in ("preposition", "complementizer") or after.preposition in ("ب", "ل") or refused


def _speaks(analysis: Analysis) -> bool:
    """Whether a word is an act of words."""
    return any(sense.type in SAID for sense in analysis.lemma.senses)


def only_speaks(analysis: Analysis) -> bool:
    """Whether whatever a word does is to ask or to blame: المندد، المطالب; not المقدم، المبرم، المؤيد."""
    types = {sense.type for sense in analysis.lemma.senses if sense.type}
    return types <= SAID and not types.isdisjoint(_AGAINST)


def clause_of(syntax: Syntax, trigger: Trigger) -> Clause | None:
    """The clause a trigger stands in."""
    return syntax.clauses[trigger.clause] if trigger.clause >= 0 else None
