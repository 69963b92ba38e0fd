"""Who is subject and what is object of a verb, once its phrases are gathered.

A verb-first clause has its subject behind it; where a subject is at hand already (a verb joined with و, one behind أن or
the ل of purpose) the only phrase of a verb that takes objects is its object.
"""

from __future__ import annotations

from khabar.lexicon.lemma import Lemma
from khabar.mentions.document import Document
from khabar.mentions.persons import BEARER
from khabar.syntax.clause import Clause
from khabar.syntax.inverted import asked_of_all, given_meanwhile, inverted, judged, land_as_she, met_alone, talked_over
from khabar.syntax.pairs import two_before
from khabar.syntax.resumption import BY_WHICH, FALLEN, STRIKING, Resumption
from khabar.syntax.spells import time_that
from khabar.syntax.unit import Unit
from khabar.text.fold import fold

_OBJECT = frozenset(("ه", "ها", "هم", "هما"))
_BUT = {"لكنه": "ه", "ولكنه": "ه", "لكنها": "ها", "ولكنها": "ها", "لكنهم": "هم", "ولكنهم": "هم"}
_OTHER = {"الذي": "FS", "التي": "MS"}
"""Relative pronouns and the verb that says nothing of what they describe."""
_PUNISHING = STRIKING | {"SANCTION", "ACCUSE", "REJECT"}
_GOING_ON = frozenset(("بل", "ولن", "ولم", "ولا", "او", "كي", "لكي", "ثم"))  # to the next verb
_WHOEVER = frozenset(("من", "الذي", "التي", "الذين"))
"""Relative pronouns that may stand for somebody by themselves."""


