"""A brief: what is new in a ledger for the actors, pairs, types and themes of a watch list."""
