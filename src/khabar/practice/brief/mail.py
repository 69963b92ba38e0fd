"""A brief as a mail: plain text and the HTML page, for a program that sends mails."""

from __future__ import annotations

import hashlib
from email.message import EmailMessage
from email.policy import SMTP

from khabar.practice.brief import words
from khabar.practice.brief.lines import Brief
from khabar.practice.brief.page import page
from khabar.practice.brief.plain import plain
from khabar.practice.brief.words import Tongue, clean, t


def mail(made: Brief, tongue: Tongue = "ar") -> bytes:
    """The mail as bytes (RFC 5322, multipart/alternative); From and To are those of the watch list, left out where it has none.

    The date and the message id are left to the program that sends it, so that one brief is always the same bytes.
    """
    text, html = plain(made, tongue), page(made, tongue)
    out = EmailMessage(policy=SMTP)
    out["Subject"] = _line(f"{t('brief', tongue)}: {made.name} ({made.day or '–'}): {words.fold_of(made, tongue)}")
    if made.mail_from:
        out["From"] = made.mail_from
    if made.mail_to:
        out["To"] = ", ".join(made.mail_to)
    out["Content-Language"] = tongue
    out.set_content(text, subtype="plain", charset="utf-8", cte="base64")
    out.add_alternative(html, subtype="html", charset="utf-8", cte="base64")
    out.set_boundary("khabar-" + hashlib.blake2b((text + html).encode(), digest_size=12).hexdigest())
    return out.as_bytes()


def _line(text: str) -> str:
    """A text that can stand in a header: in one line."""
    return " ".join(clean(text).split())
