"""How outlets word things: which names they give an actor, and which verbs an act."""
