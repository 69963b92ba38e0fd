"""khabar search: words in reports and quotations."""

from __future__ import annotations

import click
import msgspec
from rich.text import Text

from khabar.commands.options import FIRST_DAY, FORMAT, LAST_DAY, LEDGER
from khabar.commands.output import put
from khabar.ledger.book import Ledger
from khabar.ledger.search import Hit

_COLUMNS = (
    "report", "label", "outlet", "published", "title", "url", "speaker", "speaker_code", "part", "start", "end", "snippet",
    "marks",
)  # fmt: skip


@click.command("search")
@click.argument("words", nargs=-1, required=True)
@LEDGER
@click.option("--quotations", is_flag=True, help="Search what is quoted, and show who says it.")
@click.option("--speaker", help="Only quotations of this code.")
@click.option("--outlet", help="Only this outlet's.")
@click.option("--since", type=FIRST_DAY, help="First day of publication.")
@click.option("--until", type=LAST_DAY, help="Last day of publication.")
@click.option("--limit", type=click.IntRange(0), default=20, show_default=True, help="Hits shown; 0 for all.")
@FORMAT
def search_command(
    words: tuple[str, ...], where: str, quotations: bool, speaker: str | None, outlet: str | None, since: str | None,
    until: str | None, limit: int, form: str,
) -> None:  # fmt: skip
    """Find reports that have all WORDS, whatever their hamza, vowel marks and clitics; the latest first.

    «A phrase» in quotation marks is looked for as it stands, -word must not be there.

    Example: khabar search '«معاهدة الأمن الجماعي» -مناورات' --ledger desk.db
    """
    what = "quotations" if quotations or speaker else "reports"
    with Ledger(where, create=False) as ledger:
        hits = ledger.search(
            " ".join(words), what=what, speaker=speaker, outlet=outlet, since=since, until=until, limit=limit
        )
        if form == "table":
            shown = ["published", "outlet", *(["speaker"] if what == "quotations" else []), "title", "snippet"]
            put(({**msgspec.structs.asdict(hit), "snippet": marked(hit)} for hit in hits), shown, form)
        else:
            put((_flat(hit, form) for hit in hits), _COLUMNS, form)


def marked(hit: Hit) -> Text:
    """The snippet on one line with the words found in brackets and bold."""
    text = Text()
    done = 0
    for start, end in hit.marks:
        text.append(hit.snippet[done:start].replace("\n", " "))
        text.append(f"[{hit.snippet[start:end]}]", style="bold")
        done = end
    return text.append(hit.snippet[done:].replace("\n", " "))


def _flat(hit: Hit, form: str) -> dict[str, object]:
    row = msgspec.structs.asdict(hit)
    return row if form == "json" else {**row, "marks": [f"{start}-{end}" for start, end in hit.marks]}
