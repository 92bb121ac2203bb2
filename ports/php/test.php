<?php

/** Asks the answer program about the golden vectors, runs the samples of the README, and checks what only PHP has. */

declare(strict_types=1);

require_once __DIR__ . '/MiniprogramScene.php';
require_once __DIR__ . '/json.php';

use MiniprogramScene\Field;
use MiniprogramScene\Form;
use MiniprogramScene\Hash;
use MiniprogramScene\Json;
use MiniprogramScene\Names;
use MiniprogramScene\Scene;
use MiniprogramScene\SceneError;
use MiniprogramScene\Schema;
use MiniprogramScene\Sealed;
use MiniprogramScene\SealError;

set_error_handler(function (int $level, string $message, string $file, int $line): never {
    throw new ErrorException($message, 0, $level, $file, $line);
});

final class Checks
{
    public static int $count = 0;
    public static int $failures = 0;

    /** Compares two values of JSON: 2 and 2.0 are the same, and so are objects whose keys have another order. */
    public static function same(string $name, mixed $found, mixed $expected): void
    {
        self::$count++;
        if (Json\write(self::normal($found)) !== Json\write(self::normal($expected))) {
            self::$failures++;
            fprintf(STDERR, "%s\n  expected %s\n  found    %s\n", $name, Json\write($expected), Json\write($found));
        }
    }

    public static function refused(string $code, string $name, callable $action): void
    {
        try {
            $found = $action();
        } catch (SceneError | SealError $error) {
            $found = $error->errorCode;
        }
        self::same("$name is refused", is_object($found) ? get_class($found) : $found, $code);
    }

    private static function normal(mixed $value): mixed
    {
        if (is_int($value)) {
            return (float) $value;
        }
        if ($value instanceof stdClass || (is_array($value) && !array_is_list($value))) {
            $items = array_map(self::normal(...), (array) $value);
            ksort($items, SORT_STRING);
            return (object) $items;
        }
        return is_array($value) ? array_map(self::normal(...), $value) : $value;
    }
}

// The golden vectors

/**
 * The questions of a vector, each with its answer.
 *
 * @return list<array{array<string, mixed>, array<string, mixed>}>
 */
function questions(stdClass $vector): array
{
    $it = (array) $vector;
    $subject = array_key_exists('text', $it) ? 'text' : 'query';
    $value = $it['record'] ?? $it[$subject] ?? null;
    $question = array_key_exists('schema', $it)
        ? ['schema' => $it['schema']]
        : ['subject' => $subject, 'options' => $it['options'] ?? new stdClass()]
            + (isset($it['model']) ? ['model' => $it['model']] : []);
    if (isset($it['refused'])) {
        $asked = $value !== null && !isset($it['scene']) ? ['value' => $value] : ['scene' => $it['scene'] ?? ''];
        return [[$question + $asked, ['code' => $it['refused']]]];
    }
    if (!isset($it['schema'])) {
        $read = $subject === 'text' ? $value : pairs($value);
        return [
            [$question + ['value' => $value], ['scene' => $it['scene']]],
            [$question + ['scene' => $it['scene']], ['value' => $read]],
        ];
    }
    return recordQuestions($question, $it);
}

/** @return list<array{string, string}> */
function pairs(stdClass $query): array
{
    $items = (array) $query;
    return array_map(fn (string $key) => [$key, $items[$key]], Names::inOrder(array_keys($items)));
}

/** @return list<array{array<string, mixed>, array<string, mixed>}> */
function recordQuestions(array $question, array $it): array
{
    $read = (array) ($it['decoded'] ?? $it['record']);
    $written = [];
    if (isset($it['version'])) {
        $upgrades = end($it['schema']->versions)->version - $it['version'];
        $read['upgrades'] = 2 ** $upgrades - 1;
    } else {
        $written[] = [$question + ['value' => $it['record']], ['scene' => $it['scene']]];
    }
    $questions = [...$written, [$question + ['scene' => $it['scene']], ['value' => (object) $read]]];
    if (!isset($it['seal'])) {
        return $questions;
    }
    ['field' => $field, 'key' => $key] = (array) $it['seal'];
    $isForged = isset($it['seal']->forged);
    $question['seal'] = (object) ['field' => $field, 'keys' => [$key]];
    unset($read[$field]);
    if ($written !== [] && !$isForged) {
        $record = array_diff_key((array) $it['record'], [$field => true]);
        $questions[] = [$question + ['value' => (object) $record], ['scene' => $it['scene']]];
    }
    $opened = $isForged ? ['code' => 'forged'] : ['value' => (object) $read, 'key' => 0];
    return [...$questions, [$question + ['scene' => $it['scene']], $opened]];
}

