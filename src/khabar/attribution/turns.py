"""Where reported speech ends before its sentence does: the reporter has the word again."""

from __future__ import annotations

from khabar.attribution.cues import ACCORDING, CARRIED, HIS_WORDS, SPOKEN, opens
from khabar.attribution.opened import OPENING, OPENS, VOICED, VOICES, Opened
from khabar.lexicon.word import Analysis

_MEANWHILE = 8
"""Words between «وفي الوقت نفسه» and a verb of saying."""
_HAD = frozenset(("ان", "له", "لها", "لهم"))
_HINTS = frozenset(("اشارة", "تلميح", "اشاره"))
_ANSWERS = frozenset(("رد", "تعليق"))
_MOMENTS = frozenset(("وقت", "مقابل", "سياق", "الوقت", "المقابل", "السياق", "غضون", "اثناء"))
_WHILE = frozenset(("بينما", "اذ", "فيما", "حين", "عندما", "لما", "لئن", "بعدما", "منذ", "مثلما", "حينما", "وقت"))
"""Words before a verb of saying whose clause only leads up to the main one."""
_CONCEDING = frozenset(("رغم", "الرغم", "برغم", "بالرغم", "اذا", "لئن", "بما", "طالما"))
"""Words that open a clause behind which the main one may begin with ف."""
_THEN = frozenset(("فان", "فانه", "فانها", "فمن", "فقد", "فلا", "فلن", "فلم", "فانهم"))
_CAME = frozenset(("جاء", "وجاء", "ياتي", "وياتي"))
_LEADS = 3
"""Words from the start of a sentence within which such a clause opens it."""
_AFTER = frozenset(("بعد", "قبل", "منذ", "رغم", "مع", "من"))
_PAPERS = frozenset(("الصحيفة", "المجلة", "الموقع", "الوكالة", "القناة", "الشبكة", "المقال", "التقرير", "الكاتب", "الدراسة"))
"""Who tells what others say."""
_TELLING = frozenset(("كشف", "حدد", "أوضح", "ذكر", "علق", "سمى", "أفصح", "بين"))
_VOICING = SPOKEN | {"SUPPORT"}
"""Types of acts in words by which the reporter turns to another: فيما أشادت باريس بالاتفاق."""


