"""The application: every page in every language and as JSON, under the guard of `security`."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import anyio.to_thread
import msgspec
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from khabar.errors import KhabarError
from khabar.ledger import pairs
from khabar.ledger.book import Ledger
from khabar.web import files, judging, openapi
from khabar.web.answers import Made, unpacked
from khabar.web.desk import Desk
from khabar.web.locale import LOCALES, Locale, preferred
from khabar.web.page import BadRequest, Missing, Page
from khabar.web.pages import PAGES
from khabar.web.pages import read as reading_page
from khabar.web.reviewer import remember, reviewer
from khabar.web.security import Guard
from khabar.web.settings import Settings
from khabar.web.sheets import environment, error_sheet, sheet
from khabar.web.worker import Worker

_LOG = logging.getLogger("khabar.web")
_THREADS = 4
"""Requests worked on at once: each may hold a connection with its cache."""
_OPENED = ("front", "disputes", "map", "events")
_LOOK = 2.0
"""Seconds between two looks at whether the ledger has changed."""
_PAIRS = 12
"""Pairs of sides whose standing is worked out before anybody asks."""
_HTML = "text/html; charset=utf-8"


def application(ledger: Ledger, settings: Settings | None = None, folder: Path | None = None) -> Starlette:
    """The pages over a ledger.

    Args:
        ledger: an open ledger; the caller closes it.
        settings: what the server was started with; None for a reading server on loopback.
        folder: where the processes of one server share the pages they made; None for a process alone.
    """
    settings = settings or Settings()
    desk = Desk(ledger, settings, folder)
    worker = Worker(settings.seconds)

    @contextlib.asynccontextmanager
    async def life(app: Starlette) -> AsyncIterator[None]:
        anyio.to_thread.current_default_thread_limiter().total_tokens = _THREADS
        over = threading.Event()
        threading.Thread(target=_attend, args=(desk, over), daemon=True).start()
        yield
        over.set()
        worker.close()

    routes = [Route("/", _root), Route("/static/{name:path}", files.serve), Route("/openapi.json", _document)]
    for page in PAGES:
        routes.append(Route(f"{page.path}.json" if page.path != "/" else "/index.json", _twin(page), name=f"{page.name}.json"))
        for locale in LOCALES.values():
            routes.append(Route(f"/{locale.code}{page.path}", _html(page, locale), name=f"{locale.code}.{page.name}"))
    routes.append(Route("/read.json", reading_page.as_json, methods=["POST"]))
    routes += [Route(f"/{code}/read", reading_page.as_html, methods=["POST"], name=f"{code}.read.post") for code in LOCALES]
    routes += [Route(f"/{code}/judge", judging.judge, methods=["POST"]) for code in LOCALES]
    routes += [Route(f"/{code}/sign-in", judging.sign_in, methods=["GET", "POST"]) for code in LOCALES]
    routes += [Route(place, judging.export) for place in ("/review/gold.jsonl", "/review/lexicon.toml")]
    routes.append(Route("/coding/gold.jsonl", judging.coded))
    app = Starlette(routes=routes, middleware=[Middleware(Guard, settings=settings)], lifespan=life, exception_handlers={
        HTTPException: _http_error, KhabarError: _khabar_error, Exception: _failure,
    })  # fmt: skip
    app.state.desk, app.state.worker = desk, worker
    return app


def _attend(desk: Desk, over: threading.Event) -> None:
    """Work out what everybody opens first, before anybody does, and the first of it anew whenever the ledger has changed."""
    for name in environment().list_templates(extensions=["html"]):
        environment().get_template(name)  # translated once
    with contextlib.suppress(ImportError):
        import_module("ruptures")  # a second of loading that the first series would wait for
    state = _stamped(desk)
    _warm(desk, [*((name, {}) for name in _OPENED), *_led_to(desk)])
    while not over.wait(_LOOK):
        now = _stamped(desk)
        if now != state:
            state = now
            _warm(desk, [(name, {}) for name in _OPENED])


def _stamped(desk: Desk) -> object:
    with contextlib.suppress(Exception):
        return desk.look()
    return None


def _warm(desk: Desk, pages: Iterable[tuple[str, dict[str, str]]]) -> None:
    for name, query in pages:
        page = next(page for page in PAGES if page.name == name)
        with contextlib.suppress(Exception):  # whoever opens the page is told what is wrong
            asked = page.asked(query, {k: v for k, v in query.items() if k not in page.parts})
            sheet(desk, page, LOCALES["ar"], asked, _answer(desk, page, asked))


async def _root(request: Request) -> Response:
    return RedirectResponse(f"/{preferred(request.headers.get('accept-language', '')).code}/", 307, headers={"vary": "accept-language"})


async def _document(request: Request) -> Response:
    return Response(openapi.document(), media_type="application/json")


def _led_to(desk: Desk) -> Iterator[tuple[str, dict[str, str]]]:
    """Where the first pages lead: the standing of the pairs spoken of most, and the ties around each of their sides.

    A happening, a report and a dyad are among them: the first of each waits for the tables it needs.
    """
    with desk.ledger.engine.connect() as connection:
        told = pairs.frequent(connection, 2)
    most = sorted(told, key=lambda pair: (-told[pair], pair))[:_PAIRS]
    for event in desk.ledger.events(order="origins", limit=1):
        yield "event", {"id": event.id}
    for report in desk.ledger.reports(limit=1):
        yield "report", {"key": report.key}
    for a, b in most[:1]:
        yield "dyad", {"a": a, "b": b}
    for a, b in most:
        yield "standing", {"a": a, "b": b}
    for side in dict.fromkeys(side for pair in most for side in pair):
        yield "map", {"focus": side}


def _answer(desk: Desk, page: Page, asked: dict[str, Any]) -> Any:
    key = (desk.stamp(), page.name, tuple(sorted((k, v) for k, v in asked.items())))
    return desk.once(key, lambda: page.build(desk, asked))


def _twin(page: Page) -> Callable[[Request], Any]:
    """The page as JSON."""

    async def route(request: Request) -> Response:
        desk: Desk = request.app.state.desk
        asked = page.asked(request.path_params, _query(request))
        return _sent(request, await desk.page(("json", page.address(asked)), lambda: msgspec.json.encode(_answer(desk, page, asked))), "application/json")

    return route


def _html(page: Page, locale: Locale) -> Callable[[Request], Any]:
    """The page in a language."""

    async def route(request: Request) -> Response:
        desk: Desk = request.app.state.desk
        who = reviewer(request, desk.settings)
        asked = page.asked(request.path_params, _query(request))
        if desk.settings.blind and page.name == "front":
            return RedirectResponse(f"/{locale.code}/coding", 307)

        def render() -> bytes:
            return sheet(desk, page, locale, asked, _answer(desk, page, asked), review=who).encode()

        if who is not None:  # its forms carry the browser's own token: made for it alone, and not packed
            body = await run_in_threadpool(render)
            return remember(_sent(request, unpacked(body), _HTML), who, request)
        return _sent(request, await desk.page(("html", locale.code, page.address(asked)), render, desk.settings.behind), _HTML)

    return route


def _query(request: Request) -> dict[str, str]:
    pairs = request.query_params.multi_items()
    out = dict(pairs)
    several: dict[str, list[str]] = {}
    for name, value in pairs:
        several.setdefault(name, []).append(value)
    out.update({name: ",".join(v for v in values if v) for name, values in several.items() if len(values) > 1})
    return out


def _sent(request: Request, page: Made, kind: str) -> Response:
    headers = {"etag": page.etag, "vary": "accept-encoding"}
    if request.headers.get("if-none-match") == page.etag:
        return Response(status_code=304, headers=headers)
    if page.packed and "gzip" in request.headers.get("accept-encoding", ""):
        return Response(page.packed, media_type=kind, headers={**headers, "content-encoding": "gzip"})
    return Response(page.body, media_type=kind, headers=headers)


# errors -----------------------------------------------------------------------------------------------------------------
def _said(request: Request, code: int, message: str, headers: dict[str, str] | None = None) -> Response:
    path = request.url.path
    if path.endswith(".json"):
        return Response(msgspec.json.encode({"error": message}), code, headers, "application/json")
    locale = LOCALES.get(path.split("/")[1]) or preferred(request.headers.get("accept-language", ""))
    return Response(error_sheet(request.app.state.desk, locale, code, message), code, headers, "text/html; charset=utf-8")


async def _http_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return _said(request, error.status_code, error.detail, dict(error.headers or {}))


async def _khabar_error(request: Request, error: Exception) -> Response:
    code = 404 if isinstance(error, Missing) else 400 if isinstance(error, (BadRequest, KhabarError)) else 500
    return _said(request, code, str(error))


async def _failure(request: Request, error: Exception) -> Response:
    _LOG.error("%s", request.url.path, exc_info=error)
    return _said(request, 500, "")
