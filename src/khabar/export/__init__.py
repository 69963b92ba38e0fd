"""Faces of a Reading: terminal table, explanation, HTML, brat standoff, rows."""
