"""Who judges in a browser: name, whether they may write, and the token that their forms repeat."""

from __future__ import annotations

from urllib.parse import quote, unquote

from starlette.requests import Request
from starlette.responses import Response

from khabar.model import Record
from khabar.web.security import TOKEN, form_token, may_write
from khabar.web.settings import Settings

AUTHOR = "khabar_author"
"""Cookie with the name under which a browser judges."""
ROLE = "khabar_role"


class Reviewer(Record, frozen=True, kw_only=True):
    """A browser of a writable server; `may` tells that it has given the token where one is asked for."""

    author: str
    role: str
    token: str
    may: bool


def reviewer(request: Request, settings: Settings) -> Reviewer | None:
    """Who asks; None where the server only reads."""
    if not settings.writable:
        return None
    if settings.sample:  # one coder's sitting: the name is the server's, whatever a browser was called elsewhere
        return Reviewer(author=settings.author, role="coder", token=form_token(request), may=may_write(request, settings))
    name = unquote(request.cookies.get(AUTHOR, ""))[:80].strip() or settings.author
    role = "adjudicator" if request.cookies.get(ROLE) == "adjudicator" else "coder"
    return Reviewer(author=name, role=role, token=form_token(request), may=may_write(request, settings))


def remember(response: Response, who: Reviewer | None, request: Request) -> Response:
    """Give a browser without one the token that its forms will repeat."""
    if who is not None and TOKEN not in request.cookies:
        keep(response, TOKEN, who.token)
    return response


def keep(response: Response, name: str, value: str) -> None:
    """A cookie that no script reads and that no other site's form brings along."""
    response.set_cookie(name, quote(value), httponly=True, samesite="strict", path="/", max_age=90 * 86400)
