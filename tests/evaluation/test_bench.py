"""What `make bench` measures is there; nothing is timed here."""

import runpy
from pathlib import Path

BENCH = Path(__file__).parent.parent.parent / "eval" / "bench.py"


def test_every_step_that_is_measured_is_a_call_of_the_reader():
    steps = runpy.run_path(str(BENCH))["STEPS"]
    assert len(steps) > 5
    assert all(callable(getattr(owner, name)) for _, calls in steps for owner, name in calls)
