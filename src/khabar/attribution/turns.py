"""Where reported speech ends before its sentence does: the reporter has the word again."""

from __future__ import annotations

from khabar.attribution.cues import ACCORDING, CARRIED, HIS_WORDS, SPOKEN
from khabar.lexicon.word import Analysis
from khabar.mentions.document import Document
from khabar.syntax.tags import Tags

OPENING = '"«“”‟'
_OPENS = 14
"""Words between a verb of saying and what is said."""
_LEADING = 30
"""Words from what is said back to its verb of saying, a speaker with his titles and an occasion between."""
_MEANWHILE = 8
"""Words between «وفي الوقت نفسه» and a verb of saying."""
_HAD = frozenset(("ان", "له", "لها", "لهم"))
_HINTS = frozenset(("اشارة", "تلميح", "اشاره"))
_ANSWERS = frozenset(("رد", "تعليق"))
_MOMENTS = frozenset(("وقت", "مقابل", "سياق", "الوقت", "المقابل", "السياق", "غضون", "اثناء"))
_WHILE = frozenset(("بينما", "اذ", "فيما", "حين", "عندما", "لما", "لئن", "بعدما", "منذ", "مثلما", "حينما", "وقت"))
"""Words before a verb of saying whose clause only leads up to the main one."""
_CAME = frozenset(("جاء", "وجاء", "ياتي", "وياتي"))
_LEADS = 3
"""Words from the start of a sentence within which such a clause opens it."""
_AFTER = frozenset(("بعد", "قبل", "منذ", "رغم", "مع", "من"))
_VOICES = frozenset(("person", "office", "group", "company", "medium", "unnamed", "organisation", "state", "people"))
VOICED = frozenset(("أعرب", "عبر", "وصف", "أبدى"))
_PLEDGES, _PLEDGED = frozenset(("AGREE", "THREATEN")), 6
"""Types of acts whose words «بأن» opens, and words from the verb to them."""
_VOICING = SPOKEN | {"SUPPORT"}
"""Types of acts in words by which the reporter turns to another: فيما أشادت باريس بالاتفاق."""


def _feminine(form: str) -> bool:
    """Whether a noun is feminine by its ending, a pronoun behind it or not: حكومة، حكومته."""
    return form.endswith(("ة", "ته", "تها", "تهم")) and not form.endswith(("اته", "اتها", "اتهم"))