class Turns(Opened):
    """Tells at which words a speaker has ended."""

    def breaks(self, start: int, k: int, limit: int) -> bool:
        """Whether the speaker's words end before token k, which follows a comma or a closing mark."""
        doc = self.doc
        analysis = self.tags.analysis[k]
        word = doc.words[k]
        form = word.form
        if self.participle(k) or self._joined_participle(k, limit) or self._told_by_another(k, limit):
            return True
        limits = word.form == "علي" and k + 1 < limit and doc.forms[k + 1] == "حد"
        if limits or (word.base in ACCORDING and not word.article):
            at = k + limits
            return not (at + 3 < limit and doc.forms[at + 1].startswith(HIS_WORDS) and doc.surface[at + 2] in "،,-–—")  # ...، وفق تعبيره، ...: he goes on
        if analysis is not None and analysis.pos == "v" and analysis.conjunction == "و" and self._turns(start, k, limit, analysis):
            return True
        if analysis is not None and analysis.pos == "v" and analysis.lemma.cue == "say":
            refuses = any(s.type == "REJECT" for s in analysis.lemma.senses)  # ...، وفي الوقت نفسه، يرفض: he goes on
            if not analysis.conjunction and analysis.feature[0] == "I" and not refuses and not self._of_topic(k, limit) and self._told_whole(start, k):
                return True
        if self._apodosis(start, k):
            return True
        then = k + (form == "فقد" and k + 1 < limit)  # لئن أكد أن ...، فقد هدد
        if self._main_behind(start, k, self.tags.analysis[then]):
            return True
        if form in ("فيما", "بينما", "لكن", "كما", "ولكن"):
            return self._spoken(k + 1, limit, 6 if form != "كما" else 3) and not (form in ("لكن", "ولكن") and self._goes_back(k, limit))
        if form == "في" and k + 1 < limit and doc.forms[k + 1] == "حين":
            return self._spoken(k + 2, limit, 6, apart=True)
        if form == "ولم":
            return self._left_open(k + 1, limit)
        if form in ("حيث", "اذ"):
            return self._told_beside(start, k + 1, limit)
        if form in ("غير", "الا") and k + 2 < limit and doc.words[k + 1].base == "ان":
            return self._spoken(k + 2, limit, 6, apart=True)
        if form == "مع" and k + 1 < limit:
            stressed = self.tags.analysis[k + 1]
            return stressed is not None and stressed.pos == "m" and stressed.lemma.cue == "say" and opens(doc, k + 1)  # ...، مع تأكيد أن: he goes on
        if form == "بعدما":
            return self._accuses(k + 1, limit)
        if form in ("لكنه", "لكنها", "لكنهم", "ولكنه", "ولكنها"):
            return self._spoken(k + 1, limit, 3) and not self._yet(start, k + 1)
        if form == "وقد" and k + 1 < limit and self._goes_back_to(start, k, self.tags.analysis[k + 1]):
            return True
        if form in _CAME and k + 1 < limit and doc.forms[k + 1] in ("ذلك", "هذا"):
            return True  # ...، جاء ذلك في مؤتمر صحفي
        if form == "علما" or (form == "وسبق" and k + 1 < limit and doc.forms[k + 1] in _HAD):
            return True  # ...، علماً أن: what the reporter adds
        if form == "في" and k + 2 < limit and doc.words[k + 1].base in _HINTS and doc.words[k + 2].base == "الي":
            return True  # ...، في إشارة إلى: he explains
        if form == "في" and k + 2 < limit and doc.words[k + 1].base in _ANSWERS and doc.words[k + 2].base == "علي":
            return True  # ...، في رد على: he explains
        if form in ("وفي", "في") and k + 1 < limit and doc.words[k + 1].base in _MOMENTS:
            return self._spoken(k + 2, limit, _MEANWHILE, past=True) or self._meanwhile(k + 2, limit)
        if form in ("وهو", "وهي") and self._answered(k + 1, limit):
            return True
        if form == "ما":
            return self._answered(k, limit)
        if form in ("وهو", "وهي"):
            return k + 1 < limit and (doc.words[k + 1].article or doc.forms[k + 1] in ("اخر", "اول", "احدث"))
        if form == "الامر" and k + 2 < limit and doc.forms[k + 1] == "الذي":
            return self._spoken(k + 2, limit, 2)
        if form in ("وتعليقا", "وردا", "وتعقيبا"):
            return self._spoken(k + 1, limit, 14, True)
        return form == "وكان" and self._spoken(k + 1, limit, 6)

    def _left_open(self, k: int, limit: int) -> bool:
        """«قال إن الجيش "قصف البلدة"، ولم يذكر تفاصيل»: what somebody has not told is the reporter's to say."""
        analysis = self.tags.analysis[k] if k < limit else None
        if analysis is None or analysis.pos != "v" or analysis.enclitic:
            return False
        return (analysis.lemma.cue == "say" or analysis.lemma.lemma in _TELLING) and not any(self.doc.words[j].function == "complementizer" for j in range(k + 1, min(limit, k + 4)))

    def _told_beside(self, start: int, k: int, limit: int) -> bool:
        """«قالت موسكو إنها لن تقبل، إذ اعتبر الوزير أن»: another who is named, or so many, or the speaker again says something behind «إذ» or «حيث»; not in what a paper tells."""
        analysis = self.tags.analysis[k] if k + 1 < limit else None
        if analysis is None or analysis.pos != "v" or analysis.conjunction or analysis.lemma.cue not in ("say", "deny", "think"):
            return False
        doc, cue = self.doc, self._cue_of(start)
        for j in range(max(0, cue - 3), start) if cue >= 0 else ():
            m = doc.mention_at[j]
            if (m >= 0 and doc.entities.drafts[doc.mentions[m].entity].kind == "medium") or doc.forms[j].removeprefix("و") in _PAPERS:
                return False
        that = any(doc.words[j].function == "complementizer" or doc.surface[j] == ":" for j in range(k + 1, min(limit, k + _LEADS + 2)))
        return self._another(k + 1, limit) or doc.words[k + 1].is_number or (that and self._resumes(start, k, limit, analysis))

    def _main_behind(self, start: int, k: int, analysis: Analysis | None) -> bool:
        """«بينما قالت موسكو إنها ...، أكدت كييف أن»، «وإذ شدد على أن ...، دعا إلى»: the main clause behind one that says what goes with it."""
        doc = self.doc
        if analysis is None or analysis.pos != "v" or analysis.conjunction or analysis.feature[1:2] != "3" or doc.surface[k - 1] not in "،,»”\"":
            return False
        lemma, first = analysis.lemma, doc.sentences[doc.sentence_of(k)][0]
        spoken = bool(lemma.cue) or lemma.lemma in VOICED or any(s.type in _VOICING for s in lemma.senses)
        cue = self._cue_of(start)
        while cue > 0 and doc.words[cue - 1].base == "قد":
            cue -= 1
        if cue < 1 or self._fended(k) or not self._whole(start, k):
            return False
        before = {doc.forms[cue - 1], doc.forms[cue - 1].removeprefix("و")}
        if not spoken and (analysis.feature[0] != "P" or (before & _WHILE and cue > first + _LEADS)):
            return False
        if before & _WHILE or ("ان" in before and cue > 1 and doc.forms[cue - 2].removeprefix("و") in _AFTER):
            return True
        if doc.words[cue - 1].function != "relative":
            return False
        return not any(self.tags.kind[j] == "V" for j in range(first, cue))  # المتحدث الذي أكد أن ...، نفى

    def _apodosis(self, start: int, k: int) -> bool:
        """«رغم أن الرئيس لم يعلن أنه سيترشح، فمن المتوقع»: ف opens the main clause behind the one that concedes or puts a condition."""
        doc, first = self.doc, self.doc.sentences[self.doc.sentence_of(k)][0]
        word = doc.words[k]
        if not doc.surface[k].startswith("ف") or word.form == "فيما" or not (word.conjunction == "ف" or word.form in _THEN) or doc.surface[k - 1] not in "،,":
            return False
        opens = {doc.forms[j].removeprefix("و") for j in range(first, min(first + _LEADS, self._cue_of(start)))}
        return bool(opens & _CONCEDING)  # but: قال: رغم الحرب، فقد ...

    def _told_whole(self, start: int, k: int) -> bool:
        """«أضاف أن الخروج إلى الساحات، أمس، يؤكد السير»: whether what stands before a verb is more than the noun it is said of."""
        doc = self.doc
        if doc.surface[k - 1] not in "،," or doc.words[start - 1].function != "complementizer" or doc.words[start - 1].enclitic:
            return True
        if not doc.words[start].is_word or any(doc.surface[j].startswith("إن") for j in range(k + 1, min(len(doc), k + OPENS))):
            return True
        return any(self.tags.kind[j] == "V" and doc.words[j - 1].function != "relative" for j in range(start, k))

    def _whole(self, start: int, k: int) -> bool:
        """Whether what stands before a comma can be all that is said: «إن كييف، التي خسرت، طالبت» goes on."""
        doc = self.doc
        told = any(self.tags.kind[j] == "V" and doc.words[j - 1].function != "relative" for j in range(start, k))
        return told or not any(doc.surface[j] in "،," for j in range(start, k - 1))

    def _meanwhile(self, k: int, limit: int) -> bool:
        """«..., في وقت تؤكد برلين أنها»: another is named right behind a verb of saying that opens what goes on beside it."""
        if k + 1 >= limit or self.doc.mention_at[k + 1] < 0:
            return False
        analysis = self.tags.analysis[k]
        return analysis is not None and analysis.pos == "v" and analysis.lemma.cue in ("say", "deny") and not analysis.conjunction

    def _of_topic(self, k: int, limit: int) -> bool:
        """«قال إن استخدام مواد بسيطة، مثل الخشب، يشير إلى أن»: what is spoken of tells something; nobody named has the word."""
        doc = self.doc
        j = k + 1 + (k + 1 < limit and doc.words[k + 1].function == "preposition")
        return j < limit and doc.words[j].function == "complementizer"

    def participle(self, k: int) -> bool:
        """مضيفا، متهما، مطالبة: a participle of speech after a comma is the reporter's."""
        doc = self.doc
        word = doc.words[k]
        if word.article or word.function:
            return False
        for analysis in word.nouns:
            if analysis.pos != "a" or analysis.article or analysis.preposition or analysis.conjunction:
                continue
            lemma = analysis.lemma
            if lemma.cue or lemma.lemma in VOICED or any(s.type in _VOICING for s in lemma.senses):
                return analysis.feature[:1] != "S" or analysis.feature == "SF" or doc.surface[k].endswith("ً")
        stem = next((word.form.removesuffix(e) for e in ("ا", "ة", "ين") if word.form.endswith(e)), "")
        return "voicing" in doc.lexicon.function.get(stem, ())

    def _joined_participle(self, k: int, limit: int) -> bool:
        """«نافيا أن ...، ومؤكدا أن ...»: the speaker goes on by a participle joined to one before, with words of its own."""
        doc = self.doc
        word = doc.words[k]
        if word.article or word.function or word.conjunction != "و" or not doc.surface[k].endswith(("ا", "اً", "ًا", "ة", "ةً", "ين")):
            return False
        if not any(n.pos == "a" and n.conjunction and n.lemma.cue and not n.article and not n.enclitic for n in word.nouns):
            return False
        return any(doc.words[j].function == "complementizer" for j in range(k + 1, min(limit, k + 4)))

    def _told_by_another(self, k: int, limit: int) -> bool:
        """«..., وأنقرة تقول إنها ...»: another is named and says something in a clause that begins with him."""
        doc = self.doc
        m = doc.mention_at[k]
        if m < 0 or doc.words[k].conjunction != "و" or doc.mentions[m].first != k or doc.mentions[m].preposition:
            return False
        if doc.entities.drafts[doc.mentions[m].entity].kind not in VOICES:
            return False
        verb = doc.mentions[m].last
        analysis = self.tags.analysis[verb] if verb < limit else None
        if analysis is None or analysis.pos != "v" or not analysis.lemma.cue or analysis.conjunction:
            return False
        if analysis.lemma.cue == "deny" and analysis.feature[:1] == "I":
            return True  # يقول الجيش إن ...، والحركة تنفي
        return any(doc.words[j].function == "complementizer" or doc.surface[j] == ":" for j in range(verb + 1, min(limit, verb + 6)))

    def _listed(self, start: int, k: int, limit: int) -> bool:
        """«الوزير يؤكد أن بلاده سترد ونظيره يعلن ...»: in a list of headlines the next who says something is named behind «و», with no comma."""
        doc, m = self.doc, self.doc.mention_at[k]
        joined = m >= 0 and doc.mentions[m].first == k and "و" in (doc.words[k].conjunction, doc.mentions[m].conjunction)
        if not joined or doc.mentions[m].preposition:
            return False
        cue, verb = self._cue_of(start), doc.mentions[m].last
        told = self.tags.analysis[verb] if verb < limit else None
        if cue < 1 or told is None or told.pos != "v" or told.conjunction or told.feature[0] != "I" or told.lemma.cue not in ("say", "deny"):
            return False
        opened = self.tags.analysis[cue]
        return opened is not None and opened.feature[0] == "I" and doc.mention_at[cue - 1] >= 0 and doc.entities.drafts[doc.mentions[m].entity].kind in VOICES

    def _turns(self, start: int, k: int, limit: int, analysis: Analysis) -> bool:
        """Whether the verb joined at token k is the reporter's: of another who is named, or of the speaker who goes on."""
        lemma = analysis.lemma
        if lemma.cue in ("say", "deny", "relay", "think") or lemma.lemma in VOICED:
            if self._another(k + 1, limit):
                return True
        if lemma.cue == "relay" and k + 1 < limit and self.doc.forms[k + 1] == "عن":
            return True
        return (lemma.cue in ("say", "deny") and self._resumes(start, k, limit, analysis)) or self._acts(start, k, analysis)

    def unmarked(self, start: int, k: int, limit: int) -> bool:
        """«رأت لوبن أن القانون لن يكفي وطالبت بوقف الهجرة»: whether the reporter has the word again with no comma before."""
        if self.tags.kind[k] != "V" or k < start + 3:
            return self._listed(start, k, limit)
        analysis = self.tags.analysis[k]
        if analysis is None or analysis.pos != "v" or analysis.conjunction != "و":
            return False
        return self._turns(start, k, limit, analysis)

    def _accuses(self, k: int, limit: int) -> bool:
        """«..., بعدما اتهمتها باكستان»: a verb of words that may be no other."""
        analysis = self.tags.analysis[k] if k < limit and self.tags.kind[k] == "V" else None
        sense = analysis.lemma.main() if analysis is not None else None
        return sense is not None and sense.type in SPOKEN and not self._fended(k)

    def _goes_back(self, k: int, limit: int) -> bool:
        """«..., وهو ما نددت به المنظمة، وأن»: whether what is said goes on behind what is put in."""
        doc = self.doc
        for j in range(k, limit - 1):
            if doc.surface[j] in "،," and doc.words[j + 1].conjunction == "و" and doc.words[j + 1].function == "complementizer":
                return True
            if doc.surface[j] in "،," and self.tags.kind[j + 1] == "V":
                return False
        return False

    def _answered(self, k: int, limit: int) -> bool:
        """«وهو ما تنفيه موسكو»، «وهي حصيلة نفاها الجيش»، «ما اعتبرته باريس»: what another says of it."""
        doc = self.doc
        if k + 1 >= limit or self.tags.kind[k] == "V" or self._goes_back(k, limit):
            return False
        thing = doc.words[k]
        if thing.form != "ما" and (thing.article or thing.function or not thing.is_word or thing.enclitic):
            return False
        for j in range(k + 1, min(limit, k + 4)):
            analysis = self.tags.analysis[j]
            if analysis is not None and analysis.pos == "v":
                if "كان" in doc.forms[j]:
                    continue
                lemma = analysis.lemma
                if not analysis.enclitic and lemma.cue_strength != "always":
                    return False  # وهو ما يؤكد أن: the speaker concludes
                return bool(lemma.cue) or lemma.lemma in VOICED or any(s.type in SPOKEN for s in lemma.senses)
        return False

    def _another(self, k: int, limit: int) -> bool:
        """Whether a named subject and أن follow a verb of saying: «..., وذكر الوزير أن»: the reporter has the word again."""
        doc = self.doc
        if k >= limit:
            return False
        named = doc.mention_at[k] >= 0 and doc.mentions[doc.mention_at[k]].first == k
        if not named and doc.words[k].article and k + 1 < limit and doc.words[k + 1].form == "ان" and doc.surface[k + 1].startswith("إ"):
            return True  # ...، ويقول العلماء إن
        if not named and (doc.words[k].article or not {"source", "unnamed_voice"} & set(doc.lexicon.function.get(doc.forms[k], ()))):
            return False
        for j in range(doc.mentions[doc.mention_at[k]].last if named else k + 1, min(limit, k + 14)):
            if doc.words[j].function == "complementizer" or doc.surface[j] in OPENING:
                return True
            if self.tags.kind[j] == "V":
                return False
        return False

    def _resumes(self, start: int, k: int, limit: int, analysis: Analysis) -> bool:
        """«قال الوزير إن واشنطن ستدعمه، وأكد أن»: nobody in what was said goes with the verb, so that the speaker goes on."""
        told = self._opened_by(start)
        if not told or analysis.feature[1:2] != "3" or analysis.feature.endswith("p"):
            return False
        if analysis.feature[:1] != "P" and analysis.feature[:1] != told[:1]:
            return False  # قال إن ...، ويؤكد
        if not self._opens_again(k, limit):
            return False
        going_on = analysis.lemma.key in CARRIED
        if not going_on and analysis.feature[2:3] != told[2:3]:
            return False
        if told[:1] == "P" and self._of_later(start, k, analysis):
            return True
        gender = "" if going_on else analysis.feature[2:3]  # وأضاف goes on from who spoke, whoever he spoke of
        return not any(self._could_speak(j, gender) for j in range(start, k))

    def _acts(self, start: int, k: int, analysis: Analysis) -> bool:
        """«قال سعيد إن التغيير ضروري، واتهم جهات ...»: what the speaker does in words beside his saying, which nobody told of does."""
        told = self._opened_by(start)
        if not told or analysis.feature[:1] != "P" or analysis.feature[1:4] != told[1:4] or analysis.feature.endswith("p"):
            return False
        sense = analysis.lemma.main()
        alone = not any(self._could_speak(j, analysis.feature[2:3]) for j in range(start, k))
        later = told[:1] == "P" and self._of_later(start, k, analysis)
        pledges = later and sense is not None and sense.type == "AGREE" and analysis.lemma.embeds == "planned"  # تدين الهجوم، وتعهدت
        if sense is not None and later and alone and sense.type is not None and analysis.feature[3:4] == "S" and self.doc.surface[k - 1] in "،,":
            return True  # نفت باكستان أن تكون وراءه، وأغلقت مجالها الجوي
        if sense is None or not (sense.type in SPOKEN or pledges) or self._fended(k) or analysis.feature[3:4] != "S":
            return False
        return later or alone

    def _yet(self, start: int, k: int) -> bool:
        """«قال إنه لن يقبل، لكنه سيدعم القانون»: what the speaker will do in words, or does now, behind a saying of the past."""
        analysis = self.tags.analysis[k]
        told = self._opened_by(start)
        return analysis is not None and analysis.pos == "v" and (analysis.future or (told[:1] == "P" and analysis.feature[:1] == "I" and not analysis.lemma.cue))

    def _goes_back_to(self, start: int, k: int, analysis: Analysis | None) -> bool:
        """«تقول كيغالي إن المتمردين يبالغون، وقد فرضت أمس حظر التجول»: who speaks has done it, since nobody told of goes with the verb."""
        told = self._opened_by(start)
        if not told or analysis is None or analysis.pos != "v" or analysis.feature[:1] != "P" or analysis.feature.endswith("p"):
            return False
        if analysis.feature[1:4] != told[1:4] or analysis.feature[3:4] != "S":
            return False
        return not any(self._could_speak(j, analysis.feature[2:3]) for j in range(start, k))

    def _spoken(self, k: int, limit: int, reach: int, over: bool = False, past: bool = False, apart: bool = False) -> bool:
        """Whether a verb of speech follows within a few words; `apart` for words that may as well go on in what is said."""
        for j in range(k, min(limit, k + reach)):
            if self.doc.words[j].function == "complementizer" or (apart and self.doc.words[j].function == "relative") or (self.doc.surface[j] in "،,؛" and not over):
                return False
            analysis = self.tags.analysis[j]
            if analysis is not None and analysis.pos == "v":
                if past and analysis.feature[:1] != "P":
                    return False
                lemma = analysis.lemma
                if apart and not lemma.cue and "REJECT" in {s.type for s in lemma.senses}:
                    return False  # إلا أن الأمواج تعيق البحث
                if lemma.cue or lemma.lemma in VOICED or (any(s.type in _VOICING for s in lemma.senses) and not self._fended(j)):
                    return True
        return False

