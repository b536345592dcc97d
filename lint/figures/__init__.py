"""Figures of one thing told twice, and figures of things that have limits."""
