// Code to copy: the schema, the page that reads it, and servers that write it.
import type { SceneDefinition, ReaderDefinition } from 'miniprogram-scene/schema';
import { writeModule } from '../../../../server/src/module-text/write-module';

/** A file to copy. */
export interface CodeFile {
  readonly name: string;
  readonly text: string;
}

export type CodeName = 'javascript' | 'typescript' | 'json' | 'java' | 'php' | 'go' | 'python';

export interface CodeInput {
  readonly schema: SceneDefinition;
  readonly readers: readonly ReaderDefinition[];
  readonly record: Readonly<Record<string, unknown>>;
  /** The path of the page. */
  readonly page: string;
  /** The comment of the page on a code without a record. */
  readonly notOurs: string;
}

/** The files of each language. */
export function codeOf(input: CodeInput): Record<CodeName, readonly CodeFile[]> {
  const { schema, readers, record, page, notOurs } = input;
  const scenes = `${'../'.repeat(page.split('/').length - 1) || './'}scenes`;
  return {
    javascript: [
      { name: 'scenes.js', text: writeModule(schema, { kind: 'commonjs', readers }) },
      { name: `${page}.js`, text: pageText(`const { poster } = require('${scenes}');`, notOurs) },
    ],
    typescript: [
      { name: 'scenes.ts', text: writeModule(schema, { kind: 'typescript', readers }) },
      { name: `${page}.ts`, text: pageText(`import { poster } from '${scenes}';`, notOurs) },
    ],
    json: [{ name: 'scenes.json', text: `${JSON.stringify({ poster: schema }, undefined, 2)}\n` }],
    java: [{ name: 'MakeScene.java', text: javaText(record) }],
    php: [{ name: 'make_scene.php', text: phpText(record) }],
    go: [{ name: 'main.go', text: goText(record) }],
    python: [{ name: 'make_scene.py', text: pythonText(record) }],
  };
}

function pageText(imports: string, notOurs: string): string {
  return `${imports}

Page({
  onLoad(options) {
    const record = poster.read(options);
    if (!record) return; // ${notOurs}
    this.setData({ record });
  },
});
`;
}

/** A JSON value as a literal of Python. */
function pythonLiteral(value: unknown): string {
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (value === null || value === undefined) return 'None';
  if (Array.isArray(value)) return `[${value.map(pythonLiteral).join(', ')}]`;
  if (typeof value === 'object') {
    const pairs = Object.entries(value).map(
      ([name, one]) => `${JSON.stringify(name)}: ${pythonLiteral(one)}`,
    );
    return `{${pairs.join(', ')}}`;
  }
  return JSON.stringify(value);
}

function pythonText(record: CodeInput['record']): string {
  return `import json

from miniprogram_scene import Schema

with open("scenes.json", encoding="utf-8") as file:
    poster = Schema.from_json(json.load(file)["poster"])

scene = poster.encode(${pythonLiteral(record)})
print(scene)  # for getUnlimitedQRCode
`;
}

/** JSON as a literal of Java and of Go: their escapes are those of JSON. */
const quoted = (value: unknown) => JSON.stringify(JSON.stringify(value));

function javaText(record: CodeInput['record']): string {
  return `import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.Collections;
import java.util.Map;
import miniprogramscene.MiniprogramScene.Json;
import miniprogramscene.MiniprogramScene.Schema;

public class MakeScene {
    @SuppressWarnings("unchecked")
    public static void main(String[] arguments) throws Exception {
        byte[] file = Files.readAllBytes(Paths.get("scenes.json"));
        Map<String, Object> schemas = (Map<String, Object>) Json.read(new String(file, StandardCharsets.UTF_8));
        Schema poster = Schema.fromJson(schemas.get("poster"), Collections.emptyMap());

        Map<String, Object> record = (Map<String, Object>) Json.read(${quoted(record)});
        System.out.println(poster.encode(record)); // for getUnlimitedQRCode
    }
}
`;
}

function phpText(record: CodeInput['record']): string {
  return `<?php

require_once __DIR__ . '/MiniprogramScene.php';

use MiniprogramScene\\Schema;

$schemas = json_decode(file_get_contents(__DIR__ . '/scenes.json'), true);
$poster = Schema::fromJson($schemas['poster']);

$record = json_decode(<<<'JSON'
${JSON.stringify(record)}
JSON, true);
echo $poster->encode($record); // for getUnlimitedQRCode
`;
}

function goText(record: CodeInput['record']): string {
  return `package main

import (
	"encoding/json"
	"fmt"
	"log"
	"os"

	scene "example.com/shop/miniprogramscene"
)

func main() {
	file, err := os.ReadFile("scenes.json")
	if err != nil {
		log.Fatal(err)
	}
	var schemas map[string]json.RawMessage
	if err := json.Unmarshal(file, &schemas); err != nil {
		log.Fatal(err)
	}
	poster, err := scene.ParseSchema(schemas["poster"], nil)
	if err != nil {
		log.Fatal(err)
	}

	var record map[string]any
	if err := json.Unmarshal([]byte(${quoted(record)}), &record); err != nil {
		log.Fatal(err)
	}
	text, err := poster.Encode(record)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(text) // for getUnlimitedQRCode
}
`;
}
