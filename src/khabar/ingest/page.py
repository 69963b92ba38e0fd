"""A web page as a report: its text by trafilatura in precision mode, what it says of itself by its metadata."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

from khabar.errors import InputError
from khabar.ingest.encodings import decode
from khabar.ingest.extras import need
from khabar.ingest.moments import moment
from khabar.ingest.reservations import in_page
from khabar.ingest.sites import Site, site_of
from khabar.ledger.outlets import outlet
from khabar.model import Record

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{3,20})""", re.IGNORECASE)
_DECLARED = re.compile(r"^\s*<\?xml[^>]*\?>")
_ARTICLE = frozenset(("NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle", "OpinionNewsArticle",
                      "Article", "BlogPosting", "LiveBlogPosting", "Report"))  # fmt: skip
_CELL = re.compile(r"<(/?)(?:table|tbody|tr|td|th|center)\b", re.IGNORECASE)
_FONT = re.compile(r"</?font[^>]*>", re.IGNORECASE)
_DATES = ("article:published_time", "datepublished", "og:published_time", "parsely-pub-date", "pubdate", "publishdate", "publish-date",
          "dc.date", "dc.date.issued", "dcterms.created", "sailthru.date", "date")  # fmt: skip
_AUTHORS = ("author", "article:author", "parsely-author", "dc.creator", "sailthru.author")
_SHORTEST = 60
"""Characters below which what was found on a page is a caption, not a report."""
_MARK = re.compile(r"[\u0640\u064b-\u0652]")


class Page(Record, frozen=True, kw_only=True):
    """What a page holds; what it does not tell is None."""

    text: str
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    url: str | None = None
    encoding: str
    reserved: str | None = None


def page(data: bytes, place: str, *, url: str | None = None, declared: str | None = None, sites: Path | None = None,
         stored: bool = True) -> Page:  # fmt: skip
    """The report on a page.

    Args:
        data: its bytes.
        place: the file or address, for messages.
        url: its address where that is known; else what the page calls its own.
        declared: the charset the server named.
        sites: a file of the user's own rules for sites.
        stored: whether somebody had the page stored, so that a ban on indexing is not meant.

    Raises:
        InputError: no text, no page, or none with a report on it; trafilatura is not installed.
    """
    named = _CHARSET.search(data[:4096])
    text, encoding = decode(data, place, declared or (named[1].decode("ascii") if named else None))
    html = need("lxml.html", "reading pages", "ingest")
    text = _DECLARED.sub("", text.replace("\x00", ""))
    try:
        tree = html.document_fromstring(text)
    except (ValueError, html.etree.ParserError, html.etree.XMLSyntaxError) as error:
        raise InputError(f"{place}: no HTML ({error}); save the page again") from error
    metas = _metas(tree)
    address = url or _own_address(tree, metas)
    site = site_of(address, sites)
    told = _Told(tree, metas, site)
    title = told.title()
    body = _clean(_by_rule(tree, site, html) or _extracted(text, address, site), title, site)
    if len(body) < _SHORTEST and "<table" in text.lower():  # old pages are laid out in tables
        body = _clean(_extracted(_CELL.sub(r"<\1div", _FONT.sub("", text)), address, site), title, site)
    if len(body) < _SHORTEST:
        raise InputError(
            f"{place}: no report on the page ({len(body)} characters of text); if there is one, name its element in a rule (--sites)"
        )
    return Page(
        text=body, title=title, outlet=_outlet(told.outlet(), address, site), author=told.author(), published=told.published(),
        url=address, encoding=encoding, reserved=in_page(metas, stored=stored),
    )  # fmt: skip


def _extracted(text: str, url: str | None, site: Site) -> str:
    """The text that trafilatura finds, '' for none."""
    trafilatura = need("trafilatura", "reading pages", "ingest")
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what it says is said again, with the place
    found = trafilatura.extract(
        text, url=url, favor_precision=True, include_comments=False, include_tables=False, prune_xpath=list(site.drop)
    )
    return found or ""


def plain(fragment: str) -> str:
    """The text of a piece of HTML as feeds carry it, one paragraph a line."""
    if "<" not in fragment and "&" not in fragment:
        return fragment.strip()
    html = need("lxml.html", "reading feeds", "ingest")
    tree = html.fromstring(f"<div>{fragment}</div>")
    return "\n".join(_paragraphs(tree))


class _Told:
    """What a page says of itself, from the more to the less reliable place."""

    def __init__(self, tree: Any, metas: Mapping[str, str], site: Site) -> None:
        self.tree = tree
        self.metas = metas
        self.site = site
        self.linked = _linked_data(tree)

    def title(self) -> str | None:
        found = (
            _first(self.tree, self.site.title) or _string(self.linked.get("headline")) or self.metas.get("og:title")
            or _first(self.tree, "//h1") or _first(self.tree, "//title")
        )  # fmt: skip
        return _without_name(_line(found), self.metas.get("og:site_name")) if found else None

    def outlet(self) -> str | None:
        publisher = self.linked.get("publisher")
        name = publisher.get("name") if isinstance(publisher, dict) else None
        return _line(_string(name) or self.metas.get("og:site_name") or self.metas.get("application-name") or "") or None

    def author(self) -> str | None:
        found = _first(self.tree, self.site.author) or _names(self.linked.get("author"))
        found = found or next((self.metas[n] for n in _AUTHORS if self.metas.get(n)), None)
        found = found or _first(self.tree, "//*[@rel='author' or @itemprop='author' or contains(@class,'author-name')]")
        return _line(found) if found and not found.startswith("http") else None

    def published(self) -> str | None:
        for value in self._dates():
            found = moment(value)
            if found:
                return found
        return None

    def _dates(self) -> Iterator[str | None]:
        yield _first(self.tree, self.site.date)
        yield _string(self.linked.get("datePublished"))
        yield from (self.metas.get(name) for name in _DATES)
        for path in (
            "//*[@itemprop='datePublished']/@content", "//*[@itemprop='datePublished']/@datetime", "//article//time/@datetime",
            "//time[@pubdate]/@datetime", "//time/@datetime", "//article//time", "//time",
            "//*[contains(@class,'publish') or contains(@id,'publish')]",
            "//*[contains(@class,'date') or contains(@id,'date')]",
        ):  # fmt: skip
            yield _first(self.tree, path)