class Turns:
    """Tells at which words a speaker has ended."""

    def __init__(self, doc: Document, tags: Tags) -> None:
        self.doc = doc
        self.tags = tags

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
        then = k + (form == "فقد" and k + 1 < limit)  # لئن أكد أن ...، فقد هدد
        if self._main_behind(start, k, self.tags.analysis[then]):
            return True
        if form in ("فيما", "بينما", "لكن", "كما", "ولكن"):
            return self._spoken(k + 1, limit, 6 if form != "كما" else 3) and not (form in ("لكن", "ولكن") and self._goes_back(k, limit))
        if form == "في" and k + 1 < limit and doc.forms[k + 1] == "حين":
            return self._spoken(k + 2, limit, 6, apart=True)
        if form in ("غير", "الا") and k + 2 < limit and doc.words[k + 1].base == "ان":
            return self._spoken(k + 2, limit, 6, apart=True)
        if form == "بعدما":
            return self._accuses(k + 1, limit)
        if form in ("لكنه", "لكنها", "لكنهم", "ولكنه", "ولكنها"):
            return self._spoken(k + 1, limit, 3)
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

    def _main_behind(self, start: int, k: int, analysis: Analysis | None) -> bool:
        """«بينما قالت موسكو إنها ...، أكدت كييف أن»، «وإذ شدد على أن ...، دعا إلى»: the main clause behind one that says what goes with it."""
        doc = self.doc
        if analysis is None or analysis.pos != "v" or analysis.conjunction or analysis.feature[1:2] != "3" or doc.surface[k - 1] not in "،,":
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

    def _told_whole(self, start: int, k: int) -> bool:
        """«أضاف أن الخروج إلى الساحات، أمس، يؤكد السير»: whether what stands before a verb is more than the noun it is said of."""
        doc = self.doc
        if doc.surface[k - 1] not in "،," or doc.words[start - 1].function != "complementizer" or doc.words[start - 1].enclitic:
            return True
        if not doc.words[start].is_word or any(doc.surface[j].startswith("إن") for j in range(k + 1, min(len(doc), k + _OPENS))):
            return True
        return any(self.tags.kind[j] == "V" and doc.words[j - 1].function != "relative" for j in range(start, k))

    def _whole(self, start: int, k: int) -> bool:
        """Whether what stands before a comma can be all that is said: «إن كييف، التي خسرت، طالبت» goes on."""
        doc = self.doc
        told = any(self.tags.kind[j] == "V" and doc.words[j - 1].function != "relative" for j in range(start, k))
        return told or not any(doc.surface[j] in "،," for j in range(start, k - 1))

    def _cue_of(self, start: int) -> int:
        """The token of the verb of saying that has opened what is said from token `start`; -1 for none."""
        for j in range(start - 1, max(self.doc.sentences[self.doc.sentence_of(start)][0] - 1, start - _LEADING), -1):
            told = self.tags.analysis[j]
            if told is not None and told.lemma.cue and told.pos == "v":
                return j
        return -1

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
        if doc.entities.drafts[doc.mentions[m].entity].kind not in _VOICES:
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
        return opened is not None and opened.feature[0] == "I" and doc.mention_at[cue - 1] >= 0 and doc.entities.drafts[doc.mentions[m].entity].kind in _VOICES

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

    def _opened_by(self, start: int) -> str:
        """The feature of the verb of saying that has opened what is said from token `start`, as of a perfect for a participle; "" for none."""
        for j in range(start - 1, max(self.doc.sentences[self.doc.sentence_of(start)][0] - 1, start - _LEADING), -1):
            told = self.tags.analysis[j]
            if told is None or not (told.lemma.cue or told.lemma.lemma in VOICED or (j >= start - _PLEDGED and any(s.type in _PLEDGES for s in told.lemma.senses))):
                continue
            if told.pos == "v":
                return told.feature
            if told.pos == "a" and told.feature[:1] in "AS" and not told.article:
                return "P3" + told.feature[-1:] + "S"
        return ""

    def _of_later(self, start: int, k: int, analysis: Analysis) -> bool:
        """«قال إن الجيش يسعى إلى الهدنة، ونفى أن»: a perfect joined to what is said of now or of what will be goes on with who said it."""
        if analysis.feature[:1] != "P":
            return False
        tenses = [self.tags.analysis[j] for j in range(start, k) if self.tags.kind[j] == "V"]
        return bool(tenses) and all(t is not None and t.feature[:1] in "IF" for t in tenses)

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

    def _goes_back_to(self, start: int, k: int, analysis: Analysis | None) -> bool:
        """«تقول كيغالي إن المتمردين يبالغون، وقد فرضت أمس حظر التجول»: who speaks has done it, since nobody told of goes with the verb."""
        told = self._opened_by(start)
        if not told or analysis is None or analysis.pos != "v" or analysis.feature[:1] != "P" or analysis.feature.endswith("p"):
            return False
        if analysis.feature[1:4] != told[1:4] or analysis.feature[3:4] != "S":
            return False
        return not any(self._could_speak(j, analysis.feature[2:3]) for j in range(start, k))

    def _opens_again(self, k: int, limit: int) -> bool:
        """Whether أن، a colon or a mark follows a verb of saying right away, but for where or to whom it was said."""
        doc, aside = self.doc, False
        for j in range(k + 1, min(limit, k + _OPENS)):
            if doc.surface[j] in "-–—":
                aside = not aside
            elif aside or (doc.words[j].function == "preposition" and j == k + 1):
                continue
            elif doc.words[j].function == "complementizer" or doc.surface[j] in OPENING or doc.surface[j] == ":":
                return True
            elif j > k + 4 or self.tags.kind[j] == "V":
                return False
        return False

    def _could_speak(self, j: int, gender: str) -> bool:
        """Whether whoever is named at token j may be who the verb is said of."""
        doc = self.doc
        if self.tags.kind[j] == "V":
            analysis = self.tags.analysis[j]
            if analysis is None or analysis.pos != "v" or not analysis.lemma.cue:
                return False
            return not any(s.type == "REJECT" for s in analysis.lemma.senses)
        m = doc.mention_at[j]
        if not gender or m < 0 or doc.mentions[m].first != j or doc.mentions[m].preposition:
            return False
        draft = doc.entities.drafts[doc.mentions[m].entity]
        own = "F" if _feminine(doc.forms[j]) and draft.kind != "person" else doc.mentions[m].gender or draft.gender
        return draft.kind in _VOICES and (not own or own == gender)

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

    def _fended(self, j: int) -> bool:
        """«تصدى المقاتلون للقوات»: a verb that may as well be of fighting is none of refusing in words."""
        senses = [s.type for v in self.doc.words[j].verbs for s in v.lemma.senses]
        return "REJECT" in senses and "ASSAULT" in senses
