"""The tables of docs/format as literals of Python, for ports/write_tables.py."""

from textwrap import wrap

SOURCE = "miniprogram_scene.py"
WIDTH = 120

# FORMAT.md describes the two shapes in words: the field that writes each, and its one spelling.
SHAPES = {
    "uuid": ("Uuid()", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    "date": ("Date()", "20[0-9]{2}-[0-9]{2}-[0-9]{2}"),
}


def literal(text):
    """A string literal of Python, with visible characters unescaped."""
    shown = "".join(c if c.isprintable() else c.encode("unicode-escape").decode() for c in text.replace("\\", "\\\\"))
    return '"' + shown.replace('"', '\\"') + '"'


def numbers(weights, indent):
    text = ", ".join(map(str, weights))
    if len(text) < WIDTH - 20:
        return f"[{text}]"
    lines = wrap(text + ",", WIDTH - len(indent) - 4)
    return "[\n" + "".join(f"{indent}    {line}\n" for line in lines) + f"{indent}]"


def band(weight, items):
    """A band of a list: its characters in one string, or its words in one string that is split at the spaces."""
    words = any(len(item) > 1 for item in items)
    text = " ".join(items) if words else "".join(items)
    if len(text) < 70:
        return f"        ({weight}, {literal(text)}{'.split()' if words else ''}),\n"
    if words:
        parts = [line + " " for line in wrap(text, WIDTH - 20)]
    else:
        parts = [text[at : at + 50] for at in range(0, len(text), 50)]
    lines = "".join(f"            {literal(part)}\n" for part in parts)
    return f"        ({weight}, (\n{lines}        ){'.split()' if words else ''}),\n"


def piece_type(it):
    heads = f"{it['after']}, {it['afterInKey']}"
    if it["coding"] == "list":
        bands = "".join(band(each["weight"], each["items"]) for each in it["bands"])
        call = f"Items({heads}, {it['listed']}, [\n{bands}    ])"
    elif it["coding"] == "run":
        call = f"Run({heads}, {literal(it['alphabet'])}, {numbers(it['lengths'], '    ')})"
    elif it["coding"] == "stretch":
        call = f"Stretch({heads}, CORE_TABLE)"
    elif it["coding"] == "block":
        call = f"Block({heads}, {it['first']}, {it['count']})"
    else:
        field, pattern = SHAPES[it["name"]]
        if "except" in it:
            pattern = f"(?!.*{it['except']}$){pattern}"
        call = f"Shape({heads}, {literal(it['starts'])}, {it['length']}, {it['price']}, {field}, {literal(pattern)})"
    return f"    # {it['type']}: {it['name']}\n    {call},\n"


def context(it):
    return f"    # {it['context']}: {it['name']}\n    {numbers(it['weights'], '    ')},\n"


def packed(digits):
    """The digits of a packed table. None of them needs a backslash."""
    lines = (digits[at : at + WIDTH - 6] for at in range(0, len(digits), WIDTH - 6))
    return "\n" + "".join(f'    "{line}"\n' for line in lines)


def blocks(tables, core, zh):
    """The text between the marks of each name."""
    block = ""
    for name, key in (("VERSIONS", "versions"), ("PAIRS", "pairs"), ("ID_LENGTHS", "idLengths")):
        block += f"{name} = Weighted({numbers(tables[key], '')})\n"
    block += f"CONTEXTS = [\n{''.join(map(context, tables['contexts']))}]\n"
    block += f"CORE_TABLE = ({packed(core)})\n"
    block += f"PIECE_TYPES = [\n{''.join(map(piece_type, tables['pieceTypes']))}]\n"
    block += "CORE = Pieces(CONTEXTS, PIECE_TYPES)\n"
    return {"tables": unformatted(block), "zh": unformatted(f"ZH = Chinese({packed(zh)})\n")}


def unformatted(block):
    return f"# fmt: off\n{block}# fmt: on\n"
