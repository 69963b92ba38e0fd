"""Reported speech: which stretch of text somebody is made to say, by which cue, in whose mouth."""

from __future__ import annotations

from bisect import bisect_left

from khabar.attribution.according import According
from khabar.attribution.announcing import Announcing
from khabar.attribution.called import Called
from khabar.attribution.claiming import Claiming
from khabar.attribution.colons import Colons
from khabar.attribution.continued import goes_on, marked_on
from khabar.attribution.cues import ACTIVE, IMPERSONAL, OPENERS, according, by_view, cue, stated
from khabar.attribution.demands import Demands
from khabar.attribution.descriptions import pledges
from khabar.attribution.extent import TRIM, Extents
from khabar.attribution.footage import SHOWS, Footage
from khabar.attribution.issued import Issued
from khabar.attribution.news import News
from khabar.attribution.opened import VOICED
from khabar.attribution.papers import made_by
from khabar.attribution.said import Said, Sayings
from khabar.attribution.sources import IN_IT
from khabar.attribution.speakers import Speakers
from khabar.attribution.stated import Stated
from khabar.attribution.treated import TREATS, Treated
from khabar.lexicon.word import Analysis
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clauses import Clause, Syntax
from khabar.syntax.tags import Tags

_MADE = 6
"""Words behind a survey among which its maker is told."""
_TELL = frozenset(("أعلن", "أفاد", "ادعى", "زعم"))
"""Verbs of saying of which only somebody is the subject, whatever a list knows of him."""
_WITNESS = frozenset(("شهد", "سجل"))
"""Verbs of saying that with an object in marks are none: شهدت المدينة "قصفا"."""
_MARKED = frozenset(("توقع", "اعتقد", "افترض", "ذكر", "زعم"))
"""Verbs whose imperfect with a written «ُ» is passive."""
_U = "\u064f"
"""The vowel of a passive, where it is written: أُبلغ."""
_SEE = frozenset(("اقرا", "شاهد", "تابع"))
MARKS = '،,؛»"”'


