"""Packages of the extras, asked for only where they are needed."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from khabar.errors import InputError


def need(module: str, what: str, extra: str) -> Any:
    """A module of an extra.

    Raises:
        InputError: it is not installed; the message names what needs it and how it is installed.
    """
    try:
        return import_module(module)
    except ImportError as error:
        raise InputError(f"{what} needs {error.name or module}; pip install 'khabar[{extra}]'") from error
