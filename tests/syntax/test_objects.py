"""Objects behind a pronoun on أن, in relative clauses, behind verbs of will, and «ما» clauses."""

from __future__ import annotations

import pytest

from khabar.lexicon.words import lexicon
from khabar.mentions.actors import ActorFinder
from khabar.mentions.document import Document
from khabar.mentions.entities import Entities
from khabar.mentions.resolve import Memory
from khabar.syntax.clauses import Syntax
from khabar.syntax.tags import VERB, Tags
from khabar.syntax.units import cut


def _of(text: str, verb: str) -> tuple[list[str], list[str]]:
    entities = Entities()
    doc = Document(text, lexicon(), entities, None, None, "body")
    ActorFinder(doc, Memory(entities)).run()
    tags = Tags(doc)
    doc.verb_tokens = {i for i, kind in enumerate(tags.kind) if kind == VERB}
    first, last = doc.sentences[0]
    syntax = Syntax(doc, cut(doc, tags, first, last), first, last)
    clause = next(c for c in syntax.clauses if doc.surface[c.verb.first] == verb)

    def words(units: list[int]) -> list[str]:
        return [doc.text[doc.start[syntax.units[u].first] : doc.end[syntax.units[u].last - 1]] for u in units]

    return words(clause.subject), words(clause.objects)


@pytest.mark.parametrize(
    ("text", "verb", "thing"),
    [
        ("قالت الوزارة إنها استغلت علاقاتها مع الجيران.", "استغلت", "علاقاتها"),
        ("استقال الوزير لكنه رفض الاعتراف بالخطأ.", "رفض", "الاعتراف"),
        ("وصل الجيش إلى الممر، لكنه لم يحاول الاستيلاء على القلعة.", "يحاول", "الاستيلاء"),
    ],
)
def test_the_pronoun_is_the_subject(text: str, verb: str, thing: str) -> None:
    subject, objects = _of(text, verb)
    assert subject == [] or thing not in subject[0]
    assert objects[0] == thing


@pytest.mark.parametrize(
    ("text", "verb", "thing"),
    [
        ("هذه هي القواعد التي نتبعها في المفاوضات.", "نتبعها", "القواعد"),
        ("سرقت الأوراق من المخازن التي تحويها.", "تحويها", "المخازن"),
    ],
)
def test_a_relative_clause_with_a_pronoun_has_its_noun_as_object(text: str, verb: str, thing: str) -> None:
    assert any(thing in o for o in _of(text, verb)[1])


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("دمر الحريق ما تبقى من المدرجات.", "دمر"),
        ("تلقى المديرون ما يكفي من المال.", "تلقى"),
        ("نشرت الصحيفة ما قاله الوزير.", "نشرت"),
    ],
)
def test_a_clause_of_ma_is_an_object(text: str, verb: str) -> None:
    assert _of(text, verb)[1] == ["ما"]
