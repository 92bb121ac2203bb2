"""Writes the tables of docs/format into the source of each port. With --check, it only compares them.

A port with tables has a module ports/<language>/tables.py, which imports only the standard library:

    SOURCE = "miniprogram_scene.py"    the source of the port, in the same folder

    def blocks(tables, core, zh):      a dict: the name of each block, and its text in the language, which ends with a line feed

`tables` is tables.json as it is; `core` and `zh` are the lines of core.txt and zh.txt without the line feed. The source has two
lines around each block, comments of its language that end with <name> and </name>, such as `# <tables>` and `# </tables>`.
"""

import importlib.util
import json
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
ports = Path(__file__).resolve().parent
format = ports.parent / "docs/format"


def read_format():
    """The tables, and both packed ones."""
    core, zh = ((format / f"{name}.txt").read_text("ascii").rstrip("\n") for name in ("core", "zh"))
    return json.loads((format / "tables.json").read_text("utf-8")), core, zh


def load(path):
    """The module of a language."""
    spec = importlib.util.spec_from_file_location(f"tables_of_{path.parent.name}", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def replaced(source, name, block):
    """The source with another block between the two marks of this name."""
    pattern = re.compile(f"^(.*<{name}>\n)(?:.*\n)*?(.*</{name}>)$", re.MULTILINE)
    found = pattern.findall(source)
    if len(found) != 1:
        sys.exit(f"There are {len(found)} blocks <{name}>, not one.")
    return pattern.sub(lambda marks: marks[1] + block + marks[2], source)


def main():
    stale = []
    for path in sorted(ports.glob("*/tables.py")):
        language = load(path)
        file = path.parent / language.SOURCE
        old = new = file.read_text("utf-8")
        for name, block in language.blocks(*read_format()).items():
            new = replaced(new, name, block)
        if new != old and "--check" in sys.argv:
            stale.append(str(file.relative_to(ports)))
        elif new != old:
            file.write_text(new, "utf-8")
    if stale:
        sys.exit(f"The tables in {', '.join(stale)} differ from docs/format: run write_tables.py.")


main()
