"""The codebook is what the ontology, the rules and the lexicons say, and its examples of fields are read as they are coded."""

from pathlib import Path

import pytest

from khabar import read
from khabar.facts import ontology
from khabar.ledger.judgement import CODEBOOK
from khabar.practice import entry
from khabar.practice.codebook import codebook, examples, page, yields
from khabar.practice.coders import FIELDS, events_of

DOCS = Path(__file__).parent.parent.parent / "docs"
CODED = [(f.name, one) for f in codebook().fields for one in f.examples]


def test_the_page_is_current():
    text = (DOCS / "codebook.md").read_text(encoding="utf-8")
    assert text == page(), "run python tools/codebook_docs.py"
    assert f"«{CODEBOOK}»" in text


def test_every_type_has_rules_and_examples():
    assert list(codebook().types) == list(ontology())
    assert all(near in ontology() for rules in codebook().types.values() for near in rules.near)
    assert all(len(examples()[type_]) >= 3 for type_ in ontology())


@pytest.mark.parametrize("type_", list(ontology()))
def test_examples_come_back_from_what_a_coder_types(type_):
    for one in examples()[type_]:
        told = entry.fields(yields(one).split())
        found = entry.event("e1", (0, 1), one.text, told, None)
        assert found["type"] == one.type and found["polarity"] == one.polarity and found["modality"] == one.modality


@pytest.mark.parametrize(("field", "one"), CODED, ids=[one.code for _, one in CODED])
def test_examples_of_fields_are_read_as_they_are_coded(field, one):
    words, told = entry.parsed(one.code)
    coded = entry.event("e1", entry.span(words, one.text, (0, len(one.text))), one.text, told, one.published)
    found = [e for e in events_of(read(one.text, published=one.published)) if e["start"] < coded["end"] and coded["start"] < e["end"]]
    compared = ("type", "actors", "recipients", "polarity", "modality", "chain", *(["date"] if "date" in told else []), *(["mode"] if "mode" in told else []))
    assert [[FIELDS[f](e) for f in compared] for e in found] == [[FIELDS[f](coded) for f in compared]]
