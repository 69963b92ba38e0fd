"""A word is found whatever clitics it carries and however its hamza is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from khabar.ledger.search import Query, _window
from khabar.ledger.words import asked, indexed, words_of
from khabar.text.tokens import Tokens


def finds(query, word):
    return not asked(query).isdisjoint(indexed(word))


@pytest.mark.parametrize(("query", "words"), [
    ("الحديدة", "الحديدة والحديدة للحديدة بالحديدة وبالحديدة فالحديدة كالحديدة"),
    ("والحديدة", "الحديدة للحديدة"),
    ("للحديدة", "الحديدة"),
    ("حديدة", "الحديدة وحديدة بحديدة"),
    ("قتل", "قُتل قتَلَ وقتل فقُتِل بقتل لقتل قتلهم وقتلها القتل"),
    ("وقُتل", "وقتل"),
    ("مسؤول", "مسؤول مسئول مسوول المسؤول ومسؤول والمسؤول"),
    ("مسئول", "مسؤول مسئول للمسؤول"),
    ("شؤون", "شئون لشؤون"),
    ("هيئة", "هيأة الهيئة هيئه"),
    ("رئيس", "رئيس الرئيس رييس ورئيسها لرئيسه"),
    ("أرمينيا", "ارمينيا أرمينيا لأرمينيا وأرمينيا إرمينيا"),
    ("إيران", "ايران وإيران"),
    ("بدء", "بدء وبدء البدء"),
    ("قراءة", "قرائة القراءة قراءته"),
    ("مشاركة", "مشاركتها ومشاركته بمشاركتهم المشاركة"),
    ("بلاد", "بلاده وبلادها لبلادهم"),
    ("مستشار", "مستشاراً مستشار ومستشاراً"),
    ("يستهدف", "سيستهدف وسيستهدف وسيستهدفهم"),
    ("على", "على علي"),
    ("٢٠٢٣", "2023 ۲۰۲۳"),
    ("3.5", "3.5"),
    ("NATO", "nato"),
    ("قتـــل", "قتل"),
])  # fmt: skip
def test_found(query, words):
    missed = [word for word in words.split() if not finds(query, word)]
    assert not missed


@pytest.mark.parametrize(("query", "words"), [
    ("القاعدة", "قاعدة قاعدته"),
    ("مدرس", "مدرسة المدرسة"),
    ("روسي", "روسيا"),
    ("بحث", "حث وحث"),
    ("فرنسا", "فرنسي"),
    ("سأل", "سل"),
])  # fmt: skip
def test_not_found(query, words):
    wrong = [word for word in words.split() if finds(query, word)]
    assert not wrong


@given(st.text(alphabet="والبكلفسيتنةهءأإآؤئىقدرمَُّـ ً", min_size=1, max_size=14))
def test_every_word_finds_itself(text):
    for surface in Tokens(text).surface:
        if indexed(surface):
            assert finds(surface, surface)


@given(st.lists(st.text(alphabet="والبكلفسيتنةهءأإآؤئىقدرکمَُّـﻻ-", min_size=2, max_size=9), min_size=1, max_size=6))
def test_looking_only_where_a_word_may_stand_finds_the_same(surfaces):
    text = " ".join(surfaces)
    for surface in Tokens(text).surface:
        if indexed(surface):
            query = Query(surface)
            found, query.near = query.spans(text), None
            assert found == query.spans(text)


@given(st.text(max_size=60))
def test_keys_are_letters_and_digits(text):
    assert all(key.isalnum() for key in words_of(text).split())
    for surface in Tokens(text).surface:
        assert all(key.isalnum() for key in asked(surface) if indexed(surface))


def test_phrases_and_barred_words():
    text = "وأعلن رئيس الوزراء الأرميني نيكول باشينيان أن بلاده جمّدت المشاركة"
    assert Query("«رئيس الوزراء»").spans(text) == [(6, 10), (11, 18)]
    assert Query('"الوزراء رئيس"').spans(text) == []
    assert Query("بلاد -رئيس").spans(text) == []
    assert Query("بلاد -«رئيس وزراء أرمينيا»").spans(text) != []


@given(st.lists(st.tuples(st.integers(0, 500), st.integers(1, 8)), min_size=1, max_size=6))
def test_a_snippet_holds_a_word_found(places):
    text = ("كلمة أخرى في خبر طويل\n" * 40)[:700]
    spans = sorted({(a, a + n) for a, n in places})
    start, end = _window(text, spans)
    assert 0 <= start < end <= len(text)
    assert any(start <= a and b <= end for a, b in spans)
