"""Write the tables of columns into docs/export.md, between the marks for each: python tools/export_docs.py."""

import re
from pathlib import Path

from khabar.export.columns import OF

PAGE = Path(__file__).parent.parent / "docs" / "export.md"


def main() -> None:
    text = PAGE.read_text(encoding="utf-8")
    for name, columns in OF.items():
        rows = "\n".join(f"| {c.name} | {c.kind} | {c.says} |" for c in columns)
        table = f"<!-- {name} -->\n| column | kind | says |\n|---|---|---|\n{rows}\n<!-- end {name} -->"
        text = re.sub(rf"<!-- {name} -->.*?<!-- end {name} -->", lambda _, t=table: t, text, flags=re.S)
    PAGE.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
