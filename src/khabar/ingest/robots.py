"""robots.txt as RFC 9309 has it: the group of our name, the longest rule that matches, patterns with * and $."""

from __future__ import annotations

from khabar.ingest.reservations import AGENT, matches
from khabar.model import Record

MOST = 512_000
_SLOWEST = 120.0


class Robots(Record, frozen=True, kw_only=True):
    """What a site allows us: rules (pattern, whether it allows) and seconds between two requests."""

    rules: tuple[tuple[str, bool], ...] = ()
    delay: float = 0.0

    def allows(self, path: str) -> bool:
        """Whether a path (with its query) may be fetched: the longest rule that matches counts, of equals the one that allows."""
        if path == "/robots.txt":
            return True
        found = [(len(pattern), allow) for pattern, allow in self.rules if pattern and matches(pattern, path)]
        return max(found, default=(0, True))[1]


NOTHING = Robots(rules=(("/", False),))
"""A site that cannot be asked for its robots.txt allows nothing for now."""


def parsed(text: str, agent: str = AGENT) -> Robots:
    """The rules for an agent in a robots.txt: those of every group that names it, else those for all."""
    own: list[tuple[str, bool]] = []
    every: list[tuple[str, bool]] = []
    delays = {True: 0.0, False: 0.0}
    named: set[str] = set()
    within = False
    met = False
    for line in text[:MOST].lstrip("\ufeff").splitlines():
        key, colon, value = line.partition("#")[0].partition(":")
        key, value = key.strip().lower(), value.strip()
        if not colon:
            continue
        if key == "user-agent":
            named = (set() if within else named) | {value.split("/")[0].strip().lower()}
            within = False
            met = met or agent in named
            continue
        within = within or key in ("allow", "disallow", "crawl-delay")
        if key in ("allow", "disallow"):
            for rules, asked in ((own, agent), (every, "*")):
                if asked in named:
                    rules.append((value, key == "allow"))
        elif key == "crawl-delay":
            for is_own, asked in ((True, agent), (False, "*")):
                if asked in named and value.replace(".", "", 1).isdecimal():
                    delays[is_own] = min(float(value), _SLOWEST)
    return Robots(rules=tuple(own if met else every), delay=delays[met])
