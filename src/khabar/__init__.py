"""khabar reads Arabic news reports."""
