"""Judgements given in a browser: every form is checked (token, who may write) and adds rows; nothing is changed."""

from __future__ import annotations

import hmac
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import unquote, urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from khabar.errors import KhabarError
from khabar.practice import browsed
from khabar.practice.coders import line_of
from khabar.web import gold
from khabar.web.desk import Desk
from khabar.web.locale import LOCALES
from khabar.web.page import BadRequest, Param
from khabar.web.reviewer import AUTHOR, ROLE, Reviewer, keep, remember, reviewer
from khabar.web.security import LEAVE, leave, same_form

_VERDICTS = ("confirm", "reject", "correct", "add", "same", "different", "unsure", "reviewed", "undo")
_ADDED = ("type", "mode", "actors", "recipients", "holders", "polarity", "modality", "date", "place", "kind", "status", "parties", "manner", "since", "until")
_LONG = 400
_AT = re.compile(r"(\d{1,8})-(\d{1,8})")


async def judge(request: Request) -> Response:
    """Take one judgement in and go back to where it was given."""
    desk: Desk = request.app.state.desk
    form, who = await _checked(request)
    try:
        given = _given(form, desk)
        await run_in_threadpool(_judge, desk, given, who)
    except KhabarError as error:
        from khabar.web.sheets import error_sheet

        body = error_sheet(desk, LOCALES[request.url.path.split("/")[1]], 400, str(error), _back(request, form))
        return Response(body, 400, media_type="text/html; charset=utf-8")
    return RedirectResponse(_back(request, form), 303)


def _judge(desk: Desk, given: dict[str, Any], who: Reviewer) -> None:
    what = given.pop("what")
    verdict = given.pop("verdict")
    desk.ledger.judge(verdict, what, author=who.author, role=who.role, **given)
    desk.ledger.settle()


async def _checked(request: Request) -> tuple[FormData, Reviewer]:
    """The form of somebody who may write.

    Raises:
        HTTPException: the server only reads, the browser has not given the token, or the form is not ours.
    """
    who = reviewer(request, request.app.state.desk.settings)
    if who is None:
        raise HTTPException(403, "this server only reads; start it with --writable to judge")
    try:
        form = await request.form(max_files=0, max_fields=30)
    except (KhabarError, HTTPException):
        raise
    except Exception as error:
        raise BadRequest("the form cannot be read") from error
    if not same_form(request, _text(form, "token")):
        raise HTTPException(403, "the form has no token of this browser; open the page again and send it from there")
    if not who.may:
        raise HTTPException(403, "give the server's token first (Sign in)")
    return form, who


def _text(form: Mapping[str, Any], name: str) -> str:
    value = form.get(name)
    told = value if isinstance(value, str) else ""
    if len(told) > _LONG * (5 if name in ("note", "words") else 1):
        raise BadRequest(f"{name}: {len(told)} characters are too many")
    return told.encode("utf-8", "replace").decode().replace("\x00", "").strip()


def _given(form: Mapping[str, Any], desk: Desk) -> dict[str, Any]:
    verdict = _text(form, "verdict")
    if verdict not in _VERDICTS:
        raise BadRequest(f"verdict: {verdict[:40]!r} is none of {', '.join(_VERDICTS)}")
    out: dict[str, Any] = {"verdict": verdict, "what": _text(form, "what")}
    for name in ("field", "other", "note"):
        if _text(form, name):
            out[name] = _text(form, name)
    if verdict == "same":  # the address of a happening is what is at hand to be pasted
        out["other"] = unquote(urlsplit(out.get("other", "")).path.rstrip("/").rpartition("/")[2])
    if verdict == "correct":
        out["value"] = _text(form, "value")
    if verdict == "add":
        out["what"] = f"{out['what']}@{_place(form, out['what'], desk)}"
        out["value"] = {name: _text(form, name) for name in _ADDED if _text(form, name)}
    return out


