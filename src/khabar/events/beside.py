"""Sides that stand beside the complements of an act: the issuer of a paper, the neighbour at a border, the owner of what is struck."""

from __future__ import annotations

from khabar.events.heads import head_words
from khabar.events.nominals import Nominals
from khabar.events.triggers import Trigger

_AGAINST_WHOM = frozenset(("ردع", "مواجهة", "محاربة", "تهديد", "مقاتلة", "قتال", "صد", "محاصرة", "مراقبة", "حصار"))
"""Nouns of what force is moved for, behind «ل»."""
_THWARTING = frozenset(("أحبط", "أفشل", "عرقل", "أسقط", "نقض", "عطل"))
"""Verbs of keeping a paper from being passed."""
_WHEN = ("غداة", "بعد", "عقب", "اثر", "منذ", "قبل", "علي اثر", "في اعقاب")
_PROTEST = frozenset(("احتجاج", "اعتراض", "احتج", "احتجت", "احتجوا", "اعترض", "اعترضت"))
_VETO = frozenset(("نقض", "النقض", "فيتو", "الفيتو"))


_RANKS = frozenset(("العام", "العامة", "الاعلي", "الاعلى", "التنفيذي", "السامي", "الاقليمي"))
"""Adjectives of titles that go on with «ل»: المفوض العام للشرطة."""
_BODIES = frozenset(("جمعية", "هيئة", "منظمة", "شبكة", "منتدي", "منتدى", "تنسيقية", "فدرالية", "فيدرالية", "كونفدرالية", "مرصد", "مركز", "مجلس", "حملة", "تجمع", "معهد", "وكالة"))
"""Kinds of bodies whose name may go on with «ل»: المنظمة المصرية لحقوق الإنسان."""