$names = $asked = $expected = [];
$vectors = 0;
$folder = __DIR__ . '/../../test/vectors';
foreach (glob("$folder/*.json") as $file) {
    foreach (Json\read(file_get_contents($file)) as $vector) {
        $vectors++;
        foreach (questions($vector) as [$question, $answer]) {
            $names[] = basename($file) . ": $vector->name";
            $asked[] = Json\write((object) $question);
            $expected[] = (object) $answer;
        }
    }
}
$input = tmpfile();
fwrite($input, implode("\n", $asked) . "\n");
rewind($input);
$program = proc_open(['bash', __DIR__ . '/answer.sh'], [$input, ['pipe', 'w']], $pipes);
$answers = explode("\n", trim(stream_get_contents($pipes[1])));
Checks::same('the answer program ends well', proc_close($program), 0);
Checks::same('each question has an answer', count($answers), count($asked));
foreach ($answers as $index => $answer) {
    Checks::same($names[$index], Json\read($answer), $expected[$index]);
}

// The samples of the README, which print what their comments say

function printed(string $code): string
{
    ob_start();
    eval($code);
    return ob_get_clean();
}

$poster = [
    'goods' => Field::integer(max: 9999999),
    'inviter' => Field::snowflake(),
    'channel' => Field::oneOf(['poster', 'share', 'ad']),
    'table' => Field::optional(Field::integer(min: 1, max: 500)),
    'shop' => Field::text(),
];
$exported = Schema::define($poster)->next([...$poster, 'vip' => Field::flag()], fn (array $old) => $old);
$temporary = sys_get_temp_dir() . '/scenes-' . getmypid();
mkdir($temporary);
chdir($temporary);
file_put_contents('scenes.json', json_encode(['poster' => $exported->toJson()]));
$readme = file_get_contents(__DIR__ . '/README.md');
preg_match_all('/^```php\n(.*?)^```$/ms', $readme, $samples);
foreach ($samples[1] as $index => $sample) {
    preg_match_all('/^ *echo .*; \/\/ (.*)$/m', $sample, $comments);
    Checks::same("sample $index of the README", printed($sample), implode('', $comments[1]));
}
unlink('scenes.json');
rmdir($temporary);

// The fingerprints of FORMAT.md

$format = file_get_contents(__DIR__ . '/../../FORMAT.md');
preg_match('/<!-- example: fingerprints -->\s+```text\n(.*?)```/s', $format, $example);
preg_match_all('/^({.*})\n0x([0-9a-f]{8})$/m', $example[1], $fingerprints, PREG_SET_ORDER);
foreach ($fingerprints as [, $canonical, $fingerprint]) {
    Checks::same("the fingerprint of $canonical", sprintf('%08x', Hash::fingerprint($canonical)), $fingerprint);
}
$at = Field::decimal(min: -90, max: 90.5, digits: 5);
$sample = Schema::define(['at' => $at, 't' => Field::text(model: 'zh')], alphabet: 'wechat', check: 0, version: 3);
Checks::same('a canonical text', $sample->newest()->canonical, $fingerprints[2][1]);
Checks::same('the canonical text of a query', Form::canonical(
    ['kind' => 'query', 'alphabet' => 'unreserved', 'model' => 'core'],
), $fingerprints[4][1]);

// A schema that is defined in PHP has a JSON form, and the form makes the schema again

$fields = [
    'code' => Field::code("ab\u{d83d}", 3),
    'date' => Field::date(min: '2026-01-01'),
    'decimal' => Field::decimal(min: -0.5, max: 1, digits: 1),
    'digits' => Field::digits(2),
    'flag' => Field::flag(),
    'hex' => Field::hex(2),
    'id' => Field::id(),
    'integer' => Field::integer(max: 7),
    'list' => Field::list(Field::flag(), max: 2),
    'objectId' => Field::objectId(),
    'oneOf' => Field::oneOf(['a', 1, true]),
    'openid' => Field::openid(prefix: 'oAbc'),
    'optional' => Field::optional(Field::flag()),
    'phone' => Field::phone(),
    'record' => Field::record(['b' => Field::flag(), '1' => Field::text(max: 3)]),
    'snowflake' => Field::snowflake(),
    'text' => Field::text(model: 'zh'),
    'timestamp' => Field::timestamp(unit: 'ms'),
    'tuple' => Field::tuple(Field::flag(), Field::flag()),
    'uuid' => Field::uuid(),
    'variant' => Field::variant('kind', ['x' => ['a' => Field::flag()], '0' => []]),
];
foreach ($fields as $name => $field) {
    $form = Schema::define([$name => $field])->toJson();
    Checks::same("the form of $name", Schema::fromJson($form)->toJson(), $form);
    Checks::same("the form of $name as an object", Schema::fromJson(Json\read(Json\write($form)))->toJson(), $form);
    Checks::same("the kind of $name", $field->form()['kind'], $name);
}
$kinds = (new ReflectionClass(Form::class))->getConstant('KINDS');
Checks::same('all kinds are there', array_diff_key($kinds, $fields), []);

