"""The examples of the lexicon are run: a floor under how many are read right, and under the clauses where entries stay silent."""

from khabar.examples import run


def test_examples_are_read_as_they_say() -> None:
    outcome = run()
    assert outcome.passed >= 1448, "\n".join(outcome.failed[:20])
    assert len(outcome.nots_failed) <= 2, "\n".join(outcome.nots_failed)
    assert outcome.with_example == outcome.entries, "an entry without an example of its own"
