"""Errors. Each message names the place, the value found, what was expected, and what to do next."""


class KhabarError(Exception):
    """Base of every error khabar raises on purpose; the CLI prints its message and exits with 1."""


class InputError(KhabarError):
    """A report, a file or a line that cannot be read as asked."""


class LexiconError(KhabarError):
    """A lexicon entry or table row that does not hold to its schema."""


class ConfigError(KhabarError):
    """A flag or a setting that makes no sense."""


class LedgerError(KhabarError):
    """A ledger that cannot be opened, or a request it cannot meet."""
