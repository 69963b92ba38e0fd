"""The application: every page in every language and as JSON, under the guard of `security`."""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import logging
import threading
from collections.abc import AsyncIterator, Callable
from importlib import import_module
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
from khabar.ledger.book import Ledger
from khabar.web import files, judging, openapi
from khabar.web.desk import Desk
from khabar.web.locale import LOCALES, Locale, preferred
from khabar.web.page import BadRequest, Missing, Page
from khabar.web.pages import PAGES
from khabar.web.pages import read as reading_page
from khabar.web.reviewer import Reviewer, remember, reviewer
from khabar.web.security import Guard
from khabar.web.settings import Settings
from khabar.web.sheets import error_sheet, sheet
from khabar.web.worker import Worker

_LOG = logging.getLogger("khabar.web")
_THREADS = 4
"""Requests worked on at once: each may hold a connection with its cache."""
_PACKED = 1000
"""Bytes from which an answer is packed."""


def application(ledger: Ledger, settings: Settings | None = None) -> Starlette:
    """The pages over a ledger.

    Args:
        ledger: an open ledger; the caller closes it.
        settings: what the server was started with; None for a reading server on loopback.
    """
    settings = settings or Settings()
    desk = Desk(ledger, settings)
    worker = Worker(settings.seconds)

    @contextlib.asynccontextmanager
    async def life(app: Starlette) -> AsyncIterator[None]:
        anyio.to_thread.current_default_thread_limiter().total_tokens = _THREADS
        threading.Thread(target=_warm, args=(desk,), daemon=True).start()
        yield
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
    app = Starlette(routes=routes, middleware=[Middleware(Guard, settings=settings)], lifespan=life, exception_handlers={
        HTTPException: _http_error, KhabarError: _khabar_error, Exception: _failure,
    })  # fmt: skip
    app.state.desk, app.state.worker = desk, worker
    return app


def _warm(desk: Desk) -> None:
    """Work out the pages that everybody opens first, before anybody does."""
    for page in PAGES:
        if page.name in ("front", "disputes", "map", "events"):
            with contextlib.suppress(Exception):  # whoever opens the page is told what is wrong
                _answer(desk, page, page.asked({}, {}))
    with contextlib.suppress(ImportError):
        import_module("ruptures")  # a second of loading that the first series would wait for


async def _root(request: Request) -> Response:
    return RedirectResponse(f"/{preferred(request.headers.get('accept-language', '')).code}/", 307, headers={"vary": "accept-language"})


async def _document(request: Request) -> Response:
    return Response(openapi.document(), media_type="application/json")


def _answer(desk: Desk, page: Page, asked: dict[str, Any]) -> Any:
    key = (desk.stamp(), page.name, tuple(sorted((k, v) for k, v in asked.items())))
    return desk.once(key, lambda: page.build(desk, asked))


def _twin(page: Page) -> Callable[[Request], Any]:
    """The page as JSON."""

    def made(request: Request) -> tuple[bytes, bytes]:
        desk: Desk = request.app.state.desk
        asked = page.asked(request.path_params, _query(request))
        return desk.once(
            ("json", desk.stamp(), page.address(asked)), lambda: _packed(msgspec.json.encode(_answer(desk, page, asked)))
        )

    async def route(request: Request) -> Response:
        return _sent(request, await run_in_threadpool(made, request), "application/json")

    return route


def _html(page: Page, locale: Locale) -> Callable[[Request], Any]:
    """The page in a language."""

    def made(request: Request, who: Reviewer | None) -> tuple[bytes, bytes]:
        desk: Desk = request.app.state.desk
        asked = page.asked(request.path_params, _query(request))
        if who is not None:  # its forms carry the browser's own token: made for it alone, and not packed
            return sheet(desk, page, locale, asked, _answer(desk, page, asked), review=who).encode(), b""

        def render() -> tuple[bytes, bytes]:
            return _packed(sheet(desk, page, locale, asked, _answer(desk, page, asked)).encode())

        return desk.once(("html", locale.code, desk.stamp(), page.address(asked)), render)

    async def route(request: Request) -> Response:
        who = reviewer(request, request.app.state.desk.settings)
        answer = _sent(request, await run_in_threadpool(made, request, who), "text/html; charset=utf-8")
        return remember(answer, who, request)

    return route


def _query(request: Request) -> dict[str, str]:
    pairs = request.query_params.multi_items()
    out = dict(pairs)
    several: dict[str, list[str]] = {}
    for name, value in pairs:
        several.setdefault(name, []).append(value)
    out.update({name: ",".join(v for v in values if v) for name, values in several.items() if len(values) > 1})
    return out


def _packed(body: bytes) -> tuple[bytes, bytes]:
    return body, gzip.compress(body, 5, mtime=0) if len(body) > _PACKED else b""


def _sent(request: Request, both: tuple[bytes, bytes], kind: str) -> Response:
    body, packed = both
    etag = f'"{hashlib.sha256(body).hexdigest()[:20]}"'
    headers = {"etag": etag, "vary": "accept-encoding"}
    if request.headers.get("if-none-match") == etag:
        return Response(status_code=304, headers=headers)
    if packed and "gzip" in request.headers.get("accept-encoding", ""):
        return Response(packed, media_type=kind, headers={**headers, "content-encoding": "gzip"})
    return Response(body, media_type=kind, headers=headers)


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
