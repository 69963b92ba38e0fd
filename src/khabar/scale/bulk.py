"""Bulk reading: an archive cut into shards, each made once by whichever engine, then marked for near copies."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Literal

from khabar.errors import ConfigError
from khabar.ingest.given import Given
from khabar.model import Record
from khabar.scale import archive, copies
from khabar.scale.plan import Planner
from khabar.scale.shard import made
from khabar.scale.task import Done, Task, folder_of

Engine = Literal["local", "dask"]


class Summary(Record, frozen=True, kw_only=True):
    """How a run went: `counts` of all current shards, shards made now and found, near copies, seconds of processor, most memory of a worker."""

    counts: dict[str, int]
    made: int
    found: int
    copies: int
    doubles: int
    seconds: float
    memory: float
    problems: list[str]


def bulk(
    files: Sequence[str], out: Path, *, engine: Engine = "local", workers: int = 1, scheduler: str | None = None, size: int = 200,
    given: Given | None = None, lexicons: Sequence[Path] = (), progress: Callable[[int, int, Done | None], None] | None = None,
) -> Summary:  # fmt: skip
    """Read files into shards; shards that are there already are not made again.

    Args:
        files: inputs, as `paths.files` gives them.
        out: the folder of the shards.
        engine: processes of this machine, or a dask cluster.
        workers: how many processes.
        scheduler: address of the cluster's scheduler; None for a cluster on this machine.
        size: reports a shard.
        given: what the caller says of the inputs.
        lexicons: folders of the user's own entries.
        progress: called with reports done, reports in all and the shard that is done.

    Raises:
        KhabarError: a folder that holds something else, a scheduler that is gone, workers with another khabar.
    """
    if scheduler and engine != "dask":
        raise ConfigError(f"--scheduler {scheduler} is for --engine dask")
    out = out.resolve()
    if out.exists() and not out.is_dir():
        raise ConfigError(f"{out}: a file, not a folder for shards")
    with archive.at_work(out):
        return _bulk(files, out, engine, workers, scheduler, size, given or Given(), lexicons, progress)


def _bulk(
    files: Sequence[str], out: Path, engine: Engine, workers: int, scheduler: str | None, size: int, given: Given,
    lexicons: Sequence[Path], progress: Callable[[int, int, Done | None], None] | None,
) -> Summary:  # fmt: skip
    planner = Planner(out, given, size, lexicons)
    tasks = list(planner.tasks([str(Path(f).resolve()) if f != "-" else f for f in files]))
    archive.write_plan(out, tasks)
    waiting = [task for task in tasks if made(folder_of(task)) is None]
    total = sum(task.items for task in tasks)
    done = total - sum(task.items for task in waiting)
    items = {task.shard: task.items for task in waiting}
    seconds = memory = 0.0
    problems = []
    if progress:
        progress(done, total, None)
    for result in _engine(engine, waiting, workers, scheduler):
        done += items[result.shard]
        seconds += result.seconds
        memory = max(memory, result.memory)
        if result.problem:
            problems.append(result.problem)
        if progress:
            progress(done, total, result)
    archive.sweep(out)
    near, double = copies.mark(out)
    return Summary(
        counts=archive.sums(out), made=len(waiting) - len(problems), found=len(tasks) - len(waiting), copies=near, doubles=double,
        seconds=seconds, memory=memory, problems=problems,
    )  # fmt: skip


def _engine(engine: Engine, tasks: list[Task], workers: int, scheduler: str | None) -> Iterator[Done]:
    if not tasks:
        return iter(())
    if engine == "dask":
        from khabar.scale import cluster

        return cluster.run(tasks, workers, scheduler)
    from khabar.scale import local

    return local.run(tasks, workers)
