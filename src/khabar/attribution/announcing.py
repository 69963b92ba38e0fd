"""What somebody announces in a noun phrase, unquoted: «أعلن الجيش مقتل ...»، «كشف عن ...»، «إعلان الحكومة انسحاب قواتها»."""

from __future__ import annotations

from khabar.attribution.cues import CARRIED
from khabar.attribution.descriptions import amid
from khabar.attribution.extent import Extents
from khabar.attribution.names import Names
from khabar.attribution.opened import OPENING
from khabar.attribution.said import Said, Sayings
from khabar.lexicon.word import Analysis
from khabar.mentions.document import Document
from khabar.syntax.tags import Tags

_ONESELF = frozenset(("نفسه", "نفسها", "انفسهم"))
_AGAIN = frozenset(("ايضا", "كذلك", "مجددا"))
_OF = frozenset(("عن", "الي"))
_RECORDERS = frozenset(("organisation", "office", "medium", "unnamed"))
"""Who records what others do; a land only sees it happen."""
_UPON = frozenset(("كشف", "أفاد", "تحدث"))
"""Verbs that tell «عن» something."""
_CLOSING = '»"”'
_NAME, _ASIDE = 8, 14
"""Words between commas: of a name beside a title, of where or when something was said."""


class Announcing:
    """Finds what is announced; it is held by whoever announces it and no quotation."""

    def __init__(self, doc: Document, tags: Tags, sayings: Sayings, names: Names, extents: Extents) -> None:
        self.doc = doc
        self.tags = tags
        self.sayings = sayings
        self.names = names
        self.extents = extents

    def add(self, index: int, i: int, after: int, analysis: Analysis, speakers: list[int], relays: list[int] | None = None,
        felt: bool = False) -> None:
        """«أعلن الجيش مقتل ...»، «كشف عن ...»: what the noun phrase names is in the words of the subject, unquoted."""
        doc = self.doc
        last = doc.sentences[index][1]
        if not felt and (analysis.lemma.light or analysis.lemma.embeds not in (None, "denied") or analysis.feature.endswith("p")):
            return
        if analysis.lemma.lemma in ("علق", "قرر", "أطلع") or analysis.lemma.key in CARRIED or analysis.future:
            return  # ستعلن لندن سحب قواتها: not announced yet; قررت سحب قواتها: no words; علق على العقوبات، أطلعه على تطورات القتال: what he comments on or briefs on is nobody's word
        if analysis.lemma.cue == "say" and i and doc.words[i - 1].function == "negation" and not felt:
            return  # لم تعلن أحزاب أخرى دعمها: nobody has announced it
        if analysis.lemma.lemma == "سجل" and any(doc.entities.drafts[doc.mentions[m].entity].kind not in _RECORDERS for m in speakers):
            return  # سجلت البلاد احتجاجات: where they were
        after = self._past_asides(after, last)
        if analysis.lemma.lemma in _UPON and after < last and doc.forms[after] != "عن":
            of = next((k for k in range(after, min(last, after + _NAME)) if doc.forms[k] == "عن" or k in doc.verb_tokens), last)
            after = of if of < last and doc.forms[of] == "عن" and self._announced_at(of + 1, last) else after  # كشف استطلاع للرأي العام، عن رفض
        prep = (after < last and doc.words[after].function == "preposition") or doc.words[min(after, last - 1)].preposition
        if any(doc.forms[k] in _ONESELF for k in range(i + 1, min(last, max(after, i + 2) + 1))):
            return  # أعلن نفسه رئيسا بدعم من المعارضة
        if after >= last or not (prep or analysis.lemma.cue_strength == "object" or analysis.lemma.cue == "deny"):
            return
        k = after
        while k < last:
            word = doc.words[k]
            if doc.surface[k] == "،" and (self._listed(k + 1, last) or self._again(k + 1, after, last)):
                k += 2  # مقتل ثلاثة جنود، وإصابة عشرة
                continue
            if doc.surface[k] in "،؛:.؟!" or word.function in ("subordinator", "conditional"):
                break
            if word.conjunction and ((self.tags.kind[k] == "V" and self.tags.analysis[k] is not None) or (word.function == "complementizer" and analysis.lemma.cue == "deny")):
                break  # نفت الهجوم وأنها ستنشر: what goes on was not denied
            k += 1
        if k > after:
            said = Said(doc.start[after], doc.end[k - 1], speakers, (doc.start[i], doc.end[i]), False, index)
            said.verb = i
            said.hidden = True
            said.relays = relays or []
            said.manner = "performative"
            said.felt = felt
            self.sayings.add(said)

    def opens(self, after: int, last: int) -> bool:
        """Whether what is announced begins at a token, or behind the comma there."""
        k = after + (self.doc.surface[after] in "،,")
        bound = k < last and (self.doc.words[k].preposition == "ب" or k == after)
        return bound and self._announced_at(k, last)

    def by_noun(self, index: int, i: int, analysis: Analysis) -> None:
        """«بعد إعلان الحكومة انسحاب قواتها»: what the masdar's subject announces is in his words."""
        doc = self.doc
        m = doc.mention_at[i + 1] if i + 1 < doc.sentences[index][1] else -1
        if m < 0 or doc.mentions[m].preposition or doc.mentions[m].conjunction or analysis.article:
            return
        speakers = self.names.within(i + 1, doc.mentions[m].last)
        if speakers:
            self.add(index, i, doc.mentions[m].last, analysis, speakers)

    def _past_asides(self, after: int, last: int) -> int:
        """«أكد المدير، محسن مهر، بدء ...»، «أكد لنظيره، خلال اتصال بينهما، دعم ...»: where what is announced begins."""
        doc = self.doc
        if after + 1 < last and doc.surface[after] in _CLOSING and not any(q.start == doc.start[after] for q in doc.quotes):
            after += 1  # أعلن "مركز العودة" إطلاق ...
        while after + 1 < last and doc.forms[after] in _AGAIN:
            after += 1  # أشار البيان أيضا إلى، أكد مجددا
        k = after
        while k + 1 < last and doc.timex_at[k] >= 0:
            k += 1  # أفاد قائد الحرس الأربعاء عن مقتل; but: حددت المحكمة الأحد لاستدعائه
        after = k if k < last and (doc.words[k].preposition or doc.forms[k]) != "ل" else after
        k = after
        while k < last:
            if doc.surface[k] in "،,":
                reach = _NAME if k == after and not self._adverbial(k + 1, last) else _ASIDE
                if k > after and not self._adverbial(k + 1, last):
                    return after
                if k == after and (self._announced_at(k + 1, last) or (k + 2 < last and doc.forms[k + 1] in _OF and self._announced_at(k + 2, last))):
                    return k + 1  # أعلن قائد الجيش، رشيد عمار، عن انسحاب قواته
                close = next((j for j in range(k + 1, min(last, k + reach)) if doc.surface[j] in "،,"), last)
                name = next((j for j in range(close + 2, min(last, close + 6)) if doc.surface[j] in "،,"), last)
                if self._announced_at(name + 1, last) and not self._announced_at(close + 1, last) and not any(doc.words[j].function for j in range(close + 1, name)):
                    close = name  # خلال محادثات مع نظيره الإماراتي، عبد الله بن زايد، دعم بلاده
                k = after = close + 1
            elif k == after and doc.surface[k] in OPENING and self.extents.quote_of[k] >= 0:
                quote = doc.quotes[self.extents.quote_of[k]]
                if quote.start != doc.start[k] or not self.extents.names_only(quote):
                    return after
                k = after = doc.token_at(quote.end)  # منظمة الطفولة "يونيسف"، بمقتل ...
            elif k == after and doc.words[k].function == "preposition" and not doc.words[k].enclitic:
                close = next((j for j in range(k + 1, min(last, k + _NAME)) if doc.surface[j] in "،,"), last)
                told = close + 1 < last and any(n.pos == "m" and not n.conjunction for n in doc.words[close + 1].nouns)
                if not told and self._adverbial(close + 1, last) and not any(n.pos == "m" for n in doc.words[k + 1].nouns):
                    k = after = close  # أعلن في بيان، الثلاثاء، إطلاق ...
                    continue
                return close + 1 if told and not any(n.pos == "m" for n in doc.words[k + 1].nouns) else after  # أعلنت في بيان، سحب قواتها
            elif k == after and doc.mention_at[k] >= 0 and (doc.words[k].preposition or doc.mentions[doc.mention_at[k]].preposition) == "ل":
                k = doc.mentions[doc.mention_at[k]].last
                if k >= last or doc.surface[k] not in "،,":
                    return after
            else:
                return after
        return after

    def _listed(self, k: int, last: int) -> bool:
        """Whether «وإصابة» goes on in the list of what is announced: a masdar without article, no verb."""
        if k < last and amid(self.doc, k, last):
            return True
        if k >= last or self.tags.kind[k] == "V" or self.doc.words[k].article:
            return False
        return any(n.pos == "m" and n.conjunction == "و" for n in self.doc.words[k].nouns)

    def _again(self, k: int, after: int, last: int) -> bool:
        """«عن اعتقال عشرة، وعن ضبط أسلحة»، «إلى صدور ثلاثة أحكام، و53 حكما»: whether the preposition of what is announced, or a number, goes on with the list."""
        doc = self.doc
        if k + 1 >= last or k + 1 in doc.verb_tokens:
            return False
        word = doc.words[k]
        if doc.forms[k] == "عبر" or doc.forms[k : k + 2] == ["من", "خلال"]:
            j = k + 1 + (doc.forms[k] == "من")
            return j < last and self._announced_at(j, last)  # وجوب معاقبتها، عبر قطع العلاقات
        if word.function == "preposition":
            return word.conjunction == "و" and word.base == doc.words[after].base and not word.enclitic
        return doc.surface[k][:1] == "و" and doc.surface[k][1:].isdigit() and any(n.pos in ("m", "n") and n.lemma.senses for n in doc.words[k + 1].nouns)

    def _announced_at(self, k: int, last: int) -> bool:
        """«أعلنت الوزارة، إحباط هجوم»، «أفادت المنظمة، بمقتل ثلاثة»: a comma before what is announced, no aside."""
        if k >= last or self.doc.mention_at[k] >= 0 or self.doc.words[k].article:
            return False
        return any(n.pos == "m" and not n.conjunction and not n.enclitic for n in self.doc.words[k].nouns)

    def _adverbial(self, k: int, last: int) -> bool:
        return k < last and (self.doc.words[k].function == "preposition" or self.doc.timex_at[k] >= 0)
