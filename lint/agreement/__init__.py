"""French agreement, as far as the readings of the words make a slip certain.

No parsing: closed patterns over neighbouring words, each of which gives up at the first word that could be two things.
"""
