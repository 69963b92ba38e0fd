"""A brief as an RSS 2.0 feed: an item for every line, denials and moved standings among them."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import format_datetime
from html import escape
from xml.etree import ElementTree as xml

from khabar.model import content_id
from khabar.practice.brief import words
from khabar.practice.brief.lines import Brief, Told
from khabar.practice.brief.page import address, quoted
from khabar.practice.brief.words import Tongue, clean, t

_HOME = "urn:khabar:brief"


def rss(made: Brief, tongue: Tongue = "ar") -> bytes:
    """The feed as UTF-8. The id of an item is that of its happening, so that a feed reader shows it once.

    A feed must have an address: that of the watch list (`link`), else a name of ours that leads nowhere.
    """
    root = xml.Element("rss", version="2.0")
    channel = xml.SubElement(root, "channel")
    _put(channel, "title", f"{t('brief', tongue)}: {clean(made.name)}")
    _put(channel, "link", made.link or f"{_HOME}:{content_id('brief', made.name)}")
    _put(channel, "description", f"{words.fold_of(made, tongue)}; {words.span_of(made, tongue)}. {t('foot', tongue)}")
    _put(channel, "language", tongue)
    if made.day:
        _put(channel, "pubDate", _date(made.day))
    for one in made.lines:
        notes = [*words.notes(one, tongue), f"{words.counts(one, tongue)} · {words.news(one, tongue)}"]
        kinds = [t(one.status, tongue), one.type]
        _item(channel, "event", one.id if one.new else f"{one.id}:{one.reports}", words.title(one, tongue), one.told, notes, kinds, tongue)
    for denial in made.denials:
        _item(channel, "denial", denial.id, words.title(denial, tongue), denial.told, words.denial_notes(denial, tongue), [t("denied", tongue), "DENY"], tongue)
    for move in made.moves:
        id_ = content_id("move", move.kind, *move.codes, move.holder, move.now)
        _item(channel, "move", id_, words.move_line(move, tongue), move.told, words.move_notes(move, tongue), [t("moves", tongue), move.kind], tongue)
    for head in made.heads:
        item = xml.SubElement(channel, "item")
        _put(item, "title", f"«{clean(head.title)}» ({words.place(head, tongue)})")
        if address(head.url):
            _put(item, "link", address(head.url))
        _put(item, "category", t("heads", tongue))
        guid = xml.SubElement(item, "guid", isPermaLink="false")
        guid.text = f"urn:khabar:report:{head.report}"
    for quiet in made.silent:
        item = xml.SubElement(channel, "item")
        _put(item, "title", words.silent_line(quiet, tongue))
        _put(item, "category", t("silent", tongue))
        guid = xml.SubElement(item, "guid", isPermaLink="false")
        guid.text = f"urn:khabar:silent:{content_id('silent', quiet.name, quiet.last or '')}"
    xml.indent(root, " ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{xml.tostring(root, encoding="unicode")}\n'.encode()


def _item(
    channel: xml.Element, kind: str, id_: str, title: str, told: Told, notes: list[str], categories: list[str], tongue: Tongue
) -> None:  # fmt: skip
    item = xml.SubElement(channel, "item")
    _put(item, "title", title)
    if address(told.url):
        _put(item, "link", address(told.url))
    _put(item, "description", quoted(told) + "".join(f"<p>{escape(n)}</p>" for n in (*notes, words.place(told, tongue))))
    for category in categories:
        _put(item, "category", category)
    if told.published:
        _put(item, "pubDate", _date(told.published))
    guid = xml.SubElement(item, "guid", isPermaLink="false")
    guid.text = f"urn:khabar:{kind}:{id_}"


def _put(parent: xml.Element, name: str, text: str) -> None:
    xml.SubElement(parent, name).text = text


def _date(day: str) -> str:
    return format_datetime(datetime.fromisoformat(day[:10]).replace(tzinfo=UTC))
