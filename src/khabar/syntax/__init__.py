"""Shallow syntax: what is a verb, where phrases begin and end, who is subject and object."""
