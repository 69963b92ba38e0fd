"""Fetching one address over HTTP: checked hop by hop, with limits of size, time and redirects."""

from __future__ import annotations

import contextlib
import http.client
import socket
import ssl
import threading
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin

from khabar.errors import InputError
from khabar.ingest.addresses import Network, Resolve, Target, target
from khabar.ingest.coding import MOST, unpack
from khabar.ingest.refused import Refused
from khabar.model import Record
from khabar.reader import VERSION

_MOVED = frozenset((301, 302, 303, 307, 308))
_CHUNK = 1 << 16
_LATER = frozenset((408, 425, 429, 500, 502, 503, 504))
"""Statuses that may be others later."""


class Limits(Record, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one fetch may take: bytes as sent, seconds in all, hops."""

    size: int = MOST
    seconds: float = 30.0
    redirects: int = 5


class Answer(Record, frozen=True, kw_only=True):
    """What came: `url` is where it came from in the end, header names are in lower case, the body is unpacked."""

    url: str
    status: int
    headers: dict[str, str]
    body: bytes
    retrieved: str


def agent_of(contact: str | None = None) -> str:
    """The name khabar goes by: what it is, its version, whom to ask."""
    return f"khabar/{VERSION} (reads news reports; obeys robots.txt and text-mining reservations{'; ' + contact if contact else ''})"


class Fetcher:
    """Fetches addresses.

    Args:
        limits: what one fetch may take.
        allowed: networks that are asked although they are not public.
        agent: the name to go by.
        resolve: as socket.getaddrinfo.
    """

    def __init__(
        self, limits: Limits | None = None, allowed: Sequence[Network] = (), agent: str | None = None, resolve: Resolve = socket.getaddrinfo
    ) -> None:
        self.limits = limits or Limits()
        self.allowed = allowed
        self.agent = agent or agent_of()
        self.resolve = resolve
        self.context = ssl.create_default_context()

    def get(
        self, url: str, *, etag: str | None = None, modified: str | None = None, permit: Callable[[str], None] | None = None
    ) -> Answer:
        """What stands at an address; status 304 where it is as `etag` or `modified` know it.

        Args:
            url: the address.
            etag: ETag of the last answer.
            modified: Last-Modified of the last answer.
            permit: called with every hop before it is asked; may raise Refused.

        Raises:
            Refused: an address that may not be asked, too much of anything, an error of the host.
        """
        seconds = self.limits.seconds
        seen = [url]
        while True:
            if permit:
                permit(url)  # what it waits for is no slowness of the host
            begun = time.monotonic()
            answer = self._one(url, etag, modified, begun + seconds)
            seconds -= time.monotonic() - begun
            if answer.status not in _MOVED:
                return _accepted(answer)
            url = urljoin(url, answer.headers.get("location", ""))
            if not answer.headers.get("location"):
                raise Refused(f"status {answer.status} without an address to go to", "tell who runs the site")
            if url in seen:
                raise Refused(f"redirects in a circle ({url})", "tell who runs the site")
            seen.append(url)
            if len(seen) > self.limits.redirects + 1:
                raise Refused(f"more than {self.limits.redirects} redirects", "give the address it ends at")

    def _one(self, url: str, etag: str | None, modified: str | None, deadline: float) -> Answer:
        """The answer of one hop."""
        found = target(url, self.allowed, self.resolve)
        connection = _Connection(found, self.context if found.scheme == "https" else None, deadline)
        asked = {"User-Agent": self.agent, "Accept-Encoding": "gzip, deflate", "Accept": "text/html,application/xml;q=0.9,*/*;q=0.5",
                 "Accept-Language": "ar", "Connection": "close"}  # fmt: skip
        if etag:
            asked["If-None-Match"] = etag
        if modified:
            asked["If-Modified-Since"] = modified
        cut = threading.Timer(max(deadline - time.monotonic(), 0.01), connection.cut)
        cut.daemon = True
        cut.start()
        try:
            connection.request("GET", found.path, headers=asked)
            response = connection.getresponse()
            headers = {name.lower(): value for name, value in response.getheaders()}
            body = b"" if response.status in _MOVED or response.status == 304 else self._body(response)
        except (OSError, http.client.HTTPException, ValueError) as error:
            if connection.late or isinstance(error, TimeoutError):
                raise Refused(f"slower than {self.limits.seconds:g} seconds", "try again later", passing=True) from error
            what = str(error) or type(error).__name__
            raise Refused(f"{found.host} cannot be read ({what})", "try again later", passing=True) from error
        finally:
            cut.cancel()
            connection.close()
        if connection.late:
            raise Refused(f"slower than {self.limits.seconds:g} seconds", "try again later", passing=True)
        return Answer(url=url, status=response.status, headers=headers, body=body, retrieved=now())

    def _body(self, response: http.client.HTTPResponse) -> bytes:
        most = self.limits.size
        told = response.headers.get("content-length", "")
        if told.isdecimal() and int(told) > most:
            raise Refused(f"{told} bytes, more than {most}", "raise limits.size if that is meant")
        parts = []
        size = 0
        while chunk := response.read1(_CHUNK):
            size += len(chunk)
            if size > most:
                raise Refused(f"more than {most} bytes", "raise limits.size if that is meant")
            parts.append(chunk)
        if told.isdecimal() and size < int(told):
            raise Refused(f"cut short: {size} of {told} bytes", "try again later", passing=True)
        return b"".join(parts)


def _accepted(answer: Answer) -> Answer:
    """An answer with its body unpacked, or why it is none."""
    if answer.status == 304:
        return answer
    if answer.status != 200:
        raise Refused(
            f"status {answer.status}", "try again later" if answer.status in _LATER else "look at the address",
            passing=answer.status in _LATER, after=_after(answer.headers.get("retry-after")),
        )  # fmt: skip
    try:
        coded = {name: value for name, value in answer.headers.items() if name != "transfer-encoding"}  # undone by http.client
        body = unpack(answer.body, coded)
    except InputError as error:
        raise Refused(str(error), "try again later", passing=True) from error
    return Answer(url=answer.url, status=answer.status, headers=answer.headers, body=body, retrieved=answer.retrieved)


def _after(value: str | None) -> float | None:
    """Seconds that Retry-After asks for, told as seconds or as a moment."""
    if value is None:
        return None
    if value.strip().isdecimal():
        return float(value)
    try:
        return max((parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds(), 0.0)
    except (ValueError, TypeError):
        return None


def now() -> str:
    """This moment, ISO, UTC."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class _Connection(http.client.HTTPConnection):
    """A connection to a place that was checked: the name is not resolved a second time."""

    def __init__(self, found: Target, context: ssl.SSLContext | None, deadline: float) -> None:
        super().__init__(found.host, found.port)
        self.default_port = 443 if context else 80
        self.found = found
        self.context = context
        self.deadline = deadline
        self.late = False
        self.open: socket.socket | None = None  # `sock` is given away to an answer that ends with the connection

    def connect(self) -> None:
        """Connect to the first checked place that answers."""
        problem: OSError | None = None
        for family, place in self.found.places:
            plain = socket.socket(family, socket.SOCK_STREAM)
            plain.settimeout(max(self.deadline - time.monotonic(), 0.01))
            try:
                plain.connect(place)
                self.open = plain
                self.open = self.sock = self.context.wrap_socket(plain, server_hostname=self.host) if self.context else plain
                return
            except OSError as error:
                plain.close()
                self.late = self.late or isinstance(error, TimeoutError)
                problem = error
        raise problem or OSError("no address")

    def cut(self) -> None:
        """End the connection: whatever is waited for ends with it."""
        self.late = True
        if self.open is not None:
            with contextlib.suppress(OSError):
                socket.socket.shutdown(self.open, socket.SHUT_RDWR)
