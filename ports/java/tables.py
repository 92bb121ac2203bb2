"""The tables of docs/format as literals of Java, for ports/write_tables.py."""

from textwrap import wrap

SOURCE = "MiniprogramScene.java"
WIDTH = 100
INDENT = " " * 8

# FORMAT.md describes the two shapes in words.
SHAPES = {"uuid": "UuidShape", "date": "DateShape"}


def literal(text):
    """A string literal of ASCII: the compiler of whoever copies the file may take it for another encoding than UTF-8."""
    escapes = {"\\": "\\\\", '"': '\\"', "\n": "\\n"}
    return '"' + "".join(escapes.get(c, c if " " <= c <= "~" else f"\\u{ord(c):04x}") for c in text) + '"'


def arguments(heads, parts, indent):
    """The arguments of a call, in one line if there is room, or else in lines of their own."""
    line = ", ".join([*heads, *parts])
    if len(line) <= WIDTH - len(indent) - 40:
        return line
    return ", ".join(heads) + ("," if heads else "") + "\n" + ",\n".join(f"{indent}    {part}" for part in parts)


def filled(weights, indent):
    return [line.rstrip(",") for line in wrap(", ".join(map(str, weights)), WIDTH - len(indent) - 5)]


def joined(lines, indent):
    """A long string, line by line."""
    return f"\n{indent}+ ".join(map(literal, lines))


def band(weight, items):
    """The items of one weight: their characters in one string, or their words with spaces between them."""
    isWords = any(len(item) > 1 for item in items)
    lines = wrap(" ".join(items), 80) if isWords else ["".join(items)]
    lines = [line + " " for line in lines[:-1]] + lines[-1:]
    maker = "ofWords" if isWords else "ofCharacters"
    return f"Band.{maker}({arguments([str(weight)], [joined(lines, INDENT + ' ' * 16)], INDENT + ' ' * 8)})"


def piece_type(it):
    indent = INDENT + "    "
    heads = [str(it["after"]), str(it["afterInKey"])]
    if it["coding"] == "list":
        bands = [band(each["weight"], each["items"]) for each in it["bands"]]
        call = f"Items({arguments([*heads, str(it['listed']).lower()], bands, indent)})"
    elif it["coding"] == "run":
        lengths = filled(it["lengths"], indent)
        call = f"Run({arguments([*heads, literal(it['alphabet'])], lengths, indent)})"
    elif it["coding"] == "stretch":
        call = f"Stretch({', '.join(heads)}, ChineseTable.ofCore(CORE))"
    elif it["coding"] == "block":
        call = f"Block({', '.join(heads)}, {it['first']}, {it['count']})"
    else:
        numbers = [str(it["length"]), str(it["price"])] + ([literal(it["except"])] if "except" in it else [])
        call = f"{SHAPES[it['name']]}({', '.join([*heads, literal(it['starts']), *numbers])})"
    return f"{indent}// {it['type']}: {it['name']}\n{indent}new {call},\n"


def weighted(weights, indent):
    return f"new Weighted({arguments([], filled(weights, indent), indent)})"


def context(it):
    indent = INDENT + "    "
    return f"{indent}// {it['context']}: {it['name']}\n{indent}{weighted(it['weights'], indent)},\n"


def packed(name, digits):
    """The digits of a packed table. None of them needs a backslash."""
    step = WIDTH - len(INDENT) - 14
    lines = [digits[at : at + step] for at in range(0, len(digits), step)]
    return f"{INDENT}static final String {name} =\n{INDENT}        {joined(lines, INDENT + ' ' * 12)};\n"


def blocks(tables, core, zh):
    """The text between the marks of each name."""
    block = ""
    for name, key in (("VERSIONS", "versions"), ("PAIRS", "pairs"), ("ID_LENGTHS", "idLengths")):
        block += f"{INDENT}static final Weighted {name} = {weighted(tables[key], INDENT)};\n"
    contexts = "".join(map(context, tables["contexts"]))
    block += f"{INDENT}static final Weighted[] CONTEXTS = {{\n{contexts}{INDENT}}};\n"
    block += packed("CORE", core)
    types = "".join(map(piece_type, tables["pieceTypes"]))
    block += f"{INDENT}static final PieceType[] PIECE_TYPES = {{\n{types}{INDENT}}};\n"
    return {"tables": block, "zh": packed("DIGITS", zh)}
