"""Where reported speech begins and where it ends: quotation marks, أن and إن, a colon; commas before a new attribution."""

from __future__ import annotations

from bisect import bisect_right

from khabar.attribution.belonging import in_name
from khabar.attribution.cues import SPOKEN
from khabar.attribution.cues import cue as told_by
from khabar.attribution.opened import OPENING
from khabar.attribution.turns import Turns
from khabar.mentions.document import Document
from khabar.syntax.tags import Tags
from khabar.text.quotes import Quote

_DASHES = frozenset("-–—")
_WHO_SAY = frozenset(("القائل", "القائلة", "القائلين", "القائلون"))
_ASIDE = 20
"""Words between the commas around what is put in before the content."""
_TO = 10
"""Words of to whom or where something was said, to «إن»."""
_OWNED = 6
"""Words from a noun of saying to the أن behind its owner."""
_IT_IS_SAID = frozenset(("يقال", "قيل"))
_HAD = frozenset(("وقد", "فقد"))
_AWAITED = frozenset(("المنتظر", "المتوقع", "المقرر", "المفترض", "المرتقب", "المزمع", "المحتمل", "المرجح", "المفروض", "الممكن"))
"""Words behind «من» that govern the «أن» right behind them."""
_BODIES = frozenset(("منتدي", "ملتقي", "مركز", "معهد", "جمعية", "رابطة", "ائتلاف", "حملة", "مبادرة", "مهرجان", "مؤسسة", "شبكة", "اتحاد", "هيئة", "مجلس", "حركة", "حزب", "جبهة", "تيار", "كتائب", "تحالف", "منظمة", "لجنة"))
"""Words with which the name of a body in marks begins: "منتدى التفكير العربي"."""
_PLAINLY = frozenset(("لا", "لن", "لم", "ليس", "ليست", "اذا", "لقد"))
"""Words with which what is said begins with no sign of it."""
_PLAIN_CUES = frozenset(("قال", "اضاف", "تابع", "اردف", "كتب"))
_WANTED = frozenset(("possible", "planned", "demanded"))
_NO_THAT = frozenset(("لان", "كان", "وكان"))
TRIM = " \t\r\n،؛:.,…"

_BEHIND = 16
"""Words behind a name in marks among which «إن» opens what is said."""
_BEFORE_NOW = frozenset(("سبق", "يسبق", "تسبق"))
"""Verbs of what was so before, whose own «أن» is: لم يسبق له أن."""
_UPON = frozenset(("شدد", "أكد", "نص", "أصر", "اتفق", "ركز", "حرص", "حض", "حث", "ألح", "عزم", "أجمع", "توافق", "وافق", "عول", "رد"))
"""Verbs that themselves say «على أن»."""


