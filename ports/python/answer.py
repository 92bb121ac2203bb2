"""Answers the questions of compare.mjs: each question and each answer is one line of JSON."""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import miniprogram_scene as port  # noqa: E402
from miniprogram_scene import SceneError, Schema  # noqa: E402


def upgrade(record):
    """The field `upgrades` of a record counts the upgrades that ran."""
    return {**record, "upgrades": record.get("upgrades", 0) * 2 + 1}


UPGRADES = {version: upgrade for version in range(35)}


def coders(question):
    """The functions that encode and decode the subject of a question."""
    if "schema" in question:
        schema = Schema.from_json(question["schema"], UPGRADES)
        return schema.encode, schema.decode
    options = {**question["options"], **({"model": question["model"]} if "model" in question else {})}
    encode, decode = (getattr(port, f"{verb}_{question['subject']}") for verb in ("encode", "decode"))
    return (lambda value: encode(value, **options)), (lambda scene: decode(scene, **options))


def answer(question):
    try:
        encode, decode = coders(question)
        if "scene" not in question:
            return {"scene": encode(question["value"])}
        value = decode(question["scene"])
        return {"value": list(map(list, value.items())) if question.get("subject") == "query" else value}
    except SceneError as error:
        return {"code": error.code}


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))))