// Definitions that make no sense

foreach (
    [
        fn () => Field::integer(max: -1),
        fn () => Field::integer(max: 2 ** 53),
        fn () => Field::integer(min: -2, max: 2 ** 53 - 2),
        fn () => Field::decimal(min: 0, max: 0.55, digits: 1),
        fn () => Field::decimal(min: NAN, max: 1, digits: 1),
        fn () => Field::decimal(min: INF, max: INF, digits: 1),
        fn () => Field::decimal(min: 0, max: 2 ** 51 + 1, digits: 0),
        fn () => Field::decimal(min: 0, max: 1, digits: 16),
        fn () => Field::oneOf([]),
        fn () => Field::oneOf(['a', 'a']),
        fn () => Field::oneOf([1, 1.0]),
        fn () => Field::oneOf([null]),
        fn () => Field::oneOf([1 => 'a']),
        fn () => Field::list(Field::flag(), max: 1001),
        fn () => Field::variant('type', []),
        fn () => Field::variant('type', ['a' => ['type' => Field::flag()]]),
        fn () => Field::code('aba', 4),
        fn () => Field::code("a\xff", 4),
        fn () => Field::digits(65),
        fn () => Field::openid(prefix: 'x'),
        fn () => Field::date(min: '2023-02-29'),
        fn () => Field::timestamp(unit: 'm'),
        fn () => Field::text(max: -1),
        fn () => Field::text(model: 'en'),
        fn () => Schema::define([], alphabet: 'base64'),
        fn () => Schema::define([], check: 21),
        fn () => Schema::define([], version: 35),
        fn () => Schema::define(['a' => 'flag']),
        fn () => Schema::define(["\xff" => Field::flag()]),
        fn () => Schema::define(['a' => Field::uuid(), 'b' => Field::uuid()]),
        fn () => Schema::define([], version: 34)->next([], fn (array $old) => $old),
        fn () => Schema::fromJson('{'),
        fn () => Schema::fromJson([]),
        fn () => new Sealed(Schema::define(['seal' => Field::digits(16)]), 'seal', [str_repeat('k', 16)]),
        fn () => new Sealed(Schema::define(['seal' => Field::hex(16)]), 'seal', ['short']),
        fn () => new Sealed(Schema::define(['seal' => Field::hex(16)]), 'seal', []),
        fn () => Scene::encodeText('a', alphabet: 'base64'),
        fn () => Scene::decodeText('a', model: 'en'),
    ] as $index => $make
) {
    Checks::refused('schema', "definition $index", $make);
}

// Values, as PHP has them

$schema = Schema::define(['n' => Field::integer(max: 9), 't' => Field::optional(Field::text(max: 2))]);
$values = [
    null, [], ['n' => null], ['n' => 10], ['n' => 1.5], ['n' => true], ['n' => '1'], ['n' => 1, 'x' => 1],
    ['n' => 1, 'x' => null], ['n' => 1, 't' => 'abc'], ['n' => 1, 't' => "\u{d83d}"], ['n' => 1, 't' => "\xff"], [1],
];
foreach ($values as $index => $value) {
    Checks::refused('value', "value $index", fn () => $schema->encode($value));
}
Checks::same('a float that is whole is an integer', $schema->encode(['n' => 5.0]), $schema->encode(['n' => 5]));
Checks::same('an object is a record', $schema->encode((object) ['n' => 5]), $schema->encode(['n' => 5]));
Checks::same('null is absent', $schema->encode(['n' => 5, 't' => null]), $schema->encode(['n' => 5]));
$nested = Schema::define(['a' => Field::list(Field::record(['10' => Field::flag(), 'b' => Field::flag()]), max: 3)]);
$record = ['a' => [['10' => true, 'b' => false]]];
Checks::same('a key that PHP makes an integer is a name', $nested->decode($nested->encode($record)) === $record, true);
try {
    $nested->encode(['a' => [['10' => true, 'b' => 1]]]);
} catch (SceneError $error) {
    Checks::same('an error has the place of the value', $error->path, 'a.0.b');
}
Checks::refused('value', 'text that is no string', fn () => Scene::encodeText(null));
Checks::refused('value', 'text of 4097 units', fn () => Scene::encodeText(str_repeat('😀', 2048) . 'a'));
Checks::refused('length', 'text of 4096 units', fn () => Scene::encodeText(str_repeat('😀', 2048)));
Checks::refused('length', 'text of cheap words', fn () => Scene::encodeText(str_repeat('activity', 512), model: 'zh'));
Checks::refused('value', 'a query of integers', fn () => Scene::encodeQuery(['a' => 1]));
Checks::refused('length', 'a query of 33 pairs', fn () => Scene::encodeQuery(array_fill(0, 33, '')));
Checks::same('a query has the order of its keys', Scene::decodeQuery(Scene::encodeQuery(['b' => 'x', '1' => 'y'])) === [
    1 => 'y',
    'b' => 'x',
], true);
foreach ([null, 5, ['P4vqq'], '', str_repeat('A', 33), "A\0", 'é'] as $index => $scene) {
    Checks::refused('scene', "scene $index", fn () => $schema->decode($scene));
    Checks::refused('scene', "scene $index of a text", fn () => Scene::decodeText($scene));
    Checks::refused('scene', "scene $index of a query", fn () => Scene::decodeQuery($scene));
}

