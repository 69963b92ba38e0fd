"""Who is the subject of a cue: the phrase that the clause layer found, or the one behind the verb."""

from __future__ import annotations

from khabar.attribution.cues import CARRIED, cited, deed
from khabar.attribution.full_names import spoken_for
from khabar.attribution.names import Names
from khabar.attribution.sources import Sources
from khabar.attribution.together import together
from khabar.mentions.document import Document
from khabar.syntax.clauses import Clause, Syntax
from khabar.syntax.unit import Unit

_ACCOUNTING = frozenset(("برر", "علل", "فسر", "ختم", "اختتم", "انهي", "استهل"))
"""Verbs whose object is what somebody has said or done."""
_NAMED = 7
"""Words of a name between commas."""
_OWN = ("ه", "ها", "هم", "هما")


class Subjects:
    """Resolves the subject of a verb of saying."""

    def __init__(self, doc: Document, names: Names, sources: Sources) -> None:
        self.doc = doc
        self.names = names
        self.sources = sources
        self.company: dict[int, list[int]] = {}
        """Those with whom the first of several speaks together, by his mention."""

    def _subject(self, i: int, feature: str, clause: Clause, syntax: Syntax) -> tuple[list[int], int]:
        out: list[int] = []
        after = i + 1
        subject = [] if self._before_comma(i, clause, syntax) or self._beside_whom(i, clause, syntax) else clause.subject
        if subject and self._put_in(i, syntax.units[subject[0]].first):
            subject = []
        behind = [u for u in clause.objects[:1] if syntax.units[u].first == i + 1 and not self._addresses(clause)]
        if subject and behind and syntax.units[subject[0]].last == i and self._tells(clause):
            behind = []  # أن شي أبلغ زيلينسكي أن
        if self.act(clause, syntax):  # وتعليقا على ذلك، قال: no subject, nor «أكد سيطرة قواته»
            subject = behind
        elif subject and behind and syntax.units[subject[0]].last <= i and (
            cited(self.doc, syntax.units[subject[0]].first) or clause.verb.joined or clause.connector == "relative" or not syntax.units[subject[0]].mentions
        ):
            # تايوان التي تؤكد الصين أنها; ... إن الطريق مغلق، وذكر الوزير: the noun behind the joined verb, not the one of the clause before
            if syntax.units[behind[0]].mentions and syntax.agrees(feature, behind[0]):
                subject = behind
        elif subject and behind and not self._tells(clause) and self._says(i, behind[0], syntax):
            subject = behind  # مع نظيره كارليتو غالفيز قال أوستن إن
        elif not subject and not self._addresses(clause):
            subject = self._body(i, clause, syntax) or (behind if self._woman(behind, feature, syntax) else [])
        for u in subject:
            unit = syntax.units[u]
            stop = self.sources.addressed(unit)
            found = self.names.phrase(unit.first, stop)
            out += found or (self.names.somebody(unit.first, stop) if stop < unit.last else [])
            if unit.first > i:
                after = max(after, unit.last)
        if subject and out and syntax.units[subject[-1]].first > i:
            out += self._beside_him(syntax.units[subject[-1]].last)
        if subject:
            unit = syntax.units[subject[0]]
            both = together(self.doc, unit.first, unit.last)
            if both:
                self.company[both[0]] = both
                out = both  # هذه الدول، الوزيران: those named together before
        if subject and not out:
            unit = syntax.units[subject[0]]
            asked = self._asks(clause) and any(syntax.units[u].first == unit.last for u in clause.objects)  # طالب حقوقيون السلطات
            out = spoken_for(self.doc, unit.first) or ([] if asked else self.names.beside(unit.first, unit.last))
            if not out and unit.last == unit.first + 1:
                out = self.names.in_a_name(unit.first)
        return out, after

    def _beside_him(self, k: int) -> list[int]:
        """«أكد الرئيس، سمير حداد، ورئيس الوزراء، ناجي سليم، أن»: who is named behind the comma at a token, before what both say."""
        doc = self.doc
        m = doc.mention_at[k + 1] if k + 2 < len(doc) and doc.surface[k] in "،," else -1
        if m < 0 or doc.mentions[m].first != k + 1 or doc.words[k + 1].conjunction != "و" or doc.entities.drafts[doc.mentions[m].entity].kind not in ("person", "office"):
            return []
        j = doc.mentions[m].last
        if j + 1 < len(doc) and doc.surface[j] in "،,":
            close = next((c for c in range(j + 1, min(len(doc) - 1, j + _NAMED)) if doc.surface[c] in "،,"), j)
            if any(t in doc.verb_tokens or doc.words[t].function for t in range(j + 1, close)):
                return []
            j = close + 1
        return self.names.within(k + 1, doc.mentions[m].last) if j < len(doc) and doc.words[j].function == "complementizer" else []

    def _put_in(self, i: int, first: int) -> bool:
        """«وأضاف، في حديث من نيروبي داعما الرئيس، أن»: whether a phrase stands in what is put in right behind the verb."""
        doc = self.doc
        if i + 2 >= len(doc) or doc.surface[i + 1] not in "،," or doc.words[i + 2].function != "preposition":
            return False
        close = next((k for k in range(i + 2, len(doc)) if doc.surface[k] in "،,."), i)
        return i + 1 < first < close

    def _says(self, i: int, u: int, syntax: Syntax) -> bool:
        """Whether somebody named stands between a verb of saying and what he says, though another stands before the verb."""
        doc, unit = self.doc, syntax.units[u]
        m = doc.mention_at[unit.first]
        kind = doc.entities.drafts[doc.mentions[m].entity].kind if m >= 0 and doc.mentions[m].first == unit.first else ""
        if kind not in ("person", "office", "unnamed", "medium") or unit.last >= len(doc):
            return False
        after = unit.last + (doc.surface[unit.last] in "،,")
        return after < len(doc) and (doc.words[after].function == "complementizer" or doc.surface[after] in ":«\"“")

    @staticmethod
    def _tells(clause: Clause) -> bool:
        """Whether the object of the verb is who hears it."""
        analysis = clause.verb.analysis
        return analysis is not None and "telling" in analysis.lemma.kinds

    @staticmethod
    def _addresses(clause: Clause) -> bool:
        """Whether the verb takes a side as its object, which then stands behind it: واتهمت حزب العمال."""
        analysis = clause.verb.analysis
        if analysis is None or analysis.enclitic or not clause.verb.joined:
            return False
        sense = analysis.lemma.main()
        return sense is not None and sense.type is not None and sense.object == "recipient"

    @staticmethod
    def _asks(clause: Clause) -> bool:
        """Whether whoever stands behind the subject of the verb is whom it is said to or of: no title of the subject."""
        analysis = clause.verb.analysis
        if analysis is None or analysis.lemma.key in CARRIED or analysis.lemma.cue_strength == "always":
            return False  # وأضافت إلهان عمر أن: one name
        sense = analysis.lemma.main()
        return sense is not None and sense.type is not None and sense.object == "recipient"

    def _body(self, i: int, clause: Clause, syntax: Syntax) -> list[int]:
        """A medium or body right behind the verb is its subject whatever its gender."""
        for u in clause.objects[:1]:
            unit = syntax.units[u]
            if unit.first <= i + 2 and unit.mentions and not unit.prep:
                mention = self.doc.mentions[unit.mentions[0]]
                kind = self.doc.entities.drafts[mention.entity].kind
                if mention.first <= i + 2 and kind in ("medium", "organisation", "group", "company"):
                    return [u]
        return []

    def _woman(self, behind: list[int], feature: str, syntax: Syntax) -> bool:
        """«قالت أماندا ميلينغ وزيرة الدولة»: a name of unknown gender behind a feminine verb, with a woman's title."""
        if not behind or feature[2:4] != "FS":
            return False
        index = self.doc.mention_at[syntax.units[behind[0]].first]
        if index >= 0 and self.doc.mentions[index].first == syntax.units[behind[0]].first:
            draft = self.doc.entities.drafts[self.doc.mentions[index].entity]
            if draft.kind == "person":
                return True  # قالت سميرة الشواشي: whatever the tables think of the name
        if not self.names.may_be_name(syntax.units[behind[0]].first):
            return False
        unit = syntax.units[behind[0]]
        comma = unit.last < len(self.doc) and self.doc.surface[unit.last] in "،,"  # كومبا با، وزيرة الشباب
        after = range(unit.first + 1, min(unit.last + 1 + comma, unit.first + 5, len(self.doc)))
        return any(self.doc.mention_at[k] >= 0 and self.doc.forms[k].endswith("ة") for k in after)

    def _before_comma(self, i: int, clause: Clause, syntax: Syntax) -> bool:
        """«واصفا إياه بأنه "خطأ"، وقال إن»، «ليس واجبا، واعتبر أن»: a noun in marks or before a comma is no subject of a verb joined behind it."""
        if not clause.subject or not self.doc.words[i].conjunction:
            return False
        unit, mark = syntax.units[clause.subject[0]], i - 1 - (self.doc.surface[i - 1] in "،,")
        return not unit.mentions and ((unit.last == mark and self.doc.surface[mark] in "»\"”") or (unit.last == i - 1 and mark < i - 1))

    def _beside_whom(self, i: int, clause: Clause, syntax: Syntax) -> bool:
        """«مع نظيره كارليتو غالفيز قال أوستن، إن»: whoever stands behind a preposition before the verb is not who speaks where another does right behind it."""
        doc, unit = self.doc, syntax.units[clause.subject[0]] if clause.subject else None
        if unit is None or unit.last != i or unit.first == 0 or doc.words[unit.first - 1].function != "preposition" or i + 2 >= len(doc):
            return False
        end = next((k for k in range(i + 1, min(len(doc) - 1, i + 6)) if not doc.words[k].is_word or doc.words[k].function), i + 1)
        opens = end + (doc.surface[end] in "،,")
        return end > i + 1 and (doc.words[opens].function == "complementizer" or doc.surface[opens] == ":")

    def spoken(self, i: int, clause: Clause, syntax: Syntax) -> bool:
        """Whether the verb has a subject of its own: no act, and nothing far behind it that no list knows."""
        if not clause.subject or self.act(clause, syntax) or self._before_comma(i, clause, syntax) or self._beside_whom(i, clause, syntax):
            return False
        first = syntax.units[clause.subject[0]].first
        return first <= i + 1 + (self.doc.surface[i + 1 : i + 2] in (["«"], ["\""], ["“"])) or bool(syntax.units[clause.subject[0]].mentions)

    def act(self, clause: Clause, syntax: Syntax) -> bool:
        """Whether the phrase taken for the subject is headed by an act."""
        if not clause.subject:
            return False
        unit = syntax.units[clause.subject[0]]
        if self._accounted(clause, unit) or self.doc.forms[unit.first].removeprefix("و") == "فور":
            return True  # فور وصوله، الوزير يقول إن
        if unit.event[:1] != [unit.first] or self._many(unit):
            return False
        if (unit.mentions and not deed(self.doc, unit)) or self._person(unit):
            return False
        if self.doc.surface[unit.first + 1 : unit.first + 2] in (["«"], ['"'], ["“"]) and "name_head" in self.names.classes(unit.first):
            return False  # أكد موقع "0404" أن
        verb = clause.verb.analysis
        if verb is not None and verb.lemma.cue == "show" and self.doc.forms[unit.first].removeprefix("ال") in ("تحقيق", "تحقيقات"):
            return False  # أظهر تحقيق للأمم المتحدة أن
        return not (self.names.source(unit.first) or self.names.voice(unit.first) or self.names.unnamed(unit.first))

    def _accounted(self, clause: Clause, unit: Unit) -> bool:
        """«وبرر موقفه بالقول»، «وعلل ذلك بأن»: what somebody accounts for or ends is no subject."""
        verb = clause.verb.analysis
        if verb is None or verb.lemma.key not in _ACCOUNTING or unit.mentions:
            return False
        return self.doc.forms[unit.first] in ("ذلك", "هذا") or (unit.last == unit.first + 1 and self.doc.forms[unit.first].endswith(_OWN))

    def _person(self, unit: Unit) -> bool:
        """Whether a participle with the article is who did or suffered it: اعترف المتهم بأنه."""
        word = self.doc.words[unit.first]
        return bool(word.article) and bool(word.nouns) and all(n.pos == "a" for n in word.nouns)

    def _many(self, unit: Unit) -> bool:
        """Whether a phrase is headed by a participle in the plural: المجتمعون، المشاركون, who do the act and are none."""
        return self.doc.forms[unit.first].endswith("ون") and self.doc.words[unit.first].article
