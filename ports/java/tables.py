"""The tables of docs/format as literals of Java, for ports/write_tables.py, laid out as google-java-format does."""

from textwrap import wrap

SOURCE = "MiniprogramScene.java"
WIDTH = 100
START = " " * 8

# FORMAT.md describes the two shapes in words.
SHAPES = {"uuid": "UuidShape", "date": "DateShape"}


def literal(text):
    """A string literal of ASCII: whoever copies the file may have a compiler that does not expect UTF-8."""
    escapes = {"\\": "\\\\", '"': '\\"', "\n": "\\n"}
    return '"' + "".join(escapes.get(c, c if " " <= c <= "~" else f"\\u{ord(c):04x}") for c in text) + '"'


def deeper(indent):
    return indent + " " * 8


def call(name, arguments, indent):
    """A call in one line, if there is room, or else with an argument a line: functions of their indent."""
    line = f"{name}({', '.join(make(indent) for make in arguments)})"
    if "\n" not in line and len(indent + line) < WIDTH:
        return line
    lines = ",\n".join(deeper(indent) + make(deeper(indent)) for make in arguments)
    return f"{name}(\n{lines})"


def plain(*arguments):
    """Arguments that are the same at any indent."""
    return [lambda indent, text=str(each): text for each in arguments]


def weighted(weights, indent, end):
    """The model of weights, as many in a line as there is room for. The end is what follows in the last line."""
    line = f"new Weighted({', '.join(map(str, weights))}"
    if len(f"{indent}{line}){end}") <= WIDTH:
        return f"{line})"
    lines = wrap(", ".join(map(str, weights)) + ")" + end, WIDTH - len(deeper(indent)))
    filled = "".join(f"\n{deeper(indent)}{each}" for each in lines)
    return f"new Weighted({filled.removesuffix(end)}"


def text_lines(lines, indent):
    """A long string, line by line."""
    return f"\n{deeper(indent)}+ ".join(map(literal, lines))


def band(weight, items):
    """The items of one weight: their characters in one string, or their words with spaces between them."""
    is_words = any(len(item) > 1 for item in items)
    lines = wrap(" ".join(items), 80) if is_words else ["".join(items)]
    lines = [line + " " for line in lines[:-1]] + lines[-1:]
    maker = f"Band.of{'Words' if is_words else 'Characters'}"
    arguments = [*plain(weight), lambda indent: text_lines(lines, indent)]
    return lambda indent: call(maker, arguments, indent)


def piece_type(it):
    indent = START + "    "
    heads = [it["after"], it["afterInKey"]]
    if it["coding"] == "list":
        bands = [band(each["weight"], each["items"]) for each in it["bands"]]
        name, arguments = "Items", plain(*heads, str(it["listed"]).lower()) + bands
    elif it["coding"] == "run":
        lengths = [lambda indent: weighted(it["lengths"], indent, "),")]
        name, arguments = "Run", plain(*heads, literal(it["alphabet"])) + lengths
    elif it["coding"] == "stretch":
        name, arguments = "Stretch", plain(*heads, "ChineseTable.ofCore(CORE)")
    elif it["coding"] == "block":
        name, arguments = "Block", plain(*heads, it["first"], it["count"])
    else:
        excepted = [literal(it["except"])] if "except" in it else []
        numbers = [it["length"], it["price"], *excepted]
        name, arguments = SHAPES[it["name"]], plain(*heads, literal(it["starts"]), *numbers)
    return f"{indent}// {it['type']}: {it['name']}\n{indent}{call(f'new {name}', arguments, indent)},\n"


def context(it):
    indent = START + "    "
    return f"{indent}// {it['context']}: {it['name']}\n{indent}{weighted(it['weights'], indent, ',')},\n"


def packed(digits, indent):
    """The digits of a packed table, line by line. None of them needs a backslash."""
    step = WIDTH - len(START) - 28
    return text_lines([digits[at : at + step] for at in range(0, len(digits), step)], indent)


def blocks(tables, core, zh):
    """The text between the marks of each name."""
    block = ""
    for name, key in (("VERSIONS", "versions"), ("PAIRS", "pairs"), ("ID_LENGTHS", "idLengths")):
        model = weighted(tables[key], deeper(START), ";")
        block += f"{START}static final Weighted {name} =\n{deeper(START)}{model};\n"
    contexts = "".join(map(context, tables["contexts"]))
    block += f"{START}static final Weighted[] CONTEXTS = {{\n{contexts}{START}}};\n"
    block += f"{START}static final String CORE =\n{deeper(START)}{packed(core, deeper(START))};\n"
    types = "".join(map(piece_type, tables["pieceTypes"]))
    block += f"{START}static final PieceType[] PIECE_TYPES = {{\n{types}{START}}};\n"
    table = call("ChineseTable.ofZh", [lambda indent: packed(zh, indent)], deeper(START))
    return {"tables": block, "zh": f"{START}static final ChineseTable TABLE =\n{deeper(START)}{table};\n"}
