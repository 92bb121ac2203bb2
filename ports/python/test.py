"""Tests of the port, of which the golden vectors of test/vectors are most: python3 ports/python/test.py

With --bench, it only measures: the encodes a second of the README's poster.
"""

import contextlib
import doctest
import io
import json
import os
import re
import sys
import tempfile
import time
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
here = Path(__file__).resolve().parent
sys.path.insert(0, str(here))

import miniprogram_scene as port  # noqa: E402
from miniprogram_scene import SceneError, Schema, Sealed, SealError  # noqa: E402

VECTORS = {file.name: json.loads(file.read_text("utf-8")) for file in sorted((here.parents[1] / "test/vectors").glob("*.json"))}
SAME = {version: dict for version in range(35)}  # upgrades that leave a record as it is


def coders(vector):
    """The functions that encode and decode a vector, and its value."""
    if "schema" in vector:
        schema = Schema.from_json(vector["schema"], SAME)
        return schema.encode, schema.decode, vector.get("record")
    options = {**vector.get("options", {}), **({"model": vector["model"]} if "model" in vector else {})}
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
    except (SceneError, SealError) as error:
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
                        if "version" not in vector:  # the scene of an older version is only read
                            self.assertEqual(write(value), vector["scene"])
                        self.assertEqual(read(vector["scene"]), vector.get("decoded", value))
                        if "query" in vector:
                            self.assertEqual(list(read(vector["scene"])), in_order(value))

    def test_each_with_a_seal_is_opened_or_forged(self):
        for vector in [vector for vectors in VECTORS.values() for vector in vectors if "seal" in vector]:
            with self.subTest(name=vector["name"]):
                seal, record = vector["seal"], dict(vector["record"])
                key = bytes.fromhex(seal["key"])
                sealed = Sealed(Schema.from_json(vector["schema"], SAME), seal["field"], [b"another key of a server", key])
                if seal.get("forged"):
                    self.assertEqual(code_of(sealed.open, vector["scene"]), "forged")
                    continue
                del record[seal["field"]]
                self.assertEqual(sealed.open(vector["scene"]), (record, 1))
                if "version" not in vector:
                    self.assertEqual(Sealed(sealed.schema, seal["field"], [key]).encode(record), vector["scene"])

    def test_none_is_missing(self):
        self.assertGreaterEqual(sum(map(len, VECTORS.values())), 899)
        self.assertGreaterEqual(sum("seal" in vector for vectors in VECTORS.values() for vector in vectors), 22)


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
            lambda: port.Decimal(min=0, max="1", digits=1),
            lambda: port.Decimal(min=0, max=2**51 + 1, digits=0),
            lambda: port.Decimal(min=0, max=10**400, digits=0),
            lambda: port.OneOf([]),
            lambda: port.OneOf(["a", "a"]),
            lambda: port.OneOf([1, 1.0]),
            lambda: port.OneOf([None]),
            lambda: port.OneOf([1.5]),
            lambda: port.OneOf([2**53]),
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
            lambda: port.Text(model="en"),
            lambda: port.Text(model=None),
            lambda: Schema({}, alphabet="base64"),
            lambda: Schema({}, check=21),
            lambda: Schema({}, version=35),
            lambda: Schema({"a": port.Uuid(), "b": port.Uuid()}),
            lambda: Schema({}, version=34).next({}, dict),
            lambda: port.encode_text("a", alphabet="base64"),
            lambda: port.encode_text("a", alphabet=[]),
            lambda: port.decode_text("a", model=[]),
            lambda: port.decode_query("a", alphabet=None),
        ):
            self.refused("schema", make)

    def test_json_form(self):
        def form(*fields, **options):
            return {"versions": [{"version": 0, "alphabet": "portable", "check": 12, "fields": list(fields), **options}]}

        flag, text = {"kind": "flag"}, {"kind": "text", "model": "core", "max": None}
        sound = form({"name": "a", **flag}, {"name": "b", **text})
        self.assertEqual(Schema.from_json(sound).to_json(), sound)
        version = sound["versions"][0]
        for bad in (
            None,
            [],
            {},
            {"versions": []},
            {"versions": version},
            {"versions": [version, version]},
            {"versions": [version, {**version, "version": 2}]},
            {**sound, "name": "poster"},
            form(name="poster"),
            form(fields=None),
            form(fields={"a": flag}),
            form(fields={}),
            form(version=None),
            form(version=-1),
            form(check=True),
            form(alphabet=None),
            form(flag),
            form({"name": 1, **flag}),
            form({"name": "a", **flag, "max": 1}),
            form({"name": "a", **flag}, {"name": "a", **flag}),
            form({"name": "a", **flag}, {"name": "1", **flag}),
            form({"name": "a"}),
            form({"name": "a", "kind": None}),
            form({"name": "a", "kind": "schema"}),
            form({"name": "a", "kind": "integer", "max": 1}),
            form({"name": "a", "kind": "integer", "min": None, "max": 1}),
            form({"name": "a", "kind": "integer", "min": 0.5, "max": 1}),
            form({"name": "a", "kind": "text", "model": "core"}),
            form({"name": "a", "kind": "text", "model": None, "max": None}),
            form({"name": "a", "kind": "oneOf", "choices": "ab"}),
            form({"name": "a", "kind": "tuple", "fields": flag}),
            form({"name": "a", "kind": "tuple", "fields": [{"name": "a", **flag}]}),
            form({"name": "a", "kind": "optional", "field": {"name": "a", **flag}}),
            form({"name": "a", "kind": "list", "field": None, "max": 1}),
            form({"name": "a", "kind": "record", "fields": [flag]}),
            form({"name": "a", "kind": "variant", "key": "k", "branches": []}),
            form({"name": "a", "kind": "variant", "key": "k", "branches": [{"name": "a", "kind": "record", "fields": []}]}),
            form({"name": "a", "kind": "variant", "key": "k", "branches": [{"name": "b", "fields": []}] * 2}),
            form({"name": "a", "kind": "openid", "prefix": None}),
            form({"name": "a", "kind": "timestamp", "unit": None}),
        ):
            with self.subTest(form=bad):
                self.refused("schema", Schema.from_json, bad)

    def test_fields_that_stand_too_deep(self):
        flag = {"kind": "flag"}
        nestings = (
            (lambda field: port.List(field, max=2), lambda form: {"kind": "list", "field": form, "max": 2}),
            (port.Optional, lambda form: {"kind": "optional", "field": form}),
            (port.Tuple, lambda form: {"kind": "tuple", "fields": [form]}),
        )
        for field_around, form_around in nestings:
            for depth in (1, 50, 200, 340, 700, 5000):
                field, form = port.Flag(), flag
                for _ in range(depth):
                    field, form = field_around(field), form_around(form)
                whole = {"version": 0, "alphabet": "portable", "check": 12, "fields": [{"name": "a", **form}]}
                for make in (lambda: Schema({"a": field}), lambda: Schema.from_json({"versions": [whole]})):
                    # Nothing but a SceneError is thrown.
                    self.assertIn(code_of(make), [None, "schema"] if depth < 700 else ["schema"])

    def test_value(self):
        schema = Schema({"n": port.Integer(max=9), "t": port.Optional(port.Text(max=2))})
        for record in (None, [], {}, {"n": None}, {"n": 10}, {"n": 1.5}, {"n": True}, {"n": "1"}, {"n": 1, "x": 1},
                       {"n": 1, "t": "abc"}, {"n": 1, "t": "\ud83d"}, {"n": 1, 2: 3}):  # fmt: skip
            self.refused("value", schema.encode, record)
        self.refused("value", port.encode_text, None)
        self.refused("value", port.encode_text, "a" * 4097)
        for text in (None, "\ud83d", "店" * 4097):
            self.refused("value", port.encode_text, text, model="zh")
        self.refused("value", port.encode_query, {"a": 1})
        self.refused("value", port.encode_query, {"a": "\udc00"})

    def test_length(self):
        self.refused("length", Schema({"t": port.Text()}).encode, {"t": "龘" * 20})
        self.refused("length", port.encode_text, "龘" * 20)
        self.refused("length", port.encode_text, "a" * 4096)
        self.refused("length", port.encode_text, "龘" * 20, model="zh")
        self.refused("length", port.encode_query, {str(i): "" for i in range(33)})

    def test_version(self):
        old = Schema({"n": port.Integer(max=9)})
        new = old.next({"n": port.Integer(max=99)}, lambda record: {"n": record["n"] * 10})
        newest = new.next({"n": port.Integer(max=99), "m": port.Flag()}, lambda record: {**record, "m": True})
        self.assertEqual(newest.version, 2)
        self.assertEqual(newest.decode(old.encode({"n": 7})), {"n": 70, "m": True})
        self.assertEqual(newest.decode(new.encode({"n": 7})), {"n": 7, "m": True})
        self.refused("version", old.decode, new.encode({"n": 7}))

    def test_scenes_of_another_schema(self):
        edited = [
            Schema({"n": port.Integer(max=9)}),
            Schema({"n": port.Integer(min=1, max=10)}),
            Schema({"m": port.Integer(max=9)}),
            Schema({"n": port.Decimal(min=0, max=9, digits=0)}),
            Schema({"n": port.Optional(port.Integer(max=8))}),
            Schema({"n": port.Integer(max=9)}, check=20),
        ]
        scenes = [schema.encode({name: 7 for name in schema.fields.fields}) for schema in edited]
        for schema in edited:
            self.assertEqual([code_of(schema.decode, scene) for scene in scenes].count("scene"), len(edited) - 1)

    def test_scenes_that_are_not_strings(self):
        for scene in (None, 5, b"P4vqq", ["P"]):
            self.refused("scene", port.decode_text, scene)


