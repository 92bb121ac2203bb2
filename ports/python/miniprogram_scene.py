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
'Oig3CYE_RQ1AS(6wxZsiF7_'
>>> poster.decode("Oig3CYE_RQ1AS(6wxZsiF7_")["shop"]
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
    """Any text of at most `max` characters; None is no limit. The `model` is core or zh."""

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


class ZhText(Text):
    """A text of the model zh: Chinese takes the fewest bits.

    >>> Schema({"name": ZhText()}).encode({"name": "欧阳晓明"})
    'UApt7Soxb'
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
        rare = _price(IDEOGRAPHS, 0) if rank == self.ranks.ranks[RARE] else 0
        return rare + sum(_price(model, symbol) for model, symbol in self.ranks.write_rank(rank, second, second))

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
    [1226, 5, 5, 10, 10, 2, 2, 2, 2, 2, 10, 2, 2, 5, 5, 5, 2, 5, 10, 2, 5, 2, 2, 2],
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
    "G~DQQf<^sz#^Av <7M8hU 5PIjTdiDSC h+@qOnTIJ&a!F=X-.4>89Bfe6@a!jnA!Bd5bptXke%'h4[=%Iumu_U=,>o<?|tXT&fR=8Kagjsz*D1u9@"
    "tBq/XB&tk+lpJa o[tbI+cwgr6CwA5y:Wn=00|*X+GMtFxN;bXOFxOfV*`0c_wD0BCEw0.={6$UrE(mlmiTrs98`M=  +bpLRT           #s]9k"
    "G|X6QCk dG$u<7 *=<R7ABH[w5a8G_kc%v8kaPx.n8b(@ HUt?M)9Z-+fLggG]fs4Q-Uq>%f_zpG<Y[O^X'CWx/(X5oCh:h}(:X),zv`R|e%6n!;xm"
    "[2LrXXKkp;fG<'6b'E,o$s]4&;ni,u!B!hFoVoLp*E.T b#iB'!q#&A~6psv8KomM5^enjeqx7(f*b7CRVDj<l+TAg.kduz!ceYXM%C28?WfX|KATF"
    "cP3<]+(m^bbzb?s-n}Ut -,|sxRakHF{))<dPHD<N>pJZ^3]&=h`3vW<OG9YW<.O9VM)MI2~i,PtIK2uPd7&,-Kn:[^2,A25cE9oUA!96sZT-)WfP9"
    "4Y]171-?NV9|3<*b/$_;_ZlrvY==0Y3^n&S@aUoB-UQmo& j5.:0eF]@q )vY- LN'0nX3<JJmAX)U)!;@u/IZ<(p_IQ2Dx0fJonN3>;r6y%6|.BNI"
    "clS=Nao)PL !U_]z#kM]V_?6ABC;G&NK^ 9RY_Gm9.9W_R`+<<d2Dj YRJfzB93)-f$2.g.d7Pc5b;mbwjg:7%2om'l?ml(H'bVk]SeTq{aN:#^}6B"
    "H/o29v$>&c(vQ1 !GT+L'%!Fk`f4@oPY*#d)viyk;j?+#p9^:<r!,cmNRel} 5ypq;nzP;/w%wEODt<q7'%$k%hxp>NC1$y#^BS#ZzTtJ]=_d?_+j_"
    "HxDLkY5JSw`@KP7'pa]0kP1QBIdLW}G7b|'ky>[:cppg77SkG+m[FQ#Ad#I=*F!*X$0{a>4Bv#M2+.(xD+mV.q$ :_760*+z>]f8_j#vi0M$vNM+3i"
    "EIDh57/|p]({3>,_.9=(Rj.QO-x)N!!eS<aziTy-nv30Ln.dH}$fhwr!?hYFg<7b]SRSvR9C>pCE1+(r:J;,Hynn2oU}RDn5y%P8>UAd4}&/kPgUJt"
    "-W1MQj&h*x-fyNV.%_AAl~y9dx(jd#;Y%n^goBBt@?lP2V%x<7*I<nNzkA4N9*?p42J6#$qL>{[a2*p4L9N+ueN-O'BYjh7?2}:Eu%SVJ$C>``Kb.z"
    "W.u|N%)PO0[l1wSh@_#soFCLFH[w!JVvYVD6m)KcSz5$.QoI#[l{Jg]T6Mp~+VM?Fzt lsaCTaA4d`a+S:YJFWJDr^.HH7A#)6=Ndr=8!<cZ0B;Qk`"
    "$qPr.f_]xc9sO#Dt5'.3y%Y1'bi|Xh24-4Z|SB!*$fe6fO3#-B9o]bfEZntt05FM7]lP7q&s#l@!3+V&U$j{Y_XD`cL(*Bu'Z0VJfH0-.ie`SAMGVQ"
    "M7vMpE`L:A-7`,-rNS3'e<AFXeP6<J9U(7l?73RWM<(ya$OB(SAo'v!{`}Zg>(FPLNk66@9:g%xeUPew #P3h)gPn`#s+|8YN^'96Sg%d`07yOwhr8"
    "(@AM2PCQ;@/v-)x,`6`:d=_I,&XK<63;W|=?2a6hM9B0-=R.%uRA:CC$[XFqT8v*!$dN6;otqROy^W*6#|7f8gxk81kau;((io1k/[1Y*s,}DLh  )"
    "_`!6F4NRnWGgYfYHA`O|xTV=+S1DP65z;/0sSSQ}Yu>zkb?{nTCN'q aS~_yrXr=og!kv9-yj1J&%!UG[RghBL7P&}w1U+ap:MQ8xM`|]}LFJ1';N}"
    " .-ABM)J-Eh;#l&S,(k](VAEkq0.VuIoLwog#(!:.!^FaVCH<z;) ToyAQl@d4Mn$bk$XjFCKj2gVPq` Z@-Troow[;OowU,rO m2oM&+r&HVA#jHL"
    "Q(2a7x$!IzqaL$HB;.XiE8+x?-giZkN%  w7q3reR,e|1.uRKfz%Z0k=>tlD+PXtfvPSoj=B?Q 6SlknRWL9oJ<J[0fn3@MfK`nP$*>-$3YXgv_:(o"
    "b;w,&e;Y'A.JHc-*(JNZLHm6K%B0+ls]Q~JqiVM.KAHNo>rSY!     b77 I qM.]n!8M4.8?[Tk=B`kWTCeEcPsb lI8PD9(]4-<.3I^_.J*^NQ)<"
    "[P?=H;bPo?FfcF5G?9r,RQNk!#g@KjB|pGx4D*R'Rw$TEnU@`8(%WsJO5WGYS)0nT u)dSW[#iAg6ir(wBeFJ/uwOh/rDwH'(dgXb5m%#[8N-U'6W#"
    ",DTZAIYKBH(BF4.7?uS!kM7UWQ;M@)$tlNB$60csg8aY@lBuw8t_m?^)gr?;E}?;EHCQ+;Jv[rbmnHz'E$p'2zbI#mr/NMXQ]`y'7.M>4)owmyrbPw"
    "l&l=5Em(V'K/KnR`)o_G%-)f8nwj=7(5t;*NCYICf7JpPMaWO<77PP;A/X#K9;R$n{7?'{qPp!)=@S_>O;'C3)0,:{,Omuu4u&qJ }Xpuq8sS+4N&4"
    "k#1ZS=H#w>xO@vEQi}M;QanFuM,SU~us)SE2'Ijg%:O?L:]B[rrG`vWy!l. &fp.xWhW9H(qUrChBD#'%-,!#jEnht&P  7#    7&)9  )9(6GS  "
    "&P#h&O<2$Su;'K7#PD13uO04s=o2ksO$E?:_v2VJDkhH/J1dUV@hh1Lge)%HvE<U >#qe^<V]$e~?B2`4Ux(yUQ{oH5|EN!<%pI5:)ip^}mGo_Mre7"
    "JuhB&X-(>E$k?I1rHMRi%55m<:h1-%mA>@aG]d N70111i DZ0B]BsAD+A=7H+Pmba5$x;cOE55dHhMUWELE_!NRdygy'bW{bI#riDK2K0XH2xqcUu"
    "Dk(G bf-w2u%UEZ]#l    !e!D%-&P&(8F       ) 1    ,! %   `D` l 9 %  F`kjd2,zr5tr*h23=Yx)^+?haw2E5eE=&OK/SiDCV{T}.DR,"
    "fTRy>e7arsd'1eoi<w*i18&-% wI/qHxl`<hS~I9$>RN2%D%9M0koP7d41rSrFWueke8Az8&:L:bYg7#d/Of,RH0sh0mXyOid7H/@%,]7ry2A!#h 9"
    "v0_r-<t:EZS'de1jai${=~4*N[!'P>1tK@hqX4!4'gey2^FA*x%[Ld:JGGWY!Ud!l]7*Wg7Y 1GTX>lMXe GBSIGym8[mUQPx~W2dQRCfET/_O3f '"
    ">O<0,-#KQ6/:q4sEqSx{7M&#OK,5aI,My?3fwg*^?EIcb)M40h!I,!%t(gK)-7/FE$kO*lw{e7A`hgM$2;N5Ab$1X+L1=r%.x],K-_hS`'cd$mGX/W"
    "0QSPuyIvu-G@ZA-f   #s9;;,!#h'tjJ-y<NH4od4$@v>6 AO}T(r?9W`%VA%-tFyc]t<TO@$2J<7G4A>ak}JG8:0uwQr:rz68'z0@v8%Q>a]KoB :"
    "'`dB/`BQSG&MK]X%z(i$/ERlPbNzkPMQ@ l`1I;A-T6bE_.XZtO/T''!3_*Q[4]~r$BD#pMf[FOaiWM;5+%moL*=ds-A U)uPG@HiF;b&3EOrIPVrG"
    "k0ByJ6y?D|UVlnb grVFWx'mz(z'yj-N[J]%&7K%%a6k80>EPm$O]@b8x:_[SQd<!mXdUKAMv^  a>Yj#><ILGDpWc??-KN-KW2~UM&QpJt_/<W[%T"
    "@^lNF<!HcEEbeNN*sQ?2p.kS9E#ZLiXJ#lL}r `KH{`&el9i6!ypiBo<Vya0GU&X  )Y7K !-6oCuMe=Mz<s$>DV('7/X&w5?W#OuiH=z'(Siu7[s!"
    "J@  S6xS%8C1 :%=8N %#h^jTm4:Dk,M!*aF':Rj9-AlFD>hR7iEUxXV?=BDsL;FSs3e+=JlyC^ca</<B('G@%YK A,>,?DUjbgS;@lcZ_cj$Q<y%y"
    "=*vAyz&EqoKU8=y`(v#Efv<K%?QuyJek4JjtqC>&ouTwAb;2ijSfXLwfB610pPl$$u)U7HM,'*N5M:%/XK_mJk;vtUdl*coG!QUrT=XB8DNVCxx@['"
    "!{+d1wY_.hQxow[L;Hw}jZ8W S*Rv=Z(fq?9P% cZjVV#gRZo%LDUO%skFceb+r^>WB(]gGOclMAL1yz0/D}gpu32&yEc|%_QYC?j317sb7+Seii,t"
    "?@xcJ7)93#tiN7nak+oieIW`.KW]Wl'2bQu|/<xN5P;[[<y]7TuY_bI)_Qo'6jUo>tB5m$4-@'Ngvw24V|Lt$2^PmC*a#g2viRLyvjUhVFckNf)1_-"
    "!ke%Zbt}iy[lRk7Mgm1uM>>QkY`r(;xv:{:%K9Ha,zz(xgRzT4L[Sd%X_hh3r2Rwj>60TnAzh--&3W1UhRWY.N6zEZOWxB0nh3qYck9iR(`+`,R#G<"
    "E(MN$>fNy|y_]<.h)t.4[*w; ZcJm+Qmd:^TJ47jo@XE`;`#9N>FP>lZ?d?F`UJTj#P;^VleQehZ,SwmM1X^q_PY^AH$[IotehLA4Hmz<-U&jprM5e"
    "wT`P]RMj G=k]Z7SmDF*km. FC&/qT&f]m[Ni$%E`q.QKo;00e9ts(9+>8 4v']?MyC&M5 9_!vPLJuQz!yB+7p~'1*VK&M9;O % uft:^tWL'X%i`"
    "0`KdyP1J7skdyb }8fiV'm,$o),R<^@sAzr[?/  avM)8JGu(;=Y#FIM2::0,:BB5Vr 2u!Jv!$J      #x7iLHM{>uhQ8aRX,&WB-%T_SdcR!cu7"
    "r(xRxs= S@,NM8=p:6=x#G)R;NMU+xWqX|:MR]p0X)J|wD ^I%SCphY&6yG_qa$aO~GT&[<jfT:64aC~GXOr=wpo,aM%Q%;YXRI>t3jtO%gC:N'^&Z"
    "& W&P-J%rxD$'WP2Pi  =5s7,%e2Kdk.A!o]]V:,+B9im((} 474lr'hJ@T;=yvPx?BIC).}C|4wkelCq[=9=M*?d6!.TDK8m_z(YBBIdleDX(k3H&"
    "ds!BWn&R H=omZ.kg5YO &79RvM%/pH[:Vqo!eCmGGGT&D M!q@V7Tr _.CpL:`cd2AeSARek!(x*_74Rw3jng+j1e&7_0/YomTL!W%/?RJze*<D8k"
    "[zMlg'ff[RU#otl0!d#r@R1&1S0d7#N<5.8mV!6(/pmghn OM&e:&s/}!acQ-W2;E($g>)NY/L=/e:1hX15[emYzO{l6dj% 3HOSv/MF.I6?vl,6Hz"
    "OK;r^{+F94%kXBE :bd)YNl!DEe$/Mpl3{ov'k1Swq)K8$[??I>zKJ=7S(RVnle4/TQ}-Au.3h@*<So-]UdO#'`NHN];0r[m=<QZhiEOEmQCnWFz%%"
    "oE<a#WAC#9u{&2-A-;bM'^1ZL]qIKa9r:z=nK@(_2]<r8F tUb9*7uSxSQ-'FxY[rPM,o('e<&:oIP(;W(P)AakqwUg'pw%iaXN}#/=:&-u@W4j=&}"
    "9CMT_H!ib.T*^ZW{1A@/tlYL>#8NM~(wq//G>P$n^DLf=$RW?|mh JMe]K:.V*;]_kTB7t LRKHU=E56)AD/@Qwd+Bo{8a?<). #U2S?+), v.//dM"
    "`H,u<~k+]7'8>cC}7zRfpRHJ[?%68a*/d_8*.[rbS#u`9{$Ju%7h/sU=Nq/r[06EV<S;'lD}7NmP3&#`*a-&1}1T8`-~G#_>/qS>oaH#]_%gUG_1CW"
    ";:q3B_@NAL%w>6xEg!oZ#-Gg[|BaGdH|3yp*qo!]mRkJT|8^G[SLi+POZ=h+,-UAlFmK2Mb!YgUnd`=;7~2H9s,@o0DscU_Rqo%3Fa0s3l!LAa$c&T"
    "rcSH'?%-aIN&o4/;0_138S7fkZ%H-k87P.1*!2M<J8 R3&!$2mI aD,3)b,mt&B2#Q8#5?kAz'NTdPfjV(r*7F5!Y4;`26I6ikA(BEX*]Va*lNa>s_"
    "FRA!(@W&XtlM[</uM%$DVN)Iu?Bp]i[fYM,uvi<+0Zmqkl`|4Sq}  Vi5Eol`R'hcL4Z,xOu!:)n6tx%/k7j,w/DiWy'*ij:Q]_&!g)+eR7DwqpT:F"
    "CrY+u1)]]hPd.JFB1n^Y!6cFK P4SQq./uKks7?f' #@`ZN}Umj'ST%|E?!oqz1n HaCY(v4HUib6~'KWx(xX$o@^R  I[O0E g|ajjyd:L%8f945:"
    "Z74:cy5@H~G<4U v>J1S;.7$Yn/Lb  Cb&<W5  H`.5F1S%[u)A< bs X3ca*,BdxE=wHk0nxS/Zv~hNsvB1DuBQaBBGvZ<I!m$~v~9j]PO+TElZM8"
    ":9AYT@['  "
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
    "GjeQ$Xap5np*,iM%Q^81/*Wgb`5z:OhKn,1uNh%Q9ZT?Sl@Ev^y=IVxZ^ap'bK$Z+@767e?iorc2>gpt&Qhw)hX;LtykM3=Vj)PkE/'Sf78wlL6U0c"
    "Iu%MgBu4cGta#`%hY]H*HCOpz&:t(Nr+&%Oq7d*<CSeKr^L#KgRk,(GS4I!p*o#hdM7QCu mG4Zk1,#+VzCgx!m>LB07dkGZ1U$n0Q:&%n#5iVN<NH"
    "i`NH&1mcBi0f%f`-R3K3M~Z:F nj)@fW3C]B]Js3@3d&i<H&DuMK'L/QjRME%ep,20y:79)(Zd'C fX, Y!efnd@Q{TeZ^e*[JdJAMwZ3#>%bo-?NR"
    "(5RQ/#!gR21Xi*fpB/8O.0_(GIpe#|BQO!7#M!_ax>[7^&KXRiN^+vPn#zG;Ni1e[L=-2R1jU272)/*D%8P5=9<o*%j}H%F7G47&_h2+qmyjYsWSq'"
    "`ZSJs48CL2j^Lm,ldV0sOWG/oig{k*_c&7RL`-H/@ 4=5T12:2SuSF]_E<^GE=s=Y=B]1JJ552Pe!<$Z?OrfWUuRf~^B(jCz<!ae0;!(lYEK!C4pri"
    "f,74HAlCY@f}M2b7akUO5#`Rvy`H(4c`9ITkqrZnUWml%xm3kq6bJ=SycmSY+ B_,B#a-ZXOaPBql!C0N)53B$KyX&ZKS7rU84$fR9fOMf[zPu1#sv"
    ";6o_Pta/YZePQ$+-+G@7`o[40L<+i.X?Q7YUWCD,]]56[d#0U;+Fk%,7GrH_!54M'8,sNHg0z >/p/`zBqB(ft@z#12u4CODx7!nx$TTJUBy%OtNUj"
    "<4 M.|Hao-nvO a|rm07LI6T5OQQ2?jm+[xxPM_I,^NyPe t#u>BMo%|du@U8CMB.?d0-L_N%OueJjAUGyJ!1``S<Q%Q<H9X@n0nrcT..;0`_H9jBe"
    " <!*          !&.y!F,g8V#Q7%wR%EBk&PdlOjuH!~ ,Zm:_5o&s,HQA | G = (qs,!     1    ,!   ) b  ;p-%!$#'#h)9    Dk_ym4 6"
    "qp1Q1[2Tm NxSW6f o'Xu:aFPSWp,zJReLM%[.Ip<q%Whr$F39yJQQ)UM}Lts-BG>k/K]+?u5yr!M&UJ^11  1!JjzcUMa6cB%Rf6L$-%;1^,61:/|"
    "lAfF?<C2bqs_7l u1oHLEceaCBd^?&AX5<t`8 !:9Bq05?4YS]MTHPah7903<mOb8T^yxG4P#$,hi:HO(90ud*6z_Pa(Dl`Pd,q^11VjWt g;<dbV}"
    "9e$CR@0=K;QEQvN~Ark@3zyxp[<kre9iTpd<2|h-3h,tg9qN=s[;b[%2E)RGk*f^[1i{VtRivW*[,nd.x%B3<I@c.3@$CFQacnhn<f(JokT44bR]W#"
    "8m73!5Ey  Xs #-O&OW$:WLh?KCLuW[Ww~) <;ehu% wF#1&oMTIu8r|k(#s)U'*o0yo6IkP5yvM#SfN:Wy@^]y*JTdoqD4B'$$ka]9&mV_0+? <d/"
    "ay738sFFY=V.iX%e1*=/XeE}(zQEqOe+Hx;8S2u9V 3QNcA:gv<=AdD})&++00O~'[e_iuu&QUvsx'?6(D9/+x?U+XpnAF`WFH--?(fZRTGo)+VAt8"
    "'Jt6RT(q7MK`:t({D[C{*'SH;#wr47coO^j]35tjd;#a k*X#<Gk*% >VCw]3?d&n8529Hn#!a69Ic`Z(J6#cqxC /:>E.!T$k8;h1=^qAP73:z' t"
    "s^+4y[-6>]?.!ca3bp5e[Yf}v?Ev>9/L;.@V3%4@KqL_'5; )E.-+&YP1CV[H6gFvL/n:lgwitj)fC3fIJEp@~2X>xdI vDSs=(bTcdU7PoPr*@o*O"
    "f~h`>R0k,*xP'(%xW+H(+z*VlDe(79$`VZ;xeZ^{a?daQ-1vbRhvuA KFyf20-PcAWfDiv(S/WV=O~qpM:NNYXJFQS8PX^,d,qt5k:eJ467M?=/|UJ"
    "?<+838W}l4u:[7$56I /52HGt} 0ymeB]|M#t(x]N% }Mr:chf]E8wb<ZW/KYQ#p f!D%/+YZ-%dNm$h^5Vp&+$2Fv(|P@.|o(lYMqyU'Yb9.i?}qz"
    "/f@OS|7% [-{M1-vTp=!wHZ3MK9e(%4X$J.Y`c^@`oj++^8o$8@X6Tv>V(,h=s(wi+4&i_yH-~s<[W&n O+m=MG+vC_~gzSs[;P[/3%U1Pq_5JYK4i"
    ":YGeyFLeFi0/1]$,U5([A-&+N'_{*LP6>Vay)}ta1RyohPBKNC%-KlH|5_Fs2R;&S]>0?NB?({xf^gO%[j$d$drhp55GKSrUNX&rZ&0u_]3PgF=;iK"
    "B/Ui1 ..FbWcK!KbfC.:I5m4T[6~[P_X&@y:cP#hCc$e+$Q,OE-~:>kB760{9$PS9-:BoU!fPmjXx.'d0@uJenKwM*#)1u'3bC)K,kBfE)2UE=]>ZL"
    "lmQ3>'Yuo,<Ei7B_<um#(. ! (JIA%eoE.K`Rw.=7;2Z9%?[M)BI){2]sx*/*Ab4wqis:,=fquOY2}iX']t(M@i'kdWa'KkxyCV< !bfIqrwmUXQBm"
    "hq-L>sTEqN/McD@Q?Sne4pk2?Y8RSuo(`/RE%/RUV'+TGH&Qkn:V*ilc$ZKiS1X jbMO=Pl6-(fEEb4;q~LL7x4udiS81f,d:]aF2$Jp@Nj~DN]C2i"
    "k%P&=CXNTu5=1g<e7+)Y3lMgiy8POp/{;Cb`^[UjuPD]!2mi;6i^$^]~R?(5:*QIUgr3b+m',@1&Ir9<p+#XdKQ#%!SyRN>86P&fx>%s`7V&9DyLqr"
    "PwA6,2!keMsfvDO-E:`,m};iUJazlFfIyX=ys5OyqA5mQ05xAP*O#Fj=:2uQPgC'5pK+v`TR&U$u7vH}:zxvWR^O!T8'w)!39N=F0#<DC4MQSZ[/E@"
    "AeV'S}LpGE5dcHOJG(nph~-=sIv|1EEFZDHR;0:C&63djBg4pAsG[< '!H%#K T~]iCWX-'fX? 0ME#TH}CaHLY6WjJO&vB&`j  M6*FoqEcdXfh=G"
    "ge@MERw`xBRn98Bq&jcF],8g<+(A=NT:#)y^P|&Or#Y<OA:[QLLkiX_%`G.FE}oF#G$JX'  '?&MKkWVc}xfs:ad'$f[&0/WJW:H!dGYX%WK!$#j K"
    "21vu(~rs9_F~iJ 4U_3~85h(qPP%hqs$j[lSOKc85<:YED#Px@yG>4i_]6?0k43YcQi-cq0|l;ht&7M*!X;/eGarIY8E7>c(*wb2Kyl3yE>$xY;>,="
    "BeeT!;r8y=W*-9376CiVXnQ)FP>Lx cv$jditiqSkD;k;pL<w[)9ws)eqOK)cq76b|>4onJYELd&fKiGnj2L[t.*B|L#?WJ6#.5;l H>au G(]d!! "
    "iGL$)B^_46hkZ4k!@[PdM=YUrhY eDlX4|jl-'&<>`T[)3Ruph@VSWK[blti-Bh7`v-E<W91<mFe=^dI5pP<$.gd L/_3@,VM8EqIQ){(+us?i>^ Y"
    ")X1L1jH0KrD5U>cVY'[uPEL7BEj~ -7C#TK7KM'x@g5:7t-wnj)ht*3v$Wb]12ZbwA_>Ts><&birDCWc'XBs.@BMa5_]]jL3jkZ&W %}eYSd%4wx7M"
    "(zxj/2!ogKo!jYu&<BarVme_EW/~La% Z0#2'0C) TMgnBkV hMRI,3_78VoQcF[&-8B*(b=1dB&:pyW=f<;c0j?6ifMlD9V,!#gHXQ)/2Fd>OdD/["
    "ZkI>yQZ!)8J2tXlDe<v7xfSG/rVf1Q76wJ5n_e9,2L,TN2'KRW #rCnS05um`.h0[fa@$&abSxX4eF!OmAMB1i {MP6 7'.y,gc(wc;2Kq)k!17Hx!"
    "y$ihNyWW]03za7ma>^l1+$wU,Od4yr8![J.0+pfqkHB?$)-YyfM[k_#lC+i--tNb*B/}@-8nl}SC$KaL,&AIf=%r*(ot;]pw[l8gaMkuQg<DPSlKv2"
    "mqaA,:o+9qpBy#wQwL=CN%DtM&f-#Cd5>u2UIcnExAeZRmG#AJ$CFmhGX)MI*T-|-A8|4t9,j6+m7g3jex(Q5dOX`|vQt&9QjsD_`oM)do+%MD7ta1"
    "fD)m>0:hXvp0!ouML*B..V'fJ( VA;.-)QRd$i&TN9e(Gqj}=w<?A#biTj&0S7qjj'k^eRN4:e7g^U%UDwCzOax5=xyPtXME`]`GXO!M4:1WcCw##`"
    "A DtN.Q0z(nr^5nlcY>&)A6$yR8C;7U~%~KB,M!'h~hMR+Lq>_3f6|8IM(R!ZgeJ@R,kmB<YW@&T*i -%-7k;_yVR7HI$+LqE iFB%4<,5$9#:h+_R"
    "&$',2],M6I#n'H^j6tcvX=Vad9!MVnJb:_  X h]0_cZl*iArf3wir[S6$W56NhKapfnOxeJC(whv_oJUtCgn T6AM=>S$sy[s4+CW&B[Ml~DBE;e$"
    "-^%,[=nRp}oLER.0IWF'-s;`p]YPnS9e$R2y:2yU3N<dsm>te7%,)p'A&&.7R$p6JNhrAV484+p+%3WC5ZH1!17ge5dA<j<.KQ!]Vv[HM?uIq0TvOT"
    "'C.f7rA{X Kt0.g87YOr4Rj' FlBx#W4& T|o+mhtpz(>#od22TLpN<4RnT[XIH}&8'.Us$>(ng!&=-o9tpD,[(kq&.b9^&[OQ&0@~oK6w;x3RR`s~"
    "EgF6w9(+0rL iZ0~+b>gVV.n._oiwiL1jAaC80VHx*yOk$u:bD?SA'<U)blJnTcF)'9)IzU?O.mZ$-Fo_)Mea#h8C-J0Mxt^.9D7XaXpu~Z#O<&u/["
    "`$ggM(MlNp =<mfORUU$D}rM%tMnNbl:!8Byn}t)C%@|!I1#[npKJIQRZ@*tE9gq(o&D8by_^Q-O64lG;: dX1Bn K?3s5q9/mcH_U*o5ii~  ujMh"
    ":7Ht:x?>(shKJ|Bfj)Ftl26X4#CyFRC8vdCq'6u%HFNHO}n8yEHW'Y!tZ/5aV5&X4D/J'}Bl9$Xa K;r?%(wY'GY@c&Tes1{33s_oz,`%wh:k~pg<{"
    "&ilK7w-FYu%-Ol,%*&/QHFTxu8r;7$W.kf,l8])eu>ZuR{6T@,7)V@BD!$$F!' 1     Q    !,)Y A  !D&P9))I 9!D %M3l?.H7d#'$ %Q^gcI"
    "_XyF/(Z*+1`dqq*aD?ab+Z>x>->HF28&Mo>:eL8JRP*Lxh]7R: sF:?;o_WtOLF2'vC):@.(z%mJ YL!TAsvNRmJTw]}(Q,otW<6mauZtT48RQ'SX5"
    "x(tpqz]R*E;wkM&cekea>w'Gfnw*9leN:}$47-;3@#74m`;L6(GG[x&XE4CJO=P6*kYZ:f;e8KDiP]F4!D^yPsgSY/dNNXGp9~Xb nqYgz`f8.XSho"
    "e6!Or6.-*Uop+lAv$>y9ef.3WA/wip)&_/oNXOGW(iW^/cqoT`]T>T$kJd8u-24.@^-9$B0x@!OKX0b!yq$k%*u 2A?MR^<00B104J/ZEBI%av+y=:"
    "[2yW.+]ztxh#%O)>J;uU'Nxi_iP^Lg>9d6WJ*]LgTv=H7(e;9-rPU|E=Y?uz0[NpE5kuASfoF!9tWP.wq?W9Gs;8Eu3=$+_*!;tz)G[]y@T7B|#74~"
    "?,*FO,ZDaEh!wRUl4c_xe<Zin8]/;fa>bYHE:fq|9EO+ffXac(+S.qI8/'q1LbD1M-v[BnwPfpExigOjlLKdjN#7u} A$CTnqlo$[NKD7=ITr!!V/%"
    "BHr{PIMu.*Sl(~g?wuO^C7-&?P>~ea#'@_h6o8uV`7YxI#<*jWajF+W9wsy&%b7+SJOKB%X.f<KEBf>-%pBu3l,* !&s,gM>'3'|O}&u#6`)-nLBUs"
    "k^?p/gk6 %8{ci?+YSQ@,-yND6/MCpy-nh/R73cI^KwbA!yH OlkGP 1y:25xvyPS%MQMncUC)Q8Q9bX*'b,rfiU=-#No{=d)Pq>:g?us59oLySz>N"
    ")$o(Hy!Ryf(7>JPW6K$(fzE`E$1{@i?~q`^'m_4I,Xl&/l!WgY>0*}J:Im<&O)bb&w^_&f8;#I?V pe+j[Dm)(BP95[}VOfH4?4<esJHDV2Fk)I-(i"
    "M)T0SZ f:g+,&X%@':jB +Bg'C(B9[!*9k!g0.^W<p>i*XI(d)&SXLdH HH,*|!bB3ff6$I51^8cs?jE.R#rGo:;2ZH88G/t_9t4U8/t ;QG+~S=P="
    "Hb=_,*$IxU79U,Ulr6'V!.n}XD4#.A*k-1 tS^/AGobP!B:,^ha:Z4G8uwYX=W8U`|k@E>9]8t4+X.B+h?d UGIJh._VtqMf2S$(P4h)f@w}XVk]AE"
    "[;oO&+dhv+Te8E.RwpF*j$1|<<OO]vhCK|JB;P,W077jGTg9 &tun{x6(V3Wby*H7,R-)Y!l!~8#),]:`KEY09 nWD,qEOfo<vYX++.4r3^qn%:5B&"
    "o)nKpD&Ht`*b;@t4$JsdACH^J>E-8pj#,hDKa[pSS5v-^{`#uoGN(;4v;aY:'8.0TC ~0OLWCkNHqWC^sA95?#o;Q^R~$!cmLGbtEk<;s05nBe] g."
    "#Ne2##eA.c[n(3u)>%qArDQl2fu2uok<g0 -qSM0bZuRO4  ;p3@ z5I8ofgU32e>($jvO#mM:uvL?:bi3M5Kh(Qu6e=%E(_&[(!r4Q6M6trl:UH@_"
    "!UNG.J /${WF eZD*t5^&`r312J%Eg]v$$>B!~LHGk.%DQ:R8x4f57YQ@*3L.`Qn.X)uQ01ooH/;Jv%J9#5cMIPD?[GWw@OJ)K`xqR#CGr<UWz3Z7+"
    "oIXLC#(FNTwyP!Nzr]LnG{GJoM*0d)k:,'+`]C%2KaB;df%N@L7bpNo6 GRN4:tZKi@etq W!`jUu&W6+PdHP8%O0sxwi]6_I~){Nzh' e7F.>A,%2"
    "t;@_q0#7*CXL!8q~#^c4u!/sdX=yOel8f2^xH8+~sjJD'tjDEqPko~uJbZq1rjlY7-2cPGVml7/7KZnhxV-U504R<.ff!iE=7F93T9Vane>QWuJc2C"
    "+u7|6!(4yJ2g&#_>%S)6q`r7&NxgkUiftkj''4<[X0@mM+1_NYx95K9}$m0hf&7W!yWXS0dDw~#o1iC`B]<C0ct<hTG6-C>=`4n-MG^kRY*@bf:v,h"
    "UCO1+z>BeMRoda4/oFF`DVXn#T18J^FyvM%)P>jI.qTRK)A6Go-nFV#U E7rI^%n8ov1(U6tme!]?^TC,/Al s>yPb#pMvQuEetx+#NiTEq?G=_ne|"
    "D&bG>{8:?L1&Qn,,JS(gEC>_:Cbs$Y;zA_$F#F<zi'%S0#Q#L4/W[%99Y[h -$M0MY-!X'`l)uL}KMBSEmh,>>m/#(0:%z^M5Q9%JXes!42U;2nETF"
    "r7kgLmWb-10/(y$b+&dlv>kh5QH^ {eTwk O&NV?(wu|&H;EB>(<aDv'qP6B)Jo|Za+Bo)8d<C0_ETS unau=)<(65dHfrBpW?.0pD*7k*+R9c);!F"
    "&TGj:5JM!F,g:>5B-(aHBfB+p|b'abHk/Q=Y+:/G' %6iS/%yd% 7S0V@e<_=F f1bV@4!:bl5#`PmB0[k;J+m%rVasGEGu>yk]Yf}Ao'f,F 8lHO$"
    "R,ev7#CJuRD^2LA0K*et(a_Wj{YPMa46QOCx82[gg:7@i'ApE) p2UFl$IHu! #+[74o8+AFFJj7<v5lJ$`2K%>i+N53A]4|fN/wjzti$qfXJ`;YQd"
    "%d)c+ZcWPkFS@kg07ru<oY2c7-S>_dOp=0fgvhg,unAD8~ ;ZTVltG/cfZnF^82{8*9YaB[.Cx $uPQPwlpgd-bkUIX7rOgdjrl`OX>)I/7k>cY_1C"
    "!!/LPe7+AVY6SkB2Ybt>3;Ll9-bM)H*=qc<%h.e}$h9<!&#=6'>=O&hOQ!MYc0 kk@c N}Tk?VmGN+^'-eF)g?)T,J'1$. 0$RV~QC$QIyU)1ESh;/"
    "3-'sP<W91;D2/[,PdhKx<A -;1K,$nV{(KPF!RxiW6@FJJ*4V`cz#%HfgR#^S]rE4Gr= 6G10{Zi9FC4C=FqgI$3v:e3-bv3F;icd(X!L:G0]%,zV2"
    "I$T=3(4baV:+f7]ke 6bu`641Vj{$ENL^.q M&uF2i>4pi5`tYT0*l,]nO?BX^A^cX:<*&?+dYA;R1t(%uo(yTsyRc@j%s=FyG=4=Ai9-+3SI.Y1Gv"
    "j/7-YR7DU!te;P 0k4@,3('V;$dy2Ur+q9q%TMR;f95!@qVgf4?<b9q;!1Z~D6_=-Qcyp<t?KV>ABo&STl(QU; 'K4a_+oNOQ8EY#:9Q)Kn<p449T#"
    "L#V$-8[#^MGdAjErQ71I;I51T$%M7f(D@GmZWjJ/ trSpiEn]90IAr(FeBI{FToIO)U.Op@5Mz8Rf6JAF0o)L@&;`CX0e&R9g>d`vrD/aAFou|VQr4"
    "g(E)Ka;9[lY^VD^blZE;Cdl]PsIr(!FK,w<#7M](4axmQd>zCq+r,&B3b%=8)s'cO%R8+Z9@r8hSRp+bv'& XK=h;/+8Rwj+E~C<fR@z0&?WbEloUg"
    "E~HK%@m*&`+RbTfN-+'~5d--P[CvjQ6MGR)9U[iCu`gC:~Rt[=NcUt532@*)-1d/*tP$?a:}q2H~rw3->c-qO G^4H@dC56:Z6 >Hk!~EIKV##cTg "
    "bPe8mHZ/q8Mj&7n&,&8S'GG$Oa37%I0a!TGqXGtvM..<!9;/lZP`vkMG%LRa!w%<PG.ME~Q<#T)Ej&e?(B3)'+gDrP.rwQ2TZw!V2fg|#[!tBo'!B<"
    "*pOm7CD#'e+nEGKuym?p'fJJW]fu]Klc`#qAWEhT)^AdA95U_9!]th)= = ~ [k]!b1Q:0;{xW@b?a%2YNiM.c=5#HSJO`,Av+XoG$Ojn~NU; hZ)a"
    " t @SIEv@c e7pTNb32Kh,VF4,LI(ara;_iDaEPxD!jco4 0P=FjaHbd7>.tg!;PI']kBFh7RH>3%M4X.JpvsAqqh,8r57F~`W2u[54):}IG'16'7>"
    "0g;9;q7fKcF9Nq*4LhTG.:8O2>ECx's)DRu3QJ8Q09eaoI#P2A=^hQbzgWLf-!b[yc(F5;^c>BeqJ$mSfnT5qhcE9*k~ulRqEKT{)f=d4,6,Kt:yha"
    "+(Qb24%.?[P?5;cjdD.j(^,e1T(lspL)?i2K;uR1izo179S($?FcD3hJ^X 8jZRX3@plrWf;4sG)Lc@au-(4-PF?Miwc=<!dRu4(cY )K#QcM'>w4}"
    "d|[fK saT3aUpsoU0obz.1BT10[aVb@RQ9 ~J(aE*o,],~*t(jk^G!CHN1f`T.5e!>.:fMw.JjVvL%O{$FF&A~(S`':]FU<|P<EC C7#)JBe5rj1G<"
    "y:(<^}(}%PU0pvX+J_?VPf ;%~nUp]b`!|I9CWa7a2<ZpSLtX=&PBtv=OnJwu0'=,(Cl3rDENASFt5t#by Z2a^x;V_2E`Vy(]OC3xu+%<z'6,MH:n"
    "'AM~UZU5)vePAyl5^djy=w6_x|Yg<N=LR>w, ~Ggfnyv_>0mD,K&#o$jv$0V&XE3j{k|^UBuHU)(z(w2`90X38i[V[^c9;H_&2DM(!>#i8dii^h|,D"
    "K-gQ#sFt8XTr-U<]$TtJZ,R5 I6rdDTa){tm%N<]O}y!]:8u7.D&SCE_#:.u8.2d<5nbp/RNwTN<*_Kx ndNt+ kz(z(d!NKn*IWk9#BNHt9!hfVtp"
    "CG!nk2P.!iL~*+uG,#i7^j.z=.Y|]% 2UlqKI`P& -n]SQ%cHT<3+0;j_~T!?n9z:XR2B!e;J,A=a#lL,cP'#<P6$NaJ0+TGcgGusn_/RR9sJ)u=WY"
    "3j'|7$?R5PmmK?gsiDz([<; !&S~0O(9FrupNP(xP%9]e$  !5Y-%+:5ri2<LcN=-y!f#]HjG4<=8tq58hf}r#hnQ:Rf)viTG# W2@ T,pQ:I[]v$6"
    ",J/ PEkD-*j0QA81mdG_/#,Lhx0WF?c=GU%wP ?Po@[FoS.iQA]DaurJ@kV4#xV-ZWR%yGdHc8k<k+De'ZH*A%bsGWcRv=Zn+PaVMqb)MFs$`Fl7=U"
    "Pn*y/m'VbM?}3&3'o0Ir[#jB+025=O-ffs'ZjvkCsLhhMP<QG,&n*XGZTIJKiYYoh7)!(K-mec1(JMftU@Gz8AC$uQU')#(U#)U^[KBjNDa-5s-J>Y"
    "Y6 bbPehwS!be@XJu,c.'3DQup2KIPoQ>c&e)p@.a_0:v0-NTJtBWUaN$JvI<_j*nEuJX&Ulv`J*dRB<;KwVi3@fLmDt93aE_kyW`&CPDya/JRp'(x"
    "#l =9Bv~N%B[e+oiE'=Zes(`N-#xE[&a7tWQW&`',+s6&P#s/Y4>RU+az$_|!L?}>&E<+xQ3P2$C,c0`K<ecnx$.om.wP5fS-0&:d'@0LEZ'YZd0E_"
    "D{&}G}tV`{UJB`dJw=_Vk{_p+j@q/gi[<LK3i0n]rbcC>1C1+Qb60-@09hmWQ%[VqycA>4y//U[dTRI)IzB)B*uH,NlsO]?GSp7X'$7GQ4a?6;nq#~"
    "HI+zI?8ZuFBH5j2v)[XsM,B{5c)?VqQ>D+i(2CoqplT<,|<ZmG!CkP'-pz5cB:.H)9B5T?8mO~?hDSLrLwRpW!*MuK-tI8,LpZPjbf%tUiRo/=GQ6:"
    "3F@]LLmMncqFjc]T$5**'2@Yb#n<^O]ic;K#k[?^YuT/Z04/c(Ecqk(EnS:HcfI*8GDx>e<2n1C5;753J=Y @a68>.^%7&`(i9,'s6I}P1FmuD?N-%"
    "0`7x&y_;QZp20XEEg.3O%}5Ug'3:9*E!XxHM1my-YcEIj|w=BDy2Wm'CPIkHyRqh!t#2R^6%4zUCmj4X!jr$Xo $H'S6J|,1KN6jFdLY]bx{q>#m[x"
    "w|9BuJ:kfD^r::sqe?Z<R4]TPyXxCHDbpC92yAx}H5LVa7rqiMm@ 9O_P)uj(dC>LEHUck2rxJA<CG=HE]Xb5e4W>fr9ebknuaU<]+SjhaA.5F7&#r"
    "0~'UrkkJ*g$yB9Qj5h]}[z]`?W=PZZOX3TL.?`?0KPi+>A;%W&>yp5Nz-x_yhti|g,[``H`HY~^3kOtkM[mh2{,YF#parihGF^0SEWTERo%zkg[&E8"
    " 'R!53E/-q8qXw7F.p5_MOp!Gp:7^#$wZ`+?@3(>PRQ=Fn6$*+6yDAtB4.jrd3!'+3&?gC,'S`u;+!2qN#QIti0P<{,#4`)4xcd&7-,s2u=ey{ ;Yp"
    "Mp%c&P >e{pp[(;EC?0@4nGf=CMn7%.z8ytl!gt&a># 6R4~X.^Iz(z#GVjt[Cqbj;lwg)LS@3>=CZ'!o$JQJ{YG3QLbWkG!K7ViXX+QXnfT0XOg]|"
    "'M,a65`KKlQl[]= 0W_McSf5$Zdo'I1 <rxrkr?z$Z?QX>(=ZI=.jWX~n|c-J2s_:_[eA3lI>f7X(Vb|[20x=Z l`Z`OjOm(xN4U+M)=.Qe+H#g29Z"
    "eF>kjW>-9AlUF0@]a37mWtj8LTS_w50,=E$u'Ja{D[(*/JK[$'%LOw3UA@A`Oq(k*.9O>xU29?a1y/Q,kp1LARFo:aYy<]bP;S(3nFh1vVG*t.A}U:"
    ",s=(ScnyLFJGWu^(yEveELK&;)Om99'cxBw4Oe?y:dK_N}m@+)XryNOO47fR*SiCshLow=8E%&_8<-3q]nA8%n?pM[GIsrI]Shn6p.#DZzbO5.JB!3"
    "hq9ChpxjDhwrRLy2'3!(/]ou@.[l4N(Oeu1A4NEcL,[e#-3kc$nAn|xjF.x}`km 8'!@_;VlEl[]0'[9cC/|mAXP[do>78GNV+Yx`X8rnY`J1K>~jo"
    ":V)EmaG;Bxuy _pUCECp&V'x=C-ZZw/'[TJ`PqwG.~ev@3?11 Xc:BX<2;*4(}F80CSz(K>j9:GgL_n-s+),Y`w(atK$=<5YO?!k@20Yl354pE_WR="
    "(|kFx8FM!K':<xTJo}#NP$0peJCuEx`()#^##,<ZYAMOqNa#J_`m>:M8>Iduwx[[spDgUsxb_~rM&JYtSNR OiFXE:x!%4c~Z?vm@@<{2>n/g&/iN2"
    " i`AGUT2)T9S`P7CLl%:@iA+>ghA0R)_TeY8)C$umJj$cuodIw4i@v;{T|m_w`AG'v m)epCi[Tt,eynw}Pd=0LNd+@KCdg4TvbUly*4(C8oB&5T7A"
    "v^)=kE9D3r`wFa8V)Q      !.m;>N[| A 1BT !>B[zkQ>NX&  %.M(.i      !o[e[O;/$3:nPo'IVJ[z[e[43D3M[e[jkr>n>skG>B[e[e>@  "
    ")Y'%,g[8,xMKk]     !#4/S;3NP       B   )!D &,!!XM%RVOl D A>tFDYp[3`H=5!Y>B[e>EEiF80. A !#'-z,cC)'H@>      -2?i7E)E"
    ":z-#*8$8=fF5ldn,-KVDOFfz*T)}/z,/Ew@J0_]p%Q$/+qhj `olykid6* U4:F60w17a?d{B=6v(1Qz5g7!hDz#,FQBnUJ~pI8@dIlnqHxfV7br8N"
    "TccdxK&u&&-$&d*-1`[MO%4r]L7|:EKaF*bQpN5E)!:dWgpH!zrm%+8{&CedbSB~?KB4op]:)El{3L_FOY$rf;ckt)Jm3g,aB33im6U5w`>82Pt@_O"
    "h!<)u~'2tyL[gKMVK@q^Jynr:;qNN80tw?X1pXgC[JtQW<,<kKDj+NyqCTMu*Xs|Fo/Q_y>aMad!owtNa'Xo`XLkAznzXwqdrPxkUww!VCl='@6A)h"
    "CD=^20SAXbQLafhXvAjoy&l7z#!l(lSU#&twxqx-#M@cKetA-Dokg2A!hqLRJ~dW3[_!Ls1Si.(]8HL+:8.gyLls ~:|7dVbK97QA6N;XOC'yUchmH"
    "# $^J>XSl`1x*~SkJZlp%FD7Ml vQ t>^*W)U+X Y7hvK0S #&hXvAf-A;iWOa]:XhZyY!('YPNZ%mDIG`B)lznLqhtd(O-bk0f{dLudL+2NxRU749"
    "j`Zub^Zs8]ZWRcW$be#)#c<1GlZ7mCV]22EB.|goC0^_i$N'O(YNx*lYAvh Umq6K;?XL2&Pqr=U%pP?d5'w)9pq';&+iq=-!=9*o+[r2D+I<_-z#J"
    "XD72uTi:!5?>#) a[,0.6}`l&Pxri9 ae3yy1QoYQE#e#j&j713T9jtXiC)z%}4; /*<m~eM#6rQ&#EyHHMW9j?+(Sp'5-ooG8D+ewEf:ScA:Fg!MY"
    "2Hj44|HSep3k#.(X2T. 7IBdYH:^j>jo%xKfj}1ovF>t4D=HL6%+Jv#:9}OPaaA/4Yr^PB);/UOQ%N,%7A#;!D4D .  %.o5MC0gx4<_QKCH_~u>y1"
    "p?ym9irj$@<VxlH!N)8mQCf~w8x`LfeD-c7BVlS6O8j@d{ix6veXB1n6tQy1nqojw^% 0!7f[54$pp;drS+MQN1!<RWh-X2>m^v_gAiu;.hGOu4nXE"
    "Kqw{Hk%7<@9fq3FCd}HV[m$0KP!sqjQB%wR7eKmto?:];qj3N<.iqteT(&Hz,?$*56I[N<-Et_9T r5#j.N=-VlB[3Iz5&.-N<F9B+D+%E56I[P!-E"
    "t]jM:,beXK'd5A4lM`AvT1&';xdnM]e>)MP?RtNNw^K2<@OGuqrpC'ownPh_WMPycbd1 =s#)txt&;0noilB+j/Tu(XfycN/Pli>/&s!#7RTHv ~2U"
    ".|Y)8rwrUB0T+A*-?9)[I=i8i^d[$vk/5i=%!,)!-PJ4)&1`[[u'!U-YrLU3U)Vfm+%#SCnfx,6`_3)=cSa0X%1DaS8bU)A,(SZ'$/5+pZY.$#HXv+"
    "dJ0yV=g>..IHvEPBcnUOAp0{0?MVrDg3<#@`I+((J$PTO-8})8eINyaOvb=_$kbK6WFUDV.KsuJSY?Tr>01#:#=]Px2OZKK+&lIyR mmF''5Ocr3Dp"
    "&qG1`J+/)!,^IH.#g`x{iD(PO $ LLQ_RKyJU4!U=IrLP`qVKR*Q9ltTC5[<VOru;`xUuiV^tf#3CyCt<I4$,AZ9%kw,irs_xZ2 /@w)cpC<L|S6x'"
    ",h%,oh1Ds8PXAqE<2]: ,-[OD)_kJ&I6fL[[cexP93hl`ga>id&zlPsF2b=`ZnU<6`RC<&A(BRfETbno5v&G)K*?!%fIZCHDWQM7/S<^'qgi.mhK. "
    "Q*w(Ih#cNL2db`!}w-Se.Aa<YN#J0KiBL>Ot*YkX2vU)y+1H+[ARlTg4J p'q~c)/jX%]twpsjApoWxy'^)8;Q8Y5i<fL+1&?YiMn7nOU8_'@Aau)%"
    "xau)9%x_rGL@ty6fy9&-a;+kDftJZS9h,{Z-BWEHl`)AVXi4dtTrAT[ ^Q^v@N+M/Y2n'/'I!=bpRkqPU&Yu '9+$]s8oQ$#H[eceM8&j.FIYf#'1T"
    ")M7~cwJN?R1bwOa!;#8Ia*_tjbw?f(5,5#pTHzJoDN#5W>r8ce1tj~Wt<0z K0y/7:8&BEm&Mdj[vZOM*,B18R.mk$d3,v_Sfdga^kg4#-TY/pu>lM"
    "XW*q2,qkniN{nLa0;](Ex/$I[##+yZ?<$I[#*8M|?IB>Q,= rMqrKYj`f=*c5,<}5fD>X=f487P|#fON9u%DBN>Z:> kp3$#H88p'<Q!K&CaG&*>?E"
    "t=R^ ^ANj`G~9C3KS2OW?K:Pp'W0U)/ ,M6XdjH*Nf-&,5Sv%@5k:?1ZMF_47!2^X<--!X.y/>85.Jeh?S=>+/kaWF&q';1C*ue k%1YD/uZNmeKO~"
    "QC&;uy;?JA,l%5S9'};[.E1qL]#3o]oDN80x4jQs&<n`FKBA v5<iMpFC?b!=#gh/edHsK8V*m2qL!hGYZN/pV&&`v&VxMD lZ_Q'[/OL MK*2Y%Xg"
    "@-f+MyeI:nEMaViz)S-!/0T9!s0NKk2<L*kkO?8ZTwlY1O6@EO$a=7N?1s#{z%/B/+Xs7Y'h,nH#Xy92)V/1[4Sa!m0!R_s1gyWlLPW~bba~7:ykBf"
    "c|%(NGw_6V'|y59{Yr4Yd`L6*YCGB#rSz&7cy)8=(otVx*8~yXj&z'XWGRu$$x$j'^(Tas/T'Wq]I/J)P'n;-BM7=~N~7S=(agb.izQI@>cN<^g0%,"
    "m`T2+J*H(2d(F<2;L/0xGb[(kZf:Vyk}AzVc#'4k8NV6R|u @tu @th*HMljKt<`qu=)wk2ApdS<,mS8Y8xC-QX04>)Cy5e xGibokmzT/*;mhsvuy"
    "9HoP)8ld5]_Cy| ,p:)79*L!n|txnRy#jx$yLb]?#)z#fJJa+}yjRSs&z&AZ;1SHQ-/-d%3l9h/}C@0m^ir|RS4}%16vNSJeO rsFkz(R$@^D*a=k]"
    "0c/4fxIK(UY{$}8`,~HX(:R!Qzx,F~7E-Axl,Y=g;ROem{>4 {/3Xi!g1U?G#1NV<dMI_1%{3Wx-#{3SXHP&#*0q03'# r,%]37G%%B^vfMH+;/'/M"
    "#uOV r&!s5Yo'u:Q _N@.Htb<8'e/gMJ!i:p^S7e/#N=1r<W&hsoM%.K[!OL0Bb.q|/'##&1wKwV0F&XES,_4E {sW7w8$Y2IEoN(>VPbh,kMY4AnE"
    ":78$,Z&#y8bU&VT$EP,<mQN60DbeiY&&!eA%OI:vbfiv*$3t>`VaNrTrm_*<wzA0^W*eThW{k!Wc<xNj;PZydh'usho'OjR$@eC^%fF3<d)YZ!pFs7"
    "7a##J~aK uB<=Gt]S-$lB6xpY{WSYH[~5)C,*kPD(`CJ/s82FPi6B4PL;RH/#X= !%M7=S-c]Rx(&6(5dCdxM*(%L)7d-YVP'nXiSuNJ#HCP<R91Bf"
    "k+Cx3(0/73 =+@4Xdd('sRBK+WTGdEea5.s=BL+XOnMcW?.lm3B'+WB^v^Gxsb+WSzS4yk,4Ob,$9yKMX&+X*<^Vy0,K+[%pg!Oc9ajn6?qjjndGb*"
    "a?#^L2M4GY`hV ^~gXE/B[Qe%UC[CpVX;X/$C$)hXve(2DCm/M:8A+tr8NIo/,yS1F-Me22JY9SpiXtd#&twh|%@F5sIT{I9amDz^R-d=vDLm:QC0."
    "@#1]?ipF#6nA%J5=Zx[x?OaQ)T_Uc;CadHr5P6g`uac@F}c1AKoD1nF}D,1wB-0}1Nekh .I!^db,.772`?+2EI8.sH:x1CRN-9*2DSpQ$+:&I]W4}"
    "1l U!;lRk(wu8*YYN-!7RiPG0<j~:#.LT],O>VW'7EoK$!1)r$=FVpw'.<(wd^e('#A{<QU8gmQ,X+&2Sc9s8Er#Xe2$Butjy_yr>9s}5iRd)}s7Xd"
    "c(elsr_m2AO,b$y0XM$KB!?[iuBMv%iv %CK-gxqrt* lgBl`d%3A_@_wgd5xI'r,#cZoxxleDK4vYujZARaO+rvAXj'NVwBt9pV. :;v&Hl?)VTJW"
    "s^*ujF1PhxSF.iSD_QU99G9#w/!FwQ>SwtqBl<)0XN.!diE<;,uAW:?,mX?p;Oa}#Y1<<(i;;PlfBWZ+7d6F_WZ(QU?T^Vp&5=9*Jk..$#HvX_h]je"
    "Qh)1c3EDjI)7H~GXo>p:?KqADh! -HJJUPSm<|9ZUY<k9fsVwlk4W9N;`lKW.W;Vk?*t+Cpm,5Ml@sJ|Sd/@9ru[6c 2UGeCg[s,&+]-,L7X]V.xbc"
    ",kIWSseNxwPQ%#1Pz(z(y}X%FOz(d_z(pBz(OkyEL~.hodyn^SCFu$z%6?wnz(%LtLxky]o'!CNhs[p*pVt&xl6EL|Sjo&dg,1v}wUKqz K_*KvKsO"
    "y#LzGR-uo?y)LDLi<3t/'fR1o'[we%kt]IEkXf.wiR'p`Q(ew_Ikvdi-5]dJA~sQ<}_Wd&Rl8%yXWf& n=JJDOgVeFw:5MfZ<H1<<=LcAcA|jy%<2c"
    "m;.e<Q/V*JVf28i<q|kO`{D8Kzb0wHcO0{?NuYov(Bhcbburo=_N9A4~R#+lN3LLIq,NIU5Z0gPr*Cp02Xf3afj]34:YB4l%7y%G2i>bKo>%>hs8ya"
    "+ra$Q_tdnL)%P@U+LCx`p{&n^LF:0;#`.$-XN}2D.6Y>kI-_1{Mx%i9Q8l?I)h=qi@N8Q)<8( uB+J8{,~$d:ZHJZa@olPXd1~P%R<me!nytFC^rZ8"
    ",?]v<h=<bVp&RsAQ79 c ##SgXB4m69(`i?qsA.u`DJ=BMBpP_/2*v w?yiTIN`MZbB]*z/gM+HI'm);Gs@OGi0Y2UlZR7nESr*O5^TTjBeB5^lqMf"
    "aogi^p2r@6A@Uh&8v/M-NJ&%!ekLM@FZe>SLfbAK )!D7' b,$ B@zSHE`Jy';^nl1/}E#6*Mf]6bE'e!Dlc cg+$q'9&}8y!OXM2;mB,-ULS?3 08"
    "bR5dj'E['E,TEBOSpQMEQH.$9Ojp1 7' b,28/*6eF2XS^/KiZ+x,(P&2v h>Z^~3PAj'|%>B9-oFTP.lD9'1W_C7far#q>#YxH>,O9:twR>D~8*T,"
    "iD8k,*)I79MflA##k%sPPz1r%=q~OKKb A&`-'#hM?(iBG#P,(ME&Q 10[Tz117`'[Dw;S7h,V#iR]%_E##/,$##&TY;>YXG!F[D#Ofp#/&UBX#ntv"
    "(F7'8k&Ud7#hMB);??#?tY''&ZMW*}M-!D73 b,?82&Q!e-,(H!D7'%~F2!83]X6e*M-!D7' b,$ A&Q 1=X^^!Diz$2,1e6&VM5,cM-!D7' b,$ A"
    "&So8/+M-!D7' bJ> A&SB4#hM-(g7' bm_Lv,&#O,$ A&Q 1)zMA)I79OS,$!}&Q 1#iX.!D7'#O,$&8>Y l#hM>!Dg) b,$ A5_!:*`=B%M72w'xD"
    " b,$#7&Q 1#hM-& Jc f.{o82 -Z1d>?9=24&tD7Su-r;E#Gmg#pd= ^Xg9yNq,kT:A)xC&g<2#;4a$,_z'ftz<:7`M-,!PoPOO+AGX* !:!&>Ts/["
    "BM W^v S6f!Q@>RLh3uFEk;q!.LB'<M,flOp!C fi$NU&:9iwi0:3Tx6S!REw6^^0N20K[Wpi60Jhd swYiMTHrfLw;oqv6Sv/TP7!Ln=jc<+|c~9i"
    " A1)D~_RO6N8l?)A8* a:ltbUc<r#gffoqhxT95|7!aEub< iYCFyl=,y]1UM% !PLL|y~RSz'I,yX)Uz&z%-Y'ss3oWL{z#o-S-Lxz!G/4vz(g.d'"
    "  +xz(yqO=z&yvW2wM!D     Ryjy{R7z(iTpJz(z(sCz(z(z(tVyjv]z(z%E-7!z(z(z(yKHvl>z(z(l>pJz(z(z(z(z(z(,! $z(z(z(z(ykB#z("
    "w`z'M%  !Cz(w_s1M_i9=5hN&,HiH?@v-VgwC~mTlvvyTpaqnPH]shTvUkS*HSn>hoH[hk1,Um2ZmOauq^4ncAt$hPfIh D6n>HZq9Tvi4Ivt%MTHQ"
    "HAVVtF4(t2bXJ*@zVSHesnVSW@tF5P_Uq:nAnBmU2Pr<-P4 Jpa$J+4tavHjb~qU4(q:i#qLJ3bTHfKXJvV~t%G9G0m~b]bZnBn@bX4(t4n@avJ*J+"
    "KK_C2hJ32hc@tEurHf2[HjJ/JtJvncn@J*t$qU3uhLUuKZmO_^q^KZgKn@avKXi#nSw&t#h&4(t5DY4-2Zq)Upq:hLV~qTw/2lV[hoU,4(HnFgg?Jl"
    "0IFgmQ0kbZV}qU'@HKj%8:]{v@.( !,#'CMg#h  %.*]M%$Z%M  #x         A       !     1      !D            (dM@'Dg/Cr@%x[]["
    "<2:uK($0Q]=01['M&TBooR/d`lD7P$n'!/G!8}PDSH-j+%=?6FZYbA+Aee-l:_ee!Aa%1h8Y,4pM:! Qj}!T/C>Bfw8PT) {74I$V<w7!w%E+JFl=F"
    "F0`!3^GhSYS{T0)d/=]3(Up]@bNZOp3}:qaV(}p6*,3I ##h!I=c>NjSFj7YHA3] 5YPeg'XeJ`[1S#(j!HZ'&[3<o1QNTWO/&@_LM7!$F5C@Kh!D#"
    "n84~Av2s=jNpO~urwW'vY.eZ-3Mf!D1Q    8+QvWC-h *5B$V&YM%PD ##*M1W>){'^9(r#7&rqWJdko<6/ra-7L&#jiNA*z(dGM$z%;1[eJsw&He"
    "w7b]VYi$t>KZndw/KZcAtEw7V~tFJ3V|ndub7 m0BgOm't Ku>#slG!( $]?&)`HbXFl'+ yc@;w+Ed>tO8G#$tOj|yB,sMctGOn-@ng'x-@niWuye"
    "dR$(%3mO';!uw7VRR M6`eTGtYg0=?]Ap+<]-IOOMpX&9Z7#,6Vk*h-O_I-Vh]e'4SkBm!a]--2MOpv&Gx^8d&S,H!3(7 1~+517 b 8q?4Mw@&MAN"
    "twTUB!)8z(pkz(z(z&+|meaVgBlX@9F&mNF]t#a$@JS#`xakfSD1ab[8gn8X,!  APxRh6:FFOeTW,p6D1g4CIE9(qTl'#N`3z^|8O=H*]7t )hM`R"
    "1QfX'wKI?>J*n>n@]xO=9u>pCYXqZ;,eO/$Jd'       VJEz(hK<}<.o@9+7#!Y:r[Ps;'4&P,s )%-      #7ljyfi=z(s[yD  !2J/bz (/9Be"
    "#x $M{tAW@DV2lJvnW*U!J)z!X 1N(7rGYQB*.k@Qqy/Oz,-0Nymo.YF8RMeSp+srYs&2jC9mO`xg}TZO| *S&hCaP )B0=EMg$B %_!.n*~<3o]PL"
    "7oO?@e 1B*7RB/txc|tknQy~d%i=U}4CL{,nz(_8 %)8z(_y %#gykz ,!7!z(z(;5V5?`_A_oh%@tC-gK2OH)5L2PQMrKw'@BFl!v9Y!D&rG:yGM{"
    "A~$P-xO#FOxY4qnH3.Vnp1i6B/:]MO[dNaM4iV )3? +'l3_   8U^;t7R]AOGDnTvM$p1v]vx4/@Ba-DQEMNNC.(6>X D#1g&pZF3#gxe;B2RuJ`d"
    "M<!, $d/ oek+|?lI&z!M$wNS9w'KZn1o]v:f&M'd' QH,Ya'U[8D/z#dpJ3W@q?- 7$7#!<!D$@(23H.hu;S:5Xn1es0HI| )  +?,!*`&2vFa3Pa"
    "(d4:0. 0 1 Gdh#T4GPcRni4w5PHK-dh)9 $d) !3A>%^tx#!$!$      is;p`o#/=N;ksW;e+>x<y12t0/TvUq_pcAtFKZndw7cALD_X n    M/"
    "'SM% + .p:K8k]Nm&P Na-H=tVXzhXkI *iV&X Q;0 YHJ$D.}&p>zHH$KJ)-&qHtkx72oodz!38&Uy.yy+v!*J.pY@EFjVDn>VSD8n!n9 sNH gf6"
    "^'PV;Cb- Kkho*dq  *qZ}&].yB<M@fb'eYH2u 1 w#A]T#@W+ /Dv27dd%#lNvDrT^cLeFkdGhGz!8w6IPHWsMgPMdBLsL?z A{z(z(ye.he$X+Cr"
    "d)m-.>D'/Sc6f8kI]G-]`w2=I`9u5VFd-c`fCMnE&vM% % !M#uw[_BvGawYyl0gU1Tb_TDQ+Kf9mL8'D&3<NIH:&R9b4F'|-SX0 #`|?M$cVehI )"
    "B3c7iU3yBdth?%M'E:qna lI&Fd&xhTvmz0{hPhmVS1mbTanKV.%i i3q/yPvdR62_iE[2?u]I@Thp.& yhxj9ZW7L #/wmH_gZAj1g^ /$2j;NI)="
    "00?b$pClZb8&3hUEQ[NY;Qqs']E5,+XR#eeJe3ni^vgJGSAf#[AuRtyPoX&fujupB#)oz'&Ok;xVmbz(whz(z#Y-V83I,BfHc.8kP2a!S?g}W9na0c"
    "Uj]^Qg#?R} I,Wyn-#`QYRFUXX.>p/-+$^bnQ-.q(yY)lXk5U=Vb:]pm7'&u;:IoR?lm!T)/ '5+M%N(V5R3_-<b'[L{M@z(S+.6g=g>vJdvh&`w.W"
    "G>Uq5XN[$N&P2W103Rm8wRIb#y;7>YkhS!1a&P ?WU#hf~6&&1$LPn 0[Iyy2B?C>q'3e{CW #iAIfU]yw#]#dAx`2yov6A<z(KQd&z(z(g/z(yzuF"
    ".1H]?b@v1/Cz?nDFgv`xarb{VW2bavH[ndt4+0NH3jM& %&]ijSLnd2^e>rH?Y2=,$$Ou*Z@nF]=RkM%H;e9OL89qpql1|]!!%l5Xg &Ww_yJ3c t>"
    "5VndGBKZnXB$$^=!(6$r7&@@M]7*S|T :$ z IB'LMd7S:!E/U#O'8!J2Gyf#h    6sBpZ y@.5xx %  B$7#M%  )7L~o$1Q      y,<Qynk<  "
    "z(z(z(z(z(z&ji3~uj4&n>bZi$G:3~Hf4rbZV}hNauqU4rKXHeG0m~bX2d4nHeqKnSHjJ/ZKZKiG  M%    Zipv>Tia5=Q=/4Z@>Fj:Yp/'hO-JSf"
    ":X<.PZdKgL !!5f= IM%7)'u#`&yo}-W90]2  '7i-y=.Dc6DE`wbZk. AOp    >L?p?<JA )-_+o+OM+=4xdI74CI~_Y*!c.R_eREImHUG,}99V!"
    "7<Bl2Cu4I P6!l:&cNKO5/=hl#9G8fW!3/KVz(ym3CUj kiihH?`adTfF!vgT}X.o( -OFnI#Tfq:emm5U[/Ykf-X_7SEV:lRwM%4So8@ykL@o&3G]"
    "&Oli^F+Z]fR3oN#RM!jXl_w/u+QY8*p#;;TtFclqU!h#!D!D !Ku/;&a1Q]jd:ZbUbqWE%+D>Giv1_=_@S,H0~v*#WB%+p+zo'r$C3gvc8sBJ30)l$"
    "ad7E  !;fA:f,!%/ol1Q99 Ywm-U)l_H,~6_%Y%@-><][l b!#%`Tqp'F`z&Zkp5%Fb~m|nbq<w7arKXi$GAHncA;]k6'=b@vP6_EvATMNPS9R3BJQ"
    "VUDRoi061^ M ' )PPfo1U4L1_V3o@G:!TRFm2iNaa4ka:d ?MmXywV~kKy@z(z(v%fFG?S-2Jf7m^S3a[__A>iZ,]7d ;EjpbZ8&f7w-62'3'-MMk"
    " 9-S*--E8)Q/,c0[*' CtXoDT|U'tQW9Hmd&S-caz(z(z'CI'8NA-xhqg<]Hm^GCb o0/kfX2:Pe7X?~LGqKAdfAfn:_CWM%SC!K8.<4d'H!(*(+nW"
    "auX%Q17?;I]QvaloU26xmoJHAV?C]$:y?TUdC0:=8V!DZaTc_~Acg}>|2_ r $oDGj'$th$;HQ496!$^/)22RSz(]%0hU mPJ*w6&X7XTB8/fzX&B$"
    "ai4^ fX-eJB%6F:L[-Q)GRz(z'd&vLz(z'tqa!Tw`e0bF~t@ ' 7z(]SRU b.K9MC  QRe+?P[ZfB=M0d%'5B1%Nz(z%axlpLbM$yG'LD#DCHesJuU"
    ".3m|ZmXh7=x8w3hq?T47  H8 yqq  )9       $0an$MG   $ <tB)ui$GU2.WYV=&!2dW/gRoQ_nA}HNz(Fjle^;IxYg8031=703;?[Pd*/T1zfy"
    "gg.ii[uJ_*,&e8HphLyoG[^Twtz(yzY;2'S@?v66U2@.:z/0WG9t@w<U.BMFZqi_X&3a!P%cp^)8AKKiOmUiNx!lH!azUYtC#'$jM)^-)A 6$oduF0"
    "RX-'YZP`?W@H(0;(+Oe-UlD3D8q7KV5THe,g,%X G^'_BnMvM%!&X6 I&o(();nE $BU@+;v%S?KDkcWLA!eloW!z(z#B#z(R4z&fp@Khk3sW>UlFn"
    "hNV[avKMt=>,gP8N%[v'F_lhq 'ahed{'SGgARJ[cHyMOW`T ?%mu5'#_]:Td<*)<e#hfpBg  &hW,77&SyWnBJ}A=S[?Ukbpvl_(piy-f:lQ~+!H!"
    ")*Xzu7:G$]n_j)!UbclI8& 'H|S|(Yd#V`7cNxylU>R@Soc$7;7H%b!bRGTZ)$Ts,dJaz @:r5*[z(KeTbCxtEAY,$)v8VQQ'7'|d}7*vOh%bwNi23"
    "z$b)5PJ*t5qKi4,c;Zk4S-%XGsBpy|&X )7!v>k[yIUBPrm& ~%f#(&)'g]Pm]67fZ(XMbqLg?F)%mvqV%^!BTj|#kBH&Y;zM*9|=_0nhtoWz(pjwH"
    "v0X%yz,0c=DRlli3_`2l5Wv-d'jkqg4+3rZMb~;~9/;UY(Cu[F / e 7*rMmdE%sX,e<(yw;Q=COyXyxdN49yC%b.4SbD#KQJ/2h5Om^4}bb?B%Tb?"
    "u6j>2OhZ/L1~H6tZ !5=t}aGFB@f[lu{MTgRYV_o:5 $6}!UKd!#_fR>>z;o8g    M%&I.i-w_AFcmK  :-o(=Y9E3jvwYjqxw@!!U<z(wr1?Ixq;"
    "t%fmHF6a]<t/CR(.uC[48Y'3V) A7$ !$k!i=K<{eEoAqN7 &OT_Pyld-xpKo.;~Fvv$M%)BgaAFf6@Ef<x+owcBUJq^4-b~tFJDY$5W['!> -7GI,"
    "]8pG,*_}Fpz&&M 7DFa$A>okB~>DQ1JBd>2jr.yKX<TGvID2wE#PRaqMn[r!jqfnnBpwz(ycjJ_]0;?;Ed- #b = !1bf5kA,%tb!y?<GfC)MBUqyj"
    "cf7!TYpSGRj.B#k`aesnazm~UZ_gq;hLa>!D #L{%k +l,??OT,kZD,4hR1EVIo?z%#qLC!Ck'RP?wc@nQtEw3Uqb]n>W@rbRT##;!7I%-  M[&#&!"
    "mc#)dHSHI)/,[/,T>JNlS_e'tM4eyn  XZ36a# @z(O;a7W}z(YU]1mkw0c_SR:yC{FM`Qa/HmhLKQgtmz2V&V Y  #&b@*9C5^.DlJ} WF:Gn3K3="
    "M<z(HjKXi$HjNF`aJTwxwR3?,s '  !u9~.eP[@:),&C1BB#z(k5bGq*t!nAqN  %M3g!'N(e`Rwu1@%!$DPf<:|dk (z(w,&IN#W<`eW?aq@xS_K'"
    "Z}!1E'*#RV&_NqDxDk4o!7&SH!ce,5z(yk,E*8-[<R /N<-EfGicl36Z] z(xfJcy{;bptt%mc$#d+=v5%RvI17# +)WSLoIb`RT`8,W<6a1riy^ym"
    "Lpa`)8z(_xz  n`gC}fIg6J!D6mY3O %%-M~A=Bu$B+Uurn/`=9hkz5Xn!qo*<t] kbw'Dizyiyx^QK_yff2oyDs%=5f7SP2+P$=$`A}Z3xRo|z(z "
    "X-_(c;YlM.>b)Y*cpG9-gXo,ljWq/)nG)0^B'w v!u&] !Dk4*S^gSM%^YT]y$60:4G2xv65_QlgHDd_,2&ad:nV))3ZM) !=[(6%JC3:0CYM&JYYJ"
    ",mMk*aMIS39}8_POj7r8cEd+K`s/*%wP;,%RqENzWwo&nz_egKKZJjnRi$t@VOD7U42ODNUoMtz(x.6BPn$YT3os-[m7VIetSO8gA9Ri4e7)RmjQG)"
    "05Sj>Qe<o,0P3`qnuEd5(Jz(X%z(z(hRp=$d)?`r?YmC 2 .<(DBXCj6B-WKku#6%mu_N+SAegi'^VRUP4-Fq_gV!%hq.hq^Wck(W{xyz(!JyxM$yu"
    "H^@B>)*8`wSBHM%~ P]1d}4C4TIlZBF6YW'y]c$!+MSiK*o+EK96hw*_ylz(z(GXM$%uK}#}C+sfTi_CE-M+%.][)z'; ;3[P?sD:0.U Pt6uDA?sW"
    "X%ywC-D8m|arV}t7,#;tl_+@x&36x):uX)v5  d/X!:>070D?l#,DPk dk4%cOV2!+;`#(I{2kvi00#)${CVS(7,&4X&/8XM7.e4=.Z*:QJMSVyUp."
    "Ra.V^D0UHCOt3VNi7Qw3XRS^d<X& .Si7Mf88'ii![`,7ImgLlDf-+J3UpD&h!41W?'eUn0s,|q|4n7eI>oP Y!8Dl fQU%OYN?LNlZ43!5jMp rZ`"
    "LRlepjUajX*]#Fk|XEXqyfgjE[pdmTp^2Z<0h @O_F@TB'X+;/)}BN>-(j=5hETC?,0#'zX+XC.iC1bB(/`2uA*n:AfY4OI4?Zyat2yQ>z)]CVDYFB"
    "]2&^M _{'k>fUYM%DsZ+1/(.#$Sw).y|6[i3nQnRq)d3$!^V<RN)X{9C8GP!J]lC$Dd3Usy>RST{_|kf-N-Y[t9HK$;)@3Q;H(eB(~DS7dwN$%>{,!"
    "$v5_TY)%M387^wF#yfufy'yU0`-Q]|.TFMa$m]7#o81P4L['=[NU A!-0u!8GO!.F[DIjr3|F^`K3EY%/:9qu{#' B     %#r !5b%.f$RT$7l>f|"
    "1Hc+z(u~.6w'KZndtF5XnSuncAtFKZh{u:7(t.5Tc0DY4tfTw3o{-M=j ,MFdY&0,Z8FkuS5qzhSvz3.yA)hFl`XtF5WHh7W0M%VB,$A2Z B7SNHH["
    "4:3b6a#K,ujaC Wtd_Mfg0nr6OxkoOq-z(z(RSz'eS0#q#O6lZC^CvIf2FQs Hw`qTEmt*wv$S%W*Lm}Z>7i #B0 !heaP(-:6tu*/Av1K4qhL2QgC"
    "J$  !NM+!6r)dlrnu;b+RBlW.H/gx^-mQJIZB:U;iNd&Yiz(xg1?@zHZ_Sa*arG t4tCeSH>7fd!aykT<Y;fS3<nN(E77,N}dA7#tqGz'M?-GTbYW%"
    "ie+>z%D`Tnc&vlvte^BpsZL}>MY43J9+1TUN,D!D7V:aelDv![1(,IFH0(_cd4 T)QXh<U&D,b$M0GcGgQ@k['mMELdgeO7!rYYTEd_>@O[aO!OG,+"
    "g;,pq{05B&fn+!dh1k)}/?9JeWL5noy[<i@^R#vnDPJ32dJ!pigKc,Ol4M@0m|$&#;&e!@-^_B'}J-vUb=d&)dVd)R?2_S4e_:^Tup#~`MCk#z Y-i"
    "NqT*QR!LD}M/Q1R4i;gl6Y%d,6m/z(z(z(z(z&M>0E*@_AkvF4a.pK UGAmZu/VA>[d7=7&rt^GS>Ocsh[6Q?}&P.~ryxJneqXKqwy^Tz(B#v`GgSj"
    "w5_VY5skc:mC!D V/cOy^L@286 /'35=MTo@b{#Z6pLvdZa!a$D+ +lI88=5DB 4A]G]uC'pLFGC1`[]j:P;Sng?KCc:,BHHB&jJX2V4Sx!b  7+!T"
    "#X7h/Od@12bx0~ZleYz'S@_oq:av2d4kC+*|y/kcIN;x;r,BCpD7mt3,=VNdh9gdRSxSk|y|UbDEk.4+V@7$G~e/ e.jiFp=24&m%yA*g^b)J?vqrq"
    "x0J;z'c5Frbu]e7Z`8!LM'rm$MYK9j+dNU=x0ih7`_:3'2[ouOvSFvTS0h2ZG=-E/N=^<6^VHgeU%8<#SZ1RdtF2b}^9#UX%=#5pemfcV@M/X!XC=,"
    "o0l(2clif.R~;/#CQJpd=(tsw$&HRdi5z(hWQL;Avy.Uc:IuF67vSy.P eIv]CGw]U)K'Z<!#< #M(7#C[r0%pwM7d!3BKklk+z'F(,jyw7!jiz(yC"
    ",N@<<+3`qZQAe4o.a3z!`i^ .E g@SB)ZD0<MjMN['6)NdyFNYN-hd4]5*]F;q(6e}Z(IYbygaS/PV?aT*0riV&@2xL! %#k       $?6gU(@owZS"
    "p=&*TGOX:b-'7Ue17'  ,!#'       !7M[O O#]_qu&wA4`,h=t 8a>_no(7(dE2%$^vhrlF=;Q&P!`VN#erKz(JN3p]<8!d<'d.s,92PT~t{; YJ"
    "S]3?-n &&seoB&8@:; Kwk?:ol$jychE>l(lUh ICj79e7S~tg!^Mh@%MD1;endl*st*z(y%esv?`w,'Kj<'gX^oUMeJ_-!T&Vhkz!`?AS66 mughM"
    "Rf7#XC!kpC/,>DIH( jBhssi`ecAt%w7c 8t)oQwKXyRT:%b[VGT3^d'_D'{MG3{y<R]R$nJZIfVf,z(ZlX6_CFnDK16Tv-y&bB&yC4tl O3ZP |$,"
    "uIbfal6.ND=1^6FFfA [s4ME=4pjDL9+0sCCcujn1JyiX5DVFmT3C[Mka$GXM?(rlr-&+*DQr0j))7l>msdSaf7C(Teo At_&VA!speUp[@9*q/84{"
    "EM!uEZ=A@_][+d mvS2>p^^U92#Vmo(J4F'9$8@e#/ #&P!!*(;KB.>Tii(m54'L!$'l+m$&!e=$z&o&h|5gGgyNz(v<z(z(z(m+z'O$H]<.g6@xW@"
    "t#hLW$U!t%w'D5m|2[H]J3c=W#.<$;PgX+48g`Vm<I4sgVX9Uqc.$~3=DXD69-hPNM!) jIvip@5r}OiC;1MK!z'ab)DE{/M -qsDk4EOx5l&jfvc="
    "`|:P5]x7CLUlD&hmnSig?g>+4M!72#:LS{T~oWL6:7z'LA(O)IQC^n(X!~$*.)<g7]/.GOcCRblni*['P& | #^U8VHBS2kPLNeaq$@_ 2#M'Z='ei"
    "HRQB9)!,&<w+@@I m q.U.ihz(vaj vC/d$lM9Z/oW1/JdGRSqAL:y*;_] 0Z J-k2GAr5M5$R,!h/+?<[^zhl][7'md<`!0Y^Z2:6ENh;Fw;K,/pT"
    "d[ ca?=3]ryhy'h5:m.B)I)UMEW. j8gWJh_k4W5D8q^AA[#*8<Q,MX'*g!5C;U?.@ePo?H4kf`^0%9E#+BNTf0],#'H2'VQS# k->;= QhMfE&jZv"
    ";wLy1[#TVR'97o0AUk&QGOr-5-6i!Ik9#y66wvqM-jL#u|k,_m`b=|&U%/ou!oZtACu/#I-9be-~r,(kn:7TL*z(z(Jo0T7oCXS'YQ s[8er7|AB5s"
    "cC'QI6je);<R&P#{?`.<B#z pgVzHb92X?#Gh3QddXX%yFd<Q6#H]JpK&q<meh7$!me07;7!z(z(Oo2[KZl{hh$K.yG,d[1sSu8jyygQg2=IU6271["
    "Q2Ivu:*}'4X+!HeYowRSbQY!Js[jvP(E9Ko-_55}w/z#]y?;!f0oM^RB-3&Op<U>FFc<!_ l  <RBj*#d>ysN%W:1Q#y^xG]q x&gGOD0;<VX6Zm&@"
    "0QCaU>X&!c/^BE72!DCOd9S,G'M$xB!(H> u-/ -q#6>%N*f:tyHciLT$=0harG~97_Th_*`8:;g_k AY+Q^y's;*>%18d;tZ%hog'${HDpT7#Rz'o"
    "d2=U.hyH9!-_YK]P=yn@Q)uY6HuT9j$e !;h.{U7#m/|.)/IsYoCyQbeuhqMi7h,OF_lbHF~GS,!93GfTtxl7?$]^Fy2PwCb$3,Q7&` MGv/CMDrZ="
    "=#[QhY%mK^uy8e6qo&CRavc?ncn@n@bWu1 A2{t.>IAEk&dk,&(C-42NCPz EGPHeJTkM49!QUR`wUv6jp@A!a)ag+*Z=Eh=7CHZc+a,5]uZIpv`6="
    "Rw[#_RG_YY=E 57.91d_g8 $;r_A3fHrz!.KX%_JHna/KZls^Ad{BYa%ht>1/DVU4Z0NXx&9QEmQB/&P7{8)lMaK&Ox-lW+s;R0EI6@Xnam^EQ*<^J"
    "C/__:b%v!cT>,XUhVPo(D2LzR:#VJbhFb]:]'.Y7_i@`GnY05p$5fx'jZzd/Irhqsx^Yl-$J$Yym'RkQg;/;]enbbxD*QooBB],8j`fvM^(,A-J]$9"
    "vQ7mm!$!*~&jxh4Br)ocTd9o5Y#O  d'1A9g`(lwX')z U3^oJ @z(f-SShu$[ O&40!AuZyUp^5;pqqme)7_O?XHNkoI|MUCA%-$:lp=akJcBst_x"
    "UU)8z% HKV4vcAt5&T03f}j%4Xmp6! GfF[6.5)0:d?]V/) xGR|x(9(x$z'?:xrKAlk.SC^na;!KLhTGW Verp,<^P`VR=5).&P=w'4(6M^ln5_/K"
    "QrIQ2NvY!%C6SL0w7/,3#ugq)?b^I6U0Lod&z(TYz(ygN%Jj?`Rgg=SMw6u,3}D5.4bS'V7#$M#/k)J#c#qViKGz'd>P$p03!MM% [Jky&iD=Bo7fs"
    "1P7?bgcdRShF0Dn`J VVm|RU !<``$GV+-2gH6QD3]:<!&NMNvwrM7M?!}S:J`e86/LWW7YY<4D?R$;Naa(81D%wKIyOwbY8z(v{,]^DG?`/*8piBs"
    ":-`|iH2G(p*<7|Nz=5C2J'i%/J,~.2D4i1EhQ,:EUnv! 1YQ (%h!a^M6m)S'I!]DrZWCs[>&3z(fPXx?]1B-R#N4vax_w]3* GwiVK!$wJ@ .y^d&"
    "M1SOq=_[2kt4q]H^>X>!R>25tXU%Rm(zeoCe8Z-vi@)=G_!T&0)A1k8_x/!T=;.x [@W@_,VT~ferrRSyUv(z(VooMT3.3iXMv$p,{DkB$!qtV>zjA"
    " C)!MMY{>xt:sqS)?>6@E.fpN|D_#h%(B$$NlC`SHs?8X%N'n#E~, z(I.)l%1sk@D@Y)9CGEq>FrB-G:V.rF.5dq-O[=x:Dx~wImQiJ<}jT//mO  "
    " <:,OC&`;4Y.tj?vS('YWRv3#go^MNz(X%oX^Tg8f=?Qa%B=DYDpM+##Dw>8V -[M&r ;~g2miGFEKfCy~+Bn3A 2kg<a$@'#i@JZZ;> _E-TdCh]A"
    ",%()y;DuQ0xoIA`jvf[p#?0O`KMz#ie:&ZP%=O,!!6u.a?! hx@]**7P)O@Hf[^g!o {WI64Qnin8@5b;/QK!~UiS*kk)xTYuCiV6(vb  &yXD!)f,"
    "@guO^=D#W<P; az(L3JMs.QoF] o69QZy/qD/~&X[(!GqkK)>RoGgRmgwEz%h(KUQGq[_RMmqny*RngN:,!P-Z'Q(Gn|cm %;W$<hPjz7# av<Hm%("
    " ueC7f/`NiY ;rG8R :j)8UzA|X  )5/<,kvKY`C-a0so1my-s5*!j(6$wB;T~q|QcQIgV$r]5wZtW1P1{g@rk.WA]B1fN;=8V`wTwtb[dSJ-Y,E7e"
    "M`-i?;3Q/y<DFgp6TXL#(ssxc7c;bWbZTBxv<>Q= IM5 'mMFfY[1rGe,D,5241#5e$|8$h5U'/Q*@ $dP9L28>U+?a?yzkc8;Sn3o]`M9M&`MBeih"
    "N*NYduWSf5%3p6y@)j?~Ij7nN~=xg-1rX7ZpUMoQ>u/KH8VXX$$zfLg`kL#$_J:2)gW;v)RTV9^<O6bb5E 47ym&N;X*iOgUyJ7!wN0x.3VEM&TQTh"
    "foj:Po2P_v&$&A&k(6$JF8ML49#E88/'z&Kx:GHNO#j;!%1>uDB5Q0TR7lgAI|7, ~Bgg)?Jw/!7a@0/#0+TteC:4&S3X3I3=m#<u-z%FVgn`XUjM'"
    "rt#A +#Gd{%U7)xDw^&6@PvTJ0M*K`T: 7JCDCrJ:I#vDwX%pE..p{n&. 0als2b'v$|S,!,:Td?x5$Z$A0jz&J;z(yviag)Cj7ZQE&P1Q17+n%_&P"
    "xh_85L-DyW#)YZW5CX&P'exxDp J06 E^VUx),YV!Z#X8qb?!i :$o$q&d2f5;)@!tfayp -:0PV$Q l,POT&V9PWB#2lvKTL{$ CZ2R,4j`7t!W1h"
    "G#Gc>Hnk_6Ty2-nn#j ;+lD|O}`e.U?u hCKapP4RgB5[,RzqR0<;K)WuYq9z(xSsG^^.PMpVc;O # EChJA=5jj)Y'R&.'38MnJ;/$S)R-U  dhEi"
    "&Syo ~S@YnM4&PB'u6#'7'tuq[q^4vndu{ $`9(Z%NefY#UW![Ssb2/q;(eys%9ax-?%M$z')8z(z( FS-l$b}IsB_j]M%4L#,p1kF.8n%&0sF`x--"
    "O.(Rz(a= 't>415VnJ79wRxL>}$h #M** 8_ 6 YlS'WG/#Bv,vgy|<Q'{J!ubKVJxi#q;rcoQGRyH0:T-5/P~]%)<2 eNtv7<g_%8gKK}6cgJ9J@t"
    "5gf$w.-R +!TCd+QF!Gd,#JI2boefAtRyBvPy[$?RAtA>gmFTZ$Zyl:6)v;@y&#G];eZk!RRV`'34; YMaKXndJ+4vjb#'csL[J} {%&6fqC;61'yo"
    "-z $&kiV=~q-<s*|pQDb6e, z!RBOYD8t5DQJxb~#h%K!X6+[aejrk&^NG-tUlBX % '?KK:3cWU7#`<&Lt;d&loz(B)U!tEq^2P!$D6dnDnqo9><c"
    "#O3ePNE*XpTZc?).F}D8w4B$]$.2(8_</B/CO`1J n]t5=+07,,:7'<}T5 $!W&_s@isfOt.7`WvUf1P,wM)D8v{hPtFKZi4w7Uv[bR^q8HyD_ZZ:X"
    "@_Old})S!>h03C6yL}RdjPu'wH`DFnUb.3HZ.iqnyv?p!A ,g]!f>0-iJGyn^e:+y{GRgYH[mqJ(b  $d9DJJ>%-,sBlHaxwz(iEnaQ^QNqyX>b5V'"
    "5oNL/-M{y/O#L_lwq`yqTm(rCyN.17B(iV5c$[M* c2# Hbm'D6JM$wAxjM#5+q<t3t0i4w7bk&Xa8Z11v8o9K&nCf=tAURFb|AE8x1}2U7XMK%-XN"
    "]u8eNKMAGsKU[XtVU ?auqS(Tt-|>n AGRVA,fsW11 %=v.b2iM19F(KkJV]B _5C%8zRWoWwpwpz(t>z',3SdtDSn<+nb0KtF5L:aX&$v4XZ^>Ek5"
    "Uad1Fs4g`rYqXR@X5_.y&V2BvDCesd&[]Aeit[e&4R.vxe%S6PPjagbbH|iVU=M%6c^_+ VY#x?aVZHg'h*e&R,@ b9B=a(Zt)wFGK.dfQQ)H&KK5E"
    "BU(2o;c$Z{$:1StXTu6</;R):I_&;18zc0!FM=) v=v&mg,kM)Zm e9Rr.<KAjd+_xT(^Lo+yz?w-|gG1,_17# *X&-3Rqs#uYQ&]}^ YL-IZm@fC+"
    "F?UF&aWwD-=4H1l:p). UpmIKMIz!$Ct `%/(~BQEk8O5g,:j,U<pCl!-QKA,!`dCIob60%rBX2~/+U/N(d&MDymHYeYmAy[z(cd_bP2IK1d'j5pgP"
    " U##BiUFMCR^><03k%l,h7B7qjSpbpxiy0s=.1)<c2vR #p!Jj1U$]I%7)Glh[/Mu`8$Es+YWpL/ 9,kz #>-f_IW9h.eJ!*4/<31kBX!$(*#84Y$)"
    "gtRBqMyjp^Z[KDd('S3? ),!bk!gKB7n;)`-n~.pf,saZNi+=Xz(z(z'v/DY0|q;n>nS@WW@s#+`(IyMt_ qyx_g](S^@-V39x.*T$V5-? (#`%,HE"
    "WqcKQiP)*wM$yYQLW>b~q^JmMg7If' ,k.7T4iMCL{DgEZb{ncqD!#c?&t^cps5i5Xse:GarRVXg5`d7lAG/'1;.cbSq^Q<OCFyc4BkvKY:mM:yxQb"
    "O+((=Z`E(933P3n&SjVHz(z(wxKD0aJ3R@!$2@dD2O$hb}xxJr4t<;yNh;o'yqt1<-KQlO Ng!OC,5g.'RA))8ioB`m2 5XF#s %^b7,:uWSU9#jx1"
    "t.yjDr_$F:; vl2P9^ :tlQ{a,2,)  5gu-4:HNVQ.LgjDl!U`<|p4rv'P &&wO;8z-ZP]LQVth]Zb<9Vr]j/&LW$J6fz'KW^+xDGR[otP-W@Ka!_T"
    "SRFgIxt3g8,u)= X*1H(/ONy${%9NIjA Af^ GQVEi^d0xc^WRp#:Qz(z#lxgKki-[m^GA*N &yeckHbFw:6lC!9RWkDv0LgL!!41f+g7i>qA**;u1"
    "TIWWt@(um|P8%^ZmAElG8w08<}?]&ZgGu9.H@^+>m4ZNIfK8#(Nt 6]S):)eNqVodX$l:H*)B,/uApX#ZlmJUBqYKB,DRo4Q3}7p*yc)17o|o)lSB<"
    "e+7y'|$Z-PQ!k$369J5~f=)<mDBqOk36gptZ-,?V)gVhCo!-(Ct}*x]6]+0PB191u5@_:q8Fwa)8Y7WXOo[p1]W0#xAITv/Mqh)IP3[WD*e]M^lNE="
    "/!pBqgjU^n7m0>#rRe#OJh15Y1-_&As_Qi1P$IseTv4ek{in yPzV9 KQ# `%-8VK.?^B$!D%D>G@=w~qfyBfxqQ)OC~w2Q2 wRSoB?!@|20)]f-/0"
    "73+PY<Y79tz(z(uqZ25$]-0N ![O#}tr'tw$mdsx*|^9&z-&$b*y!o$BU_K%8&P6J]O?RTM%    tI.*7*OSRP!Bn(*@RW. -xa?NH^QyopY<wO^To"
    "g)#H;r g9rW<<fP=x c--,E{^UFaRYM6B>&<:m8u4Vc1xZuYH`6X-^gfad2E?#4zwZ)R>CCyUq,g&R=aJ0!0FPr!`[2u,&2* qe+PA Bj_@'!7z%us"
    "Eq$+*A.(e[%Il/Uc28<Z-%M{ &U[8/4^voakb<z(xIyYn^g1'Qi_T2v1Tap~`<'8b+!y]Ywa$f3[2B<RF54CWY+N<>P73hg'ek%pYiMGAf+'hm(}05"
    "DS;#l oR;XU`4:dqdE-C=6=$o(eJtByIsQ`0a!e1$hlZW(2| 9!LOKu6CiB'RU ]z(Sp>b@6rS.GfC^vGekyR{R79KN#K|KAh:yZp^IKH@B$N~5_%b"
    "7bQc(i)I)#%3g^*h-yz%<WYU/P){olb,Pa&k &gb x#0/b98R:KUiRud9!KM;|c=nFX7XD,^_4.>TU#h%CN=@00b7&o}yXk{9(MP-8Rlb]4PiV7p%="
    "#'N&4|5_ 3_t3Xcv)?gKKZig]wikS0;~i3'[p=3~66V7Zmo].VB0X&l$,-Kl/,B'y17.ss3LR@eq4HoR!r#'  7#C(M4R3&1J/^%t] 0JK2]`1!{M0"
    ";q4{ n,n%-d#RZlz9E$>1^!V!y<Z=ax``1Yj! )IalVttW(IRR_u+aF|2c D!X'wD3YR7n'DhCVtGW-.B%^ytwQQo>nDwzl.p*V^Q0x H}6&v-,'M>"
    "$:mi!201B2kP1Zd&xYvr>[`[:;J03h#/eg9q'Pnzme^$I9q^F|UuT~XLBgJ%M qfY;#Gx}8`'yZQDk[ohcOkwuz(xu+<s?2?KA UHk_=xfB'.-Y!j|"
    "c4/i-Y:_fM!%lO#`=Cr&KZKZjlM%XtlP,TT!#|:c=8M+1/Tyl[!].^50a2 $o4*bZ77K/[UfM7!uk.l^N<TdW:%H07#Gcg]s1N!ka>j4M,y{/FG:::"
    "M% 'u :?#44{,! dNG(y.nIb-[&4+?N{#T<Ai//Q/: 4gI.XuBHwfp!beJNZN^ !bk:>H6J_X(X0MEIfM%(zL!o2'<q*RT!(W3r_hp/OME!H A`&uc"
    "r_Sf13mG &1'IrA~J<!AAa,0''P&#y`G!T09XP&4xSaE(6R?'FYtrY>8 JU?.P)>%wg$@)82C.>Lhbo&%mOnh%q'KRa%KZW$3'.RH`oxHi1r &;1$6"
    "/V2:y`N][TsB:We)/ Y*;!2(!N !d7,No!2j/F.TMIs8qobunL:~BuB+o/3ymcuX2ZmpL~u#3$sJJ0c<1v$?FZ$],2d-V/0P^rK$9r'3ce0V L%.1`"
    "RWdJIl5X#G&@>zo!q.6o;Vr%V[Fn]j]pc; :]C4Mt:9{o]oN-+A ('.lN(?Jg<!FM$1RARs5/L4|0Po]<e3X1V]Zmg`|$<yz*(!dvp(`C~2l-],>`]"
    ")FQ7t <uRgXXI&7~o8<!&o(+_pXwcKD/qn#FHv?Zz%Pm=:+OtAe*@OQo#z1$M<[hl[$85U,j6zUZc9sd8WG'XE=FG;hWMU(C#83hu{ B2~FaS2&^lm"
    "JPln+%J2mGpOXh@3-9Z<9 d.ZH,:VPa'XyWlT@EML[Boa4_IsknV$K[kP0.k7+1c.-GEDzM$t'HBc6qs;pPN'%%=)?'stU0;rR^P*pSl-jPt9LMN]{"
    "rVU}?],z<*#eP&'Ye 'x:L$>>~=<0fy[-Qg-/<bBJc$*NCM'<Og2^U;adM<W_7h&Dk3x_I-^7R-3SJB%(@dtqT4Wi3K_z(z(`teZ[4Mg<EbCS0&1^k"
    "9Vxy=43(&aMvUi1vAj )i'D%G^JgPw#fS_DpSY HyyJaFic}=c3tfFN[X'dDJfgT qqT%Pmky&9kl$N^sCF0,4Bw#pC[T4C,4zKwcVErBf RCH[A.f"
    "<; :7##'!R8i?982Y#&T2[/yq+!&otSK $Ou_n+8#HPBLP )j{s>lZy(g30KRn51J_d22LGMcQ[2jz=v O'$aE`(o3'nCm7+['O8[:0YpMe|&Sb4,{"
    ",BoZ(RezMq.l7!$`OXQA #SE B8aii&G&Fah;?`g  fn!65n$J7a_/8$uJ:0-`^U+9oxhHg&hsSOuPO:rCOSg4S@)a!E 5f0.n_qV^n7,JY# !3Ao;"
    "5P#C'9W{<z 1JJF-TqO*i9s,Q=N!AK9L6i'edMJ)ocPm'Eqm?+%e?}1fMEGmO12<xZ_7e:U:`ih{aK%,yU#j:Gndw7Z'B, Vn,z$'' %7HHhW_cf2@"
    "tE?.-&ipMQ)z dd`+BSr'a`kMa-cK?(:-PM?6V,X!jT(cxMWNO<Tu27w8u.BMqg&MiKg9-@A:.;Va%ce92,lXQ*bA;bG)A[2,htDEd MB%N6xB:1N#"
    "CbnM1(=S6?xP?i_oW@tDi4qZi$a!7YfcycP!MQ:DBuI2X4![!L%&Q[&qP31T#p>IpDNpB`9272nO?nxrM55bNkP)xQz(YnR2nWtgK@ndw70zI9M6^C"
    "M!g9bD28.BS|S*!KflQA`jvFM.JHM&PN Rts!g$e?FGh!PdW&?$7I~@a+b&KiQJgdn:C`n:fSx!E':#E%s1+TV8FY6vXtku@z$:$7OS7]sb !( #E="
    "PTKq<E1PwH2@*Vo1'e<&#O -d'-lVQS@`4^3`b==H'2!)J<uWp6~3V)RP;arUA w8J8/7$+OUw(g ;O5fKve(T<K5]xN+6auDF  Na%ByL-&Tjv* w"
    "*JF}=1)5 >ngD]-()t1WkGgZgEuA.T &,!Tkl{)(=zZZ7!s*<+HRiVKbfe<c-FX>xl#(kr:}P?6EZo'% :oc?Jw'yE7m+WUu3cMSoMYvJb2uT!8OM%"
    "]CIj6_[dQ5)+&X$SL)G<d'9^S:NOq8SwM8F|j_fQt!UL1Zn5X]t$,h1ddQE.miM=)>*Z'8SO$k/K$i'6.Tt73^eh,QGWf0N;9992Ig$K)T:c:LgA<e"
    "IXz!U~_@v).hor'Sj2%@tbbC.i&l1;d-EN:5:F/mq <RHDq74}?HnR Y2xtrQV4a 0C-g%J2@nx&CCyu:  | #shmnYv/KJ}'/ 1!lM!0;i1X)<R$%"
    "/qp?1ic@ a >0S:OQ-qiitBt2m'Z3`o.XDPM&Mfe#nH( !8D]NFwT_I^3x_TW*KF9p'~eT,{C=N;/M&Bse^~8qZm#|  MS'YAfKhQNar72i6)>^,sr"
    "6paGXP(N5~ h&0+xs3u 2kw)(U,g 9){g_%%AdoeF9F P'XV!5B$]u?N*w+/]e1w/s>_#hp0;`5f/nX&thdyie+-^$7.X&4?8E)ChaKblb?!F~b]n*"
    "8t? RYX&$OX.h72v;iZ~v/62;)7.B1  dl.XDQ<cbV&]W~?undw7.FvX(Uz'qPd~D)'h<^MO.Uh<l_G*Vc,s +Nr?;wgL~.uU3M,9?a:Ou_Jz&KM@*"
    "M{QRg;YZ4bQ>LRb u=BCx%bd;@S7,9 H7[xleZeM!?aZ4K^W$B_v],a<m4J')^*KKYM50LD.73 A  2*;LH-)NPN&+O;ZxO%!Z %y7%J]4M$$am;3q"
    ".i=b(9=AR. 6^9]jb2W/N7xGo7,=)th!E|`K7qm77|51-%G-;S$*&OBdpxc(M%EM Bi+9_-+DPS]'5(ciGDs!MK@fx>@L8(?PCh5%F&qI-eS6GU<w4"
    "s$VBNaFJ-d/r,O?y .o^Og;.=ImHw7bu=oS;d?m`o:Om^cY>+;,:f/c$=v =!5bI]AuKz(SHc=n0E*$?Sx1UmUy|j~qpRZM%[P-5pe+37:Y>fzgC5X"
    "nB  u{!,7%XoVd.%#699*}*TP&RV+/#7B-d<gi6iYIB$d1 'j/#l73X4 IsOq%Zly|Op8od()E@!oi1XTxkl51T<`!C[TwXFpmsyAt7#+PW=^tk?y;"
    "sD1P<VSO2M0=<]F{1}:]>94{!H*@1cf|!lX1FiH,3B4;k>+?M%065uF'IQ%HgJ6^N)!SysZ/^-49u5T9z(j8yb_}Tv>d*H`xgmgy'u!(/zemX:b)_-"
    "-?U$q],am+QO. #_s'u)LAo]rWCy_P7#fMiXCa%C@xh-<+5}ounYX.QAShIb %NW6S#3?[#NE a'l{k>U#NT =1Q,EC7+|/wP<gdunNOEr[[)|go)*"
    "7 B; -.50n*4l?tXl79'<:iKb)<#2=^V'unV6sq`s80-yhB%GeN:GSpZA+a:+v*?X{kf?Cg,,Yi70V!M/YQI[`Fl'cip%jRT0s3e'uG1&(==R`QtlS"
    "SQG{ j(;JVIAui^cN]dclGaXUvUqTVD4hCQuJG^}!pXHV@X,_JJ]DO+2+1R{T[.DP# A0poE;=9jz xbx^bd.qE$onAQK`tbpcd9Gmco1!e1;;DZ h"
    "Lc'&j@pU&hZwS?'woJ9Isd a-=Fdv1g(S7#l;#y.HfF|0-t2Fg2=/FiV$F8Er1-]=>R+P?#Q2u7Jx{u:r'H#X'31&!#GvcO2If.]_.=:4s.HW8b|8f"
    "yLv6M.k!M>9=3[965-!FlQ+_!x4$+<_5hl-~>'#F2pU:QY)o.JMgP1/Ftk=T]V.Pv|`A`sn2eeu *5258B!0&tiiV{P?M($+%~-l25dOBD,n)VPd]c"
    "sNvOyuRkBMJx5APz-}CY?(t9&Q(5G8>;k7VB';7^:mCpS.#$AF>OrPu=mA/kea`(QMSUf;w7,cMO+f?4iyR`#(F$_&RQn5yC?Ye@7KVf U6i #!tt/"
    " 5=h97*lz#cWxf%kajW6081VLo'Z1~fG%z:#=oMd6jI$y$XvwoQ#:-!L-v[u hC,Wt^Uve'9uXM%6bMR  4sBe!*q{XAG XLoT.0W5;6X&x|Xa_KR0"
    "Oq8p!4?~X&(Y MP@Ka$UkE:3>w<VSv2hgfcxB2 d9{rv8Eyo >i.jh ,<]ReY!pr EOA_O D7DXT47GQ=h1=MFkhHZB!k'tcKPNaBYXo'lT +t?/_E"
    "PV?= Ub(M|Gga=Rmfe_SUXxYu t&C/06hf;B:fFBKJfuz'`YLhRfJUnTUzlYPX_,eoeZ;#^UOt>(!5SS&@7+0dYYc@OJNc230r=1/6t`)9!E#hJ^7c"
    "MOq&S]QlnJlvGAu/?qZF C 'L7Km(}I>'JKi$*(*QWPc=) zUvv1WfW6Hof+'e<^`wDU-@mFsDsKsuC@W,NlX/;d-ZdOrIW6 6##f*(^x<jD7!ym,%"
    "rx<<;ao^nF'U9kIh8z;S'G@.gi&X7Dbq25d%(>&]>NP,i.;+*[+}y]xx,5tm1P-?6G&hz(y~7!z(z(y41*)ukHt02=.TDYJ3_A$1CeS@565DKZ5D>W"
    "2b!'!q&RWHXt-co<[Mq&W,hI/80.=Ioqj1V)=M,'%NVuC|6P#oBD7`,:)%7pbgXJcwfbakt#]kdhU/W].(kNTOOTvh#(6+y}<Uy+Gd[^]OA1'A>=V<"
    "Pw,;1+H_SG,tY%^.#LW9M%@1MG.9!Il)]EV yu@K*Ia>;1,|L~Zmk8wb*a:.:,;@J} WWE$Hfb^GiHDO2=Uolp$&,cE2P'AmMk/Jx7PW-FV (,e2!,"
    "Xw#P$7XhZYUM-$pRK1TxFgmNYJ K??Ri#75h%Y1`NM0g!7c:@sM*4kO5#j7QX]%?%u2'(&6g'ip4C_Oxz(o|nee{&y b9|EKv]+>tn.FqK=,uZ!p$+"
    "-$bR/UWt4: Sg{Tc(9M}sL$$t-!|)F<R*34LtijL`jD9y&Lu+F<pUOkon_9)CP)2%?0'd47$L;6XPeDQ]-Swyp+RP|q .3XH2jX5:L'tD-Evc8sg%N"
    "'u&PWxNHE~EvKT74Sj4@;;;B8(&(BE0)8{-kQzeJBUHwhPmh=Qd%C?fjlr%?w6mx 6V#Z;4rI9q2o(my7@<RM-!iW?/yKmLC[Jm^7$/k!^$B&BCZLn"
    "aP3G >$KEri<L)qtqo'C!$C6vplMd%5z@'VS2T Y?V)`5=<Q;C?`@:=w ZSa5m<v)iy]gQB$?A8TSsN}]c]$?M-s[+$.X2#'@si:)=,P!d[Vp0o5Y0"
    "KZ-]4EI.D4YRz(U~?| Rl}Rm]2J} ' 2IrV=TtV$j'M&e:3-M&/Od98}x!>jltHa12ty<s,B QOE5R9Vjm5Ow7960$6k,B k:DRZ:;rm!37BdNy^+E"
    "mKHAHo7N`d7rrV0|Yc #:bF85$;'B$N6RXsB/4W9f=N(M0u{ <X& 1$YEd$gqpBk1, $ps7#vA;)_|(F#G+@w;vgx>y_LgJb`uDSEMM=MM&aG]hvhS"
    "%/0-xG*gg4<]0<;# !#k2+(_@^,p !4=n*56ior5FGE-(lOtHx!Y28&:wW^6/<[%CsUvpgY|3j*n0Xu{$[CtPLM*W}_PiftW1@4s%QS` CRH7>[il'"
    " !CE:H<1kX%-Gg jjud$'sNyS=!iKL.8 j]8#4 v):1tSOC&+3#o9BnBr5tGD^;JIBlT7?01<h@!4;Md>UCxQ9$u)n A4q#7)9[/K_vJZl^&H,?jd'"
    "!jG<djpFM{S%EdL~lPSREU9v D#FhbJ42vygWK>gV~8P:#7%&wC%aeRQt:7-Bh3~FjU~P>1|$?-5*~q4>x3&w^Q/G0D0 :B(TZf6M&O?Q;#d9M't=S"
    "XB ]=18)_FiQV(IcFa;)Vc7vIa(S)a!a0P0MSn4`.mtjWjBl&.MS^EYW Q8&8m.;flc sW9C%6Yr 7 ' v*Ygr/tP01r7#!' Ho7(pq|5&L)f9`gnc"
    "14?N4I$X(V+FMJ$}GZd?HW.d?:g#sP;!-V<9Ulk}<3uZ 4'!@RtA'!?>d:(74',RBT4J-ZU!LsX2!V h`d,}$^<uY}tF^n <[s$OoFM`JL9P$nIr' "
    "9<%5#sNr!o=^`;y9${e/ #  &,U E,+8jyy6)M 8ybz(vvgs8y]CS@0lTd0@:0S-@CSRBXB,     ,L{kyyqe1PX-E1Uf- $]`)}L/(]76Ras^yKgL"
    "q7,F,F5fDow'[L9-9tDk #C M-E{+BO`J4cRv%#{Joyl7$bZ:|F|fKvxDn8u3Iq4j_N8742yqo.$(: ![@;-O.Ff%rn#qm!eb# T4pa=r#$*Ab=hvi"
    "lrX:,Fy Sh7n,YxP/[&$PN)C@gpf!IU-K/*S ;Smq(dXa@<)(hDl3 a1MA.('u,JBk8|mrK0y7vchB,E-x<(f8  PtOwO'O<ABN|Y|WtVB nDDJ %v"
    "*}AAvC.JXi4<^}!8^+f,xwyi6[ c2}RVoseh v'*`Z_13q0V'?-WGv1{dS!UG[380.'e;yaO-e]|_DP3FgX'MkDn2b8.(pY?OWu6mKwlx(;.t<C(D2"
    "7;)eD&OVL:sg!F(9+skSeFQ-P `zNLh/ &P_C`NJg)` Mg96&4NaOvJK!n+y*rG7ImR[g/J``=Qr?4T;u{!* #=YNaXHNBw>w{49':I/tC;!X*[pTF"
    ";32],!N$T_rD#v41]VLWlH?[kuP~wYhr*,%$%A )Cp 0X6>y;1]@enC6Co9je|2z@:Ft3#Md(rMg_%7Q;lT5&dEEOFd!<C:Q-xlKBXtx1S1XA`^TYp"
    "+< . p*~Q>Zr<p;gu!!D2yOEKXpC9i?]Snn( w@`079>hD-IxTE8gv0c,J2eI9t/2uF1$a-8P~Jk$nz(rEs#HT`hd::5PXQGaD J!5LDUGg<H'yZoF"
    "+bb$JHF<)b[`9|-M 1wY:~:U=t!-VKg5,m#A AdTYQb.Gf<t?6o'yV;El{HYOt0%2z#=0 *>UeiU= `SCz8Wqo%phZ[[v,!ZqowXu| *, yj&7CZZX"
    "sKMhd~.J]@,ZYKca>b5GoL2.s=7db]n^<,Ihhv-D]4SgkZCaa@isH.ET(FJ#7*#ONR$ZO 3{J!QYL+z(wl'~g.v^6-Bq=JNg!T^r30*Q$ !k%*IV-<"
    "GJ_!.:GWVA'uYcR}O77(PRgtYXpL/W4Kyr8,VERr_oX68t(BrRaaO|U6>4]ldDes[uo9)wSGornYYJe !F4I)s&_CP$v=OGM2J/TW57+CKBTu':=)2"
    "ROipS3Rf5^7W z1vi:t<^x&![_ VtqC@xjac0^>VhyTYyo 1 7d4h.ndnaW@tFG v|w7^DK*=m/;Z*uDY@(:E339Z0>*PcZnR`N| W+q)wO7Ux$T ,"
    "h5r-5!<y >yN C1M1O(x,Z C7Y]+HPvlHK7u*<ytU0c}^p(V-- P1S=9k4MU:zb1wY_Gl>yPP&rxA^W1#x$G;/Tmv#%vg!ZP,+;'Rp AdGX$*B/7?D"
    "8}2v 7O,$z7#)9#'       G8u,&!D   &YHynsFmO`8S)0y   -%1$/C9CBJDe(!/;/!]^5e:kMsNS[dGnOL# #BKq%X5z(X(yPo.c1brc'D6e=,*"
    "1QF,.#)h]JYN8NMyTAX1p=#M//O}S!LPK]#'94i#H>+;SBNlA]CA('g@_7Nz>jxvi5atsx5X=UeE9AN|q,#Sh`6=r'-Q,k*} #@%nP!'1llu#0lzw4"
    " DF:X&29TUCa/-f]XpHRt3iV'[ 2U%:5KAMsX/amD: `M'2:&PlG;= XVP79=#J2v|?wHR?O@^bojS]B:MM)$T?#H$!4^Uo1T{9JE3KP,vN U~-E'I"
    "/kOkPa=,?tsF9j G<g#M<ShxcLnw;)1@;CR9SAMs]v1t<R =Xn/bz(MI3z?;o5$Lqa6ASn<0PXkyT^&Qr+]QTDl'A{@M=O,5g' M7j%tygu/x5y[l'"
    "/}K6caiDcsnZb6ovla,dQ` +'lYd=2'%1~)SaWNl)EuviApSd*dQ(!k?1[z(VWK$ , PNyCI/+$x*Uf5pEVS)tQC9n!RmiX&;/?RR>,EUNFdYz*TYn"
    "-t?X#@NhE_,>N>V8'MFEcUcZ^w[<_ki,fdGi^`$r2BDsX&*d`rX,jY!+I}Q71y7f'Y1Qdwr_+JPmVZDK<8G>Bw]{>1Qr^PTeLuX$AX5MhIM%q/@px+"
    "?k'Vy>uP^T%O+iY=S?;1d0Ql[53BQ=e5F@1J2jk[FO:~eb_QmFOq2yO,(J )o`4Z.OR[pSnGm]UU(xU[,^NsG5h#Y$@-*r4ly<(r:%CcwSnI.H,TPN"
    "i8_Z&6jL/3VT99ti`tf=!]+I')M*DHV'A+!:eM>wMFKNC~tZ7,n$rapY:o.0Omp+M5Lu1PD&WvtUGNKZK*H(h#@U6v6f=)>yK.D6F8CMQ.B6P~[s1}"
    "xfKrp/Rn'Kxe1IhM5E^1ip7%.w>_]J`D.h:ja8<d_[U!  >97g$k73$c!@F.(S'4cC$Xw~9@6Vt^<R*}?g`WZ@G  ;YEuCU$I,B8'qi*RT )T+,( 3"
    "04D_Hw x )X&uZOo>O>DDCj= 92+M^<m_iF$plnjTN[4:TB2MO'3R0C_!iCZ<c!k9m8,CLW+=6Bi.n$W:fXt7t&P^4,'N5O<,eSfGI8++baiex%~&c"
    " A ;Ye>xtUgVhK1[MRX1ZD(Jmb1N-E,t8~8OYcz&?9(&SWd~ww8{wA_-*7=5E%m=-i<TZ{7-^]H6On(V/`j[z'+Q!T_y*</R J(YPY#R?sN^iz6tO&"
    "se`s.r/ !6AwF#7|9Vp[#T:]Q0y}-%N|e*67ym IocI[#80.dl>1h31{W&9U 1mmO9HlRVFP X7ac3]Vt#eSg77#@v5q=C'UX'$n BKa$xSW?LhWv9"
    "`2,'XN-Ett/L74Ol?j('U N ar)N2P%`>8Oh17mB_wg*C(cAs:Le<Z%A'2HF71[/XdJMM'RySMP7^^E)?^;X4xZM N7vj:i$g5'^Cx#1B$5M >/7Pl"
    " $NLueQIYAkoIq5I`(9svD.=!% 0Mg6<OXOB)^1NXtr%(EUp[[h]K@j;S[)  #g8N8[bcDG_ox9<(7@Jj=7j/;(7#yQV#(pbtgjIeV!o^5#hg}eNsN"
    " .lt0&&S1i!|F1XIZ.83>57,-UWxu,M/Q.9 ?; 5%}gd/Ce1<pMJg-c0Rk l 1^X8ML41P<X[0_FON2bk8bfqzSx8. q<9N47&i)(3&P%TLVyDaQ2Z"
    "@Bh'7#md=v jM<d-h?dTxcS?l{+IVm;MHh)[qo 1ftNAk{rj5vYfqVg88AEVk8N2 *_9d?fS2(!!M%#u8XQ_gpa^+[2~i2`-O~K8'W(8li?okuc4]i"
    "F/1~:C3j'afCF+efB<-XYAT729f%dB7$,15PiD5i:!1I:LrIggA]KJ&]KivK%.fn,a^,dY2k/jDVk`'GM2y{hT5JXyA|EACm/B+'5[R9)9<c[^6!,+"
    "$d[?H<e|*P^A1NUyf.'E):J=/4pU96w'/)WgOnE_z$X-KKQ{%}2coe: W3%WU==de TN_@#7F8Vc]gQ6.2Hv9[?>CQ.j!_!6%h ;:,S4.~tlEGN[,p"
    "D_B$3zCnLOd$gY(!!]9=R4,=NX+Q!DI-g)!frD89%iOlZAc:$TcFYf,x.7ypZpCT*:-Ah5:De%nI#{9Vkme1 x5~iZ):pTd3>Y]&KXycwF(xE'lrF "
    "=bp&,N7x#[ #Gnyj28wfSBB$7+sjeU4R^S1doa[#'dX,C7i-B$@y1uN vI8Y&55cY]^M_AG9.>W;uL[O.i@~R D-'z07%JYADbKvm#Bqbx2zBT(E /"
    "Q% 3sNLFjK(F?Gp9nU L>24{ B8j'jPR,PM(EYN,lrjmetD!]~lPB'BL*<-_icZXs=nhd7=KQCYK+p,4tW-FXGL4,s?MXjw:$@'i,nd4 #1Ve' .mm"
    "[GCPwc',G$Us7+K_wVCoG;dvIjfykq=Ub`kth;#7LQSUsQVtc4_8<QbK&yNyga9rE>U#D .i&c$=AS.8$h  &R!$QD<2 EimvwE h2V-<v !=-j}H;"
    "8:R'=7>#_zg8+!qGM'93x|+eX&+$N{%AnFX#45Sa;Hw0h' )tZL(h;m:nUV8fwA~4@=_'BytDpgi.|gv7a $7(#OT9R&S,;]xhMh&zT2^htnTP/JjJ"
    "S?@q^$w'YD$B?aP:YHMYMG(83Bts5m3)Gd^z _P6q=l@A]-_5F7. %2S#=k{4zk<6(1T:1qt ;*8iV7[P@7ZlUd Td-j&Tfoyk^Y$L,&) !Q-A!9G-"
    "= BP7>[?9mG?_2PI2GX&=X,>!@&@[cMZ/SMM,f%zn{NYr;,QB0 Vb] Wi^$TKL28Up)gX&1%')b91r)f#G8O@tS=$u/JPz9l$*m#WF8`>qQj2niyf~"
    "d.]@6#Y]m%gB^hu w.1~Ch!!Beb(M:r8I#QyU_HO%FB$*a&bL&*LNy$/ YbLx9t`8615nBCOg4S@ $7!n>@yu|Dk.)7pDq@_@bBItCY8Yg ~1=WhDj"
    ",+dGu:,g9Q7#shV$<ZA#%6m2#[ F))9XrY'8W6&'HaX<+/Wn;FVdnZVxPs7#82s7kyoj:!B&Y$]2V?PeRATK[3?A3&`L$9SG #bc+zd0gZB. =(]!."
    "))GRH@_eEVj>r1oaN9G.c+(('2h,9z!( (k5d8Wtp_:28Sm0%A34E7PJPC(q 6  H/4'X]d, K'$<MiQlKZi-B<b7%r{t|yxZMGnm&g47#cSDdGmXG"
    " %E!S2Yd6k_Cls)ne@]f7!x6.^I#U'y.L-L~Jjm&3OGl4gM'j'1~#d_$.j$%Ssz 90Lrg9v+3;0NQ- #AbM5qN (2D#/#~5(08$%?UZD/6Fq#[ IrD"
    "b7vZ2?597r:S^UY@?}CX_@-%1NG[*R<Y4Mr2e8E^B&dzM*u{%^@tpIZo@H$h6KUlmv :/a'S AT'7mGaE//E4:!$b9Lujv+6ao:F(> )`=O=stc@&7"
    "xa+<tEt>7ET#QqNYo;Z@hF4H,*8em>.1Q#(71ZeV?J$QK$0CdL;yUFpryio*>#MNG^hz93N43nXYN,)r=v 5#?FD^GbqE6Z,5.6i4<SnZTZm z>}bg"
    "$==O !8S+;D#M;&T.j:#M.xb!M!0:MdbFOV,d}NH p+~L4(0#G.I *LBTC(/Dpq8X*<SOK/XxoK:KzG_-Q2{5?S9k4hfLaX#I_NMoLS?g< tuu9lTr"
    "9;B#?zZU ,eZNB*)'W#l70;)>+0H'M &F-unE*h4CC+X!eZm 89b-$PBmT^YJ4T,2@)[^U!DD4m3ME^zQ?$NBDSe)lCWe ,&$1pORUoC>t:N Mh>0N"
    "[vfcI/fWwQ;DMTZkaI6jo'yJd%KY5W_+_P,JX^'WvX9SV]Mp.5k6I{4Q^w8WS$'#U&sDK%95=]:m'eD-VAb.2y8lus)~$mgpo?0cgR4tM.dXV0-1:}"
    "v/vhiEyo&wPwjFowSRYQo9:*b#&PPC Q2`K@DWj(Bwgsaq2yde/@6LR7X::3!XA!g3o8=v!;;x2=nWe5M@m@- En4/7#1-N?N<HyDkY-`gw/!#dV<("
    "jGq+Uz<Qra(y9{4x=5 5)^Heno7[!?&SgH!H:L Y {NS.G?+  !iwybY(Wd'8R+a-/ d-mbbH``'o-&P%vd' ,%;Ce,e,L7A0TB[+|Q4'NmHHmw7cA"
    "5WE}jdGgPE2AJFG$?$$)-Vk9eeP/=(4Cqo(0?AcA;`)-CLg-[S>4'4,!`6F^=.'%'[Q7:}A2^X.b0UcJ/'sCK- %Vb$* }<uG;XNZ{O]5YfrA|(Rlk"
    "Xw-&O(U3YCa,Gcj'!jKy6@o&%kr5FBZ5'X:o<Z'/?Ej2qW2-!HSE^XB#H6R96h^XjU[^#5M&9lN0km-9;SM=u^,+#j)w<L^1hKS*7HiV!H7< -%QFm"
    "@ gDEwyp.|v`.SmSPd[B[1.nz(xv=ua}^Oco7};a=v*fX9b)ib1{! dbfbR4T$SYd V![&:bRsG5(R+4_}82M(S$k@>]ME!LX#!i%A^{.l,KY#G#U7"
    "$<0XC}iT#T'F>iZL.D:Q3V,>&NBdSEW%M`-:psq2:16Z>F:T:/=$#n*x+m'DG}yd V&$Wj8`(i  *1b98k-+$NH~ju4]!U'(MF({tg?lD%skYo_H%/"
    "sF b`$ffTF NiVPbd9CTjlv&#P-Is=[)DeA)wDUuYMAoY98oMQ+n27YMX[W# v@C(b;`YZBu,dpTnx9vmx=Wp3;G:.#H&>y?jeW'9o=vK,7*9i)R.h"
    "oC)='[&a'(d%F2lyMpFD[DY-j%*<Vc?[A !!1b*4YWW@/GLA4KD5SQ (S}.POq,$4(CJ1K`ryx)8r`vlSI # 0)G)M7<``nZP.;O 8O-?>7D(&-jtq"
    "dWcBoI $)72einM&i& Lt`?e>:coA^oS)`oq`TR%J^b5M%1^'T#sP:8c.w]c7fo-xu7'sF8JuV`pGlS7 DoS%pEvZ(H]cF[@BQ-)JC,?d49%Y`U|rQ"
    "PN4D*+ mQ/&/Op@X<R_+oeMw3g=B>r1s<~&4nOW,lk1t77*v5bj2W%?x5efRF0=lq:O380O~M;$w,x5[FSX0d<?LpOy`uD[V, ld:_k&hryYi~B}&z"
    "I}#d'EM:CpNJDp5(D4E&qo8>cv9`6Bq:t%R}X$M&'7#$  B#7#+~M&'C)9yo 2/OLR 5 !x# r !',;W*7d/&NF&*o7,-=&<-L2c>zJ-5JUE4,-hub"
    "C(mmCauUyh#~(o .8NAc4a&]I.NB2UP]s~M-65]J*4 mSjD+D4 V ,dQ3@_q$i6q%DKeM$z'=<0ev|D*&idW,U]<!uQqU3S/(wW# 54;Ql+`a$YIwE"
    "tz5~BmgF<8,_p/=vol&f^fLbX%X&IC G#HTXm0N]l5;>Wt73H_'n)|8h'sqH $uD>5Dz2l3 DNR Kwws,/;!14=:XI22<sSSVjA#8Zi-3f^:$qQA'A"
    "G[(6Ai7G?:<rto'xZ9*.*PrT4Rf-HBtS1?v:8[,N!P!C:(3_S+YaZ3;~vZ7V-UdIF&9Lhp=1!DlPxa5]pEqse-v0nz&XK;N(IWXq19B)XDl#b8j?E2"
    "eNlkwEw7#qn_.iRO^x^W.eCY)Kn8(|huDQCesQG_;d=Fdb&mnvc}YsT}/W;p&c-$XgFyV38L^h7#Zu7qH*N+M'^#LzOg?mHV$2,!R@wXt2M-Wlu,II"
    "o}wRBgAdF36Qmy!!`MlJ>$qCV5PTKn3-7U:w#aR`,UYpP4gYY99l(^[+TZ(d4c=_<VcVtaS?&@*m=U)=M%2SrzM=-}Sz3=O5 ,j2-&2gg{^rlAz'0U"
    "F}azKOVkap3|#re=Y=O`M*X>5LR4u_iU+`nob'RfiXW(wDyOXN&Kn'Y-CXCY9w7S'Y!b']i#QJ0sXak6uFY-DMZvW2S75nRZ;?'!oU-O^uT2*QX3NT"
    ")zgJTY?vS8@%<]R4br4$*b2lPu`v H-^jPv+S@[N<R4Cv0&}3b Hkr>Wv5([Oh8Uad'F2Y=8y^#fu?z#6~@.X)z#6~@.X)z#6~@.X',+R$JJMpH6@6"
    "1X,Y@yX?S8KWhTTW(&0PrLiw2Ebb,Y/kObACG*VhCK-{.I^]:f.P@rMROcW9b=5W-n01KhN,u!j>-I9;rNVKw8Au^Tl[[<^[y'GTQf5(RQRBPd^{KX"
    "hcKWZVXOUeD/j0hKU/JH#tOp'2w1Y`:ydhENHw ~ZKQQ0VVgq0@KwcWd#'7h03>YsF2B9wx)Z|FT*74trtIbDd4;BPKqX%X~[`OW$WU>7T= #/%n L"
    "g:,5bf8]s9/l0Q2oR0WsbnGQ!|fecmgJ?^BT.<g(M@Uc%z6fpI8LdaG#J/^DK&]oj2f1<n$;5$;3=sn;*h7,N_UW ,I1/M (r0x{>'@EpvM8 9wh #"
    "#%h*Z053FD(B&2X3xD,roT=l-M=ke]Y?aqJ} %!Np7_ .6q}DCWdq)rZT B5i/I;U.7h (v/38kuM&`+f*OqsH8phOi07M p*|)-;N &TLl>xXW6+V"
    "^`KjMrdZuXId#797ti+paAd4 ;#JCd7=_v_pZCsyS~E%Nn$L8],56rs,LJ3'#hDp!*(3h2s7y4[P)98Jo, R>:(/.RPOSb0&!<1  =$v#,D+/tO^WS"
    ".MgmW;7,&v   ,/@s9)}A=fcsr/fyT8hBM7&)wC') kFLTsmN}QQ.:BA7W1X5pD/SLbF-hl|TS#o?r$*NiV?h|!   (JOoom%~ 94)Oylj2PtF:eq7"
    "(;u-l(vuW? 7QVQacL2kSSms2~,?X3_/<|?dLIVCV:-I*<MJW'G# kkE4o4?Jq&H1AW#&dCM8)4alS^w+[7nX:$D; 1VM)Cmo(c?,.i|;?6+)>Mz2D"
    "c1#V4}UCNqZ:g^?8Y.,3BF _Hg)mS>wRpM!!VEt!VlYNo@hIpm-GKy?PfF(BnFOzXOM$!f.6[nt(2%gfg$*c7@NYaQ&!VDCz,DI!e@gvttOS'uY_%b"
    "WYx.*SO2gN661g)Lt^9.?O =3X%$%XQFx1IH([DRMwWDE,u(oWME1,,B_ZNPX6&>@O BNGy_L(m< ;!V:ga2lf>+X&Xl&f5Awe@ww^aFDXB`KY=pNe"
    "Ul-^[O!=>}Mb&&%Aw<'|2>d)a@iV$}Kg7$^<9,m1q{e.sF8>96Y,O|d,op'*9(8&)O$388 C2@/kZ4]@IcUN<R$D v%?Ia,NX6Nc0Q=fO)As7=wA<p"
    "tD`nH[*328<R$*fIL|mxIg4vW>9tFC'NP-v3U`=F#  -q]JTt&/:wNgsT@DVhPeM'UE 2MRC$qpO:>=}7[5P4u+0AY_y$o((owO<CB^)2At5q+h8N."
    ",IE>1^R$^~]Vd8KZ#0wt-n!1.Z.ePPX0,VM_&8x) 1A787<tq:%,j&NZ,#B,e;FsOyPynE<|tj8-=O^' ~153UK1GVi^iV@rfy7>z#r&`@;|xve@Gm"
    "?ArdAQ'w>Z8Rr(O~S4A,3fI,_8YRU?2u#Ynt<*CHxv%`aoO5PVd+h9;)!ub9q^jI=xs<DPF&%tBi+%;FHS+UWW))%lbk#9)J*],Bh>d)sI#$Ey[2!F"
    "=?T'77tUm+,!<*^j8]Q[Gd <G-W78XYKZriV%,?{7S^XYQ!a 5$*&m:t+H:siquFW-2l[T6p@Q.L`a'FjCOg)Vrn,rDKbx3<0eOjHz1*O IX!Dj,bd"
    "P&W{S'1yu@o$Ucxm&3`oOrFU(V&eJkMgFz5> ^Rg=OlWIMCPYLh3(%!W/3%b,I.k'~6I,#.I^i96&CG0Q>:kW_;{-zM%m-X9$_ d4&/uG%VtNPnf4X"
    "'B^N[!VP -V:(> #u,,N2SRiM-(:H!M,p-7?Trym:wiaM1!e>[&dY-:]R=D#o,-E(iH B/*gS<B;;<251bS=ML^W3NW;7K%9EMOARXs4M(EV 6 sg4"
    "^W3K?`MT8rv.2~pAi7$oQ{71AQ  $Z-R'$-pm#i`,!EMOAOuXK.olp_lxi77HCJFH$.v.< cpKOhNq!>  ,'`!0lk%H]MA#[yV3PP4&Y+^qT$KM(Xh"
    "5?0m6(f6ms?=+ 6P MMx@`-gxf:rsH(4<j@w15P.&:-7+?T7sk-cN,XqtX/N,Ij[RZO`7[5 i3>$c__7*n-V(F-}=9n`Dk$_<%q_X?'u:Y04+'1sML"
    "TMi[YG!<SqaG57K2gM`+'iq:mv7!M9hNM&MS%e#Lnr(g$Jt7!eNfDgg0!8Ln+`&$RbAB,&w)<G]xyT`<D*.i[76qI/U_YlhC@6UB=-%%%]E!?7O|?H"
    "rsMK7 ?]F`,&v1KbX:!Fhv&z&wFD%w`vLFBbsak5(>!R)n 9?Fa(LYK`&t 7wMTd#O!.88_,jrK)By9@e[*kM);A;?DU9jy0(8M1,s#| ('pN[@PTJ"
    "feW+,pS&F`J#8:=zYN G'2bz'^6'k8>:X?1HJ]_<e_p]Ri(7w)X~Ocgws8;[e>#d> )x$xQ9^WRJw/'a/+2 %R2zXg`)D4sR1u$$Gp9v(IMy`n1h'3"
    "9~N!^fRxkFt^[M'i m%/T:'|0UD+b 9B3)%A;AC9'VRw:2B=0Xi-tiQ)/`%>,.'(L$e2u_$2lD?ypW #r-q;2>^#$JLn=)kqlFK> c6zUGxf%3AbB$"
    "  !$ t.:OH:oWT&ha&_aMhKR[q^Y9sq$&S 1o5?iBnM(k}q$*E.Q2T)JU]!1C_7R-/D>dq 77]g6;Y3d5OH!:0& 5?tfQF'Dy9LxYQME%-JGPWKr b"
    ">W`'rfY^A/W)*sr!0/&pPo_Zgii]GF^?%L6P2$ta]NL+MIiV@W,daCM)$yN b0>i (7#$NYGM%E>NB  P2ERqo ?&UXP$K2oHJNl&8 .e_:&vB?tRZ"
    "8+[dc.f)nwls&eX2T9(ENwT_dt-y_O vEpBYvh7:!hf~' #9)[x?]n3&cTC'4{Ylob91OOl^W5v&7?m&M|*l(j3;[1$4:|jX,X0&'n  ,&KO!e5Qz$"
    "eQ.%W/$jyS8oGmM%N7iX&X)9fv.DXV',52U&z'-{@h:1kk]=>:#8GNwEZwo:dJd_>LI##42$&aV21';F0XZZg8!!Yz`ha1Z>p(V@AQ!-l?IB--#pRy"
    "eZS0O2WX_iq|<|3Dx##O4[l:IvBNtMP&>WU|(2]D]M_R)m%86--P'WQdm22!+/&S_xCG ,M?#1#1<Ki(#-F8T;I5)Memfs!%PgCkDN7lQ7tJl8Z:z("
    "oTI<jzA.+CvFw3y{xI mZ`!T)%Q5%}HX9n8(u[R`*rh<@;,6Y]]ZS)<M v_@Z4^% B%Lvh<w._Af6Ar>`xd'iW3Lr Cq 7s3iwgiedYQ2Pj9DJ&67f"
    "#{p+T%3$R W30Jj +XFxWkMog%jb%(7'_r39E:dgHZL2=;Sf@&K!*]8QRh8.1XMF?`56$Z$,_)_4],P577)4KXx'Xp MVA@cT43, E^KWak<Q)3etJ"
    "`>eW #[cR#dgyuL{0eoV&hld2:>aKc_StPRg*y.O^MYc$C6~<4L)&Uwe!GCp>! 6 ZxhR&Ib nufDr5%#kXi)$3*`Z]q1d!lZMqH(x;tV+ZjHLQeAB"
    "D|NB>Wf?:0/keZiV1o%9:lwHWH/@UqV1X)N(tfy!78T.;Q,8fwqn,d ?h&)u$?&#pv,2:IS'4R.-B1s' Z*wS#!PrB/Ned)g !ayQnXJW,6wy&  !,"
    "9nH|yrUwiv+p#)+Rf=W# (.}#x-0tUZSH]J#>-M!@LD(:5p;+3kyu-PB'@$v9Q0}t2dqnWhLh#+[Gq*,XR&q2PJZO^8v!~1MYb6PN='<.op7uBV,%~"
    "RHI1SE'JL{$2*<D:/zoO,z6$&*=v&&KPb+7*7t7KL?6RAtOq7'T!CX>XgC!f-0g`Lt-GYc,CnQRMnV#b,ci}GUxm$/a/G{ymKcDk )%q^QJA-f7'0H"
    "`,l}X49pO!e*<Wo8= ]DkZ0hrQ J6:HS@RXOTsNBe0#Sd>j8dM `4$/^VSC[?{qGnCdtvy&z+`*dVb8G&l1xC- 3Scdy7u.o7_AuM}qvoA >MOp|N]"
    "(NrPOm07Lxz&$f%Z7Uu]w}_A>_N($2CWG_RuS ABGNQ;Ni0_bAdA 'mM#1trKx#}<e24 6X&MyDP7< I[Xx$0[TF+iW2u=>(M?<{z(t'   A;V557%"
    "!}Pqo8(Gb+2&isWNi9G,FfOQ^6Z%CG/XT2=W?#g2<We`obYs7$.pXC$Z8hZl`l0`?D9idUQ{htDi$Xv,g]S[+(8HX&#H;m:1P'#gHz4XXir?e$_E#1"
    "W(3H/qu{!_'Zd|M+-eXPN~a(aol| (`{t}IsRg#]IrM&0h&Oz'0zk%uuWWV~lS]jR&S;%o /tHsGmEA;fn1w,.OB9F !i,^MV}&]:0)XK.g;.%!nnn"
    "cTqsGFAZ(S6Tk-377,!!8$eG+WEK.Tx(Q35%aJ!,NW3L6:Utbhb%Q@)XN5r6.y3.!rXoMs1H#70y lpu+}:n-a,-_w.;Yx5S9=)> K-N$oRk(vu$+r"
    "(6@'%=w~quT6:V0`b !bU1q9dS_!G{hWy7%jT_FafnBApaX.)?!V]2'wxv=$_tlrMW3'dj<{8d.A0G&JZih|'APJ[.v|(VlAm-N4-f+u=7n%i^T:,?"
    ",mW,7hv#REE01E,:&ZmG<O%Xx.Tdf~!Ur,PM]R ,9<ujP0UB %SRw1T 8MP^r8$.WLcH@te_F!O62*0_!N=oB1hf*# (ay,DAvHq'<7t+cB)77 X ("
    " k&,$o)zqb7!!D1 PMf:AlGj (&dD5ccBD,!=T-#Hx7^N8.N^0B:Aa/>9ZN/r-PF=a<?eiz a5bl7Jj)$^c-v<O|53U<Hvz >b0Sl*Wk-,ub'=)!mZ"
    "Yo-YCo<(<{&y 2R#^Ypp&R. HV%]7#$m ?H+J9NP>aD,yo $qo!sR`yo !b !o+8<W?rt?Dm !OsX0k+ !D8_8k}urYcBI:p<%7F;-#gx[jO  , uF"
    "$>TYAy<bz(Ge  dAN;+kRWF{D$#g,wke[Cag1F_Hl,M%z(KACU'DByHN=XCf5C&97d [R:i{=nGyqdM7g<jGo2jGqWm/;?#;n<M/){$qY`yif&G*o/"
    "3$PN +Y;,HX*+&gX:7f4=9?;=9M-dRxgq>)<J?g_(Ei#^>iYN!'l736Qn65DK(8fb@r)ReF6nJAce]+ eL,[-t& CoT}+QcH=?UU%xsu'|RpLiKadx"
    "%sv0LoJt ML<0KO5Z- =dy'|XF )9d 1%/BeU-Ym:0S9=g2VqyMt+$RWx$M4eW)8p5UI5+Ot^)M8iV1%#kZW1Na&_15Aeh7!I0?!9=4aB~!|No(a:S"
    "AA+F yMK%J?+(r7(uKf6,$k}.b3`:,?eLi9)%oWYaX^^t']-*f$.9jVIGJsV3`/07(-.YN$D  ,'M6kO]Kx1SP0c8%H)X& b>g#h^U,%5UHTp8TqAR"
    "UcP:4&Ou(>y1O:$Y JUVJeC'lG>X]wy$X()YJi&Lo2Zl?KVrFu[iMEsc1!B1 lHTJ8=C9sjqHYeX 64VF0&P -;v8Me{U9)_1 &,A!AHCj'o4Il[#n"
    "9I'TmQcU0osDe9XTfn.t8(8*q_T<-p4}D1wak`M;/w'h bFThMCAD+>)]t:,29;b:M=8R, .Xk2=M6qC7m>G>J9@p xg,+,kteP0.L!#7Qm2'c*/3&"
    "M ,B+Y?A<TfKOR6Fk/NY2}')M)Q=!Ta2s0rW,VYr=6:U %a|_:Ps_*t7'8+Io!cG_aS` $T5) ,k2UXZBWvhMSIQS;3*[?l@FFM:4}Hw K8F/M>OcK"
    "y-;!ar1^:6<cV$8fe&eLA R)OW/Y-IT?=OE8-Wd?+JYI9hL_d?6UI;Z6i`g< A4=#G#W%-/&+=[=nC +qL5-4Z$MCQ!Y5UKuGbM~cv.WV2?L?  @iV"
    "<R&6ym<Q-Km, A8$yffS.w):S;!,F4NKSO#V-1TFSH(2W/P.-FlWft)NKVPy</5V[Cs!_]P7N|Be,I12. #PYUMS$G4/[[G'r>Cb+98^D@Av<Gs9.J"
    "D&W50&'S:LXO>k>|9^2f,6R/7>Xj-hMrN9iBT+-fHGE]Y@(V(g5^!]*$N/kxXfX'c.XDv>)Ug&URE=SG9n<k&QpPYqyfX%Str3_ncoL6SnDl' p0Vw"
    "LY0@1cc%ndM'1`>fk<mubnnvn=J18k>mMnBhyg9wU78KZ~!_99UEE*ua^dWURy UXv'-/a;5i~/@>ibtI_FvgP+=_T v'fjyy~03rvvP]64{2:j2CA"
    "#^7uSE=9w&Tcqqp[Br882I4q+NDV8rac4. 8W,?H%O$Ll;@^ytStJ+J3bXJ%Zv[B3~CWr.3/WQ_D^5g,W9/ojM!N1T  @-'18p>;-f!NF1YX` ]o:K"
    " Mr5h7)X4EY32(.(/>hBd6!_J2.nX7o:NxY[pR!+#/s['W0y+,U5yM#?9wBT@}&qN~m!t[LD$u>S_}Uf(A)f<;a7r@>ujE$xex:V5$$WDI M/s_]$9"
    "oU$47)qoDKi2IsbMu2%mQ0SC!bH^KZndvD!cqf8,gZ,e @aC($+/R4%~.|8VHRM% Ey+%Z-g*8@et^O|@zXif|B~$lVsC#!7g8Hxo)E9<mh&D^<f(k"
    "V!eF7D[IWjEj.T;d.(e(5=gs=LY['rR=)E ahBwWy_$a#q_R*nX.!=seT#vP4F0-FyM5'7ga.Gvr^[V8,'8m^(-{uV,%,;NVfgD$I-7*C<5x,O1,Mq"
    "6Tr2 6FXGoZu`[b>i!NC<5/9T2On)hquEL`A)x8Brf>!GeMFSG,p/_WRl4'}#/,'mc3h#uTN8u/y+QQUC/,*t!kYsl'#<Qy!YkCj;S`ek>#u@1n`1U"
    "rPgfEo!4$&V8%n4KCI[F`-5%ml.oBx %,s3GWWn!muN+^l-cd? -U/M6?8wf(i$7Je`e;fF2)$&7Gf<_f*my(XC@Xq+;*vI{XP_IZr=[v=I`pHZG=J"
    "f5MwIwCI[iT% (dZY%&VM)W2n-%EXCIS !=ZC7P M~`8,*Q~4Q k,6#?^z2?f@ez#RWS VcL69,/ek_*SbRS'o Ao|_H6(&kiyZoiP  ek>i:Sx3,W"
    "X+v,z ?#C+S|Osxu&a0OOzSSI:N'Zo:yZMrQOAM;P<,(23j{%Z 2$U`5k$-i[gcuk.;N&8+PX06*u|MwL[>9c%7# be^-j__Ln#8.i*r /YgJ]s- !"
    "o#dsPb5IF/pTA@`[.0$3em@eI{;TM7&qdJT/:[ySOp3T#2)Y^Tn6nx!Wn5IwH&*%fgtx'8OBxx&b>3Y^N6Ne+Sp.sbYW&Jfv F0BMsBu'wl!Bo;<nU"
    "g9SNZj*F=?*yLS+w<TMTqo#d#PZv,^JpMs)is,!mXUvVoWZxn}vACAq|Lm)0<e^$xA=<nX]XLE,E(g7b5cX-<+4HMW7K@=ysVN]PG<BIB}mB>{57bx"
    "2x'43/#91s.j`/0|=5b*^{X])sE/F@2c%WDk2TXDo$1.sqrJ`,2a% GtS$1`&R;QXdT iS1E(|rn(plvpLUEO3$/ks^.>P;YAF1=wKj7s#BeE|I&!_"
    "8l1GOq&s?Ej`QA t>@ef#|$a={<p#^TsD'X&6v0_n-QbM/g0Mu[&]g5$y{8O/W#ZS}wLkAq}K0-2y& $dKU~ ?$!RoCh&;plGZ4v0:/[X'YB$Hbu+8"
    "#iZq'ZK7/NOp74fHM-s>&F o>X9J/.=voE=Ui0<(?(+p$kQ~qn[J/P8w:#y*A(D!mkOzM%>jdO:S@qis^EV*GS/W4:99^'X%y^<g'#!Do/9Tyy;%8M"
    ",Y]]N:mt^(#-f`aZ# K6dt,LR<-N?!D#;x<_R7?wjh%HP2X&UxXX8u9(i{ bZ~#!:Wxb, J-=:DR-}<JYc&I0^%y57Th:AikNHU9YY^7LVZU`-3+/Y"
    "An0,p h2F<i>*%f-]4RZqp<hCgur+_,P-.cp_63m%'(utX#P$d0./O).Q`?l0u@9/M7lfvL`_(?=*qiz7.ga'M!!RmRLgMTl64!}UA`IK?7nu$O*@~"
    "yj^W7%q+P%X& uQeZrP!0yx#:(OkxW0F4!ZXdn`!+s.*:Ay47[V *<B- %1nCD+(w,rYhjH|8dN+f~*|=jD=z(af.L*Od&qW7*rNg`&[e*l`eI/X$!"
    ",hF1&UwP&p<jOc*Se>[@7xNk4Y;:PP8`o|mC'^b`$s 5a<M=ao-c %c#k69~g1ZW*T!!WQCKNGu{&D^O+.-I'CHwt%Q|1Y(wBE2vmd>_lEQA!_7T!M"
    "_5i;BSw>bgK60+;[!>N]_wxu5O#&ltMzDRigO<jx*Ueh5L<fiTQHX=;j7j6{R<mvs_K*sEp4HwT*qVO]d/C^[z_kD2#(bTx'Yk57%v;O-W%,z(z(z("
    "z(y{ Ns6=|`|R]/f=v_5#K&rv)V4TD<!pT`E/Iy?V3.9=4)i;z)z9AJ$=Y!:/TRxirR7(i$tIr-WHFj</W#0sypH7Y!6H6aES.w,pJeAajg[O>ifHj"
    " 8iX%Y7{7?V>kPM9XO@20ajq=vt2Un$h]ZF.RKeOZk+. KS:9S'47>4_V01K)5!v6s!h?>@0Q^ /k1H:3qKr!')VX(Ph3~A9<)n))0-f-{g?v+q.'C"
    "%5+pXJ>ZXK0nr7etVZ %oSq^t(Cx8Z<yb(qo%%AkE$yks7mD/Cy(O$Xddx CF07]M%u)Mh8I#m5H57M&u{  hXM&Vr<1u_g3A,k,Ma^L:j9(P_'_[$"
    "E%V=gT%  )4kqF0`.VA_l_`9;e/-N}'#f/co`8r[*}X8s2Un&Z(/5&BQqs(2?IBIMk3,! :{2Dd#VD<e4;55 U?=y`di/O;0yy`%-z(~PZp&r%[AS0"
    "s_ M<#nFXoRh7LQcH<1~<cf5!W f3&1zrlqs Ql7E8MaP*3J3hrO`>KC7Ke`Zm$>-GOkpnRWz(rr!;wm Q..%4M-, ][c>)duM4}T^O|]Hka?][]-G"
    "TC/f,bGh8(pOl{Qo(8g5^6K%_y 7O3&9S/!eqI#-og Ndh'e(1.-$h$dHO!CuH+ ?N=N0do@0SF5dg>$f? >rzU/7&V92tpM7_3'J8jO0V]5_M#;xT"
    "1aR$-jLiYc'7MI?`KcX0V>1+19QSuPJeg^*JM(iV #0-oW7VFgMR({WC0&.07SHefU!W1r*ogd+V)dbDC8q^!JI=0.NRCN7#+S3_Sr!D]R 6#'`0!T"
    "!KV}R!`QiwZc=w#Z!S#334E%Ubtmu~&.Gx*~UeUD8X^c6<%^qyP:t*:8il'2Ky/C8j7VQ.jKc3XqOnDbyiX/HlI5_*SD !x!hr?=NG9obShK1[huc="
    "p{rVegi-xC<g-IRf>X<Q*,'Fz%*0Vl[vk:th&c_OOCu=?Q(SU32|&e8:D5N*Bt!*E/WK#UK6rEeqXma=?ABPZbQ=O?Y(,P)lBlMQ(44!JD6uYECpt#"
    "!yl`Pf4OJ-<txrPSF6FB*< vh,XLM}8mp+ZOo,bA//ohNR9cHw 8U/g21RcTqw&UQt1l@0hx7J^)<)*A/gS;#443X)Z,6X?3-5=72.+_gpd,itoC ("
    "ih#GG?0;O.]:SA:XY>M'8;GGy72;u#k2yQX'VB= -zSr #3]Bm&V#KWS&Wh8d&v?.s)[5OAbQ]7!S_7%xuymn>4dR_#j/$XQ#U3K  yo !d_y~OvKd"
    "RWktM$Q0[ yZ#uDly.&ki~s(#ZZXOvo^Wyj{mv>7u)i`GHCpf*$Ma3ru_CC.t.XWX$:PC(uY#ov'^,z'w7R@oi^CcYnc`&K'>LoQ89R~n-Xh!pS9y>"
    "M'r5=Y`gML<)w.R)t4,`<a.]d.k.iEY`tx;2A<WU/0t~W9&v<j-4:41tP1P|`u2*GGCQm$2(Or:Gr#!Sz(z(xwLDLlN`B%yW=pia$5iW*|uC88'|`$"
    "%I^5ML:yMKXZ)x]J7=bRh31 I2FzBjG^pT8%aPq(WMlA?(,%xB7q6/@))6!{Av(pBaJ7gxdx,>;G[pZ99eGG8$cCu{ #M.P~>8(vyy<T !/AM`IVl3"
    "5C@M E&O[_]r[_<rX&6P0?z#M%B#y2 V^t_z!/qseG P!e;S.t[R6?sdf(i]:YN4^Q$1L_*y_+/gK&&I5%-y4iM_1 P(wYj)8gw>l8[M:3DV'GG# #"
    "d.$DO|W0d&wryR<aE^-P)INSi]X'p|W% Us[t|&HH-vTx7#hyVz(z(z$^-vZA`w7_5tFKZ>gX%yW/:2nTo^~qhT3)Z3~-y.O2B7qgI$>^1:6O&=<lu"
    "]n#vmnfJgeLdjx.AP b;=9=4Y.p*9ov{$q!LX%-g:xC4 lKUd|g8 3VP62ag'TZAoehC9+Jw8+4mCdA2-Qd~  #hM-Z> {q<L(eoRw^@73qf=W]DrR"
    "M7AJ9/7+1Ut@j9%Ny{M~9~W%0F <b+'ftwQ/Y_*Em{Pw({=wYH)b<U:J[8fL9~_,;!ezsP yv%PMr31:RIUo8z0(^ex{[O0I=/Qb*D+)!M<bP2Hv)A"
    ";Ix#q[iU^OQr;V)6TO,!/^Cw]w^>2u iln/_aO;LLIi}g{ZKz#Fy-1$O&cX6vP&O!C,/fQS7E3DG7}9fx?M|=96$j<RgAE36=Ia'4NRhA|2+1V*=7Z"
    "uP ks)4$M([W.>p+MGNs]i3gRUk;>e:ZD~xr[8v?OT[A*FN|Oo&.Rc<=:h&mE#M06Y2*/T;9kB%b!vXlW^bTTIX(k45sH7l+K WZuDnxni9zE_ quW"
    "(e*1*(8o2}[1dXRg:-#{f#c6/+6ar*3xAnW1uS0FU7=&P2@b''#P)9UDQm<$[_,Y<:pXM`,>?9T)^'8Ey:-h?D:Kz&(mG<mR7 b,xUE$/{z(kBBpHQ"
    "OY1VMY/tV_]p5nJP6o_/LJ!bfF'Gt,X71KBdVfbV()Y]wdw4dH]9g%*;%,Gugl&{^/6=jXE+tdTq'-wl8j^Sf}Tk0iKJ7#),/RM}X* ;0Uj<mz^LCI"
    "z&/(m@X2Lnn@;.s)!7A_kOz(z(wl6HC`eWM%c$ FSWV]?6v)<FaNz(ypTRM#`x<edqApqkcbkWro=a@)cmI*U!;'58S$LR-T66QPv+NhZC.'z(z(z'"
    "PMB{Z pMUlo%ME/K={*'BVx}B7.`3|Yo($Be==,4.3szqi '%D#O%5qzeVs@+Hm[Dw#xi~=g4y8.=2GmZr;Q:_ >z!.k!'Rt$?d!g>!74fMe^I>.IH"
    "`__ciu[$U;c9?*@0UPNH=lJI?r |,:c$OE;0qMy5n8jo;Bd&v0mQz(vJDUA(a]N sXTSB4w?qw!#z'c%S@aFM$y|s.hnvZ8GP(aCkJM_1El1UWCrn!"
    "[aELy')?8Ek=nYl{T<.3shh&E/(y@FpG:L!iub^Ts!rBl<!Lv:gKyrD@W1t!o'xW4&Bu6~<x<QX4PH<)NH(5$gA[X_ktH$RRU@.:=Zz(z h`Sp$]*}"
    "M%_2X'+_yxaS(_X#,jJbu_Yd,oX8'i/70st;7 W6p@XjX%z(y|qpZAjs`Iq[s3I}0[n!(r@%z']Qh,2x9LxFM(z(6i ,8_41M$dd`w<%wtub^TvSoI"
    "L&O-ZnA6pJj>UiT RSz(z(yrvo9(z(cd:8%~0,ryeJ-ap$.pY6i5z(y4q$>Wa6:lbPw5Z b$vXT6F.t.h =rsB^!U>Fl:KYnVl7mo(gyhf:pwPEt7K"
    "P<#gz(y|yo%XTj>7rz[Fz&JOj7]>!CsqkH=w7 0-X.  B$       -`wF0+?   !?| az(z(z(z(z(z(z(ykM-%2Cmr+xVZwxS_'[f<9, y|=Ic[sO"
    " N&Z[p$)^%@ZfmxtNc!zR]D9j,DYz(L!0WDqtVy*K~?:z(z(z(z(z(z(vZmyd&z$&yb/#gz(z(z(vXb.M$z(y3E%z(z(z&>x%Z$Lz(z(l-s=s1n6bf"
    "6$p'P3:Pu=+?)8BZ:l#<m}kee][syoiD?ot$:oD/XgT1,G!#XT)[e19`p<mjfv 2OpX!TpI>ubHn:uMO7'b3M%:}.iab%lI[Hxk[4}6N:Kz(y,[r]C"
    "8OyV=i.M'bEX=H,I2TJ0F63WGs2Pfq9UcBQ0QI$mZpz'Gyk-TS>6.RD4q{T$RW6ZIZIbRS8FRQs4M' b3`eT6@8O$+'5Ak.i+`:Tdc6zMY ], hZs["
    "wV%mM;.iP' asv3>ebq8CC8ok$Rg28J6C/]U8Sd@Mp=Ty+O[&?7(!L7 S ?m'U7E!mU_'W7!y|rAU<z(z(z(yqZ[L}qv48qqh:Y-M$yE?7Z*#gA8+o"
    "z(yqj#/dHMz(z(z#,}, z(z(^0n]z(l,+bcbk-L7quM(4J`*RQM!>#MDz&H{>cM$z(9jJ;r68fA ^u^2,Uz(z(y|v#]1s1T#d4FD_xvS:5qr-6Q_'M"
    "xy#pvi(S1c/6[Y9(z#xEe)oKr(&sY%<m!Ho:Ya1i=*Ppna&{]4'cypIB[2-+pvF};u%=Rg'30,Wd ;U>!M<iCZ9qJ=x2iw)=z(2tk<2Vg0YM?dM$M7"
    "'b7jD':%!LMpZ&P@[(NOZu*77ot+dW62Hdm *<X1v5M5<uczNgD$R(QG-hI;CGcm<VoQ9CHz2|yy7$ IS) `$)t}eRUo8-Yz9l,O+5PBv{RIPIRVM="
    "V]9rUq06aXRwc&B%${etM<])vpys8iN[wf2K69EUf1:+v(^_r1m51 3%&Px.(RfgRw_:.|v607r[pWk8eS4J,2a,GP9k,#bXpU sMLMTjB tC%7]Hk"
    "QdSwOf[1#ap`Z?'9.,:7M]j($NM5v5>+47!C-eytM>[uCGyk9]Udp}.LZR7hM$z(x,v:V.l8z(z(z(z(l4?Fy3$'X%u/v/53PYhzZpU<rcl-44B*f_"
    "b3>8B:Ldi9pK>B/ZyXPJ:o@0Ue07/.4m(Pn!s3`X'$Mk,2,*,4Yr9Uyrz$Yr6@3?roh6qwS*BtjBKXCich1I>P70PN5b[Yp`=+NH#nJB6m&j._Btk8"
    ";er&49v]F*0}8ge`BX%TOiAbVt.n^'Q@$9jQ2=f)eJ]2;Q6(Iqc~R|y~]TC]rRKZnZAVc4.bW'Mw6gJ!pOr>XP-`HlqwsSy5Ao4f^IeDcp#G"
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
    'lTpwD'
    >>> encode_text("欧阳晓明", model="zh")
    'FXG8r3Tam'
    """
    characters, text_model = _characters(alphabet), _text_model(model)
    candidates = _text_candidates(text, characters, text_model)
    return _encode(candidates, characters, _fingerprint_of("text", alphabet, model))


def decode_text(scene: str, alphabet: str = "portable", model: str = "core") -> str:
    """The text of a scene that `encode_text` made with the same alphabet and model.

    >>> decode_text("lTpwD")
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
    'AWIMZ_'
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
