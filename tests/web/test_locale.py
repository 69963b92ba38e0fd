"""Words, counts, days and numbers in the reader's language."""

import re
import typing
from pathlib import Path
from types import SimpleNamespace

import pytest

from khabar.ledger.ties import Position, kinds
from khabar.model import Quantity
from khabar.web.locale import LOCALES, preferred, ties, words

ROOT = Path(__file__).parents[2] / "src/khabar/web"


def test_every_word_the_templates_use_is_there_in_both_languages():
    used = set()
    for path in [*(ROOT / "templates").glob("*.html"), *ROOT.rglob("*.py")]:
        text = path.read_text(encoding="utf-8")
        used |= set(re.findall(r"""\bt\("(\w+)"[,)]""", text)) | {f"n_{n}" for n in re.findall(r"""count\([^()]*(?:\([^()]*\))?[^()]*, "(\w+)"\)""", text)}
    assert used - set(words()) == set()
    assert all(english and arabic for english, arabic in words().values())


def test_every_kind_and_state_of_a_tie_has_its_arabic():
    for kind in kinds().values():
        own = kind.like or kind.id
        assert (kind.id, "") in ties()
        for state in kind.state:
            assert (own, state.id) in ties(), (own, state.id)
            assert bool(state.denied) == bool(ties()[own, state.id][1]), (own, state.id)


@pytest.mark.parametrize(("code", "told"), [
    ("en", "24 February 2024"), ("ar", "٢٤ فبراير ٢٠٢٤"), ("ar-LB", "٢٤ شباط ٢٠٢٤"), ("ar-DZ", "24 فيفري 2024"),
])  # fmt: skip
def test_a_day_has_the_month_names_of_its_reader(code, told):
    assert LOCALES[code].day("2024-02-24") == told


def test_days_that_are_coarse_or_spans_are_told_as_such():
    english = LOCALES["en"]
    assert english.day("2024-02") == "February 2024" and english.day("2024-22") == "summer 2024"
    assert english.day("2024/..") == "2024 – …" and english.day("2021~") == "~ 2021" and english.day(None) == "day unknown"
    assert english.day("nonsense") == "nonsense"
    assert english.day("2024-02-22/2024-02-23") == "22 – 23 February 2024" and english.day("2024-02-01/2024-02-29") == "February 2024"
    assert english.day("2024-01-01/2024-12-31") == "2024" and LOCALES["ar"].day("2024-02-28/2024-03-02") == "٢٨ فبراير – ٢ مارس ٢٠٢٤"


@pytest.mark.parametrize(("n", "told"), [
    (0, "٠ تقرير"), (1, "تقرير واحد"), (2, "تقريران"), (3, "٣ تقارير"), (10, "١٠ تقارير"), (11, "١١ تقريراً"), (100, "١٠٠ تقرير"), (103, "١٠٣ تقارير"),
])  # fmt: skip
def test_arabic_counts_take_the_form_of_their_number(n, told):
    assert LOCALES["ar"].count(n, "report") == told


def test_a_denied_state_is_told_as_denied_in_arabic():
    denied = Position(kind="membership", state="formal-step", polarity="negated", manner="de_jure")
    assert LOCALES["ar"].position(denied) == "لم تُتّخذ خطوة رسمية للتعليق أو الانسحاب"
    planned = Position(kind="training", state="under-way", stage="planned")
    assert LOCALES["ar"].position(planned).startswith("مقرر: ")


def test_the_browsers_language_is_taken():
    assert preferred("ar-SY,en;q=0.5").code == "ar-LB" and preferred("fr, en-GB;q=0.8").code == "en" and preferred("").code == "ar"


def test_time_runs_as_the_language_is_read():
    assert LOCALES["en"].along(250) == 250 and LOCALES["ar"].along(250) == 750


def test_organisations_and_groups_have_their_arabic_name():
    assert LOCALES["ar"].code_name("CSTO") == "منظمة معاهدة الأمن الجماعي" and LOCALES["en"].code_name("CSTO") == "CSTO"
    assert LOCALES["en"].account("HAMAS") == "Hamas" and LOCALES["ar"].account("ISR:JRN") == "إسرائيل (إعلام)"
    assert LOCALES["ar"].listed("ARM and CSTO", {"ARM": "أرمينيا", "CSTO": "المنظمة"}) == "أرمينيا والمنظمة"
    line = SimpleNamespace(title="", title_ar="هجوم: تركيا (بحسب official، force of TUR، Slah Al-Din، HAMAS)")
    assert LOCALES["ar"].title(line) == "هجوم: تركيا (بحسب مسؤول، قوة من تركيا، Slah Al-Din، حركة حماس)"
    assert LOCALES["ar"].place("Iraq") == "العراق" and LOCALES["ar"].place("Nowhere") == "Nowhere"


def test_what_is_counted_is_told_in_the_language():
    assert LOCALES["ar"].amount("killed 1200") == "قتلى: ١٬٢٠٠" and LOCALES["en"].amount("money 2.5") == "money: 2.5"
    assert all(LOCALES["ar"].amount(f"{what} 1") for what in typing.get_args(typing.get_type_hints(Quantity)["what"]))
