"""Replay briefs over a ledger day by day, as if every morning a brief had been asked for; print a line a day and keep the briefs.

python eval/replay_briefs.py LEDGER OUT WATCH.toml... --from 2023-03-01 --to 2023-03-31
"""

from __future__ import annotations

import time
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import click
import msgspec

from khabar.ledger.book import Ledger
from khabar.practice.brief.page import page
from khabar.practice.brief.plain import plain


@click.command()
@click.argument("ledger")
@click.argument("out", type=click.Path(file_okay=False, path_type=Path))
@click.argument("watches", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--from", "first", required=True)
@click.option("--to", "last", required=True)
def main(ledger: str, out: Path, watches: tuple[Path, ...], first: str, last: str) -> None:
    """Replay the briefs of some watch lists."""
    out.mkdir(parents=True, exist_ok=True)
    with Ledger(ledger, create=False) as book:
        for watch in watches:
            sums: Counter[str] = Counter()
            took = time.process_time()
            day, end = date.fromisoformat(first), date.fromisoformat(last)
            while day <= end:
                made = book.brief(watch, first=day.isoformat(), last=day.isoformat())
                told = {
                    "read": made.read, "reports": made.reports, "happenings": made.happenings, "lines": len(made.lines), "again": sum(not x.new for x in made.lines),
                    "denials": len(made.denials), "moves": len(made.moves), "titles": len(made.heads), "silent": len(made.silent), "folded": made.folded, **made.left_out,
                }  # fmt: skip
                sums.update(told)
                click.echo(f"{watch.stem} {day} " + " ".join(f"{k}={v}" for k, v in told.items()))
                name = out / f"{watch.stem}-{day}"
                name.with_suffix(".txt").write_text(plain(made, "en"), encoding="utf-8")
                name.with_suffix(".html").write_text(page(made), encoding="utf-8")
                name.with_suffix(".json").write_bytes(msgspec.json.encode(made))
                day += timedelta(1)
            days = (end - date.fromisoformat(first)).days + 1
            click.echo(f"{watch.stem}: {days} days: " + " ".join(f"{k}={v}" for k, v in sums.items()) + f" seconds={time.process_time() - took:.1f}")


if __name__ == "__main__":
    main()
