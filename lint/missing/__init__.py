"""Words that are missing: what cannot stand side by side, alone, or without a verb."""
