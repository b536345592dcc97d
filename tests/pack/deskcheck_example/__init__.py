"""A rule pack for deskcheck."""
