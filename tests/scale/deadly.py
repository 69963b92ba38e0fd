"""A worker that dies of some shards; a module of its own, for a process that starts anew imports it by its name."""

import os

from khabar.scale import local


def work(pipe):
    """As a worker does, but die where an input is called poison."""
    real = local.make
    local.make = lambda task: os._exit(9) if "poison" in task.pieces[0].file else real(task)
    local._work(pipe)
