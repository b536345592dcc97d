"""Agreement in French and English, as far as the readings of the words make a slip certain.

No parsing: patterns over neighbouring words and over letters that stand for what each word can be (`tags`, `page`),
each of which gives up where a word could be two things.
"""
