"""«وفق فلان»، «بحسب البيان»، «كما قال فلان»: the clause before or after is in somebody's words."""

from __future__ import annotations

from khabar.attribution.asides import past_name, taken_up
from khabar.attribution.belonging import nationality
from khabar.attribution.cues import ACCORDING, HIS_WORDS
from khabar.attribution.extent import TRIM, Extents
from khabar.attribution.full_names import spoken_for
from khabar.attribution.interrupted import behind_that, runs_on, segment
from khabar.attribution.papers import made_by
from khabar.attribution.said import Said, Sayings
from khabar.attribution.speakers import Speakers
from khabar.attribution.strangers import stranger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_REACH = 14
"""Words before «بحسب» among which a cue may wait for what is said."""
_AND = frozenset(("وو", "وب", "وح", "وط"))
_LEAD = 6
"""Words of a clause of his own before what is his in marks: «ويميل النهج، بحسب الصحيفة، إلى دعم فرنسا، التي "تنازلت ..."»."""
_LINK = 3
"""Words that only link a sentence to the one before: ومع ذلك."""
_OPENING = '«"“'
_MARKS = frozenset('-–—«»"”“')
_AGAINST = frozenset(("لكن", "ولكن", "فيما", "بينما"))
"""Words that set a clause against the one before."""
_PUBLISH = frozenset(("نشر", "أصدر", "أورد", "جمع", "أعد", "عرض", "بث", "قدم"))
_BESIDE = frozenset(("فيما", "بينما"))
_IS = frozenset(("هو", "هي", "كان", "كانت"))
_PEOPLE = ("يه", "يها", "يهم")
"""Endings of people in the plural with a pronoun: منظميه، محاميها."""
_COPULA = frozenset(("هو", "هي", "هم", "هما"))


