"""The ledger as the pages use it: opened once, with what was worked out kept until the ledger changes."""

from __future__ import annotations

import asyncio
import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from pathlib import Path
from typing import Any, TypeVar

from starlette.concurrency import run_in_threadpool

from khabar.ledger.book import Ledger
from khabar.ledger.recall import stamp
from khabar.practice.sample import Drawn, load
from khabar.web.answers import Answers, Made, made
from khabar.web.settings import Settings

T = TypeVar("T")
_KEPT = 400
_MAKERS = 2
"""Pages that one process makes at once: more would only wait for each other, and the first of them longest."""


class Desk:
    """A ledger with the settings of the server and a memory of answers; `sample` is what is coded on it, `order` the place of each report there.

    Args:
        ledger: an open ledger.
        settings: what the server was started with.
        folder: where made pages are shared with the other processes of a server.
    """

    def __init__(self, ledger: Ledger, settings: Settings, folder: Path | None = None) -> None:
        self.ledger = ledger
        self.settings = settings
        self.answers = Answers(folder)
        self.sample: list[Drawn] = load(Path(settings.sample)) if settings.sample else []
        self.order = {one.report: n for n, one in reversed([*enumerate(self.sample, 1)])}
        self._kept: OrderedDict[Any, Any] = OrderedDict()
        self._making: dict[Any, threading.Lock] = {}
        self._tasks: dict[Any, asyncio.Future[Made]] = {}
        self._makers = asyncio.Semaphore(_MAKERS)
        self._renewers = asyncio.Semaphore(1)
        self._lock = threading.Lock()

    def stamp(self) -> tuple[Any, ...]:
        """What changes when the ledger does: the last reading, judgement and tombstone."""
        with self.ledger.engine.connect() as connection:
            return stamp(connection)[:3]

    async def page(self, key: Hashable, render: Callable[[], bytes], behind: float = 0) -> Made:
        """A page as it is sent: at once where it is at hand, else made in a thread, by one for all who ask for it meanwhile.

        Where reports came in since it was made, it is sent as it was for up to `behind` seconds, and after a sixth of them it is
        made anew meanwhile; what people said and what was forgotten is never behind.
        """
        state = self.look()
        found = self.answers.near(state, key)
        if found is not None:
            return found
        old = self.answers.behind(state, key) if behind else None
        if old is None or old[1] > behind:
            return await asyncio.shield(self._task(state, key, render, self._makers))
        if old[1] > behind / 6:
            self._task(state, key, render, self._renewers)
        return old[0]

    def look(self) -> tuple[Any, ...]:
        """The state the ledger is in, which the made pages follow."""
        state = self.stamp()
        self.answers.turn(state)
        return state

    def _task(self, state: tuple[Any, ...], key: Hashable, render: Callable[[], bytes], makers: asyncio.Semaphore) -> asyncio.Future[Made]:
        name = (id(asyncio.get_running_loop()), state, key)
        task = self._tasks.get(name)
        if task is None:
            task = self._tasks[name] = asyncio.ensure_future(self._in_a_thread(state, key, render, makers))
            task.add_done_callback(lambda done: (self._tasks.pop(name, None), done.cancelled() or done.exception()))
        return task

    async def _in_a_thread(self, state: tuple[Any, ...], key: Hashable, render: Callable[[], bytes], makers: asyncio.Semaphore) -> Made:
        async with makers:
            return await run_in_threadpool(self._made, state, key, render)

    def _made(self, state: tuple[Any, ...], key: Hashable, render: Callable[[], bytes]) -> Made:
        page = self.answers.get(state, key)
        if page is None:
            with self.answers.making(state, key):
                page = self.answers.get(state, key)
                if page is None:
                    page = made(render())
                    self.answers.put(state, key, page)
        return page

    def once(self, key: Any, make: Callable[[], T]) -> T:
        """What `make` gives, worked out once for a key, whoever else asks for it meanwhile; the least used are let go."""
        with self._lock:
            if key in self._kept:
                kept: T = self._found(key)
                return kept
            own = self._making.setdefault(key, threading.Lock())
        with own:
            with self._lock:
                if key in self._kept:
                    again: T = self._found(key)
                    return again
            try:
                done = make()
            finally:
                with self._lock:
                    self._making.pop(key, None)
            with self._lock:
                self._kept[key] = done
                while len(self._kept) > _KEPT:
                    self._kept.popitem(last=False)
        return done

    def _found(self, key: Any) -> Any:
        self._kept.move_to_end(key)
        return self._kept[key]
