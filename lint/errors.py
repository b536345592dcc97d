"""Every error that a user can cause.

DeskcheckError
 +-- UsageError       the command line asks for something that does not exist
 +-- ReadError        a file cannot be read as text
 +-- DataError        a rule, a table or a configuration file is wrong; names file, line and column
 +-- PluginError      an installed plug-in cannot be used
"""

from __future__ import annotations


class DeskcheckError(Exception):
    """The message is one line, complete, and meant for the person at the keyboard."""


class UsageError(DeskcheckError):
    pass


class ReadError(DeskcheckError):
    pass


class DataError(DeskcheckError):
    """A mistake in a YAML or CSV file that a person wrote; line and column are 1-based."""

    def __init__(self, path: str, line: int, column: int, message: str) -> None:
        super().__init__(f"{path}:{line}:{column}: {message}")
        self.path = path
        self.line = line
        self.column = column


class PluginError(DeskcheckError):
    """An installed plug-in is broken; the message names it and its distribution."""
