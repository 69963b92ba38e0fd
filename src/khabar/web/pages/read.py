"""Reading a pasted or uploaded report at once; nothing of it is stored."""

from __future__ import annotations

import json
from typing import Any

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException
from starlette.requests import Request
from starlette.responses import Response

from khabar.errors import KhabarError
from khabar.model import Record
from khabar.reader import report
from khabar.web.desk import Desk
from khabar.web.locale import LOCALES
from khabar.web.page import Asked, BadRequest, Page
from khabar.web.pages.reading import Shown, show
from khabar.web.settings import UPLOAD
from khabar.web.worker import TooLong, Worker

_SHORT = 400
_FIELDS = ("text", "title", "published", "outlet")


class ReadAnswer(Record, frozen=True, kw_only=True):
    """A report read on the spot; before one is given there is no reading, only the limits."""

    reading: Shown | None
    characters: int
    seconds: float


def build(desk: Desk, asked: Asked) -> ReadAnswer:
    """The empty form."""
    return ReadAnswer(reading=None, characters=desk.settings.longest, seconds=desk.settings.seconds)


def _read(desk: Desk, worker: Worker, given: dict[str, str], chosen: str) -> ReadAnswer:
    text = given.get("text", "")
    if not text.strip():
        raise BadRequest("text: nothing to read; paste a report or choose a file")
    if len(text) > desk.settings.longest:
        raise BadRequest(f"text: {len(text)} characters; at most {desk.settings.longest} are read here; `khabar read` takes more")
    for name in _FIELDS[1:]:
        if len(given.get(name, "")) > _SHORT:
            raise BadRequest(f"{name}: at most {_SHORT} characters")
    clean = {name: given.get(name, "").encode("utf-8", "replace").decode() or None for name in _FIELDS}
    made = report(clean["text"] or "", title=clean["title"], published=clean["published"], outlet=clean["outlet"])
    empty = build(desk, {})
    return ReadAnswer(reading=show(worker.read(made), True, chosen or None), characters=empty.characters, seconds=empty.seconds)


async def as_json(request: Request) -> Response:
    """The reading of a report given as a JSON object with text, title, published, outlet."""
    try:
        given = json.loads(await request.body())
    except (ValueError, RecursionError) as error:
        raise BadRequest("the body is no JSON; send {\"text\": \"...\", \"published\": \"2024-02-24\"}") from error
    if not isinstance(given, dict) or any(k not in _FIELDS for k in given) or not all(isinstance(v, str) for v in given.values()):
        raise BadRequest(f"the body must be an object of the texts {', '.join(_FIELDS)}")
    app = request.app.state
    try:
        answer = await run_in_threadpool(_read, app.desk, app.worker, given, "")
    except TooLong as error:
        return Response(msgspec.json.encode({"error": str(error)}), 503, media_type="application/json")
    return Response(msgspec.json.encode(answer), media_type="application/json")


async def as_html(request: Request) -> Response:
    """The form, sent: the reading below it, or what is wrong with what was given."""
    from khabar.web.sheets import sheet  # made of the pages, this one among them

    app = request.app.state
    given, chosen = await _form(request)
    problem, code = "", 200
    try:
        answer = await run_in_threadpool(_read, app.desk, app.worker, given, chosen)
    except TooLong as error:
        problem, code = str(error), 503
    except KhabarError as error:
        problem, code = str(error), 400
    if problem:
        answer = build(app.desk, {})
    locale = LOCALES[request.url.path.split("/")[1]]
    body = sheet(app.desk, PAGE, locale, {}, answer, given=given, problem=problem)
    return Response(body, code, {"cache-control": "no-store"}, "text/html; charset=utf-8")


async def _form(request: Request) -> tuple[dict[str, str], str]:
    """The fields of the form, a file's text in place of the pasted one, and the claim chosen."""
    try:
        async with request.form(max_files=1, max_fields=8, max_part_size=UPLOAD) as form:
            given: dict[str, Any] = {name: value for name in _FIELDS if isinstance(value := form.get(name), str)}
            given["text"] = given.get("text", "").replace("\r\n", "\n")
            file, chosen = form.get("file"), form.get("claim")
            if isinstance(file, UploadFile) and file.size:
                given["text"] = (await file.read()).decode("utf-8-sig", "replace")
    except (MultiPartException, ValueError) as error:
        raise BadRequest(f"the form cannot be read: {error}") from error
    return given, chosen if isinstance(chosen, str) else ""


PAGE = Page(name="read", path="/read", about="Read a report on the spot; nothing is stored.", answer=ReadAnswer, build=build, part_of="read")
