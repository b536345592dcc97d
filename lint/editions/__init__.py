"""Ranks of editions, of holders and of centuries, against years and against each other."""
