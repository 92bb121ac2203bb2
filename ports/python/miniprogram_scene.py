"""Scenes of mini-program codes: a typed record in at most 32 characters, and back.

Writes and reads what the npm package `miniprogram-scene` does. Written from FORMAT.md alone, to whose sections the
numbers in comments refer. One file, standard library only, Python 3.8 or newer.

>>> poster = Schema({
...     "goods": Integer(max=9999999),
...     "inviter": Snowflake(),
...     "channel": OneOf(["poster", "share", "ad"]),
...     "table": Optional(Integer(min=1, max=500)),
...     "shop": Text(),
... })
>>> poster.encode({"goods": 42, "inviter": "1795324876512231425", "channel": "poster", "shop": "幸福西饼"})
'JUwJGbJ4hVNO2_QFfwvp9x6PR*!'
>>> poster.decode("JUwJGbJ4hVNO2_QFfwvp9x6PR*!")["shop"]
'幸福西饼'
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from datetime import date
from itertools import accumulate
from typing import Any, Callable, Dict, Iterable, Iterator, List as Listing, Tuple as Pair, Union

__all__ = [
    "SceneError", "Schema", "decode_query", "decode_text", "encode_query", "encode_text", "from_json",
    "Code", "Date", "Decimal", "Digits", "Flag", "Hex", "Id", "Integer", "List", "ObjectId", "OneOf", "Openid",
    "Optional", "Phone", "Record", "Snowflake", "Text", "Timestamp", "Tuple", "Uuid", "Variant",
]  # fmt: skip


class SceneError(ValueError):
    """What is refused, and why.

    `code` is `schema` (a definition without sense), `value` (a value that its field cannot carry), `length` (more than
    32 characters can hold), `scene` (foreign, damaged or mistyped) or `version` (of a version that is not known).
    `path` is where in a record the value stands, such as `place.lat`; empty for what is no value of a field.

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
        """The same error, seen from the record or list around it."""
        return SceneError(self.code, self.message, f"{name}.{self.path}" if self.path else f"{name}")


def _demand(condition: object, code: str, message: str) -> None:
    if not condition:
        raise SceneError(code, message)


# Models (3)


class Uniform:
    """Symbols 0 to total - 1, one place each."""

    def __init__(self, total: int):
        self.total = total

    def start(self, symbol: int) -> int:
        return symbol

    def size(self, symbol: int) -> int:
        return 1

    def symbol_at(self, place: int) -> int:
        return place


class Weighted:
    """Symbol i has as many places as the weight i says."""

    def __init__(self, weights: Iterable[int]):
        self.starts: Listing[int] = [0, *accumulate(weights)]
        self.total = self.starts[-1]

    def start(self, symbol: int) -> int:
        return self.starts[symbol]

    def size(self, symbol: int) -> int:
        return self.starts[symbol + 1] - self.starts[symbol]

    def symbol_at(self, place: int) -> int:
        return bisect_right(self.starts, place) - 1


Model = Union[Uniform, Weighted]
Symbols = Iterator[Pair[Model, int]]
Pop = Callable[[Model], int]


# The coder (2, 4)

ALPHABETS = {
    "portable": "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()",
    "wechat": "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()#$&+,/:;=?@",
}
LIMIT = 32
GUARD = 2**48


def _characters(alphabet: str) -> str:
    _demand(isinstance(alphabet, str) and alphabet in ALPHABETS, "schema", "the alphabet is portable or wechat")
    return ALPHABETS[alphabet]


def _step(radix: int, length: int) -> int:
    return radix ** (LIMIT - length) * GUARD


def _spell(symbols: Iterable[Pair[Model, int]], characters: str, check: int, most: int) -> str | None:
    """The scene of a draft: the symbols, the bits of check wanted, the most characters. None if it does not fit."""
    radix = len(characters)
    low, width, hashed = 0, radix**LIMIT * GUARD, 0
    for model, symbol in symbols:
        share = width // model.total
        low += share * model.start(symbol)
        width = share * model.size(symbol)
        mixed = (hashed ^ (model.start(symbol) + 1)) * 0x9E3779B1 % 2**32
        hashed = mixed ^ mixed >> 15

    length = 1
    while length < most and width // _step(radix, length) < 2**check:
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


def _encode(drafts: Iterable[Pair[Listing[Pair[Model, int]], int, int]], characters: str) -> str:
    """The scene of the first draft that fits."""
    for symbols, check, most in drafts:
        scene = _spell(symbols, characters, check, most)
        if scene is not None:
            return scene
    raise SceneError("length", f"does not fit {LIMIT} characters")


