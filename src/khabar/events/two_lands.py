"""The two states that «البلدين», «الرئيسان», «الوزيرين» take up again: those named together, else those named last."""

from __future__ import annotations

from collections.abc import Collection

from khabar.mentions.document import Document

_NAMED_AFTER = frozenset(("بيان", "مفاوضات", "محادثات", "مباحثات", "اتفاق", "اتفاقية", "قمة", "مؤتمر", "مسار", "اعلان", "بروتوكول", "معاهدة", "وثيقة", "ميثاق"))
"""Nouns before a place that is but their name."""
_MEETINGS = frozenset(("لقاء", "اجتماع", "قمة", "مؤتمر", "محادثات", "مباحثات", "مفاوضات", "حوار", "جلسة", "جولة"))
"""Nouns of meetings, behind which «في» tells the place."""
_DASHES = frozenset("-–—/")
_REACH = 120
"""Tokens back within which they are named."""


def last_two(doc: Document, token: int, without: Collection[str] = ()) -> list[str]:
    """Codes of the two states named last before a token, other than those of `without`."""
    codes: list[str] = []
    where: list[str] = []
    beside = _beside_each_other(doc, token, without)
    if beside:
        return beside
    for k in range(token - 1, max(-1, token - _REACH), -1):
        both = _both_of(doc, k) if not codes else []
        if both and not set(both) & set(without):
            return both
        index = doc.mention_at[k]
        if index < 0 or (k and doc.mentions[index].place >= 0 and (doc.words[k - 1].base in _NAMED_AFTER or (doc.forms[k - 1] == "في" and doc.mentions[index].how == "metonym"))):
            continue  # بيان جنيف، في الدوحة: where they are
        if k and doc.mentions[index].first == k and any(v.feature[3:4] == "D" for v in doc.words[k - 1].verbs) and not doc.words[k].conjunction:
            continue  # سيزوران تركيا لبحث انضمام بلديهما: the two who go there
        draft = doc.entities.drafts[doc.mentions[index].entity]
        code = draft.code
        if code not in draft.country or code in codes or code in without:  # no party of three letters: PKK
            continue
        if k > 1 and doc.forms[k - 1] == "في" and doc.words[k - 2].base.removesuffix("ا") in _MEETINGS:
            continue  # عقد لقاء في سنغافورة بين وزيري دفاع البلدين
        if k and doc.forms[k - 1] == "في" and doc.mentions[index].first == k:
            where.append(code)  # الأزمة في سوريا، خلال لقاء في كينيا: where, if two others are named
            continue
        codes.append(code)
        if len(codes) == 2:
            return codes
    codes += [code for code in where if code not in codes]
    return codes[:2] if len(codes) > 1 else []


def second_land(doc: Document, k: int) -> str:
    """The land of «والأردني» at a token, behind two officials of whom the first land is named right before: «الوزيران المصري والأردني»; "" for none."""
    if k < 2 or k >= len(doc) or doc.mention_at[k] >= 0:
        return ""
    word, before = doc.words[k], doc.words[k - 1]
    if not word.nisba or word.conjunction != "و" or not word.article or not before.nisba or not before.article or not any(w.base.endswith(("ان", "ين")) for w in doc.words[max(0, k - 3) : k - 1]):
        return ""
    land, first = word.nisba.split(":")[0], before.nisba.split(":")[0]
    return land if len(land) == 3 and land != first else ""


def joint_land(doc: Document, index: int) -> int:
    """The token of the second land of a body or force of two: «اللجنة الأردنية الكويتية», «لجنة سعودية - قطرية»; -1 for none."""
    mention = doc.mentions[index]
    draft = doc.entities.drafts[mention.entity]
    k = mention.last
    if mention.how not in ("definite", "title") or draft.kind not in ("group", "force", "organ", "office") or k - mention.first < 2 or k >= len(doc):
        return -1
    own = doc.words[k - 1]
    k += doc.surface[k] in _DASHES and k + 1 < len(doc)
    word = doc.words[k]
    if not own.nisba or not word.nisba or doc.mention_at[k] >= 0 or word.conjunction or word.preposition or word.article != own.article or word.form[-1] != own.form[-1]:
        return -1
    first, land = own.nisba.split(":")[0], word.nisba.split(":")[0]
    lands = len(land) == 3 == len(first) and first == draft.code != land and doc.lexicon.land(word.nisba) == land
    return k if lands and "adjective_name" not in doc.lexicon.function.get(word.form, ()) else -1


def _both_of(doc: Document, k: int) -> list[str]:
    """«الرئيسان الروسي والصيني»: the two nationalities of two people who are named together, the last of them at a token."""
    word = doc.words[k]
    if k < 2 or not word.nisba or word.conjunction != "و" or doc.mention_at[k] >= 0 or not word.article:
        return []
    before = doc.words[k - 1]
    if not before.nisba or not before.article or before.conjunction:
        return []
    head = next((j for j in range(k - 2, max(-1, k - 5), -1) if "pair" in doc.words[j].kinds or doc.forms[j].removeprefix("و").endswith(("ان", "ا", "ريه", "ريها"))), -1)  # نظيريه الفنلندي والسويدي
    codes = [w.nisba.split(":")[0] for w in (word, before)]
    return codes if head >= 0 and codes[0] and codes[1] and codes[0] != codes[1] else []


def _beside_each_other(doc: Document, token: int, without: Collection[str]) -> list[str]:
    """Codes of two states named in one breath before in the sentence, last first: السويد وفنلندا ... البلدين; none where a third follows or another pair stands."""
    begin = doc.sentences[doc.sentence_of(token)][0]
    found: list[str] = []
    for k in range(token - 1, begin, -1):
        index = doc.mention_at[k]
        if index < 0 or doc.mentions[index].first != k or doc.mentions[index].conjunction != "و":
            continue
        before, behind = doc.mention_at[k - 1], doc.mentions[index].last
        if before < 0 or doc.mentions[before].conjunction == "و":
            continue
        third = doc.mention_at[behind] if behind < len(doc) else -1
        if third >= 0 and doc.mentions[third].first == behind and doc.mentions[third].conjunction == "و":
            continue  # تركيا والسويد وفنلندا: three
        pair = [doc.entities.drafts[doc.mentions[m].entity] for m in (index, before)]
        if any(d.kind not in ("state", "office") or d.code not in d.country or d.code in without for d in pair) or pair[0].code == pair[1].code:
            continue
        if found:
            return []
        found = [d.code for d in pair]
    return found
