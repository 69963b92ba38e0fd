"""khabar bulk: whole archives to Parquet."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any

import click

from khabar.commands.inputs import Bar, given_of, inputs
from khabar.errors import ConfigError
from khabar.ingest import paths
from khabar.scale import archive
from khabar.scale.bulk import Engine, bulk
from khabar.scale.task import Done


@click.command("bulk")
@click.argument("path", nargs=-1, required=True, metavar="IN... OUT")
@inputs
@click.option("--engine", type=click.Choice(["local", "dask"]), default="local", show_default=True, help="Processes here, or a dask cluster.")
@click.option("--scheduler", metavar="URL", help="Scheduler of a dask cluster, such as tcp://host:8786; without it one is started here.")
@click.option("--workers", type=click.IntRange(1), help="Worker processes on this machine.  [default: one a processor]")
@click.option("--shard", "size", type=click.IntRange(1), default=200, show_default=True, help="Reports a shard: what a lost worker costs.")
@click.option("--lexicon", "lexicons", multiple=True, type=click.Path(path_type=Path), help="Folder of your own entries.")
def bulk_command(
    path: tuple[str, ...], engine: Engine, scheduler: str | None, workers: int | None, size: int, lexicons: tuple[Path, ...],
    rejects: Path | None, **given: Any,
) -> None:  # fmt: skip
    """Read the reports of each IN into Parquet shards in the folder OUT.

    A shard is written whole or not at all and is named by the hash of what went in and by the reader: started again, after
    whatever went wrong, the command makes only the shards that are missing. khabar add OUT loads them into a ledger, khabar sql --over OUT
    asks them where they lie.

    Example: khabar bulk archive/ 'crawls/*.warc.gz' out --workers 2
    """
    *inside, out = path
    if not inside:
        raise ConfigError(f"{out}: name the inputs and, last, the folder for the shards")
    if given.pop("fetch") or given.pop("allow") or any(paths.is_url(p) for p in inside):
        raise ConfigError("khabar bulk reads files; khabar add --fetch and khabar watch fetch")
    taken = given_of(given)
    begun = time.monotonic()
    bar = Bar("bulk", 0)

    def progress(done: int, total: int, result: Done | None) -> None:
        bar.of(total, done, made=result is not None)
        if result is not None and result.problem:
            click.echo(f"{result.shard}: {result.problem}", err=True)

    files = [file for file in paths.files(inside) if not Path(file).resolve().is_relative_to(Path(out).resolve())]
    with bar:
        summary = bulk(
            files, Path(out), engine=engine, workers=workers or os.cpu_count() or 1, scheduler=scheduler, size=size, given=taken,
            lexicons=lexicons, progress=progress,
        )  # fmt: skip
    if rejects:
        archive.write_rejects(Path(out), rejects)
    c = summary.counts
    click.echo(
        f"{c.get('in', 0)} in: {c.get('read', 0)} read ({summary.copies} near copies, {c.get('double', 0) + summary.doubles} twice), "
        f"{c.get('skipped', 0)} skipped, {c.get('rejected', 0)} rejected"
    )
    click.echo(
        f"{summary.made} shards made, {summary.found} there already; {time.monotonic() - begun:.1f} s, {summary.seconds:.1f} s of processor, "
        f"at most {summary.memory:.0f} MB a worker",
        err=True,
    )
    if summary.problems:
        raise click.ClickException(f"{len(summary.problems)} shards could not be made; run the same command again")
