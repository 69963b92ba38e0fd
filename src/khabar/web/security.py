"""What every answer carries and every request must meet: headers, the host asked for, where a form came from, how big it is."""

from __future__ import annotations

import hmac
import re
import secrets
from urllib.parse import urlsplit

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from khabar.web.settings import UPLOAD, Settings

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",  # with no-referrer a browser names no origin of our own forms either
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), interest-cohort=()",
    "x-robots-tag": "noindex, nofollow",
}
_LOCAL = frozenset({"localhost", "127.0.0.1", "::1", "testserver"})
TOKEN = "khabar_form"
"""Cookie that a form must repeat."""
LEAVE = "khabar_leave"
"""Cookie that shows the server's token was given."""


class Guard:
    """Adds the headers, and refuses a strange host, a form from elsewhere and a body that is too big."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = app
        self.settings = settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass one request on, or refuse it."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers[name] = value
                headers.setdefault("cache-control", "no-store" if self.settings.writable else "no-cache")
            await send(message)

        request = Request(scope)
        refused = self._refused(request)
        if refused:
            await PlainTextResponse(refused[1], refused[0])(scope, receive, with_headers)
            return
        taken = 0

        async def limited() -> Message:
            nonlocal taken
            message = await receive()
            taken += len(message.get("body", b""))
            if taken > UPLOAD:
                raise TooBig
            return message

        try:
            await self.app(scope, limited, with_headers)
        except TooBig:
            await PlainTextResponse(f"at most {UPLOAD} bytes", 413)(scope, receive, with_headers)

    def _refused(self, request: Request) -> tuple[int, str] | None:
        try:
            host = urlsplit(f"//{request.headers.get('host', '')}").hostname or ""
        except ValueError:
            return 400, "no such host"
        if self.settings.loopback and host not in _LOCAL and host != self.settings.host:
            return 421, "this server answers on this machine alone"  # a name that leads here from a foreign page
        if self.settings.blind and not _FOR_THE_BLIND.fullmatch(request.url.path):
            return 403, "this server is for blind coding: /coding leads to the reports; what the machine read is not shown"
        if request.method not in ("GET", "HEAD"):
            origin = request.headers.get("origin")
            if origin is not None and urlsplit(origin).netloc != request.headers.get("host", ""):
                return 403, "a form of another site"
            if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
                return 403, "a form of another site"
            length = request.headers.get("content-length", "0")
            if not length.isdigit() or int(length) > UPLOAD:
                return 413, f"at most {UPLOAD} bytes"
        return None


_FOR_THE_BLIND = re.compile(r"/|/static/.*|/openapi\.json|/[\w-]+/(coding|judge|sign-in|report/[^/]+)?|/coding(\.json|/gold\.jsonl)|/report/[^/]+\.json")
"""What a blind coder's browser may ask for: pages that show nothing of what the machine or others read."""


class TooBig(Exception):
    """A body beyond the limit; answered with 413."""


def form_token(request: Request) -> str:
    """The token of this browser's forms; a new one where it has none."""
    return request.cookies.get(TOKEN) or secrets.token_urlsafe(24)


def same_form(request: Request, given: str) -> bool:
    """Whether a form repeats the token of its browser."""
    own = request.cookies.get(TOKEN, "")
    return bool(own) and hmac.compare_digest(own.encode(), given.encode())


def may_write(request: Request, settings: Settings) -> bool:
    """Whether this browser may write: the server is writable and, beyond loopback, the browser has given its token."""
    if not settings.writable:
        return False
    return settings.token is None or hmac.compare_digest(request.cookies.get(LEAVE, "").encode(), leave(settings.token).encode())


def leave(token: str) -> str:
    """What the cookie of a browser that gave the token holds: not the token itself."""
    return hmac.new(token.encode(), b"khabar may write", "sha256").hexdigest()