class Versions(unittest.TestCase):
    old = Schema({"n": port.Integer(max=9)}, alphabet="wechat", check=20)
    new = old.next({"n": port.Integer(max=99)}, lambda record: {"n": record["n"] * 10}, alphabet="unreserved", check=0)

    def test_each_is_read_in_its_own_alphabet_and_check(self):
        for n in range(10):
            self.assertEqual(self.new.decode(self.old.encode({"n": n})), {"n": n * 10})
        for n in range(100):
            self.assertEqual(self.new.decode(self.new.encode({"n": n})), {"n": n})

    def test_all_stand_in_the_json_form(self):
        form = self.new.to_json()
        self.assertEqual([each["alphabet"] for each in form["versions"]], ["wechat", "unreserved"])
        again = Schema.from_json(json.loads(json.dumps(form)), {1: lambda record: {"n": record["n"] + 1}})
        self.assertEqual(again.to_json(), form)
        self.assertEqual(again.encode({"n": 5}), self.new.encode({"n": 5}))
        self.assertEqual(again.decode(self.old.encode({"n": 5})), {"n": 6})

    def test_one_without_its_upgrade_is_refused(self):
        newest = self.new.next({"n": port.Integer(max=99)}, dict)
        again = Schema.from_json(newest.to_json(), {2: dict})
        self.assertEqual(code_of(again.decode, self.old.encode({"n": 5})), "version")
        self.assertEqual(again.decode(self.new.encode({"n": 5})), {"n": 5})
        self.assertEqual(code_of(self.old.next, {}, None), "schema")

    def test_an_upgrade_gives_a_right_record(self):
        wrong = self.old.next({"n": port.Integer(max=9)}, lambda record: {"n": -1})
        self.assertEqual(code_of(wrong.decode, self.old.encode({"n": 5})), "value")


