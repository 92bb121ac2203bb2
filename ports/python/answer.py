"""Answers the questions of compare.mjs: each question and each answer is one line of JSON."""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import miniprogram_scene as port  # noqa: E402
from miniprogram_scene import SceneError, Schema, from_json  # noqa: E402


def schema_of(versions, options):
    """A schema with all its versions. The field `upgrades` of a record counts the upgrades that ran."""

    def upgrade(record):
        return {**record, "upgrades": record.get("upgrades", 0) * 2 + 1}

    schema = Schema(from_json(versions[0]), **options)
    for fields in versions[1:]:
        schema = schema.next(from_json(fields), upgrade)
    return schema


def answer(question):
    options = dict(question["options"])
    if "model" in question:
        options["model"] = {"zh": port.ZH}[question["model"]]
    try:
        if "versions" in question:
            schema = schema_of(question["versions"], options)
            write, read = schema.encode, schema.decode
        else:
            functions = getattr(port, f"encode_{question['subject']}"), getattr(port, f"decode_{question['subject']}")
            write, read = ((lambda it, function=function: function(it, **options)) for function in functions)
        if "scene" not in question:
            return {"scene": write(question["value"])}
        value = read(question["scene"])
        return {"value": list(map(list, value.items())) if question.get("subject") == "query" else value}
    except SceneError as error:
        return {"code": error.code}


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))))