class Beside(Nominals):
    """Finds sides by one word between an act and a name."""

    def _behind_paper(self, first: int, last: int, rule: str) -> list[tuple[int, str, bool]]:
        """Who speaks in «بيان صادر عن وزارة الخارجية», «بيان مشترك مصري سعودي»."""
        doc = self.doc
        if "paper" not in doc.lexicon.function.get(doc.words[first].base, ()):
            return []
        k = last
        if k < len(doc) and doc.words[k].base in ("عن", "من") and not doc.words[k].enclitic:
            return [(m, r + "+paper", True) for m, r, _ in self._of_list(k + 1, rule)]
        if k < len(doc) and doc.words[k].preposition == "ل":
            return [(m, r + "+paper", True) for m, r, _ in self._of_list(k, rule)]  # تقرير للجيش يدعو
        if k < len(doc) and self.nisba(k) and not doc.words[k].article and doc.mention_at[k] < 0:
            return [(self.virtual(n, doc.words[n].nisba.split(":")[0]), rule + "+nationality", True) for n in self.nationalities(k, k + 1)]
        return []

    def _of_list(self, k: int, rule: str) -> list[tuple[int, str, bool]]:
        """Who is named in the phrase at a token and in those joined to it; in a few words where none begins there."""
        units = self.syntax.units
        u = next((u for u, unit in enumerate(units) if unit.kind == "N" and unit.first == k), -1)
        if u < 0:
            return self.mentions_in(k, min(len(self.doc), k + 3), rule)
        found = self.mentions_in(units[u].first, units[u].last, rule)
        while u + 1 < len(units) and units[u + 1].kind == "N" and units[u + 1].joined:
            u += 1
            found += self.mentions_in(units[u].first, units[u].last, rule)
        return found

    def _across(self, trigger: Trigger, beside: tuple[int, int]) -> list[tuple[int, str, bool]]:
        """The neighbour at whose border force is massed: على حدودها مع أرمينيا."""
        before = self.doc.words[beside[0] - 2] if beside[0] > 1 else None
        if before is None or not any(key in ("حدود", "حدودي") for key in head_words(self.doc, beside[0] - 2, beside[0] - 1)):
            return []
        return [(m, f"{trigger.lemma.id}: across the border", True) for m, _, _ in self.mentions_in(*beside, "")]

    def _deterred(self, trigger: Trigger, phrases: list[tuple[int, int]]) -> list[tuple[int, str, bool]]:
        """«نشرت حاملة طائرات لردع إيران»: against whom force is moved."""
        for first, last in phrases:
            if last > first + 1 and self.doc.words[first].base in _AGAINST_WHOM:
                return [(m, f"{trigger.lemma.id}: to deter or face", True) for m, _, _ in self.mentions_in(first + 1, last, "")]
        return []

    def _issuer(self, trigger: Trigger) -> list[tuple[int, str, bool]]:
        """«صوت البرلمان لصالح قرار يدين القمع»: a paper that a clause describes speaks for whoever passed or issued it."""
        clause = self.syntax.clauses[trigger.clause]
        if clause.relative < 0 or not clause.index or clause.relative not in clause.subject:
            return []
        unit = self.syntax.units[clause.relative]
        function = self.doc.lexicon.function
        bases = [self.doc.words[k].base for k in range(unit.first, unit.last)]
        if not any("paper" in function.get(key, ()) for base in bases for key in (base, base.removesuffix("ا"))):
            return []
        before = self.syntax.clauses[clause.index - 1]
        above = before.verb.analysis
        main = above.lemma.main() if above is not None and not unit.prep else None
        vetoed = unit.prep == "علي" and any(word.base in _VETO for word in self.doc.words[before.verb.last : unit.first])
        resented = unit.prep == "علي" and self.doc.forms[unit.first - 2].removesuffix("ا") in _PROTEST
        if unit.prep == "ضد" or resented or vetoed or (main is not None and main.type == "REJECT") or (above is not None and above.lemma.lemma in _THWARTING):
            return []  # استخدمت حق النقض ضد مشروع قرار يدين, تظاهروا احتجاجا على قرار يسمح: she does not say so
        found = [m for u in before.subject for m, _, _ in self.mentions_in(self.syntax.units[u].first, self.syntax.units[u].last, "")]
        return [(m, f"{trigger.lemma.id}: who issues the paper", True) for m in found if self.political(m) and not self.doc.mentions[m].inferred]

    def _their_place(self, trigger: Trigger, first: int, last: int, actors: list[tuple[int, str, bool]]) -> list[tuple[int, str, bool]]:
        """«حاصرت القوات المدينة وقصفت مستشفاها», «أغلقت مقارها»: the side that a pronoun on what is struck stands for, or the land of its town."""
        doc, word = self.doc, self.doc.words[first]
        pronoun = next((p for p in ("هما", "ها", "هم", "ه") if word.form.endswith(p) and len(word.form) > len(p) + 2), "")
        core = word.form.removesuffix(pronoun).removesuffix("ت")
        if not pronoun or not any(
            "place_noun" in (kinds := doc.lexicon.function.get(k, ())) or "kin" in kinds
            for k in (word.base, core, core + "ة", core + "ى", core.removesuffix("ا") + "ى", core.removesuffix("ا"), core.removesuffix("ت"))
        ):
            return []
        own = {doc.mentions[m].entity for m, _, _ in actors}
        clause = self.syntax.clauses[trigger.clause]
        if clause.relative >= 0 and clause.relative not in clause.subject:  # المطلوب الذي حاصرت منزله
            unit = self.syntax.units[clause.relative]
            return [(m, f"{trigger.lemma.id}:object+whose it is", True) for m, _, _ in self.mentions_in(unit.first, unit.last, "")]
        for k in range(trigger.first - 1, self.syntax.first - 1, -1):
            index = doc.mention_at[k]
            if index < 0 or doc.mentions[index].first != k or doc.mentions[index].entity in own:
                continue
            mention = doc.mentions[index]
            town = doc.entities.drafts[mention.entity].kind == "place"
            if (town and pronoun == "ها") or (not town and self.political(index) and self._fits({"ه": "M", "ها": "F", "هم": "P", "هما": "D"}[pronoun], mention.gender)):
                return [(m, f"{trigger.lemma.id}:object+whose it is", True) for m, _, _ in self.mentions_in(k, mention.last, "")]
        return []

    def _of_one_land(self, sides: list[tuple[int, str, bool]]) -> list[tuple[int, str, bool]]:
        """«المعارك بين الجيش وقوات الدعم السريع»: an army without a name fights the group of its own land, whoever was spoken of before."""
        drafts, mentions = self.doc.entities.drafts, self.doc.mentions
        for k, (m, rule, _) in enumerate(sides):
            other = drafts[mentions[sides[1 - k][0]].entity]
            own = drafts[mentions[m].entity]
            if mentions[m].how != "definite" or not mentions[m].inferred or own.kind not in ("force", "office") or "MIL" not in own.roles:
                continue
            if other.kind in ("group", "force") and mentions[sides[1 - k][0]].how == "name" and len(other.country) == 1 and own.code != other.country[0]:
                return [*sides[:k], (self.virtual(mentions[m].first, other.country[0]), rule + "+land of whom it fights", True), *sides[k + 1 :]]
        return sides

    def _visitor(self, token: int) -> bool:
        """Whether a person or a pronoun stands behind «ل», whose visit it is."""
        word = self.doc.words[token]
        if word.function == "preposition" and word.enclitic:
            return True
        index = self.doc.mention_at[token]
        return index >= 0 and self.doc.entities.drafts[self.doc.mentions[index].entity].kind in ("person", "office")

    def _has_party(self, trigger: Trigger) -> bool:
        """Whether a verb has somebody of its own as subject, so that «بين» behind it is of what it speaks of: رحبت قطر باتفاق بين."""
        for first, last in trigger.slots.get("subject", ())[:1] if trigger.pos == "v" else ():
            return bool(self.mentions_in(first, last, "")) or (first >= trigger.last and not self.doc.words[first].nouns)
        return False

    def _land(self, token: int) -> bool:
        """Whether a place by name stands at a token."""
        index = self.doc.mention_at[token]
        return index >= 0 and self.doc.entities.drafts[self.doc.mentions[index].entity].kind == "place"

    def _medium(self, first: int, last: int) -> bool:
        """Whether a phrase is a paper or channel, for which something is covered: لتغطية الانتفاضة لمجلة."""
        drafts, mentions = self.doc.entities.drafts, self.doc.mentions
        return any(drafts[mentions[m].entity].kind == "medium" for m in set(self.doc.mention_at[first:last]) - {-1})

    def _named_for(self, trigger: Trigger, first: int) -> bool:
        """Whether «ل» behind the subject is part of the name of a body: «أدانت النقابة الوطنية للصحفيين اعتقال»; but: اعتذرت الحركة للشعب."""
        subject = trigger.slots.get("subject", ())
        if trigger.type == "CONCEDE" or len(subject) != 1 or subject[0][1] != first or self.doc.words[first].enclitic:
            return False
        if self.doc.forms[first - 1] in _RANKS:
            return True  # وصف المفوض العام للشرطة العملية بأنها خطيرة
        head = self.doc.words[subject[0][0]]
        return head.article and (head.base.removeprefix("ال") in _BODIES or "taken_up_noun" in self.doc.lexicon.function.get(head.base.removeprefix("ال"), ()))

    def _of_masdar(self, trigger: Trigger, first: int) -> bool:
        """Whether «من قبل» is rather the agent of an act that stands between it and an active verb: شدد على وقف الانتهاكات من جانب الجيش."""
        analysis, words = trigger.analysis, self.doc.words
        if any(n.pos == "m" and any(s.type in ("ASSAULT", "COERCE") for s in n.lemma.senses) for name in _WHEN for a, _ in trigger.slots.get(name, ()) if a < first for n in words[a].nouns):
            return True  # علقت غداة إطاحة الرئيس بأيدي حرسه
        if analysis is None or analysis.feature.endswith("p") or self.doc.words[first - 1].base not in ("قبل", "جانب", "طرف"):
            return False
        if "subject" in trigger.slots and self.doc.lexicon.objectless(trigger.lemma):
            return True
        begin = min((a for name, ranges in trigger.slots.items() if name not in ("من قبل", "من جانب", "subject") for a, _ in ranges if a < first), default=first)
        return (trigger.lemma.cue is not None or "subject" in trigger.slots) and any(
            n.pos == "m" and any(s.type for s in n.lemma.senses) for k in range(begin, first) for n in words[k].nouns
        )
