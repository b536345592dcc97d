"""One person under several words: offices, descriptions, sexes, relatives."""
