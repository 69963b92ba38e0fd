"""Score readings against gold reports: the measures of the shared scorer, and floors that never drop silently.

F1 measures: trigger (a claim overlaps a gold trigger), typed (and has its type), triple (and the right sides; states and
listed organisations by code, all others as OTHER), strict triple (every code equal), deny (typed among DENY), not-actual
(typed, negated or not actual, with gold's very status), negated, dated, quotation, quotation+speaker, timex, timex+value,
relation (kind and party codes). Shares: false actual (acts that did not happen and are said to have), denies link,
polarity, modality, holder, holder-attributed, chain, date, strict sides, speaker, direct. Intervals are 95 % bootstrap.
"""
