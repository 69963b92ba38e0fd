"""Who goes on: the speaker of a verb of saying without a subject, by what was told before it."""

from __future__ import annotations

from khabar.attribution.cues import CARRIED, SPOKEN
from khabar.attribution.history import History
from khabar.attribution.voices import NAMELESS
from khabar.lexicon.word import Analysis
from khabar.syntax.clauses import Clause, Syntax

_EMBEDDED = frozenset(("complementizer", "relative", "subordinator", "conditional"))
_REACH = 12
"""Sentences over which a speaker is taken up again by his gender."""
_BUT = frozenset(("لكنه", "لكنها"))
_ON = frozenset(("اضاف", "اضافت", "تابع", "تابعت", "اردف", "اردفت"))
"""Verbs that take up who has just spoken."""
_HOME = ("بلاد", "بلده")
_SOURCES = frozenset(("مصادر", "تقارير", "وسائل", "اوساط", "جهات"))
_PEOPLE = frozenset(("شهود", "سكان", "نشطاء", "خبراء", "اشخاص"))
_SPEAKING = frozenset(("person", "office", "organisation", "state", "group", "force", "company", "medium", "unnamed"))


class Resumed(History):
    """Finds whom a bare verb of saying goes on from."""

    def _resumed(self, i: int, analysis: Analysis, clause: Clause, syntax: Syntax, sentence: int) -> list[int]:
        """Speaker of a verb without a subject: of the clause before, the subject of the last sentence, the last speaker."""
        gender, number = analysis.feature[2:3], analysis.feature[3:4]
        going_on = analysis.lemma.key in CARRIED
        opens = i <= syntax.first + 1 or self._bare(syntax.first, i)
        sender = self.sources.sender(i, syntax.first) or self.sources.owner(i, syntax.first)
        if sender:
            return sender
        if opens and i > syntax.first and self.doc.forms[i - 1] == "كما":  # كما أكد قصف المطار
            return self.carried if self.carried and self.names.fits(self.carried[0], gender, number) else []
        whose = self._told_of(clause, syntax, gender, number) if clause.connector == "comma" and not opens and not clause.verb.joined else []
        if whose:
            return whose
        until = self.doc.forms[max(0, i - 2) : i] == ["قبل", "ان"]
        but = i > syntax.first and self.doc.forms[i - 1].removeprefix("و") in _BUT and analysis.lemma.cue in ("say", "deny")
        if i and self.doc.forms[i - 1] in ("حيث", "اذ"):
            for told in reversed(self.out[-6:]):
                if told.sentence == sentence and told.speakers and 0 <= told.verb < i and told.end <= self.doc.start[i] and self.names.fits(told.speakers[0], gender, number):
                    return list(told.speakers)  # أكد أن الهجوم فشل، حيث أضاف
        if clause.connector == "subordinator" and not opens and not analysis.feature.endswith("p"):
            return self._within(clause.index, syntax, gender, number) or self._first(syntax.first, i, gender, number)
        if not (going_on or until or but or clause.verb.joined or clause.connector in ("start", "relative", "verb", "comma")):
            return []
        if but and i > syntax.first + 1:
            return self._earlier(i, clause.index, syntax, gender, number, True)  # رحبت واشنطن بالاتفاق، لكنها قالت
        owned = clause.connector == "relative" and bool(analysis.enclitic)  # رحبت الوزارة بالقرار الذي وصفته بأنه
        if not opens and (until or owned or clause.connector in ("verb", "start", "comma") or clause.verb.joined):
            earlier = self._earlier(i, clause.index, syntax, gender, number)
            if earlier:
                return earlier
        topic, at = self.topic
        if opens and (not going_on or self.voiced) and at == sentence - 1 and self.history and self.history[-1][2] < at:
            if self.names.fits(topic, gender, number):
                return [topic]
        for speaker, relays, said in reversed(self.history[-8:]):
            if self.doc.mentions[speaker].rule == NAMELESS and relays and said >= sentence - _REACH:
                if self._of_source(speaker, gender, number):
                    return [speaker]
                if self.names.fits(relays[0], gender, number):
                    return [relays[0]]  # أفادت الوكالة، نقلا عن شهود، بأن ... وأضافت
                continue
            several = speaker in self.company and (number in ("D", "P") or gender == "F")  # قالت هذه الدول ... وأضافت
            if said >= sentence - _REACH and (several or self.names.fits(speaker, gender, number)):
                return self.company.get(speaker, [speaker])
        if at >= sentence - 2 and self.names.fits(topic, gender, number):
            return [topic]
        return self.carried if not opens or going_on else []

    def not_told(self, i: int, found: list[int]) -> list[int]:
        """«وصرحت لـ"رويترز" بأن»: whom something is told to does not say it, though spoken of last."""
        doc = self.doc
        if not found or i + 1 >= len(doc) or not (doc.forms[i + 1] == "ل" or doc.words[i + 1].preposition == "ل"):
            return found
        m = next((doc.mention_at[k] for k in range(i + 1, min(len(doc), i + 4)) if doc.mention_at[k] >= 0), -1)
        return [] if m >= 0 and doc.mentions[m].entity == doc.mentions[found[0]].entity else found

    def _told_of(self, clause: Clause, syntax: Syntax, gender: str, number: str) -> list[int]:
        """«أن مسؤولا رافق الوزير، قال إن»: the indefinite noun of the clause before, which tells who he is; he says it, not who tells of him."""
        before = syntax.clauses[clause.index - 1] if clause.index else None
        if before is None or before.connector != "complementizer" or not before.subject or before.verb.first < syntax.units[before.subject[0]].last:
            return []
        unit = syntax.units[before.subject[0]]
        if self.doc.words[unit.first].article or any(n.pos == "m" for n in self.doc.words[unit.first].nouns):
            return []
        found = self.names.phrase(unit.first, unit.last) or self.names.somebody(unit.first, unit.last)
        agrees = number != "P" and syntax.gender(before.subject[0]) == gender
        return found if found and (agrees or self.names.fits(found[0], gender, number)) else []

    def _of_source(self, m: int, gender: str, number: str) -> bool:
        """Whether a verb goes on from a source that nobody names: «مصدر ... وأضاف»، «شهود ... وأضافوا»، «مصادر ... وأضافت»."""
        form = self.doc.forms[self.doc.mentions[m].first].removeprefix("و")
        if form in _SOURCES:
            return number == "P" or gender == "F"
        if form in _PEOPLE or form.endswith(("ون", "ين")):
            return number == "P" or gender == "M"
        return number != "P" and (gender == "F") == form.endswith("ة")

    def _bare(self, first: int, i: int) -> bool:
        """Whether only a phrase that names nobody stands before a verb: وعبر تغريدة قال."""
        doc = self.doc
        return i <= first + 4 and doc.words[first].function == "preposition" and all(
            doc.mention_at[k] < 0 and doc.words[k].is_word and k not in doc.verb_tokens for k in range(first, i)
        )

    def _earlier(self, i: int, before: int, syntax: Syntax, gender: str, number: str, subjects: bool = False) -> list[int]:
        """Agreeing subject of an earlier clause of the sentence, else its first agreeing mention."""
        ended = [s for s in self.out[-6:] if syntax.first <= s.first and s.last <= i and not s.hidden and s.speakers]
        for index in range(before - 1, -1, -1):
            other = syntax.clauses[index]
            if other.connector in _EMBEDDED or any(s.first <= other.verb.first < s.last for s in ended):
                continue  # أكد أن ما حدث جريمة ارتكبها الاحتلال، وشدد: whoever is told of in what has been said does not go on
            if self._met(index, syntax, gender, number):
                continue
            if not other.subject and not subjects and (self.doc.surface[i - 1] in "،," or self.doc.forms[i].removeprefix("و") in _ON):
                going = next((said.speakers for said in reversed(self.out[-12:]) if said.verb == other.verb.first and said.speakers), [])
                if going and self.names.fits(going[0], gender, number):
                    return list(going)  # وأوضح أن الجيش يقصف المدن، وأضاف
            both = [self.names.phrase(syntax.units[u].first, syntax.units[u].last)[:1] for u in other.subject] if number == "D" else []
            if len(both) > 1 and all(both):
                return [m for found in both for m in found]  # نددت قطر وتركيا بالهجوم، وأكدتا
            for u in other.subject[:1]:
                unit = syntax.units[u]
                found = self.names.phrase(unit.first, unit.last) or self._name_before(unit.first, unit.last)
                agreeing = number != "P" and syntax.gender(u) == gender
                if found and (agreeing or self.names.fits(found[0], gender, number)):
                    return found
        return [] if subjects else self._first(syntax.first, i, gender, number)

    def _met(self, index: int, syntax: Syntax, gender: str, number: str) -> bool:
        """«وصل الوزير إلى باريس، والتقى نظيره، وقال إن»: whether the subject of a clause is only whom the subject of the one before met."""
        clause = syntax.clauses[index]
        analysis = clause.verb.analysis
        if not clause.subject or not clause.verb.joined or analysis is None or analysis.conjunction != "و" or (clause.objects and not analysis.enclitic):
            return False
        if not any(sense.type == "CONSULT" for sense in analysis.lemma.senses):
            return False
        own = self.names.phrase(syntax.units[clause.subject[0]].first, syntax.units[clause.subject[0]].last)
        for other in reversed(syntax.clauses[:index]):
            if other.connector in _EMBEDDED or not other.subject:
                continue
            unit = syntax.units[other.subject[0]]
            host = self.names.phrase(unit.first, unit.last)
            drafts = [self.doc.entities.drafts[self.doc.mentions[m].entity] for m in host[:1]]
            return bool(own) and own != host and any(draft.kind == "person" for draft in drafts) and self.names.fits(host[0], gender, number)
        return False

    def _within(self, before: int, syntax: Syntax, gender: str, number: str) -> list[int]:
        """«إن واشنطن تكذب عندما تدعي أن»: the agreeing subject of the clause right before, embedded or not."""
        for other in reversed(syntax.clauses[max(0, before - 2) : before]):
            for u in other.subject[:1]:
                found = self.names.phrase(syntax.units[u].first, syntax.units[u].last)
                if found and ((number != "P" and syntax.gender(u) == gender) or self.names.fits(found[0], gender, number)):
                    return found
        return []

    def _name_before(self, first: int, last: int) -> list[int]:
        """«وصف كوساتشوف التصريح بأنه ... وعلق قائلا»: the bare name of somebody told of before."""
        return self.names.beside(first, last) or self.named_before(first) if last == first + 1 and self.names.may_be_name(first) else []

    def begins(self, first: int, last: int, gender: str) -> list[int]:
        """Whoever does something in words at the head of a sentence: «وقد نعى الرئيس المصري ...»."""
        doc = self.doc
        k = first
        while k < last and (doc.words[k].function or doc.forms[k].removeprefix("و") in ("كان", "كانت", "قد") or k in doc.verb_tokens) and k < first + 4:
            k += 1
        m = doc.mention_at[k] if first < k < last else -1
        if not any(s.type in SPOKEN or s.type == "SUPPORT" for v in doc.words[k - 1].verbs for s in v.lemma.senses):
            return []
        return self._first(k, k + 1, gender, "S") if m >= 0 and doc.mentions[m].first == k and k - 1 in doc.verb_tokens else []

    def _first(self, first: int, last: int, gender: str, number: str) -> list[int]:
        """First agreeing mention that no preposition governs."""
        doc = self.doc
        for k in range(first, last):
            m = doc.mention_at[k]
            if m < 0 or doc.mentions[m].first != k or doc.mentions[m].preposition or any(a < k < b <= last for a, b in doc.quote_tokens):
                continue  # طالب "حكومة السويد بالاعتذار"، داعيا
            draft = doc.entities.drafts[doc.mentions[m].entity]
            if doc.mentions[m].last < last and doc.surface[doc.mentions[m].last] in "-–—" and k == doc.sentences[doc.sentence_of(k)][0]:
                continue  # رام الله- ...، قالت: where it was written
            if draft.kind not in _SPEAKING or (k and self._governed(k - 1)) or doc.forms[k].startswith(_HOME):
                continue  # تعهد الرئيس بأن بلاده ستنسحب، وقال
            if self.names.fits(m, gender, number):
                return self.names.within(k, doc.mentions[m].last) or [m]
        return []

    def _governed(self, k: int) -> bool:
        """Whether the mention behind token k hangs on a preposition or a noun."""
        word = self.doc.words[k]
        if word.function:
            return word.function == "preposition"
        return word.is_word and not word.verbs and self.doc.mention_at[k] < 0 and not self.doc.words[k + 1].conjunction

    def named_before(self, k: int, last: int = 0) -> list[int]:
        """A bare surname is of who spoke where it stood first."""
        forms, size = self.doc.forms, max(1, last - k)
        for other in reversed(self.names.seen(k)):
            if size > 1 and forms[other + 1 : other + size] != forms[k + 1 : last]:
                continue
            sentence = self.doc.sentence_of(other)
            for speaker, _, said in self.history:
                if said == sentence:
                    return [speaker]
            near = self.names.near(other)
            if near:
                return near
        return []
