"""Who says it: the subject of the cue, the source after «عن», the speaker or the subject of what came before."""

from __future__ import annotations

from khabar.attribution.cues import SPOKEN
from khabar.attribution.full_names import spoken_for
from khabar.attribution.opened import VOICED
from khabar.attribution.papers import issuer, issues, named_issuer, stated
from khabar.attribution.resumed import Resumed
from khabar.attribution.said import Said
from khabar.attribution.sources import IN_IT
from khabar.attribution.together import joined, together
from khabar.lexicon.word import Analysis
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clauses import Clause, Syntax

_EMBEDDED = frozenset(("complementizer", "relative", "subordinator", "conditional"))
_SAME = frozenset(("نفس", "ذات"))
_COUNTED = 5
"""Words of how many, to «من»."""
_ASKED = 14
_INTERVIEWS = frozenset(("مقابلة", "مقابلات", "حوار", "حوارا", "حديث", "حديثا", "لقاء", "مقابله"))
"""What a medium has with whom it asks."""
_OWNED = ("ه", "ها", "هم", "هما")
_SPEAKING = frozenset(("person", "office", "organisation", "state", "group", "force", "company", "medium", "unnamed"))


class Speakers(Resumed):
    """Finds speakers; carries the last ones on."""

    # the cue is a verb ----------------------------------------------------------------------------------------------
    def of(
        self, i: int, analysis: Analysis, clause: Clause | None, syntax: Syntax, sentence: int
    ) -> tuple[list[int], int]:
        """Mentions of the speakers and the token after the verb and its subject."""
        if analysis.pos == "v" and clause is not None:
            issuer = self.issuer(i, syntax)
            if issuer:
                return issuer, i + 1 + (self.doc.forms[i + 1] in IN_IT)
            shower = self._of_thing(i, analysis.feature, clause, syntax)
            if shower:
                return shower, i + 1
            found, after = self._subject(i, analysis.feature, clause, syntax)
            alone = syntax.units[clause.subject[0]] if clause.subject else None
            found = (self.by_noun(alone.first, sentence) if alone is not None and alone.last == alone.first + 1 else []) or found
            if not found:
                found = self._part_of(i + 1) or ([] if clause.subject else self._one_of(i + 1))
            if not found and not self.spoken(i, clause, syntax) and analysis.feature[1:2] == "3":
                found = self.sources.already(i, syntax.first) or self._stranger(i) or self._passer_by(i, analysis) or self.not_told(i, self._resumed(i, analysis, clause, syntax, sentence))
            return found, after
        if analysis.pos == "m":
            return self._of_masdar(i, syntax, sentence), i + 1
        return self.beside(i, syntax, sentence), i + 1

    def _of_thing(self, i: int, feature: str, clause: Clause, syntax: Syntax) -> list[int]:
        """«نشرت الوزارة صورا قالت إنها»: of a thing that somebody shows, does or has, told without an article, the subject of that speaks; things say nothing."""
        doc = self.doc
        before = syntax.clauses[clause.index - 1] if clause.index else None
        if clause.connector != "verb" or clause.relative < 0 or clause.subject[:1] != [clause.relative] or before is None or clause.relative not in before.objects or not before.subject:
            return []
        first = syntax.units[clause.relative].first
        if i + 1 >= len(doc) or doc.words[i + 1].function != "complementizer" or not doc.words[i + 1].enclitic or doc.mention_at[first] >= 0 or doc.words[first].article:
            return []
        function, word = doc.lexicon.function, doc.words[first]
        if any("saying" in function.get(key, ()) for key in (word.base, word.form)) or self.names.voice(first) or self.names.source(first):
            return []  # أصدرت بيانا قال إنها
        unit = syntax.units[before.subject[0]]
        found = self.names.phrase(unit.first, unit.last) or self.names.somebody(unit.first, unit.last)
        many = feature[3:4] == "P" and doc.forms[unit.first].endswith("ون")
        return found if found and (many or syntax.agrees(feature, before.subject[0]) or self.names.fits(found[0], feature[2:3], feature[3:4])) else []

    def issuer(self, i: int, syntax: Syntax) -> list[int]:
        """«أصدرت الشرطة بيانا قالت فيه إن»، «ألقى الرئيس خطابا جاء فيه أن»: whose words they are that the verb at token i tells."""
        letter = self.sources.letter(i, syntax.first)
        if letter < 0:
            return self._interviewed(i, syntax.first)
        for clause in reversed(syntax.clauses):
            if clause.verb.first >= letter or clause.connector == "relative":
                continue
            for u in clause.subject[:1]:
                unit = syntax.units[u]
                if unit.first < letter:
                    found = self.names.phrase(unit.first, min(unit.last, letter)) or (self.names.somebody(unit.first, unit.last) if self._many(unit) else [])
                    return found if found and self.doc.entities.drafts[self.doc.mentions[found[0]].entity].kind in _SPEAKING else []
        return []

    def _interviewed(self, i: int, first: int) -> list[int]:
        """«أجرت الصحيفة مقابلة مع الوزير قال فيها إن»: who was asked says it, no medium that asked."""
        doc = self.doc
        if i + 1 >= len(doc) or doc.forms[i + 1] not in IN_IT:
            return []
        for k in range(i - 1, max(first, i - _ASKED), -1):
            if doc.forms[k] == "مع" and any(doc.forms[j].removeprefix("ال") in _INTERVIEWS for j in range(max(first, k - 3), k)):
                found = self.names.within(k + 1, i) or self.names.somebody(k + 1, i)
                return found if found and doc.entities.drafts[doc.mentions[found[0]].entity].kind != "medium" else []
            if k in doc.verb_tokens or doc.words[k].function in ("complementizer", "relative"):
                return []
        return []

    def issued(self, k: int, sentence: int) -> list[int]:
        """Whoever issued the statement that «البيان» at token k takes up: who spoke or published it, else who spoke last."""
        named = named_issuer(self.doc, k)
        if named >= 0:
            return self.names.within(named, named + 1)
        topic, at = self.topic
        noun = self.doc.forms[k].removeprefix("و").removeprefix("ال")
        first = self.doc.sentences[sentence][0]
        here = next((j for j in range(first, k) if self.doc.forms[j] in (noun, noun + "ا", "ب" + noun)), -1)
        found = self._first(first, here, "", "") if here > 0 else []
        if found and self.doc.code(found[0]) != UNKNOWN:
            return found  # ردت الحركة في بيان، ووصف البيان
        published = at >= sentence - 2 and topic >= 0 and any(form in (noun, noun + "ا") for form in self.doc.forms[self.doc.sentences[at][0] : self.doc.sentences[at][1]])
        return self.by_noun(k, sentence) or self.names.body(k) or stated(self.doc, self.out, k, sentence) or ([] if self.carried and issues(self.doc, self.carried[0]) else issuer(self.doc, k, sentence)) or ([] if published else self.carried) or self.last(sentence)

    def _one_of(self, k: int) -> list[int]:
        """«أعلن كل من وزير الخارجية ونظيره أن»، «وقال كبير المفاوضين الروس إن»: whoever stands behind a word of rank or number."""
        doc = self.doc
        if doc.forms[k : k + 2] == ["كل", "من"]:
            k += 1
        elif k >= len(doc) or doc.forms[k] not in ("كبير", "كبيرة"):
            return []
        m = doc.mention_at[k + 1] if k + 1 < len(doc) else -1
        if m < 0 or doc.mentions[m].preposition:
            return []
        found, end = self.names.within(k + 1, k + 2), doc.mentions[m].last
        while end < min(len(doc), k + 10) and doc.words[end].is_word and not doc.words[end].function and (doc.mention_at[end] < 0 or end < doc.mentions[m].last):
            end += 1  # وزيرة الخارجية آن ليندي | ونظيرها
        other = doc.mention_at[end] if end < len(doc) else -1
        return [*found, *self.names.within(end, end + 1)] if other > m and doc.mentions[other].first == end and joined(doc, other) else found

    def _part_of(self, k: int) -> list[int]:
        """«قال 12% من الأميركيين إنهم»، «وقال عدد كبير من النواب إن»: of whom so many speak, right before what they say."""
        doc, j = self.doc, k
        while j < min(len(doc), k + _COUNTED) and (doc.words[j].is_number or doc.surface[j] in "%٪" or doc.words[j].function in ("quantifier", "head_adjective", "adverb")):
            j += 1
        m = doc.mention_at[j + 1] if k < j < len(doc) - 1 and doc.forms[j] == "من" else -1
        if m < 0 or doc.mentions[m].first != j + 1 or doc.mentions[m].last >= len(doc):
            return []
        opens = doc.mentions[m].last
        if doc.surface[opens] == "(":
            opens = next((c + 1 for c in range(opens, min(len(doc) - 1, opens + _COUNTED)) if doc.surface[c] == ")"), opens)  # من الأميركيين (46%) إن
        return self.names.within(j + 1, opens) if doc.words[opens].function == "complementizer" or doc.surface[opens] == ":" else []

    def named(self, i: int, clause: Clause, syntax: Syntax) -> list[int]:
        """A subject unknown to us before أن or a colon: a name is a person; «البيان»، «الوزارة» are the last speaker's."""
        unit = syntax.units[clause.subject[0]]
        if self.names.unnamed(unit.first):
            return []
        if self.doc.forms[unit.first] in _SAME and self.doc.forms[unit.first + 1 : unit.first + 2] in (["المصدر"], ["المصادر"]):
            return self.source or self.carried  # وأضاف نفس المصدر أن
        if self._many(unit) or (self.names.source(unit.first) and not self.doc.words[unit.first].article):
            return self.names.somebody(unit.first, unit.last)  # المجتمعون، مصدر مشارك في اللقاء: nobody told of before
        if unit.event[:1] == [unit.first] or unit.form == "pronoun" or self.names.voice(unit.first):
            if self.names.statement(unit.first):
                return self.issued(unit.first, self.doc.sentence_of(i))
            return stated(self.doc, self.out, unit.first, self.doc.sentence_of(i)) or self.names.body(unit.first) or (self.source if self.doc.forms[unit.first].endswith(("المصدر", "المصادر")) else []) or self.carried
        if (unit.last - unit.first == 1 and self.names.may_be_name(unit.first)) or self.names.places.ends_a_name(unit.first, unit.last):
            known = self.named_before(unit.first, unit.last)
            if known:
                self.names.learn(unit.first, known[0])
                return known
        return self.names.person(unit.first, unit.last)

    def nameless(self, clause: Clause | None, syntax: Syntax) -> list[int]:
        """A subject that is nobody known: «أعلنت مصادر رسمية»، «وأفادت تقارير»."""
        for u in clause.subject[:1] if clause is not None else ():
            unit = syntax.units[u]
            return self.names.nameless(unit.first, unit.last)
        return []

    def findings(self, clause: Clause | None, syntax: Syntax, start: int) -> list[int]:
        """«أظهرت صور الأقمار أن»، «أظهرت الدراسة أن»: what was found, by nobody who is named between the verb and token `start`."""
        if clause is None or not clause.subject or clause.verb.negated:
            return []
        first = syntax.units[clause.subject[0]].first
        if any(v.lemma.cue == "relay" for k in range(first, start) for v in self.doc.words[k].verbs):
            return []  # نتائج استطلاع نشرته صحيفة
        return self.names.nobody(first, first + 1) if self.names.found_out(first) else []

    def somebody(self, i: int, clause: Clause | None, syntax: Syntax) -> list[int]:
        """A subject of its own that nothing tells more of: said by him and by nobody else."""
        if clause is None or not self.spoken(i, clause, syntax):
            return []
        unit = syntax.units[clause.subject[0]]
        return self.names.somebody(unit.first, unit.last)

    def _stranger(self, i: int) -> list[int]:
        """«وقال دارمانين إن»: a name no list knows between the verb and what is said."""
        doc, k = self.doc, i + 1
        end = k
        while end < len(doc) and end < k + 4 and self._no_other(end) and doc.timex_at[end] < 0 and self.names.may_be_name(end):
            end += 1
        opens = end + (end + 1 < len(doc) and doc.surface[end] in "،,")  # قال أوستن، إن
        opens = self._past_aside(opens) if opens > end else opens
        if end == k or opens >= len(doc) or (doc.words[opens].function != "complementizer" and doc.surface[opens] != ":"):
            return []
        if doc.surface[k].endswith(("ا", "ً")) or self.names.source(k) or self.names.unnamed(k) or self.names.voice(k):
            return []
        return self.names.beside(k, end) or (self.named_before(k) if end == k + 1 else []) or self.names.person(k, end)

    def _past_aside(self, k: int) -> int:
        """«قال دارمانين، في تصريحات، اليوم الجمعة، إن»: the token behind where and when it was said, set off by commas; the token itself for none."""
        doc, j = self.doc, k
        while j < min(len(doc), k + 14) and (doc.words[j].function == "preposition" or doc.timex_at[j] >= 0 or doc.forms[j] == "خلال"):
            close = next((c for c in range(j + 1, min(len(doc), j + 9)) if doc.surface[c] in "،,"), -1)
            if close < 0 or any(doc.mention_at[c] >= 0 and doc.entities.drafts[doc.mentions[doc.mention_at[c]].entity].kind == "person" for c in range(j, close)) or any(c in doc.verb_tokens for c in range(j, close)):
                return k
            j = close + 1
        return j if j < len(doc) and doc.words[j].function == "complementizer" else k

    def _no_other(self, k: int) -> bool:
        """Whether a word is no mention, or the name of a town, which does not speak: قال أوستن، إن."""
        m = self.doc.mention_at[k]
        return m < 0 or (self.doc.entities.drafts[self.doc.mentions[m].entity].kind == "place" and not self.doc.mentions[m].preposition)

    def _passer_by(self, i: int, analysis: Analysis) -> list[int]:
        """«وقال عامل آخر إن»: behind a verb that takes no object a noun no list knows is who speaks, whatever else it may be."""
        doc, k = self.doc, i + 1
        if k >= len(doc):
            return []
        word = doc.words[k]
        bare = word.is_word and not (word.function or word.article or word.preposition or word.conjunction) and doc.mention_at[k] < 0
        if bare and (word.enclitic in _OWNED or (len(word.form) > 4 and word.form.endswith(("ها", "هم")))) and k not in doc.verb_tokens and k + 1 < len(doc) and doc.words[k + 1].function == "complementizer":
            return spoken_for(doc, k) or self.names.nobody(k, k + 1)  # صور قال مبتكرها إن
        known = self.names.in_a_name(k) if doc.mention_at[k] < 0 else []
        if known or analysis.lemma.cue_strength != "always":
            return known
        word = doc.words[k]
        if not word.is_word or word.function or word.article or word.preposition or word.conjunction or word.enclitic:
            return []
        if word.verbs and all(v.feature[1:2] == "1" for v in word.verbs):
            return []  # وأضاف سنهاجمهم
        if doc.mention_at[k] >= 0 or doc.timex_at[k] >= 0 or doc.surface[k].endswith(("ا", "ً")):
            return []
        return self.names.somebody(k, min(len(doc), k + 4)) if word.nouns or word.verbs else []

    def note(self, sentence: int, syntax: Syntax) -> None:
        """Keep the subject of the main clause for a sentence that goes on with a bare verb of saying."""
        said = self.out[-1] if self.out else None
        if said is not None and said.direct and said.last > syntax.first and said.sentence < sentence:
            if self.history and said.speakers and self.history[-1][0] == said.speakers[0]:
                self.history[-1] = (*self.history[-1][:2], sentence)
            return  # still in the words of who spoke
        for clause in syntax.clauses:
            if clause.connector in _EMBEDDED:
                continue
            for u in clause.subject[:1]:
                both = together(self.doc, syntax.units[u].first, syntax.units[u].last)
                if both:
                    self.company[both[0]] = both  # عبرت هذه الدول عن ...
                found = both or self.names.phrase(syntax.units[u].first, syntax.units[u].last)
                if found and self.doc.entities.drafts[self.doc.mentions[found[0]].entity].kind in _SPEAKING:
                    self.topic = (found[0], sentence)
                    told = clause.verb.analysis
                    self.voiced = told is not None and not told.feature.endswith("p") and not clause.verb.negated and (told.lemma.lemma in VOICED or any(s.type in SPOKEN for s in told.lemma.senses))
                    return

    def _aside(self, clause: Clause, syntax: Syntax) -> bool:
        """Whether a clause is embedded; بينما and فيما only put two side by side."""
        if clause.connector not in _EMBEDDED:
            return False
        for u in range(clause.unit - 1, -1, -1):
            if syntax.units[u].kind == "C":
                unit = syntax.units[u]
                return self.doc.forms[unit.first] not in ("بينما", "فيما", "بحيث", "حيث", "اذ") and not (self.doc.forms[unit.first] == "كما" and unit.first == syntax.first)
        return True

    # participles and masdars ----------------------------------------------------------------------------------------
    def _of_masdar(self, i: int, syntax: Syntax, sentence: int) -> list[int]:
        """«عن مسؤول قوله», else who speaks around it."""
        doc = self.doc
        m = doc.mention_at[i + 1] if i + 1 < len(doc) else -1
        if m >= 0 and not doc.mentions[m].preposition and not doc.mentions[m].conjunction:
            return self.names.within(i + 1, doc.mentions[m].last)
        if doc.words[i].enclitic or doc.forms[i].endswith(("ه", "ها", "هم")):
            for k in range(i - 1, max(i - 14, -1), -1):
                if doc.forms[k] == "عن" and self._told_from(k, i, syntax.first):
                    found = self.names.within(k + 1, i) or self.names.somebody(k + 1, i)
                    if found:
                        return found
        return self.beside(i, syntax, sentence)

    def _told_from(self, k: int, i: int, first: int) -> bool:
        """«نقلت الوكالة عن الوزير قوله»، «ذكرت الوكالة عن الوزير قوله»: whether «عن» at token k names whose words «قوله» at token i are."""
        doc = self.doc
        cues = {v.lemma.cue for j in range(max(first, k - 14), k) for v in doc.words[j].verbs}
        return "relay" in cues or ("say" in cues and doc.words[i - 1].function != "preposition")

    def beside(self, i: int, syntax: Syntax, sentence: int) -> list[int]:
        """Subject of the words around an adverbial participle (مضيفا، مؤكدة), agreeing with it."""
        form = self.doc.forms[i]
        participle = self.doc.words[i].form[:2] in ("مت", "مع", "مض", "مش") or form.startswith(("م", "ق", "ل", "ك", "ن"))
        gender, number = ("F", "S") if form.endswith("ة") else ("M", "P" if form.endswith("ين") else "S")
        if not participle or self.doc.words[i].enclitic:
            gender = number = ""
        for said in reversed(self.out[-12:]):
            if said.sentence != sentence or not said.speakers or said.verb >= i or self._retold(said):
                continue
            if said.end <= self.doc.start[i] and self.names.fits(said.speakers[0], gender, number):
                return list((self._outer(said, i, gender, number) or said).speakers)
        best: list[int] = []
        unknown, stranger = False, None
        for clause in syntax.clauses:
            if clause.verb.first > i:
                break
            told = clause.verb.analysis
            if self._aside(clause, syntax) or (clause.connector == "verb" and not clause.verb.joined) or (told is not None and told.lemma.key == "قال" and told.feature.endswith("p")):
                continue  # ورجل أعمال قيل إنه ...
            if told is not None and not clause.objects and not told.lemma.cue and any(sense.type == "ASSAULT" for sense in told.lemma.senses):
                continue  # قتل 21 مسلحا، موضحا: not those who were struck; but: ردت السفارة على البيان، مؤكدة
            found: list[int] = []
            agreeing = False
            for u in clause.subject[:1]:
                unit = syntax.units[u]
                found = self.names.phrase(unit.first, unit.last) or self._unlisted(unit.first, unit.last)
                agreeing = number != "P" and (syntax.gender(u) == gender or (told is not None and told.feature[2:4] == gender + number == "FS" and clause.connector != "comma"))
            alone = not clause.subject or syntax.units[clause.subject[0]].first == i  # كما أشارت إلى القانون، مؤكدة
            if alone and clause.verb.analysis is not None and clause.verb.analysis.lemma.cue:
                found = self.last(sentence)
            if found and (agreeing or self.names.fits(found[0], gender, number)):
                best = found
            if not found and clause.subject and self.names.voice(syntax.units[clause.subject[0]].first):
                found, agreeing = self.carried, True  # سلط المقال الضوء على ...، قائلا
            unknown = not found and self.spoken(clause.verb.first, clause, syntax) and clause.connector != "verb"
            owned = unknown and self.doc.forms[syntax.units[clause.subject[0]].first].endswith(_OWNED)  # أغلقت مجالها الجوي، متهمة
            many = number == "P" and bool(clause.subject) and self._many(syntax.units[clause.subject[0]])  # أصدر المجتمعون بيانا، مؤكدين
            stranger = syntax.units[clause.subject[0]] if unknown and not owned and (agreeing or many or not gender) else None
        best = best or self._carrier(syntax.first, i)
        if best or unknown:
            return best or (self._alone(stranger.first, stranger.last) if stranger is not None else [])
        best = self._first(syntax.first, i, gender, number) if gender else []
        if best:
            return best
        best = self._those_within(i, syntax) if number == "P" else []
        if best:
            return best
        earlier = [s for s in self.out[-12:] if s.sentence == sentence and s.speakers]
        return list(earlier[-1].speakers) if earlier else self.carried

    def _those_within(self, i: int, syntax: Syntax) -> list[int]:
        """«قال الوزير إن السكان فروا، قائلين إن»: those told of in his words, where one alone cannot be meant."""
        for clause in reversed(syntax.clauses):
            told = clause.verb.analysis
            if clause.verb.first < i and clause.subject and told is not None and told.feature[3:4] == "P":
                unit = syntax.units[clause.subject[0]]
                return self.names.phrase(unit.first, unit.last) or self.names.somebody(unit.first, unit.last)
        return []

    def _outer(self, inner: Said, i: int, gender: str, number: str) -> Said | None:
        """«قالت الصحيفة إن الجندي قال إنه ...، مشيرة إلى»: who told what the inner speaker said goes on, where the participle at token i can be his."""
        for said in self.out[-12:]:
            around = said is not inner and said.verb >= 0 and said.sentence == inner.sentence and not said.hidden and said.speakers and said.start <= inner.cue[0] < said.end <= self.doc.start[i]
            if around and gender and self.doc.mentions[said.speakers[0]].entity != self.doc.mentions[inner.speakers[0]].entity and self.names.fits(said.speakers[0], gender, number):
                return said
        return None

    def _alone(self, first: int, last: int) -> list[int]:
        """«رحبت عواصم أوروبية بقراره، مشيرة إلى»: whoever is told of in the words around, by a bare name («أبدى توز أسفه») or by what he is."""
        last = next((k for k in range(first, last) if self.doc.words[k].enclitic), last)
        known = self.named_before(first) if last > first and self.names.may_be_name(first) else []
        return known or self.names.somebody(first, last)

    def _unlisted(self, first: int, last: int) -> list[int]:
        """«غير أن مسؤولا إيرانيا أقر ...، مؤكدا»: somebody nameless whose state or body is told."""
        if self.doc.words[first].article:
            return []
        found = self.names.somebody(first, last)
        return found if found and self.doc.code(found[0]) != UNKNOWN else []

    def _retold(self, said: Said) -> bool:
        """Whether what was announced is named in the words of another: «قال إن إعلان بكين ...، مشدداً»."""
        return said.hidden and any(
            other is not said and not other.hidden and other.sentence == said.sentence and other.start <= said.cue[0] < other.end
            for other in self.out[-12:]
        )

    def _carrier(self, first: int, i: int) -> list[int]:
        """«جاء ذلك في تصريح المتحدث باسم ...، مؤكداً»: whose words they are."""
        doc = self.doc
        for k in range(i - 2, first - 1, -1):
            m = doc.mention_at[k + 1]
            if m >= 0 and doc.mentions[m].first == k + 1 and not doc.mentions[m].conjunction and doc.mentions[m].preposition in ("", "ل"):
                if doc.words[k].base in doc.lexicon.data.carriers or doc.forms[k].removeprefix("و") in doc.lexicon.data.carriers:
                    return self.names.within(k + 1, doc.mentions[m].last)
        return []
