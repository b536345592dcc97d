"""Lists, and how many items they have."""