class Subjects(Resumption):
    """Decides by agreement, order, spelling of the case and what the verb takes."""

    __slots__ = ("clause_of", "clauses")

    def __init__(self, doc: Document, units: list[Unit]) -> None:
        super().__init__(doc, units)
        self.clauses: list[Clause] = []
        self.clause_of = [-1] * len(units)

    def _subject(self, clause: Clause) -> None:
        verb = clause.verb
        assert verb.analysis is not None
        feature = verb.analysis.feature
        for apart in (clause.topic, clause.objects):
            for u in [u for u in apart if self.doc.words[self.units[u].first].form in BY_WHICH or time_that(self.doc, verb.first, self.units[u]) or (verb.analysis.enclitic and self.doc.words[self.units[u].first].form in FALLEN)]:
                apart.remove(u)
                clause.phrases.append(u)
        bare, number = clause.objects, feature[3:4] if len(feature) > 3 else "S"
        if feature[1:2] in ("1", "2"):
            if clause.relative >= 0 and not bare and verb.analysis.enclitic in _OBJECT:
                clause.objects = [clause.relative]  # القواعد التي نتبعها
            return
        groups = self._groups(bare)
        if self._that_day(clause):
            clause.relative = -1
        elif clause.connector == "relative" and clause.relative < 0 and clause.verb.first and self.doc.words[clause.verb.first - 1].base in _WHOEVER:
            if not verb.analysis.enclitic:
                return  # من نفذ الهجوم
        if not clause.topic and clause.relative < 0 and self._pronominal(clause, feature):
            return
        if clause.relative >= 0:
            if clause.subject or self._by_writer(clause):
                return  # تغريدة للوزير انتقد فيها: known with what is described
            antecedent = clause.relative
            if self.doc.words[self.units[antecedent].first].base in ("وقت", "حين") and groups and number == "S" and self.agrees(feature, groups[0][0]):
                clause.subject, clause.objects = groups[0], [u for g in groups[1:] for u in g]
                return  # في وقت يؤكد الاتحاد: when, not who
            if groups and self.units[groups[0][0]].event and self.units[groups[0][0]].event[0] == self.units[groups[0][0]].first and self._willed(verb.analysis.lemma) and not (verb.analysis.enclitic or self.doc.words[self.units[groups[0][0]].first].enclitic) and _OTHER.get(self.doc.words[verb.first - 1].base) not in (None, feature[2:4]):
                clause.subject, clause.objects = [antecedent], [u for g in groups for u in g]
                return  # لوكاشينكو، الذي اقترح وقف تحركات المجموعة
            taken = [g for g in groups if self._of_masdar(clause, g[0])]
            if taken:
                groups = [g for g in groups if g not in taken]
                clause.objects = [u for g in groups for u in g]
            if number == "S" and groups and self._back(clause, feature, groups):
                clause.subject, clause.objects = groups[0], [u for g in groups[1:] for u in g]
                return  # المرأة التي قتلت القوات زوجها
            if number == "S" and groups and self._resumes(clause, feature, groups[0][0]):
                clause.subject, clause.objects = groups[0], [u for g in groups[1:] for u in g]
                return  # الحركة التي قتل مسلحوها جنديا
            if _OTHER.get(self.doc.words[verb.first - 1].base) == feature[2:4] and not (groups and verb.analysis.enclitic) and not (feature[2] == "M" and groups and self.agrees(feature, groups[0][0])):
                clause.subject = next((g for g in groups if not self._marked(g[0]) and self.agrees(feature, g[0]) and self._acts(verb.analysis.lemma, g[0])), [])
                clause.objects = [u for u in clause.objects if u not in clause.subject] or ([antecedent] if verb.analysis.enclitic else [])
                return  # المطلوب الذي حاصرت منزله، القرار الذي رفضت تنفيذه الحكومة
            if len(groups) == 1 and not verb.analysis.enclitic and self._in_paper(clause):
                return  # أصدرت الحركة بيانا طالبت فيه الوسطاء بـ
            if groups and number == "S" and self._own(clause, feature, groups[0][0]):
                clause.subject, clause.objects = groups[0], [u for g in groups[1:] for u in g]
                return
            if verb.analysis.enclitic and groups:
                clause.subject, clause.objects = groups[0], [u for g in groups[1:] for u in g] + [antecedent]
                return
            if groups and number == "S" and self._resumed(clause) and self.agrees(feature, groups[0][0]):
                clause.subject, clause.objects = groups[0], [u for g in groups[1:] for u in g]
                return
            inner = _OTHER.get(self.doc.words[verb.first - 1].base) == self.gender(antecedent) + "S" != feature[2:4]  # معاقبة الاحتلال الذي اغتال القائد: of its last noun
            if groups and number == "S" and not inner and not self.agrees(feature, antecedent) and self.agrees(feature, groups[0][0]):
                clause.subject, clause.objects = groups[0], [u for g in groups[1:] for u in g] + [antecedent]
                return
            if not groups and self._taken_up(clause):
                clause.objects = [antecedent]
                return
            if (self._taking_up(antecedent) and self._paper(antecedent) and not self.agrees(feature, antecedent)) or (number == "D" and feature[0] == "P" and self.doc.forms[verb.first - 1].endswith("ا")):
                return  # تغريدة قال فيها: whoever has written it; لقاء ثنائيا ناقشا فيه: two men
            near = clause.unit - 2
            clause.subject = two_before(self.doc, self.units, verb.first, near if inner and near > antecedent and self.units[near].kind == "N" and self.agrees(feature, near) else antecedent)
            return
        if verb.analysis.enclitic in _OBJECT and number == "S" and groups and "كان" not in verb.analysis.stem:
            first = groups[0][0]
            if (self.units[first].mentions or (self._struck(verb.analysis.lemma) and self.units[first].first == verb.last and not self._marked(first))) and self.agrees(feature, first):
                # the pronoun is the object: the noun after the verb is its subject (الأمر نفته الصين)
                clause.subject, clause.objects = groups[0], [u for g in groups[1:] for u in g]
                return
        raised = self._raised(clause.unit, groups) if clause.connector == "complementizer" and not clause.topic and number == "S" else -1
        if raised >= 0:
            clause.subject = [raised]
            return  # روسيا لا يمكن أن تهاجم الحلف: who can or must is who does
        if clause.topic and (self._many(clause.topic) if number == "P" else number != "S" or self._agrees_topic(feature, clause.topic[0])):
            if not (number == "S" and groups and ((clause.parted and self._follows(feature, groups[0][0], clause.topic[0])) or self._back_to_topic(clause, feature, groups))):
                clause.subject = list(clause.topic)
                return
        if number in ("P", "D"):
            return
        if not verb.analysis.enclitic and not feature.endswith("p") and inverted(self.doc, self.units, verb.analysis.lemma.lemma, groups) and self.agrees(feature, groups[1][0]):
            clause.subject, clause.objects = [u for g in groups[1:] for u in g], groups[0]
            return  # أدان الهجوم وزير الخارجية
        if feature[2:4] == "FS" and len(groups) == 2 and not verb.analysis.enclitic and self._she_behind(groups):
            clause.subject, clause.objects = groups[1], groups[0]
            return  # زارت العراق وزيرة الخارجية
        bare_of_object = bool(groups) and not verb.analysis.enclitic and self.doc.lexicon.objectless(verb.analysis.lemma)
        alone = bare_of_object and self.doc.words[self.units[groups[0][0]].first].article  # انتشر القناصة
        if groups and (self.agrees(feature, groups[0][0]) or (alone and feature[2:4] == "MS") or self._shot(verb.analysis, groups[0][0]) or land_as_she(self.doc, self.units, feature, groups)) and not self._object_alone(clause, groups) and not self._of_phrase(clause, groups[0][0]):
            clause.subject, clause.objects = groups[0], [u for g in groups[1:] for u in g]

    def _many(self, topic: list[int]) -> bool:
        """Whether what stands before a verb in the plural can be its subject: not one government, minister or country."""
        unit = self.units[topic[0]]
        if len(topic) > 1 or not unit.mentions:
            return True
        mention = self.doc.mentions[unit.mentions[0]]
        kind = self.doc.entities.drafts[mention.entity].kind
        return mention.plural or mention.first != unit.first or mention.gender == "P" or kind not in ("office", "person", "state", "organisation")

    def _acts(self, lemma: Lemma, u: int) -> bool:
        """Whether a phrase can be the subject that the antecedent is not: no house of his that is besieged."""
        unit = self.units[u]
        if unit.mentions:
            return True
        return self.gender(u) in ("F", "P") and not (self._struck(lemma) and self.doc.words[unit.first].form.endswith(("ه", "هم", "ها")))

    def _of_masdar(self, clause: Clause, u: int) -> bool:
        """Whether a bare phrase behind a masdar and who does it is its object: التي قتلت لدى تغطية اقتحام القوات المخيم."""
        before = self.units[u - 1]
        if u - 1 not in clause.phrases or not before.event or not before.mentions or self.units[u].first != before.last or self.units[u].joined:
            return False
        return self.doc.mentions[before.mentions[-1]].first > before.event[-1]

    def _follows(self, feature: str, u: int, topic: int) -> bool:
        """Whether the phrase behind the verb is its subject rather than what stood before the comma: في الوقت نفسه، ..."""
        if self._marked(u) or not self.agrees(feature, u):
            return False
        return bool(self.units[u].mentions) or not self.units[topic].mentions

    def _own(self, clause: Clause, feature: str, u: int) -> bool:
        """Whether a relative clause has a subject of its own that points back: الأطفال الذين تتراوح أعمارهم بين ..."""
        assert clause.verb.analysis is not None
        if self._marked(u):
            return False
        relative = self.doc.words[clause.verb.first - 1].base
        if relative in ("الذين", "اللذان", "اللذين"):
            return True
        if not self.agrees(feature, u):
            return False
        unit = self.units[u]
        if not unit.mentions and self.doc.surface[unit.first].endswith(("ه", "ها", "هم", "هما")):
            return self.doc.lexicon.objectless(clause.verb.analysis.lemma)
        return False

    def _object_alone(self, clause: Clause, groups: list[list[int]]) -> bool:
        """Whether the only phrase of a verb is its object, its subject being at hand already or spelled away."""
        verb = clause.verb
        analysis = verb.analysis
        assert analysis is not None
        u = groups[0][0]
        if analysis.feature.endswith("p"):
            return False
        unit = self.units[u]
        head = self.doc.words[unit.first]
        if self._marked(u):
            return True
        if self.doc.lexicon.objectless(analysis.lemma) or head.form in ("اثنان", "اثنتان", "اخرون", "اخران"):
            return False
        if head.form.endswith("تا") and unit.last > unit.first + 1 and analysis.feature[1:4] == "3FS":
            return False  # حملت حركتا حماس والجهاد الاحتلال المسؤولية: a nominative
        if analysis.enclitic and "handing" in analysis.lemma.kinds and not unit.mentions and not head.article:
            return True  # وسلمته مذكرة احتجاج
        if len(groups) == 1 and not analysis.enclitic and self._struck(analysis.lemma) and "place_noun" in self.doc.lexicon.function.get(head.base.removeprefix("ال"), ()):
            if not head.article or (verb.joined and analysis.lemma.kind == "verb" and self._shares(clause)):
                return True  # حيث اقتحمت مقبرة المجاهدين، وحاصرت المستشفى
        if not analysis.enclitic and verb.joined and clause.connector == "verb" and self._struck(analysis.lemma):
            if (len(groups) == 1 and unit.mentions) or (not analysis.feature.endswith("p") and self._counted(u) and self._forceful(clause)):
                return self._shares(clause)  # انسحبت من الاتفاق وهاجمت إسرائيل: whom, since nobody else is named
        theirs = asked_of_all(self.doc, unit, verb) or judged(self.doc, unit, verb) or given_meanwhile(self.doc, unit, verb)
        if len(groups) == 1 and (talked_over(unit, head, analysis) or (theirs and self._shares(clause))):
            return True  # كما دعت الأطراف المتحاربة إلى ضبط النفس، ويثمن دور لبنان
        taking = self._struck(analysis.lemma, _PUNISHING) or self._turned_to(analysis.lemma) or (self._moved(analysis.lemma) and not head.article)
        if len(groups) == 1 and not analysis.enclitic and clause.connector == "complementizer" and (analysis.feature[0] in "IJ" or self._over(clause)) and taking and self._vowed(clause):
            return True  # تعهدت بألا تهاجم القوات العراقية
        if len(groups) == 1 and not analysis.enclitic and taking and verb.first and self.doc.forms[verb.first - 1] in _GOING_ON and (analysis.feature[0] in "IJ" or self.doc.forms[verb.first - 1] != "او") and self._shares(clause):
            return True  # لن تنسحب من الحلف ولن تهاجم سوريا، بل هاجمت سوريا، تحشد قواتها لكي تهاجم سوريا
        if len(groups) == 1 and not analysis.enclitic and analysis.preposition == "ل" and taking and self._shares(clause):
            return True  # استخدمت قواعدها لتقصف المدينة
        if len(groups) == 1 and not analysis.enclitic and clause.connector in ("conjunction", "verb") and self._moved(analysis.lemma) and not head.article and unit.last == unit.first + 1:
            return self._shares(clause)  # لم تحاور طهران بل نشرت قوات
        if len(groups) == 2 and verb.joined and analysis.lemma.id == "hammala-blame" and self._blame(groups[1][0]):
            return True  # وحمّل الاحتلال المسؤولية: of whom and what, by who spoke before
        if len(groups) == 1 and not analysis.enclitic and verb.joined and self._addressed(analysis.lemma.lemma):
            if clause.index:
                return self._shares(clause)  # واتهمت حركة الشباب بقصف مواقع: whom, since nobody else is named
        if len(groups) == 1 and not analysis.enclitic and (self._charged(clause, u) or (len(groups[0]) == 1 and met_alone(self.doc, self.units, verb, u, self._shares(clause)))):
            return True  # اتهمت رواندا بدعم المتمردين: passive
        if len(groups) == 1 and not analysis.enclitic and unit.event and unit.event[0] == unit.first and self._willed(analysis.lemma):
            return True  # لم يحاول الاستيلاء، رفض الاعتراف
        if len(groups) > 1 or analysis.enclitic or (unit.mentions and not self._land(unit)) or head.is_number or head.form.endswith("ون"):
            return False
        if analysis.lemma.cue and not head.enclitic and not (unit.event and unit.event[0] == unit.first):
            return False
        if analysis.preposition == "ل":
            return True
        if "containing" in analysis.lemma.kinds and not head.enclitic:
            if analysis.feature[0] in "IJ" and clause.connector not in ("start", "comma", "colon"):
                return True  # إذ تضم شركات كثيرة
        if clause.connector == "complementizer" and not verb.joined:
            k = verb.first - 1 - (verb.first > 1 and self.doc.words[verb.first - 1].function == "negation")
            return analysis.feature[0] in "IJ" and k >= 0 and self.doc.words[k].base in ("ان", "كي", "لكي", "الا") and not self.doc.words[k].enclitic
        if not verb.joined or not (clause.connector in ("verb", "complementizer") or (clause.connector == "comma" and not clause.topic)):
            return False
        return self._shares(clause)

    def _over(self, clause: Clause) -> int:
        """1 where «كان» stands between the verb and the one above it: «نفت باريس أن تكون قد هاجمت مالي»."""
        between = self.clauses[clause.index - 1].verb.analysis if clause.index > 1 else None
        return int(between is not None and "kana" in between.lemma.kinds)

    def _vowed(self, clause: Clause) -> bool:
        """Whether the verb above names what its own subject is to do or not to do: تعهد، هدد، رفض، قرر، نفى أن."""
        above = self.clauses[clause.index - 1 - self._over(clause)] if clause.index else None
        before = above.verb.analysis if above is not None else None
        if above is None or before is None:
            return False
        plain = before.lemma.main()
        asked = [*above.objects, *(u for u in above.phrases if self.units[u].prep == "من")]
        if any(s.type == "REQUEST" for s in before.lemma.senses) and asked and self.units[asked[0]].mentions:
            return clause.verb.analysis is not None and self._agrees_topic(clause.verb.analysis.feature, asked[0])  # طالبت باريس أنقرة بأن تنشر قوات
        if not self._shares(clause):
            return False
        if any(self.doc.words[k].base in ("دون", "بدون") for k in range(max(0, clause.verb.first - 3), clause.verb.first)):
            return True
        return "own_doing" in before.lemma.kinds or before.lemma.embeds in ("planned", "negated", "denied") or (plain is not None and plain.type in ("AGREE", "THREATEN", "REJECT"))

    def _forceful(self, clause: Clause) -> bool:
        """Whether the subject of the verb before is somebody who can strike: no victim, أصيب شاب واعتقل 17 آخرون."""
        before = self.clauses[clause.index - 1] if clause.index else None
        if before is None or not before.subject or before.verb.analysis is None or before.verb.analysis.feature.endswith("p"):
            return False
        mentions = self.units[before.subject[0]].mentions
        return bool(mentions) and self.doc.entities.drafts[self.doc.mentions[mentions[0]].entity].kind in ("force", "office", "state", "group")

    def _in_paper(self, clause: Clause) -> bool:
        """Whether a verb that turns to somebody stands in the clause of a paper, «بيانا ... فيه», whose issuer it agrees with."""
        analysis = clause.verb.analysis
        if clause.relative < 0 or analysis is None or not clause.index:
            return False
        if not self._paper(clause.relative):
            return False
        plain = analysis.lemma.main()
        if plain is None or plain.object != "recipient" or plain.type not in ("REQUEST", "ACCUSE", "THREATEN", "REJECT", "ASSAULT"):
            return False
        resumed = any(self.doc.words[self.units[u].first].enclitic for u in clause.phrases if self.units[u].prep in ("في", "خلال", "عبر"))
        return resumed and self._shares(clause)

    def _land(self, unit: Unit) -> bool:
        """Whether a phrase is a place by name, which does nothing: وزار كامشاتكا."""
        mentions, drafts = self.doc.mentions, self.doc.entities.drafts
        return all(drafts[mentions[m].entity].kind == "place" for m in unit.mentions) and mentions[unit.mentions[0]].first == unit.first

    def _give_back(self, clause: Clause) -> None:
        """What a relative clause has no room for is the object of the clause around it: يخوض اللاعب الذي فاز سباقا."""
        before = self.clauses[clause.index - 1]
        if clause.relative < 0 or not clause.objects or before.objects or clause.relative not in before.subject:
            return
        assert clause.verb.analysis is not None and before.verb.analysis is not None
        outer, inner = before.verb.analysis, clause.verb.analysis
        if outer.lemma.cue or outer.enclitic or self.doc.lexicon.objectless(outer.lemma):
            return
        groups = self._groups([u for u in clause.objects if u != clause.relative])
        full = bool(inner.enclitic) or self.doc.lexicon.objectless(inner.lemma)
        if len(groups) != (1 if full else 2) or groups[-1][0] < clause.unit:
            return
        unit = self.units[groups[-1][0]]
        if unit.first == clause.verb.last or (self.doc.words[unit.first].article and not (unit.mentions and (inner.enclitic or self.units[groups[0][0]].mentions))):
            return
        before.objects = groups[-1]
        clause.objects = [u for u in clause.objects if u not in groups[-1]]
        for u in groups[-1]:
            self.clause_of[u] = before.index  # أثار الخطاب الذي ألقاه غضبا: it is not he who is angry

    def _blame(self, u: int) -> bool:
        """Whether a phrase is what somebody is made to bear: المسؤولية، تبعات."""
        return self.doc.words[self.units[u].first].base in ("مسؤولية", "تبعات", "تبعة")

    def _addressed(self, lemma: str) -> bool:
        """Whether a verb always names the side it turns to: اتهم، ناشد، حمّل."""
        return "addressing" in self.doc.lexicon.function.get(fold(lemma), ())

    def _charged(self, clause: Clause, u: int) -> bool:
        """Whether a name alone stands between a verb of accusing and «ب» with the charge: it is whom, since nobody else is."""
        analysis, unit = clause.verb.analysis, self.units[u]
        assert analysis is not None
        if not self._addressed(analysis.lemma.lemma) or not analysis.lemma.senses or unit.first != clause.verb.last:
            return False
        index = self.doc.mention_at[unit.first]
        if index < 0 or self.doc.mentions[index].last != unit.last or u + 1 >= len(self.units):
            return False
        return analysis.lemma.senses[0].preps.get("ب") == "content" and self.units[u + 1].prep == "ب" and u + 1 in clause.phrases

    def _shares(self, clause: Clause) -> bool:
        """Whether the verb before has a subject, or none to be seen, that this verb agrees with."""
        if clause.index == 0:
            return False
        before = self.clauses[clause.index - 1]
        assert clause.verb.analysis is not None and before.verb.analysis is not None
        feature, other = clause.verb.analysis.feature, before.verb.analysis.feature
        if before.subject:
            return self._agrees_topic(feature, before.subject[0])
        return other[1:4] == feature[1:4]

    def _pronominal(self, clause: Clause, feature: str) -> bool:
        """Whether the pronoun on أن or لكن is the subject, so that the noun after a transitive verb is its object: أنه لن يعارض."""
        analysis = clause.verb.analysis
        assert analysis is not None
        if feature.endswith("p") or analysis.enclitic or not clause.objects:
            return False
        before = self.doc.words[clause.verb.first - 1]
        k = clause.verb.first - 1
        while k > 0 and (before.function in ("negation", "auxiliary") or not before.is_word):
            k -= 1
            before = self.doc.words[k]
        pronoun = before.enclitic if before.function == "complementizer" else _BUT.get(before.form, "")
        if pronoun not in ("ه", "ها", "هم") or (pronoun == "ه") != (feature[2:3] == "M" and feature[3:4] != "P"):
            return False
        if analysis.lemma.light and pronoun == "ه":
            return self._accusative(clause.objects[0])  # أنه عقد اجتماع: passive
        if analysis.lemma.senses and analysis.lemma.senses[0].object in ("recipient", "theme", "content"):
            return True
        if self.doc.lexicon.objectless(analysis.lemma):
            return False
        return pronoun == "ها" or (analysis.lemma.kind == "plain" and before.function != "complementizer")

    def _accusative(self, u: int) -> bool:
        """Whether a phrase can be an object by its spelling: of several words, definite, or with the alif of the accusative."""
        unit = self.units[u]
        word = self.doc.words[unit.first]
        return unit.last > unit.first + 1 or word.article or word.form.endswith(("ا", "ة", "ات", "ه", "ها"))

    def _one_of_many(self, first: int) -> bool:
        """Whether a phrase names one of many: دول أخرى من بينها الصين."""
        doc = self.doc
        if first < 2 or doc.forms[first - 1] not in ("بينها", "بينهم", "راسها", "راسهم", "ابرزها", "ابرزهم"):
            return False
        return doc.forms[first - 1] not in ("بينها", "بينهم") or doc.forms[first - 2] == "من" or doc.surface[first - 2] in "،,-–"

    def _along(self, u: int) -> bool:
        """Whether a name stands behind «ومعها», with the object still to come: تتهم كييف ومعها الغرب روسيا."""
        first = self.units[u].first
        if first < 2 or self.doc.forms[first - 1] not in ("ومعها", "ومعه", "ومعهم") or u + 1 >= len(self.units):
            return False
        after = self.units[u + 1]
        return after.kind == "N" and not after.prep and not after.joined

    def _bearer(self, u: int) -> bool:
        """Whether a phrase is but the name of the title before: دعت سفيرة فرنسا لدى مالي ماري دوران الأطراف."""
        mentions = self.units[u].mentions
        return bool(mentions) and self.doc.mentions[mentions[0]].rule == BEARER

    def _groups(self, units: list[int]) -> list[list[int]]:
        """Bare phrases with what is coordinated with each."""
        groups: list[list[int]] = []
        named = -2
        for u in units:
            if self._one_of_many(self.units[u].first) or (named == u - 1 and self.units[u].joined):
                named = u  # وعلى رأسها ألمانيا وبريطانيا
                continue
            if self._which(u) or self._second_land(u) or self._bearer(u) or self._along(u) or self.doc.forms[self.units[u].first] in ("كلها", "كله", "كلهم", "جميعها", "جميعهم"):
                continue
            if self.units[u].joined and groups and (u == groups[-1][-1] + 1 or (u == groups[-1][-1] + 2 and self.units[u - 1].form == "comma")):
                groups[-1].append(u)
            else:
                groups.append([u])
        return groups
