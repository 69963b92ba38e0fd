"""The ledger: claims of many reports with their evidence, the happenings they are about, and the standing of relations.

Knows no Arabic grammar: it imports the model, the facts and the folding of words, nothing of the reader.
"""
