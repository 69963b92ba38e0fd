"""A process that adds readings and says what is committed, until it is killed: python adder.py LEDGER READINGS BATCH."""

import sys

import msgspec

from khabar.ledger.book import Ledger
from khabar.model import Reading


def main(where: str, file: str, batch: str) -> None:
    def done(results):
        for result in results:
            if result.outcome == "added":
                print(result.report, flush=True)

    print("started", flush=True)
    with open(file, "rb") as lines, Ledger(where) as ledger:
        ledger.add(map(msgspec.json.Decoder(Reading).decode, lines), batch=int(batch), done=done)
    print("ended", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
