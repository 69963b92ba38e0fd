"""What shows a phrase behind a verb to be no subject, and what in a relative clause takes up its antecedent again."""

from __future__ import annotations

import re

from khabar.lexicon.lemma import Lemma
from khabar.lexicon.word import Analysis
from khabar.syntax.agreement import Agreement
from khabar.syntax.clause import Clause
from khabar.syntax.phrases import SELF
from khabar.syntax.unit import Unit
from khabar.text.fold import fold

_OBJECT = frozenset(("ه", "ها", "هم", "هما"))
BY_WHICH = frozenset(f"{word}{pronoun}" for word in ("بموجب", "بمقتضي", "بفضل", "بسبب", "خلال") for pronoun in ("ه", "ها", "هما"))
"""Prepositions of more than one letter with a pronoun, which take an antecedent up: «الاتفاقية التي بموجبها تنازلت»."""
FALLEN = frozenset(("قتيلة", "قتلي", "صريعة", "صرعي", "جريحة", "جرحي", "جثة"))
"""What somebody who is hit becomes by it, never who did it: «فأردتها قتيلة»."""
_GETTING = {"استولى": "علي", "سيطر": "علي", "استحوذ": "علي", "عثر": "علي", "حصل": "علي"}
"""Verbs of getting hold of something, with the preposition that brings it."""
_HOURS = frozenset(("ساعة", "يوما", "ايام", "ساعات", "دقيقة", "اسبوعا", "شهرا", "عاما"))
_ACCUSATIVE = frozenset(("عشرين", "العشرين", "ثلاثين", "الثلاثين", "اربعين", "خمسين", "ستين", "سبعين", "ثمانين", "تسعين", "مليوني", "ملياري", "الفي", "مئتي"))
"""Numbers in the accusative."""
_WILL = frozenset(("حاول", "اراد", "قرر", "اعتزم", "نوي", "رفض", "فضل", "اختار", "استطاع", "ود", "آثر", "اقترح", "طلب", "التمس", "اعتاد", "عرض", "استعرض", "تجنب", "توقع", "تمني", "تولي", "ادان", "دان", "استنكر", "شجب", "انتقد", "استهجن", "ايد", "بارك"))
"""Verbs whose subject is somebody and whose object may be an act."""
_ELSEWHEN = frozenset(("بعد", "قبل", "منذ", "دون", "الي", "حتي", "بدل", "بدلا", "رغم", "مع", "لولا", "ريثما", "شرط", "علي", "عن", "بين", "عدا"))
"""Words before «أن» that open a clause of its own."""
_ALLOWED = frozenset(("سبق", "حق", "سمح", "أتيح", "تأتى", "كان"))
"""Verbs beside those without a person that have who may or did behind «ل»."""
_RIGHTS = frozenset(("حق", "بامكان", "امكان", "مصلحة", "وسع", "بوسع", "مقدور", "بمقدور", "واجب", "شان", "استطاعة", "باستطاعة", "قدرة"))
"""Nouns of who may, can or ought to, with that one behind them."""
_SHOT = frozenset(("صواريخ", "قذائف", "قنابل", "نيران", "شظايا"))
"""What is shot, in the broken plural, feminine to the verb."""
STRIKING = frozenset(("ASSAULT", "COERCE"))
_OWN_OBLIQUE = re.compile("...ي(?:ه|ها|هم|هما)$")
"""A sound plural with a pronoun, not as a subject."""


