"""Clauses without a relative pronoun that describe the indefinite noun before them: «بيان نشرته الوزارة»، «تغريدة انتقد فيها أنقرة»."""

from __future__ import annotations

from khabar.mentions.extended import WEAPONS
from khabar.syntax.clause import Clause
from khabar.syntax.fronted import opens
from khabar.syntax.topics import Topics
from khabar.syntax.unit import Unit

_MEANWHILE = frozenset(("وقت", "حين", "لحظة", "سيما"))
"""Nouns that only say «while» behind «في»: no antecedent of the verb behind them."""
_WHEN = frozenset(("يوم", "لحظة", "ساعة", "ليلة", "غداة", "عشية", "سيما"))
"""Nouns that say when without a preposition: يوم قصفت القوات المدينة."""

_CRAFT = frozenset(("سفينة", "ناقلة", "طائرة", "قافلة", "شاحنة", "سفن", "ناقلات", "طائرات", "قوافل", "شاحنات", "زوارق", "قوارب", "مسيرات", "باخرة", "حافلة"))
"""What carries things, of which a verb in the imperfect right behind tells: «اعترضت سفينة إيرانية تنقل أسلحة»."""
_CELLS = frozenset(("خلية", "عصابة", "شبكة", "مجموعة", "جماعة", "خلايا", "عصابات", "شبكات", "مجموعات"))
"""Bands that authorities break up."""


