<?php

/**
 * JSON for the tests of the port, with what json_decode and json_encode refuse: halves of surrogate pairs, and any key.
 *
 * Objects are \stdClass, so `{}` and `[]` differ.
 */

declare(strict_types=1);

namespace MiniprogramScene\Json;

use MiniprogramScene\Utf8;

function read(string $json): mixed
{
    $at = 0;
    return readValue($json, $at);
}

function readValue(string $json, int &$at): mixed
{
    $mark = nextMark($json, $at);
    if ($mark === '[' || $mark === '{') {
        return readItems($json, $at, $mark);
    }
    if ($mark === '"') {
        return readString($json, $at);
    }
    preg_match('/[^\s,\]}]+/A', $json, $token, 0, $at);
    $at += strlen($token[0]);
    return json_decode($token[0], flags: JSON_THROW_ON_ERROR);
}

function readItems(string $json, int &$at, string $open): array|\stdClass
{
    $items = [];
    $at++;
    while (!str_contains(']}', nextMark($json, $at))) {
        if ($open === '[') {
            $items[] = readValue($json, $at);
        } else {
            $key = readString($json, $at);
            nextMark($json, $at);
            $at++; // the colon
            $items[$key] = readValue($json, $at);
        }
        if (nextMark($json, $at) === ',') {
            $at++;
        }
    }
    $at++;
    return $open === '[' ? $items : (object) $items;
}

/** The character after white space. */
function nextMark(string $json, int &$at): string
{
    $at += strspn($json, " \t\r\n", $at);
    return $json[$at];
}

function readString(string $json, int &$at): string
{
    preg_match('/"((?:[^"\\\\]++|\\\\.)*+)"/A', $json, $token, 0, $at);
    $at += strlen($token[0]);
    $pair = '\\\\u[dD][89abAB][0-9a-fA-F]{2}\\\\u[dD][c-fC-F][0-9a-fA-F]{2}';
    return preg_replace_callback("/$pair|\\\\u[0-9a-fA-F]{4}|\\\\./", function (array $escape): string {
        if ($escape[0][1] !== 'u') {
            return json_decode("\"$escape[0]\"");
        }
        return Utf8::ofUnits(array_map('hexdec', str_split(str_replace('\\u', '', $escape[0]), 4)));
    }, $token[1]);
}

function write(mixed $value): string
{
    if ($value instanceof \stdClass || (is_array($value) && !array_is_list($value))) {
        $pair = fn (int|string $key, mixed $each) => writeString((string) $key) . ':' . write($each);
        $items = (array) $value;
        return '{' . implode(',', array_map($pair, array_keys($items), $items)) . '}';
    }
    if (is_array($value)) {
        return '[' . implode(',', array_map(write(...), $value)) . ']';
    }
    return is_string($value) ? writeString($value) : json_encode($value, JSON_THROW_ON_ERROR);
}

function writeString(string $text): string
{
    $parts = preg_split('/(\xed[\xa0-\xbf][\x80-\xbf])/', $text, -1, PREG_SPLIT_DELIM_CAPTURE);
    $json = '';
    foreach ($parts as $index => $part) {
        $isSurrogate = $index % 2 === 1;
        $json .= $isSurrogate
            ? sprintf('\\u%04x', Utf8::codePoint($part))
            : substr(json_encode($part, JSON_THROW_ON_ERROR), 1, -1);
    }
    return "\"$json\"";
}

/**
 * A value of a field with each record inside of it changed: PHP has one type for lists and records, and JSON has two.
 *
 * @param \stdClass $form The JSON form of the field.
 * @param callable(mixed): mixed $change
 */
function withRecords(\stdClass $form, mixed $value, callable $change): mixed
{
    if ($value === null) {
        return null;
    }
    switch ($form->kind) {
        case 'optional':
            return withRecords($form->field, $value, $change);
        case 'list':
            $item = fn (mixed $each) => withRecords($form->field, $each, $change);
            return is_array($value) ? array_map($item, $value) : $value;
        case 'tuple':
            $item = fn (mixed $each, ?\stdClass $field) => $field ? withRecords($field, $each, $change) : $each;
            return is_array($value) && count($value) <= count($form->fields)
                ? array_slice(array_map($item, $value, $form->fields), 0, count($value))
                : $value;
        case 'record':
            return withRecord($form->fields, $value, $change);
        case 'variant':
            $name = ((array) $value)[$form->key] ?? null;
            $branches = array_column($form->branches, 'fields', 'name');
            return withRecord(is_string($name) ? $branches[$name] ?? [] : [], $value, $change);
        default:
            return $value;
    }
}

/**
 * The same for a record of named fields.
 *
 * @param list<\stdClass> $fields
 */
function withRecord(array $fields, mixed $value, callable $change): mixed
{
    if (!is_array($value) && !$value instanceof \stdClass) {
        return $value;
    }
    $record = (array) $value;
    foreach ($fields as $field) {
        if (isset($record[$field->name])) {
            $record[$field->name] = withRecords($field, $record[$field->name], $change);
        }
    }
    return $change(is_array($value) ? $record : (object) $record);
}

/** A record of JSON for the port: where a record belongs, the port would take an array of JSON. */
function forPort(array $fields, mixed $record): mixed
{
    return withRecord($fields, $record, fn (mixed $value) => is_array($value) ? 'an array' : $value);
}

/** A record of the port for JSON. */
function fromPort(array $fields, array $record): mixed
{
    return withRecord($fields, $record, fn (array|\stdClass $value) => (object) $value);
}
