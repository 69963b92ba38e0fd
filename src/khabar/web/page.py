"""What a page is: its address, what may be asked of it, what it answers. Address and answer are the same for people and programs."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Literal
from urllib.parse import quote, urlencode

from khabar.errors import KhabarError
from khabar.model import Record
from khabar.web.desk import Desk

Sort = Literal["text", "code", "day", "choice", "flag", "number"]
_LIMITS = {"text": 400, "code": 80}
_CODE = re.compile(r"^[^\s\x00-\x1f\x7f][^\x00-\x1f\x7f]*$")
Asked = Mapping[str, Any]


class BadRequest(KhabarError):
    """A parameter that makes no sense."""


class Missing(KhabarError):
    """What was asked for is not in the ledger."""


class Param(Record, frozen=True, kw_only=True):
    """A parameter of a page; `default` None means not asked. `least` and `most` bound a number."""

    name: str
    about: str
    sort: Sort = "text"
    choices: tuple[str, ...] = ()
    default: str | int | bool | None = None
    least: int = 0
    most: int = 1000
    needed: bool = False

    def parse(self, value: str) -> Any:
        """The value as the page takes it; an empty one asks nothing.

        Raises:
            BadRequest: the value does not fit.
        """
        if self.sort == "flag":
            if value not in ("0", "1", ""):
                raise BadRequest(f"{self.name}: {value[:40]!r} is neither 1 nor 0")
            return value == "1"
        if value == "":
            return self.default
        if self.sort == "number":
            if not re.fullmatch(r"[0-9]{1,6}", value) or not self.least <= int(value) <= self.most:
                raise BadRequest(f"{self.name}: {value[:40]!r} is no whole number from {self.least} to {self.most}")
            return int(value)
        if self.sort == "day":
            return self._day(value)
        if self.sort == "choice" and value not in self.choices:
            raise BadRequest(f"{self.name}: {value[:40]!r} is none of {', '.join(self.choices)}")
        longest = _LIMITS.get(self.sort, 400)
        if len(value) > longest:
            raise BadRequest(f"{self.name}: {len(value)} characters; at most {longest}")
        if self.sort == "code" and not _CODE.fullmatch(value):
            raise BadRequest(f"{self.name}: {value[:40]!r} is no code or name of a side; give ARM, CSTO, HAMAS or a name")
        if any(0xD800 <= ord(c) <= 0xDFFF for c in value):
            raise BadRequest(f"{self.name}: it is no text")
        return value

    def _day(self, value: str) -> str:
        try:
            if len(value) == len("2024-02-24"):
                return date.fromisoformat(value).isoformat()
        except ValueError:
            pass
        raise BadRequest(f"{self.name}: {value[:40]!r} is no day; write it as YYYY-MM-DD, for instance 2024-02-24")


class Page(Record, frozen=True, kw_only=True):
    """A page: `path` as Starlette routes it below the language, `answer` the type its JSON twin has, `build` what makes it."""

    name: str
    path: str
    about: str
    answer: Any
    build: Callable[[Desk, Asked], Any]
    params: tuple[Param, ...] = ()
    part_of: str = ""
    """The entry of the menu it stands under."""

    @property
    def parts(self) -> tuple[str, ...]:
        """Names of the parts of the path that are asked for."""
        return tuple(re.findall(r"{(\w+)}", self.path))

    def asked(self, path: Mapping[str, str], query: Mapping[str, str]) -> dict[str, Any]:
        """Everything asked for, parsed, with the defaults of what is not.

        Raises:
            BadRequest: a value that does not fit, or one that the page needs is not there.
        """
        known = {p.name: p for p in self.params}
        unknown = [name for name in query if name not in known]
        if unknown:
            raise BadRequest(f"{unknown[0][:40]!r} is nothing this page takes; it takes {', '.join(known) or 'nothing'}")
        out: dict[str, Any] = {name: path[name] for name in self.parts}
        for name, param in known.items():
            out[name] = param.parse(query[name]) if name in query else param.default
            if param.sort == "flag":
                out[name] = bool(out[name])
            if param.needed and out[name] is None:
                raise BadRequest(f"{name} is not given: {param.about}")
        return out

    def address(self, asked: Mapping[str, Any]) -> str:
        """Path and query of this page for what is asked; what is at its default is left out."""
        path = self.path
        for name in self.parts:
            path = path.replace("{" + name + "}", quote(str(asked[name]), safe=""))
        query = {}
        for param in self.params:
            value = asked.get(param.name, param.default)
            if value is None or value == param.default or value == "" or (value is False and not param.default):
                continue
            query[param.name] = "1" if value is True else "0" if value is False else str(value)
        return path + (f"?{urlencode(query)}" if query else "")
