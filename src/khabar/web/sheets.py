"""Pages as HTML: the templates, and what they may use."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from khabar.facts import ontology
from khabar.ledger.fields import FIELDS
from khabar.ledger.judgement import Judgement
from khabar.ledger.ties import kinds
from khabar.ledger.titles import WORDS
from khabar.reader import VERSION
from khabar.web import files
from khabar.web.desk import Desk
from khabar.web.lanes import name_of
from khabar.web.locale import LOCALES, Locale
from khabar.web.page import Page
from khabar.web.pages.judged import of_entity
from khabar.web.pages.reading import Named, status
from khabar.web.spans import Mark, Segment, cut, paragraphs, visible

SIGNS = {"done": "●", "denied": "✕", "pledged": "◆", "planned": "◇", "demanded": "!", "possible": "?", "habitual": "≈"}
MENU = ("front", "events", "disputes", "standing", "dyad", "map", "search", "read", "review", "coding")


def _finalize(value: Any) -> Any:
    """What a template writes out: nothing unseen in it, nothing that turns the order of letters."""
    if isinstance(value, Markup):
        return value
    return "" if value is None else visible(value) if isinstance(value, str) else value


@lru_cache(maxsize=1)
def environment() -> Environment:
    """The templates; everything they write is escaped."""
    env = Environment(
        loader=PackageLoader("khabar.web"), autoescape=True, undefined=StrictUndefined, finalize=_finalize, trim_blocks=True,
        lstrip_blocks=True,
    )  # fmt: skip
    env.filters |= {"is_arabic": is_arabic, "coded": coded}
    from khabar.web.pages.report import added_by  # the pages are made of what stands here
    from khabar.web.pages.search import FIELDS as sought

    env.tests["match_act"] = lambda kind: str(kind).startswith("act-")
    env.globals |= {"status_of": lambda c: status(c.polarity, c.modality, c.type), "numbers": _numbers, "arabic_names": _arabic_names, "numbered": _numbered, "words_of": words_of, "entries": _entries, "fields_of": lambda target: FIELDS[target], "types": tuple(WORDS), "pairs": _pairs, "tone": tone, "kinds": kinds, "modes": _modes, "entry_name": name_of, "said_of": said_of, "fields": sought, "added_by": added_by}
    env.globals |= {"static": files.address, "signs": SIGNS, "locales": LOCALES, "version": VERSION, "paragraphs": paragraphs, "link_out": link_out}
    return env


def coded(told: str) -> Markup:
    """Words with commands between backticks, which run from left to right in every language."""
    return Markup("").join(Markup('<code dir="ltr">{}</code>').format(part) if n % 2 else escape(part) for n, part in enumerate(told.split("`")))


def is_arabic(told: str) -> bool:
    """Whether a name begins with an Arabic letter."""
    return next((True for c in told if "ء" <= c <= "ي"), False) if not told[:1].isascii() else False


def said_of(said: Sequence[Judgement], named: Named) -> list[Judgement]:
    """What people said of somebody a report names."""
    return [one for one in said if of_entity(one, named)]


def _arabic_names(event: Any) -> dict[str, str]:
    """The Arabic of every name that the accounts and denials of a happening have."""
    out: dict[str, str] = {}
    for x in event.accounts:
        for own, arabic in ((x.holders, x.holders_ar), (x.actors, x.actors_ar), (x.recipients, x.recipients_ar)):
            out.update(zip(own, arabic, strict=False))
    for d in event.denials:
        out.update(zip(d.by, d.by_ar, strict=False))
    return out


def _numbers(event: Any) -> dict[str, int]:
    """The number of each account of a happening by its claim."""
    return {account.claim: n for n, account in enumerate(event.accounts, 1)}


def _numbered(event: Any, claims: Sequence[str]) -> list[int]:
    """The numbers of some accounts of a happening, in order."""
    numbers = _numbers(event)
    return sorted(numbers[claim] for claim in claims if claim in numbers)


def _entries(account: Any) -> list[tuple[Any, bool]]:
    """What an account holds, and what it has left behind."""
    return [*((e, True) for e in account.entries), *((e, False) for e in account.before)]


def _pairs(network: Any) -> list[list[Any]]:
    """The ties of a map by their two sides, the pair spoken of most first."""
    out: dict[tuple[str, str], list[Any]] = {}
    for edge in network.edges:
        out.setdefault((edge.a, edge.b), []).append(edge)
    return list(out.values())


def tone(kind: str) -> str:
    """Whether a kind of tie sets sides against each other (conf) or brings them together (coop)."""
    return "conf" if kind in ("dispute", "sanctions", "control") else "coop"


def words_of(words: str, trigger: str) -> list[Segment]:
    """A sentence cut at the words of its act, where they stand in it as they are."""
    at = words.find(trigger) if trigger else -1
    return cut(words, [Mark(start=at, end=at + len(trigger), kind="lit")] if at >= 0 else [])


def link_out(url: str | None) -> str:
    """An address a reader may be led to: of the web, or none."""
    try:
        return url if url and urlsplit(url).scheme in ("http", "https") else ""
    except ValueError:
        return ""


def pages() -> dict[str, Page]:
    """Every page by its name."""
    from khabar.web.pages import PAGES  # the pages are made of what stands here

    return {page.name: page for page in PAGES}


def _modes() -> list[str]:
    """Every mode of every type."""
    return sorted({m for table in ontology().values() for m in {**table.get("modes", {}), **table.get("codes", {})}})


def _menu(desk: Desk, known: Mapping[str, Page]) -> list[str]:
    """The pages of the menu: of a blind coder the sample alone."""
    return ["coding"] if desk.settings.blind else [n for n in MENU if n in known and (n != "coding" or desk.sample)]


def context(desk: Desk, locale: Locale) -> dict[str, Any]:
    """What every template has: `t` for words, `to` for addresses of pages in the reader's language."""
    known = pages()

    def to(name: str, **asked: Any) -> str:
        return f"/{locale.code}{known[name].address(asked)}"

    return {"l": locale, "t": locale.t, "to": to, "desk": desk, "menu": _menu(desk, known), "settings": desk.settings}


def sheet(desk: Desk, page: Page, locale: Locale, asked: Mapping[str, Any], answer: Any, **more: Any) -> str:
    """A page in a language."""
    address = page.address(asked)
    path, _, query = address.partition("?")

    def here(**changed: Any) -> str:
        return f"/{locale.code}{page.address({**asked, **changed})}"

    values = {
        **context(desk, locale), "page": page, "asked": asked, "a": answer, "here": here, "address": address,
        "given": {}, "problem": "", "review": None, "twin": f"{'/index' if path == '/' else path}.json{'?' + query if query else ''}", **more,
    }  # fmt: skip
    return environment().get_template(f"{page.name}.html").render(values)


def plain_sheet(desk: Desk, locale: Locale, name: str, **more: Any) -> str:
    """A sheet that is no page over the ledger."""
    return environment().get_template(name).render({**context(desk, locale), "page": None, "address": "/", "twin": "", **more})


def error_sheet(desk: Desk, locale: Locale, code: int, message: str, back: str = "") -> str:
    """What is shown where something cannot be shown; `back` is where it was asked from, if not a page of its own."""
    values = {**context(desk, locale), "page": None, "address": "/", "twin": "", "code": code, "message": message, "back": back}
    return environment().get_template("error.html").render(values)