class Extents:
    """Finds beginnings and ends of what is said in one document."""

    def __init__(self, doc: Document, tags: Tags) -> None:
        self.doc = doc
        self.tags = tags
        self.turns = Turns(doc, tags)
        self.quote_of: list[int] = [-1] * len(doc)
        """Outermost quotation at each token, -1 for none."""
        self._outermost = [quote for quote in doc.quotes if quote.depth == 1]
        self._ends = [quote.inner_end for quote in self._outermost]
        for index, quote in enumerate(doc.quotes):
            if quote.depth == 1:
                first, last = doc.quote_tokens[index]
                self.quote_of[first:last] = [index] * (last - first)

    def outermost(self, start: int, end: int) -> list[Quote]:
        """The outermost quotations with characters of [start, end) between their marks."""
        first = last = bisect_right(self._ends, start)
        while last < len(self._outermost) and self._outermost[last].inner_start < end:
            last += 1
        return self._outermost[first:last]

    def marks_in(self, first: int, last: int) -> int:
        """How many outermost quotations a sentence has."""
        return len({q for q in self.quote_of[first:last] if q >= 0})

    def begin(self, i: int, after: int, last: int, colon: bool = True) -> tuple[int, bool, int]:
        """First token of the content, whether it is direct, and the token where it must end; (-1, ...) for none."""
        doc = self.doc
        k = after
        steps = 0
        cue = self.tags.analysis[i]
        masdar = cue is not None and cue.pos == "m"
        relative = wants = False
        while k < last and steps < 45:
            word, surface = doc.words[k], doc.surface[k]
            if surface in "،,":
                wants = False
                close = self._put_in(k, last)
                if close > k:
                    k, steps = close + 1, steps + 1
                    continue
            if surface in OPENING and self.quote_of[k] >= 0 and doc.quotes[self.quote_of[k]].start == doc.start[k]:
                quote = doc.quotes[self.quote_of[k]]
                if k + 1 < last and (self.names_only(quote) or (cue is not None and cue.lemma.key == "قال" and self._of_whom(k, last))):
                    while k < last and doc.start[k] < quote.end:
                        k += 1
                    continue
                return k, True, last
            if word.function == "complementizer" and word.base == "ان" and word.form not in _NO_THAT:
                if k > after and doc.forms[k - 1] in ("دون", "بدون"):
                    k, steps = k + 2, steps + 1
                    continue  # وكتب دون أن يذكر أحدا: "..."
                if k > after and doc.forms[k - 1] in _AWAITED:
                    k, steps = k + 1, steps + 1
                    continue  # مشاريع القوانين التي من المنتظر أن: of that word
                if k > after and doc.forms[k - 1] in _WHO_SAY:
                    return -1, False, last  # الفكرة القائلة بأن: whoever says so
                if wants and surface.lstrip("وب").startswith("أ") and doc.words[k - 1].function != "preposition":
                    k, steps, wants = k + 1, steps + 1, False
                    continue  # عن المعركة التي يخشى الحلفاء أن: what they fear
                if word.conjunction == "ف" or (word.conjunction == "و" and k > after):
                    return -1, False, last  # ...، فإن: the main clause; ...، وإن: another goes on
                if k > after and (doc.forms[k - 1] in _IT_IS_SAID or (cue is not None and cue.lemma.key == "قال" and self._of_a_noun(k, last))):
                    k, steps = k + 1, steps + 1
                    continue
                if k > after and any(form.removeprefix("و") in _BEFORE_NOW for form in doc.forms[max(after, k - 2) : k]):
                    return -1, False, last  # راهب سبق أن أدين، ولم يسبق لهم أن قاتلوا
                if k > after + 1 and doc.forms[k - 1] == "علي" and doc.surface[k - 2] in "،," and k + 1 < last and self.tags.kind[k + 1] == "V" and (cue is None or cue.lemma.lemma not in _UPON):
                    return -1, False, last  # واختتم جولته في برلين، على أن يزور باريس: what comes next
                if k > after and doc.forms[k - 1].lstrip("و") in ("غير", "الا", "كما"):
                    return -1, False, last  # اتهم ... بخرق الهدنة، غير أن الحركة نفت ذلك
                if k > after and self._connective(k):
                    k, steps = k + 1, steps + 1  # قال بعد أن التقى نظيره إن ...
                    continue
                if word.preposition == "ب" and cue is not None and cue.lemma.key == "قال" and any(doc.surface[j].startswith("إن") for j in range(k + 1, min(last, k + _TO))):
                    k, steps = k + 1, steps + 1
                    continue  # قال في خطاب وصف بأنه مهم إن: قال goes with إن
                verb = self.tags.analysis[k - 1] if self.tags.kind[k - 1] == "V" else None
                if k > after and verb is not None and word.preposition == "ب" and not verb.lemma.cue:
                    return -1, False, last  # شهدت البلاد إضرابات وصفت بأنها: of that verb
                if k > after and verb is not None and verb.feature[0] == "I" and not verb.enclitic and not surface.lstrip("وب").startswith("إ"):
                    return -1, False, last  # يمكن أن ...: of that verb
                return k, False, last
            if surface == ":" and not colon:
                return -1, False, last
            if surface == ":":
                return (k + 1, doc.surface[k + 1] in OPENING, last) if k + 1 < last else (-1, False, last)
            if surface in _DASHES:
                close = next((j for j in range(k + 1, min(last, k + 16)) if doc.surface[j] in _DASHES), k)
                k, steps = close + 1, steps + 1
                continue
            if k > i and steps > 0 and word.nouns and self.tags.kind[k] != "M" and self.turns.participle(k) and self._follows_mark(k):
                return -1, False, last
            if masdar and self.tags.kind[k] == "V" and k > i:
                return -1, False, last  # إن تصريحاته تعكس ...، وإن
            if k == after > i and cue is not None and cue.pos == "v" and colon and doc.forms[k] in _PLAINLY and cue.lemma.key in _PLAIN_CUES and (doc.forms[k] != "لا" or self.tags.kind[k + 1] == "V"):
                return k, False, last  # وقال الوزير لا يمكن القبول، وأضافت لن نسمح
            if k == after > i and cue is not None and cue.lemma.cue == "say" and cue.pos == "v" and colon and self._we(k):
                return k, True, last  # وأضافت الوزيرة نريد ضمان الانسحاب
            if self.tags.kind[k] == "V" and k > i and steps > 0:
                inner = self.tags.analysis[k]
                deemed = inner is not None and inner.lemma.cue == "think" and doc.forms[k - 1] == "ما"  # في ما يعد أول جولة له
                if inner is not None and inner.lemma.cue in ("say", "ask", "think", "deny") and not deemed and not (relative and told_by(doc, self.tags, k) is None):
                    return -1, False, last
                if (word.conjunction or doc.forms[k - 1] in _HAD) and not relative and not in_name(doc, k):
                    return -1, False, last
                wants = relative and inner is not None and inner.lemma.embeds in _WANTED
            relative = relative or (word.function == "relative" and not word.conjunction)
            if surface == "(":
                k = next((j for j in range(k + 1, min(last, k + 12)) if doc.surface[j] == ")"), k)  # لوكالة الأنباء الألمانية (د.ب.أ)، أن
            elif surface in ".؟!":
                break
            k += 1
            steps += 1
        return -1, False, last

    def _of_whom(self, k: int, last: int) -> bool:
        """«قال المتحدث باسم لـ"الملتقى الوطني لدعم النازحين"، ...، إن»: whether marks at a token hold what somebody belongs to, for «إن» behind them opens his words."""
        doc = self.doc
        if doc.forms[k - 1] not in ("ل", "لدي", "باسم", "في"):
            return False
        close = doc.token_at(doc.quotes[self.quote_of[k]].end)
        return any(doc.surface[j].startswith("إن") and doc.words[j].function == "complementizer" for j in range(close, min(last, close + _BEHIND)))

    def _we(self, k: int) -> bool:
        """Whether a verb in the first person and nothing else stands at token k: what is said begins with no sign of it."""
        verbs = self.doc.words[k].verbs
        if self.doc.forms[k] in ("نحن", "انا"):
            return True
        if self.doc.surface[k + 1 : k + 2] == [":"] or (k + 1 < len(self.doc) and self.doc.surface[k + 1].startswith("إن") and self.doc.words[k + 1].function == "complementizer"):
            return False  # وأضاف سامر: "..."، يقول الناشط سالم إن: a name
        return self.tags.kind[k] == "V" and self.doc.mention_at[k] < 0 and bool(verbs) and all(v.feature[:1] == "I" and v.feature[1:2] == "1" for v in verbs) and not self.doc.words[k].nouns

    def _of_a_noun(self, k: int, last: int) -> bool:
        """«قال الوزير ردا على إعلان طهران أنها ...: "..."»: whether أن at token k tells what a noun of saying behind a preposition does."""
        doc, telling = self.doc, self.doc.lexicon.telling
        if not doc.surface[k].startswith("أ"):
            return False
        nouns = (j for j in range(max(1, k - _OWNED), k - 1) if {doc.words[j].base, doc.words[j].form} & telling and not doc.words[j].article)
        noun = next(nouns, -1)
        if noun < 0 or (doc.words[noun - 1].function != "preposition" and not doc.words[noun].preposition):
            return False
        return any(doc.surface[j] == ":" or doc.surface[j] in OPENING or doc.surface[j].startswith("إن") for j in range(k + 2, last))

    def _put_in(self, k: int, last: int) -> int:
        """«قال الوزير، الذي لم يحدد موعدا، إن ...»: the comma that closes what is put in before أن; -1 for none."""
        doc = self.doc
        if k + 1 >= last or (doc.words[k + 1].conjunction and self.tags.kind[k + 1] == "V") or doc.words[k + 1].function == "complementizer":
            return -1
        apart = doc.words[k + 1].function in ("relative", "negation")
        for j in range(k + 2, min(last - 1, k + _ASIDE)):
            if doc.surface[j] in "،,":
                word = doc.words[j + 1]
                opens = word.function == "complementizer" and word.base == "ان" and word.conjunction == "" and word.form not in _NO_THAT
                return j if opens or self._to_whom(j + 1, last) else -1
            if doc.words[j].function == "complementizer" or doc.surface[j] in ".:؛" or self._says(j, apart):
                return -1
        return -1

    def _to_whom(self, k: int, last: int) -> bool:
        """«قال مسؤول، رفض ذكر اسمه، لصحيفة لوموند إن»: whether to whom or where it was said stands at token k, and «إن» right behind."""
        doc = self.doc
        if not (doc.words[k].preposition or doc.words[k].function == "preposition"):
            return False
        for j in range(k + 1, min(last, k + _TO)):
            if doc.words[j].function == "complementizer" and self.quote_of[j] < 0:
                return doc.words[j].base == "ان" and not doc.words[j].conjunction and not self._connective(j)
            if doc.surface[j] in "،,.:؛" or self.tags.kind[j] == "V":
                return False
        return False

    def _says(self, j: int, apart: bool) -> bool:
        """Whether a verb at token j begins a clause of its own or says what follows."""
        if self.tags.kind[j] != "V":
            return False
        return bool(self.doc.words[j].conjunction) or (not apart and told_by(self.doc, self.tags, j) is not None)

    def _connective(self, k: int) -> bool:
        """Whether أن at token k says when, without what or although: بعد أن، رغم أن، على الرغم من أن، إلا أن، خاصة وأن."""
        doc = self.doc
        before = doc.words[k - 1]
        if before.form == "من":
            before = doc.words[k - 2]
            return "though" in doc.lexicon.function.get(before.form, ())
        kinds = doc.lexicon.function.get(before.form, ())
        return "connective" in kinds or "connective" in doc.lexicon.function.get(before.base, ())

    def names_only(self, quote: Quote) -> bool:
        """Marks around a name or a word or two are no quotation."""
        doc = self.doc
        first = doc.token_at(quote.inner_start)
        before = doc.words[first - 2] if first > 1 else None
        if quote.start > 0 and first > 0 and doc.start[first - 1] != quote.start:
            before = doc.words[first - 1]
        after_noun = (
            before is not None and before.is_word and not before.function and not before.verbs and not before.nouns
        )
        named = first < len(doc) and {doc.words[first].base, doc.forms[first]} & _BODIES and not any(k in doc.verb_tokens for k in range(first, doc.token_at(quote.inner_end)))
        headed = bool(named) or (before is not None and "name_head" in doc.lexicon.function.get(before.form, ()))
        words, covered = 0, 0
        for k in range(first, doc.token_at(quote.inner_end)):
            if doc.words[k].is_word:
                words += 1
                covered += doc.mention_at[k] >= 0
                if words > 5:
                    return False
        return words == 0 or words <= 2 or (words <= 5 and covered >= words - 1) or (words <= 4 and after_noun) or (words <= 5 and headed)

    def of(self, start_token: int, limit: int, direct: bool) -> tuple[int, int, bool]:
        """Offsets of the content that starts at a token, without marks and final punctuation."""
        doc = self.doc
        text = doc.text
        if direct and self.quote_of[start_token] >= 0 and not self._goes_on(start_token, limit):
            quote = doc.quotes[self.quote_of[start_token]]
            return quote.inner_start, quote.inner_end, True
        start = start_token
        if doc.words[start].function == "complementizer":
            start += 1
            while start < limit and doc.surface[start] in "،,":
                start += 1  # أنه، في العام الماضي، ...
        if start >= limit:
            return 0, 0, False
        if self.quote_of[start] >= 0 and doc.surface[start] in OPENING:
            quote = doc.quotes[self.quote_of[start]]
            if quote.start == doc.start[start] and not self.names_only(quote) and not self._goes_on(start, limit):
                return quote.inner_start, quote.inner_end, True
        end_token = self._end(start, limit)
        a, b = doc.start[start], doc.end[end_token - 1]
        while b > a and text[b - 1] in TRIM:
            b -= 1
        marked = sum(min(q.inner_end, b) - max(q.inner_start, a) for q in self.outermost(a, b) if not self.names_only(q))
        return a, b, marked * 2 > b - a

    def of_clause(self, start: int, limit: int) -> int:
        """«الهجوم الذي قال الجيش إن داعش شنه، وأرسل مساعدات»: where what is said in a relative clause ends: at the verb joined behind a comma, or a deed joined to none."""
        doc, kind = self.doc, self.tags.kind
        for k in range(start + 2, limit - 1):
            if doc.surface[k] not in "،," or self.quote_of[k] >= 0 or doc.words[k + 1].function == "complementizer":
                continue
            if doc.forms[k + 1] in ("ما", "مما") and kind[k + 2] == "V":
                return k  # موقعا قالت إنه لداعش، ما دفع أنقرة إلى: what came of it
            joined = doc.forms[k + 1] == "ثم" or doc.surface[k + 1][:1] in "وف"
            if joined and (kind[k + 1] == "V" or doc.forms[k + 1] == "ثم" or (kind[k + 1] == "E" and "E" not in kind[start:k])):
                return k
        return limit

    def _goes_on(self, start: int, limit: int) -> bool:
        """«"التدابير المعمول بها" ستبقى»: marks around the first words only; what is said goes on behind them in plain words."""
        doc = self.doc
        quote = doc.quotes[self.quote_of[start]]
        if not quote.closed or quote.start != doc.start[start]:
            return False
        k = doc.token_at(quote.end)
        if k < limit and doc.words[k].function == "complementizer" and doc.words[k].conjunction == "و" and doc.start[k] <= quote.end + 1:
            return True  # أفاد بأنه «كان على اتصال به» وأن الأخير طلب منه
        if k >= limit or self.tags.kind[k] != "V" or doc.words[k].conjunction or doc.start[k] > quote.end + 1:
            return False
        analysis = self.tags.analysis[k]
        return not (analysis is not None and (analysis.lemma.cue or (not analysis.lemma.light and any(s.type in SPOKEN for s in analysis.lemma.senses))))

    def until(self, start: int, limit: int) -> int:
        """Token after the clause that goes on at token `start` behind what was put in."""
        return self._end(start, limit)

    def _end(self, start: int, limit: int) -> int:
        """Token after the reported clause: before a new attribution, the reporter's own words, or the end of the sentence."""
        doc = self.doc
        k, marked = start, False
        while k < limit:
            word = doc.words[k]
            if self.quote_of[k] >= 0 and k > start:
                quote = doc.quotes[self.quote_of[k]]
                if quote.start <= doc.start[k] < quote.end and not self.names_only(quote):
                    marked = quote.closed
                    while k < limit and doc.start[k] < quote.end:
                        k += 1
                    continue
            if doc.surface[k] in _DASHES and k > start and self._in_dashes(start):
                return k  # المصادر -التي أكدت أن ...- أن
            if marked and word.form == "حيث" and doc.surface[k - 1] not in "،,":
                return k  # إن المقاتلين "قصفوا البلدة" في شمال البلاد حيث قتل ثلاثة: what the reporter adds
            if word.form == "وذلك" and k > start + 1 and k + 1 < limit and self.tags.kind[k + 1] != "V" and not self._by_means(k + 1):
                return k
            if k > start + 1 and word.is_word and doc.surface[k - 1] in '،,؛»"”-–—':
                if self.turns.breaks(start, k, limit):
                    return k
            elif k > start + 1 and (doc.mention_at[k] >= 0 or self.tags.kind[k] == "V") and self.turns.unmarked(start, k, limit):
                return k
            k += 1
        return limit

    def within(self, i: int, start: int, limit: int) -> int:
        """«"... مصادر تقول إن هناك مصلحة"، وأضاف»: the token at which the marks close in which both a verb and what it opens stand; else the limit."""
        doc, q = self.doc, self.quote_of[i]
        if q < 0 or self.quote_of[start] != q or not doc.quotes[q].closed:
            return limit
        end = doc.quotes[q].inner_end
        closes = end > doc.start[start] and not doc.text[end - 1].isspace() and not doc.text[end + 1 : end + 2].isalnum()  # no mark that opens another: أنه "سبقه عمل"
        return doc.token_at(end) if closes else limit

    def _by_means(self, k: int) -> bool:
        """«خرقوا الهدنة، وذلك عبر قصف المدينة»: how it was done is still in his words."""
        return self.doc.forms[k] == "عبر" or self.doc.forms[k : k + 2] in (["من", "خلال"], ["عن", "طريق"])

    def _in_dashes(self, start: int) -> bool:
        """Whether what is said from token `start` is told in a clause put in between dashes: the nearest before it opens one."""
        doc = self.doc
        first = doc.sentences[doc.sentence_of(start)][0]
        dash = next((j for j in range(start - 1, max(first, start - _ASIDE), -1) if doc.surface[j] in _DASHES), -1)
        return dash > first and (doc.words[dash + 1].function == "relative" or (self.tags.kind[dash + 1] == "V" and not doc.words[dash + 1].conjunction))

    def _follows_mark(self, k: int) -> bool:
        return self.doc.surface[k - 1] in '،,؛»"”'
