"""What is repelled is another's act, and was made whether or not it was repelled."""

import khabar


def status(text: str) -> dict[str, tuple[str, str, str]]:
    """Type, polarity and modality of each claim, by its word."""
    return {c.trigger.text: (c.type, c.polarity, c.modality) for c in khabar.read(text, published="2024-03-10").claims}


def test_the_repelled_attack_is_told_beside_the_defence():
    found = status("أعلنت غانا صد هجوم توغولي على الميناء")
    assert found["صد"] == found["هجوم"] == ("ASSAULT", "affirmed", "actual")


def test_a_defence_that_failed_denies_no_attack():
    found = status("فشلت غانا في صد الهجوم التوغولي على الميناء")
    assert found["الهجوم"] == ("ASSAULT", "affirmed", "actual")
    assert found["صد"][1] == "negated"


def test_a_defence_to_come():
    assert status("تستطيع غانا صد هجوم معقد على الميناء")["هجوم"] == ("ASSAULT", "affirmed", "possible")
