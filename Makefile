# make demo, make test: everything they need is set up by themselves (Python 3.11+ and make).
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.ready
SHARED ?= ../shared

.PHONY: demo test test-kill lint eval eval-shared bench bench-ledger bench-web clean

$(STAMP): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -q --disable-pip-version-check -e '.[dev]'
	touch $(STAMP)

demo: $(STAMP)
	$(BIN)/khabar read samples/reports.jsonl
	@echo
	@rm -f .demo.db .demo.db-wal .demo.db-shm
	$(BIN)/khabar add samples --ledger .demo.db --batch 10 | tail -1
	@echo
	$(BIN)/khabar standing ARM CSTO --as-of 2024-03-20 --ledger .demo.db
	$(BIN)/khabar disputes --ledger .demo.db
	$(BIN)/khabar events --ledger .demo.db --min-reports 2
	@echo
	@echo "In a browser: $(BIN)/khabar serve --ledger .demo.db"
	@echo "More: $(BIN)/khabar read FILE --published YYYY-MM-DD --format html > reading.html"

test: $(STAMP)
	$(BIN)/python -m pytest -n 2 --dist loadfile

test-kill: $(STAMP)
	KHABAR_KILLS=100 $(BIN)/python -m pytest tests/ledger/test_kill.py

lint: $(STAMP)
	$(BIN)/ruff check src tests
	$(BIN)/mypy

eval: $(STAMP)
	$(BIN)/khabar eval eval/gold --floors eval/floors.json
	$(BIN)/python eval/denials.py
	$(BIN)/python eval/happenings.py --floors eval/floors-happenings.json

eval-shared: $(STAMP)
	$(BIN)/python eval/shared.py $(SHARED)
	$(BIN)/python eval/founding.py $(SHARED) --floor 15

bench: $(STAMP)
	$(BIN)/python eval/bench.py $(SHARED)

bench-ledger: $(STAMP)
	$(BIN)/python eval/bench_ledger.py

bench-web: $(STAMP)
	$(BIN)/python eval/bench_web.py

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache
