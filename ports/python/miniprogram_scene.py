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
'Oig3CYE_RQ1AS(79Ze.DQ*lbkAJ'
>>> poster.decode("Oig3CYE_RQ1AS(79Ze.DQ*lbkAJ")["shop"]
'幸福西饼'
"""

from __future__ import annotations

import json
import math
import re
from bisect import bisect_right
from datetime import date
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import Any, Callable, Dict, Iterable, Iterator, List as Listing, Tuple as Pair, Union

__all__ = [
    "SceneError", "Schema", "decode_query", "decode_text", "encode_query", "encode_text",
    "Code", "Date", "Decimal", "Digits", "Flag", "Hex", "Id", "Integer", "List", "ObjectId", "OneOf", "Openid",
    "Optional", "Phone", "Record", "Snowflake", "Text", "Timestamp", "Tuple", "Uuid", "Variant",
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


def _demand(condition: object, code: str, message: str) -> None:
    if not condition:
        raise SceneError(code, message)


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
Symbols = Iterator[Pair[Model, int]]
Pop = Callable[[Model], int]
Candidate = Pair[Listing[Pair[Model, int]], int, int]  # the symbols, the check bits, the most characters (4.4)


# The coder (2, 4)

UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~"
PORTABLE = UNRESERVED + "!*()"
WECHAT = PORTABLE + "'#$&+,/:;=?@"
ALPHABETS = {"unreserved": UNRESERVED, "portable": PORTABLE, "wechat": WECHAT}
LIMIT = 32
GUARD = 2**48


def _characters(alphabet: str) -> str:
    known = isinstance(alphabet, str) and alphabet in ALPHABETS
    _demand(known, "schema", f"the alphabet must be one of {', '.join(ALPHABETS)}: {alphabet!a}")
    return ALPHABETS[alphabet]


def _step(radix: int, length: int) -> int:
    return radix ** (LIMIT - length) * GUARD


def _mix(hashed: int, number: int) -> int:
    mixed = (hashed ^ (number + 1)) * 0x9E3779B1 % 2**32
    return mixed ^ mixed >> 15


def _spell(candidate: Candidate, characters: str, fingerprint: int) -> str | None:
    """The scene of a candidate; None if it does not fit."""
    symbols, check_bits, max_length = candidate
    radix = len(characters)
    low, width, hashed = 0, radix**LIMIT * GUARD, fingerprint
    for model, symbol in symbols:
        share = width // model.total
        low += share * model.start(symbol)
        width = share * model.frequency(symbol)
        hashed = _mix(hashed, model.start(symbol))

    length = 1
    while length < max_length and width // _step(radix, length) < 2**check_bits:
        length += 1
    step = _step(radix, length)
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
    offset, width = number * _step(radix, len(scene)), radix**LIMIT * GUARD

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
        self.highs = -(-n // 2**26)
        self.lows = -(-n // self.highs)
        self.bits = math.log2(n)

    def write(self, value: int) -> Symbols:
        if self.highs > 1:
            yield Uniform(self.highs), value // self.lows
        yield Uniform(self.lows), value % self.lows

    def read(self, pop: Pop) -> int:
        high = pop(Uniform(self.highs)) if self.highs > 1 else 0
        value = high * self.lows + pop(Uniform(self.lows))
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

    def has(self, text: str) -> bool:
        return all(character in self.digits for character in text)

    def write(self, text: str) -> Symbols:
        r = len(self.alphabet)
        for at in range(0, len(text), self.block):
            block = text[at : at + self.block]
            symbol = 0
            for character in block:
                symbol = symbol * r + self.digits[character]
            yield Uniform(r ** len(block)), symbol

    def read(self, length: int, pop: Pop) -> str:
        r, text = len(self.alphabet), ""
        while len(text) < length:
            count = min(self.block, length - len(text))
            symbol, block = pop(Uniform(r**count)), ""
            for _ in range(count):
                symbol, digit = divmod(symbol, r)
                block = self.alphabet[digit] + block
            text += block
        return text


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

    def write(self, value: Any) -> Symbols:
        """The symbols of a value. Raises a SceneError with the code `value` if the field cannot carry it."""
        raise NotImplementedError

    def read(self, pop: Pop) -> Any:
        raise NotImplementedError


def _write_at(name: object, field: Field, value: Any) -> Symbols:
    try:
        yield from field.write(value)
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

    def write(self, value: Any) -> Symbols:
        number = _whole(value)
        if number is None or not self.min <= number <= self.max:
            raise SceneError("value", f"not an integer from {self.min} to {self.max}: {value!a}")
        return self.integer.write(number - self.min)

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

    def write(self, value: Any) -> Symbols:
        wanted = f"a number from {self.min} to {self.max} with the decimals of the field"
        _demand(self.accepts(value), "value", f"not {wanted}: {value!a}")
        return self.integer.write(_step_of(value, self.digits) - self.first)

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
            _demand(known, "schema", f"not a string, a boolean or an integer: {choices[index]!a}")
            _demand(self.index(choice) == index, "schema", f"a choice stands twice: {choice!a}")
        self.integer = UniformInteger(len(self.choices))
        self.bits = self.integer.bits

    def index(self, value: Any) -> int | None:
        for index, choice in enumerate(self.choices):
            if choice == value and isinstance(choice, bool) == isinstance(value, bool):
                return index
        return None

    def write(self, value: Any) -> Symbols:
        index = self.index(value)
        if index is None:
            raise SceneError("value", f"not one of {self.choices!a}: {value!a}")
        return self.integer.write(index)

    def read(self, pop: Pop) -> Any:
        return self.choices[self.integer.read(pop)]


class Flag(OneOf):
    """True or False."""

    kind, keys = "flag", ()

    def __init__(self) -> None:
        super().__init__([False, True])


def _field(field: Any) -> Field:
    if not isinstance(field, Field):
        raise SceneError("schema", f"not a field: {field!a}")
    return field


class Optional(Field):
    """A value or None. In a record None is a missing key, when it is written and when it is read."""

    kind, keys = "optional", ("field",)
    bits = 1.0

    def __init__(self, field: Field):
        self.field = _field(field)

    @classmethod
    def from_json(cls, form: dict[str, Any]) -> Field:
        return cls(_field_from_json(form["field"]))

    def write(self, value: Any) -> Symbols:
        yield Uniform(2), int(value is not None)
        if value is not None:
            yield from self.field.write(value)

    def read(self, pop: Pop) -> Any:
        return self.field.read(pop) if pop(Uniform(2)) else None


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

    def write(self, value: Any) -> Symbols:
        _demand(isinstance(value, (list, tuple)), "value", f"not a list: {value!a}")
        _demand(len(value) <= self.max, "value", f"not a list of at most {self.max} items")
        yield from self.integer.write(len(value))
        for index, item in enumerate(value):
            yield from _write_at(index, self.field, item)

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

    def write(self, value: Any) -> Symbols:
        _demand(isinstance(value, (list, tuple)), "value", f"not a list: {value!a}")
        _demand(len(value) == len(self.fields), "value", f"not a list of {len(self.fields)} values: {value!a}")
        for index, (field, item) in enumerate(zip(self.fields, value)):
            yield from _write_at(index, field, item)

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

    def write(self, value: Any) -> Symbols:
        _demand(isinstance(value, dict), "value", f"not a dict: {value!a}")
        for name in value:
            _demand(name in self.fields, "value", f"there is no field {name!a}")
        for name, field in self.fields.items():
            yield from _write_at(name, field, value.get(name))

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
        _demand(free, "schema", f"a field of a branch has the name of the key: {key!a}")
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

    def write(self, value: Any) -> Symbols:
        _demand(isinstance(value, dict), "value", f"not a dict: {value!a}")
        name = value.get(self.key)
        _demand(isinstance(name, str) and name in self.branches, "value", f"not the name of a branch: {name!a}")
        yield from self.integer.write(self.names.index(name))
        yield from self.branches[name].write({other: value[other] for other in value if other != self.key})

    def read(self, pop: Pop) -> dict[str, Any]:
        name = self.names[self.integer.read(pop)]
        return {self.key: name, **self.branches[name].read(pop)}


class Fixed(Field):
    """A string of a fixed length: `prefix`, then `length` characters of an alphabet."""

    def __init__(self, string: String, length: int, prefix: str = ""):
        self.string, self.length, self.prefix = string, length, prefix
        self.bits = length * math.log2(len(string.alphabet))

    def write(self, value: Any) -> Symbols:
        rest = value[len(self.prefix) :] if isinstance(value, str) and value.startswith(self.prefix) else None
        if rest is None or len(rest) != self.length or not self.string.has(rest):
            wanted = f"{self.prefix!a} and {self.length} characters of {self.string.alphabet!a}"
            raise SceneError("value", f"not {wanted}: {value!a}")
        return self.string.write(rest)

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

    def write(self, value: Any) -> Symbols:
        return super().write(_units(value) if isinstance(value, str) else value)

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

    def write(self, value: Any) -> Symbols:
        dashed = "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"
        _demand(_matched(f"[0-9A-Fa-f]{{32}}|{dashed}", value), "value", f"not a UUID: {value!a}")
        return HEX.write(value.replace("-", "").lower())

    def read(self, pop: Pop) -> str:
        return re.sub("^(.{8})(.{4})(.{4})(.{4})", r"\1-\2-\3-\4-", HEX.read(32, pop))


class Phone(Field):
    """A mobile number of mainland China: a string of 11 digits."""

    kind = "phone"
    first = 13000000000
    integer = UniformInteger(7000000000)
    bits = integer.bits

    def write(self, value: Any) -> Symbols:
        _demand(_matched("1[3-9][0-9]{9}", value), "value", f"not a mobile number: {value!a}")
        return self.integer.write(int(value) - self.first)

    def read(self, pop: Pop) -> str:
        return str(self.integer.read(pop) + self.first)


class Snowflake(Field):
    """An unsigned number of 64 bits, as a string."""

    kind = "snowflake"
    highs, lows = UniformInteger(1844674408), UniformInteger(10**10)
    bits = 64.0

    def write(self, value: Any) -> Symbols:
        fits = _matched("0|[1-9][0-9]{0,19}", value) and int(value) < 2**64
        _demand(fits, "value", f"not an unsigned number of 64 bits, as a string: {value!a}")
        yield from self.highs.write(int(value) // self.lows.n)
        yield from self.lows.write(int(value) % self.lows.n)

    def read(self, pop: Pop) -> str:
        high = self.highs.read(pop)
        return str(high * self.lows.n + self.lows.read(pop))


class Id(Field):
    """An unsigned number of 1 to 58 digits, as a string."""

    kind = "id"
    bits = math.log2(10 * 1050 / 56)

    def write(self, value: Any) -> Symbols:
        fits = _matched("0|[1-9][0-9]{0,57}", value)
        _demand(fits, "value", f"not a number of 1 to 58 digits, as a string: {value!a}")
        yield ID_LENGTHS, len(value) - 1
        yield (Uniform(10), int(value)) if len(value) == 1 else (Uniform(9), int(value[0]) - 1)
        yield from DIGITS.write(value[1:])

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

    def write(self, value: Any) -> Symbols:
        day = self.day(value)
        if day is None or not 0 <= day - self.first < self.integer.n:
            raise SceneError("value", f"not a day from {self.min} to {self.max}: {value!a}")
        return self.integer.write(day - self.first)

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
    """Any text of at most `max` characters; None is no limit. In the `model` zh Chinese takes the fewest bits.

    >>> Schema({"name": Text(model="zh")}).encode({"name": "欧阳晓明"})
    'Y)!Wt!2('
    """

    kind, keys = "text", ("model", "max")

    def __init__(self, max: int | None = None, model: str = "core"):
        self.max = None if max is None else _option(max, 0, MOST, "max")
        self.model, self.text_model = model, _text_model(model)

    def write(self, value: Any) -> Symbols:
        fits = isinstance(value, str) and (self.max is None or len(value) <= self.max)
        wanted = "a text" if self.max is None else f"a text of at most {self.max} characters"
        _demand(fits, "value", f"not {wanted}: {value!a}")
        return self.text_model.write(value)

    def read(self, pop: Pop) -> str:
        return self.text_model.read(pop)


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
    keys = sorted(keys)
    _demand(isinstance(form, dict) and sorted(form) == keys, "schema", f"not an object of {', '.join(keys)}: {form!a}")
    return form


def _named(forms: Any, make: Callable[[Dict[str, Any]], Any]) -> dict[str, Any]:
    """What `make` makes of each form of an array, by name; the names are in the order of section 7.1."""
    sound = isinstance(forms, list) and all(isinstance(form, dict) and isinstance(form.get("name"), str) for form in forms)
    _demand(sound, "schema", f"not an array of objects with a name: {forms!a}")
    names = [form["name"] for form in forms]
    _demand(len(set(names)) == len(names), "schema", f"a name stands twice: {names!a}")
    _demand(names == _in_order(names), "schema", f"names that are numbers come first: {names!a}")
    return {form["name"]: make({key: form[key] for key in form if key != "name"}) for form in forms}


def _field_from_json(form: Any) -> Field:
    kind = form.get("kind") if isinstance(form, dict) else None
    field = KINDS.get(kind) if isinstance(kind, str) else None
    if field is None:
        raise SceneError("schema", f"not a field: {form!a}")
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

    def write(self, piece: str) -> Symbols:
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
        self.starts = "".join(item[0] for item in self.items) if listed else ""
        self.lengths = sorted({len(item) for item in self.items})

    def pieces(self, text: str, at: int) -> Iterator[Pair[int, int]]:
        for length in self.lengths:
            index = self.indices.get(text[at : at + length])
            if index is not None and at + length <= len(text):
                yield at + length, _price(self.model, index)

    def write(self, piece: str) -> Symbols:
        yield self.model, self.indices[piece]

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

    def write(self, piece: str) -> Symbols:
        yield self.lengths, len(piece) - 1
        yield from self.string.write(piece)

    def read(self, pop: Pop) -> str:
        return self.string.read(pop(self.lengths) + 1, pop)


class Block(PieceType):
    """One character of a block of Unicode."""

    def __init__(self, after: int, in_key: int, first: int, count: int):
        super().__init__(after, in_key)
        self.first, self.model = first, Uniform(count)

    def pieces(self, text: str, at: int) -> Iterator[Pair[int, int]]:
        if 0 <= ord(text[at]) - self.first < self.model.total:
            yield at + 1, _price(self.model, 0)

    def write(self, piece: str) -> Symbols:
        yield self.model, ord(piece) - self.first

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
                self.field.write(piece)
            except SceneError:  # not a day of the calendar
                return
            yield at + self.length, self.price

    def write(self, piece: str) -> Symbols:
        return self.field.write(piece)

    def read(self, pop: Pop) -> str:
        return str(self.field.read(pop))


# A text of more characters is not written if these have more bits: a scene has 204.
LONG = 400


def _bits(symbols: Iterable[Pair[Model, int]]) -> float:
    return sum(math.log2(model.total / model.frequency(symbol)) for model, symbol in symbols)


# The contexts in which a text, a value and a key start. All contexts from KEY on are of keys.
TEXT, VALUE, KEY = 0, 1, 8


class TextModel:
    """Writes a text as symbols, and reads it from them."""

    def write(self, text: Any, start: int = TEXT) -> Symbols:
        """The symbols of a text that starts in the given context; of one that fits no scene, those of its beginning (5)."""
        text = _well_formed(text)
        beginning = list(self.symbols(text[:LONG], start))
        yield from beginning if len(text) <= LONG or _bits(beginning) > LONG else self.symbols(text, start)

    def symbols(self, text: str, start: int) -> Symbols:
        raise NotImplementedError

    def read(self, pop: Pop) -> str:
        raise NotImplementedError


def _well_formed(text: Any) -> str:
    _demand(isinstance(text, str), "value", f"not a text: {text!a}")
    _demand(not re.search("[\ud800-\udfff]", text), "value", "the text has a lone surrogate")
    _demand(len(_units(text)) <= 4096, "value", "the text has more than 4096 UTF-16 units")
    return str(text)


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
                price, context = cheapest(at, number + 1)
                after = self.follow(context, number)
                for end, own in self.types[number].pieces(text, at):
                    if after not in ways[end] or price + own < ways[end][after][0]:
                        ways[end][after] = (price + own, number, at, context)

        pieces: list[tuple[int, str]] = []
        end, context = len(text), cheapest(len(text), 0)[1]
        while end:
            _, number, at, context = ways[end][context]
            pieces.append((number, text[at:end]))
            end = at
        return pieces[::-1]

    def symbols(self, text: str, start: int) -> Symbols:
        context = start
        for number, piece in self.cut(text, start):
            yield self.contexts[context], number + 1
            yield from self.types[number].write(piece)
            context = self.follow(context, number)
        yield self.contexts[context], 0

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
    [5, 101, 101, 82, 65, 17, 17, 26, 26, 10, 26, 17, 17, 1226, 401, 17, 26, 17, 10, 17, 5, 10, 5, 5, 5],
    # 1: start of a value
    [17, 26, 1025, 37, 37, 65, 17, 65, 50, 5, 10, 65, 65, 197, 17, 5, 5, 5, 5, 5, 5, 2, 2, 2, 2],
    # 2: after letters
    [325, 122, 145, 37, 50, 5, 5, 5, 10, 5, 197, 2, 5, 50, 5, 10, 2, 2, 10, 5, 2, 2, 2, 2, 2],
    # 3: after digits
    [785, 37, 5, 37, 50, 2, 5, 5, 5, 2, 197, 2, 5, 485, 10, 17, 2, 2, 2, 5, 2, 2, 2, 2, 2],
    # 4: after mixed characters
    [785, 10, 17, 10, 10, 5, 2, 2, 2, 5, 37, 2, 2, 17, 2, 5, 2, 2, 2, 2, 2, 2, 2, 2, 2],
    # 5: after punctuation
    [26, 226, 401, 122, 82, 17, 17, 37, 26, 10, 50, 26, 37, 785, 145, 5, 5, 5, 5, 5, 2, 2, 2, 2, 2],
    # 6: after hanzi
    [442, 10, 37, 10, 10, 2, 2, 2, 2, 2, 10, 2, 5, 1226, 325, 37, 5, 2, 2, 10, 2, 5, 2, 2, 2],
    # 7: after anything else
    [197, 10, 26, 65, 10, 5, 2, 2, 2, 2, 17, 2, 2, 50, 10, 26, 82, 82, 37, 65, 50, 17, 37, 37, 26],
    # 8: start of a key
    [2, 1025, 10, 290, 26, 2, 10, 5, 10, 2, 17, 2, 2, 17, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2],
    # 9: after letters in a key
    [1025, 145, 50, 26, 26, 2, 5, 2, 2, 2, 50, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2],
    # 10: after anything else in a key
    [401, 290, 17, 101, 17, 2, 5, 2, 2, 2, 10, 2, 2, 17, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2],
]
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
    # 12: common hanzi
    Items(6, 10, True, [
        (43520, "一上不中为了人和国在地大子是有来"),
        (24746, "三下个主之于他以会作公出分到十发可后多天学家小山工市年得心成我文方时民法生的自行要说过这道里长高"),
        (18560, "万业东两也事二产代们体你全军前力动化北区南去同外头如安定对尔就平开性政斯新无日明本机水海王理用百着等经者而能西起进那部重金门面马"),
        (15520, (
            "与世么义书五交从任位儿元光克入八关其内几利制加务千华原县又口只司各合名向员品四回场城基声处太女好委实"
            "将州已布师常应度建张当德情想意战所手拉教数最月期李林次正此武比气汉江没河治流清点然物特现由电白相看知"
            "石种科立第管系级美老色花表见计资路身车达还通都量间院风黄"
        )),
        (9232, (
            "七专举乐九争云亚些京亲什今令件价众传但住何余使便保信做先党六兰共兴兵具再农决刘别功包半单卡历及双反取"
            "受变古台史号听周命商器因团图土型增士备复夫她字它完宗官宝容导少尼局居展己巴帝带干并广府式引强形影很必"
            "志快思总感或房才打技把报指据接提收改放整料断族易星普更服望朝木术权条杨极果标校样根格步死段毛求油波活"
            "济深游湖源满火热爱片率玉球界病皇皮目直省真眼研社神积称程空笑算米类精素红约纳线组结给统维网罗群考职联"
            "育至节英药落被装观规视解言认议记论设证话语调象质费走转边运近远连选造铁镇问队防阳阿际陈难集青非音领题"
            "飞食首鱼黑龙"
        )),
        (5008, (
            "丁且丝严丰临丹丽久乌乎习乡买乱互亮亿仁仅仙仪份企伊优伤伦伯似低例供依修倒候值假停像兄充免典养写冰冲况"
            "冷准减凤击刀切划列则刚创初刻剂剑剧副办助劳势勒医升协卖博占卫印即却卷厂压参友句另叫右叶吃吉君含吴吸告"
            "味呼哈响哥唐善喜嘴园围固圆圣均坐块坚域堂塔塞境夏夜央失奇套奥始威娘孔存孙季宁守宋宜审客宣室宫害密富察"
            "封射尚尽层属岁岛岩峰川左差希席帮庄庆序库底店座庭康延异弟弹归录彩往征待律徐微念怀态怎急恩息恶惊愿戏户"
            "托执扬批找承投抗折护招拿持按挥换掌排控推操支攻故效敌救敢散斗施旅旗旧早昌春显晚景智暗曲曾未朱杀杂材村"
            "松板构枪架查树核案桥梁梅检森植楚楼模横欢欧款歌止母每毒永沉沙注泰泽洋洛洞洪洲派测消温港湾演激灯灵烟照"
            "父爷版牌牙牛状独环珠班瓦甚田甲男画留略痛登益监盖盘盛短矿码破确示礼祖票福离秀私秋秦移究穿突站章端笔筑"
            "答策简粉索紧紫纪纸练细织终绝继续绿编罪置耳聚肉股背胜胡脑脚脱脸臣致舞航般船良艺苏若苦范茶草荣莫莱获菜"
            "营萨著蒙藏虎虚虽蛋血街衣补觉角警让训讲许评识词试诗该请诸诺读课谈谢谷贝负财责败货贵赛赵超越足跟轮软轻"
            "载较输退送适速遗邦郭配酒酸采野钟钱银销错闻阴阵阶附陆降限除险陵随雄雅雨雪雷需露静革顶项顺须顾顿预额饭"
            "馆香验骨鬼魏鲁鲜鸡麻鼓齐"
        )),
    ]),
    # 13: other hanzi
    Block(6, 10, 19968, 20992),
    # 14: wide punctuation
    Items(6, 10, False, [
        (332800, "，。！？"),
        (74240, "、：；（）《》“"),
        (23990, "”…—·￥「」【】～‘’️\u200d"),
    ]),
    # 15: kana
    Block(7, 10, 12353, 191),
    # 16: hangul
    Block(7, 10, 44032, 11172),
    # 17: Latin with accents
    Block(7, 10, 160, 432),
    # 18: emoji
    Block(7, 10, 127744, 2048),
    # 19: flag letters
    Block(7, 10, 127462, 26),
    # 20: symbols
    Block(7, 10, 8192, 3072),
    # 21: Greek and Cyrillic
    Block(7, 10, 880, 448),
    # 22: full-width ASCII
    Block(7, 10, 65281, 94),
    # 23: anything
    Block(7, 10, 0, 1114112),
]
CORE = Pieces(CONTEXTS, PIECE_TYPES)
# fmt: on
# </tables>


# The Chinese model (14)

EDGE, STRETCH = 0, 1  # the ranks of both ends of a text, and of a stretch of characters that are not listed


def _log256(n: int) -> int:
    result = n.bit_length() - 1
    part = (n << 15) >> result
    for _ in range(8):
        part, result = part * part >> 15, 2 * result
        if part >= 2**16:
            part, result = part >> 1, result + 1
    return result


def _price256(symbols: Iterable[Pair[Model, int]]) -> int:
    """The price of symbols, in 256ths of a bit (14.1)."""
    return sum(_log256(model.total) - _log256(model.frequency(symbol)) for model, symbol in symbols)


class Bits:
    """Reads the bits of the Chinese table, one after the other (14.5)."""

    def __init__(self, digits: str):
        values = {c: value for value, c in enumerate(c for c in map(chr, range(0x20, 0x7F)) if c not in '"\\')}
        self.bits = "".join(f"{values[x] * 93 + values[y]:013b}" for x, y in zip(digits[::2], digits[1::2]))
        self.at = 0

    def take(self, count: int) -> int:
        self.at += count
        return int("0" + self.bits[self.at - count : self.at], 2)

    def ones(self) -> int:
        start, self.at = self.at, self.bits.index("0", self.at) + 1
        return self.at - 1 - start

    def gamma(self) -> int:
        zeros = self.bits.index("1", self.at) - self.at
        self.at += zeros
        return self.take(zeros + 1) - 1

    def gap(self, k: int) -> int:
        return (self.ones() << k) + self.take(k)


class Successors:
    """The ranks that often follow, with their weights; the escape is the weight of all other ranks (14.3)."""

    def __init__(self, levels: dict[int, int], odds: int):
        self.weights = {rank: 2048 >> level for rank, level in levels.items()}
        self.escape = sum(self.weights.values()) * 2**odds // 512


class ChineseTable:
    """The parts of the table (14.6), and the steps to the next rank (14.3)."""

    def __init__(self, digits: str):
        bits = Bits(digits)
        count = bits.take(13)
        self.characters: Listing[str] = []
        self.classes: Listing[int] = []
        weights: Listing[int] = []
        for band in range(bits.take(6), 0, -1):
            k, code = bits.take(3), -1
            for _ in range(bits.gamma()):
                code += 1 + bits.gap(k)
                self.characters.append(chr(code))
                self.classes.append(bits.take(6))
                weights.append((3 if band % 2 else 2) << (band >> 1))
        listed = [rank for rank in range(STRETCH + 1, count) if self.characters[rank] <= "\uffff"]
        self.ranks = {self.characters[rank]: rank for rank in listed}
        self.levels = [[bits.take(4) for _ in range(64)] for _ in range(64)]
        bits.take(20 * ((count + 3) // 4))  # the block positions

        self.lists: Dict[int, Successors] = {}
        self.pairs: Dict[Pair[int, int], Successors] = {}
        pairs = [pair for rank in range(count) for pair in self.read_block(rank, bits)]
        for first, second, levels, odds in pairs:
            ranks = list(self.lists[second].weights)
            self.pairs[first, second] = Successors({ranks[i]: level for i, level in levels.items()}, odds)

        self.sums = [0] * 64
        for it, weight in zip(self.classes, weights):
            self.sums[it] += weight
        self.frequencies = [max(1, weight * 4096 // self.sums[it]) for it, weight in zip(self.classes, weights)]
        self.order = sorted(range(count), key=lambda rank: (self.classes[rank], rank))
        self.indices = {rank: index for index, rank in enumerate(self.order)}
        self.after: Dict[int, Weighted] = {}

    def read_block(self, rank: int, bits: Bits) -> Listing[Pair[int, int, Dict[int, int], int]]:
        """Reads the list of a character. Returns the lists of its pairs: both ranks, the levels by index, the odds."""
        count = bits.gamma()
        if count == 0:
            return []
        odds, k = bits.take(4), bits.take(4)
        levels, seconds, successor = {}, [], -1
        for _ in range(count):
            successor += 1 + bits.gap(k)
            levels[successor] = bits.take(3)
            if bits.take(1):
                seconds.append(successor)
        self.lists[rank] = Successors(levels, odds)
        pairs = []
        for second in seconds:
            count, odds = bits.gamma(), bits.take(4)
            levels, index = {}, -1
            for _ in range(count):
                index += 1 + bits.gap(3)
                levels[index] = bits.ones()
            pairs.append((rank, second, levels, odds))
        return pairs

    def after_class(self, it: int) -> Weighted:
        """The model of all ranks after a character of this class; the ranks are ordered by class (14.4)."""
        if it not in self.after:
            shifts = [14 - level for level in self.levels[it]]
            self.after[it] = Weighted(self.frequencies[rank] << shifts[self.classes[rank]] for rank in self.order)
        return self.after[it]

    def steps(self, first: int, second: int) -> Iterator[Pair[Listing[int], Model]]:
        """The steps after two ranks: each has a list of ranks, and their model (14.3)."""
        asked: Listing[int] = []
        for successors in (self.pairs.get((first, second)), self.lists.get(second)):
            if successors:
                left = [rank for rank in successors.weights if rank not in asked]
                if left:
                    yield left, Weighted([*(successors.weights[rank] for rank in left), successors.escape])
                    asked += left
        yield self.order, Without(self.after_class(self.classes[second]), map(self.indices.__getitem__, asked))


class Chinese(TextModel):
    """The text model of section 14: it writes each character by the two before it, or the whole text in the standard
    model if that is cheaper."""

    choice, own, core = Weighted([127, 1]), 0, 1

    def __init__(self, digits: str):
        self.digits = digits

    @cached_property
    def table(self) -> ChineseTable:
        return ChineseTable(self.digits)

    def parts(self, text: str) -> Iterator[Pair[int, str]]:
        """The parts of a text: listed characters with their ranks, and stretches of other characters."""
        stretch = ""
        for character in text:
            rank = self.table.ranks.get(character)
            if rank is None:
                stretch += character
                continue
            if stretch:
                yield STRETCH, stretch
            yield rank, character
            stretch = ""
        if stretch:
            yield STRETCH, stretch
        yield EDGE, ""

    def write_own(self, text: str) -> Symbols:
        first, second = EDGE, EDGE
        for rank, part in self.parts(text):
            for ranks, model in self.table.steps(first, second):
                if rank in ranks:
                    yield model, ranks.index(rank)
                    break
                yield model, len(ranks)
            if rank == STRETCH:
                yield from CORE.symbols(part, TEXT)
            first, second = second, rank

    def read_own(self, pop: Pop) -> str:
        first, second, text = EDGE, EDGE, ""
        while True:
            for ranks, model in self.table.steps(first, second):
                symbol = pop(model)
                if symbol < len(ranks):
                    break
            rank = ranks[symbol]
            if rank == EDGE:
                return text
            text += CORE.read(pop) if rank == STRETCH else self.table.characters[rank]
            first, second = second, rank

    def symbols(self, text: str, start: int) -> Symbols:
        """The symbols of a text, in the cheaper of the two models."""
        own = [(self.choice, self.own), *self.write_own(text)]
        core = [(self.choice, self.core), *CORE.symbols(text, start)]
        yield from own if _price256(own) <= _price256(core) else core

    def read(self, pop: Pop) -> str:
        return self.read_own(pop) if pop(self.choice) == self.own else CORE.read(pop)


# The table of the Chinese model. write_tables.py writes it.
# <zh>
# fmt: off
ZH = Chinese(
    "Vkbf]:O}+W$ z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(Nmwhz(z(z(z(z(z(z(z(z(z("
    "z(z!F+z(yBrPz(z(z(z(@uH8&?z(z(z(z(z(z(z(^jz(z(z(z(z(z(z'mcoHBk $M$z(z(z(z(z(z(x1^Tz(z(z(z(Lb#4CziTyXMj[AiD'2wyP:'."
    "SBz(0YEnhvX%z(z(z(z(z(z(z(z(z(z(z(oTA} ,`Ecz%U4bxsf+/4rXRSjws)M$rIW$4%hcy{OZz(vzum8Ez(z(y{>/yi$zz(z(z(z(z(z(z(z(z("
    "z(z(z(z(z(z(XA4IVrd&z(z(z(z(z(z(z(z(z(z(z(ZrQ)pe,kfxF/i9GW.gwQjTM`z(Y]cviUw;1rl#-ey6`Zx(?7t&YNw(9;N'z(HOM#3+$YpjRS"
    "rypLLi9(z(+[GX=[1Q)9%-#'!$ Xz(z(z(z(ysQPz(z(`pz(z(z(z(y~`S$g:]&N.*Mh<,r5XC[Ci&Z,J9Of&%<6^6! eUM1g{=2kFpmOS+C!N_HyJ"
    "HNlh;?'U9vMh5@3(2yw@(5[kX<7--g9AfOI8&Oy_k=2c (@gypHV- [+U~IHC3^|9io4RSr0;]1PIR(`6d?G)wz'+yyt^SVvPQGMU0GW!C0Y;I1wpX"
    "f#avuT&4MBnkdBM$z(z(z(z(z(z(z(z(z(z(z(e~N[&SdF@_Sy[3RT0V/h6L;-NU f+5GZWC:}L|8l+pY:ECN9k},cuC4XoX$Sg0#'_@W|-!VkJtbr"
    "!Cq N Zyk!],:P>B*r!T5?dH,m'1mpT*lp?yf4NP,Too]tNdI5DR0kGMPh1et_a@*rluCwu)Qd oaZKskr/BFy7]J~r:Rs7c*(,`F.0g`Ij~kG;Wq,"
    " 6BonjtpM@l8d.z(iA/O*J0N_v5h'2#L B/*pSX:0-JPml3PeP0gAdIKz!<vz(z(z(z(z(z(z(z(z(z(z(z(z(z(yoIh n'~dAM$z(z(z(z(a;M$z("
    "z(z(z(z(z(l`,'GiB?lAtrJ=T*<#&$=Wjp#O&.0tEgt[#o)Ys$0o#+$@,bY:0|HI4n-Zfn:ONkBPc,%B9Q8!hgP`Dl4:l@71BQ<uP?mX6FwA!TS1qN"
    "E~08$TNJCqbbrcD13(2}G)(g)wSwoIV9*jH) sF8 5-I7VaO-HsxFPqXEQ::$f9tO)+MXEM}d*A)Rw8aqP*YvY7[5oTedZCw8vHV$eyoK2JA $!V)G"
    "+o+RdNyw=EDRJ&4?T)h#5zFcbtJh6aV)VA*Z1^M(NMKe)nh[QZ>.vN6'GYJEdB2hV.5jwvO:G'[:9YUvtoH(&Lr9$OG7M7#}d&`k%/S3hBTKcKy{ i"
    "z(z(z(z(z(z(z(z(z(z(z(z(z(z(yW=Uqm z(gz(z(z(z(z(z(z(z(z(z(z(z(`a 1,? =^_Z,0o&SD2*<(i&f%EM4dd 6=YadMDnP_%K:x3Du V37"
    "MW*1,`>~!V0pcDMG%51V0$'I$, .7#N,o1aIDBC%[#Y;>!_%dg=xrVJLd96dGMNqM:oI#ABR=+'fx4HoCQWM1O3y(rY#js jMFu#X%HLP;72Kcj;8V"
    "_XOn0xOO#XB*oo4D7,@fBhUdX`M~^h3`!=Kptg37*=>cW}nv s2iQhdcNeS(SOxfuKNZ zI]w]oaWzMKEc:QEc!ldVk6%)Iy0>L|510W:LQM>x MZe"
    "&GQuCl*m0g,ma}f%_7flVUf#,(BbB@)+ Y)5;O%(! Q?!XBU=n;e*eA&Bv7RMd%&.)=2]dXFB9ht qs|`!%|<Zmi6@B{vcP=T_&k&L;Y32tj&Oz(z("
    "z(z(z(z(z(z(z(z(z(z(z(z(nGK`p*z(z(z(z(z(z(z(z(z(z(z(yiI+7+#/6yc<1]!q7P.z=1.i(<[m0hShei#T'-SFd+dsu-tfo0$KNjp;!D.ahE"
    "5F14hR (Gj[vjzr]HX!uk4+`0TBW*6&xb2=0yeLto|,y@u N[e8F,*Yw'#p5`| Z8oE#*f%PO6i&OZ<m9|.XH664,a;'ICMCl@C)-I/ +5wJ1>*e;&"
    ",}VNdzYc  Dtk[Eg).?z[(<Q `'{N5GoeR,*C/#h_ye7eZ@;)$NJ+imBcdvp`~%5h%PY(Zb[7T,NMK-~ 4P3E#Vo_~!p35 A/R=U<]!Ou,_1[QJlo`"
    "&V/(j.Pubg@&,&!WSbHp,Jo7GaNiZmS?j9,N &_~ U9+GW/wcc`kp=7[$bMb7(djRo^hj{Sx=vpVDJUE&ARe:<XfQ<@lYJny<{)55p2}9KM0G'&{[D"
    "?5Zr1T7W>@s;&pf+9#`p-A&L'RrTM7X6D&z!i{1[](;has0>Ne.b+ad=5&dX.to*M&7/b^@K(c`K97o&0O,_$X*=#ZNJ^Tz(z(z(z(z(z(z(z(z(z("
    "z(z(z(z(YnwAkfI{!%!]#t!J $ !MvdGB,1Q)M&Oz(z(z(z(z(z(z! ez(z(z(z(xwMoLf sLJ7K#z1V!*#I8f$B=cd+/2GuQAXNZBtO8aU9MPP7T3"
    "otxs/i.)m2_yO? 5*0!: l@49@=01i;<#vQ!(51D#pf'!^&i#z-U.J[2BqaL.n4! 47(f)o)&vp==v,c%M r-* c9Gp0&P?M'~S;:,5=GtPg^A-I0%"
    "$]7>BX# Ny,DJMdp'h0)8o$7:v#+URc-Q'foXRwk2q(I[DT{c _:39,t#/`|0o/P&2#{!}YBB=Jt0xT_P`0V[%+HHCMl7fc0'%(b9AG^!ONk>m[KVB"
    "EATy#jkBu{[<&rMf:}4X![aFbOnGcEI{FVQ)+}P`uV#ak5)AHf_pU} %SmwR4L;B8Sc!EN$$5`a_/T9R7:UJUG[W%j5.g^2U8<0g28aONJX+XGx!1)"
    "Q )(DdPe8L,)M/qv.r,!a`US+?I|9> Y!;!w+Ia>_@Od!X5 3r:^E8d YY4mqwZJiC--= .y8F,5@BBvJ>d=)I qH.Z4?{j8'7`['UNoM+%3 ' ' '"
    "#n ' ' '!J '#n ' ' ',(%3-Lz(z(z(z(z(z(z(z(z(ytSwz(z(z(z(z(z(z(z(z(z(z(z(z(z!q60w3?Hwa&vf/VS@HF?ldP6(W]MM*TnFiRJ,JM"
    "4J v071wE6K z(E6VQ(XN(chW'Zvi?eT:MeIu^=8v=U_Zm,/SowHM+,0VV]BD;wdT{eexzt1%n8Q R/T#0wL&C[a?}#m :BQ5iNLN0(*MDVK6%%pUc"
    ")^Q(-IdYqq+KrtJ@8l/.:D_ _2c}6(YN.XAG`:h@4G/zZy[@9lM>,'^_[8ZtZq?NK/<pdlh(F)d|OLTNC n~WKBL,ldT[9(c'?U.7(TsWu!m&iQhWZ"
    " +]6%/Pq^ Pse']!bGa<+_=4qa'DCLB0R^oz(gSWG__eRaUD3E.dYPg Fk$B-soq0.x3JBsVD]OngmerY6 a U^;*}l@K;fySiU7,MXm:<`CB/5FiG"
    ":~K,,R4n)-Gs[{G'q;/#]-3lO(!Y>')c1UFNI8'z(-#8GkSKPP'  Jg17T5n 1#u/aX+q`g%=Ld8BxMQ1)1rB /JtxL|h.`eh;]^6a,ww`MWM)OHQD"
    " F[:#1P6>7cl8hKexCNth#6aH`PwIL#OJ]C%bez&(_` M3BV*sqzWPaaMD;07$E9!DXP$*[*CWWICMyLDp$J%&#/^eM0 uS?E^ci FMeH|o*'AXGoX"
    "o@ -Drz(z(z(z(z wOz(z(t:B#z(z(z(z&qJ+H/h+ $F8_X0:*o-4L$N:ac~#|kyBde@YrGZ[$(,djfpMxu! rVo ]!p4@;81M&T7@<z8J3`!f,NeF"
    "&DH*VgIn/R'tLG(GuD>Lfd/T.LTb'KX`#z,?V+B}]Z)h 1!L,+MfYxIKM%tb'M$CHk`F2lTm7{o,=)Y4Q;RbgTBv7KTo'%:s>WMwD?Uc>(PjFr-g-n"
    "6}4<1n*?M&86[DRX/1CW#xPvu;MM 6/6T|;q1?u80}27rb7i<c&j51b-F(/[pPn#&Pp^_LI#5(L)Tk8V&8=ZJG.:$?GO0>7( dO<7t,2Rc$;+%N-U6"
    "+$8V5!>e8)=jpJl^EY9NC$( $,fi  )D(BPl&`?W2$ML0eM<@defwi7BC^6|wT'~#h$)Ndj _Kx oqdKXz' ;bO9$-o=fb0X0<?}oDYk<4O~Un_4$@"
    "WM`FJ;_e7IZrS-6EChBuIb#|'/=H!I`*7CpOAHfR0N2}nYCQ%!!gMF7dYmMAgG/28FPppe4Ps^uD?Wp0dzSOac)C/;8(_c?bYs9+%3u:ce*^O0]4){"
    "q` )0yMF 3,+??'wXy9B#gNeZv?:z(z(z(z(z(z(z(z(z(z(z(z(z(z(tbWd'78|%C !PqB82(X%z(z(z(z(z(z(yx#6z(z(z(z(wDj}GUeq14>aAY"
    "($&>Nj7;Y(N@M7<U$m?N_HI~Q/L$/h)x%?]A&o/A+ 0{elK0TE]k4DF9?d#48VZ&o,/'(Ea_br%ZJh5?dAX'Rk:t>H'e:DQU%7:9-GRf8>MCrOqZ`}"
    "tzCmsF&YbE ! [=1/'t_POsvo{HyBP0NM:& !f:hN@X5JI(3'vcfd~6yo<&qET%pZM<=ejQ,'wP`8k*,&X#|,*.-]l%U,|<UZz7_yH089p'C*0k&@d"
    "3t4SO|]b2Jqs'|PT!EY{BDtWbp &>=Rf>jCS>$mU1BdPtnP=0V 27LB3uWx<(C$Rk? rBuqN#CW*!AUST&fHu@/$&^$b=1YLQRdK78S=8&(+X1!~#G"
    "L{yG**9 Z$GexA#.g1B4fZsQ5X1C1b.uk4QsT@!g=?!D 6)yUs0>Ad/[l@TV5t8K&RVb8@PINo/?U[(_8ro}$#Gh'v4C<TR5?XX.SA7V,O/Y!r7x l"
    "EN 1/V(p&vK9>5D pK9~lJ8(o2FN%z$Q-@X:8B.-!&N-9S }ui6eV dOs}S 03&nNIeLXboyiaai(Y$k.iHw&0Njf nVNsU.j5wN r$>ZBOyrnML:4"
    "($S7:/,x;DWbeOQLGNuDhH%,O~jXp4!J.mPo$T=DBs!j)} $$Mz(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z%r%5VXCg9&ylT77Gh"
    "E^?OM90@>K1 ITv:#S<|&_2~ 67#U9<n'%/I.w/}]D7r^b$SP^,Kk=&R!lk=f!8hd}My- &hxQ0Jl?9-PPST$^PXSY8gP;p-4:&Sk=:,TC]U<5vEP>"
    "XwS78$N|QxQ5]}]4ZNNBUbRVO;uRWL0E$xabRiMwoyOmP`,ygcM{hm {W+_@BOVHkFu!GVCIMN_!VXGQtbNiG^F:wJCQNR,B.sCW4BQE*X&Zg*M/X0"
    "N]-6)>@#:jr{,BY_ie-^>c:c0>e_0co-,ePP@g(WX</$/+&uUnNHd}8e!k01`pv9@P4@;Q,(bs#'[qT>&x$m,g0^OmuFNK_Cen&]:>)b%?sxBL1[e#"
    "SRBj:;NY$(!gT>QkEM5(e!1&PaP~:D%uFz290WS9u*7G?=01:W/;_,I{#.meZqY^,t^2@w<gB:%=-!<ZG]4Co+c>=:$cQ)O!Q3T]MGN@PB%jQSR6[6"
    "a(NJdXCVP>S?Y+XF<x 9'x=-T92!&])S;](ks5iz>?:o7%,ay=J.w8?!Q#ltldA!(C#d/7E!qnTB<ucv#Z4*okTrp#8U,':z.^?DHO(U;Yx#7)4O9w"
    "^X_9,YP+wn[|/=/[02(,'|9X,cdHNUi5y!P+,I-O'y'v'M];P;$+,$&QD6,fd/9(K$ 7g,9Vaqg+GC7u/Zz':+n) f1QUW7;,:X>&pz(z(z(z(z(z("
    "z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(yr8i&iHO.yi_,MPoj'*q!W8}*biWC@Jm/I7<5z'|tW`,(w!pY;ga!Z/^*,8L)+d}k,BvB~<vmf7N^z#|"
    "R4HKUR5ioR1'9ag!MEaP18em:e<u7rYbU%UG/wOsdz$K9{74<eVAB5#q8O.Jky?7PUdcRz&TB+o)BB0hfw-`-G(u,BweUj/NO'Rzo<U:<i>|,|+DOM"
    "Z07D95=g7D:=7D$+7EVQ8J)k1Y@KFwQ&5cK43y7x:~FFT1H4&cE^dnNS%3(E *J48O4PH;FvZV<yk^9+j[590d_ZtLswp}bcC!H?u#H.1zeu&QM-2N"
    "s-hdBL_&I05g(*xe6-(T-$'f7|MM;,.~lV+16$Wh`%tbSL)vrF[S/G0E=_8r?qZp zCLGv;:R9mTl75a+F$Q$Lw>4*'/qruqVF/W/+4:X+T<).fn9l"
    "^-&Yu#_|4B7Nd1j'13Zw>]82q_:,@aey-VBn3O!}B).thu<6*^pu!L5l.2wveN {:+5!037m')MGM>$Qyh?zRg5+9rI#I:6;hu<t7T7TLPQ*iw=>&y"
    "HC$V>LX68l4JqB)bBkP%MGz(-J'f/PDS@!q_Y)X&,CF2!N[^Zo!Ip O-p2&/p,4g14pKu|@e##LF/{ap!=$_R_z j(eEh$HvF0/MOr'z'z!J,)z(z("
    "z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z#7voWN/q,XN[OXnjM<o=*HqillC.ohJ'~'~xewVEiPN$LPOPs[;8mR=CIfM`Kty,u[5o{Bw"
    "YYD@M{d~ z7m<LG|BLdUZw1[N{09_:roq%!UZ]X-s=-G/C`1tBZ4Ru6uGtKh7mLIpd[^^$BTZ,](7$Bf''Mp1HqHHPDldS&u/mG(5/?%9u.n$#'yS9"
    "MGR6Xa^Wt_PL,!.iYZ(+/0Cl_}(*/4Yzfu)%ez'teqPS%00g2N&Jke&y&}EO&Z)C9}N$(XO`_}#Nh[DCH9<s=sZXR}<iv MOXgRdB7b+99hA =My'-"
    "R}oQ!oRz>TIW+3/5 W#x4P)K-M?Q 3!!B:086J,2!z%o2DCL*'):%4ERO{>j; ;QeK7u7+,lD$+V+C$u7FBeKBg2p!dxB@OpD{ =,x!21] &#;rt#f"
    "X[XA9M?;n u?$L>0`vmKf%dPn7dUwJUGnkNJWKDt.a^5bQ$!/M.iN&02)8g2EhGu06Uc*fcEPWPOec$[4V!18sqSNoes,pP>J.e;o~3iY#G|+(:=MT"
    "1V4?<Z[+?&cF]2yO8o:ED|7KGb]=o@p%!TaLM[1Av7!nS&fP)F75:5RTJ}.lDs/im!0V(M'{Ca#digP!!jim7Q2tVEz(lPGW<qB$RT=L'^VfM=YdRT"
    "'{-xVu7Z+,wD@Z@}KEK#3!d(BVbn-OVb7jl_$aPO$TNGwKS?LFQ #3/o8wz(z(z(z(z(z(z(z(z(z&#;!+z(yI^Tz(z(z(z(z(z(z(z(z(z(z(z'aR"
    ">,X0%+%7+jywgG:!%EOCSE3zP*S|a@N0@f1muNf =aN4@R/;/)/A/*](m14EPM9ko2,%,Sd)/A0](P7'(Y$^$d$K$VP[ bPTPRq025$RGSPsX+8n!j"
    "G6Nsije!3D)P#0'a'},'5!(['<3iM'WM(yq*?2+;-J(_,!'PlPF$d}!Udytx,tJpMvbpy)/Pqc'+<bsrP=p?#me#92BLj$ OOV 1.n,b7iM$O-Ond8"
    "85QR8G:=;q#H'eD![`[wxC00(,(cTjn!$`$bTQ7x7y zp%g^+XE dx-`qq4Lnef9,|5//'rL4c0DoljK3qRX`oPP3h(k'5PoGv8gO#Fr-F:w3hCy= "
    "9d%.3(Ie586}(1*b(bUY<_Q2Cp#WZ![g!L_,+HpK/lTQ8! y1g@'<wCH( Psa, EM`Q5ZlMhY+NkEU,d,ZX9=U=/IzRy=Y>$>J9A<p!D>D=%?IK#0>"
    ".+$cu]&f@?d{-[Xy-_uB1{<{oS,Ka[i6[$aTZx#p@#;a)!0#(*J1O.t__a<x^^=4MI'#_07%rp[E/x73M|/`0M!OP&'t'uhL7&Fh6R2J!iDE0&Vqu:"
    "hCX{g$`tUC<e2wYxEs<ZP2Wi_a3<M)j9Hw>Y7%Uv7`/>:i0{&] d$y3@!q`f!e!m&aN!A),b/o7Ptx==<juF=^oWeZXbP{sZxtCb`^Ff$T2,j x|-+"
    "CQYr*h)N;o'8#,Ca R$#29k=?-fvO}7;NI!<DJcpXd:{<m1d)G!N9twJCQMM!O%2`#%pe>A#@e;=#G:BO~DJYYcJPQPPQ#rZG|:w,r%f#,!b$R'y&H"
    "'y'L@n_&L4()pH42:]B:+^d7Ar2WYcB%W7dWMV7S,bz(z(z(z(z(z(z(z(z(z(z(yL6?z(z(z(z(z(z(z(z(z(z(z(yMe|QikvRLPW8FCG61u#v9_ "
    "H6gR'C817i'*i(@`; 9=,z%D,m'BthJs/IM4Ge'^00(.>G'~()'xK'PQQ!gy7O=C1|>*&Z'.I_#m]Z)5;19|J4TcT_RaW?jzeu(Y/d$t,-:R:ceZo>"
    "8wE/Nz4cx+ev_!jDKs<|M~IyQ5VB[R(kQe1-8Ke}kRG?=n= >i=l <Mn>S)RE?0A`}wLes0Ucg!lNt!mdSNy3k,{j g#dTURim7 T,G~*g )DgUH^9"
    "T]v{'KPET[&VeLPi@|$O'HJK$c8bCV&xY'txoe*gpl0N#b*g3jiT2R[7#r;7xHWBPROn[QNkM'R$!FW<:.>*k<:^>)7oiOMt+4PQr*&^Dd?S@4$o/A"
    "$5*[&PY3nC=8R5&Ef|Bj/P'~%2CL$mAd$B)1NkQ9aaWG^7d2s<p[aD:.0H(Lo:*gjz(!(,1Q(*7?x}-t(.gVrVn[$L$J=7&R,4,CG9:1,df!O[7tXx"
    "p?7vlxdP';=!GXGi/+Z0wT[#k-M:9~.}&g9lhjZwY-=Rv 9{d`/%.s9|.sqs.q.}?;,<0F(.@c,+u/7],E(#(U`hGS'IPn[]$RN6emrKu$,K_ +@j "
    "7KNq0qpQ!oCf.s>!!NP f?'DB%s<Z,ZI1o(3km?W%m0HKJ$*!s6y*id=Br*b=<dwu7%B'}xf(XI[IZPV8GPR$Mo:SJPga`y5RUesN{ozMk/T&zoP_#"
    "dV?G'S5RU`NSPPS9qpI==M=#,#`CS/'lA=)7NSCL g&=+D&U+H.V$S#,@#/P'8%2 &*%Ad.#mUjn#z7ep=hYk8=z?cdX^UMrhR03(*m%!CA#%O-Lsc"
    "AP%+@qI^ +XkJ,+ NKd-z(z(z(z(z(z(rM]q6?z(z(z(z(z(yXmdMoX:9 ([39S%$A 6 F[~sM=>P07z<2)g!@D/@aQU )X_?1uBD*g4c7R~&e,D#,"
    ":H#(7T7+=+MD'uPNlaMvrAikOv03.*Nz;oe%u&.k(2$KNvdy7KO@5 +2!q/l9J-URv'5xiWo9n I#|T}#x26QR?;XB=9/P0b,+q:ek;*JP#+%69#%>"
    ":uX&<R.m'~'5&wsedqY~9g8x)y-rT(.v(DX*0N!Z<{.}M-4?+o  dOX*=HPe'uLK!q#y7K&eCQ9 7QO@8VXCRy9{(3$V!Eoy,J77-O l!FMF$  5>B"
    ".y'x$T8l rBL^j +-CCIU.73X*<uM>AQ$*[fP><o]B-h26RV;K9I<sgR'xT$Ppd{ c:]((#m/X!%9v8?$M7?gZ !Xx,l9~M3'j'/!Ce3,R'#0:&+0F"
    "#x n1VQWVPX&^U?E08(Y!f/[H?GW +0>.M,9M[XbNHioJTPjj|o{&y.0 63zP) #M-<z',.'yGNnWtJLd+2L+ AHMihl]*=t#u3RGWek^x k06T2Hw"
    "%_&BB[ODwJ(;PYNody7KBf>,8Q3YM&hw9uB>/Ug-Pv-KBN?pJ>Zi2S-g=J,c<{/ (- b!lMv,k)^^K-g%m>RXuRy/*2@KP9|m!UG?@!g([ADd`S%M("
    "-PPNNvOn$T<2^'!Z h/}7K[3>.M8o.jb<sD{<g1r>b!HOp!V +-nP)#(wA-[NK#|]!4s<<^)%2Y <rHf'yZ{ftfjhn!I;rTy!<Xo<Z/leeC F0kpv?"
    "^+9z!=QB#7Xk^W.k5s$K!iYZBM&U=G !'y(S7V,nelDt(CT*^;,s_!?Qr'(q!68q |j==@a?eO-E`[tWcXxv k1] SdSdtS'?I0:b%E.M7uBNfpVL "
    "T|7[[`S 0`PO8g5aj [#%7Fv%/M^p|>P.u7*v$g9;?bYR4&X&U!/%??SXbu_tk+H!ubSo<!OT.'`@xMg DB4<Z?RZNME.yXg<Qz(z(z(z(z(z(z(z("
    "z(z(z(z(z(z(cow@tYB< .#oz(z(z(z(z(.`M$z(z(z(z(z(z(%23zOL8sS%.uYR/PJD8iBLnn!N4$!FN,&XX.=I<c7fwg;T<{/`h^7}S(7#Ymo6.y"
    "'t8O+/XoP!=O03!&P!$BX{&c/)*eBk_< soP=~>!4?/-M:7SZX=1.j'z#hNj7u Jth4D&U&s BA3QU=d:!'u'X<f3W2Ii:#)%/NY7E 9X(]-ej$Kk>"
    "Xx I1fX::f*{/MlQZ9 >Pd(4b.sy_*dpQz>*v_%2VQ73ZjCp/&`%pLelMvW+akk<W;@@`q@NZP=[.qOz+FNHX|%5p/1[5~(-PQ7m7'=+.w`<+BkD*-"
    "BLtlVk/P8HNlM%[,&e,#H}#hNrUTS #|8O_&$w8>O(?Co.$`!j-Y=N#l(w5_7%o.MG//OmSJNjeZ1Sg%XC-A+@748.=6xgR[>=Xgb   -[ &-I1&7?"
    "7p`fJH_}2ykBp~u!rz.s'8O5:F Co> DDlvm=9N{<|=~JF/P.i!B#C<@.'$`(Ktlcr;0n_asQd5gB/?:'KaX*j$U6dX},K<g/OSa #[@;?.no{=M'w"
    "$L (BwD{`Y9oQ1;pXNSP1a,.A^Nn^xV[3~UQHNMw75YQ=x$/'wT=Y:G~P!M/,2.*MI#lMC %/.?ZMjOpQ$SB?OXF<{-hSHCl<]/J(+'5evp}B~1h#i"
    "!$N*eyd'<n&WE$Gf(:mlXg>(I)$uS<k^C/<S4b-m,'iVN )N!N*^*>Za&hpW=^Z|'vMi8s rR~Rjpd^.#NS%gK-5YC<m.n?Dk?Wfn^M)HTTp'vP9dG"
    "X*='M1xd5^$K rY!o,dQ!v#DM0NXPG2Cd<RTPSbGqu IM #I,) =(OMUXB<w09J@>_BhlpB8#rS| COM7CQrXcq{Dmqs&Pf 8N/7(,8V#I,t&AGrY2"
    "o,&2oy,J#|'~([;QOL7CX&>4UN(IPQNl&q7l 55l-J&xNg 1Y;,Q'*'t$jemZL/SB8 A-RBn%N9jZ+-CaW7&XLWwcM))>!#T)J)*7SZ.DfZo'tb Be"
    "Mw N,B'+ =#+75!<T@/.P~oF,h-|M(!3B$1W^]O}tX9n roPGkz(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z("
    "z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(<VtZ'sz(z(z(z("
    "yFt6z(z(z(z(z(z(ym,{Rez PS NNY7CXP,v-H%!;po>Xfe<^-?S(JPnM%B|'2L&m,r%Axoz7Cc&At:%;>!>Mq([)*S0.&#16!bp.R-'0UPrXys,E#"
    "t]he#2B9&]hBQ$,EOr1V3YNCC,%}<v)$s>.4'xVk7-/C={dL,)4?coJ_ zX:*gVfI2BR4>:MNdq#5h<W`<Ct>|yOBR r4+P!8Hxt {'W J,Y,_?jDs"
    "I-9vBuBS+_Oj-M=4,e(+PP&=8 h~`p$,)J;0]wwq00Ph3=d:d0r%$N^E5?gJYDOE/obg@*x&XB=t_=%vf-(4/'(UC7<{!S<4W$Bx&UeN$o*-BM]cQQ"
    "&~!<Mw?M#.dL1eWhx3j})PN-CR-;@{$QddQ;'y$,Z^Eu';/,33%wJB^zBLM9 +?D19WW?**qraNtitW=u5#SubS9&r8'COo=]$7$F4+PM$z(z(z(z("
    "z(z(z(z(z(z(z(z(z(ywBS#@qvz(z(z(z(z(z(z(z(z(z(z(z'f[M}6l,{<Uf)H-0ctjiwr)?jGSkNcxu)ae>LB#od1H,kR,o`L4hXu^^XpJgXaDHs"
    "9afd9SyCQ*@QR'xAQ+Z_ 6hnK-, tv045$Y(XW=py4Q-&nCpZNxl2tx%CO!96bUejG7;+@.hz(z(z(z(z(z(z(z(z(z(z(x6+Dr0z(ycNv8Dv!+RYC"
    "'-LvrN]4`fz(YJx+J9A0y2em8VI(ys'!wYu6wq4)jk+!u8=1;WrQ+`)s/)'xy}(^yF,y5]l:6s1`vao91M7!z(z(z(z(z(z(z(z(z(z(z(z&TI;JM$"
    "xS48[Y@:VBM5d&yLHUVf6dSx#C&/sGNenL^utca.,rx+tA]g_us]!Ees1kCJD)yEs2?LM* #GV)7)+z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z%pR"
    "e1z(z(z(z(z(z(z(z(z(z(z(z(yFk;upa/UT7pM$tZ)7pgw{=uK-cPS%B!VMv0_@=r@Oz(yw/cyx-Dq3@}x!yyR}afu6#ia;ZQksmgd&z(z(z(z(z("
    "z(z(z(z(z(z(z(eLB#w[49g}B#z(z(h.13]|9c2drZAz]rz(MC4rJ;z(wcad%+HXlZ6hPMoZnIM$z(z(z(z(z(z(z(z(z(z(z(y.YiQ0s66R=4z(z("
    "z(z(z(y|eYo_RSz(z(yk5|,ZOkz(z(z(z(z(t~, z(z(z(z(z(z'm>0ez(z(z(z(z(z(z(z's.z(z%.[z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z("
    "@BHEz(z(z(z(z(z(z(z(z(z(z(z'O$z&%sz(z(z(x!#_z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(vi?-7KO}s3z(z(z(z(z(z(z(z(z(z("
    "z(z(z(z(z(z(z(z(z(z(z(z(yuI{+MwCz(z(z(z(z(z(z(z(z(z(z(z'LCz(z(z(z(z(z(s%';G<o7xX'%bh>g[,nHgw9W]L?o5T?)i4l{[dDyjVZ'"
    "8kUlt0VujoOU]X/Vbi?'han8blIe' ,^7YJ-G)W7=NZ}t4U{/SDTi;n@5CCti0+JbxZ8wUXRV7D<i/kaYSJ*h^0:4dP?@Tofv&JOS [dCa[DiyXy8_"
    "Q$6!/gkhYzt1-g_N>Ftum%/bD<^wn93-J0i7BFbWO:1!pwmYICsZl[2YD[&nXb2[K*&rnPgxP^'M:?bZJ.rpV&5UD<tr)DbXb~twH*;Gl4<|[Sb{q~"
    "RF)|5wLQ$`r~4tJJtm)e/cJK%O&|2^?Kt1V+b[D]_A+:8-OSuOrLbF>I0@?f5UO[[in03=D:t8oT66JHqH+3b;Ik:.W>bHDZgnlcbjJJr*lsjaJ*t5"
    "@ mYNy;PnPbyE ^{nH`!PyR)UibjO=sMUr]:J);XnB2nE3^2XYe=K+jVoR_pTcsM)n8>CQhHV+2[IjuOnX5CCT&*?pbI`,<+n8_q>$hHW>bhIdgjXQ"
    "bWJj1*q gi3EhPWN-/?/sQTU_~>DgjW?5EIChM?w5S>miul{/p9UjRXPc)P}t0W>m6O7QJo[_o>ehTA<__E9t@Upb&Ig$i)f==ZY%FkY2:D4iu,^e."
    "D8k6,f` O[v{n1SOJ.t@kX]<J*sMW_-m>&^7,E5T961.W>;'9X;M)|5eE9jRY#8~J*hLoZbW9Utv?mbFD<sMn8bWObhLA#e@U*;IE)biJ*hRW/dmI*"
    "%N)n2H?+hU+Jh;Kni+;de4IIt:'?5wO[jgTUbVP 2NC{bXY}1ssqbi`m0RA4bxP]RAp&eaDyuSA4_`JM%Rj,2nE>&.+ReEJ.^_+:gyOV(00je0D8hH"
    "lrbXUMhHmv`BDY&5q c;DW#@n9_cIm9OA<bGE'g-T=2}JFhLTM:s?Itv)ujaNyQNV+2{?/S$l{0$J(R-S*eBIhsMA%2lDW%RA>5FE5idXb:s:5(3Uq"
    "54YtsM?oeQDXQJV;5fIMuSni5cMnt1?xb9`J<q)n3!CShLAE8LUChLYn8=E]1.q gy-tt8WVYCD`&-?obW?Ig)n@bV?']L?obWDZhR)m/PDVjV[J6$"
    "UKt4Uie/OWR1oe2WDTh]n95SJHt@Up_-OX1+?pm+OYt0l|2:D4i0+B5BCtjNn@bxO9v6oTVG>ihXTVYCJ*hPWMY.Crtyn95!D7/n+28/DY0Gk^])Ji"
    "t0+J6GDVhQ0a5C8ut9)m/qD>ipn93-?/i7@ybGO:1'//=lIg&sU_2YDY&rXQ5SE:&o+2@EEzt-(AbJJ.rtm(8NJ*tD=/_MJ+&jn'__Nz&-[D2lZ;/q"
    "'.` JHR9@1_oDNwYA3[xUOsUj42_DXtvW5b]JLid?x=kU)vt.+_pI(%>lr2lOzi3A43-J*t8o]6'JG-Zn92^Cy/nn@_`D]g-?g5UDwtmUq:tJ*i0)u"
    ":sIGEkk`5s?OR=Uy0%EWQJS!biIhgfUr])J)%Nn9_b?d^2Y}8:K'vwW62J`e:f>SeADsQJUxeQD:tv+J5tT$t0kXb)TK&-lk]*CWhDW>bWIdgjXQbX"
    "DY%JrD548ursV#0':!sQUy1'9tgjn@e1Cr]L(Qb7O=t5?p-J>gipW5bvJki/>Sp0J(QJoe/`Ibh]Uq5QJl&=W5b6OX0HW7:TJ-&)l|2;>ci3od5R95"
    "jNnH2{Nyv6YvV7D:hPTV],J*hHn@])CU^6oRVg>f1*ADYBJ-QNTL`!E;v:Y#7kUKsJE>e.>BuX=1@S>LhLn25uJR^>WybWTh0D4_F'YthQ(8_^>gty"
    "A<2JDut0kh;%E9im(I2]?+g.TW5UCx^w<~2JJ-&*,E2ZYYsQrMbjTj/pkO` Ji_ Ae5C?'tq'&/sJJsUj3_aDXt1+B5XDZ^_A4e1O5uP0jbGJ+%>kN"
    "2mJ(i/(A3,J*sUY}bxDv#}n1_aCw/-W6_`J0ZE?g54JI&jUqghJJjSlsY0IjPm*&by9[i|n@](JFPdTMbjIjrg?p05Ig0SW7_q?CR1Yue/Jgv{A3[G"
    "O3t,+;;7If^*V32[J*tr,vbWHct5W02]Y]G0n92`>$i/BhbWOShLYv;%EZ<3XYe!8TsUBWVYDct0>Jc:9tg)n0b7IE]L)u5DZ]i4Uz01DVuSW5bvP}"
    "i3A5=ICtgjom06D6hXA<bKE;i;WEd]DW%K)]jPZ[$a* /RD6i4,f8:DVjO,^c+Tiv6pxSND<i;kX`%J*hPp&-;Ctu`n97jD5;Q+:h,D|FR?}]7Jkit"
    ">Zc;I%hLlzbG9X'Q+25AD>t0nA5dJ2hTB78<U*;IE*@TJ)%K(9_^?)t8Xa2ZK*&nm5;&E9tn;Z5EDZr/U|5TCv]dTE_O9[i3S!2IOUixodeAZ6g*(b"
    "3=DVj&,^;FJ(vs+2/tJM%JTE2oD{t0m-5XDZ^_?we1OUuT/Fe/J+/]lr])Ozit)m2IOzsYq c*JI#<l|2mCV:on@_`E5f{UhbYJ&t4TM:dJ*jW?wja"
    "O;hLV*`1?/^>nH2{P:R-kObjIk%BUj06J*t<W@5UDsi'Y}e?4gvwW65DYq$#>SeADXQJV*bXIljRnX2zT$sN)v5$Yy</lh   &Y9&wqt-3%[F3v!$B"
    "?~Y5NyfoIH!&+OkbM^LZID @ -7#wPS3,gs<oE'<#+^ePCHyIvel[@;YX|_X^:&}`S@_GkNo1^h?;J)]<XHI%P $=e9C<3cy-72}qVj3ReIcdDtp5z"
    "!SAG+e-Ln=RPt|#kfs3z&~pPY:%p=98!P]$-!29F,3rK-KlH-o'A({YOg;Cz@DYb;02Z oT6Vw?cKG<JQE%U.qtb-QT**A/4:X0aV}8oAR=KM{ n[q"
    "j$'1>pI.oI01CR,4(bt<WR:vxfm5D orHNuW(Zc|)j)fB9Kx9F1jIf6EUO5C0NQ>A4,%#/VrSGj_4!h'dZ/~DCP'im2o/X #)~F6Rc%Ro+>3#<iO]X"
    "2`vAl_)pKQFfefNU4 bolk*W!kxpQrS:NO9Jy`fDC99rp{UwOWHk1nxk5!,qSOW*i~>TR+=y^z#T3amVN?4kt[oe4_JZ/)=W5wYX5z+P^}[JR@@1mB"
    ".`LttjCCS'wz_6W|L3BCJ*6c^elV+xvevq<PeN 2Zmi0!-!E.%!!Beq2MhP.Uv7NBuAzXAAI5w<c[3-39sM`'z8K?}$kH8p|O-MFU580hCpI,^OSKp"
    "Rupp8Tg dA.#`$_I'n,h,.PgCjc*8zQBJ$Y)(_e+S)#lCgr+$T3UI&c9*Zop.gR%MHaD9[X7rJ-AWlyLj9LVMog1-h80-UwU,iH>]]S,6$K0:/xv=~"
    "-^I!2}jG77WM:4!F=!C[_Q/G@(S-TFE2Ic:o,4i<-{E6Fa=R({c $9]TB$T2341lPZCCU`R{=w;Jre7l.:4#[(jed[m-gGH8GMv95N4UE[;hVy)a4="
    "< x6ZNZZ#qoPSq-)uvPK8yKICg!)6RdwicX Nq![<Wd;'e.p)#'7S}0#$k:O*NON-gx08PBv2{Xzu!aE=%X{D^/'Jg5Yk+xi,Q:ThESG><g^:MPaX8"
    "Y|7LIT=X`/i%/@DTF|k88K5Cg`80WqTB,K<g@295['Ns8}>-)N0o/X/UW'>?l$<qgev`[hTDt(>^uOY+]!ljt_>W`qQf/qWniNkPk F-rmB6a%>Eoz"
    "@^ri%9]yA,U|?#URl/0%VJu,kXt<KEgp,4cYCwo9B#e!-'^dll/M?H3n,+];.S(B>^l$QUgtnhg#-x8SCd:f=3_Q4gb^?m7zE+0IH 4m>h+eX+:uE?"
    "j#`OHxE2x=AO`9+,:V@2qD^3]`5i@}(o0d^v/xS9l{O V1FfuUN8a&2 m)@W7zvW0mr}Mn(x-keGh$/MoyO#fRH,/hwwb S%PvA%(n;21$^@[0?%ep"
    "l(0$#bsETU9RIqV=c,bT' tCA>o?M811fye)U.,Gp/0'!6uGTVdaJt*:M-c(u)<!AW3o_F^CAmnWl7t,uQ;+tAx,kZeWL<V?L:cfXUgCAv<)s*^Q m"
    "wvU;wfy_]2() 6.(<KMBK?9Ad<rA2xB3W[-N^_F}(X)>gw%3%0UP#_3Y'uNQ2U-?dt]cX[BN0F?H1i951G)En|*8Q7ot%r#*^_O[_YtUeGMV WBg3p"
    "OY1t,o8clPVF-x];Kk'b>]sfPN:oQ)ep3H</Bze!^R_$AM@,?R%S1(09po)A3^29QCN+0Rf9wrWLC/3pjz2)G`F7UXJs45F>/.*rO27mR,-(aXf^TK"
    "pTCA3pvl22`'L^?[#n72]B1L,:q6:^Rn=Y7 g$H(0^CT*5+N_@R@SJ)^kR:b]Dr<./O4Y.Si=YrSgN='M8CiKy8p2EakYf)d1G>3sIAT/sZ7#mT_8+"
    "SSgwgBizC~$dG'_Sq{a9)h'z@oFG0Q1&>de|U4_^wTh4rD#)D,TtO~2V.uf))k]8CE;H,v2D#3[TUkrxAWhKar3xD<I2Z(_bnrk6luObF FK#:3c>f"
    "[qVL/rpdhn-yL=DJODdc2f#Sp,Uw$PHUhP T5(97[DW1!+A~i0_+aBDYfFo)2m+KtmUzG9Ji%KH16&D9EcW`5Dc&iGBWpjDeB=w82sF]yvm!2:M50N"
    "Bh7=vn9JX<*D3`iekP+8Ds6Z&~2yV-$FV!`1NyQRL~8-kmrJXd_aLPiy7W:@D}sN.<3 $W('m'>NPlhUm59$.9MJY*8.eTj+TNE2E(M?423%4G*z*#"
    ":2R+FT!G9q.:*bYTEw*<j@?pR.E1fG:~`.9w.W@(/1T5FU9$:l9;dqYz_bGYjU+3b;E=>2Bs`3q;2FV,g&UsQWS*;WZ?>-ZE']b jjL6poEFV:Hs`8"
    "NU5Sm0y,WT]YYT<Cvqt8ZjVIxQjykQ 5EMW^N<38Hd8*m2tnXm]Z]M=&fAGL[+'^7Ik,d]-IEV`5T&`@AN:q*.pQZ.FYQD=[fAj{[EbKFgk80d5ME]"
    "7=WU3>nR<VV44P[)FZ;B>-(l6U[`[z[^kG(K@jEeG-^F3C?(?aV6CM]Q]^:7>qD?_ [~KIo:kTn:H1EjL]at`I[<A;*3Or^;0Yiz?2D?w5]3Ey#5k_"
    "=*OCEp57ez`LoUCi*5G9_fsb$n@!TqQF]WmM<mkqq#[LEy#Al#3M#TF:*71G`nsbbT@NTqq3]pY4L<k|N~d'E~$$oM3O;}GhV<8}aR0]6+@pDA/i^!"
    "=aY7l(f!k6F%W^s,3R+LIbV=X,bIQ`q1A?.?Mo^7Hbeol0?qp%F)Cbuo3SsAK(mA-KcPF`XAAjIqk)^Kg|sol:N~w%F.Cby=`ZHdLkV?n|d*Fa#cB&"
    "3p&Y^Zp7%-lB`Q#sF2R/#.`]iCNH@?0TdwFaZ7BMku>~^ljf1tlK`Q)kF6c`&)`_o5OqVB(meVQc,%Bm9ARv^}KK<8lT;f/cF;%H) 3]k)Q2*?')f6"
    "sfYeC6>qor_1P{Itl^n;7qF@kx-/3`lLS.*@[%g:]e@bCb`u4d_G:yX8lh3M<dFD/g/A`fOyT=*ADqgnFcb]Cz3qEN_T[|bIlo>NAZFGb<1A`gpyUE"
    "@D1xhC0b,MD2TtT?_aP{j#ltC~EEFJ^q3]3e[]VRmHqehq;cM8DMfFfo_kVLqRlylvHqFLy 56`ja+W1mIF6i1QeaAD[`uqW_rugv[l}QhKFFOG.6^"
    "`kcrWzmJ!kidQf1,Dvvx+H`!_f&Dm'[EP}FRpg91`mTGY6VHn+j4FeJ7E09C9J`,p8.Jm+kRSqFTx>:[3jXtYzmKO1jasilBEC9CGa`7uh5Ym1X]X."
    "FXk7=L`p_f[CVJI`k>0d;*EbZF]O`F@K>wm7hj])F[1m>x`r0|]TVK9Oko;e]ME{(qn*`RE{HHm?-|b.F_r,A^3obo^K@It-lA]i%PF3OF$p`^s O-"
    "mD$@ekFbN#CR`u4G_G*H^+ls0eDUFJ(r47`j*IVomIX]ihFeV;E5`vK,`A@K<(m90e^@F^ZGAo`tp8`/mOZ!mOFgp&Fk`wJja6*J 'mpFh*WFzTvSm"
    "a#e7iNmWIOrsFl@9J!3usbbdVO'jnS%eYTG=kxkba3[}s&m^>Nw~FoN#L$`{:9c^VO`AnshkrDGMZGwYa<=cy!mb:C >FqEiMA`|L/dNVP<yo<hl/_"
    "G^qJ+4aEP}&:mg=,$!Fs4UN|`}E{e%mRkBo^hlFCGoDF5:aMe8-nmm0f(cFvXAPy3zlLf$*MGYp'QjdRH&TwCqaX:{31mp8~*1Fwr,Qn3{Kmf[VQnl"
    "pC;hwCH49ENjaa5K9lmuPE.)Fz]MSwa#!1gQmTS-ppsn<MHJ3t]`ak:{?UmzL91XF}(rUDa$'ah>VS)`q;snY}Hb9El}auVNF_m~vT4;G 8bVt4 /X"
    "i VSUdq[FjpNHp9Eu[a{p9J}n#S.6(G!?VW[4 f:iymV@$r3]m;cI03u1.b-bOVHn-$A<vG'<-[$a(IgkAVU;Urehn[!ICDGA*b8He^dn2D @OG)rm"
    "^C4%o5l8*R0usGQm1<IgTxVUbH$ykFn:D FWG/<naT4(9wn VWKUt;0joKJ6OHwUbc&P8$P[a&7SB~@HqcEO>%^l#ENDUCC!OPMvdi67#:Nj;GGi4@"
    "(M/NO B=Ul+QZne:PGM95vFt` #'P&S-mz%x#4se(k1X/MU/gBB@7M;1%@.k:n,kBEg&my$M!I_D4L.MZ&/1CLZQV@_X3@at({H+xq'O.-Q rTN 5)"
    "EA&]*&TKEhXCECwi1;%rdy!f=#'>T[VzJH.oZMvv=h/2<EB^-bd90r/h:y)lT|eK7l?3:D,>1]=i5|>Hiyj1p+S/I4(QQ<P^Sk3A.sI^/U2b<#%T%."
    "$'m~-t#-`@ip<_OsNlj4U.tGoMj52B4j*n<u5 )P&/Q|X~OuwR/z(;#0dIEAe~DBj0@b/_e<r!Gj+F%W8>8?GZ=X?lx%*p:_Q9>C*?jT>')x>D'FI}"
    "ep$NjjE+J[3%Q^h//339QOGFo`b6S 5(5ojc>Rb4QyfT:al2=_ip=ql [^9!?%m?+4!7QKR3ud>eANvGA9gE1W/B9]BVscniAWIB?0L*5z9J0$1^w~"
    "s1v|8TDs6+2ly~O2)GLbAcI,n4[nKJQ8O>oSIRY}l-J@yvcxm;c_tUE;yL92iU+!X}EbKjl-JHV<J5evu.q<C=uzz(u3qTZLt:a~p?Dd^!%Lz(f]A@"
    "y]F&22PlJ;kltHtVh~hbc]tUb0;^_vHlfKHvz(nuyj7!z#tVz'K_z(z(z(x]z(z(z(z(z(z(z(z(z(WXe;-Hz%w`4`&[ej4PFB*MY?+Ref1-+|-~$j"
    "xdUe'>5zhXX,Rs6dArJReA7A)S8CA$s^bxM>eH=w6Kt}2<7Q8C6APoxs^QWDokD3Ai'd!-DV1G'KHVU+YA&AJSp*f=y$O'#Y+u5}deR4'RNa?w&($6"
    "2Zdr$!q&!_)}.{`) z@PxsdwpJ&@JD6Ap3&BU.L)wp Fdku^`;5Uhxd=HGF774kh.7d)J~^ln~=w5KK~#<4{Uj2P#P?]CQ_aBEeI&Pp*St6fX4O{'S"
    "CAXr& ZqXCH43:5`%IbbU]rq7,-=iTJJC?+KIcF|#s,_-c4P-LeB4P7He~qZ2fYq6G3bAApTN]d1T&%u+d(oE<$94|i^XZ&#00X5.Hf_u]B(qV,j.p"
    "uX {eY=j5i9Q){$]&Caj$TuroYtNi.E>C0S_.3MB]yJ0uK.o7?a>R]^^T^1rj<-YRWX7T0/-AAbcqsHgY}Y_&08PwCXB {'<$-7S!P.T5-qp!X*e)u"
    "$V]wu|Q)*}d+IU9fa>RdV@4[drH<fP0N>qo11vP5%|Xh5)?M7w/C2cG`4K9r*d1zBD%4#(#(N)dL1wX1d<M_X4@_t[ lP#,O)=2Vi[M.P '(*]UF1T"
    "Hb:H$;Tk/eSW/9=M];DmI>EVT-EW$&UN,4Nmo1QEhCMfc1${F4,!SW<u?~Y<X:8F;z8G1UXV?D,kS}1g*>]G%~;?OYdk9A/Sm(Fu>Y?>>=q<-2/MY,"
    "&m:N8SC)(3 ?UUB5QJ0<Xs#zVf,3_;R^N&fsLaj@ozcK-:f:f^b?fLv5MzO#-De yf+{qnz(wUK~d&elo!c|*$nJm)N*8~&3/#VhQ9m.+P/C*D'Wdq"
    "t] l28u>DqGpu[B@-pdIOoQu[H-&Vu!u:qD3VsP3HadlrZM8 !'5Ni*<<]9A&aHxov(g)=d{M_$JEH =6CwEd@)rVku.-~R4tZN$&0H)g>Hju:XEMX"
    "<HtLJ?dEW;R;E0hqq|4#+7mjXM?WRA632tz$yErxxohrtEz(&GwlVY>;7B!SS[%%uwP:(]M,N&wR(0[)RiFwz()eib.v!OVm8SM4f=!d#`JK/g'K*]"
    "4,XkZv8a028&)fUg1dY)&_=|o<*40s<U`C:-dA!*!TE3pH!uFqH.MM#+g2P&#x-g&:'4&bM8 E)}:J73Z_Ya8@2m0/N~Pw?eH`d|(9k%.20NR^N4Q%"
    "?=bo,]'==8C<8!QTuFf)N8[R7U%5j_G X< 9QI`GmjT'U.$LCP(L2)JT5?j4 1y@3EX(TV4&?Prwj'S/F6puTy)*0MxsO']fTR]90qG-hXf[vDM$z$"
    "A@z(yu?1uzUo?8g`XO wai7ud-X4  Kf<2Mg!F$2wS];DTJ^:.8H7$u9TH7Kh4)E&X,2:6*f/~GZ#`:($]Rq:KH_CN,6gjT4'M'|Sx-U-M=EoH9zSJ"
    "-j9=Qk1dM),!,6X&!DZq#h.2XL!eS  rUoNq>8eV$N7r!g=XOKUk8R%1dU-n<U*=7>!X91N>(9<|=Fe<M^mt731UY/U&Mq!TdZS'$]aI!oH>ZZ>]7{"
    "MN>Y,...1YOa0orA)!Oqn_PpC-N|.xPn=~@eW~ZrJWO/i6ai+Cs+f;`f#(p} 9t}FZBv($gOy|90Av9iy'mDPkd&z(z(x~d&y-vl-re;$-.Ug7 ]v$"
    "6+f:PAi!'%JnVs'lJc=si%#y`}pOy'61>1`y?b1uTe%{q93fBOY)M9p?#}r4UQ9NlOJN'&3|rU@s)Jf=HDeuXmAG+M.o=Q>PI71AP'c(G7h<mvhNSA"
    ";7nK,tBxBFT%$@Qt<_j 5qhCafS0dG;?V(n3Rv2@Nbg=PC$RSO't-E;?R^#j-%LlMO$BBgga&PX'#r-^`_-U`vgYBs$g=6!-&oBhgH${99gplVw@oY"
    "M'$* A  %~)9M&M% )  !G7+M'J|<F-;qo,!WF9kwhlYXUH,0Ez$fLy'tU4{/kyl)c v!_8^[5g#dB4S7$*aIJ6));?=Clu>M.B-Z6Vv^glA$47v#C"
    "M/8XP3,mNhx5&uoqQ7[` .Z{k9hq!;+u1%Jbj@I01Q#j)E  /l087$ i$.Ep(V7.B7 '4C]60=X54xPE>g.a/zY@!74nhQv(^2I4d&yzL@+sX]qL>@"
    "A><?1KAZncpaDw[p;'S8/GgVCn7+?l!F%-1yf7'?9+O+)9B%M+ 9/SokH1d3$!^ O!v0O=i6T`Jdo'N$ 0WaxhtVy4oYjw+axgND6C+x86Kf5,YE6q"
    "Gs%<oD Y6ID,Co 9  FR'SLIq,)i '&@a v,RLBCU96@%0oR#e6yKf&Axd?Bdl&JcE.a7SKd7B].'BM(#`;0x2tw%@oHdf-G'U9)M^R, E 'YDZTKX"
    "U-,.d)#r IWg1Z<v$O 5 r$J.iX;-6$Bt71l>(a='djRo:ez.dy;sA+~s*Y@z'bQZnfhLIdodk#H1eZi@cKd1`:s&r58O{NJ%p,19YShMgoJ#]JEaN"
    ",>.(vL#oRD$Kdl&:tYGd7[8Grp p )4BMcAC;r#o-%8!oQ9j#M1Yb|#l&X0^XT9 0`7/E-eNCj&d:v[[Mk$*:-(B+^7wJ7>AA(^Xm*n@z!(EUd2G<U"
    "`0$J'3BY!y9)?HhCK?Dn j%oiXd;!qxEljMWPNB'dp'C?BH=%Q*#UT9Y.)>BX~5^^hN$,BxPaHMn%N1].B&1J>Z) A02d6!<'D[(!Z.)tbd56*>X)B"
    "<a]S$lYc7-$VEp=<!~EM`;7N28Efc-Ii<Y u$ah;igdd0S%K!i0WQvs!a9@5wU3uGqL~yEyMsvtVxRd&z(y/hz^BSu:XgwYq DWDO~o2/Y,'4g$:aW"
    "8Vj:*t(^T4(+.V-V#q<&ri$2HH8WgHW$3a<f,!QAQ;T|GxMURfM~%/.u4KP9 Q)9eN%n!P(61h-91~*s3[?e;+F4e2<vo, P0.e(PFD.Y'_K28#5q;"
    "M;$/1S%[O.EQEU>ZDNWC> WcCK8xdGt^iF(Z;zXVM#omQ`2].(8B>ipV+B$[5JGwBm@Ak&!Bp%lU$vy02ohNv%!GeO%W$)_/IDVKGRwNIKg0IXyzkb"
    "(qy0c}s252k`Aww?w*z'/kxNCXo=0^z&J|usz(z(z#o`fiyVSt;s!ZH88v;>TN0qGy 6M(ZkFD[7^}-/d.D-.N:?/'PPSd$!SW.{/=.[.k91O|#v't"
    " 7!}%nd+#O@_iuMz381VNV.AlDe@#$$NQ27p6K_:tv2$VSxwDV.Zj.wEoh'5I_ow)p6U57E/)Qfb4Co0K]tVG3lg30AeKko#, z(z(U8y7o'y_tPnD"
    "y~wR%$T&^SNZ8^701j4AN9H!*`ND+`oXPpwL+at`2c+@oB_N-sPD!kNc9M7,Q9r~omRyi[%6!Vad[3MI'=B(b) !X-!FGZ%fY|e6+a_v)+B;_=_A2."
    ";WH)h$LEsH%SwNc}c3,}*y6qqRv:4!6tBRAhQdw:KkxI*9@[ybSw&>$iGMa'u))4H%d!aApkj4y9bPM L5w?]$_xz(l7898.B>5u=g&h[KZJ!kv?.{"
    "3/Ifq$XOpTs~x4(Dh=F:^{,De^O~iiB-`AD+.:4!$A=N[p:0gKSj,i/[%uC+rZhEP2XK,r'9Ml73Ci%^fv;AUb1WIr)I  <c,n!o!^-,RT-'7g#tV "
    ".lReM(!q$:SyUCGU.!MQ>KkmF4,>g$%z(Gl?<3ReNvN~35IJ_~r';oBR6U9iz(x{^POqN4`*D!Owk:=_?L5oh|!]eRbG-/>I0O;H)l7G_yy<!m@>0."
    "aPd~M5-~1t>XeA- P:<,.tlfOue7 QHEx*&DLJJ(r9yzTYz$fKT|0/B#qRyoFkN9YUc$Frphg,gLgbSQ&a a:MaH(VSz A0o,N$J=-!uGWRL-|dT24"
    "oB$*ad'5/)M=_G.RA d2.LH$^%o>;h26o]%2Z#!Uif'T/<e{vdo~.*qzgMRyg6'6[_ ;x'i/7802CfU 6E79A%Scr([sH%ep):U5+A6 dXIeT&x)IB"
    "9-u7_RCTxqH!rowEZ?qCA,V[Wic&_Vy4Zjz(z(dcWz<rz(z(x*4zMx-7_@p2otL{MU#~$23V8.D&?mc&)i4RWGPZ!l)j(.TU(3Qo30dW(!:GVC+e?M"
    "QjSj^-DC)+J_L;/m+F<T<.mD=b559-%CFH=?8dR.8T/-.JC`'AdnP*2@ol<_'CNo-[!XheCL<VMng ^|[0-5Xc8_wqLK#z,H1S0R/,kEO;Zt.P#(5 "
    "?iAZOS(NYl;t%?X2@tEYM] FO|mZ_4RyV3 s`:x.+p,@#c)HPY<h1-^4ku0QC=`Iyfs$9{2%*Sba7!z(yqynRRwZ-Dozz XYbM/&VaK8:_H~*.Sx/%"
    "(8.i;Y->&P:,ALW(ka#4['SM-f=h/1=EQ1#j>1oIQf^&KrXB'G3:CV90.82uBoN0*^4AXBG4iwf}jJ1DhtU`3e38a%HmQ%tSJO^_/E0!$yw8UMh2-s"
    "f&2k%PKSF/G:Ek;G?{xc##f:s?w?z(z(w'.&Mj aNDZV:@3W6M8<MRd'?b9p.w%5E4'A#qd'LFI|74M]!Mo5 p!Y9}SI-1<R!;j:U>[8OxPg:TZ_-h"
    "1]5O.u[G;8X8$S<['d5'!q#h75$o8@!4:P'C?E9A;8D><41X%Q=wW/Ee1=$*`SPVbxNDu?-v=wMeCOET9QETl74M)U nS{=.$mi<R}F1r&:BEp7)%U"
    "/PGn2|x'&4?DSqCso2tL(|EI#7?A^)*egU=X(6kN`5<DC$(j^a# A^S14PMW$5d?kFsRV!xrYEr]q{<=>hdO`(edZ.4iS)b%q*+oU.bYrXQ&x{ LoE"
    "6cvwkHe*(PH$HR)&3O2ep^M^*hd755xVkjn}fR]IROyss|o#1q]OqCyzw:_vwfoF#GGZ0$y#c4vmo&WEiDdb6Au1L1#cU30pe4a5r-cDg.8>c:B*Fn"
    "O[5,m9#xGaPU4.vLRBSWd&EK$2 V- T62 r@Z)?SSH.}rw ?QWUI02nPQ:<Z.K=^!2'|jKMm2w0FMH#-`<9~qXq?G%Vw7W$3M7PxNl=:U@8F.#k='D"
    "Veq4M77)X]*DIP4u1Z)<F?/>O_TE$s;{5k!G&m'Hk0r`2V3Y'`,3B@!T$&oJSs()0:FqXo/#8x4R%::THB#<,&g_-g'5er-+9QG`99f69rO6)^ h 0"
    "p|>:@_XeMS!$+?S8);oZO#$Z$nZ~Xi7-(.D+_AgCdm#E2Tb+mlRwPJ*M(FV#B-gEeT/7kMTefsop2m@=&; T!5um=w<hI!#CODz'RKndT|?6z$R3z("
    "Slspz!pp$T!K0>)@N@CF4}!8,'5_<eT>W$1R-K5bYR:_H[7,*p Fd4  %D#0GWT_#qh3Yo88$lU?e&&II`dCP:LhB+ 9#'1RM1(wWE_$N(*>lEd`F3"
    "H6<j))nh:.$U+PJX``)3>JKqd64R@atn%`>;r6.cC'xvvm[I1LVAh@y4mvNSrLk1s[As5WbFQ9gnz#Jq5QHvtUy|5]U65/FQ,D]d40.e$FP7T$'y.D"
    "PHW.OOS]3y1hMY',-6:LSe::CX;3 a.2:TV$Y%V4T_l`4aUcHc7'DtQB$<-1UU',GW )dWRk)f7q1c'3'99=0]^Yk,dHgu H!P(69+PDLNe*Dl'yv^"
    "$k#}jgc>c3 2y^F,x%^Tg+z%]3f| oHE^|u>^zXmB<HR ST@dM!2riie#OLJBKUz(l*f8R#8T^M{R9xiHAN$J5((L[dNIy#!!PAUafdT0%; mgpZJZ"
    "s?r/C7z%n`cBRCO&v|LMtVMau1GQq(yYtVybpo_ ml'QLNHxja :$!'O)_C9$&l?cwC. b<H,c#-?; .7*'|VP2ud2MaRB.Y.i?LX87),c2gk(KOpP"
    " 1;)w%s9>:4:rlayNzKzbfDl]LeX!Pd_ee`7WVFICfX~z(z(yqKM1gpsgct{w`8jh|r#T`-N-O9{@tRyUg,qM1UC)M 9,Zp#BT#v/1)Yu@oaBe82CD"
    "(DS~26fMO.)AJ}_FYe;6.k==UV't5JN_(s2wi]4BCZQ;4mO,RVB0MM)S60I$`u8 D4*M'j7kd`x[6EM$xsenyFT3g)$S'^SJ.H:emj D &2L'S;/d5"
    " O n;s@eQDM?'H:,%=%4d]M&N4K0*5?@m']Tgn'J[+BACL:T#cyZkmD_4^EYi~)]B#C8F@RT*|SW(N'mL hl0/[; #J~GSqnj8hR',U8RRuoch+bJx"
    "p>e(P*-DQo ]xVnfwItPt  5@qadUeagR{ lBAO+#kiY!K'+&5)DladUZ(8N:OU-tdtYE| {#pv1h3w.pIury^w?O$u5'`Pvu_o1wQpK GqK4tg/QU"
    ".bY P`!*?; ` 1!yTl)Ute9n rIzqo,/NBXTa<N>O1s 6OyTw(K_z(jx'^R?E65 +Qxh[@4}1UDkXiM%KOGa!)^fwC=<7WaV'~hq:T+P^io[B@H^BX"
    "OriY.&OFur6tPjtCd`&OOVM`G!yrCLo''fQz^%Wf(61Ycep#4RX8/l0>d( M)r#iG^X,#Q,Fy&4:BQ7P7p*X rxjo~!9M7K/G7dWh0g==K!uCKHhv&"
    "C&iYtSm}egyVDbU}yCtV%g:^+WRaR(9I /='/t95Zv,D-f:vO` *.yOl[Ud'Xw>J4L:;yWUc%a4oE)YOu7B_j<N!hBCiP},{8I6?;!5~kI]XTYt}7!"
    "z([|]C<C4S]l(_Z,VaRT_b4:0BeuM;%.):X/dP!i&a'3GW2=Nn#-/;YL,z8*t<'9E!HNUH,!G-YU^M[ ?qsE8eVnP~?Z*%'9aIe5LjKV4Pz(wRMJ &"
    "P1FNrJ9lM)oj4( )&(<!#'nEePd8X6dZNiT83'#WU$jvy|Em/?kh>,)cx4*d`z-5+->B!w?; 2hm*T6)LCDyYtNh;'S-6No6NhfK)s0O$[v7[Po/Mb"
    "BHs;+@BpuA]>dC=(-.-4v@_?b!9xLJqnz(llz!08T6!0;`(g#4>*/-Ui,gN]P6S+/r&HB% j)=qN=EthX3&D-5:TDxfwPm'G'VLGGwy&Z&P5wE4tjK"
    "c}aSn;WBO';[&/hG )M%O[GrjYuCaSdkN-&i#WB0oX!G<]HHM3#C>,gR7'o] 2,orz$qpMD]!<$4Qb&S,CZse  U$~P$0R.kO^/(1I9+b*/d8qI!_N"
    "<_gFasHMy{U}z(z(N@^7Vk2z?=5w(?>Ad+5q)bM^,K1Q+YZm l!w=yB+&(%p^YOW(x?=e$#'03,p&()~XSN@$15!fd(g*^BY0w'5i]MQ)^lA7=1!H|"
    "BO#/4}jGOW/oDyg&#)`_RcMI;OE<9?%^GTd0+h=WE'f'8w0CXd&*>Yps+f]D_~GjRl-.Iqf;PD<!s_w`@;9Qbh_V&Dl1`bto$~P0q$3*Oh'Or2o?M$"
    "giyP?{z$4YiUz(wd7!z(z(z(gL8,OSpc,h[7wc4=]@z%hO)fSd>(Po8*=3!VpX:''[&t-MEdH=!0ZN-.1e8a#0O3o4JM*?Zy:c3';K[t9Y,t-?&|*'"
    "?oEz!Z![P3MX(/&073Om,e8kJ>9M=zt~8a&q,q9[25$,,k!Lg,g-OwR|,t-62<NYXG';8Ng#)m$+_*!&'7^Y7lNX)[lOXI28-M:'RU,k:>,D95f&#y"
    "'D,g8Rg1g$$&7>=ERTd=#'kaB4Rm5dpi *>QV#H2.Iq*'~eWEsTyKb>dP=g>`%I/NK)`;/Rehl(4*<Ku%UBX(_kS+{^0R.^Mv]y=B#2Kz(yXef=(QV"
    "f)KP/%SM.$gNNh pNrgT$gP&VaCPB2 #9rUU-3   m8Q#Fd.dJdJ%dgzj;OI8foAyK;];NwWHGBp'@,qC^!a:@:=V17$!* 1/l9))g7n#|<k!$'t<S"
    "7(!n*$;6DlD<YPc}(i&Z-@q.*+>@tV2xy{J|y|k%,]b~:-kXdq%wh~Gy?M]3>X[r9)%AZm E'3B--K#'%72P!nr^1ed[U1oeeu@F;H]5'2#Hi<@I%%"
    "8Bm(=OwNXq[:R6IEE]qnyXezwF3]^yNlz('Jj&y5g`yN;/+qHe&#Sfphg@*GNd.x.q;/Va6)7l C#rQr>80>8Y&iFa?;9-nj@8E*xWHA%I8XM$M@9="
    "9G3~YHz(E/Cm kBmB-!VeK5t#+<c-E)?M&OY!]HZ>0=:8z#lV3]2]jGaepQ~q >|BO+F];E;drU%[U=(f{lnBJ7!wp, tzOxit*oEUo5,;C_ g,vyu"
    "H8eRFTdtjb)h,i-q&|&u-[-3;Q8NNb#z]2+(7D!Do+ 9CId|Vfo^9RB*N4'u9?)}XASV&DkdN&WIQJ CK&j5^,^NS2oA<FifJhR;U$snt-[ny%sf(E"
    "z LA1p98z'ERiUyteF_zK,)*T*4A^#Q^3-ssN)cF=2$_:Q!QXo&t82;(.kAITK:oCl`c7eUn8W)>q& AJ}u}9&qoX/%P%|5[OkHN'1Qb?10&3_fd'b"
    "Hs`Vy3Bvg$$,2DBBT{  Va9mG_C@8C N r+`8wq_hv>,JBpIo;<b0aMzB1pc4hh59??}YHz%iM!<s$,7C{gmi'><m5[4or+G,rvAXu%-$V1Q7/$<$|"
    "0oQ:XH7n$#`=h?o6pfNFb1K0yFjhe':A9=mS5PwsaIfr!Q/d0Xl}(8>WxMo&clz(g>z%I^o&.TsyXW8)SGSx-_RmW'(a7? !=7,D/-!E!K  &y r,B"
    " bO,,!w@X:N17'#% r-%GCG34~3h+7ihfygTr2i&BPDgHLs$=mz(]q6AHMyzd#.CZ5;BpOH'#4M5%zZuMO A?D,6'#(XX1Nj-K:]Pw-I1S81 S<xX-"
    "eXS^)x8.K G]wM))/p,3#O7e!/qO8S%%)a0u+%o*ni<T5ho%b?I#'2p5z(z(yioweniih;kK%<.?/-:A/Hg6,KM0%{T^oh#` >:m  ^Yo-MQ5%!e^U"
    "M379'`60Tw4C:0MW?+/VDn^`#e$sQXk]d?CL-CjIh{r)X@Q9NFZ<R<Ab52k3hVZ'5-OzKriUmqtJLxy*uzL~l9xjQ!N}w::+5rF=VOBxil/4wcAn-."
    "s44`hG;B9}hFX[iZ:-d{pbp[$#(<!-/K >Ny$M1R!R-yB98e=My^=GQ%aA<X,:IkcLHfX`D;^et|8#^z5hs=VdALgEwhVu[x`OV_]+2IhRX$1@yxs3"
    "@S@~yw_-Tp'QiN=(N=$@-T7` '4P.}>^)s2DO>C&P3#v;d.*;tSKYR,4Ru;P7#-%,#7lM5((aK:F12KgMZ'aWw)]o-S])HfdAE]RN5%m3z3U3 IIb-"
    "t<9ih,z(z('dQL`'TwTC:?SX4} k2HM-Yz  B0X=Nu IFq[P: f4)E!<x%4TYtMq'/03I8d,M|$?M{aJ!{Ag^'styi-DveVwJ>QB3[XkRf9j.}XH-M"
    "$W-!Ne.K0_g73:syY41-@n7T!0--6T7c[MSYkwPGT9H0tLd&#&u)I[tK#&mby^uSi9l&qT1Pg$HZo2<exEO/wBUp=9]?9 '+'#-z.,9jQBd+2>-Q$2"
    " sU= DM3'pW#aCtcd>.g@>QsxL4CrwfTJto'',4LP>LE  &8Z,)<d)7k!m=5^Zd2M9 14|)#GrdLN68(.eH@%yE7iN6s4h5]z(z&J!uO8^oEo']MOY"
    ".JnvS./+!N?; /et%%3=Kt<Vq!1E4|#2Tm<fdfN__ EMr'M82p?HJM6`J%!S-yz&OZb.z(:Gy$erz'ezR|Rf7Pda75GUd?MGS).q91%0^UO !ewyH]"
    "D{RtM<1n6!k#if9]%g(w0r&Ulc7*#`oBK$qwX}N`AJcFUHB/>sM?V(lG8Cx!N=xtf_eXCsxtiUty$&!&W:+I 2Bo.0B.q7CKNkN9[?B'O5 5.nq'5^"
    "eKQ4fuUB bC/jT'|+tfM;PGhi+-qdJe=P(g`j:z(q]VX&mM[:ioP:TP. YH67BT{ %SxiiNS!>$>(;,tHJ#@,Cc-Eg64Q:&$DxD!<cX/)[]WCvu2hw"
    "EuTMPnx>pc&u -SK!^P.Momc,0'6pld- q!c9%2jo!Ajt?f[pFYSy(J:C8ZrLu@o8VdYH$&_fg+h7M=+,R#3a> 0!5#U*+(sI5knP6>.&&>(5EZ{E-"
    "81ZUmz7GrZiAwQHvy}5gQ9M9oA0`:mHQ#5 A=V/%7)$I]{Nbn*?=P Eq Q4sizm!aGl+dEMenDO}y|3Vz(wr<)?]3(4=XNpa$:*L4cpTt|/T#{4?S'"
    "#)'t<zgL!]#G5ctcd<Nu Q#')9B%RR8MyynDy~bh#x#l   #4cB5 17#  ,TT9'6RV9j*o*`&8tf12dWGc#WGc&1tg.Hu9#WJCf)LCN@aMO[wGeF%r"
    "^U ;Pw'#8i>$X, /!,*b't^nov -1z7#r<w> N*u%o:QBvqlfy%gQQ_}h=_h!q!,6Y`l;`=}iyo7O'qEHTqgx-_c2Y_bs%x!z(z(yx?Vgf4[CLShuH"
    " EQvE1pSd:Ud,i,*(*@a7~1j/d4Rr,`<Pe&UAL2K-z7g3e%0.$Q|on#19zUc=h+E77+nZ.*(=B7ySI[REL:sQQt{1`,8`&;w^@><m9??wBY3oc`/[,"
    "YH&'wPTIq7ERVQ#G-{'A 6qVN(<7M%#dO[I%jIZtS3 r$+Gitqfh#[8i^_*cO8OW+))-ZZ3n>n%N)7LY$jFiRCfz#sz!*xKpv[-'Vqk4'az#?t_8)?"
    "0@pUz'!]%wo,lblQKQRTpR )!,!u!f#n( ^Utm>@h/<'N&-_(oL,RF<22h6o Tq1M4,qe9Iao'r(P6$~uN-kd7@>`bXVQ9R@37u[RnByN1%v:AsL-Q"
    "?;g3mHgyxUm''(bnQIE;+~ka`)H-vd*4;o7u lYjgKSl-O%7GSNJN^$M#W9B'Ss4(]S8Cm:KXujDH{X5j0PFufiq6mJ|a*0.r=.-8OM6 AHK2@!D!|"
    "d!+OJD6bM'7K:='~)9B%M+ 9!$XI9s9V NO)yXH@-#Ab?;BAo?SqRSx.lY7!YBz(^-pRE[8;$X-m'FMNd;or 14b b!] v,g    ycMa%-'47mP!<k"
    "!$%-1Qd*!n*e;6GTF5w>'f<}uj)7#a5}xg&8_u0z]Qz#s>Ia,]Np'g6f4npR2qOQKtQ2!6GW !aJ 3$L;7Xwd* - Q#')>$&7p5E$w1KH@-#AbV%Jd"
    "U]z&U]yWqny^Bx^h88HiVjhR/DWh4npR2qYU#kRT.((7&q   (H6k# %7K-^8h8&#'%-)91QB.P*,o+3 |%*Vr8Rwq!(^7J{O2sC6ws>Ia,]Np'g6J"
    "H^f|Dd%zwj); !<d&P  !;,08&!T<eBj'z 9!$%-1QdO9C'Tmc@?LAYfT!w9M+Pm<87!xI7!YBz(^-pREQRn4t;tq=T6iH*vu<Vj); %d)XH,!  #U"
    "7b?= ) 2#8%/t_d,@=(X2.1>ERLvv- %?t  )z?;GTi[s*p&Z38L0|k*dUnu)wz(z$<&<V@P;|S`8RP/,2K*M%%W(21zEM(z]4%B2/X`N%iZ-]/y?0"
    "=f>86Dcb@BKQsX9mFh[a[o)NyrwHx:+*Vp`'TK0_^U*Sf`<Vd/Q2>>#KHJ;/^U,%!L+?b&*%5e=%d=,c-EfuE9X]&@28){:Le<is[_ o.?xX)/ Eu'"
    ".eJv@hM'S/z'PbQ;4m^T_.68T-.A(L-|'OMfI^9QC'8lM%#C@>_9Z~ $R$)zTB&h7h!W.Q#^&a8-Z[['Ps>[<ElZk6R4teXr!PyVqnz(z(z(Y5nO[7"
    "&|ODwMRkSWpj!8%tI($0P7M,+;5Nd[3+?iF[:U<:jVF_WWo{dQ88oaYr7Z;8 #o,%~:<4:UOB%!?7Cp-syk0'Tq95)_Oal>|xe8aX[=Mz%T>S]0y(3"
    " -Yb0WdA!E$s#761oH-I:QU{1Q7Ge'o)[I'OCGJPQ6f^-eu~:m$*!{2@CtMPF4)F L,aBDTu<2)j7$/;p>:!d.JVt;h!XSahz%Pt/TDtM7MJ,1grGT"
    "/XdB!Lu324B.M'0kQR/lpph4ih!kuaDyFDJ!a4`93Q%'cAWXz!0Mx*:L'|'d.NHF76T{Zo,$A2.nM,g&d6NB)W8/7vNn;F*q7By#DjMpH7xxmkC^!X"
    "g1!*U?B_N,., iBqbz3NM+0=+Xe}09I5,-dEdn#6-`90n=z(#Piw$oe.WLJoR|.M-r7#Qb'LB$ j'+8g'<d2OQ$ca6%2-bu~e86<cHnNBxN4*83yG&"
    "uSJSOQ-#h2H.dhu#cSw?z(z(z(yAefMI7E@X#v=#EU8XolL pq;41d oS(,e99$.1Q7^R/(.K#Vbu%.4%7BVI|V/p]1]UW9rmdT0`'FVPC)`giJiAa"
    "kN hd$,EJ|z(z%LB3V4d:_GR lpV[7=F .:} #mcH%4WGTPK8=!`&E)I5xMMASLitKPY_y8$_lEMRT^sfmz(kR4dD4$%fa'T-9!10. #M* / b$J):"
    "tZdc%j+ 6@?uo/MC!<&06$N*rw[+_H/ltzy3bud)dt=UyjS{>z-Gu=)U%dAanbJ/ygJpYKM^pRLLDi=hnez(p:0,MU#((Y!F#l'sVg$&)O*`#(N(hr"
    "H=[ chL}mdR#qqCnqj!)LlUiwzQqVzA{QFy&<J'C-}-ODJ'=eP8NP/S8#d^U&G,w#XIzYUiqA0#K8o.y(.BQDra}Mh%I%fmu36x4nmJVWh5J2tyvxc"
    "z#WQ VgNCZO~BkYe^d=m3^ w=@d:,K'b,B]H  FZbbsXI(#1-x.HEb&mDRJMwx_'cluzy&fX5ZgW F:`%wM7&RDw  (VU=im;7$2-'?Ewl]`'? I)Z"
    "/'>.NRMe$2`?wYtj]FG8LDCP2B>2_QUV<:jWLjy~VtxE^T2A'CY{:]Va,I!8=(MC r,k&RMMTb4:7aMs$*!E1SGo#t9O#+@pW<Hzo5MhR:7C],15/4"
    "MN`v/52)1}3&xpOs!q@]y8]c1E<V9iz(kw<O%:f6osDsqvRuOw((!VlA7)7I. 9I)@BGd>S`:}Qtle_E8G=6%tiA^VIHF}xl7P`eYI7{J9NP%AW9P3"
    "s3F)bx[2XN qHNebHBC`PZ$:'4 uEP<[O;#/l]O7!$M;f#!u%-B' 9#(dq#y!vv(ZF=tEnZ}N2(WF5B[eHU<FOQDyxbaz(jJx$T9r[6c;O9rTkQrV0"
    "Uf-sME#p3;Ec^z9_#7Usf2;?ee4{)&^c7!z'-XDv88/|,Td(!.AIE--FMdTe2LOm2~k-Bq%;Je9_)eF#<V9CoUVMTTyXBfWrJ0azPmAiXBq8[62I88"
    "5 )f)X8>P!bZGm1Ee{;#^s?A%`p`3S'?8R ]0SX()vr?#|1r5w4J?b1Xt:KHFVy{w]n@d6#QxLOk YY?WyQa@GfY6A'6#4fNoHplg$$8N_7=Z0Y_M_"
    "S&$F7gFx^}  _e,C0e&xaO^_Z(BlaIouhwx@WzIXh~Jw_<X/EW`=iVjbSJ.J9=YIRV%M;3+te  I-1mBGT1g#bM5&BCI%2Kz] -)%ZQs*>FhPl:$Cw"
    "M_4ejCqKYyz(.B2UD+WcpBwjb:h|YAQ9/=[QB$sZ!D'3j9@,[5_*0r^7&pj[OUA*I#[Oo,P`Ec>2atxyv;M-m z(rEM$y}wTz#'^&4NU3-$0e^FyvA"
    "r[%>P1&_=U]58]7hMkK,Y:__A?EERvQxE%M=U mDp>P/7'L6RMJU7b%b]Ay|&clS HP2Ued@P%g2'7-f$!M%,=C&to&`Y5j$dE?!X]Nhp4B,i@x!sy"
    "UqBp^l F0xW>8U,*;/+pd' I$Je,BIkpfv!i:]<W7'-zd?=`(}8yEOB'G;)1hI>8)JWdL<^MPbwTz#Sb'PPT!o!f:Y;pQC F '<g9jdA!.5=icBS#H"
    "=6'N9-)z>_).-%3aae n@WOfR>aOMupEX|vo*~y:s,:AWGa=%fm^38brcM^MkPn{V`Ns`B-`h|r#8M,VR(4!<F'GOKgAT-/+99QAR['*3==E!N-YP&"
    "T*-M=zRe0Sd'$X'C#O#7+OK4y$YA'r'0K/kaL 5{VoIv>RlskSL}OM7#9tQCU?UI  '3SxM&7w*}T:TtJJhO/9#GLoUgRV.^$6ZuE-/;M0ORR!7?qc"
    "W.Lf.$Y+,zI/7!wKV >#7!z(t%5@M$s>7=rq6sRG-V-7.&C]N3   Y1`%we{DFyNP(SN'6h<-/Fs j x -*ldT0/76#S&$D2AeXe>5=b726jthfsl>"
    "g}#dQat5M$oVLL7t8T9M +Vl/lPPI<h|<S-Z !<Y=Z#~X[4l)m,,LXyHlDP:V]$M8G@9J#X4]Vu%O_^>:Zc9VoWf?:t%s.oT?O`lU>3[S(%_7$0<@g"
    "-vq*?B#Go-t]SK !li %,sqp jOM%S6 d3(g)L.c34QsFh7nlZ@.<Tt_)Tc0g:?+UkAoet@n]Nv*L9X$&?ykJ-)DQn`Cw92jnxDD:F'G5%7v-t!Thl"
    "h}Q4SS  5@Dl#iqswXXKo*!C X7/4# r?38opn[g[X5f**2YyBi=xi<rGRuYP$Na:TSi bs4 #M8 Q;O#hUIo}Rk+Wk~iX1Z$?)*8m?@Do(P/#[PPU"
    "8A'1M/z(rcP1z(y`'G#OP?*eNHdzNH-&Olh=!$RuXp0HtZHjOhYuvAgg%Hkv2N 6#7XmQH$auE;4>eq;_kaX4tSLRwNv! a=lTyZN^L;>6(xB!#H=t"
    "H'i{t{b7NQ7f<R9`-H.w<>:aCq08egqv EUERu!F%L#1Zv-MeMtt 1Iz-fHwaId+^UeiN^'?&$Q>V@tIquxy8e:']f[ [8LZH8uv Pu7nQ4LI{1gJo"
    "TACN$VkAh`x(tVq@f_YO)?@oX'j;$!!<4=$6  0N,/B28}%b73H|7+pRMpFq*CGcu@##;h00&u(Cu4T2!-F4v+>5aTwpYk-z_My45](z2}Hfty |`D"
    "xdf#7!x<PEvAxe3|<_X'0sVb1S<zD9-}/-EM!b:0 1gq  ^Ud3 Q#W&$`*GYf}U-BY'y?=qcI-ipQ(!9QklYdb`yKOyRO6%L Tk6nt7?0zM%!U?/0]"
    "DV:n>T_JJ+v{g[S#$F ^s6^g,tNRE>a?-vH(8`$W#y1QdEEiQF6Y9J^Zg=(03`D(LO>1Fz9i>9117]S_.(:]S[9A:@ *O#i<.ra  HUy<k6bM%!]j}"
    "jBHP,N& a]%aZD#f,wq1bh=#gnF<W<j%v|/j:8l[Amh+q+BrL~LKLN>z3efw?LMN70gq +K+s(R0'dP81co-f:Q/t)t'H~Fz@A@i]YsMr@>o,.o=M$"
    "z!;vVaUuz'PbR]ph$gPJPdg]$;(.&s e/K E.]F9<Y!B-wu@C&%U3@WYr+SCsc=Gc7w<.SUPy6tFRRw=d%bIa|;8rZ*plH,#aJ?[ !h|eSX/;D$/g!"
    "g!,GB286 !50n+o,7'o.O*PW?xP>$kO>NZ6A<VHn.o4A5fi(or'%DfM#8Yyg*q Lq}NJF1;y 4P/ vCOMV;p (1QM6Xa O.B'PC%@sY}RE5_lM]emb"
    "pXiAK]udo!< xkHC^^Kue{E<E*yU/GfoSqT:-j=v6K  E.k)[4D@.S(_M{Sa4D)|Zd#i8L )KB`!lm8:%==90 ( d,2A!N<;FS=yiWP_dA<*E_;w3<"
    "MgAloCJ9yCY,.g#8j i0jsz(z(yww|rZCPe^P7,yYn:^T.,c#U?; 0d/.]#W'u<WoBU9(w&3bmiYdw/G<!nFttBI'11 FrZq<nO%2mWT6YCaRw -$t"
    "]W+C<^v@S6NYMSVym2xjjV@sN|&m+svTajyQJ;z(z(xcNr09.M.sFx?Mo6NA%fvV8h;@19FxVt8XHZT~g<7++efyV^1t.k1w06;A)Z<tM;%6Bo$, %"
    "I1*<%o^b  !J&iTAh@^V+5 AFC0OqpYm*T+&+[32DHrb-okCQbAJ89B0=~z(yOfjfO`1KuqPqVi0ndIZ*yMi/'hs?T4*#!(T&}2.me7@WfYtlK&[tG"
    "H`GoFE1ze`>,8X$1&Tik  ^h!8'tZmM4XRaYsFY@YsWREt6 eX%~@wgjan,>d$Q{cx1acW[^_pK!02uQ&z4(:y;ClW$8Ne$T!&*],XXIds$N)!&H']"
    "37eK5&I$q{d-ZlUEdR>7?OD)WXHvz(V0?- k%- ?dS$s4cDkV%7H&$&}b%P/IjYdM{ IWx'FqsCA_@C1=#^)2b*5<^6 Q8Qb^Tz(z(M{P:Z~9)'Eo("
    "&D+t%b`;):HGK#u_rSouSW_+x3;/(Uy~x,os)N)?BT  sOuiV (>emcHoBpA t,t+3k+2QPY {Gz@c8]v]z(yyuMCQ1ud31a6u26@h9U<_W4*^/nGS"
    "d~ A8g'tPKOY 9!$%-1Qd4 e3O;tHy70=x#`$c@Mz(z(q5(gezsr!:@:*oq[dB 8++)YTBbbP3F5paUoB8sg#`ki*QXZqa MBVRD/vz!lK$AsR 03_"
    "lQ[Q<W%7NYD3wCX>PcMQs41XopCF8N.J*%&:cGv;G*pBp(E;tO:g/DWByyhsiD;b4k4]'A8Ng,$ZMOO-E:XO;I.Pyh[XUJ;L.<6J){)}3 YxN>mu1A"
    "FP^Z=@lJ tcy$`h^[YlFs8^ [W#,!~yUJ;vu6y0MxV$Ghz('8O87<c.MyOU@G/ AOlhS%oG^b3pg4)O_OfN#57:@+c->2{3^?>_&IIHPr7sFw?yq?N"
    "UO TV),lZqZL4b=FR|=7B.E5]CB?1f8VB`TU=%h8X?,[RwLkS}Mz9tG,%EO?--)HeM7z tdIixO|k(w^g/@1tb^Tn9X$![7q'@,qd2TJ bDmo/ 2 %"
    "#G'9t]e3M=$|%nVf1Qd* - Q#'tud3ND==+MwQL8oJY@'f12K@r1s@t'qn+;#R&'WB_Uz(z(z(JuB% 17#  -7O+&Q!D   e/0tXM- B    QEPsJ'"
    "1YMg    &qMf   %7CM%  #x7C   #,27#  '<S@UXQBd9XI7-:}  4:o)<RXh72 ^$& Y Q r#(8I)Jnhl>z(q 5[YjP>M:/3 !M,Q)&0wC75%^5g"
    "pS!=3WpH*T%nGVMA#H6#o7!4bco7PJchwhdALs5eoD<LLBP)e(#WxioV#W)QuQh/Iz1wTj)5KiwxsSk:cLlmxwn4f)?7^3ZWW,I@eiz(0 y/J;ysuz"
    "d&u1M$#^;r/?3&$s,$#h  !va=sJ(F3&xJHa+3/J,n!/#2-W-f,yS9Ea75$?omD4_,MrTskwhNm!ER4^'?N^gY*<&x qP1Ha&c>}<wNQXog )[7j.1"
    "fo.w  :.]'v= piWHL=*8[)]4.Ulo:X}LnJ|c_<H&a-vH)MDiR+@eR%L#K9jO6  '+Pq1UoV ~) !e)EJM8MQAFj1E^[?yOZ>x&B)&;|tF.ba*tFo!"
    "sKK>m$Pnyo<RUo^'HK jemCWPSMA:m  d1e1'K,B(wX.M4Of%jLe1a_Sq9PH:>ah^UNlee2]0RcNj8'vR`'Eb @>dl8zX5n^IC`elB[U)RMbBb*U a"
    "fhz(yKqS5XV?yrHs>~>}d0d</.2@eTCX:MS[4: l!V!Ld@ga $ j#W*]D)#C02=LMA0qF_Zpo$0Vk?i]PLPjk!h)!X+s?>9qO*$^`Zqu8=&6]bLWn#"
    "Qa*=U|6OxuQOytDVqnwx7!jvX'6o0OS9,VOK6BR8U!,klSML&Z:m (R],'U5=8wBtrBx@-X`^Ea4l8neyDiS^DpR$CYHqZ[LZ*3c=Z-Md: G<^/|#'"
    "=xwL<Wo9d2Ok#5$gEx&U4.mVmRtOZRR,DUw/z('K8g%0.!!.)9 'MO!7>uF7msibo-#d'm]z^_YpYEp:iNgNb^Qyyxk;B#S/o)2<8UBw-^$!!:@_ P"
    "MGM(N/+n*,Ca^%eR@/PN1mXjwIkV5Wu1=_7~21PuVtEP1ZAu0Mr$'u/S:L'do($ Yp;+Tte<;tf3xfA?B?qmi-5WuSo##VpBT)P='^7#]) %/Ga{]*"
    "fM2Ai)tej/VI#'>W@{oqgh0Nw4MfUGPIuIz!(),:'t.y g0. > %'d%^?|ZuMG(>/89Y>2j2(%]W/W)'i&5-@|={X+q1g,D%uj58, H1tk6<qQ+x:("
    "$CSy/M$cGS7mie<P+l.s^G+:1MKWm*#0.*G|)@aPw<O])(y}KjN^P3-;!$;PM%*-ZP&eRUeAP:-gfoB<E9jFf`)1.X1X/(f(3GMfM;G4V:7TyjrXvN"
    ";CE=:jLy?B49z%nIbSBHh~Zz7f8J.CRuB&3k2_2}hZyI*WC,:V8M=n)k,cZ3?p'd#lDK)#pu[Cb`RSX{<g^H.6*EO>'<#}Oo,cV:V*O}'O>?z(ro* "
    "0@43>kco*~d' 9;dD>8'Y#'P(XN:[dEm6zb|<.X'lQ$*HR7+oX  ??B2M?8?>YLC<gpk%EAUU02uBWef'O3ZBn,-n;f$[}I]S-.~f/u%qnbsy8YY$f"
    "Sa'<T6#z!_GS C7((5!PmMWBxlx3Y]lS D,/h#9Iq7.ki]7',X&rSM:u*}*}/+`<tWDr7'>gMPES'X@~fjM$s;d&jF4zGVX}CY9E(^7OP`W4(&U?#t"
    " 5.{I,h@Z'w+kw1z5#n^y7oZ-B9p0D4{:Z[4Q!%_WyMsscJf=d^d/ C<(_peqRWf0.+JRF,'1UYSX3Na&_o) .&3'UDB076'h7`@whE5>S3gp2cLu%"
    "eW-%Qr4u(Z+Od'!T9Z0oE'e<O9)vClQsraqnY_$H^(fClWBz7^ >xH=EKee1_;6z5& 6g%GWTaM/8ZE0*`,6#l^Yd9 Q0N)|T!icM9>T/.R]77NhXs"
    "!<DnO,'rNe!*'6Hh3YJ5UAwoRSz(lIH2 kD35O6 -_<eR{X<g,MT0. *X+[`)b9Us7ciC3D:=NMK%Az#Vx4w%]xaB!(h$XJcP6UwQz-E![/B.^/+:]"
    "$F1mo= C j)91t^phO$2-h'uB78] p'C;0Bp1RSV;G QvA>)j*N`gl^RZI32q<;-z!WcxitV4#1R-al8HIahae2k$<HZT_Dl5+)E[?277D02UDX?YR"
    "8RY.,}.I*a0mR8y8fmef5!D8e6M_%- > %!X:=);,%XTQ['L?~JPg/!+ueY@7p@@2v?7]@W*yT,!W|;98Xd;lB&(V4fHlVM* h(g+2`/nL$]MDfx/g"
    "+:0dkK3RkVkyfzyMjN'K!af#843KRn3[?}>|iZXpYOaq'3oB[xf1++d)tp  007*:i)22S <>m7TK0?^T=/'%Fol8qo-I8%fon4Rwz@o_}&kaed;7$"
    "0D#xgb]5wf!0!0,SU?,/O(M+*4/|fK*. ++m8AMZ6ame%Id)wM)Ph5oMLfVxZ&d&z'opyylU@qo1aQMa,y-jg('7#<1Q N 1l)DO,&SZ$ (QEk9;W|"
    "r$HtyIyl,AyjZwh(n(XTd f6qyqy 6H;DtM7q7g  C1Z8F Ao:MzhS!m'f9cQA)E^y%3qIV$8+SLo:?3/MaaRyPP,.7F *t[_P  LB1g FNg%W$Jwb"
    "o.ea$>fWbwk<y0op_3Oh]luPN&eytgc4hSh@o/bco[cuUz&<< iT,|>Gv>)%y|N'diIPjC1Sd(o::I:B-X79ht)K*'BPZg_?q>^[4e^TQS<RR^.kB%"
    "T6?-^('x[XBKdVM%,/)3M$yyTd?P@yF, O?; &TcNmWVax@=w|Akq*e^BkBclT&UfnK])g8h+Q`@C<_=7!x?la+XRfIHx4_-09x%JO1`6IGS8/e;#|"
    "#/ -.P 1(_h6xq1o7;d}O&$L@kjQsegvg(a24H<lDrdnNT9cak9 jD, z!sXo1a#J>%r^1((o( NM=#S$2+?I9t<1iUHH<hnlk,9U5xH^TxPtVty$O"
    "gcT#Sx!X1v7F!G7/-&/)-/TdMfw2)~#m_$ qB7LdB6P`/37es!/p$*Xg> [aCOE,;[X:7)o0f&(o0s06?bO}o9[sZ@<lXkvp<&CcVpT(yyOvx}15F8"
    "-XXN=h(s+Md('AL2pPeYX@-Y!m)c@$?d-XPH!1lu.ou5&s4;6dAs$gmc]PtVp5yzUJ&ZZG$$!:p[$R$4)jpi$ONX 9Ch:5!&)9 He$'/2%4;3%Y^HQ"
    "OCoZMZN]vob=%9]AHr/wkDB]c(d01WdH.Z*$ f  =8PC#r)f.88?im52^<I _StXBAe=4_fXkEA{w-rS<KTipo,l7VNONKf&!E'C:`MI j,t1rruYP"
    "9}8{dD%KZ*3_@H]JJZ9h^wfzB@ZR02ij)G7%N1M~!Z+I,24mrU(YQ1&T^VCQ7B]'^v9wSY#KLlANz(rhP3N3g<7H;uiV.k,CB9:m,e0*?K]S53>:g."
    "=?g ^Tz(yzySJmSgXMqx9~d:Zo*( !;QC[`vOr) +tUFd@j(S31:^<TZq>wCv( =;.<Jd %|6so$R![w<My`w?z(y.p6w3B hcx}7&QD;xJOGX.J<o"
    "WGo.,ie`73:} bS:eSB)p!dIR;1M+~O'5&RHLLm|J=Gqt-wUtXsrLIajt^p_e^d%8A.fiE=L*+Pu%@FaQqeoxyS~y~k5>9f2,_ITnuvR]yuai&SG!r"
    "1WGS'T.@VUo4RTy5/|XBJND%K5fZLMOf``e@j2wJ@r&zs>2Xh<Oo=M  2vtuijVgAYHF2ORwtvX*2 C#HvS#f0@xtCL}o!@vkD_#'FHIByY[-Y9z&s"
    "!y1Q$.K4w&ZlQ+C?JP?Xw#Y)VMR,dPN]H2+lQBdAw/'?$'gKSbPk#d+@N&)9,.Vg%AH'&P/3_<M=P?b$*=5`&rDZo7?:wDcigvV[@(6]Y/=YG_$E&R"
    ":/M&dMsu *fnX5 J L!z 7$.$]kcWC*g*`C0^MyUz(y`1v'9!b:$Vs &A1 $X)RZdE#K%N9ld> g9g#bdW#@=%Up>Lx!z%UR+G@3M$vCDtJM'~9M )"
    " 'jj #i]X&7JY@#$=xFJMi:tM$.yN(%gB$!B(.-ECI7IiP,.2$3a,-.Y#)k$&H/v-P){=1UNdKM$f5z(ea%(<f$2>H:]B4!|>J;ScRdoR-`uycLXRD"
    "-.KZae4 [b.$:U'?g((4!PP. t?; 4:U575-I]cLa9G@Mld;mkQDZ6-:/ay#swXtt|q7I~]tZy  (V=xMtOZMUQ#rTn@pE[ '/-8RJ/^a~,5%>TtR'"
    "z#55T#];q875XQ,sol2$'X#31Q!P-5Y9V9Ak[iHY 48oqr7n +P5]Kpu2M_Ix(V!kd0|KoYb H%n @lNBMpx:_k!QU[zG;&1X=0_EHi+$2aLyj() C"
    "[F+%>0Mf#la> _X@Nt&g!</3&q`+7h`'.w7tX~g&XERI43RRK3L{,f6z^$q1'{f3(cyjWBn{/d(3P_Sm,D%4Cl@?!g$[?@FVNjF]HXb*'^+jR9SK0v"
    "u]ZQ.^ky-pNhgy-v'mP2X)SaTV:<MEIz#kb}:$oUdFdS!2%)))'E12$T@ttZGVX8XA ~!0)I]-9+=C/w,? g'Pw9X%r@W!u?4^T-,*GSuI#XJJ+CRT"
    "y/tm-6oD*`OMO+%%GS<bZfkdTC42J$2D0q*`aPx=Yc<W]G=:%17;[ ]T.hz%HiMkEW!Vk0d)<k (];=3eQqr&LuNCPcMV!_6N^CULp2_:0x32ge:ge"
    " jqp;E,T7^2_Nj8Fgk`0 g!%&!n7eV!'@0^pdIol *QT<,5rNH!k?REO7w!sS9#4)P;YQiG%3y)ZFs`PRC@P]rz(HO?8:K=GN]gb'C m0. #76 1 r"
    ")Y,2YO!SG4(|v/<^C5$RTk%Qu=JIM|8:l.Uz r:k-[8<6dr-&OV)n1w3(+.;/ 4 )m7<XB8RM[sv#od(1v,0 U#0!u7p(F]ZSh/M0u.iiwI)uDXi#w"
    "R,FsCf,vz(ya[8 M&Z#92z8T%1TSd''*/M8k=5QA/4NY )Mg/N1bdaag;ir6pIUpfAQRl CE0fyzS}d|Y^8WBm2D8c:]OAGSf'ZKN?&*t0H}.Kb<tI"
    "hH#BkC-6QYRDDwM>TZ !7,e5#`v=2~J^M[%+Qv!wJF4Mwbpb6>Q)rq=0uDd&(NTMIGenyk:B-~T%TS'`R$dqxe4k>kM%){7ku]##:OwjSdAjFg^5J("
    "dg6NRK-:2s+#cPV,VB?%!N)9 C#V,R'erV1toM n Ak@,WMS-.Xd4Fbbm|L`c+Qsf < S1ct/^k~V)ks?:z(y9NWHIv y/0?iZ-lOO&c3;`?Frak  "
    "'yaSpU;T,BfUZnB,uU2rp'(h pE^njVjXjd&%ZMTwPo&b8t3.eQA,*q8a@(ZEV75)FZmMEOK  W(=Vj}25INlLfDz#x%Cy-[[&//:X[0=78G4_&P!0"
    "+| RSadSF'5[Ih%5GS7(MP9w:b$4/N0qe39>2:$2&%gqbnrAPu0L1DtX>n*{a%aYlK9jNdMMO+ !7,7- 9D^AUJh7h[M1;?_o<o*85'[Kd4*3`wOm "
    "gME#+}=c+i]4DIunxpqm/k=bz(z([mz(yIt|&(tVt|lri:91SGU>-g.<SY;/TC>),DBH.0k!h<Z=v^lHQYdBHm5Nc?_ J}J4d8,t,!r0'#!(gX'W#,"
    "1Q!O%^)tQvt(<U*`Zp9nEc+X(@k~/K1JK>e&eDz(e$4*kb*f5g>m+SohMcN)'Y<2?K4|nFEN4ZK*u(em&}$i#C2eIIdGYw$&7Q76s6exJ;yyEmbK;o"
    "o5ejScT@,}Sh.X#41Q U*02<lHZtu(:%'pKB+Owt02ICD9aQC9u1dfP#z(q=M!FUAQVH=zTS6~P2%^!6=YZw 4??p<  :L<U4E,,MR7!`b>Wg#U?/9"
    "&eW#%-!fF2&p1[3t`2#@8qT@ r5%QuY)7#^W4EeDB/&|*q.t8smN[sP[^E35u%ycai=GY^$Z(?S]-G!N@_ -imfw |$^0s.8.y$kv&%0'{XaRmdLO'"
    ":j/S8RUG[GW53%;P+D+AHB b@JIaz(^O;e(N!=xkgc'K hme2+M2!,d@$=&<'#ic7SdZ=9r:cuv}z(u5$D*^x3YZ/n7dT1!,0+(&d8t 0<,AUi2C)<"
    "X1 +%rBXM1M$?pRG-_Vh$B!4:`M%+|*v3O2F4D)@r^?Xu_[7NNjeV:MiB#yx]<08v><s 2,R60ERl7%md&2BGmdIMg05NW!UM+X_  )9<R4@wJZ#r/"
    "#4%m)-)ZFBZ^K%0:)!WS]/xThwAZ#6EkxiuGu>PWD4*io-O2OO8IEE_8p{EU7IT*XC1E7;_!h<-]!nwB9|H: !%;4V3?r$2^Q3,,X;M,)7j:p)JrWq"
    "j8nA/#'n(Q+C78P5,k75OK#vGXg(X44SdD)FY`nT+h?Pwb42Th iqz62t{ 5izM54e78<,%qCE-[u~[T%=er .BP]3*NK19Ic*  0ohuqz#NTw=^29"
    "`6g!I3D(.uOfOvuKl;U,I}z&rUyRVD;k'r8`<*M?O}2TaL #Rqtzc4) $Cp$L!IyyL4K Fda5^OmWdpl B$J )(;eqYX9P=6QdH6v0yJ[Rd&uo'21-"
    "J7SG3]BnQBv_t7 )W~(u#K2PF,yKI*H%s,<N9L&A+yVC@!%v!*Xm+]d) 9!]<KUwE @p5w-U*2$L4zy?kKHH7l1E'RT-##^U$~(UTa'C)AG_:v8#!V"
    "88&G&W`mqg:]K^[vt>63c0V,_]:.Fr^z )jjeN9k)V?pBH!T^YfIJori7jSi(|%W6u92aaXgNN !SGs7,Q%[)I,-9Cgiw`rtu,be1(=GXp!kJt!0(F"
    "e3P2NPNibv_%8P5p4*G#1sn.@8_lyrrsm'a=yZ_Iz& }Q3**1j!kSEfFSE,iZo8Z:5U`=W26dKZ-lI AB'd0)U.1#kRi@7n'wEM6%bnIBE6QPKUI0]"
    "CwskfF<)bD][7!iq6pom_q>TV4R}Kv  C7hb)>.qRZ&gtCJX=ztd1g6k$1y~//%%GS JML#!%jFLhg;`-hJBL62utaeU8YTbEP4OsY9ix~D*Jb2N!^"
    "R4*@_8x{%S j A,2'5%/U?M.N]QOdQUL*&))=qdz-?=Ly{Sp!S-U^fS.oKO/&DqW7!DR]1UOambaz(h,[0T -t;[9O>FH]=5CT:<NaH pb Q].iZna"
    "oI6yveB!a<#& vC] LQs9j1Y,<M|7g)),V=56Jg<_fBpGz8]1QDv'd6?z(iq.!'<S?'[(&$as}iI!Z'7n]^h[0mL:,/3:XT24`d'!8**)Y$J@_(}Bn"
    "W(lZN eq#L1H zL,j9C{>5x((m'~BMtNyw;Nx<Yq2dTZ?)?)<RQc=E]!7f+b*=1SOV.;'VHVG;Ov``W31:g!1^) !^W3!7ZTG{JI?a$pN0dM3YMRT4"
    "JZ<KXub *3i1/;3b8@ r-WdiPVVy2gO-Mndd)''JBIHxGZh&5%Pk<* BNQ/$P3B5^47=6P!.M9:?^&p8L~qLW:z(wS%xYl:)0:Z~Ci@p8`26=9o2;C"
    "OrrA28QPY:P! 9mc;:26Bp6(b|=Y)X*rM>^Q@AhzyT9`QoQ@ywH1qxX0.2EVt|1WD/o=ZLB%;1);,@oqd(&d%Q^Z*paR82evfsf4&i+eELySafrY`?"
    "bc.@Q#,]RmSCQR 2;0FE1b $7LM1pdYJ7w*w$lii^)0Nq{,<Dq:,]@?##?f=$.Mx%ad?94AilG'ZX0l*0Il,rGyFNCM$z(z!s>nQbQS])|,FO3Q5oy"
    ",a>  q0NPJT'M{&d1Q ?J>1yxr@lFkHnrcP?NsGlCq R3h%SiVef5,z(HgpaUeHHMX)<!}=f)Ej]9%fv=4hGydwErH=>'ACT9zMKYq#u7I$lBRpX Z"
    "&1ieg@*So<k&<_I$>uUSRRSxWehyP$:8iJ.IJcM$iU5]]]-u8x.c[BpigDg[SFBoNk!haf[1MN w^|,n[5MHHC7dYV#r&a&$eJ) /KDAs6Mt9&M2,2"
    "VO85z(iP;7Uv0[Mk';bBsO,:j>PB-~5AFR+r?rRvJbL$pV_m6}YXw}hz<NYhNa737t#jdO(Vm&o,OKO%V0N'%m6y^iX+7&U%nS$Y]{Qkfra=/BK6yh"
    "<iz(yhjHz(UdXR2Cd:FyQGh>3:QuSH q/K,5M1#(<S7/!D,(d?#s];MP 9q3d5Y|1)Rx8xA#j-(xG+kI45`PV^5wv]7{e?t]M$z$I.yF9;i /50z6M"
    "#gv/JL7~S?!_Q?Cj6@3'&w6r&RmFWes(y^8n1Z:m!Dd4o/2PGGks0cMgj* 0*rXdS4z#r0pX/5HA8[ 8,#g7$0@Gu$NJI5  *mSyQ@?xwAo,]#&7N0"
    "59@y(9yjhT;oyM-<*%z(ac uo17!y{$ ,.N;O{;/LD87fmuR_m27Mf-5,e:,&vd',@Dw6BQ@P-vX8V#pwb :%n /7Au T^o6cBkGIs-DMdp:S3:<#@"
    "GS8V8c)--YmnP{;Dg=)3wt^A;CM)se,!d5,VY2[7Gh:j_D79XepJ=H *&}@,sIgUA*8h4L/;x/n%Bo&Z5=PX(7UgqGT/UJ%HK@*Q#q%?Oqu2M'_8O+"
    "OxXWBpo]!J!a)8bWN=&mlb1c^K.T(DXby}Wcyj*qMH'A8c:%S7&!o6e2M|<TK@IQE>%p21V'h0@Y,*9i[E3Vi2E0CaNPW!X'@J'Kjb&V7D(x4d,{8a"
    "I/0F$%AV3=DCclVQrP_e1e?i=IZSSGW$is,ATZ %B{ ''#]2&h^ldC#2)Y*b9rv9p4B@dU`n%BuL]2fXrMPqz(yxTVCN5r[17ppl!P z4_,&'K  -E"
    "o(Yw*{/lpqUBuzNP7`!<-5@e;8wl7& w).;>>;k&O#PUz#r!wF9PBNz&$(-ed;adrZpOSP,h2X9s8IGlBXpY,!7D!u%62;>$738(X.!uj=:m&a]S2~"
    "u4-c+/<)z()C4}iUg-6ZTX#K)[_}o))' 19)))t}_{uW?]isdVQ[atLB5ZxZy~FJs|%LtiCv7l:D hVkOm7-=r * S*!7/3&!$?ENcdiL9BMz(O#35"
    "I}D@c2=M.4  *MYPV7<}YBz'qk %]wTcQ13<o)%7#G@8;q63KPNT.n,8`;-j1cBkMkMz'j1;O;R#v?(^+e23uXg;SA'j,g#pB$$=!HLu-^aDO]6LMf"
    ">1I8wJo%F?g6;'(Uoq_<9+H* d7CM+7W]c&pynRy >Q@X?IBQH1v-g[+,UGl6geGOdX/>*#y JdY4m-%NO %R,CqN*tyhI!L^(QE7t=xlF^?.&8p6T"
    "9LEPpd$7gb&t+S   YM`74cN]p/u7tga  23#p'I?BQud_PgW)3wRSUB-A:=S~!Q5R2<R_'^Vn8'B{M^9~)/]6kvu5VERQv`CK1WN@9{ KT<->S='u"
    "&ueR)zHxM8(&Ig1d#O`!?Kh2;Oi]G|$28Iex){!8gg-C-OTE9FXBLkfm5m7kz(z(z!&e^yHE'AN]dc%- Cd*9^(/F0i`XoOW8a*KSKGweq??];O ->"
    "L{_|_#MoZk'h:dz$`id2S_!H^U!|MeIz%M2|3[>$X&hMGk:7x>X%i!7co04kOo#HN8Gb'= W<R#CRU*sNX'<:=^(jyylOA>A9-'Cq9)IQd:}/+hS@e"
    "4T-gm(1f]*I4L&m>uNIjPP&RdK_<^VSS  Wt6ds9wa? [vvR){TXap0wVS(V $&^OK '[1dZX?d,R^.R 0uI@o?5v l`FtM%!2 M,ZH6#hgelQ:RN0"
    "Ep$6 z0s1m-/'Ls+K)g8'$eMEht&z(86Y-=5Zk#C@0LFZ}O+mfTK+[TBML:v4?'h<IM-(9%B#bC^<*9CNcM-&hDT7o<3Iy<&=j!P7# #d*^fHKZ|dZ"
    "7;5'--dv$<jIxK7![9EZhmQEFzQC2*';8m,294m=m@G]@:h8,(f`,(O!Xp!v&Q/Y1-NI!$Po;13&3Y02[AGq<Oj8u1=2+}Dbw5g`t[iZ]{Rk/1,l=="
    "M;T{ !?H7ES)Y>N$'|)`PSAN9;/O$W5|L?d+NO;I7!x4ebC7P0aafp4<Kx-*d'!J -U%Z,$+<'#S^UhuUvdgu2g_d&'GPw9zR$:X !<PZ=0**#,5;u"
    "if[c&XlEwOR4j8g5/5-f1s-%EWM%i>Vpj83QgUwMd^lh4 L5!{HIs}6,m]bPz'=Ssc]Az&Ouz(XN2:YoheJDQ1@bSt7R%n#okS%@e*XQeWWfhZEd;N"
    "#`1 ;@ xN)O)80ON,Ow|ROdoM8S*-)8q(CeC s'GI1g'xTp|ioVbd19};QS:Gke#9^3<Ee!3%TGdALM%&L%EFrNJLjquQWF8fMi:onVvdhYRSu8L,q"
    "co^dpH>k>^=YeRUR1u<[mS1s1QUH_0Crd,N4_`*N><CmIjsCfzS/z(yrP@?@KU6Ms@X!:6'E-n<!'hdI O-wp_xt1WN*H&=^=FVpyJf48u S6rEG.1"
    "Du8L86  V,7QLs2:j/rS8SV!jx=&49ycSqMp@`&YI'o-BVP@)XBPj[r)F@Bbivvjq=]$Po3vMxEqY2gKVP6IQCOqq& %x)T,lSx.P,B3!CO:ayC8f["
    "JO[j/Qp8?+n{aWnTTyvg:(g8#!GX8zP)Oy%W+P!X9mDjz J !Lqy%>1S:8(>K@!ITM%G+|vc)Ng;sQX;;'Z<nGo?0:)Mb2LLF5[eSQQnfl;1qBhRlK"
    "X%wpz(z(!fB#x4+QV`ul09A$P'H;pbeZP,-VgFN^gEe{MEp=,F8NM'io  vad<X'M-Di;(Fza>oHp{clj^`9*[$Cg`qEKzI5gG,lP1^|1u }N:5~Ri"
    "p-):Gb9Q<V'Eo(!uMZ6(Ir;a*>O:j*[!^ 4G[%fS=-3FqO+0H~-a!&?HS8Oo* gM-0FsA#5xNs4l&R)/.evUNbT^p7/dfmkTxmNcDA'%+l0??T==7j"
    " !H:OD9,n@vEW#SyT$Gs=CIA4tg+[cF^w4E,o%.V-veZN5mc&jI#,X)t#/8w:mH1:n/LZt?T7/C{><E;1rO@Nv(@YQYbcwz(uAPG*M.1?PRYA9_k_|"
    "ZrXC 67^e!:hH/9'0(ZyPK3Ou5+][3l$v@M7Kq@w12d'1u2apC9j?3pM>dPq1`SKlC642 F8Z+8?Ok+O){[gr#B?g4b#2y9*r^&(#HeNXId).PF@bb"
    "?XoVO))2.-b E2ht7)tm?9mhFBETJxy]yF44DuaQE:=_a5u`)<A;Ym'D7ppxPR:)9zSK,x%?o(!= f,3#bIE)hpk*[uzW{K(O}lSUr0T;C'Eo(%{ )"
    "2sK[AApmn}!;PX*r,f4<J;O$eP'A;*SH-E-J,FnT&`T{ &(%_[CL(`)WBb  ae<p>=*fl>d45}Sww%-Gsv)9oa;b/OYY0Y(<jn_{RP/T:mPa2:-=kW"
    "9,pOXJSrMEht&}M=.MdH#z )*q$:)zB$NK?NM:B{ JTn8uh/LVmbsB'S-K&{  #1$YQ[-H+ic#8!$EIw X8zs:-+,0#>h;=X.B?,F!<}3@K6gn%7$>"
    "YR6g=5Q9(p<R$!O+7% M'uU]fwUM]3oRN4^%owGh$Z([uT V%r^EBd*C)WVcb$R$N$#QS}X+Aq>;A$, z(D1z(x>P!wFu>mSX-PRFu8JkE7L%n $^]"
    "M3ChR? WRj4K_aLuk85$L+h@ IUCz(0Cl=0J:L'f-r(@  &J%cP(Ncai<~w&*9pCk}yL-5I6/Gx|EF3E%wB$ ^$F#WRVad 8M9#7a?DmX=d6 ^#W+?"
    "K`s%d.G*K{iOAayk]1Vw1bdIoX7CMg:T)EG`?I%0#(N0RghEv#vpOvyLGtn~f:28.#'Q!L!95gd1IJW1dAP YZl E?LzZ},=`JC|RL'3-/%8I$s=_p"
    "e[M0/SBTXK.+.aHYI`<he_KbfM1b:69d<<S}`7k_AEUF'FNe!L _/]7Ec^uGOuR]*G..Ck((,fiqS2AE2zWE=hJrT#V:*+x0/1o.s.==:/2}X74LO+"
    "QH  f^,lsI:,y11LqV0N9rJu9-V<9)0=ytbtHZAMVNEpX1`~ce T6@Np%kvn&:/{1>9U:;Ih&Y8& :2NP2'#l^@.U[]xdoGy!=T'BK^S':eR2e /F;"
    "#+4:B/OTfb$S#Y2u$#Vt:,=T+E;DNa<_CUsgCkpVFhuOo'z&4}P@6o9[4L0x#zBrY 'agP'{-/9=Vb)YK!M%!X4>;)'YDk;/#w/JM18CV{+5.6 |Gu"
    "F[8S0`#:`j/7nM,`1nGRI*z!n+w*SI/>.R;/iV$2Mx?; 2NE#nTJTb,E>>ZEM]K/53<m=wLHc}g/yz^iL+Aw-y(VeP m[17lYn V%n !JO^sBWgM$c"
    "-~%f.8D]VajIqrj<e,s4gu <]Z&nH3hsM$ylbuyi;oo1u`=z]}T-pORWg49+?|)5jba&YPuA.zT;PTlXKcyZ:,jjttsu&j/2'B7QSoN7B^hw=ZCJ,c"
    "6VEFTe2eO]Dg-UPa!_MH,r&`2MrdIz@2+.91GT%|O<$as~#qiP%'*}O,_`p`cor%UKa%T3BTeJd~M8a_#a@_ar]2fmtm !R}SL%_   #d+B&e[e~#U"
    "0V@#a=P! F?F$2'FW$>yT1 %3T+5h/JDq`4<1k,W2NMXAd(:^[V^r8mv.T9II NcB'f6M'<eh;o x2$+-++XffJKLlpILPjrJvG8p#5yO[tfA[;'wp"
    "&2dKJ[REtf+ReCJK?)jx=Tf-KxU5K8/ow>yIh-x{Z]uP6`eBsqU.u8Wms1-LRHH&T+V(7lh0L9f085^iijYJu91>qklFql6GlpJv&;pIcca^fgJK^I"
    "tvWg)H:Yw>yog+bcJKZ]u9fayQt06/m&cdffL O^oF6xQ0%yohQrxRwyy=h,eboh&B`{1<oe7!fgKw@]a~jxc{yQ]Sy=H4Wkspz%KXI@&2pjL-jUL;"
    "JKG4l<oaJC<Muix2s/OZU+6#gH4ILzpGVlcnl<z(ttWBh$J)STyno'yfQEs<&}OTM3]I*q8K[H;Zb/2]7J3#87OvFv;}1gQ}WKycWjE1^!6$YT,e,g"
    "[k7lZz<m;/ieXF7qihD2>*F~(I(+8N$.RzrZ5?50*upc iC. D1YpUpY96>u9e*kE%YQP-!& 3,'*>.z%T:]-%,X!Di9gXwd-F-)/+O~+GX/!UMGh;"
    "d,aP8J.uQC8!XoU-,J7'UN*fP/pT%=1C.,GxFz/So0NYB-<cUR*w<T8k@0M)j^o19{&rH<-J#qRe-18RS()l8*=z@x)L(WRw2;1bAA4l'%&u.08VMH"
    ",ipT#}!HUUD6dK7l&a R7]$n,g,i8Nfv-Jfo&s264]^y2V<T7',keZXG!&,|#z,D''4d#zOO7lT+ C,e-IP&&b,(7tM.S/#q&u--91NQ#z&Pk3  #t"
    "hT[`8FDl@_S]7)d-({&O1](hQY34u-!^F_2[o!6jI(*QkC4[L~Se$9,k!Y$UMlXJlDUXo)iiX&B+)Zl?B_-( %Pb:|Q3LK>8`^.0  RX(<n>8i!D?4"
    "dOsTCx$Bu%pDduLY,6 /a XS]<Vi.j=OP]_2SpV![ZB<A_?^2@NcdIB$ @X)wiSI=4dka-,7Z,RX,t$+Q[UFD0Eviu8m1gS/!&cDv5-d;Vs0KqBJ(W"
    " W6'O^:A;aPPW;  *40N%>NR/p4p8e R9jD- )TkZyX9Mx_SM~f'<|^jabidO!'n3>Ny:Ss*J#6euzz%+d(3#i0N>?,.+aQi`C!D$uaTuXHO<u<SHR"
    "  .HQZlw8<:)0N);.>v&xEB%^1 A%-/Q/UGUd5M2p)PQowd&dO4~@qt^/cN&)9,1go4ZAb*dGwd0Zjv5d?uWcRUP(L4d&gaX7+2eO>E:=L8:YMo*0o"
    "Gf@p$*qtU?d(y~HVVW  0N=5q2m$^t,[88IlM.m6<xS1v6*)6tbu7md/7$da4mHWlWlB]'B*9p'+3K*qD&4hU^exhYu>S|;y,f+/ i9[Z}f2%=F4Pf"
    ")i@rFs_%S%1#W! =**X,=55_pkS4fyv4nTw` 9Aq? .L49w[d '(a|dHfLnZJ3U.0h+xSR',*<M5MCB$$zDkRNSXf`ia4MX` ~d' -H4tX'83`R]hi"
    "8vR2LmO.0gMGCU7H/3sN LZ.SvYTc}roO!GS!4 U%r;,v]:637).?kMS@_&odN C+`T>S?73oGx_ZN$FU^8`   7!W:*,/IQv]'i!Q4>id!v<V$q#P"
    "1c8kY!S)8pkBqxk1NGs:'-T+$>o()L*$p)Oxg/?)L[r5fuh# !@p,8JbHI%LgGSG[zuLu/+JHtlr?~FA:OG[:W!!'t 9#^nUOQ1V6b_Wm+>XRXF0lu"
    "R3 WT;'p @2;&Z?;:<#Gp'VdN8Gb%off4Y&0oDRv)[Zmg@ )'C'n+T-F!<MS/kwB=MDj$R;e'+#YH@ WVa #B)7$Y7$}nJ-}-9H1u#+jI+g! *`bP'"
    "Y6R<]4,YhFxxCR p78T{ !G_7.X*f`N=!#/8-B(*^o;.3tj kp[ex5>xz#LFI=9t?>2L !xhBW<zhQD#1Mq`(qI$[Do7?0C:_ndr,Uz!6sJ_CE s1:"
    "28:TpT2XCKXVd08WOzZ^#+Ce'',U%PY%9;A)X/063YmbYA*J b#pNA)B$dMEPoNj/O;Agb, p0 P;9wVM>PP)m#*m[k]V')+/Rc(D|n;<(3.NY5Wn "
    "y8;~MJHE(O6LV0Vb3(&P@ !qVH.In01sj68l8D1P+9R5@&bfoXA/BN[>^eyl[6ml0rKtP>u@D(%G%?E[8VSyi|-SO77gUM,Z1~)?%0!Ge;B{G| T.,"
    "#zoF#}2]RP_&ylXZ:ROl  i>Jt%<Mq.hyiGT4EZW-O'{,tEs&{c}!.5_T&sGy_rCCf G@_'ZX]dfYzFoLES@E'9,M?$,&bFu #K+%zU[.ASwOO?%+b"
    " !#0S1e;q*=zxDgeeKZq!~$KI,k[oG:J!l=<'?OP_ib/1{=8FR#yZ,d1XC_k^QS 1R&(  007)d^).z%.H](%^&P +<i9Q % 1 b#h.:[}$IqS/`^,"
    "p(LyIXz(-o,s/ Xn  Zx&YP.CM/NM1HZ?F!~8&mj(zCn#!thQ7eU&uaE5C'0T3(l,hX%uSDj^0lXz(LYz(YjQVVuU<d9HZn./~:>,gUp'WT_<v;? '"
    "pW;I.?^ZBA%n$- MZ<@v3P9ABfC@N2=C^%5 u*K*W83`.A8]!P[/H]Y/]J@&m2Rt^m;!%=.nQJ`g',`;O>M.,#GA%W$Cbq;;1*7EGy k7*e: j,q,2"
    "d;Xd(kOA_GldZIUAFD?88'.qp,33UUEofoC(uoO[eIhx-QGT lC]9m#-M%M9o.u;p[tWgcI5lH9iyY4P@p)_G`a>Gb%oN8Gb ?%oN;Gb+@d`4A#Jog"
    "%oaH #)9dFJ}*8M) A#h7%+_[KszOowWy/eY#>yj)4S6x}nNo 3)z(g!y'-F)JDw,C3~d9d8H{o)$y2jMg]tq.]B7X_Zd;V*osTs4<M?o'iK,_e_,f"
    "f8%*Qv6{K$$BqhlV.vU'02#tV5(,DG2Vlc1G/(WI]^gk/>-n;3-(Mz0t/l#$Z#g!g/Yg$Ng+Mp@r2{S%Bd! ${Y/m% U%+&bT]i^db/{w%+b8Q!%S7"
    "77Zu4[M%R@yJ-Eh?^gqR:u2T;6/U1.k,&7/Q>|lBG+3E.)#pua1tcHa=X!U><u9L=v 'sD5K(5_B/!-)(GezW3aA$Ha=q|/X4I8gghz(y_Vj*^1%&c"
    "d'7l+`'_9/7u`9XX401|ZxFKI#]G%?o( .*@.oF,0`5lJSeWEZd&9~X{Syfn!!*] 0oFd-jiM~$6gqO;!O$PPO1Y->w%#j2!'~SnlYNxz(ag;tPV2?"
    "  &bMj'#,*Ny.w,9nKy|Gh /T;UA$ppA`22*ov1]cbPF]{39<O8XBP$3NrM% iXAYdXWE1?80`r}yF4A:}1xaENUZ/[%3Y*,&jx>R:k.s3yGH1#T08"
    "8cD}*4P<DrD#OQ7'YKq1l1'3wqNiXh M9CL'#WyUtl,1T`O:S[$6++$a1|1xS99b?V^uwVnE_$`22d-r-fWj%@   )o,d1M{74o_:;#Lyzezv1.L E"
    "GWHWRm  Q:P8iQ M$RubT[49o}48DC0VS;']>X(*o(%G%p$s 9io!&9/[7$ m5lsdvOklEON, y>9iZD>}$tGS >N!RV KK(MZj->I@?1$lA#lNK'6"
    "F}o:3W*XK&z(ae:2:?,J$@B& p(y,*VarFt_NR.K#b2(+pH(WB#{ygo>p`$9MFUHOK!dHy7(J;f:-I21cI@^6$Sy+(*=,Z ,f;WtF6 <B%'t0ITWM3"
    "2Q3%T>sxy{hG;00D5)[psSX(#J M:Qh3F@1_#Z9Q'L?}sCwPXaGd>+YY5 *f[(+`-8Q98lFf#}+b-Dyo49v`SQ'C3=U`ME'7eVN4a> ~f. (`L9VHy"
    "]T1uqP!Wz(JqTk['RU)J4ZV0%`>8MsU?O></TdctIcT/,(,R ,,#MB1% EBYgc1n6Qg#*Xeg!p#>kDMDC G$US=4z!K)%?<e;Aii)_ 6;p 6_<B3#Y"
    ".g2W*&RPAQA#M%;qOlhQVsJcX- Y%nRXNCtwC}xF]qujM#Ws1Hw[Mj#('z#l&X.h&@C&NO#d&q1YXV7CMg42J@Ac%ouel5*sLGRL7Cu-Wm:MND,7xk"
    "$1On&1!toa9% rJD0-#)12!GfRLcgL 1JX^Q4bNJ&17+'1@b#(N@4<9t  9oB* IZLV7jS5;<!]~<UWVjf7LPtK4Pj.$Acw3XIsmHgLspCIXw,Lv, "
    "6WyEe{ 9^PuN w0&klu+.!Y-Xp$#,JPO;qStO}SZ&sNaQB,$NLQ9[[NTO|,GM%)_+a>J_}=s?e.;)4roL;XL_.bgZKt~.*-)CM$&B<dM 9j)8GNg_("
    "XO>{23%qf#uW5MX!)^mT@x. *ujQ  _7613?@bCx $Ua=3-A^=4x>RU3(<W|m,@rq8F9Xq?MX.Zm  @1Ldy0$r!@jTO#GS @dQOU2P?!k+]a:AwZYX"
    "7t!eg1# O!.Q#nPtZ2q{9j8X?1)dKql? QheC[8:d' >d0v$<WbY9),f'nh#j/t,XXLL`-Op?t b*^%.Gx4~d.1Lfl8v8d!v/Dz(PJ3uMpGTfg$m5N"
    "*|eMosX& g?9No-1#oGS7(P(OmHX;lnVRM1O(wg0];:6s#v2rkT^4{q6aa5_(cOtFi%s@_R72A?P+$_d-,Dm^^9;]m(yFy+1d' I$2(VqoR_M-$6c$"
    "1[E$7r+O=l rDoZAdL<u,I!8AHt=LG?:]N^TxEGA3D1FWBy~(*UgB/bT3@^bZuUvr?(=Njkk$u 5Pw^'NP`#sB&CtEY'`>AyL eX/5-VCG=MYQ5BM%"
    " r,cig.ttP$9!e?,#@d0rC*|#;2{@ev=M]b(;&! YFyn-(mb6j=hM*?=>^9ru_Vj$*f;  0!.0(mFy6c*^cHLy@[WwRcly)B+CUN5OZoq$M3T{ $RT"
    "&T;^Kg=lDvAwrp_dpM`NS8dQQ2Vsi6[06McO*shoP{K%6#-z%=pIOO7WOUcqN!>|m<Dj3#UxerU[;u!N)ICN  0O?}?]I_.}rk,;2Od&pVj0,B'  U"
    "/%75f+TA;YdXUD-n !M9 Q#jDmR.G#EBu)NChORMkgtCwd^[JSxgh-g/'Zz!6/uHpjCbpg'Bu>t|O/<g%QS[.*D* !QS$:8V%MJsCmz'866D  ![Og"
    "`B ((H[{'2_d2EVP,1M$7pdESEp[!H%K%vMB'x$..y#n2T=v[%.k;MBeP:`WE<7y<iin>l9'b5I66J[IyIB!dwr'fe^iEf$IB|osx T)yo:J-ix#T{"
    " ?%RR8Ynfvoq@p:$aUi&(_T+4],gCWO9 !e+g!&r!P7DGs<X/$d72n7Ax>1i=.dl4FB$f2Me?5y'[9 jek!n71Hx,D(U7s!kR8dIM/FteX)I@J&P2S"
    "%~,cT   /H3,MU,w=;[5UhW}r6>ft|tmmTm35<z ]57<^L`R,xH:X7T{!LBkBjXHjSqRxHYH E5 x1havnu]vQbl8XRX/Dt.Z1@#Ui_1B6d)gy.Zd9"
    "Fb6PC..'ys&cKA>]f{nQ$_e`d.df<3tt 3xKsT#yU*u2R'*#&]>U`W#[.Fkv1SB) c.T Sg 'xp*8#7*d1OS1PRiE^hPbJk4V1o4oHdiZ%,!O[7pvl"
    "ByG6Mp7Z7 ff[lrYRn<RUDu|k#Kf_1<2@4W<<Sy|h<13,CT6,21bu.!D9HV1:;[G<<:Kr>jY-n;pT}:P@H 'VSh(+$&h%n$$2T+>=+3Rm6YDm:GMhZ"
    ":}P3wW#np| !)<7$&I(NVbu=lk5(dD'/HF$i9f@nQb2 kIc7+z/alzPny`ouCag?Uft] +NZ?LM0T{ $r,:&B&n*o}R>QegT3+<U(sM=K$_`8Zit,9"
    "2&r9VJY)';1kk!O| J_[xg:U*@Z+`Mz%e}^%UF2&H|5OH:]u.( $z&lY;3!Q80j8'bBJo)UJ]~0x:Nhn2;?lrq:Cab,r,-:}  1R)9B(M_Xa&`Z[0*"
    "%*O+3.:##}Piw/[o4heD>v.N9~8FZLp`P1'D$}tlk?#(M<9u))4CYKd+F!#/D`n(&p:xyi#']zjZ!b+PpP4IGyD3`a,+CJ,J /7G.0>^X< l!M1Px{"
    "$08q!!R_s*O1ND&X?z3]NB:?S[&!d'&@[W>f@fMtUA]_fmqhJU@Sr?8]Cm:%NrHC#@%otpX/Kq5S$$]}:7g P2'9M7TZ !//ebM1$5D7'7^{'I%EuG"
    ")1I}YRuxSPT+&$q7!<a#Qw rg +0eY?+8)a&uDX u?;91vI{>4  8H@.JP[m'JRLG(#t0rO- M-M;@Y)X0hCN:SVy51gG,inS0!@AC6L!($Apken,o"
    "%gB$ F-15^<RdNu+P2) [u)<gh7fVYX90FvSRVi=daC&vLd&ee=QtHLvSU-_OvS{.8-1:T,V#~160FOgh>W@z#'TX&H!2dOx&H2c z/0Pd4N7p^j9%"
    "pm'(%b]UmMBpjqjO^PD..^z >trS-X9i ]JrygF1QEM*+70_R5 mKntx_5NoPu ]=dP261%FI;A+=pn4yikoycX!!A08)|Yo&1XGM/]@9bSt:0g@Oq"
    "#MhY0//.Po&q$  )B_Mf!Z!,4[w=b:]G=E77T{ &5q?aBVdsP!#n0Z?UiwyH-g$(:p(2D)eWLlk+%]xqq73Vxu=G4JwN 1$JAs/R(X,HPv],Z=+vd "
    "mrY#NB9jRJ(gMG2:,7T{ )?JZp>9e3Tw-/K/-AjR8.%] 5H_53Yu8t'(z(yQ/6mxqxGYXw!P7:x%-GQ5)rB<8oB9!D<qg1L3@#T%L!.Gu.Yqu>M3@>"
    "/;,i$CGS jjP2E)FF:+W$:$,C7aR4>^U@Wr^A8B-yGoNR~,k8p7L%n 'd'M&O0N7--Ri=j.Hnyk#glj]o*Lvr0ucA37g'/d' /8@`)CB tZ]c03qg9"
    "7ga.hMLayZdeo$H:d&o1 2,D7.8&  X*d2&:%62CKf-BP6]T[?a.]~7fVW&nd#,Qz&ppyo?1-]5);}%M;K2?M%XH&LtmPAk!9~PiT)pU2d:ONRM(8'"
    "Md$6,aIkk[Us!xa> EN(MW$K,&#9&0MkFuA19jO=DqtZ5,f~a6:z Xz(x7Ni&Lhf(Io3:]OlB?4R.52 kJ&RoPRnjcuuJY $c>jih$yOGCc*yZoZeb"
    ",lx58kfx,kJ>Z0;22$d5P*,{^V9KBQankqs+yLXuC[$4N!?; 'R3[S7T(;@?,3Q$)2^)1=HJ=Yj!C+s12d_G+(,fQ-8S7F0o  ZmM+df%j'[,2Ae) "
    "K]rcL1xc9ao'^r=4wR'TuV #*?Ih<^,;jOBpNGbIRSnS!]n<Lv??l&X4eERv1w&./3,JO6d-/}yZK~2,8kH7+GdE2HWO0s !/G3D$sWH;<&kW& 06d"
    "*gdH5)$:XMRYRmS[&brRsF,]l(W9adfd/&n~yi Jz(orIzh9  -Uubs_g#J?<;+W@6UhgKe9$8^MZ54v0JJ_6}tTIXz'KQRS7t.5lr?^4LLe;xYs2F"
    "=z8Q*K!n )8& ,9m)/)3!Xpt.qI6N.#F*pm7yPj@yg<R8FOKpZ,iMG)9#h`bYY(~yfdD%wdrpVXyBx$%-HpY3uFU819[ B;34Sdb$N(F`2Z$TbNPQe"
    "0!dSK%nY_DNpi[@`$k!Du[4Z<`jQGoq9)U78FrF<o=.q7v??;7T=#e.{M%QiU`eQM.f`6BOoH,AnL&ks%p4SI,x,=$V69Z,o<cSy.iq} #=UoL]*rW"
    "I`;hor'6UQegh{xx_A7;su#iIE`W%^S#QeYbS`'UWhQFP71Z86 b1j58en>;(f^`p YDN&Xn1CcOVLk5]1iC%9+@Q!oD*d#H#YJW*d,dM-A/(DM@;q"
    "G#F77$bZM2gl^$x$2f:,4mv<t]08K ,) c.J+]gyVi U5F*.#K6e!DE=7}OBy~m;$/,*]{ZrTZ$=#,x=[[PW!.'yd-!<):Bp$Z.H8Ud.4u1/M}G';w"
    "rWk?f=>'*!7-g<-./`Y)=&.].z4^.rU$%0Kvj&P;y0dWB#n^-^SK26,I:#!A ~r3$2B$ j3?<2Vq=6x:pZ_QMR%En2(fxktU!;a:Sb9K;+7i4:#;t`"
    "sZ+ 0grNSL.{(kM%!)!.RFgaqZ ULeH~BRsW&a#skovRJ|LmoZXI8D71C&!q_'e9OJ-A38dhePB0?<*=ltbpwS$HHKEjM$WqyLdoMIpT$'Q.Pa*w^H"
    "X1:1<#X'$6  Ak<nC$2YMI>iox-<%>eYGcL%u7Sgij F @0t7H3#Mxv#dcWW=,NzPFo9;t>{M$qKR~&c/S:L;cBds^:= C1iGi]V149R'%V&@#5%TK"
    "g7=l8VRU#y`KB<Un1=)',F^y7pX6OK !J?d4ts7,QD%O#0Qz!fc{qX54<?M6s60oKzR:)AJRUB-vyi07`a00EGSl=~e:In!<lI5jJw2yo2CP.olA=?"
    "XR1PK3JP=AQ1I.  Q<XSQ!cytTA{+`yYcxpC>+wsDNm|3hR~,eLF+1d(#S8@Zp[1=U78%%.Uv()}&k<$,5kw0CCdA`qtE,L{$c^.PNrPRM[Wwr#hq "
    "X4lfwaBpM% pKD99.(.kt[GSB'uhM?M*%'bn!4tKl7@j>G(*OVz%/oRc_I2D!eg, 4:jp9Y pt!m7r'`#pkw-_LlSjCk#'j?DL%P!uF)[$TudTxhf2"
    "$=H3>r1Pz%wqleB#lqwY*YMb]S-wmlqQ d=:!Le^1vH<Ca$;'U.,'eeJ)b!(RLRplMJ7y[<y1i;r&g?F@[D|v|4@*HPVRQmTG+Y+:,8(8R.L)+k<Q{"
    "5EXm)gvq a,s;c-9&$o;eIW?!e<M&K1/![d[$sNL>nyzrZ#yMJ,gea,`mc,|d0Ma%QQj@K/$i>xFh4;LZGx(XMpOX,0x 'e: %nj@%(7$I>[An$UC "
    "E})yqv'!X7 Jdac%w{02YR9zwL  )9Z~uYneVml*&+%k>}LAz!0.^|u_Ah;,gN8eX]mg*O#U;Ju(XP`5UH]x@VdhjN2~ig^|Zr-~  )9UDX.^^3J#:"
    "R!8f&OXeg/FF5j<UZ~]?l=$+7%5=P|5_i<CEa_R-jAJpdr7# F%rer.~XDei$&$0*%+DG((!C*Tu$fUSqyd#-0ckP7qxM8 X1RigrA  =91;%)#3)E"
    ">(4Jm_2^pH7Z, f/Vf7eJi  9)G[M' X@NCik-<ln0dA2&q<rOJz9^ }k&z#%34Pd#+5q%@q;@^}( TZ .8+boBAXcBOi,wJ@S$;NPGS UT)feG2`9"
    "JCN_ek7gd'!gUyM,:jIOkUT]<Sv=  Ij'K3zv):b&y +Hu9r:&h-%tcu(7>q2wu^gE%<$<Z5<uwcP<Nef_  #QFZTrN ^8q6^VuTyV7cgg?[tz;7RT"
    "SI1ed+z!8!CN.~vAl`Un !%^NBm4/mIBQPX|`,Ud&j%r);Jd2:,lTV93GI%0*.z(X.&r&hd|^ev4xELV]J=l  _,T@X6:K %A-yZe#20d' 3)9`+pJ"
    "FT]G.END_&p6%y??KD>[JaikCB]eS.2?yPx1Yc$B(+,NDJGFGWph#y#0GS#Lbte(Bikx =V{p<6]C5;CUJT[lDCM$cCYAGy&JK7>RQrata!mM% !7'"
    "D:1UW'!]Rsmb)15=MkjR Z-_?l@) %ioMjRd=A/x[r*}T:8,<]wK@2b?ZWxtQJ<NvR-Yxm9SFs=KeXek$[*}oLpTQ5=hC4Owgd:V9X'2';T}91E= !"
    "V-H3y2E+?_1m;}dE p/,uRdePq+dkpKa.HQ9?b<lF|75ClSf71 g$T;qyx-eI X7=EsD+b  Z,D0[5LF8*?`J@0V>__^z$CjT>v wRE-[?   I )Fd"
    "6u#+J1rQnt#qZwETaC e1dBU4BUDrl:?O#G~0>g(MZ@f463')eJ[paSECjf;kaP?2V=9YL[G38>jvdoS8>-IUBE?q1'2XNTsx}e>Ri3<M'!,*}?<1X"
    "Q=*/a>7=DzqrNVWn BOc_}>9Om?ko$QX]qq_Xu$)%od`4A#L929p:} )G&X=X47`_;&: n@+L|m'A25-VL1QXo7n'M9HuaL2-T'9p5GS%4W,?,Lv^="
    "S~jj jsA<TPTsIHT4[F!R<I')Y1}mSwI2iB$my  J}Vf_rdB&2.(-,y)1}<X8&w1Q=i]m3iQ5jLvY:H5z&3$2Y#rB,hHCP^z4mXhgi )*Dt`clujRz"
    "X,a-)#!pPg_[2@;I`<&m  p3!(D<`235qN@E   z%~ M r!e#y5</HytUDgq  ^YdS#C0rciE5tHTVZlMVjfto't-`!mB$ 7$-'9onNm>EbZ5`o64="
    "*h>[Q%GpC9 -7c $d!S7WG/O  !zU]#D.o1PpNfRW|GE<Q joc*] =MC,OM9X!m-Od#)6RG3>/y8jqPBW[P/9zf^ )Hgj%R<+pEV [$eUJ2mM mJt="
    "15(K8A#5dP#e/ds~O.7w!Ha>#&B='64+RL?LhcPw$yLWpck&HTn6jGBn%<$,'?8hMt7=NEF[g*8)om,i3407#33k*g#s]3k5,*o@a%cBBA72z(-&/~"
    "F9<*ZT?0/39K7t0c $.'QiNA!m,E-]W&?_d&?#9zR895:}!et]fv$q7#$#N}Z?-F/Y%=4cD~Miqp&[XO.Z[!e^#=_?xj.YTzz$=$Pe?8:]'X.8.@!a"
    "IN^AVb7O@>Ks'{Tqi{ V7&<]#b[9BT/-TZ]I  +?&y;d5$@wFctcS<%tnHNafk3 qP[sd%c?y`Hs7tVQ-@no3Uirx,:>H7h<z&;TO=(tq)@ei)/-=z"
    "'#o(M1#n``#3&i61UM'ig#)]&pRRy1z'(z?KYZ75BI,fD! $.mr_o9HvQv/k.^(]22kGmh0:915(  60G*yE A]T0J^_m+wH[Sz'@/%/Vd/t9r&co("
    " ]O2 Q1kU_A1/#dp26?;%m@lpYd&V*;Cqk1 Y<%?o(!hY/)Y8-1:d3ITpqbfZ>S2`Zz(qxq6?@:m Il@F7/=<&G5=|rf*(  -YK39[Nov>34p|rQ9)"
    "oxm#Q@49sET1,c)cez_Nmm je&fa<!HE!!SdJBMop*l}:.#OM% !7-GudeupOBF=AJi[Dp:CXvw/NfP*;h!-B] !(K/*PB>U9>  %1FO&7+8XQXDo("
    "M)bbPwuheen6,=y#z(h~.+X`_[^z;SRV*9V}6~BUQRK(F^(Rq/-S-.1dMfO2 b#q:d829Ec}24P6yQ=nAhWkRKG2xp_FeW$N$*S8-U$@eKCa'7R[bF"
    "G$,Q4BA(1b)Q1*e)<c>l&A<Sxp3Y)`d:yc58Qd&uBwhD4^x)Cf;?0fMEl*'/oYOTJOBe-cqNX 4aWGib=z87=i&$u@:N'h$ #`O*B$VCRAyJw^FI@p"
    "7d8  b,6ac#lYt0%a|7%Bg:4U8nYp,a&NQ,UGSQZN3CXDj3Z>r.V8J- O0N*8V R^eNbM$YG)n)]aHT:#D9S]UA <TcuL^Ck jYf!8a>,_,xWmBF d"
    "2h!mi6!ztoy89h%&dE'F1Yh3-5&0Ni37e}bA5`p;8WYlQ1!t#@I5.Iz'.]Y-;%/eSCgH+#!Hme/,[2M74T9tg7kT4IH= deOO>.@>@7KM`#gQp'q%f"
    "#HSS  'T,BZqWTSWhUsKAjFpxkXn mt|Dm?rdz4JvM8X=-5wL{`@B$&0ph:= d't$t#9+7s8QMilIo@6fOD5t>qY7oygDTUINi!-RWtxXnBDE!G@.d"
    "Fl vk. H!2#@s&(40o@wD>Ra^/2/:88[ x!:0?z G%B&7[,F7g,Z A(Y&T&Q,LBR]*J-$a7!HJQ2.kfc&z 0S8 {)|,4[;-p0rdi5+  !u-&&2l?r#"
    "J<uM97R;PmN7!8',2tyom y;jBXLH@Ydp]%H*lH:NKiWDvZ/<lGlMr,E-_.l $* <UqF#sxA<y<[:m !X&PH N'DjfpU>ZURFjtGh89Dfjp7%N3+ !"
    "Z(Tt+IX5Co[h8_  :M'[53sC@@kfUY `(8  #~!dh~&88=X}*Sw?VU-/-^CB 60I.}-P/l?[4SKo'svs=l5$N] +JQ0Vx[+TQ9*5UDOP!&HEYI%_Hg"
    "g>JWVeRuZs FY^:1i(16D7<{OtL8*HE?E!%/=*(:)EO;z edAr%ms..<.s;*SAVA,GX6k*$>1coi %Ei#9fta&NL oGt+&>bwIZL7$$!Sx`>Zdjx1k"
    "Cz9P<edeIr8I ?r&Z=B8'Tisg:8Geq5:n-+Po?&=I4=oL1y_-9fw<eom,,G`R(9)@w>9 0N92=G^pLalSz&DoH8)#+ EaOwq'ST1UNYm]R;g`{z(mg"
    ".o:u5v   z0A(5bHLgfwu_UMLUM%!P&i)k2D#*tc?O9mC: [#|!~=f38R%s9CM(!Xx,+dXQ47<RSx[]KD[y%HNmueWP+e7^h7$*}8V-ERV;;<>Sh]p"
    "s#73={ !o,!T$Z_}4$43^W<s  #lDg;/ZDN *}M6) 9s1#,k01;v9MyKj7@JmhXJu>o+B]  UK&[UXd~MNq8'N8@z(fP2g7tSx,Kdi*@2XQ:y*ME=7"
    "&Y$-.n=h!Vv;3!v97pg/bdBgH]?u(8Sb$_L2k-M67/5rX77%#sUFX&!Dw%fn#7X..q;e=PtFg?XM 6/K -F93JkRs+K][;=@e_M2T{ &3((.QndP7>"
    "@DNGiDbb6s/YKez(yy3cB.@j&P +3QC&`aY391Jm  AqhU')YFAE?Ls{Ol &fK/Pd81SXX@hUf-dh3 D-|bY.1bGLSiQ.a!lM%B(te9$XqO]=E!LRS"
    "1M<RPg27#%,:o)kfZJ.@4.BiZl`@=F.g-mR|O|dBN9su;A&us&FPgYf{NcC'MKT=5?q5RIU.PBa>8]  E|AF(Bk?>WF@A'&^*#ev'a _FqZ6'}<7S!"
    "h:bQ!O2vm$i0bifJEPorX;1q[;<Dtvt07v,#2P_+Nk?;'w[~d_xB^p(;d'!# M2np;!(DISKw~Yav_^1  5=CLsLy=,zC3%=yB8J9b02A2.yam  65"
    "/L*>ZttpBgCA%<xr_'7-Rb PJ5NKr9M2BeE~*}?[VMgyIi8g9Yd)%Y,g-Sbq1.>Q;7>O,gXkR{5n&wN{8 _]6m[[.;M%G}%Z?hFxS|,tuZr6g2O#GS"
    "9d#sUl[j]]F1x(GMhxrZxl;g0N<%H:GQ.CYOY;bU9v0iM%6K>'lobD 9eIdek89o*i/VM%&L)_t^IF#,X^[)Y#;e.N(y  -,<M8x!z<`U=f[VqmQ<_"
    "Fr4TXw9k8<me7rNeTR@w:qFRLC5  >5C.*9>sunwgx7}SG.(3. !i*HTT#7XO#M% !7%7$8 M-udPV29RSRk-p=5.4  ;IW^S)N*M^_#X%ZJ-%&znQ"
    "<k(NIfG!$'yu@oaIT{ !<wd4Myz&qE;<eL=a*e9S+eM%*@2ui:cVIF[udTC-;XtTE#ILST:3BpXLH*7#!m$cj5`r7tOtC`5b;5M93s!=aY$nGpCSR="
    ",!(aD+**f~&Io|vc,p?=Xr-|j5^vkWxhZZ!zWc[n9ESY,l1y,q8c.3M%!.<P.omEcjrS4RD?n R,[t:L0zM'$qY.ei`cC%=Ta<l|J+&(AAR~/^NodB"
    "Gx vlIOv[Ubk055f9*J[++X4!,<8'U)reu6KTC7%EQMO9Ih9  LeOn;nH2h*Z<rI-V<n-3ge!TJ{9,kdUjP:AuD)y/<('AN^:V'H. *$M+8F^EsTxx"
    "M-oc/MggYoN^<0_xXpgpw/v pSNM;/B4x$oiH7io`K1XwS3e%>M P>%[ ;$wJ`agfR$L*k+@N8Gb,gMKUF&PMzgB!GlA9}yc,uX6I9-Ig%VYEy>#k<"
    "W&y=7;a~OVu7C_=r$(ZT8k,,RY8V  &-+pL:;dGo<b[D`UpT4km0,3JD8&#(^n,Bdt=blZy7fmok(84&0?ePjj #WMYqo+xRrtp0)lxTfiz(vVi5yO"
    "ws=YL;<u5f-2Mv+t$;-PW@8sOn@02}(0+|dVs`Iq``$o@dy)qT]bC43[pKu>pBR_t~piBh dLrvGj@X` p0h<c0Wb]B,;4;/ BI[8RmJ4^XY*mK1>L"
    "qsq& %#Mlaxd4JB+p4<=:#3%K]TXs/qjVOM$U+yynO76Uc'0bC9).j%reOLlByRzUb<j<R #VeiZ/NZoh8q +%I(v6Bl;4G ,!!6,Ctx  MN7W%I5E"
    "aj6(HP&uC!'MP}/YM#AvSW?.-%+(d'$q$XP&?d:Lq.0uUqf3@VrPz%.:R$U),lh;:L5)  +o(yPv (=$[vn3SK^U2u4q6/Lk=5*.o(!zM;9h)6Hp^E"
    "LB*x.kJdtvq)t1,t)4#^.]A|B`fTL0MSRSvoPMxe)K<2,R=fC_2:-MR&,koz=Q 'Qd12(lD 7?e}H%:$QAuV  EQTr-BvA`^SXis A%-TR&mEQ9.;s"
    ")]m7xAHX7Ns6'BHYlE*Ad' 7 n3/BU`G(kq4qX1}j<= )}M%/@jC#,y5SGOfBL%>8U<m`AX&cmZ(+kob:!!U nZm(u5zo!^w`^sdg/Ucihs5#v  !e"
    "*]#11x&lbt7CK9qd,(Z@z'9:Gv2Xd0UEr2 )UDr%>?W.EaB{`]wt<l;sM,R}08N}QXMy7rMzaYGJCOh5I5(gO|.(eO5la_3dOL-g;?4NoUSkDExff5"
    "@^y~4FyZjD7t-e,s!P7D%n#tJLo7 <t=TjZ~s+!)%3DY*Yyr(KF8qwVt)SD.&T!N,#(c!e]-;~3PNPMMtW 0&n<ei&f=0[)z8Z!lB/v^`q9KP|:T!m"
    "r*7&=fY`.8!4UMU-<6mc=jdXQZ7H`FP-%-&_c[Yy91R8cr6ZZ|!e.j;f_7NuX?74.0  .Uq3Yn %5^OP!D?+&K9;*ltapbD4E%Qr(<(?d'11Gb%IoM"
    "/A8jUvy|-O*o<Ws:4<u,7:XV&~nOv!P/H[:z'Aeh:6N!=v a'd*]Y?+yQyj@-d&03Q@_tOUsbCvf^$d&hOkh>2i_.;R;(&.HR*#hopx8^GF9Z-Z{ )"
    "!e(gt:@nL>waM%fi-,AT q&.%'8@wC$H7#a?Wpf.Emz(yB7/CqO{7ku>92GW92#y1w'.a>%0obJ[R|A}+tX/bs*<AT(C7t_A_=78732n1W8}^Z4^56"
    "w</nr9RRU[_)v}eUlE;tQ:9|O~B'br 1&MJ0e:M15-MN=Ql'=@%Rd'DdOpJd<0&`Zo-FMEnJ-)eNuq/+=^')b)%s`>L|:}vOT>=9v&]k^=[Vyh%ig$"
    ".r9z  mN4KHz7d!J//%W>>6Ovw5?VvCSe3^U b  M&iV!D&P7# (y{8Ey(kGP8ilF:a$B5eT&M;x7#A(/O&L(IHaoI^rCW })h$G(sNz'CQ t= JRu"
    "a`MG zL2&uUd rD'^z)2dn$gjn/-# LJ$|Dk'`dhiY+Gz!4x*{@l,eGxi!8YpP$<'6(rjPxK*N&V8J$X%{8VUE;h  Vt?=7(WDy_[tqK4|:M*]4A-f"
    ")W  M:JTQ*Z1-gv/5- IaLq-w9ORd/kHCl%vT*Oo$V%5YJ,$-=N<0K[C:N/WXX_BCqj:*uD/t)gf*u*XbJO>%@aij!X1(!L4#8;YlTD+N>n[w-Y<'@"
    "yolGB1cp@]/<>fk6;^G5,p2b u=BQ^7n5PCG.X.2=(.0;W9=@MHB.S49LDQR.zENCGy(KwRW8rM*!!g?MINH:Cgc8u-d b/N^|<BG#*gc3gm95B)UG"
    "-O6)#Q IMGPIFr23Hq-%5w  $^g+ '.'a=$`,k(?d'?^89,:U/-v#@@%yz9+H68F%6fOg28X('-mz 0Qb,t],!27M%J(LfWnoOjw2o[G['naty:%SG"
    "#|oH/;OE(aU#q;csGU`/ #,yjr;DUP[VehLw1;y=pk#fWcDjz&<aKmsc.Nn=R![@)<Z]'J-39MEA C'>[1d8,C-`@_ fwG6-9MGe;KhU&~fv.H,GfN"
    ",ioH`f ~d'&Ro+A!91$C_*DwGw8}b+-IG#ZL#17#;F  1*+0N)HkVXSgRh=MVP,N(xNM)vCHW- L;YBMd%rXm6:EP5y}FOpm_W[T!%+L -5n!|Y/;7"
    "=MV$TQ9 PN,o  *P4L[+/V08xAdl-f8+b1-vS57m!_0P7}P_)!fPB)!}GS8<)$*-,x?qNRp%4c^Mf2Dm/C !95i.J<z%)(pFT7P`Sr!MGS!bM(!<;<"
    "sr2/ nX&'C/87', yP2B>Wyy/ERsNm9?u28k-%IO+Yiz215C!{:YY1M'K{2kh|G4*>Z-8!d8h,fu8&!Grg&V[#!4oo;qihtzy~(Rpq!LZoD* !QFsT"
    "6+js.cf}+ B6X& 9A{Wv<.0z !8V!N2`=Z?ZN%6gZ6'8R{ @&P  0.K`&QtYQvG[ie1_I _1Tr1dyw-jU#su!>DljQ  RZeA!@:w$kVv;g3Jr8uzyL"
    "7m<is4&RPt7H9/hd>5H27>wI#|Rw,u7jX& Eis-A']gR6uKa1TI!ijJ<AchHF9Or=vU>@,TET} eI_DIBcBa<NQJQs,t]s 'alTv=2aC_mB';tU= 1"
    "i#mRuVX&/+_8]2SwS+')7- 6T(g, $Y^1Pa9SE8]YWMG,! (.kU>B&qq0-mr!MM57: &7.,'B&<QSS%?o(!y0&-d!ep#_W&?4lO0sbjy=A#C Ef:(V"
    "95KpS[54G%Lc11jF&r#w  ?>7:`Ee-e;*j6A4JaL  )|6!LES$AE/vS6ysTK(_pQT{ !>SZeBvZ5CP_[br  *4p-,TPgLjs8d/d0HbX.FC?f/+ lRT"
    " .h.73;i  5:MWdAJO*|^n3w;c-p<R/NM')b$dMZ:F5bS$Fn7fBI,gg5P+* ;8-:5M!jp1&rl?%JgdO0I@ZlDjX{$? *MEY$N`gd {*3Obh5l;o&b?"
    "z%XP*]&`:?!Kd*T4yjP@Rse[4[H?26l?`xSW7p1Q#K$R(F_zBsfm6yRa!?`b hT78Z9NkSnAmeQ@c`g=g^Vs[.iLanI+5gfnfw$&eR;30zM%JH vEb"
    "47gP$t6>(1u$[eP 'T-G'Td(!:nrK1OdfGc)NH761Q 3tm2x^X^yYUa^b.%bo0 ! 1 A#?(:wzj[a~gJKDRSUb9Y-h0C  P2w9;3@C )X6Vs!Ap2yw"
    "mu[/&b1Q #O-k*38]/KZx7=!sQ&?yNQ1v=  /C:$$$.EyiwA.w73,2HKk>F6=0-TY?8B/0V*EUMyM$$'wN%|XO,o-j!(aB+'86O[lkQ]eFF6dvRON7"
    "ApZv,3AIa:cGWMc1?K;A,8%-KSf ,(D!  3x#hl?1Uo*dI7& H-Q A5%QCS~1Q,+2@@EOtg>t)o'z(^rEs>,B-.2.s,gMwp/HVVV  7#!DfwhnM/ I"
    "!p-slgqC+rg`k%v2KzT5-2Bx;HhYC-J_'5.28,9AS;QJ4m2VCh8L.HIH<wqvU=  :5k`OEkCd5(4X7O+ ESU&4$$<zfo7Cbo/W-Ir<*Vw`4fIo3H]k"
    "4_X9Ay_>XZBjabd'  HzkF!17* UN! sTlCl2ASF'DS ^j]~wi'(7# }fCANd#s]Op fB&-~ !f>qooc!P:ROSR=N)9335rJ!2&rkuQv+}OosvlJKw"
    "1v -?fP2,*e: %N*qu,`djMs#Pc6^}=N86'(9oLm/EYP5)-f9]$ofG6FI<?E.zy(9rti[PRwI)ersRRy G@aRk;BT2ON^c:noS&Tjy-iWEhM(Hek7["
    "$Ln_,eK?7&UN&Bh_1~e{oW<{$^y}QH/3h$U*ywq-Tkrg%?)['CfO7#+:j~;/ $ru0:`gb&15IGYEO>%Y:M-m&baJTc>O f#x?=acR=EEP~yQ*?f~M+"
    "B] A;/a>q~,CX+OK8-ST#Cjwb#J;2QDG1M>HQ~IqwyqGd>d&tRRc-k%=.0u_=9 qCMBbtWJ, )#S13fatdGDfs.1aNr^  v_VytsoL*(2:Y<!fBSRS"
    "wW:3xe('0h%E;F  !HbdK.EQi1hny~9t*nk!:} !qp4W29P'bIGL xf=rqg5.BSx+K  07K~$9*/2/sub/1#OlA% TEM`zy(p&jeEK!oGaMA*>7j_Z"
    "P>j2K$;x)^ ^4:%+BBhP5yRMGxo*D* ! #Kq7& D!|/)ypv#T{ a_x0c99'5/<0rJhaMK$:m:.;pFA+pvy!^/wSVMB%n HXPawQPk*=6Cw#LWOM#L5"
    "p-`k:_%[7'#<>>.9=Ng)6i685p?;^V2 Hz;O:&,&m3Y.oaon]C=WMGmS=9[0 `<c3@d'!q!: I#'#G]tbs4:1jp<pP#.7:+N)x.a'(Pe_#!buI@f49"
    "z%k],0'[N(O8O2O,e:O0)E'/4P - #d((WO[b <5tg&1u9#WJdS/Vv 8.CYS$o4H:2>$K-%EH&b$BHFpwaCm fd>.sWZp+#?emquN4W$3dTk0{!G,z"
    "8<' (T mZ++-8> i6H#o1YErQ.){7Ye' VVBn-hZqxY_<xwCbCXHa[01P*QSO~o(*gZ}iyL}YIr*H{pQJ],Uv*c4c.tb,hB}X]Va,'OZe:J@MiBIsv"
    "I n~CVvG[@Va+bb <T-8.m9)5(M',uZ<P#3G'7eVXKB;*QO3rOQR3lK- 9en80?J@(*=9{X_ !eK0m-O'3>A),M4 l0WZm,vkr5~;sbl'D.H-`  'R"
    "t,;1hC  WgvxkofrSx#kw(9~Kl-f!SS:.-).M)8F (b!Q3'1V1M)B<gc!^M% =N?]y+AccaX>Wl_(9,o*AM%%(!~={6w1U5(bP7!vW$ys9-=SW,H<R"
    "(io(*/9P /Nc%I/lx(D*v?g'a}ch3,H+JnOt5Rx8X'*|=C,PX2R_9;Mu%S7tom/p$yb.NS(N*)!XrRaL  ,B d#'+?U?ijB$d(M( ' -jI9Zb1v<(&"
    "MQS>AN)>2fHGwZRRRv1ISi.,(;dP/[)9tbiW:<)}OJz xeI5 &)|T{#:Tq:$=^T(J`ns/+ Ko* B#l:3ii'5ob$1u67a8>M%-F7R( R<3v:@9j,Ztt"
    " 'Xy%PaFMgn9.b%O0Z q'YY:^Ek=1rd(a[RvOv!FKG)*yX&c[:7Ofn 0sll^F::(X&$ld(?,sX6=ui$627M%ixE%`9ULN)&R@WNLlz87 w7028MD2K"
    "'{m&gH$A1G:!3>*]Y~j.t_x(N`g#M%Un  L,m_(F))1-M{yLGfM<,nNTDrXf9[2~&X_g,NQ}D<D<RU)Y%.'-A%H;7Ev;<.h8@_1VftXFlAES[SBs'@"
    "cF$[   lfKdn9UUM_Qa:FS-U+mee!QIbB4B]S''>F3 ,A0&RGN<Q>sQJ8h06C-LQ!vl6segtXN9{S)#y!K8E 8e2!><SRSgcOTGfd(Q@O3-pb 0XYQ"
    "[|kO_eLzym]C$,s}q2O+ b4&(@S2EzrrZ6G.,0a> !SWH6uEDJ=%UJf3.P4?f26zmw+H+z'c oMK&vfr fS4%nRTio  q{TM+zTe9y1dd0j8h(Vr[o"
    " 7e>^U U&H>^<6B#$5Qg%(H5d/B:6BB(<Xop&Bd' E&s9*xuMs,g1cl>wW!aC*M NmW4-%;s  !u8NZo:u`82A!V=OYpf7'Ox/'[jy^Fp]//:LUEC_"
    "  =jm]p-8FF[22)Z3_-st+Sb&{#PB$ o&tfmJ7_mWjEbTcwOb_vj%Qnh7W!Pa> #M6R;h?$D8E0D'rl7P?u{c~9WHYwyp_d8MKXL'8 2Qx7$!FNvZ9"
    ":D(z+OeO;/ !S7 BlbV-$^ag9_cnopZQ@|fzy(Nwy=7i=: :%n $,kB7 B,xOnv4)F<ANV[2'07;YnPzdIk9P1N}4:!LT{![;b%&;n8S.h>iY)=z,f"
    "M)9=XINPnGG;I<& Q 94M%)UZiZ`*<f-&`aN_pwNtc=8o'`}Ncx pZpSt[8P;<SD72.m74mnpo,kX& s=An/2}s88p7h$OTaXX@_ O-%UmyXBbe/;r"
    "<<<lmRwHP*Ot,?M)!>Rb,CGZ,h%v#gSDT8=&E,:xz&@d4]0G#h95  $~ Z&[ L&7Q%&+!h.'Oh6S!/ %*<z(ry:+2:8pN,7x2(XtYR@T]42wmEoT_;"
    "G+rjN#a>,TeoN44= !EY`z/oy}>b;@RX,R 5eq@ eNwP6H8bBEZp!->cFhw@gu,z''NIdlesX:[ etEf_}]p<:]s2NUEU= 6_ls]nE.:$bY%-9$_o}"
    "Z$/9(z!We]Kc.aADeSQ7h3  $k'^Q)yI%ynlTOEI6]je6t`?``Dl[;h=`%*(X8N]YT]oB#0IHGr1j2>,#kThT&G,OkaoAXxuDz$_KMgFqJ$}V!'uI1"
    "3kD=_(Wd)<*TQAD~JgPC:QQr#wGXoMD+8L(bIyR'*(  !5 !*tyiE[9QRB7C=)Tc1ajH6c1r#0GS _]8,KQ3Kg7:O.(+)[s=<fQKg&<<$f)w.h,$VR"
    "L;.(Sm-]4*QuPy0hO5MH7<7W;4=.NdUJ'Vf:!daT1n-'-k<[9')^]7OM7SQy3K-LIz #4:IWd'RL12_X  6yV@?u;O7}HWg;E7yArK_vJfhC (5h$["
    "  8qho x4X<vYmX}>TDs^[/Gf3  5d7=n*NsxE0zN%c&hNh>:zyn9U#(7$P]!a:4$u.qTJ %?,-QO$ !f<y3O^fb=|o+,,-n  p=FugAWKts /35ou"
    "MP%nv9rd)xQxD*My8Y'/ZqM[9:x~F;Ls'WPF1)Lrrvd-`|(FLB+;bgYSB0-!d( tx~)5E36H A o%= b  !woBE|/d Q$lRu%4V<.4#P !Byiv,#)["
    "NSeIizP1P-Sq8&lp 2tXy#&P';YltW#9C1>H H0T-`9=8V  <+mVWZf~GGMJYj OgNw0wEo7?6F wIr@-=cLpBNG6h1Iz Kcv4]m<?RGbuveV^/fWY"
    "y`yPz(yyy,vAcz-:-=STg,8UYY?^XJP1t|UOM*,077me'6,s!Lg$9s&s,H<RR,RU7%&r_TQABk`bZ>er6.R7;n&+j^6wTsHCb}olgC'6+RWtcw*=I:"
    "_i`n'b!MI+C)1R8xEU,myi1ZNY,DB5;1aJ3X_qyeVw/UNZ 0ppck;U8c,o e3[^M<86=oxQjr3>ab/'C ABG'tDk&aZaNdo7:,/GM&!AO3X&7'Xeii"
    "Oz 0kp9!#' Fn%PhpQ=f-E7(=.,4BcM&Q};s5Uy~!mh7:m  X.eNAl(zyLt}c%W&(n JMCXE'O.n-v +]I+%>`!V9 A:ms(-A)$Zd' ME=eOlLC4MY"
    "z!4<p|=?7012N&`i`899d!`-h?t^v5X<Fjs[Yo)~MoQH75(6466XM=bEMEqoQ `xizg%NRS4j-MUv>GU@dk]TN)fN$!NPP)<YJ<eix YSwZg-30U  "
    "Gm'R`f:L9[  lp&_ddfn  ZrMgF4;&uKi`jY< P3JqOEHhK|/r@NQd *bke0iL^Bqc8ku7TIUior9{u^;/ !&I#OET^u-a'[!OO;-vto0}V@Y(D@Wt"
    "-8-S.+,;J/.w:] #M.!e01N$QR^!jLeg-M=-uejXKiC/#?nE^>Zw6Id&eIz(W}3pV`d8') Z1S)l?~D}a`-FI/73?)c,'~uhyYX&O$M% !B(B4B&jA"
    "7,EGvI7!v3eb287E*] Ml+jt;[d$k=]6xDrBGT$nPI<F H9rOso8mi`)*D&~B&>a69 I#lUl9U9-).MEP: (9G61F#Kf47'xGx_;h55>J<x*Y6 }m7"
    "NtIANa3z$;,>cK';$<Z]CI/CxF3!du'^)9V]QS]BAI#l,5=Y'Wi!,gOIC-UwX$DRWw.*9-.3rY,V%i;20!PTvIia/,'d )8F  M:C9x#[OKc<p;O#p"
    " uS#9kM+5b!@<3.L<D-K3O!4%O)nIly(l^X<c9c;)},tGPG,;i,$)|CH&qwXQI*nZr:sz(rCNV)@ E7t,LVa 0BA$vg[Is%`,}crsE^pB$ !wcUI@]"
    "mo0s #!/M1 }<F1Il&<?)KQ@3r<J#@GS)Y:5T,f|6!e{3mj_Rig[@^CtV(- ,z^5#WGO8c;7Wn2<v@k%9s>)A&lR!{wt!*SxT:<R,nlwi_+D_{U>1n"
    "PO$=r1GWNBQa#xI:.R;a4e /m#&m 1KNl[4PMlf=Fk0si`gy(.#X,!,$ra Ssn:OX''P'[RT (i}aX>x#Q({)#$24AJ{2BxM'J ?;u$Zpe.f1tO7K "
    "B$'3NLa|!kBFo4d}.~[N&cA3sBd^Mre1,[(4P]Dw,1]o^iN3+RY9]V:X2LFWo!+JRV%:dpfi`rsUT+-U641zH_$$U&+IC/fv*@X.frgv #X<7(OTYV"
    "y!B^'f$~  7;d)d(fx%.)CdL1W49k5Xja>/(4g6{-FN`,7G^ %h94X'?)^4T,]eMrcJsf4q09rCIeJ !@E[NsJP(Pu=I2f-}Qg#)?<]k<2%q6=A5Vj"
    ",(&PbQ$. %C'$J(x9I)+i`6|sKd+NaGS(d'&#q=?*b&/mg/1<cNH8^ !(cODl~jT)kZB<gE[ !DEfjB#x#8l9z'9'W1rf_^g><P27qa@#5M1_!:(c("
    "Sh<Ntioa A)9S-;~8Cf.o.UC1zO!-]Bb5A#f=~;#,y#y#+lQd11eYpfQr0s>:=O#GS | -3C'D5+3J_L?,mH,k-? !+z+$:V7.H=7(:B?cwi:2d4%~"
    "MESF</o}/(me!5E[;:93<_Xcew(W][?G,+>+8*o/Zp.@3GNM*fmDR}?ddG6r,2-t;`#zd^jzy;954UmJ8 .'fp2PNP*U<x9EcG=_C'-X#y>txf>c'/"
    " cv lMG,:; 5tW 9Bx#nqoe!0mT''KxC7t8o7qd.M&'+S'RsMzNFOkWf+JYM2=pxZ(Hum6ClO!)<(%M%Pgq~:PYc<6a>Q-=zT^>iRH<fz(7FQreN=v"
    "26b!Ol&NDK[tJtXiMKB$#um%][<iXp9~TnVK$[  NNh<eb7B2/&dRMkdy7)`-/d8/MYPgQM+!}GS%!SjI5V3Ms$ZdI 9os(7$]q' C1% M+C]UHC0^"
    "z&1tRY.wlM%`7pQ$#=N~u;3zXGU&%V8ZRi[I@nSrL#[GaEC 5(X02ion>}-IeE_c'u=N_Yp.itD+cS_VWp*VCr#zM.aANIX)`_jJg0UmS@Lc'{[2,!"
    "ij`mVBSjwk<}2cwg(W<##siD6E@rRM:0HZiZn^2X)!w7.99,F>@(#laEO)Ib8/n%'sh@<6gKX&IkaQkdO+#}y_tXnyd^>*Kh_T %9.vRXGYz 4sa@}"
    "hqph9^o(&/Mt7LfDKzx+8SQ,D:*(  #J)Ei<65oN&n;s#4YZ2BB=#4Mb/C#CI(^JAsz'AZ'fWKWl8*0F  Ahdf6-n(1m/K +!](XBf`:oRkUuGKE3%"
    "YU:T- !D&H.Fka6BEA9w*n+/`; $de>1`DNc,3Iz  9l2BB&HXeSMY#O#MYbZsyU'a8GywlG9zrY7'>!dK9;[|.UM((FL)&knFN%&It_HFH?UBe<26"
    "rce|`g<Sa:/;_^CNtlq<9:+KSZO$(z8IMY X!{*?(xLC4jNM V-M-&d( j Q!$ b)++bqoEN8m2GG5<mpJ*IPi:JCol[]R.NSja^.jfsR*'$_0Rh l"
    "!4Y(9^X`.Z$Zo($TZ;l23+q2z%D+@H;4/Sc%<cD4PN=xXG(y;(;8,4Mz U&(FREC^,[)*{KUOkE<yQRL;1N[[4-2*yR69ETcQ:0{U~YZ!v-&0|'t>L"
    "lr7qe#!Ud+;+[OV)F;VrJ@,Vd' u`rRwZ~S-dG*.fnS#HK$kX;%n $X87/Op#WyZ?nOkkT.s3OQR,*!wEvABO{24F5&apjA7d1mj^jXNtX>8 2:!WA"
    "e.+aO=2WLHPG%O3;K0/Tc^x&fn$T!`M%,'!D.AIz0L;3%&tjH:B(ap-R_EP6Sx$<d'7!KB51=r=zc|<nML/+9^.}'_R%igJC!b&$Bx*=MR9qd3.%b*"
    "q{7IX*#o:(#w90911w!dpp:HP/$m  #l&-d _8aoJHD2NuX&0[#;c7'dsiAkpWeBe[  V^!PiaT{9u2RN$TG8KfW21gFC]&cNiT@  *,#olmuu#/8a"
    "(H.|'Z,aM_d $_P8BKrURQWu;CD3)F'4>jq0g1$lxfF4=ydH &Gxm*JC>,JoJPv;1QNO   z,c^v):geoTdEPuWW/I9KkNC& YYs/][W&TCpJciink"
    "NM/PfRsTMbRZd(k(%s@l=G3XjQ&UQeu&3cKnQDdOyu=Q8L+V9Cj?NYPR:]OSB$ I-=v]17G&aP?F>/hnX16z%5c53[K/2i_f3nU>Gy%:lGUhCH*8_("
    ":$shBKl!1V'u2Uv.0>/Km,B1]M>n`/B~N4Bp;gYAbbOz2&9DHX[aUuRgtn/ST-*H%v&vAp%%bZ&}7# oG_^>F47%oDoa .0W#j)@$~!,dKO+hp*wj#"
    "*Q:6kRTG*B-.)r-:I}/U8_8*e!-Joyh3GXj,5)mB>sluQ)L<,+UHNJYWf-HR_CWnE/+ffp0p#ip`TeQ2*}t~0=<iYy!4BHoyVX=~,n^5!q.1b&Iawh"
    "R<&^2<vFwAsY;qxUi|w >y`#):]=Xx==XaUKZb$* de* 0+sY} 3^Y[G?|[p$KUu):71dTTsjT!'#*9.M-I6b%z(tLSgk.z (<3x4aab V7# Mx:46"
    "@r,HFlR5(6CIAk-vXH0F?P5qRoo3 8=.'Dq+SO@g 'U]NaF'7V:W&u;3[|`hUG@sM&.( 'b=Tp(}#3Mvd}&@#pa 149GmoBjp;g>Y.S.!=E#I4:Kfl"
    "$4%Rd'B9X GM&<.;7C&' *,7d'M)e)N#dcdpO6gLb6#fX3Mi.A'%4eq}CH'SwXJ~Tu#yqt)2QrRY@T9KonRi3F-qtKk9cGbfs>)LEYZ<72xf0?U 'i"
    "Y9$u(:Mn1xG9OzYI Y$*v~yDR8'8qs#hAkFyZo[?yGr!V# (TKfdn~xI/A8IPDI?0Ee/B((lEGSAoV Fh]P9Dv zIP`|f?$LiHFL^(&2BHN{B96;V1"
    "<PAZ7DFq7Ut_vpC;B4OK!DvY*/C!YZNd9q#un0#?u86T-CxNyp0?LF>8oIMoZ4<gaXUB1j<yyvRAwgz'eYq2M%]9OK#qB)()8fOawN,lY;_]d-OK V"
    "`ir#Q0T<*A7'S_OhDhytZjNY?=m y:MI8cPw9U7h/gM_ G b 5fC6#``WSvCP<NlwaZy 1'u,(rCiu5M54+K7FM4gNQ#t[fd6OXX5[!;%_5^48xKm4"
    "1s<*!&n(p{p YVAlSixz!V.|1U9l#s]GY-Ccr%!ht4$JWKBTeNjZ*H]!'p&S#,SFfo2T !K#(Z^&p_O^7D64P0UcV%jJ f7=%?jHki$zs(A6T^q.87"
    "EM]cek Q:R-h))4KO.B;Ayb0%'/f<Vt!#-t-<R0s # S!8,.%j }+J-O=EM!/tRV*]:>ygp;C9S+7# !.,M?,]^Vq6f6BIQI'r:7G4P/%NE&R~Zqud"
    "/t1mgfmh.1eNh# #2x,p**L|>'JMfQ,}O!BzSjP`&i&p#{yV+QX27?4:Ju zT5 zXB%!-MdEg4qf@aAU0s   + e0W!W9|-N)>9gq)k1Mp?; ( n B"
    "hWnx=Pifr+r>D9Za;mp{RMz%Avt[TaqQ';r=f9GvGW7f.(  )+m)%;k@+1S~ gmc !&TX'M( y,[@''a#;X@B#Xc,xNLz#mGLR9j#f?az'NQ f^U ["
    "%L=;gGj=h)IQc|.;+AM&fq9266J(.(,B=Uo<OK 1E#=AN31oSJNROk [ Y!.kL$`nikJHbaHz(`I9O3N*^ng4Lo<_8#6  VVSB1iO^VARr>HU_(V;@"
    "7(,*:fD.)}<Qr'!~P-,&%RiY=VXid{V@/Znk$p'u$<s9'G*DH'ul!s1>`- g9kM~u:7lG$6,$|viSE KVe&y.z!<7/k.#9E2z ,&bcjI!3XLd1y%e7"
    "XmW{av*[oQ7x1UM* M(V>Y/[1PrbIS=!O~$td'!?yCd|Nn7N%g('0Z)<DuO=4g >m/bs[/V,SOUM9T#'W;$)vqmc&w,q!Pfa$,1`s>=8fxQcZPd,aV"
    "6|bhXx9/8s3NF091fttcli$Zp(M1!JG?$#66e#JCyKEA1ciabAP<4J<Z^h3jD(i9'#Vr%><8&o7#;AI) &gz6mgvd'gNC?B$Xb2Aq*,k@d5Ii]]Kpr"
    "#^U&&0!WJ]2!`[AhVb9*P_z%]br<d) !j  %gt 1 )iWOnVP4 2Db9O-oa /Vak87#,_L9k^?g5<m z'#U#K`] mS0'h88UA_TA-Z|NH]g=38_eaoH"
    "bfSy G:/:y.wRF(?d'$z MV8c4e7ywK>c{7co2*bjmRvGWUb8Zemf?.xl*INb+MCirB]5=/O87*1_XCC.$B}%S*61fg;*FNmBY8P8)=KF*B4u,HXhC"
    " &'WB:tpS3a> oyMm&m%jk4Bbbv?N4-n2u]6on`%+Jvfi4*?*~yrDsUMM0N9q&&vu$,~gs0n0Z8w7O<E%^pWN(!eA%Qr/ 2w:Op$6)U:r(,&;:CJLp"
    "H<p%NL7A }1MbrvzT#lASQF`e*Jq8YeWF{O!vi':=tm#.|lZ;3O3PoG>r{<*![!!&$@C,OgOdm77k2BT-m 2p@>aZ@.H-^;pm_L@?cB5%- *a^>c )"
    "o==$;oxe+GvhT%$:(YM%4ErW`lP-&}cog%Nba+CcZnsUiYQv7ofn)K90^v=c84b)gM@u^bo+!f=B_cgcVxGu_.9D-Jd+t}dpM%)3JbmS^sF@O|  %Q"
    ")b!q 5$Wyz^w'K *jQ>blpd&E%bff}/9,;3[DZJnQ :v#vbjB.ZL7$ #P[&qS`'t6oMb-xGRqxwR4OsYZ.k5#{ )PBk$B-N0Dp&H)}?$H!e0Xx,KZ<"
    "M)h# #[Yj1Za_D0hV*<weLq'!0k]NA2YJPA}sAM+:fm$9MHyeJ  os8EF&8m(8  !5!3kz7:W.x4d')8Q--C8m!NpCGtiEc#!HymAaoO=6 ^^U(pRi"
    "WBjju{T*+R#ij9?>pe<cCWR,!'NCftT[ I#:#p'$BB9qa:^5S[  d?oyB4T{ @?FH&Hp!b8*9q+'Br0;m&JIGILbrSVtAf9|eJ ,JtMw[J-j6) d/J"
    "v?NZh=(o>r&dl1ir?_h3  S9<gC6ZxHwCKf pI+zKE+I!i,eC NK,s+Q[I_{SzCY.pT>Y3,HX& j#~R$3>JVXgn<`P-~-} [!(A>gZ!S;p &34Z.Y4"
    "GgaFZ~RXX'1`$2:y>%x01w9j!0mr!h(kFF&t%((R<moHebMDeHb&sk:KOwT{ ?)N43H{`j;_ix:/j6FJ=Zu-d*8XG{;b9SM(R1tfBPN,,)[-OK5br1"
    "4CG%l3NRGW!w'=8HA!p1yHP1,m8}IYMQe)%oOqodM7=V(xuGD0k@AkMp2&BuP6&f(sI8$|Z##tfwOu !vd/( 3#4ai.d E$[   5j|Nx]O,!B/qzV`"
    "yBB2Zm f3|uZ24,'_8u`2Bp#F?tIWLYtFz^YLi<K'(+K!}B.l|.+sVUZVyD #K';(6 cC]`5gMe{iIejx9!]P*f&$:+EdZJI)9_]iV`Qxm'#3XZ1X("
    "IcR~6;@KP<%9$c5<,FX&G$n&ef:QfbpK,D+:XD&N,2n'gY[8H~2e)G )FqGyd4T'jo#i2TmeLKla  #]+d4w.efE8o(X.L/m01ofo&jE82VF9=E`MG"
    ":5 f';WVI(.)2N0o8_!2*K 52wwI3>ND :+u639j@w7i4J9E ^[H4]hg.e-w[AMGMt'W+YSDz%8^%l*E&a&~9z7`]aUi$dn.dJQXg@QVOzu(,-$lbn"
    "JMli))3[Be<@YUH{?fu:7k6H8pB$ 7b^Q/cRg]tU$riR9)S^9nP6U` &I;iZ*u  t:#7o]'w5^(xsMO%I'&]@$/W&FGd<r&4ms#x_9&iMfNNZ<$$p>"
    "z'7UMjL32eUl )4Z A7#QC-&gOpr%O.0#[lz`tFX-I`>,F5&$8!L2S;yNS1J$,Tl&bvlT:WC#U7t*t]989,qpLd5R}8e=r,#]6c`e%'r <P0<w&w7W"
    "783,&R$B7LSFi@$;+HWK/x CX5fyJ! $ )Y%&dhe'!7P7*M_'yh*RU&m %E?3#x0V'U7sZ'%#xo(*Prx#:;*G96]XJX/f-!8B&4T)=`Lc$tAwde][-"
    "VcNw,g7v1Ac_<whBGS#hBwDk9^E<i:'sx%N*eDxl&n(,2~6LK. kR6/+VyR|txe~#A %@n'oC[>?#G&dG}P!@h,kFK70D.8{)M#(+SwBe<4U(%+`-%"
    "`@xKgRF0>{O>!F:*W1r|u,/s-ITw_X #AAXvr3hO`^$}VM//!LR8q|%972$J$Qra)MP(:_D2_}E[.,,8j;rnRD@AAb6(*@?~#ytb,2$V'8d+8K&aDs"
    "huUo A&'yoV*&[<aY~[&7p;OO+lF)}  !j,/(#rR=Q !:RD=,|jfereM?7Fw!NGW )M.LUC?S;Zs8S1Q #ENH,-3a*U 5T )4dqm<.kd>{Pq8Flpq]"
    "Z-.M]2[? !6*XBEe-]vjIt;*8S,E'=pW&,e!(|XdgeMLYpUgD3@ddI9>#r<f/#SkO7qyuen1xdT!D@*'M%qD4r>S%B&v*&NP,u;-2^,/;t;'d*=TXV"
    "?`?M  ?<jMmlB81YOK  Qd]N/rB$B k_6s,z->&6  3dksZ4tG!nkNH_Pa@_'$!L)++]SKY^o,9z  #Hk%$,  ,]A8XD%-7# hwg>_J] m:Q)sR;3L"
    "j+Z^#`6Rdm7' *S{gs2SMf(WJsX70q!GO+!ZNc)(gL>*HZU?ElkD%?qtY=7p6_cmjn#@ &M~W,yNXRe]$3>2*] =^HJWeVx&O{E#X,`XJu'+&ko` M"
    ":uVI,i5$i{ o8I'$<u7H$R%[S<I6#puZc` 7$aFHogU' {N!sb7QpI8w,^M% I (!T DqwbyMm^pmjXq<-Nm-}Xq-0N^%6OtS*SZH~UL?HPbVl/N;1"
    "MilvQ5oHE}Z2+(Eml'AL-)-^-+v9Fl 7@_!;0tVA%/G+  -F^UMGUj7F#=]GZ5`NRL)9mbuhN0n~%F.`'/!G0FyH^)&x'(9HCbM[CV5dd0W;YbaUXg"
    "8g3O&qR>Ds@w!#B3;ug4 W9n.]Atk_B][Q>Zr MJ({du*[v|gT!^7]!07Xxl;6MgRw>A/u5I&(0UDVs,#l=xojRtY|,M1T4^HF8]MOC2d;K%_XN6>E"
    "Rn&ZBmeVd|d9Z./?dH,k[/.i!ef$u`DT/3&Jf!!4+,S?#i!O%- +m8Al,<mfE2824qGKGGk AIP&TA?;?jdbB~M%%J.|p;8I@_V VCo<VOl<T,::8$"
    "%e;UQK7D&7sBdJR5d(%CAnS:ZBx+BmT47,NE$:vqnF_R e1~,=VP vtnS6J^Au..<Z/_OlMxYMM9Zsl1ALBPZ5NsN,04:n=N*c9M F6$WSFc821Q ,"
    "(n6Y=6D'/m#pa=v,kBq7XBfq'5*0;P*T'KMs`)BJ,9&QdOjyy_!p#+-RId>^a>MmuT6'P6'/M%%?cX5b,,Gb9OMf3O4+]))#!mxrP0s}VemkpeJ@R'"
    "Kdp?P.RtFgah1y:*cMXD;Q9a%?d7 f!F8F,-G@YA&;<*fjmFZug l5`]'^o7CI ^u{JmNP<[ou8XS}##!Q_a'9hS9D2v-1iZQe7J[)MF&RaTl(W= Q"
    "+SMf+j9p$bd}Rsk.673j m,K *jIA].23?&Bd[Sm4}!]PART#IM9 9(XZmN>${NHB^(xS|je M$nB7O1 Q%-,% );{GoZAQSuQ<J%Axs71!4KdUl?U"
    "O].vd4DcxnoEa:0Rd<P>ab5qP'&I4sauK-_V>H!&5wSL/3P%5;pRO$A`6OLy8~_ib+)iS,xeodz `VA@yasCo'wo$-sS?.'7&lk_'{Oe5ah26r$_6+"
    "wxOxoFJk%^g;*L&bZaS/Z/gO6rPZ6%wpT$Bb1CwXZpjX.YPZ6%uI)MeDAgu+YQC*We%n+@r@8A+buMk%)|xspb!Qi(2yeX;K?s75'CY`-j;74XEUpY"
    ".69-M+NKMo0?MY2^1S1xME% B^Hw*i'@^6-j8Zk$*Dja$[ %/U(9T[2=d9M*I5[OE^-j?[,c(xxN,|(g GC7loSJ%gB8VOM~1Q,!2I5I @*f#q*J.u"
    ",DAS1yHG E1Q!PI;Ya-s%=dc>aT:d'2xv:9WR#&5eKEP`;lFdK-vNb,s!sl9C@p'Gn .&P .:4CaGkX@'G1kB2'o.z1mr7 $SxdvB8g`;/gBUh!^$b"
    "R|24 ?Zc&w)5U:'L-b9|<S%|qxH'M*?eX&P]'F/p!W.m/_0/ij4H1eQ!G`'m5e!Jd)EU  #33-%A!-dtRtz'us:4FqlUZp-O8j^Vd67nIU*L17d,jY"
    "7&,D;sEwKgE7=uSKozXm<R#V  9+-E7dPJApMo1X$V+=$XZR  6!)uM'%hfwZmMfp!Bfl?P2V/V::E$81a#3;wD}ku,#3t*$&qiV-e8(#&3xcEY]eY"
    "%q &-%:~62a8N-&W1S$G8I.A/#HCT#AR$Y<eERpM$3d'fLl%'}Ye<f &,>[-&vUbi*<k*Ky+%WM2P@F[#eSLg.-E Ex1&w'_?x)#`E:u$<d' I3]/q"
    "]q`stS$Nu<t]xt;%  _H0^<c+L_n+~n71P vCrHXPPN M%#%Ek?+C.<!N9YN`a<_.,cxo1:q f5(NQP&(HgLP77A'ak2^ZE? E^U7CLE=m;{TlZnUU"
    "??Hx:ZKUT3,<1v=hGRy&8]efaag%-z>4Pk@Z$8M,!i!3QTa{<R.LG3 ,Uv[1PBlf&uo)7+$UK('!YnR)`Lc{/CS2RNAdePE%bx6-/p>K4i $dk5q]N"
    "!&&4aR/4,~HTK<&#'X*pwb2C0'60Re!ud(10q6WlOh%M2^EW@$b3MN1~2B,mLBM0Z:R]['X:=xNmZrOT&)Ia/G1Q'm]+6MD=kaTodd<@9]QVFBR]U^"
    "oK[ Kif6/|%o6-9uS)fsI@Ull?Z2u<Z~h)$$#jmv9mOwTNa2,W2>C'QVM&pn->R}YZ3>TYN)[u,/q[?H`+,V.$Cp0cPj8A= Q3u$<wbP%t y<e,&da"
    "m_<s_UKwcig!Ct!^B$ ~FmS!3/p3mSsH: 4tQgV;,t'>=@7z1v/T^z-}$<<F+?Xdxta PO#HBk2R-U8|.T-qN h12D0gi>(ZEr)#!]N~,! pX$S[ R"
    ".gM`lJBB WU`)7F)seQU,x3j9ahl#qJN#KV!B&=yX2s7fnTe_T!x,! U,&@]_<5D&m:>*]mSTj]_+ad' 5 j$c(FdheQheIDPu;f8Lj8u~$0CV U4:"
    "#}8*<D6DlR+|X'BFRd,l,W^W5^ N10'd91E^!}(w%nEsyZg+:=!9!Ga-BbHw,4XMbm?[-E.unj,FP,V]N0*NP(W ia#:+6XyMuy{7;gF*}]a48_Z?="
    "d-=3-N9}!lB1O) :Kgd2.Ih/jH&qk>0S<$tg-+$v'1f+#U $,),$z'sXUg/=OF7Qx+%Y*LwDMx/89pMiHyE;W5HZ,pgq!U1,G*,^I:25Fy8G:QhO:;"
    "/H7A$`kTQ)CX*nU`S_T/7-Iz?l&X@GMELRX/S1v-1eiVaL  ,B epK$?juKc8EZcyv&d H&d2:GV8.mtF<1G?MLKwAu`;f,+$YoyLHMG,! 'in*([!"
    "?xm5vS,|Nm:NO/CUd0<]dsD)+A=E:>&u:esU!MN^!!5%'e28s~&P $S6F(Is O#j?T8QMff!-_7/%n>2r*('dW1 %[7[$x!e!fo[e`c$ ,E-$0M%!R"
    "[yP`Be 26&/4vd mQv..BV4_d,ZmoC)9`Rsuhx  FLi)w_(9[f8W:g?<pKq|s1&aVR.k%f[3OK&<,P,J=tiZ:oG;4!n'#PMUta$q3rBA7E&BHYjzaC"
    "4BB+$<dp[Q<&lf(Q35XE!IRKV.kEOE!6.R; AZpN#* 1so[j>saQZq97%wjO--M% Y0R:T;e[q'Q0ylH3**(mjJeT,^{X:c< M4: )A *]S?XSVbX2"
    "B@i/OSvCluFnep9iH_XF8M %q*OyN}N|p:w>P 'v5n<Spj#=oy!-Hs@K.g!Y ^ AAe hen!K b^<<e.|TZ!8F;=6d+Bh3>x$<i,!&]NH?9q}XO^]XK"
    ",V1$FO)$G[-%U FrC/K[dAB$!)v;d8k{*R$q(GDLe}+ !l_1&b2=yI]c]!,lGS+QAf1e7?9j!2e,=}aH 8U_0;@_hUV%2u8HYdCF'9RT.QRX#'Un&T"
    "$.hyFati,v<*P5`!OK -UXfQQgaZ=62F49+S2giyPJZ&e/d1=|qo*D[7-~[x=I.a/%!ZM%83C_&$FUg ?JDB/QJ%oYs=SD,P5 (*+TRe'Bd21`9T +"
    "'PAJ2(_] !`HT]g~,HY]XiB,M(1Zie4Li]W>#{4`MJ_01RiqIC[*B&k77-Yk 1N0/7uZT(AG6s$.'>^`f{4Z'5i?>I)B'mtU2zrjP&S#gk&x,FHR ("
    "[h?bh#0& %1q`7I(!SGy;jg=.o=,-^=;7jow$nnn'/ !-Ey^FDwr/R7Cmd b hVcin,EQ^$##:4Xb)$0,4B4W+#go@M#2pytg lR74hD/5 UdW,q,7"
    "`s,[lI'6;2)UPjR>6jUh.8-'1)#B%r bxm:0z(!7,!%OFDM%P@#'$lJa wH8JfBoj;2k *]158lqJU5/S9pE1_o)OnqVR]sh`)&BT.,2qoP^x:3O(Y"
    "d+v=8L!((|FBda5z&v(,BM$LeM7bEz@,LDK(o/:m?I  (IDY.L@,3hI=JtM&:L@N?|ZQ64tw#Lb+0c.i=]:mZm2|&]'3,S qu !wo(!y 7xCC NK'u"
    "./0''?C@M%!Py^0P-F2BG;^z8^0o!;#+fnM6MT:L0T( H? 0)AR4&TLn^J/50E !oV45)}u{#>*AS^(=:l!K,=6vq7,+=@,:o2__Ie/+(ndO)e*!YQ"
    "oSl>T(R:Dz B7rCUY1RT 4j-d)NGE1-y(kN</d:$N>EC>(  ##-:twp%M+']G,hgp/6t2( (KCX*8F222ysu $&~egpUQxc@PaS*2u0qWC)@){Iz  "
    "O}Bs,!)uU9K82v4:ZZ  (-q>]t26yP?#f`jz.{MK7r/8:O% &w8i5=5O rs).VN %r@@=gGhv2iZ[;&k5x!y:Y-mm}Eo+W:w!;+q,DWIM.=^?>mj Q"
    "(c`<Or 4<5<>CM  $/._yQZs^Ow-9>z&vK,T+v-7-I<D-I;7PG;;@`p*HyoFVciYSL;{M%vAg{se3? A d#knwa`_J#U:4+1eU<bBd6a2Fd+Vz3GI$"
    "1va>%bZFje/t5_EWyOkAueZ:d,U= /4PAp/;uDQu=v5OV!e{%qj37C[G$q>]fU&d+~J!9EXO@jqyRVA,U~ *C0-#v#0I]qI~*~l?;|ob%e;eTOj:mw"
    "i[,B:|.n9kWvkemo(9k'^Q^TyFE`D{Bv+GZ.&Dp_gN.:=~G[CxSx)9,*hz0.2T#h,!d* -%f(wUD)9o2 p)tH #sH3XI*(n.e>;8.=49z(z(yadq[6"
    "Ry[C8(=YRXQ{wB8K'WS_<S##$Lss0p$.T7wW=6*<:_!%u:_{FAy/pGZsd'`~K?'0oL:V!U,! /4&g7H2XoF0R9>DX'lo$R[{B<5Q]RJH8lOl  >^36"
    "aQ5-Frd8%W='0O02ftN @h)Nmw 0c5'D0;ZmyXk=@BU6br$mSI,B<[ >>:c7)rBZ%&1C%NYRICQAFrJ4+9HV4hq~2-=vr%E`:rg,R8P<F[ <(SCP3("
    "e-2pF<%RnhDK*Ua>t4&u(c0Q/JN@LMGdt~ioN>>-!M>4U=vdS{G24+Y9-o*U${b#M;C;dlZy%?XguB$M9qX2-n#'!ex'SV)yPR,}W6dG=5g7Uw-Wus"
    "iVx0(,eu }P6 J!wN*_<Tiu[fSdSo:>!<X(W]:5*@b'un %N!v5q<J9v!z-@!)S#8E+h'GeX$$13XKIM_8U_yIHJT,50mN,_8V9]1m-wo)XkSCU!9|"
    "*0.8>P/G+?-iiZU^ (eqe_3@V@*V)`P$!uM8ago24{T<o0&5qu%z?Jp7#~OY,N(A#YDV%Md0^UhcN 1SM%-~H&:Ly%7z-r+HoN#P!97$#P4N^v #'y"
    "rGO+gSiw51>qGhN%g+N1_#ZttsJrbA X1ogm!.qr=wU`lNPxHD7S,{GS)@F}*9iiXm8KBZ_DU`H|?nY).~MK/#$q`d&VH:#}B4S[ VL5MPg<Qdd9A6"
    "PV<>d;fw1hMX2B7'x$xB3X9)QRs.)SX++'_L =k6QfS3X'80HxTK#+C/8?)VHbN|f=3@g&!.ShMQ H!]STPVkf#.DA/$]wM%3l,O:=8;B6ALi_!U7]"
    "MW%j,$ZzN*YsF]&q&w7M72.}M0MNoK>/p#7lQ3@%,J#,OK VlWmlPq_yMg02E,Mq.m:s_z=9:}O,xDSfSCll'?OJ$BNv7lv3=_BvXw#>/Y-'N[f&mf"
    "&R>a_i(k_,+-)le.S$hS $lP7lRT!8Sqgssv)Pao'?ak^_#5pUEed.331]2 3@)J!Da*Y@ND,k8V  k1p;fdvHN(5%:d/<0T'g,!%S//Ol 96G44-n"
    "_ihP.XgQ$0N}-_N2H+h8Xsh3vz7:4{,lQE@vn}0Chm!vsa(^Y9-ot`,ujTtjh XGinrF[Kk@ceEpZ$Y(%w^dZ`U?ke_#P7$i_nRUOnbt 80)-U-IDT"
    "F_5rd85(1Th_q>JJ))'#X&#';4Y%%XAQv!YE!hR*>?26^Ty'P>5V8J#7tzeJ +0P:CQ35PHa6a$8`S $,+O}/LxfNxp#P2>9F1<R?K -B~#Hx/oD`;"
    "_ldc)|JAC!yTv?>05am4NH/1i3RU7.(W>EBD03 #hou41]F;O*-v5UR1JgYX,$8V$<lB;S'7M%&`+fuC[O#|&!AO%.w7!Pf_  %@sP=XQ9->iz$|P<"
    "7f@o z *;JW>Dkt|7OSM?')EKyG{%R,m-%o*q/ &t(m55 <Du*;h=royWKcM++4Zn>%EIBSR)2!c^(!c,6-#TW)bfVa>j2bM*D '['S|>YAD<sm2*e"
    "  uE08Z1RhX|-xIJNId^Y{yKS: ^9j +o1lAX'!ltyY=hlx,!x3f#|:;Y^iz1b-~vx Q/],~@_tm<;X*; d-dE VOdUKLMSl@A5^>;G30D-P'{_^*-"
    "/]FaB-7gOh:/eOSA8kx('MR ]L.mI}%=8HG/IOrV4?dW%~Pq  2#.G:NXJf5hM7_MWa7M(>!eJihxi:kM)Szsu4A!T3?#hXF't 2LX E[/j8,+.4'F"
    "D?$02G$y(6e6X.xT/S !:lmv&!D~b&;5i8>an 1-CI>Y!w1 %y !om0ds$N?/_0}B.Ab7.2OD*=~ETfngZ+84cEu#U 54g *=V0.7g!`c.>e=pWTj3"
    "Pf<sxR+r lKGL~EV%>k.J_4}:_ %7lB(9n7E%+G+Y</He`7v,0of+AZz]TYc>F>q0#Bq$7O|wi;8'61JW*s<Y-;8']ME E)YqqLz]ljX(x.<QYT|+@"
    "b3Wm-`  /AZ5^}H6BBv/0% )!$%<wdC{^_Ol ~I!mk % (jAY M+:PPV!zGS 5LiNvd'#h&M0TPY0w!E75S!POaEUWg3iw<8$S://igZ+uw.!,Sh>^"
    "nEcJHw9{rI7O;d!|,U _#bf55BjaXg?gJL$4D5,e#X;QO?o}lea?GS':ivp?7p.i(*%-F'BA/vv*,{$4'S3O0y799EX:-z$8?A+GBw2{WAV%:.Obtw"
    ">C*a'~vR!//oS|S!<s'l$,oS+jM:.8((c8M)[2'@Ys<:4D 0$4CLS*t_F,7lMR7:M7*z!@yO(FT;UFpV<cI@`x'j7gZm(dnoig!H'fBOW3d|'<'O=j"
    ".k0?-7ath6Y~e&#UOU%s,I>8;FAE$xg8Bq`5N,PuFU0b7:Gr?n-n'5sN)@Sm3o#;`5awv_n2e]% $.o)eESq6P<[XM1R!9oM.zHR  'd#3n`/H>0i|"
    "RSwB^,tzyNNbdh#9A}T{ UfD&G,]L3sm'0,qw5X3!?5EBuSk'8  *~JN/&I{9mZ<5Rb`:3N8o(4Q#P`((&>gd{yVswCU@!R,:]3Xh?_b$~-v&.`5gj"
    "2uE?dGM1&*>N.J7kHXg:U@Gui(W#q# (:*5X&'7^F>9b5X,^&5X3pK1`Kh[T.*]WX5<V-E.t[ -Ds8OIP]qTCS;i7F$2)A&Qd9rb*]X+ Y&OyQo]#("
    "(xMg!F$Ieo%O4@05#(N(dZJM%;LR',r3OnyLGtAzf1%,&rQqUUo! lNQ10q$lF1Q ^i9-_!D/?6Hd@0o &#*kQ+(?+JJe7X69]H=.IA(MEj:5R@R.K"
    "Y[WD9;N$&w,FgHjHtrhLn!4ZmRhTd'BAM(Ls.nWTMPVxMBh&e.UHOLrGX*>[p4Of937@`M(ZSk5OLTu%N;-%;i,7cWMIK##y<To+YTo(,I7pBCXW0?"
    "7dbTGlBp0HX`$69|8B%@V!-ZhB#QH?O7o6Y2o@On@;^U>Cl'%{<T !P/,f=To,dt_&M07;<cSFo]*?r,,2)~QAZ[ wU'H$sw?fjb5Pl|%|.F7#*}%B"
    "6] w-z(ah%$.5x.Y8P,G[6JL9k.+w[Rx[ckXM3W5#YS;[4ULN^ '=aC# 1c%g2lA[@QA5-'ysZ!x5wCyVq=5l?q:ZOL%,LI:B/&q-~!6l3^//(' Vw"
    ")>,s-:%fd2&&p]`MA^8lx%6HY%NrjP:u {?loEbyTEN >h7]1Rj4N5,n[J,>XP1QrY4~kye~,!#dfgT{T+Ir!1J>k5kgIl_H27'e AV`Oc'0=z`uaF"
    "'lM% x0}f EUI@3;:ov`_2TWX0Xi>)!K[y*.T(HUN[.IaTlS=^Oumd&^LCgs Y^[9)!<IY*Ww[XCA-]s]CHww*@84;lb3a<.N`OQ8Y)e]Mtf[G,:,#"
    "T]M%'549$K-~rah~12;}b4aW1k F<!M.,-7e`(U_F1gK[`;p:~A14JZL0`^~#{ IG9d|S:BEM}GNia1 Nb:yqv:}Mt3$:QGwMzkOil9Y!Ur =xEaD:"
    "[Un.  KD,<YPX,e%!Nigv(!t]vGZ<cd^)EiwiheQPIA6a]doo?H|Ms`K:h,h4;/S !C,w`aPVi!3128chPBU$0?m-%'vc,E 8W!(:2*1'm)hNZ4P[4"
    "^gbk[#cPMqZm(e$ys!NH,c]f$ xdSF=3%>nDz(yeR|1wiVd,Z|9vY|oeO+!fwq-Yg;CG>@d`3AGj Ld#sAa> b!nX/S|bb2!3)s} !gA-M #WEE !."
    "+YNq#K[;RZ=|/lGv_ .iHYX6*E5qpJ.$!pQ] 3B/el'hCL*/[3)V,*PFS]le7=;z$fl'/_``/gk<Y~50?lEq&B>*B+,s>.)' )5qS[U[Va(Zm+bS%>"
    "w;,px*03 !#h<OHA.;trb=N(-`ip:Sq}.nTN5`]p'{J_BfOl4IU~e]4oN9BRNq &THZn3g)70E8X.y'S>b`G$u9E(}!x-bS<V!8HhyHw[K'dsa`p!U"
    "7##27o+LJ!b Mj[Qrr>t%0>:NH,w!]_1';$[IA+wMg7GcDQ<I?BuiV8W,27^Og%ESa+ =z4d8up+s}tra84EZD&}P5)+;?Gx]|l3&# ct(CZ/@/+gv"
    ",.`@8gxtQ 2L(AQcN&7K#Dev-271qN,*#(hB992gb2)9hl(>_PG(-|+Co2`w1zmx;Xo=3bO@>po7>>a.-o0?KL7?8u(4W^$.:>ND3[mcH_9ltY7z.<"
    "$WFt!922NqP+;{,=LSk1JCMM5R;.O[@b>7AArf>iq7ZI5eNp'GTkk6[`(3v9/@VjI{pK&XY<8Z?F/.+PQSH:dq>@UXt=J;z(r/j%:,e!X8?Qk}G' ?"
    "ZvBi#hK!_A6)/_U92=Gt f6GPW1p=%e2.kb7S<4NSS $rqTH7dYp,L!oq?B;GdBVX4XL,KDHS$_!> 'ao4@`,}A+dS!cS3M%0r7u[k<i'0>H>CgV#Q"
    "#/3/%?CG GCV.m''M%P{LbM-X4qZ2A/LbU'3I)M7E2,~GSSX@y^G)E8d2*+8-lc:,/rMkzga>?JT>2vpMQ]VRgh6+CB8%]f8R^QZt'Sr7CQQxW-T# "
    "V|MPg=A,LdxqOK;/%-d2XLZ>]{HI%ZiV]*yJoLlTHZd/hE!CHWZpfQW+a6E-;{kudR-E30   {OjQ2RRLJJ#Y%'v$gBT*+3k$Tp$RT  UkS6+|0C^|"
    "&-!P)~Y|hEoNRT$DD)$]xE%U &S-d,TOk`>t5`rdgvMn!t AV9TTf0[#,y?%xfU7^]=j,$qzjP^EbQ-gh'Vz73G`'i;4(?tm2+wB8XheVdrACnH+$V"
    "/71Q!xAxtX*s $eo]'KS*6d:%_#+[8duZnk&PZk2(</9/I&.;'81?I9|+ '+Jl7y3jPRDXQ5%d_<IA-lK#'UEboA%V]4^m>J@1:L-T,Z1!1[Xn=I,@"
    "&sw&Ng0pwE=f7&K6:W*y(`kq)#N{1!fuH>,@)jkFiR!oaV,bIz9ujf/]<aZBiN/_RH39c41[s &Rb<7#r`B$@h(a&ajxC_M{AQM(5-!'a-3WB'=>`3"
    "=m>Rt3#PDDBN[^@XX-g{[}=xgl>X[^#7>wxf:?4+:T>@!;@H77wIEX_;<[HmN]$4Ew8KhPVjaN*UaVD/-QApZydC*,HZE0i>P%'g4Q83o5@zQ4?&*q"
    "*v(gu226%VVgM:kxZr(Rukp_>pMfOrD,rdq/_]:WioEGG4<yj9t+)1tx!_Q(,(&2BQ>G7[54@Oo<;^B7l0$Mp^YY (omk6de!nu2+nE9^t-nC_!R*w"
    "7rCe>2'G#*IA/~uq8E>?EE0#db%WKX%YVHd9+<ZD:(N=4i:b<mgm60>{sTs~01jY>F]e E4}E!1?MxNB[h!fWVQ! Ex#Gy5u>aRSdU*kOb7LB>@;R4"
    "V4n~$s.jN0GZpQ:=pd8o=($`4S!2>B6@DYy|c}W,$sJ]Mq1de$EC:ZR8UF4:>Ace5P*M!{Mo;xOcBip^ML;;/aKI7MD@d>/f&9 y5OdP5^Kr)9&1l?"
    "Ec(V('m6w./&/Npx<l(KX)mll=%H8q22%TVIM|?/1Tm}5o2~NGt#JA a.Z>0Dsq/f~=?S(OWMQ.rbO%0DKvOc7Gq4:=Y_~@|]3Z|G4Hb8O20M`YFNA"
    ">YI=%.p2-kIY3l%fs/_<tRPXGiD*HULd`nkFc@&$jI:E!VHn#;Y~4$H|O3-Z>HiVS[ !8YEbZc7^+H>-(N;/?- V)CJppFwA89Pk2&2u(OX.-X7gM@"
    "oeSleQB$ 5 v$j#B.Cp^YQ<K'4D<o(#mDty2Asi?M7$0H#aD!8?@<Gp)[UT|]dJ}k&o[NtV|M6l-s9h7o6'Wq. (9hw*(66$%&B] &SU6| RkTga*v"
    "Ny/v15[[Ck):]DV7A[)G[T-G`roi0CU=(TEI%!7YO=/QjLRrB-k2l?r]CxY{J!D,$Q<m-KpPXs?BR|e<*Ntv*A<Q?&Hc6;Ny$zOA?0xgxv*_#a*#pk"
    "]77@=]px8Lk^R|,2k&vuN1EppPm3N@!~A9 A>7UNaa77s|+0JB:.Gx !tF8VZoaX]73EVy0#Gp/Onl/%6T;}o2WTdK^BpRas_PDyOjZ:X&y1]zd1V7"
    "9*>CV at)M08 w@nts[YN`Q+(Da_M:l#'{z&h[yjMMg$$`H9eD`sM:l#R[rfs5!Zc&<arrv!))at=n4G!I,NM*yJLh7tXNGyc5;UDPUoV,Ou``Vb8A"
    "wO?gO`+};,,'6/(B344*z'q0qv11aHM4G{?&lv!sb( _hTrTY-Aw=+ZqulSzP!9~.~=h#ox63iPRN{biR_Z=^tkmT`cF/D6x2bugAc]'?h52@vo2/}"
    "!GG;'3vhP8Pa rv)(}(#/W(<E4$_UMICb-X/HAM:tn A>ClP&%<0ivvBv+(8c91p[e[pZ~UMEHsu6o[I_R!f[aP6.vc$oUtlN$j]BS-L[cCG==j^3C"
    "^Xao !h)=G>@YzM$>'<|7!z'OINs182|hPM%0F$vkzCT:g aaSge EM^[QdXh4A.%ny@X:!>16v7_`!?OvXDq2k`;E25>Bf5C]5+7B >X0DYaRr&Hf"
    ".w^+`KI'c5^_[vX,qE:a)^/a@6BY>UY9-?0{Z,#GYmV%aM(6';/`r{%C<cxU XZp:9=H*MOkw*]%O9Dm@o%105f'P&6jmKd}?1j{8rs5vC`T7w>dwO"
    "[Dk#&Opc3J(0MWDmgf7&rTk]KP?B8h*b@+MZ<;7c>/!JV5.H[<_Y93N$9[':d1PDUB>EP>v;c;XEz'WZ`Y(@`y uYz>8>BtoNBV;J^y|>RXh>78hT_"
    "Mz%^AvDqP@z#V8T;]'dC&+__57$+c.^*te3FF06~5Xfs#^&E2*wDkYFqy- /[frAM$[@S/.xZmz#UVT z&e^%< ;.d52@+,`8vAE7!g6*X1v#/-g_u"
    "7!<ufMp #G?J1>lb%l#HRwnf<z!44,BelQ(/q{>)LW>WX;Ey#g-=7DZ6?[S&[8Q<!gSwy.]5,Ajtvk8@K=l`Ll]-O,S*OlMvsy6~;_@_/M@bz#:k;/"
    "L}K=Yj@y<&[%#<?)@d:WMy>[<]PmX>LmEyYPZ;E.jSqQ#C92B6 _>F^MI;[k$P,kPNX640&ZJs7-I#[mnvyZkx^dW8M3XS_ kQ2k@f:*sxk4fn7!y0"
    "^@pR`h7*AC:>EMMbaCge;po1VEMNFE!gaQd<98XxQ0vGbbB9Hg*dZU72kFi$$`ALZz;^,kLwhg7v$tVFNp_M>y)@rMjp+zV4l@5zLCk6my&M;_#t7 "
    "ZC^l+'W2 _>G$g'nfM$U5A J^=H~>Ce)&M>G%I3=` 7M^6]9yuOf 0x8AE#vXm.JPI>C8w(@tz8E<yel;@[e[1, <4k=y1V>d}?,=8ZAsIOY/u,#?]"
    "rVCYOky|3H9lnGZ|Ya`|*n9&8u>(/>7dY9.=s% zlv/7Wy2e1[.Wx-w!$GKP,W%`d{$3[ZBN<<-Xyqw|y1v7Fi${d?uoSlERF:#<?1B'Z~^~L*QV!("
    "afa?by>yYKv?c9&n5Z?By|1G&oE9$*7m!1l;=)D34)z'Z96byq*Ce3s/4;x7wq&Ox,)`PZ.AKvNirZo+rVF+!nQ_8j>n?0qrz(xvYio]fuJMLwvNOo"
    "y}r/UUYpk&vENGrV@$!_c9MDyZl2?>v?c6Rn,k/O+0t&N|z(r.5zBD[Ub WQ#G=P,h&Wz(z'X3(/o%3FG`(0ll&Oyq[|d.yYl5nF6/C[7!>?1jLiS|"
    ",T4i-#^tX}O;/aq}#;f0dQ],,C[$Y;+T#(mzR8mZM$]#DJyYWC6(Pf$_1KEHVdu@B$5e7$T4v2dNQ0PX&Oy,Fi&NWZ:P(0v9N<hdBx*PuoeO2a^ey|"
    ".^(A#fWZ_,, yq,u77?1OoZW;9CVz(z(v9ZsV-Z-P[  !;,u[R !*`$U0n0TJ$:<-Z>=iVa>/?Af=V>BvSMO^1fx[na&Jad8#F#$t*roGZN<uh1`Z9"
    "RU-l0qxk?Nk6vZeIj`hS;J2v8bV +-VyM$yYcENlhi(?T vB4*;J2wjNb2n5YI*.K/y]>YiXhCYq==>shs<QHV $D0g1gitr1Y$&g,>:^e7^>PJ4I7"
    "c8BA08aEy2/K9YS:f9_(N]$O='&Dj!XN()f6,u:I`+6'LZ+B  ?[(n[IfE`::lJ~[}c&SkI7[( o@Q70<5E6CGjPMq;)/EVf#k)z 8a,$6m.(4[bN}"
    "?}]RjAgP5C,O!Z2>$t4agBdQEnu{"
)
# fmt: on
# </zh>


MODELS: Dict[str, TextModel] = {"core": CORE, "zh": ZH}


def _text_model(name: Any) -> TextModel:
    _demand(isinstance(name, str) and name in MODELS, "schema", f"the model must be core or zh: {name!a}")
    return MODELS[name]


# Schemas (7)

VERSION_SYMBOLS = [5, 0, 1, 2, 3, 4, *range(6, 35)]  # by version

Upgrade = Callable[[Dict[str, Any]], Dict[str, Any]]


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
        self.previous: Pair[Schema, Upgrade] | None = None
        room = LIMIT * math.log2(len(self.characters))
        bits = self.fields.bits + math.log2(VERSIONS.total / VERSIONS.frequency(VERSION_SYMBOLS[self.version]))
        too_big = f"a record takes at least {bits:.1f} bits, and a scene has {room:.1f}"
        _demand(bits <= room * (1 + 1 / 32e6), "schema", too_big)
        self.fingerprint = _fingerprint(self.form())

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
        alphabet, check = self.alphabet if alphabet is None else alphabet, self.check if check is None else check
        schema = Schema(fields, alphabet, check, self.version + 1)
        schema.previous = (self, upgrade)
        return schema

    @staticmethod
    def from_json(form: Any, upgrades: dict[int, Upgrade] | None = None) -> Schema:
        """The schema of a JSON form (7.3), with all its versions.

        `upgrades` are functions by version: that of 2 turns a record of version 1 into one of version 2. Without its
        function the record stays as it is.

        >>> form = Schema({"table": Integer(max=9999)}).to_json()
        >>> Schema.from_json(form).decode("U9mWv")
        {'table': 1234}
        """
        forms = _object(form, ["versions"])["versions"]
        _demand(isinstance(forms, list) and forms, "schema", "versions must be an array of one or more")
        schema, *newer = map(_version_from_json, forms)
        for each in newer:
            _demand(each.version == schema.version + 1, "schema", "versions must be one after the other")
            each.previous = (schema, (upgrades or {}).get(each.version, lambda record: record))
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
        symbols = [(VERSIONS, VERSION_SYMBOLS[self.version]), *self.fields.write(record)]
        return _encode([(symbols, self.check, LIMIT)], self.characters, self.fingerprint)

    def decode(self, scene: str) -> dict[str, Any]:
        """The record of a scene. Raises a SceneError with the code `scene` or `version` if there is none, and with the code
        `value` if the upgrades give no record of this version."""
        version, record = self._read(scene)
        return record if version == self.version else self._checked(self._upgraded(version, record))

    def _read(self, scene: Any) -> Pair[int, dict[str, Any]]:
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

    def _upgraded(self, version: int, record: dict[str, Any]) -> dict[str, Any]:
        """The record of an earlier version as one of this version."""
        if self.previous is None or version == self.version:
            return record
        old, upgrade = self.previous
        return upgrade(old._upgraded(version, record))

    def _checked(self, record: Any) -> dict[str, Any]:
        """An upgrade has to give a record of the new version. A key too many does no harm."""
        _demand(isinstance(record, dict), "value", f"not a dict: {record!a}")
        for name, field in self.fields.fields.items():
            list(_write_at(name, field, record.get(name)))
        return record


def _version_from_json(form: Any) -> Schema:
    _object(form, ["version", "alphabet", "check", "fields"])
    return Schema(_named(form["fields"], _field_from_json), form["alphabet"], form["check"], form["version"])


def _read_version(scene: Any, characters: str, versions: dict[int, Schema]) -> Pair[int, dict[str, Any]]:
    """The version of a scene of this alphabet, and its record."""
    pop = _decoder(scene, characters)
    number = VERSION_SYMBOLS.index(pop(VERSIONS))
    if number not in versions:
        raise SceneError("version", f"version {number} is not known")
    schema = versions[number]
    _demand(schema.characters == characters, "scene", f"version {number} has another alphabet")
    record = schema.fields.read(pop)
    _confirm(scene, lambda: schema.encode(record))
    return number, record


# Without a schema (9)

CODED, LEGAL, OWN = 0, 1, 3


def _formats(characters: str) -> Weighted:
    return Weighted([len(characters) - 20, 16, 3, 1])


def _text_candidates(text: str, characters: str, model: TextModel) -> Iterator[Candidate]:
    formats = _formats(characters)
    coded = [(formats, CODED), *model.write(text)]
    legal, own, max_length = String(WECHAT), String(characters), len(text) + 1
    if max_length > LIMIT or not legal.has(text):
        yield coded, 12, LIMIT
        return
    yield coded, 12, max_length
    if own.has(text):
        yield [(formats, OWN), *own.write(text)], 0, max_length
    yield [(formats, LEGAL), *legal.write(text)], 0, max_length
    yield coded, 0, LIMIT


@lru_cache(None)
def _fingerprint_of(kind: str, alphabet: str, model: str) -> int:
    return _fingerprint({"kind": kind, "alphabet": alphabet, "model": model})


def encode_text(text: str, alphabet: str = "portable", model: str = "core") -> str:
    """The scene of a text, without a schema; the `model` zh is for Chinese.

    >>> encode_text("龙虾")
    'fkwyMlA'
    >>> encode_text("欧阳晓明", model="zh")
    'KKtf)1Ii'
    """
    characters, text_model = _characters(alphabet), _text_model(model)
    candidates = _text_candidates(text, characters, text_model)
    return _encode(candidates, characters, _fingerprint_of("text", alphabet, model))


def decode_text(scene: str, alphabet: str = "portable", model: str = "core") -> str:
    """The text of a scene that `encode_text` made with the same alphabet and model.

    >>> decode_text("fkwyMlA")
    '龙虾'
    """
    characters, text_model = _characters(alphabet), _text_model(model)
    pop = _decoder(scene, characters)
    form = pop(_formats(characters))
    if form == CODED:
        text = text_model.read(pop)
    elif form in (LEGAL, OWN):
        text = String(characters if form == OWN else WECHAT).read(len(scene) - 1, pop)
    else:
        raise SceneError("version", "the scene has a later format")
    _confirm(scene, lambda: encode_text(text, alphabet, model))
    return text


def encode_query(query: dict[str, str], alphabet: str = "portable") -> str:
    """The scene of a dict of strings, without a schema.

    >>> encode_query({"id": "178"})
    'AWGUIR'
    """
    characters = _characters(alphabet)
    strings = isinstance(query, dict) and all(isinstance(name, str) for name in query)
    _demand(strings, "value", "not a dict of strings")
    pairs: Listing[Pair[Model, int]] = []
    for name in _in_order(query):
        pairs += CORE.write(name, KEY)
        pairs += CORE.write(query[name], VALUE)
    _demand(len(query) < len(PAIRS.starts) - 1, "length", f"{len(query)} pairs do not fit")
    symbols = [(_formats(characters), CODED), (PAIRS, len(query)), *pairs]
    return _encode([(symbols, 12, LIMIT)], characters, _fingerprint_of("query", alphabet, "core"))


def decode_query(scene: str, alphabet: str = "portable") -> dict[str, str]:
    """The dict of a scene that `encode_query` made.

    >>> decode_query("AWGUIR")
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
