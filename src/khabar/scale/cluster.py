"""Shards made by the workers of a dask cluster, which need khabar, the inputs and the folder of the shards, and nothing else."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import CancelledError
from itertools import islice
from typing import Any

import msgspec

from khabar.errors import ConfigError, KhabarError
from khabar.ingest.extras import need
from khabar.scale.shard import make_packed
from khabar.scale.task import Done, Task

_AHEAD = 8
"""Shards given to the scheduler ahead, a thread of a worker."""
_PATIENCE = 60.0
"""Seconds in which a scheduler that is gone may come back."""
_TRIES = 5


def run(tasks: Sequence[Task], workers: int, scheduler: str | None = None, patience: float = _PATIENCE) -> Iterator[Done]:
    """Make shards on a cluster; each comes when it is done.

    A worker that is lost is dask's to replace; a scheduler that is lost is waited for, and what is not done is given to it again.

    Args:
        tasks: the shards.
        workers: processes of a cluster on this machine, where no scheduler is named.
        scheduler: address such as tcp://host:8786.
        patience: seconds in which a scheduler may come back.

    Raises:
        ConfigError: no scheduler there, or it is gone for good.
        KhabarError: what a worker says of the run as a whole.
    """
    distributed: Any = need("distributed", "--engine dask", "dask")
    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # what goes wrong is said once, below
    waiting = {task.shard: task for task in tasks}
    gone: float | None = None
    while waiting:
        cluster = None
        try:
            if scheduler is None:
                cluster = distributed.LocalCluster(n_workers=workers, threads_per_worker=1, dashboard_address=None)
            with distributed.Client(cluster or scheduler, timeout=10) as client:
                for done in _given(client, distributed, list(waiting.values())):
                    gone = None
                    del waiting[done.shard]
                    yield done
        except KhabarError:
            raise
        except (OSError, TimeoutError, RuntimeError, _Lost) as error:
            gone = gone or time.monotonic()
            if scheduler is None or time.monotonic() - gone > patience:
                where = scheduler or "a cluster on this machine"
                raise ConfigError(
                    f"{where}: no scheduler ({error or type(error).__name__}); start it again and run the same command: "
                    "shards that are done are kept"
                ) from error
            time.sleep(1.0)
        finally:
            if cluster is not None:
                cluster.close()


class _Lost(Exception):
    """The scheduler is gone."""


def _given(client: Any, distributed: Any, tasks: list[Task]) -> Iterator[Done]:
    """Give tasks to a cluster, some ahead of what is done."""
    left = iter(tasks)
    futures: dict[Any, Task] = {}

    def give(count: int) -> None:
        for task in islice(left, count):
            # the moment is part of the name: a scheduler that came back may still hold a future of this name in error
            key = f"khabar-{task.shard}-{time.monotonic_ns()}"
            futures[client.submit(make_packed, msgspec.json.encode(task), key=key, pure=False, retries=_TRIES)] = task

    give(_AHEAD * max(sum(client.nthreads().values()), 1))
    while futures:
        try:
            ready = distributed.wait(list(futures), timeout=2.0, return_when="FIRST_COMPLETED").done
        except TimeoutError:
            ready = ()
        except (CancelledError, asyncio.CancelledError) as lost:
            raise _Lost("what was given to it is lost") from lost
        if client.status != "running":
            raise _Lost(f"the connection is {client.status}")
        for future in ready:
            task = futures.pop(future)
            if future.status == "finished":
                yield msgspec.json.decode(future.result(), type=Done)
            elif future.status == "error":
                error = future.exception()
                if isinstance(error, KhabarError):
                    raise error
                yield Done(shard=task.shard, counts={}, problem=f"{type(error).__name__}: {error} ({task.pieces[0].file})")
            else:  # cancelled or lost: the scheduler went
                raise _Lost(f"a shard is {future.status}")
            give(1)
