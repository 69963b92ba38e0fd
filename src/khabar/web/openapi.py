"""The OpenAPI document of the JSON twins, made from the pages themselves and the types they answer with."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import msgspec

from khabar.reader import VERSION
from khabar.web.page import Page, Param
from khabar.web.pages import PAGES

_ERROR = {"type": "object", "properties": {"error": {"type": "string"}}, "required": ["error"], "additionalProperties": False}


@lru_cache(maxsize=1)
def document() -> bytes:
    """The document, as JSON."""
    answers = [page.answer for page in PAGES]
    schemas, parts = msgspec.json.schema_components(answers, ref_template="#/components/schemas/{name}")
    paths: dict[str, Any] = {}
    for page, schema in zip(PAGES, schemas, strict=True):
        path = f"{page.path}.json" if page.path != "/" else "/index.json"
        paths[path] = {"get": _get(page, schema)}
        if page.name == "read":
            paths[path]["post"] = _post(schema)
    made = {
        "openapi": "3.1.0",
        "info": {
            "title": "khabar", "version": VERSION,
            "description": "What reports claim, by whose word; never what is true. Every page under /en/ and /ar/ has its twin here.",
        },
        "paths": paths,
        "components": {"schemas": {**parts, "Error": _ERROR}},
    }  # fmt: skip
    return msgspec.json.encode(made)


def _answered(schema: Any, about: str) -> dict[str, Any]:
    return {"description": about, "content": {"application/json": {"schema": schema}}}


def _wrong(about: str) -> dict[str, Any]:
    return _answered({"$ref": "#/components/schemas/Error"}, about)


def _get(page: Page, schema: Any) -> dict[str, Any]:
    path = [{"name": n, "in": "path", "required": True, "schema": {"type": "string", "minLength": 1}} for n in page.parts]
    return {
        "operationId": page.name, "summary": page.about, "parameters": [*path, *(_param(p) for p in page.params)],
        "responses": {"200": _answered(schema, "The page."), "400": _wrong("It cannot be asked so."), "404": _wrong("Not in this ledger.")},
    }  # fmt: skip


def _param(param: Param) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "string"}
    if param.sort == "choice":
        schema["enum"] = list(param.choices)
    elif param.sort == "flag":
        schema["enum"] = ["0", "1"]
    elif param.sort == "day":
        schema["format"] = "date"
    elif param.sort == "number":
        schema = {"type": "integer", "minimum": param.least, "maximum": param.most}
    if param.default is not None and param.sort != "flag":
        schema["default"] = param.default
    return {"name": param.name, "in": "query", "required": param.needed, "description": param.about, "schema": schema}


def _post(schema: Any) -> dict[str, Any]:
    text = {"type": "string"}
    body = {
        "type": "object", "properties": {"text": text, "title": text, "published": {"type": "string", "format": "date"}, "outlet": text},
        "required": ["text"], "additionalProperties": False,
    }  # fmt: skip
    return {
        "operationId": "read_report", "summary": "Read a report on the spot; nothing is stored.",
        "requestBody": {"required": True, "content": {"application/json": {"schema": body}}},
        "responses": {
            "200": _answered(schema, "The reading."), "400": _wrong("It cannot be read."), "413": {"description": "Too big."},
            "503": _wrong("It took too long."),
        },
    }  # fmt: skip
