"""Where a construct ends: what has the article or a pronoun owns nothing that stands behind it without «ل»."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from khabar.lexicon.word import Word
from khabar.mentions.description import Description
from khabar.mentions.document import Document
from khabar.mentions.matches import Match

_MARKS = frozenset("«\"“")
_HEADS = frozenset(("collective", "body", "group", "force"))
"""Kinds of those who stand apart where the noun before them has its own end: القبائل | قوات."""
_APART = frozenset(("organisation", "office", "group", "force"))
_ARMED = frozenset(("MIL", "COP"))
_FALLEN = frozenset(("martyrs", "wounded", "casualties", "victims"))
_ENDS_OF_MANY = ("ين", "ون", "ات", "ادر", "ائل", "ائب", "ايا")
"""Of the voices that are many: المسؤولين، السلطات، المصادر، الفصائل، الكتائب، السرايا."""
_SEATED = frozenset(("member of parliament", "members of parliament", "senator", "candidate"))


def another(inner: Match, word: Word) -> bool:
    """Whether a word with the article is a body or force of its own, no adjective of the one before: الجيش، الحكومة، القوات."""
    if not word.article or inner.preposition or inner.entry.adjectival or word.form.startswith("الم"):
        return False
    if inner.entry.kind == "collective":
        return inner.entry.entity_kind != "person" and bool(set(inner.entry.roles) & _ARMED)
    return inner.entry.kind in ("body", "title") and not (inner.entry.kind == "title" and inner.entry.plural)  # الدول الأعضاء


def closed(words: Sequence[Word], d: Description, inner: Match) -> bool:
    """Whether a body or force behind a description is somebody else: «طرد مقاتلو القبائل | قوات الجيش», «وحلفاؤهم | الجنود».

    Args:
        words: of the part.
        d: what is read of the description so far.
        inner: what stands behind it.
    """
    word, before, kind = words[d.at], words[d.at - 1], inner.entry.kind
    if inner.preposition or d.match.entry.kind not in ("collective", "title"):
        return False
    if d.match.enclitic and d.at == d.match.last and d.code is None:
        return kind == "collective" and another(inner, word)
    if d.at <= d.match.last or word.article or not before.article or kind not in _HEADS:
        return False
    return d.match.entry.kind == "collective" or bool(before.substantive and not before.nisba)


def own_end(words: Sequence[Word], d: Description, inner: Match) -> bool:
    """Whether a body behind a description with the article is whom it turns to: «طالبت الوزارة | مجلس الأمن», «اتهم الرئيس | حماس».

    Args:
        words: of the part.
        d: what is read of the description so far.
        inner: a body, organisation or group behind it.
    """
    if not d.fixed or inner.preposition or inner.entry.adjectival or inner.entry.kind not in _APART or not words[d.at - 1].article:
        return False
    return not (inner.last == d.at + 1 and words[d.at].article and words[d.at].form.endswith(("ي", "ية", "يون", "يين", "يات")))  # الحلف الأطلسي، القادة الأوروبيون


def one_voice(function: Mapping[str, Collection[str]], word: Word, many: str) -> bool:
    """Whether a word is one paper or body that speaks, which no noun of many describes: «دعا البيان | الفصائل».

    Args:
        function: classes of words.
        word: the one before the noun of many.
        many: what these are; one does not turn to the fallen.
    """
    return many not in _FALLEN and "voice" in function.get(word.form, ()) and not word.form.endswith(_ENDS_OF_MANY)


def sits_for(d: Description, word: Word) -> bool:
    """Whether «عن» brings the party for which a member sits: «النائب عن حزب الأمة», «المرشحة عن الحزب».

    Args:
        d: the title as read so far.
        word: the one behind it.
    """
    return word.form == "عن" and d.match.entry.name in _SEATED


def is_prison(doc: Document, i: int) -> bool:
    """Whether «معتقل» at token `i` is a place with a name behind it: «معتقل عوفر»، «معتقل "سديه تيمان"»; not «معتقل سياسي».

    Args:
        doc: the part that is read.
        i: the token.
    """
    word = doc.words[i]
    if not word.form.endswith("معتقل") or word.article or i + 1 >= len(doc):
        return False
    after = doc.words[i + 1]
    if doc.surface[i + 1] in _MARKS:
        return True
    return after.is_word and not (after.analyses or after.nisba or after.function or after.given or after.article or after.preposition or after.form.endswith(("ي", "ا")))