class According:
    """Finds what such an opener lays to whom."""

    def __init__(self, doc: Document, sayings: Sayings, speakers: Speakers, extents: Extents) -> None:
        self.doc = doc
        self.out = sayings.out
        self.sayings = sayings
        self.speakers = speakers
        self.extents = extents

    def find(self, index: int, i: int) -> None:
        """وفق/بحسب/نقلاً عن X, كما قال X: the clause before or after is in the words of X."""
        doc = self.doc
        first, last = doc.sentences[index]
        q = self.extents.quote_of[i]
        if q >= 0 and doc.quotes[q].closed:  # «وأضافت: "وفقا لمخططها ..."»: nothing before the mark
            first, last = max(first, doc.token_at(doc.quotes[q].inner_start)), min(last, doc.token_at(doc.quotes[q].inner_end))
        if (doc.forms[i] == "نقلا" and self._passed_on(index, i)) or (doc.forms[i + 1 : i + 2] == ["ما"] and doc.forms[i + 2 : i + 3] and doc.forms[i + 2] in _IS):
            return  # بحسب ما هو مقرر: nobody says it
        if self._between(first, i, last):
            return
        speakers, k = self._held_by(i, min(last, i + 14))
        relays: list[int] = []
        speakers = self.speakers.by_noun(i + 1, index) or speakers
        source = self.speakers.sources.behind(k, last) if speakers else []
        if source:
            relays, speakers = speakers, source  # بحسب ما نقلت وكالة رويترز عن مسؤول
        speakers = speakers or (made_by(doc, i + 1, last) if i + 1 < last else [])
        speakers = speakers or stranger(doc, self.speakers.names, i, last)
        if not speakers:
            if any(said.sentence == index and said.speakers for said in self.out[-6:]) or not self._own_words(i, last):
                return
            speakers = self._theirs(i + 1) or self._of_this(first, i, index) or self.speakers.last(index) or (self.speakers.names.nobody(i + 1, i + 2) if doc.words[i + 1].article else [])
        leads, inside = i <= first + 1 or behind_that(doc, i, first), 0
        if leads:
            told = self._told(i, last)
            k = max(k, doc.mentions[doc.mention_at[k]].last) if k < last and doc.mention_at[k] >= 0 else k  # شبكة سي أن أن
            while k < last and doc.surface[k] not in "،:" and doc.words[k].function != "complementizer":
                k += 1  # وفق التقرير فإن ...
            k = past_name(doc, self.extents, k, last)
            begin, end = (told if 0 <= told < k else min(k + 1, last - 1)), last
            if doc.forms[begin] == "نقلا" and not relays:
                comma = next((t for t in range(begin, last - 1) if doc.surface[t] in "،,"), -1)
                source = self.speakers.names.within(begin + 2, comma) or self.speakers.names.somebody(begin + 2, comma) if comma > begin + 2 else []
                if source:
                    relays, speakers, begin = speakers, source, comma + 1  # وبحسب "هآرتس"، نقلا عن مصادر، ...
            q = self.extents.quote_of[begin]
            if q >= 0 and begin and doc.start[begin] == doc.quotes[q].inner_start:
                begin -= 1  # ووفق الصحيفة "تظهر النتائج ..."
            if begin + 1 < last and doc.words[begin].function == "complementizer":
                begin += 1  # وبحسب فلان، فإن ...
            end = next((t for t in range(begin + 2, last - 2) if self._goes_on_to_say(t) or self._adds(t)), end)
            if i > first + 1:
                end = next((doc.token_at(s.end) for s in self.out[-4:] if s.sentence == index and s.start <= doc.start[i] < s.end), end)
        else:
            codes = {doc.code(m) for m in speakers}
            for said in self.out[-12:]:
                if said.sentence == index and said.end <= doc.start[i] and said.manner != "performative" and {doc.code(m) for m in said.speakers} == codes:
                    return
            if speakers and not relays and self._through(index, i, speakers):
                return
            inside = self._inside(i, index, speakers)
            begin, end = max(self._clause_start(first, i, index), inside), i
            while k < last and doc.surface[k] not in "،.":
                k += 1
            close = self._closed(i, last)
            up = taken_up(doc, i, min(last - 1, i + _REACH)) if doc.surface[i - 1] in "،," and doc.forms[i][:2] in _AND else -1
            if up > 0:
                inside, begin, end = 0, up + 1, last  # توعدت طهران بالرد، وبحسب الصحيفة، فإن ...: what follows alone
            aside = k + 2 < last and end == i and doc.surface[k] == "،" and not any(doc.surface[j] in _MARKS and not self._marks_name(j) for j in range(i, k))
            if aside and not any(j in doc.verb_tokens for j in range(begin, i)):
                if sum(doc.words[j].is_word for j in range(begin, i)) <= _LINK:
                    begin, end = k + 1, last  # ومع ذلك، ووفقا لفلان، ...: what follows
                    q = self.extents.quote_of[begin]
                    if q >= 0 and doc.quotes[q].start == doc.start[begin]:
                        end = doc.token_at(doc.quotes[q].end)
                elif doc.forms[k + 1] in _COPULA:
                    end = last  # والدافع، وفقا لفلان، هو ...: it goes round
            if k + 1 < last and doc.surface[k] == "،" and doc.forms[k + 1] == "بما":
                end = last  # ... وفقا لفلان، بما في ذلك ...: it goes on
            elif close > 0 and end == i and runs_on(doc, self.extents.turns, begin, i, close + 1):
                end = self.extents.until(close + 1, last)  # واعتقل الجيش، وفق مصادر، خمسة شبان
                joined = segment(doc, begin, i)
                begin = joined if doc.surface[joined][:1] == "و" else begin  # زار بكين والتقى نظيره، وعاد، بحسب قوله، بتعهدات
            for k in range(begin + 4, end):
                if doc.surface[k - 1] == "،" and doc.forms[k] in ("وهو", "وهي") and not doc.words[k + 1].function:
                    end = k  # ...، وهو تحالف ...، وفق فلان: what the reporter puts in
                    break
        end -= end - begin > 2 and doc.forms[end - 1] == "وذلك"  # ونال ربع الأصوات، وذلك بحسب الصحيفة
        start, stop = doc.start[begin], doc.end[end - 1]
        while stop > start and doc.text[stop - 1] in TRIM:
            stop -= 1
        if stop > start:
            alone = not any(said.sentence == index for said in self.out[-6:])
            self._governed(index, i, start, stop, speakers, leads, relays, inside)
            if speakers and alone and self.speakers.open_to(speakers[0], index):
                self.speakers.history.append((speakers[0], (), index))

    def _marks_name(self, j: int) -> bool:
        """Whether a mark stands around a name: ولهذا، كما يقول «الورفلي»، ..."""
        q = self.extents.quote_of[j]
        return q >= 0 and self.extents.names_only(self.doc.quotes[q])

    def _closed(self, i: int, last: int) -> int:
        """The comma or dash that closes an aside at token i, of which there is one before it too; -1 for none."""
        doc = self.doc
        mark = doc.surface[i - 1]
        if mark not in "،,-–—":
            return -1
        same = "،," if mark in "،," else "-–—"
        for k in range(i + 1, min(last - 2, i + _REACH)):
            if doc.surface[k] in same:
                return k
            if doc.surface[k] in ".؛:،,-–—" or (doc.words[k].function == "complementizer" and self.extents.quote_of[k] < 0):
                return -1
        return -1

    def _passed_on(self, index: int, i: int) -> bool:
        """«..., وفق ما أفادت الوكالة نقلا عن مصدر»: the source of what was just laid to a medium, or of what its cue opens."""
        doc = self.doc
        for said in reversed(self.out[-6:]):
            if said.sentence != index or not (0 <= said.verb < i <= said.verb + 16) or not said.speakers:
                continue
            if said.start > doc.start[i]:
                return True  # the cue has taken it up
            cited = doc.token_at(said.cue[0]) >= said.last and not any(
                doc.surface[k] in "،؛." for k in range(said.verb, i)
            )
            source = self.speakers.names.within(i + 2, min(doc.sentences[index][1], i + 10)) if cited else []
            if source:
                said.relays, said.speakers = said.speakers, source
                return True
        return False

    def _through(self, index: int, i: int, speakers: list[int]) -> bool:
        """«ذكر الموقع أن ...، وفقا لمسؤول»: what the medium tells is in the words of its source, whom it passes on."""
        doc = self.doc
        for said in reversed(self.out[-6:]):
            if said.sentence != index or not said.speakers or said.hidden or said.end > doc.start[i]:
                continue
            between = range(doc.token_at(said.end), i)
            if said.relays or any(doc.words[k].is_word and doc.forms[k] != "وذلك" for k in between):
                return False
            medium, other = (doc.entities.drafts[doc.mentions[m].entity].kind == "medium" for m in (said.speakers[0], speakers[0]))
            if not medium or other:
                return False
            source = Said(said.start, said.end, speakers, (doc.start[i], doc.end[i]), said.direct, index)
            source.verb, source.first, source.last = i, said.first, said.last
            self.out.append(source)
            return True
        return False

    def _held_by(self, i: int, stop: int) -> tuple[list[int], int]:
        """First mention behind «وفق», and its token."""
        doc = self.doc
        names = self.speakers.names
        closed = i + 2 < stop and (doc.surface[i + 2] in "،,.)" or doc.words[i + 2].function == "complementizer")
        if closed and doc.mention_at[i + 1] < 0 and names.may_be_name(i + 1):
            known = names.beside(i + 1, i + 2) or self.speakers.named_before(i + 1)
            if known or names.seen(i + 1):
                return known or names.person(i + 1, i + 2), i + 1  # ووفق فلان، who was named in full before
        if i + 1 < stop and doc.mention_at[i + 1] < 0 and doc.words[i + 1].article and names.voice(i + 1):
            body = names.body(i + 1)  # وفق الوكالة نفسها
            if body:
                return body, i + 1
        marked = names.marked_behind(i + 1, stop)
        if marked:
            return marked, i + 1  # وفقاً لـ"Militarnyi"، وفقاً لإحصاءات "غلوبال فاير بور"
        if i + 1 < stop and doc.mention_at[i + 1] < 0 and doc.words[i + 1].article and nationality(doc, i + 1, min(stop, i + 3)):
            return names.nameless(i + 1, min(stop, i + 3)), i + 2  # ووفق الإعلام الإسرائيلي
        for k in range(i + 1, stop):
            m = doc.mention_at[k]
            if m >= 0 and doc.entities.drafts[doc.mentions[m].entity].kind != "place":
                return self.speakers.names.within(k, doc.mentions[m].last), k
            named = names.beside(k, k + 1) if k > i + 1 and k - 1 in doc.verb_tokens and doc.surface[k] in _OPENING else []
            if named:
                return named, k  # بحسب ما أوضح "والاه"
            if (doc.surface[k] in "،.-–—" or doc.words[k].function == "complementizer") and k > i + 1:
                return [], k
            if k in doc.verb_tokens and k > i + 1 and {doc.forms[i], doc.forms[i].removeprefix("و")} & ACCORDING and not any(v.lemma.cue or v.lemma.lemma in _PUBLISH for v in doc.words[k].verbs):
                return [], k  # وبحسب المعلومات الواردة ساق (داعش) المعتقلين
            if doc.words[k].function == "relative" and k > i + 1 and not self._published(i + 1, k + 1):
                return [], k  # بحسب الطلبات التي تم تقديمها للدول: no word of theirs
        return [], stop

    def _told_in(self, first: int, last: int) -> bool:
        """Whether a verb of saying stands among the tokens: the clause has a holder of its own."""
        return any(a is not None and a.lemma.cue for a in (self.extents.tags.analysis[k] for k in range(first, last) if k in self.doc.verb_tokens))

    def _published(self, head: int, verb: int) -> bool:
        """«بحسب البيان الذي»، «بحسب أرقام نشرتها الوزارة»: a noun of words, or what somebody has told or published."""
        doc = self.doc
        telling = doc.words[head].base in doc.lexicon.data.carriers or doc.forms[head].removeprefix("ال") in doc.lexicon.data.carriers
        if telling or self.speakers.names.voice(head) or self.speakers.names.source(head) or doc.words[head].form == "ما":
            return True
        return verb < len(doc) and any(v.lemma.cue or v.lemma.lemma in _PUBLISH for v in doc.words[verb].verbs)

    def _between(self, first: int, i: int, last: int) -> bool:
        """«وقال الوزير، بحسب الوكالة، إن ...»: whether it stands between a cue and what is said."""
        doc = self.doc
        close = next((k for k in range(i + 1, min(last - 1, i + _REACH)) if doc.surface[k] in "،,-–—"), last - 1)
        quoted = doc.surface[close + 1 : close + 2] and doc.surface[close + 1] in '"«“' and close + 1 < last
        if not quoted and not any(doc.words[k].function == "complementizer" or doc.surface[k] == ":" for k in range(i, min(last, i + _REACH))):
            return False
        for k in range(i - 1, max(first, i - _REACH) - 1, -1):
            word = doc.words[k]
            q = self.extents.quote_of[k]
            if q >= 0 and self.extents.names_only(doc.quotes[q]):
                continue  # وقالت صحيفة "...", بحسب ...، إن
            if word.function == "complementizer" or doc.surface[k] in ':؛»"”':
                return False
            if k in doc.verb_tokens:
                analysis = self.extents.tags.analysis[k]
                return analysis is not None and analysis.lemma.cue == "say"
        return False

    def _goes_on_to_say(self, t: int) -> bool:
        """«وبحسب المستشار، لا تنبغي المقارنة، ودعا إلى»: a comma before a perfect by which he says something else."""
        doc = self.doc
        if doc.surface[t] not in "،," or self.extents.quote_of[t] >= 0 or t + 1 not in doc.verb_tokens:
            return False
        analysis = self.extents.tags.analysis[t + 1]
        if doc.words[t + 2].is_word and not doc.words[t + 2].function:
            return False  # ...، وأجاب ليفين: another, by what the paper tells
        if analysis is None or analysis.pos != "v" or analysis.conjunction != "و" or analysis.feature[:3] not in ("P3M", "P3F") or analysis.enclitic:
            return False
        sense = analysis.lemma.main()
        return analysis.lemma.cue in ("say", "deny") or (sense is not None and sense.type in ("REQUEST", "THREATEN"))

    def _adds(self, t: int) -> bool:
        """«ووفق الصحيفة تظهر النتائج ...، مشيرة إلى أن»: a comma before a participle by which the source goes on."""
        doc = self.doc
        if doc.surface[t] not in "،," or self.extents.quote_of[t] >= 0 or not self.extents.turns.participle(t + 1):
            return False
        return any(n.pos == "a" and n.lemma.cue in ("say", "deny") for n in doc.words[t + 1].nouns)

    def _told(self, i: int, last: int) -> int:
        """«ووفق البيان قتل ثلاثة»: the verb right behind the phrase, no comma between; -1 for none."""
        doc = self.doc
        if i + 1 >= last or (doc.mention_at[i + 1] < 0 and not doc.words[i + 1].article):
            return -1  # وفق بيان نشرته الوزارة
        if self._indefinite(i + 1):
            return -1  # وفقا لمسؤولين تحدثوا إلى الصحيفة، ...: what they have done
        for k in range(i + 1, min(last, i + _REACH)):
            word = doc.words[k]
            if word.function in ("relative", "complementizer", "subordinator") or doc.surface[k] in "،:-–—":
                return -1
            if k in doc.verb_tokens and k > i + 1:
                return -1 if word.conjunction or word.enclitic else k
        return -1

    def _indefinite(self, k: int) -> bool:
        """Whether somebody without name or article stands at token k: a clause right behind him tells who he is."""
        doc = self.doc
        m = doc.mention_at[k]
        if m < 0 or doc.words[k].article or doc.mentions[m].how == "name":
            return False
        whole = range(doc.mentions[m].first, doc.mentions[m].last)
        return not any(doc.words[j].article or doc.words[j].enclitic for j in whole) and doc.entities.drafts[doc.mentions[m].entity].kind in ("person", "unnamed", "office", "people", "group")

    def _own_words(self, i: int, last: int) -> bool:
        """«وفق قوله»، «حسب البيان»، «وفق ما ذكر»: the last speaker."""
        doc = self.doc
        if i + 1 >= last or doc.forms[i + 1] == "حد":
            return False  # أمهل الشرطة ...، على حد تعبيره: his words, but who knows how many
        word = doc.words[i + 1]
        bare = word.form[2:] if word.form.startswith(("ال", "لل")) else word.form.removeprefix("ل")
        carrier = bare in doc.lexicon.data.carriers or "بيان" in word.form or (bool(word.article) and self.speakers.names.voice(i + 1))
        return carrier or bool(word.enclitic) or word.form == "ما"

    def _of_this(self, first: int, i: int, index: int) -> list[int]:
        """«نعى الرئيس أخا كريما، وفق وصفه»: whoever begins what is told before «وفق» says it, where he is another than spoke last."""
        form = self.doc.forms[i + 1]
        if not form.startswith(HIS_WORDS) or self.doc.words[first].function in ("complementizer", "relative"):
            return []
        found = self.speakers.begins(first, i, "F" if form.endswith("ها") else "M")
        return found if found and self.doc.entities.drafts[self.doc.mentions[found[0]].entity].kind == "person" else []

    def _theirs(self, k: int) -> list[int]:
        """«وفق محاميه»، «بحسب منظميها»: people of somebody's, not he."""
        word = self.doc.words[k]
        if not word.enclitic or not self.doc.forms[k].endswith(_PEOPLE) or self.doc.forms[k].startswith(HIS_WORDS):
            return []
        return spoken_for(self.doc, k) or self.speakers.names.nobody(k, k + 1)

    def _governed(self, index: int, i: int, start: int, stop: int, speakers: list[int], leads: bool, relays: list[int], inside: int = 0
    ) -> None:
        """Add what «وفق X» governs; quotations inside it are X's too."""
        doc = self.doc
        quotes = [
            q for q in self.extents.outermost(start, stop)
            if q.start >= start and q.end <= stop and not self.extents.names_only(q)
        ]  # fmt: skip
        if leads:
            long = next((q for q in quotes if q.start <= start + 1), None)
            stop = long.end if long is not None else stop
        else:
            long = next((q for q in quotes if (q.end - q.start) * 2 > stop - start and (q.end < stop - 1 or sum(doc.words[k].is_word for k in range(doc.token_at(start), doc.token_at(q.start))) < _LEAD)), None)
        taken = long is not None and any(s.start == long.inner_start and s.end == long.inner_end for s in self.out[-6:])
        if long is not None and not taken and long.end >= stop - 1 and (not leads or long.start == start):
            start, stop = long.inner_start, long.inner_end
        said = Said(start, stop, speakers, (doc.start[i], doc.end[i]), long is not None, index)
        said.verb = i
        said.relays = relays
        if long is None and not leads:
            for q in quotes:
                part = Said(q.inner_start, q.inner_end, speakers, said.cue, True, index)
                part.verb = i
                self.sayings.add(part)
                said.hidden = True
        self.sayings.add(said, bool(inside))

    def _inside(self, i: int, index: int, speakers: list[int]) -> int:
        """«قال مصدر إن المهاجم شاب، وفق شهود»: where the words begin that a speaker has from somebody who is no medium; 0 for none."""
        doc = self.doc
        said = next((s for s in reversed(self.out[-12:]) if s.sentence == index and s.end <= doc.start[i] and s.manner != "performative"), None)
        if said is None or not said.speakers or not speakers or any(doc.words[k].is_word and doc.forms[k] != "وذلك" for k in range(doc.token_at(said.end), i)):
            return 0
        told, teller = (doc.entities.drafts[doc.mentions[m].entity] for m in (said.speakers[0], speakers[0]))
        if told.code != UNKNOWN and teller.code == UNKNOWN and doc.forms[i + 1 : i + 2] == ["ما"]:
            return 0  # أعلنت بكين أنها ستطرد السفير، بحسب ما أفاد به مصدر: who passes on what she said
        return 0 if any(d.kind == "medium" or "JRN" in d.roles for d in (told, teller)) else said.first

    def _clause_start(self, first: int, i: int, index: int) -> int:
        """Start of the stretch that «وفق X» governs: after the last attribution of the sentence, but the whole sentence
        where that ends right before it: then X passes it on."""
        doc = self.doc
        begin = first
        for said in self.out[-12:]:
            if said.sentence == index and said.verb == first < said.first < i < said.last and doc.words[first].base in ACCORDING:
                begin = max(begin, said.first)  # وبحسب الصحيفة، ...، وفقا لمسؤولين
            if said.sentence == index and said.end < doc.start[i] and said.manner != "performative":
                token = doc.token_at(said.end)
                if any(doc.words[k].is_word and doc.forms[k] != "وذلك" for k in range(token, i)):
                    begin = max(begin, token)
        for k in range(i - 3, begin, -1):
            if doc.surface[k] in "،," and self.extents.quote_of[k] < 0 and doc.forms[k + 1] in _AGAINST and any(t in doc.verb_tokens for t in range(k + 2, i)):
                if doc.forms[k + 1] in _BESIDE and not self._told_in(begin, k):
                    continue  # لم يعد بإمكانهم ...، بينما لم يجد آخرون ...، حسب ما قالت الحكومة
                begin = k + 2  # رأى مراقبون ...، لكن المحادثات علقت، حسبما نقلت الوكالة
                for said in self.out[-6:]:
                    if said.sentence == index and said.first < k < said.last and not said.direct:
                        said.end, said.last = doc.end[k - 1], k
                break
        while begin < i and not doc.words[begin].is_word:
            begin += 1
        return begin
