"""The tables of FORMAT.md in Go, for ports/write_tables.py."""

import json
from textwrap import wrap

SOURCE = "miniprogramscene.go"
WIDTH = 130

# FORMAT.md describes the two shapes in words: the function that recognises each, and the field that writes it.
SHAPES = {"uuid": ("isUUIDPiece", "UUID()"), "date": ("isDayPiece", "Date()")}


def literal(text):
    """A string literal of Go, with visible characters unescaped."""
    return '"' + "".join(c if c.isprintable() and c not in '"\\' else json.dumps(c)[1:-1] for c in text) + '"'


def lines(items, indent, sep=", "):
    """The items, broken into lines; each line ends with a comma, as gofmt wants it."""
    return "".join(f"{indent}{line}\n" for line in wrap(sep.join(items) + ",", WIDTH - 4 * len(indent), break_long_words=False))


def numbers(weights):
    return ", ".join(map(str, weights))


def band(it):
    items = list(map(literal, it["items"]))
    return f"\t\t\tband{{{it['weight']}, []string{{\n" + lines(items, "\t\t\t\t") + "\t\t\t}},\n"


def coding(it):
    if it["coding"] == "list":
        return "newList(\n" + "".join(map(band, it["bands"])) + "\t\t)"
    if it["coding"] == "run":
        return f"newRun({literal(it['alphabet'])},\n\t\t\t{numbers(it['lengths'])})"
    if it["coding"] == "stretch":
        return "stretches"
    if it["coding"] == "block":
        return f"newBlock({it['first']}, {it['count']})"
    matches, field = SHAPES[it["name"]]
    return f"newShape({it['length']}, {it['price']}, {matches}, {field})"


def starts(it):
    """The characters that a listed type lists."""
    if not it["listed"]:
        return ""
    if it["coding"] == "list":
        return "".join(sorted({item[0] for each in it["bands"] for item in each["items"]}))
    return it["alphabet"] if it["coding"] == "run" else it["starts"]


def piece_type(it):
    return f"\t\t// {it['type']}: {it['name']}\n\t\t{{{it['after']}, {it['afterInKey']}, {literal(starts(it))}, {coding(it)}}},\n"


def context(it):
    return f"\t// {it['context']}: {it['name']}\n\t{{{numbers(it['weights'])}}},\n"


def packed(name, digits):
    """A packed table. None of its digits needs a backslash."""
    parts = [f'"{digits[at : at + WIDTH - 8]}"' for at in range(0, len(digits), WIDTH - 8)]
    return f"const {name} = " + " +\n\t".join(parts) + "\n\n"


def blocks(tables, core, zh):
    text = ""
    for name, key in (("versionWeights", "versions"), ("pairWeights", "pairs"), ("idLengths", "idLengths")):
        text += f"var {name} = []uint32{{\n{lines(map(str, tables[key]), chr(9))}}}\n\n"
    days = [it["except"] for it in tables["pieceTypes"] if "except" in it]
    text += f"const exceptDay = {literal(days[0])}\n\n"
    text += f"var contextWeights = [][]uint32{{\n{''.join(map(context, tables['contexts']))}}}\n\n"
    types = "".join(map(piece_type, tables["pieceTypes"]))
    text += f"func pieceTypes(stretches coding) []pieceType {{\n\treturn []pieceType{{\n{types}\t}}\n}}\n\n"
    return {"tables": text + packed("coreTable", core), "zh": packed("zhTable", zh)}
