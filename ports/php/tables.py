"""The tables of docs/format as constants of PHP, for ports/write_tables.py."""

from textwrap import indent

SOURCE = "MiniprogramScene.php"
WIDTH = 120

# FORMAT.md describes the two shapes in words: this is the one spelling of each.
SHAPES = {
    "uuid": "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
    "date": "20[0-9]{2}-[0-9]{2}-[0-9]{2}",
}


def literal(text):
    """A string literal of PHP, in single quotes if all characters are visible."""
    if text.isprintable():
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
    escaped = {"\n": "\\n"}
    return '"' + "".join(c if c.isprintable() else escaped.get(c, f"\\u{{{ord(c):x}}}") for c in text) + '"'


def array(items):
    """An array of literals, on as many lines as it needs."""
    text = ", ".join(items)
    if len(text) < WIDTH - 20:
        return f"[{text}]"
    lines = []
    for item in items:
        if not lines or len(lines[-1]) + len(item) > WIDTH - 32:
            lines.append("")
        lines[-1] += f"{item}, "
    return "[\n" + "".join(f"    {line.rstrip()}\n" for line in lines) + "]"


def numbers(weights):
    return array(list(map(str, weights)))


def pairs(entries):
    """An array with keys, one on a line."""
    return "[\n" + "".join(indent(f"{key} => {value},\n", "    ") for key, value in entries) + "]"


def piece_type(it):
    coding = it["name"] if it["coding"] == "shape" else it["coding"]
    entries = [("'coding'", literal(coding)), ("'after'", it["after"]), ("'afterInKey'", it["afterInKey"])]
    if coding == "list":
        bands = [(band["weight"], array(list(map(literal, band["items"])))) for band in it["bands"]]
        entries += [("'listed'", str(it["listed"]).lower()), ("'bands'", pairs(bands))]
    elif coding == "run":
        entries += [("'alphabet'", literal(it["alphabet"])), ("'lengths'", numbers(it["lengths"]))]
    elif coding == "block":
        entries += [("'first'", it["first"]), ("'count'", it["count"])]
    elif coding in SHAPES:
        leap = f"(?!.*{it['except']}$)" if "except" in it else ""
        entries += [("'starts'", literal(it["starts"])), ("'length'", it["length"]), ("'price'", it["price"])]
        entries += [("'pattern'", literal(f"/^{leap}{SHAPES[coding]}$/D"))]
    return f"// {it['type']}: {it['name']}\n{pairs(entries)},\n"


def context(it):
    return f"// {it['context']}: {it['name']}\n{numbers(it['weights'])},\n"


def packed(digits):
    """The lines of a packed table. A space is a digit, and some editors cut spaces at the end of a line."""
    lines = []
    while digits:
        length = WIDTH - 8
        while digits[length - 1 : length] == " " or digits[length : length + 1] == " ":
            length -= 1
        lines.append(digits[:length])
        digits = digits[length:]
    return "<<<'TABLE'\n" + "".join(f"    {line}\n" for line in lines) + "    TABLE"


def blocks(tables, core, zh):
    """The text between the marks of each name."""
    alphabets = pairs((literal(name), literal(characters)) for name, characters in tables["alphabets"].items())
    constants = [
        ("ALPHABETS", alphabets),
        ("VERSIONS", numbers(tables["versions"])),
        ("PAIRS", numbers(tables["pairs"])),
        ("ID_LENGTHS", numbers(tables["idLengths"])),
        ("CONTEXTS", f"[\n{indent(''.join(map(context, tables['contexts'])), '    ')}]"),
        ("PIECE_TYPES", f"[\n{indent(''.join(map(piece_type, tables['pieceTypes'])), '    ')}]"),
        ("CORE", packed(core)),
        ("ZH", packed(zh)),
    ]
    return {"tables": "\n".join(indent(f"public const {name} = {value};\n", "    ") for name, value in constants)}
