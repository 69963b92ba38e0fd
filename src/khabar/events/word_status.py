"""Polarity and modality of words that are no acts but state a tie: «لا توجد قواعد», «يسعى إلى تحالف», «نفى وجود خلاف»."""

from __future__ import annotations

from typing import NamedTuple

from khabar.events.factuality import Factuality
from khabar.events.triggers import Trigger
from khabar.lexicon.entries import StoredLemma
from khabar.lexicon.lemma import Lemma
from khabar.mentions.document import Document
from khabar.model import Modality, Polarity
from khabar.syntax.clauses import Syntax

_WORD = Lemma(StoredLemma("tie", "tie", "plain"))
"""Stands for a word which the event lexicon does not have."""
_REACH = 6
"""Words between «لا توجد», «لم تعد» and what there is not."""


class WordStatus(NamedTuple):
    """What a sentence makes of a word.

    `over` is the token of the word above it, -1 for none; `direct` whether it is said of the word itself that it is so or
    not («لا خلاف», «لم تعد حليفة», «نفى وجود»), and not of what is done about it («يرفض»).
    """

    polarity: Polarity
    modality: Modality
    over: int = -1
    direct: bool = False

    @property
    def real(self) -> bool:
        """Whether it is told as a fact."""
        return self.polarity == "affirmed" and self.modality == "actual"


TOLD = WordStatus("affirmed", "actual")


def word_status(doc: Document, syntax: Syntax, factuality: Factuality, token: int) -> WordStatus:
    """Polarity and modality of the word at a token, found as for an act.

    Args:
        doc: the part.
        syntax: clauses of the sentence.
        factuality: of the acts of the sentence, run.
        token: of the word.
    """
    function = doc.lexicon.function
    while token > syntax.first and "being_noun" in function.get(doc.words[token - 1].base, ()) and not doc.words[token].preposition:
        token -= 1  # نفى وجود خلاف: what is said of its being is said of it
    status = _own(doc, syntax, factuality, token)
    return status if not status.real else _there(doc, syntax, factuality, token) or status


def _own(doc: Document, syntax: Syntax, factuality: Factuality, token: int) -> WordStatus:
    """What the word above it makes of a word."""
    trigger = next((t for t in factuality.triggers if t.first <= token < t.last and (t.pos != "v" or token in doc.verb_tokens)), None)
    if trigger is None:
        nouns = doc.words[token].nouns
        trigger = Trigger(token, token + 1, _WORD, "n", nouns[0] if nouns else None, _unit(syntax, token))
    polarity, modality = factuality.of_word(trigger)
    above = trigger.governor.first if trigger.governor is not None else -1
    if (polarity, modality) == ("affirmed", "actual") and not doc.words[token].article and _deliberated(trigger):
        return WordStatus("affirmed", "possible", above)  # تبحث روسيا وتركيا إنشاء تحالف
    status = WordStatus(polarity, modality, above, trigger.base[0] == "negated")  # type: ignore[arg-type]
    if status.real and trigger.unit >= 0 and (clause := syntax.clause_of[trigger.unit]) >= 0 and trigger.unit in syntax.clauses[clause].objects:
        for denial in factuality.triggers:
            if denial.clause == clause and denial.pos == "v" and denial.meant == "DENY":
                return WordStatus("negated" if denial.polarity == "affirmed" else "affirmed", "actual", denial.first, True)  # نفى وجود خلاف
    return status


def _deliberated(trigger: Trigger) -> bool:
    """Whether what brings a thing about is only talked over."""
    making = trigger.governor
    talks = making.governor if making is not None and making.pos == "m" and making.how in ("object", "genitive", "prep:في") else None
    return talks is not None and "deliberating" in talks.lemma.kinds


def _there(doc: Document, syntax: Syntax, factuality: Factuality, token: int) -> WordStatus | None:
    """What a verb of being before a word makes of it: «لا توجد قواعد», «لم تعد فرنسا حليفة», «تطمح إلى أن تصبح عضوا»."""
    function = doc.lexicon.function
    for k in range(token - 1, max(syntax.first, token - _REACH) - 1, -1):
        word, form = doc.words[k], doc.forms[k]
        if not word.is_word or word.function in ("complementizer", "relative", "subordinator"):
            break
        if word.function == "negation" and (k == token - 1 or word.base.startswith("ليس") or "there_is" in function.get(doc.forms[k + 1], ())):
            return WordStatus("negated", "actual", k, True)
        if any("copula" in function.get(a.lemma.key or a.lemma.lemma, ()) for a in word.verbs) or "there_is" in function.get(form, ()):
            if k not in doc.verb_tokens:
                continue
            return _verb(syntax, factuality, doc, k)
        if k in doc.verb_tokens:
            break
    return None


def _verb(syntax: Syntax, factuality: Factuality, doc: Document, k: int) -> WordStatus | None:
    """Polarity and modality of a verb that may be none of the lexicon."""
    verb = next((t for t in factuality.triggers if t.first <= k < t.last), None)
    if verb is None:
        u = _unit(syntax, k)
        verb = Trigger(k, k + 1, _WORD, "v", next(iter(doc.words[k].verbs), None), u)
        verb.clause = syntax.clause_of[u] if u >= 0 else -1
        if verb.clause < 0:
            return None
    polarity, modality = factuality.of_word(verb)
    return WordStatus(polarity, modality, k, True)  # type: ignore[arg-type]


def _unit(syntax: Syntax, token: int) -> int:
    """The phrase or verb a token stands in, -1 for none."""
    return next((u for u, unit in enumerate(syntax.units) if unit.first <= token < unit.last and unit.kind != "C"), -1)
