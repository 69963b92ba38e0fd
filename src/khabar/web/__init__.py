"""The observatory: pages over a ledger for people, and the same as JSON for programs. Needs the extra `web`."""
