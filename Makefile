# make demo, make test: everything they need is set up by themselves (Python 3.11+ and make).
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
TRIED := $(VENV)/.demo
STAMP := $(VENV)/.ready
SHARED ?= ../shared
# The reader compiled to C, in an environment of its own: nothing compiled stands in src, where it would hide an edited source.
FAST := .venv-fast
FAST_STAMP := $(FAST)/.ready

.PHONY: demo test test-kill lint docs eval eval-shared wheel fast wheel-profiled fast-profiled fast-check bench bench-ledger bench-web clean

# To try it: what a user installs, and what the view in a browser needs. To work on it: everything.
$(TRIED): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -q --disable-pip-version-check -e '.[web]'
	touch $(TRIED)

$(STAMP): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -q --disable-pip-version-check -e '.[dev]'
	touch $(STAMP) $(TRIED)

demo: $(TRIED)
	$(BIN)/khabar demo .demo
	@echo
	@echo "khabar is $(BIN)/khabar here. In a browser: $(BIN)/khabar serve --ledger .demo/demo.db"

test: $(STAMP)
	$(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder

test-kill: $(STAMP)
	KHABAR_KILLS=100 $(BIN)/python -m pytest tests/ledger/test_kill.py

lint: $(STAMP)
	$(BIN)/ruff check src tests
	$(BIN)/mypy

docs: $(STAMP)
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet

eval: $(STAMP)
	$(BIN)/khabar eval eval/gold --floors eval/floors.json
	$(BIN)/khabar eval eval/phrases/read.jsonl --floors eval/phrases/floors-read.json
	$(BIN)/khabar eval eval/phrases/unread.jsonl --floors eval/phrases/floors-unread.json
	$(BIN)/khabar eval eval/mirrored/unread.jsonl --floors eval/mirrored/floors-unread.json
	$(BIN)/python eval/denials.py
	$(BIN)/python eval/frames.py --ceiling 190
	$(BIN)/python eval/happenings.py --floors eval/floors-happenings.json

eval-shared: $(STAMP)
	$(BIN)/python eval/shared.py $(SHARED)
	$(BIN)/python eval/founding.py $(SHARED) --floor 15
	$(BIN)/python eval/quiet.py $(SHARED) --ceiling 0.3

wheel:
	@command -v $${CC:-cc} >/dev/null || { echo "make wheel needs a C compiler: apt-get install gcc"; exit 1; }
	@rm -f build/wheel/khabar-*.whl
	HATCH_BUILD_HOOK_ENABLE_CUSTOM=true $(PYTHON) -m pip wheel -q --disable-pip-version-check --no-deps -w build/wheel .

fast: $(STAMP) wheel
	@rm -f $(FAST_STAMP)
	$(PYTHON) -m venv $(FAST)
	$(FAST)/bin/python -m pip install -q --disable-pip-version-check --force-reinstall --no-deps build/wheel/khabar-*.whl
	$(FAST)/bin/python -m pip install -q --disable-pip-version-check build/wheel/khabar-*.whl
	$(BIN)/python tools/same_readings.py $(FAST)/bin/python $(SHARED)
	@touch $(FAST_STAMP)

# The same, compiled a second time by what it counts as it reads our own reports (gcc alone): twice the time to build.
wheel-profiled fast-profiled: export KHABAR_PROFILE = 1
wheel-profiled: wheel
fast-profiled: fast

# The guard of .ci/run: our own reports alone, and nothing where a wheel cannot be compiled.
fast-check:
	@if ! command -v $${CC:-cc} >/dev/null; then echo "no C compiler here: the compiled reader is left out"; \
	elif ! $(PYTHON) -c 'import os, sysconfig; os.stat(sysconfig.get_path("include") + "/Python.h")' 2>/dev/null; then \
	echo "no headers of Python here (python3-dev): the compiled reader is left out"; \
	else $(MAKE) --no-print-directory fast SHARED=; fi

bench: $(STAMP)
	$(BIN)/python eval/bench.py $(SHARED)
	@if [ -f $(FAST_STAMP) ]; then echo; $(FAST)/bin/python eval/bench.py $(SHARED); else echo "make fast, then make bench, measures the compiled reader too"; fi

bench-ledger: $(STAMP)
	$(BIN)/python eval/bench_ledger.py

bench-web: $(STAMP)
	$(BIN)/python eval/bench_web.py

clean:
	rm -rf $(VENV) $(FAST) build dist site .demo .pytest_cache .mypy_cache .ruff_cache