class Seals(unittest.TestCase):
    key = "the key of the server"
    schema = Schema({"price": port.Integer(max=9), "seal": port.Hex(8)})
    sealed = Sealed(schema, "seal", [key])

    def test_one_key_of_several_opens(self):
        scene = self.sealed.encode({"price": 7})
        for keys, index in ((["a newer key of the server", self.key], 1), ((self.key.encode(), bytearray(20)), 0)):
            self.assertEqual(Sealed(self.schema, "seal", keys).open(scene), ({"price": 7}, index))
        stranger = Sealed(self.schema, "seal", ["the key of a stranger"])
        self.assertEqual(code_of(stranger.open, scene), "forged")

    def test_a_forged_scene_is_none_of_another_schema(self):
        forged = self.schema.encode({"price": 7, "seal": "0" * 8})
        self.assertEqual(code_of(self.sealed.open, forged), "forged")
        for scene in ("gid=178", "", None, 5, Schema({"price": port.Integer(max=9)}).encode({"price": 7})):
            self.assertEqual(code_of(self.sealed.open, scene), "foreign")

    def test_a_record_without_its_seal_is_sealed(self):
        for record in (
            None,
            [],
            {},
            {"price": 10},
            {"price": 1, "seal": "0" * 8},
            {"price": 1, "seal": None},
            {"price": 1, "x": 1},
        ):
            self.assertEqual(code_of(self.sealed.encode, record), "value")
        long = Schema({"name": port.Text(), "seal": port.Hex(32)})
        self.assertEqual(code_of(Sealed(long, "seal", [self.key]).encode, {"name": "龘" * 9}), "length")

    def test_a_version_is_opened_as_it_was_written(self):
        newer = self.schema.next(
            {"price": port.Integer(max=99), "seal": port.Hex(8)}, lambda old: {**old, "price": old["price"] * 10}
        )
        unsealed = newer.next({"price": port.Integer(max=99)}, lambda old: {"price": old["price"]})
        last = unsealed.next({"seal": port.Hex(16)}, lambda old: {"seal": "0" * 16})
        scene = self.sealed.encode({"price": 7})
        self.assertEqual(Sealed(newer, "seal", [self.key]).open(scene), ({"price": 70}, 0))
        self.assertEqual(Sealed(last, "seal", [self.key]).open(scene), ({}, 0))
        self.assertEqual(code_of(Sealed(last, "seal", [self.key]).open, unsealed.encode({"price": 7})), "foreign")
        self.assertEqual(code_of(Sealed, unsealed, "seal", [self.key]), "schema")
        without = Schema.from_json(newer.to_json())
        self.assertEqual(code_of(Sealed(without, "seal", [self.key]).open, scene), "version")

    def test_a_field_or_a_key_makes_no_seal(self):
        for field in (port.Hex(7), port.Digits(16), port.ObjectId(), port.Optional(port.Hex(16)), port.Tuple(port.Hex(8))):
            self.assertEqual(code_of(Sealed, Schema({"seal": field}), "seal", [self.key]), "schema")
        for field in ("price", "other", "", None, ["seal"]):
            self.assertEqual(code_of(Sealed, self.schema, field, [self.key]), "schema")
        for keys in ([], None, self.key, [self.key, "15 bytes, no key"[:15]], [b"short"], [5], [None]):
            self.assertEqual(code_of(Sealed, self.schema, "seal", keys), "schema")
        self.assertEqual(code_of(Sealed, {"seal": port.Hex(8)}, "seal", [self.key]), "schema")


