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


# Chinese (10.6, 10.7)

# The blocks of characters of which a table lists some: the first, and how many (14.5).
BLOCKS = [(0, 128), (0x3000, 64), (0xFF00, 96), (0x2000, 64), (0xA0, 160), (0x4E00, 20992)]
CODES = [chr(first + index) for first, count in BLOCKS for index in range(count)]
EDGE, RARE, STRETCH = CODES[:3]  # both ends of a text; an ideograph that is not listed; a stretch of other characters
FIRST_IDEOGRAPH, IDEOGRAPHS = BLOCKS[-1][0], Uniform(BLOCKS[-1][1])


class Bits:
    """Reads the bits of a table, one after the other (14.5)."""

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
    """The ranks that often follow, with their weights; the escape is the weight of all other ranks (14.3)."""

    def __init__(self, ranks: list[int], levels: list[int], odds: int):
        self.weights = {rank: 2048 >> level for rank, level in zip(ranks, levels)}
        self.escape = sum(self.weights.values()) * 2**odds // 512


class ChineseTable:
    """The parts of a table (14.6)."""

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
    """Writes and reads parts of a text, each by the two before it (10.6, 14.3)."""

    def __init__(self, table: ChineseTable):
        self.table = table
        self.ranks = {spelling: rank for rank, spelling in enumerate(table.spellings)}
        self.edge = self.ranks[EDGE]
        count = len(table.levels)
        self.members = [[rank for rank, it in enumerate(table.classes) if it == own] for own in range(count)]
        self.indices = {rank: index for members in self.members for index, rank in enumerate(members)}
        sums = [sum(table.weights[rank] for rank in members) for members in self.members]
        pairs = zip(table.weights, table.classes)
        self.frequencies = [max(1, weight * 4096 // sums[it]) for weight, it in pairs]
        self.within = [Weighted(self.frequencies[rank] for rank in members) for members in self.members]
        self.views: Dict[Pair[int, int], int] = {}

    def lists(self, first: int, second: int, asked: list[int]) -> Iterator[Pair[Listing[int], Weighted]]:
        """The lists after two ranks without the ranks that are asked for, and their models; the last symbol is none of them."""
        for successors in (self.table.pairs.get((first, second)), self.table.lists.get(second)):
            left = [rank for rank in successors.weights if rank not in asked] if successors else []
            if successors and left:
                yield left, Weighted([*(successors.weights[rank] for rank in left), successors.escape])
                asked += left

    def class_model(self, second: int, asked: list[int]) -> Weighted:
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
        """The model of the question whether the sequence ends here; the symbol 0 is yes."""
        if (first, second) not in self.views:
            self.views[first, second] = min(9, self.price_of_edge(first, second) >> 4)
        return self.table.ends[self.views[first, second]][min(place, 13) - 1]

    def price_of_edge(self, first: int, second: int) -> int:
        asked: Listing[int] = []
        price = 0
        for ranks, model in self.lists(first, second, asked):
            if self.edge in ranks:
                return price + _price(model, ranks.index(self.edge))
            price += _price(model, len(ranks))
        it = self.table.classes[self.edge]
        own = self.frequencies[self.edge] << (14 - self.table.levels[it][self.table.classes[second]])
        total = self.class_model(second, [*asked, self.edge]).total + own
        return price + _log16(total) - _log16(own)

    def write_rank(self, rank: int, first: int, second: int) -> Symbols:
        asked = [self.edge]
        for ranks, model in self.lists(first, second, asked):
            if rank in ranks:
                yield model, ranks.index(rank)
                return
            yield model, len(ranks)
        it = self.table.classes[rank]
        yield self.class_model(second, asked), it
        yield self.rank_model(it, asked), self.indices[rank]

    def read_rank(self, first: int, second: int, pop: Pop) -> int:
        asked = [self.edge]
        for ranks, model in self.lists(first, second, asked):
            symbol = pop(model)
            if symbol < len(ranks):
                return ranks[symbol]
        it = pop(self.class_model(second, asked))
        return self.members[it][pop(self.rank_model(it, asked))]

    def write(self, parts: Iterable[Pair[str, str]]) -> Symbols:
        """The symbols of parts of a text: each a spelling of the table, and the text that it stands for."""
        first = second = self.edge
        for place, (spelling, part) in enumerate(parts):
            rank = self.ranks[spelling]
            if place:
                yield self.end(place, first, second), 1
            yield from self.write_rank(rank, first, second)
            if spelling == RARE:
                yield IDEOGRAPHS, ord(part) - FIRST_IDEOGRAPH
            elif spelling == STRETCH:
                yield from CORE.symbols(part, TEXT)
            first, second = second, rank
        yield self.end(place + 1, first, second), 0

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
        self.prices: Dict[Pair[int, int], int] = {}

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

    def price_after(self, second: int, rank: int) -> int:
        if (second, rank) not in self.prices:
            symbols = self.ranks.write_rank(rank, second, second)
            rare = _price(IDEOGRAPHS, 0) if rank == self.ranks.ranks[RARE] else 0
            self.prices[second, rank] = rare + sum(_price(model, symbol) for model, symbol in symbols)
        return self.prices[second, rank]

    def write(self, piece: str) -> Symbols:
        return self.ranks.write(self.parts(piece))

    def read(self, pop: Pop) -> str:
        return self.ranks.read(pop)


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
    [5, 101, 101, 82, 65, 17, 17, 26, 26, 10, 26, 17, 17, 1226, 17, 26, 17, 10, 17, 5, 10, 5, 5, 5],
    # 1: start of a value
    [17, 26, 1025, 37, 37, 65, 17, 65, 50, 5, 10, 65, 65, 197, 5, 5, 5, 5, 5, 5, 2, 2, 2, 2],
    # 2: after letters
    [325, 122, 145, 37, 50, 5, 5, 5, 10, 5, 197, 2, 5, 50, 10, 2, 2, 10, 5, 2, 2, 2, 2, 2],
    # 3: after digits
    [785, 37, 5, 37, 50, 2, 5, 5, 5, 2, 197, 2, 5, 485, 17, 2, 2, 2, 5, 2, 2, 2, 2, 2],
    # 4: after mixed characters
    [785, 10, 17, 10, 10, 5, 2, 2, 2, 5, 37, 2, 2, 17, 5, 2, 2, 2, 2, 2, 2, 2, 2, 2],
    # 5: after punctuation
    [26, 226, 401, 122, 82, 17, 17, 37, 26, 10, 50, 26, 37, 785, 5, 5, 5, 5, 5, 2, 2, 2, 2, 2],
    # 6: after Chinese
    [442, 10, 37, 10, 10, 2, 2, 2, 2, 2, 10, 2, 5, 1226, 37, 5, 2, 2, 10, 2, 5, 2, 2, 2],
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
    "O~>@7e#@&Z+o/86W4ixw,0B$8.NU)u(q/9v=nZBU98TJ0&F7&DQ3Aa+d*ka%Miy6_4,s*O(h^a'iXH+GgK7M2+^!-~PVKdqybp4eT 6|J<<h!Few%V"
    "U.F8@w+~oM'Cq4&SWe<sd. x&0$4X{ )7`=%o;e4oT-FEUi/19wN;E7#h3#fc;?:GqJa,v3qM$4D%w%;QjVbry2M-^ ns|,E]lL[d[6E*7W;5UEs ("
    "$O3W ATYuBxeyOB&Yb v)nGytepR7392e}, qpwcmhM+W5loVw/<k+pL&0*^NU^@rqt&YNpJ3,REiXsBt51b:LpMO;-96k#V.$`GY5!:;yUJgQGVKd"
    "SXl/vE%WDIaN(G+VgQ1$K:p~8jOVgOI.brms/?k'r?V$Ak3m:B8Td+B3#^2S> *TWW[/@px7cY6hr/sfB-:A;gTg(w'wRB.lNFj}cT'nuahVQ=fo-a"
    "$2L$/SOeqw'+II[[ fuR274!8T_@XA'Qe<A<x#3f>d'{r84=fy$|&:=QmyfUrE$yXD0pPXK1D=2AT4(!0R$/='$)ZamFlxMD^vhXenpIGxb,`+)uAv"
    ")Im;XIp8?jZ#)4qtG|ig/!F6 0@Jg?ga,k,q;bou9U]VW9J+^l/)J qblgy_k76FM'h{#^>c8[*bdg@.NP6@ x,**m8~?n 3ea< 4_Ey7'%y*|&^X7"
    "8XgXNxGw:w^mJQFgR?8S)8acWx SJ4_FA?SE< oe;lC^Mm024.y'wC,dMnjdH`DK+Kgybq)T7OyTl5g&=|g}dG#/O-I_Q:y:6Nj&LtGda$)/^OsHAk"
    "cD8/yEs_+G.v[ugb3L8Ke|W#.2%eq9b-19LgP}Y`&.UorMF`m:P8hvS-0s3*gS_1o4m4qgNqs<..iW6 GXB#>K,b)3)ytx$9v7>Y#_d_^T9M_y'|;a"
    "I'-mF0'LoOUj;MF'2unE5$l`5^=ueP7(^!`|U B .c/TxP d:]K`CZX{(C+B95i}GS'tN<%'M&&u*][13GsEsFv>L}Q~B7VJ>iyJd[ @*K!FxCaI  "
    "P;l#Ar4G 0%v6@phM2,rX4g&24DSCE[Up,gN$qNGnh&Gw2^d5/<QDRi$j-^)E-,E M!PQl9jBQ-5('d5Q7'lX'qM].Mzjs3MHb&R f(F'vGRTpYI@E"
    "u>lYP2    #i c ++K;Ku!fpBaKv9ZxU:fL%ZO7<%.7wG0Gt WLbM&M'g1[V13]kY[67u~gk9)X&.i#W%1 r 1  !D    $Jf-  &P  7#B%d''t!D"
    " f7F:DNPe`Oe&^rw,h0O<X]syk4/u0e6o-p_QHD%$OwMExUEs==%)!T%&rQOg:l10g=r@>1A%8111tcmT{7^HKfqlHvgI_wMZ.0@!Ke%0xE/ylD'AE"
    "*c2+doQm<qLbwf%dcFR3k?pvd9&:17,?9aIKLBG1t{KcvIx1jU.GdgsD>pHD;(:)R{e_ $ZF>@8v>eNX^~ &8I!O2e4_*jRqQc5Q:_iY[.Y}SN7{Oq"
    ":4&2z!-&Dc#r-1#*=2MSIrK~j2$zSG3x%kmC4GD?kx+s?48&:Q`B<Rdc8.q6U42M!3^mT)e$0=<Ac=Kt>aPPxxm+mKAlEIt[31TrZ]P&'Y9<(/q^bV"
    "7hfpBb_%_c)yUBjpg6jEmheZJ;H!dZJXUJ/G^sex>Cfnv8MBhvu- `!Kq?8MhdU^jj_]?(NY.tgoY)Hyb#;t4Q0[j.eZd*+G 9rzr)c:/^3CF:`MV,"
    "2L+![pg/X3B4O7qu[N`9UZii'`MFMI I_8-[(aq{3TxAgHMQ/tg}bqI8D]Pfk~=k0qlR7U8(ig.'5/xsn.#weAyFc@;HRa1L$cb`uBxdvOG`P^0~)8"
    "wt[WX'$?R5@!wq7C0z(as]C>B8o2!L_[5P-Y@z>@BBc5JE2dpDurcc xUA!dTG!#Y&18An)j)A]qR]O)-,x~2=_:%bp0AQGa2Pffa@7SQ=Iz7kXl7u"
    "=cEZB7i%[2i(&Q(=yI/R6+(RRrGS +d+>IN%NpV1(9mVF_oMZi8]#kOF #Yi,D*}!w @:YMl%^>X0sO ht;*M80SPLc(FFU&cJ+abRE-uT2xJ?rOuj"
    "@[x1nXS,[$r#e!ft92[D^zx67#N2m=y>&Z  ]7xmH1`q7l,:(HP^lr+y?Z4iFhjr=u!eQp&yOpRV89X*,ud2g%!]A6pM]7'r!z>(2$6<blq0/;:+HQ"
    "E$Ug.>/Aa~Z+,%YW1|:~vzyx7t*0gM -_d(h oaitlfYG6UK5-cJ<j`K5<9XhG)O5]1x,]:AQ79_hH[<cS$ZN&BCu86Q&}_[2l<T=v'|)rZq<rx/%)"
    ",At MY;N%!_<kuM;Q;qN)DMU1zu<In1YLE%q'fySi2cNsI1NiY.r^{?$`7tCAs?Iq/cJ,{X[iN1>-C7S7t4ZM)#lM%T4Q~r!,%M*d(hXRc#XpP=Kr<"
    "1Y%31|  -:7&!~yXKA+)`Kg|!U9gZ=nF6W>A*+iul=8&Mb%,O8-$1^C>9Dk8t_-to69jvtB'tq+y>)DJ,sf{PwY7*;b_jXPto}9Svx[M77+s3#2(:)"
    "l-4(BH4hJofNY/$*/`<[B k:x3j~R>%^jNI{D#R=9o*k4?R~VdegXa$d1O@d=9c*FS':qa[r9kCS3*r6Rt[Z&,9MZ~K@1=thM~cT@.r`j@svO;8%?J"
    "[ysp)8)dyg`<6IMTJitvn=qV3^Fu[47@e*K8&s1b)j1_ZSAL1C= *6pdu:Dm1C7XVXpj9*CxeTPR!D0AM(-?y=c4'r3%Ke@z8^2gYi%+.g(*K8I}8&"
    "YUTVaF#>L+7{HP]_#@Q#[]ajhQ>x+&L`YA-v+@iRSYOn5rD<q ;P[{)'PFo7ud1r p$s;?=2)|Fy )T^ AM5;;EATF7l,|p*@,3O*Bd4w/!Gt#/6Vp"
    "Q qP4~FH7-*e0w<r0kh$pD8:C?BRjkjp#p+!J>KBC:xOc/0.syca!eAF@sg]oflIByh*Vwc,&[sJf.b*ITj<^`qZok6R1^Sjo08F/,&4hWQ<+KNvO="
    "YKd/Z@M$8#aMQv'ZFT [,^5_fn7#M'iW<S#zU),2  #h  M%   A       - PV`R]d'd*   % %    mN##!m +.8!$    KiB0d'         %52"
    "=OXP*<o8!~ *=<R:P yF8mml8_Kx#ZRO?AAMA0IUtRef ' ;Mo2?GS1S%GZxN#o;VO:urOQapDGXKDjaY0fY7u4:)sN$:Lr9X% d:JLcg0?=NZT}=k"
    "qnL~LQ1{oi:$@':ANQ<#9KqvMShB015WGuuCOsSOp!k   [O;G5m^:d!P_/@45oe1FN]N{,h-J'KQ`Q9/F_kqH1k[tejmU4nhEAlcOe#e?2RNKh,r5"
    ">Wr{2};6E2P[lL;n.i_%O3YYsEu<M%yQY_/+sAO6aOceCr!VQj8'w75F)mO}aCu;9_ iUtcX:-bN&g j- j`>y!|Y;4a:m%4TzoS #db<eePE? 6U'"
    "Zm_A6|&N0xFI;o]47L8H`[T+Q}8,:mJ&[bPBP 62_U46;NQ}mYm>+PRAw%qd?W_o6b9*_)-IC|cYHwNo- cwB%.ipTa^T/N7@M:P7M#QfVBcC.qtRT"
    "!D o#HP;'C1Ay.V$p!p4L_6)^JtZS~79xQ.y/=ntHIo3`*_<k]go>zjq(%M~rqx_DWjA!,y:wW0!8fum%`dJGqyEc`nJ^j-j*D^bV16>MPT?12b5Ze"
    "EWX#=.9M;uGY1v)^PEz(z#w!dh74`##K'NS7uu@<8}Rw+A2-YAxW,kk<k(SH4~wy.K0LZxg/?&td# &d#klJ*sM=<YD:^RySTtdsIkm>edtG b%6/N"
    "e9vb7clJF)79w!=EARJfSJ+qrg&kJ:q%E[t^18o%!jkVlBs8U<t[6L!8<Qz(y5?qqJAesrK$NEmDOjDj)Igq-Hy^b*_X!6?S(6[#68`n:,qBwC0ot~"
    "lj)!f+=Agl?DNIDN){VMOxQ_I))xyPgxg&2-ggq@a/M.pJe!'$$*hp>qs,lCz%bUGLiCUnPnjRkQN<Op'y#NRMi;,69g4xVj27[vGQh8`u!Bg)`pMb"
    "#}D*=FVdkUl=YiSL5i[5-:+Y?4@#?y=;#L>A$yo$%CC0Wt2DA[u$$V(<8cike]z(ywTBD#hp.jb,y~pqRkksyhH:r`d&n/VJ=*!Cnz$cXpwkpA-1LV"
    "1m6Xy4)W0bhs<lNU)8PwN{NZC.W#^^hsk8TZTzW~1sELw:S/UV_{NTLH%jm}47N*GgtZU}Z0opC)SVU,_n/$BK3~3#2ECVqImJ2~+gU#!O!9b?Zx`}"
    "_Gi}/NWt(%S^ce=7jxXj/?Wt.}2tQ]^696wie:Dh<G@?H#so=c[uy>X+1|NQRiYSXN,<ST9`LUX|eMJ@1TxIy;RkU~L$0f,h7cDpI#Rgd30MBi1pyX"
    "!$gmz ^u)F_xZ2 RyZNL23Du:tRO1Wf 6m&Q.h%08,GM1JjjmRo]mOg~h%xA3LPOhoU3n[_z0elOo&LQM*=#tJ1R VOc1nS$^@n$:ODc/D_Gd4EedI"
    ":L Pxp>D$*3t9I&Z#i7h=4iTPg]cVuaM.7N2T-7#%-&m#2M%S63l0.<cQ)gu%qASk_=} 4l>z%QCg4  *]6x4>;3B(eN-fueJod<--v`o(!J!^iZE/"
    "d#pV-eX&-E)]8>9y$+oL5bO[RjMG=|gl!<rF78Bp'Y!cdt()%!:Mb/dPfK4#  ire&QAC~nm6A!Mor//%v[ .n7aQ gu9=@mMCrv>6VR&H)OZ>ER7T"
    "(($*wEO#$WjAS}AdQ7 *E2NLmc^m3^s0:% vc( t[$b#YV==P?l$AKfxOI[K'd,~b6!04H'rXp'4)zj;j6.^Z(9A-f9i;1O~Z';Q0N'Y<r-gJ=p5$g"
    "b!?NJh=*AE3d/_7RJEJ}+n?_xr)d>mRnZ9 ?FXd/#)LlX6:0TVB.z%Y[p|(?96=v'HHVn<8^x!RkK-T{Uh$:6g#uXo56k.<UUeMY'}9r4K*b0-)r!T"
    ".F+85$do7/X*D1+?X<8s)jmgS@Y{)zjPikMb^~8Y#sB??:R|PG,MJK?MmsOT!TKbV6Y(/u]%2&*}:V^t%~[WJ?MWX9(NYL8,X8,9B< z9<N|#n!n@s"
    "Y)<Oh5$W*_ZkXJNX5N%V,|/E9>!vhyoelLP8+A,!>&Kc)L#`'U7hy& yG<$KTYF1)x$Z 6* B;]C,cVp/b% ECjj5G%5P;X5iMGm$3'g$K<g/6M|,F"
    "=B[l)_YX,q/nGy>q[13'W,M'1X<{T!N#f(%=<oUB?ZD,tYHVe<C`P' 7[>h[,CmeTNkog70Rf%mtI&^jKQ9{y4P4OAPB !D/L$:bK`TXCp@b,pBKS`"
    "!*e{h50YE!2e8}8d0.G?1b-h0!k=HJ%OE)9=Hx]>K B$2w+Gk@9}(J.3HqdD l'=v krHg1YJ]bg^}Bc't$PP4*w`bM=6ix1N,E-);>M8!sv@5^m 6"
    "_6WWSzb:d}QQWU5`]-oV 9^%jWS#1=jYh_JYEE=YMNZiNT_e%.&P5kX,d|3T$.cm:NyVT]IECqF4[pN_jR Ox%%~j9Oi-)'0+d)ijrL_'Skv]U) nk"
    "[/1P9@ Ry>0N<,(w+.mf3RN2GQoB 4z&.q<F(lZvT@+/2u"
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


def _price256(symbols: Iterable[Pair[Model, int]]) -> int:
    """The price of symbols, in 256ths of a bit (14.1)."""
    return sum(_log256(model.total) - _log256(model.frequency(symbol)) for model, symbol in symbols)


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

    def symbols(self, text: str, start: int) -> Symbols:
        """The symbols of a text, in the cheaper of the two models."""
        core = [(self.choice, self.core), *CORE.symbols(text, start)]
        own = [(self.choice, self.own), *self.ranks.write(self.parts(text))] if text else core
        yield from own if _price256(own) <= _price256(core) else core

    def read(self, pop: Pop) -> str:
        return self.ranks.read(pop) if pop(self.choice) == self.own else CORE.read(pop)


# The table of the Chinese model. write_tables.py writes it.
# <zh>
# fmt: off
ZH = Chinese(
    "Gh8z$`6kR[?s'(ZtdSnUsQ4dWH-Nna0:VzuyXPK;IQ=1+5QiZz)Lei=aSRe01,l0lpj_1]:F,oo+5RAF4_ 6 ~c,fo$=x} /IZS'S;r lL,&XXAv$="
    "P<1cCmM;bUdyf(=<:40^*$0#'y?}?hP2Xs4v8+&I+1P.<Vs@7&;9ZZG1tw6e2^n$Rbf`$SdV,r;f.r4W4}#G00@q!(gF;2H,!-7a5<2i9qN@tT,k@^"
    "K@R6H0XkMaD'4@K#'v[-@q)!K'i'bQm^Nm4XM0E3Q5BabE;A1D-WFsP4 U9U9k!xn-?y>x;Je/[r1WSX`&6']s7sQ)7r5fF-<!]vV=6&rh(e ,w@yl"
    "M6DNtZqn +#Q:aHyP.ylDN?w^vTLtZkx)Y88IX+WRIoK6<QNJ.Z]c;#u/47Ly)%i<oLm6R&ZdeJnD[cWZjc6Q9ml8dP! #T%_K4vMM*6]R #9.(Q4("
    "j~dwx^_<^qO7/V%i+Skmal2C=~7ZNw%O<sh(P f7(7.juNihB(7TR83KF +^-O2qJ9un4ce{/(eawK a,)P.O?4{L]Xl`.tn6MQb@d IjDwsu=5v;Y"
    "'NRB'bX'-#TD^6sIT+2DMRra^;^nI9Oo_ CP.-p1!T1&>i>_?Bl}<_un+P<:9Kb9im_[k]bYu_5=.&D}Mrunr8O>!/$k&Fv-YVk}Pu<U%pyqa:spk@"
    "##e)gK(CLcZQB$HuODCq[P_mivq/xQbd'b8n/L`0eXi{N,*cWeX4b>EJs~XkP(t,l)!ym>g_.fBdKe**q1-$WCOY''@wT6QO&CFclEyAt@?z'|^*PJ"
    "x9h>bjcvl<>3cKtb9,)JNo(A=P7A1nve%0`N(9'o0ELB?|)I 'd@M%         2&s,g;:4s$R!$6FO~GXl@.i8Nhx8N;QP2p}+-Ev,rV^pc dS!bf"
    "+KPKD6BLVpTiMoA[^x6YekvukKo<^r3!R>s)n] {$vVnSy9KH;yr#)o-('y_9_uHllgYc|O]+XUP,3Z&u2a D9K;j d tT%ELEM'%1(8lV9$E8yxVv"
    "UDC WzUbbbO2Ozg2g<nJC?Io%eso QGyP'LzoI<{T_5`,+m},d<^fyC`EtG=jz.;R88D<;BnA0Meqcx%52p~>.yC<^ifsx>*6S0D2(eb8frEtsRb!c"
    ", UO<=2?Oqh,I66D(rl^5*O+>sO(#&(_>eikR(tYDJ8<vb@jl;v$$B/@Ea)?o((rdZ,}l'IHo9`Y'B,pc8!691->%m<Z?{YS?;9Ltyn5-*#8lC#&rg"
    "QfRnOraC-4gG+Y@m;H/SDtHY$h($RL0+`,_eHE(sCjK]UtU1^U4>a-BUT?'</FXo=8B:;KwTDXFtT*T&^;MGtb)`_T,BM(P)y<NL8b'[%A&q:Y@f U"
    ",sWQW&eV,(COPo0.T6Dy,g8OC{SheQj!#RUcM(b-xQI3YmdFdl@;wQ7$4h*B3K2%bb@f^Qmi;4?vo_*<&z$v-_PADR/fUxu|9s5T2}LMwK25E5q2y~"
    "8P?>M=0P%G:.8H :d7%F*bvTjuQLV;>&QXRO@OYJ!R%(,ci[#`.#mgMQD)ymU@ bcJk8Yc'unjGgdv'3<{bqIduA%QkuhMX+ktw0.J2E&I?Yv]eN<P"
    "9]1.[p>53~8=a?Xc(| I3Y['Q=!/+IE2BSDT9u?b6H/f?+9iumL|sc/<j&w/K@73$Zioo| S<NxG!V-T+^B4ou;RGxxooa',ES3([KEp<5#g6T6^JV"
    "qp*E1Wu6 DX5(j42;pM#2pXitX&e#,'!jv>}mK@K%>bt,oMz`&MKC (5v~P|k,fts@VCWL3n -uj*e[~,+2z thKE!&kd7S)ns`E^>UaReYD@`w>C4"
    "2@%J2K, /@39;UjMF:4RavcpKD1uYBbm 3,'YIP+V0PwY,eLhFbxPg +k+XuCYRCh5Ob#pwy*5u+H!*2jgB7 ]B,<Bjdy>tO%l6,[3<,Oy7-%L'?g."
    "t+;ALC=TAz$AmVC1 IQG:nT(,;.pxyX/.b'%;'LG&Vu?%PVTV%D3ATLcBi8m]o 6Ot2qXtBfY~?#Oh ajqMuos`yAUlB3-%eMw WE7^Puawiild;(R"
    "RlR6peP>'Hp,+m_BSBD.>qb!%d7~^nk}R{ [>U7JtL]=ox2=Fhqo!qKs5g+?=6/%rqU`6V.DSthHx>c#z&=#!6[WCl$jCpR#'U  J>;#@d_$q49s(^"
    "u$V!>sPJ,iLylV,2x3$H=8%5-wJEaC:mjkPowcH?3O<yh^QJnZeEYR7=m*RRXA/[ Du[/!OmnQ$*mih5q~Yx]*op*S]#8qA&8flwSgduH^Mm'b8W(:"
    "i6yz!oJ#4tfvr)L_XZ$|@_v7Nj#h)_+CL1RQZ|e`[=a8@ dWyy;qNPV!q#, w~Y+X%F6,1J8Bo'MmdE!wNOj)#Mxd'ZvB{#h^VvXpy:bH`e. Sss7!"
    "(cP;^{*NOvk`ZL*Owd[&z!t+%khoPp^6yjR.Bq,c,)N_fElWQ6BUU~W_>*nvs;<!]E,NoYwnGm.aZClvA[Z}y_!F=S1s_@%$Tive1.>Da4kLVjeu0P"
    "=)?~2AjV%(tap/**&SOg*h$*ej74?=n[yl^6D}%xHZ8a0]>H6jH??)t:@3%1D1^gQD^, 2,`y9W(CEI!,5$L,:&ZR>d]$6K;(0bpS AYXH=;4K&d9/"
    "6B*OqT@0yb,N?]sqmkJ|&/VB% `?,6o)V)W4t9Hb?z+aO]R  9,!HK_&IQA1BcV7e{toM(y@I&Q~x#PV@{%ui!)10#nASM['#cUK;]S-HpsA[w#i8q"
    "T=^faz)V-$X!)J?c^%B1<We=%GgU`J`ffm^!Vk+?s9RWH.4(dB41>^ W8p?n;@Hms|(/'!wuY~MQBm;RJP7ClY.'A#EipI)e$.oTE0X*.lWiSG;j`L"
    "jUu.SW/;y:Gviy.:BU<d8e,3i#t~lORdyHED,SiVGs7iH~[$$eGG)BUK8H.2o)OJ<jiituUU **,ME %8NO},#8NO}'3DfO/2$>29th#1G2**#p+@r"
    "-YQzN/$qVn a7?0B^N@>`~P5$ar2CO_<#>nOuo (!H6CB4@lZ#g%ciJ4^FTTbe_tbBHC*`^>R6dc9,3=S[P 6*k:qfT}2~BmZb`~QHgQ #<VV $B,J"
    "j*[(i2O]G2 o!|[ -#..`FNZ#mtoqqRq {vp6a%65^Wu kor?mr2ahRUM,6/y/G[3JLOY9L2rlZr]0NT%vS=k;JqxLJNw&*u-XktO8S.pHM*8DC(G'"
    "_6Z_DkbeJ~!`aQUV3S9IwC4FLc9><9qRQ*T<PDI5VTVR;Fy)j90+sz;=i{@R7$WuMh=7iek{q4#^3_:72pY+!X);$TC|@V0}hr0tW-aUE;ldn1RKh)"
    "=uf76>y| zJ]L2!ZLbLdR`hbP2UzMw D+9BlvCZi'~^C1AGxC@<~I[6X7FO{_HJ`dBJzbX%@7^flyyB?ia%tS:*0s]ME6.MWf-0j[dfn+'!ElNLtx|"
    "7RiA5M1lHn26uQ]*#=2n<N:/70^ZX.=b-4xBy}` 4(B9du,9:b_8*^-/C]ucR!1W SewLVZmB(#?fD7)@{KS`+/E[j7i2QJweLN%nF<6;r%EAb90h'"
    "':'ir#>YS}2JNzR__L1[;3uZ550H2_'Gir9.)QUgt]]<[d if#;p+W4t%/$4o&>mu@Q7eW>%$-oJr%79!]uxnB<6:PD{M)k0sJwkBC9JjftfXI>;x#"
    "0lH)r]N_EXF7#ZVW-^rcCtj!X$ YfkKWS3G'Os'{9qNv'~_z'Qp0F9#hhc?LIe#cYsW*9mh#u%7_'95E.{,R/7`|xy?.27hl@NX&KL^6);N7+H#JF)"
    "jG;Tyyxp!(KG=Mf-=ao(qj]0:md<]r!H+1!~^5_HK>hEX=uH j!$7PN5?d=6&rO+.H)<AaxTND1 M%d3=Tz(tMuJd>?y^P s^0:L !Qv+xX!EG5im{"
    "PB ^P&+BrR>4^)1]d,msTKQedl bDZGxa9b%4$n%(_ihm_;V!y#u_z 0+~sedgw|8f[w7/)9Vc,H-~Cmi{gc,!HrC4(7f,8>b$VxC7'C)|^]BGjaIr"
    "!' faI2#ydRQL2X,!T-8VeoLGyBE=LB(e/36c^SZB&.TtZ`!^k!8.p6WbdwEGrT6!?&~GB6]Nm:~h!#j6R8NO}&s,g8_^<D{&U A rg9,NeM?f*b9:"
    "Xm5EXouX; (&1`Gd5 F}:JXaAkDk&{_p$-$SFjfP!^f08<IOYZ_;JU+3$G5i#n#hS90(Y94s+`9<1S&_mK=&5i=zmCM4*IHq1k0.JP#MP>hIO&b^lY"
    ":+VGN_!=5;?r!K`V!Qej.{fF_2.*[7*LaZ6bq{*!qvPbD(EnA2L*/s<]rur^yM=eu[1~]B4;CI 2,f9:'6bE9OW!CCA8!wQZ$6g`16u{,#p:('WLb?"
    "?M!(7WrT[[QE9Q8swBd=DT zBA@&fr]&S+3wJ{QdZ$dv=aS*qqP/uq]`=R=J;?$~rh1($7Z<nPM:uD044w.#3a/AKt^aXV6VV!VI:L?!G%7k`H8k2n"
    "lkAuhdHvHl OY{J?aqiDE6l'T65*eV:+Qh:idO0'c}?^173#s1gRbZT#XcV.+-d<lLatB$/ao*ZcLiLJ#`;4.`WtRthMq=MYsnmy!Io> +*Xqv^R9A"
    "<EG $}JI<;'[($2~E=)HvLFs)OSy2St%#{.au.6ldqdV3B):]k@t$b$w[dwQ7+@<>Gp>OwQ:VA29cR_$k3g1@.O'N2nIt;w$lDADI^[dsTQXo^v87K"
    "KiJRs{&i]J-~?[XZML^^N&w()WA|tuM',(dVDZNB'faXS#6gi)2&C&/c#/ux*awAQw7;1U##E0j~f#/,<P8LQG!}iCp1vm!sgIi%[A9c6*^9+@Sw1."
    "QBdG3&_JLC]v56fm8b%Qo/dSM`c|<{&7^&m$ G,GUhB.(c&>'~!;x-TNjB7yHBqG,Z,Qvvn1C:f<Md9&Nt8Suw:_^DX#Ab&_?Fwc7+,#C4/v#dK~W%"
    "Sq5&dl-2C=$q=O>B0M6:]TOmSX Z#O!eo_M*0D,<%l;2,.&qT]91^$0PvUBh;c:J;Y*d tTK&ebg;u6a-D'#rp[q?;w^d*q_lNuKubRV/Jyu:QZFX'"
    "M/MF$442@^]~.3qsU_lGMZDN#v.e cKY#48uCP`;=,^_yIj*13& 7{vA#}#. ])(r?Tum_j])h0S:sm]D{>:QO;}1ks:6vvf*BkDX|Z)J}u:2Ad)P/"
    "n_%nfm]:qjen>N#lF~t)8$?oB>MVR-Wj*Y<4Mve[6whSmW7GD-tseqjH=Xi)0FBKmEu21m&igZ<2c`)9t|DFo$!51Vq3#(Dn3G-&?4uo8/Pk#DLAwX"
    "WXwYDxTtJ],#8MH>8md,H2M52NGTlsm~]5o6aoc9LYCjOER1`5%^!CPr<Auj)5'zj-g801/$Iy=~7M@'<.iHtl`08VX$:(N(4:7gsQALnJP4F9v28?"
    "//6H,:l>>c6=8`n%%.sL`W7Mrn!gy(h=w5B(,z<j_tMJpTO#&Q^uTkdBClEVxR:jCwf<Dv/0@kW8yJ4QlbQC;H%b!tt9[//hrH826erUZNo VJ0][}"
    "fwhTOoP;*xFwk+<w6,t@n+U.9n(.yXE$k1trk56M`O)#8-gA5P2FRBq+cpv#ykBh-^ I!*hBvqe-yoCH*FifR C?`tcUJgNODa+Bj} NFSh'Aag;Sn"
    "=tuUW~drMyVm.+JR8yPq5*c^Kg7s!mMe MYw@`7Y4dL{O)i|/pxGtoNz&yAwgYgmp+]9B$-F?|xfWvE-/;YppSp,8C#/!5V/!:@xi[x^E=L,u9!ofR"
    "*KMKF8A'R+V 0p&2m'3xow?dQ5DW[ePFui9Dgj*ZdF[E@%iYGfJ[ V[=r75y&uG}ij!F$$7mq0Ir9#Q5NQ@-E,_evr.8dq],p+SvqqP&d:S{E)7%m!"
    ",2![u>,!       #                #h #!D%-B' 0 3 ( !   A!< 1d!#/ ) A Q A b'`$c*<!$ b#h&PQA'S,R!u 9x@ *d1<u-EH',%q&:r"
    "8&do'h&W'?<`DJ$6P: T$Ld|P[u>&lnEN@uT,uN.RlE:lbuK4fdh () wMbI_Rj/x_sb0=1^W5nI:Vx)x2m^&(d2#>S@B?e<K^T{$c AD*6BAyA_5A"
    "bHCQOlig6qJUD{>krVQ;G]rQDqwHtro[X0pBS5 O8i^:JM,Xw9FXBiX.i{'/bl,3G$-y,<.-[I(B-$-o$r 2.uu0<|uUX`RBTtBG'aqEP/RY>Y(U't"
    "'RVuZ{^eh,_uJ])aM= 5Lm0>)fG`7@[C%r%)Hk(Nk4k^n)(YJa4kB#w]D?qr??2Zlbk?GUeN`st(l8u8uJ$pK8T&NX*w5T-6^l_/d_@8bHBHsvr:QG"
    "879x' 'GW':/8!`Ntwa?T-lLK8UXPwXw2B+:v]>{fA`M $SI ,iz,!ZLcOYbVL7304Zp:::qYgICPu+D:|e)4Lo*@#&im>L1M/Nns#<CI!J292uIlQ"
    "qBCK$p7,Mat38b]!IJQ$Z<R^2$:<Z{XzrbG<aL7HBjTT[`MSBpnz5Ns@:8GDJ'`%=@i/yY,M]UME1r,sB%sDZ]qp4;Cco*h @6#xdj,R9ZZ)L{&m/E"
    "YLNSis@oj^',kDL9*(^_B:O+u(aC@,GU^cp%lhL0 {?<<r+)QtQW7n,{k';.Y~Jxp&qi'['T6IT Mo9*&,&+)]1E+|8s&sLYu77p!T0@;poT8zmxDK"
    "cm!F,1f7%S 0bnLuPtnEmpB;t0.Yx{khg  5h|Ik UJCj>m<BLM+!T2EZv)C9spQ0<0x&W/K>TBJF6<%RcO%7tiMyX1Q1R,kO],ZuJP>?R?  ,KcwK"
    "ll5l[m#AM!gb=+%HsvZ%%j*-]lCTio6-nIl&r0CCRy+[<3@=<H87M*:ZTW9^&[OQ*7y(.3L_N'KJ>?pJW)>h1R0lyj7M:lZbF}['7lqAv@BjG6iC/d"
    "E[(o%oR+sQ8Z7wZYSh_?xuFrCrUA4~IvoBbj( MwZ#Sjy:%*UOmi@d'a95<rE-MCUA-Yo<Q,tIdC8{%;bcBPIk$I_iP:6S-^]GjBQy]k*m!F,g8V#%"
    "oT_cx)(:`-4|qm&qn,-X(u9W>8&Cm,Mf$WQVuhP$>VYkR] f*g!#Zg3vGQWXHvT/#c!&*T3]ck?ujq(`'=AN)W.:9Ra5]okF*Ap_j9K}dzQut{sue'"
    "2`rxw3&.fT2Q5l]w& `1h]tY<NwZI[h{=C0x_kH{X=<sRA5_Tu9H)PqQuH5aGs.Hy_/3/*eil.1x!io/&R$NM6F;#B $4r0N,B5 )q $XBp[# %-'E"
    "Ap.y&IU<P2+!)N,GvOP<ZYdz:F&,28>?gr&q(`Uy0u%Srt) tT[jFNAt]#15#@L<nX#5'qQ23llK-Lv*sd$u2|efB#h8dN1>.H`&$If|h^o1!{>WY8"
    "Owg= (,]S*b$'dI@vX.?]Z/;kSDDVAO)<c64Uf=#B(X2t v/DG$|d1%j`%b3D-uKC5)edA%~N?)$f[l!wk8|->d>wT${%r'qJ9Q@XcYNa^EdH5a2On"
    "P_jIE0l,>54PAHB.fgm[y/_@+jD]L&C.kw %?Tx3tx>Kwq2?DB$VEICj&?g(6b6gV,l8BU9|,5!O]bb'RD]Rmgd]-SGA )D?neu0mX h3=+em?Ruq~"
    "7)2V8kp+Y= Qh/33g@4|v5R8XfaO52l/XUqc-@%n %;ZbvIIK}!N/WEnqxgV,( @)n[:0^8L_o>8!<yFH>G,yvV Z0({i]'qreS~fntuB%&sUBd<;<"
    "a4RkS84%55<<tSF1ySciB1dVy/226:6Fk-)0_Me[?}9I[wj=3EjZ9 #z*UT<&u_4Pfq&q~S#i!AoRj8&&T !O}C~v?2$Ak4Q+#(|bg4M ER'6F$0UR"
    "!SGrMTz&H.w@E-a.a Qx1_;?0]#|Mgj=T:RVFnmeAFXc1>(V7S!^,2un.!(ginjT&#W!e:Bh n7,1Px~c[==&QnQKP =1(z(z(pCP#].E~T<Z2ME4e"
    "]*X.$J!^T! CG[2KP'D[2j%HV}mV+#trl e8tgn~d?$.tbLMN@lh!Eo]@4-E`Qe!ux2V/n$c6s7<YL4nlNM24:V7jS;-'8Oc2Ekt9F%4! pAo{+e?7"
    "4:d)<VEUu[nLd5gVg9A!ymcb.Xt0yidltYn[$/l$lKyxcw#&z(z(yvgj#pp+m$dlM-VAp1 !:~4ldAGa!MPZiW!T<u-edO1`%~RgvfX6SHx5#!i}(B"
    "CAS,$6dbC@ }[b(_o@UF[GqBM0sX>59o!e=(ilCOf~Hn({N%0/('pzFu,8w:szos6:J`=%g^Fta'5Udj QvT,q:OBhO0,kga'=VUt#V/kq0@M7hdRD"
    " MW65x$-5nQT:,Q*Djfz#o!TT'm8Nq!.mh 3?{0j`|d&z(z(z(x!x(U3DrWA;U2wvpV 3z Rec`pXs7LVVd:N,*FN]2/*)q+,z-WCXT0]9_K]1qF!3"
    "Y,Jg($(q43@,$#dxO[PgDtBx3(^|hT!Ds(&1_)%7&UviNal1'la<B!!o$J'r0-7$lH3.qU]w?j</9'R &{Ah,V$353&MFF8mZE9+EZNu`sx^%B/Xh "
    ".'e@oQe}N6s%%xTYNIQ? d1'aPRIr0y4.PO^RWY;vErNw9Or$,u!`@-{6_j3o4#|/C0pR~7Bf;-:MER$xfFGy]y<%,z(z(z(z(y5yz7< C>(QY,c,%"
    "JiX1L' 9HC@X,8/'VbOPf'<_4;2uR57moK`LkpaG.=Gyv8eJ PMbGmo;;tOw<(r5xxpup'JT,2)P[S.rMlTnz#@'S83fE_LmKlTSpnj 'TeD;re]`i"
    "9Kad62O%^mGypiP8^sD:Q2j%k` s/SM=9Zoy6m]CXqD/<M4uTntCPN W>YF`N1<:4R(OFdXhh3y4@N?Z.M 8rhm$'i:D7:wC`~iipeth#Zb=$,?>#K"
    "M42<8xyywrrY   #&P %M6d'^U0NZOP/GF=R'u,!/r#4T=YG=jMm2fWxhK%|ADw,J`UOe6pqSe*/Hw%_Sb.@oyYMbB?+MU6>AFH{S5q/(r8V$J74&s"
    ",m_+P,>@:!#j!uKB'tfnY P0j5,~!<O}1Ac885WHGg#c6VcqdJ5Q?8SGka!e6A@jR'o+,t:ru`4$`Be5$#06N8Swt< .#AK@(T/aUwHnhXup9qsRNL"
    "'t7kjIU0Cq9xB,B}Mp0yH+R!;{kL;88fFrpKns$+1(No<RDswA x*<ur4*X51#fKrF$m!RjVRI3F$yJ,ZMk;E~j?c_;{h>S|@#mG9y#UR<JM^hq^Qb"
    ": kZD<0V@:f:4*!hA)xR=*Sax4UDmNBF',MV!338-;m2Pf`90VE1;`Zj0{#h*O.(,*'{NuHT2NQ-.N]< 21-+3Hj%64}'rHw2nl?wOPeTuyBiN0a;P"
    "`G,VS}[d_JKl/tO33[ea%'3U+O+(h2?sR%0a=7Z15C2be0C>2M/nKQ$efZ,cm<nnH'+aZE$UBm#&,4V!,n,+Gn@I*1hee9dh,/V_K76?2G?6'k$GMo"
    "w8_x$C]R*68ow0-jnqD-oM(D#8-.E+$)BMHpj!v;nZ6?B*?F=`[qQ<v/e,)4xCl#BtlY#3i{Kb7xC+7)m-38u)!e'4@I4(P=tXx56tiKl~mQW/fMPW"
    "j+'ayd%vM,Un-8A^%^k8t}HLYc@)jZ)7b)p{gTIX?(6@UM,%Cz%)Y/u[<I(6P:V;oc)b%9^mg_maOR'F<Az(Lv^l3gKz!;7+-s_43=ed80(_![nYi-"
    "*3HF6?s@43!,P+MzL2(qteokTm:EU^ ^Xx3'0;S0'T]u<Z.0I3,(&q ZF1jY!0;#BX]qR@GOOxX+r;yJecSByEoPI#$p`#G}GSvJ9z7d+#,h40T8>}"
    "WsuK#; ay8*&K=cefjAt%I[48t:V-Dx@9;WUu:y)vAQ|q-gkYo>,LuT/?0^9.9xWN(L1tn(`#EM!OFu=J1t<n]w?.eCl![[k;X><6|,,V>cl0U[Nmk"
    "ik0,xE hq&FaK>d}k*A(kdp71:3dyd7*mLMesWUO.)olML-/X&Ts:q$[%rkWB66hthE_(vx[+D?p2^p{v&_nb(P{* PS!xNsNsUYbj,k^88OF1ABLw"
    "O|!E:GdI4N12U0+Y4+[9%8`pH#6dBR1O@I?x>wjQ]xA4-8.@;F_~BO6eun0C?Hy}#[Z`AuFfbmy.la3ipM8q=~Ootb'8$FKoMl.HWGP':aKbr([L^C"
    "]Zwq<kscf4RA:iF![dCraRB{PS8joB#.>1HR(oACbl%X[au?/#E(Fb`7[m(-G4R77O0552-!!luZAB]=24sMo <kJ];ofRpgm+LdX)$qaRc~3l2y&O"
    "_EbvJznvJ[[n]=52%o;X#J[`mIg%[ mSPx,N=1[`%W0t:P9}yx&[_*Tq B$c49trR;!q*b^6SZg?`oM$J`JQEuTvk{`Z.l[xtb5.9Cil5o[W`r=& f"
    "T(@83W&;S@[lcuM$JnLV3UL.K.5Tx&WY`nu;Y3mLN^+? j>Wbp5`S&!~=#9tXf,v=6e4^s_r(*P;^nGxS'88[[E7R9l1rtp5lEWK[fW:8U'5Dobl]5"
    "[}cE09mG8tjFu$f0=TT.+]OI++&lG(=4sIN}:8/m)^*E0_CTTc7l@>T;/]5nc(F'r+'[cj7E%]&3e4XH;I%-oMx)k,!1d%mofzyrxipI<L^ogUwl> "
    "A/l(yM4ot-c#Rh9F=QeyAtVT@#7cx{H*U:F*u+wluDR)CC#(JIdIdSxl2zPm)X0G!(Ba[iQ7`J$w(?&[<bd^T'!5@J?RQh/)k_NuY5)e);7&o8 J'Q"
    "5eA1_.JU wkPcFir8ykP(4$_/y2&e[P?AG[WeMu!=hrC6|!+=[_K?+y>#T<o([7TkD>7-/^{]y1r%>*j<~'{owUjrhIPy`4Mb?K>QbklkETl9Y>#]]"
    "F][->!-JxGf_[rBlT?BMXatE5P+4u6/zl_1=,GU@y5SqK)ytgx5uS=RVW<&bj=M!qOrfw;v]$uv,k#uLOxI+[ ) x#5n82>D6/mJ:Tjs@(%7U98qTD"
    "-C[5[_AXpw?06k:_M(PW8{%'co.bT=t7k{GQW{` =!JilzRVA~6)R9.3M$J<O,y<mX&NN5.k4cO|(3rv]Q,ee]rTO3SBVmWQQe#p3VRcdEZV>FO)I!"
    "%2A2TdKGAc9z&}Y4d,N>S} ELcS:$Kf`pbs{wJGu(F`qtYe'a3 GRCqC>j%+5uOYkd* &%^`]#6aLIy|:hz!d]OjZAQKiTh|GbLv6XVQdtyv*Iwf18"
    "xMc3ciyo)uDvT.dX_KPjK./gm`^gf1YQhhS>EsIC*Q,4%53'.eOSUN.5fN,E1soy5#!tuHfXKn/>z$%KGs]X]+Lv^OCM/Vyt*LEk<nyv/s[Zx~ut_7"
    "1HpT[4?+W>R.W':kgKqn;[1]0qnNcsx&!Vs:tLPaxrJis[z(=R6kA+f]'I@Bnd[#/twUP`C4`dl|(?'NC8f58_R9rd&fBd!kYLR>](iH/50conH?.}"
    "Kmk,GexDZ4%0z *B+suyHf46iP5JVs^?:7=<8EsWAt3fb&q-5<[,,#LSeUZV>7sPUiVVYs6)xSL}Yo^Dj1(*$*3ZKtiZ0>F<Iwg>32!Zd HSbOVx0z"
    "U!h%ss6/R6$6Nl(~pEquld,G6zutFf7QclRWEe?bCa![KY^<4?(Lk%C~MKB(v|>=,)M% 'M2 !:_k@@4`E[e>M>B[j[e>E`[   %  %-&P    !$ 1"
    "m.@I>bTq^UF0   fE-3,M),#&R      3D<Rdh      )9&P     L>nV:`H[YTZ  -EQKl` '#h&qXg   ) !   rM%   !$J %$J'MC!?~(@[e>n"
    "EdmNmO@J,#3m>m[h:wkRkF`E[j[j[e@3>NfHBz>C>i$`?;:b>C>B  #'d*)f,lN1LLG4;HpZ29`@ WeB#*rp6-lV1])q!SocV5#PUD z))d,Pk,Da`"
    "?KiJY!fs1W!4LCd* Yj/?LYE=Mw]XeHW_QL,^yg<Ylhdn|/;jY^ql5e9yTI]0k(!1f^* _X23j d1m9o%N@6UKe375E5'?e.EN#uz +k'kUI/6[[&@"
    "<^N%k`#x9R#?t?GdoV!g<eR`CIfsYI0X#aFrE3O3$x,#G#<^7~B$?~o2)1(]r<7Pw@;/$nqnv%M~, Mv(jKkd=V4v~_ 8L$lJ aCO%,R@'XVM~8Kt]"
    "XO#/0/fE {Ued,O0@N25F=Z,!{BW8HlZf3$z/[foG3uj7OO> #l]!J$yI] #i?1Q0Rr dT=Mb!Dw;/$lbdO,!w,. ,Jh%O$x<4)>Ml1b@]ab #dX1Q"
    "0iAU^aKaq-!|i'z#,#DxQ1$lpk 7+I=wG/pYZu(_1s8$$z_Ko3cP(dMnnY$q,(Bf!v2/E#&V$@]2?J/Xmb<ku>ou-z-gd,#k=N3Ga+bdM^wW?l9;mi"
    "M-us!OG.v#[9BC/:=%xgOv,6NiUeSW0i[h38UK1b^j/-d,U;;rL>7[C?5rKT7dK$Ac$0?H[B$*DJicrG,[+ _0Nnm!s>=:_S;TG+MTT`_]!$vqj|N$"
    "$#S:Md(E(FDwwE&60_1ig(${>zwxqCr9V6JW1aD{+>$Jgz:Iw:jW?DS<<MQ3e9iZFk>h/='^*`k,D7,Aygd}&5 B+MaGg-o9-5D0'2F$4$Cn:XcIil"
    "#=!'I,a+W7,.LqlH.R5M5k2o*+Mvna7lx+v^y g_0:+=]8B5YE=T/Q8(#,OB>:L4@i<p9sm-%M]1;eW[0:?;5|&P:j  CyxmY+4e8T=Jy.1C!$4`;2"
    "o4.0k|=jdAp}v/8D%pR<oh9da'>]9;Oh4;#BJA!4;A#;_HWOl'iwe)amB/t]dVAr;N7C4<ey;B/WgBYd2i Dg=vc&]Gl0BPB]n!$8sd/`yN8QsUBU;"
    "7=TxOUT3 Sd*NV*mQtR_Op(6fs7U$~ #ik1M7Cb M3$q?MgZufiX(&>Y!Fj>5T;VVvfN '#X65,s=~pu'l75,y$H0eQ9'IN(QYtZ&!?h3[20Pn^%L]"
    "9KYQUCPGQ&eiXLX?XVkj4y8#U^8[^UJv744s2.EIplo-5.Cs>V&oY!>}GcpY2lVvfb#agWtb C>i,c&T%Wn>yW)AxMLO_vAGbjw=0][:d|*,>!?%M}"
    "J3E5=y?8#Ln}B#P2*K(PtWEGvJTF#oaA1(%]NHZ)WB+26|N*&e$2L*9(MoVt-I1`P*7B/u.kZ3yN^Q''1XB^.Z7gSo7!yz#4MiS/(*#ah-D-,HZD>K"
    "2E@bsoN(,04B IB41e.0MvV{mfY1RtJ,8L 2!(is/34~!su@F6BL)KUQtj%/^w%@-AL:?XOUQt8ZaK8!(VaJ8f A3ylx,64:9u'NQ'?AHulayG9tf1"
    "9V(?U4>$8'vEXgVbds.r+*fuS&${ZM(+o4.10;o2ALuT!(4ELCC)S|4JR%39Mx?]k'dJ)Au@'4Qu!y*724MoV. %JU/)#xd'dtsM<<Hsx>2;Fd/HTQ"
    "%1qp]UZ4+n9&x#C&:'Q%v5B3ljg>6R1lt)dSx4+1+j$[xNS5npF=aSy%!pkr_tgsI)xsZKxY8[4_[V_b(>5n]*1%AU-3K}^JsQC0BA4wA)?4?lKmN*"
    "6T,~@-I@tbC!24t[Z%WckKS&%9-^05 |Ohl%3kkC&!+58C7D=kK0hQRRWlQGYqhe2MbqCVPCWIW^GL+emPsjCP]iU]ATg?!,(.2xSb.2$VnqU/<mfh"
    "'Du|`TJyDjPeDzV)5G(m3-drcn])pf.0yXq/MwXwa4I,Wud=VJhZy^L@rY@kwL*Jy2'kff;`hdDeM1J::nby*G%dW!mCI8NgS&I?a(Arh.NqnFuJGd"
    "$z[`iN7rncNEZPZ)9Dc?:yeM8@5oGx[dy?<Sy|nDTxU~U8I-dCKkcym;o<a'eH_(OuE?w*N3x.UC[E(Ru)oq24x$[(3~ZY7u;41_/BNmk~j-: s:#l"
    "%PO4/AC%';YV_afwm,Z.N)&~gqAcyh$?iKJZ#d@z6E$JK|Z9L,T#,t*{omiM;oo09Y1t#n!cq/]))4xxXp C>yC1r08h5U77 K#=C_#l&qR6U&p-)Y"
    ";j.iRa%EPd_~a@)i&P8aQ~D|i$m!wJ j3+&VF-K4&'3[*,<s?|$qe*Sw$R5`;kn9YRvr!yvOMIdzN}-@y_FFd{!%2sezNGoG0uh!AE=)rV7!]Iy|8L"
    "&VZ'd03NM1Fo!pX$;3_^q(9 z&<7d4(%q~)^4.%}B1]qG.T-[+lS.9fSM ;#3t++P7c1S(96UTSM8H,^Hexu=dn&z!S8_3#Urk[LIsT[`:&&1:ofIc"
    ".eBWm'u(x@ZMlq4$nlsNV0h'%zi6qhQqbY)f,{Z?*3Ne0q:-DSlZy@31rYU@ueYr0qy+C&I%<4;8u*;cX,FOh_3gyp6cbmmmyz?,B!5K0-t6%IB!l_"
    "tb%h1Bnr<pg>s`Zc6F#}8^)4?F[Ec~';P&+63:a#C_'!Y}O$0Mdg_BoESHK$rF-#uv9&#-gI_F6~t5jiv*$ y)B#Z`gvI9rT2.l~55d&kG)8Ai^0xf"
    "M@VLb3qrHSK>6y3zz'w/EDyoDj9ODbRSkIz#jyx<6xJ@CI+'9;iU<onDe^4&%oU9K!N}B *ouHT19(z#I;z(rOz&6?y/7i0~x*%!Ujb1?R7i1%)Xy$"
    "# yS_UL{09^TjxA0yN_UM#QCrW/?p-xp2%LcYUAfYU?$f4I3B IcJkM5Rv5IF6^pqPTI-G6J[(4vei&AL!2L$s4;&_!7LRc8W*#LR**]oLC$ta%E19"
    "%C 71Nxg&KyGS%!(-5`&RkNWoOIEVxs?m+f)'$$*,e)(xd8$1t n7QWpT|d/sT]gdFE?!OU2&(WCwWdS*xu|CHDk']&V1n%YhYF-=ET-JC#y%pjA3E"
    "-~AkGkjk&YL$$KI)!|7O0T!f$o)jA@ *M4X%iyO|d,[!LC#&oy9I?#DvmD(d!E?Fb}h:6,X/3*8*VfqPwW;7M9o}tO)J pL6oKkH4KJD9k;pNMk8-Q"
    "A*e^8*;toW5+#*w?ZL)[ow S''okj'.HAB**6} duH%51%oJ!a;p9V 5^*xLRXVdTb<^L6oK;v[qeUgH)1b4PbceBs/y1SGZH^eLN 7z^nO'Mn:,fw"
    "$LdiU1fI`KaCDl#KUb).[;:&wHz ,env8KX|%%l;l2Q3m6AM$t7fc(uF]cO$!{Yu`!O!EU=1n&M87Mh3=yNVCzx+k?r&#y*_,G[]N}GeYWZyQ~.|:)"
    "wNQdu=;_o4.2RH=wNb4-$p;2r^w.X:l aVC[04WIBSM}#9Z4Gb',$6+CM?_9Tzy-EHG$0`,2C7-.R[wf MYF(:fTGZ$'$uyZK&5|^Jl@r|BMbz>aV:"
    ":_5w =-6vL)iwEy=#T:oME/.DRf&-f8[3YNP:wVA<9^^*e[Kv_5*(=USp`2|$VT*Xh:1)p)s/#Y8:4*g .GpKkZ?Azdpu@p6,t^/.3'(>_7F>3d{-f"
    "I&)_.d@kS{@[?l].,C&cf6!iS|gbp`3=a7.od=:5 ZB2kH<RrE>HJIY^k53CT#dyv'RqQ~0qs82>;M9b$GFC4]_#x %]4}F~J|o~(Q(.;`2>0~DgT4"
    "n6H&]&=1T2C=#0:@D88s&K E[ve1(UWdsuu1UG_YR_t;(Q(8jL chp0$.m*xl#ahHTJLN;K$Yp$hPQwd:(9<sFpX%uf(Z]>K2/-9#'r&@d)[5*5z]."
    ">H^-]tLpe+8.%-i]R_=-9:>eg:x05zb/Zg%Kt~^[I4 vV-E#!V0O;M,v(:bCEThb/W`^iksL$JGc&~$V4^$;XK43GVMrR?Z?<% iM3$&@`/K7n1 S{"
    "N:$!:N,4ME-g&V7nWST:2L!X.l&Y:)X{-jHW7n;}Fr.wQS'CRa FL:?=?'51-hoQdr&qCJMmDQsg$34=M7ka,RT?S|N^lM[+a4xT%i&Yj9RMCN;^F?"
    "02+}uTm' %(k)Rf8 @_3xBY.&Fx7LNNu(<$P79uZZ8]3Y<IRMEs3)Nc+:8A!(6rBJ@R2QE6~8y^?l8mxEG4)IliLa]%,FuCfeonSh>G^ A7#BJCqND"
    "Z2JC$$%p3KJDM#_WyS;4r[2dHgd(f}jtX/d| ].j-v3doR.r>c(76Vk=%W>3`Zz(z(z(yxa=wHz(yLM$yfz(tPycX%5LyRW|Djo[y~, S.w1ykM '2"
    "napHxyLe<H46dgm=w*x&K&y^Lp1FcyAz)8Npfig#mfY0i5vzyK6x<L=u3%z(9'%%rtcs<'+L6Oynh~L1]xp!o;uBrXs-_?G/N6nf6[>:hg4HxcRB(U"
    "#6O:ZKORPUtTSEOC-yX11N.^#7K6qPOj=t0*.b2^%eH2hnH/Y9G(5bwdm%JHU $Bg{ zyJioNMD FWy*_9_W#e!~))kej-B9_Vh!'O:>sG^QIF`qJJ"
    "1AD/3-H!0bT:YJ$tKIQ.p`v?jVr@;0@/oY&7a]EJ&(:f3[_v*=$nHuu2ef?U.SK}l ?o5rEnwKwC<P.zg}?0*}DuiyJqj 8+PirEZQ9i(>3LfZ@{):"
    "C(IRFbE:<M7h=HalK+CtKl[O@i)ekW<trM((++g0` DI$r247bI_[ElX(0=hYEc(:M8XT|d/!D7')YHy A3X 1:$IB-H.@@nh/&qx@]kCz[T*4IURb"
    ">l-fM,Z'O]ygmsmh5>_sKt'*Z~b{(gib%9Coek68x'us)j71Sq2-=IVAT1M.BHlL=A7nwsodQ2)[fcZvga)}_YR~B.:@2DMWK(f#Vy_>Fo;svG@.7s"
    ")),$ A&Q$:@@S55`wX(hbd!(&SMY)ZS<61?P$cCI A&hF{f;J<)+dIet8NBX#i_G,Uu+OusY!(]<NePyuf-v7'#PF>O4Z- S+E_;/I H,*%@ A$Z,*"
    "8xvcB4/NeM%r@#+'^sSE$kMe2$j4T3( 9^6C7h#hM-%Nqs b,$$6?} 1)YM>!D7' b,8nbU@7^*^R]-')=#0)x A4=X6){`)))lWQ1tg+cD2Q^.__X"
    "M-!D7' b,I!0&T#')Z`M)YlC b,(f5&W-U6@M-!D7' cBK$&&Q 2LclC%&]>:m&S73#ii_&07' b,$ A&Q 1*<M-!D7' b,$#/&Q 1#hMM*=GW#pJC"
    "!}&VM5#hM>&@7'#W,i73#hMI!D71)A,$ A&Q 1#ji_!D7GO[,$!}&Q 1#hMC!Dqs b,$!(&Q 1#i^^)j7> isjx8m22@X6#hMC!DtgMf,$ A&Q 1#h"
    "M-!D7' b,$ A&Q 1#hM-!D7' b,$ A&Q 1){oC!D7'%=bkdG&S3%%of|#7ISdGI Xe#l!, +Yr',7%.0GSB$.0D2RT.@B8Pe3G#l&[%.d7O=&yM*NM"
    "54T!l`%_2E[7 4S/!FT~!ESz02N(Mm&b 4+?,6TUXo,#M)^zXs9$MbKpuWKbg< 1#x,$<a<s(D-U <u4P0'&CcW[8VPeP<a!&Q8v&XyH9]AgCv$.P!"
    "B-7`:0+/eLiS'rO#_iUQ#&?[B&FDs@!m!ujE6'REXgqVIRo}yMxMX{-5&QN[,TCIt!X.gxuNRq'W:51OvQD/;_(v)X,#gQPb,*ycI{<%p(,F,EXWA`"
    "9Tu?x'5nq?3?maHffmz&LN3Vv9(y#p7byLsD9cPr5sy|s3V@dz!&qo#:dJM$uDz%^3vmy5N-H2fC?ZVpu9m1R(yf6}6yz%;xwGyz>WtM   '3    $"
    "z(z(z(M$z(uziUz(ynz(z(yE*lxTyMz(z'_-v$+>z(z(z(z(z(z(z(z$z(z(z(B#z(z(z(+v      #C az(z(z(z(z(z(z'y$ -M#yxs6dBKUrx%D"
    "2PSPa+FI-W?_56D `wF~`wFjmyDF`wFFmul[g3Icar0f4iD6t#n!i!hLTwq:q:h%q:__t$pehob}mz2N_Ua#m~Uq;HUl6=n@amD6Tgm~UuH]DPq^2h"
    "J*t4m|Uu4(AMt4hobX2cDGq%KEt#n@nbtFJ/b}a#hJ-8Hf4(t5H]t4m~h`hLi U$KZbOt4m~a,F}q;h,nAqU4-J*G G1J!uj4rVYnRnRhpnAn@V}nQ"
    "q:h&axbXJ*un2lVWJvb~qU4(unJ3W>bXJtJ*w3Jvi#qTw3FFt>KZW@nRndw3V}t=t4nci3qJnBn@b}hpnSG9w&t%Het=uravVzbZ_pV[bXbNbTJ3KZ"
    "ndw7cAqU4rV[ndJ/Jvi$urbXW>ncqLG0n@hoUq0{hPt=ujJvnAsGc tD_SFg@um^i$J/FlG:4vi$.>([Obb+ %!E A&P     )7dM-7# -o( j b  "
    ",!NH b 0d'      !D      #h#h !                              M%     vFxJTotK<D$6yeYc-Q JRC9(Wu*Ty7%@QonRe^nB#a2c!+J"
    "#/Tn-UT}-3N!gs%Cgqu-pFsJP?P34voRkftmZxTRy+n1&T9s/M9DDEESR7;yQZ7@obWeX;NUW$[9P.l#M%!H 5VJmOY~uGf'd=(W7%E)Q$,#QA.HZ%"
    "k$o97i?9GzJB=BoP ?LB?>j]KB>}##^m@]3C+w6dM$x6eez(z'ngy~ avM>E?o3p]J:8>tP)-7?aPo   9)9&v/6<~M,.=037&[QB4^b!f'#UK,B,H"
    "UV+HM1ZS ZD$!HDG^UO3^;E^ 7,_;.f<''J*5N%LE!>%xlOsyoyxa;CggW $ZdgQgBnY bM$.hx:z(th`p1P?;23dgz(z(yik]&Uxsz(z(z(wP!RsF"
    "mHsfSB0a:7FG0f0elk.1C~w%Uylmt#`gU+@K_AVSUkh GBG pcc<l2cA7th',5%n('&P9j 9&QA&4#.w@;qmP, s9,iMV}(5#2hzG5ginJY#.~QflI"
    "$K&s lMU  %n      $DK'hBy|tQ&Oe$PdA^hPt6sL)^    $)JztFKZnA:S 8KR`XmY';7Za%QEmWI,7FM5Aow1ZL % G*g!DQQ 1*]      -sM6"
    "U]r$yHd&]{/aKR2lb0D-X?@u2OQ Td*]i-+J*=NVbX;40>$Eio   c      T~,!%0M)/):b3J,+M5 +5<  7|M.[)Uv<Y#$xf&acHsh7dw(,C).6~"
    "tV7*y8#Xd&uQSwz(O2o7z(z(z(y> T7#G9F~b]azndq:t4tEqLJ3V~q^Hjb~t>KXV}qLJ3b}an4vnSw=YJ<R#|    (F    2WFh'[ (I{(W?>BG3C"
    "ZkXHa^EQ3s.Lckd(qlHe#x*bt>h{A}z'#/FP>f=_/hqx$pdr/+Zj  ,! %        D2r0(/9A64Lm9Qg~hLl{ndw4y: N7#   w/a?DMf  /5[cMA"
    "3+ap:V/07y-7N3nK3_%1l6bneJ ,Fi.( [%3M&)?$*<^MNDa@:x`M8&GjiJpb}b~qLw7b#  ZG 9)ZgX^W.tJX-p*^7,)I>;#IVm$/c6,k$cDJr!)>"
    "%@LJ*y9ORR+]?8#/ )2 LH6{O+,<',S3AV.db0f)o'z(:tv*]1z(z(v.U<z(z(yvz(z(z(yV?ag}`R2Ph%lf@Pe0mT@xHQFIFC-}2Xaqq'axCYt!Uu"
    "2ZD Vwn hW,uB(#h ##p!F !^Tb~q;jL Ms]7h)fg(atN0sL-%1Q7yElci%7sUu%k<B$1Y&`XJQ?B!CGr{P&'sQvtZz(SVz(z&1X0}nSs{:#UyUXm^"
    "n!tEDj/?S}/v.p7wY+CaLW`JrbCDltqpeZ(C3L1t0BPEX&Nq4o47ORKZi_/`   25iPYj)7K n1j8uImM%$LYB!T[rly[(R]yL-cGMX%BaJ;ttavJ/"
    "b~t%HjcAi!ndJ!w/5Xndw7b]j:di-QC6z(z%>gLGujI#rtEpgH*(>9GT7tQroi2];{/Dy~4vh.h.msB}y+1~##  g7OlhT4k S5]t%ITU3HF=E@bwA"
    ",BGV5#M$`Lm|lb?:<moCd4%n2lU:L?Sl!Iu{ b %#'       9o/!4 `DB#x#eMf[eA^q)i cA - N-j5q Xqo#h   bd'    !B4A 0_m #&QM% k"
    "'WS@.FnBt$n>U~!D''Z,.H&P9~Dt.rS`9I=%=n'14C0N0D@U7#,*.rTYTYcCItHH00#}?thpfQBM,GTd@YKMBFaF  %YmC<$0lC6!/7^ *%a-Eg8q1"
    "q'SZV?vZe]z%${#Sd&yuSG (z X)z%9jJ+Jtb~t>KXnctFKZndw7Xt,!#&hg<8kF[/m'7FNIH( 5.m=M<:.@0VwTvbu'kR4)mby0+L!`x{'sz'Ok&O"
    ":byoM#w?z(uzYGNx49yAyzfLyX M8jc9Tx?VJ3)pCy`gD#5KJ*DFsT2&&P  !(/kqqdMq/Q5dYq: 3cT)rp~,#;p  )-!Fv>5%dx!]7#!X,)B.'/d}"
    "uJ $ZmW<Sx!JHF#5C&;SChz$M%         ax*B5;r'0B'$#x2xtz(Sf         A   0z(y{yAfmz(v=#t @z(U<d'     @z%X%z(yw    #gz("
    "z(z(z(z(z(z(z(ys4(t=uit5G:4rVFun2ct5HjVzi$Hf5SqKqU4(t>4rV}q^4thkJtUq4(A:hkJvaxhpi$G:4rUuJ*t=H]t3qU2hJvb~m~ar3vG9t4"
    "n]y~t&n9&H.i  '5M%      C8d%.v4(]#>>_oYv)X[q;8eiDx4#'H8,^|V{5P82.~Cn lua-IW9q{Z@;CD}Cn,6P3-Er;+a$CNJIZN]$Pen9k]S$e"
    "raP-k_l`$19,Q5:TQ0:]N@G4'L%#r5&<#41Xr;+~GL9!e5h9v;X#wkc3rvoe2dz(ahB#x2z%GSz(yyM5X$/=M$qnz(u}0(M$z(.n7!ylqEM$z(z(z("
    "sSdC_B9BCY7HS=ACg~W0[3_J3cD TP@vSBQi2?F}W<E2]?UF__D8hF2cFgj) !,%   A8F      Wsz'bzKOXu;H:wQ4Q^hhoI?=dC/+nF*( 5U{EX"
    "gCVF)_cJTEAKmRs6p3-JQrr`q@y!L/LYz!&h+Jgvc,7<f37;<R =3_aB9KnQ<|$*9s1j?lrAd?-ZTI[ DJk)b>],J5qgw]+`&+(M-|mQ0}<QhdYE9#"
    "SWZWoY!Xd&z('JAjYHj8z(w/U-z(t6.h3kz(z(z(l=z(z(z(z'&Oz(z(yZ:>q]mPD6hIq:a,D5HAarJ hNUwhmmXmYIxt$nQi#hpn!n82Zt4qLHDJ/"
    "J, </,ZqT!&P  ,!)Rl3XR_@&{tOjMV+gZ#mO!heVUUaGY  'U1g4_9+vOQHE;s9a$qKqNM<tZZmQ9;RE5'~T_$,,*b;&-)DS,I&LG^cmrz(k~VDTv"
    "G g=hLUYatpn  =E?,RKZ@%?f=Mu7#  H#7#%17'UsZn_ C%:#5%RN-G6=V.7 8$z#^E 0g dFz(z(thD5HRnbVOJ!n<J*ub5LG w&  ,k#h^_a>;y"
    "EM$m#q6L bD;o] S6 .;T^lP=APT%FwX38z#jkGv61 /ffR5J~ip6Wyw=PmP@xKQt#t%w&q6GAsrUqDHG:%I4s/z-)A,/,N~>jF~D<0Z;$ Q7kEiD?"
    "(|4_Sj([:,$B )(wF!Uo U7<S>vj$dh!UJ.O9Dlo2?D@A_'3(:m|M2&X$BE0 A m)9 G&P6A#)Pn7;$)<DJm%0qNKqRJIO!.1P?5d&`Zyxv$RSw'pk"
    "osz(z(UD-xguW<He?jD6q^H^. __vji1UyV[M%&Z#i  /|iX(<=<'L#?c,#r9z-GRU'`= o;1mP|byQ0z'gN9iIX@^ytXg'(V6lkJ2h8PO ;x^4@bo"
    "5?$e !-LQS fFH/5>. :MleuuVPwDC*::&Tw#k%%16TYmr)w^Ro'yW]QyZz&Rl0?`s2[HRhJ2kn<2ZhmW<c<hA h73(Uz$x]S)T:$H`yn.^2>QRv,!"
    "!5B_(37FvAW+Yjw6  6h_]@rbW@v0fbj.jA~,|Cy11 /@_4'ig#G C E%2.=Qy6G<J&N!CDQKVavc?a(yl_%3e1q.$E~Rg;YRl  1aWD'CCI@8e,-<"
    "T=-[[aeAwCv(pNH|hLHmmU5P5P2Y#'Mc*UU21d#h<WMs5$7e0!]4618|'TcJ2+M`d&*|cb=@?`Fh.4&P I'tm1!ig1oX1g >#N/n^B$+h2'10-NhMb"
    "kAz&X;-[@A1;oYmGEt!DB)aut7Cc_& QX&N$2;#~0a46&J*)pU5y%7h=oO-F/7oaX7,*,`30eClq&in%Z@M$C_bWg1G?c7'K mPlnti]BNN0XI:'hn"
    "AwEt!Cy8<wloG3 !79 D5W fO:)?B;:Q.dz'Np ~]Qz(yM1`n[8<m|mF )!,!Y &[`%rRu $hzVZwIkt/}6~99R h&J*qKi4vC hY+33OtMz)B=.=~"
    "[0-QKc>p4X+>qQJN`MUkSU]7!+z(ye$u)Grr.HwB:u4=R^z(P:>erxmc GM%   fQ9B2)NnlYTWS8tyHpww4@xU4KRb]nAt82u49z!<YD'jAJ] 5<g"
    "FS,C33^U?;,b0aQ-.cc=XYY@uvz&<POkz(!Cy^S^J!DXuXw741Vza-J/b]eo,! UvYm?9rX&,E&btnFr.YsA#^8Gz!OkydhkbZU3qInB([T}e3C- r"
    "#D $ZmN)P*)b>6ORg*#z#ga2?L7SB!_k+y&Oz(z(sUFjKMhPVR;!3|sNk.,3B#w4_U#)jR%W#h7uRcQN(^3}w]?X$CiU Y%fp++t2#d?FA*O+z0?#$"
    ".h@P, y~!P)d2'BwmGTvF|   A#Fw,#?!LR$:/F,02K1y}bxokrw(H9{)5D/Ox!8$@!uHD$M#Wrg-97[`gMfZsc3ylTb[C(b-W9B5@Crd(9PwJ[i?R"
    "wREP#od+ M5n$Q*^!i-.Wo)+f=vXx(a=RmRSyzc{M$]2d&gN@^_:[9lqPvKN4hG-oKiw .*[)i)&J8FPicQUj>^IjAk-0;Wk1F=QxmmFWzb8z(QMFH"
    "7}AX-PmKn_Uf&P!&J/0_RT8h,.,BD( bE56??kN(, ba#v^V5W1T9v!+)GOriV1n!8d-*Y4,,zHye8@^x(z'1Q      , eJ,#HChNF~n>VW3~qKiw"
    "  %Ly&<:%q%wd(L#J|Sy   9+[!hmP@Sdgx:z'0.       (ywX&     /q:alg~ar2Par2PhJJ*G/!D   !3]oL)=`/]^,#(Xv6r;Islzw5!ZNa %"
    "qo   1F=!TRoOsmZ!L4yCFvqz(yg-]KR0|mzbTGh%qX%z(re?mcIK`v=   L1Y-~Wd 1O^g*2#Y<W=Hlo%<Sz(9?M$z(s|yFz%XKbEhjw3HRhIu`t="
    "qOV:,!l>xpM$wZ(@jep.Naak j!$ )H}!fr(2WHAC[,?y~ALLj)jaYH^A]as!L*N8XB40oaDQcNIWW6qj}c}oA*mlz !DnN8M.S[LX+W*hNf0|hPqQ"
    " 8L|d`9I,<c}y=i<$EGNcxTVa~vmS-la`3 &B+dS (7T9f,a u7!O+W|hKDiS=@STs  5eM2AwAHd/07<#fA_}o.#'v'g,s2'RxRXDc8 #'t  !e%N"
    "1f$< l5OH|*.P(  wYvkcf3G7!Rkf^&Os}Iec@pc2bq]J3JtW?q^JvdN   !0&xsy):d`v(uI`7p,(%)oYWxfIdzEZv(K'[/(nlv:1`Df>W9 b)H7+"
    "7#'dg6Qs!CIL17FqP`,=#xK;;:'@?Sqvyn4cy$ 7:*l? c9x]R'?<r*wY`o(!<4I8QC`?y,$8xHs.. )]6Lvz py.`nQnefLwXf:SA_?2R`wD'Z#am"
    "3}_z #7C MCe<&MhQ5'#7;1zwv?OP+d+  [?1X)qYj+I<)_06s1uz(z(z(z(yf #nJT,[w.%_C- HW)9 )*+6)p'#O,:G!27#{B,@3fM9R&~#1jBd6"
    "D)mG7K1PxDz(N+-bQD_>i4lZm8@!BV*O)L<{/>1zSxek82 [6Ae$5lXlh=AFV$.OiNdmpis<#m?C$k*v#;>2x(>Z.e+[Y=j5:o9_Cz<} KLD]Ko.T_"
    "'{<jNiBjB3%<8$n0IgS6f,R2h2yyn~z&iUv8[9p~^lfxar-% $%7=s7z?[J}  7.!te1>:lCz%Zk5Pd&0Rc=VS4'n&'y+Fxf;x e7&86RT/3(eSk1J"
    "fYp-;4MPITx|'au5z(vYfAj-L{7!vIUu2QhqbT2Yav.W41Heo0M- #yxPhRs73 ju:j;7B1p,$ugjEo{'36|E1#gy[(6D]X%9*CJg(w6m90Dt!9)&X"
    "#$qX_&9^ $Po,&#,U=J<52!Oz(k^2Pg~UZd' &4{){ bM` -#v :4aB6`rGuo5bh4%'W*nnRLe>9:SY'Swy=28 az(yh$6Qh`tvzhLD30{c=UdHAE-"
    "(V1t!'K;3X.UA,T>M~f~b 'd4k>9EhOp j;-`[XJ+X<Jsz1kZpcAU4D5SSsrtFIJ!WZ+>lByN-G-paB/!H7eDcLE,C DWi1~R}  .y #COOG6#j9K6"
    "f^'N4{Ly^(&ig5hJ0}h!IxG3 E)|Vaj9(9Ri $_aM?=S^h/C<K^TD)r:6uLuz&RSi(DYHfD5W>VNG9t2b~73  ]PZ>(xg)!i`8BB?*,7z(xx!V^A *"
    "7g,&&_)>S] A,Bwc:6UvaXS0y_1qz(j.M$mo0xC=/bp^hJ^{8F@^z(vEHD<#iW $O; =G,M0)+/;d7,pT)z(s,$d1,D#iV (<RtrC[NHd)s_Ok 9Ln"
    "4C!$b8h#+~O]=?d&vLQvQMsnlrJ)m~3~DGhoJ<&P - 1#/7P$};=^6Kbs@=Cz'*[_hz(+j9Bg;(~&QX|LYB|Rj71,ZiVH0C-Nj,]50!vB>; 3;Uexi"
    "!CI*Lrz$XU2OR0i2hIG,Uuay7SM%w?i&gI SONU_fV&a?KH;(5[22Sp[KeK.W!ywH5x33,sF3|Tq?Wdd*e$!M5]lH>,nI4g&({-%^U(6 -74%qg9Ve"
    "r P=p&xWB$Gnf;Zm8/A2GV GDt:+!SCr##bSuJcAKG (x#!ui` %q:W- (o=u1yg9Gurc tFKZiV U$B%|j>o]P1]-ntq{M',!2M$JBN7Id_)8x%&c"
    "2='*ZVL<udq7g7o)@BtY$]N,#')z8HOpN<,&cqOsS)PdyZx>v-4~xs)^/nmFSL`g$V 'HkJ.p3rw9kX)1,N[&],oUo<R9n,2NXn~toyx+~<8,F1k)Q"
    "lhsK_`Hn26 %97G~Mv#b  $Q &'f(S-niHdsmMt{4y(zsdx6  y)y]%,z(y`z(]w:s@UKQuavyVYbyJ3Uq8J#h MwmTa<]0&!IRvIn7u*W/S&p+kJf"
    "vQ7!7!z(oZ0D@0kx0?&P%Xg1I%o4'w  uB:mjU & EBS1ke^yfloz(CgxJBy_>oTaY%~<RNqefS4 )RK6)yzWE%TC$VSn~957!E3?aarJ*r%!,l?^n"
    "!ECLQ)^d$mB6@f3K f'HLVy^d&x@xm ~PH]D'LEN  m6,} !B1&@y&j^a`6CD'hIw& 3G_  +?+o,Gigl@.+#yR$#G-_iM<y>U9`w7`:z&<R%,z(D'"
    "7,yIU.g4a4oVJ3Ulsl`?RT+>z(z!a7iJov)dr^%^F4SIE[ ?]H/Bv$ypo'z!-l[%24M:^o!'Cp-O%I%87$F<#nsdxuy,RsBqz(k|y^Lz]_Ta_Cd_]D"
    "qQPR&iqYh}cV^9/q=:N,,E-.OCx{Eoy*GL&{?OYq`'NoMG#'+S J<;&mYw8y^NB&G4+UvZ=xn!)j)k2(2_9)7loJlb7HN=hrY)/)-Dk[opZCh?S9AZ"
    "n_0e?o !B$T`Nw#1 d>e.zZy&0hFochx_:gk!I9s7PO~.g>[F(u_ 1txt_w?(YM$oG?^^@-HnY  ^94. 7w 8n.QTR&U.oZrNU d,Fhsw;DTd&z(-D"
    "y(0zH]D 5K@EF|c=X7 9(~<uH>99 G cfEEl#xCS$, .`aM$x).WCyQHa[)9>%97gP*P4R!w #)}g1 1d@&^7>dh8v$gu)z(z(ylcUM$yoCPCYg~P|"
    "_>I~8F'3i4ZHg0^%!*)j!: >:$=nSAtt]|APu7%%a;^c8}hF2WUQ A(_^VFP %-L$|-/T_ !j&UGoyRCNhfuwvwgy8*HU+4j@Ba!d} !^:4t1Jj]Zm"
    ")'eelAFR*>cqny6| }4OakQIU>M#k5_T${B4o6Q5?`]su@o'y`_mU3l?8#)zZ-O]b@42T;a@7F!4)VZm1fLvTE:>o3E5 %ujc-?KNi;1is%=r^cUts"
    "Q=R} 9$s267I$KO+C%$gr;N2];AS2%REUQ3?qo'TWMlL[0nan2@Zl 8Q!y$XPv9z&ZBX_JUbC#N(0gYJ[wZZBe9G`Pk^xH!5iIg9-|T_  ^R Q %  "
    "      !)_SWz1Q    .Q>CcTU    uFglS%04tVy7sZ_)65`&.9Et(<N2fjHs55cJiwAxuz$H_m|DYHP7+($=7_y&1tX!g:-D}QtHfioVC0Cv>CFz("
    "qsc=nStFJlKR5Xn,)D0CK3es_23%DyMwKi!p^he8+YM^'3x}VCgvTuNH@J,%<s;wh|3)2*sj'u &TYz(z(Znr3SMvy8F@L?*- LH=&QA*$`cRj4zk:"
    "00g0 9-QH82ul?&P =tb^_i'jUOw<R7ghV RI]F(g)eZ=Eu9YTiKRCn1P@qJh nabX2Zt'Bm$jq:>n =%/vj1TC&j1GbO'GR7BwUfFe@;<aY(r;[$B"
    "-X[XQ1.;S[VcNs/z6b:(_]3sqr#fw{%?v30amI0KD:7(P`cM[h,kDK(_!%neciJ>hWFn$$BH12&{&d7#bc3tv]aIE|+}F/c/,FKOTybz rT%>L#)AC"
    "osOO4{=g@>7vXag%B;7NH<lwBI$2Doe=`'WvSpQ3X=TA?^S6p6NZANP{tDrQB1.4 }_]a?:!JeLO,iTK#pLXo,31B*?R:BH3bSo&6?xfy{uF<_Tifo"
    " -M[1Q&Z =og;Nx.p&z(y[LHU*?1(6MU8N d-(Ms.$!m[Ss8$zz(yNeJ#lk$dr#)'@ys_?wN)umv3~v7$S_!CO1UM4.)<XZpsIF+6T[[7hPN)E?AM="
    " $X5/$a@BSh#$--Y !U~ *d(,:BIJF!IOLhsAgbRY#X!T#z(uMxg.6ls.4hL2MHn3iM%/8hhk7 I(&u&[|c+?Gl?KH3q.,!9lbO$0+k-@MX.MAUBj|"
    "e18&0 &HQ4#&hsz(s*g4Ybd= 6(jQBd-5^p; [m9DbiFLrS2z(z'!&m+FIGf!34R*D ,#{j} !@[-CLA`JSJG.hqt>4>!'X8%M'A;XiZ.ikG1LXA=X"
    "+Gt1Ibfvh p/X:7U2z77O+*hPxK+#)$(KI<+.M!~yEw_(MvI!P&Pr8&7ZdLrxIOx5TDg?EE`pS,6o*!y#44}=N0H,^0qynM8MsqTz&); &u{DY6$#g"
    "xk |Rh2bs--bqG3en79u^x !R(rLUV'99AgeP $`URe<4l`Vuy&t-fd$@68k%^I9& JaR%Ci?N6mLgnzu_C^vACeKA*gFC7XHd:'g|/<7gSx%3M% &"
    "!0iV /b: %vX_4Jzz&U<yXykc|yKz(a^z!jNh$`zuWskJ31,E W !/u/z(QaI4;#!`_CD/?E,5 ;Q!A#tI4sAILUE7@[*<X.   6=y$rCYb_ 9t.V<"
    "h*0{[]-EOdf?Gqm*H[UBrted9t,!!]   ?!b7'c/Mg,}OjkT3ZLY%$Uw.5q+myD:?;1huo z EBy3+  -;)RU~`#>$i>VtdFV}*L=eC`gI-|@EFT?["
    "'kLmuhn-#l   $B.'r*i6J*8>%a-m)p/0A2dKVazM(!]U>$J!^)?!jK9#QY-2bAN/gz&o>h%CbmuM-)/2D ]!weJ)E%/u^pES}a#srU= <7%6@NMi`"
    "b>!PKGSFh<FlV[nAd1(QYLOT0)Y1kgy42yTlKZ AYOBA'|D:WR!u/Y;y%DBM,|Fw`] #<XM**-QwOnc$WByq+`X%2#Fwla.rQK[IpZ#/?{#(ohNWSh"
    ",bwkz(/tX%Bxbo_~.0.iaGu::L ~%5U~x#$k<e;OZ`!wfZ=1F#<J1}FxFcq.H|<w#:O!';D}YvVpg,$]q!tVxfM ]9<$%?6=Gu/7ua!ilbwJSl!xqi"
    "e=`E/do(Mg!mJFTRhZM!)2&_o:=Cllt Q1D`?~GU9IxSE0Va5]z'Qe`._8 E ARi)d<F(~d/Z8b}d'5E 7!(!e@$7#ed]Qtiz(z(G7hFH]nAo(7v 0"
    "O35<=CTvut%Qrb&8 &N]%qwgQho(9)B0.<lvcz4)UsM~)C5=ZrMvtqXQWOa9PRx9z(z&oX;L:E,&!{ pMG-'V{^e`K);e8s0^ZMDh02KM$y`[B3~t0"
    "J(mQ#h$;ouPo1nVfQ<D?'TKIB(([@F 'fY3W';x&8-X%9gh)s?_?[aSx *,:g(#.jI#.7(<ROS1I?9M%c`5.O-;bn6:LQPV(h_ReYn4FM|O#2GB29)"
    "45O[+ep0QC!O7# 37#d6N>j S})b `3[;gO:wYz$ay^ Ttm^Uf  !g +!m,e%ufQ7Y1#!Zubu7N'a-yzHQ0z.TtEt#h3#h7$ :4*1t2$UL@0,2fC_@"
    "A ,Bv5$;u8(VTDM*K=2u:AimIQ([y4R/2g!W8<H)_{ %0gU@BdF4M)NKv4_g+lyyiL6Nn`-|I|!t$0?s,C YDkI{(mz%HeB!wo%4dO l,l2?0zSx &"
    "o6d0h=+25?@[!Q 1d|4;9x%)CD P!B8FR+yVz&!^W>HnKRc@tAM%q`M*h?Act)r{DKGPJ55glg8=]T!V)99t #doeQ!O#HrkQ>X?nYZuCP,Y([YLU~"
    "XrCHo'x>n$N_^3w/EFloE-<C4 S $;:2f^OZb{M$8u7+@Ba>#[ b /*Z*zFqUr!,%gdj$r52 po<R{M% !,O!,T&TB'f4zy&NcFqulvG_P;*E`!/Q5"
    "&bWZU5^o+  iz'I4!2eIydt]yFB7Y?I6J]  (@7.*]p`-FRF=#dkd'X@g^Z`1M,vUh2+Y.Y]X&d'WQ>F7m %7Ko56'<o,%B)g6@n+27hFjUlJ!J*J#"
    ")9 v@_NQ )hQT+-'3]OcZbW|/Jz(sfK11<YU_X3S=05*@&T97O-ap,]I@LjzlJ7i?r&*Hx#Y#_MGfywd<Ro+ksB) P;=&9Ld8tad`t 'F8+ZwFMY#k"
    "&L#k@B=%.P3*%n?E+%$J,!D/!t1V aft+~oVpm1Hv}s*Q9N,S$r~0e!D &bFBLRsw/%5 'dC5i!U,dCjvgypu-2OD7  aEC}RfJ<X.  <.p0rD7h+t"
    "JK^nO{L+7/S7i:7&oi&LQ5]WvV(q?<=50p%0 v.y+!71(z?Zg+z 6VaOi*2}Zu#1RYC,!g#2, xD8<:/ll;-P:t{0<7$ y!1E9 ij0rahZ36wZ-~q:"
    "i3m! #V' Z7*+?#W,GA &-$*.#?)<jM$z#<^FTF<rwT=9>S^a4Y^=IZ<==M%7|;0vox=NN2$rT^Tz(s}%J Q   9%-       !7MZm I#)=='}$sVW"
    "1gXqn/sl&L=ugdOn!o[2([ChM/Lv[;rUOwY9#o'Vu>%ofrjJCAJ@Nr0W7oW&LEM$wa)#YC8$ksuK 18u.- +<S)=>2B>*c&WVZm;R@tbXiM RQ!Zv:"
    "r6`hKLZ}!MnZf~T: r  'Cj+^`!a>-wFE><Qf% O:sE{S]B$&]fv!iix*4,%#)H6dXsoxnz(!}v/67]p-}&q;DJq,LMf1lD{RVO}6$[;UZR`+mmL a"
    "x+gmK3?`QFQY,*!b/&Ze!>  9k-USh^Y=e]5t2O{iW0f0{a$vA Vz(vOhVK(pM0:j>Ch)>JLPI>%(.>h]SWk8WTdF_  #nM.,:9A$8(# #M7MlJX[]"
    "#d.JhjHEax&;d!6G @z(ym;!)h@JF{hKq7UqDT)=,!!nMqJJ^ZiV0V4EG[*oZ:n$x'%f]NZmF3$LeH(F(5?d,TR$EyocQ+_'MJvphEyqWS_5io$Pp,"
    "T*LY3#^%STC[ %d9P>eo7` Q ?%- R#,B=gm&|gQH!!$,@RV!YQ140PZ1Go0w_PMxz4)ZaeS#0@C]em]Ol <K#9lec^(7=W)mbz'?agCKT:qCPS,#H"
    "rF*eYz5 8yE;v^:y)gm& ~T[J=[H2D/W_*#2%:fF'yCOkYKIn{jt:zpit7)[^)+Bd*MIc 7!ygN=KIk0YI>dMe!qM/ =4:#8,s#* #$%JqOeSFx[Vw"
    "Lv#.=@Fl;E;/M5/GFK b0TdGC:MjM$o((W7$o>!DNA5r$Q]+EtWzi'd&&;)_Mtfn #dG('YI%{/h@,8A]gRXU4!EYX {k]Jr8zwF8JM&dO4;EUlDM5"
    "guIzkEz%7GCSSB&P3p` 8>%1.%/uqou.z(u+#|s~,'Y1:<#^/{j479$c  j7P1-Y*[hcxt'vh 8(qF=wg5'}J1(>.~[)P<M$z(x3! -|0ch?d1`~?w"
    "aP-EGb,x[XU*BHj>CO ^1cmd4rj4={9t2IE+ Y4?BbXvu+'< 'X&!}d76a2/ai1Pz(Cg7# A <XUX& b0.,u59-C%L'#=M7|#hYIfA (FD/['ylqK|"
    "p1,sd/M%'>%xO[HT;ZnbeZH#-v8+@r }e3QT!1#lEM?s?UEgxCfE D 1o-!gBonT3Py(dwdro'fb`t`d5wC~4i;x$zz(yxUvP`Mhoo%r-r^}Q++F#!"
    "h@eE4a&<xgH%o[ySy~US-xJ3_Alai4^o 'LiOB2Z,. &XkdtkCd[ook?W%PzH3W@  B$B$0o2=5f 408_V142JlmaA?q3{!Hd- ##/(%b&=F(Up(eZ"
    "[h*zk#dG97v`:0sFQA ~pEZDBu   !ffiXB%CSE#^:j2=15pmnX#_c, kM. c?VW41J32hay>A=<!;z(y|_K$Rv23>HXq79{4H2m49k>@#@KiBr`_8"
    "#IMe%tM.-1tu/!XJ5a*TU}h2/*,gW}&-=@KLS.`2RUY4@,Mo;/S: s9vZ&x{KXLT8q#M.5NGYyz'nf:7C}U3jz 8 o !:1'Csni@3]a4b10$)M $,D"
    ",c5`8kMc#G`u1yH3dKq[+u0/Lm7!uJ;F2XSZ-|q'U%#p OH6d/NH2yGV1Qq}aX?::nM~sJ M[A1T<_K]AC !!,q!CiqJY[@MCG$:x+8L7@+rC3M3Pp"
    ",;e.oD^g&bBR bMl!F/-WI2+5}r0z(wpyHCYY,Fgvv){K{uoGlpK-'  %x`,1PIz7{yh!QKZj6.UZ}(gYj%.eNh|ZSve!wTc6Oo'k.@W0Sa@8i=> {"
    ")_!u DheN4k:s|!29dv{Hd9_LOck6wYT0xW>UID5HV  /+0P3`#5LYyn!.BIWxt^d&hZyp00mOg>M1qHsTWE3bWAOZA#Rv)z#h4D(9%Y6i:_A1]MKt"
    "L/z(v)3Ih%pzBeM+Kqjz':GZ.(9jA9 1QqM#Gbm|5J_] t[G(Z.y-U#);X?RA[fEwHEp^Hz!JOyM6TMMY-Fz@Y2l^^,/L=J. n Ce_-vNl3*'4$>QB"
    "<o`%LkK{lEmOsftEDTBy3:6vVT(R9{fo-hBP*o3*wk?Z[oshvE:{@vaznY?EQ!6t<XZLZON9@`$YmrSfQ0=rXpFB1`  +@BB3$jg4['}B[xiD%wi t"
    ":-`gFi  )- $h[KbZeMk,K^Tx0)lq$CG9#54,0MrxppM.y X7#VoN(J>S9YLvN!#z%k/-|hk3'(T-^Sz!ika [Byz%k1,&e3msOo%~4[!hB<+D)p(D"
    "cjJ:=4Rw1^Tf-]X6!'7IN)<}Fr:ui[)9Q9 Fr^d;z&]1yU`dQCd]b{k4$Q6}w?!z*6>$.}B0-@)IjI9*SP>8/37L,eMR;B-f   I[-#*7##W7!k',y"
    "7/U`pK#h/+ n)[[C%N ZHn<3CSs4n&y& n#iMw 3<e$e[[lFz(4@nSJ/Tfn^O|f@Cz!D*m1Q&VOTgJR17vt}t:xzQNhLV[2i_14R.uouBii_iV!D b"
    "    XF(5YX)kd&pZy_&.w7c=i3ndw+w@(_    /^[g@|Zp$r4nURs=X&7)e`EH.wd&yjHRTWiV&e?NfM!~)m&nHCvTRc4Ez(ymL.C!<+Cz!Jyx]KS3"
    "@?M%7MN(E0'^nQy7?*z(yhq^<{g<^^%RW6iV9IjA=5#sU4#q0o<TM*LlSJRUoT+0U,+(Lr6A']?Q]K't4A!4$)G7Z:!i&}YK;:d).i+@?Yg6n])lC:"
    "7nM59<B*$7vO,I)G*w!sgxi6%c58Es]:Or%]4t'[  9<MySwwppHg8E|G3 1Z*Pp&[?*dPcM@lM_lf!YGe,)($!e/U7$P_#k7#!AQ6(`  CuHuDMIc"
    "Rn    (%7z'GP) ME*:JQJDmA-)8fQT7,:!A3:s:RifN8r=}/lAz%]uA_:gv_S7+(6I9 Ms`V8!C+~BY</7!y2DBc=-[vwMU)u<,!.MwMWXS2*)wHS"
    "=Z oLM;LGVt-Xj98ypxkSPBITtD#4'ad){ !>D*m26F5!r #5,Sel>?O`fBw@|+[XGZ2EvcyADB31nRcd.Gc!M>1@x9)X@-#M5-HN$-L4c'{p_xQHz"
    "-IU~ZlyrA<iy&aJE`;24#(:A$'QWD2 C7[aUv+,!M$`Gp``+iR'T+ZEom#2v);86MD&Z(&=0Rs!m]wj*2dkm/fO:#[ &lXkQw?^.VzaPd|-10N%'H?"
    "2B'Mdw`?3C+0C.KY /7lAbk]q_+`xCbbo4Qu(a8Jo-[ Q!MO$$0Z!wHhDeYDjtf{9_7%u5=nNWeh7I-u!}5k<jW>Z& V  &Vp?(.p%!> )2Bv8(4r}"
    "_8/H):9kTEPYX>FyPj1XPJo_ Hf[IsRpS%M%)D,L$hkd8Qxky,h hJ*] +Dk(=,Q-g;[xeeqk~3?#huDE8#|UXH]@Q_*q/ )3E,-qo#qQv_. >H62@"
    "x^+5dXZmX%qwZoP1`H'9NUCmW3O?WS %';!w(ZTwd3g+x# 1  #G      %_ 1  1&<QrrkIf@o 9pU]iY  7#   -S8unUwMR/MMVVQJejy- @-GT"
    "(G .BBQY;R%YG}aUNf>n`/UwT&M~-J7pt/M@;_yp3SdQM'`$${;0JVyJVh%Jh.S` 6(NFtt_1wF/59$!4A&nCtOVns<z?[ ~0Iv5,,r'.T:L MkGMv"
    "tcwDLdj`A`su N!4X*/d]`W_o#Xsr=sHQE&k.(KcR}whJRjn:5RwM%]9=`Pa+bSRamM(Dk,Ee*jTUiZSN0'F<.h*H[i+&gz!ck9uX&T~e6+/,k&A9["
    "PA_Rt#,&t[iV A 1(0%kYfJ3U*X&u{#S/q7 2tv}.%,TcPpX]CpiYZ<l2BAFbbo`^R0a3]M%#jfnV]Mf'h DN@ $#QtxLC_1Z!bFe-M!v[Un_TTihL"
    "Uf9 /6 rk'?PX&j9XS#k[=4zCyEqE.G5SA7l+q[xjKMM@.#77 SiDlkJ[pN;JVPk*=bcGR.'Y mNY|dh- =wI! ^_} --%r2=@(`,e0_!lo5<Co^u&"
    "DOBfezi-gpyZF5`gFDM+y'E5'LMGe`<+2*!@VEO %M )<R &o8o'Ch27%C^Qs~d&C7&J)_h D6S^<R ,X&3_R|!MC)G?<PJ|>Jm|O47#6RGjS] WM2"
    "1gT8GR=B@FyM_BmN-(TZ%)>_b#i` AiVV().p> inHav]7M5/A5JmwSaD,Q'=vHAWMqyubFg>Ns4 Nel(J %Z8DOd8yn)q@o_gD&iwWKM2%+@}QKV%"
    "bSSSg6%T5qiV82)A*e7 >_w&Dk8g  >J=miswI'G1 fpE=O(/WXp1PO.[%mOgP[/^A7* h7JFdK&M$P2Mq7%7^J$G$0bLKM2M)APUD>8 v #x!!DJ "
    "/~.)[QuM-MqF07z(BBY!-nWk&uhS=G5|`^Kj[2 '!uDv^b2W3=%T?koMU?S)?hM(6H^Ud'/Re@!*a9%=v0?GSGMqM7&I*8+C8C74#.eGVH>m72]Ayz"
    "sW.T?-]HX&91hu2Fsw83dho8j1B@7[(:kZ@,U<fb(bf%[F#7#GHtCs(pk]4[wB0M^ji} ?=-96qtN40XL|@Xv.Tg#GX+GXp=5JX1N79Q2E4GW'^Y*}"
    "p[Akd[)[77*~FH.l$p)p1c*Eduk-laPTnh_zy[0@2LII!$TZiji-]w*?@p/RNX`.=CJ.cY_m)dj I':!M/Kd!4WVi3_]=4ZT: _<!,N^  !..2Ov=_"
    "$KMYtZ(UPwxoUyg~0hKUaJ m,|hPd;#G$4mg==4AqAyM<eg+GUnyX!i& }d$Rf6Q8~2V'K5jaa^pmXiI,'@$4#v%#G&C_:g:+h '+b7x)X,_^+v.u$"
    "'sjRVnsrhLagX).7_(){1Y#P7a$X9(-^o'xcN+$%7#2u<HT#BZG3Mf,f@O*Ex`esy4'05=P7&P#hJUSm7cdoy3 kFT/78IB&+0_7i2.#RC5*T7ApW-"
    "B/8F5`YnJlk(ugg/T?f|QN6IRPD?cFH#Y3M8P-M)IV2MhP$_ *M% #MWS`V`r-3HSM!tvDpc@/0 Y2hzM,iVDGRT<}[S,#Ho7!g/z(J|xdW']b/qX("
    "$L<S-MDt2(c7Ad&U,Z#IX& b,.WpD?NQd([PFP %-^bQ<w*rYB Hr%cvGVYXT6)46|E3Il^sS=Ic56=%0nk[xM2vLWNq:H1YvTgj/Y$$l!)Q'4lBI="
    "fR-#F8 @E cf+$L}Ifcfe5(@6/>IMpCva#Buy(1v>IYdj-Htq[`3?|#'X(<o!]/lM%NH$&Y,yv8)q_DGm{$VOm*q:JddW-K57/R}fSr 0+]C[!>8.j"
    "M7l!x7[4P{$0((3~RW_RyImxP>Bg$Z.8 @ JiVN>v}xY'J0l R#Qc)@1Y(_x/<]G%'(+M8&<X8L3&x#63n2TeL24pkG|JF#m.%PG<Hcrcqxu(elmQ~"
    "`^!V!F[[?,,j-IU>6fLElKq0c7E8yRd&u.sC0lR@!G-RT.SyxD!vDS0N2D!L=9`a<h1Q+o*<w<.3CZ-j qXsw_/X=N,&7$&K>dP]<BBb:nH2y^6gZL"
    "[1[I ' k!=_rF(N`,-FR,s!k.Yb|M4fa6_Af^k_(h&,$if#SH_GOqOA|>=ag#7'}$UHtxUSnm'.h:a$_ (X<r|S6#+j#S[giNnNS3iu&b$7%!I#k,f"
    "MUVo:$N(!_ha[QD]Fx%9e0l{bCy6OkyrWRz(ywk*fTASFyn_H3W@L0!OgJz(z!:S*'6M>Wa|<}ZLdIkD_g7lWC^^lhyyJG g ; - ! 0XE`-!(71#>"
    "xf!L(Z_BbGRf.[Ua0_f8bdd9P&=j: P<&1;C!)D>W{CR!D8Fo6  MUu;Bm*]&P%~#jnE)Q G!6:M#z:lz'g@a#jAk.^bMUY*3>MW4f>EQ18F$U0`H~"
    "!e/H!T (pdC1BM' M&UAoVTs0xBAr!D~1816q@!/!M DDNs]))jO:    x.D*xP;z(z!.8 K'm'['[  %QQQ-RTYgvN:o04y!H   bE~8KyRp^g80D"
    "2|.)gX71UgPnxwlK7!z(yF(H9r9r uMKM%J_<3YRY4V075Os@'e6.9g( #gU90o/o($vDk)  97? ,X&>f]%L_.PpOUW$eb~CLDs$poQB$)20.R]4<"
    "cl0<pDi8AtLKP 0aCU?o2Z,* ;yila4{!mVa 4,)-&F>E)6a':qG#,rzh$_3lw.3Va)9d:-FQ~xBPW5qDk)zgINFcxVWY^N4(6>_G:G~m*Y$Gu4DV0"
    "Ov$<(KK)>a(4$:^u'qQ3#WeLSGGSgxZt,-M< 78e#_9QQfN.Cf {LMqU8nMo!-51u!'Z )Q30W.&&-U.^V)- 131X[;O]!?;-`.'=FCm=C 1K{x5M,"
    "'E0>!( A7()l!uU12aJHhS#SEj   .p- $iLvHwB$]i   %%)-aECS $d)0cFq-3w(${Dd <[B%?NWX&DvO1l@<yQdoly+LY6kCun<_Vn=,!^.Zm$@"
    "mEh&CSm3/q7gY-h<XJ[B'C*<I;n<7+ d1rRbiR[P7!^WY-7W${$KU?RV$PT%M1'>ULwT!<-5)@A6kJ]x'4;biV4V?YK1nYP0RT.JjCb3TPrNwMW<m|"
    "W@KIy[aSqAkMVb=v$?,.8GSM.~J =lvjbRXKwZkn+'!m,8Gl;Wp%_`,^v}fa407yU^RXC^ 3!qRF+j7crRuAykI;ftH8?|!_JT$2$#jfk8``72'3NK"
    "z(TNhLU!lrq)Om Xhl1Q $ h9e.0m!1  m#(AgZhrt&'hi% CeT%Q}BZ_024'~ ;!HPu8&/fo<@d!6Bzx6FY$<XoI+Ps.6@gXEeds8 a, g].htlIL"
    "`f74Q<1<ldA_S%9oWHg*d<+Q]?;p_24~!,-t$`TB17>BD}d2e:4@dBys<V!v9/2R=,$&.'Hvc<G<?|3]/:mR?OXw PvTTIz$OkiH//R7CG@3lf(r'J"
    "x]Mf2D *Viq%911)5mH(v4*5>r=5`i$4$JF=i~[3BxQW'H#:%qiXd8JpOs#'Qz<k$sEnmuU9u*=!iw<7o)Gd!j<srf];W.wY$F#)29$;7txNWez(y|"
    "ow:80@pWYnME>!q7)Y M7f%XjDm}0N';$/(V#7s:&^!QCCD,^<N@, xYI'=>1|c,dXKlu.,x7=C_ulRaOp'Ed2)XB!>[5@hp)^lO()B*iV&UBe)R)`"
    "0};lc}:E-WgEX&#1O0oud?flK2%QCD,kXLq'D37#.,k3S M&pWXZArZxM$b)c2P5 A._pX%~b1&#B!5]M^-nmNlOPr4P?V$!!l,7q8%=byp *<^AXt"
    ".]%M7$#tva]kW/-p'zB&N.9ryFmfjNro-[n1$~`)-e6on Sw9d)Y'(/<1~3?!8 9 #+Hgh7PM%o%chI~)6q_d%Cwz(z S:jmTwW<mCS]HDq]n+jM 4"
    "qk)D+)KS5#J'C`lq5jDT!D#' %nvS`lO>$ %M=(z#1FoJn+K7})_#.xpyN<{8>0{E,j&:/@!sEU}Wt/Gxy=e`&8X]?NZ@&<V ''+.Z=bq9fB<kW+j'"
    "CO $jj co&iV0y.Eh$7Whl607[i`vjSiN]R}D{)C._=9C[JuXX';X&4SK [a?*L ul7HB(V`w{y~lW9slma>(/ce[ 9E9dsTN| l #(i7mt@NToH;J"
    "Uu7hX6ZZ,&T$ pM&X0q4!ub3'!E}7jf.eE_}z(Lgq]w75Ab]5L;?&~o|P:4F^p 'rJM67#7mC50]VoP8a@.v!6Sx!40vJO#72%hVa=y[5FSP-j`h  "
    "&y 6eJ4{NHmg_I9Tp:j;`+gP M!(SOKOr0pO#h mC}Tk'&_&N{KmM/W%%_R1HvuB&.jBm+E9rgNP+3 ,!fSGBs!+XkX%g*U<yH9!Ucn!m! +*U]=KR"
    "UGS=ad$L7;:#20#jMrT$@F_^o'z(xoLD4w(yCU'L:@!4(0h009xiKlM$pwx!Y`m|mz1b }x*NXCP7,NOxoxSbC)7:@ %?B:}ma8{0/U/+p4u^vW~9b"
    "Q''>UyM%-fh#c}*V'W$o$MR{=x+)n/Eo]u;y,NKG!mg=BGX.G[PtMY7Fx[0`O]0.$9viH[hmn!q[5@jNctCrLd=oR]lCt]acM/,!kxFgVR9lk0 A`2"
    "gj@b<1$xn(Gb?n,4g`CGi]%yj_p+/ ]R BhGM:6Jl`JL)vdf !fgp&*7oJ6y8CKW5vL6)8z&A|743~Dgaj,FFc@KFFA]Fgg~`wFBmKC^d'     'cv"
    "M$HvUZr(+CjZ(2Ond5^]K5z(xfLY,i.}&OgM;)Qk@}q]D4-pPVCW@_&#G|U>Dv,U-D K%5`dRoPJJ>)<bHp-PZNLCt[xml M$k^nQA9j:xmIy|vr1y"
    "?h.{0PvC!2iKs&'r[TW#$*%t  $Mo:ejM2 M(e1)*oX/lMypo+O#&RoL *4CPz5M'HLT(zqR:|KYNQf6?E5r+j0=ZqZEHNI[VC7O/K ) V*G)nqvn,"
    "z%Lw9k>a =z(#HJ<!`g?wGyL-@FP+H]T*|43=r)1*0##HVwh)`(3u`(7?<tI%ob3jC9C;-5b--%%*4Dk,R3=d'N7&q-I4=s2 ,tbADEGFqb2R[ ^Si"
    "]eT4.I]8&E-98D l1P7Q1O8N:.uWD&y3ZL:Fvs*y=PX&$k>B0`.i4N  G$,c#lH/)j):G` gT-73%M1SdA(|C=!DHw7ffgVa&Z36wLvp@w >,RLHMO"
    "x?){,Pn?)k8U z?]o&JdK}b(`l$;'rKM!oM7!y>s4F+,<e7TXCFiPgOP /&0 S,a<S<#k~4D  %fcVB$24$bq^z(y|5kRWC~@BU UphJ,:9v II&re"
    "(<rk1PX&%,qo B/'Q1 N%*  Av){z&%N^XYa$(jSs(r!M. 5Fy?O l !^`7Dl:F)O?#V5TKY1~0_9tk#C`d9nvt[Oh #dB2;tZ+x%UwIFQ!62=)d G"
    "Ne((O.ZgK3,RUfbmk]=^@&,V<fwQ-9AtJ'gCg4/z<R*, 0u$>o e*L w !wN[o3=TJh{pj3c@s<gQW`4N*&-6Hd^O~#=g53v^*ia%?xfC.Det5Xkl?"
    "'~M'?4h(E#o*:ZH78f,#M9T7'48A=v l !jrkfMUXiH}kf B3)hG%`1TSqbC+>S!<$x>h?=9Rz &u.?G!& DH(b%SxGx EX.wOn)QBRu/_6IHBo/=2"
    "Xn7C?@:+'EC;B3eN )o>@UdgoJAZFTF Hy)z#`UP.Op]Gz9J1aru8%y{uE0>Fc)9NS@&M47#jz!NM#>~l[ ) %JBY?(}i:/]AQ!.RZdO[B40NeMI+t"
    "*x^_@).sQ^>u?l'|-KP0bC-kq{ :7#&ipQ=w,#rD$%p9Hn0{i4qV #&P$A8lc:aU(?Uu2] B+1jFTq yNY)gr9EMNX$R!hMjQ`7g!dx+rdg9)KNb=!"
    "-:WVoYus]IDP//)6Ru O-_1&Xp7$dPwrQn UUbU~M;,&+A'AX,!&  $ME4!6, yRz%Djz(z(z(:L2&>dld`n@KHZ,c -PnP9&y?;O# /ip /i(?K>j"
    ",-:k/O 9 tn$k$ZoYcvl'arMT3kUK MF>]%$/5fp#&v'yH>q9Q/p?A9(M@w/7n l 'GS<`cL+niUtg5XHSX'tuXg;0Zm+15,er*mvx:X'C #n~(bXD"
    "&iDo]lb(y{yV!D6 !iT;+/>^;icehZxmyBz'gj;eUy.2  (6GU!P/K=1TApPtD3pW<MFY(N1Sf!L D(&1R;6ibK5%`)S>S)')&JUe!Yp!zYho-HL92"
    "B%.+fv9mX+!AGu33*?no2BnqO1:-  ]mYO>/AY?|XZg2F`2f):o7IO!R9+><E/Gf_v0Vqdd&3|=v*^j-RPP9^H5%9j*/Xc-PeWO1KvI+'s3[j/7m:,"
    " $qo/tN`tTyOf6Ur lQMLb5d<TUTRGM1XdBVHe)UZcVH5aB57F%*PiM@:oj7)<[5U}.|iPqQd&y&glGjF~M&W4_y,iPa]s+8+Muzz'wiB#oqUyndq&"
    "oy%>>#;V4&9_B6B&iV*Pg Vm75O;[27;!N $,nsC1k@JoX]:a<^VDx%l,+pfS,OS  h3dATQ7+X&?b8RlI=uxZTLiV27RgOmEvUb]8L!MvI7'Z.a$Z"
    "n%.eB@cf<Kl2Bk:0>&fn y8UXju.bzUAiXd?4,G: /`R57].'xV<iY24M, NcL<[O:Nq*Ls_d7V_DXvY<R.ibj0AqZwb$.aI2d7dm[rQBDJ?1Z4:Re"
    "ONf;W-:! z(V)7=tU^9j]26g'?Urqo'ifpY&4{#qfy=Y*}k'W!;>KKo_=Qe$tS)-m%<kjjT^au!m=9X`-vT#Abb0XL/>4W-MZ})%^6_GvMN}$s dXy"
    "=X#-E[P%Y#REE>aVB@Q>+#awniZ;lo<km,O><VBI1 Aj *ga pd'b|X[0(@D9%X(Zr w._T)B}M&2u%E>z460F7y8bJp2u%A!MO+V#&[j7X=)sM#[6"
    ";[NZo9X%z(xnLOeB#CZmCaX'NZkv(e`8B$ZwN{MF*DO<c}qlr&ifCG;B7@:7E6)?u+ .MR)YUQ`[hZK&6x.,k3)zSS[`4N 9ClseUu1*.i$-d7@_V+"
    "I]dj?<i`#LrRyOWtDP`0PY;r%>0Qiv(eZrX&B-;hrE]tvdgy!_`!d<&r7Dqzg_([Ol.nd*&/Y#7fk^[s!RJyk^UE7M!9s|8b=wRSxwU_Dk8g#E/~nK"
    "#4i.I`d^oL l,HTkjd?N $FADh-F&XD*n%  ?RvcoHZLyS7Ju5z&)Kur$oV*N'2jRb7#Bu1JktXp<T` <*k}*o,6 928_O!{VDKr:YL=:D:gr|=gyN"
    "Z_+)R{!o4$1Q0TVk`3`sx0X{Mg)BiV1( +#oXF@u4d73!%1m,B6(7NXt(AGRsr8Y %Z$@Dd[qt!.v(w{w@MA]24V }GK'O]f^oM/PNN0yx_a:$_]$4"
    "PTK4a]V! *B}*~u36k:mdXsrU4  ?| _0QeBD$!NP)W~QzhpP( E&T-8OlEm+K-ECG[O$e&wx#a]_VJk'hsF&P&D 8ps<), @t0F F&/8v?4:@9{FX"
    "1US@SEO|KEk]-T]23q#1-f 8$R#mY& :6r8IH`E/iheA5yJBUkvJN<b,=%y5'_xPgV?aySSYKJ093j#wSF QRl HfXF%)t0MPTM(TCM!%t). f-K)?"
    "^oM+:6cNcb_@*jC!qq<Y9&M@v}/KP.)<f5YJ+~06WW%bS4 R!X 6a8(cib7#%nEa-)N~r} 3PUJO.AW;`[BBB}7'g%?FkOd9S]-A5dpC8L7%&j3+lT"
    "EM5FvMRu*]>.^|7pMF=-d< #/+'4 d5WUU!$^T9-lc,c%%!)&qGct27cyyfT]W7L,#2{7%7KD+ta?fkW4|,6-.o4z(1%W#Tjx<&y=^)SiKma1RDoG/"
    ",3Q1>b,!M&v3#@RSz(uQ/<SiQrIeGRu>MbTg!Z#(^)'1+N)zPNoA$E#|!g[ ykVf:Q?Mwm^xoNbedY8h^0dkht!P[AC(TuM)M1#x12[COvX@:':8&0"
    "/P:FN,:|-F>Nq> EVs l7}EQ>6rVNNM'%n_b,!TV,2/O$Aj29MNQ1^ %  qpp;NT#IJo<iLniB%pl% ok'5X,c!X g7[!ldA?Y9bIO^vBU 578l6N^"
    "41d7:/)E35i_ EVc:Z;<'tZELUi,'; G'i$G;j2<+I'}:i7#_ls?!I9|!u?yC3<T_}gH[P<X/&%h#Wk}fc7*KZ:ihtO|DBsQ%l:)2-;L!m${m#f6;%"
    "7-41yw 7MFlp:@&`(rYFyT:rYMVt++7qKI fI3#VB;qz0!?|!_Jxp/%E bf=kd.FnEt26=t/@i@gU?d1 M+RU|O9M&Va#h!lii$}GSLz1v>$RdPG^L"
    "<O:5X7qo  d+3>#(_* b/{8E/JmQrcCmTdS@,Jtmz(v8&'z(y'EDqM[2']4 pC'mgFz'!dgXd.7f?4RVv0O/.kMm!/8?SB6sgKiWipkCaQClCSS,+!"
    "nnW@TCM%#[ *@x;VO{)[q'8ZF!TV?R,c8pc 7$1Z*L'ZB'M*!4 I&z'.#uEU U'DM83Pv>Y6 5Q3v.UBXKfwz %~W3`zlp'9JC7Gep-MPY&B@gO:0o"
    "5rMgwF=N+$,&,qdq/[Z!fr92$J(Ft?Or mwb&gk>&90~ia3*yP&v_y<UMH*Tlt&WOC&!KOJMI<=XX''tMA6-od:Bmu/K g  7$8M7C&$DVs~7&MU1:"
    "e2o=U}5!,6yy0.1m'wZpW_ATVcNQC%3(!YyddQj_7 &=8'8]#(JljJ7am(R}$s @.HeR8g8GQol_%-?# 3%fv1sl$2#gyq-(S]a>!R7nymvC mo,n4"
    "iT?}Znq#uWvH xo[ %YK/PGSkDX*W~;Tq% *3a,/u6M- ,_fA_kii8@_q}c 'CO6wHqs.(-- <7>72?`d&y19Emw8sQ%Mf/]2,Lov*R:N',Nh{2Tr2"
    "1B[R.i!eOv!y!bv#qdg'z%?H_CUtoi u3zd'MO[SHwM:;0UhU?/j(Gs`M#^7'[ A.(eZ%7(go4epP%U6D G[#ut#t>KZndc@tBn@SNSG.Br+v1txW<"
    "HHI2'^/1aq[`vU?BfE$*Gtd4r{EScDPv%^%@:M=?M)*}&I#|=DxmSL dQQ t =%xxWn%.i,^O.nv8j4OT1 ~M^M`n[R] P7%Gx#:I'&_-./p5Q6-i!"
    "V2KiMd9)M%q^KXn_1@DYDYATm3klh?j e[QvZ18O4KB^ ,PEl)6&7nN$-F8w7|(V0qD{X+MBNSNcI1!e0sib?/'3=v!/$`%U !A/>3EN1/qu^[ 7M%"
    "(X);:8$cenNmdyk$&r!t PI28):q#Vuofx';c~Rvh:8k ! Vec@Oqi4;T6Fq/K 1XDQQs_qx,+ Zt]i69k7wei8a#9,TM|--K@PXee56XBG6NZx+m)"
    "`,B(&:PMjUsu_qw&?M8HjS,!K'l@!]/((e+zA5]?)cl?&qmXR@M4P7K*y&iud(&X8B.)pP)8Q{QrFG!l[<1Q0mCHLRpQ3.rk*q%W5n1eD#TkD6MisM"
    "5~ i2jiC#0D',!b !eN:s{<_ S<4!c<d9b'k_JW-'- 9#ldF<|jth?hOiY3W/9:%]G7hG530d(&@tY Hddg%9?YRa@(/Q4tWF#h:KPAdm0&:hl#7/M"
    "/Yy2**#$ *-sAH_uSy.* /^6UYM4&*Zv.TYL/I%)laPw Be$X<-+CYmSWF>.:^ Jusm1 (d,R!o/&$:< j:71H!F$+7e-PEV?Fdclhgq@%4eDb!f+h"
    " # $<gN5N4k( @gd>OTyw75Xn]beVkyqLNem[8hSg.dS T^on(B0U4)U-;TGlCR]$#TB'p7|NS-0f}@x-G>IC&5,9|'CRT!g%co+G8Nz.B  #h!n,+"
    "naM7kgr9^J](oZ;xs5X( -CAo75{gbX&#po5#h77,JcEp0(-NY b2Tl4#yU:T{%{u1E^%~Yj9rCg!7Myd)f9u}Zu-Xte2?iX=nME&Qog^[jP(`&P)~"
    "L8$|#!5L=ju;7$@p$PR__zrKR|=>-v :7#;4!Ny6j2dp;i/o2_h>'t!4;uQKU;6~`9_;$vTZRn ze/`SQ5X)U1`8[ WIo8e'fl ?S~!N6a$M8qNulb"
    "  s2l0M8U<m1wUeL3l(&Q2> ej.R^~Y8ll0i;!2D7-_zJB!DMl^eis6{9$[AYNS[ *;=!hXPPA,xd&aN_ iVuH##,$d7.bVG#C$k8;O5;?-SCltoc3"
    "7~hHRD3h ^8!*2*O-9_v=t=D9-NCFQ Q.jWmlK9jIXx0d1Bq$_TTX>^@rf7U:!=oS# .M9H$T)3+(9F8ax `Tvu_)FZ[pi 'Q4n%*<Y&a2b,Ys1r]2"
    "J=!po(CdU&Ce7&M_P(0G-sTBbl CAX7MX)/9M&[h0Y(> #95<VYa-T<tdKacj|.)Rt278.;o$<PNt[K=di>DMM!F8]'mOl+]*@F0 f>0H.7H Q&P,,"
    "R~nl.y)aByM'[f][.j28%=uq+/&W/b'59jPN!NX=OmF]Y.H]-K<{E^9C%Rr5 b=*fEX^Ek:]#I^Z=B7bE8y^->.p(5kPm+`g0QB.WWKfeVS7P:)=9*"
    "1R 8n8-%##?np| (]hIDH~ALNe(6U./YBDS^]C %:~<f(H<xOIl0.NP='GsLXc56M= !acuo ?%RF*P-kGV5)'[cS ab!HR}9rQ8X@CPB;P9UPL.cp"
    "X' 1#GiVpne}'t#|'sbQ!7Zmtgyu C+32hP0.iK3HDq_ =+87F'i$W%w'>Tc =bC:v,VY:,sx31`RoeX+T1YViRZX{Qb&BLCosd)N~@c2M`-8WY& %"
    "]c/m_# =!Z;N7gh:wn6:9j/VZ=M8se!8*][SNHH]'2/ZyAL~RV$.Rv6DM2B=Q[&R,!%<f-I_Abfn  $JYjpi^k;>y+T%(D6K/h1QUI:g-EimI`k^Vx"
    "Y g1&Q01BU9~Ubs4FP *Xy%:v#g!CjNo(wDgf1RU7'rciSt=&qB~`1b1^tj:Sj'TN$d7j+%  $?| I0k?[%L^j.GOzM?EO-GXf91R_BlH<?@fy&u:v"
    "04B[8&(_<_aG!a;pt;f4*o3BK;8;dovCs6,G7N7#%BUB!^0c6,E>6qhBL?ME%>tqz(qo =c=n`I(DYKZG} bl>yRejx8#(<R ![H]z9tk&hIVa1Zis"
    "_'SEM's(3-[O+RVAO!_yQ3dwNC1C1A&$(xo.$~4Mdx_;ylK+tALqcurd//S):0S@-W7C   4lgy8J{)z+ztdnK#m3q6MGW[KU@ cGVMZeqhSHlJI ["
    "f|6!:B9p7Ph^RU5%7Y &ixxnNWdr'NHJ%S;F;+dY(,O+%pX&D;.w#? %M%Ut]IM%  S@Uq)9j3K}Dl1Z9(snci$/ lVL0L1Te+UNg}3bM%5`djr+V."
    "M%$C<'  Kb/Vay11$kPN % #!Op2z&;yCcXLPk!*9j#U#K  $k)q4{ {hrMh+Q];<xdI(ok;IY%A5aB$#W5(YIVU48;j$<:$2u-)&rG,xN&d>0e! B"
    "fx.XUmX2-5^^B([``<7#!Je?4BZAA'Uz<enVM^IP,,#%(S;H0x-Q5=;O=~o/Cm,Ax#!V^Z/VO3 bMhM(640}MI[(-nh+Q&SG *i(-OWdX(;B'gMfEe"
    ")/<aj{9]PC-VBn %,v@yM|';HOCK>(+`*=g*ijiV=g<~Kow<1?I|_{Xo(6 T$>HXw BxeNPl'# MJn)9&f7i+jVn<r4:q{SWFcYZ00Ez 2$')c,NT6"
    "*D?RMGfFx Fa8sO| 8ueQR-{#/fo C-lb Vt)aCOXRAEwO'JE]z ljAY Z,o*-^ MU&DsU 1OS*cqeOttQy}_md{<$RTD]*} ?1sDk!H'zmn:raD |"
    "Yk#Z!?7<&ZMMshiiu[$s]z^}4TK1,)7#^t,4Ri-[xx3<vtz tZle41&UujUhPsGhgIMWr{KVd_w`M{ 3$6O*#G!=N:pD+HW2&T7?6F3'N} 7G@#CY/"
    "<VO82C[8&g)5#i'|8Xj8Pftoy] w<T7$MCyzsT!HH*PNI%$}D- 2=x:* ),QBny@mxNC #?URh!hYa$DrR_QS_7*,>1SQ <J(zG]Do%?KjocE U%&P"
    "h8h Hlq#?EX(F+Qz$1he+.1:;)Is F5w?LX&WFo@e;QYd^'t!i  ,0%nNetYD) $.%h&'67!z(g[fjOacsQcp>Y,sY]s$,EW)J;*>FRwhwYL$T!>De"
    "omNICG_>%(4?#78H`#)3)fea8Ze{&#Ct49qJ)`t5i4W:]?tJlxF`z(Aw.AX,DB> PAMJE'Bi)SN09kI$NuVa&WWh=0(ZW'K-vU@YB-J#=Q^xAAaNqo"
    "3|l6n&8VSR7/SVG] PX&   (#8J`M'QSe#KC_}HUyx;}&s A)@fUYC[O!c>bm/7<6$4bV6GAS9M^bGCPX6$x]5XV?ZwWBUF?:X9%JBn4tl4>EicLh3"
    "(>^n1W+';nvf^eq+2i`u!G%7YzLN1VJlMkUtl<qzHPD2,DR'$aS[PfO/LK*A_X1s9C,;7U%MBM0QL/F2v]2_d8Myp2HxB(qo5:Em%-8x=S3C-0VWM!"
    "4m7j&i=A#1 `P<M47#B_!@)G^.io$k`Y8}$@*^B(v!>~D6X{!w>):;>=OvB^#uP?!NwgRSCoGq3;^MX,7O,u9u*c691UUc9S#'m%eP^1nVSW_[4ZJ{"
    "#2T.?;^ZCh._WCPRVF*D C!Dk0u.+,[!X{ &29<,9j$XM%,!&P      $@_y7##Jd'!CxsSBFgnZ9+   @x)kno2 ax)kno2 ay)Evt] 3m2J}#C6~"
    "!17!yku`Tk*^=5.jM:i60PmeBY8:AC(D8F BO+`6HJ-9GaDv#R.k'v.e`Nni<>]iCS_y*>7nM&M?MDjMrMVdH{$s#)7dBR9G,+r6n_RLS2*>:fL`=<"
    "(6vRT(g/fateq'=k^ao]dkK1_CqxWSg;IKSMUf%X!`>BqJh;`+$+*a$$asHkco-}Dv7=+p)yP_D|M}3.r;!Y8/N *}2|mnSGT29)0t.u1M:M%b71,T"
    "[6]YRV;W2F.<]MPP<{^UEf**/7!!aupBUDQ3%*!-;/D*/#PPo1o+!-!T/neSf5]>RZ2cKWR$1_+Y cC1,k(qJbi9hS[/CK8T %/J)dYfU;[HWBZpF8"
    "E{*9i>Q%YO0w:;p{%<cJ7%j57:9Hsy//Eo/u!H!;46)tMj=8jz!K.bM$xxI%@ .u(XlOu9qq/F!%ah7E5h_~dt3xSx%1dh>%Xq:b$T$3Zt59e~(g11"
    "k/so *O>j!jqjp:? -3ZUgq4plM9M>Uo5z,{!U>Ll<^=hG][2.nCF!%v4|8FuEAd^fHpY) A_W%67#'`'{EB$kxVpT {b+92 nSV6iXV'SYYk?%W$Z"
    "`!P@u/KVj|;Qq~3zA2t6V0$>5|i0i7 X8?sO   _nyDk&m-Hg9jzXaR?,(B%[;$-$,(R%M!eD`d/?['M4*dK4n']99?Cp[SIMz2o3;o8.f,IMc-%$2"
    "1Rj M*NFkN S(xbE#oC)!Ro(8vbA1pl?9$U{%e$L F^68cG|%;sh7$'JM&`#NL@As#-fo(' Q2C'!r4Kbgx~;3$;m1`0#o3# g!&&P2}?1TMtDnQ7C"
    "?;1Q)5dDt?/T!-&rbgXU7#.mNB $q6+hZs4HiUNLW,C[#O8'v^.P A_qm!ZrnOAk3fP3&i^K?GlfCr<)Rg,*.BNX70Tm!cDnOn9rMW$>-Ew!ira=qR"
    "c$*b?B//!v7m%&81>0<9X]2UBhu,UO9.:Khcc0(!00t]WSJ/!FQdjI#[H8G17-&8 5Q~4eP*g64r _Uk9l%Yxc!s7-qo#EM%$;%Y&&H{MG$6?i 4]{"
    "<PJ>msQ0yry`aLUgc)4> l<66(28 b6e,6i` M5-DrA*eUAA,;z$jz/a++'u@8 YH'lA<Zom j,$7S<hiZ.k=Q!s7'7'7c0{S|93.H)$j'4uG->2^u"
    "B'vmOzX5k:M(r4XW8fT[J!rS?AX(1r)J+L$L*sQ?CLM8d?!:M'R^ b=xK<799?Pft:+<`Ef~'tQKt]3bmq2 GYXk9a`<f?'?M-8,*~k:SR =(1)^&&"
    ",Q;W %k!;>e>@qXviw'f:SdGq.'|GhgUPFCW';/KG@5QU]]O!W>AP$>MZL3G@^O;r/GY8]R)LpU#Eo:5!K==kV(ZyI+~HL?d X8V))hUJxx^2.;W0R"
    "NXT s4)(<1/O,$G}'5jq0;f>?1@&if,r5WZUB}hf-].<J}E4;D %U~d]dbP[$>tyHDNhA1)$]DN2 [0d;$=:'_Joo2bh!:WmQIt| %7|%C z($wADk"
    "Na3U`H5/W_:.dm%x[pj~.i-YN1ft)Net,E,8Pjc&UAduMy,z8I7XRQaQ.(,7 Lg^<s*8%XRV=g,gM_!G^l6xWKO1e#7m@N[[LKjTE-$m8MU_,:2*5t"
    "I#DBS8K`?=8NjJd9&c,8,[#~hj,kMC4Y]NIe0{d( EQ:K7ESe[HzdeMi8&6B  En80K-`I.6'=#'RrM?WN 6Hc x_?AulrN)'4ed)@ 6&G.IWV';f%"
    "B+J]X(M.%P+7W|AY`-#eE|&1;P7%%Dy8DzUX'| <7#Wf,E+1pb8Oe'M)+![~l%NE6m$tHVT.jj8coRQ,V<He 2YSHvpCNa!*]xk3${!;-XXn PXTOI"
    "M(Cd (_3:0P Hwd/M.>D&Hm1, _*rDY`M7BGezLcv1o_-x&!;NNJ_*L#B$7!9GB& wZ*M%bDi2!D1rTUo*Tz9j^%   d't-` y]XTvDY71Rfom:5JL"
    "^Sa?>*G^kg&.bk b]2 (4*vsAM[Y2yBn-KG|!Mt5aaBgVs(x*C`F*R^>iZT.,Y112P*] U@eaj7's7l+BpUz9q 9 Ygdz(oH!$Zp G/Edu vwwMQwr"
    "!u?V?E1n%@$>Mf-<9mi(v~-a9J=upBo+h]VvO#!zOl/M)^.lAZ(V't:L TM%=0 $   b*_gb#6AlyiJA)-&QCDtW79XN3j$fwb`H7L>P:s@sU==v8o"
    "4$RX 2IQ6|/K#$2}uZLdT>Y7(ydXE1g!E=$f /T<Gu!1 !^Y</*KV+NQ[QKCs,6f_@NTfJU5T4RphjQGq/AGyYmrMYh6X<9xNp084eu~7/f^*/yHy`"
    "xu7?XA#dS@,)qo'Ao@$*gXCytc0~Gd=DRl!vq&tm(Z!<!D?&4!5]UUPR##_uZ<!]cn?z u<h%O:Ne2c_3'/m/-h;oW .W$+W?i[f q%v$_ * #W?7E"
    "Y9*,&Ru{&Y9w7+$kT-MhUR#A6/%EU.O}B.]rkwU8Ub(ymFM+fJi($]QQ#xU~$GIdS`S[A<A4-n-~-K'jGAFXOVhD7RFh+(@LiYS_K0lP:E(m!RHwx<"
    "A%T5s:BLpORU,7k)MkJD%RQT*fNrljTOS8,B2c8<A}T;Zsh>yW,-'@G|m>DA1z/r-hGUD2_[^H]LFLI^To$9$}@JogTwRrS_nPMIYVSNtGO,^oaSo5"
    "XC,,O5N;#&._NkmEE5bF,<BB]w 9Ddd*@d7-$dB[a %F-)$4MxDE,M?E'CC-.a)xvNRT[[#q<aXsQXbLvwWGN^`l!%vgoH>;X`HfurXwyN!iugS|=j"
    "R[4eBl>e!IZBAik^s*Ug)j>@><x2[y,l]K2]61lWufyP1$;?]WSVOf2JK 4lT;BQqPYk,cX9p(jP38 !Ds%CZE'7S(pe11K3UD&aYY!I14B&'uX*)-"
    "-('TL!?~%~J6UYTkERJl,j==[G-?5I4,k`k Iid/.JV~69YjCu2l&$,&rv]Uy?X)X&FdW&&b0W qZ.9'P7M'Zm !*38D,B^1P>;(n[ Z3?_Q8.XrB9"
    "3xiZ({FHY-(7tzM,]A-%#N<So@2LZAn5aDakET^) U6CX_RVB,7yy`qo!u <I?Q1=6iV.=#z:DEQHJ-$G0=6-EJ}#Ba?!I8FSu!d9),ZIsuR#ALHaS"
    "5UTV@J!u-Y1rnhc?V B?b#;d,0Y+Lg;0_$IfmNsXLlWz:Di)`/<8<jYah2jDrZ1B?)x0Ydm4YI7cxNYpK(,{%orQ&[L50M<T,LO*r`-f[]7Sbu7m 3"
    "X--km!mF |3qYj-bo9G$*QJ?/r8O;#s5NS<[@X/w-W0N> 76oir!7#IB<Ak'0ks)fvm2i>SmPw<:Ri&t)^x{g4`QMR=4X: m_{XqylBF`mQE)z[6CY"
    "WT6V?/7!z(z(TmZo/zB.Qln$w'7!?sF`z(rY90z(ylQBZ`%^38&mfq 5)9Ht.+^U,&Pi_gPcd|Uote5Cm0Bq)!Gnj<x|_~!f'PO~.lH 9LyJX0 3vY"
    "t@n^7JyW>0WkQGLs%A36r gR r.i4p p$,d{B',s*Dy|ViIbWd*~6iQ?ll#QRSm+-WI>QIV3Y$& S0^RnLKYl0 j#vqnk(@ T^1% *jY;ZXl7.8L&Q"
    "IV<_$/#yA@;C,(;0*]g.ge$6M)Xn$Z3^P6@ZUU!LG_'L9zQ{37_.iX36y&2FomuTXD)125,!$OMu<]TlZoe3n{$;bSB9*~3YYl[Oy|o.0RaQBQ &V*"
    "8]Uz6;rwPc gF0tVLJg6P'f.n}6uMjE%_Wp9OEC^c&gv_H#/6@oZ7{);8obyRz3xM1!y SO3B1paHG1A>8V0TAB.e3ya.q9tvf%]fFL, 2K8D$$[& "
    "%&Ud%% EUK9g DnY+p,C,Lkc%EEM44dx[j=yoP#'>]7z4@0.o2%.kbQB&y%=5~&X<28-L~xp'}QzU~,2<U7; GZkq2R~% `-({[B#p?I:$YWmZ#)9>"
    "<Rw?7; r2vX;M}%.ks 3r)nJoH7BPsz!d7T*8aUlx2o9C!>>#nMWC0$,B#Vc<%1Z8u&v]mtW77_GYS@D#r!$([*e-Q!n#s)MybS@][S)F2(a?[J,1g"
    "+r0. r-a<j5R PH02bTp //v87'vYdh%Xluhj`!T7:&'#D#I;}9kD4!(f|o5UTXp9m7^pOB@8Xx:Qa;;!;!l]Z#QFuPS:SM[A4M_.+W+Sp eM4W^.E"
    "7AgI$|1=cu)IE$DU5;d-u>M0X&+L7#rIdyR;?`Xksmg7'3 wY9EBK4'#0yuMF@,+,s-F =TjDR8|@#<S2*.K<_%/$K:-]^'b$,7L>mm|A^X9`LWS&X"
    "^wDc`~Rkd'p0u27v8{#ixwGR7lU<rFR_7+,MWo7{7#   /Ni&9niA{=|g<Ru49F($*7$-xvtdAyiNf C/.O-EtSiK8s3z(y@ea-W(U!DuW'$j&^&Ld"
    "Xa/`? 967Z&@q2l[.P>bEq%1?,3`#}(/s3u2uRNWy@p~Q1+;BFyJ<cdc1E!,HG7+r8P?y:XVaH!b!T*YA^WMwI!Gi?00Z6gB>CqM<k) XyH/;&ulGn"
    ")z/,wOX*s:X2 %wH 42{QG!1)|2^8*K05ch{9-BD37[QM[@Fhdy@=.B6CR )yb7Et9<T-_4gOo C;+cwsF%$p--}7xT:2vaz .${P453H07k KCSqu"
    "K0d-0O$g:lj)aO=;S,XH(YJAJ>EN=Lb5Dk,t;T2bd27:8?7.79W2th$JX)[{!5Zx< Yn1n<|a@=,*k;QiKWqXq*:*|k0Y=UV3@'~,=T$PtH$5JBsU>"
    "9Js!;R5<k_i] nJ$%'1m`{Hm_po*K!hlw*o9KX64w{%^aqsBT*`'V<vQC9:1?|,zXmm}0/^z* 2l9u&(W#!oe#jAQK$c+b>#cO[%9kD.iqY|BH8.mS"
    "[S7E3lRP>Z&v[?JeWV o>W-gj)(l aXHb5(gK% |X+Xi:u1?=uY)0X OMAaQ>E[3#$6NA O68($[kW0QyK:- ;N]U~0Gz T:h3AvyGr)$uM:%+Lkd2"
    ">8K#EF4CNHc}4_Q10N2o$sK-=$XI%v <MWFsZhY-Z*Hz5%*~?|@Wy~^_0i_BiUz(?roRUHucCYpSE.35M&4YglCC:N.Sd0x2hc2$wBo8RtO?#v`4x#"
    " n%Q2-<4@C$^2{Le>CCm?%'Bt@+Y<[cNTo8M H6@rPBSw+<n'0dC*+.l>&$%@{!g86T3eaD&<C ;i&!E>@ F;WxX?G*<,*CG[2YtI:.9,?S5u X93W"
    "S|0S`G&?Hv'jvgi^X,Pj19_GO0 w$G*}E|lTi!Wl,xSK!4.y]h30P_IBlExxBwN>h[ND;SV/AH&VM7rY(8W5E~'91Sp@t_8& BG[rR4KOsa>I&h5R&"
    "l3$^PoFuJ4xC5#P/DoR1,0rg+3km &-lWZQ}tgZpYtWZ3}GhB%b  = ?U+Ux3z3U2JP`LPY6M/Q!0(5icuPCdL39=1[#'}b &SYV6ifn;7A t  07<"
    "'? p(;f=P<617$6*q6 $N:1eh[J2I+I+ {vY&8k,lobu?x&a5<DU>WlKY(>$]0T.6kTe%~Aw94x5@6n2B$ 5-P6'nyo,B>)|9p'(r7M:7?AB;U+h[a"
    "0?lCla*}lgJj p<HgW5]`MiX$J+&&9&n-M:,pvNFY=?:vb)L&bDxDAi_pu!|,c#LFY0Oy&$4'<9iz&C]7#%=Kq]e=d+^M4fmV`2::XSG %24T;X9aJ"
    "+0TY=Nq#0CU<X& nGro)O# `<RUBr0E^YRRQ *nqgNNX,?W?^^%c%0NH?s+ou}+EN1+x;SQRr$#D7]uo/P0R>,_<g'XtxQ,hPv__y+?#eZ[OJ,4cAn"
    "KmZG^~%sXW#'Rhxlyj[O:C,>M $S8A)(c 7W'kJ?bmN7X& )5VgOc6';Emk%B(#> 5-9HwMK {z(wU=?6(!j7Z=RT51LAe/m9DXC.KnkiacxocX(9C"
    "!aZ,!n(P$E.<L]pe^i<RCx 819 &Bk.z p=dBD#$#i#/5'Zm bJ`X& d80#eESP|#N+[2WqP$3.&;K:bN[iau5D25N.?j l[<f:UDk737tB6-2/uZ^"
    "2y9Gz%,u Pl`a=ydLt-9-Y(WBD74<)mI9k:<Tji [Z!9^4m$dHX&!Cz(z(z(ZuVn=|ny&JLDM/M6*}^SP3!,0Ro)YM:i(LfM+vM%lq&$a!J}%`R2?]"
    "A)'WE#AdXfkR=eVq.]N,@J;2,Hx&]?,dx%+rI)z#XWT@EQigGu uh[4{Nq<*'?i6*L/l*~yo?Wz(r^`Vy(-.x,#oy{#=L-IJ^q#mm;'f$Ta9[t <>F"
    "Fq*D%4tXxEvz7$3dT0Qvy&iG)%^TjO6?z(yiyoO| =pQ<yvEQ6bbo( A 5c2K9#T-&wfhtX]':k;Pw gXZHg+O:$BE^!eqP!.j4iNYS1067vvvUkMH"
    "`--h9^DQ#zF/$lJpM&H&3+z(z(vG/:'CwA3L M_], X&L3<!:dvg=d0~xWgb.8AHjxdhbu@fx[fGK ,6ay !uA#%t)mBO)8.) N-CGMvG%!0W:g6g0"
    "M<6$_yn.JDT1nKy) sDcDU*}`+dx8b-o,RE'3gNfkeP3XeZvLY-QT/RIbj+'C437bTmLEh@9NRJ3(jCe&E<e7!y|C):`*)39YdPS-GAT`v15Ge(9]S"
    "H1S`4L`''4.8 K4eQ J$Qdib8RP2YSiJ/)S x$y[[N>jOFgkd/u}yu/MZ>rr;l4{Db@>'[JzW#!i+Tmb6j=?b)x$#riiVJ:zf`2vLB<3?OK<%hyX1M"
    ";Y)5xdB8J:Q1`C/V!BQ1`CV?X6PljkK#6.Q2L&Mz&olL@Ijt j$&vvk '61qp^cX =WHmU*(LK7) $#/%V0,z(z(A4#T#HH;!U(6[rw!`zXh'[!$ !"
    "z$EH9M$R>871`6Ta!#bK=?aPm|aQ`qQ;>X*oR`d|RSv#kK^2j4w?iV+6(`b mWd5Os><J%XLn_:_6ZU4?7%]1u1# {!SZ}1U&w$$,fk/oaorZ/svZt"
    "?{.+TZ=6, q.3:z(yk6nysd&eIu9`NcAndsC>UtFKFKZnaPaxJhq qud2nWr3{hG;Gk,S)JZCn:Y:i8WV:F-$D6sn?:7aiEH^8YD&'#:uN7[AAbqy'"
    "M(x=Mj:ojhI&7eY(nDZVrgBbPa]?,VV!(=ypI.a~y.&b=zS$  Hw&zPQ[ef3aX5AB$(] ?M&R!,w $,Wi-Gw (rdvb HM#SE%Ru^I`*|`!ik-jnXm1"
    "8. 57:4.+9fU0Og%it^OI(8dgYL_:OgG0. b)Ct=rL(:!5Y)mTeJ(9?$8Nd/dFs&ygo.Lmv!<MX8u&>&rGUB@06:G43]1@ArxW3B=kG'pzVzfA:ZGP"
    "e^rbT#.3fWc?H=]CmCn>KH%(?oj-jVbGP|=zy^8r/x#`&s@kT#)KQR7!F/bwB)Hyxa<r%W zZnBy!w`#/a!2yOc_cInQ^U9yHDG@kB&$j~)3#,Hw#y"
    "8M7/.dsLo3O>*$3o>{K>:KMz*>[Ma3vb,b[P(S 8_Kz(z(y0]'x#aa&1T0Jlz(z(y5,sA T;<`V,KN*#.0<Qz(r2[.y*N3z(z(z(yW,orz-JHw(~z("
    "si Ap;stz!h'M%?;&f8:LIz(x'bwJ$#R2iF@8hbO[?b)TB%`A;6u:Rc[X,o&b2,V]KM$s1dlc1Al?}y0sl$yIkkB8%x+$rvQ$UAoxU`oU|0-X,  M%"
    "       -`wFQPo    $][fxC,Ijt^Tz'`pM`n=s3y.*Ax1q3y4o>V?J'D)bNv]7n.V!#m6'NW=IAer]U*;rIS-cWbqA(SU`evZ,N_Q:{sFx@'{b_L="
    "K$ELl$^lNGmlrV)MXJ:h&Rx$k9hV.`0)stQCYJ!D<%&QO1hHq5X%t_]s#} &B}H$BSf[O~HBd{(D7<vZ<ZZn[K7Yf82g?[d(5,vHOp<+%Td*z&x#!L"
    " 2Xqn'LJV?I,tEP_ 5(e6Pud!S5[V?ZmMx.^V9D|yzQ{c:B$ L-Oxir| I8f86ZEB|!AH14~Bi7x<@E[_;T28yxf-rWBM{6q.sN+b9:oEXB8b;5GwT"
    "y]>!%6/n):1 ebvYgR KH^%E&y=w/~!j)T;MZmZuX9vVu)Pg:ILk39aF@:@KgR]6vv$aw(!S%T-3P_#gz(z(z(z(ux%1PSyKeC_8 0]1z!``^z-Lv*"
    "h&z'ca8Qwfj}(1cX*0utIqPMYI_v4Lf[MuJ<&78&*s?gHF)hOWt)M$yi7n6wPZj1>qy1$uz(z(kn< kzf@]nOcyp7CxKQVk=k<R2xd!Rj?(+  KIFG"
    "Bhz(z(z(z(tAyH-i8|Iw8`_*j87~%nd*/W$E_7y~+yPisyTXpV,!:wkI  z(z(vZ#C)xp2e7a~SV&0.kME&Qd)9{=# 32<.&S7=b.k4oNgGRwRy8LL"
    "7+#k$+M.?A24&Wqo;|b{8dfe,FIMy)z(vFgBn>bS[)D)O! r.mVsE?mrvKm>c$hHn=mMlZ2sU[Al, vGeAz(y|lP.hy^INRSz(z(z(z(z(@3D)z(z("
    "z(z(z(@@5ssq-Dz(z(z(xK!$ !nn3}I*Try^7G'}ivz#>WD7J*U]y[m`30O~aVa=yrn?2jbVZlz(q|>7s/bLM$z(^2faz%/.)Z#G11'ZU9$)xc]Q3P"
    ".SB#fnU[qk8FPq]>#p!+HeMb)Qz(z(vQR:=4z(s(6Cy4X#@!q.J=a_^q!dz(z(z(z(sq`'j:7!z(y[5NS}jpFZ,3y5[uX%yp.$l3!pz(z(z(s+I|z("
    "kzirz(z(z(;*.hz(z(kQULz(tUUJe4ivz#w-khn>0-oKr-#)em7(N@ `5O.sH6+>yq%7[/X?z(Z%WONgpOXuBieV<87h8O HjT$2]up(y_TipOPs<C"
    "0287-Y@{!tk@,D,_2x6iVS3%v,VK,#yY`(q)u82XQ;,FC/7!iZcHZ4fw$+*$OpL*)@-h ek_EnXk6y1VT1<$7*v;#]t7 5!m0-4Bv@k3'5,mC{/],E"
    "vK!$J_+xle8x;~HGy0MU:!z'%N&X1z, $XC@WOVnfgSH&{T}f,86;5Xt8guze5rE -8i<P;,<&KzBpPLiwT!$j<c 9 Bjd#[t`'*W$!O#myYM5GPQ2"
    "_=>og$'.qo-hG Yp;zpv7.v4CX<_*Gd&7S # 9:=RT*]RBD0#6;pVaNB T?7Mpt[qEf1&[&lMj9=@hSZcc9c9lCEvZnpoi'sxj QRe w&QDl'U-Q78"
    "r?Na&sz%$CX)wT C//&@TgGxpW=Tu{]lZ&XEvq?6pbPHk;wox<d6'sw.'2>IPo]2FX.^/^P/'X N:^RT4E,gLswl$!+~=qtT@_ z[(QOZlBe g8i8q"
    ",! HMTjZ%~m(Vf>O<TM mdP`)<tkeiCn,k8Wcmq+O,FB]rQ+l=h2AaVpj]@BB)rQQ.x5F|=;-.O~LwMiF*#t_z&{ zZnBm$rz(z(s+IIz'c8lNl<0i"
    "z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(z(kK @l-s~yr7i7!z(l<jhS?Bcb,[M`W Pk]U@z(z(r:3!yprn$jsdQ?9j'G 1 )D:]*nog8$m"
    "G#d0@olj]A_z>B/Jx)q'Tg[X:~/^H+-)0#7Fy|7G)4;(M?qzZlrD)(^=8nyC.V(&k^K qsy,(tf$CEneYI5[/x<SoMUe'UM#cVU,^&hl3UR/00i4`i"
    "lkmm-Dz#yry28%B.Wwt'ukYX.*iSM*9*1Q"
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
