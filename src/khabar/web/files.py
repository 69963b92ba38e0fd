"""The view's own files (style, scripts, fonts), held in memory, packed once, at addresses that change with their content."""

from __future__ import annotations

import gzip
import hashlib
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from khabar.model import Record

_TYPES = {
    "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "woff2": "font/woff2", "svg": "image/svg+xml",
    "txt": "text/plain; charset=utf-8",
}  # fmt: skip


class File(Record, frozen=True, kw_only=True):
    """A file with its packed form (None where packing saves nothing) and the start of its hash."""

    body: bytes
    packed: bytes | None
    kind: str
    mark: str


@lru_cache(maxsize=1)
def held() -> dict[str, File]:
    """Every file by its name below static/."""
    out: dict[str, File] = {}

    def walk(folder: Traversable, name: str) -> None:
        for entry in folder.iterdir():
            own = f"{name}{entry.name}"
            if entry.is_dir():
                walk(entry, f"{own}/")
            elif own.rpartition(".")[2] in _TYPES:
                body, kind = entry.read_bytes(), own.rpartition(".")[2]
                packed = None if kind == "woff2" else gzip.compress(body, 9, mtime=0)
                out[own] = File(body=body, packed=packed, kind=_TYPES[kind], mark=hashlib.sha256(body).hexdigest()[:12])

    walk(files("khabar") / "web" / "static", "")
    return out


def address(name: str) -> str:
    """Where a file is served; the mark lets a browser keep it for good."""
    return f"/static/{name}?{held()[name].mark}"


async def serve(request: Request) -> Response:
    """A file by its name."""
    file = held().get(request.path_params["name"])
    if file is None:
        return PlainTextResponse("no such file", 404)
    headers = {"etag": f'"{file.mark}"', "vary": "accept-encoding"}
    headers["cache-control"] = "public, max-age=31536000, immutable" if request.url.query == file.mark else "no-cache"
    if request.headers.get("if-none-match") == headers["etag"]:
        return Response(status_code=304, headers=headers)
    if file.packed is not None and "gzip" in request.headers.get("accept-encoding", ""):
        return Response(file.packed, media_type=file.kind, headers={**headers, "content-encoding": "gzip"})
    return Response(file.body, media_type=file.kind, headers=headers)