class Describing(Topics):
    """Finds what a verb right behind a noun without article describes."""

    __slots__ = ()

    def _describing(self, clause: Clause, current: Clause | None) -> None:
        """Make a verb right behind an indefinite noun its relative clause: في بيان نشرته الوزارة، رجل يحمل سكيناً."""
        u, verb = clause.unit - 1, clause.verb
        if u < 0 or clause.relative >= 0 or verb.joined or (current is not None and self._kana(current)):
            return
        unit = self.units[u]
        if unit.kind != "N" or unit.last != verb.first or unit.form or verb.analysis is None:
            return
        if opens(self.doc, self.units, u, verb) or self._sent_to(u, clause.unit):
            return  # في خطوة مفاجئة طردت باريس السفير
        head = self.doc.words[unit.first]
        if self.doc.words[unit.last - 1].base in (_MEANWHILE if unit.prep == "في" else _WHEN) and unit.prep in ("", "في") and not verb.analysis.enclitic:
            return  # في وقت يؤكد الاتحاد الأوروبي: while it affirms
        last = self.doc.words[unit.last - 1]
        made = unit.last > unit.first + 1 and last.article and not self.doc.words[unit.last - 2].article and self.doc.words[unit.last - 2].form.endswith(("ية", "ي", "ة"))
        taken_up = self._taken_up_by(u, verb.analysis.enclitic)
        if not taken_up and ((last.article and not (made and unit.last > unit.first + 2)) or last.enclitic or last.possessed or head.function or last.function):
            return  # but: عبوات محلية الصنع استهدفت القوات
        index = self.doc.mention_at[unit.last - 1]
        if index >= 0:  # صرح لمسؤول كويتي نفى: somebody who is not known
            mention = self.doc.mentions[index]
            kind = self.doc.entities.drafts[mention.entity].kind
            if verb.analysis.feature[3:4] == "P" and kind in ("office", "person") and not (mention.plural or mention.gender == "P"):
                return  # رسالة إلى الوزير يدعونه فيها إلى الرد: one man is not they
            many = mention.plural and unit.last == mention.last and verb.analysis.feature[3:4] == "P"  # عناصر من التنظيم هاجموا موقعا
            object_ = unit.last - unit.first == 1 and self.doc.forms[unit.first].endswith("ا") and verb.analysis.feature[:1] == "P"  # اعتقل الجيش ضابطا شارك في الانقلاب
            fired = mention.title in WEAPONS and unit.last == mention.last  # أسقطت طائرات مسيرة حاولت مهاجمة المدينة
            own = self.doc.words[mention.first]
            cell = own.base in _CELLS and current is not None and (u in (current.subject + current.objects)[1:] or mention.first == unit.first + 1)  # فككت الشرطة خلية تخطط لهجمات
            if cell and mention.first == unit.first + 1 and not own.article and not head.article and verb.analysis.feature[2:3] == "F" and any(n.pos == "m" for n in head.nouns):
                clause.relative = u  # أعلنت النمسا اعتقال خلية كانت تخطط
                return
            if mention.definite or mention.how == "name" or mention.first != unit.first or not (many or fired or cell or taken_up or (own.base in _CRAFT and verb.analysis.feature == "I3FS" and self._struck_by(current)) or ((unit.prep or object_) and kind in ("person", "unnamed", "office", "force"))):
                return
        if head.article or head.enclitic or head.is_number or verb.negated:
            return
        if verb.analysis.enclitic or self._agrees_topic(verb.analysis.feature, u) or (self._taking_up(u) and self._paper(u)):
            clause.relative = u

    def _due(self, clause: Clause, u: int) -> bool:
        """«استقبل الرئيس، فلان الفلاني، اليوم في القاهرة سفير إيران»: the object behind a subject with commas, past nothing but when and where."""
        analysis, units = clause.verb.analysis, self.units
        if analysis is None or analysis.enclitic or analysis.feature[:3] not in ("P3M", "P3F") or clause.topic or analysis.lemma.kind != "verb":
            return False
        if analysis.feature.endswith("p") or analysis.lemma.cue or analysis.lemma.light or self.doc.lexicon.objectless(analysis.lemma):
            return False
        at = clause.unit + 1
        if clause.objects != [at] or not units[at].mentions or not self.agrees(analysis.feature, at):
            return False
        if units[u].joined or not units[u].mentions or self.doc.words[units[u].first].conjunction or (u + 1 < len(units) and units[u + 1].kind == "V"):
            return False
        between = units[at + 1 : u]
        placed = any(b.kind == "N" and b.prep for b in between)
        return placed and all(b.form == "comma" or (b.kind == "N" and (b.prep or self.doc.timex_at[b.first] >= 0)) for b in between)

    @staticmethod
    def _struck_by(current: Clause | None) -> bool:
        """Whether a clause tells of a blow, so that what it falls on is not of those who strike: not «أرسلت تركيا سفينة تنقل»."""
        verb = current.verb.analysis if current is not None else None
        return verb is not None and any(s.type in ("ASSAULT", "COERCE") for s in verb.lemma.senses)

    def _sent_to(self, u: int, verb: int) -> bool:
        """«بعث الرئيس رسالة إلى نظيره الروسي يدعوه فيها»: whether a phrase is whom a paper goes to that the verb behind it takes up; who sends it speaks."""
        if self.units[u].prep not in ("الي", "ل"):
            return False
        papers = [p for p in range(max(0, u - 3), u) if self.units[p].kind == "N" and not self.units[p].prep and self._paper(p)]
        return bool(papers) and self._taking_up(papers[-1], verb)

    def _goes_on_with(self, verb: Unit, pending: list[int]) -> bool:
        """Whether «و» is written on a verb that is no masdar as well, so that what «أن» before it opens is not its topic: «أكدت أن القرار من شأنه ذلك، وطالبت»."""
        word = self.doc.words[verb.first]
        if not pending or not pending[0] or self.units[pending[0] - 1].form != "complementizer":
            return False
        return verb.joined and word.conjunction == "و" and not any(n.pos == "m" for n in word.nouns)

    def _before_list(self, u: int, wanted: str) -> int:
        """The unit before a list behind one preposition, where it has the gender: «البيان المشترك عن قطر والولايات المتحدة الذي يدعو»; u where none is."""
        k = u
        while k > 0 and self.units[k].joined:
            k -= 1
        unit = self.units[k - 1] if k > 0 and self.units[k].prep else None
        return k - 1 if unit is not None and unit.kind == "N" and not unit.joined and self.gender(k - 1) in (wanted, "D") and self.doc.words[unit.first].article else u

    def _taken_up_by(self, u: int, enclitic: str) -> bool:
        """Whether a pronoun on a verb is people or a force without article or name right before it: «مسلحون تدعمهم إيران»."""
        unit = self.units[u]
        index = self.doc.mention_at[unit.last - 1] if enclitic else -1
        if index < 0:
            return False
        mention = self.doc.mentions[index]
        kind = self.doc.entities.drafts[mention.entity].kind
        if mention.definite or mention.how == "name" or mention.first != unit.first or kind not in ("people", "force", "group", "unnamed", "person"):
            return False
        return enclitic in {"P": ("هم", "ها"), "F": ("ها",), "M": ("ه",)}.get(mention.gender, ())

    def _written(self, clause: Clause) -> None:
        """«تغريدة للوزير انتقد فيها إردوغان»: whoever the words are by, behind «ل», speaks in the clause that describes them."""
        u = clause.unit - 1
        if u < 1 or clause.relative >= 0 or self.units[u].prep != "ل" or not self.units[u].mentions or self.units[u].last != clause.verb.first or clause.verb.analysis is None:
            return
        if self.units[u - 1].last == self.units[u].first and self._paper(u - 1) and self._taking_up(u - 1, clause.unit) and self.agrees(clause.verb.analysis.feature, u):
            clause.relative, clause.subject = u - 1, [u]
