"""Words that no dictionary has, and what they were probably meant to be."""
