"""A group of commands that names the nearest one where a name is mistyped."""

from __future__ import annotations

from difflib import get_close_matches

import click


class NearGroup(click.Group):
    """A group whose error for an unknown command says which one may be meant."""

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            near = get_close_matches(args[0], self.list_commands(ctx), 3, 0.6)
            if near and not getattr(error, "possibilities", None):  # a newer click names those that are nearer still
                raise click.UsageError(f"{error.message.rstrip('.')}; did you mean {' or '.join(near)}?", ctx) from error
            raise
