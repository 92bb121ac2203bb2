<?php

/** Answers the questions of ports/compare.mjs: each question and each answer is one line of JSON. */

declare(strict_types=1);

require_once __DIR__ . '/MiniprogramScene.php';
require_once __DIR__ . '/json.php';

use MiniprogramScene\Json;
use MiniprogramScene\Scene;
use MiniprogramScene\SceneError;
use MiniprogramScene\Schema;
use MiniprogramScene\Sealed;
use MiniprogramScene\SealError;

/**
 * The upgrade to a version: the field `upgrades` of a record counts the upgrades that ran.
 *
 * @param stdClass $schema The JSON form.
 */
function upgraded(stdClass $schema, int $version, array $record): array
{
    if (!isset($record['upgrades'])) {
        // Only the version that wrote the record knows which of its arrays are records.
        $fields = array_column($schema->versions, 'fields', 'version')[$version - 1];
        $record = (array) Json\fromPort($fields, $record);
    }
    return ['upgrades' => 2 * ($record['upgrades'] ?? 0) + 1] + $record;
}

function answer(stdClass $question): array
{
    if (property_exists($question, 'schema')) {
        return answerRecord($question);
    }
    $options = (array) $question->options + (isset($question->model) ? ['model' => $question->model] : []);
    if (array_filter($options, 'is_string') !== $options) {
        return ['code' => 'schema']; // PHP would throw a TypeError.
    }
    [$encode, $decode] = $question->subject === 'text'
        ? [Scene::encodeText(...), Scene::decodeText(...)]
        : [Scene::encodeQuery(...), Scene::decodeQuery(...)];
    if (!property_exists($question, 'scene')) {
        // An array of JSON is no query, and the port would take one.
        return ['scene' => $encode(is_array($question->value) ? null : $question->value, ...$options)];
    }
    $value = $decode($question->scene, ...$options);
    if (is_array($value)) {
        $value = array_map(fn (int|string $key, string $each) => [(string) $key, $each], array_keys($value), $value);
    }
    return ['value' => $value];
}

function answerRecord(stdClass $question): array
{
    if (!is_object($question->schema)) {
        return ['code' => 'schema'];
    }
    $upgrades = [];
    foreach (range(1, 34) as $version) {
        $upgrades[$version] = fn (array $record) => upgraded($question->schema, $version, $record);
    }
    $schema = Schema::fromJson($question->schema, $upgrades);
    $fields = end($question->schema->versions)->fields;
    $coder = isset($question->seal)
        ? new Sealed($schema, $question->seal->field, array_map('hex2bin', $question->seal->keys))
        : $schema;
    if (!property_exists($question, 'scene')) {
        return ['scene' => $coder->encode(Json\forPort($fields, $question->value))];
    }
    if ($coder instanceof Schema) {
        return ['value' => Json\fromPort($fields, $coder->decode($question->scene))];
    }
    $opened = $coder->open($question->scene);
    return ['value' => Json\fromPort($fields, $opened->record), 'key' => $opened->key];
}

while (($line = fgets(STDIN)) !== false) {
    try {
        $answer = answer(Json\read($line));
    } catch (SceneError | SealError $error) {
        $answer = ['code' => $error->errorCode];
    }
    echo Json\write((object) $answer), "\n";
}
