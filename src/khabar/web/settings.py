"""What a server was started with."""

from __future__ import annotations

import ipaddress

from khabar.model import Record

LONGEST = 200_000
"""Characters of a report that the Read page takes."""
UPLOAD = 2_000_000
"""Bytes of a request body."""
SECONDS = 10.0
"""Time a reading may take."""


class Settings(Record, frozen=True, kw_only=True):
    """Settings of `khabar serve`.

    `texts` is whether whole report texts are shown (None: only where bound to loopback), `token` what a browser must give
    once before it may write, `sample` the file of a sample that `author` codes, `blind` whether nothing of what the machine
    read is shown, `longest` and `seconds` the limits of the Read page in characters and seconds, `behind` up to how many seconds a made
    page may be behind reports that come in.
    """

    host: str = "127.0.0.1"
    port: int = 8080
    texts: bool | None = None
    writable: bool = False
    token: str | None = None
    author: str = "reviewer"
    sample: str | None = None
    blind: bool = False
    longest: int = LONGEST
    seconds: float = SECONDS
    behind: float = 0

    @property
    def loopback(self) -> bool:
        """Whether only this machine reaches it."""
        if self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False

    @property
    def whole_texts(self) -> bool:
        """Whether whole texts are shown."""
        return self.loopback if self.texts is None else self.texts
