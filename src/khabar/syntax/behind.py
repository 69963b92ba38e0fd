"""Perfects that are nouns too, behind what opens a clause: «من جهته طالب الوزير»، «أما الرئيس فرفض»، «وكان الرئيس رفض»."""

from __future__ import annotations

from khabar.lexicon.word import Analysis, Word
from khabar.mentions.document import Document
from khabar.syntax.insertions import closing_aside

_TURNS = frozenset(("جهته", "جهتها", "جهتهم", "جانبه", "جانبها", "جانبهم", "بدوره", "بدورها", "بدورهم", "ناحيته", "ناحيتها"))
"""Whose turn it is to speak or act."""
_WHEN = frozenset(("فور", "بعد", "عقب", "لدي", "خلال", "قبل", "قبيل", "منذ", "اثر", "حال", "عند", "بعيد"))
_AS_FOR = frozenset(("اما", "واما"))
_ACTING = frozenset(("state", "organisation", "group", "office", "force", "person", "party", "movement", "organ", "alliance", "court", "agency", "company", "ngo"))
"""Kinds of those who can have done something."""
_FIRST = frozenset(("اول", "اخر"))
_BACK = 9


def opened_before(doc: Document, i: int, verb: Analysis, first: int, opened: Analysis | None, at: int) -> bool:
    """Whether a perfect stands behind what opens a clause and has its subject beside it.

    Args:
        doc: the part.
        i: token of the form that is a perfect and a noun.
        verb: its reading as a verb.
        first: first token of the sentence.
        opened: the verb that is open before it, if any.
        at: its token.
    """
    if verb.feature[:2] != "P3" or i - first < 2:
        return False
    words, before = doc.words, doc.words[i - 1]
    if verb.conjunction:
        if verb.conjunction != "ف" or not before.is_word:
            return False
        return (doc.mention_at[i - 1] >= 0 and _named(doc, i + 1)) or any(doc.forms[k] in _AS_FOR for k in range(max(first, i - _BACK), i - 1))
    if before.form in _TURNS and (before.form.startswith("ب") or doc.forms[i - 2] in ("من", "ومن", "فمن")):
        return _named(doc, i + 1)
    if i - 2 == first and doc.forms[first].removeprefix("و") in _WHEN and before.enclitic in ("ه", "ها", "هم") and any(n.pos == "m" for n in before.nouns):
        return _named(doc, i + 1)  # فور وصوله طالب الوزير
    if opened is None or "kana" not in opened.lemma.kinds or opened.feature[1:3] != verb.feature[1:3] or opened.feature[:1] != "P":
        return False
    index = doc.mention_at[i - 1]
    if index < 0 or doc.mentions[index].first != at + 1 or doc.mentions[index].preposition:
        return False
    draft = doc.entities.drafts[doc.mentions[index].entity]
    return draft.kind in _ACTING and not _closing(words, i)


def behind_time(doc: Document, i: int) -> Word | None:
    """The word behind what is put in right behind the first word of a sentence: «قصف، أمس الاثنين، الجيش ...», «قصف، في وقت متأخر، الجيش ...»."""
    k = closing_aside(doc, i + 1) if i + 3 < len(doc) else -1
    return doc.words[k + 1] if k > 0 else None


def called_on(doc: Document, i: int, verb: Analysis) -> bool:
    """Whether «ودعا» is «and he called for», no dual: «إلى» stands a few words behind it."""
    return verb.lemma.lemma == "دعا" and "الي" in doc.forms[i + 1 : i + _BACK]


def named_person(doc: Document, k: int) -> bool:
    """Whether a name ends at a token: «سيرغي لافروف وافق», not «مسؤول بارز»."""
    mention = doc.mentions[doc.mention_at[k]]
    return mention.how == "name" or (doc.entities.drafts[mention.entity].kind == "person" and mention.last - mention.first > 2)


def _named(doc: Document, k: int) -> bool:
    """Whether a name or a noun with the article stands at a token: who does it."""
    return k < len(doc) and (doc.words[k].article or (doc.mention_at[k] >= 0 and not doc.mentions[doc.mention_at[k]].preposition))


def _closing(words: list[Word], i: int) -> bool:
    """Whether nothing stands behind a form: «كان الرئيس هدف»."""
    return i + 1 >= len(words) or not words[i + 1].is_word


def the_name(doc: Document, i: int, land: bool) -> bool:
    """Whether a name that is a verb too is the name, by what stands behind it: «جنوب السودان، تشاد، إثيوبيا», «تشاد ترفض العرض»."""
    behind = doc.words[i + 1] if i + 1 < len(doc) else None
    return behind is None or not behind.is_word or (land and bool(behind.verbs) and not behind.nouns and not behind.conjunction)


def first_to(doc: Document, i: int) -> bool:
    """Whether «من» before a token is «who» behind the first or the last: «كانت فرنسا أول من دعا إلى القمة»."""
    return i > 1 and doc.forms[i - 2] in _FIRST
