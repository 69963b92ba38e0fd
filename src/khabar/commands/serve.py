"""khabar serve: the ledger in a browser."""

from __future__ import annotations

import tempfile
from pathlib import Path

import click

from khabar.commands.options import LEDGER
from khabar.errors import ConfigError
from khabar.ledger.book import Ledger
from khabar.ledger.judging import author_of
from khabar.practice.browsed import held
from khabar.practice.sample import load


@click.command("serve")
@LEDGER
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on; beyond loopback whole texts are off.")
@click.option("--port", default=8080, show_default=True, type=click.IntRange(1, 65535))
@click.option("--workers", default=1, show_default=True, type=click.IntRange(1, 64), help="Server processes; one for each processor serves many readers.")
@click.option("--behind", default=60.0, show_default=True, type=click.FloatRange(0), help="Seconds that a page once made may be behind reports that come in; never behind what people judge or forget.")
@click.option("--texts/--no-texts", default=None, help="Show whole texts of reports, or only the evidence of claims.")
@click.option("--writable", is_flag=True, help="Judgements can be given (accept, reject, correct, add, same, different).")
@click.option("--author", help="Name of who judges, until a browser gives another; else git's user.name.")
@click.option("--sample", type=click.Path(exists=True, dir_okay=False), help="A sample (khabar sample) to be coded, with --writable; /coding leads through it.")
@click.option("--coder", help="Who codes the sample; else as --author.")
@click.option("--blind", is_flag=True, help="Code without what the machine read: only the sample's texts are shown.")
@click.option("--token", envvar="KHABAR_TOKEN", show_envvar=True, help="What a browser must give once before it may judge; needed beyond loopback.")
def serve_command(
    where: str, host: str, port: int, workers: int, behind: float, texts: bool | None, writable: bool, author: str | None, sample: str | None,
    coder: str | None, blind: bool, token: str | None,
) -> None:  # fmt: skip
    """Open the ledger as a site for this machine's browser (needs the extra `web`).

    Example: khabar serve --ledger desk.db

    Example: khabar serve --ledger desk.db --writable --sample sample.jsonl --coder amal --blind
    """
    try:
        import uvicorn

        from khabar.web.app import application
        from khabar.web.settings import Settings
        from khabar.web.several import Started, hand_on, take_turns
    except ImportError as error:
        raise ConfigError(f"{error.name} is not installed; pip install 'khabar[web]'") from error
    if sample and not writable:
        raise ConfigError("--sample: a sample is coded on a writable server; add --writable")
    if (coder or blind) and not sample:
        raise ConfigError("--coder and --blind go with --sample FILE (khabar sample writes one)")
    settings = Settings(
        host=host, port=port, texts=texts, writable=writable, token=token, author=author_of(coder or author) if writable else "", sample=sample, blind=blind,
        behind=behind,
    )  # fmt: skip
    if writable and not settings.loopback and not token:
        raise ConfigError(f"--writable on {host}: others can reach it; give --token (or KHABAR_TOKEN), which a browser must give once")
    with Ledger(where, create=False) as ledger:
        ledger.settle()
        if sample:
            held(ledger, load(Path(sample)))
        shown = f"[{host}]" if ":" in host else host
        click.echo(f"khabar: {where} at http://{shown}:{port}/ (Ctrl-C ends it)")
        if not settings.loopback:
            click.echo(f"others can reach it; whole texts are {'on' if settings.whole_texts else 'off (--texts turns them on)'}", err=True)
        if workers == 1:
            take_turns()
            uvicorn.run(application(ledger, settings), host=host, port=port, log_level="warning", server_header=False)
            return
    with tempfile.TemporaryDirectory(prefix="khabar-") as folder:
        hand_on(Started(ledger=where, settings=settings, folder=folder))
        uvicorn.run("khabar.web.several:made", factory=True, workers=workers, host=host, port=port, log_level="warning", server_header=False)
