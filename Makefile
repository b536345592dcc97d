PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.PHONY: try test clean

# Installs deskcheck in a virtual environment of this folder, and shows what it says of the faulty samples,
# as text and as a page.
try: $(BIN)/deskcheck
	@mkdir -p build
	@$(BIN)/deskcheck check --isolated --exit-zero --format html --output-file build/report.html --format text samples/faulty
	@echo
	@echo "These articles are ours, and wrong on purpose. To check your own:"
	@echo "    $(BIN)/deskcheck check FOLDER"
	@echo "In French: --messages fr. Why a rule speaks:"
	@echo "    $(BIN)/deskcheck explain dates/weekday"
	@echo "The same as a page, for your browser:"
	@echo "    $(CURDIR)/build/report.html"

test: $(BIN)/.test
	$(BIN)/ruff check lint tests tools bench
	$(BIN)/mypy
	$(BIN)/python -m pytest

clean:
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis

$(BIN)/deskcheck: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(PIP) --editable .
	@touch $@

$(BIN)/.test: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(PIP) --editable '.[test]'
	@touch $@