def _place(form: Mapping[str, Any], report: str, desk: Desk) -> str:
    """Where the words of an addition stand: from the first to the last word chosen, as the server numbered them, or the words typed."""
    first, last = _AT.fullmatch(_text(form, "from")), _AT.fullmatch(_text(form, "to"))
    title = "title:" if _text(form, "part") == "title" else ""
    if first and last:
        return f"{title}{min(int(first[1]), int(last[1]))}-{max(int(first[2]), int(last[2]))}"
    words = _text(form, "words")
    text = desk.ledger.reading(report).report.text or ""
    if not words:
        raise BadRequest("add: choose the words that say it, or type them as they stand in the report")
    if text.count(words) != 1:
        raise BadRequest(f"add: «{words[:60]}» stands {text.count(words)} times in the report; choose the words in the text, or give more of them")
    return f"{text.index(words)}-{text.index(words) + len(words)}"


def _back(request: Request, form: Mapping[str, Any]) -> str:
    """Where the form was: a path of this site in the same language, else its front page."""
    code = request.url.path.split("/")[1]
    back = _text(form, "back")
    return back if re.fullmatch(rf"/{code}/[^\\\r\n]*", back) and "//" not in back.partition("?")[0] else f"/{code}/"


# who judges -------------------------------------------------------------------------------------------------------------
async def sign_in(request: Request) -> Response:
    """The form of name, role and token, and what it sends."""
    from khabar.web.sheets import plain_sheet

    desk: Desk = request.app.state.desk
    who = reviewer(request, desk.settings)
    if who is None:
        raise HTTPException(404, "this server only reads")
    locale, problem = LOCALES[request.url.path.split("/")[1]], ""
    if request.method == "POST":
        form = await request.form(max_files=0, max_fields=10)
        if not same_form(request, _text(form, "token")):
            raise HTTPException(403, "the form has no token of this browser; open the page again and send it from there")
        given = _text(form, "server_token")
        if desk.settings.token is None or who.may or hmac.compare_digest(given.encode(), desk.settings.token.encode()):
            answer = RedirectResponse(_back(request, form), 303)
            keep(answer, AUTHOR, _text(form, "author")[:80] or desk.settings.author)
            keep(answer, ROLE, "adjudicator" if _text(form, "role") == "adjudicator" else "coder")
            if desk.settings.token is not None:
                keep(answer, LEAVE, leave(desk.settings.token))
            return answer
        problem = locale.t("wrong_token")
    body = plain_sheet(desk, locale, "signin.html", problem=problem, review=who)
    return remember(Response(body, 403 if problem else 200, media_type="text/html; charset=utf-8"), who, request)


# a sample that was coded ------------------------------------------------------------------------------------------------
async def coded(request: Request) -> Response:
    """What the coder of a sample has coded so far, as gold reports (JSON lines) for `khabar agree` and `khabar eval`."""
    desk: Desk = request.app.state.desk
    who = reviewer(request, desk.settings)
    if who is None or not who.may or not desk.sample:
        raise HTTPException(403, "only a server started with --writable --sample SAMPLE gives what was coded, to those who may code")
    made = await run_in_threadpool(browsed.coded, desk.ledger, desk.sample, who.author, desk.settings.blind)
    return Response(b"".join(line_of(gold) for gold in made), media_type="application/jsonl", headers={
        "content-disposition": 'attachment; filename="khabar-coded.jsonl"', "cache-control": "no-store",
    })  # fmt: skip


# the day's work ---------------------------------------------------------------------------------------------------------
async def export(request: Request) -> Response:
    """The corrections of a day as gold reports (JSON lines) or as proposed entries for the lexicons (TOML)."""
    desk: Desk = request.app.state.desk
    who = reviewer(request, desk.settings)
    if who is None or not who.may:
        raise HTTPException(403, "only a server started with --writable gives what was judged to those who may judge")
    day = Param(name="day", about="Day of the judgements.", sort="day").parse(request.query_params.get("day", "")) or datetime.now(UTC).date().isoformat()
    lexicon = request.url.path.endswith(".toml")
    made = await run_in_threadpool(gold.proposals if lexicon else gold.reports, desk.ledger, day)
    name = f"khabar-{'proposed' if lexicon else 'gold'}-{day}.{'toml' if lexicon else 'jsonl'}"
    return Response(made, media_type="application/toml" if lexicon else "application/jsonl", headers={
        "content-disposition": f'attachment; filename="{name}"', "cache-control": "no-store",
    })  # fmt: skip
