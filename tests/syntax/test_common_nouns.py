"""What the vocabulary of common nouns tells: prepositions written on them, where a strange name ends."""

from __future__ import annotations

import pytest

from khabar.lexicon.words import lexicon


@pytest.mark.parametrize(("form", "preposition", "base"), [("بحماية", "ب", "حماية"), ("لمصير", "ل", "مصير"), ("بطاقة", "", "بطاقة"), ("بحرية", "", "بحرية")])
def test_preposition(form: str, preposition: str, base: str) -> None:
    word = lexicon(()).word(form)
    assert (word.preposition, word.base) == (preposition, base)


@pytest.mark.parametrize("form", ["حملت", "وصفت", "سعت", "قلت"])
def test_verbs_stay_verbs(form: str) -> None:
    word = lexicon(()).word(form)
    assert word.verbs and not (word.homograph and form in ("وصفت", "سعت"))


@pytest.mark.parametrize(
    ("text", "subject", "object_"),
    [
        ("ابتكرت رونا طريقة مطورة", "رونا", "طريقة مطورة"),
        ("تلقى هرتزل زيارة من القس", "هرتزل", "زيارة"),
        ("برر غرندل ارتفاع التكاليف", "غرندل", "ارتفاع التكاليف"),
    ],
)
def test_strange_name(parse, text: str, subject: str, object_: str) -> None:  # type: ignore[no-untyped-def]
    parsed = parse(text)
    verb = parsed.verbs()[0]
    assert (parsed.subject(verb), parsed.objects(verb)) == ([subject], [object_])
