"""Answers the questions of ports/compare.mjs: each question and each answer is one line of JSON."""

import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

import miniprogram_scene as port  # noqa: E402
from miniprogram_scene import SceneError, Schema, Sealed, SealError  # noqa: E402


def upgrade(record):
    """The field `upgrades` of a record counts the upgrades that ran."""
    return {**record, "upgrades": record.get("upgrades", 0) * 2 + 1}


UPGRADES = {version: upgrade for version in range(35)}


def coders(question):
    """The function that encodes the subject of a question, and the one that decodes it: it gives the whole answer."""
    if "schema" not in question:
        return coders_without_schema(question)
    schema = Schema.from_json(question["schema"], UPGRADES)
    if "seal" not in question:
        return schema.encode, lambda scene: {"value": schema.decode(scene)}
    sealed = Sealed(schema, question["seal"]["field"], [bytes.fromhex(key) for key in question["seal"]["keys"]])

    def open_sealed(scene):
        record, key = sealed.open(scene)
        return {"value": record, "key": key}

    return sealed.encode, open_sealed


def coders_without_schema(question):
    options = {**question["options"], **({"model": question["model"]} if "model" in question else {})}
    encode, decode = (getattr(port, f"{verb}_{question['subject']}") for verb in ("encode", "decode"))

    def read(scene):
        value = decode(scene, **options)
        return {"value": list(map(list, value.items())) if question["subject"] == "query" else value}

    return (lambda value: encode(value, **options)), read


def answer(question):
    try:
        encode, decode = coders(question)
        return decode(question["scene"]) if "scene" in question else {"scene": encode(question["value"])}
    except (SceneError, SealError) as error:
        return {"code": error.code}


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))))
