"""Figures that nearly fit each other: candidates are gathered loosely and their evidence is weighed."""
