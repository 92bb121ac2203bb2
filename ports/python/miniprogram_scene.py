# Copyright (c) 2026 The miniprogram-scene authors. SPDX-License-Identifier: MIT

"""Scenes of mini-program codes: a typed record in at most 32 characters, and back.

It encodes and decodes the same scenes as the npm package `miniprogram-scene`. It was written from FORMAT.md alone; the
numbers in comments are sections of that document. It is one file for Python 3.8 or newer, without dependencies.

>>> poster = Schema({
...     "goods": Integer(max=9999999),
...     "inviter": Snowflake(),
...     "channel": OneOf(["poster", "share", "ad"]),
...     "table": Optional(Integer(min=1, max=500)),
...     "shop": Text(),
... })
>>> poster.encode({"goods": 42, "inviter": "1795324876512231425", "channel": "poster", "shop": "幸福西饼"})
'Oig3CYE_RQ1AS(7kV~pNE_X'
>>> poster.decode("Oig3CYE_RQ1AS(7kV~pNE_X")["shop"]
'幸福西饼'
"""

from __future__ import annotations

import hmac
import json
import math
import re
from bisect import bisect_right
from datetime import date
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import Any, Callable, Dict, Iterable, Iterator, List as Listing, NamedTuple, Tuple as Pair, Union

__all__ = [
    "Opened", "SceneError", "SealError", "Sealed", "Schema", "decode_query", "decode_text", "encode_query", "encode_text",
    "Code", "Date", "Decimal", "Digits", "Flag", "Hex", "Id", "Integer", "List", "ObjectId", "OneOf", "Openid",
    "Optional", "Phone", "Record", "Snowflake", "Text", "Timestamp", "Tuple", "Uuid", "Variant", "ZhText",
]  # fmt: skip


class SceneError(ValueError):
    """A definition, a value or a scene is refused; the message says why.

    `code` is `schema` (the definition makes no sense), `value` (the field cannot carry the value), `length` (the value
    does not fit 32 characters), `scene` (the scene is foreign, damaged or mistyped) or `version` (the version is not
    known). `path` says where the value stands in a record, such as `place.lat`; it is empty outside of a record.

    >>> try:
    ...     Schema({"table": Integer(max=500)}).encode({"table": 501})
    ... except SceneError as error:
    ...     print(error.code, error)
    value table: not an integer from 0 to 500: 501
    """

    def __init__(self, code: str, message: str, path: str = ""):
        super().__init__(f"{path}: {message}" if path else message)
        self.code, self.message, self.path = code, message, path

    def within(self, name: object) -> SceneError:
        """The same error, with the name of the field or the index of the item before its path."""
        return SceneError(self.code, self.message, f"{name}.{self.path}" if self.path else f"{name}")


def _refusal(code: str, message: str, *shown: Any) -> SceneError:
    """The error with this message, and perhaps a value in it."""
    return SceneError(code, ": ".join([message, *map(_shown, shown)]))


def _shown(value: Any) -> str:
    """A value in a message. One that is long is cut, and one that has no spelling is named by its type."""
    try:
        text = ascii(value)
    except (RecursionError, ValueError):
        return type(value).__name__
    return text if len(text) <= 100 else f"{text[:97]}..."


def _demand(condition: object, code: str, message: str, *shown: Any) -> None:
    if not condition:
        raise _refusal(code, message, *shown)


# Models (3)


class Uniform:
    """The symbols 0 to total - 1, one slot each."""

    def __init__(self, total: int):
        self.total = total

    def start(self, symbol: int) -> int:
        return symbol

    def frequency(self, symbol: int) -> int:
        return 1

    def symbol_at(self, slot: int) -> int:
        return slot


class Weighted:
    """Symbol i has the frequency `weights[i]`."""

    def __init__(self, weights: Iterable[int]):
        self.starts: Listing[int] = [0, *accumulate(weights)]
        self.total = self.starts[-1]

    def start(self, symbol: int) -> int:
        return self.starts[symbol]

    def frequency(self, symbol: int) -> int:
        return self.starts[symbol + 1] - self.starts[symbol]

    def symbol_at(self, slot: int) -> int:
        return bisect_right(self.starts, slot) - 1


class Without:
    """Another model without some of its symbols; the other symbols keep their numbers."""

    def __init__(self, model: Weighted, missing: Iterable[int]):
        self.model, self.missing = model, sorted(missing)
        self.total = model.total - sum(map(model.frequency, self.missing))

    def start(self, symbol: int) -> int:
        return self.model.start(symbol) - sum(self.model.frequency(each) for each in self.missing if each < symbol)

    def frequency(self, symbol: int) -> int:
        return self.model.frequency(symbol)

    def symbol_at(self, slot: int) -> int:
        for each in self.missing:
            if self.model.start(each) <= slot:
                slot += self.model.frequency(each)
        return self.model.symbol_at(slot)


Model = Union[Uniform, Weighted, Without]
Pop = Callable[[Model], int]


# A value whose symbols have more bits than this fits no scene, by far: a scene has 204 (5).
MOST_BITS = 900


class Symbols:
    """The symbols of a value, each with its model."""

    def __init__(self) -> None:
        self.pushed: Listing[Pair[Model, int]] = []
        self.counted, self.bits = 0, 0.0

    def push(self, model: Model, symbol: int) -> None:
        self.pushed.append((model, symbol))

    def have_more_bits_than(self, most: float) -> bool:
        for model, symbol in self.pushed[self.counted :]:
            self.bits += math.log2(model.total / model.frequency(symbol))
        self.counted = len(self.pushed)
        return self.bits > most


Candidate = Pair[Symbols, int, int]  # the symbols, the check bits, the most characters (4.4)


# The coder (2, 4)

UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~"
PORTABLE = UNRESERVED + "!*()"
WECHAT = PORTABLE + "'#$&+,/:;=?@"
ALPHABETS = {"unreserved": UNRESERVED, "portable": PORTABLE, "wechat": WECHAT}
LIMIT = 32
GUARD = 2**48


def _characters(alphabet: str) -> str:
    known = isinstance(alphabet, str) and alphabet in ALPHABETS
    _demand(known, "schema", f"the alphabet must be one of {', '.join(ALPHABETS)}", alphabet)
    return ALPHABETS[alphabet]


# By radix: the spaces of scenes of 0 to 32 characters, from one scene to the next one (4.1).
STEPS = {
    len(characters): [len(characters) ** (LIMIT - length) * GUARD for length in range(LIMIT + 1)]
    for characters in ALPHABETS.values()
}


def _mix(hashed: int, number: int) -> int:
    mixed = (hashed ^ (number + 1)) * 0x9E3779B1 % 2**32
    return mixed ^ mixed >> 15


