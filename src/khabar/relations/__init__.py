"""Standing ties: those a report states outright, those its claims make, and the accounts of one tie side by side."""
