"""Encodes and decodes the golden vectors of test/vectors with the port: python3 ports/python/test.py"""

import contextlib
import doctest
import io
import json
import re
import subprocess
import sys
import unittest
from pathlib import Path

here = Path(__file__).resolve().parent
sys.path.insert(0, str(here))

import miniprogram_scene as port  # noqa: E402
from miniprogram_scene import SceneError, Schema, from_json  # noqa: E402

VECTORS = {
    file.name: json.loads(file.read_text("utf-8"))
    for file in sorted((here.parents[1] / "test/vectors").glob("*.json"))
}


def coders(vector):
    """The functions that encode and decode a vector, and its value."""
    options = dict(vector.get("options", {}))
    if "model" in vector:
        options["model"] = {"zh": port.ZH}[vector["model"]]
    if "schema" in vector:
        schema = Schema(from_json(vector["schema"]), **options)
        return schema.encode, schema.decode, vector.get("record")
    name = "text" if "text" in vector else "query"
    write, read = getattr(port, f"encode_{name}"), getattr(port, f"decode_{name}")
    return (lambda value: write(value, **options)), (lambda scene: read(scene, **options)), vector[name]


def in_order(names):
    """The names in the order of section 7.1; a file may have another order."""
    indices = [name for name in names if name.isdecimal() and name == str(int(name)) and int(name) <= 4294967294]
    return sorted(indices, key=int) + [name for name in names if name not in indices]


def code_of(action, *arguments, **options):
    """The code of the error that an action raises; None if it raises none."""
    try:
        action(*arguments, **options)
    except SceneError as error:
        return error.code
    return None


class Vectors(unittest.TestCase):
    def test_each_is_written_and_read_or_refused_with_its_code(self):
        for file, vectors in VECTORS.items():
            for vector in vectors:
                with self.subTest(file=file, name=vector["name"]):
                    if "refused" in vector and vector.keys().isdisjoint({"scene", "record", "text", "query"}):
                        self.assertEqual(code_of(coders, vector), vector["refused"])
                        continue
                    write, read, value = coders(vector)
                    if "refused" in vector and "scene" in vector:
                        self.assertEqual(code_of(read, vector["scene"]), vector["refused"])
                    elif "refused" in vector:
                        self.assertEqual(code_of(write, value), vector["refused"])
                    else:
                        self.assertEqual(write(value), vector["scene"])
                        self.assertEqual(read(vector["scene"]), vector.get("decoded", value))
                        if "query" in vector:
                            self.assertEqual(list(read(vector["scene"])), in_order(value))

    def test_none_is_missing(self):
        self.assertGreaterEqual(sum(map(len, VECTORS.values())), 400)


class Refusals(unittest.TestCase):
    def refused(self, code, action, *arguments, **options):
        self.assertEqual(code_of(action, *arguments, **options), code)

    def test_schema(self):
        for make in (
            lambda: port.Integer(max=-1),
            lambda: port.Integer(max=2**53),
            lambda: port.Integer(max=True),
            lambda: port.Decimal(min=0, max=0.55, digits=1),
            lambda: port.Decimal(min=float("nan"), max=1, digits=1),
            lambda: port.OneOf([]),
            lambda: port.OneOf(["a", "a"]),
            lambda: port.OneOf([1, 1.0]),
            lambda: port.OneOf([None]),
            lambda: port.Optional("field"),
            lambda: port.List(port.Flag(), max=1001),
            lambda: port.Variant("type", {}),
            lambda: port.Variant("type", {"a": {"type": port.Flag()}}),
            lambda: port.Code("aba", 4),
            lambda: port.Digits(65),
            lambda: port.Openid(prefix="x"),
            lambda: port.Date(min="2023-02-29"),
            lambda: port.Timestamp(unit="m"),
            lambda: port.Text(max=-1),
            lambda: Schema({"header": port.Flag()}),
            lambda: Schema({}, alphabet="base64"),
            lambda: Schema({}, check=21),
            lambda: Schema({}, version=35),
            lambda: Schema({"a": port.Uuid(), "b": port.Uuid()}),
            lambda: Schema(from_json({"a": ["@integer"]})),
            lambda: Schema(from_json({"a": ["@number"]})),
            lambda: Schema({}, version=34).next({}, dict),
            lambda: port.encode_text("a", alphabet="base64"),
        ):
            self.refused("schema", make)

    def test_value(self):
        schema = Schema({"n": port.Integer(max=9), "t": port.Optional(port.Text(max=2))})
        for record in (None, [], {}, {"n": None}, {"n": 10}, {"n": 1.5}, {"n": True}, {"n": "1"}, {"n": 1, "x": 1},
                       {"n": 1, "t": "abc"}, {"n": 1, "t": "\ud83d"}, {"n": 1, 2: 3}):  # fmt: skip
            self.refused("value", schema.encode, record)
        self.refused("value", port.encode_text, None)
        self.refused("value", port.encode_text, "a" * 4097)
        for text in (None, "\ud83d", "店" * 4097):
            self.refused("value", port.encode_text, text, model=port.ZH)
        self.refused("value", port.encode_query, {"a": 1})
        self.refused("value", port.encode_query, {"a": "\udc00"})

    def test_length(self):
        self.refused("length", Schema({"t": port.Text()}).encode, {"t": "龘" * 20})
        self.refused("length", port.encode_text, "龘" * 20)
        self.refused("length", port.encode_text, "a" * 4096)
        self.refused("length", port.encode_text, "龘" * 20, model=port.ZH)
        self.refused("length", port.encode_query, {str(i): "" for i in range(33)})

    def test_version(self):
        old = Schema({"n": port.Integer(max=9)})
        new = old.next({"n": port.Integer(max=99)}, lambda record: {"n": record["n"] * 10})
        newest = new.next({"n": port.Integer(max=99), "m": port.Flag()}, lambda record: {**record, "m": True})
        self.assertEqual(newest.version, 2)
        self.assertEqual(newest.decode(old.encode({"n": 7})), {"n": 70, "m": True})
        self.assertEqual(newest.decode(new.encode({"n": 7})), {"n": 7, "m": True})
        self.refused("version", old.decode, new.encode({"n": 7}))

    def test_scenes_that_are_not_strings(self):
        for scene in (None, 5, b"P4vqq", ["P"]):
            self.refused("scene", port.decode_text, scene)


class Python(unittest.TestCase):
    def test_none_is_an_absent_value(self):
        schema = Schema({"a": port.Optional(port.Flag()), "b": port.List(port.Optional(port.Flag()), max=3)})
        record = {"b": [None, True]}
        self.assertEqual(schema.encode({"a": None, **record}), schema.encode(record))
        self.assertEqual(schema.decode(schema.encode(record)), record)

    def test_a_float_that_is_whole_is_an_integer(self):
        schema = Schema({"n": port.Integer(max=9)})
        self.assertEqual(schema.encode({"n": 5.0}), schema.encode({"n": 5}))

    def test_the_example_of_the_readme_prints_its_comments(self):
        code = re.search(r"```python\n(.*?)```", (here / "README.md").read_text("utf-8"), re.DOTALL)[1]
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(code, {})
        self.assertEqual(printed.getvalue(), "JUwJGbJ4hVNO2_QFfwvp9x6PR*!\n幸福西饼\n")

    def test_the_tables_are_those_of_docs_format(self):
        subprocess.run([sys.executable, str(here / "write_tables.py"), "--check"], check=True)


def load_tests(loader, tests, pattern):
    tests.addTests(doctest.DocTestSuite(port))
    return tests


if __name__ == "__main__":
    unittest.main()
