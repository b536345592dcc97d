"""The commands, a module each: `run(args)` returns the exit status."""
