"""Manners on the web: robots.txt and tdmrep.json of every site are asked first, and no host is asked again too soon."""

from __future__ import annotations

import time
from collections.abc import Callable

from khabar.ingest.addresses import split
from khabar.ingest.fetch import Fetcher
from khabar.ingest.refused import Refused
from khabar.ingest.reservations import in_file
from khabar.ingest.robots import NOTHING, Robots, parsed
from khabar.model import Record

_DAY = 86_400.0
_SOON = 600.0
"""Seconds after which a site that could not be asked for its robots.txt is asked again."""


class _Site(Record, frozen=True, kw_only=True):
    robots: Robots
    mining: bytes
    until: float
    reached: bool


class Manners:
    """What may be asked, and when.

    Args:
        fetcher: fetches the two files of a site.
        delay: seconds between two pages of one host, more where its robots.txt asks for more.
        clock, sleep: as in `time`.
    """

    def __init__(
        self, fetcher: Fetcher, delay: float = 2.0, clock: Callable[[], float] = time.monotonic, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        self.fetcher = fetcher
        self.delay = delay
        self.clock = clock
        self.sleep = sleep
        self.sites: dict[str, _Site] = {}
        self.last: dict[str, float] = {}

    def permit(self, url: str) -> None:
        """Wait until the host of an address may be asked.

        Raises:
            Refused: its robots.txt or its tdmrep.json forbid this address, or its robots.txt cannot be had.
        """
        scheme, host, port, path = split(url)
        origin = f"{scheme}://[{host}]:{port}" if ":" in host else f"{scheme}://{host}:{port}"
        site = self._site(origin)
        if not site.robots.allows(path):
            if not site.reached:
                raise Refused("its robots.txt cannot be had, so nothing is allowed for now", "try again later", passing=True)
            raise Refused("forbidden by its robots.txt", "ask who runs the site")
        reserved = in_file(site.mining, path.partition("?")[0])
        if reserved:
            raise Refused(f"reserved against text mining ({reserved})", "ask who publishes it")
        self._wait(host, max(self.delay, site.robots.delay))

    def _site(self, origin: str) -> _Site:
        known = self.sites.get(origin)
        if known is not None and known.until > self.clock():
            return known
        reached = True
        try:
            robots = parsed(self.fetcher.get(f"{origin}/robots.txt").body.decode("utf-8", "replace"))
        except Refused as error:
            status = error.reason.removeprefix("status ")
            reached = status.isdecimal() and 400 <= int(status) < 500 and status != "429"
            robots = Robots() if reached else NOTHING
            if not reached and not error.passing:
                raise  # an address that may not be asked at all
        mining = b""
        if reached:
            try:
                mining = self.fetcher.get(f"{origin}/.well-known/tdmrep.json").body
            except Refused:
                mining = b""
        site = _Site(robots=robots, mining=mining, until=self.clock() + (_DAY if reached else _SOON), reached=reached)
        self.sites[origin] = site
        return site

    def _wait(self, host: str, delay: float) -> None:
        """Sleep until a host may be asked again, and note that it is."""
        if host in self.last:
            rest = self.last[host] + delay - self.clock()
            if rest > 0:
                self.sleep(rest)
        self.last[host] = self.clock()