def _metas(tree: Any) -> dict[str, str]:
    """Content of the meta elements by name, property or itemprop in lower case; the first one counts."""
    out: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop")
        if name and meta.get("content"):
            out.setdefault(name.strip().lower(), meta.get("content").strip())
    return out


def _own_address(tree: Any, metas: Mapping[str, str]) -> str | None:
    found = _first(tree, "//link[@rel='canonical']/@href") or metas.get("og:url")
    if not found:
        return None
    address = urljoin(metas.get("og:url", ""), found)
    return address if urlsplit(address).scheme in ("http", "https") else None


def _linked_data(tree: Any) -> dict[str, Any]:
    """The JSON-LD object of the article, {} where there is none that can be read."""
    for script in tree.xpath("//script[@type='application/ld+json']"):
        try:
            data = json.loads(script.text_content(), strict=False)
        except ValueError:
            continue
        for found in _objects(data):
            kinds = found.get("@type", ())
            if _ARTICLE & set([kinds] if isinstance(kinds, str) else [k for k in kinds if isinstance(k, str)]):
                return found
    return {}


def _objects(data: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if isinstance(data, dict):
        yield data
        yield from _objects(data.get("@graph"), depth + 1) if depth < 3 else ()
    elif isinstance(data, list):
        for part in data:
            yield from _objects(part, depth + 1) if depth < 3 else ()


def _names(value: Any) -> str | None:
    """Names of authors, as linked data tells them: a name, an object with one, or a list of both."""
    if isinstance(value, list):
        return "، ".join(name for name in map(_names, value) if name) or None
    return _string(value.get("name") if isinstance(value, dict) else value)


def _string(value: Any) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _first(tree: Any, path: str | None) -> str | None:
    """The text of the first element or attribute that a path finds and that has one."""
    for found in tree.xpath(path) if path else ():
        text = _line(found if isinstance(found, str) else found.text_content())
        if text:
            return text
    return None


def _line(text: str) -> str:
    return " ".join(text.split())


def _without_name(title: str, name: str | None) -> str:
    """A title without the name of the site behind it."""
    for mark in (" | ", " - ", " – ", " — "):
        front, found, back = title.rpartition(mark)
        if found and front and (back == name or (name is None and len(back) < 0.5 * len(front) and len(back.split()) < 4)):
            return front.strip()
    return title


def _outlet(told: str | None, url: str | None, site: Site) -> str | None:
    """The name of the outlet: by rule, by its domain as khabar's table of outlets has it, by the page's own word."""
    if site.outlet:
        return site.outlet
    known = outlet(None, url) if url else None
    if known and known.origin != "the report":
        return known.name_ar
    return told or (known.name if known else None)


def _by_rule(tree: Any, site: Site, html: Any) -> str | None:
    """The text of the elements that a site's rule names."""
    if not site.text:
        return None
    for path in site.drop:
        for element in tree.xpath(path):
            if element.getparent() is not None:
                element.drop_tree()
    return "\n".join(line for element in tree.xpath(site.text) for line in _paragraphs(element)) or None


def _paragraphs(element: Any) -> list[str]:
    """The lines of an element: its blocks and breaks end one."""
    parts: list[str] = []

    def walk(node: Any) -> None:
        if not isinstance(node.tag, str) or node.tag in ("script", "style", "noscript", "figcaption"):
            return
        block = node.tag in ("p", "div", "li", "h1", "h2", "h3", "h4", "blockquote", "section", "article", "tr", "td", "br", "ul")
        parts.append("\n" if block else "")
        parts.append(node.text or "")
        for child in node:
            walk(child)
            parts.append(child.tail or "")
        parts.append("\n" if block else "")

    walk(element)
    return [line for raw in "".join(parts).split("\n") if (line := _line(raw))]


def _clean(text: str, title: str | None, site: Site) -> str:
    """The text without its headline said again and without lines that are never part of a report."""
    lines = [line for raw in text.split("\n") if (line := raw.strip())]
    told = [_line(line) for line in lines[:4]]
    if title and title in told:  # with the day above it, at times
        lines = lines[told.index(title) + 1 :]
    beginnings = tuple(_bare(beginning) for beginning in site.lines)
    return "\n".join(line for line in lines if not _bare(line.lstrip("-•* ")).startswith(beginnings))


def _bare(text: str) -> str:
    return _MARK.sub("", text)
