"""What leaves a ledger for other programs: one format a file, all by way of `run.export`."""
