"""One's own copy of event data (POLECAT, GDELT, ACLED) laid beside the ledger; nothing of it is stored."""
