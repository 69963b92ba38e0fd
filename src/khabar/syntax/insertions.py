"""Whether what stands behind a time put in between commas goes on from the verb before it: «دانت دمشق، اليوم، قصف حلب»."""

from __future__ import annotations

from khabar.mentions.document import Document

_COMMAS = "،,"
_WHEN = frozenset(("منذ", "بعد", "قبل", "بعدما", "قبلما", "عندما", "حين", "حينما", "لما", "اذ", "فيما", "بينما", "اذا", "لو", "كلما", "حيث", "فور"))
"""Words that open a clause which the main verb may follow without و: بعدما انسحب الجيش، أمس، قصف الطيران ..."""
_BESIDE = frozenset(("كما", "كذلك", "ايضا", "قد", "لقد"))
"""Words beside a verb that open no clause of their own."""
_OPENERS = frozenset(("complementizer", "relative", "subordinator", "conjunction", "conditional"))
_SUBJECT = 16
_ASIDE = 10
"""Words of what is put in between commas."""
ACCORDING = frozenset(("وفق", "وفقا", "حسب", "بحسب", "حسبما", "طبقا"))
"""Words of a verb with its subject before the time."""

_PARTED = 14
"""Words between a verb of intending and what it intends."""


def object_due(doc: Document, i: int, kind: list[str], verb: int) -> bool:
    """Whether token i stands behind «، time ،» in the clause of the verb before, which no second verb can follow without و.

    Args:
        doc: the part that is read.
        i: a token that can be a perfect or a masdar.
        kind: what the tokens before it are, in the letters of `Tags.kind`.
        verb: the last verb before it.
    """
    if i < 4 or doc.surface[i - 1] not in _COMMAS:
        return False
    if _wanting(doc, verb, i):
        return True
    first = i - 2
    while first > 0 and doc.timex_at[first] >= 0 and doc.timex_at[first - 1] == doc.timex_at[first]:
        first -= 1
    if doc.timex_at[first] < 0 or doc.surface[first - 1] not in _COMMAS:
        first = _said_to_be(doc, i, kind, verb)
    start = doc.sentences[doc.sentence_of(i)][0]
    if first < 1 or doc.surface[first - 1] not in _COMMAS or verb < start or first - verb > _SUBJECT or i + 1 >= len(doc):
        return False
    following = doc.words[i + 1]
    act = any(a.pos in ("m", "n") and a.lemma.senses for a in following.nouns) or "place_noun" in following.base_kinds  # أعلنت الحركة، أمس، قصف قاعدة
    if not (following.article or doc.mention_at[i + 1] >= 0 or act) or following.preposition or following.conjunction:
        return False
    before = doc.words[verb - 1]
    if verb > start and before.is_word and before.base not in _BESIDE and doc.mention_at[verb - 1] < 0:
        return False  # وفي شهادة أدلى بها أمام لجنة، الثلاثاء، طرح المدير ...
    if any(doc.words[k].base in _WHEN or (doc.words[k].function in _OPENERS and doc.words[k].base not in _BESIDE) for k in range(start, verb)):
        return False
    return not any(doc.words[k].function in _OPENERS or (doc.surface[k] in "،؛:.," and not _apposed(doc, k)) for k in range(verb + 1, first - 1))


def _said_to_be(doc: Document, i: int, kind: list[str], verb: int) -> int:
    """Where «، أكبر المانحين،» right behind a verb and its subject begins, which says what the subject is; 0 for none."""
    opened = next((k for k in range(i - 2, max(verb, i - 2 - _ASIDE), -1) if not doc.words[k].is_word), 0)
    if opened <= verb + 1 or doc.surface[opened] not in _COMMAS or opened + 2 > i - 1:
        return 0
    word, index = doc.words[opened + 1], doc.mention_at[opened - 1]
    if index < 0 or doc.mentions[index].first != verb + 1 or doc.mention_at[opened + 1] >= 0:
        return 0
    if word.function or word.preposition or word.conjunction or word.is_number or any(kind[k] == "V" for k in range(opened + 1, i - 1)):
        return 0
    return opened + 1


def closing_aside(doc: Document, i: int) -> int:
    """The comma that closes a time or a phrase with a preposition which the comma at token i opens, no verb in it; -1 for none."""
    if doc.surface[i] not in _COMMAS or i + 2 >= len(doc):
        return -1
    first = doc.words[i + 1]
    if first.conjunction or not (doc.timex_at[i + 1] >= 0 or first.function == "preposition" or first.preposition or first.base in ACCORDING):
        return -1
    for k in range(i + 2, min(len(doc) - 1, i + _ASIDE)):
        if doc.surface[k] in _COMMAS:
            return k
        word = doc.words[k]
        if not (word.is_word or word.is_number or doc.timex_at[k] >= 0) or word.function in _OPENERS or (word.verbs and not word.nouns and doc.timex_at[k] < 0 and doc.mention_at[k] < 0):
            return -1
    return -1


def _apposed(doc: Document, k: int) -> bool:
    """«المتحدث باسم الخارجية، ناصر كنعاني، »: a comma beside a name."""
    return doc.mention_at[k] >= 0 or doc.mention_at[k - 1] >= 0 or (k + 1 < len(doc) and doc.mention_at[k + 1] >= 0)


def _wanting(doc: Document, verb: int, i: int) -> bool:
    """Whether a verb of intending has nothing behind it but what two commas part from it: «تعتزم، ردا على الهجوم، ضرب المواقع»."""
    if verb < 0 or not verb + 2 < i - 1 <= verb + _PARTED or doc.surface[verb + 1] not in _COMMAS:
        return False
    wants = any(a.lemma.embeds == "planned" and a.lemma.kind == "verb" for a in doc.words[verb].verbs)
    return wants and not any(doc.surface[k] in _COMMAS for k in range(verb + 2, i - 1))
