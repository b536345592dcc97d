"""Sums, shares, changes, rates and conversions, worked out from the printed digits of a text's figures."""
