"""Moments of a text against each other: which are of one event, what has to come first, how far apart they are."""