class Resumption(Agreement):
    """Reads case endings and pronouns that point back."""

    def _marked(self, u: int) -> bool:
        """Whether the spelling of a phrase shows that it is no subject: قيوداً، المسافرين."""
        unit = self.units[u]
        first = unit.first
        surface = self.doc.surface[first]
        if surface.endswith(("اً", "ًا", "ةً")):
            return True
        word = self.doc.words[first]
        if word.is_number and unit.last == first + 2 and self.doc.words[first + 1].form in _HOURS:
            return True  # أمهلته 48 ساعة: how long
        if word.form in SELF:
            return True  # يحترم نفسه
        if any(n.feature[:1] == "A" for n in word.nouns):
            return True
        if unit.mentions and self.doc.mentions[unit.mentions[0]].plural and _OWN_OBLIQUE.search(word.form):
            return True  # اعتقلت مقاتليه
        if word.form in _ACCUSATIVE or (not unit.mentions and self._two_accusatives(unit)):
            return True
        if unit.mentions and not self.doc.mentions[unit.mentions[0]].plural:
            return False
        core = word.form[2:] if word.article else word.form
        return core.endswith("ين") and len(core) > 4 and (core[0] == "م" or core[1] == "ا" or core[-3] == "ي")

    def _two_accusatives(self, unit: Unit) -> bool:
        """Whether noun and adjective both end as an accusative: تغييرا كبيرا، ألبومين إضافيين."""
        if unit.last < unit.first + 2:
            return False
        head, beside = self.doc.words[unit.first], self.doc.words[unit.first + 1]
        if head.article or head.function or head.name_starts or not beside.is_word or beside.article or len(head.form) < 4:
            return False
        return any(head.form.endswith(end) and beside.form.endswith(end) for end in ("ا", "ين"))

    def _back(self, clause: Clause, feature: str, groups: list[list[int]]) -> bool:
        """Whether the name right behind the verb of a relative clause is its subject: what comes next points back with a pronoun."""
        unit = self.units[groups[0][0]]
        if len(groups) < 2 or unit.first != clause.verb.last or not unit.mentions or self._marked(groups[0][0]) or not self.agrees(feature, groups[0][0]):
            return False
        own = {"التي": "ها", "الذي": "ه", "الذين": "هم"}.get(self.doc.words[clause.verb.first - 1].base, "")
        head = self.doc.words[self.units[groups[1][0]].first]
        return bool(own) and head.form.endswith(own) and not head.article

    def _back_to_topic(self, clause: Clause, feature: str, groups: list[list[int]]) -> bool:
        """Whether what stands before a verb of force is not who acts but whose the thing struck is: «المدينة قصفت القوات الروسية مطارها»."""
        analysis, unit = clause.verb.analysis, self.units[groups[0][0]]
        if analysis is None or len(groups) < 2 or analysis.enclitic or not self._struck(analysis.lemma) or unit.first != clause.verb.last:
            return False
        if not unit.mentions or self._marked(groups[0][0]) or not self.agrees(feature, groups[0][0]):
            return False
        own = {"F": "ها", "M": "ه", "P": "هم"}.get(self.gender(clause.topic[0]), "")
        head = self.doc.words[self.units[groups[1][0]].first]
        return bool(own) and head.form.endswith(own) and head.form != own and not head.article

    def _resumes(self, clause: Clause, feature: str, u: int) -> bool:
        """Whether the phrase behind the verb of a relative clause is its subject and points back itself, so that nothing is left open."""
        own = {"التي": "ها", "الذي": "ه", "الذين": "هم"}.get(self.doc.words[clause.verb.first - 1].base, "")
        head = self.doc.words[self.units[u].first]
        if not own or not head.form.endswith(own) or head.article or self._marked(u):
            return False
        return head.form.endswith("و" + own) or (self.agrees(feature, u) and not self.agrees(feature, clause.relative))

    def _that_day(self, clause: Clause) -> bool:
        """Whether a relative clause describes a time that «فيه» takes up, so that who acts stands in it: منذ اليوم الذي قصفت فيه روسيا المدينة."""
        k = clause.verb.first - 2
        if clause.connector != "relative" or k < 0 or not (self.doc.timex_at[k] >= 0 or self.doc.words[k].function == "adverb") or self.doc.words[k + 1].base not in ("الذي", "التي"):
            return False
        resuming = (self.doc.words[self.units[u].first] for u in clause.phrases)
        return any(word.form in BY_WHICH or (word.function == "preposition" and word.enclitic in ("ه", "ها") and word.base == "في") for word in resuming)

    def _captive(self, clause: Clause, lemma: Lemma) -> bool:
        """«رهينة فرنسية خطفتها قبل عام»: whether a person without office is described by what was done to him or her."""
        unit = self.units[clause.relative]
        mention = self.doc.mentions[unit.mentions[0]]
        draft = self.doc.entities.drafts[mention.entity]
        return mention.first == unit.first and self._struck(lemma) and draft.kind in ("people", "person", "unnamed") and draft.roles[:1] in ([], ["CVL"], ["JRN"], ["UNK"]) and not mention.plural

    def _taken_up(self, clause: Clause) -> bool:
        """Whether the pronoun on the verb of a relative clause is the thing that it describes: الأغراض التي تحويها."""
        analysis, unit = clause.verb.analysis, self.units[clause.relative]
        assert analysis is not None
        if "kana" in analysis.lemma.kinds:
            following = next((v for v in self.units[clause.unit + 1 : clause.unit + 2] if v.kind == "V" and v.analysis is not None), None)
            analysis = following.analysis if following is not None and following.analysis is not None else analysis  # رهينة كانت خطفتها
        if self._got(clause):
            return True
        if analysis.enclitic not in _OBJECT or unit.event or (unit.mentions and not self._captive(clause, analysis.lemma)):
            return False
        gender = self.gender(clause.relative)
        return (analysis.enclitic == "ه") == (gender == "M" and self.doc.words[clause.verb.first - 1].base != "التي")

    def _got(self, clause: Clause) -> bool:
        """Whether what is described is what somebody got hold of, by the pronoun right behind the verb: «الطائرات التي استولت عليها»."""
        analysis, k = clause.verb.analysis, clause.verb.last
        assert analysis is not None
        if k >= len(self.doc.words) or analysis.feature[4:5] == "p" or analysis.feature.endswith("p"):
            return False
        word = self.doc.words[k]
        gender = self.gender(clause.relative)
        return word.function == "preposition" and word.base == _GETTING.get(analysis.lemma.lemma) and word.enclitic in _OBJECT and (word.enclitic == "ه") == (gender == "M" and self.doc.words[clause.verb.first - 1].base != "التي")

    def _resumed(self, clause: Clause) -> bool:
        """Whether a pronoun behind a preposition takes the antecedent up: التي تطالب الصين بالسيادة عليها."""
        gender = self.gender(clause.relative)
        mentioned = bool(self.units[clause.relative].mentions)
        for u in clause.phrases:
            word = self.doc.words[self.units[u].first]
            if word.form in BY_WHICH:
                return True
            if word.function == "preposition" and word.enclitic in _OBJECT:
                if (word.enclitic == "ها") == (gender != "M") or (word.enclitic == "ها" and not mentioned):
                    return True  # مناطق يسيطر عليها
        return False

    def _paper(self, u: int) -> bool:
        """Whether a phrase is of something in which somebody speaks or writes: بيان، كلمة، تغريدة."""
        function, base = self.doc.lexicon.function, self.doc.words[self.units[u].first].base
        return any("paper" in function.get(key, ()) for key in (base, base.removesuffix("ا")))

    def _by_writer(self, clause: Clause) -> bool:
        """«تصريحات الوزير التي اتهم فيها الجزائر»: give a verb the writer of a paper, who stands in its idafa, for its subject; whether there is one."""
        unit, analysis, by = self.units[clause.relative], clause.verb.analysis, clause.relative
        if clause.relative < 0 or analysis is None or not self._paper(clause.relative):
            return False
        if not unit.mentions and by + 1 < clause.unit and self.units[by + 1].kind == "N" and self.units[by + 1].prep in ("ل", "من"):
            by += 1  # تصريحات لرئيس الوزراء، التي دعا فيها
            unit = self.units[by]
            if any(self.units[u].kind != "C" for u in range(by + 1, clause.unit)):
                return False
        if not unit.mentions:
            return False
        writer = self.doc.mentions[unit.mentions[-1]]
        kind = self.doc.entities.drafts[writer.entity].kind
        alone = (writer.first > unit.first or by > clause.relative) and writer.last == unit.last and kind in ("person", "office", "state", "organisation", "group")
        male = writer.gender != "F" if kind in ("person", "office") else True
        if not alone or (analysis.feature[2:3] == "M") != male:
            return False
        if len(clause.objects) > 1 or not any(self.doc.words[self.units[u].first].enclitic in ("ها", "ه") for u in clause.phrases if self.units[u].prep in ("في", "خلال", "عبر")):
            return False
        clause.subject = [by]
        return True

    def _taking_up(self, u: int, verb: int = 0) -> bool:
        """Whether the verb behind a phrase has a preposition behind it whose pronoun takes the phrase up: تغريدة انتقد فيها; `verb`: its unit, where it is not the next."""
        behind = (verb or u + 1) + 1
        word = self.doc.words[self.units[behind].first] if behind < len(self.units) else None
        return word is not None and word.base in ("في", "خلال", "عبر") and word.enclitic == ("ها" if self.gender(u) == "F" else "ه")

    def _of_phrase(self, clause: Clause, u: int) -> bool:
        """«وشدد على دعم كييف وتطبيق العقوبات»: whether «و» joins a common noun to the act behind the preposition right before."""
        unit, form = self.units[u], self.doc.forms[self.units[u].first]
        if u - 1 not in clause.phrases or not self.units[u - 1].event or unit.first != self.units[u - 1].last:
            return False
        act = self.doc.words[self.units[u - 1].first]
        if form[-1:] == "ا" and not unit.mentions and not self.doc.words[unit.first].article and act.enclitic and self.units[u - 1].last == self.units[u - 1].first + 1:
            return True  # قبل أن تنسحب بعد قصفها منزلا وإصابة شاب
        return form[:1] == "و" and not unit.mentions and "common_noun" in self.doc.lexicon.function.get(form[1:], ())

    def _willed(self, lemma: Lemma) -> bool:
        """Whether an act is rather what a verb wills, proposes or refuses than its subject."""
        if (lemma.cue and fold(lemma.lemma) != "رفض") or "containing" in self.doc.lexicon.function.get(fold(lemma.lemma), ()):
            return False
        return fold(lemma.lemma) in _WILL

    def _raised(self, u: int, groups: list[list[int]]) -> int:
        """Who stands before «يمكن أن», «من المقرر أن», «لا بد أن» and does what the verb at u says to the one phrase behind it; -1 for nobody."""
        verb, units = self.units[u].analysis, self.units
        if verb is None or u < 2 or verb.enclitic or verb.feature.endswith("p") or units[u - 1].form != "complementizer" or (groups and self.doc.lexicon.objectless(verb.lemma)):
            return -1
        if not groups:
            return self._able(u - 2, verb.feature)  # على واشنطن أن تستمر في دعم كييف
        laid = units[u - 2].prep == "علي" and (u == 2 or units[u - 3].kind == "C")  # على واشنطن أن تحث الدول | الشريكة
        if len(groups) != 1 and not laid and not (len(groups) == 2 and "handing" in verb.lemma.kinds):
            return -1
        if self.doc.words[units[u - 1].first - 1].base in _ELSEWHEN:
            return -1
        at = self._able(u - 2, verb.feature)
        if at >= 0:
            return at
        k, verbs = u - 2, 0
        while k >= 0 and not self._who(k):
            verbs += units[k].kind == "V"
            if not self._modal(k) or u - k > (5 if verbs else 3):
                return -1
            k -= 1
        at = k - (units[k].kind == "C")
        if at < 0 or not (units[at].mentions or self.doc.words[units[at].first].article) or not self._agrees_topic(verb.feature, at):
            return -1
        if at == k and (units[k].event or (k == u - 2 and units[k].last == units[u - 1].first) or (k and units[k - 1].kind != "C")):
            return -1  # قررت باريس أن، قرار باريس أن
        return at

    def _able(self, k: int, feature: str) -> int:
        """«يمكن لروسيا أن»، «على واشنطن أن»، «من حق إيران أن»، «سبق لباريس أن»: the phrase right before «أن» that names who may, must or did; -1 for none."""
        unit = self.units[k]
        if unit.kind != "N" or unit.prep not in ("ل", "علي", "من", "ب", "في", "لدي") or not unit.mentions:
            return -1
        mention = self.doc.mentions[unit.mentions[-1]]
        if mention.last != unit.last or (mention.gender or "F") != (feature[2] if feature[3:4] == "S" else "P"):
            return -1
        before = self.units[k - 1] if k else None
        opens = before is None or before.kind == "C"
        verb = before.analysis if before is not None and before.kind == "V" else None
        kinds = verb.lemma.kinds if verb is not None else ()
        if unit.prep in ("ل", "علي") and mention.first in (unit.first, unit.first - 1):
            modal = verb is not None and ("impersonal" in kinds or verb.lemma.lemma in _ALLOWED) and verb.feature[1:4] == "3MS"
            entitled = before is not None and self.doc.forms[before.first].removeprefix("و") == "يحق"
            good = opens and unit.prep == "ل" and unit.first > 1 and self.doc.words[unit.first - 1].article  # من المهم لباريس أن
            return k if modal or entitled or good or (opens and unit.prep == "علي") or (unit.prep == "ل" and self._permitted(k)) else -1
        right = self.doc.words[unit.first].base in _RIGHTS and mention.first == unit.first + 1
        is_so = before is not None and (self.doc.forms[before.first] in ("ليس", "وليس") or "kana" in kinds or (verb is not None and verb.lemma.lemma == "عاد"))
        return k if right and (opens or is_so) else -1

    def _permitted(self, k: int) -> bool:
        """Whether a phrase names whom somebody permits something: «سمحت واشنطن لكييف بأن»."""
        b = k - 1
        while b > 0 and self.units[b].kind == "N" and k - b < 3:
            b -= 1
        verb = self.units[b].analysis if b >= 0 and self.units[b].kind == "V" else None
        return verb is not None and "permitting" in verb.lemma.kinds

    def _who(self, k: int) -> bool:
        """Whether a unit before «أن» may be who does what it opens: a bare phrase, or the relative pronoun of one."""
        unit = self.units[k]
        if unit.kind == "C":
            return unit.form == "relative" and k > 0 and self.units[k - 1].kind == "N"
        return unit.kind == "N" and not unit.prep and self.doc.forms[unit.first] != "بد"

    def _modal(self, k: int) -> bool:
        """Whether a unit before «أن» says but how it is meant: a verb without a person, «كان», «ليس» or a phrase."""
        unit = self.units[k]
        if unit.kind == "V":
            kinds = unit.analysis.lemma.kinds if unit.analysis is not None and unit.analysis.feature[1:3] == "3M" else ()
            return "impersonal" in kinds or "kana" in kinds or (unit.analysis is not None and unit.analysis.lemma.lemma == "افترض")
        return unit.kind == "N" or self.doc.forms[unit.first] == "ليس"

    @staticmethod
    def _moved(lemma: Lemma) -> bool:
        """Whether a verb moves forces or arms, which stand behind it: نشر، أرسل."""
        return any(s.type == "MOBILIZE" and s.subject == "actor" for s in lemma.senses)

    @staticmethod
    def _turned_to(lemma: Lemma) -> bool:
        """Whether a verb is done to somebody who stands behind it without a preposition: زار، ساعد، دعم."""
        plain = lemma.main()
        return plain is not None and ((plain.type in ("SUPPORT", "AID") and plain.object == "recipient") or (plain.type == "CONSULT" and plain.object in ("recipient", "actor")))

    def _second_land(self, u: int) -> bool:
        """Whether a phrase is but one of two adjectives on both sides of a dash: «الجهود الأميركية - الإسرائيلية», «"سوري - لبناني"»."""
        doc, first = self.doc, self.units[u].first
        if not doc.words[first].nisba or (doc.mention_at[first] >= 0 and doc.mentions[doc.mention_at[first]].how == "name"):
            return False
        beside = [at for at, dash in ((first - 2, first - 1), (first + 2, first + 1)) if 0 <= at < len(doc) and doc.surface[dash] in "-–—"]
        return any(doc.words[at].nisba and doc.words[at].article == doc.words[first].article for at in beside)

    def _shot(self, verb: Analysis, u: int) -> bool:
        """«سقطت صواريخ الحزب على البلدة»: whether what somebody shoots is the subject of a verb of falling or striking."""
        return verb.feature[2:4] == "FS" and self.doc.words[self.units[u].first].base in _SHOT and (verb.lemma.lemma == "سقط" or self._struck(verb.lemma))

    @staticmethod
    def _struck(lemma: Lemma, types: frozenset[str] = STRIKING) -> bool:
        """Whether what a verb names is done to places and people, which no place does: اقتحم، داهم."""
        plain = lemma.main()
        return plain is not None and plain.type in types and plain.subject == "actor" and plain.object == "recipient"

    def _she_behind(self, groups: list[list[int]]) -> bool:
        """Whether behind a feminine verb a masculine name or noun stands before somebody feminine, who does it: «زارت العراق وزيرة الخارجية»."""
        first, second = groups[0][0], groups[1][0]
        m = self.doc.mention_at[self.units[second].first]
        somebody = m >= 0 and self.doc.mentions[m].first == self.units[second].first and self.doc.entities.drafts[self.doc.mentions[m].entity].kind in ("person", "office")
        return somebody and not self.units[second].joined and self._fixed_gender(second) == "F" and self._fixed_gender(first) == "M"

    def _fixed_gender(self, u: int) -> str:
        """Gender of a phrase that begins with one name or with a noun with the article; not «بعض الأطراف»."""
        unit = self.units[u]
        m = self.doc.mention_at[unit.first]
        one = self.doc.words[unit.first].article if m < 0 else not self.doc.mentions[m].plural
        return self.gender(u) if one and not self.doc.words[unit.first].function else ""