// Versions

$old = Schema::define(['n' => Field::integer(max: 9)], alphabet: 'wechat', check: 20);
$times10 = fn (array $record) => ['n' => $record['n'] * 10];
$new = $old->next(['n' => Field::integer(max: 99)], $times10, alphabet: 'unreserved', check: 0);
$withM = fn (array $record) => [...$record, 'm' => true];
$newest = $new->next(['n' => Field::integer(max: 99), 'm' => Field::flag()], $withM);
$scene = $old->encode(['n' => 7]);
Checks::same('a scene of version 0', $newest->decode($scene), ['n' => 70, 'm' => true]);
Checks::same('a scene of version 1', $newest->decode($new->encode(['n' => 7])), ['n' => 7, 'm' => true]);
Checks::same('the check of each version', array_column($newest->toJson()['versions'], 'check'), [20, 0, 0]);
Checks::refused('version', 'a later version', fn () => $new->decode($newest->encode(['n' => 1, 'm' => true])));
Checks::refused('version', 'a version without its upgrade', fn () => Schema::fromJson($new->toJson())->decode($scene));
$again = Schema::fromJson(json_encode($new->toJson()), [1 => $times10]);
Checks::same('a version with its upgrade', $again->decode($scene), ['n' => 70]);
$wrong = $old->next(['n' => Field::integer(max: 9)], fn (array $record) => ['n' => -1]);
Checks::refused('value', 'a wrong upgrade', fn () => $wrong->decode($scene));
Checks::refused('value', 'an upgrade to no record', fn () => $old->next([], fn () => null)->decode($scene));

// Seals

[$first, $second] = [str_repeat('1', 16), str_repeat('2', 16)];
$plain = Schema::define(['price' => Field::integer(max: 9)]);
$invitation = $plain->next(['price' => Field::integer(max: 9), 'seal' => Field::hex(8)], fn (array $record) => $record);
$sealed = new Sealed($invitation, 'seal', [$first]);
$both = new Sealed($invitation, 'seal', [$second, $first]);
$scene = $sealed->encode(['price' => 5]);
Checks::same('the record of a sealed scene', $both->open($scene)->record, ['price' => 5]);
Checks::same('the key of a sealed scene', $both->open($scene)->key, 1);
Checks::refused('forged', 'a seal of another key', fn () => $sealed->open($both->encode(['price' => 5])));
$unsealed = $plain->encode(['price' => 5]);
Checks::refused('foreign', 'a scene of a version without a seal', fn () => $sealed->open($unsealed));
Checks::refused('foreign', 'anything else', fn () => $sealed->open(null));
Checks::refused('value', 'a record with a seal', fn () => $sealed->encode(['price' => 5, 'seal' => '00000000']));
$halved = fn (array $record) => ['half' => $record['price'] / 2, 'seal' => $record['seal']];
$halves = $invitation->next(['half' => Field::decimal(min: 0, max: 9, digits: 1), 'seal' => Field::hex(8)], $halved);
Checks::same('an upgraded record', (new Sealed($halves, 'seal', [$first]))->open($scene)->record, ['half' => 2.5]);

printf("php: %d vectors, %d checks, %d failures\n", $vectors, Checks::$count, Checks::$failures);
exit(min(1, Checks::$failures));
