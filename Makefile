PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: try test clean

$(BIN)/deskcheck: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@$(BIN)/python -m compileall -q lint
	@touch $@

# Installs deskcheck beside this checkout and shows what it says of the faulty samples.
try: $(BIN)/deskcheck
	@$(BIN)/deskcheck check --exit-zero samples/faulty
	@echo
	@echo "These articles are ours, and wrong on purpose. To check your own: $(BIN)/deskcheck check FOLDER"
	@echo "To learn why a rule speaks: $(BIN)/deskcheck explain figures/implausible"

$(BIN)/.test: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test]'
	@touch $@

test: $(BIN)/.test
	$(BIN)/ruff check lint tests tools bench
	$(BIN)/mypy
	$(BIN)/python -m pytest

clean:
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
