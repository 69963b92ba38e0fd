"""A reading in a notebook and as rows of a data frame."""

import khabar


def test_a_reading_shows_itself_right_to_left_and_escaped():
    reading = khabar.read("اتهمت طهران <b>واشنطن</b> بدعم الاحتجاجات", published="2022-10-01")
    shown = reading._repr_html_()
    assert 'dir="rtl"' in shown
    assert "&lt;b&gt;" in shown and "<b>" not in shown
    assert "ACCUSE" in shown


def test_rows_name_sides_and_status():
    row = next(r for r in khabar.read("لن تنسحب القوات الأميركية من العراق هذا العام").rows() if r["type"] == "RETREAT")
    assert (row["actors"], row["recipients"], row["polarity"], row["modality"]) == ("USA", "IRQ", "negated", "planned")


def test_marks_never_cut_an_astral_character():
    reading = khabar.read("😀 قصفت تركيا قرية في العراق أمس 😀", published="2023-05-05")
    claim = next(c for c in reading.claims if c.type == "ASSAULT")
    assert reading.report.text[claim.trigger.start : claim.trigger.end] == "قصفت"
    assert reading._repr_html_().count("😀") == 2
