"""Why an address was not read."""

from __future__ import annotations

from khabar.errors import InputError


class Refused(InputError):
    """Something on the web that is not read.

    Args:
        reason: why.
        remedy: what to do about it.
        passing: whether it may be otherwise later: it is tried again, later each time.
        after: seconds after which the host wants to be asked again, where it says so.
    """

    def __init__(self, reason: str, remedy: str = "nothing is read there", *, passing: bool = False, after: float | None = None) -> None:
        super().__init__(f"{reason}; {remedy}")
        self.reason = reason
        self.remedy = remedy
        self.passing = passing
        self.after = after