class Speech:
    """Finds the reported speech of a document, sentence by sentence; the last speaker is carried on."""

    def __init__(self, doc: Document, tags: Tags) -> None:
        self.doc = doc
        self.tags = tags
        self.sayings = Sayings(doc)
        self.out = self.sayings.out
        self.speakers = Speakers(doc, self.out)
        self.extents = Extents(doc, tags)
        self.according = According(doc, self.sayings, self.speakers, self.extents)
        self.stated = Stated(doc, self.sayings, self.speakers, self.extents, self.according)
        self.demands = Demands(doc, tags, self.sayings, self.speakers, self.extents)
        self.footage = Footage(doc, tags, self.sayings, self.speakers)
        self.claiming = Claiming(doc, self.sayings, self.speakers.names, self.extents)
        self.called = Called(doc, self.sayings, self.speakers)
        self.colons = Colons(doc, tags, self.sayings, self.speakers.names, self.extents)
        self.issued = Issued(doc, self.sayings, self.speakers)
        self.news = News(doc, tags, self.sayings, self.speakers.names)
        self.announcing = Announcing(doc, tags, self.sayings, self.speakers.names, self.extents)
        self.treated = Treated(doc, self.sayings, self.speakers)
        self.makers: dict[str, list[int]] = {}
        """Who has made the survey or report told of last, by the noun."""
        self.openers = [] if OPENERS.isdisjoint(doc.forms) else [i for i, form in enumerate(doc.forms) if form in OPENERS]
        """Tokens at which «وفق» or «جاء في» may begin."""

    def sentence(self, index: int, syntax: Syntax) -> None:
        """Add the quotations of one sentence."""
        doc = self.doc
        first, last = doc.sentences[index]
        if doc.forms[first] in _SEE and doc.forms[first + 1 : first + 2] == ["ايضا"]:
            return  # اقرأ أيضاً: ...: the headline of another report
        before = len(self.out)
        self.colons.find(index, first, last)
        analyses, forms = self.tags.analysis, doc.forms
        opening = self.openers[bisect_left(self.openers, first) : bisect_left(self.openers, last)]
        telling = self.tags.within(first, last)
        for i in sorted({*telling, *opening}) if opening else telling:
            analysis = analyses[i]
            if analysis is None:
                if forms[i] in OPENERS:
                    self._opened(index, i, syntax)
                continue
            if analysis.lemma.lemma in TREATS:
                self.treated.find(index, i, analysis, syntax)
            if analysis.lemma.lemma in SHOWS:
                self.footage.find(index, i, analysis, syntax)
            said = cue(doc, self.tags, i) if analysis.lemma.cue is not None else None
            if said is not None:
                self._verb_cue(index, i, said, syntax)
            elif forms[i] in OPENERS:
                self._opened(index, i, syntax)
            elif analysis.pos == "m" and analysis.lemma.cue_strength == "object" and not analysis.lemma.senses:
                self.announcing.by_noun(index, i, analysis)
            elif (analysis.lemma.senses and (analysis.pos == "v" or (analysis.pos == "a" and doc.surface[i - 1] in MARKS))) or (analysis.pos in ("v", "a") and (analysis.lemma.lemma in VOICED or pledges(analysis))):
                self.demands.find(index, i, analysis, syntax, self.announcing.add)
        if self.issued.at:
            self.issued.find(index, syntax)
        self.claiming.find(index, first, last)
        if len(self.out) == before and not self.colons.went_on(index, first, last):
            self._continued(index, first, last)
        elif self.extents.marks_in(first, last) > 1:
            for more in marked_on(doc, self.tags, self.extents, index, self.out[before:]):
                self.sayings.add(more)
        told = len(self.out)
        self.called.find(index, first, last, syntax)
        self.out[before:] = [*self.out[told:], *self.out[before:told]]  # whoever speaks last is no caller of names
        self.news.find(index, first, last, syntax)
        self.speakers.note(index, syntax)

    def _opened(self, index: int, i: int, syntax: Syntax) -> None:
        if according(self.doc, i):
            self.according.find(index, i - (self.doc.forms[i] == "حد"))
        elif stated(self.doc, i):
            self.stated.find(index, i, syntax)
        elif (view := by_view(self.doc, i)) >= 0:
            self.according.find(index, view)

    def _verb_cue(self, index: int, i: int, analysis: Analysis, syntax: Syntax) -> None:
        doc = self.doc
        last = doc.sentences[index][1]
        clause = next((c for c in syntax.clauses if c.verb.first == i), None)
        speakers, after = self.speakers.of(i, analysis, clause, syntax, index)
        if clause is not None and ((clause.verb.negated and clause.connector == "relative") or (analysis.lemma.lemma == "نص" and not clause.subject)):
            return  # لم توضح الوكالة أن، كما تنص على أن: nobody says it
        if clause is not None and clause.subject and "telling" in analysis.lemma.kinds and doc.surface[i].lstrip("و")[1:2] == _U:
            return  # أُبلغت الحكومة بأن: who hears it
        if self._topical(i, index, analysis, clause, syntax):
            return
        if "witnessing" in analysis.lemma.kinds:
            if speakers and clause is not None:
                self.announcing.add(index, i, after, analysis, speakers)
            return  # وثقت المنظمة اعتقال مئات: told, but nothing is quoted
        if analysis.lemma.key == "قال" and analysis.pos == "v" and analysis.feature.endswith("p"):
            return  # الحاكم الذي يقال إنه سيترشح: nobody says it
        relays: list[int] = []
        if analysis.lemma.cue == "relay":
            source = self.speakers.sources.source(i, clause, syntax) or self.speakers.sources.taken_up(i, index, self.speakers.topic)
            if source:
                relays, speakers = [] if speakers and doc.mentions[speakers[0]].entity == doc.mentions[source[0]].entity else speakers, source  # نُقل عن الوزير قوله: nobody passes it on
        start_token, direct, limit = self.extents.begin(
            i, after, last, analysis.lemma.cue not in ("think", "show")
        )
        if analysis.lemma.cue == "relay" and not speakers:
            speakers = self.speakers.nameless(clause, syntax) if start_token > 0 else []  # تداولت تقارير أن
            if not speakers:
                return
        if start_token > 0 and not relays:
            source = self.speakers.sources.passed_on(i, start_token)
            if source:
                relays, speakers = speakers, source  # ذكرت صحيفة لوموند نقلا عن مسؤولين فرنسيين أن
            else:
                relays = self.speakers.sources.by_way_of(i, start_token) if speakers else []
        behind = clause is not None and any(analysis.lemma.key != "اشتبه" or syntax.units[u].first > i for u in clause.subject)  # رجل يشتبه في أنه
        passive = analysis.lemma.key in _MARKED and doc.surface[i].lstrip("و")[1:2] == _U  # القانون يُتوقع أن يمنح
        if (
            (not behind or passive)
            and analysis.pos == "v"
            and ((analysis.feature == "I3MS" and analysis.lemma.key not in ACTIVE) or analysis.feature.endswith("p"))
            and analysis.lemma.key in IMPERSONAL
            and not (analysis.conjunction == "و" and speakers and any(x.sentence == index and x.speakers == speakers for x in self.out[-3:]))
        ):
            return
        if start_token < 0:
            speakers = speakers or self._stated(i, analysis, clause, syntax) or self._taken_up(clause, syntax)
            also = clause is not None and any(syntax.units[u].first >= after for u in clause.objects)  # كما أعلنت النقابات إضرابا
            inserted = i > doc.sentences[index][0] + 2 and doc.surface[i - 2] in "،,-–—" and analysis.lemma.embeds is None  # but: كما توقعت موسكو، قصفت
            if i and doc.forms[i - 1] == "كما" and (inserted or i > doc.sentences[index][0] + 4) and speakers and not also:
                self.according.find(index, i - 1)  # ...، كما أعلن مكتبه
            elif i > doc.sentences[index][0] + 4 and doc.forms[i - 2 : i] == ["علي", "ما"] and speakers and not also:
                self.according.find(index, i - 2)  # ...، على ما ذكرت الوزارة
            elif speakers and not also and not self._marked_before(i) and self._alone(index, i, analysis, clause, syntax):
                self.according.find(index, i - (doc.forms[i - 1] == "كما"))  # كما قال الوزير، قصفت ...؛ قصفت ...، يقول الوزير
            unsaid = doc.forms[i - 1] in ("ولم", "ولن", "ولا")  # «...»، ولم يكشف الطرفان
            if (analysis.lemma.cue != "deny" and not unsaid and self._quoted_before(index, i, speakers or self._told_behind(i, clause, syntax))) or (
                speakers and analysis.lemma.cue == "say" and analysis.pos == "v" and not self._nested(i, index)
                and not (clause is not None and (clause.verb.negated or clause.connector == "relative"))
            ):
                self.speakers.remember(analysis, speakers, relays, index)
            speakers = speakers or self.speakers.nameless(clause, syntax)
            if not speakers and clause is not None and analysis.lemma.lemma in _TELL and analysis.pos == "v" and self.speakers.spoken(i, clause, syntax):
                speakers = self.speakers.named(i, clause, syntax) or self.speakers.somebody(i, clause, syntax)  # أعلنت التنسيقية اعتقال ثلاثة
            goes_on = analysis.pos == "a" and i > 0 and doc.surface[i - 1] in MARKS and self.extents.turns.participle(i)  # ...، مشيرا إلى مقتل ثلاثة
            if speakers and (clause is not None or goes_on) and analysis.lemma.cue in ("say", "deny"):
                subject = () if clause is None or self.speakers.act(clause, syntax) else clause.subject[:1]
                after = max([after, *(syntax.units[u].last for u in subject if syntax.units[u].first > i)])
                self.announcing.add(index, i, after, analysis, speakers, self.speakers.sources.media(clause, syntax, speakers))
            return
        if direct and not self._marked(start_token) and (analysis.lemma.cue == "show" or analysis.lemma.lemma in _WITNESS or (analysis.lemma.lemma in ("عد", "وعد") and i and doc.words[i - 1].function == "relative")):
            return  # شهدت المدينة "قصفا عنيفا"، التي تعد «أفضل مجموعة»: nothing is said
        if not speakers and analysis.pos == "v":
            speakers = self._at_head(index, i)
        if not speakers and analysis.lemma.cue in ("say", "think", "ask", "deny", "relay"):
            alone = self._marked(start_token) or analysis.lemma.cue_strength == "always"
            if clause is not None and self.speakers.spoken(i, clause, syntax) and alone:
                speakers = self.speakers.named(i, clause, syntax)
            elif analysis.pos != "a" and (clause is None or clause.connector != "subordinator" or clause.subject or i <= doc.sentences[index][0] + 2):
                speakers = self.speakers.not_told(i, self.speakers.carried)  # but: ...، حين هدد بأن: of whom the sentence tells, not who spoke before
            speakers = speakers or self.speakers.nameless(clause, syntax)
            if not speakers and not self._nested(i, index):
                speakers = self.speakers.somebody(i, clause, syntax)
        if not speakers and analysis.lemma.cue == "show" and not self._nested(i, index):
            speakers = self.speakers.findings(clause, syntax, start_token)
        if clause is not None and clause.subject and (not speakers or doc.code(speakers[0]) == UNKNOWN):
            speakers = self._maker(syntax.units[clause.subject[0]].first, start_token) or speakers  # استطلاع أجرته المؤسسة أن
        if clause is not None and (clause.connector == "relative" or clause.relative >= 0) and not direct and not (i + 1 < last and doc.forms[i + 1] in IN_IT):
            limit = self.extents.of_clause(start_token, limit)
        if direct and speakers and analysis.pos == "v" and analysis.lemma.cue == "say" and start_token > after + 2 and self.announcing.opens(after, start_token):
            self.announcing.add(index, i, after, analysis, speakers)  # أفاد المكتب بإطلاق صواريخ "على طائرات العدو"
        limit = min(limit, self.extents.within(i, start_token, limit))
        start, end, direct = self.extents.of(start_token, limit, direct)
        if not speakers and clause is not None and clause.connector == "relative":
            return  # الخلاصات التي تشدد على ضرورة أن: nobody says it
        if analysis.lemma.cue == "show" and doc.words[i - 1].function == "relative" and doc.words[i - 1].conjunction and not direct:
            return  # تجربة الماضي، والتي أثبتت أن: nobody says it
        if not speakers and not direct and self._nested(i, index):
            return  # قال إن الزيارة تؤكد أن: nobody says that
        if not speakers and analysis.pos == "m" and analysis.lemma.key != "قال":
            return  # أعاد الهجوم التذكير بأن: nobody says it
        if end <= start or self._inside(i, index, analysis) or (analysis.lemma.cue == "show" and not speakers):
            return
        if direct and analysis.pos == "v" and not analysis.conjunction and not any(s.sentence == index for s in self.out[-3:]):
            self._quoted_before(index, i, speakers)  # «...»، يقول فلان، «...»
        said = Said(start, end, speakers, (doc.start[i] + len(analysis.conjunction), doc.end[i]), direct, index)
        said.verb = i
        said.relays = relays or self.speakers.sources.media(clause, syntax, speakers)
        if not said.relays and (not (clause and clause.subject) or (i <= doc.sentences[index][0] + 1 and self.speakers.still(speakers, index))):
            said.relays = self.speakers.relays(speakers)
        if self._marked(start_token) or start_token <= i + 2:
            self._ended(said, analysis)
        nested = self._nested(i, index)
        said = self.sayings.add(said)
        self._and_that(said, last)
        if said.speakers and analysis.pos == "v":
            self.speakers.names.borne(i, start_token, said.speakers[0])
        if not nested:
            self.speakers.remember(analysis, speakers, said.relays, index)

    def _ended(self, said: Said, analysis: Analysis) -> None:
        """«أكد الوزير أن الرئيس انسحب، وشدد على أن»: where the same goes on with a verb of his own, what he said first has ended."""
        doc, i = self.doc, said.verb
        if analysis.pos != "v" or analysis.conjunction != "و" or analysis.enclitic or analysis.feature[1:2] != "3" or not said.speakers:
            return  # تحدث معها وأخبرها أن: he tells of it
        speaker = doc.mentions[said.speakers[0]].entity
        for other in self.out[-4:]:
            if other.sentence != said.sentence or other.direct or other.hidden or not other.first + 2 < i < other.last or not other.speakers:
                continue
            if doc.mentions[other.speakers[0]].entity == speaker:
                last = i - (doc.surface[i - 1] in "،,")
                other.last, other.end = last, len(doc.text[: doc.end[last - 1]].rstrip(TRIM))

    def _and_that(self, said: Said, last: int) -> None:
        """«أن "..."، وأن "..."»: what is said goes on behind the marks, by the same cue."""
        doc, k = self.doc, self.doc.token_at(said.end)
        while k < last and doc.surface[k] in '»"”،,':
            k += 1
        word = doc.words[k] if k < last else None
        if not said.direct or word is None or word.function != "complementizer" or word.base != "ان" or word.conjunction != "و":
            return
        start, end, direct = self.extents.of(k, last, False)
        if end > start:
            more = Said(start, end, said.speakers, said.cue, direct, said.sentence)
            more.verb, more.relays = said.verb, said.relays
            self._and_that(self.sayings.add(more), last)

    def _at_head(self, index: int, i: int) -> list[int]:
        """«عضو الوفد الياباني إلى المحادثات في فيينا، تؤكد أن»، «بعد غرق قارب، المتحدثة باسم المفوضية تقول إن»: who begins what the verb ends, whatever its gender."""
        doc, first = self.doc, self.doc.sentences[index][0]
        beside = doc.mention_at[i - 1] if i else -1
        if beside >= 0 and doc.mentions[beside].first > first and doc.surface[doc.mentions[beside].first - 1] in "،,":
            first = doc.mentions[beside].first
        m = doc.mention_at[first]
        if m < 0 or doc.mentions[m].first != first or doc.mentions[m].preposition or doc.mentions[m].conjunction or any(k in doc.verb_tokens for k in range(first, i)):
            return []
        if doc.surface[i - 1] not in "،," and doc.mentions[m].last != i:
            return []
        return self.speakers.names.within(first, doc.mentions[m].last) if doc.entities.drafts[doc.mentions[m].entity].kind in ("person", "office", "unnamed") else []

    def _stated(self, i: int, analysis: Analysis, clause: Clause | None, syntax: Syntax) -> list[int]:
        """«لفت البيان إلى اعتقال ...»: whoever issued what tells it."""
        if clause is None or not clause.subject or analysis.pos != "v" or not self.speakers.names.statement(syntax.units[clause.subject[0]].first):
            return []
        return self.speakers.named(i, clause, syntax)

    def _maker(self, first: int, stop: int) -> list[int]:
        """Whose survey stands at a token: whoever the words behind tell, or told of one of the kind before."""
        noun = self.doc.forms[first].removeprefix("و").removeprefix("ال")
        found = made_by(self.doc, first, stop)
        if found:
            self.makers[noun] = found
        elif self.doc.words[first].article:
            return self.makers.get(noun, [])
        return found

    def _taken_up(self, clause: Clause | None, syntax: Syntax) -> list[int]:
        """«كما أشار الاستطلاع إلى تراجع الدعم»: whose survey has been told of before."""
        return self._maker(syntax.units[clause.subject[0]].first, min(syntax.last, syntax.units[clause.subject[0]].last + _MADE)) if clause is not None and clause.subject else []

    def _told_behind(self, i: int, clause: Clause | None, syntax: Syntax) -> list[int]:
        """«"..."، تقول أم محمد»: whoever stands behind the verb that follows what is said, though no list knows him."""
        if clause is None or not clause.subject or syntax.units[clause.subject[0]].first != i + 1:
            return []
        return self.speakers.named(i, clause, syntax) or self.speakers.nameless(clause, syntax) or self.speakers.somebody(i, clause, syntax)

    def _marked_before(self, i: int) -> bool:
        """«"لن ننسحب"، يقول الوزير»: whether whole words in marks end right before a verb of saying."""
        doc = self.doc
        q = self.extents.quote_of[i - 2] if i > 1 and doc.surface[i - 1] in "،," else -1
        return q >= 0 and doc.quotes[q].end <= doc.start[i] and not self.extents.names_only(doc.quotes[q])

    def _alone(self, index: int, i: int, analysis: Analysis, clause: Clause | None, syntax: Syntax) -> bool:
        """Whether a verb of saying with its subject leads a clause behind a comma, or closes the sentence behind one."""
        doc = self.doc
        first, last = doc.sentences[index]
        if clause is None or not clause.subject or analysis.lemma.cue != "say" or analysis.pos != "v" or clause.verb.negated:
            return False
        after = syntax.units[clause.subject[0]].last
        if doc.forms[i - 1] == "كما" and i == first + 1:
            return after + 1 < last and doc.surface[after] in "،," and after + 1 in doc.verb_tokens and not doc.words[after + 1].conjunction
        behind = i > first + 3 and doc.surface[i - 1] in "،," and analysis.feature[:1] == "I" and not analysis.conjunction
        return behind and syntax.units[clause.subject[0]].first > i and not any(doc.words[k].is_word for k in range(after, last))

    def _topical(self, i: int, index: int, analysis: Analysis, clause: Clause | None, syntax: Syntax) -> bool:
        """«قال إن ارتفاع الأسعار، منذ بدء الحرب، يؤكد أن»: the verb is said of what is spoken of, in the words of who speaks."""
        if analysis.pos != "v" or analysis.feature[:1] != "I" or analysis.conjunction or clause is None or self.doc.surface[i - 1] not in "،,-–—":
            return False
        return not any(syntax.units[u].mentions for u in clause.subject) and self._nested(i, index)

    def _inside(self, i: int, index: int, analysis: Analysis) -> bool:
        """Whether a verb of thinking or showing stands in what somebody says: his words, no quotation of another."""
        own = any(v.feature[:2] in ("I1", "P1") for v in self.doc.words[i].verbs)  # «أعلم أنه»: I know
        if analysis.lemma.cue not in ("think", "show") and not own:
            return False
        return self._nested(i, index, True)

    def _nested(self, i: int, index: int, direct: bool = False) -> bool:
        """Whether token i stands in what somebody says in this sentence."""
        at = self.doc.start[i]
        return any(
            said.sentence == index and said.start <= at < said.end and not said.hidden and (said.direct or not direct)
            for said in self.out[-6:]
        )

    def _marked(self, start_token: int) -> bool:
        """Whether أن or a colon opens the content, so that the noun before it is the subject."""
        return self.doc.words[start_token].function == "complementizer" or self.doc.surface[start_token - 1] == ":"

    def _quoted_before(self, index: int, i: int, speakers: list[int]) -> bool:
        """«...»، يقول فلان: the words before the cue."""
        doc = self.doc
        first = doc.sentences[index][0]
        for k in range(i - 1, max(first - 1, i - 4 - (doc.forms[i - 2 : i] == ["هذا", "ما"])), -1):  # «...»، هذا ما قاله
            q = self.extents.quote_of[k]
            if q >= 0 and doc.quotes[q].end <= doc.start[i] and not self.extents.names_only(doc.quotes[q]):
                quote = doc.quotes[q]
                said = Said(
                    quote.inner_start,
                    quote.inner_end,
                    speakers or self.speakers.carried,
                    (doc.start[i], doc.end[i]),
                    True,
                    index,
                )
                said.verb = i
                self.sayings.add(said)
                return True
        return False

    def _continued(self, index: int, first: int, last: int) -> None:
        """A sentence that is one quotation without a cue goes on in the words of the last speaker."""
        doc = self.doc
        if not self.speakers.carried or first >= last:
            return
        before = self.out[-1] if self.out and self.out[-1].sentence == index - 1 and not self.out[-1].hidden else None
        if before is not None and before.speakers == self.speakers.carried and goes_on(doc, self.tags, self.extents, first, last, before):
            start, end, direct = self.extents.of(first, last, False)
            said = Said(start, end, self.speakers.carried, (doc.start[first], doc.start[first]), direct, index)
            said.relays = self.speakers.relays(said.speakers)
            self.sayings.add(said)
            self.speakers.history.append((*self.speakers.history[-1][:2], index))
            return
        q = self.extents.quote_of[first]
        if q >= 0:
            quote = doc.quotes[q]
            inside = sum(1 for k in range(first, last) if self.extents.quote_of[k] == q)
            if inside * 10 >= (last - first) * 8 and not self.extents.names_only(quote) and inside > 4:
                start = max(quote.inner_start, doc.start[first])
                end = min(quote.inner_end, doc.end[last - 1])
                if any(s.start <= start and end <= s.end for s in self.out[-12:]):
                    return
                said = Said(start, end, self.speakers.carried, (doc.start[first], doc.start[first]), True, index)
                said.relays = self.speakers.relays(said.speakers)
                self.sayings.add(said)
