"""Who is against something, told without a verb: «معظم الكنديين ضد تمديد البعثة»، «أكد أنه ضد تهجير السكان»."""

from __future__ import annotations

from khabar.events.markers import REAL
from khabar.events.roles import Roles
from khabar.events.triggers import Trigger
from khabar.lexicon.lemma import Lemma, Sense
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_WORD = "rafada-refuse"
"""The entry whose meaning the word has."""
_OURS = frozenset(("نحن", "انا"))
_BEING = frozenset(("يكون", "تكون", "يكونوا", "كان", "كانت", "كانوا", "ليس", "ليست", "لست", "اكون", "نكون"))
_MOST = frozenset(("معظم", "غالبية", "اغلبية", "اكثر", "جميع", "كل", "غالب"))
_OPENING = frozenset('":«“')
_RULE = "who is against it"


def opposed(doc: Document, roles: Roles, triggers: list[Trigger]) -> list[Trigger]:
    """Refusals told by «ضد» as a predicate, of what is no side by itself: «مصر ضد غانا» is a match or a case.

    Args:
        doc: the part that is read.
        roles: of the sentence.
        triggers: of the sentence, with senses and sides.
    """
    out: list[Trigger] = []
    for i in range(roles.syntax.first + 1, roles.syntax.last - 1):
        if doc.forms[i] != "ضد" or not doc.words[i + 1].is_word or doc.mention_at[i + 1] >= 0:
            continue
        what = doc.words[i + 1]
        if what.function or not (what.article or any(n.pos == "m" for n in what.nouns)):
            continue
        theirs = next((t for t in triggers if t.first == i + 1 and t.meant), None)
        m = _who(doc, roles.syntax.first, i)
        if theirs is not None and not what.article and (theirs.polarity, theirs.modality) == REAL and (m != _NOBODY or doc.words[i - 1].base in _BEING):
            theirs.modality = "possible"  # ضد إرسال الصواريخ: nobody has sent them
        if m == _NOBODY:
            continue
        lemma: Lemma = next(x for x in doc.lexicon.lemmas if x.id == _WORD)
        sense: Sense = next(s for s in lemma.senses if s.type == "REJECT" and s.subject == "actor")
        act = Trigger(i, i + 1, lemma, "f", None, -1)
        act.mean(sense, None)
        act.pending = m < 0
        act.actors = [(m, _RULE, False)] if m >= 0 else []
        own = {doc.code(m)} if m >= 0 else set[str]()
        act.recipients = [(x, f"{_WORD}: side of what is rejected", True) for x, _, _ in (theirs.actors if theirs is not None else ()) if doc.code(x) not in own]
        if theirs is not None:
            theirs.governor, theirs.how = act, "object"
        out.append(act)
    return out


_NOBODY, _SPEAKER = -2, -1


def _who(doc: Document, first: int, i: int) -> int:
    """Mention right before «ضد» that opens its clause; whoever speaks for «أنه ضد», «نحن ضد»; else nobody."""
    before = doc.words[i - 1]
    if (before.function == "complementizer" and before.enclitic in ("ه", "ها", "نا", "هم")) or doc.forms[i - 1] in _OURS:
        return _SPEAKER
    m = doc.mention_at[i - 1]
    if m < 0 or doc.mentions[m].last != i or doc.mentions[m].preposition or doc.mentions[m].conjunction or doc.code(m) == UNKNOWN:
        return _NOBODY
    k = doc.mentions[m].first - 1
    if k >= first and doc.forms[k] in _MOST:
        k -= 1
    opens = k < first or doc.words[k].function == "complementizer" or doc.surface[k] in _OPENING
    return m if opens and doc.entities.drafts[doc.mentions[m].entity].kind not in ("place", "medium") else _NOBODY
