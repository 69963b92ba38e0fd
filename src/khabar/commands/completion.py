"""khabar completion: what a shell runs to complete commands and options."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

_WHERE = {
    "bash": 'eval "$(khabar completion bash)"            in ~/.bashrc',
    "zsh": 'eval "$(khabar completion zsh)"             in ~/.zshrc',
    "fish": "khabar completion fish > ~/.config/fish/completions/khabar.fish",
}


@click.command("completion", epilog="\b\n" + "\n".join(f"{shell}: {line}" for shell, line in _WHERE.items()))
@click.argument("shell", type=click.Choice(tuple(_WHERE)))
@click.pass_context
def completion_command(ctx: click.Context, /, shell: str) -> None:
    """Print the script that completes khabar's commands, options and choices in SHELL.

    Example: khabar completion bash
    """
    found = get_completion_class(shell)
    assert found is not None
    click.echo(found(ctx.find_root().command, {}, "khabar", "_KHABAR_COMPLETE").source())
