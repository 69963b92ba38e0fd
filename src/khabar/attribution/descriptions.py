"""What somebody says that a thing is, fears, or pledges: «وصفتها بأنها مبنية على شائعات»، «خشيته من»، «متعهدا بأن»."""

from __future__ import annotations

from khabar.attribution.extent import Extents
from khabar.attribution.opened import OPENING
from khabar.lexicon.word import Analysis
from khabar.mentions.document import Document
from khabar.syntax.tags import Tags

_REACH = 28
"""Words between the verb and «بأنه»."""
_HOMES = frozenset(("بلاده", "بلادها", "بلادهم", "بلده", "بلدها", "حكومته", "حكومتها"))
_FELT = frozenset(("possible", "planned", "demanded"))
"""What is made of acts that are hoped, feared or wished."""
_AMONG = frozenset(("بينهم", "بينها", "بينهن", "منهم", "منها", "ضمنهم", "ضمنها", "متاثرا", "متاثرة", "جراء", "اثر"))
_IN_THEM = frozenset(("فيها", "فيهم", "فيه", "في"))
_BESIDES = frozenset((("الي", "جانب"), ("بالاضافة", "الي"), ("اضافة", "الي"), ("فضلا", "عن"), ("علاوة", "علي")))
_WHAT = frozenset(("ما", "بما", "لما", "فيما", "مما"))


def description(doc: Document, extents: Extents, i: int, last: int) -> tuple[int, int, bool] | None:
    """Offsets of what follows «بأنه» behind a verb of describing at token i, and whether it stands in marks."""
    if i and doc.forms[i - 1] in _WHAT:
        return None  # ما وصفه بأنه: a word of the reporter's with a reserve
    for k in range(i + 1, min(last - 1, i + _REACH)):
        word = doc.words[k]
        if word.function == "complementizer":
            if word.preposition != "ب" or not word.enclitic or (k == i + 1 and not doc.words[i].enclitic):
                return None  # إضرابات وصفت بأنها: nobody says by whom
            q = extents.quote_of[k + 1]
            if q >= 0 and doc.surface[k + 1] in OPENING and doc.quotes[q].start == doc.start[k + 1] and doc.quotes[q].closed:
                return doc.quotes[q].inner_start, doc.quotes[q].inner_end, True
            start, end, direct = extents.of(k + 1, last, False)
            return (start, end, direct) if end > start else None
        if doc.surface[k] in ".؛:؟!" or (extents.tags.kind[k] == "V" and word.conjunction):
            return None
    return None


def felt_by(doc: Document, tags: Tags, i: int, last: int) -> int:
    """«أعرب عن خشيته من»، «أبدت رغبتها في»: the token behind a noun of hope, fear or wish of the subject; -1 for none."""
    for k in range(i + 1, min(last - 1, i + 16)):
        if doc.surface[k] in "؛:." or tags.kind[k] == "V" or doc.words[k].function == "complementizer":
            return -1
        if any(n.enclitic and n.lemma.embeds in _FELT for n in doc.words[k].nouns) and doc.mention_at[k] < 0:
            return k + 1
    return -1


def amid(doc: Document, k: int, last: int) -> bool:
    """«مقتل خمسة، بينهم طفل»، «...، في قصف»، «...، إلى جانب جرح عشرة»: whether what is announced is told further behind a comma before token k."""
    form = doc.forms[k].removeprefix("و")
    if form in _AMONG:
        return True
    following = doc.forms[k + 1] if k + 1 < last else ""
    if form == "في" and k + 1 < last and not doc.words[k + 1].article:
        return any(n.pos in ("m", "n") and any(s.type == "ASSAULT" for s in n.lemma.senses) for n in doc.words[k + 1].nouns)
    if form == "بما" and following in _IN_THEM:
        return True  # دعم الشرعية في كل الدول، بما فيها ليبيا، وانتقادها التدخل
    return (form == "من" and following in _AMONG) or (form, following) in _BESIDES


def held_before(doc: Document, k: int) -> bool:
    """«عن ثقته في أن»، «عن قناعتها بأن»: whether what the subject is sure of or sees coming stands before the complementizer at token k."""
    if doc.words[k].form == "لان":
        return False  # عن أسفه لأن: why
    at = k - 1 - (doc.words[k - 1].function == "preposition" and not doc.words[k - 1].enclitic)
    word = doc.words[at]
    bare = not (word.article or word.function or (word.verbs and not word.nouns)) and doc.mention_at[at] < 0
    return at >= 2 and bare and doc.forms[at].endswith(("ه", "ها", "هم", "هما"))


def own_act(doc: Document, i: int, last: int) -> int:
    """«أعرب عن دعم بلاده لأوكرانيا»: the token of «عن» before what the speaker's own land does; -1 for none."""
    for k in range(i + 1, min(last - 2, i + _REACH)):
        if doc.words[k].base == "عن" and doc.words[k].function == "preposition":
            act = any(n.pos == "m" and not n.article and not n.enclitic for n in doc.words[k + 1].nouns)
            return k if act and doc.forms[k + 2] in _HOMES else -1
        if doc.surface[k] in "؛:.":
            return -1
    return -1


def pledges(analysis: Analysis) -> bool:
    """Whether a verb or participle pledges or threatens: «متعهدا بأن»، «لوّحت بأنها سترد»."""
    sense = analysis.lemma.main()
    if sense is None or analysis.article or analysis.feature.endswith("p"):
        return False
    return sense.type == "THREATEN" or (sense.type == "AGREE" and "planned" in (analysis.lemma.embeds, sense.embeds))


def past_aside(doc: Document, tags: Tags, k: int, last: int) -> int:
    """The token behind what is put in after the comma at token k, which ends at another comma; -1 where none is put in."""
    if k + 2 >= last or (doc.words[k + 1].conjunction and tags.kind[k + 1] == "V") or tags.kind[k + 1] == "V":
        return -1
    if doc.words[k + 1].base == "الي" and doc.words[k + 1].function == "preposition" and doc.surface[k + 2] in OPENING:
        return k + 1  # دعت فرنسا وإيطاليا، إلى "..."
    for j in range(k + 2, min(last - 1, k + _REACH)):
        if doc.surface[j] in "،,":
            m = doc.mention_at[j + 1]
            also = m >= 0 and doc.mentions[m].first == j + 1 and tags.kind[j + 1] != "V"  # تعهد الرئيس، جو بايدن، ورئيس الوزراء بأن
            return -1 if tags.kind[j + 1] == "V" or (doc.words[j + 1].conjunction and not also) else j + 1
        if doc.surface[j] in ".؛:؟!" or doc.words[j].function == "complementizer":
            return -1
    return -1