def _spell(candidate: Candidate, characters: str, fingerprint: int) -> str | None:
    """The scene of a candidate; None if it does not fit."""
    symbols, check_bits, max_length = candidate
    radix = len(characters)
    steps = STEPS[radix]
    low, width, hashed = 0, steps[0], fingerprint
    for model, symbol in symbols.pushed:
        start = model.start(symbol)
        share = width // model.total
        if share < 1:
            return None
        low += share * start
        width = share * model.frequency(symbol)
        hashed = _mix(hashed, start)

    length = 1
    while length < max_length and width < steps[length] << check_bits:
        length += 1
    step = steps[length]
    count = width // step
    if count < 1:
        return None
    number = -(-low // step) + hashed % count
    scene = ""
    for _ in range(length):
        number, digit = divmod(number, radix)
        scene = characters[digit] + scene
    return scene


def _encode(candidates: Iterable[Candidate], characters: str, fingerprint: int) -> str:
    """The scene of the first candidate that fits."""
    for candidate in candidates:
        scene = _spell(candidate, characters, fingerprint)
        if scene is not None:
            return scene
    raise SceneError("length", f"does not fit {LIMIT} characters")


def _decoder(scene: Any, characters: str) -> Pop:
    """A function that pops the symbols of a scene one by one."""
    _demand(isinstance(scene, str) and 1 <= len(scene) <= LIMIT, "scene", f"a scene must be a string of 1 to {LIMIT} characters")
    radix = len(characters)
    number = 0
    for character in scene:
        digit = characters.find(character)
        _demand(digit >= 0, "scene", f"{character!a} is not a character of the alphabet")
        number = number * radix + digit
    offset, width = number * STEPS[radix][len(scene)], STEPS[radix][0]

    def pop(model: Model) -> int:
        nonlocal offset, width
        share = width // model.total
        _demand(share >= 1 and offset // share < model.total, "scene", "not a scene of this schema")
        symbol = model.symbol_at(offset // share)
        offset -= share * model.start(symbol)
        width = share * model.frequency(symbol)
        return symbol

    return pop


def _confirm(scene: str, write: Callable[[], str]) -> None:
    """The check (5): refuses the scene unless `write` encodes the decoded value as exactly this scene."""
    try:
        same = write() == scene
    except SceneError:
        same = False
    _demand(same, "scene", "not a scene of this schema, or a character is wrong")


# Numbers and strings as symbols (6)


class UniformInteger:
    """An integer from 0 to n - 1."""

    def __init__(self, n: int):
        self.n = n
        self.highs = Uniform(-(-n // 2**26))
        self.lows = Uniform(-(-n // self.highs.total))
        self.bits = math.log2(n)

    def write(self, value: int, to: Symbols) -> None:
        if self.highs.total > 1:
            to.push(self.highs, value // self.lows.total)
        to.push(self.lows, value % self.lows.total)

    def read(self, pop: Pop) -> int:
        high = pop(self.highs) if self.highs.total > 1 else 0
        value = high * self.lows.total + pop(self.lows)
        _demand(value < self.n, "scene", "not a scene of this schema")
        return value


class String:
    """A string of a known length over an alphabet."""

    def __init__(self, alphabet: str):
        self.alphabet = alphabet
        self.digits = {character: digit for digit, character in enumerate(alphabet)}
        self.block = 1
        while len(alphabet) ** (self.block + 1) <= 2**26:
            self.block += 1
        self.models = [Uniform(len(alphabet) ** length) for length in range(self.block + 1)]

    def has(self, text: str) -> bool:
        return all(character in self.digits for character in text)

    def write(self, text: str, to: Symbols) -> None:
        r = len(self.alphabet)
        for at in range(0, len(text), self.block):
            block = text[at : at + self.block]
            symbol = 0
            for character in block:
                symbol = symbol * r + self.digits[character]
            to.push(self.models[len(block)], symbol)

    def read(self, length: int, pop: Pop) -> str:
        r, text = len(self.alphabet), ""
        while len(text) < length:
            count = min(self.block, length - len(text))
            symbol, block = pop(self.models[count]), ""
            for _ in range(count):
                symbol, digit = divmod(symbol, r)
                block = self.alphabet[digit] + block
            text += block
        return text


STRINGS = {characters: String(characters) for characters in ALPHABETS.values()}
DIGITS = String("0123456789")
HEX = String("0123456789abcdef")
BASE64URL = String("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")


def _units(text: str) -> str:
    """The UTF-16 code units of a text, each as a character."""
    data = text.encode("utf-16-le", "surrogatepass")
    return "".join(chr(low | high << 8) for low, high in zip(data[::2], data[1::2]))


def _of_units(units: str) -> str:
    return units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


# Fields (8)


class Field:
    """Writes a value as symbols, and reads it from them; `bits` are the fewest bits of a value (8.13).

    `kind` and `keys` are those of its JSON form (7.3); each key is an attribute, too.
    """

    kind = ""
    keys: Pair[str, ...] = ()
    bits = 0.0

    @classmethod
    def from_json(cls, form: dict[str, Any]) -> Field:
        """The field of a JSON form, of which all keys but `kind` are given."""
        return cls(**form)

    def to_json(self) -> dict[str, Any]:
        return {"kind": self.kind, **{key: _to_json(getattr(self, key)) for key in self.keys}}

    def write(self, value: Any, to: Symbols) -> None:
        """Pushes the symbols of a value. Raises a SceneError with the code `value` if the field cannot carry it."""
        raise NotImplementedError

    def read(self, pop: Pop) -> Any:
        raise NotImplementedError


def _write_at(name: object, field: Field, value: Any, to: Symbols) -> None:
    try:
        field.write(value, to)
    except SceneError as error:
        raise error.within(name) from None


def _whole(value: Any) -> int | None:
    """The integer that a number is; None for a fraction and for anything but a number."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


MOST = 2**53 - 1  # the greatest integer that every language has


def _option(value: Any, low: int, high: int, name: str) -> int:
    number = _whole(value)
    if number is None or not low <= number <= high:
        raise SceneError("schema", f"{name} must be an integer from {low} to {high}")
    return number


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _step_of(value: float, digits: int) -> int:
    """The integer nearest to value * 10^digits (8.2)."""
    return round(float(value) * float(10**digits))


def _matched(pattern: str, value: Any) -> bool:
    return isinstance(value, str) and re.fullmatch(pattern, value) is not None


class Integer(Field):
    """A whole number from `min` to `max`.

    >>> Schema({"table": Integer(max=9999)}).encode({"table": 1234})
    'U9mWv'
    """

    kind, keys = "integer", ("min", "max")

    def __init__(self, max: int, min: int = 0):
        self.min, self.max = _option(min, -MOST, MOST, "min"), _option(max, -MOST, MOST, "max")
        _demand(0 <= self.max - self.min <= MOST, "schema", "max must not be below min, nor 2^53 or more above it")
        self.integer = UniformInteger(self.max - self.min + 1)
        self.bits = self.integer.bits

    def write(self, value: Any, to: Symbols) -> None:
        number = _whole(value)
        if number is None or not self.min <= number <= self.max:
            raise _refusal("value", f"not an integer from {self.min} to {self.max}", value)
        self.integer.write(number - self.min, to)

    def read(self, pop: Pop) -> int:
        return self.integer.read(pop) + self.min


class Decimal(Field):
    """A number with up to `digits` decimals, from `min` to `max`.

    >>> latitude = Schema({"lat": Decimal(min=-90, max=90, digits=5)})
    >>> latitude.decode(latitude.encode({"lat": 30.57281}))
    {'lat': 30.57281}
    """

    kind, keys = "decimal", ("min", "max", "digits")

    def __init__(self, min: float, max: float, digits: int):
        self.digits = _option(digits, 0, 15, "digits")
        _demand(_is_number(min) and _is_number(max), "schema", "min and max must be numbers")
        self.min, self.max = min, max
        sound = self.accepts(min) and self.accepts(max)
        _demand(sound, "schema", f"min and max must have at most {digits} decimals, and min must not be above max")
        self.first, last = _step_of(min, self.digits), _step_of(max, self.digits)
        _demand(-(2**51) <= self.first and last <= 2**51, "schema", "min or max is more than 2^51 steps from 0")
        self.integer = UniformInteger(last - self.first + 1)
        self.bits = self.integer.bits

    def accepts(self, value: Any) -> bool:
        if not _is_number(value) or not self.min <= value <= self.max:
            return False
        try:
            return self.value_of(_step_of(value, self.digits)) == value
        except (OverflowError, ValueError):  # an infinite product, or not a number
            return False

    def value_of(self, step: int) -> float:
        return step / 10**self.digits

    def write(self, value: Any, to: Symbols) -> None:
        if not self.accepts(value):
            raise _refusal("value", f"not a number from {self.min} to {self.max} with up to {self.digits} decimals", value)
        self.integer.write(_step_of(value, self.digits) - self.first, to)

    def read(self, pop: Pop) -> float:
        return self.value_of(self.integer.read(pop) + self.first)


class OneOf(Field):
    """One of a list of strings, booleans or integers; 1, "1" and True are three different items."""

    kind, keys = "oneOf", ("choices",)

    def __init__(self, choices: Iterable[Any]):
        _demand(isinstance(choices, (list, tuple)) and choices, "schema", "choices must be a list of one or more")
        self.choices = [choice if isinstance(choice, (str, bool)) else _whole(choice) for choice in choices]
        for index, choice in enumerate(self.choices):
            known = isinstance(choice, str) or choice is not None and abs(choice) <= MOST
            _demand(known, "schema", "not a string, a boolean or an integer", choices[index])
            _demand(self.index(choice) == index, "schema", "a choice stands twice", choice)
        self.integer = UniformInteger(len(self.choices))
        self.bits = self.integer.bits

    def index(self, value: Any) -> int | None:
        for index, choice in enumerate(self.choices):
            if choice == value and isinstance(choice, bool) == isinstance(value, bool):
                return index
        return None

    def write(self, value: Any, to: Symbols) -> None:
        index = self.index(value)
        if index is None:
            raise _refusal("value", f"not one of {self.choices!a}", value)
        self.integer.write(index, to)

    def read(self, pop: Pop) -> Any:
        return self.choices[self.integer.read(pop)]


class Flag(OneOf):
    """True or False."""

    kind, keys = "flag", ()

    def __init__(self) -> None:
        super().__init__([False, True])


def _field(field: Any) -> Field:
    if not isinstance(field, Field):
        raise _refusal("schema", "not a field", field)
    return field


class Optional(Field):
    """A value or None. In a record None is a missing key, when it is written and when it is read."""

    kind, keys = "optional", ("field",)
    present = Uniform(2)
    bits = 1.0

    def __init__(self, field: Field):
        self.field = _field(field)

    @classmethod
    def from_json(cls, form: dict[str, Any]) -> Field:
        return cls(_field_from_json(form["field"]))

    def write(self, value: Any, to: Symbols) -> None:
        to.push(self.present, int(value is not None))
        if value is not None:
            self.field.write(value, to)

    def read(self, pop: Pop) -> Any:
        return self.field.read(pop) if pop(self.present) else None


class List(Field):
    """A list of up to `max` values."""

    kind, keys = "list", ("field", "max")

    def __init__(self, field: Field, max: int):
        self.field, self.max = _field(field), _option(max, 1, 1000, "max")
        self.integer = UniformInteger(self.max + 1)
        self.bits = self.integer.bits

    @classmethod
    def from_json(cls, form: dict[str, Any]) -> Field:
        return cls(_field_from_json(form["field"]), form["max"])

    def write(self, value: Any, to: Symbols) -> None:
        _demand(isinstance(value, (list, tuple)), "value", "not a list", value)
        _demand(len(value) <= self.max, "value", f"not a list of at most {self.max} items")
        self.integer.write(len(value), to)
        for index, item in enumerate(value):
            _write_at(index, self.field, item, to)

    def read(self, pop: Pop) -> list[Any]:
        return [self.field.read(pop) for _ in range(self.integer.read(pop))]


class Tuple(Field):
    """A list with one value for each field."""

    kind, keys = "tuple", ("fields",)

    def __init__(self, *fields: Field):
        self.fields = [_field(field) for field in fields]
        self.bits = sum(field.bits for field in self.fields)

    @classmethod
    def from_json(cls, form: dict[str, Any]) -> Field:
        _demand(isinstance(form["fields"], list), "schema", "fields must be an array")
        return cls(*map(_field_from_json, form["fields"]))

    def write(self, value: Any, to: Symbols) -> None:
        _demand(isinstance(value, (list, tuple)), "value", "not a list", value)
        _demand(len(value) == len(self.fields), "value", f"not a list of {len(self.fields)} values", value)
        for index, (field, item) in enumerate(zip(self.fields, value)):
            _write_at(index, field, item, to)

    def read(self, pop: Pop) -> list[Any]:
        return [field.read(pop) for field in self.fields]


def _in_order(names: Iterable[str]) -> list[str]:
    """The order in which JavaScript lists names (7.1)."""
    names = list(names)
    indices = [name for name in names if re.fullmatch("0|[1-9][0-9]{0,9}", name) and int(name) < 2**32 - 1]
    return sorted(indices, key=int) + [name for name in names if name not in set(indices)]


class Record(Field):
    """A dict with a value for each field; a missing key is None, and None is a missing key."""

    kind, keys = "record", ("fields",)

    def __init__(self, fields: dict[str, Field]):
        named = isinstance(fields, dict) and all(isinstance(name, str) for name in fields)
        _demand(named, "schema", "fields must be a dict whose keys are strings")
        self.fields = {name: _field(fields[name]) for name in _in_order(fields)}
        self.bits = sum(field.bits for field in self.fields.values())

    @classmethod
    def from_json(cls, form: dict[str, Any]) -> Record:
        return cls(_named(form["fields"], _field_from_json))

    def write(self, value: Any, to: Symbols) -> None:
        _demand(isinstance(value, dict), "value", "not a dict", value)
        for name in value:
            if name not in self.fields:
                raise _refusal("value", "there is no field", name)
        for name, field in self.fields.items():
            _write_at(name, field, value.get(name), to)

    def read(self, pop: Pop) -> dict[str, Any]:
        values = {name: field.read(pop) for name, field in self.fields.items()}
        return {name: value for name, value in values.items() if value is not None}


class Variant(Field):
    """One of several records, its branches; the value of `key` is the name of the branch.

    >>> place = Schema({"at": Variant("type", {"home": {}, "table": {"number": Id()}})})
    >>> place.decode(place.encode({"at": {"type": "table", "number": "7"}}))
    {'at': {'type': 'table', 'number': '7'}}
    """

    kind, keys = "variant", ("key", "branches")

    def __init__(self, key: str, branches: dict[str, dict[str, Field]]):
        _demand(isinstance(key, str), "schema", "the key must be a string")
        named = isinstance(branches, dict) and branches and all(isinstance(name, str) for name in branches)
        _demand(named, "schema", "branches must be a dict of one or more, whose keys are strings")
        self.key = key
        self.branches = {name: Record(branches[name]) for name in _in_order(branches)}
        self.names = list(self.branches)
        free = all(key not in branch.fields for branch in self.branches.values())
        _demand(free, "schema", "a field of a branch has the name of the key", key)
        self.integer = UniformInteger(len(self.branches))
        self.bits = self.integer.bits + min(branch.bits for branch in self.branches.values())

    @classmethod
    def from_json(cls, form: dict[str, Any]) -> Field:
        def fields(branch: dict[str, Any]) -> dict[str, Field]:
            return Record.from_json(_object(branch, Record.keys)).fields

        return cls(form["key"], _named(form["branches"], fields))

    def to_json(self) -> dict[str, Any]:
        branches = [{"name": name, "fields": _to_json(branch.fields)} for name, branch in self.branches.items()]
        return {"kind": self.kind, "key": self.key, "branches": branches}

    def write(self, value: Any, to: Symbols) -> None:
        _demand(isinstance(value, dict), "value", "not a dict", value)
        name = value.get(self.key)
        _demand(isinstance(name, str) and name in self.branches, "value", "not the name of a branch", name)
        self.integer.write(self.names.index(name), to)
        self.branches[name].write({other: value[other] for other in value if other != self.key}, to)

    def read(self, pop: Pop) -> dict[str, Any]:
        name = self.names[self.integer.read(pop)]
        return {self.key: name, **self.branches[name].read(pop)}


class Fixed(Field):
    """A string of a fixed length: `prefix`, then `length` characters of an alphabet."""

    def __init__(self, string: String, length: int, prefix: str = ""):
        self.string, self.length, self.prefix = string, length, prefix
        self.bits = length * math.log2(len(string.alphabet))

    def write(self, value: Any, to: Symbols) -> None:
        rest = value[len(self.prefix) :] if isinstance(value, str) and value.startswith(self.prefix) else None
        if rest is None or len(rest) != self.length or not self.string.has(rest):
            wanted = f"{self.prefix!a} and {self.length} characters of {self.string.alphabet!a}"
            raise _refusal("value", f"not {wanted}", value)
        self.string.write(rest, to)

    def read(self, pop: Pop) -> str:
        return self.prefix + self.string.read(self.length, pop)


class Code(Fixed):
    """`length` characters of an alphabet of your own, counted in UTF-16 code units.

    >>> Schema({"code": Code("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 6)}).encode({"code": "K7Q2M9"})
    'elgTbdq'
    """

    kind, keys = "code", ("alphabet", "length")

    def __init__(self, alphabet: str, length: int):
        _demand(isinstance(alphabet, str), "schema", "the alphabet must be a string")
        self.alphabet, units = alphabet, _units(alphabet)
        distinct = len(set(units)) == len(units)
        _demand(distinct and 2 <= len(units) <= 4096, "schema", "the alphabet must have 2 to 4096 characters, each once")
        super().__init__(String(units), _option(length, 1, 64, "length"))

    def write(self, value: Any, to: Symbols) -> None:
        super().write(_units(value) if isinstance(value, str) else value, to)

    def read(self, pop: Pop) -> str:
        return _of_units(super().read(pop))


class Digits(Fixed):
    """A string of `length` digits, leading zeros kept."""

    kind, keys = "digits", ("length",)

    def __init__(self, length: int):
        super().__init__(DIGITS, _option(length, 1, 64, "length"))


class Hex(Fixed):
    """A string of `length` hexadecimal digits in lower case."""

    kind, keys = "hex", ("length",)

    def __init__(self, length: int):
        super().__init__(HEX, _option(length, 1, 64, "length"))


class ObjectId(Hex):
    """An ObjectId of MongoDB: 24 hexadecimal digits in lower case."""

    kind, keys = "objectId", ()

    def __init__(self) -> None:
        super().__init__(24)


class Openid(Fixed):
    """A user's openid: 28 characters. The `prefix` that all openids of the app share takes no room."""

    kind, keys = "openid", ("prefix",)

    def __init__(self, prefix: str = "o"):
        _demand(_matched("o[A-Za-z0-9_-]{0,26}", prefix), "schema", "the prefix must be an o and up to 26 characters")
        super().__init__(BASE64URL, 28 - len(prefix), prefix)


class Uuid(Field):
    """A UUID with or without dashes, in either case; it is read in lower case with dashes."""

    kind = "uuid"
    bits = 128.0

    def write(self, value: Any, to: Symbols) -> None:
        dashed = "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"
        _demand(_matched(f"[0-9A-Fa-f]{{32}}|{dashed}", value), "value", "not a UUID", value)
        HEX.write(value.replace("-", "").lower(), to)

    def read(self, pop: Pop) -> str:
        return re.sub("^(.{8})(.{4})(.{4})(.{4})", r"\1-\2-\3-\4-", HEX.read(32, pop))


class Phone(Field):
    """A mobile number of mainland China: a string of 11 digits."""

    kind = "phone"
    first = 13000000000
    integer = UniformInteger(7000000000)
    bits = integer.bits

    def write(self, value: Any, to: Symbols) -> None:
        _demand(_matched("1[3-9][0-9]{9}", value), "value", "not a mobile number", value)
        self.integer.write(int(value) - self.first, to)

    def read(self, pop: Pop) -> str:
        return str(self.integer.read(pop) + self.first)


class Snowflake(Field):
    """An unsigned number of 64 bits, as a string."""

    kind = "snowflake"
    highs, lows = UniformInteger(1844674408), UniformInteger(10**10)
    bits = 64.0

    def write(self, value: Any, to: Symbols) -> None:
        fits = _matched("0|[1-9][0-9]{0,19}", value) and int(value) < 2**64
        _demand(fits, "value", "not an unsigned number of 64 bits, as a string", value)
        high, low = divmod(int(value), self.lows.n)
        self.highs.write(high, to)
        self.lows.write(low, to)

    def read(self, pop: Pop) -> str:
        high = self.highs.read(pop)
        return str(high * self.lows.n + self.lows.read(pop))


class Id(Field):
    """An unsigned number of 1 to 58 digits, as a string."""

    kind = "id"
    bits = math.log2(10 * 1050 / 56)

    def write(self, value: Any, to: Symbols) -> None:
        fits = _matched("0|[1-9][0-9]{0,57}", value)
        _demand(fits, "value", "not a number of 1 to 58 digits, as a string", value)
        to.push(ID_LENGTHS, len(value) - 1)
        if len(value) == 1:
            to.push(Uniform(10), int(value))
        else:
            to.push(Uniform(9), int(value[0]) - 1)
        DIGITS.write(value[1:], to)

    def read(self, pop: Pop) -> str:
        others = pop(ID_LENGTHS)
        first = pop(Uniform(9)) + 1 if others else pop(Uniform(10))
        return str(first) + DIGITS.read(others, pop)


class Date(Field):
    """A day as `YYYY-MM-DD`, from `min` to `max`: by default, a day of the years 2000 to 2099."""

    kind, keys = "date", ("min", "max")

    def __init__(self, min: str = "2000-01-01", max: str = "2099-12-31"):
        first, last = self.day(min), self.day(max)
        if first is None or last is None or first > last:
            raise SceneError("schema", "min and max must be days, YYYY-MM-DD, and min must not be after max")
        self.min, self.max, self.first = min, max, first
        self.integer = UniformInteger(last - first + 1)
        self.bits = self.integer.bits

    @staticmethod
    def day(value: Any) -> int | None:
        """The number of a day; None for anything but a day."""
        if not _matched("[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}", value):
            return None
        try:
            return date(*map(int, value.split("-"))).toordinal()
        except ValueError:
            return None

    def write(self, value: Any, to: Symbols) -> None:
        day = self.day(value)
        if day is None or not 0 <= day - self.first < self.integer.n:
            raise _refusal("value", f"not a day from {self.min} to {self.max}", value)
        self.integer.write(day - self.first, to)

    def read(self, pop: Pop) -> str:
        return date.fromordinal(self.integer.read(pop) + self.first).isoformat()


class Timestamp(Integer):
    """Unix time in seconds (`unit` is `s`) or milliseconds (`ms`), up to the year 2106."""

    kind, keys = "timestamp", ("unit",)

    def __init__(self, unit: str = "s"):
        _demand(unit in ("s", "ms"), "schema", "the unit must be s or ms")
        self.unit = unit
        super().__init__(max=4294967295 if unit == "s" else 4294967295999)


class Text(Field):
    """Any text of at most `max` characters; None is no limit. The `model` is core or zh."""

    kind, keys = "text", ("model", "max")

    def __init__(self, max: int | None = None, model: str = "core"):
        self.max = None if max is None else _option(max, 0, MOST, "max")
        self.model, self.text_model = model, _text_model(model)

    def write(self, value: Any, to: Symbols) -> None:
        if self.max is not None and isinstance(value, str) and len(value) > self.max:
            raise _refusal("value", f"not a text of at most {self.max} characters", value)
        self.text_model.write(value, to)

    def read(self, pop: Pop) -> str:
        return self.text_model.read(pop)


class ZhText(Text):
    """A text of the model zh: Chinese takes the fewest bits.

    >>> Schema({"name": ZhText()}).encode({"name": "欧阳晓明"})
    '8U-p!ty2-'
    """

    def __init__(self, max: int | None = None):
        super().__init__(max, "zh")


# The JSON form and the fingerprint (7.3, 7.4)


def _to_json(value: Any) -> Any:
    """An option of a field in the JSON form."""
    if isinstance(value, Field):
        return value.to_json()
    if isinstance(value, dict):
        return [{"name": name, **field.to_json()} for name, field in value.items()]
    return [_to_json(item) for item in value] if isinstance(value, list) else value


def _object(form: Any, keys: Iterable[str]) -> dict[str, Any]:
    """The same form, if it is an object of exactly these keys."""
    _demand(isinstance(form, dict) and set(form) == set(keys), "schema", f"not an object of {', '.join(keys)}", form)
    return form


def _named(forms: Any, make: Callable[[Dict[str, Any]], Any]) -> dict[str, Any]:
    """What `make` makes of each form of an array, by name; the names are in the order of section 7.1."""
    sound = isinstance(forms, list) and all(isinstance(form, dict) and isinstance(form.get("name"), str) for form in forms)
    _demand(sound, "schema", "not an array of objects with a name", forms)
    names = [form["name"] for form in forms]
    _demand(len(set(names)) == len(names), "schema", "a name stands twice", names)
    _demand(names == _in_order(names), "schema", "names that are numbers come first", names)
    return {form["name"]: make({key: form[key] for key in form if key != "name"}) for form in forms}


def _field_from_json(form: Any) -> Field:
    kind = form.get("kind") if isinstance(form, dict) else None
    field = KINDS.get(kind) if isinstance(kind, str) else None
    if field is None:
        raise _refusal("schema", "not a field", form)
    _object(form, ["kind", *field.keys])
    return field.from_json({key: form[key] for key in field.keys})


KINDS: Dict[str, Any] = {
    field.kind: field
    for field in (
        Code, Date, Decimal, Digits, Flag, Hex, Id, Integer, List, ObjectId, OneOf, Openid, Optional, Phone, Record,
        Snowflake, Text, Timestamp, Tuple, Uuid, Variant,
    )
}  # fmt: skip


def _canonical(form: Any) -> str:
    """The canonical text of a part of the JSON form."""
    if isinstance(form, str):
        units = _units(form)
        return f"{len(units)}:{units}"
    if isinstance(form, list):
        return f"[{''.join(map(_canonical, form))}]"
    if isinstance(form, dict):
        if form.get("kind") == "decimal":
            form = {**form, **{key: _step_of(form[key], form["digits"]) for key in ("min", "max")}}
        return f"{{{''.join(_canonical(key) + _canonical(form[key]) for key in sorted(form))}}}"
    return f"{json.dumps(form)};"


def _fingerprint(form: Any) -> int:
    hashed = 0
    for unit in _canonical(form):
        hashed = _mix(hashed, ord(unit))
    return hashed


# Text (10)


def _log16(n: int) -> int:
    k = n.bit_length() - 1
    return 16 * k + (16 * n >> k) - 16


def _price(model: Model, symbol: int) -> int:
    """The price of a symbol, in sixteenths of a bit (10.3)."""
    return _log16(model.total) - _log16(model.frequency(symbol))


class PieceType:
    """A type of pieces.

    `after` is the context after a piece, `in_key` the one in a key. `starts` are the listed characters, if any (10.4).
    """

    starts = ""

    def __init__(self, after: int, in_key: int):
        self.after, self.in_key = after, in_key

    def pieces(self, text: str, at: int) -> Iterator[Pair[int, int]]:
        """The pieces at a position: the position of the end of each, and its price."""
        raise NotImplementedError

    def write(self, piece: str, to: Symbols) -> None:
        raise NotImplementedError

    def read(self, pop: Pop) -> str:
        raise NotImplementedError


class Items(PieceType):
    """One item of a list that has bands of equal weight."""

    def __init__(self, after: int, in_key: int, listed: bool, bands: list[tuple[int, Iterable[str]]]):
        super().__init__(after, in_key)
        self.items = [item for _, items in bands for item in items]
        self.indices = {item: index for index, item in enumerate(self.items)}
        self.model = Weighted(weight for weight, items in bands for _ in items)
        self.prices = [_price(self.model, index) for index in range(len(self.items))]
        self.starts = "".join(item[0] for item in self.items) if listed else ""
        self.lengths = sorted({len(item) for item in self.items})

    def pieces(self, text: str, at: int) -> Iterator[Pair[int, int]]:
        for length in self.lengths:
            index = self.indices.get(text[at : at + length])
            if index is not None and at + length <= len(text):
                yield at + length, self.prices[index]

    def write(self, piece: str, to: Symbols) -> None:
        to.push(self.model, self.indices[piece])

    def read(self, pop: Pop) -> str:
        return self.items[pop(self.model)]


class Run(PieceType):
    """1 to 32 characters of an alphabet."""

    def __init__(self, after: int, in_key: int, alphabet: str, lengths: list[int]):
        super().__init__(after, in_key)
        self.starts, self.string, self.lengths = alphabet, String(alphabet), Weighted(lengths)
        each = _price(Uniform(len(alphabet)), 0)
        self.prices = [_price(self.lengths, i) + each * (i + 1) for i in range(len(lengths))]

    def pieces(self, text: str, at: int) -> Iterator[Pair[int, int]]:
        for end, price in enumerate(self.prices, at + 1):
            if end > len(text) or text[end - 1] not in self.string.digits:
                return
            yield end, price

    def write(self, piece: str, to: Symbols) -> None:
        to.push(self.lengths, len(piece) - 1)
        self.string.write(piece, to)

    def read(self, pop: Pop) -> str:
        return self.string.read(pop(self.lengths) + 1, pop)


class Block(PieceType):
    """One character of a block of Unicode."""

    def __init__(self, after: int, in_key: int, first: int, count: int):
        super().__init__(after, in_key)
        self.first, self.model = first, Uniform(count)
        self.price = _price(self.model, 0)

    def pieces(self, text: str, at: int) -> Iterator[Pair[int, int]]:
        if 0 <= ord(text[at]) - self.first < self.model.total:
            yield at + 1, self.price

    def write(self, piece: str, to: Symbols) -> None:
        to.push(self.model, ord(piece) - self.first)

    def read(self, pop: Pop) -> str:
        return chr(self.first + pop(self.model))


class Shape(PieceType):
    """A value of a field, in its one spelling."""

    def __init__(self, after: int, in_key: int, starts: str, length: int, price: int, field: Field, pattern: str):
        super().__init__(after, in_key)
        self.starts, self.length, self.price, self.field, self.pattern = starts, length, price, field, pattern

    def pieces(self, text: str, at: int) -> Iterator[Pair[int, int]]:
        piece = text[at : at + self.length]
        if _matched(self.pattern, piece):
            try:
                self.field.write(piece, Symbols())
            except SceneError:  # not a day of the calendar
                return
            yield at + self.length, self.price

    def write(self, piece: str, to: Symbols) -> None:
        self.field.write(piece, to)

    def read(self, pop: Pop) -> str:
        return str(self.field.read(pop))


# Chinese (10.6, 10.7)

# The blocks of characters of which a table lists some: the first, and how many (10.6).
BLOCKS = [(0, 128), (0x3000, 64), (0xFF00, 96), (0x2000, 64), (0xA0, 160), (0x4E00, 20992)]
CODES = [chr(first + index) for first, count in BLOCKS for index in range(count)]
EDGE, RARE, STRETCH = CODES[:3]  # both ends of a text; an ideograph that is not listed; a stretch of other characters
FIRST_IDEOGRAPH, IDEOGRAPHS = BLOCKS[-1][0], Uniform(BLOCKS[-1][1])


class Bits:
    """Reads the bits of a table, one after the other (10.7)."""

    def __init__(self, digits: str):
        values = {c: value for value, c in enumerate(c for c in map(chr, range(0x20, 0x7F)) if c not in '"\\')}
        self.bits = "".join(f"{values[x] * 93 + values[y]:013b}" for x, y in zip(digits[::2], digits[1::2]))
        self.at = 0

    def take(self, count: int) -> int:
        self.at += count
        return int("0" + self.bits[self.at - count : self.at], 2)

    def gamma(self) -> int:
        zeros = self.bits.index("1", self.at) - self.at
        self.at += zeros
        return self.take(zeros + 1) - 1

    def rice(self, k: int) -> int:
        ones = self.bits.index("0", self.at) - self.at
        self.at += ones + 1
        return (ones << k) + self.take(k)

    def row(self, count: int, k: int) -> Listing[int]:
        return [self.rice(k) for _ in range(count)]

    def ascending(self, count: int, k: int) -> Listing[int]:
        return [number - 1 for number in accumulate(gap + 1 for gap in self.row(count, k))]

    def around(self, count: int) -> Listing[int]:
        middle, k = self.take(4), self.take(2)
        return [middle + _signed(number) for number in self.row(count, k)]


def _signed(number: int) -> int:
    """0, -1, 1, -2, 2 … for 0, 1, 2, 3, 4 …"""
    return -(number + 1) // 2 if number % 2 else number // 2


class Successors:
    """The ranks that often follow, with their weights; the escape is the weight of all other ranks (10.6)."""

    def __init__(self, ranks: list[int], levels: list[int], odds: int):
        self.weights = {rank: 2048 >> level for rank, level in zip(ranks, levels)}
        self.escape = sum(self.weights.values()) * 2**odds // 512


class ChineseTable:
    """The parts of a table (10.7); that of zh has words and pairs, too (14.4)."""

    def __init__(self, digits: str, classes: int, words: bool):
        bits = Bits(digits)
        symbols, count = [], 0  # the band, the class and the code of each symbol; the number of words
        for it in range(classes):
            top = bits.take(5)
            for band in range(top, top - bits.gamma() - 1, -1):
                listed = bits.rice(2)
                codes = bits.ascending(listed, (21504 // listed).bit_length() - 1) if listed else []
                if words:
                    more = bits.gamma()
                    codes += range(len(CODES) + count, len(CODES) + count + more)
                    count += more
                symbols += [(band, it, code) for code in codes]
        symbols.sort(key=lambda symbol: (-symbol[0], *symbol[1:]))
        self.weights = [2**band for band, _, _ in symbols]
        self.classes = [it for _, it, _ in symbols]
        self.levels = [bits.around(classes) for _ in range(classes)]
        ends = [bits.around(13) for _ in range(10)]
        self.ends = [[Weighted([n * n + 1, 1023 - n * n]) for n in view] for view in ends]

        codes = [code for _, _, code in symbols]
        spelled = CODES + (self.read_words(bits, codes, count) if words else [])
        self.spellings = [spelled[code] for code in codes]
        self.lists: Dict[int, Successors] = {}
        self.pairs: Dict[Pair[int, int], Successors] = {}
        if words:
            self.read_blocks(bits)
        else:
            self.read_lists(bits)

    @staticmethod
    def read_words(bits: Bits, codes: list[int], count: int) -> Listing[str]:
        lengths, k = [length + 2 for length in bits.row(count, 0)], bits.take(4)
        spelled = "".join(CODES[codes[rank]] for rank in bits.row(sum(lengths), k))
        ends = list(accumulate(lengths))
        return [spelled[end - length : end] for end, length in zip(ends, lengths)]

    def read_own(self, bits: Bits, count: int) -> Successors:
        """The list of a symbol."""
        odds = 11 + _signed(bits.rice(1))
        ranks = bits.ascending(count, (len(self.classes) // count).bit_length() - 2)
        return Successors(ranks, bits.row(count, 1) if count > 1 else [0], odds)

    def read_lists(self, bits: Bits) -> None:
        rank = -1
        for _ in range(bits.take(13)):
            rank += 1 + bits.gamma()
            self.lists[rank] = self.read_own(bits, 1 + bits.gamma())

    def read_blocks(self, bits: Bits) -> None:
        """The lists of symbols, and those of pairs: what follows a symbol and one of its successors."""
        ranks = bits.take(13)
        bits.row((ranks + 7) // 8, 8)  # the lengths of the blocks
        pairs = []
        for first in range(ranks):
            count = bits.gamma()
            if not count:
                continue
            self.lists[first] = self.read_own(bits, count)
            for second in [rank for rank in self.lists[first].weights if bits.take(1)]:
                size, odds = 1 + bits.gamma(), bits.take(4)
                indices = bits.ascending(size, 2)
                pairs.append((first, second, indices, bits.row(size, 0) if size > 1 else [0], odds))
        for first, second, indices, levels, odds in pairs:
            ranks_of_second = list(self.lists[second].weights)
            self.pairs[first, second] = Successors([ranks_of_second[index] for index in indices], levels, odds)


class Ranks:
    """Writes and reads parts of a text, each by the two before it (10.6, 14.2)."""

    def __init__(self, table: ChineseTable):
        self.table = table
        self.ranks = {spelling: rank for rank, spelling in enumerate(table.spellings)}
        self.edge = self.ranks[EDGE]
        count = len(table.levels)
        self.members = [[rank for rank, it in enumerate(table.classes) if it == own] for own in range(count)]
        self.indices = {rank: index for members in self.members for index, rank in enumerate(members)}
        sums = [sum(table.weights[rank] for rank in members) for members in self.members]
        self.frequencies = [max(1, weight * 4096 // sums[it]) for weight, it in zip(table.weights, table.classes)]
        self.within = [Weighted(self.frequencies[rank] for rank in members) for members in self.members]

    def lists(self, first: int, second: int, asked: list[int]) -> Iterator[Pair[Listing[int], Weighted]]:
        """The lists after two ranks without the ranks that are asked for, and their models; the last symbol is none of them."""
        for successors in (self.table.pairs.get((first, second)), self.table.lists.get(second)):
            left = [rank for rank in successors.weights if rank not in asked] if successors else []
            if successors and left:
                yield left, Weighted([*(successors.weights[rank] for rank in left), successors.escape])
                asked += left

    @lru_cache(2**12)
    def class_model(self, second: int, *asked: int) -> Weighted:
        """The model of the class of the next rank."""
        totals = [model.total for model in self.within]
        for rank in asked:
            totals[self.table.classes[rank]] -= self.frequencies[rank]
        before = self.table.classes[second]
        return Weighted(total << (14 - levels[before]) for total, levels in zip(totals, self.table.levels))

    def rank_model(self, it: int, asked: list[int]) -> Without:
        """The model of the next rank in its class."""
        return Without(self.within[it], [self.indices[rank] for rank in asked if self.table.classes[rank] == it])

    def end(self, place: int, first: int, second: int) -> Weighted:
        """The model of the question whether the text ends after so many parts; the symbol 0 is yes."""
        return self.table.ends[min(9, self.price_of_edge(first, second) >> 4)][min(place, 13) - 1]

    @lru_cache(2**16)
    def price_of_edge(self, first: int, second: int) -> int:
        asked: Listing[int] = []
        price = 0
        for ranks, model in self.lists(first, second, asked):
            if self.edge in ranks:
                return price + _price(model, ranks.index(self.edge))
            price += _price(model, len(ranks))
        it = self.table.classes[self.edge]
        own = self.frequencies[self.edge] << (14 - self.table.levels[it][self.table.classes[second]])
        total = self.class_model(second, *asked, self.edge).total + own
        return price + _log16(total) - _log16(own)

    def write_rank(self, rank: int, first: int, second: int, to: Symbols) -> None:
        asked = [self.edge]
        for ranks, model in self.lists(first, second, asked):
            if rank in ranks:
                to.push(model, ranks.index(rank))
                return
            to.push(model, len(ranks))
        it = self.table.classes[rank]
        to.push(self.class_model(second, *asked), it)
        to.push(self.rank_model(it, asked), self.indices[rank])

    def read_rank(self, first: int, second: int, pop: Pop) -> int:
        asked = [self.edge]
        for ranks, model in self.lists(first, second, asked):
            symbol = pop(model)
            if symbol < len(ranks):
                return ranks[symbol]
        it = pop(self.class_model(second, *asked))
        return self.members[it][pop(self.rank_model(it, asked))]

    def write(self, parts: Iterable[Pair[str, str]], to: Symbols) -> None:
        """Pushes the symbols of parts of a text: each a spelling of the table, and the text that it stands for."""
        first = second = self.edge
        for place, (spelling, part) in enumerate(parts):
            rank = self.ranks[spelling]
            if place:
                to.push(self.end(place, first, second), 1)
            self.write_rank(rank, first, second, to)
            if spelling == RARE:
                to.push(IDEOGRAPHS, ord(part) - FIRST_IDEOGRAPH)
            elif spelling == STRETCH:
                CORE.write_whole(part, to, TEXT)
            first, second = second, rank
        to.push(self.end(place + 1, first, second), 0)

    def read(self, pop: Pop) -> str:
        first, second, text, place = self.edge, self.edge, "", 0
        while not place or pop(self.end(place, first, second)):
            rank = self.read_rank(first, second, pop)
            spelling = self.table.spellings[rank]
            if spelling == RARE:
                text += chr(FIRST_IDEOGRAPH + pop(IDEOGRAPHS))
            elif spelling == STRETCH:
                text += CORE.read(pop)
            else:
                text += spelling
            first, second, place = second, rank, place + 1
        return text

    def spelling_of(self, character: str) -> str | None:
        """The spelling that stands for a character: its own, or RARE; None if the table has none."""
        if character in self.ranks and character not in (EDGE, RARE, STRETCH):
            return character
        return RARE if 0 <= ord(character) - FIRST_IDEOGRAPH < IDEOGRAPHS.total else None


class Stretch(PieceType):
    """1 to 64 units of Chinese, each by the one before (10.6)."""

    def __init__(self, after: int, in_key: int, digits: str):
        super().__init__(after, in_key)
        self.digits = digits

    @cached_property
    def ranks(self) -> Ranks:
        return Ranks(ChineseTable(self.digits, 32, words=False))

    def parts(self, text: str) -> Iterator[Pair[str, str]]:
        """The parts of a text, up to the first character that is no part of a stretch."""
        for character in text:
            spelling = self.ranks.spelling_of(character)
            if spelling is None:
                return
            yield spelling, character

    def pieces(self, text: str, at: int) -> Iterator[Pair[int, int]]:
        if text[at] < "\x80":
            return
        price, second = 0, self.ranks.edge
        for place, (spelling, _) in enumerate(self.parts(text[at : at + 64])):
            rank = self.ranks.ranks[spelling]
            if place:
                price += _price(self.ranks.end(place, second, second), 1)
            price += self.price_after(second, rank)
            second = rank
            yield at + place + 1, price + _price(self.ranks.end(place + 1, second, second), 0)

    @lru_cache(2**16)
    def price_after(self, second: int, rank: int) -> int:
        symbols = Symbols()
        self.ranks.write_rank(rank, second, second, symbols)
        rare = _price(IDEOGRAPHS, 0) if rank == self.ranks.ranks[RARE] else 0
        return rare + sum(_price(model, symbol) for model, symbol in symbols.pushed)

    def write(self, piece: str, to: Symbols) -> None:
        self.ranks.write(self.parts(piece), to)

    def read(self, pop: Pop) -> str:
        return self.ranks.read(pop)


# A text of more characters is not written to its end if these have more bits (5).
BEGINNING, MOST_BITS_OF_BEGINNING = 256, 400


# The contexts in which a text, a value and a key start. All contexts from KEY on are of keys.
TEXT, VALUE, KEY = 0, 1, 8


class TextModel:
    """Writes a text as symbols, and reads it from them."""

    def write(self, text: Any, to: Symbols, start: int = TEXT) -> None:
        """Pushes the symbols of a text that starts in the given context; of one that fits no scene, those of its beginning."""
        text = _well_formed(text)
        if to.have_more_bits_than(MOST_BITS):
            return
        if len(text) > BEGINNING:
            beginning = Symbols()
            self.write_whole(text[:BEGINNING], beginning, start)
            if beginning.have_more_bits_than(MOST_BITS_OF_BEGINNING):
                text = text[:BEGINNING]
        self.write_whole(text, to, start)

    def write_whole(self, text: str, to: Symbols, start: int) -> None:
        raise NotImplementedError

    def read(self, pop: Pop) -> str:
        raise NotImplementedError


def _well_formed(text: Any) -> str:
    if not isinstance(text, str):
        raise _refusal("value", "not a text", text)
    try:
        units = len(text.encode("utf-16-le")) // 2
    except UnicodeEncodeError:
        raise SceneError("value", "the text has a lone surrogate") from None
    _demand(units <= 4096, "value", "the text has more than 4096 UTF-16 units")
    return text


class Pieces(TextModel):
    """The text model of section 10: it cuts a text into pieces, and each context has a model of the next piece type."""

    def __init__(self, contexts: list[list[int]], types: list[PieceType]):
        self.contexts = [Weighted(weights) for weights in contexts]
        self.prices = [[_price(model, symbol) for symbol in range(len(types) + 1)] for model in self.contexts]
        self.types = types
        self.listing: Dict[str, Listing[int]] = {}
        for number, each in enumerate(types):
            for character in set(each.starts):
                self.listing.setdefault(character, []).append(number)
        self.unlisted = [number for number, each in enumerate(types) if not each.starts]

    def follow(self, context: int, number: int) -> int:
        """The context after a piece of the type with this number."""
        return self.types[number].after if context < KEY else self.types[number].in_key

    def cut(self, text: str, start: int) -> list[tuple[int, str]]:
        """The cheapest way to cut a text: the number of the type of each piece, and the piece (10.5)."""
        # By position and context: the price of the cheapest way there, the type of its last piece, and the position and
        # context before that piece.
        ways: list[dict[int, tuple[int, int, int, int]]] = [{} for _ in range(len(text) + 1)]
        ways[0][start] = (0, 0, 0, 0)

        def cheapest(at: int, symbol: int) -> tuple[int, int]:
            return min((way[0] + self.prices[context][symbol], context) for context, way in ways[at].items())

        for at, character in enumerate(text):
            if not ways[at]:
                continue
            for number in self.listing.get(character, self.unlisted):
                found = list(self.types[number].pieces(text, at))
                if not found:
                    continue
                price, context = cheapest(at, number + 1)
                after = self.follow(context, number)
                for end, own in found:
                    if after not in ways[end] or price + own < ways[end][after][0]:
                        ways[end][after] = (price + own, number, at, context)

        pieces: list[tuple[int, str]] = []
        end, context = len(text), cheapest(len(text), 0)[1]
        while end:
            _, number, at, context = ways[end][context]
            pieces.append((number, text[at:end]))
            end = at
        return pieces[::-1]

    def write_whole(self, text: str, to: Symbols, start: int) -> None:
        context = start
        for number, piece in self.cut(text, start):
            to.push(self.contexts[context], number + 1)
            self.types[number].write(piece, to)
            context = self.follow(context, number)
        to.push(self.contexts[context], 0)

    def read(self, pop: Pop, start: int = TEXT) -> str:
        text, context = "", start
        while True:
            symbol = pop(self.contexts[context])
            if symbol == 0:
                return text
            text += self.types[symbol - 1].read(pop)
            context = self.follow(context, symbol - 1)


# The tables (11). write_tables.py writes them.
# <tables>
# fmt: off
VERSIONS = Weighted([
    120, 40, 24, 16, 12, 757, 8, 8, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
])
PAIRS = Weighted([
    10, 290, 401, 401, 290, 170, 101, 50, 26, 17, 10, 5, 5, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
])
ID_LENGTHS = Weighted([
    56, 64, 80, 88, 112, 112, 80, 72, 48, 64, 32, 20, 32, 12, 12, 16, 12, 32, 56, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
])
CONTEXTS = [
    # 0: start of a text
    [5, 65, 65, 50, 50, 10, 10, 17, 17, 10, 17, 10, 10, 901, 10, 17, 10, 10, 10, 5, 10, 5, 5, 5],
    # 1: start of a value
    [17, 26, 1025, 37, 37, 65, 17, 65, 50, 5, 10, 65, 65, 197, 5, 5, 5, 5, 5, 5, 2, 2, 2, 2],
    # 2: after letters
    [325, 122, 145, 37, 50, 5, 5, 5, 10, 5, 197, 2, 5, 50, 10, 2, 2, 10, 5, 2, 2, 2, 2, 2],
    # 3: after digits
    [785, 37, 5, 37, 50, 2, 5, 5, 5, 2, 197, 2, 5, 485, 17, 2, 2, 2, 5, 2, 2, 2, 2, 2],
    # 4: after mixed characters
    [785, 10, 17, 10, 10, 5, 2, 2, 2, 5, 37, 2, 2, 17, 5, 2, 2, 2, 2, 2, 2, 2, 2, 2],
    # 5: after punctuation
    [26, 226, 401, 122, 82, 17, 17, 37, 26, 10, 50, 26, 37, 901, 5, 5, 5, 5, 5, 2, 2, 2, 2, 2],
    # 6: after Chinese
    [1226, 10, 26, 10, 17, 2, 2, 17, 2, 2, 10, 2, 2, 5, 5, 5, 2, 5, 10, 2, 5, 2, 2, 2],
    # 7: after anything else
    [197, 10, 26, 65, 10, 5, 2, 2, 2, 2, 17, 2, 2, 50, 26, 82, 82, 37, 65, 50, 17, 37, 37, 26],
    # 8: start of a key
    [2, 1025, 10, 290, 26, 2, 10, 5, 10, 2, 17, 2, 2, 17, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2],
    # 9: after letters in a key
    [1025, 145, 50, 26, 26, 2, 5, 2, 2, 2, 50, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2],
    # 10: after anything else in a key
    [401, 290, 17, 101, 17, 2, 5, 2, 2, 2, 10, 2, 2, 17, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2],
]
CORE_TABLE = (
    "M78vj<ZP4P2J4RKP(PrQ_S5Ko<iU/mDzup3vUFP|0q.B7|/W2n''Ek]!0/$Wjo!]SwF>VjPiu0xii-ml>g('_&,VW75@WTI,nTQ1B-QzNn4J$by[D^"
    "W$X%OlF_#*@%rj,@yC;`j2,c>X-T;Yw}&0eA-ydvAj)=i<bT70o+YFRWd,6{O3!zh4h[k#xt@#:KFPyIGcM3k,=|r}n )2f;B&('7#O~%nJ@G|g3r?"
    "L1yZk:)RwaT}B> 0Qf?~'/H61G${`)xr8QRGLR.-<Y.L:Rmi!O)ZFts=x3Dg]CY]qqd-$c$aM$Qv+ot7S9vAX!^k<pY2<|247zCTfY>i)D9M%f.iwX"
    "#OU_;8p:.*;Du;.uR?#YEzqD,&#Ryq/Ys#-A#cLs!c]2`ksXs6iZd'    #h&PB%  !$!$%-7#6@8g     # %    #h !   )%n&P !     -Mp 9"
    " %  !D  #'#h-E5= 1  A8W5`b4XNr-mojq>U3R{.JO93.M~1dCP&!H0ixN-L37hl29pr}P^M7Jf0*(lI0O~2@1vKl8J AT2dG3j!(!OX.4e6`/_Kx"
    "&'0h%p.>su)5ILtPP/5I6uyY5n2Fd1n9bloY>Yx12NQNdxN#E$)zwL](geyK9'g?*ldNKEH(I3JzlU7{Rs+meq,$9=):5nFvVdo0rP!J9);|,4JSNr"
    "B[CAV:(|Z5t+XMuDE#[xT!-2oueSs{^bo$ik#'4CS4]Z#23HD@#?5OIN?7h=9@fL1nI:Jmla$Nj|#V,*S<2[3hC=.e/[,RFPUnjdClf9JLR5o~Dv*t"
    "A,l?dfFRpS>iyiEm-EaGYqoa$u!-J=O#)=yd,RoY4cJd'|f7pvp3(i&3Lr_4A|DVl=nej{$kMbDhD;^0)b:eY;<mCcpI':y3C_F(@%bHc$ ch$an'K"
    "0iM%]:&W,2E+ M,`'+R,$84:pjC>;Ojcw^D)Z,$Jxc[&fI!6Xed=dDCl@ fx_o][9(#n+|di>ZV>MMUmc]+^q 7 Dh'7jgDnMI,;De,f^yVLHG7U(<"
    "#>wA`As/xM!~ty$2Grkj1VOl-JS^Dz,40|,#IaU/$[FgFIg'/zVttYm8-MY^7r,W5~`[R|#Hn+ojQSvtgl8G/1P`<Y7C {8i$* vkkwx.*C4'3GTGS"
    "u%O3$zWXw[+b__umM=f/4[&P880R@t]n%mx ME#oE_: ==<8lNZdZ6g=N0Wn4>5sk-Q8t]ic6;qKGC7k1`d(W>QG_p[_`M&P$,9Sf-BJdtUU'oP82L"
    "NcuKiaBO3fFX$fn$.[G30k7WpjU'(jB@N^ceyl7t;i0]kv7l#rcq1@k*!?)Bm!Yre+l},G!T3#&XONFbb`kC3RI;yR71B53y6:TYP?;YOr4G[PX6AO"
    "Kp4) 1=XPSc;tFg)z%/9wGd''7h3,0t;P)qs<C+Tld^*+[4IRivmi7Bo_('~%eD)uGBSqV6(*'y( %?oMA9eBmuWY?9#9xYgNET ;Uk#q(y(G4$;,%"
    "mAA@dF3AfdU)?~x^(=rv$o-k6J6C$N.[KcwIb{?EZ,iB*SC.Lbg_LbUvMv#B=Z+j+u=TG])o>O!}!9!lPB^H$e*u.-^7L9H*j@aBjz  a>Rw#l@'V@"
    "pAq'v=D4j$FC%bwh#K;? IMbi_YnG)R.*jTa$~L2=;W6^tK}kdW6[RP$:,-L4{7j2)7Ym`?N$NA5BEyF%*&pC-I'Hy>:)U +Oru2R@jF3_UUJr@/K["
    "DF;6E!nnZ0'Eq}<f:u+Yfyf[ ^Kf>j[3fl*d&9M;hD8|fVmNgk+;dZ%sx@UB=T +D4HopuT{&vNH&wfNmJ*t^R!K!l9x1$vB`k7FU?aR0hf]<w_Sqr"
    "R_rS-%[(uC^L:?1jVX-GoId.uI6w/S)&s8SDosjP'>6[y'7[A4.1H6m'Aku]]HvwuTgSe:Y^]Dt&(V]mm6njSd+ /H7(r-b^4!D]DM?{,<D>Id<P.0"
    "!$6Ffq&P             #+)X'HfGU:=5f-Yb-q`R`(=/GkZZ!+5WhLc%oC8=ldB:UC(%I RrslGNEOyT8XjP^4|%X9/PSO;L=q=uS.PsF:>lh7,!@"
    "a|0m+rXqs}-Ky)XErQP)3'vUwr&jq5Z1_'bw68549o){e.kNvsEQ0V@VL[U~F80{%1Gee&P]%{d|'5f-ZIZ-R;MEH5q4lQ.1(;ek4`1o5_71M)Dh4D"
    "xln pYS}gQMb$:^1mkl~1yEZew5t$L$mH~x%j.M6(lcdv!^v&|uLd^P!V;O# _(}=yn5<.7kj9w!e<Ru;Mq,P'8Zh[Jw#C>0mIjL.PM;k5qH#|1Od7"
    "eN$x&4e{^C@6xBH}%a#Y9q9_y[6&%]2QLv([wA!HmaxlDlH[hJ'm`kQZo^!$Ap+m 42PcGx#A'tsw<U.+$xc6t$9-[S-a@ty!Xr;mZ8[R8!FrGd9+l"
    "ZnIs/r[nvfJL1368KO/87!fhbi/5_K>68j)=0L7C!.G`EAKY@HqI?DN?R&R7uNj[hsG~IFLhtz@:eqR|:kB >yd*'Ojy=j_eH_y~+v]W>yh69(!iRT"
    "@<HMeg=9s}BsP`0R'vO_>9TSFa(yM3TL)l78mnQ,UrFq4Bv%_nq@Av++pG=GnNlg^_d]'[4TgXV+XKo-wCYmLAw-8:yuH*.vZW4L=w7YE8 he,wZHO"
    "Nw)!kOkU26s: nGOU~%<VX ),BDMUOjC[O-Dy~]#k&UG4}j/$:78OD5kk9$YR Td`]ag6g2}Xf#+TpdyXA_8,&e.%t<S39RU*(l7mf,}Cz9kj44/,*"
    " v1xF?6PWp/r YS{$lU4RhK;M$nQ!DG:S.N$ZoZ]c/k9eca:WE8hS{QBgiU_UgN8D| 9yrpjZP?7Hi lDXIuOXdOPV?QPCYw0:]`u!x(#,Y~nzssr;"
    "jIGRnZI+3.)|=O8`g!PwA!U|0v6TH}H(!Um82L(rac&YjNykd&wv,%`bmEg[M;ylnUqMtL!3:$OpE4!n3K7|mRm345^`yO6VL=&-!*Orpc=? B<$-d"
    "OZ>']jrn^p[CKiM. Ix%LU!g]y!$#s_r6Vkne~$`2I&X    &R!T!fet C:88u/VcLR} 1m7H@3>*oHyfs_&)^Lx5u&uM>Om!F!,#~I^NIHyP>3fL:"
    ")=&$0Re>1QC0L(V:^Gy97-a(xp=g2F_&`uH4bc-+I$&>u;#kXtNL$Dj?FZdvPyaKSC$3d#V?Yqdos9iV&?LNyfAQ(4T|<PAu>Y4?ZG5N8bRe4_*icH"
    "Q+a-MNO<&Z8YC<o9 Mb$3y/YU1uh#*Bc5IQZ N8Jg34PwfYA<C3>ET6 W&OB;<!<ajhzYR-*o$8M/i#}6b WC-bfL5<FAak! -Nh+~QbEI7=-UNb4P"
    "v2N(:4Ja8m&KO2yWFaWDO^<'sAh|opiUy3/PE@^AHrluW8MQB$'Id(z!8`7u'S qr#7FGl+bqux!'Jd>=wo$.-K`=$pXd7aZlu%(_<x1%`%dR dgK`"
    "X+Z[yj>j.x$m5d[ 2o+b4N 9,^;R ',R!Mie7[<~J`L,Qljz hwC'2jNXetwnUl)]^co^Rwb0>LcRE/&'xo:LW`9YNY6 '9)Nl+y#*`Ms{W&e`fgN$"
    "  O)&Q':j;(7Smtx2>5R *7#B5yg    A1[@CG A#Q%t. DPP3M))Q0Z>K-pJ~bHQp]^rg@vJ4+3S'LJ2~Sh9%@xY?N@oRyb2`H2@nro7uk[t!,5:B"
    ",3,!hn(Xj)%p,/&a'@v&F~22%d0 *} &*(; C^Z,L|+)Z;id#>9XKMcmFsGRz&DLW, rZm`?&%YT!2%I1vI8G4E_.Y-`dk?fQ9sL0ZEo!],,W| $R>"
    "9Fd=f#*BQ)hbFZ xkMw:xyxN9=b/,u7MXO=FP`YfhsHP-%1n@t7+vpM^'&YS+6ZTiv;17!z(RLg2Eby@ixR)38xK?(X*?1`4kU[3O I=eO8gb_?Gam"
    ")~VPo74.xXp)N hOAeMZK&>jZC9jyx2K88X%%,y)!: B)1,e_00^,1]1>Zmzy(a}lVV`xPcDI)Zxel9T6XdVl@&',X&X[grSt{>8Y%>tJI35JL)k9X"
    "cqB=U}KC=][8eIDb+1)E801_MAA7<C+j&~?-iw.>08I3:_:ja{_n&)5y3=-/y-i0d:DXY;w7`SFuiTyG;c'ztsp8'sUkAZJT+M<Gv(ALTTxE=+uM58"
    "3g DBLm[E}S*A~]U^BP]w7pWfqy&*C_ZKZ<S2s:!fFT-qZ75/qLe,HCcX>GBd^!xygL5hf*=f'-Ms(wk,O66/TtO 2LR%.j^rHXHf{OiNz-Q6$+2>}"
    "5:6`xa'$EF4,aiy|;*b/MYfCuByV_o:WB8D]s4pk^y^nYUSL:;>G]!;7uJ P: ,/!PN, -G_'su.Es6luA U8Vp|<hS87cdXfCcjEL>qI)ovQ931Kr"
    "(Xg=es6y`N/6vwm8vX=F-rgBMh6[EQPR72,B2s&ql<B`GpbO@v&#OXmbOt@8i_9{,Tc23'0hT_?5p4  -YstUo80_=JP,Fh&Jnku.zku:G[1I= 4>-"
    "`*$G/aQb:HcIqt0AiP789rMv@icf7o/K @-MU~ M 2)?;2,P!g^P>e$up]-Ir?         6>V9jaH[awY-Z,8Z10S^yhUeF;~gDGLl- E+[=SM%+f"
    "m! 1!G)6 !]XKA^_7X%v@d>:2WoYM*:QU1nm,2n&/'FX;iH~d1Sk cP>M1X?wqf54BQAKc,G[$ gN02 3;u+-vKu!Ao74! x(B2[X&-*.xtzPr+dPT"
    "<BY8NvGZ?['kMeu,#0&[pp#%dY'G$`0O>'32VEqoPwWYwr2H-.?+<Gx,?]Rv Y+;r$4bfM)SyGf6#p?&)8yQ2Bqp@.kI'7X}T@(7i{4CR|OABAew/7"
    "R^fhi-(xEr!R,+TxdW1&r(#1&u<n5d^iE!)]jPgV*]SA 7wP`.fb]<=9uD DNhRQB)X4.X*$ !B1D/d<$va6#dgpmB9FOT0c&`<V'3n# *ROtodt8X"
    "9l9l,tm|!Gd|S84}>[rE$DZJ'u(W9;=SkVA4qTnJ.DYcCwN1+gF9+H6':<fb7h=1!5X2S_!o#pB._O,s,m8Hi611.mE,$q[tTB*gRwHV>Bcop0QRNm"
    "$VStr ;|%WI8;h:Uc(NM<~qS,{LcZy(Q7YAhSA_-k$'Eb9)s t3,<u.J=1)YDu&#&10_kx6!dQ!oqqw53`+Hf#:%d>0*pL$!LT)cMQQ}/!7+M0'-U+"
    "MHfD*B276LZ{,HEP_qWi!MOC1Yga/HyH=IYb%xqhj:E0d^fs7=JK5~7sJX:7ed(#8'x:ZA:+e4'/6XQ+ )aGA  f%3B)j@3H%M=9,Ch5SR;P7U$&pQ"
    "_@-=kE*yH%,#u%HZ;6]2'yRXAQU=#7T4p7YKNPT[sOj2Bqt^=G:l72oQPk'C]y5g-?Vx?[$hykACM.aCq$bc,ZK8_]if))l'tzItg'q?9u#A(yC+7`"
    "Bu'].NT9nr+7+=o6$(M&MJ-sBoBM37>R !HVBH)Y,J6P([BsT)$!)9LL< YdaPE?Y3W#M|&s'eZiE_@?[!X&&1m7SAXrN*8&VQDtb'NLH67+8nE7,t"
    "!6'DB=7x.a:b@2I t/LH>)<j$U9um8(K7e7&k3N?j6Qo#%b#sMeNj!&:u `Gn%7,j$@tqDQC@N0L__`'a2M<_JNgOH^RP(.0cT]PWS3A(R4:0dy|Iw"
    "dke]3URfJ!IX]Z-pZ+HO$?WC[eT}?@BJ#~!n6Pov>V'^<U`wtaE1EO2xs/oT QOp#vRDK-Om(<-2%gy&=xrf,/gX8!Yx'_7wOd&MdT6Q,&<n]1iktj"
    "&J^NvHz&!lyW$bqtMHsv?qE4jI ikZ75K+.sLR]ucmuEr/noyrYD'i^JsvZrm+lHyp8Gi?,!fVvLyc)|sPHA4g$-jHMav~M*ca)Y9ixE&Q<QaAd@v!"
    "Ax,B!IJ~^@Ga?9%94{?a7'"
)
PIECE_TYPES = [
    # 0: word
    Items(2, 9, True, [
        (205312, "id uid type shop user goods Id from".split()),
        (82773, (
            "code page name date store table order time no sid pid gid scene phone channel invite card room Code "
            "No Type Name User token "
        ).split()),
        (22499, (
            "openid activity act title share book class coupon product number price city lang level role mode "
            "status staff agent device group company member course school house ticket batch exp ver key tab cat "
            "cid tid rid num team area seat floor row Time Key Order Shop Goods Share true false index detail "
            "pages https www com ch qr poster lat lng day start end value data tag plate in out on to new "
        ).split()),
    ]),
    # 1: digits
    Run(3, 10, "0123456789", [
        362, 325, 362, 290, 290, 197, 122, 145, 82, 145, 170, 50, 82, 26, 26, 26, 10, 37, 145, 17, 5, 5, 5, 5, 2, 2, 2,
        2, 2, 2, 2, 2,
    ]),
    # 2: lower case
    Run(2, 9, "abcdefghijklmnopqrstuvwxyz", [
        145, 197, 226, 226, 197, 170, 145, 122, 82, 65, 37, 26, 17, 10, 10, 10, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
        2, 2, 2,
    ]),
    # 3: upper case
    Run(2, 9, "ABCDEFGHIJKLMNOPQRSTUVWXYZ", [
        145, 197, 226, 226, 197, 170, 145, 122, 82, 65, 37, 26, 17, 10, 10, 10, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
        2, 2, 2,
    ]),
    # 4: hexadecimal
    Run(4, 10, "0123456789abcdef", [
        5, 10, 17, 37, 37, 101, 37, 101, 37, 50, 26, 50, 26, 17, 17, 101, 17, 17, 10, 26, 10, 17, 10, 101, 10, 10, 17,
        50, 10, 10, 10, 170,
    ]),
    # 5: lower case and digits
    Run(4, 10, "0123456789abcdefghijklmnopqrstuvwxyz", [
        5, 10, 17, 37, 37, 101, 37, 101, 37, 50, 26, 50, 26, 17, 17, 101, 17, 17, 10, 26, 10, 17, 10, 101, 10, 10, 17,
        50, 10, 10, 10, 170,
    ]),
    # 6: upper case and digits
    Run(4, 10, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", [
        5, 10, 17, 37, 37, 101, 37, 101, 37, 50, 26, 50, 26, 17, 17, 101, 17, 17, 10, 26, 10, 17, 10, 101, 10, 10, 17,
        50, 10, 10, 10, 170,
    ]),
    # 7: base64url
    Run(4, 10, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", [
        5, 10, 17, 37, 37, 101, 37, 101, 37, 50, 26, 50, 26, 17, 17, 101, 17, 17, 10, 26, 10, 17, 10, 101, 10, 10, 17,
        50, 10, 10, 10, 170,
    ]),
    # 8: printable ASCII
    Run(4, 10, " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~", [
        5, 10, 17, 37, 37, 101, 37, 101, 37, 50, 26, 50, 26, 17, 17, 101, 17, 17, 10, 26, 10, 17, 10, 101, 10, 10, 17,
        50, 10, 10, 10, 170,
    ]),
    # 9: punctuation
    Items(5, 10, True, [
        (741376, "&="),
        (370688, "_-./"),
        (115712, ":, ?#@|;"),
        (13312, "*+!%()~'\"$[]{}<>\\^`\n"),
    ]),
    # 10: uuid
    Shape(4, 10, "0123456789abcdef", 36, 2048, Uuid(), "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    # 11: date
    Shape(4, 10, "2", 10, 240, Date(), "(?!.*-02-29$)20[0-9]{2}-[0-9]{2}-[0-9]{2}"),
    # 12: stretch of Chinese
    Stretch(6, 10, CORE_TABLE),
    # 13: wide punctuation
    Items(7, 10, False, [
        (332800, "，。！？"),
        (74240, "、：；（）《》“"),
        (23990, "”…—·￥「」【】～‘’️\u200d"),
    ]),
    # 14: kana
    Block(7, 10, 12353, 191),
    # 15: hangul
    Block(7, 10, 44032, 11172),
    # 16: Latin with accents
    Block(7, 10, 160, 432),
    # 17: emoji
    Block(7, 10, 127744, 2048),
    # 18: flag letters
    Block(7, 10, 127462, 26),
    # 19: symbols
    Block(7, 10, 8192, 3072),
    # 20: Greek and Cyrillic
    Block(7, 10, 880, 448),
    # 21: full-width ASCII
    Block(7, 10, 65281, 94),
    # 22: anything
    Block(7, 10, 0, 1114112),
]
CORE = Pieces(CONTEXTS, PIECE_TYPES)
# fmt: on
# </tables>


# The Chinese model (14)


def _log256(n: int) -> int:
    result = n.bit_length() - 1
    part = (n << 15) >> result
    for _ in range(8):
        part, result = part * part >> 15, 2 * result
        if part >= 2**16:
            part, result = part >> 1, result + 1
    return result


def _price256(symbols: Symbols) -> int:
    """The price of symbols, in 256ths of a bit (14.1)."""
    return sum(_log256(model.total) - _log256(model.frequency(symbol)) for model, symbol in symbols.pushed)


class Chinese(TextModel):
    """The text model of section 14: it writes each character or word by the two before it, or the whole text in the core's
    model if that is cheaper."""

    choice, own, core = Weighted([127, 1]), 0, 1

    def __init__(self, digits: str):
        self.digits = digits

    @cached_property
    def ranks(self) -> Ranks:
        return Ranks(ChineseTable(self.digits, 64, words=True))

    @cached_property
    def longest(self) -> int:
        return max(map(len, self.ranks.table.spellings))

    def parts(self, text: str) -> Iterator[Pair[str, str]]:
        """The parts of a text: words, characters, and stretches of other characters."""
        at, stretch = 0, ""
        while at < len(text):
            words = (text[at : at + length] for length in range(self.longest, 1, -1))
            word = next((word for word in words if len(word) > 1 and word in self.ranks.ranks), None)
            part = word or text[at]
            spelling = word or self.ranks.spelling_of(part)
            at += len(part)
            if spelling is None:
                stretch += part
                continue
            if stretch:
                yield STRETCH, stretch
            yield spelling, part
            stretch = ""
        if stretch:
            yield STRETCH, stretch

    def write_whole(self, text: str, to: Symbols, start: int) -> None:
        """Pushes the symbols of the cheaper of the two models."""
        cheaper = core = Symbols()
        core.push(self.choice, self.core)
        CORE.write_whole(text, core, start)
        if text:
            own = Symbols()
            own.push(self.choice, self.own)
            self.ranks.write(self.parts(text), own)
            cheaper = own if _price256(own) <= _price256(core) else core
        to.pushed += cheaper.pushed

    def read(self, pop: Pop) -> str:
        return self.ranks.read(pop) if pop(self.choice) == self.own else CORE.read(pop)


# The table of the Chinese model. write_tables.py writes it.
# <zh>
# fmt: off
ZH = Chinese(
    "JX7ClbgWMu#e$V+p01`$0.RW3ULnZB#cT*XF$*pLZ{,l!eMpCjO%_QhC4!*:MYAq7>uP.ip#NFNART9oDKFBT7uU=!VkDoJ((o(xCH=KJDt!tXW9 <"
    "78lCi '2RxY*-K'z$=FsB(dP<.#`+@s<9u4AidNNy1eqe7.]xs v6&3zG*wO21Si:pP/P}7eC(<] }I^yO4>=Yl_xqB)f6$NV418-7Q3xyA)jq4ent"
    "1{AhH}]RIMR9(^<6H.HKL,s4@`p8$l@EWFY3T,gGoRI#TaRwC'9=,* !&s,gM>'3'|O}&u#6`&7amtoTez6`./q;EY1hqvtum.Vc!_4sVrLW)BLd7i"
    "g=nFTB>iJ=bjFt;37ua2Qe8z&iw(%&oN?*j+VBWd]gl9J^*YB(B#1pS&n]73Mt(.OL<)1yRqAYQT?w(MWfi%1dV#dwO=-B)7P{QRekL^an^Cw#Z'<e"
    "7:0cN'/X,u_kIlfp ZQ/r*I9[*tVSav>g]5#$P4VE/&X(Z2F04e3vFK5S]14].=6w=nhLx0J>|Y153,7#hF8 bvC:s=aeJoe(BH<75!^4NR+O[jk_v"
    "Hy;|abh2tTfeU]M0'C#+3xJp#1[w%WB'+`o(&_Re)}X5M'-E%5M^+o7<GQYj_ V{pBh)1!].t:cx[ku1)0wDPs!f-Ids*}75*^uo.`dI,ZMc_PSx&^"
    "N4!$lBMd ^p6('.o!r0Fo2O^DA=C`m1q8O1Tampg6]%b>EBbMAyu(18i=WxKN!aP.Pxz[WPjlb&hdYI%IGma8$A6f!l[0#30X{<VIsB+ADQHMgU#`D"
    "s~9VCI&8JCMfH34T&cFc#VvF?q CNzm-,z$uNEqN;900F[!$ev.TcW7!&q rEjnN,t*ktZWM-x2YMYORM3!,ka$ Gu`6]@-/-kgh%}%$=qi?JA,x:v"
    "7.M,&Tv{yU--Qz$8.-Ej>{4Yk&Or(5m<1g+NP(sM$:4{JGK+K4?wtkxqA>Gkv#N3pstOsuk:.(DV$!=d[O&3[2ov#n'6>S[Vuam>#E7vM/OAFsNKtG"
    "htL)<xS%w.f8%NLF0-]ovPKN0C u!TQ<0=Xl0.UzF/-.3GA#$Cy<7Gn7[DugQ=>i UrG#m8V-:XhUH)M:]bQHOoR8_@{,qBg1FV;eDCMA~h!vs3&RD"
    "Ob@CEJK^hf%x.w6o=B`>ouqA_VCf)U*}5!JcwKBE^x-J<k#l Ro)RT           #,g8V!se2 O6H=`;WP.%18JoZP6)1%l-X0-f,wH@+Xa$8o9<S"
    "wUHX4ZgJ 8RWuRa>!k*FM Da.;yE[HVpF3u6 +gm%)[4?]jJ)[RtVeolcNY3UX8FY[]u&A/w@aXcUM4S[E9n;|m,>0Gr#6Sm'D!5-sdUH!DNo;2[Vs"
    "&mTROUnx&P,y;/H:AtyKJ!UfwA(;%@+BTJ.Rw+XqFFcDJDm.lc/{mqn~D]d;:f!2*%`>!EM=8POuQ3HXe{/v/rV P?2$3zu<NX!wi4=9,1`qycH|uo"
    "M@:TfcX-7w)I:*K@B5MDY7lQG R:B<d/hh^sAtf_.kN`Bsi{,l;s Q lQ7UVZp3G s!n#zV&nJSxj=Y%4?8x.,dj.f0ov?']SrT+:14v2-73h8T^T<"
    "=(O3!MbnN<^vAJ2P)`r qY9JRC`>P@a&aAB<y8K`H&&BPl%/5}nPx;I|$;ZtBhk%,1%=6P/jHQ2$I?ic#UT{ZJcyHV;qoZrr(=c01h(wU2dhaKq^.z"
    "eAZpg458e}#hB,-G/5(qfi7/&PGTHQd'W) *-Nh2y|IMbb@&@~qb $O4>#B(#Or~6Ck~UYY>+&tgd2!Hiy/P'ZaYX'-?-jB}iklKku[HIp9RB[o3?c"
    "p`N^)$`x941{D_ao#fphBG>!E*0`,ZVNE9aUj+Y76mZO[}'}Se/f n>cE8V<-M.-^7^w<)X~rYP:Yp f-_'sHh*H;/p2JoGuQrv9-`T#'s=n73&Z)["
    "# 70u44_ @MsWF!7Ox-=!anj7d6mi8Q>.rXr!`u[5,Y^<$>?oTALC4&sCD9)H9nxRj%|^fCW;4(B#+'x'n>:2k#CT :.!_898{u[2 5-Z@[@:2o]T]"
    "1v(m> d)fw?]Mg6uLD:rwNf>Z?J@wW# ,fM=@!Sg7>=UH0dFk:2W8*vh+[2T!dZJZ~$>E-1_Be';I9#v$F,dC|YzU^AZJ/-=QrDcmRI;ESuE]}w*2U"
    "o3GnM)I,XUwcFCb`a(+&O=aZ#&L#'uRYwTWOF~,<EpC3>0jV>u*#9G0ABJ;Qx(G=>#:!R(AQqGBe.MkfI[]6Y6-TF[S^OpR$6HJHG_!A-_2~5aOKMl"
    "*KY*Rk@(+$:u')/ICeZ:mj_YR8.(#|7W_H$@,y,O6'/#Vm78 .v?LY<UB|UsqG$p4Jce$k3wk,(QKslP;_b78I>2bBb~$*$M>h7#y}/>(6&$eNsRt["
    "]zN7nd,v9.&WwMKl]z</!N5)5`?P1l1E:<&@Fr]=c_hf=wmsnfF!85-}tMA'fRD0#Hb=:KA=D1+Gke '!G&a-%dtqg`jrn6/wQSH[l&wTcq&hz/MXY"
    "9d1!GdMf&(,!w&qtn5=mWOwz-M/dQp/Tl:s7.qN2Ge&y<9<#m&^~a3Rrnc<<C|b,'~[JH>RMOueJoupK$8,;Pog0`?Y),q'L?->fL7S,)njXg'B*7y"
    "lpSeR6d6]v#YU_:,6}qw=<rng6u9Bz?|lqw~SQo#'qggw$.{Ebrv$#p.3k5XMN%riLoTbkS yG0AD#E.-FH4j]4!Es+Mn-a@;oEKpn>1Omf?dX(M)d"
    "l:3+Fi%@$-S,e(.wS^?cjkPJP@:Q3%cef~_{Qo.If94G.InDAw1~!2 jG|.4]3b)fn>ybs%UC&;t$R246whJ+@yQ?B4y/#)s_i  su,p)]D*fo>@=g"
    "HgFMV]q[X>+<3yNk.nF=)Hvopmolww@j,dh?O(o7Kz ( & I A  RU7&W8v]dnf7I!vn5^<g^3%Qsgw/PT[y).M= %&<r]g`  .ES&?L8kgRV%rY&]"
    "SN]*_9!qOqMDR+#R ?JDsgdurKj54&U-.DBMJu+zl~k@S1!qV))<aAe=%Z#K0Z @v%'neOyc'YNbe3@G?wT^Q*gY%M!DD|dI#ho/,Mr8RhD1bejNE$"
    "eX=Ts{ z!mowE,*zu,b9PY9tdY W7# ~/JaItzG/FWp`+W2+N[^Tj~qq8_G?W;!! yD%qougMbSYd1#U!XI!gMr 2b;Q90emeG_uHwo>(rd&0|'#n~"
    "*YB-V'f#!v*HqiXg-XCQAivr[ PzvIy3Q7 LB$ oi'ZLu:p8#4mEa,d*QQ)=)iPvgaE=M';8[/ )t^ 2DQhsg:*G#fS5#{OcW1E,3i`7)!0BGuFx.L"
    "ZadCV<ZJA[?zFW@y'BsVt_TnwonoEZXWXVr7hGEXjT=]]4Q FWJKf*J|j{R^4f,Q8V<i9x4=ptVTJwbZ+kvel]n~kUMA-eoGqp8nUDLRN6d?7YnUc;"
    "8OCBDamJ3r2B[$pk+cWeAZo+M6OO%f&Ll3pWoDNy$.2CiGxiEp<6'fbcPN,(f)-Y$28GbBaFb(mS,IACD&#Tfg4|oY.ChvDVRBjI@:Nb``'t9r$7Cf"
    "HK(/@f^8:+FSCaO($h!|vSa?7@VvIDOo*~sJD:%[<l@|DCE?hDqc0YD]4`/Hb Y~Dv2u@zgwBof{Ho b6~=+;jTylXf2J~b1b;@roOy0,aT?<gKzCs"
    "mvs*UJ+1![J+ZllHTDwVN&g,h'daQQ]}(_t5+V#KxbG%o(!EeK06B]+[.f-m<UA6P bfm&[$4Qm)EO&boeG4h3)trn;07YP7TM)eJ Dp=dVVeXx]>t"
    "I_iQ0=F57Q1~ Ci;%8UR!ym#Y59p3?nVv@yj:&yXK9Ec_]+d9&:$x C2TFrQZwhd;/TkZaR'j#JmOU@CquFZZ;J;q_@(69&QLd<<Bo_`&?0IL<w>Yk"
    "urQj<wd-#%eeCB*@Ic!VxTYgy85<r3=~C;lcCqRe8zOfCw?S<rq4kaxm;OaZ^~t_EkMC b[B#aFrE7WrNpX38qOn?KU}ICrchg:4dk9xfugIXZV;AU"
    ",A'|,}vcgfdvyM#j]t3cQ%<h#1eg7?B>bi;C`c0J52&7^O)7`-JzA`o MrPwk>d9$h _R)!iQgTqu|nV4bS=7&Xf(hv&Wbm*8,>$T27Rgl[,o4U2V|"
    "A8Tm*4$u`'BFRFoPlmHWk~NWW;qTd):+NjL7_rH1f%hUZqX|@apL[Fn7m77BN12&T3XNcRZ`fk$CET;8!6(Z3P<`%ysUcc2zoEkt3wZ.jW. JheSWs"
    "q5J?yz(_Ez2!Gd1Rh7jg7Jq]&T65.,1Sfvd~oEBKf~P9y^T6 hd79SCA cuZCLt[$wTDB6_:u(y,_G&(C7k`7g>CsNY-H{yP<Ov 73cF_64=yS%9.Z"
    "$^^QRQl*oT$m'3Tev|-<#Qw8o*tzJ3I0e18TMU<{q<3o&dI]e>otM.GrO1$^;gbLM~DU,Xgsv^*Lx=#OvjpH0sGFqH9&**&+R-Vrq4'y1+8v03IJ!2"
    "3[qj0-<L(v> ]c%oZPi`oJ,{g510L/:,GdA2X$/J?S#:Gwq@3Y?LroxhKa6.2sVu(* wML4YiwVs5LDkuqB_b^RX6jw(ETOYf~h:HUGyp'tBR`^^&B"
    "Qtq<6/-MP!+A]*t9lPEemF3a@?CHn4%S>UjsteU_OgyMB[6sSB.h+t7C<~>frkF #@simn=i[>Y_ ,]GeEUC'}sf8X$&@Q?jG['p<vs{CtmZ;sOHM!"
    "v4M?L$:,rg%[Dzk:3h%5TqXY<]ZRxk!>.$!)L&e,aBWK]kAtsM@tlETCAM!?;-:^!er2qIPcN]&FuU14,QA9CYX]U@a>Rv4wOoM6&=Oo9-I#y^!U0Q"
    "hi@+W=]$$lb{>>^bHVi;!-s,$*=&?_%XT-G?v(XzB'7#Pn+|8;Ec#.o]fG5|H_>nIc^=('U=IO<4C$ZqnQ%2h.+$Wk&<aIK#5-3.HxCYyDf,wgepd]"
    "V'NHbpCK@)NkMpC!s,Y)K[blti-Bh7`v06P2UZdy(c1_<V1y=5dAr#,^=<GpY&#>KzDK@wX2SnO1)<L}qVMv0P=]l+rq(qc6srI3c*Y_7NM*[aSqea"
    "$xbQ+B.k^t$DU8 S7_AA5^8_?'h8u9`OVdi`RbW8rLCP-Y:::;4S5cl(NTdiFa#UGeAU.9R_-I_5$D D5<I:h,S7jGL?Xs>]f/UoXuPm8rq<#@qq5y"
    "[+>yCN6[R Y--i<PRPgb5(4A;pVuyc$-w_>#.s7.y:qK)|H9UQD0 v:UuM/,%.'d7@`L'L:G^nOj0bwXP2MdHZnM9*E]viI~njXU@nC&>964x&u;Ds"
    "Ye*I0[K+>e^S^2Sh@Ngh=2:O&-Nc,TQS <Z01qkAu]Kh`M(~d/o$Mv2$!oU5#[Is>^eef*M>xY59vTZ@gH!e!%3zjAD^b&$VR;kS1r(2<[_/8HeR<;"
    "Cknw=9*`@K*oAjj&U?/$*RH^UXi6jsZ_pN%6t'67/qTPYG^2yH?|9|+kYW.`b.bK9db6!!xG.VMcYYZ`yZI9[g>WkQII,D*LCdlcpwxkBvKoX<Pxss"
    "u*j!fcv!nyUJjpXv]D7=xm:e<ag8uwgz`XPVW{wkc-Yh.zTy^oy_0.oq%bZ>NwKg8y'I/Qx@o1Tl^+m-DG&sBFn=L7:m:19Cin0T<<PEMb*J [9L)b"
    "YQ)PjZ70M5r QwUv_<20[YtRqT:Jd.-ND5%@'q]3Ux?x,u(/`'M;#GwZ(8!@dx+Fgsxft&POuv ~YlxuFteYgtN:j*ov.R+X?wOc``eGAZ30qsf%5."
    ",k+)iaqb8#(WT!9uPy,;,&5M`{$}]KMGBVAzDD[L=rMd0gd=:<s<UX*^he.'1P<oo>1j'QV]$FHqxs*f`>f1*@>Hk3DEvsJikU.nPy9`VQ0xmkT|En"
    "1cYh9jx;b%58Std}m5!'Zsyk[rY!n<G1S`*(+`jb8ljda1;3>DN[';GGAO16`6I-6 .iWn'pGM2w?v?DB;0r3Dp .Rm%Uj*Xq+of(&Ldf>szlRH`-'"
    "MSOC,CphCNcWH[5**xZ*?:4&NV9Y<~R_Ko9Lhi'KIJKdu{tmSWjfJOTDSovHM)pG,bm%R&t0U/DR98lJQ(HXI[nK6LV)${)U]ve.YFeGy^?,[)PnB4"
    "oeu@2{.?-sdEK[&xdAhhF=#Q_ oq>WZr(i&r(d&D ]j/?Z8IQTg>0&Zp`)S[jl<r0-((9Ihr_(K<8A&Zp1'?!LHzBN!g 7d3qUxjVj-@:8ZCH4 @X9"
    " ]e{[Y#isqPlbj]^P!6Q&s-lObQAM6G|.U69XQ_Igs- 06)gYX>Ynj2:pa)3)jwl,<NH?MVv)P=zm)R(EIds7s=7u;_;$N;T_,_BRzkMaJ.5i'RVCd"
    "J$4F.[6]/|$=-aqVW&W)/Ps6C[0@cYYkvimi9Z5b*M@Oeq[z>1lF-{HV5BbOh,7h:V)lL,&RidK]r2H4E@kk E)~HDD0w:SKVI4MSWHR>U5:P}f)$G"
    ">y!Vfo@ZD,h:vB Ra^)OU)6QDw->0~MZ[#!%geTY[]OU 1ONwNce<Z8.<Sv6`aU<xd,~jRqKiwZ#JAs.*LS3Ce?fNSN3'I6YiLqGd'b6g!h*g.4()B"
    "UL8vo9DL*r5-p/6qBK[{B(M 22/bG<4^'5d8',7?;>h8U^c]iS%[=wyZ#o;,!}iHDn7]9W[K^V5fwI3c'cR1K>Xvu(w$K,8UqVSd /9x'S=yo)!4JB"
    "vfN=YvdU`RGn6<>*X~CGGB_SV3Ssfn2&z%7`=h.|G^[Gh=d'f:M53X:kqB.q@Vx)n4Uhg;6I /23h^q'^MTZ.sk[UR78D['%76JNz#M}R;E>?F<~7'"
    "o;'#SO%Ity3WbEkM-9 & )MaT)7T@j^aQhM43v&Htu^hOG!g@Ped=E%YtVyDNC-Ar{=Z%-E!UVJT[kBxKsatqi bHs:lUD61Zx:PTzOW,j0w&nj6-d"
    "?=:sJMin#n+lQL6<tmw_Uan.%pI8DoqgL*)P9jsVUD&p ([raUal.uT:h]Y&+ BWFFT~`09-J]2X8g,{6k29t dBr24gL5 pD*Sb$Zn)uSR/ULjomz"
    "E`h{4vHvNjB)#~D}8KKWopZw31@uJAHWXgh3%FeUlj@Xhph^2JdrEnO8JK5;`($&/''jwCgNUZoQh]&htjHKE!c|85PB#n?SMPOH3[qg:6D3]s3}5f"
    "*uY*.{cgGnx`0#ANL#;tfo,s[cw#?Se/*9w_5d24k snq2Li@S-VhKfQK`Z{kIBv!_*F5>s4/l-S1KCuA:qA5utU7$==eU$&/~]|M0>;h8^D6Hv}l?"
    "5a7B^Hi,PjLL<SY[3D7;VKV%MatdaS$+i)HSDU9+9n@F5>cg_v)#AEX?B$<PH|T~r!m3b=)He.6{TvOm5M2!Pr=N<i(`wOHgKa8!2Tus6gMkZXm8I<"
    "MBb/q3M.Y0Y_x&)>dMnQc|L#L/T9#f4{$imd6fU#M5@VPpP|H0A9/;xjC2>L8Mi9>b/mvT/jgN@O#[7LM$ ]#/VOeVxH6$79!m+[8<-C):vw5>VTsy"
    ".[lp=e'3+( LtxNCWUxD#H'vw}s&xcI2U~/=Z%I1y[o-gZit`_oM`pyfu)[f/$tjun-4p)D(Bmk,=VQ1[s1;wCt`I52gbhI=F$;:2rfB';9(wr)xYd"
    "OBGr[9.?`h;z+p+^7gXIHM.TtfB_I;x hNSl,3c!Oy.TKSWLSaLR2WVF>W(&:./Y,!T{/_W2oQ!x!DGBXNFA,B)Y,[hJu-$AJdZ~KYO@m>K4hzP46*"
    "s36vxwAc6A,O?$J^+~&h-%,8T(6s)Q%p4* 65T &yj9eZ~#{kjQWP:M^/69(>B&2$J4mwkI/u}/I>Ox]#'nNcN*XBCdy^>VLS8sZA62 Bw&tg2HVb-"
    "b?X.-j:J0[Rw,m:GGr>)wgi,2p $e^.S;V9O7Q[-3?!2nvYZ#oH_qqa*U=!k5Dm$TnEM b2)8gPL)r:[eO%t01/DWIy+@c2NLF'qdH?2f%+qU G`dc"
    "_EoPr<%e!@.!Q-^~Pc>FZi@w'0dm@>r0P_D8-<63O8fvp>[R)v/,p=t2lVYp#(O~BC$xTe@@=yE?:2.zL2QVdz<-_nyh;P^u1gfmh8#W.=4ilGlD8N"
    "$zNGV~%<hE4sm1wPd(N2ZX$U+Z` GnS.8-:|1rxFp],@`6IJ(X-8Oz?0+O8hfB&uVqF)&K@5@AQ$s_il!qld0f6:plN,EM<>tFU}W%@p`P@)N>=pA:"
    "Hrc=vGccjZ5iD2`])564V&*QQ@F27xDfX:1AKa]~%jRW.<6fd6,!%6P{=+7'#C;~!c?Zgj-Pg@ I/G)[;8I,N_JtVd?b`y&*4Ky&G4*7iOafxrRaPX"
    "4Z.2V.WcJ&/h%2awEAf`F#wc7cnoVZLU)%Y'Qq&]oX:ds4$(K~#7(}1Rj_^Ee+WDl^c0LOVq(TM6nr*-z(l+xfe&(}u8H&qEp0or]GDnY&T~I%N K|"
    "jAoniUqrZ,R5 I@kK?66M{caQ5NX7jz&SoUEM- /wq!4.eV`z!q#bQks/g+tc(^mvdFaHz[W-.[zr|+?#axh.Ik1)Ymp sLt0^f`tXbD)1HCoX163W"
    "t m@d,oQ'Q0.#QZviv/AoVd+Id&EJ;kkjhR9a$M3M`.KAra>'fwA,d'TDc009f8Ib 'x)XS>'^Q-6 (|vKN26}!J5!1ic_CK9'Dj4>)`XtQu`rQv52"
    "m=L %j&laZP{YrVcGtJI^&rY8?L;f`5[wJ4$dS@#DP%3;37hM2gzxV.)5%1,w)g&jZ>~.L6QJO4{sq]IE?@w/J&}rO#:x%CwJCJ<[+Pu@`h9ON_=K*"
    "*0ivYYPc %1]T{6Lb?'IEE^Wj} q7S=bk3UI'7=LR:oK6uf*'[u-$KK}Pw;kShW-gHDMU:nOgj8J$Y!Xj)r<H:aHe{YHK1 r2N-q)q%1T1P $i$#C["
    ">_ZVh%?kVEMr7q/cB$0h,//=5IYc:$p]!:P_ | G # @u}&P,!     A!D         b#iM&M+ PBH # Q!$       E!T&I!y E 1 b!$ b    ;`"
    "Be$J#h&PM% P1Qh3+?#V W n '!CB(o123/+@cM4T_7%?_r6Y+!(l <wF&RTZ70=1tM{:uX/]CrZ3*&yBiRYT|rH16*&FD=^KiRFoK=5E#CzIWnxS2"
    "p@fidzY/+s7@Qnu)htT7u2X/*F@^qkXGrlbP:~L*OA5A;x&G6'o]HGE>p`r[tYhSdV.g:iaURGYH72@PZ$f@Yf.!sGk<OT nF`m],E8u0h>tZs HNv"
    "<!Q@,kF?!`rSxMBYO{A~r#w(]?XR9[]P;CesW(Jk+^<vrclXYsLy2wWfq_ KZuaiiJ:!L$<4Q j}){d3%VQ!42$Hr&5'sSD_cwb%791P5E;8B(d'7n"
    "%<Z$AAA44|u#=4HXuNY|egWeou'}Vw)1/O2n?XaAwtWNUJXF1JrFvS^]pjdULTl.0{E5ka +#W&'7w1dx}+m=/9rf^34.lr5u>e>RQw(Sb`LP2H}5v"
    "HWUQ^UP74>H9flt|&cTon^huDv2RB,&yd3'm6*xBu@oQsH<%r:$@fvN@ 04Y-4-5qIofq(tjjN:`kM+G c&s-E5.,#KhU>wfV{RU fcFvo24??CM@Y"
    "SG:.a7 )B5Q]>$:5HA$/i)#|rA@'g1!l#<W3Yj:4)od81e3bT !uD ZNWTZ0:Pn4#j7[p{4HrR[OZad$]&?+uR ,e!-U4x(WNP82-r&aIY 3O3f4NF"
    ">-!#(R#(F1_eX:MG.i%TcxQ2tZBDM?$:2XB#n|laPtF5[+1bK(x|OdUN:i,XEYL^0<_%W(=%P,QH#xGSH)EL$shb>85nBFZn7AJ0:J;' Q1R$'4VKb"
    "nKpzoGd!m'_u*<X4;,O;>7)vsGT7*nMm'C)}YREhW)!MD4l2,Vq%w#lF`_wT6p_ouk):d*!M= Uh7$_t*Y.&YV6B*hpavG*Kxoofdsn$g6e&fQ f2a"
    "ow,)M=DIpd8O(uot,+B8Mi=$@6-ADJ:TGa,Hm8Vy.Nm6M-[5 p.`^p(+_I#2!UoM Z09nUbQc:/w@/0rBi`^1Gr,6T3P/G-o#'d5-lWu`{ezm0:?M:"
    "-D@$+YusTwJY><Fb2<cc1b?%ML[]0!xHBP#!jUBXq? xR$7p13rQ)BwIb8KG#^LD?=Hyn(*k 1>M:R?n0!G(XRfBThmCH8XPNHQ`S?.q9=7qt(V(6w"
    "^HeyYlMA[1Co%(:El-'0iVH7&Gx ;O'UD`Ix1>Ci_'ey]H%*);$|qlH-9d!1IC4H7-IL]V(NAQGte7S3v-#+%{Nzr1lr:{T~7KaYWmgP>H(aZv,&%M"
    "3hvd7Cr#*zeN1`[=17-Mhl$&_@Q*o.(^>otZ`{4Or;jW[=]':rFvIq9Bz 8__}IZ,8PS#IQ11z0W2IyN]{/Ty`^q( jI^?T?/7V[v1=xx!WBnRv,o&"
    "DYR6Q!Q!:U)-W::E0UZEVYZ^rsO]eN?rFnpw'i]WpZ1vugO  !<z,yP_$NH](!B;?CHtq}_1eS#`%6Z+Yd7f>>1dJ}F0mKQ:w:f!1lhyeW@9eT]]]<"
    "# ,k`L:;mYTQpD&ISAxnPT*lKN7hsD]c_!HRg<.LPr'tkFgP3'g22]2O;TumV0Wxfe]q)d7x@1ESX<9[:gsZa>vmG,yxp/ 0lWlKNxo%s7%7*?*{ZT"
    "ErHUP!GSKU5!:w%K&P2hAY16Mw+b^c;Z:m'<(s@;V|)l6+3ikimB?~QE:49#gbbo+AETD1ZKh{0U6G4`^t gS|=v_a2DckHO.]$8rs6F7(2jj;u*?d"
    "ta%*%~9Ip^9D(p>)4L7ZD(j[[`3FeN:S>@(G9'TOhza1C#w9h](Jcmh'p%uQt9c_Z{x=RyRXkh=-e_kM)$[xY)o}J}ItjfbsSl-y#g^w&Q7$=OT<NW"
    ".2.<]{jrlNJqvLjM],X{'6KKZAjSx'eo(./VHGE'u'(l9R7z7+%d'jO'Q{X(A/'rcob u/0CFYsZsqWXIn[XDIVL65]dqu+u1U?mc;Ph*`1L6pj8F="
    "VUe!yjF)(fp uP%93,sR=tiCCA#=y#Dq!+cpe6*bRR1ah18DCtWt/L%Hh;.O;Vp81>EBK$uOrh:6Td]GEaV#crK^V_FCBhpj$mfJaly`D05R91 3Us"
    "]=.~TQ(G>,?S,:?'>I>.^>69^&rw+.gZ[S8|Opo@yfhiynpE&8Yxxu<VN7s<(.n|t>0MmNtqNjbxS|ke%#=0TuSE;}:I[lSFvtjWu']-[b^Or;wUg&"
    "l[TA/aC{q*EgLTX~[Y8X0`5!4ZL[sAw_@KyRUepA,;__v|frr}:}aahz!y1t`&P-E*X,V!!b.y?R%%vaj#1QLCf~##'xs_2e$[(aQnB{/}=/YteK,:"
    "k1lF>`xJbkc[2RN1cfP*81vth0PG7~Feu,+P8fNriw1<ecVsW@^Aa/Wlx~>lvsL)Kb9HWUhF.YfT1bC.+.-1>DY.$/ #QsJ>5d@VoVL6h&uh:CA,T("
    "W-W-TUhm==-zyBK*hf<L6u+|V*++e7wd=.>ovjU3`4K$Eer^XrTam[>n4V14nXKUh)n3&oe@#5/jy@=Yo@xqr0c;]=j$C@ &uRDBBAINnvmtHpCMq{"
    "!j0&U*0VNp7;gT_=fNEJb0)>l$8@P6[Vl,=vGj66nVs7fc @OA -t5!uSer}m1QqG9ck`; nlyZV`v+5:r$WvtqTHsM[a:$LO)4T3[I*Yfy]?8d*Zv"
    "*[C^3)7m)_#9_?_Cb'0bXG);7N7=W6)TDfSmW-yj%|@MV7z'L<!R/gd!5scpF_h4.ZIK!UJzm!HAK~dsm<0)T?Aw:j.SH mG@2rPQG<S95S|`a]`/8"
    "7%$tBRGGG7*?P{naF>cBx>.yRNiC&@5qE8s_I$jqwfNuuR(gPyjeO r+gS;WH8MY#lDI_(vjl:c~T3c2Bf@76=']1vT3L1BjKQYuk&$/Ty_>Y*z(@9"
    "lR@L8sg!v3msV8K1uew<`yam*d0zT|e:ssW2R?<e F]Hw_2xFg;8R7Q5g~_K^QuB w?o2<8us]!o`I39b7;G _bcM&w@ ,3M .`EmM>M]]`w!z#h A"
    " */K!e&q$`]`@C[z`H]G>C>Nd' ,D{`1'F?]0I>B[e>BkG>B[e>BD* Q -Fg-s>B_y^U t>< %  B<  ,$,!!F8RPO@8gzTG>E@8km$T[e>BkI`]>B"
    "M%'K^W#x  #h8F A#p    M% %   c #$Z !  -U *^vM9,!       Q%B(rF1,!!oOE,%!g>;Be7#  SQ7# l<$.ghR;%hq>sD&mJ^Yr;#r$t(+c|"
    "WgR.&EFBp'8%p9(Q/MLODVj(1cEkRh9UOL0E`*NeGT/!Z+z%:%yM YNb1R!%C<=c!_7F0<7{j95]#?`7M1t*->,!<qPeb1vdI8i`7GE/bB8tqD7f&N"
    "rqwS!tdR9A%$wJo](`$t4;7pjz'xe= ME/c.M*H&7#>}!)-f/(>F rYL/g Oy03WANOyM0ywxcoh Ib0,$qu=fjz<{L2WIiXY;D}3'7Jhn7Pb@w-V,"
    "W*qiTLyP<hX.xjt%AxCW]BCu*<1O j7d>;$B:lNru}B4ug*@+?[v KXVxvp'736AYS&hhub[=$txM#N9=E>!D?:Q+`h>oF8nlrFUE?^ZGXi$tDk1,i"
    "(.d<V}n6Of@E6_U/yN+:6igJ#<_c,<(%o Mh`L$/u}(cD6G1yK8a5dGu%[5.=7F9f,IediW;;Dh/Muo]v#dTItYcBjZ3yoqei$;&6VC^VV<FaV8/JF"
    "!7Ap)6F/y/S[$!D9$JOGMRC/(kY]#>Dk=B<J<Q_UGQ utiEmkHM_7b/:sM@Z  1&sn7pt?3XyGSUFt@^V(VFprBQ*-_vA` `u=,<SFt5yK;[M$9L@T"
    "FYtb%H:+p49'9Q0-eKz#&7&ccf=AB.'JoRyBw]8oRf=9)avDJtMYAb)V!.:SVhC_t0JJt@8GqMQ[QV2B-#RKC[1p$~X395(;#%OC0/S&YZ*[>a11M<"
    "2sreuf:Q*DkaTG3?n1#xTyTn@l99!Z_27'2),,$xk@'2';7R>#K',AVW>J#+UglwnN!o02-Wh!]1r&Cy(iT2RX;Vxx>(7Z7Lx%'vN0cD29&Y#;YV&h"
    "jA%MMNy?F@<!sy`%:PT)4B4<pMUVN/)P.;-^WE=8!,0oi_ [&e(a9:!I!lxx>):h!m?=t|[x:/NIPhVIS+L4,>IjSn:{u<M1POmlBAM{J]0BQS:JS7"
    ")[Mq*d$Big7H,4%MId:e%mmz!$cV71f`4u7.iY,t$RY^8*/i.+E&3bI^r]MW#W`5gk$Dbz2fN<A$Ora-:P%OxQv17V!`rF@_i_cW>Vqg-$7I7;Zkq&"
    ")[]Ut^&o5=IZ7V7</DygBIf%3k-N>/XxXgrV-h#U>,F]=$rV*EK/#k&X-fI*.%*DcV9m Y(wInP&B0'vYcOoI{N0cGA$t^,8==)Hsn&V j0_2<)Aa%"
    "dItq2TCNNMMU_kS+?n3yd@(t,0nw tfrI*yLTKI^R~Bu5cXCJYYY2=&(#k)?H';q][HG5tjA)YmwRZD5`-#0#PCI2DreSu8<S7dUQr){ !QofzK_^i"
    "5-Zn<[W`Zr@k8o!]EP,xT2w #iPk>PeM.@+[2;by D2,Sz&SDTvIB;v8Mt-%j;u|G+5URX4i(yPy'$atQ<%TEt8tgZtaX:k0-_< ?@7RR4:>Vcw_5C"
    "Qu4yv-AedeB9'?ZbM2Zm*JY!2{k&%etkysbv8b9 m%x*rr*DTY$aC'j;w{<&!WZ~*OH@LUtAe@O~-_;st[Oh3'cVP8#4`1;0VCRY8mG4<TY8!m7$@$"
    "d1&P?CXj!m%!(1#G&%k}UPsz#BIGd%8FKeoC,-AI1FF(jSus]4S@:cc#,;)(r4-rBeViev%H(i)r -,cF^D=.1v'XsWl*?R/_{XO'tgo;VKW5b_6gK"
    "/ebr(R1,wV7Jx:,PRXr_wDk_!_f{/3,Rv_Us }^gu[fe+ZJ@Iah>RrB8n1#0X>+Q9:#t$RD('1]G?Bsq':pWRFN_xfEywU_@#j-*[RY>Fx>@S4>,Y>"
    "2t?[xkd+OWu,=![:,*O}=2K,$w,0f^S|xW;F9pChB) ;'D&3^[y/N/'DV$=.&m_`wRXbz%v& 3Qz^$2eS{,oS'.G<D)>T-Fp;Wkp=*Tg^)Dy*X b'C"
    "M)sI$2X2v;sr*jI<OufQ87frn{Z{/j,]bdBX,2_YM7MuVV,,41t(Hi/|!f/,f}+/$Loeex:PE/c.M+C<),%%1uBh!u9[7FgBQ~3KY0V PDQ!/R'>Z4"
    "A$JK9A:I`>0AdZ]=RPNt#WAF>)!FR'-(9kOhSHwEJ{dw-O%wH!wDlk9CI+Ly<PWpaPFAB~7`I9qlnKK3Qs.W!r*Z%NAz3&u&!y.j1~s& Q@1,O$o?C"
    "K#'_A0pD(P7(XQQ!Sv'('&M|yX4hEt(J`L!I=/$b6(_Atnss=fRVI2/CMhlT8xoDj3Q{Xoj<fY!(<UC7)Q5ovhNhbjp,7,O;MuRD.LUG-C$Zo~olTi"
    "[o['):7$7d'fhfXK0Fp6[;fQ'UhDMK0GA)j%d_r^ Io`d=BD$3D1&dTjvR%r_ctaPvcsQ#iRKa4gpI$Zot52LVB~eK9BD31f(c61h>B~(HDtHz;0*u"
    "^Z<mU-LCB!RKDaTU4rA3@5D9icbEN#Hw7eFkY733v?[Q3%bGD}3R6ZB6Nc3+)u2]S+l~^7vL#Cyp#oR.%{-n'vfpk10#!z*tP,.L^(S.fm;=rf$u>d"
    "eUmuTnJ*[OiSUl/X-DQU#*E-`y v#*F;*Lql4u@k/7h7Hu7w(SaDMd)m?SA9KDhW&@VLd&&WyqT9ZSVWCagj:5dd(=^Y&3xnl}@1RPRpB-&}-zl% Q"
    "p~1c-Vv4[A(=`eN*-Br@;JY-w|-yEVNorAbV;44A[m0wRS05mxw`D 3Ghs^{;Nao, N1;Np|xUc~D(IP_I<fQDv!W!V}qiNMi4tJ]ZK4:2Z;w5[Bx1"
    "7cz#K_x7z(&HePAu]JN*ydY+M#Wg&icuv5c1E=ln)Ycric`Kho_T2W/58Smjumgo30M$Z(jCBO_R*|6YOlF?M+K?%mVO$8gC=okVgaPE+pBf6b+y@A"
    "Rk#9ZI>KL~N~:whI6h7-+j'{o@!-M=d0HU'Puo.#ywpV<Z:ruo:rwOY|y@-+=]pEy?MZgH*0AndWygd]i]Ag2%6h0(E6Us;2.Ha3Aeqggr>}/nKy#="
    "wP9.txz'WF@IatT3kO_Tq4-JBCNxq!=V]q@'dHCLA~P-y2o'] $2;uC2*|wFfFy&1rhr2QAh.)Y+;lBndgwO%6z#4F<J5j<QiiBtuBUMe~Gl_h)Px."
    "q$KKa8d:!&9gkh0,%q 9^Bxs]ElF].SuCx;pInpJ1IXF1<1&`:d1Jp ?G>MDq])Z]'I3WOcZtT*BX`wb;.0m^OCUeR!Hp2'zpB'DVB_DJ%CU*Ed!T["
    "_x+cx>7I?+:&BLk`Qzxo:#>zxHYs&e[7T/,p).2a+E&w)~,J1Ka'V>wbOCI@!GV89bP/bb^vN<;iU>p|#';w^iP7#+8(H4-AOx1SGgr360B(qD040;"
    "8jDlQn'CI)oE$:4{BMNe*}UD7W%~(VY,83T?#k^#1I<Q_TD.4;N^6m]}wFN$&e(:(-N3K1*<NnMi)j[1$MOQM`'/fm4w%b,*qu;?_=X<Z5&dK{>oUj"
    "#(Dr ~h?I X_-c;/av6ZRx#w-=SySURJ#De2?+%t,+Yx[ =dW;XvqJYEFl5)Gy-T2@>LKg7ntXw27e/~pIYkV0=(C9xhz$1*M[Y 6q$wlCyZbmv,UX"
    "kVC)m2=tNN;ZPS$RYwPc2%>8Z4B('w3}YWr(+hZrotz'.E8yE/W+P!)jo4I/068i)`3$&wRbiN/q.C[86&-$%& fk4xyqtIe1Wj]82Nm=E4I_:_3-{"
    "+e`h?gO#H8lG*+uE)0)12W,8!o-se<Olg$)naRQ'-GBKU$.X7dEUYw2,T?-r l#&3}+`0/:7[S*,mf@XY)n0/ZmmZnv/lk5cUzdV8N0p3|&754[pn$"
    ">:ftGNM3N[y8CPs=h^1%7Gq44Ht8U@jB7;1$L~Bwb)3BQ* <OA,G7h^y.&Pq49HPelc$^_7@bCN!6@=#PB*{ `uI @J]PR6{L??TH1*Pw? F+b<.4a"
    "X|#6taM#AMm(B}4'EXs4!]M:-Aw&Q_iGW#AP._oK*%Y|hkbc,x*PJP%!qdVy[=lgb9o.J_[oEdG7ek9,J}54;[H|+/k!7[RS.y397+<^fmnnMR:SdA"
    "O~3DT7xF?7HvQ~k57X0%vB/< k(dN8%=kB)66_]<,dJc<f Bc7`_X1]8+N:o]5^_W?$-EJdj6A&fDc Q2]JJi`_oW2:;[bSyE;wso}F7[s2Y.z$OM)"
    "yYtAd):yfgQ0,, !TBgBR<*S&J[88i4uc/#T505bO: qK)de@/G%&MYkC[%*hFlQ$:F3 &me, +gRe[rJMKP9%3,Mx-w+aBh)p<+){5OvciJ /a+d&"
    "z(z(y9M$ucz(u(z(t$yqd#s3XUuOz&xcxMLsM$IixCLl<O)5k[k'uDtDpektxoc$6gX$f,w&yYc~2sl>ruy5cb+xDjHfx@Ln6y7!Z[f8S.JK 0f(qO"
    "vIvsxy5}x[ym6+1uGsg/p_xe6A4ena_WK|j3tPAzuX+N6,JxE*mEYPSIRKRCsu6#`&oSkpS=?8GO8C(TDDb?'a[3l:_NwJx0D r6xXCVg+T80*H+6F"
    ")f;N'?_e@#.kg>>CCdw*_&onR:*88]-tv?fSembZ$Z!wCQ<o9jgaoSa$_0AExOEJ-BqcQw*c37b`:EZD2xRjwrNIoQdMX7pZ[mMl+zKVck2lc)joPz"
    "qzSwS&)pYetdg3US0`hoC0/p3,,K$)p#r;<Z%_UNb}8t=?E!s1E#5rt<5p-?9QvN]~er A&Q 1EnMN(G9n28G@?qB2e:=^jCLvW;Wb5qe^Cts@.u[:"
    "Fx1L;8slnw/4E^be8mRzrk4>lGQEX[&H=8^xL~Boan;)Y<(/BC J5#?bi}W[yV4#Tf3]1t;reC^(YT?8MEeI>a33hx&Sd7.odZ-zjG+2 DTwl$5#V["
    "PYsys^<l%n8E74N'$<J$p77&K@Zej;[#Vd`ENkS@#C+%7P1Rv!Ag:`-jQ9(@Zv>7R,5$ZBS<BSFd*[WpLfH],fY/.cBoNi,j={8A)fMF>mq<uCeB(h"
    "aW%.7>N0Xl7x#kuVIpH8dh[Rr`Q^7[/yRZ0q?<j5%NDo bP#ewH<CA;sZ--w?`SxE8>X_~pf0/Yy.9t[ b,$!05ef5I>8S3o m%U`%O[];oZAfd@+R"
    "bV#7Q;e:H>N62uM-!Gr(%-,$!5 :d77Di_,4/m$vQ7hSDn8!1st`!D7H b,*7C5!djKbR]!D79 bHy A?Co8-'dI*~GW b,$!y&S,21rMk*>M3OK,)"
    " A7$!H*@G[!DiZ c!JME&VXZ#hMP!D7PO[,$ A5_ 1#hM-!D7'#a)F!0b! 2r?+@XF&P7'(NF97C2v h#iX.!D7' b,$!0AD7337MC!D7' bHy!4&Q"
    " 1#hM-!D7' b,$ A&Q `*<MQ!D70 b,$ A&S,2#iu2!D7'$J,$ A&Q 1#md/!D7' bWzDh5_ 1*]M-%n7' bCI A4|!]*<M-!D7' b,$ A&Tq@ylH$"
    "+X4OdI<3ds*L7< 0e+VkOzi<S7k CId7#'yRNPN* A fOq&xdl-g&P,0.(RTyB)A#a+7B&9 ?_!F7D0})9!Gq.$!5zD<M}sT &!x 0T )l%`Iz mtg"
    "={&SF6%|F6u7a=xd_o?%XUQJ@.dez%uy](g6O;iqoTMI9RtgU3w8&Q;?sW%.CVu!:-VmE;xwK>hB,1a%ohd+Dz^DvY7!t^&3uxyT3V+~,CR]Hljyw#"
    "z'Ar(h!CAsdqM!rPl#,Eu4x>z'M$@wk4LA%L0=8Gz'6lyMM$y('yw@&kz'9iz(u9z&yMo'z(yx#M9/,87#  yy7#  !d6Wn~z%z![/x!@=z(x@z(y%"
    "uAz(z(yfz'O8%@z(z(y5z(pgyfz(fmz(z(z(z(xBz(z(y} $z(z z(z(o'z(z(z(z(z(z(z(y7z'    !Cz(z(z(y~RB#fLBM)]of&Q=g+H,A:-xmY"
    "_RhharFgg=arFFmN`u#BTH>~axax1,U*hPsJnPHV+8bX4rJ#J#5XJ!mUc7TwUq0jh,VzTvF}hPqKi3hLUyi nSG w7VYD5Uy_lH<<0w/4rVWHQi4n!"
    "t5w/413}hIt4nb`zJ!qLun4(w/KRc=cAt5w3H]unVWJ!J*t0.FDGn@Hnc?n@U#t$h,nBq[h&1/tFKRKZb~nBi3t4m|W>`gcAbX4rJ/VWJ+4(t4qTqU"
    "4)KZarHeD#Uq3~t#h&4)JtJ/V[W>b}b]nSuhhohpt>5SmIJk?rmO`wJkq^4ti4%K`ZjW[{^fNoM(<RZq8F  7EpKBMM)$* %    #h#H,!  ,!,*  "
    "     d    M%   % #       #mb,7Bj j<~m8/sE#(We;sJRp(@e$;nQF*,2EA2Pop,Ex7MF`O]-VB4Vh8p@j:rwqTk7~5F.x'XFvX|VtWZod7,TG"
    "-coA$k)NP}>mViSzMc8s;rq/#/:e4O0&]`$e4y6A/.FQpfl'[HPnh6BNdsD|f%@|Pt&x$3<uE2-LI'; YREB8pu0vhZ,Y[//;AYL$3.1@OS=^vM%,4"
    "!jEh`f$3b%FI>{p4C},P.HUi rqzP.&E 2hloI2$dhvU(WBD^X=~C?86dJVX=Mn(+Xymwm#VF7fNy?y0NKj-dk OLPF$7!jXSyydz(z(twz(z(yCty"
    "cAtF5XnBqLJ3cAtFKZndw3b~t>KZndJ3cAt>KZi4w7W@tB GDq1Q7#!Vz(0:.r'3'CfS' ]RYVn@a,J*-&Gk5?b%;u=MB/('`-Mq$t]HJ^ZoU>O+!J"
    "[x`C_!i@wC<S!D7#7Qn.o@+PO)Detjl^8Wg#V-w6F/ywB#z(y9#^@B]ig4JkDNUtD6hPm|Ux_t?;,=gbk$^((C?q]neCjGnR37N0aR xTTZ~,EXN  "
    "      35<R6y2~L<LVLu3HS>TiW@o$^YjY bTWtNndswgB'0FsdK'nmq<^C9d~/7o~:n,6%1 yxs]z  %feuRT;P<R/h75 #)p A(oUI8T2|ZR!YVX"
    "uy/Q:f%2yXHFRROj?:o.XNf%do_jaqp]TP@zFc!F A =Q/CLVq j7#%N#+8u'$Gn33 3:~e}7DD1 N FBn$G8:B>4biTaDAWZfd9FODi*nwbj?$+] "
    "%+?>z%3gYnL{-4xZz(z(pJz(z(j=(bHQUpq92OHQJ `w.1HeD6`ii$qLmzJpJ*G0V~hp(8M9dv,D  !!HokwXZ-)*&x64`:Lk(V3OWDT!i s 3#iM%"
    "O1&s2;I):9 |g1dSEb7d(6s:E,u~nl:Ijm!;2e,[Wvt' @_u=59zMc^G30+@!M@_#g*UABvJd', wD+}o/z(y00JIc-*bEUp@Lg~kv0G3tskvyg6@K"
    "_^qTJ/*WW8KZ*V4vac%oAA  %->G][M{<N)!9E_HI2bx-vF>KlEq)ywWT:4%0/Ha/aYr78P/'S77r`?;&a,h%te~&sM%%/oL(!N ,&EO!<'[O P|fi"
    "S/eY?6%#Ws?N7mdFuzeedxMG#b?BqH1Qo x.[Tz!npIqz&A}AZz(?:yNz(UA MBTYwB6?gY|g2v|]_Rj@Li4fz`wHQ-bW9n!S_Fm#i2$7&=v   -L}"
    "<u!ob'C6Q?G8322VElq4+@h+U`)3 #7#       ?M5p<0V7&uU?>&7z(cQ`e-W:CJ3F+nXb@o|V^SAMHSj(J'fdqfg;{ Er:Ib$::PyMjQ&X p c_u"
    "<!M%&';g(lO~z(y;;Hb}</q^;S:@fCv  yxs]4iY-}iw -fYIr:;xX;GJ3c2jL@5(y *7#!mGTV.V)1PIB&.v7W8]# 8M$*<_y )T~^VU[X/1PIHoJ"
    "h:KYG=2)]# /M&5$B'o0SJ&.XN N  &v #Uc 'CAMIYcUKw47Y`G,#ih+?!Rd.jVgZ7@ .!   B$Vob~W)c(]BGf0U@5+&Q]r4x6t*t#VRt4mHmU4)"
    "D7,! /xC7N1~B@p[%NR#0x(``|pnO,XIq@G39:N/M&!F#fJ#h|5FhZ3=foU}x-+^xSy'mcz(o'[Ce!, z(z(vmz(ykhK?cF|TtF|Hchj@CS@HOIuUy"
    "Flh*2ZA:Uq9=2z'},2  ,>j(0{>LiE>lMK9'2{5GM+p,;YdVX&!^uDjiK0 !!P 6)C)a0^5]pggH#9K`M%+eL|_3nSurcAndw7]Z vkG8o!)iXE+&]"
    "FQ*TF4eRdAgR'##?gfdfxzt5ap2,y=/$M%#T7d#h mz(yh^F;*5n9N  LF !M)M(  M+&qL1w`w/tgsty|y!M('tB#z(ySz(r(z(z(z(z(z(z(z(z("
    "yx*UauHjHjJ*t5G:4rV|UuVYhpqU3~uj4n3~n t>4ti#qU4nH]t#n>ar1/J*unJ*t4qU5(#gt<`+ #&P    (fJM=g0Gq?=QDC;u%j<wSH9O=(EW-I"
    "hW;HNb sgP/U&}2M1Y%_-.o]MIS{&([K^W;8!Pp3+@rXj:M4>$q3IqKziDeBSYmPD3UlDG2ZG0hkaqA_i2qIhKh~rltxpiDP[^y/07he<.&U j`XEz"
    "Y2K@AV_&[,>$Z8$SCWZmRu8'G<#z8c)9/8qtbD%:9MSjN6,6b&_WHm#NO*wz`{K_xxy~dLP'g|FbUo`hG@S^7%^f bd0fjbFBI1c1R&Q!h:LYmM7d3"
    "T{1>v(_nx>e+TpGS#m%,w|]ryiNbt:Nb-y5J=7;HG@`dnbhK%.'3!-?*EgD20N&]&{)9 eWdO%H:^j4]?/ee,>%3wZl1vZxC)F#S.?:Js3O@bba~z("
    "wvoxz#HY.1-RhFG :xna16_F2c@xn? +$B#h!s__r8;tphD*$a4{(: #'})~RU&0BG!vo?%<cfC7!52} oh$NX1D=Tycxc/ z(y|o'ypw+xjdz@LFj"
    "H]D8q]q]D6n>J3KUt2T}^_!D,#d&5(!krs]GbZ=Y(:7;8O%8(VdqM2M1 h#*iR+@9YmP/K,48wlBipU9Ltv}yy*pyhCgz(z(y^!G-H(e'Kg}h!Ca*A"
    "a51:HW8V,7LrkiQ(X[HU*:39u.1_;un.,57#9p ANHe*hm1,e:%~t|  7 nVact<qJmOrd  Op    ?p@y J>:,/wC*kel11M/FHK0RFL!mmSWSDAI"
    "MPNDJB9Iz(s3z%]i4yDjy z$Yr';%JSLTP:1Tv?b;C>zB.  t;S)1.f-='$|?'D*<s - NNn<V:A]z]-A`dxlgZbRPs3satFKVKZnSw7cAt?8H)mWP"
    "74dM$VtS8FAd, dlpgSCV&aSB4,#MC&mim-7d'*( >!MbF+2(jOF&6('B:-DpZy<z(yJVSJpJt2lbTJxn i$J+5XnUud=U['e70L1&@LaiVXb5>/9S"
    "oj5^ >k57#SzHB =,..6m}&]<rK897jx' _Ql$sPs/mB1p((Y[?ET>3k ~=(JBxr7l)eo)(bcJ:.1r?sEN,!'E)lBeJ01Zp!dpaIxWyiBlz(xa.32M"
    "W<azmt,B3OlsRn7#M6uV<R)>#|?rga /(}DOd&mr(Uz(yZM$z(z%wtD5.1Fz0eh*c(d/e%z(h~gJ2x7%!D:c bMfO|$q8W-J#nu(gMa=uwx,z(x*!K"
    "q^vmxgo>g!H[Uch p^g}W>VzU' Q9j3U]/qa[!0w,e=b]d+?e:/K6eWBqU0q,r7Ln}ABz!E8ZKg@n$@#qMyfM!.h[;l)5p:zQCmNSR@v&P#h ,pu:-"
    "<X=I<D.NEcU}wmw*=@C_$7c'B*X(<yOT;.6b6yd UZogM3q'arV|jz2mV!1Y0*2-/n$Ax'^scA,N#/<=,3(haqc459d&%!FTSc*I(-Vlik H(` k.H"
    "MrBDd+-^2ScFWEM],m%^pZ-uBsnUZm:Q_ S3!e n'v1mdH Yqvy5 0y~<*_)oy?L)Xu/w.H67#[3  #ZHsEU%;>&xbNG1+9<C'[S<_]<XhB(*~ZeGA"
    "  6@g(?X- msS'9;Q-V`z(i43s-cVw)0)`,*7/$I)zGG +QQB$CSd*+SLZ!%cAtFKVcA  *^_D/3<U*^*B[a[@g@;#A~b_*;z(z(]ZdVv%+x!$3YQ="
    "sF_%c?>y,R)Z<J-r@@axIb0>C#27!=B4   %VoUTD(_znuyDxoLl<|*1_CC~IKX&$bM!PF9?ay$_   b&gBi 120-))-ht#O7/tVh4-_a#av. arNP"
    "iaNp3F6+i&a` Sa>tv f8lRYgso_?Zz!1RSI2MFz<d!k0{P!<!!2Mhi4!D_;B%7C%SW=qu-,z&87'N?;QI:o):SWOzASTzOxm7]ra|o$1Orn!#z(5A"
    "_Fmz1.c eASUn_C;2;:HM$oRn#.~H#yX?i4`,F.}O9!(./gQ'<g-Sx8*IoB9$D&CLs74z(-Bq[L{j%p]-TFU?wC+^%>wH$jM vn*;8$K37PfM.B( !"
    ".,M7d0oG+@!=k:'lR`dv#`o+vS =z%!Hz%tVLAytUf:zFbFcmNalhHh4$+$*(2'W=/5>=@M>Mih:fz(Zk-qo=9YE@tR>GeY8+uaywf5PS]bPJ/[DQ2"
    " MvH7pO^!J((&2.A=Y?U?!d~=/y>2q]V8yo/xqyPLg7!z(z!B#qg: S*CSW0SMcAf1FP VwjyjvN9o[e6v=PS^E^&y 3!eCa'{)-R#k-h0tJv,wG. "
    "2YbSsOX& (qo 2.t!%%6N8Q'!(pS6'NLyt$MvKHuih9i@R7!yOTwalmTA^pglgH]Fzb)O+<S< 1z$%f=<[CaX(?| Dd*C?-%0.CMU>7xqK6&Vn&*.<"
    "6OhBI3=_ynz(hB_7Swz')La!a%Fd*vUtspUjhqt0aL#A Q%.GFOv#T^/Rn]>x=;i#hOl7#dS4`SA^Pd'sf<N#pz(`Jz&JG0ew7KXTkQ48,D,2T&61h"
    "'P(=Mz$mnDo`eD%<cp /D[PW!`OG$=tr49ypYXClS$D&W4`gW6%N!D!}WoAON}%p1R-IO5'$^eZloW#&>7z(x{R@9unWSx:R9rf/]sG}We4?rbOA7~"
    "ca'%Is$xsJAZn_RX&kh}:L g  p`f~2u(y3O_1vk2Sr[=4z$4a@Pt3n qJ91*|z%C6@iJ<S`!4$T,?#LAb8h$H.>* `FP;wsHX7BwXM ` Y(xfw`c#"
    "wlv$gs9?@9FjCYh m^b]VF<X&Y  nKaW>:7*&P_(4h!gf4Bmfk+Ob$;$'VxkN>-<Pm9iz(Q+_V@QalU+t3h*azUwX0 !$w[A>+$_ !M*O}-F,=H8XF"
    "Uyq.Xz6[LA8nz#/0U!bOmOhNb%Vy3|-S;()|G9/Q,&RT#t %NJ#:B$@SNnvO9(z!R-d&smt>D#a!mvHl v(IhM$J%APoH~*~wL!K'w$a4:o.LSk]8$"
    ".T,k!_8,d%V`v]z(z(ytf82?0:Y[?`C~nQo('[n@G6fCE!9?DJ,s ))z J@sI.sw?yV>%$rLs+tSt#n>b{avJ,MM/JIbhl$Z!D#iXY ( ^.+Z_LG?`"
    "x?$b@]$K lvHFFm8dvd:B#U~Yx(l=KG;#7L@d:,Zt}[Y Rdlol/)MN_xyNJ;yvbroGye[rY[Ic@Cg>DR 1 kPP4:B<NefF8hL8.M&Sx7O,f7m;CO#<"
    "[:NKb  b7d       $  NIO+oY>OvDunZ(GRy#ujLPq^KZndw7V[i$unV~tFJuL{ (C&6JQz:: 3iX:m]LqD=vT>:?M%$,oPZ82Fhl .$t0K*mXF6k"
    "d/ )7cg-DLilg`6?z(HvmhlZz(w22MmRPj-|mG_{  #59 ?]&P'#5V,-$nLwX9V[A2Glb<h-lT!aCV,G z`Dr]z(sG.WE?MvSzG#WD4@%?r.yoQ~X#"
    "Pw6/K 1Q9pNX3ed/!'S*a)o@,&L}.3M$ ay%7Z+6Sn'jiw!^h<$D Cf.!]oy?;MD:dN?pd1RLZxarfhmi!nAnQn>htB&;]4Z'31`.`or%8 !7XMN;x"
    ".ly{GKOk40IpmC0A_]  Djy}-&*c7s=J7!y/FmBnB$+h!i*R&r&!N{pL8-Cy 4tTrX<WP_B#hRz(s|%e#Vw`z#7mTvUk`wm|F}h&Her2  ,/%B7*X&"
    "NgP`Z,%sB3rkW]b#yF;Hg5a$?p,!Zy1YX&quh[Gd9K&iScm*pkZL, sTt05K:?anII$3K(qmTDU_Ru*=h9S5%1K?d>?* ':[PllNw7@MJAz(g92BW4"
    "s.g>O w6#p =59gwCRX&,JdG$;I[JPXEy9hoi4HjVgvmw1kX?,-r7JX&   -,!N/kn76='F=7g,d A NVQv@vQ&BX&B#aAK#, d', Y,J.i3qSqSnA"
    "qKtFKVc@q^KZndv@NL,c#O-t?9@zDuI-Ewg(d[pl=5!Iv%e0%*4s#dO,.#b]c B)J[/x%=$`,T@]^K*04Hh0=4M8^{sQPN)6%n'B+dfM!G!T&QJ z("
    "z(z'*@Ry>}QQ?:Q.[fTm$_ )R>aS%Ip/dx&^!7,byynw67ubS6b#F}atW?arFjP_ '8j=:,>&&:,_z9ar?,Itu`jMd?4G Ijd:Bdz(rBM?;.ywz(ey"
    "'kSjn`_olMg|F_ j .tBrhH;&pM97C !1^9*6?$BX%uAnDX<,NpWtC73FMo3!y;pRtHI7+RNX$M/8x`A(Y wO+yi7$;84!J~.-C/%mEK0i@!woFliX"
    "#/HDf7Ve1@D'7v#' mb!X(y& %;0!ed3)BO%#o;TeV5Go'++^fGRx|Uln@hJW?KXndtt 4RZZ5)1i!!^(w'zt'P6[NXmxA?tm@&nW0'9(>+`#n Jde"
    "IN8+5Eys=Hi?:ThgG@sI1RiUi,DB8g ~WrGOQQvU0UM4z(G1Yqbcww2[G@i2t>5VdqMPkLUx7x 1RmbcB$U>Zlf9D&P_Tem%B.)|C'j?uiNu7!)Xod"
    "z(xHS0B`F}#(RhMflAWub;;3( !umLI;7#gPoZD1+3* z(tcxi7llXW5>bfHFIhPO+&PJ_y7_,DkiV%r=N'{*?O[+,L{qnz'2?bSt<m}8I8*%~HzM?"
    "g34kW8KB,bz'y>M$w`lmGbm^M&)f?|M%.,8FevuzM9O*uBO$bXKW $X(  <^#@X&:L%1[ #71h(_%M)c3x8@4_XlO{d>]bP-#gm'f*(HdSSROS 57R"
    "$MTM-= /:HXt;>=ROJ7*fC%cRcA^bZUyW6Aa$Jwf>FS}Ey[CW#:&,U 32uC:q1:J^'AR4[2Lgj-r2GG2po!W&}   PNz3z4{O<ffipD#FH #d'J:8R"
    "!xc<&0bf't-FML!:VYee4YIk,nBwXh.} J7#,5.j7hCM W&rC>p5&a6>Fhz%hOR>:Rvs`leL.M<0QV1W,!/P,.;Dtvt~t.t7Xj$1D5Q=/y(yWGU[3("
    "!B*r u$.<*ZfULW2z(e],|+SRU,Kk:NyM,,@<Z^^+fo%vV$409lM.'1[VWU_A d|;0fx#}!MSUa$5? $z!.+b#JuX1-1_Pi2_CS:P8!HH/QGt*T>Y1"
    "<l*&$orK$n?*!.o-7%MPk>?_9XB|MuwUqd'@&u_CC*0Fg1 M(#=C$2Bzd2-C764Vgc09Nv.=ZLON[O 6vMA>INLuam4v-|:y:y`K $5Sp'<dRTjv#w"
    "!=lQ3yxY^AYZ'7K]3_2:A^Bn-M'`2H!((doDYl-KGJ?;<:dL!,ywnOFp#&y^L1S)`y7}A]KQoi   ),#mlb H;? I+Qnb}u+ez;6H[guhPh- bB%XN"
    "/L=hPNq/5{yR7 3Vke3)8~XP3#vG#,5$oj!u&PMu?mw tVqQ?M9_*!iNhH-hO!0CN!NK-($Tdp?O+0BJ!fW&RF &VOV`^ FzE0Tv)hg~Ni&RdQIc U"
    " k(X#?JUqQtN;.[L0k]C>%qo W#:;n4H.N4g`}JcBC*zkh:GDUM0vsxv-q 2Mzgf7Fu&]Y[/v:'6,, z^hwMKCa{udz(d]-_5P,$o5X&UKbsCr6CBS"
    "3)IU@YH-1.,#9+!j-z ,5-ISwwDR(n5ovPyzTc7-QBO+0}Tc'3ithp-hBI!Nt[S>RW-I<]K$XQ&O_ntZ_,QSOCDjj*w@Q6_UskpaM%.Kx.:&$c(#gM"
    "d'$(A.%O/L=JOG8I1|X=x[z#7D)^=69CSxU>V7L|2{/[7@>>w~*ao#6B+LwD$>23z!xX)a'QYhE)/NkKG{wAkz(o%n6H1%*)E]H.L.s4!0HFGl3Y:Y"
    "a=z'MnW`s3xmYD5:A[Oo<{NqAA-c$bYDQ9#f-M9K9jhDP4'lwNucS882KXyk]w--.Tae!2#rpE#W!N^upBWZtk(bkbBu%5xo7'!S2egb(KGR/L_MQb"
    "i&7Ui6&P!B=@yVCX&QX5i8xD&I]C`_5#x# ! 9*Faxi$ON_GX&OBMztAViSx!4D!fu60[1bz?j;43nS~jY<]-n=# R5RNiX13<Uk !r,<S!P5^M,Sm"
    "L^tUyuM$/5Z~S-#x34ik J&iB[$[L,xSyL<apN7#?@8R DKo#2;+6DVwBm:1M-[0CUMUM9$^Mn,`2U,pO]B/^_AbLC>pkf/qSPCT`xs]0o);kGbXZ."
    "Or%1-f36 *X&+,6jGkgfeHqWo'0M/tfslz_AFa  GRyF^c91%u9?::Ce/Jum&X_J@B4VBgZqqt.|+?#Go(M%  #-% krOx byg7!740>C21=T|  !V"
    "&80OGo&u<h*7%[)<B!sJ?AIP`l &7I6D7+5& !tB??A5V#!;uI!#IhU2*nTamy-reh%.>F%PQ(Vr2a&@%1,g:k+1o01cYJ%~ DiZ<_'eY2oYB9!F*H"
    ":E!F[qLn,=1}xVqd>3hBx+>ZljncTl_C?iUk !  ,koHesu.d/Fu@yf%%z*>wLK`y8 Y.YL%h-z(>z3s0e'>%(Ul:,7$id[oH]d`F^iz#&7#$}-GMk"
    "btS9MR !D:ZqfQ=v!m!&M%1z,)  $ ;PC/9*,B$;dw8z6^);Oki?CyTRkcm|0wM& -V}%onN?4`;e &yLuyl6G.B?@-`lai{$gA]p^gf {O'Wd5^I!"
    "<R/L,2;pe,pL%.Z,g_r.RUFq #Vm#*n5@|PNO;X/Guh Zl>R Eo'z%:P[r_A-[?`S@-)TtC[rt    'b Ny3D5p2>_M-M+#*d21AP(PO$7)r+Dl ^a"
    "X:C i74=GK;q5nqZlo:Gc)&R.=8_(W$z.9aPPpmS.ixYNZ2z  w@9+Q/aN^]vdS6S5*E*jBHQ=tDsrW#  Tk#7#~ r,X:(p8;q)Y!dT%7!:sw/4(t>"
    "5PV}o;M>LG5StjnN,e9j9.7L&T[9Dm7w6H/ZSPs,oJmRh?a4@xMEXR0i8QBQ '#hM9t%B)O*uiUZ$})&'5<'U=-- )VuZZd(PNc-O,QzLz1P$hYfq;"
    "t5G9uiw17z@^z#9`g8a5Gw BiVO2 fwQ!kIDi^h[U1o($XIxurbZncqOiW6,$HtCAD0ff(R;11hcCp!x?vc$sD yX&Tk )8(o2HA2Z;&B5q%`:no.h"
    "y{]D+<hPhqq^JtV})9$lU_PN#lv+=MP=#'qt2##sps]{KhGN>1REX%0Sg>69KR_^c=2P!(&VkMP',VNifb/t?B-,$^`h4QT-ZCsnjHz(+>xsOjGSK3"
    "Q5]fK(F|gJX/7%Y31%TA ^O-Ry7# >K59mO[JU!`2,+{!_0-y?k76|^TX%%,)1'>$.'9Q<56.WF4 A&Rul2XJKdxTi>}q]q|,~LZ.dC&XR)>S>`f,'"
    "ALX'-RMho0i+=_Ec(7r&g?:!_7yn9Q73?0W+  !Q $P:aV8BKe #o*b4yJcqz(JdD 5O::?v#(/j(W$4 (MA^_c-Z{%Yh`k^bmh!yyUS.OG/VlmnnX"
    "NJ`~V}Ytj%8'$4r~'{!q7DRT,D(gVW3DWIXLd~5*w}q(0hFDCYuCC~s<RU3FO4a^!aC(7CX8,PRoq|Bad- 9'vWtC]wB)qt2X[2I 7tV)~_MW97oJs"
    "@P 1,YwXI90>!e!I<dd0)`Xm>*!yh9#V-D DEez'6IH/U/vzsPt#me%=!W`$#L7{-G57! '4$'h^ $402xjUfd)suySgX9uHDtZ(rv>bCcTdlZi_ ;"
    "vG`EOGPp,.;h,1Y24&->h1= ';f~QTE.?|)Cw`;xP0`v^d`#&~-eygnKLmGBy~C$n!ndtEt4m~`&M%][ez[f0@i[^E[,PPBs<N RjfU_:_$M9mZ/Q>"
    "TS8E!BJ;`^x}LDai(c#)-[?;Cb<)7~8n^XPNj1_M[uk[sA ShzYL,kNw&!H>%;NQ3v5o<<ZV)A6Gz&a<?Uz$AlmlSiSDcAsgAWM%*;Z@4Hrj)I -]k"
    "i[5v8,Qj2oo&u`hoHeHb +OkEV$KHz'DghT{nTX@t@K:Uo7Q1j7k3+8HYCdYG0M5N}j(vzq-z(t|/eguTt>X%Xl!LCDk ^o&_JqVgAHw s;=Qp!>y "
    "j,'w2cG1w)M]]A-CM&I/BE^z`.i@3yAvGRygyKQ'pgH]mV 2X)Dk!4O43j=We6Dz@e*2*|q%8Do yz+Xz$+2J4__J!A^b}J*q^J/bXH#1Q7Ml>!ZZ]"
    "W1knSo AM% WS:V!'2Q^P}*ky',rz(o]hLbXbXKXgk oz(p9qsg/7$hZNY-f+`@uO9U<;$<<-[)lp8eo,KW;ke>i#  g<{/3x~*.@'ptWsWK;vHh`i"
    "xqW9m|bSt3n@VU1b!p[BqT$lv)[[hF4{#?fPC9hu<)fF-fIeo/z(z _(%w537+j+BQ7$'0(Gp`TJy//]7H;OL[cm^ZSv5~+~or`zamCBmzar&g.jQf"
    "83ZO#2BFN)=d5n=hpUq~2E2,#0c,z%KmS8`q:L  n%#7G]A,$rWFhr,bz(U0FGHQ4o)Mat=^;O V &ePO{U<ykN?a$=v&D f${Oo9kU8rSgONhyk+3"
    "M$6Emz2-W5qo /iV1[N0TT]_]O 96~+M; h @Q3'&xg;%87$.aqz+rQAfJLlSG2PsK4!BN/[K/  BR2;Ml;zJnio))3iXag/xf(R1XW$M$hc,Toaa)"
    "W9m~cAt5tF2lKZaSD|!K99X;ubZIZQ;KP_&q#o-(-)Gz'*BS2)uI%)-@IK#SW@_payPc2AHhUaX!O% %7-B&(98gwA-W'I2u2St0f?JkH5yMQJH]m^"
    "azUq__w(do KiS:TUsN^uE2.M% |(eUvd.u#:IqC6u().3KV5W>9[e'sPP'G ,Mh770T/K#ry<)k_1w)Z#Bp/pSSFcMf(_9,#; h7Db;N`VhwofK+>"
    "j:Up@QW@X70#4]d,%>7if)NPYwv%w!>_&a $PJ%se..P=]g&WAfZA~_vF<>J9/.l0e9IBEfn!T MRD'f5P#<?ZyR4w0f/xa$#hDR1!,X 6O$ {0:J@"
    "FP?7_9YPH4maO(@^yy2sQ=Pwg'_T^{  4+Y>MQ91hFXQD'?>&tj@xOP]ecd)fzX&(62N1C$%oxtl/*pA2RpFU^ !M1N9,o,!nvjG!{4^11GqZb.^y}"
    "t~#[iMlH-r`eFg?igaM%!ti2^VY~ .islB43L8gx/@ j4-n3^so!M<mQy=z(z#iUu$-QSoc6'k`gJxK1PN p3H;tZ9#/L#mcd[dR;C bB]@m=uwGy["
    "w7yKw^xsyeDQy{o~j+7Mw1S@<ZNHj0blSX&Rdt@n) g6T.ALXhl7#UwoyJ4a'N$6IhaN$d;7(9_^Qr)?5#)oGKY.thHpP=):+ZnU`_B0JT>1UN7Z!5"
    "KtkXtQ9QqG@>T_fD$].(6E]VHz;_ 0@+=l7JMOK5[q`ol1beTf@Neh5D<sS8 4U(h 8q.HF^'sNwRA9(z#3IIc3^(O b>^R^jx=w%?jMVYoA6/WLP^"
    "s'j&^nqKCI3->~7+MNNqYv#K:! AT2eeM97OJlz'nCO<CY7UM%!z $M=NhTLBmUAo*LA)WMhh_U1RUvkvID'aYF{hL_nr)!Dkib9-!  g2WSPaKqyJ"
    "=)X/EjUqXFgr&h!4 G9k$0oz[>CsX$XdpJx+ImUcOXVCTZ&Q&R.i:/Jd<X9B -i~F0&Uyq`0z&oA0|nbVNJ3;Q2F*5J` j:-,5Pw%D&_1QM$MRASFl"
    "(s.k$TmDdA#0]u4bM;ElGymzj.-]-FSfe{!NM%'S$Y@3v`6H^XllB$#/>X 4  %JND%C F;W9P)lB$!,%A,>wAiR:!M#m[<?WuI+2&ka,;[15jdhLH"
    "Ou7`[FQ7 /L>xi/OMi`L7-BsG#M%&$2KZ]i53Z0GBjK5,2=r%%/7!LU?.EFz=G!j/0S4U_Q)^MK4r|[.k[z(CDl!)D/gCe]`c6TvTw_DEU Wf<I}#7"
    "k&(+<x'3'nKt'v#rC'ugRi!n9HCP$/-<fF>t- BX/-C:AAIF,>pHDdz ke9_,^$n)tc:I_SB_@MJD~0b?U(-_mHL l-pajik3:,wVa 9)BA6`Z0|h5"
    "CWCbXFdL$M3'-E- RT@&#N`^$+.*qu6fsEe#nGJ7>?x7#syMs5_xz(=uHiM$ykz(z(z(z(z(rb-P-bQG?@P|]f`eIumNS@G q6Ol7- - qW!q^hQ2J"
    "%f;q9LfU@Qo3UK&2`s-hu,7|*~7;#}Nk4B&7][X_JrV+_$yc2hp.z(sGSlDRmF`wmH*T *ba@<] B][07N9b$N0u nitMz&|'tg|%I+~(UEm@~z%3G"
    "^i,Gs#-RF8 Vs#ZDuPIua?2u%4`C6cpGho(V13f>;sbmYISUw$i4mYF}n%,!c5,Rnh?tA2`b$)[qF^`|(b*mrUdA&*,(5G@wMBPxf!z$?$-RW9u{8Y"
    "$;GWOQ<})|FyDJB8C1WE6OpIv]yw(`kd-i/FG[ 3aO-/'C!&'B[Plo *, Um]kbC>tB8-dz(`7SW:,PP(ye#!E7'*W/IVOwji+:zM$^'g).T]Ot?#x"
    "^LYP#3*)MR&sI/Ltd&'RFo9+,]6+FMsl!aft?_Bo=l-YQ}!JBZ-JXFh'43lwJz?8[@FME5)Y<(QI*d(E)I8Qt~ 'oB!}AFcxCuOrmw e,/7#/'(}tj"
    "P69)NfJp0E0xTu  .y1^* !Th7PASi1pIAAf#!'_ANyMCXp/=LY WEMXuM$d6_50b;$N /VP#x#/=eXJJi  *8$27!x2p&z'JJq;t4W?qUJxnS,*'!"
    "wX'7FP!5#1G,RY(E=|cjM$yqfXD3S.%~51aq^o<wd>dS1prc]M-vgWiV&Qc7IVy@$=ajUa#7Nk01N J=(_Fj7SX2FFs'$'&1h@V)/Q:r`O4{#ph)C#"
    " waj-LA^x<c,J?D%:GUq4* $M/,!'Y;Jdn(Up{49NW]q_KQcc8T*M}x,!m&P&RF2B'L2)L&bFv2WoBD)z(yr-c=j-#I;M+R%*$q 5tNWU%%OLWd?)="
    "W@Th)Qk_?P])D_8 7# <!hCd)`U-er'iB=o>1Q5;y}?;z#:3>rFgT~F  A :lH,$-O87]>-w>_TzM p'd>FpSSNdW?hj:{A>o0d1K7$BjYV!<K['1s"
    "e&^W#:d@_])Ez!#e3^weQG7okc?;M/v%p7)(JJ`>=CDg'aKRC^2OpG2to=s=0e,h 51Z&aX'X]U6&Yso5IqEt}yh.Cw1w(GjF+mU3/&a--5(CD   #"
    "0<dgZl3Oq#H~hhM$yxMoCcgnVH  J}4cQma.AUjOH]*Xms&2+f!^a!hNar<cU?t~!-7FQrM)[`eTel.X T9 F cdz(#gs)U,:;y~d&z(o[)Z?hS=mP"
    "; <_8F(yR>]{9m,`,]-/$)`kpP.7d$fkPqL;yU3kC3`zTfU#&T v'a&fX'_+'fB~MB4%h?8[nM(XEL'fi?!}ax1/sncAq^4-[V GvMZ@t;n'ol_O+Z"
    "@R0`^EDs_;OO%;PHcCo;P>YI>I7NNqDmiRxm^$z(N#,C)9U1/-j!%3=407KA&ERec)r1CH H`[e#b-FCoN7f&}AARZ zvh*Qjx8<?;)<H:7Hoh =<."
    "99WC09?Hq3M#PcW/ *$:))rb#gZtv%oH2<iV(x-ENHxpZu d;r9pgH!.tIX0/!HXD:pmdR4;B>e0`)O-g[QdLBlDS$Ru&j,s,$GT'C3lE]pky~U^fQ"
    "M*2AM)1R/./::*X(jM%PZmR4kIGoYPye:N-r,$7DPo?bQ>f+$*){fx1&+~jp7d#xo,v1)XWombub d<uee 1 !4P6B<wM&&YV0C+_XoZQ7/N^*GHVG"
    ")wXun^Fea%Fv<RS_Ui*&pWqp  )9        &H;O[eX&*dFL =&JiK'|9mSJ.9%-SjM2s%RiCjdVMZ:+r,Y&   !,(U! X.awdu2@Wp3j07mB#5<y "
    "#S)>P7$Ba=24lDU!>~C6t}s7 'dWJ<NW7c:lOWQzLL`Nz(u}O2-QEn%Uk=Z5!$t]lNHzGfu?cd4Eh:?BB_B'HH@o7Q2dE=!d%ad+=Rqr5#X&,sx2)m"
    "hLV5Sg-2 ,rzQ$]m;)5-:kQ0D/r~KR5Q7%M|8{'9-d/PJm t=vyiI+<-.N k6ocL>Ou& c2v^`;H!)9r^vpx21AYyj;9I%:Fgi=Pm3^-UI3#m&Ouii"
    ")|jC8[0NKaYX3Wgd#myaH7vnS[r)i.nddNP|HHe7aS;j*F=N.-#qX6 !N{<Y0l!u 0P7J;l<SG  #gz&0P({S0m;-(B*ayz'0f()u|B%^C0CO~,>$!"
    ",!$b_a#pg@MQ%nF0cv9jA/hTxcn>nE ![k@6y.#f#gx:#gy#z&, z(yy4z2Rq<g1Twh8hLUqaqw$snm|HBhPt%w&C)G~!1,B!l)RUU);V3gc-jFBEU"
    ";|G#;idf#O^_LtMTJ8k27fWaO# Q);;,Re&D #XZFq!}0GT+,+N;mQ/K,=!ZI)O7<6=G94p/P&!EM(p0k?qejhYZ D7% l/?x8BhtXP-Sv@ZFB2kw6"
    ";/,H!:M%!%F1acqx=F%@-,gSOb*bM$@V<Ntg`@>Wz(yKSCc?VWJ+J#G GAG J,`.<RGXM$i.T+V`=nh]Pb3;8q #'-]OA<$|Dh)ID5J/4s %u9u3mX"
    "J3p'oq*] eE,vAeiL$lh Acv(7$uD<ockpVxg/'Pqyz(I^j+'<N3 2Q;P4Gex}X`v4i-Q!kh &MJ$Z8OplTzMJ $F,Pp-F:/Vb1~Rm?Cf~M6 B(t'#"
    "B!Rg%?M&#-gg3Jn6BrjdPV&0<1ydLNgsdq,k`;&Ud` -[(lVymUj$ik!P+X&buMFT=r-!/]w%,wDxq^B&.gokk%|q(=D-ch2N80wBV%O#sOsY&;Z*,"
    " (8k1u3no`yi?I]+j%Ffi4v,OAD&hO+ Hw z(b+Cd%Oo.U -is'D n#0x4==Qs&Oz#$P!$``$Yk{#+ @  xHgR7L+R:Uqe1UFh  '3o1M?;;'#',4D"
    "i4d45h'dRYO%?YH4`>.T:ii)!>1bMY+A-L`8QM=j_cM(.+OFM{aS-o]LRT!Hk89a@]DgsQ)>C.N9c'vTdj)0DBd&`ZS+e#Z~d%n0z&GRz(Okz(t8rx"
    "_>:0R@Sg:3CZ_FvgldW6_Fe=&,g1  :v-|;|xKmuR~T'-k2j; $T!LV0!e7g3}LegZ(2U^ 'Dxs7=F--#4 )?K$ga.2OIe n-E!1QkOx!]^I0^Y.UK"
    "_?n~r@3. 0np03XS PJNK!0_6!B)uN@F,T:0-m[8oP)  8NY1[C;:j [w;7<TwaeM%19&V)i,&v/(=rAXC<cQ*c}IG]RGJAP4kUtjTUkhJ`R2W,# {"
    "._OKi*;AbH0: %a@d)7@3+q&yfMyr*>6v`TZ#W7 !5!6oJcKL+#*V4'3gDVu$kl+Zz't!5?=xXsxb40:Nf !B-8^O&_@AUmd`/ 3X& h(&#aM$;o_x"
    "txPd93 e%1'u(9,Qf0*KmZ,XjW._v{z'`;922'`wj9HpeD)Gkh EZ!QHoP#/O|UH&ZUrAQ*}$6z#Lh6jA@PA2T!3X&-E       'u'W}E^&QRc^)]!"
    "A6/`.{%3=uo(4yM%N(       b%QeT9nft)}_xNG(O]2o/HxTvUpJ3cAtFKZi4w7^TV! Jd' $/a>Td{RT !Y3[bH'!(nH&Xfr2w2U%N5C3j(h_XDo"
    "Ub   Na-J&JpT)x QUqoB'#mLR)<          2O0hyi?;  :b></<   ;5J`w$Q,+GSSG'>!ymHjH#9$Nc{)Kn#+<R^2{Ub+cqDwe@`#8.kywtUrl"
    "djCYM-NJ8)_#8353f~+j):X>5<4N4W:,[cB,)Ql)xd%~!EB)wLy=$*t#nY2M1QMWybB4$*)H I8/<HqTB9,&P>gJ#9_5,B3*bIe9,#ByT,&H+?r*,D"
    "M''@dVvtyELg_Dt$iy Iy&?G&e k:I(du,gX7l]Xo,s9P@?| $Z8Ai0sa=z KgLJ?KRXftE_Y@]DwFYM''VQRmn*-^P:UkauhSRT l .52@zY7   I"
    "3Vy72w8ko2B7jx[2r=8|- S/?+<n7$t_(BZC)1cicnrmqB_UN{pt'$ht*F)_ )iAn:r0r6^Ol>uDbx:XU$?f/jU^odYttbd(#!FCRU/!Nc8['M+_($"
    "1wOVT#. =V&8ls@GCZ.H2!!@CDJ=y}ZB$8?-GqSOOC1KHfe|im D7#j,-v)9fn$0Bx4A?RYstv7jg|Et<s HRe[7-[UF5ZFP%oYZKf Q6}7G]3CS<R"
    "9=B5.i'C%BP[D$Hc-:YV,9M:Xs(&U@Ra!5NJ.rM'h3u#O} <xXsadXJl=M@QMh !^EU-)C7Ge[7u%720L)t<-V''/{w3nn1S)~PJHb?F-v=,mEGyZ$"
    ":Oqd]Ne?(J+3!9R;Mw*R`X,7Kp<Eu{442FA4 aq!Lm*8Okyv5W:?5LKNKZm^W@tFKNK=V/^^jFaUTcomgHhX8`/!'S*P,XAj !M%Mo6U2Z8KnV=VLk"
    "*HNGx$`Q2kX8d3V//:h-Ub/2jC<*Cl0>M9#xMMV<S;@!(V hG'aCB{^GK{JRa1`wO9w&J2DWeCgvDaA*wz:22$ #NH .`Qm=<4?Cdj3xGd j#)&}CN"
    ",DgY+|L m)Wt,.F#d' b +m)z(yvo3cAq+#^g_w7c;0l b tz&'bL|Vlg! !)V77;/*QM#X(Xb  Ij  G}EJ+@%qGWeM#)[(z'@ DIUwKawIdTk}M$"
    "w0-[HQD'4Xw7a4w&I{CfS7lo^Tal,hSA,s^oXu!n,cVyj[@c<S-KNr&,MJM.yR1d4x2^M#oZGm1@FDMkD?!VNI-M<f8&F!leX3x& 5Z#yzz(z#!h,7"
    "W$l4YY%;J;5'-[ E23!<!HsPz(yJ7:<76I.k*n,@ Xi%iZKLayv^Ud<VX(I<T;1r<nLu`+c6u{d7bi8kGp,?#dREu:#vVX<zaMU)NPJ|G:Wh 2?`C+"
    "S@-O!D#?jDERQ)#k E(VGwo4cTm[.hwHw]SBBx:jW(G] -(T!s!;Z)D=2mV+)+!a%CkOP^0CTkh|/!^xD0!=c?4k!eeW,2Y5Z^RkM~2no)z&t9H;aM"
    " 6'h$%BD@P=Zom!64pg3F:Kj:0,B:FMu2wL*k%)xluM~x0v;xv -  ,&.9Q3Q-!TO~1xo(X}P9MQiyM%muExa~kT *KO;8vD7f:3,eU%/8wsP09mAv"
    "J}#YL#]56d=[9IU9+$d?YG`|9lu~CILgBS^s!9u?LsQ<77*RTySjv|W@RT Q*/Zm)vLNOC#EQ[6eld.SndM-FbSx%)X4oauM@dSg C<ynPUq37$Z-G"
    "fn/-Atca`DvISn^f,s${2wYEQVep<cADR9OT<&h;@]u+.6MhsGK?*nwym!!Dk(-{(:XAiNm^</);ox b%SN{uF-qmbEiQU !B;[S:08'e_'bnlSx)t"
    "<0fp9}1W U %Mr%n4z`*M)5H`J?v61ZqyE$^Ix/GAQ NM:UeiVb8I;><+|i4Hg/S?| %  7kt9:qnmv*=N,GV78y(:#Vt7G[M^kbM%o5yDbv&c,$u{"
    "$54|v(h_MRxG.H<FAB'CdL%,>cMPqu(<:@ 06i:?7O/iJ>1>BsY/9P N^r]':S+R1wO9,X&Ckfm-A]m''(5K8P[G.i-`6 jB;{_EdY;CM]7~BP,p3*"
    "]u#72s=m]6(//*1W@x]nMc7m;7U^ni.Oh)*MESz!luCW_5`M!m2zms(7,IlixV;6YosK(hK8lz1ek9Ou%P!<;b90M$X&P& 5'4yFmD$p:>5~Zt+Mj4"
    "^#'tL*42'Ur<z(y'IK+;r=KGX)2XQB$7 =<A S7d%A;2I41//Kt{((1,n,'%>t*}'dHVix71$^KSF%PQ/v+HRVi.ftLr!M7(HxP:K%^'FB:0Sl .EQ"
    ":='fr:lX4(6MrLz(YOw6W5?d_ 9BPF!) so7%~=n+8O=G7yupXYYZ}(wA #!=l:t>2.h$:Ty8X>ck$@3M^>zkNCGC+ {,Z(H-'_ Q-gpS~z(x8^?0/"
    "P~g;QaW?Z4Va d1^L>_=/b 6 /$_ #0/+F1@&BDBjI2ZF|a>SW_[)?//qi#'?C>%Nm2E6BRROSv 'YNX $iV2|fR^/VyQLV{.1&d$O`w@]Y9F|41&&"
    "OvNN@u%so_xv6a(Z^58?bUfX<#PK<2jz )(25|Z`aqY$z'OU !mX'Op^7NSpV(BKi&; @K/K #/{,LJ?/='CHw6FM]mYtv48)xe<:0`wjUZq :XgUw"
    "Bd+O,*X'.N&32!f}Q{F!B57'qo'|HY,`h;  Y$K# /X)$*wC'ULsni7K)8jiyg7!H#hLOY@uM%(PPN  8:!D/[!]!w(qNH85VhoD>qq! 0[DMh%gpA"
    ")M[7@>vcB<)lP>F+-ISD+'+54Q>U5~K9NX,8*!byM$h0Tn-[9j&f;X3 M%*sc2q+ZV-5Cd?U,l8;h4SmS=d1 5KdPBO61CxeL+E^?/N:Xg[l=(l,xd"
    "Lk>%dh,$8:^v15uR,cMD$x^ly)lW-E:.; KJdE$}!um,to:eT!o7^urk)O:0S;oi +?l&d'!&nU2<SdYJE]w%.q^7:@w h,8#'28eETIKqr8EsT^<R"
    ">j[!-U7s2}$.Za=<DuDndOQ1-ESej(%lUzc7f;MalD,wef&xOGtC9}'Z`TkYB_!X:mEs<R!$7i7&'s,$Ir:h(iJDWC,#eh<V-.w{QD[k>r^T3S>eC2"
    ",DTVVgQ 2H'5cV'!7&l{1+i>YeCWNfSO-G0]i*'4Oa12k<#[%00.CJ_dPG_hV{N}Lk6rez>1ErX*%--E1Q r2(>kTWTc_= '7#2|2WN8;FI3R (&h?"
    "^XMS'324#)BbTEYra18u!HsxD%Nh(3AuEw0X%3,#=FKq0xU]Lio_vye*>3O]bm-m7h 2l:viM0 N]:/xApRVx&/gWxCR)z!8nG[ %~'vSoF2AAb%#S"
    "9n<]F0XTp1T$:0)9 QPjmo?OPWHBG%43>58j,8 &29 E6MDcjBK{ujyN;6?_$-:X$>  #%&~wfJcKNSMhG -7#EM$H#)?E6vMDLuj4lA2kOLKIOplp"
    "BerKY5R>9)R}X&Yemrht2JPa&@.y+Go(QQB<    #8*<ON1kNjeYywQ}#0.3FgJ#&;oxfp@_-z!VdMZB@paQ#?1eyaB%8n_9D.md,1b}(!5C?5Y&x,"
    "Fc=w2A!nB.-GrKR-)BH5-Yy3/+']8d'SP%imYISbYv4ANH<[ZiMru|Iv_t.K:Fv|Sz:1NTR(N+T-pKKY92w&91+a_h1zQ3:%)nfmVw.-YC!?rxbVvJ"
    "hkHebW8   :&_BRDun9vU}>3E&Fi!P&x7%!n1g?U^,3?*IZ{.<x}^v18p YI2sYHwq$P9m6 oq+U7Kb>$'$SwAL+7!o+z(y!I6sF4SFY .%K*hMP+O"
    "'3wR]./;8V6$qb.R@G!a't!DX+rt2b/KCSN#q~Z)JrNPqFS}N0xmor7&f'Y]^|!r!l9I_}O/(VFVb_j#B'QgB-#[ #qo$]%5#714/N7HB2@9UlU?ot"
    "Rv!y [M9(TFOo/_J3``jx%Zm)1Vvmv#g!M/-R'FgM%3h1^<b%M#i   ,5]uB.PX1  $J$Jy . om`htdP`-W'3 Y0PM';=yEy#!O&g12+TvM^FJ>gt"
    "D9@jpZ$!+1F88t Uym6xyy2tx/z$F15AtC-]&QQ|R#$VPV`%Ez@'C,XfxKz!HAN3U^)T5_=NB}qlEAgV^U-Gj!#X]B'FE,ip o1;f;Y#t=.{%MI$rL"
    "(F<UA*0P7NR'Sl<bMtb57!)UxcZ}<' 7$g]tAdJn4#>n!<9{<2mvNs Yk1z%U|sU-1)EaQj#cGD@#zCb8Crc 9W:$Lfn@cAn3M-{1l!&-jU$+OI{I<"
    "()cIGqC_,Tm!OQ<R %iVF2jfV*.M^U9D-E4T(> 'MP<DnEN;eQjrVNtk 4:<)|<V0IQKnr?e7x$Z +20Aj2Hl(d^tVS{fQ/t_|qD(r8E3,&I9h4vVG"
    "(!SEv|Zm%9'u$qTAPR#^6DY(7qUR<P4;7Y AWrDq9sMQZ4]d,D]oKLd:gFcWc4;Dd7>!dYMf?;9{?BYL#6!>B!9^Tebm,'z(?',V  3YdW=BRB)AYj"
    "iUZ}GRx>+[h.JmU ,o.JC T#:D!eYn.0 c,?ed`;CW#0@ fDR*/0(a<,g055Ci$K=FP])Z?M&ueP.pfKP~MlU]hmQ97;pS80%V( X3'2w3,Ot7/D/L"
    "NeM^@@W8UoM1R99kd'h'9nSCA !#R(@@4SphIY;wOZA8c:!&q?$>i#:2@iiyctyK-YC^8*Efi& -Tu:nm0)7@>)#z Vsib., Hyy=v NOC/sFsaBS@"
    "Ggi{,&dQ&|w*Y.]H*HYg$0>+M(Z0F@iS2p%FK,sx$=]~oQXv+$o+qoNto,M) !M%  !1iqO1sk)sd*yk/`(BnBli0o)z^iPi@`K&!8==GtwCIUq}M7"
    "Ie 5]LNF.iB%9j [:5O[+fG<iGoWJ3J3Z^5g[28K +&3Pj,CGvYpwA$ ,!$> $Mx=<KKo^ppJ#GBI-.K#7'#j}.O><Co%]OTn[Pu*dE>1ZS3kO>`7m"
    "<} !Gz`;Tu t@ajX :P%0G0+]n[sj+xbjj>@Uk7)E?.j=+?^JE-^Fn3Rd'XF$WYO$VPPC=7in3i4E$rqndv/<%Y9:Grq_XD/:u@^uJN^f+J;B{M(9t"
    "f1&RG/G(Ux&g0/;)_&UpCrC@Jq=$2djLH[`nf7'cn#_8N_'v2u8+f8dAmONI>^<R/uYO9+?4iT=S([GA8'1yph[aRwM(@g,6XER#E@FeX&MBN#(t0n"
    "EM.Eah(N1BV#u{(y^q+u4n.DY)]^uwO*V!9D@'mR,#QR$=!%F>:dx[d@9uCOkyPB$M8G86&obhK]BG,cbe-0(V,k5a05CnOK*76C_dh>jZvK!O-ab@"
    "q*T_Tse6*-V4(>EO(d)yy/M?^R)3F{m1z(qr[aS@Fa!Oyfr#$!DxIaBQB+Y*g:<rx7z(rR^Q<H^g8Y7'TbJ<<! KN9^UvaM1.i]~=;W[*^_j OYp4X"
    "Y?stpNwOwdohE(n_-xk}@XqPL<$U(J $rN-Qq8yw^0ysurQ~fU 9,)M)NVoxFDaWh]((o*!v;EmgRM2~keNTS[.P)lDpjM82;+aa//UfB&1(o21Yp]"
    "7[ IX<%M%_w08R-,:*b!;K>-U=,Lf|!CJ%%A#W-FejC+<WP0oZZru]F2NHM1!_9-&L6D, mV!rMP[K$Z/%EhE,fKN&PvH`JVxI*])XBeXh80tIWDY;"
    ">Zk~&f8;A<6^'7o*-@OlG^$+1IS^A|1yKL )T-;/JWILkN1Qtz P,*lx@zpRbjj<B8C+U|EOdF5o0pCeA~_;Rv 3&X[z-hEMOm#$>%*!Lt^Pct7O,V"
    ":.(06oRX:DFO[I);v5b`-NlDr:N&%EIy+I#5PWQa&rP>CkcHY>3;W OcR6#h5iZBME,c(mBZ:EFHIx)Wv^#?1VS^%GLNH[fna>?FX&$!cj?o4{Bg73"
    ";WTf.U7iRVolom08_),,0=,h (5oP[):yt,qmHNQ,s0T(1BmPXGyqIPt1PvIr4-2YIR[d9!9=BoSp0e>Q49nR_6jog3. E?rT7fn`E+rV^xn!WCRC("
    "nd^U(eDT,.&z2N,0=kgeUlqx&JYrXhX&+DO|&]sfGQ.H]@D7u 8x*^@EMEQB/6dt;y&2ye'rW9<t0rcLc'C` #sV'<jzny%2:Qbl)#lV).cs@<!{9I"
    "/^ A  `3qs ^UNF*^mwci4/U.KTiPZ !:$NA^R+C`Ejo-3baMTPN&L!DM5&Qx-  4_Q=^j Fg#7.)`)53W,#gGyID/)/&c9NfKowWD=v4.!r+9't ("
    "S^tBSL4KEAb|%x%R:!]ARgGG.iuE  #DbV@A,FZuUx1  ,:AVbE7 Len!+ULy10J-xGmCBF8NwCO^V8N@o3Z5}d@6pz(D2'jbC)Df(,*AaiX(piB_8"
    "3)9;,7MQ3x?+j=Qfa>jZ(7c<y{Nb]<.hc^Tf:8^U!M!@7'XbD`T@^#X|OnxJ!*  u1oAwB&nKIl=28gD$sM=_zq#$Z!$#*`9O|a[OQmkq(z(Y@KDZ'"
    "D6?n/oGxD:Rt&s)I;>;*aP4_BFXWhl+'!-M75-/:ypyh4I#{;{R/lnqTq&t[h:&-WfB!` 7^E_ 9/jA<5)sZ3Jp.jz,!,=wxl?xiN/C0;pS}d?4Co}"
    "i7W|3#QdBrvLo|7t6kYJ+ygswryZl_@2piR-E#3/Y:B6q{7?1]k>,Z(V?4]7oq.CpK1BKIH gnrvL{t[&P%-oy/yx;Y|9LQcmM]-.#]_p-RL f %xs"
    "NxHBsu/3_f[YqdI~CG=EMU:g$JP ){&]%0<zu>gucgJed3T09Gfd:G.C^WyeJQ'eD>F2Uq`.L!BiI4 $SuAEN;yh6j6wyv:zO4J<`4v2/+m!+p,k2w"
    "O<cnlBS3?s5IZWD|P:.dCa*m#''16}6C3iu93wHVI8.Ng)0KsDok?Mex9loEgPJe?~u}7#%^!h%@?&Lu(/5G_}i2 vw !m(9'm.QqCVF7FdChOi4qV"
    "N+y{J} K)zG|AB`zN/N0$*/Dr>/G5&$|+' =)9%U5gmc  o[nmsPslTwhPc$!WC3FYd(?H,coQ!!+,z(z(y^[R[2#j m-v(:p @: b_J e7|u,.kBB"
    "WKl8!8:<11OP$CkGu>8_(?iV5-71*6 5O7(yWP+e?UMc [!DdIE#<Td'(?<YFOvA@qld`hPNo&`Sk>tff?H(wdMP s?#A-kdHHf$7t6ajyR07c=S ["
    "/4Q}C{ai*!JS.:WLnLaL:_Z}$|4ai]8H5HI:`pqkVrJqi &]i /K%K7.P2nc/;aQ.o<R11_;TdWPazB|-QGat!mYc>)>H]$TB8K,S=O,XK7Q'$',rQ"
    "#h p)''3=v M.LT]d)qo vd?;Z#f8^o.i!e]9=M7`|s8>8>'d(T`fq,$M%Q5/$Td4|dNskMC-JM5,A<M`01Ejz*myZPMu%vByz1PoSY>K7:8 9;ZMG"
    "`KhDeVfSLj?nTu,[:z$_9~*]@m,u3SWS!vp:2a4zQje$ [K-B;F<FpvR,~ #'M'V<:$:m^ryk.Qs,OGF'Kt:]C&pB}#T25y4; 't^v CgL3@^S#C1O"
    "dyxp:4 uDw)@]s R!>sF%45y05d()_ ?`5_Li0:o#A:L6PUR^O]q40r/@>Zllc)27 ;' @9fRlT6xt1r*'7)YO?4W o(e# %j94,8;Wo$pWuLPjR>9"
    "AmIbO%u|L( v zh+S3cFX.YnEINQ7d4lE_>X4}VrM7/sX.NaFc#}b(,4Na:,^]E* f.Q.X!f_6rkq}Mw,!3?=l%z2]qp'}U;rv]JyIL|*%%0$jpp%%"
    "A$)DCP/D9/MKM%&t !E3ORX0B>f9d)#0^1'0M7=N  ,!<^u)-F$z!L50dKYKHXsZjQJ0iH>*Vq LX&IbP{${Ja]xkiauq5 3XDU.pioqPnz!J10C%-"
    "r+P(M/!8cke&joK@/#_mdur[9(i&$#i' I1b8J#%UURneoLb,@M,%R6wx!oqRY'W#|AD^,FpdC!CjZCI!_#QJ^Jbx|EX#[T<)YNlCoy]_S4_V!yjU#"
    "_)U~P ( dn:s:6%N=0''MQCbtki0:4fcDi RME#iPg!g(1(klWR,!T9CS73>y_F<BpjY@jGpC3=hMfVzwjtXmMI<H{Vr FX&($Id`%d,V0Qyu>HK$Z"
    "1  *.,QnTZ28M8'$'iFn4{11cwN{5)YNjZ@53s#iu*QD%pT1qo SUIUDt<DFyWSmkg?_qo ST,7(!.cxXzrf'HWM)?Bz7DJU?=e.K7&a=|d'TY,c7%"
    " V?lod?R't!8?R=#M&O;BC@` =$|$3mh%0F3o9rZcE5B-d:N*>3I rBeJ<!,o+,O65L+`)83V-p+PwV!`&9hspaDT1Cu3N%b`f7ddm=AJ(8EaxgP4}"
    "8D[IYDiTJc:G 'ZI2b/GU0Z0sDiO,h0>6WH</g=.({ty${h5xziNrs2hX4OCh3(0<1c6QE!8aQCqqt@^q-liGuWiXMYjM5b90Pf(eb7cp@YJ'uQy% "
    "39JR   pTl<S!U[P$&&C'95}y13_!V!khF;B:9hG.-B)5CMi&9oYL]Mpi>f<?0&ZM)'3+GX9Y-I*`?Qg?,DUsu&SGg.JKxFV,s3h /(= vm{n!0+.e"
    "=uwf)^C~eNC~/aMO,e[R=Ogy I #,P:NfWu' !<a.$@_pGM$xpu?fVG@spndjqcAtBkSQ]j'.e,s/9#?IMJ`p^2^PH[a'AXdH,Uf AwJNv5E[oEZnI"
    " 8fm9IR)fsP%_LAJ-MSb/[!ItEW$<e[>n%U>tB,<P>P9yZhL-x1|5pNLO{7+ YLbz&=lRU!CX&#GtVeRvR){59tVySxT1OM%v%!m <*R/-.4 c`n^N"
    "uT!(BE ]1YDZCP0^k0*}&V ($=l#`e;bymUr1w $ovoAZtu}e~gT3`:&39n.d:7#HMN4<2dOx5'$W-T_iG//75+_bo$x1zq{'30.O'8[-FhzFE !Op"
    "lg<* OM%+U8K7d$aJ>M%qR!:`%A`lH_ *>SF24A$t}'4B$k!ot 8WgqmZ])p!(a#?$&Ms69oE*p]mRdPR2,#<#$|Iz#hrr rWm1j<R]fHyAqyd;1^u"
    "SOV(O]-YN]yD+eCd&N0(.(1X*9@_bMLI(==~:KSJ/^2mS(P0aF9[asb}iH!=n~'u&XYI!Lg00~nbV@M+C.KXVOII/C`dRm>Hiy*~k3Xzcl)I<VgBbB"
    "8qn=$^T+PURR:08PN^O;r&Kn.8(,8Zf*Omyzw?8WFeM%:NY2-Eas7Qp*tnRyF0%wHdW(BtX&;]1$WUbwOb^U;5uz21PRX?=f0F7]K(d>!b  A}i#iu"
    "&J+W#/ 'MQmlsHM~/OL-x~4he7c?&jHZ ?MH fsCXni)-X  Sx)K/+%=MV*NF3)_79!D 'QT/31Q ?3ZvB;s,<PM1A +%-5~ B8&b  -&Qe]N(iO!E"
    "<TB?4yZjqx;nf%GVOu  )A Q#gVH )51@--NW<Xz2@df 0rnMZ0|0yj<fu!mQW(^Dzy^!Sac:quMbb2Euu4'36 x3)MrAj0syZ@>P6`(EZ,,f$Jjz "
    "YL-RM>uDM%,#!l8de?p+*.GW2(9TCc:,-fn8i{&f*o N00RVh|`C2Tdr9#982~*fj~Ra9)(6%{j 5iyWI,`~Zu_-71OzTzPL+%B#l/C+ :&P!#p]Al"
    "eAY_#PZ, cRgMcNs'&tgD*:lVC)N7!l,$/N' b7|FmZGB1XK,3Bu9r[noc4]&lW3Fzc1+Q@A)CC0o:eKCeq)HVfoohh!r; C-%pZ;ZtI;{^&rW!X*c"
    "rOtSr0VRk'k>;0K$O%Gze=F{nv(DLEN+,DMH%U#h=xLVRWJx  #t5.8)QF-?<K=>-G,tT[`(V|(Sp3S[dfNs+!-0**XRyn$'Kkd/$ng=7JCm >aF:3"
    "lw+Z,RS7));=B?7#v*a)F<8`U=au3~]nts,%B;gfEjOsLkI9/3%ipil=#hM%Qb3QI%O5op93RV7YEU%?,TIHSe R=)92F2-vK&oo7ovbj)RXH+ $'C"
    "eFdKNT={3JBt9gNiT1p+!?8JFehA $Hw#V:l:ad-:O:5,CH7,1LP+*)Ku=fH #tb!$R3O[i$N8?-ALfaI$&KQWoh/S,$##(CL&73PsX^HfXlf&8oYI"
    "!Q3'l[$ ?I#fro/qdZ95)n8uSb%_A#X):1Z?!{O.^f^I;wAfa=yn&w,F-gS+$L041vh*$k(8,E>dy`!L$QSz4_Xq15X9 G%vvy'9M%?0=v +8|ayXl"
    ";f`yD*WOn*K@,R;Y#|(>;G&&2Ee~L}MP<#CZYIRDXL).qQ(yK8f3P8 $[4a[fT>Qo+&yRT;q3^v7WW08X&$* ]Qc[:y|IgNZ3-NN7PScg8P7(97(?7"
    "?l V<` rFzXd=I8<DX8[5b3q55oR lG5!NaNcTLvqFQVU! 80U:s&j$ckN-aL&hCX'!Pmb#GOL0.NqjQQaiE@z+{=Y`'`wF{,$jbI*RU=%=t 0k]$*"
    "*^hwH*&YXnOj'RIw[LEp:t#qOd#oXA P1AO,UC7oV8)!j<;KdOJ] FZsW3:JT]9*%$kCA9W{;icONZ'='vEI3KrrtABBM% !X<6T?`t$(dm+^h.*Z6"
    "V-Q2j5[B'3D:  !Tm|jr!i89rX[?mTkir$SN0Dpm)n7clnZ#NH7}tA(yd19*sF7_'ZesLB9UX=Z8P@bSq~%is50_$X *$EGi1: ZM}M3ZzE'M r%$*"
    "^Y iSMBu>k0@PGf,%<8l8([<>A_Zfyh1&Bqi#(S@1Q%onsHyok!6%Y-Fj!N< 8oDvGX%v`2@sw_>)o,J.qjF0:Mf5`dpRTR[8Td1tbM^)7p#R8^q.E"
    "/6'ul]*&p3+!oTr0r@n`'AgPRIH]_Q%aC2ypv![4?`%>>9i>g_Ot[2Vvois<*sSR,; 3]!im:?Fn&xz!,- CAT#31tM%@q`[uLf}J_:zM&&P'CeO7H"
    "7PM.mB!_#i!v)oB%mfy]y,m|4{#kCK))&:enil=U#/oV T_L:W'tX+d:&/p} A,yB,!8GQ-$ZtxuUmJeN3?QM'%zMlu`5)j6tS5)sQtFDR 0C#o(Rg"
    "] tsMI7',2/DO9u3>;0N Se9u4'']_Sx!N-vZY^58c=U)x`C!M3_ $+/4Ty?p3FPS'7'=K>b &4?P.'>R&M-'' /p-!.M%ym,{lQjN4tz&`RLe1bB."
    "x?emd2,g?5$/j;D4d4N{-57BV+ ',1dk$c 1Q]:lw*'<95*T4e`vYm1[9~<^.Co?gqC_1oDb P3<!0+Wm)BbBqrRCdEjSbCHFE ( Plc&j+RBm?.eV"
    ">d;D,* 9*4#( |A*db'Tbe4]HA%JYJB=,&1QU~9^p5Au>}%M]z7U?S3%5`M>&PM#GY(].|$jy^?u9^$6Vxh~k[ 0SvTkXp-VM9Sxb~#M5L8o#7@gwN"
    "f:b:5kXwd(MGyw klH+JG6wR11$&@A0=z(J]l+6rD,${^vMf^6i!e+1w]?2L&}5Nr|73*L3<*<[J`2<^B^es^YX+SJX{,TAaf<'3&DI*DvuUk< mTb"
    "eDiVNK>saRH:;3He*^>nIa*|r+0}ZL>3fp:e%,(@D74$kk)] ibB;b:4eU?;NM.>Sb`?eIlR90>-Ge?U .$o<{!m!ORtp$BL''R|z$8i r=yuF!kI9"
    "08;gCOr[&TOv=G5_<YAIp5iUv^tE-h:P^UN_+~nU5/?E '6eJXokO1%r2$n)'}jTM7#Yf4wKU>J>8Wc'N]+w=d#HIY0;X%lnM'-.j13 7z!T:PJL&("
    "FYeng]&gM':^=],^U@HcJ~BDu{$F#8iV(K/!O/4z;5P[Gtu{ >9l<R@8y(l).T@eH2-6%PM*Nm);H,K*[nXyWuP@H6(Vk:,c_:J.:5S<cx0sV;?C70"
    "X&M7^'IjuAU~u=v'<R^% 1SIb*oOwGJ9gaa,t<iV1sGqN<wQd*nbE2.I5iWh5f;telk-Gl%OGcQ_6)JS@uM6-NfN#|m?rSw6FjnXKZ).:D-Wak%5!4"
    ".#-n,VRw>c%~6._;Qxy_ pIr:P/~'5_Z:+QJWW4|iV 5Np<Utz4&U~5.p'8;4BF?$--;kJ1vvm_$l'n~ !`%iWBd>;pfe,?K/_(BMLlYJ,Q1CJB0S8"
    "-#`^`tDg(F2?*_yWR.=O hM&ka('wFZSbJ.4Gdgsqo D7Cd9SHWYIlz%%;]KW5M%@+-xO|ZK)>0aa9o,'&!g !'t f+HR1g`*Lg>#o1U>A%/=qC#9z"
    "3$0DO1Zl o &.uNmBcF!Fn:q2<XM*2OWo_M5BPM}7$?.h;p`HmJ%hy_FNP_!JNS)M&X@X](@u'Qj?>IG/4D a>O5(g!.d/-Gmg&JiI)8w{RAbP0o A"
    "S7jz AvfsTmqJ+2u^mc2_.7)<,#/PQ!1]TO)^hST=Ho+q3YyC) T?c)4NZgNP1r(s>Hn^D<0]h;}+C<p$Cg0?MB!o}[`Jb ![W2L$2 Y?{dj;Pu[B-"
    "7&UOp&7'oY0{wf.PZTR^V,Uz#l&u)yW+N[9>Te3cJ?'@OYI[FJ)IMi`3+|ps<TaUiV#2-51s,97>H/P)_k_~Uk %!HBD^x$z::5k(A01,S#`#!KXyP"
    "OevbrIw5%E2x IaWJ1c*v:&x7i!FdI'u4Wd&`.TnYsGP=2_R !XeJ (s vs7x@dsE5%74F5!ME3T =GC&4yk?b@|Z7RVA:Zlr:J/Mv&Or:J/Mv&Or:"
    "J/Mv!iqN);y|(X=I0&AX1p;8_u75 dEg9q#Zt6   [=pi7pV&Q)xY_^bRg.kgK*5us2u&P>31RY^7L]BCG#/f]'ASZ5XiW-*W-Wg)uMLy*KuppBu#Z"
    "W$Ro I& 4!ynPWd,UYa{=&c]'u 0Mxv@`DkT:t$Z7wII0,.<D,iX'j?CqT'y8IEb9j*-$!E8#V3[dr bFa^Up[$3lW8G$h!-R+uLeA^sZ2?n=v7}rS"
    "#+=Ay1<GS97#> jjOuZlDJ'9)Ha2tF5X$Z'sg!S4lTdr7!8yZ2fq-M IM*;w4tYC Q){$LOyqE:0k:r-j.5->Y?fD@-P6%C58aHd/qh+ha&Yz'Wt?g"
    " F7CQ 8* $g{Vz^hqo  oL Fdp8( .O2)n6vRCV$'j>p(A=X28<Y, xKZl[Kny,OHg/`@PS<VqyifvCYel_8%.`y/SQ%5t_R#m.d@_4`:hy_e=!;XF"
    "PmCJ)IHg/F+398NYB&R/C8v9P>QnM n{& 4|+6(592/Zw*ZZ92g#*B,UhMQ0@|Y~U#boa0-M0/[,#'Zm A$kERj)4:rjW#o.2Ui)Tk ' ]t&0g$lQd"
    "M17d(97Hk[4zv]y]v=NH,dMg )[btX0W*]j!Nq]Q4WMr9kGU<Y9!hs!5d|2N.*YQKAr_Ep0.37 &NmHD]dg@)sYlkdQ3OjR&VM 5#'hK:`'6D`V|Rz"
    "5@%/h?XWMsL|pv$.(}taX,NrQ=X{xK-KcfXe 7 G u._!fM;7&hY<{nM:$DZPPnP<RvDt.j&7'e]i#y..0VR,$ eePWx73&e6e?;3gOJsJ`,7$2>0Y"
    "HI<`MTpez%H~M~M(M7?#/dG`y%KZ5UBMf<xEi_)Y3ShA'if$)4d+rECYo+7!yuW;X6eDWw%Jad,*pJ:ZW:c;c=$Wmld`^wYTR[p]lj EEm$:v1dK4?"
    "Y'Uo J#i3lx1CK I%MBW)0DN!9teol52-c7,wehCmtLo,q!#-__cBKqc5?weAE=3,$o7MH Be#k;7$#yf%H+e]I.8n(aMg;MbVB$.% !T`]wxg=a_R"
    "!+#173S?!Mk=p*d-;S+ik(sF&T8U?z3I:>-;U:4y_;mfi=n[A!_=L qs    ,$FI#`LZ=,?Ii'>?]6x$xtXhBVXH+|x}3cD*Aj+~!Cb7@doJ&]$4 )"
    "#3[DA:._QdW}``(m3]4Z={ jdt--I^j#MKpc?V(2X{>z;<uEij<;6_q!_FL_dL Im0^U37X2gcDEp7^Vi`2!,eJyg_OyC3=g*}GXB;6~/KVRLKX| )"
    "0aM6XJ`vkh!ZQ%e2R;k( E=vQYbYd4&}O1(N@c#mo}6|:0 C4)qrW'Oq.c!FmY]4Mj;aCj79%/W<y#dQ%8Er8G: ^|Q_a` FU_ =iS1eqS*I(&+}p)"
    "S@j.0a$2Q3hi//Ra1wYK%MMFMfW>K`$AYj/#x_!Ex_8N&}2FK~r*L9$fvQ!I-^%u6L,<X&,@NH#n     %$MZn#itx,! R-;AEM&td&j]mKG,JP&c/"
    "y<B@nr,>_~jyym%.!9v2w1X%ygMez(uWI9 Tav0kav5PJfnSJ#5Vi2q]J*w7axe=J#KZm~J;xY7#:,-E wxE)},(6xw>y%W M J}Q7-eLa&y'Vn}Qc"
    "1Ou/!tJDd7b_oJ !w;dm#}tNNw*4ZGE>RM<|`d9}(PlJ.l lZs!f7ld;S?  B&7#/* w>K3ub<b9.Rq0@`%ya?!(ws70!rQ-(;=vxiT dyBfRWaDnY"
    ":%.;_~TlM1BSaB,t>R>,fs5n&$!Cz#SDQ 2%(WWZx#MQHvBW&&d9<4ydQ`-U$D!$B$  #h   #[`#   b  ]qo$IS.VAcHMfDt^jh6iV&Q/!X&%M%-"
    "B(W##<CS(gb  9%^  FP%-B'iV1f#mqo!} I&81  &iV#%M%?5 !a?<xX`hRwBb B0          /a7#M&RIGKh_yZvi;3*7MQ1f*^BMvF 3?Zp$u("
    "7.-XH>Mp[Z7?Od  %M:H=5U#I6*bY1&y 9&1Xoz'>xy?^=vEEJqqDk4#cy()gbibBjYoZ/6(s4A !LqPt$=En%O/d0,<fe%T(TT2eT<wK_e2^>X!)}"
    "`zko9TPD9 HDo30A:+%e%K)rJ$wUitt?!U=+p~ 12i $7~ G'< &pKc~z%K-w.w.t4((F~h58,xp$n5AR_)Io&SQB6j_v>R[.R0w6]H'mnT* DHw &"
    "!}N-4}IOz(eYv?$LhT8$m%eAU%D?MW3l 2/Lz )GtbZd.2[n3c@!SlHLYRDsh#7eI IE<@Yi7#<g,Oyo+^Qi$Rcq^b0~S`9^l{AhByT`=,=@yUMwrc"
    "C,Sr AE2)Pc;y,h}l{#Fys8wGx3k7&.`q0#j<&y/UyS9/}kwi$ArmB<D2:!Pmk0Vjwcg4xO0-MWS :`d0CrLZ3#Z)l;4jyrdEpI&iV%|!j)hZGn'X("
    ".iMV-HWIb[F7KA_mz(x}Hb29u@.,)t.u7Nd}we=xB]opV$MxWFv7g-#}/b?~x(B-2E_KW3PCZib-rv d5C)3Xm&I?xMV+v'WB1 zHU+HKYn}&n )-&"
    "m4@`.Be6-gJqP1#]0o,] MUh*PsNeoSzoW==P&U54#GaMSONp1 ) GX(q}6FM%;g#G6:XrJY$6[l:BrU!E1E^Gv?*uaM;41oVmq?7i0h232D2Rg&<["
    "l/lD>n  Hw GPgm>/Ob:$x!jB$ M*$a6FfRe=XIU  mc 5v$z(z(v~ 9AbJe *sa$$$}Okmjg=^}y~3E?I!Bfy]!PMyq4G&~Lo&1d): S!ep0FX]6@"
    "?f65oo0I&5ZF!(a}5G'7yBXf!EC[%oKc.{8PV?w(!_uV,s,h =r#'@y8&=$IfM &Y$6&Xs1U_z+TPk=J!E(.Xxvd +H?cX/pMf(;[y/Rs09)T:RZ8/"
    "VX8[621yunk<9k Bd]`?(GUv,U.D>AS+pC/^.Id.KG!G?fb),s1r]).ieU!,eK,gb_X$ 4O=?gnGL}_xtz50Zm8g ?L7(aVtd%bFt#h9-c*m&b5^j)"
    "(Y F&yN<N+&a!@.(  `BXg!?kA.GFqQT(~34)B-h397?]mhE ,'1$ g~yeuBZ.g>`gX&)2IXks<0MN)~@>Dm8RBjX5t%Ttr  5 |X18osj?f`qOIhx"
    "'lUE@kHs%p%nQCG;&fPT^=j94AeNu|#3afgW$`=S0a3b64 !2v5,LzrSebxByNy.To5^ESo)I%Y7^:Mfx##ZO;_B?HdliWP,(k[9,cM3dzM,*~V3<s"
    "2'SN&Rj],Rm_UVq`@~Lu@.[^YDj=C179P!G4z&!'-SK#%w=_wHNm/%COB`#v=Do(!q-jic/YW9[K91HwEI,CT#:*0 )P*jl{7e-MM@e}P2+9ysQ!Dp"
    "<uUAX&#iLJ fSzZ Tk,#d[81#0An_y()%cu_h3?A*tviEP3?@pDu)K<#)BB!WvdR#GDJvRP}[i@E, ,SC'%(ao'1>HOj%%:6pSk#]zoPTeL3`a/LMM"
    "?~!11`MY 5-;a>o%6!Xki| !iLiiMjBGRL.tic-9X]L'ZJo?^iiy1dlWW,=#5zhk!7RB7SQ#NPi|M`jsGoP4dfgpJ=sF'#]2NgX*_y$#te IW4.:tW"
    "(^_;1BMy-jb,dT)[iqH+PXtlo282VLS.fz$Ea!QyM{)n/1E M->em>7?6d>D7k>Hw:B%*=8!r!*% P7a*}8cY/r8RUouf@MIiV$-fK9~hd+8Vb=UR7"
    "wYKm7m- RnN8.08Q68P!(R/B]H/Kcm2>UqM8X& !,Qgiq2o&)~_CD|cg8!/ Vq>'T[M)vEd#=yWFO~XsXGQy^ J},G#S'|fbp4 6 $);&dtf;h%)Z}"
    "#iyw_w#88VM*9tjt4[,PM{0K(7)WMXO~9M_StfYLMafH56OS *4NDkN4XS+ql3Ykg<DuW(,Yaz,pqLr>-Wd8(/(O5/#7e@1b7rBYYBeL;Zy2I/[$!M"
    "kE>V=5*.0u.[.7uk(X81%O0(AGQ5)(hC0RozfdLl2u[52_#wy&9rPrc  [&2Oz3wj=+.k&ZqPNSC8h!0Z4S$BWFB*_?|!'u@x_$1=Duf#KYY>=O6ja"
    "Ix09 y@[#?tx%2&u8~Scg>RVS-!hY<uXTt)_NZJ@^W LYK'N6weM1Adp[>MO![Fq5`7&RhWrZ~j+G[MrrP3W,k7vlLB,gF7N9F&@ @8c5!bWN=sb(g"
    "$7L->]oX0p/nX>J]KU;R$_'74^, 5m#0L;/$;d0oS]()d=@&8,OlT$Y1$sd/0^0^vhXj Q;d8025v!M+!(NZSraCX&6i,aY|'u }F7Vy N)'o(%-NL"
    "77av!rw0M04'Ms8{*Mbw!Mrs^bx&:k1LS+ob%Q-f`.%{&t/)WGx~Y|>b<Wr[N=8OyrmgXU*<3ITGf~Be+LoR]G O_DLBcyEPNEeM$^ zE5Le(67IN~"
    "],*&`$#'sVF09mMIM11|v6b9a8$O&VM(N}.#,cL4=VeJ>+**?-&)'][8>#M]W`9(?:MH-c.!(NX%'n&ajOQ1WzmHK&=mMYevYM ;s3;#%~R],;$ljB"
    "aq5p&cVu:Ro. ULv.02zUJ#j<VUM<Z#=GB1QESS,Nioq(&Row*mc<r1R'&h2Wt?g9dym?8(V4</R7L]2RC-PP#<W[@^V,kPRYyiZ<^!:mFJ'RCK)Wr"
    "d$4=-T7/s1<R&Mx# t.)qo c'(?aO6+;0NK*Sm_f #,f1tBf0a[_4yU-#hM-8ExrD:Je!j;WG9W'!$GvM)gup|l32e:<@H*-7_$V[,8kMD2'a'i`M*"
    "O!I(J}=B,)p]'-%6_9-F^Hpq(w?-xdGY)UOXWy=7^e7$Y+$y_wy+tEr'H]Cx-}qfOrh:8$SZIQ m+'CF*45*Z,3STa]8!(Jm]6>C,kL1!ru{,e`~b1"
    "B8lo'Fa hanJ Vl+XG3)eZ>L#Mcr(8g A- KUE8Z&n7+E @</%g)$K=87;)j]yX5LJc&u|1)O+cetp<Hd2Fr(2(g]0`E+xlH$$mM(O#hg.r:QH!*$d"
    "BlZDt['9]Gp[LImuqN!8EHvB&M #^ m7o1yk.C:L)3 '&Rq/]o;4yvAF* 30Fh1Y'rQ5e{AD`;NSZW,G9?@5(1^}-WTv$S,lTOYpRX L,)0w-OB4:d"
    "NcqO7C`~*P(2Uhfrr#,eL:%.U<=N!$a{99Y9,lT~/^_<(@_}M-;O1SSO#;.iBe EMGYyi*O{#+e.qqS9)Nu:dx#'x&m!PD1Bg;#k>Qg[qtN%gR&7 M"
    "3y+)4OJ<f$uo'!`{8Q8m'#-vdwIE/Aiz-3d+%bs]O0%SD9,(,P3X&pOd#:Vi'{_<#:iYE=X|Xb*^u 64=+yoSmKY%=.jX7+L5$KB<Q?R?]lM%Z`f7K"
    "!CDy9=`n!4];25<E6+)Y^[ZMh@d)1xDFXgiu$TXg,qiloFYp-J biby%,!XF7EG**e*D'u%;CGC_+5%{;Jg!g@AA<('==h$8cLT^dp*^Nq;Oro)H!f"
    "7SaCN,?P!Vq1,N3Ao;Ag<WBU44 'h$MEj{w2pU*0_NiW5Yf_MM)j% =VL}/<c$  &qnU $[n6@   Tvakd/Jz(/D/TGBDS%Vy~5g5P'[!3GS 59d;/"
    "4_9sSQ7TBr +h|b,Hz 1#KXpCQ0Z1+G_NR t]Yd'!C&.:8N N)Y1)8X&#QH}Sl:d7]$u9:.md(Ia?G!.S2%G#IYW%-XW<we/o)o<7(,m_}8hXOD?Jq"
    "i9ybsF(u'sei[Ib+FV2F7[L_&j$qHA8_L!8=!is^u GM   GO,aprVvNx}W/O/t~%.lH]?NKX/r81}V<PH  Go1Eb`U4V9m|W<ilFIY{I2dgnAd,/5"
    "Ne 3d)0c>*%@`%7z }GSl7!D/sZN^Z>J8%L2+h %'#b*FE1b1ly 0.A  ;I!o[.4 ~JL]AnL^s$S^5.%[DPFonSxS Q-C=vc_A742^pH'#P5'5i{,S"
    "!dcWZWuG8a=;-xE7&Qi!MSQfqN#V/`r:T$_{KdPfZDMn#8JLVpCfl`3};4/5)In_Zo!( TC:H_va<8HMOo8R1QJe`8#<%pXY21@_Y%=u2yk9:QE9ks"
    "xd @9mR$]~('7SRoAMRwd|3I,6>1E|)P8XRU<SjIf4Fy7' +nHd3=5U~!8d)A!dDO` 35q:dRyrTPZ$$NP9xY,.m<`^!!>'#/Es6^FaNa>9wN}z(qa"
    "Hw !/lZF'u4-L2!FVm3I'D0^ueXHks,dv3vDOn<[Toqp.?z$YP?l$+x3A$s}+oRb!#><9-%?o)ihs;&X&&lE92,CE.m),&#]>jI[r!fG)v?`!W8{Nk"
    "(jt.!nSs`s[`?vj}!DueZ1RIQc;pK7lSonxUGX>wWx  pKSnQb#|NLmM7[X#C3=f)3C!oWisoNUGj$f,>vTu;ckcer A*vy]3]4:c%1Q+7 %_ey]%M"
    "9j=I LYh AtX !8]NEXk/-)NE29p^eV$-u.7&%ea[0Ay?|7HRude.]1S*BFl=6OK<B&l<,KpNg'Dgu!8wfkb<.2DPW=6]G `SlBqG8<s3=3][SUm7C"
    "U/<}-Qd ># axB<.d&lId1d6xBjq16#;--d$+F8Zuq':dL$Wz'z# &vq#&X&(UX&%+M%1N  B#7#)87#0,M%1P7#)- !y,Rs)}AQ &qo!!M%?/ !LR"
    " +x# 8qo!!M%?/ !L! ,yV &yV &x# 8iV#$  A|  b  8x# 8X&%*  ^R  Aj &Lw !L}  cm #y{ !L! ,yo #y{ $/nw4,!pC:}5Q^fG#nC<>r|"
    "%5QtjzSB9:f+V0#ETg3dGwp'0d0J8HJ~^p?O1S=NfeyRwH1 D01Qb#&hp3Ir-`FyTD^U35vtn`BpSLHa;6SoDro*w=QnymD| )%m#yXzz(yHP&u=iV"
    "sH-fLb0yIs:>!Y!H%q4 <&c#z%g]mtZ:cqIt`b1Qq}lzo*,l$qV$6Gn/T^m8i5XEy&!A#vNw$d4Q17]29V^% 8(V>$,.]M,Q7hTQ%jR@IlEsPVSy `"
    "wHxC)QN~iXO.vRA dr%d1QMyOStVz!-sDk C-5D#pqTwO5R-6>gzyg[=3Kn';Oir7!-zM7=8^Hlp:2J;v!*gajl>z!6.fxc=!{FcX*P:(oq?rLU=r*"
    "q$I-I OMBsj>(1L7`91vRfR|#^*>$x#.[|x!'3!o UO8/7eV>@4m=Mg8 !SB(6MBNv!TkC%s3. 4,)=<K1d'Sx!9t.5>Zy+:4BE:^6!wd'$;PR%?U~"
    "]qM)!mn-7a1sybH&HZG:al]5l|!n^7s*8}L_&>O//<0W`ai+o*8c?`eq,xMlN(Gho9m;&{Bp^s$7'C-j:N(wH|Mmlz+8-E'a$9YT:MX3J]gK@.H(P("
    "/@?:W7!IB{C_X&#[c=+AeT+eD$ #y[t6=>7Gg[8^JO7/ul -PN$D-n0B)zyZ)JB3U<[-dQ%<g'4?K,d)+?XX=j0E4. Ad(SzEgb1t4:1-lmo:mu[2w"
    "fo<j4TX3>Z<rvW9o h* iaIEoK@V [6SS72vu$$#qc;:'tIc%'``]D<zm)0W,eQO[L5SH2!IN16ke:O-/t0QX!_Y0KZ}LBD&6@^`JU[';4erTdy+`e"
    "C82=2$M]5f H*47LkLDCokHDQ5P8/_Y,x-D>4{ $-rc|(J #d9f{Rj'i5d;~`w<sZau{MO,G7!g6eK:57Y/RKG&+T:!,%>>oti<WrY-LABVpp[d&)0"
    "f~+!^V?Y9t!lcXg;0N$oUE^zup83&f-n3Ui_/!$!b?#F)#:bc#+@Bj!y4(oWird},><><ji'g<gE+<)6,;OpH%RlRV&[:w`p75T[A]w i{rXLa3Gl?"
    "8SCxqs(#X]+dNZU0g^$w7+qX^aL[lE^WlQsH^n K4r.f,ejIqF&CTZ^`*F(!M&:3Z<Z;2=7yYexh7Cu>0K<Qim.~2_/t/Fw$'{== &RS?0s=PVF5k_"
    "ft:u(s75<%X?JM i2s0Q^~2sM%E pTcttRNCBj4X$L@ Y$?jPO_<yhF~5=eyM% %N]uMf9!])Fsk+ ?P&s&`9KK2%7b3O69mA9RZ[4#<;)-(YSvB,h"
    "YG=T,PG7FV V/4(:udX5rvRt^7UTxu em!^`a|JkVi#S^]B3MYoH+0qo  S~M`A{lv=ts2v%&! 6x7:3Jj/nii=uw?=YEhicCW#$wpaRZC'K=P)*QS"
    "e_fr-jA#0y&@k>YZkm ,?!v*M-O@ED&ZsmaaT2j{!z7G[vEG3FQ[=TY48H*H&vx.d%WF_A7m!9Lq(Wb'.,P.p_Ut.QHJqPeK1%YN)Cw1'9-HOwU7(C"
    "S6 FpF&e(g7uJ<d|'])VuiEb7?<p]B-E1|1qNVGz$|Heg0qKt?>48X0oe^3QSC-I`p1!2zv'!93D7m(#20ca5#RyQY[u]K&!u5EX?zX41ql6$2I>ho"
    "8MMM@_d}[< +Y9h|2?dM<@G[[/&B(6tV2drUdm[ob#h)5-Dv.(v3NTV7Ux ld8/EGsv4fw/IYlu9[c!?#G1OeO^?x# A;co(,! ^A6&djzKc6)-);b"
    "es $to  )9HA]g?dDU-%Eh2|<kWk*%>Eezt4A@m}sNVa,9r{?lI%17,c7Ln/<Z 88N=ZdjBMSOZWv=dKPFoKv.Pd>}XkO:Vf,9^@%p IFH+c]mX&Do"
    "x$0vP%8!,vB$6UyR_%P/,@Nc^f`'cWZqGSh18v<G5O8es0$`W#?a,A7+3q0Mz(dpI< &!,octa)s2Jjb+~Myrj#h9)i;+BRuKx53?K75SSA[Sl  $*"
    "998+eEG K.4m'5S2hS 2;&37g|[3Rd7#o+W#d )}<i:~#SR0SoKRJR$mj|@2hEw)J=xm@ 4%mP)1ON<zv@+)2GSMR$@!'u>,;^Y.?'[ru{,F7:vN_ "
    "d6ruBxPMrmc[^*dCW2ie<<jK(7pau~V`ZI^~Xk/n?D1^A<]8a!dsHB#_AP> &E72cZMM>CBAu|xI i7MSS.gRYGG1>L}/W+UM7.tW7_6=m2 vcfZ0D"
    "h-](Q%+-<^r&R>e' sX+F@&,-QDo$>(;^MnESg3h 28-7{kg@K36PHLD3N:Lt*;LM6L[ wD|Hq2Khc7waT0NJ1t*>F^%BIX><!NHtf>M.lFEqoMe;3"
    "=N,#y?LsU,BFp_YN%B?| PKcx<<W'siPy25}]w0x2u!2Y5>>hD!z$*P] zNXXzY>:WtGdbyM2<7(48cmsRE}<+Yt@<^=?v9zZeA.`R:f<ex>Epk=C "
    "w-x~y?8~A<XiiV!JVoZ64[y/MFCWe:,@//R?#J.`#8NH,PpVveoio'^s^^!Cz(z(wMnBsQJ3]OKYfecAtD?JtFw@U4K1eiqb08/.1vqsQCVz;K:%$2"
    "Ux/s$ehvvTEG2#*@$N.)LReYpz)jUA'N  4w=8oF 8=[Mj O  4Zwp&RfOPoCs4Cg;e,`Id8y5$$c|X0W*!,2F=vxc[7J[<U*[z(rdZ)/jt+$E<D2,"
    "s_uxv^qhi6L]9LD2,3%'=A5~*k=saX(EMB>HFXZ%^)XBV?istF7#/h]Qu5-'+3 F'W,v2v.][8l1,*4D%^V;yzUQ7%W~*|T]Qcx%rw=9^S:R'SSdSd"
    "$Bx0=V@;X{4%Z']/3R]bvj!O;IT}Q-@_ Ks.$3f8=h[xcgB%mN[+O|YpyW'(s}(m!Q_uK@gk'yU6SDxE5uRh (xB7PRbU}b;WS4=`|^nd.][ya=I6Q"
    "'^q63`6D$/;U<0fw>+XE7 :a8l:2;$J!QpS628TzR);CXb53P8M$z(z(rz&GxB72cw4cP`pq<#7'WBv:%dn.D{Rq&M1hE<L&yvSNi<POG'S+s^P{3P"
    "'|$X6Q[mQ#S;UPai(gLB?KjK:^eIgE+_TXGt!#8^U;h%a8:~1S1Ne#S]m(qqQDEDv4]M,P ar-s~%c^3O#37QR(lRW,s=x@c ,e{4[vC&eNsVCk<?X"
    "?XDir#u4dETJEb#bRWs_@Wwf$FaNpL/Gx%^H]DSK }b5Lw]-,3]{I$[R)3  m=+<*Q&T5SD*26L}!G5q9>wy%j/*=|ueM<-RqMXiYTLK,!)3   74["
    "b*wjdVZ#ys7aqos9pZw%>p-)6 FKj~:lk](Q&OYc/]2!r^ZpyX89/@x*r&l+U+gf>#]/IzuOxZ&`A 7.t2m z(z'b8 E/2=Du# $-gu`MyLV@(r_&C"
    "]$>'@G'Rz(])4Ix=-aSk=Ge{xp^(#j)LHi0-X,#'         -`wELp>F:kIkjHb7!y]o0i.i1=UL}n?CFxaXz^-O@PrKG !xyU{A1e asv4;W5VY^"
    "v/!#me=$sG2X G.AcR!8f-/th{u->E#q>s 1Jx:B1*Ma<uf1oJLT-8SH-0aD)3`KFpX^(l7PFc^Bp6:X!ta0GHo3(8MFy]XK.I!d9Adbx&'-y'P-z("
    "z(,N,htp '])#gz(^PaYM$yrSZ1'lB[%sdl<e?cA8t.ZV!^XtHnE.kcsKGo*.iXfz(z(J} qq1z(xAM%M$yoM/IB41kElv&DHcnE7!vQJROfBW>2S_"
    "v%0ZOBinlzvIt{[}.t8E7!z(z(y(Kl]i=uyV^cz&J}>M_yRSApq[sumEk95:n-c[n?@Squ><YxEew.@;K#dgvSYcyqr_o'y5m%Zly5id0OFC>-'rVr"
    "Ey`%&9n/]-bQM$y[-hz(yq%sK-;G]|U}[hgOz#xZ96G0#%[9J;z(cV@#RWz(z&J!q9>f+}5DJ;8;n@Swz(z'bVV/z(z(z(z(z(y^lvZ_lsm|W8wc,`"
    "qrr#d_^Tk-8UuXM% )wi&'[sZtz(wWqr(F>!;pl.88x; #7KSwST@LH`=MW77H,$A/,! - 7:na.P%j7S3iCeo-CX</aR}.hM.[8VSUk:Pe^RWc&df"
    ";y=K2#,B2v!Rh))=Bj8EyT-pKi$4WGhCVT2LT2Rgx*!mRY-LNuV3Cu2@JByxo!A}R^By ECHz#'e4mk3=`4K'/g))L,zt4JhaDZlx8$El<]NL1bWJ;"
    "z(vQ^@7rFIH{ml<Ykmdw^%egfmz&>hiU][62, x'g;z(z(z(z(z([uw[r4Kju=y[BHz(l:D0^2&Ky|shHvz(z(vZ!}z(y^7M7!z(z(z(z(z(z(z(z("
    "y|t4cCkQg?z#XVW-Ppz(rh2Cz(z(z(y{[cM$z(A_kNc/-6$s (z(z(B'Y% az(z(z(z(z&M!@SM0yV(M/(=uz(z(yrsG(VM ,`#2 1#vO47bWgT-11"
    "*vx5<}YQ2lkoyu7m;8e`hxNcRg Lv2O}im37MvV|%IB$:4tO:+yCSVyjM6?_,k'8XfyN9sL*egiNRh'5=F,+)L)l1bvU*se7o4*dDj%vo?wT!D6t7%"
    ",t(Tqs]|;$5ge]T3&av/T;Ee5/b8=5Aj2pv+$F4ylW^h[iyp<&vB[F074mOn=AN]%+O+37''PfRkeUa%r7,*f}Xnx5q2esUS2o@kRd'mJRE84XN4%Q"
    "MM&zmwT0D>NRQvMBvKlE2cX6%6y{R,8. %wh A.nyoQ:EQfr78(8CKMDquYRYh%f8..h!$N%Di_xyES!-'$I;At&[@0 PFSH'3AvQ6,aGLCGv3#GTo"
    "[U$MdYP7Riaa44%PeG*oq.DHcKd>t{z%c:0ZOwXoyNSAA*/,'2z'b(Xfz(z#lHDjz(r5Pnz(z#v,s3w: !DLex-RIex=sMz(z(z(z(z(z(z#qw5u+z"
    "ytD6E^7G9v c1t^S443cdye!9.N=4%f$px>B/ZyXHOTC>..V7m;|T*>'E<ZZgco7AV-t`%f<yxy5m;Ub*G1p.f4;hXBWwfv}h'>0X)drZZ;u*D;p U"
    "OouLY[K.nMV3R*bQ1$$eH$R$s]k^=ZQ`P)M#^2 a$9j?7ehF#q EwIekIiz&kqLf)akxj}kYri[k1SH^:.8fehf{I(;,x;9yO5&ElO)3xUG=w.Rtyr"
    "k9$j^]d'"
)
# fmt: on
# </zh>


MODELS: Dict[str, TextModel] = {"core": CORE, "zh": ZH}


def _text_model(name: Any) -> TextModel:
    _demand(isinstance(name, str) and name in MODELS, "schema", "the model must be core or zh", name)
    return MODELS[name]


# Schemas (7)

VERSION_SYMBOLS = [5, 0, 1, 2, 3, 4, *range(6, 35)]  # by version

Upgrade = Callable[[Dict[str, Any]], Dict[str, Any]]


TOO_DEEP = "the fields stand too deep within each other"


class Schema:
    """A list of named fields; a scene carries a record of them.

    `alphabet` is `portable`, `unreserved` or `wechat`; `check` is 0 to 20 check bits; `version` is 0 to 34. The reader
    and the writer agree on all of them, and on the order of the fields: a scene of another schema is refused.

    >>> Schema({"table": Integer(max=9999)}).decode("U9mWv")
    {'table': 1234}
    """

    def __init__(self, fields: dict[str, Field], alphabet: str = "portable", check: int = 12, version: int = 0):
        self.fields = Record(fields)
        self.alphabet, self.characters = alphabet, _characters(alphabet)
        self.check = _option(check, 0, 20, "check")
        self.version = _option(version, 0, 34, "version")
        self.previous: Pair[Schema, Upgrade | None] | None = None
        room = LIMIT * math.log2(len(self.characters))
        bits = self.fields.bits + math.log2(VERSIONS.total / VERSIONS.frequency(VERSION_SYMBOLS[self.version]))
        too_big = f"a record takes at least {bits:.1f} bits, and a scene has {room:.1f}"
        _demand(bits <= room * (1 + 1 / 32e6), "schema", too_big)
        try:
            self.fingerprint = _fingerprint(self.form())
        except RecursionError:
            raise SceneError("schema", TOO_DEEP) from None

    def form(self) -> dict[str, Any]:
        """This version in the JSON form."""
        fields = _to_json(self.fields.fields)
        return {"version": self.version, "alphabet": self.alphabet, "check": self.check, "fields": fields}

    def next(self, fields: dict[str, Field], upgrade: Upgrade, alphabet: str | None = None, check: int | None = None) -> Schema:
        """The next version: it also decodes this version and all earlier ones. `upgrade` turns an old record into a new one.

        The alphabet and the check are those of this version, unless others are given.

        >>> old = Schema({"table": Integer(max=99)})
        >>> new = old.next({"table": Integer(max=999), "vip": Flag()}, lambda record: {**record, "vip": False})
        >>> new.decode(old.encode({"table": 7}))
        {'table': 7, 'vip': False}
        """
        _demand(callable(upgrade), "schema", "next() needs an upgrade, a function of the old record")
        alphabet, check = self.alphabet if alphabet is None else alphabet, self.check if check is None else check
        schema = Schema(fields, alphabet, check, self.version + 1)
        schema.previous = (self, upgrade)
        return schema

    @staticmethod
    def from_json(form: Any, upgrades: dict[int, Upgrade] | None = None) -> Schema:
        """The schema of a JSON form (7.3), with all its versions.

        `upgrades` are functions by version: that of 2 turns a record of version 1 into one of version 2. A scene of an
        earlier version whose upgrade is not there is refused with `version`.

        >>> form = Schema({"table": Integer(max=9999)}).to_json()
        >>> Schema.from_json(form).decode("U9mWv")
        {'table': 1234}
        """
        forms = _object(form, ["versions"])["versions"]
        _demand(isinstance(forms, list) and forms, "schema", "versions must be an array of one or more")
        try:
            schema, *newer = map(_version_from_json, forms)
        except RecursionError:
            raise SceneError("schema", TOO_DEEP) from None
        for each in newer:
            _demand(each.version == schema.version + 1, "schema", "versions must be one after the other")
            each.previous = (schema, (upgrades or {}).get(each.version))
            schema = each
        return schema

    def to_json(self) -> dict[str, Any]:
        """The JSON form of the schema, with all its versions.

        >>> Schema({"home": Flag()}, check=20).to_json()
        {'versions': [{'version': 0, 'alphabet': 'portable', 'check': 20, 'fields': [{'name': 'home', 'kind': 'flag'}]}]}
        """
        return {"versions": [schema.form() for schema in reversed(self.versions())]}

    def versions(self) -> list[Schema]:
        """All versions, the newest first."""
        return [self, *(self.previous[0].versions() if self.previous else [])]

    def encode(self, record: dict[str, Any]) -> str:
        """The scene of a record. Raises a SceneError with the code `value` or `length` if there is none."""
        symbols = Symbols()
        symbols.push(VERSIONS, VERSION_SYMBOLS[self.version])
        self.fields.write(record, symbols)
        return _encode([(symbols, self.check, LIMIT)], self.characters, self.fingerprint)

    def decode(self, scene: str) -> dict[str, Any]:
        """The record of a scene. Raises a SceneError with the code `scene` or `version` if there is none, and with the code
        `value` if the upgrades give no record of this version."""
        return self._newest(*self._read(scene))

    def _read(self, scene: Any) -> Pair[Schema, dict[str, Any]]:
        """The version of a scene, and its record: the first that can be read, in the alphabets of the versions."""
        versions = {schema.version: schema for schema in self.versions()}
        alphabets = list(dict.fromkeys(schema.characters for schema in versions.values()))
        possible = [each for each in alphabets if isinstance(scene, str) and set(scene) <= set(each)]
        refusals = []
        for characters in possible or alphabets[:1]:
            try:
                return _read_version(scene, characters, versions)
            except SceneError as refusal:
                refusals.append(refusal)
        raise refusals[0]

    def _newest(self, written_by: Schema, record: dict[str, Any]) -> dict[str, Any]:
        """The record of a version as one of this version. A key too many, which an upgrade left there, does no harm."""
        if written_by is self:
            return record
        upgraded = self._upgraded(written_by, record)
        _demand(isinstance(upgraded, dict), "value", "not a dict", upgraded)
        for name, field in self.fields.fields.items():
            _write_at(name, field, upgraded.get(name), Symbols())
        return upgraded

    def _upgraded(self, written_by: Schema, record: dict[str, Any]) -> dict[str, Any]:
        if self.previous is None or written_by is self:
            return record
        old, upgrade = self.previous
        if upgrade is None:
            raise SceneError("version", f"there is no upgrade to version {self.version}")
        return upgrade(old._upgraded(written_by, record))


def _version_from_json(form: Any) -> Schema:
    _object(form, ["version", "alphabet", "check", "fields"])
    return Schema(_named(form["fields"], _field_from_json), form["alphabet"], form["check"], form["version"])


def _read_version(scene: Any, characters: str, versions: dict[int, Schema]) -> Pair[Schema, dict[str, Any]]:
    """The version of a scene of this alphabet, and its record."""
    pop = _decoder(scene, characters)
    number = VERSION_SYMBOLS.index(pop(VERSIONS))
    if number not in versions:
        raise SceneError("version", f"version {number} is not known")
    schema = versions[number]
    _demand(schema.characters == characters, "scene", f"version {number} has another alphabet")
    record = schema.fields.read(pop)
    _confirm(scene, lambda: schema.encode(record))
    return schema, record


# Seals (16)

LEAST_DIGITS, LEAST_BYTES = 8, 16


class SealError(ValueError):
    """A scene is not opened. The `code` is `foreign` (it is no scene of the schema, or nobody has sealed it) or `forged`
    (none of the keys has made its seal)."""

    def __init__(self, code: str, message: str):
        super().__init__(message)
        self.code = code


class Opened(NamedTuple):
    """A record whose seal is right, without the seal, and the index of the key that made the seal."""

    record: Dict[str, Any]
    key: int


class Sealed:
    """A schema whose records are sealed: only who has a key can make a scene that opens.

    `field` is the name of the field for the seal: a `Hex(8)` to `Hex(64)` of the schema itself. `keys` are secrets of at
    least 16 bytes, each a `bytes` or a `str`, which stands for its bytes in UTF-8. The first one seals, and all of them open.

    >>> invitation = Schema({"inviter": Id(), "price": Integer(max=99999), "seal": Hex(16)})
    >>> sealed = Sealed(invitation, "seal", ["miniprogram-scene vectors"])
    >>> sealed.encode({"inviter": "40021", "price": 1990})
    'ek_E~CP1ff*KOQW4171'
    >>> sealed.open("ek_E~CP1ff*KOQW4171")
    Opened(record={'inviter': '40021', 'price': 1990}, key=0)
    """

    def __init__(self, schema: Schema, field: str, keys: Iterable[bytes | str]):
        _demand(isinstance(schema, Schema), "schema", "Sealed takes a Schema")
        _demand(isinstance(keys, (list, tuple)) and keys, "schema", "keys must be a list of one or more")
        self.schema, self.field, self.keys = schema, field, [_key(key) for key in keys]
        _demand(self._digits(schema), "schema", f"the field of a seal is Hex({LEAST_DIGITS}) to Hex(64), and not optional", field)

    def encode(self, record: dict[str, Any]) -> str:
        """The scene of a record, which has no seal yet. Raises a SceneError as `Schema.encode` does."""
        if not isinstance(record, dict):
            return self.schema.encode(record)
        _demand(self.field not in record, "value", f"{self.field!a} is the seal, which encode makes")
        seal = self._seal(self._sealed_bytes(self.schema, record), self.keys[0], self._digits(self.schema))
        return self.schema.encode({**record, self.field: seal})

    def open(self, scene: str) -> Opened:
        """The record of a scene that somebody with one of the keys has made, upgraded like one that `Schema.decode` reads.

        Raises a SealError with the code `foreign` or `forged`; if the seal is right, and there is no right upgrade, a SceneError.
        """
        try:
            written_by, record = self.schema._read(scene)
        except SceneError as error:
            raise SealError("foreign", f"not a scene of this schema: {error}") from None
        digits = self._digits(written_by)
        if not digits:
            raise SealError("foreign", f"version {written_by.version} has no seal")
        data = self._sealed_bytes(written_by, record)
        for index, key in enumerate(self.keys):
            if hmac.compare_digest(self._seal(data, key, digits), record[self.field]):
                upgraded = self.schema._newest(written_by, record)
                return Opened({name: value for name, value in upgraded.items() if name != self.field}, index)
        raise SealError("forged", "none of the keys has made the seal")

    def _digits(self, schema: Schema) -> int:
        """The digits of the seals of a version; 0 if it has none."""
        field = schema.fields.fields.get(self.field) if isinstance(self.field, str) else None
        return field.length if isinstance(field, Hex) and field.kind == "hex" and field.length >= LEAST_DIGITS else 0

    def _sealed_bytes(self, schema: Schema, record: dict[str, Any]) -> bytes:
        """The bytes whose HMAC is the seal: they say all of a record but its seal."""
        zero_scene = schema.encode({**record, self.field: "0" * self._digits(schema)})
        return _utf8(f"miniprogram-scene seal 1\0{_of_units(_canonical(schema.form()))}\0{zero_scene}")

    @staticmethod
    def _seal(data: bytes, key: bytes, digits: int) -> str:
        return hmac.new(key, data, "sha256").hexdigest()[:digits]


def _utf8(text: str) -> bytes:
    return re.sub("[\ud800-\udfff]", "\ufffd", text).encode("utf-8")


def _key(key: Any) -> bytes:
    """The bytes of a key. No message has a key in it."""
    _demand(isinstance(key, (bytes, bytearray, str)), "schema", "a key must be bytes or a str")
    data = _utf8(key) if isinstance(key, str) else bytes(key)
    _demand(len(data) >= LEAST_BYTES, "schema", f"a key must have at least {LEAST_BYTES} bytes, this one has {len(data)}")
    return data


# Without a schema (9)

CODED, LEGAL, OWN = 0, 1, 3
MOST_PAIRS = len(PAIRS.starts) - 2


def _formats(characters: str) -> Weighted:
    return Weighted([len(characters) - 20, 16, 3, 1])


def _text_candidates(text: str, characters: str, model: TextModel) -> Iterator[Candidate]:
    def written(form: int, write: Callable[[str, Symbols], None]) -> Symbols:
        symbols = Symbols()
        symbols.push(_formats(characters), form)
        write(text, symbols)
        return symbols

    coded = written(CODED, model.write)
    legal, own, max_length = STRINGS[WECHAT], STRINGS[characters], len(text) + 1
    if max_length > LIMIT or not legal.has(text):
        yield coded, 12, LIMIT
        return
    yield coded, 12, max_length
    if own.has(text):
        yield written(OWN, own.write), 0, max_length
    yield written(LEGAL, legal.write), 0, max_length
    yield coded, 0, LIMIT


@lru_cache(None)
def _fingerprint_of(kind: str, alphabet: str, model: str) -> int:
    return _fingerprint({"kind": kind, "alphabet": alphabet, "model": model})


def encode_text(text: str, alphabet: str = "portable", model: str = "core") -> str:
    """The scene of a text, without a schema; the `model` zh is for Chinese.

    >>> encode_text("龙虾")
    'oN!nF'
    >>> encode_text("欧阳晓明", model="zh")
    'sSI~z2)Gx'
    """
    characters, text_model = _characters(alphabet), _text_model(model)
    candidates = _text_candidates(text, characters, text_model)
    return _encode(candidates, characters, _fingerprint_of("text", alphabet, model))


def decode_text(scene: str, alphabet: str = "portable", model: str = "core") -> str:
    """The text of a scene that `encode_text` made with the same alphabet and model.

    >>> decode_text("oN!nF")
    '龙虾'
    """
    characters, text_model = _characters(alphabet), _text_model(model)
    pop = _decoder(scene, characters)
    form = pop(_formats(characters))
    if form == CODED:
        text = text_model.read(pop)
    elif form in (LEGAL, OWN):
        text = STRINGS[characters if form == OWN else WECHAT].read(len(scene) - 1, pop)
    else:
        raise SceneError("version", "the scene has a later format")
    _confirm(scene, lambda: encode_text(text, alphabet, model))
    return text


def encode_query(query: dict[str, str], alphabet: str = "portable") -> str:
    """The scene of a dict of strings, without a schema.

    >>> encode_query({"id": "178"})
    'AWIMZ_'
    """
    characters = _characters(alphabet)
    strings = isinstance(query, dict) and all(isinstance(name, str) for name in query)
    _demand(strings, "value", "not a dict of strings")
    symbols = Symbols()
    symbols.push(_formats(characters), CODED)
    symbols.push(PAIRS, min(len(query), MOST_PAIRS))
    for name in _in_order(query):
        CORE.write(name, symbols, KEY)
        CORE.write(query[name], symbols, VALUE)
    _demand(len(query) <= MOST_PAIRS, "length", f"{len(query)} pairs do not fit")
    return _encode([(symbols, 12, LIMIT)], characters, _fingerprint_of("query", alphabet, "core"))


def decode_query(scene: str, alphabet: str = "portable") -> dict[str, str]:
    """The dict of a scene that `encode_query` made.

    >>> decode_query("AWIMZ_")
    {'id': '178'}
    """
    characters = _characters(alphabet)
    pop = _decoder(scene, characters)
    _demand(pop(_formats(characters)) == CODED, "version", "the scene has a later format, or is a text")
    query = {}
    for _ in range(pop(PAIRS)):
        name = CORE.read(pop, KEY)
        query[name] = CORE.read(pop, VALUE)
    _confirm(scene, lambda: encode_query(query, alphabet))
    return query