def _decoder(scene: Any, characters: str) -> Pop:
    """The function that pops one symbol after the other from a scene."""
    _demand(isinstance(scene, str) and 1 <= len(scene) <= LIMIT, "scene", f"a scene has 1 to {LIMIT} characters")
    radix = len(characters)
    number = 0
    for character in scene:
        digit = characters.find(character)
        _demand(digit >= 0, "scene", f"{character!a} is no character of a scene")
        number = number * radix + digit
    offset, width = number * _step(radix, len(scene)), radix**LIMIT * GUARD

    def pop(model: Model) -> int:
        nonlocal offset, width
        share = width // model.total
        _demand(share >= 1 and offset // share < model.total, "scene", "no scene of this schema")
        symbol = model.symbol_at(offset // share)
        offset -= share * model.start(symbol)
        width = share * model.size(symbol)
        return symbol

    return pop


def _confirm(scene: str, write: Callable[[], str]) -> None:
    """The check (5): what was read has to be written as exactly this scene."""
    try:
        same = write() == scene
    except SceneError:
        same = False
    _demand(same, "scene", "no scene of this schema, or a character is wrong")


# Numbers and strings as symbols (6)


class Span:
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
        _demand(value < self.n, "scene", "no scene of this schema")
        return value


class String:
    """Characters of an alphabet, the length being known."""

    def __init__(self, alphabet: str):
        self.alphabet = alphabet
        self.places = {character: place for place, character in enumerate(alphabet)}
        self.block = 1
        while len(alphabet) ** (self.block + 1) <= 2**26:
            self.block += 1

    def has(self, text: str) -> bool:
        return all(character in self.places for character in text)

    def write(self, text: str) -> Symbols:
        r = len(self.alphabet)
        for at in range(0, len(text), self.block):
            block = text[at : at + self.block]
            symbol = 0
            for character in block:
                symbol = symbol * r + self.places[character]
            yield Uniform(r ** len(block)), symbol

    def read(self, length: int, pop: Pop) -> str:
        r, text = len(self.alphabet), ""
        while len(text) < length:
            size = min(self.block, length - len(text))
            symbol, block = pop(Uniform(r**size)), ""
            for _ in range(size):
                symbol, place = divmod(symbol, r)
                block = self.alphabet[place] + block
            text += block
        return text


DIGITS = String("0123456789")
HEX = String("0123456789abcdef")
BASE64URL = String("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")


def _units(text: str) -> str:
    """The UTF-16 code units of a text, a character each."""
    data = text.encode("utf-16-le", "surrogatepass")
    return "".join(chr(low | high << 8) for low, high in zip(data[::2], data[1::2]))


def _of_units(units: str) -> str:
    return units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


# Fields (8)


class Field:
    """What a value is written as, and read from; `bits` are what it takes at the least."""

    bits = 0.0

    def write(self, value: Any) -> Symbols:
        """The symbols of a value, or a SceneError with the code `value`."""
        raise NotImplementedError

    def read(self, pop: Pop) -> Any:
        raise NotImplementedError


def _write_at(name: object, field: Field, value: Any) -> Symbols:
    try:
        yield from field.write(value)
    except SceneError as error:
        raise error.within(name) from None


def _whole(value: Any) -> int | None:
    """An integer, of whatever type of number; None for all else."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _option(value: Any, low: int, high: float, name: str) -> int:
    number = _whole(value)
    if number is None or not low <= number <= high:
        raise SceneError("schema", f"{name} has to be an integer from {low} to {high}")
    return number


def _matched(pattern: str, value: Any) -> bool:
    return isinstance(value, str) and re.fullmatch(pattern, value) is not None


class Integer(Field):
    """A whole number from `min` to `max`.

    >>> Schema({"table": Integer(max=9999)}).encode({"table": 1234})
    'P4vqq'
    """

    def __init__(self, max: int, min: int = 0):
        most = 2**53 - 1
        self.min, self.max = _option(min, -most, most, "min"), _option(max, -most, most, "max")
        _demand(0 <= self.max - self.min <= most, "schema", "max has to be min or more, and not 2^53 more")
        self.span = Span(self.max - self.min + 1)
        self.bits = self.span.bits

    def write(self, value: Any) -> Symbols:
        number = _whole(value)
        if number is None or not self.min <= number <= self.max:
            raise SceneError("value", f"not an integer from {self.min} to {self.max}: {value!a}")
        return self.span.write(number - self.min)

    def read(self, pop: Pop) -> int:
        return self.span.read(pop) + self.min


class Decimal(Field):
    """A float of up to `digits` digits behind the point, from `min` to `max`.

    >>> latitude = Schema({"lat": Decimal(min=-90, max=90, digits=5)})
    >>> latitude.decode(latitude.encode({"lat": 30.57281}))
    {'lat': 30.57281}
    """

    def __init__(self, min: float, max: float, digits: int):
        self.scale = float(10 ** _option(digits, 0, 15, "digits"))
        self.min, self.max = min, max
        sound = self.accepts(min) and self.accepts(max)
        _demand(sound, "schema", f"min and max have {digits} digits, and min is no more than max")
        self.first = self.step_of(min)
        last = self.step_of(max) - self.first
        _demand(last < 2**53, "schema", "more than 2^53 steps from min to max")
        self.span = Span(last + 1)
        self.bits = self.span.bits

    def step_of(self, value: float) -> int:
        """The step that is nearest to a number; halves are rounded up."""
        product = float(value) * self.scale
        below = math.floor(product)
        return below + (product - below >= 0.5)

    def accepts(self, value: Any) -> bool:
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            return False
        try:
            step = self.step_of(value)
            return self.min <= value <= self.max and step / self.scale == value and abs(step) < 2**53
        except (OverflowError, ValueError):  # beyond all doubles; nan
            return False

    def write(self, value: Any) -> Symbols:
        wanted = f"a number from {self.min} to {self.max} with the digits of the field"
        _demand(self.accepts(value), "value", f"not {wanted}: {value!a}")
        return self.span.write(self.step_of(value) - self.first)

    def read(self, pop: Pop) -> float:
        return (self.span.read(pop) + self.first) / self.scale


class OneOf(Field):
    """One of a list of strings, numbers or booleans; 1, "1" and True are three."""

    def __init__(self, choices: Iterable[Any]):
        _demand(isinstance(choices, (list, tuple)) and choices, "schema", "one or more choices are wanted")
        self.choices = list(choices)
        for place, choice in enumerate(self.choices):
            known = isinstance(choice, (str, int, float)) and choice == choice
            _demand(known, "schema", f"not a string, number or boolean: {choice!a}")
            _demand(self.place(choice) == place, "schema", f"twice among the choices: {choice!a}")
        self.span = Span(len(self.choices))
        self.bits = self.span.bits

    def place(self, value: Any) -> int | None:
        for place, choice in enumerate(self.choices):
            if choice == value and isinstance(choice, bool) == isinstance(value, bool):
                return place
        return None

    def write(self, value: Any) -> Symbols:
        place = self.place(value)
        if place is None:
            raise SceneError("value", f"none of {self.choices!a}: {value!a}")
        return self.span.write(place)

    def read(self, pop: Pop) -> Any:
        return self.choices[self.span.read(pop)]


class Flag(OneOf):
    """True or False."""

    def __init__(self) -> None:
        super().__init__([False, True])


def _field(field: Any) -> Field:
    if not isinstance(field, Field):
        raise SceneError("schema", f"not a field: {field!a}")
    return field


class Optional(Field):
    """A value or None; a key of a record that is missing is None, and is missing again when it is read."""

    bits = 1.0

    def __init__(self, field: Field):
        self.field = _field(field)

    def write(self, value: Any) -> Symbols:
        yield Uniform(2), int(value is not None)
        if value is not None:
            yield from self.field.write(value)

    def read(self, pop: Pop) -> Any:
        return self.field.read(pop) if pop(Uniform(2)) else None


class List(Field):
    """A list of up to `max` values."""

    def __init__(self, field: Field, max: int):
        self.field = _field(field)
        self.span = Span(_option(max, 1, 1000, "max") + 1)
        self.bits = self.span.bits

    def write(self, value: Any) -> Symbols:
        _demand(isinstance(value, (list, tuple)), "value", f"not a list: {value!a}")
        _demand(len(value) < self.span.n, "value", f"more than {self.span.n - 1} items")
        yield from self.span.write(len(value))
        for place, item in enumerate(value):
            yield from _write_at(place, self.field, item)

    def read(self, pop: Pop) -> list[Any]:
        return [self.field.read(pop) for _ in range(self.span.read(pop))]


class Tuple(Field):
    """A list of one value for each field."""

    def __init__(self, *fields: Field):
        self.fields = [_field(field) for field in fields]
        self.bits = sum(field.bits for field in self.fields)

    def write(self, value: Any) -> Symbols:
        _demand(isinstance(value, (list, tuple)), "value", f"not a list: {value!a}")
        _demand(len(value) == len(self.fields), "value", f"not {len(self.fields)} values: {value!a}")
        for place, (field, item) in enumerate(zip(self.fields, value)):
            yield from _write_at(place, field, item)

    def read(self, pop: Pop) -> list[Any]:
        return [field.read(pop) for field in self.fields]


def _in_order(names: Iterable[str]) -> list[str]:
    """The order in which JavaScript lists names (7.1)."""
    names = list(names)
    indices = [name for name in names if re.fullmatch("0|[1-9][0-9]{0,9}", name) and int(name) < 2**32 - 1]
    return sorted(indices, key=int) + [name for name in names if name not in set(indices)]


class Record(Field):
    """A dict with a value for each name; values that are None are left out."""

    def __init__(self, fields: dict[str, Field]):
        named = isinstance(fields, dict) and all(isinstance(name, str) for name in fields)
        _demand(named, "schema", "fields are a dict of names")
        self.fields = {name: _field(fields[name]) for name in _in_order(fields)}
        self.bits = sum(field.bits for field in self.fields.values())

    def write(self, value: Any) -> Symbols:
        _demand(isinstance(value, dict), "value", f"not a record: {value!a}")
        for name in value:
            _demand(name in self.fields, "value", f"not a field: {name!a}")
        for name, field in self.fields.items():
            yield from _write_at(name, field, value.get(name))

    def read(self, pop: Pop) -> dict[str, Any]:
        values = {name: field.read(pop) for name, field in self.fields.items()}
        return {name: value for name, value in values.items() if value is not None}


class Variant(Field):
    """A record of one of several kinds; the value of `key` says which.

    >>> place = Schema({"at": Variant("type", {"home": {}, "table": {"number": Id()}})})
    >>> place.decode(place.encode({"at": {"type": "table", "number": "7"}}))
    {'at': {'type': 'table', 'number': '7'}}
    """

    def __init__(self, key: str, kinds: dict[str, dict[str, Field]]):
        _demand(isinstance(key, str), "schema", "the key is a string")
        named = isinstance(kinds, dict) and kinds and all(isinstance(name, str) for name in kinds)
        _demand(named, "schema", "kinds are a dict of one or more")
        self.key = key
        self.kinds = {name: Record(kinds[name]) for name in _in_order(kinds)}
        self.names = list(self.kinds)
        free = all(key not in kind.fields for kind in self.kinds.values())
        _demand(free, "schema", f"a field has the name of the key: {key!a}")
        self.span = Span(len(self.kinds))
        self.bits = self.span.bits + min(kind.bits for kind in self.kinds.values())

    def write(self, value: Any) -> Symbols:
        _demand(isinstance(value, dict), "value", f"not a record: {value!a}")
        name = value.get(self.key)
        _demand(isinstance(name, str) and name in self.kinds, "value", f"none of the kinds: {name!a}")
        yield from self.span.write(self.names.index(name))
        yield from self.kinds[name].write({other: value[other] for other in value if other != self.key})

    def read(self, pop: Pop) -> dict[str, Any]:
        name = self.names[self.span.read(pop)]
        return {self.key: name, **self.kinds[name].read(pop)}


class Fixed(Field):
    """Strings of a fixed length: `prefix`, then `length` characters of an alphabet."""

    def __init__(self, string: String, length: int, prefix: str = ""):
        self.string, self.length, self.prefix = string, length, prefix
        self.bits = length * math.log2(len(string.alphabet))

    def write(self, value: Any) -> Symbols:
        behind = value[len(self.prefix) :] if isinstance(value, str) and value.startswith(self.prefix) else None
        if behind is None or len(behind) != self.length or not self.string.has(behind):
            wanted = f"{self.prefix!a} and {self.length} characters of {self.string.alphabet!a}"
            raise SceneError("value", f"not {wanted}: {value!a}")
        return self.string.write(behind)

    def read(self, pop: Pop) -> str:
        return self.prefix + self.string.read(self.length, pop)


class Code(Fixed):
    """Characters of an alphabet of your own, counted as UTF-16 does.

    >>> Schema({"code": Code("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 6)}).encode({"code": "K7Q2M9"})
    'ZsoB(o1'
    """

    def __init__(self, alphabet: str, length: int):
        _demand(isinstance(alphabet, str), "schema", "the alphabet is a string")
        units = _units(alphabet)
        distinct = len(set(units)) == len(units)
        _demand(distinct and 2 <= len(units) <= 4096, "schema", "the alphabet has 2 to 4096 characters, each once")
        super().__init__(String(units), _option(length, 1, 64, "length"))

    def write(self, value: Any) -> Symbols:
        return super().write(_units(value) if isinstance(value, str) else value)

    def read(self, pop: Pop) -> str:
        return _of_units(super().read(pop))


class Digits(Fixed):
    """A string of digits, leading zeros kept."""

    def __init__(self, length: int):
        super().__init__(DIGITS, _option(length, 1, 64, "length"))


class Hex(Fixed):
    """A string of hexadecimal digits in lower case."""

    def __init__(self, length: int):
        super().__init__(HEX, _option(length, 1, 64, "length"))


class ObjectId(Hex):
    """An ObjectId of MongoDB: 24 hexadecimal digits in lower case."""

    def __init__(self) -> None:
        super().__init__(24)


class Openid(Fixed):
    """A user's openid: 28 characters, of which the app's own `prefix` is free."""

    def __init__(self, prefix: str = "o"):
        _demand(_matched("o[A-Za-z0-9_-]{0,26}", prefix), "schema", "the prefix is an o and up to 26 characters")
        super().__init__(BASE64URL, 28 - len(prefix), prefix)


class Uuid(Field):
    """A UUID with or without dashes, in either case; read in lower case with dashes."""

    bits = 128.0

    def write(self, value: Any) -> Symbols:
        dashed = "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"
        _demand(_matched(f"[0-9A-Fa-f]{{32}}|{dashed}", value), "value", f"not a UUID: {value!a}")
        return HEX.write(value.replace("-", "").lower())

    def read(self, pop: Pop) -> str:
        return re.sub("^(.{8})(.{4})(.{4})(.{4})", r"\1-\2-\3-\4-", HEX.read(32, pop))


class Phone(Field):
    """A mobile number of mainland China: a string of 11 digits."""

    first = 13000000000
    span = Span(7000000000)
    bits = span.bits

    def write(self, value: Any) -> Symbols:
        _demand(_matched("1[3-9][0-9]{9}", value), "value", f"not a mobile number: {value!a}")
        return self.span.write(int(value) - self.first)

    def read(self, pop: Pop) -> str:
        return str(self.span.read(pop) + self.first)


class Snowflake(Field):
    """An unsigned number of 64 bits, as a string."""

    highs, lows = Span(1844674408), Span(10**10)
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
    """A day as `YYYY-MM-DD`, of this century if not told otherwise."""

    def __init__(self, min: str = "2000-01-01", max: str = "2099-12-31"):
        first, last = self.day(min), self.day(max)
        if first is None or last is None or first > last:
            raise SceneError("schema", "min and max are days, YYYY-MM-DD, min no later than max")
        self.min, self.max, self.first = min, max, first
        self.span = Span(last - first + 1)
        self.bits = self.span.bits

    @staticmethod
    def day(value: Any) -> int | None:
        """The number of a day; None of what is none."""
        if not _matched("[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}", value):
            return None
        try:
            return date(*map(int, value.split("-"))).toordinal()
        except ValueError:
            return None

    def write(self, value: Any) -> Symbols:
        day = self.day(value)
        if day is None or not 0 <= day - self.first < self.span.n:
            raise SceneError("value", f"not a day from {self.min} to {self.max}: {value!a}")
        return self.span.write(day - self.first)

    def read(self, pop: Pop) -> str:
        return date.fromordinal(self.span.read(pop) + self.first).isoformat()


class Timestamp(Integer):
    """Unix time in `s` or `ms`, up to the year 2106."""

    def __init__(self, unit: str = "s"):
        _demand(unit in ("s", "ms"), "schema", "the unit is s or ms")
        super().__init__(max=4294967295 if unit == "s" else 4294967295999)


class Text(Field):
    """Any text, of at most `max` characters."""

    def __init__(self, max: int | None = None):
        self.max = math.inf if max is None else _option(max, 0, math.inf, "max")

    def write(self, value: Any) -> Symbols:
        fits = isinstance(value, str) and len(value) <= self.max
        _demand(fits, "value", f"not a text of at most {self.max} characters: {value!a}")
        return STANDARD.write(value, TEXT)

    def read(self, pop: Pop) -> str:
        return STANDARD.read(pop, TEXT)


# Text (10)


def _log16(n: int) -> int:
    k = n.bit_length() - 1
    return 16 * k + (16 * n >> k) - 16


def _price(model: Model, symbol: int) -> int:
    """What a symbol takes, in sixteenths of a bit."""
    return _log16(model.total) - _log16(model.size(symbol))


class Kind:
    """A kind of pieces: `after` it comes this context, or `in_key` in a key; `starts` are the characters it lists."""

    starts = ""

    def __init__(self, after: int, in_key: int):
        self.after, self.in_key = after, in_key

    def pieces(self, text: str, at: int) -> Iterator[Pair[int, int]]:
        """The pieces that stand at a place: where each ends, and its price."""
        raise NotImplementedError

    def write(self, piece: str) -> Symbols:
        raise NotImplementedError

    def read(self, pop: Pop) -> str:
        raise NotImplementedError


class Items(Kind):
    """One item out of a list, in bands of equal weight."""

    def __init__(self, after: int, in_key: int, listed: bool, bands: list[tuple[int, Iterable[str]]]):
        super().__init__(after, in_key)
        self.items = [item for _, items in bands for item in items]
        self.places = {item: place for place, item in enumerate(self.items)}
        self.model = Weighted(weight for weight, items in bands for _ in items)
        self.starts = "".join(item[0] for item in self.items) if listed else ""
        self.lengths = sorted({len(item) for item in self.items})

    def pieces(self, text: str, at: int) -> Iterator[Pair[int, int]]:
        for length in self.lengths:
            place = self.places.get(text[at : at + length])
            if place is not None and at + length <= len(text):
                yield at + length, _price(self.model, place)

    def write(self, piece: str) -> Symbols:
        yield self.model, self.places[piece]

    def read(self, pop: Pop) -> str:
        return self.items[pop(self.model)]


class Run(Kind):
    """1 to 32 characters of an alphabet."""

    def __init__(self, after: int, in_key: int, alphabet: str, lengths: list[int]):
        super().__init__(after, in_key)
        self.starts, self.string, self.lengths = alphabet, String(alphabet), Weighted(lengths)
        each = _price(Uniform(len(alphabet)), 0)
        self.prices = [_price(self.lengths, i) + each * (i + 1) for i in range(len(lengths))]

    def pieces(self, text: str, at: int) -> Iterator[Pair[int, int]]:
        for end, price in enumerate(self.prices, at + 1):
            if end > len(text) or text[end - 1] not in self.string.places:
                return
            yield end, price

    def write(self, piece: str) -> Symbols:
        yield self.lengths, len(piece) - 1
        yield from self.string.write(piece)

    def read(self, pop: Pop) -> str:
        return self.string.read(pop(self.lengths) + 1, pop)


class Block(Kind):
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


class Shape(Kind):
    """A string that a field takes, in one spelling."""

    def __init__(self, after: int, in_key: int, starts: str, length: int, price: int, field: Field, pattern: str):
        super().__init__(after, in_key)
        self.starts, self.length, self.price, self.field, self.pattern = starts, length, price, field, pattern

    def pieces(self, text: str, at: int) -> Iterator[Pair[int, int]]:
        piece = text[at : at + self.length]
        if _matched(self.pattern, piece):
            try:
                self.field.write(piece)
            except SceneError:  # no day of the calendar
                return
            yield at + self.length, self.price

    def write(self, piece: str) -> Symbols:
        return self.field.write(piece)

    def read(self, pop: Pop) -> str:
        return str(self.field.read(pop))


TEXT, VALUE, KEY = 0, 1, 8  # the contexts in which a text, a value and a key start; from KEY on, all are of keys


class TextModel:
    """Which pieces texts are cut into, and which kind of piece comes in which context."""

    def __init__(self, contexts: list[list[int]], kinds: list[Kind]):
        self.contexts = [Weighted(weights) for weights in contexts]
        self.prices = [[_price(model, symbol) for symbol in range(len(kinds) + 1)] for model in self.contexts]
        self.kinds = kinds
        self.listing: Dict[str, Listing[int]] = {}
        for number, kind in enumerate(kinds):
            for character in set(kind.starts):
                self.listing.setdefault(character, []).append(number)
        self.unlisted = [number for number, kind in enumerate(kinds) if not kind.starts]

    def follow(self, context: int, kind: int) -> int:
        return self.kinds[kind].after if context < KEY else self.kinds[kind].in_key

    def cut(self, text: str, start: int) -> list[tuple[int, str]]:
        """The cheapest way to cut a text: pieces, each with its kind (10.5)."""
        # By place and context: the price of the cheapest way there, its last kind, and the place and context before.
        ways: list[dict[int, tuple[int, int, int, int]]] = [{} for _ in range(len(text) + 1)]
        ways[0][start] = (0, 0, 0, 0)

        def cheapest(at: int, symbol: int) -> tuple[int, int]:
            return min((way[0] + self.prices[context][symbol], context) for context, way in ways[at].items())

        for at, character in enumerate(text):
            if not ways[at]:
                continue
            for kind in self.listing.get(character, self.unlisted):
                price, context = cheapest(at, kind + 1)
                after = self.follow(context, kind)
                for end, own in self.kinds[kind].pieces(text, at):
                    if after not in ways[end] or price + own < ways[end][after][0]:
                        ways[end][after] = (price + own, kind, at, context)

        pieces: list[tuple[int, str]] = []
        end, context = len(text), cheapest(len(text), 0)[1]
        while end:
            _, kind, at, context = ways[end][context]
            pieces.append((kind, text[at:end]))
            end = at
        return pieces[::-1]

    def write(self, text: Any, start: int) -> Symbols:
        """The symbols of a text that starts in a context."""
        _demand(isinstance(text, str), "value", f"not a text: {text!a}")
        _demand(not re.search("[\ud800-\udfff]", text), "value", "a surrogate stands alone")
        _demand(len(_units(text)) <= 4096, "value", "more than 4096 units")
        context = start
        for kind, piece in self.cut(text, start):
            yield self.contexts[context], kind + 1
            yield from self.kinds[kind].write(piece)
            context = self.follow(context, kind)
        yield self.contexts[context], 0

    def read(self, pop: Pop, start: int) -> str:
        text, context = "", start
        while True:
            symbol = pop(self.contexts[context])
            if symbol == 0:
                return text
            text += self.kinds[symbol - 1].read(pop)
            context = self.follow(context, symbol - 1)


# The tables (11), written by write_tables.py
# <tables>
# fmt: off
VERSIONS = Weighted([
    134, 760, 98, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
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
KINDS = [
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
    Shape(4, 10, "2", 10, 240, Date(), "20[0-9]{2}-(?!02-29)[0-9]{2}-[0-9]{2}"),
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
STANDARD = TextModel(CONTEXTS, KINDS)
# fmt: on
# </tables>


# Records (7)

Upgrade = Callable[[Dict[str, Any]], Dict[str, Any]]


class Schema:
    """Named fields that a scene carries.

    `alphabet` is `portable` or `wechat`; `check` are the bits of check, 0 to 20; `version` is 0 to 34. Reader and writer
    agree on all of them, and on the order of the fields.

    >>> Schema({"table": Integer(max=9999)}).decode("P4vqq")
    {'table': 1234}
    """

    def __init__(self, fields: dict[str, Field], alphabet: str = "portable", check: int = 12, version: int = 0):
        self.fields = Record(fields)
        self.alphabet, self.characters = alphabet, _characters(alphabet)
        self.check = _option(check, 0, 20, "check")
        self.version = _option(version, 0, 34, "version")
        self.previous: Pair[Schema, Upgrade] | None = None
        _demand("header" not in self.fields.fields, "schema", "header is no name for a field")
        room = LIMIT * math.log2(len(self.characters))
        bits = self.fields.bits + math.log2(VERSIONS.total / VERSIONS.size(_swap(self.version)))
        _demand(bits <= room * (1 + 1 / 32e6), "schema", f"takes {bits:.1f} bits at the least, {room:.1f} fit")

    def next(self, fields: dict[str, Field], upgrade: Upgrade) -> Schema:
        """The next version, which also reads this one and those before; `upgrade` makes a new record of an old one.

        >>> old = Schema({"table": Integer(max=99)})
        >>> new = old.next({"table": Integer(max=999), "vip": Flag()}, lambda record: {**record, "vip": False})
        >>> new.decode(old.encode({"table": 7}))
        {'table': 7, 'vip': False}
        """
        schema = Schema(fields, self.alphabet, self.check, self.version + 1)
        schema.previous = (self, upgrade)
        return schema

    def encode(self, record: dict[str, Any]) -> str:
        """The scene of a record; a SceneError with the code `value` or `length` if there is none."""
        symbols = [(VERSIONS, _swap(self.version)), *self.fields.write(record)]
        return _encode([(symbols, self.check, LIMIT)], self.characters)

    def decode(self, scene: str) -> dict[str, Any]:
        """The record of a scene; a SceneError with the code `scene` or `version` if there is none."""
        pop = _decoder(scene, self.characters)
        version = _swap(pop(VERSIONS))
        schema, upgrades = self, []
        while schema.version != version:
            if schema.previous is None:
                raise SceneError("version", f"version {version} is not known")
            schema, upgrade = schema.previous
            upgrades.append(upgrade)
        record = schema.fields.read(pop)
        _confirm(scene, lambda: schema.encode(record))
        for upgrade in reversed(upgrades):
            record = upgrade(record)
        return record


def _swap(version: int) -> int:
    return 1 - version if version < 2 else version


CALLS = {
    "code": Code, "date": Date, "decimal": Decimal, "digits": Digits, "flag": Flag, "hex": Hex, "id": Id,
    "integer": Integer, "list": List, "objectId": ObjectId, "oneOf": OneOf, "openid": Openid, "optional": Optional,
    "phone": Phone, "record": Record, "snowflake": Snowflake, "text": Text, "timestamp": Timestamp, "tuple": Tuple,
    "uuid": Uuid, "variant": Variant,
}  # fmt: skip


def from_json(node: Any) -> Any:
    """The fields of a JSON form (12).

    >>> Schema(from_json({"table": ["@integer", {"max": 9999}]})).encode({"table": 1234})
    'P4vqq'
    """
    if isinstance(node, dict):
        return {name: from_json(value) for name, value in node.items()}
    if not isinstance(node, list):
        return node
    if not (node and isinstance(node[0], str) and node[0].startswith("@")):
        return [from_json(item) for item in node]
    field = CALLS.get(node[0][1:])
    if field is None:
        raise SceneError("schema", f"no such field: {node[0]!a}")
    arguments = [from_json(item) for item in node[1:]]
    named = arguments and isinstance(arguments[-1], dict) and field not in (Record, Variant)
    options = arguments.pop() if named else {}
    try:
        return field(*arguments, **options)
    except TypeError as error:
        raise SceneError("schema", str(error)) from error


# Without a schema (9)

CODED, LEGAL, OWN = 0, 1, 3


def _formats(characters: str) -> Weighted:
    return Weighted([len(characters) - 20, 16, 3, 1])


def _text_drafts(text: str, characters: str) -> Iterator[Pair[Listing[Pair[Model, int]], int, int]]:
    formats = _formats(characters)
    coded = [(formats, CODED), *STANDARD.write(text, TEXT)]
    legal, own, most = String(ALPHABETS["wechat"]), String(characters), len(text) + 1
    if most > LIMIT or not legal.has(text):
        yield coded, 12, LIMIT
        return
    yield coded, 12, most
    if own.has(text):
        yield [(formats, OWN), *own.write(text)], 0, most
    yield [(formats, LEGAL), *legal.write(text)], 0, most
    yield coded, 0, LIMIT


def encode_text(text: str, alphabet: str = "portable") -> str:
    """The scene of a text, without a schema.

    >>> encode_text("龙虾")
    'gK(.Vww'
    """
    characters = _characters(alphabet)
    return _encode(_text_drafts(text, characters), characters)


def decode_text(scene: str, alphabet: str = "portable") -> str:
    """The text of a scene that `encode_text` made.

    >>> decode_text("gK(.Vww")
    '龙虾'
    """
    characters = _characters(alphabet)
    pop = _decoder(scene, characters)
    form = pop(_formats(characters))
    if form == CODED:
        text = STANDARD.read(pop, TEXT)
    elif form in (LEGAL, OWN):
        text = String(characters if form == OWN else ALPHABETS["wechat"]).read(len(scene) - 1, pop)
    else:
        raise SceneError("version", "a format to come")
    _confirm(scene, lambda: encode_text(text, alphabet))
    return text


def encode_query(query: dict[str, str], alphabet: str = "portable") -> str:
    """The scene of a dict of strings, without a schema.

    >>> encode_query({"id": "178"})
    'AW8qx1'
    """
    characters = _characters(alphabet)
    strings = isinstance(query, dict) and all(isinstance(name, str) for name in query)
    _demand(strings, "value", "not a dict of strings")
    pairs: Listing[Pair[Model, int]] = []
    for name in _in_order(query):
        pairs += STANDARD.write(name, KEY)
        pairs += STANDARD.write(query[name], VALUE)
    _demand(len(query) < len(PAIRS.starts) - 1, "length", f"{len(query)} pairs do not fit")
    return _encode([([(_formats(characters), CODED), (PAIRS, len(query)), *pairs], 12, LIMIT)], characters)


def decode_query(scene: str, alphabet: str = "portable") -> dict[str, str]:
    """The dict of a scene that `encode_query` made.

    >>> decode_query("AW8qx1")
    {'id': '178'}
    """
    characters = _characters(alphabet)
    pop = _decoder(scene, characters)
    _demand(pop(_formats(characters)) == CODED, "version", "a format to come, or a text")
    query = {}
    for _ in range(pop(PAIRS)):
        name = STANDARD.read(pop, KEY)
        query[name] = STANDARD.read(pop, VALUE)
    _confirm(scene, lambda: encode_query(query, alphabet))
    return query