class Python(unittest.TestCase):
    def test_none_is_an_absent_value(self):
        schema = Schema({"a": port.Optional(port.Flag()), "b": port.List(port.Optional(port.Flag()), max=3)})
        record = {"b": [None, True]}
        self.assertEqual(schema.encode({"a": None, **record}), schema.encode(record))
        self.assertEqual(schema.decode(schema.encode(record)), record)

    def test_every_kind_has_a_json_form_that_makes_it_again(self):
        fields = {
            "code": port.Code("ab\ud83d", 3),
            "date": port.Date(min="2026-01-01"),
            "decimal": port.Decimal(min=-0.5, max=1, digits=1),
            "digits": port.Digits(2),
            "flag": port.Flag(),
            "hex": port.Hex(2),
            "id": port.Id(),
            "integer": port.Integer(max=7),
            "list": port.List(port.Flag(), max=2),
            "objectId": port.Optional(port.ObjectId()),
            "oneOf": port.OneOf(["a", 1.0, True]),
            "openid": port.Optional(port.Openid(prefix="oAbc")),
            "optional": port.Optional(port.Flag()),
            "phone": port.Optional(port.Phone()),
            "record": port.Record({"b": port.Flag(), "1": port.Text(max=3)}),
            "snowflake": port.Optional(port.Snowflake()),
            "text": port.Text(model="zh"),
            "timestamp": port.Optional(port.Timestamp(unit="ms")),
            "tuple": port.Tuple(port.Flag(), port.Flag()),
            "uuid": port.Optional(port.Uuid()),
            "variant": port.Variant("kind", {"x": {"a": port.Flag()}, "0": {}}),
        }
        self.assertEqual(set(fields), set(port.KINDS))
        for name, field in fields.items():
            schema = Schema({name: field})
            form = json.loads(json.dumps(schema.to_json()))
            self.assertEqual(Schema.from_json(form).fingerprint, schema.fingerprint, name)
            self.assertEqual(Schema.from_json(form).to_json(), form)

    def test_the_fingerprints_of_format_md(self):
        example = (here.parents[1] / "FORMAT.md").read_text("utf-8").split("<!-- example: fingerprints -->")[1].split("```")[1]
        for text, fingerprint in re.findall("^({.*})\n(0x.*)$", example, re.MULTILINE):
            hashed = 0
            for unit in port._units(text):
                hashed = port._mix(hashed, ord(unit))
            self.assertEqual(f"0x{hashed:08x}", fingerprint)
            self.assertIn(text, self.canonical_texts())

    @staticmethod
    def canonical_texts():
        schemas = [
            Schema({}),
            Schema({"table": port.Integer(max=9999)}),
            Schema({"at": port.Decimal(min=-90, max=90.5, digits=5), "t": port.Text(model="zh")}, "wechat", 0, 3),
            Schema({"桌号": port.OneOf(["😀", True, -1])}),
        ]
        untyped = [
            {"kind": "text", "alphabet": "portable", "model": "core"},
            {"kind": "query", "alphabet": "unreserved", "model": "core"},
        ]
        return [port._of_units(port._canonical(form)) for form in [*(schema.form() for schema in schemas), *untyped]]

    def test_a_float_that_is_whole_is_an_integer(self):
        schema = Schema({"n": port.Integer(max=9)})
        self.assertEqual(schema.encode({"n": 5.0}), schema.encode({"n": 5}))

    def test_the_examples_of_the_readme_print_their_comments(self):
        examples = re.findall(r"```python\n(.*?)```", (here / "README.md").read_text("utf-8"), re.DOTALL)
        self.assertEqual(len(examples), 3)
        comments = re.findall(r"^ *print\(.*  # (.*)$", "".join(examples), re.MULTILINE)
        printed, names, before = io.StringIO(), {}, os.getcwd()
        with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(printed):
            os.chdir(folder)
            try:
                exec(examples[0], names)
                first = names["poster"]
                newest = first.next({**first.fields.fields, "vip": port.Flag()}, dict)
                Path("scenes.json").write_text(json.dumps({"poster": newest.to_json()}), "utf-8")
                for example in examples[1:]:
                    exec(example, names)
            finally:
                os.chdir(before)
        self.assertEqual(printed.getvalue().splitlines(), comments)

    def test_a_value_that_is_far_too_long_is_refused_at_once(self):
        long = "龙虾饼" * 1365
        for schema in (Schema({"texts": port.List(field, max=1000)}) for field in (port.Text(), port.ZhText())):
            started = time.perf_counter()
            self.assertEqual(code_of(schema.encode, {"texts": [long] * 1000}), "length")
            self.assertEqual(code_of(schema.encode, {"texts": [long] * 999 + ["\ud83d"]}), "value")
            self.assertLess(time.perf_counter() - started, 2)


def load_tests(loader, tests, pattern):
    tests.addTests(doctest.DocTestSuite(port))
    return tests


def bench():
    poster = Schema({
        "goods": port.Integer(max=9999999),
        "inviter": port.Snowflake(),
        "channel": port.OneOf(["poster", "share", "ad"]),
        "table": port.Optional(port.Integer(min=1, max=500)),
        "shop": port.Text(),
    })  # fmt: skip
    record = {"goods": 42, "inviter": "1795324876512231425", "channel": "poster", "shop": "幸福西饼"}
    for seconds in (0.5, 2):  # the first ones fill the caches
        count, started = 0, time.perf_counter()
        while time.perf_counter() - started < seconds:
            poster.encode(record)
            count += 1
    print(f"python: {round(count / seconds)} encodes a second")


def main():
    result = unittest.main(exit=False, verbosity=0).result
    wrong = len(result.failures) + len(result.errors)
    print(f"python: {sum(map(len, VECTORS.values()))} vectors, {result.testsRun} tests, {wrong} wrong")
    sys.exit(wrong > 0)


if __name__ == "__main__":
    bench() if "--bench" in sys.argv else main()
