<?php

// Copyright (c) 2026 The miniprogram-scene authors. SPDX-License-Identifier: MIT

/**
 * Scenes of mini-program codes: a record becomes at most 32 characters, and the page reads it back.
 *
 * One file for PHP 8.1 or newer on 64 bits, without dependencies. It was written from FORMAT.md of the package
 * miniprogram-scene, and the numbers of sections in this file are those of FORMAT.md.
 *
 * Strings are UTF-8. Half of a surrogate pair, which UTF-8 cannot write, has the three bytes of "\u{d800}" in PHP:
 * names, choices and codes may have it, texts may not.
 */

declare(strict_types=1);

namespace MiniprogramScene;

/** A refusal: of a definition, of a value, or of a scene. */
final class SceneError extends \RuntimeException
{
    /**
     * @param string $errorCode `schema`, `value`, `length`, `scene` or `version`: section 5.
     * @param string $path The place of the value: names of fields and indices of lists, joined with dots.
     *     '' is the whole value.
     */
    public function __construct(
        public readonly string $errorCode,
        string $message,
        public readonly string $path = '',
    ) {
        parent::__construct($path === '' ? $message : "$path: $message");
    }

    /** @internal */
    public static function schema(string $message): self
    {
        return new self('schema', $message);
    }

    /** @internal */
    public static function value(string $path, string $allowed): self
    {
        return new self('value', "has to be $allowed", $path);
    }

    /** @internal */
    public static function length(): self
    {
        return new self('length', 'needs more than 32 characters');
    }

    /** @internal */
    public static function scene(): self
    {
        return new self('scene', 'no scene of this kind: foreign, damaged or mistyped');
    }

    /** @internal */
    public static function version(): self
    {
        return new self('version', 'a scene of a version that is not known here');
    }
}

/** The reason why a scene is not opened. */
final class SealError extends \RuntimeException
{
    /** @param string $errorCode `foreign`: nobody has sealed such a scene; `forged`: no key has made its seal. */
    public function __construct(
        public readonly string $errorCode,
        string $message,
        ?\Throwable $previous = null,
    ) {
        parent::__construct($message, 0, $previous);
    }
}

/**
 * A definition of records, with one or more versions. Records are written with the newest one.
 *
 * A record is an array whose keys are the names of the fields, or a \stdClass. `null` is an absent value. Lists and
 * tuples are arrays that are lists. A decoded record is an array, and so is each record inside of it.
 */
final class Schema
{
    /** @var array<int, Version> By number, the newest one last. */
    private readonly array $versions;

    /**
     * @param list<Version> $versions
     * @param array<int, callable(array<string, mixed>): array<string, mixed>> $upgrades By the version that they make.
     */
    private function __construct(array $versions, private readonly array $upgrades)
    {
        $numbers = array_map(fn (Version $version) => $version->number, $versions);
        $this->versions = array_combine($numbers, $versions);
    }

    /**
     * Defines the first version of a schema.
     *
     *     $poster = Schema::define(['goods' => Field::integer(max: 9999999), 'shop' => Field::text()]);
     *
     * @param array<string, Field> $fields Their order is a part of the format.
     * @param string $alphabet `portable`, `unreserved` or `wechat`.
     * @param int $check The check bits, 0 to 20.
     * @param int $version The number of the version, 0 to 34.
     * @throws SceneError `schema` for a definition that makes no sense, or of which no record fits.
     */
    public static function define(
        array $fields,
        string $alphabet = 'portable',
        int $check = 12,
        int $version = 0,
    ): self {
        return new self([new Version($version, Alphabet::named($alphabet), $check, new Fields($fields))], []);
    }

    /**
     * Makes a schema of its JSON form, such as `npx miniprogram-scene-server export` writes for each schema.
     *
     *     $scenes = json_decode(file_get_contents('scenes.json'), true);
     *     $poster = Schema::fromJson($scenes['poster'], [1 => fn (array $old) => [...$old, 'vip' => false]]);
     *
     * @param array<string, mixed>|string|object $form The form as `json_decode` gives it, or its text.
     * @param array<int, callable(array<string, mixed>): array<string, mixed>> $upgrades By the version that they make:
     *     the one of 1 makes a record of version 1 from one of version 0. Without it, a scene of version 0 is refused.
     * @throws SceneError `schema`
     */
    public static function fromJson(array|string|object $form, array $upgrades = []): self
    {
        return new self(Form::versions(is_string($form) ? json_decode($form) : $form), $upgrades);
    }

    /**
     * The next version of this schema. It reads the scenes of all versions, and gives records of the new one.
     *
     *     $newer = $poster->next(['goods' => Field::id(), 'vip' => Field::flag()], fn (array $old) => [
     *         'goods' => (string) $old['goods'],
     *         'vip' => false,
     *     ]);
     *
     * @param array<string, Field> $fields
     * @param callable(array<string, mixed>): array<string, mixed> $upgrade Makes a record of the new version.
     * @param ?string $alphabet By default that of this version.
     * @param ?int $check By default that of this version.
     * @throws SceneError `schema`, also after version 34.
     */
    public function next(array $fields, callable $upgrade, ?string $alphabet = null, ?int $check = null): self
    {
        $newest = $this->newest();
        $number = $newest->number + 1;
        $alphabet = $alphabet === null ? $newest->alphabet : Alphabet::named($alphabet);
        $version = new Version($number, $alphabet, $check ?? $newest->check, new Fields($fields));
        return new self([...array_values($this->versions), $version], [$number => $upgrade] + $this->upgrades);
    }

    /**
     * Encodes a record.
     *
     * @param array<string, mixed>|\stdClass $record
     * @return string A scene of 1 to 32 characters, for `getUnlimitedQRCode`.
     * @throws SceneError `value` or `length`
     */
    public function encode(mixed $record): string
    {
        return $this->newest()->encode($record);
    }

    /**
     * Decodes a scene of any version into a record of the newest one.
     *
     * @param string $scene Without percent-encoding. Anything but a string is refused.
     * @return array<string, mixed> Without the absent values.
     * @throws SceneError `scene` or `version`; `value` if an upgrade gives no right record.
     */
    public function decode(mixed $scene): array
    {
        [$version, $record] = $this->read($scene);
        return $this->upgrade($version, $record);
    }

    /**
     * The JSON form of this schema, with all versions, for `json_encode`.
     *
     * @return array<string, mixed>
     */
    public function toJson(): array
    {
        return ['versions' => array_map(fn (Version $version) => $version->form(), array_values($this->versions))];
    }

    /** @internal */
    public function newest(): Version
    {
        return $this->versions[array_key_last($this->versions)];
    }

    /**
     * Reads a scene as its version wrote it: section 7.
     *
     * @internal
     * @return array{Version, array<string, mixed>}
     */
    public function read(mixed $scene): array
    {
        $refusal = null;
        foreach ($this->alphabets() as $alphabet) {
            $digits = $alphabet->digits($scene);
            if ($digits === null) {
                continue;
            }
            try {
                return $this->readIn($alphabet, $scene, $digits);
            } catch (SceneError $error) {
                $refusal ??= $error;
            }
        }
        throw $refusal ?? SceneError::scene();
    }

    /**
     * Upgrades a record of a version to the newest one.
     *
     * @internal
     * @param array<string, mixed> $record
     * @return array<string, mixed>
     */
    public function upgrade(Version $from, array $record): array
    {
        $newest = $this->newest();
        if ($from === $newest) {
            return $record;
        }
        for ($number = $from->number + 1; $number <= $newest->number; $number++) {
            $upgrade = $this->upgrades[$number] ?? throw SceneError::version();
            $record = Fields::record($upgrade($record), '');
        }
        $newest->check($record);
        return $record;
    }

    /** @return list<Alphabet> From the newest version to the oldest, each once. */
    private function alphabets(): array
    {
        $alphabets = [];
        foreach (array_reverse($this->versions) as $version) {
            $alphabets[$version->alphabet->name] = $version->alphabet;
        }
        return array_values($alphabets);
    }

    /**
     * @param list<int> $digits
     * @return array{Version, array<string, mixed>}
     */
    private function readIn(Alphabet $alphabet, string $scene, array $digits): array
    {
        $from = new Decoder($digits, $alphabet);
        $version = $this->versions[Version::readNumber($from)] ?? throw SceneError::version();
        if ($version->alphabet !== $alphabet) {
            throw SceneError::scene();
        }
        return [$version, $version->read($from, $scene)];
    }
}

/**
 * A schema whose records are sealed: only who has a key makes a scene that opens (section 16).
 *
 *     $sealed = new Sealed($invitation, 'seal', [getenv('SEAL_KEY')]);
 *     $scene = $sealed->encode(['inviter' => '40021', 'price' => 1990]);
 *     $record = $sealed->open($scene)->record;
 */
final class Sealed
{
    private const SHORTEST_KEY = 16;
    private const SHORTEST_SEAL = 8;

    /**
     * @param string $field The name of a `hex` field of 8 to 64 digits in the newest version.
     * @param list<string> $keys Secrets of 16 bytes or more. The first one seals, and all of them open.
     * @throws SceneError `schema` for a field that holds no seal, without a key, and for a key that is too short.
     */
    public function __construct(
        private readonly Schema $schema,
        private readonly string $field,
        #[\SensitiveParameter] private readonly array $keys,
    ) {
        if (self::length($schema->newest(), $field) === null) {
            throw SceneError::schema("the field $field holds no seal: it has to be a hex of 8 to 64 digits");
        }
        if ($keys === [] || !array_is_list($keys)) {
            throw SceneError::schema('a list of keys is missing');
        }
        foreach ($keys as $key) {
            if (!is_string($key) || strlen($key) < self::SHORTEST_KEY) {
                throw SceneError::schema('a key has to have 16 bytes or more');
            }
        }
    }

    /**
     * Seals and encodes a record.
     *
     * @param array<string, mixed>|\stdClass $record The record without its seal.
     * @throws SceneError `value` or `length`
     */
    public function encode(mixed $record): string
    {
        $record = Fields::record($record, '');
        if (isset($record[$this->field])) {
            throw SceneError::value($this->field, 'absent: the seal is made here');
        }
        $version = $this->schema->newest();
        $record[$this->field] = $this->seal($this->message($version, $record), $version, $this->keys[0]);
        return $version->encode($record);
    }

    /**
     * Decodes a scene that one of the keys has sealed, into a record of the newest version.
     *
     * @param string $scene Without percent-encoding. Anything but a string is foreign.
     * @throws SealError `foreign` or `forged`
     * @throws SceneError `version` or `value`: the seal is right, and an upgrade is missing or gives no right record.
     */
    public function open(mixed $scene): Opened
    {
        try {
            [$version, $record] = $this->schema->read($scene);
        } catch (SceneError $error) {
            throw new SealError('foreign', 'no scene of this schema', $error);
        }
        if (self::length($version, $this->field) === null) {
            throw new SealError('foreign', 'a scene of a version without a seal');
        }
        $message = $this->message($version, $record);
        foreach ($this->keys as $index => $key) {
            if (hash_equals($this->seal($message, $version, $key), $record[$this->field])) {
                $record = $this->schema->upgrade($version, $record);
                unset($record[$this->field]);
                return new Opened($record, $index);
            }
        }
        throw new SealError('forged', 'no key has made the seal of this scene');
    }

    /** The digits of the seal in a version; null if its field holds none. */
    private static function length(Version $version, string $field): ?int
    {
        $form = $version->field($field)?->form() ?? ['kind' => null];
        return $form['kind'] === 'hex' && $form['length'] >= self::SHORTEST_SEAL ? $form['length'] : null;
    }

    /**
     * The bytes that a key signs.
     *
     * @param array<string, mixed> $record
     */
    private function message(Version $version, array $record): string
    {
        $record[$this->field] = str_repeat('0', self::length($version, $this->field));
        $canonical = Utf8::withoutSurrogates($version->canonical);
        return "miniprogram-scene seal 1\0$canonical\0" . $version->encode($record);
    }

    private function seal(string $message, Version $version, #[\SensitiveParameter] string $key): string
    {
        return substr(hash_hmac('sha256', $message, $key), 0, self::length($version, $this->field));
    }
}

/** A record whose seal is right. */
final class Opened
{
    /**
     * @param array<string, mixed> $record The record of the newest version, without its seal.
     * @param int $key The index of the key that has sealed it.
     */
    public function __construct(public readonly array $record, public readonly int $key)
    {
    }
}

/** Scenes without a schema: texts and queries (section 9). */
final class Scene
{
    private const CODED = 0;
    private const LITERAL = 1;
    private const OWN_LITERAL = 3;
    private const CHECK = 12;
    private const MOST_PAIRS = 32;

    /**
     * Encodes a text.
     *
     * @param string $text At most 4096 UTF-16 units.
     * @param string $alphabet `portable`, `unreserved` or `wechat`.
     * @param string $model `core`, or `zh` for more Chinese; the page has to read with the same one.
     * @throws SceneError `schema`, `value` or `length`
     */
    public static function encodeText(mixed $text, string $alphabet = 'portable', string $model = 'core'): string
    {
        return self::writeText($text, Alphabet::named($alphabet), TextModel::named($model));
    }

    /**
     * Decodes a scene of a text.
     *
     * @param string $scene Without percent-encoding. Anything but a string is refused.
     * @throws SceneError `schema`, `scene` or `version`
     */
    public static function decodeText(mixed $scene, string $alphabet = 'portable', string $model = 'core'): string
    {
        [$alphabet, $model] = [Alphabet::named($alphabet), TextModel::named($model)];
        $from = new Decoder($alphabet->digits($scene) ?? throw SceneError::scene(), $alphabet);
        $literal = fn (Alphabet $of): string => $of->text($from->string($of->radix, strlen($scene) - 1));
        $text = match ($from->weighted(self::formats($alphabet))) {
            self::CODED => $model->read($from),
            self::LITERAL => $literal(Alphabet::named('wechat')),
            self::OWN_LITERAL => $literal($alphabet),
            default => throw SceneError::version(),
        };
        Decoder::verify($scene, fn () => self::writeText($text, $alphabet, $model));
        return $text;
    }

    /**
     * Encodes the pairs of a query.
     *
     * @param array<string>|\stdClass $query Strings by their keys. A key that PHP has made an integer is a string here.
     * @throws SceneError `schema`, `value` or `length`
     */
    public static function encodeQuery(mixed $query, string $alphabet = 'portable'): string
    {
        return self::writeQuery($query, Alphabet::named($alphabet));
    }

    /**
     * Decodes a scene of a query.
     *
     * @param string $scene Without percent-encoding. Anything but a string is refused.
     * @return array<string> Strings by their keys, in the order of section 7.1.
     * @throws SceneError `schema`, `scene` or `version`
     */
    public static function decodeQuery(mixed $scene, string $alphabet = 'portable'): array
    {
        $alphabet = Alphabet::named($alphabet);
        $from = new Decoder($alphabet->digits($scene) ?? throw SceneError::scene(), $alphabet);
        if ($from->weighted(self::formats($alphabet)) !== self::CODED) {
            throw SceneError::version();
        }
        $query = [];
        for ($left = $from->weighted(self::pairs()); $left > 0; $left--) {
            $key = TextModel::key()->read($from);
            $query[$key] = TextModel::value()->read($from);
        }
        Decoder::verify($scene, fn () => self::writeQuery($query, $alphabet));
        return $query;
    }

    private static function writeText(mixed $text, Alphabet $alphabet, TextModel $model): string
    {
        if (!Utf8::isText($text)) {
            throw SceneError::value('', 'well-formed text of at most 4096 units');
        }
        $wechat = Alphabet::named('wechat');
        $coded = self::encoder($alphabet, ['kind' => 'text', 'model' => $model->name()], self::CODED);
        $coded->text($model, $text);
        if (strlen($text) >= 32 || ($text !== '' && $wechat->digits($text) === null)) {
            return $coded->spell(self::CHECK, 32) ?? throw SceneError::length();
        }
        $most = strlen($text) + 1;
        return $coded->spell(self::CHECK, $most)
            ?? self::literal(self::OWN_LITERAL, $alphabet, $text, $alphabet, $model)
            ?? self::literal(self::LITERAL, $wechat, $text, $alphabet, $model)
            ?? $coded->spell(0, 32)
            ?? throw SceneError::length();
    }

    /** The scene of a text as it is; null if it has other characters, or does not fit. */
    private static function literal(
        int $format,
        Alphabet $of,
        string $text,
        Alphabet $alphabet,
        TextModel $model,
    ): ?string {
        $digits = $text === '' ? [] : $of->digits($text);
        if ($digits === null) {
            return null;
        }
        $to = self::encoder($alphabet, ['kind' => 'text', 'model' => $model->name()], $format);
        $to->string($of->radix, $digits);
        return $to->spell(0, strlen($text) + 1);
    }

    private static function writeQuery(mixed $query, Alphabet $alphabet): string
    {
        $query = Fields::record($query, '');
        foreach ($query as $key => $value) {
            if (!Utf8::isText((string) $key) || !Utf8::isText($value)) {
                throw SceneError::value((string) $key, 'well-formed text of at most 4096 units');
            }
        }
        if (count($query) > self::MOST_PAIRS) {
            throw SceneError::length();
        }
        $to = self::encoder($alphabet, ['kind' => 'query', 'model' => 'core'], self::CODED);
        $to->weighted(self::pairs(), count($query));
        foreach (Names::inOrder(array_keys($query)) as $key) {
            $to->text(TextModel::key(), $key);
            $to->text(TextModel::value(), $query[$key]);
        }
        return $to->spell(self::CHECK, 32) ?? throw SceneError::length();
    }

    /**
     * An encoder of a text or a query, with the symbol of the format.
     *
     * @param array<string, string> $form
     */
    private static function encoder(Alphabet $alphabet, array $form, int $format): Encoder
    {
        static $fingerprints = [];
        $canonical = Form::canonical($form + ['alphabet' => $alphabet->name]);
        $to = new Encoder($alphabet, $fingerprints[$canonical] ??= Hash::fingerprint($canonical));
        $to->weighted(self::formats($alphabet), $format);
        return $to;
    }

    private static function formats(Alphabet $alphabet): Weighted
    {
        static $models = [];
        return $models[$alphabet->name] ??= new Weighted([$alphabet->radix - 20, 16, 3, 1]);
    }

    private static function pairs(): Weighted
    {
        static $model;
        return $model ??= new Weighted(Tables::PAIRS);
    }
}

/** A field of a record: it says which values there are, and writes and reads them (section 8). */
abstract class Field
{
    /**
     * An integer.
     *
     * @param int $max At most 2^53 - 1.
     */
    public static function integer(int $max, int $min = 0): self
    {
        return new IntegerField(['kind' => 'integer', 'min' => $min, 'max' => $max], $min, $max);
    }

    /** A number with at most so many decimals, 0 to 15. It is read as a float. */
    public static function decimal(int|float $min, int|float $max, int $digits): self
    {
        return new DecimalField((float) $min, (float) $max, $digits);
    }

    /** A boolean. */
    public static function flag(): self
    {
        return new OneOfField(['kind' => 'flag'], [false, true]);
    }

    /**
     * One of the given values.
     *
     * @param list<string|bool|int> $choices
     */
    public static function oneOf(array $choices): self
    {
        return new OneOfField(['kind' => 'oneOf', 'choices' => $choices], $choices);
    }

    /** A value that may be absent, which is `null`. */
    public static function optional(Field $field): self
    {
        return new OptionalField($field);
    }

    /**
     * A list of 0 to `$max` values.
     *
     * @param int $max 1 to 1000.
     */
    public static function list(Field $field, int $max): self
    {
        return new ListField($field, $max);
    }

    /** A list with a field for each value. */
    public static function tuple(Field ...$fields): self
    {
        return new TupleField(array_values($fields));
    }

    /**
     * A record in a record.
     *
     * @param array<string, Field> $fields
     */
    public static function record(array $fields): self
    {
        return new RecordField(new Fields($fields));
    }

    /**
     * A record of one of several branches. The value of `$key` is the name of the branch.
     *
     *     Field::variant('type', ['home' => [], 'table' => ['number' => Field::id()]])
     *
     * @param array<string, array<string, Field>> $branches
     */
    public static function variant(string $key, array $branches): self
    {
        return new VariantField($key, array_map(fn (array $fields) => new Fields($fields), $branches));
    }

    /**
     * A string of a fixed length.
     *
     * @param string $alphabet 2 to 4096 different UTF-16 units.
     * @param int $length 1 to 64 units.
     */
    public static function code(string $alphabet, int $length): self
    {
        return new CodeField(['kind' => 'code', 'alphabet' => $alphabet, 'length' => $length], $alphabet, $length);
    }

    /** A string of 1 to 64 decimal digits. */
    public static function digits(int $length): self
    {
        return new CodeField(['kind' => 'digits', 'length' => $length], CodeField::DIGITS, $length);
    }

    /** A string of 1 to 64 hexadecimal digits in lower case. */
    public static function hex(int $length): self
    {
        return new CodeField(['kind' => 'hex', 'length' => $length], CodeField::HEX, $length);
    }

    /** An id of MongoDB: 24 hexadecimal digits in lower case. */
    public static function objectId(): self
    {
        return new CodeField(['kind' => 'objectId'], CodeField::HEX, 24);
    }

    /**
     * An openid: 28 characters.
     *
     * @param string $prefix An `o`, and 0 to 26 characters more, with which all of your openids begin.
     */
    public static function openid(string $prefix = 'o'): self
    {
        if (!preg_match('/^o[A-Za-z0-9_-]{0,26}$/D', $prefix)) {
            throw SceneError::schema('a prefix has to be an o and 0 to 26 characters of an openid');
        }
        $form = ['kind' => 'openid', 'prefix' => $prefix];
        return new CodeField($form, CodeField::BASE64URL, 28 - strlen($prefix), $prefix);
    }

    /** A UUID, read in lower case with dashes. */
    public static function uuid(): self
    {
        return new UuidField();
    }

    /** A mobile number of China: a string of 11 digits. */
    public static function phone(): self
    {
        return new PhoneField();
    }

    /** An id of 64 bits: a decimal string. */
    public static function snowflake(): self
    {
        return new SnowflakeField();
    }

    /** An id: a decimal string of 1 to 58 digits without leading zeros. */
    public static function id(): self
    {
        return new IdField();
    }

    /** A day: a string `YYYY-MM-DD`. */
    public static function date(string $min = '2000-01-01', string $max = '2099-12-31'): self
    {
        return new DateField($min, $max);
    }

    /**
     * A point in time since 1970, as an integer.
     *
     * @param string $unit `s` or `ms`.
     */
    public static function timestamp(string $unit = 's'): self
    {
        $max = match ($unit) {
            's' => 4294967295,
            'ms' => 4294967295999,
            default => throw SceneError::schema('a unit has to be s or ms'),
        };
        return new IntegerField(['kind' => 'timestamp', 'unit' => $unit], 0, $max);
    }

    /**
     * A text.
     *
     * @param ?int $max The most characters; by default there is no limit but that of the scene.
     * @param string $model `core`, or `zh` for more Chinese.
     */
    public static function text(?int $max = null, string $model = 'core'): self
    {
        return new TextField($max, TextModel::named($model));
    }

    /**
     * The JSON form of this field (section 7.3), without a name.
     *
     * @internal
     * @return array<string, mixed>
     */
    abstract public function form(): array;

    /**
     * The bits that each value takes at least (section 8.13).
     *
     * @internal
     */
    abstract public function bits(): float;

    /**
     * Checks a value, and writes its symbols.
     *
     * @internal
     */
    abstract public function write(SymbolWriter $to, mixed $value, string $path): void;

    /** @internal */
    abstract public function read(Decoder $from): mixed;
}

/** An integer of a range; also a point in time. */
final class IntegerField extends Field
{
    private readonly int $count;

    /** @param array<string, mixed> $form */
    public function __construct(private readonly array $form, private readonly int $min, private readonly int $max)
    {
        $isRange = Number::isSafe($min) && Number::isSafe($max) && $min <= $max;
        if (!$isRange || $max - $min > Number::MOST) {
            throw SceneError::schema('min and max have to be safe integers, min <= max, at most 2^53 - 1 apart');
        }
        $this->count = $max - $min + 1;
    }

    public function form(): array
    {
        return $this->form;
    }

    public function bits(): float
    {
        return log($this->count, 2);
    }

    public function write(SymbolWriter $to, mixed $value, string $path): void
    {
        $integer = Number::integer($value);
        if ($integer === null || $integer < $this->min || $integer > $this->max) {
            throw SceneError::value($path, "an integer from $this->min to $this->max");
        }
        $to->integer($this->count, $integer - $this->min);
    }

    public function read(Decoder $from): int
    {
        return $this->min + $from->integer($this->count);
    }
}

/** A number with a fixed number of decimals. */
final class DecimalField extends Field
{
    private const SCALES = [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
    private const MOST_STEPS = 2 ** 51;

    private readonly int $first;
    private readonly int $count;

    public function __construct(
        private readonly float $min,
        private readonly float $max,
        private readonly int $digits,
    ) {
        if ($digits < 0 || $digits > 15) {
            throw SceneError::schema('digits have to be 0 to 15');
        }
        if (!$this->accepts($min) || !$this->accepts($max)) {
            throw SceneError::schema("min and max have to be numbers of $digits decimals, min <= max");
        }
        [$first, $last] = [self::stepOf($min, $digits), self::stepOf($max, $digits)];
        if (abs($first) > self::MOST_STEPS || abs($last) > self::MOST_STEPS) {
            throw SceneError::schema('min and max may have at most 2^51 steps');
        }
        $this->first = (int) $first;
        $this->count = (int) $last - $this->first + 1;
    }

    /** The number of steps up to a number. `round` would not do: PHP 8.2 leaves numbers from 10^15 on as they are. */
    public static function stepOf(float $number, int $digits): float
    {
        return floor($number * self::SCALES[$digits] + 0.5);
    }

    public function form(): array
    {
        return ['kind' => 'decimal', 'min' => $this->min, 'max' => $this->max, 'digits' => $this->digits];
    }

    public function bits(): float
    {
        return log($this->count, 2);
    }

    public function write(SymbolWriter $to, mixed $value, string $path): void
    {
        if ((!is_int($value) && !is_float($value)) || !$this->accepts((float) $value)) {
            throw SceneError::value($path, "a number from $this->min to $this->max of $this->digits decimals");
        }
        $to->integer($this->count, (int) self::stepOf((float) $value, $this->digits) - $this->first);
    }

    public function read(Decoder $from): float
    {
        return (float) ($from->integer($this->count) + $this->first) / self::SCALES[$this->digits];
    }

    private function accepts(float $number): bool
    {
        return $number >= $this->min && $number <= $this->max
            && self::stepOf($number, $this->digits) / self::SCALES[$this->digits] === $number;
    }
}

/** One of a list of values; also a boolean. */
final class OneOfField extends Field
{
    /** @var array<string, int> The index of each choice, by its type and value. */
    private array $indices = [];

    /**
     * @param array<string, mixed> $form
     * @param array<mixed> $choices
     */
    public function __construct(private readonly array $form, private readonly array $choices)
    {
        if ($choices === [] || !array_is_list($choices)) {
            throw SceneError::schema('choices have to be a list of 1 or more');
        }
        foreach ($choices as $index => $choice) {
            $key = self::key($choice);
            if ($key === null || isset($this->indices[$key])) {
                throw SceneError::schema('choices have to be different strings, booleans or safe integers');
            }
            $this->indices[$key] = $index;
        }
    }

    public function form(): array
    {
        return $this->form;
    }

    public function bits(): float
    {
        return log(count($this->choices), 2);
    }

    public function write(SymbolWriter $to, mixed $value, string $path): void
    {
        $index = $this->indices[self::key($value) ?? ''] ?? null;
        if ($index === null) {
            $shown = array_map(fn ($choice) => var_export($choice, true), $this->choices);
            throw SceneError::value($path, 'one of ' . implode(', ', $shown));
        }
        $to->integer(count($this->choices), $index);
    }

    public function read(Decoder $from): string|bool|int
    {
        return $this->choices[$from->integer(count($this->choices))];
    }

    /** A string that tells 1, '1' and true apart; null for a value of another type. */
    private static function key(mixed $value): ?string
    {
        if (is_string($value)) {
            return "string $value";
        }
        if (is_bool($value)) {
            return $value ? 'true' : 'false';
        }
        $integer = Number::integer($value);
        return $integer === null ? null : "integer $integer";
    }
}

/** A value that may be absent. */
final class OptionalField extends Field
{
    public function __construct(private readonly Field $field)
    {
    }

    public function form(): array
    {
        return ['kind' => 'optional', 'field' => $this->field->form()];
    }

    public function bits(): float
    {
        return 1;
    }

    public function write(SymbolWriter $to, mixed $value, string $path): void
    {
        $to->uniform(2, $value === null ? 0 : 1);
        if ($value !== null) {
            $this->field->write($to, $value, $path);
        }
    }

    public function read(Decoder $from): mixed
    {
        return $from->uniform(2) === 0 ? null : $this->field->read($from);
    }
}

/** A list of values of one field. */
final class ListField extends Field
{
    public function __construct(private readonly Field $field, private readonly int $max)
    {
        if ($max < 1 || $max > 1000) {
            throw SceneError::schema('max of a list has to be 1 to 1000');
        }
    }

    public function form(): array
    {
        return ['kind' => 'list', 'field' => $this->field->form(), 'max' => $this->max];
    }

    public function bits(): float
    {
        return log($this->max + 1, 2);
    }

    public function write(SymbolWriter $to, mixed $value, string $path): void
    {
        if (!is_array($value) || !array_is_list($value) || count($value) > $this->max) {
            throw SceneError::value($path, "a list of at most $this->max values");
        }
        $to->integer($this->max + 1, count($value));
        foreach ($value as $index => $item) {
            $this->field->write($to, $item, Names::path($path, $index));
        }
    }

    public function read(Decoder $from): array
    {
        $items = [];
        for ($left = $from->integer($this->max + 1); $left > 0; $left--) {
            $items[] = $this->field->read($from);
        }
        return $items;
    }
}

/** A list with a field for each value. */
final class TupleField extends Field
{
    /** @param list<Field> $fields */
    public function __construct(private readonly array $fields)
    {
    }

    public function form(): array
    {
        return ['kind' => 'tuple', 'fields' => array_map(fn (Field $field) => $field->form(), $this->fields)];
    }

    public function bits(): float
    {
        return array_sum(array_map(fn (Field $field) => $field->bits(), $this->fields));
    }

    public function write(SymbolWriter $to, mixed $value, string $path): void
    {
        if (!is_array($value) || !array_is_list($value) || count($value) !== count($this->fields)) {
            throw SceneError::value($path, 'a list of ' . count($this->fields) . ' values');
        }
        foreach ($this->fields as $index => $field) {
            $field->write($to, $value[$index], Names::path($path, $index));
        }
    }

    public function read(Decoder $from): array
    {
        return array_map(fn (Field $field) => $field->read($from), $this->fields);
    }
}

/** A record in a record. */
final class RecordField extends Field
{
    public function __construct(private readonly Fields $fields)
    {
    }

    public function form(): array
    {
        return ['kind' => 'record', 'fields' => $this->fields->form()];
    }

    public function bits(): float
    {
        return $this->fields->bits();
    }

    public function write(SymbolWriter $to, mixed $value, string $path): void
    {
        $this->fields->write($to, Fields::record($value, $path), $path);
    }

    public function read(Decoder $from): array
    {
        return $this->fields->read($from);
    }
}

/** A record of one of several branches. */
final class VariantField extends Field
{
    /** @var list<string> */
    private readonly array $names;

    /** @param array<Fields> $branches By their names. */
    public function __construct(private readonly string $key, private readonly array $branches)
    {
        $this->names = Names::inOrder(array_keys($branches));
        if ($branches === []) {
            throw SceneError::schema('a variant has to have a branch');
        }
        foreach ($branches as $fields) {
            if ($fields->field($key) !== null) {
                throw SceneError::schema("a branch has a field with the name of the key: $key");
            }
        }
    }

    public function form(): array
    {
        $branch = fn (string $name) => ['name' => $name, 'fields' => $this->branches[$name]->form()];
        return ['kind' => 'variant', 'key' => $this->key, 'branches' => array_map($branch, $this->names)];
    }

    public function bits(): float
    {
        $least = min(array_map(fn (Fields $fields) => $fields->bits(), array_values($this->branches)));
        return log(count($this->names), 2) + $least;
    }

    public function write(SymbolWriter $to, mixed $value, string $path): void
    {
        $record = Fields::record($value, $path);
        $name = $record[$this->key] ?? null;
        $index = array_search($name, $this->names, true);
        if ($index === false) {
            throw SceneError::value(Names::path($path, $this->key), 'one of ' . implode(', ', $this->names));
        }
        $to->integer(count($this->names), $index);
        unset($record[$this->key]);
        $this->branches[$name]->write($to, $record, $path);
    }

    public function read(Decoder $from): array
    {
        $name = $this->names[$from->integer(count($this->names))];
        return [$this->key => $name] + $this->branches[$name]->read($from);
    }
}

/** A string of a fixed length over an alphabet, after a prefix that is not written. */
final class CodeField extends Field
{
    public const DIGITS = '0123456789';
    public const HEX = '0123456789abcdef';
    public const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

    /** @var list<int> */
    private readonly array $units;

    /** @var array<int, int> */
    private readonly array $digitOf;

    /** @param array<string, mixed> $form */
    public function __construct(
        private readonly array $form,
        string $alphabet,
        private readonly int $length,
        private readonly string $prefix = '',
    ) {
        $this->units = Utf8::units($alphabet) ?? [];
        $this->digitOf = array_flip($this->units);
        $count = count($this->units);
        if ($count < 2 || $count > 4096 || count($this->digitOf) !== $count) {
            throw SceneError::schema('an alphabet has to have 2 to 4096 different units');
        }
        if ($length < 1 || $length > 64) {
            throw SceneError::schema('a length has to be 1 to 64');
        }
    }

    public function form(): array
    {
        return $this->form;
    }

    public function bits(): float
    {
        return $this->length * log(count($this->units), 2);
    }

    public function write(SymbolWriter $to, mixed $value, string $path): void
    {
        $to->string(count($this->units), $this->digitsOf($value) ?? throw SceneError::value($path, $this->allowed()));
    }

    public function read(Decoder $from): string
    {
        $unit = fn (int $digit) => $this->units[$digit];
        return $this->prefix . Utf8::ofUnits(array_map($unit, $from->string(count($this->units), $this->length)));
    }

    /** @return ?list<int> */
    private function digitsOf(mixed $value): ?array
    {
        // No unit has more than three bytes.
        if (!is_string($value) || strlen($value) > 3 * 64 || !str_starts_with($value, $this->prefix)) {
            return null;
        }
        $units = Utf8::units(substr($value, strlen($this->prefix))) ?? [];
        $digits = [];
        foreach ($units as $unit) {
            $digits[] = $this->digitOf[$unit] ?? -1;
        }
        return count($digits) === $this->length && !in_array(-1, $digits, true) ? $digits : null;
    }

    private function allowed(): string
    {
        $start = $this->prefix === '' ? '' : " after $this->prefix";
        return "$this->length characters of " . Utf8::ofUnits($this->units) . $start;
    }
}

/** A UUID. */
final class UuidField extends Field
{
    private const PATTERN = '/^[0-9a-f]{8}(-?)[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{12}$/Di';

    public function form(): array
    {
        return ['kind' => 'uuid'];
    }

    public function bits(): float
    {
        return 128;
    }

    public function write(SymbolWriter $to, mixed $value, string $path): void
    {
        if (!is_string($value) || !preg_match(self::PATTERN, $value)) {
            throw SceneError::value($path, 'a UUID');
        }
        $to->string(16, array_map('hexdec', str_split(str_replace('-', '', $value))));
    }

    public function read(Decoder $from): string
    {
        $digits = implode('', array_map('dechex', $from->string(16, 32)));
        return vsprintf('%s%s-%s-%s-%s-%s%s%s', str_split($digits, 4));
    }
}

/** A mobile number of China. */
final class PhoneField extends Field
{
    private const FIRST = 13000000000;
    private const COUNT = 7000000000;

    public function form(): array
    {
        return ['kind' => 'phone'];
    }

    public function bits(): float
    {
        return log(self::COUNT, 2);
    }

    public function write(SymbolWriter $to, mixed $value, string $path): void
    {
        if (!is_string($value) || !preg_match('/^1[3-9][0-9]{9}$/D', $value)) {
            throw SceneError::value($path, 'a string of 11 digits: 1, then 3 to 9, then any 9');
        }
        $to->integer(self::COUNT, (int) $value - self::FIRST);
    }

    public function read(Decoder $from): string
    {
        return (string) ($from->integer(self::COUNT) + self::FIRST);
    }
}

/** An unsigned integer of 64 bits. PHP's integers are signed, so it is cut in two. */
final class SnowflakeField extends Field
{
    private const GREATEST = '18446744073709551615';
    private const HIGHS = 1844674408;
    private const LOWS = 10 ** 10;

    public function form(): array
    {
        return ['kind' => 'snowflake'];
    }

    public function bits(): float
    {
        return 64;
    }

    public function write(SymbolWriter $to, mixed $value, string $path): void
    {
        $isNumber = is_string($value) && preg_match('/^(?:0|[1-9][0-9]{0,19})$/D', $value);
        $padded = $isNumber ? str_pad($value, 20, '0', STR_PAD_LEFT) : '';
        if (!$isNumber || strcmp($padded, self::GREATEST) > 0) {
            throw SceneError::value($path, 'a decimal string from 0 to ' . self::GREATEST);
        }
        $to->integer(self::HIGHS, (int) substr($padded, 0, 10));
        $to->integer(self::LOWS, (int) substr($padded, 10));
    }

    public function read(Decoder $from): string
    {
        $high = $from->integer(self::HIGHS);
        $low = $from->integer(self::LOWS);
        return $high > 0 ? sprintf('%d%010d', $high, $low) : (string) $low;
    }
}

/** A decimal string without leading zeros. */
final class IdField extends Field
{
    public function form(): array
    {
        return ['kind' => 'id'];
    }

    public function bits(): float
    {
        return log(10 * 1050 / 56, 2);
    }

    public function write(SymbolWriter $to, mixed $value, string $path): void
    {
        if (!is_string($value) || !preg_match('/^(?:0|[1-9][0-9]{0,57})$/D', $value)) {
            throw SceneError::value($path, 'a decimal string of 1 to 58 digits without leading zeros');
        }
        $digits = array_map('intval', str_split($value));
        $length = count($digits);
        $to->weighted(self::lengths(), $length - 1);
        $first = array_shift($digits);
        $length === 1 ? $to->uniform(10, $first) : $to->uniform(9, $first - 1);
        $to->string(10, $digits);
    }

    public function read(Decoder $from): string
    {
        $length = $from->weighted(self::lengths()) + 1;
        $first = $length === 1 ? $from->uniform(10) : $from->uniform(9) + 1;
        return $first . implode('', $from->string(10, $length - 1));
    }

    private static function lengths(): Weighted
    {
        static $model;
        return $model ??= new Weighted(Tables::ID_LENGTHS);
    }
}

/** A day. */
final class DateField extends Field
{
    private const SECONDS = 86400;

    private readonly int $first;
    private readonly int $last;

    public function __construct(private readonly string $min, private readonly string $max)
    {
        [$first, $last] = [self::dayOf($min), self::dayOf($max)];
        if ($first === null || $last === null || $first > $last) {
            throw SceneError::schema('min and max have to be days YYYY-MM-DD, min <= max');
        }
        $this->first = $first;
        $this->last = $last;
    }

    /** The number of a day, by which days follow one another; null for what is no day of the years 1000 to 9999. */
    public static function dayOf(mixed $day): ?int
    {
        if (!is_string($day) || !preg_match('/^([1-9][0-9]{3})-([0-9]{2})-([0-9]{2})$/D', $day, $parts)) {
            return null;
        }
        [, $year, $month, $date] = array_map('intval', $parts);
        return checkdate($month, $date, $year) ? intdiv(gmmktime(0, 0, 0, $month, $date, $year), self::SECONDS) : null;
    }

    public function form(): array
    {
        return ['kind' => 'date', 'min' => $this->min, 'max' => $this->max];
    }

    public function bits(): float
    {
        return log($this->count(), 2);
    }

    public function write(SymbolWriter $to, mixed $value, string $path): void
    {
        $day = self::dayOf($value);
        if ($day === null || $day < $this->first || $day > $this->last) {
            throw SceneError::value($path, "a day YYYY-MM-DD from $this->min to $this->max");
        }
        $to->integer($this->count(), $day - $this->first);
    }

    public function read(Decoder $from): string
    {
        return gmdate('Y-m-d', ($from->integer($this->count()) + $this->first) * self::SECONDS);
    }

    private function count(): int
    {
        return $this->last - $this->first + 1;
    }
}

/** A text. */
final class TextField extends Field
{
    public function __construct(private readonly ?int $max, private readonly TextModel $model)
    {
        if ($max !== null && ($max < 0 || $max > Number::MOST)) {
            throw SceneError::schema('max of a text has to be 0 or more');
        }
    }

    public function form(): array
    {
        return ['kind' => 'text', 'model' => $this->model->name(), 'max' => $this->max];
    }

    public function bits(): float
    {
        return 0;
    }

    public function write(SymbolWriter $to, mixed $value, string $path): void
    {
        if (!Utf8::isText($value) || ($this->max !== null && Utf8::length($value) > $this->max)) {
            $most = $this->max === null ? '4096 units' : "$this->max characters";
            throw SceneError::value($path, "well-formed text of at most $most");
        }
        $to->text($this->model, $value);
    }

    public function read(Decoder $from): string
    {
        return $this->model->read($from);
    }
}

/**
 * Named fields: those of a version, of a record and of a branch.
 *
 * @internal
 */
final class Fields
{
    /** @var array<Field> By their names, in the order of section 7.1. */
    private array $fields = [];

    /** @param array<Field> $fields By their names. */
    public function __construct(array $fields)
    {
        foreach (Names::inOrder(array_keys($fields)) as $name) {
            if (!$fields[$name] instanceof Field) {
                throw SceneError::schema("$name is no field");
            }
            $this->fields[$name] = $fields[$name];
        }
    }

    /**
     * A record as an array.
     *
     * @return array<mixed>
     */
    public static function record(mixed $value, string $path): array
    {
        if (!is_array($value) && !$value instanceof \stdClass) {
            throw SceneError::value($path, 'an array whose keys are the names of the fields');
        }
        return (array) $value;
    }

    public function field(string $name): ?Field
    {
        return $this->fields[$name] ?? null;
    }

    /** @return list<array<string, mixed>> */
    public function form(): array
    {
        $form = [];
        foreach ($this->fields as $name => $field) {
            $form[] = ['name' => (string) $name] + $field->form();
        }
        return $form;
    }

    public function bits(): float
    {
        return array_sum(array_map(fn (Field $field) => $field->bits(), $this->fields));
    }

    /** @param array<mixed> $record */
    public function write(SymbolWriter $to, array $record, string $path): void
    {
        $unknown = array_key_first(array_diff_key($record, $this->fields));
        if ($unknown !== null) {
            throw SceneError::value(Names::path($path, $unknown), 'absent: the schema does not have this key');
        }
        foreach ($this->fields as $name => $field) {
            $field->write($to, $record[$name] ?? null, Names::path($path, $name));
        }
    }

    /** @return array<mixed> */
    public function read(Decoder $from): array
    {
        $record = [];
        foreach ($this->fields as $name => $field) {
            $value = $field->read($from);
            if ($value !== null) {
                $record[$name] = $value;
            }
        }
        return $record;
    }

    /**
     * A record without the keys that are no names of fields.
     *
     * @param array<mixed> $record
     * @return array<mixed>
     */
    public function own(array $record): array
    {
        return array_intersect_key($record, $this->fields);
    }
}

/**
 * One version of a schema (section 7).
 *
 * @internal
 */
final class Version
{
    private const MOST = 34;

    /** The text that names this version in the hash and in seals (section 7.4). */
    public readonly string $canonical;

    private readonly int $fingerprint;

    public function __construct(
        public readonly int $number,
        public readonly Alphabet $alphabet,
        public readonly int $check,
        private readonly Fields $fields,
    ) {
        if ($number < 0 || $number > self::MOST) {
            throw SceneError::schema('a version has to be 0 to 34');
        }
        if ($check < 0 || $check > 20) {
            throw SceneError::schema('a check has to be 0 to 20 bits');
        }
        $bits = $fields->bits() + log(1024 / self::numbers()->weights[self::symbolOf($number)], 2);
        if ($bits > 32 * log($alphabet->radix, 2) * (1 + 1 / 32000000)) {
            throw SceneError::schema('no record of these fields fits 32 characters');
        }
        $this->canonical = Form::canonical($this->form());
        $this->fingerprint = Hash::fingerprint($this->canonical);
    }

    /** Reads the first symbol of a record. */
    public static function readNumber(Decoder $from): int
    {
        $symbol = $from->weighted(self::numbers());
        return match (true) {
            $symbol < 5 => $symbol + 1,
            $symbol === 5 => 0,
            default => $symbol,
        };
    }

    /** @return array<string, mixed> */
    public function form(): array
    {
        return [
            'version' => $this->number,
            'alphabet' => $this->alphabet->name,
            'check' => $this->check,
            'fields' => $this->fields->form(),
        ];
    }

    public function field(string $name): ?Field
    {
        return $this->fields->field($name);
    }

    public function encode(mixed $record): string
    {
        return $this->write($record)->spell($this->check, 32) ?? throw SceneError::length();
    }

    /**
     * Reads a record, after the number of its version.
     *
     * @return array<string, mixed>
     */
    public function read(Decoder $from, string $scene): array
    {
        $record = $this->fields->read($from);
        Decoder::verify($scene, fn () => $this->encode($record));
        return $record;
    }

    /**
     * Refuses a record without a right value of every field. Other keys do no harm.
     *
     * @param array<mixed> $record
     */
    public function check(array $record): void
    {
        $this->write($this->fields->own($record));
    }

    private function write(mixed $record): Encoder
    {
        $to = new Encoder($this->alphabet, $this->fingerprint);
        $to->weighted(self::numbers(), self::symbolOf($this->number));
        $this->fields->write($to, Fields::record($record, ''), '');
        return $to;
    }

    private static function symbolOf(int $number): int
    {
        return match (true) {
            $number === 0 => 5,
            $number <= 5 => $number - 1,
            default => $number,
        };
    }

    private static function numbers(): Weighted
    {
        static $model;
        return $model ??= new Weighted(Tables::VERSIONS);
    }
}

/**
 * The JSON form of a schema (section 7.3), and its canonical text (section 7.4).
 *
 * @internal
 */
final class Form
{
    /** The keys beside `kind`. */
    private const KINDS = [
        'integer' => ['min', 'max'],
        'decimal' => ['min', 'max', 'digits'],
        'flag' => [],
        'id' => [],
        'snowflake' => [],
        'uuid' => [],
        'objectId' => [],
        'phone' => [],
        'oneOf' => ['choices'],
        'optional' => ['field'],
        'list' => ['field', 'max'],
        'tuple' => ['fields'],
        'record' => ['fields'],
        'variant' => ['key', 'branches'],
        'digits' => ['length'],
        'hex' => ['length'],
        'code' => ['alphabet', 'length'],
        'openid' => ['prefix'],
        'date' => ['min', 'max'],
        'timestamp' => ['unit'],
        'text' => ['model', 'max'],
    ];

    /** @return list<Version> */
    public static function versions(mixed $form): array
    {
        $versions = [];
        foreach (self::list(self::object($form, ['versions'])['versions']) as $each) {
            $it = self::object($each, ['version', 'alphabet', 'check', 'fields']);
            $number = self::integer($it['version']);
            if ($versions !== [] && $number !== end($versions)->number + 1) {
                throw SceneError::schema('the versions have to have numbers one after the other');
            }
            $alphabet = Alphabet::named(self::string($it['alphabet']));
            $versions[] = new Version($number, $alphabet, self::integer($it['check']), self::fields($it['fields']));
        }
        return $versions === [] ? throw SceneError::schema('a version is missing') : $versions;
    }

    /** The canonical text of a form. */
    public static function canonical(mixed $form): string
    {
        if (!is_array($form)) {
            return is_string($form) ? self::counted($form) : json_encode($form) . ';';
        }
        // An object of a form always has a key.
        if (array_is_list($form)) {
            return '[' . implode('', array_map([self::class, 'canonical'], $form)) . ']';
        }
        if (($form['kind'] ?? null) === 'decimal') {
            $form['min'] = (int) DecimalField::stepOf($form['min'], $form['digits']);
            $form['max'] = (int) DecimalField::stepOf($form['max'], $form['digits']);
        }
        ksort($form, SORT_STRING);
        $text = '';
        foreach ($form as $key => $value) {
            $text .= self::counted($key) . self::canonical($value);
        }
        return "{{$text}}";
    }

    private static function counted(string $text): string
    {
        return count(Utf8::units($text) ?? throw SceneError::schema('a string is not UTF-8')) . ":$text";
    }

    private static function fields(mixed $form): Fields
    {
        return new Fields(self::named(self::list($form), function (array $it): Field {
            unset($it['name']);
            return self::field($it);
        }));
    }

    /**
     * What is made of each item, by its name.
     *
     * @param list<mixed> $items
     * @return array<mixed>
     */
    private static function named(array $items, callable $make): array
    {
        $names = $made = [];
        foreach ($items as $item) {
            $it = self::keys($item);
            $name = self::string($it['name'] ?? null);
            if (isset($made[$name])) {
                throw SceneError::schema("the name $name is there twice");
            }
            $names[] = $name;
            $made[$name] = $make($it);
        }
        if (Names::inOrder($names) !== $names) {
            throw SceneError::schema('the names are not in the order of an object of JavaScript');
        }
        return $made;
    }

    private static function field(mixed $form): Field
    {
        $kind = self::string(self::keys($form)['kind'] ?? null);
        $it = self::object($form, ['kind', ...(self::KINDS[$kind] ?? throw SceneError::schema("no kind $kind"))]);
        return match ($kind) {
            'integer' => Field::integer(min: self::integer($it['min']), max: self::integer($it['max'])),
            'decimal' => Field::decimal(
                min: self::number($it['min']),
                max: self::number($it['max']),
                digits: self::integer($it['digits']),
            ),
            'flag' => Field::flag(),
            'id' => Field::id(),
            'snowflake' => Field::snowflake(),
            'uuid' => Field::uuid(),
            'objectId' => Field::objectId(),
            'phone' => Field::phone(),
            'oneOf' => Field::oneOf(array_map([self::class, 'choice'], self::list($it['choices']))),
            'optional' => Field::optional(self::field($it['field'])),
            'list' => Field::list(self::field($it['field']), max: self::integer($it['max'])),
            'tuple' => Field::tuple(...array_map([self::class, 'field'], self::list($it['fields']))),
            'record' => new RecordField(self::fields($it['fields'])),
            'variant' => new VariantField(self::string($it['key']), self::branches($it['branches'])),
            'digits' => Field::digits(self::integer($it['length'])),
            'hex' => Field::hex(self::integer($it['length'])),
            'code' => Field::code(self::string($it['alphabet']), self::integer($it['length'])),
            'openid' => Field::openid(self::string($it['prefix'])),
            'date' => Field::date(min: self::string($it['min']), max: self::string($it['max'])),
            'timestamp' => Field::timestamp(self::string($it['unit'])),
            'text' => Field::text(
                max: $it['max'] === null ? null : self::integer($it['max']),
                model: self::string($it['model']),
            ),
        };
    }

    /** @return array<Fields> */
    private static function branches(mixed $form): array
    {
        $branch = fn (array $it): Fields => self::fields(self::object($it, ['name', 'fields'])['fields']);
        return self::named(self::list($form), $branch);
    }

    /**
     * An object with exactly these keys.
     *
     * @param list<string> $keys
     * @return array<string, mixed>
     */
    private static function object(mixed $form, array $keys): array
    {
        $it = self::keys($form);
        if (count($it) !== count($keys) || array_diff_key($it, array_flip($keys)) !== []) {
            throw SceneError::schema('an object has to have exactly the keys ' . implode(', ', $keys));
        }
        return $it;
    }

    /** @return array<mixed> */
    private static function keys(mixed $form): array
    {
        $isObject = is_array($form) || $form instanceof \stdClass;
        return $isObject ? (array) $form : throw SceneError::schema('an object is missing');
    }

    /** @return list<mixed> */
    private static function list(mixed $form): array
    {
        return is_array($form) && array_is_list($form) ? $form : throw SceneError::schema('a list is missing');
    }

    private static function string(mixed $form): string
    {
        return is_string($form) ? $form : throw SceneError::schema('a string is missing');
    }

    private static function integer(mixed $form): int
    {
        return Number::integer($form) ?? throw SceneError::schema('an integer is missing');
    }

    private static function number(mixed $form): int|float
    {
        return is_int($form) || is_float($form) ? $form : throw SceneError::schema('a number is missing');
    }

    private static function choice(mixed $form): mixed
    {
        return is_float($form) ? self::integer($form) : $form;
    }
}

/**
 * Names of fields and keys of a query.
 *
 * @internal
 */
final class Names
{
    private const GREATEST_INDEX = 4294967294;

    /**
     * The names in the order in which JavaScript lists the keys of an object: section 7.1.
     *
     * @param list<int|string> $names PHP makes integers of keys like '10'.
     * @return list<string>
     */
    public static function inOrder(array $names): array
    {
        $indices = $others = [];
        foreach ($names as $name) {
            $isIndex = preg_match('/^(?:0|[1-9][0-9]{0,9})$/D', (string) $name) && (int) $name <= self::GREATEST_INDEX;
            $isIndex ? $indices[] = (int) $name : $others[] = (string) $name;
        }
        sort($indices);
        return [...array_map('strval', $indices), ...$others];
    }

    /** The path of a value inside of another one. */
    public static function path(string $path, int|string $name): string
    {
        return $path === '' ? (string) $name : "$path.$name";
    }
}

/**
 * Integers as JavaScript has them.
 *
 * @internal
 */
final class Number
{
    /** The greatest integer that a double is exact up to. */
    public const MOST = 2 ** 53 - 1;

    public static function isSafe(int $number): bool
    {
        return $number >= -self::MOST && $number <= self::MOST;
    }

    /** The value as an integer: 2 and 2.0 are the same. Null for what is none. */
    public static function integer(mixed $value): ?int
    {
        if (is_float($value) && abs($value) <= self::MOST && floor($value) === $value) {
            return (int) $value;
        }
        return is_int($value) && self::isSafe($value) ? $value : null;
    }
}

/**
 * Characters, code points and UTF-16 units of UTF-8.
 *
 * @internal
 */
final class Utf8
{
    private const MOST_UNITS = 4096;
    private const SURROGATE = '/\xed[\xa0-\xbf][\x80-\xbf]/';
    private const PAIR = '/\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf]/';

    /** Whether a value is well-formed text (section 10). */
    public static function isText(mixed $value): bool
    {
        return is_string($value)
            && strlen($value) <= 3 * self::MOST_UNITS
            && preg_match('//u', $value) === 1
            && self::length($value) + preg_match_all('/[\xf0-\xff]/', $value) <= self::MOST_UNITS;
    }

    /** The number of characters of a well-formed text. */
    public static function length(string $text): int
    {
        return preg_match_all('/[^\x80-\xbf]/', $text);
    }

    /** The character that begins at a byte of a well-formed text. */
    public static function characterAt(string $text, int $at): string
    {
        $first = ord($text[$at]);
        return match (true) {
            $first < 0x80 => $text[$at],
            $first < 0xe0 => substr($text, $at, 2),
            $first < 0xf0 => substr($text, $at, 3),
            default => substr($text, $at, 4),
        };
    }

    public static function codePoint(string $character): int
    {
        return match (strlen($character)) {
            1 => ord($character),
            2 => (ord($character[0]) & 31) << 6 | ord($character[1]) & 63,
            3 => (ord($character[0]) & 15) << 12 | (ord($character[1]) & 63) << 6 | ord($character[2]) & 63,
            4 => (ord($character[0]) & 7) << 18 | (ord($character[1]) & 63) << 12
                | (ord($character[2]) & 63) << 6 | ord($character[3]) & 63,
        };
    }

    /** The bytes of a code point, also of half of a surrogate pair. */
    public static function character(int $codePoint): string
    {
        return match (true) {
            $codePoint < 0x80 => chr($codePoint),
            $codePoint < 0x800 => chr(0xc0 | $codePoint >> 6) . chr(0x80 | $codePoint & 63),
            $codePoint < 0x10000 => chr(0xe0 | $codePoint >> 12)
                . chr(0x80 | $codePoint >> 6 & 63) . chr(0x80 | $codePoint & 63),
            default => chr(0xf0 | $codePoint >> 18) . chr(0x80 | $codePoint >> 12 & 63)
                . chr(0x80 | $codePoint >> 6 & 63) . chr(0x80 | $codePoint & 63),
        };
    }

    /**
     * The UTF-16 units of a string, which may have lone surrogates; null if it is not UTF-8 otherwise.
     *
     * @return ?list<int>
     */
    public static function units(string $text): ?array
    {
        if (!preg_match('//u', self::withoutSurrogates($text)) || preg_match(self::PAIR, $text)) {
            return null;
        }
        preg_match_all('/[^\x80-\xbf][\x80-\xbf]*/', $text, $characters);
        $units = [];
        foreach ($characters[0] as $character) {
            $codePoint = self::codePoint($character);
            if ($codePoint < 0x10000) {
                $units[] = $codePoint;
            } else {
                array_push($units, 0xd800 + ($codePoint - 0x10000 >> 10), 0xdc00 + ($codePoint & 0x3ff));
            }
        }
        return $units;
    }

    /** @param list<int> $units */
    public static function ofUnits(array $units): string
    {
        $text = '';
        for ($i = 0; $i < count($units); $i++) {
            $codePoint = $units[$i];
            $next = $units[$i + 1] ?? 0;
            if ($codePoint >> 10 === 0xd800 >> 10 && $next >> 10 === 0xdc00 >> 10) {
                $codePoint = 0x10000 + (($codePoint & 0x3ff) << 10) + ($next & 0x3ff);
                $i++;
            }
            $text .= self::character($codePoint);
        }
        return $text;
    }

    /** The text with U+FFFD for each lone surrogate. */
    public static function withoutSurrogates(string $text): string
    {
        return preg_replace(self::SURROGATE, "\u{fffd}", $text);
    }
}

/**
 * A set of characters of scenes (section 2).
 *
 * @internal
 */
final class Alphabet
{
    public readonly int $radix;

    /** @var array<int> The digit of each character. */
    private readonly array $digitOf;

    private function __construct(public readonly string $name, private readonly string $characters)
    {
        $this->radix = strlen($characters);
        $this->digitOf = array_flip(str_split($characters));
    }

    public static function named(string $name): self
    {
        static $alphabets = [];
        return $alphabets[$name]
            ??= new self($name, Tables::ALPHABETS[$name] ?? throw SceneError::schema("no alphabet $name"));
    }

    /**
     * The digits of a string of 1 to 32 characters of this alphabet; null for anything else.
     *
     * @return ?list<int>
     */
    public function digits(mixed $text): ?array
    {
        $isText = is_string($text) && strspn($text, $this->characters) === strlen($text);
        if (!$isText || $text === '' || strlen($text) > 32) {
            return null;
        }
        return array_map(fn (string $character) => $this->digitOf[$character], str_split($text));
    }

    /** @param list<int> $digits */
    public function text(array $digits): string
    {
        return implode('', array_map(fn (int $digit) => $this->characters[$digit], $digits));
    }
}

/**
 * Natural numbers of any size, for the few operations of the coder.
 *
 * A number is a list of limbs of 24 bits, the least one first, and the last one is not 0. The other factor or divisor
 * is an n of at most 2^28, so all sums stay far below 2^63.
 *
 * @internal
 */
final class Natural
{
    private const BITS = 24;
    private const BASE = 1 << self::BITS;
    private const MASK = self::BASE - 1;

    /**
     * a + b * n
     *
     * @param list<int> $a
     * @param list<int> $b
     * @return list<int>
     */
    public static function plus(array $a, array $b, int $n): array
    {
        $carry = 0;
        foreach ($b as $i => $limb) {
            $sum = ($a[$i] ?? 0) + $limb * $n + $carry;
            $a[$i] = $sum & self::MASK;
            $carry = $sum >> self::BITS;
        }
        for ($i = count($b); $carry > 0; $i++) {
            $sum = ($a[$i] ?? 0) + $carry;
            $a[$i] = $sum & self::MASK;
            $carry = $sum >> self::BITS;
        }
        return self::trimmed($a);
    }

    /**
     * a - b * n, which is not negative
     *
     * @param list<int> $a
     * @param list<int> $b
     * @return list<int>
     */
    public static function minus(array $a, array $b, int $n): array
    {
        $carry = 0;
        foreach ($b as $i => $limb) {
            $difference = ($a[$i] ?? 0) - $limb * $n + $carry;
            $a[$i] = $difference & self::MASK;
            $carry = $difference >> self::BITS;
        }
        for ($i = count($b); $carry < 0; $i++) {
            $difference = $a[$i] + $carry;
            $a[$i] = $difference & self::MASK;
            $carry = $difference >> self::BITS;
        }
        return self::trimmed($a);
    }

    /**
     * a * n
     *
     * @param list<int> $a
     * @return list<int>
     */
    public static function times(array $a, int $n): array
    {
        if ($n === 0) {
            return [];
        }
        $carry = 0;
        foreach ($a as $i => $limb) {
            $product = $limb * $n + $carry;
            $a[$i] = $product & self::MASK;
            $carry = $product >> self::BITS;
        }
        for (; $carry > 0; $carry >>= self::BITS) {
            $a[] = $carry & self::MASK;
        }
        return $a;
    }

    /**
     * a // n, and the rest
     *
     * @param list<int> $a
     * @return array{list<int>, int}
     */
    public static function divided(array $a, int $n): array
    {
        $rest = 0;
        for ($i = count($a) - 1; $i >= 0; $i--) {
            $rest = $rest << self::BITS | $a[$i];
            $a[$i] = intdiv($rest, $n);
            $rest %= $n;
        }
        return [self::trimmed($a), $rest];
    }

    /**
     * a // b, which is below 2^28
     *
     * @param list<int> $a
     * @param list<int> $b
     */
    public static function ratio(array $a, array $b): int
    {
        // Doubles tell the quotient but for an error far below 1, so it may be one too great or too small.
        $estimate = (int) (self::double($a) / self::double($b));
        if (self::isLess($a, self::times($b, $estimate))) {
            return $estimate - 1;
        }
        return self::isLess($a, self::times($b, $estimate + 1)) ? $estimate : $estimate + 1;
    }

    /** @param list<int> $a */
    private static function double(array $a): float
    {
        $double = 0.0;
        for ($i = count($a) - 1; $i >= 0; $i--) {
            $double = $double * self::BASE + $a[$i];
        }
        return $double;
    }

    /**
     * @param list<int> $a
     * @param list<int> $b
     */
    private static function isLess(array $a, array $b): bool
    {
        if (count($a) !== count($b)) {
            return count($a) < count($b);
        }
        for ($i = count($a) - 1; $i >= 0; $i--) {
            if ($a[$i] !== $b[$i]) {
                return $a[$i] < $b[$i];
            }
        }
        return false;
    }

    /**
     * @param list<int> $a
     * @return list<int>
     */
    private static function trimmed(array $a): array
    {
        while ($a !== [] && end($a) === 0) {
            array_pop($a);
        }
        return $a;
    }
}

/**
 * The hash of symbols and of canonical texts, of 32 bits (sections 4.3 and 7.4).
 *
 * @internal
 */
final class Hash
{
    private const FACTOR = 0x9e3779b1;

    public static function mix(int $hash, int $number): int
    {
        $mixed = $hash ^ ($number + 1);
        // The whole product would have 64 bits, and become a float: multiply the halves.
        $high = ($mixed >> 16) * self::FACTOR & 0xffff;
        $mixed = ($high << 16) + ($mixed & 0xffff) * self::FACTOR & 0xffffffff;
        return $mixed ^ $mixed >> 15;
    }

    public static function fingerprint(string $canonical): int
    {
        return array_reduce(Utf8::units($canonical), [self::class, 'mix'], 0);
    }
}

/**
 * A model whose symbols have the given frequencies (section 3).
 *
 * @internal
 */
final class Weighted
{
    /** @var list<int> */
    public readonly array $starts;

    public readonly int $total;

    /** @param list<int> $weights */
    public function __construct(public readonly array $weights)
    {
        $starts = [];
        $total = 0;
        foreach ($weights as $weight) {
            $starts[] = $total;
            $total += $weight;
        }
        $this->starts = $starts;
        $this->total = $total;
    }

    /** The symbol that owns a slot. */
    public function symbolAt(int $slot): int
    {
        [$low, $high] = [0, count($this->starts)];
        while ($high - $low > 1) {
            $middle = $low + $high >> 1;
            if ($this->starts[$middle] <= $slot) {
                $low = $middle;
            } else {
                $high = $middle;
            }
        }
        return $low;
    }
}

/**
 * Numbers and strings as symbols (section 6).
 *
 * @internal
 */
abstract class SymbolWriter
{
    public const MOST = 1 << 26;

    /** Writes the symbol that owns so many slots of a model, from a start on. */
    abstract public function push(int $total, int $start, int $frequency): void;

    public function uniform(int $count, int $symbol): void
    {
        $this->push($count, $symbol, 1);
    }

    public function weighted(Weighted $model, int $symbol): void
    {
        $this->push($model->total, $model->starts[$symbol], $model->weights[$symbol]);
    }

    /** Writes an integer from 0 to count - 1. */
    public function integer(int $count, int $value): void
    {
        if ($count <= self::MOST) {
            $this->push($count, $value, 1);
            return;
        }
        [$highs, $lows] = self::parts($count);
        $this->push($highs, intdiv($value, $lows), 1);
        $this->push($lows, $value % $lows, 1);
    }

    /**
     * Writes the digits of a string.
     *
     * @param list<int> $digits
     */
    public function string(int $radix, array $digits): void
    {
        foreach (array_chunk($digits, self::blockLength($radix)) as $block) {
            $number = 0;
            foreach ($block as $digit) {
                $number = $number * $radix + $digit;
            }
            $this->push($radix ** count($block), $number, 1);
        }
    }

    public function text(TextModel $model, string $text): void
    {
        $model->write($this, $text);
    }

    /**
     * How many highs and lows a great integer has.
     *
     * @return array{int, int}
     */
    public static function parts(int $count): array
    {
        $highs = intdiv($count + self::MOST - 1, self::MOST);
        return [$highs, intdiv($count + $highs - 1, $highs)];
    }

    public static function blockLength(int $radix): int
    {
        for ($length = 1, $total = $radix; $total * $radix <= self::MOST; $length++) {
            $total *= $radix;
        }
        return $length;
    }
}

/**
 * A list of symbols, to compare prices before one of two lists is written.
 *
 * @internal
 */
final class SymbolList extends SymbolWriter
{
    /** @var list<array{int, int, int}> The total, the start and the frequency of each. */
    public array $symbols = [];

    public function push(int $total, int $start, int $frequency): void
    {
        $this->symbols[] = [$total, $start, $frequency];
    }

    public function bits(): float
    {
        return array_sum(array_map(fn (array $symbol) => log($symbol[0] / $symbol[2], 2), $this->symbols));
    }

    /** The price of section 14.1, in 256ths of a bit. */
    public function price256(): int
    {
        return array_sum(array_map(fn (array $it) => Price::log256($it[0]) - Price::log256($it[2]), $this->symbols));
    }
}

/**
 * Narrows the interval of a scene, symbol by symbol (section 4).
 *
 * @internal
 */
final class Encoder extends SymbolWriter
{
    /** The characters of a text, and the bits of their symbols, that tell whether the text may fit (section 5). */
    private const START = 256;
    private const MOST_BITS = 400;

    /** @var list<int> */
    private array $low = [];

    /** @var list<int> */
    private array $width;

    /** Whether the symbols fit no scene. Then the rest is only checked. */
    private bool $isFull = false;

    public function __construct(private readonly Alphabet $alphabet, private int $hash)
    {
        $this->width = self::space($alphabet->radix);
    }

    /**
     * The size of the whole interval, radix^32 * 2^48.
     *
     * @return list<int>
     */
    public static function space(int $radix): array
    {
        static $spaces = [];
        $power = fn (array $a): array => Natural::times($a, $radix ** 4);
        return $spaces[$radix] ??= self::guarded(array_reduce(range(1, 8), $power, [1]));
    }

    /**
     * a * 2^48
     *
     * @param list<int> $a
     * @return list<int>
     */
    public static function guarded(array $a): array
    {
        return Natural::times(Natural::times($a, 1 << 24), 1 << 24);
    }

    public function push(int $total, int $start, int $frequency): void
    {
        if ($this->isFull) {
            return;
        }
        [$share] = Natural::divided($this->width, $total);
        $this->low = Natural::plus($this->low, $share, $start);
        $this->width = Natural::times($share, $frequency);
        $this->hash = Hash::mix($this->hash, $start);
        // Below 2^48, which has three limbs.
        $this->isFull = count($this->width) < 3;
    }

    public function text(TextModel $model, string $text): void
    {
        $this->isFull = $this->isFull || self::isTooLong($model, $text);
        if (!$this->isFull) {
            $model->write($this, $text);
        }
    }

    /** The scene of the symbols; null if they do not fit. */
    public function spell(int $checkBits, int $maxLength): ?string
    {
        if ($this->isFull) {
            return null;
        }
        $radix = $this->alphabet->radix;
        [$length, $count] = $this->lengthAndCount($radix, $checkBits, $maxLength);
        if ($count < 1) {
            return null;
        }
        [$low, $isAbove] = self::withoutGuard($this->low);
        $digits = self::digits($low, $radix);
        $isAbove = $isAbove || array_sum(array_slice($digits, $length)) > 0;
        $digits = array_slice($digits, 0, $length);
        // The first scene within the interval, and then the one that the hash chooses.
        $carry = ($isAbove ? 1 : 0) + $this->hash % $count;
        for ($i = $length - 1; $carry > 0; $i--) {
            $sum = $digits[$i] + $carry;
            $digits[$i] = $sum % $radix;
            $carry = intdiv($sum, $radix);
        }
        return $this->alphabet->text($digits);
    }

    /** Whether the start of a text alone is more than any scene holds. */
    private static function isTooLong(TextModel $model, string $text): bool
    {
        if (!preg_match('/^.{' . self::START . '}(?=.)/su', $text, $start)) {
            return false;
        }
        $symbols = new SymbolList();
        $model->write($symbols, $start[0]);
        return $symbols->bits() > self::MOST_BITS;
    }

    /**
     * The length of the scene, and how many scenes of this length there are.
     *
     * @return array{int, int}
     */
    private function lengthAndCount(int $radix, int $checkBits, int $maxLength): array
    {
        [$scenes] = self::withoutGuard($this->width);
        for ($length = 32; $length > $maxLength; $length--) {
            [$scenes] = Natural::divided($scenes, $radix);
        }
        for (; $length > 1; $length--) {
            [$fewer] = Natural::divided($scenes, $radix);
            if (count($fewer) < 2 && ($fewer[0] ?? 0) < 1 << $checkBits) {
                break;
            }
            $scenes = $fewer;
        }
        // Two limbs are enough: the count is below 2^27.
        return [$length, ($scenes[0] ?? 0) + (($scenes[1] ?? 0) << 24)];
    }

    /**
     * a // 2^48, and whether there is a rest. The guard is two limbs.
     *
     * @param list<int> $a
     * @return array{list<int>, bool}
     */
    private static function withoutGuard(array $a): array
    {
        return [array_slice($a, 2), ($a[0] ?? 0) > 0 || ($a[1] ?? 0) > 0];
    }

    /**
     * The 32 digits of a number, four at a time.
     *
     * @param list<int> $a
     * @return list<int>
     */
    private static function digits(array $a, int $radix): array
    {
        $digits = [];
        for ($block = 0; $block < 8; $block++) {
            [$a, $rest] = Natural::divided($a, $radix ** 4);
            for ($i = 0; $i < 4; $i++) {
                $digits[] = $rest % $radix;
                $rest = intdiv($rest, $radix);
            }
        }
        return array_reverse($digits);
    }
}

/**
 * Reads the symbols of a scene (section 4.5).
 *
 * @internal
 */
final class Decoder
{
    /** @var list<int> */
    private array $offset = [];

    /** @var list<int> */
    private array $width;

    /** @var list<int> The part of the width that one slot of the model has. */
    private array $share = [];

    /** @param list<int> $digits */
    public function __construct(array $digits, Alphabet $alphabet)
    {
        foreach (array_pad($digits, 32, 0) as $digit) {
            $this->offset = Natural::plus([$digit], $this->offset, $alphabet->radix);
        }
        $this->offset = Encoder::guarded($this->offset);
        $this->width = Encoder::space($alphabet->radix);
    }

    /** Refuses a scene unless its value is written as this very scene. */
    public static function verify(string $scene, callable $write): void
    {
        try {
            $written = $write();
        } catch (SceneError) {
            $written = null;
        }
        if ($written !== $scene) {
            throw SceneError::scene();
        }
    }

    /** The slot of the next symbol, in a model of so many. The symbol has to be taken then. */
    public function slot(int $total): int
    {
        [$this->share] = Natural::divided($this->width, $total);
        $slot = $this->share === [] ? $total : Natural::ratio($this->offset, $this->share);
        return $slot < $total ? $slot : throw SceneError::scene();
    }

    /** Takes the symbol that owns the slot. */
    public function take(int $start, int $frequency): void
    {
        $this->offset = Natural::minus($this->offset, $this->share, $start);
        $this->width = Natural::times($this->share, $frequency);
    }

    public function uniform(int $count): int
    {
        $symbol = $this->slot($count);
        $this->take($symbol, 1);
        return $symbol;
    }

    public function weighted(Weighted $model): int
    {
        $symbol = $model->symbolAt($this->slot($model->total));
        $this->take($model->starts[$symbol], $model->weights[$symbol]);
        return $symbol;
    }

    /** Reads an integer from 0 to count - 1. */
    public function integer(int $count): int
    {
        if ($count <= SymbolWriter::MOST) {
            return $this->uniform($count);
        }
        [$highs, $lows] = SymbolWriter::parts($count);
        $high = $this->uniform($highs);
        $value = $high * $lows + $this->uniform($lows);
        return $value < $count ? $value : throw SceneError::scene();
    }

    /**
     * Reads the digits of a string.
     *
     * @return list<int>
     */
    public function string(int $radix, int $length): array
    {
        $block = SymbolWriter::blockLength($radix);
        $digits = [];
        for ($left = $length; $left > 0; $left -= $block) {
            $count = min($block, $left);
            $number = $this->uniform($radix ** $count);
            for ($i = $count - 1; $i >= 0; $i--) {
                $digits[$length - $left + $i] = $number % $radix;
                $number = intdiv($number, $radix);
            }
        }
        ksort($digits);
        return $digits;
    }
}

/**
 * The prices of symbols. They are integers, so they are the same everywhere.
 *
 * @internal
 */
final class Price
{
    /** The price of a symbol, in 16ths of a bit (section 10.3). */
    public static function of(int $total, int $frequency): int
    {
        return self::log16($total) - self::log16($frequency);
    }

    /** 256 times the logarithm (section 14.1). */
    public static function log256(int $number): int
    {
        $result = self::log2($number);
        $part = $number << 15 >> $result;
        for ($i = 0; $i < 8; $i++) {
            $part = $part * $part >> 15;
            $result = 2 * $result;
            if ($part >= 1 << 16) {
                $part >>= 1;
                $result++;
            }
        }
        return $result;
    }

    private static function log16(int $number): int
    {
        $log = self::log2($number);
        return 16 * $log + (16 * $number >> $log) - 16;
    }

    private static function log2(int $number): int
    {
        return strlen(decbin($number)) - 1;
    }
}

/**
 * A way to write texts: the core of section 10, or the Chinese model of section 14.
 *
 * @internal
 */
abstract class TextModel
{
    /** Writes the symbols of a well-formed text. */
    abstract public function write(SymbolWriter $to, string $text): void;

    abstract public function read(Decoder $from): string;

    abstract public function name(): string;

    public static function named(string $name): self
    {
        return match ($name) {
            'core' => self::core(),
            'zh' => ChineseText::model(),
            default => throw SceneError::schema("no text model $name"),
        };
    }

    /** The core for a text of its own. */
    public static function core(): self
    {
        static $model;
        return $model ??= new CoreText(0);
    }

    /** The core for a value of a query. */
    public static function value(): self
    {
        static $model;
        return $model ??= new CoreText(1);
    }

    /** The core for a key of a query. */
    public static function key(): self
    {
        static $model;
        return $model ??= new CoreText(CoreText::KEY);
    }
}

/**
 * Text as pieces: words, runs of digits, stretches of Chinese and so on. The cheapest cut is written (section 10).
 *
 * @internal
 */
final class CoreText extends TextModel
{
    /** The context of the start of a key. All contexts from it on are those in keys. */
    public const KEY = 8;

    /** @param int $start The context at the start of the text. */
    public function __construct(private readonly int $start)
    {
    }

    public function name(): string
    {
        return 'core';
    }

    public function write(SymbolWriter $to, string $text): void
    {
        $context = $this->start;
        foreach ($this->cut($text) as [$type, $piece]) {
            $to->weighted(self::contexts()[$context], $type + 1);
            $pieceType = PieceType::all()[$type];
            $pieceType->write($to, $piece);
            $context = $pieceType->after($context);
        }
        $to->weighted(self::contexts()[$context], 0);
    }

    public function read(Decoder $from): string
    {
        $context = $this->start;
        $text = '';
        while (true) {
            $symbol = $from->weighted(self::contexts()[$context]);
            if ($symbol === 0) {
                return $text;
            }
            $pieceType = PieceType::all()[$symbol - 1];
            $text .= $pieceType->read($from);
            $context = $pieceType->after($context);
        }
    }

    /**
     * The cheapest pieces (section 10.5). Positions are those of bytes.
     *
     * @return list<array{int, string}> The type and the text of each piece.
     */
    private function cut(string $text): array
    {
        $end = strlen($text);
        $best = [[$this->start => 0]];  // The price of the cheapest way to a position and a context.
        $back = [];                     // The last type on this way, and the state before it.
        for ($at = 0; $at < $end; $at++) {
            if (!isset($best[$at])) {
                continue;
            }
            foreach (PieceType::tried($text, $at) as $type => $pieceType) {
                $pieces = $pieceType->pieces($text, $at);
                if ($pieces === []) {
                    continue;
                }
                [$price, $context] = self::cheapest($best[$at], $type + 1);
                $after = $pieceType->after($context);
                foreach ($pieces as $to => $own) {
                    if ($price + $own < ($best[$to][$after] ?? INF)) {
                        $best[$to][$after] = $price + $own;
                        $back[$to][$after] = [$type, $at, $context];
                    }
                }
            }
        }

        [, $context] = self::cheapest($best[$end], 0);
        $cut = [];
        while ($end > 0) {
            [$type, $at, $context] = $back[$end][$context];
            $cut[] = [$type, substr($text, $at, $end - $at)];
            $end = $at;
        }
        return array_reverse($cut);
    }

    /**
     * The cheapest way on to a symbol: its price and its context, the lowest one among equals.
     *
     * @param array<int, int> $ways The prices by context.
     * @return array{int, int}
     */
    private static function cheapest(array $ways, int $symbol): array
    {
        $prices = self::prices();
        [$least, $found] = [PHP_INT_MAX, 0];
        foreach ($ways as $context => $price) {
            $sum = $price + $prices[$context][$symbol];
            if ($sum < $least || ($sum === $least && $context < $found)) {
                [$least, $found] = [$sum, $context];
            }
        }
        return [$least, $found];
    }

    /** @return list<Weighted> */
    private static function contexts(): array
    {
        static $models;
        return $models ??= array_map(fn (array $weights) => new Weighted($weights), Tables::CONTEXTS);
    }

    /** @return list<list<int>> The price of each symbol in each context. */
    private static function prices(): array
    {
        static $prices;
        return $prices ??= array_map(
            fn (Weighted $it) => array_map(fn (int $weight) => Price::of($it->total, $weight), $it->weights),
            self::contexts(),
        );
    }
}

/**
 * A type of pieces (section 10.2).
 *
 * @internal
 */
abstract class PieceType
{
    private readonly int $after;
    private readonly int $afterInKey;

    /**
     * All piece types by their numbers.
     *
     * @return list<PieceType>
     */
    public static function all(): array
    {
        static $types;
        return $types ??= array_map([self::class, 'made'], Tables::PIECE_TYPES);
    }

    /**
     * The types of the pieces that may begin at a position, by their numbers (section 10.4).
     *
     * @return array<int, PieceType>
     */
    public static function tried(string $text, int $at): array
    {
        static $listed, $others;
        if ($listed === null) {
            $others = array_filter(self::all(), fn (PieceType $type) => $type->starts() === '');
            foreach (array_diff_key(self::all(), $others) as $number => $type) {
                foreach (str_split($type->starts()) as $character) {
                    $listed[$character][$number] = $type;
                }
            }
        }
        return $listed[$text[$at]] ?? $others;
    }

    /** The context after a piece that a context led to. */
    public function after(int $context): int
    {
        return $context < CoreText::KEY ? $this->after : $this->afterInKey;
    }

    /** The characters, all of ASCII, that the pieces begin with; '' if the type does not list them. */
    public function starts(): string
    {
        return '';
    }

    /**
     * The pieces at a position: the price of each by its end.
     *
     * @return array<int, int>
     */
    abstract public function pieces(string $text, int $at): array;

    abstract public function write(SymbolWriter $to, string $piece): void;

    abstract public function read(Decoder $from): string;

    /** @param array<string, mixed> $table */
    private static function made(array $table): self
    {
        $type = match ($table['coding']) {
            'list' => new ItemPieces($table['bands'], $table['listed']),
            'run' => new RunPieces($table['alphabet'], $table['lengths']),
            'block' => new BlockPieces($table['first'], $table['count']),
            'stretch' => new StretchPieces(),
            'uuid' => new ShapePieces(Field::uuid(), $table),
            'date' => new ShapePieces(Field::date(), $table),
        };
        [$type->after, $type->afterInKey] = [$table['after'], $table['afterInKey']];
        return $type;
    }
}

/**
 * One item of a list: a word or a character.
 *
 * @internal
 */
final class ItemPieces extends PieceType
{
    /** @var list<string> */
    private readonly array $items;

    private readonly Weighted $model;

    /** @var array<string, int> The index of each item. */
    private readonly array $indices;

    /** @var list<int> The different numbers of bytes that an item has. */
    private readonly array $lengths;

    /** @param array<int, list<string>> $bands The items by their weights. */
    public function __construct(array $bands, private readonly bool $isListed)
    {
        $weights = [];
        foreach ($bands as $weight => $items) {
            array_push($weights, ...array_fill(0, count($items), $weight));
        }
        $this->items = array_merge(...array_values($bands));
        $this->model = new Weighted($weights);
        $this->indices = array_flip($this->items);
        $this->lengths = array_values(array_unique(array_map('strlen', $this->items)));
    }

    public function starts(): string
    {
        return $this->isListed ? implode('', array_unique(array_map(fn (string $item) => $item[0], $this->items))) : '';
    }

    public function pieces(string $text, int $at): array
    {
        $pieces = [];
        foreach ($this->lengths as $length) {
            $index = $this->indices[substr($text, $at, $length)] ?? null;
            if ($index !== null) {
                $price = Price::of($this->model->total, $this->model->weights[$index]);
                $pieces[$at + strlen($this->items[$index])] = $price;
            }
        }
        return $pieces;
    }

    public function write(SymbolWriter $to, string $piece): void
    {
        $to->weighted($this->model, $this->indices[$piece]);
    }

    public function read(Decoder $from): string
    {
        return $this->items[$from->weighted($this->model)];
    }
}

/**
 * A run of 1 to 32 characters of an alphabet.
 *
 * @internal
 */
final class RunPieces extends PieceType
{
    private const MOST = 32;

    private readonly Weighted $lengths;

    /** @var array<int> */
    private readonly array $digitOf;

    /** @var array<int, int> The price of a run by its length. */
    private readonly array $prices;

    /** @param list<int> $lengths The weights of the lengths. */
    public function __construct(private readonly string $alphabet, array $lengths)
    {
        $this->lengths = new Weighted($lengths);
        $this->digitOf = array_flip(str_split($alphabet));
        $prices = [];
        foreach ($lengths as $index => $weight) {
            $characters = ($index + 1) * Price::of(strlen($alphabet), 1);
            $prices[$index + 1] = Price::of($this->lengths->total, $weight) + $characters;
        }
        $this->prices = $prices;
    }

    public function starts(): string
    {
        return $this->alphabet;
    }

    public function pieces(string $text, int $at): array
    {
        $pieces = [];
        $longest = strspn($text, $this->alphabet, $at, self::MOST);
        for ($length = 1; $length <= $longest; $length++) {
            $pieces[$at + $length] = $this->prices[$length];
        }
        return $pieces;
    }

    public function write(SymbolWriter $to, string $piece): void
    {
        $to->weighted($this->lengths, strlen($piece) - 1);
        $digits = array_map(fn (string $character) => $this->digitOf[$character], str_split($piece));
        $to->string(strlen($this->alphabet), $digits);
    }

    public function read(Decoder $from): string
    {
        $length = $from->weighted($this->lengths) + 1;
        $character = fn (int $digit) => $this->alphabet[$digit];
        return implode('', array_map($character, $from->string(strlen($this->alphabet), $length)));
    }
}

/**
 * One character of a block of code points.
 *
 * @internal
 */
final class BlockPieces extends PieceType
{
    private readonly int $price;

    public function __construct(private readonly int $first, private readonly int $count)
    {
        $this->price = Price::of($count, 1);
    }

    public function pieces(string $text, int $at): array
    {
        $character = Utf8::characterAt($text, $at);
        $index = Utf8::codePoint($character) - $this->first;
        return $index >= 0 && $index < $this->count ? [$at + strlen($character) => $this->price] : [];
    }

    public function write(SymbolWriter $to, string $piece): void
    {
        $to->uniform($this->count, Utf8::codePoint($piece) - $this->first);
    }

    public function read(Decoder $from): string
    {
        $codePoint = $this->first + $from->uniform($this->count);
        // Half of a surrogate pair is no text, not even beside its other half.
        return $codePoint >> 11 === 0xd800 >> 11 ? throw SceneError::scene() : Utf8::character($codePoint);
    }
}

/**
 * Text that a field has, in one spelling: a UUID or a day.
 *
 * @internal
 */
final class ShapePieces extends PieceType
{
    /** @param array<string, mixed> $table */
    public function __construct(private readonly Field $field, private readonly array $table)
    {
    }

    public function starts(): string
    {
        return $this->table['starts'];
    }

    public function pieces(string $text, int $at): array
    {
        $piece = substr($text, $at, $this->table['length']);
        if (!preg_match($this->table['pattern'], $piece)) {
            return [];
        }
        try {
            // It looks like a day, and there may be no such day.
            $this->field->write(new SymbolList(), $piece, '');
            return [$at + strlen($piece) => $this->table['price']];
        } catch (SceneError) {
            return [];
        }
    }

    public function write(SymbolWriter $to, string $piece): void
    {
        $this->field->write($to, $piece, '');
    }

    public function read(Decoder $from): string
    {
        return $this->field->read($from);
    }
}

/**
 * A stretch of Chinese, by the table of the core (section 10.6).
 *
 * @internal
 */
final class StretchPieces extends PieceType
{
    private const MOST = 64;

    public function pieces(string $text, int $at): array
    {
        if (ord($text[$at]) < 0x80) {
            return [];
        }
        $table = CoreTable::table();
        $pieces = [];
        $price = 0;
        $before = ChineseTable::EDGE;
        for ($place = 1; $place <= self::MOST && isset($text[$at]); $place++) {
            $character = Utf8::characterAt($text, $at);
            $rank = $table->rankOf($character);
            if ($rank === null) {
                break;
            }
            $next = $table->next(ChineseTable::EDGE, $before);
            $price += $next->price($rank) + $table->rarePrice($rank);
            $at += strlen($character);
            $before = $rank;
            $question = $table->question($place, $table->next(ChineseTable::EDGE, $rank)->view);
            $pieces[$at] = $price + Price::of($question->total, $question->weights[0]);
            $price += Price::of($question->total, $question->weights[1]);
        }
        return $pieces;
    }

    public function write(SymbolWriter $to, string $piece): void
    {
        $table = CoreTable::table();
        $parts = [];
        for ($at = 0; $at < strlen($piece); $at += strlen($character)) {
            $character = Utf8::characterAt($piece, $at);
            $parts[] = [$table->rankOf($character), $character];
        }
        $table->write($to, $parts);
    }

    public function read(Decoder $from): string
    {
        return CoreTable::table()->read($from);
    }
}

/**
 * The ranks that often follow one rank or two.
 *
 * @internal
 */
final class Successors
{
    /**
     * @param array<int, int> $weights The weights by rank, in ascending order of the ranks.
     * @param int $escape The weight of all other ranks.
     */
    public function __construct(public readonly array $weights, public readonly int $escape)
    {
    }
}

/**
 * The model of the rank that comes next: first the lists of the ranks before, then the classes (section 10.6).
 *
 * @internal
 */
final class NextRank
{
    /** The price of an end here in bits, at most 9. It chooses the model of the question whether the text goes on. */
    public readonly int $view;

    /** @var list<array{Weighted, list<int>, array<int, int>}> The model of each list, its ranks, and their indices. */
    private array $lists = [];

    /** @var array<int, true> The ranks that are not written by class. */
    private array $asked = [ChineseTable::EDGE => true];

    /** @var list<int> The frequencies of each class without the asked ranks. */
    private array $left;

    private readonly Weighted $classes;

    /**
     * @param int $class The class of the rank before.
     * @param list<Successors> $lists
     */
    public function __construct(private readonly ChineseTable $table, int $class, array $lists)
    {
        $price = 0;
        $hasEdge = false;
        foreach ($lists as $list) {
            $weights = array_diff_key($list->weights, $this->asked);
            $edge = $list->weights[ChineseTable::EDGE] ?? 0;
            if (!$hasEdge) {
                $price += Price::of(array_sum($weights) + $edge + $list->escape, $edge ?: $list->escape);
                $hasEdge = $edge > 0;
            }
            if ($weights !== []) {
                $ranks = array_keys($weights);
                $model = new Weighted([...array_values($weights), $list->escape]);
                $this->lists[] = [$model, $ranks, array_flip($ranks)];
                $this->asked += array_fill_keys($ranks, true);
            }
        }

        $this->left = $table->sums;
        foreach ($this->asked as $rank => $isAsked) {
            $this->left[$table->classes[$rank]] -= $table->frequencies[$rank];
        }
        $slots = array_map(fn (int $sum, int $shift) => $sum << $shift, $this->left, $table->shifts[$class]);
        $this->classes = new Weighted($slots);
        if (!$hasEdge) {
            $shift = $table->shifts[$class][$table->classes[ChineseTable::EDGE]];
            $edge = $table->frequencies[ChineseTable::EDGE] << $shift;
            $price += Price::of($this->classes->total + $edge, $edge);
        }
        $this->view = min(9, $price >> 4);
    }

    /**
     * The symbols of a rank: the total, the start and the frequency of each.
     *
     * @return list<array{int, int, int}>
     */
    public function symbols(int $rank): array
    {
        $symbols = [];
        foreach ($this->lists as [$model, $ranks, $indices]) {
            $index = $indices[$rank] ?? count($ranks);
            $symbols[] = [$model->total, $model->starts[$index], $model->weights[$index]];
            if ($index < count($ranks)) {
                return $symbols;
            }
        }
        $class = $this->table->classes[$rank];
        $symbols[] = [$this->classes->total, $this->classes->starts[$class], $this->classes->weights[$class]];
        $start = 0;
        foreach ($this->byClass($class) as $other => $frequency) {
            if ($other === $rank) {
                break;
            }
            $start += $frequency;
        }
        $symbols[] = [$this->left[$class], $start, $this->table->frequencies[$rank]];
        return $symbols;
    }

    /** The price of a rank, in 16ths of a bit. */
    public function price(int $rank): int
    {
        $price = 0;
        foreach ($this->symbols($rank) as [$total, , $frequency]) {
            $price += Price::of($total, $frequency);
        }
        return $price;
    }

    public function read(Decoder $from): int
    {
        foreach ($this->lists as [$model, $ranks]) {
            $index = $from->weighted($model);
            if ($index < count($ranks)) {
                return $ranks[$index];
            }
        }
        $class = $from->weighted($this->classes);
        $slot = $from->slot($this->left[$class]);
        $start = 0;
        foreach ($this->byClass($class) as $rank => $frequency) {
            if ($slot < $start + $frequency) {
                $from->take($start, $frequency);
                return $rank;
            }
            $start += $frequency;
        }
    }

    /**
     * The frequencies of the ranks of a class that are not asked, in ascending order.
     *
     * @return array<int, int>
     */
    private function byClass(int $class): array
    {
        return array_diff_key($this->table->members[$class], $this->asked);
    }
}

/**
 * A table of Chinese: its symbols, and what follows what (sections 10.6 and 10.7).
 *
 * @internal
 */
abstract class ChineseTable
{
    /** The rank of the start and the end of a stretch. */
    public const EDGE = 0;

    private const RARE = 1;
    private const STRETCH = 2;
    private const FIRST_WORD = 21504;
    private const MOST_PLACES = 13;

    /** The codes of units: the first code and the first unit of each range, from the last range to the first. */
    private const UNITS = [512 => 0x4e00, 352 => 0xa0, 288 => 0x2000, 192 => 0xff00, 128 => 0x3000, 0 => 0];

    /** @var list<int> The class of each rank. */
    public readonly array $classes;

    /** @var list<int> The frequency of each rank in its class. */
    public readonly array $frequencies;

    /** @var list<array<int, int>> The frequencies by rank, for each class. */
    public readonly array $members;

    /** @var list<int> The sum of the frequencies of each class. */
    public readonly array $sums;

    /** @var list<list<int>> By the class before and the class: how far the frequency of the class is shifted. */
    public readonly array $shifts;

    /** @var list<list<Weighted>> The models of the question whether a text goes on, by view and place. */
    private readonly array $questions;

    /** @var list<string> The character of each rank, or its word; '' for one that stands for others. */
    protected array $characters = [];

    /** @var array<int> The rank of each character and word. */
    protected array $ranks = [];

    /** @var list<int> The rank of each word. */
    protected readonly array $words;

    /** The rank of a unit of Chinese that is not listed. */
    private readonly int $rare;

    /** The rank of units that are neither; null if the table does not have it. */
    protected readonly ?int $stretch;

    protected function __construct(protected readonly PackedBits $bits, int $classes, bool $hasWords)
    {
        $codes = $this->readSymbols($classes, $hasWords);
        $rankOfCode = array_flip($codes);
        [$this->rare, $this->stretch] = [$rankOfCode[self::RARE], $rankOfCode[self::STRETCH] ?? null];
        foreach ($codes as $rank => $code) {
            $unit = self::unitOf($code);
            $this->characters[] = $unit === null ? '' : Utf8::character($unit);
            if ($unit !== null) {
                $this->ranks[$this->characters[$rank]] = $rank;
            }
        }
        $words = array_filter($codes, fn (int $code) => $code >= self::FIRST_WORD);
        asort($words);
        $this->words = array_keys($words);
        $this->readLevels($classes);
        $this->readEnds();
    }

    /** What comes after two ranks. Only the table of `zh` looks at the first one. */
    abstract public function next(int $first, int $second): NextRank;

    /** The rank of a character; null for one that the table does not write. */
    public function rankOf(string $character): ?int
    {
        return $this->ranks[$character] ?? (self::isChinese($character) ? $this->rare : null);
    }

    /** The price of the unit itself after the symbols of its rank, in 16ths of a bit. */
    public function rarePrice(int $rank): int
    {
        return $rank === $this->rare ? Price::of(20992, 1) : 0;
    }

    /** The model of the question whether a text goes on: the symbol 0 is no. */
    public function question(int $place, int $view): Weighted
    {
        return $this->questions[$view][min($place, self::MOST_PLACES) - 1];
    }

    /**
     * Writes ranks, each with its text, and the end.
     *
     * @param list<array{int, string}> $parts
     */
    public function write(SymbolWriter $to, array $parts): void
    {
        $first = $second = self::EDGE;
        foreach ($parts as $place => [$rank, $text]) {
            $next = $this->next($first, $second);
            if ($place > 0) {
                $to->weighted($this->question($place, $next->view), 1);
            }
            foreach ($next->symbols($rank) as $symbol) {
                $to->push(...$symbol);
            }
            if ($rank === $this->rare) {
                $to->uniform(20992, Utf8::codePoint($text) - 0x4e00);
            } elseif ($rank === $this->stretch) {
                TextModel::core()->write($to, $text);
            }
            [$first, $second] = [$second, $rank];
        }
        $to->weighted($this->question(count($parts), $this->next($first, $second)->view), 0);
    }

    public function read(Decoder $from): string
    {
        $first = $second = self::EDGE;
        $text = '';
        for ($place = 0; true; $place++) {
            $next = $this->next($first, $second);
            if ($place > 0 && $from->weighted($this->question($place, $next->view)) === 0) {
                return $text;
            }
            $rank = $next->read($from);
            $text .= match ($rank) {
                $this->rare => Utf8::character(0x4e00 + $from->uniform(20992)),
                $this->stretch => TextModel::core()->read($from),
                default => $this->characters[$rank],
            };
            [$first, $second] = [$second, $rank];
        }
    }

    private static function isChinese(string $character): bool
    {
        return strcmp($character, "\u{4e00}") >= 0 && strcmp($character, "\u{9fff}") <= 0;
    }

    /** The unit of a code; null for one that stands for something else. */
    private static function unitOf(int $code): ?int
    {
        if ($code <= self::STRETCH || $code >= self::FIRST_WORD) {
            return null;
        }
        foreach (self::UNITS as $first => $unit) {
            if ($code >= $first) {
                return $unit + $code - $first;
            }
        }
    }

    /**
     * Reads the symbols, and gives the code of each rank.
     *
     * @return list<int>
     */
    private function readSymbols(int $classes, bool $hasWords): array
    {
        $bands = [];
        $weights = array_fill(0, $classes, 0);
        $word = self::FIRST_WORD;
        for ($class = 0; $class < $classes; $class++) {
            $band = $this->bits->bits(5);
            for ($more = $this->bits->gamma(); $more >= 0; $more--, $band--) {
                $count = $this->bits->rice(2);
                $k = $count > 0 ? PackedBits::log(intdiv(self::FIRST_WORD, $count)) : 0;
                $codes = $this->bits->ascending($count, $k);
                for ($words = $hasWords ? $this->bits->gamma() : 0; $words > 0; $words--) {
                    $codes[] = $word++;
                }
                foreach ($codes as $code) {
                    $bands[$band][] = [$code, $class];
                }
                $weights[$class] += count($codes) << $band;
            }
        }

        krsort($bands);
        $codes = $classOf = $frequencies = [];
        $members = array_fill(0, $classes, []);
        foreach ($bands as $band => $symbols) {
            foreach ($symbols as [$code, $class]) {
                $frequency = max(1, intdiv(4096 << $band, $weights[$class]));
                $members[$class][count($codes)] = $frequency;
                $codes[] = $code;
                $classOf[] = $class;
                $frequencies[] = $frequency;
            }
        }
        [$this->classes, $this->frequencies, $this->members] = [$classOf, $frequencies, $members];
        $this->sums = array_map('array_sum', $members);
        return $codes;
    }

    private function readLevels(int $classes): void
    {
        $shifts = [];
        for ($class = 0; $class < $classes; $class++) {
            $middle = $this->bits->bits(4);
            foreach ($this->bits->around($middle, $classes, $this->bits->bits(2)) as $before => $level) {
                $shifts[$before][$class] = 14 - $level;
            }
        }
        $this->shifts = $shifts;
    }

    private function readEnds(): void
    {
        $questions = [];
        for ($view = 0; $view < 10; $view++) {
            $middle = $this->bits->bits(4);
            $ends = $this->bits->around($middle, self::MOST_PLACES, $this->bits->bits(2));
            $questions[] = array_map(fn (int $n) => new Weighted([$n * $n + 1, 1023 - $n * $n]), $ends);
        }
        $this->questions = $questions;
    }
}

/**
 * The table of the core.
 *
 * @internal
 */
final class CoreTable extends ChineseTable
{
    /** @var array<int, Successors> The lists by rank. */
    private array $lists = [];

    /** @var array<int, NextRank> By the rank before. */
    private array $next = [];

    private static ?self $table = null;

    /** The table, which is unpacked at its first use. */
    public static function table(): self
    {
        return self::$table ??= new self();
    }

    private function __construct()
    {
        $bits = new PackedBits(Tables::CORE);
        parent::__construct($bits, 32, false);
        $rank = -1;
        for ($left = $bits->bits(13); $left > 0; $left--) {
            $rank += 1 + $bits->gamma();
            $this->lists[$rank] = $bits->successors($bits->gamma() + 1, count($this->classes));
        }
    }

    public function next(int $first, int $second): NextRank
    {
        return $this->next[$second] ??= new NextRank(
            $this,
            $this->classes[$second],
            isset($this->lists[$second]) ? [$this->lists[$second]] : [],
        );
    }
}

/**
 * The table of `zh`, which also has words, and lists of pairs (section 14).
 *
 * @internal
 */
final class ZhTable extends ChineseTable
{
    /** The most units of a word. */
    private const LONGEST = 4;

    /** @var list<int> The first bit of each eight blocks. */
    private array $offsets = [];

    private readonly int $blocks;

    /** @var array<int, ?Successors> The lists by rank, as far as they have been read. */
    private array $lists = [];

    /** @var array<int, array<int, array{list<int>, list<int>, int}>> By both ranks: indices, levels and odds. */
    private array $pairs = [];

    /** @var array<int, array<int, NextRank>> By the rank before, and the one before that, or -1 without a list of both. */
    private array $next = [];

    private static ?self $table = null;

    /** The table, which is unpacked at its first use. */
    public static function table(): self
    {
        return self::$table ??= new self();
    }

    private function __construct()
    {
        $bits = new PackedBits(Tables::ZH);
        parent::__construct($bits, 64, true);
        $this->readWords();
        $this->blocks = $bits->bits(13);
        $at = 0;
        foreach ($bits->row(intdiv($this->blocks + 7, 8), 8) as $length) {
            $this->offsets[] = $at;
            $at += $length;
        }
        $this->offsets = array_map(fn (int $offset) => $bits->at + $offset, $this->offsets);
    }

    public function next(int $first, int $second): NextRank
    {
        $this->list($first);
        $before = isset($this->pairs[$first][$second]) ? $first : -1;
        return $this->next[$second][$before]
            ??= new NextRank($this, $this->classes[$second], $this->lists($before, $second));
    }

    /**
     * The parts of a text, each with its rank: the longest word, or a character, or a stretch of others (section 14.2).
     *
     * @return list<array{int, string}>
     */
    public function parts(string $text): array
    {
        $parts = [];
        $others = '';
        for ($at = 0; $at < strlen($text); $at += strlen($part)) {
            $part = $this->wordAt($text, $at) ?? Utf8::characterAt($text, $at);
            $rank = $this->rankOf($part);
            if ($rank === null) {
                $others .= $part;
                continue;
            }
            if ($others !== '') {
                $parts[] = [$this->stretch, $others];
                $others = '';
            }
            $parts[] = [$rank, $part];
        }
        return $others === '' ? $parts : [...$parts, [$this->stretch, $others]];
    }

    /** The longest word at a position, or the last character of the text; null if it is neither. Units have three bytes. */
    private function wordAt(string $text, int $at): ?string
    {
        for ($bytes = 3 * self::LONGEST; $bytes > 3; $bytes -= 3) {
            $word = substr($text, $at, $bytes);
            if (isset($this->ranks[$word])) {
                return $word;
            }
        }
        return null;
    }

    private function readWords(): void
    {
        $lengths = $this->bits->row(count($this->words), 0);
        $units = $this->bits->row(array_sum($lengths) + 2 * count($lengths), $this->bits->bits(4));
        $at = 0;
        foreach ($lengths as $number => $length) {
            $word = '';
            foreach (array_slice($units, $at, $length + 2) as $rank) {
                $word .= $this->characters[$rank];
            }
            $at += $length + 2;
            $this->characters[$this->words[$number]] = $word;
            $this->ranks[$word] = $this->words[$number];
        }
    }

    /**
     * The lists of two ranks, or of the second one if the first one is -1.
     *
     * @return list<Successors>
     */
    private function lists(int $first, int $second): array
    {
        $list = $this->list($second);
        if ($first < 0) {
            return $list === null ? [] : [$list];
        }
        [$indices, $levels, $odds] = $this->pairs[$first][$second];
        $successors = array_keys($list->weights);
        $ranks = array_map(fn (int $index) => $successors[$index], $indices);
        return [PackedBits::weighted($ranks, $levels, $odds), $list];
    }

    private function list(int $rank): ?Successors
    {
        if ($rank < $this->blocks && !array_key_exists($rank, $this->lists)) {
            $this->readBlocks($rank >> 3);
        }
        return $this->lists[$rank] ?? null;
    }

    /** Reads eight blocks: the lists of eight ranks and of their pairs. */
    private function readBlocks(int $eight): void
    {
        $bits = $this->bits;
        $bits->at = $this->offsets[$eight];
        for ($rank = 8 * $eight; $rank < min(8 * $eight + 8, $this->blocks); $rank++) {
            $count = $bits->gamma();
            $this->lists[$rank] = $count > 0 ? $bits->successors($count, count($this->classes)) : null;
            $seconds = array_keys($this->lists[$rank]?->weights ?? []);
            foreach (array_filter($seconds, fn () => $bits->bits(1) === 1) as $second) {
                $count = $bits->gamma() + 1;
                $odds = $bits->bits(4);
                $indices = $bits->ascending($count, 2);
                $this->pairs[$rank][$second] = [$indices, $count > 1 ? $bits->row($count, 0) : [0], $odds];
            }
        }
    }
}

/**
 * The bits of a table (section 10.7).
 *
 * @internal
 */
final class PackedBits
{
    /** The next bit. */
    public int $at = 0;

    /** A character 0 or 1 for each bit. */
    private readonly string $bits;

    public function __construct(string $lines)
    {
        // The digits are the characters from the space to ~ without " and \.
        $digits = array_flip(array_values(array_diff(array_map('chr', range(32, 126)), ['"', '\\'])));
        $bits = '';
        foreach (str_split(str_replace("\n", '', $lines), 2) as $pair) {
            $bits .= sprintf('%013b', $digits[$pair[0]] * 93 + $digits[$pair[1]]);
        }
        $this->bits = $bits;
    }

    /** The greatest whole number whose power of 2 is at most n. */
    public static function log(int $n): int
    {
        return strlen(decbin($n)) - 1;
    }

    public function bits(int $count): int
    {
        $this->at += $count;
        return $count > 0 ? bindec(substr($this->bits, $this->at - $count, $count)) : 0;
    }

    public function gamma(): int
    {
        $zeros = strpos($this->bits, '1', $this->at) - $this->at;
        $this->at += $zeros;
        return $this->bits($zeros + 1) - 1;
    }

    public function rice(int $k): int
    {
        $ones = strpos($this->bits, '0', $this->at) - $this->at;
        $this->at += $ones + 1;
        return ($ones << $k) + $this->bits($k);
    }

    /** @return list<int> */
    public function row(int $count, int $k): array
    {
        $row = [];
        for ($i = 0; $i < $count; $i++) {
            $row[] = $this->rice($k);
        }
        return $row;
    }

    /** @return list<int> */
    public function ascending(int $count, int $k): array
    {
        $number = -1;
        return array_map(function (int $gap) use (&$number): int {
            return $number += 1 + $gap;
        }, $this->row($count, $k));
    }

    /** @return list<int> */
    public function around(int $middle, int $count, int $k): array
    {
        $near = fn (int $z) => $z % 2 === 0 ? $middle + intdiv($z, 2) : $middle - intdiv($z + 1, 2);
        return array_map($near, $this->row($count, $k));
    }

    /** A list of so many of all ranks. */
    public function successors(int $count, int $all): Successors
    {
        [$odds] = $this->around(11, 1, 1);
        $ranks = $this->ascending($count, self::log(intdiv($all, $count)) - 1);
        return self::weighted($ranks, $count > 1 ? $this->row($count, 1) : [0], $odds);
    }

    /**
     * Ranks with the weights of their levels.
     *
     * @param list<int> $ranks
     * @param list<int> $levels
     */
    public static function weighted(array $ranks, array $levels, int $odds): Successors
    {
        $weights = array_map(fn (int $level) => 2048 >> $level, $levels);
        return new Successors(array_combine($ranks, $weights), intdiv(array_sum($weights) << $odds, 512));
    }
}

/**
 * The Chinese model: text as characters and words, or as the core writes it, whichever is cheaper (section 14).
 *
 * @internal
 */
final class ChineseText extends TextModel
{
    public static function model(): self
    {
        static $model;
        return $model ??= new self();
    }

    public function name(): string
    {
        return 'zh';
    }

    public function write(SymbolWriter $to, string $text): void
    {
        [$own, $core] = [new SymbolList(), new SymbolList()];
        $own->weighted(self::choice(), 0);
        $core->weighted(self::choice(), 1);
        self::core()->write($core, $text);
        if ($text !== '') {
            ZhTable::table()->write($own, ZhTable::table()->parts($text));
        }
        $isOwn = $text !== '' && $own->price256() <= $core->price256();
        foreach ($isOwn ? $own->symbols : $core->symbols as $symbol) {
            $to->push(...$symbol);
        }
    }

    public function read(Decoder $from): string
    {
        return $from->weighted(self::choice()) === 0 ? ZhTable::table()->read($from) : self::core()->read($from);
    }

    private static function choice(): Weighted
    {
        static $model;
        return $model ??= new Weighted([127, 1]);
    }
}

/**
 * The tables of the format (section 11). ports/write_tables.py writes them.
 *
 * @internal
 */
final class Tables
{
    // <tables>
    public const ALPHABETS = [
        'unreserved' => 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~',
        'portable' => 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~!*()',
        'wechat' => 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~!*()\'#$&+,/:;=?@',
    ];

    public const VERSIONS = [
        120, 40, 24, 16, 12, 757, 8, 8, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1,
    ];

    public const PAIRS = [
        10, 290, 401, 401, 290, 170, 101, 50, 26, 17, 10, 5, 5, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
        2, 2, 2, 2, 2, 2, 2, 2, 2,
    ];

    public const ID_LENGTHS = [
        56, 64, 80, 88, 112, 112, 80, 72, 48, 64, 32, 20, 32, 12, 12, 16, 12, 32, 56, 12, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1,
    ];

    public const CONTEXTS = [
        // 0: start of a text
        [5, 65, 65, 50, 50, 10, 10, 17, 17, 10, 17, 10, 10, 901, 10, 17, 10, 10, 10, 5, 10, 5, 5, 5],
        // 1: start of a value
        [17, 26, 1025, 37, 37, 65, 17, 65, 50, 5, 10, 65, 65, 197, 5, 5, 5, 5, 5, 5, 2, 2, 2, 2],
        // 2: after letters
        [325, 122, 145, 37, 50, 5, 5, 5, 10, 5, 197, 2, 5, 50, 10, 2, 2, 10, 5, 2, 2, 2, 2, 2],
        // 3: after digits
        [785, 37, 5, 37, 50, 2, 5, 5, 5, 2, 197, 2, 5, 485, 17, 2, 2, 2, 5, 2, 2, 2, 2, 2],
        // 4: after mixed characters
        [785, 10, 17, 10, 10, 5, 2, 2, 2, 5, 37, 2, 2, 17, 5, 2, 2, 2, 2, 2, 2, 2, 2, 2],
        // 5: after punctuation
        [26, 226, 401, 122, 82, 17, 17, 37, 26, 10, 50, 26, 37, 901, 5, 5, 5, 5, 5, 2, 2, 2, 2, 2],
        // 6: after Chinese
        [1226, 10, 26, 10, 17, 2, 2, 17, 2, 2, 10, 2, 2, 5, 5, 5, 2, 5, 10, 2, 5, 2, 2, 2],
        // 7: after anything else
        [197, 10, 26, 65, 10, 5, 2, 2, 2, 2, 17, 2, 2, 50, 26, 82, 82, 37, 65, 50, 17, 37, 37, 26],
        // 8: start of a key
        [2, 1025, 10, 290, 26, 2, 10, 5, 10, 2, 17, 2, 2, 17, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2],
        // 9: after letters in a key
        [1025, 145, 50, 26, 26, 2, 5, 2, 2, 2, 50, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2],
        // 10: after anything else in a key
        [401, 290, 17, 101, 17, 2, 5, 2, 2, 2, 10, 2, 2, 17, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2],
    ];

    public const PIECE_TYPES = [
        // 0: word
        [
            'coding' => 'list',
            'after' => 2,
            'afterInKey' => 9,
            'listed' => true,
            'bands' => [
                205312 => ['id', 'uid', 'type', 'shop', 'user', 'goods', 'Id', 'from'],
                82773 => [
                    'code', 'page', 'name', 'date', 'store', 'table', 'order', 'time', 'no', 'sid', 'pid',
                    'gid', 'scene', 'phone', 'channel', 'invite', 'card', 'room', 'Code', 'No', 'Type',
                    'Name', 'User', 'token',
                ],
                22499 => [
                    'openid', 'activity', 'act', 'title', 'share', 'book', 'class', 'coupon', 'product',
                    'number', 'price', 'city', 'lang', 'level', 'role', 'mode', 'status', 'staff', 'agent',
                    'device', 'group', 'company', 'member', 'course', 'school', 'house', 'ticket', 'batch',
                    'exp', 'ver', 'key', 'tab', 'cat', 'cid', 'tid', 'rid', 'num', 'team', 'area', 'seat',
                    'floor', 'row', 'Time', 'Key', 'Order', 'Shop', 'Goods', 'Share', 'true', 'false',
                    'index', 'detail', 'pages', 'https', 'www', 'com', 'ch', 'qr', 'poster', 'lat', 'lng',
                    'day', 'start', 'end', 'value', 'data', 'tag', 'plate', 'in', 'out', 'on', 'to', 'new',
                ],
            ],
        ],
        // 1: digits
        [
            'coding' => 'run',
            'after' => 3,
            'afterInKey' => 10,
            'alphabet' => '0123456789',
            'lengths' => [
                362, 325, 362, 290, 290, 197, 122, 145, 82, 145, 170, 50, 82, 26, 26, 26, 10, 37, 145,
                17, 5, 5, 5, 5, 2, 2, 2, 2, 2, 2, 2, 2,
            ],
        ],
        // 2: lower case
        [
            'coding' => 'run',
            'after' => 2,
            'afterInKey' => 9,
            'alphabet' => 'abcdefghijklmnopqrstuvwxyz',
            'lengths' => [
                145, 197, 226, 226, 197, 170, 145, 122, 82, 65, 37, 26, 17, 10, 10, 10, 2, 2, 2, 2, 2, 2,
                2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
            ],
        ],
        // 3: upper case
        [
            'coding' => 'run',
            'after' => 2,
            'afterInKey' => 9,
            'alphabet' => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
            'lengths' => [
                145, 197, 226, 226, 197, 170, 145, 122, 82, 65, 37, 26, 17, 10, 10, 10, 2, 2, 2, 2, 2, 2,
                2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
            ],
        ],
        // 4: hexadecimal
        [
            'coding' => 'run',
            'after' => 4,
            'afterInKey' => 10,
            'alphabet' => '0123456789abcdef',
            'lengths' => [
                5, 10, 17, 37, 37, 101, 37, 101, 37, 50, 26, 50, 26, 17, 17, 101, 17, 17, 10, 26, 10, 17,
                10, 101, 10, 10, 17, 50, 10, 10, 10, 170,
            ],
        ],
        // 5: lower case and digits
        [
            'coding' => 'run',
            'after' => 4,
            'afterInKey' => 10,
            'alphabet' => '0123456789abcdefghijklmnopqrstuvwxyz',
            'lengths' => [
                5, 10, 17, 37, 37, 101, 37, 101, 37, 50, 26, 50, 26, 17, 17, 101, 17, 17, 10, 26, 10, 17,
                10, 101, 10, 10, 17, 50, 10, 10, 10, 170,
            ],
        ],
        // 6: upper case and digits
        [
            'coding' => 'run',
            'after' => 4,
            'afterInKey' => 10,
            'alphabet' => '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ',
            'lengths' => [
                5, 10, 17, 37, 37, 101, 37, 101, 37, 50, 26, 50, 26, 17, 17, 101, 17, 17, 10, 26, 10, 17,
                10, 101, 10, 10, 17, 50, 10, 10, 10, 170,
            ],
        ],
        // 7: base64url
        [
            'coding' => 'run',
            'after' => 4,
            'afterInKey' => 10,
            'alphabet' => 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
            'lengths' => [
                5, 10, 17, 37, 37, 101, 37, 101, 37, 50, 26, 50, 26, 17, 17, 101, 17, 17, 10, 26, 10, 17,
                10, 101, 10, 10, 17, 50, 10, 10, 10, 170,
            ],
        ],
        // 8: printable ASCII
        [
            'coding' => 'run',
            'after' => 4,
            'afterInKey' => 10,
            'alphabet' => ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~',
            'lengths' => [
                5, 10, 17, 37, 37, 101, 37, 101, 37, 50, 26, 50, 26, 17, 17, 101, 17, 17, 10, 26, 10, 17,
                10, 101, 10, 10, 17, 50, 10, 10, 10, 170,
            ],
        ],
        // 9: punctuation
        [
            'coding' => 'list',
            'after' => 5,
            'afterInKey' => 10,
            'listed' => true,
            'bands' => [
                741376 => ['&', '='],
                370688 => ['_', '-', '.', '/'],
                115712 => [':', ',', ' ', '?', '#', '@', '|', ';'],
                13312 => [
                    '*', '+', '!', '%', '(', ')', '~', '\'', '"', '$', '[', ']', '{', '}', '<', '>', '\\',
                    '^', '`', "\n",
                ],
            ],
        ],
        // 10: uuid
        [
            'coding' => 'uuid',
            'after' => 4,
            'afterInKey' => 10,
            'starts' => '0123456789abcdef',
            'length' => 36,
            'price' => 2048,
            'pattern' => '/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/D',
        ],
        // 11: date
        [
            'coding' => 'date',
            'after' => 4,
            'afterInKey' => 10,
            'starts' => '2',
            'length' => 10,
            'price' => 240,
            'pattern' => '/^(?!.*-02-29$)20[0-9]{2}-[0-9]{2}-[0-9]{2}$/D',
        ],
        // 12: stretch of Chinese
        [
            'coding' => 'stretch',
            'after' => 6,
            'afterInKey' => 10,
        ],
        // 13: wide punctuation
        [
            'coding' => 'list',
            'after' => 7,
            'afterInKey' => 10,
            'listed' => false,
            'bands' => [
                332800 => ['，', '。', '！', '？'],
                74240 => ['、', '：', '；', '（', '）', '《', '》', '“'],
                23990 => ['”', '…', '—', '·', '￥', '「', '」', '【', '】', '～', '‘', '’', '️', "\u{200d}"],
            ],
        ],
        // 14: kana
        [
            'coding' => 'block',
            'after' => 7,
            'afterInKey' => 10,
            'first' => 12353,
            'count' => 191,
        ],
        // 15: hangul
        [
            'coding' => 'block',
            'after' => 7,
            'afterInKey' => 10,
            'first' => 44032,
            'count' => 11172,
        ],
        // 16: Latin with accents
        [
            'coding' => 'block',
            'after' => 7,
            'afterInKey' => 10,
            'first' => 160,
            'count' => 432,
        ],
        // 17: emoji
        [
            'coding' => 'block',
            'after' => 7,
            'afterInKey' => 10,
            'first' => 127744,
            'count' => 2048,
        ],
        // 18: flag letters
        [
            'coding' => 'block',
            'after' => 7,
            'afterInKey' => 10,
            'first' => 127462,
            'count' => 26,
        ],
        // 19: symbols
        [
            'coding' => 'block',
            'after' => 7,
            'afterInKey' => 10,
            'first' => 8192,
            'count' => 3072,
        ],
        // 20: Greek and Cyrillic
        [
            'coding' => 'block',
            'after' => 7,
            'afterInKey' => 10,
            'first' => 880,
            'count' => 448,
        ],
        // 21: full-width ASCII
        [
            'coding' => 'block',
            'after' => 7,
            'afterInKey' => 10,
            'first' => 65281,
            'count' => 94,
        ],
        // 22: anything
        [
            'coding' => 'block',
            'after' => 7,
            'afterInKey' => 10,
            'first' => 0,
            'count' => 1114112,
        ],
    ];

    public const CORE = <<<'TABLE'
        M78vj<ZP4P2J4RKP(PrQ_S5Ko<iU/mDzup3vUFP|0q.B7|/W2n''Ek]!0/$Wjo!]SwF>VjPiu0xii-ml>g('_&,VW75@WTI,nTQ1B-QzNn4J$by[
        D^W$X%OlF_#*@%rj,@yC;`j2,c>X-T;Yw}&0eA-ydvAj)=i<bT70o+YFRWd,6{O3!zh4h[k#xt@#:KFPyIGcM3k,=|r}n )2f;B&('7#O~%nJ@G|
        g3r?L1yZk:)RwaT}B> 0Qf?~'/H61G${`)xr8QRGLR.-<Y.L:Rmi!O)ZFts=x3Dg]CY]qqd-$c$aM$Qv+ot7S9vAX!^k<pY2<|247zCTfY>i)D9M
        %f.iwX#OU_;8p:.*;Du;.uR?#YEzqD,&#Ryq/Ys#-A#cLs!c]2`ksXs6iZd'    #h&PB%  !$!$%-7#6@8g     # %    #h !   )%n&
        P !     -Mp 9 %  !D  #'#h-E5= 1  A8W5`b4XNr-mojq>U3R{.JO93.M~1dCP&!H0ixN-L37hl29pr}P^M7Jf0*(lI0O~2@1vKl8J AT2dG3
        j!(!OX.4e6`/_Kx&'0h%p.>su)5ILtPP/5I6uyY5n2Fd1n9bloY>Yx12NQNdxN#E$)zwL](geyK9'g?*ldNKEH(I3JzlU7{Rs+meq,$9=):5nFvV
        do0rP!J9);|,4JSNrB[CAV:(|Z5t+XMuDE#[xT!-2oueSs{^bo$ik#'4CS4]Z#23HD@#?5OIN?7h=9@fL1nI:Jmla$Nj|#V,*S<2[3hC=.e/[,RF
        PUnjdClf9JLR5o~Dv*tA,l?dfFRpS>iyiEm-EaGYqoa$u!-J=O#)=yd,RoY4cJd'|f7pvp3(i&3Lr_4A|DVl=nej{$kMbDhD;^0)b:eY;<mCcpI'
        :y3C_F(@%bHc$ ch$an'K0iM%]:&W,2E+ M,`'+R,$84:pjC>;Ojcw^D)Z,$Jxc[&fI!6Xed=dDCl@ fx_o][9(#n+|di>ZV>MMUmc]+^q 7 Dh'
        7jgDnMI,;De,f^yVLHG7U(<#>wA`As/xM!~ty$2Grkj1VOl-JS^Dz,40|,#IaU/$[FgFIg'/zVttYm8-MY^7r,W5~`[R|#Hn+ojQSvtgl8G/1P`<
        Y7C {8i$* vkkwx.*C4'3GTGSu%O3$zWXw[+b__umM=f/4[&P880R@t]n%mx ME#oE_: ==<8lNZdZ6g=N0Wn4>5sk-Q8t]ic6;qKGC7k1`d(W>Q
        G_p[_`M&P$,9Sf-BJdtUU'oP82LNcuKiaBO3fFX$fn$.[G30k7WpjU'(jB@N^ceyl7t;i0]kv7l#rcq1@k*!?)Bm!Yre+l},G!T3#&XONFbb`kC3
        RI;yR71B53y6:TYP?;YOr4G[PX6AOKp4) 1=XPSc;tFg)z%/9wGd''7h3,0t;P)qs<C+Tld^*+[4IRivmi7Bo_('~%eD)uGBSqV6(*'y( %?oMA9
        eBmuWY?9#9xYgNET ;Uk#q(y(G4$;,%mAA@dF3AfdU)?~x^(=rv$o-k6J6C$N.[KcwIb{?EZ,iB*SC.Lbg_LbUvMv#B=Z+j+u=TG])o>O!}!9!lP
        B^H$e*u.-^7L9H*j@aBjz  a>Rw#l@'V@pAq'v=D4j$FC%bwh#K;? IMbi_YnG)R.*jTa$~L2=;W6^tK}kdW6[RP$:,-L4{7j2)7Ym`?N$NA5BEy
        F%*&pC-I'Hy>:)U +Oru2R@jF3_UUJr@/K[DF;6E!nnZ0'Eq}<f:u+Yfyf[ ^Kf>j[3fl*d&9M;hD8|fVmNgk+;dZ%sx@UB=T +D4HopuT{&vNH&
        wfNmJ*t^R!K!l9x1$vB`k7FU?aR0hf]<w_SqrR_rS-%[(uC^L:?1jVX-GoId.uI6w/S)&s8SDosjP'>6[y'7[A4.1H6m'Aku]]HvwuTgSe:Y^]Dt
        &(V]mm6njSd+ /H7(r-b^4!D]DM?{,<D>Id<P.0!$6Ffq&P             #+)X'HfGU:=5f-Yb-q`R`(=/GkZZ!+5WhLc%oC8=ldB:UC(%I Rr
        slGNEOyT8XjP^4|%X9/PSO;L=q=uS.PsF:>lh7,!@a|0m+rXqs}-Ky)XErQP)3'vUwr&jq5Z1_'bw68549o){e.kNvsEQ0V@VL[U~F80{%1Gee&P
        ]%{d|'5f-ZIZ-R;MEH5q4lQ.1(;ek4`1o5_71M)Dh4Dxln pYS}gQMb$:^1mkl~1yEZew5t$L$mH~x%j.M6(lcdv!^v&|uLd^P!V;O# _(}=yn5<
        .7kj9w!e<Ru;Mq,P'8Zh[Jw#C>0mIjL.PM;k5qH#|1Od7eN$x&4e{^C@6xBH}%a#Y9q9_y[6&%]2QLv([wA!HmaxlDlH[hJ'm`kQZo^!$Ap+m 42
        PcGx#A'tsw<U.+$xc6t$9-[S-a@ty!Xr;mZ8[R8!FrGd9+lZnIs/r[nvfJL1368KO/87!fhbi/5_K>68j)=0L7C!.G`EAKY@HqI?DN?R&R7uNj[h
        sG~IFLhtz@:eqR|:kB >yd*'Ojy=j_eH_y~+v]W>yh69(!iRT@<HMeg=9s}BsP`0R'vO_>9TSFa(yM3TL)l78mnQ,UrFq4Bv%_nq@Av++pG=GnNl
        g^_d]'[4TgXV+XKo-wCYmLAw-8:yuH*.vZW4L=w7YE8 he,wZHONw)!kOkU26s: nGOU~%<VX ),BDMUOjC[O-Dy~]#k&UG4}j/$:78OD5kk9$Y
        R Td`]ag6g2}Xf#+TpdyXA_8,&e.%t<S39RU*(l7mf,}Cz9kj44/,* v1xF?6PWp/r YS{$lU4RhK;M$nQ!DG:S.N$ZoZ]c/k9eca:WE8hS{QBgi
        U_UgN8D| 9yrpjZP?7Hi lDXIuOXdOPV?QPCYw0:]`u!x(#,Y~nzssr;jIGRnZI+3.)|=O8`g!PwA!U|0v6TH}H(!Um82L(rac&YjNykd&wv,%`b
        mEg[M;ylnUqMtL!3:$OpE4!n3K7|mRm345^`yO6VL=&-!*Orpc=? B<$-dOZ>']jrn^p[CKiM. Ix%LU!g]y!$#s_r6Vkne~$`2I&X    &R!T!f
        et C:88u/VcLR} 1m7H@3>*oHyfs_&)^Lx5u&uM>Om!F!,#~I^NIHyP>3fL:)=&$0Re>1QC0L(V:^Gy97-a(xp=g2F_&`uH4bc-+I$&>u;#kXtNL
        $Dj?FZdvPyaKSC$3d#V?Yqdos9iV&?LNyfAQ(4T|<PAu>Y4?ZG5N8bRe4_*icHQ+a-MNO<&Z8YC<o9 Mb$3y/YU1uh#*Bc5IQZ N8Jg34PwfYA<C
        3>ET6 W&OB;<!<ajhzYR-*o$8M/i#}6b WC-bfL5<FAak! -Nh+~QbEI7=-UNb4Pv2N(:4Ja8m&KO2yWFaWDO^<'sAh|opiUy3/PE@^AHrluW8MQ
        B$'Id(z!8`7u'S qr#7FGl+bqux!'Jd>=wo$.-K`=$pXd7aZlu%(_<x1%`%dR dgK`X+Z[yj>j.x$m5d[ 2o+b4N 9,^;R ',R!Mie7[<~J`L,Ql
        jz hwC'2jNXetwnUl)]^co^Rwb0>LcRE/&'xo:LW`9YNY6 '9)Nl+y#*`Ms{W&e`fgN$  O)&Q':j;(7Smtx2>5R *7#B5yg    A1[@CG A#Q%t
        . DPP3M))Q0Z>K-pJ~bHQp]^rg@vJ4+3S'LJ2~Sh9%@xY?N@oRyb2`H2@nro7uk[t!,5:B,3,!hn(Xj)%p,/&a'@v&F~22%d0 *} &*(; C^Z,L|
        +)Z;id#>9XKMcmFsGRz&DLW, rZm`?&%YT!2%I1vI8G4E_.Y-`dk?fQ9sL0ZEo!],,W| $R>9Fd=f#*BQ)hbFZ xkMw:xyxN9=b/,u7MXO=FP`Yf
        hsHP-%1n@t7+vpM^'&YS+6ZTiv;17!z(RLg2Eby@ixR)38xK?(X*?1`4kU[3O I=eO8gb_?Gam)~VPo74.xXp)N hOAeMZK&>jZC9jyx2K88X%%,
        y)!: B)1,e_00^,1]1>Zmzy(a}lVV`xPcDI)Zxel9T6XdVl@&',X&X[grSt{>8Y%>tJI35JL)k9XcqB=U}KC=][8eIDb+1)E801_MAA7<C+j&~?-
        iw.>08I3:_:ja{_n&)5y3=-/y-i0d:DXY;w7`SFuiTyG;c'ztsp8'sUkAZJT+M<Gv(ALTTxE=+uM583g DBLm[E}S*A~]U^BP]w7pWfqy&*C_ZKZ
        <S2s:!fFT-qZ75/qLe,HCcX>GBd^!xygL5hf*=f'-Ms(wk,O66/TtO 2LR%.j^rHXHf{OiNz-Q6$+2>}5:6`xa'$EF4,aiy|;*b/MYfCuByV_o:W
        B8D]s4pk^y^nYUSL:;>G]!;7uJ P: ,/!PN, -G_'su.Es6luA U8Vp|<hS87cdXfCcjEL>qI)ovQ931Kr(Xg=es6y`N/6vwm8vX=F-rgBMh6[EQ
        PR72,B2s&ql<B`GpbO@v&#OXmbOt@8i_9{,Tc23'0hT_?5p4  -YstUo80_=JP,Fh&Jnku.zku:G[1I= 4>-`*$G/aQb:HcIqt0AiP789rMv@icf
        7o/K @-MU~ M 2)?;2,P!g^P>e$up]-Ir?         6>V9jaH[awY-Z,8Z10S^yhUeF;~gDGLl- E+[=SM%+fm! 1!G)6 !]XKA^_7X%v@d>:2W
        oYM*:QU1nm,2n&/'FX;iH~d1Sk cP>M1X?wqf54BQAKc,G[$ gN02 3;u+-vKu!Ao74! x(B2[X&-*.xtzPr+dPT<BY8NvGZ?['kMeu,#0&[pp#%
        dY'G$`0O>'32VEqoPwWYwr2H-.?+<Gx,?]Rv Y+;r$4bfM)SyGf6#p?&)8yQ2Bqp@.kI'7X}T@(7i{4CR|OABAew/7R^fhi-(xEr!R,+TxdW1&r(
        #1&u<n5d^iE!)]jPgV*]SA 7wP`.fb]<=9uD DNhRQB)X4.X*$ !B1D/d<$va6#dgpmB9FOT0c&`<V'3n# *ROtodt8X9l9l,tm|!Gd|S84}>[rE
        $DZJ'u(W9;=SkVA4qTnJ.DYcCwN1+gF9+H6':<fb7h=1!5X2S_!o#pB._O,s,m8Hi611.mE,$q[tTB*gRwHV>Bcop0QRNm$VStr ;|%WI8;h:Uc(
        NM<~qS,{LcZy(Q7YAhSA_-k$'Eb9)s t3,<u.J=1)YDu&#&10_kx6!dQ!oqqw53`+Hf#:%d>0*pL$!LT)cMQQ}/!7+M0'-U+MHfD*B276LZ{,HEP
        _qWi!MOC1Yga/HyH=IYb%xqhj:E0d^fs7=JK5~7sJX:7ed(#8'x:ZA:+e4'/6XQ+ )aGA  f%3B)j@3H%M=9,Ch5SR;P7U$&pQ_@-=kE*yH%,#u%
        HZ;6]2'yRXAQU=#7T4p7YKNPT[sOj2Bqt^=G:l72oQPk'C]y5g-?Vx?[$hykACM.aCq$bc,ZK8_]if))l'tzItg'q?9u#A(yC+7`Bu'].NT9nr+7
        +=o6$(M&MJ-sBoBM37>R !HVBH)Y,J6P([BsT)$!)9LL< YdaPE?Y3W#M|&s'eZiE_@?[!X&&1m7SAXrN*8&VQDtb'NLH67+8nE7,t!6'DB=7x.a
        :b@2I t/LH>)<j$U9um8(K7e7&k3N?j6Qo#%b#sMeNj!&:u `Gn%7,j$@tqDQC@N0L__`'a2M<_JNgOH^RP(.0cT]PWS3A(R4:0dy|Iwdke]3URf
        J!IX]Z-pZ+HO$?WC[eT}?@BJ#~!n6Pov>V'^<U`wtaE1EO2xs/oT QOp#vRDK-Om(<-2%gy&=xrf,/gX8!Yx'_7wOd&MdT6Q,&<n]1iktj&J^NvH
        z&!lyW$bqtMHsv?qE4jI ikZ75K+.sLR]ucmuEr/noyrYD'i^JsvZrm+lHyp8Gi?,!fVvLyc)|sPHA4g$-jHMav~M*ca)Y9ixE&Q<QaAd@v!Ax,B
        !IJ~^@Ga?9%94{?a7'
        TABLE;

    public const ZH = <<<'TABLE'
        JX7ClbgWMu#e$V+p01`$0.RW3ULnZB#cT*XF$*pLZ{,l!eMpCjO%_QhC4!*:MYAq7>uP.ip#NFNART9oDKFBT7uU=!VkDoJ((o(xCH=KJDt!tXW
        9 <78lCi '2RxY*-K'z$=FsB(dP<.#`+@s<9u4AidNNy1eqe7.]xs v6&3zG*wO21Si:pP/P}7eC(<] }I^yO4>=Yl_xqB)f6$NV418-7Q3xyA)j
        q4ent1{AhH}]RIMR9(^<6H.HKL,s4@`p8$l@EWFY3T,gGoRI#TaRwC'9=,* !&s,gM>'3'|O}&u#6`&7amtoTez6`./q;EY1hqvtum.Vc!_4sVrL
        W)BLd7ig=nFTB>iJ=bjFt;37ua2Qe8z&iw(%&oN?*j+VBWd]gl9J^*YB(B#1pS&n]73Mt(.OL<)1yRqAYQT?w(MWfi%1dV#dwO=-B)7P{QRekL^a
        n^Cw#Z'<e7:0cN'/X,u_kIlfp ZQ/r*I9[*tVSav>g]5#$P4VE/&X(Z2F04e3vFK5S]14].=6w=nhLx0J>|Y153,7#hF8 bvC:s=aeJoe(BH<75!
        ^4NR+O[jk_vHy;|abh2tTfeU]M0'C#+3xJp#1[w%WB'+`o(&_Re)}X5M'-E%5M^+o7<GQYj_ V{pBh)1!].t:cx[ku1)0wDPs!f-Ids*}75*^uo.
        `dI,ZMc_PSx&^N4!$lBMd ^p6('.o!r0Fo2O^DA=C`m1q8O1Tampg6]%b>EBbMAyu(18i=WxKN!aP.Pxz[WPjlb&hdYI%IGma8$A6f!l[0#30X{<
        VIsB+ADQHMgU#`Ds~9VCI&8JCMfH34T&cFc#VvF?q CNzm-,z$uNEqN;900F[!$ev.TcW7!&q rEjnN,t*ktZWM-x2YMYORM3!,ka$ Gu`6]@-/-
        kgh%}%$=qi?JA,x:v7.M,&Tv{yU--Qz$8.-Ej>{4Yk&Or(5m<1g+NP(sM$:4{JGK+K4?wtkxqA>Gkv#N3pstOsuk:.(DV$!=d[O&3[2ov#n'6>S[
        Vuam>#E7vM/OAFsNKtGhtL)<xS%w.f8%NLF0-]ovPKN0C u!TQ<0=Xl0.UzF/-.3GA#$Cy<7Gn7[DugQ=>i UrG#m8V-:XhUH)M:]bQHOoR8_@{,
        qBg1FV;eDCMA~h!vs3&RDOb@CEJK^hf%x.w6o=B`>ouqA_VCf)U*}5!JcwKBE^x-J<k#l Ro)RT           #,g8V!se2 O6H=`;WP.%18JoZP
        6)1%l-X0-f,wH@+Xa$8o9<SwUHX4ZgJ 8RWuRa>!k*FM Da.;yE[HVpF3u6 +gm%)[4?]jJ)[RtVeolcNY3UX8FY[]u&A/w@aXcUM4S[E9n;|m,>
        0Gr#6Sm'D!5-sdUH!DNo;2[Vs&mTROUnx&P,y;/H:AtyKJ!UfwA(;%@+BTJ.Rw+XqFFcDJDm.lc/{mqn~D]d;:f!2*%`>!EM=8POuQ3HXe{/v/r
        V P?2$3zu<NX!wi4=9,1`qycH|uoM@:TfcX-7w)I:*K@B5MDY7lQG R:B<d/hh^sAtf_.kN`Bsi{,l;s Q lQ7UVZp3G s!n#zV&nJSxj=Y%4?8x
        .,dj.f0ov?']SrT+:14v2-73h8T^T<=(O3!MbnN<^vAJ2P)`r qY9JRC`>P@a&aAB<y8K`H&&BPl%/5}nPx;I|$;ZtBhk%,1%=6P/jHQ2$I?ic#U
        T{ZJcyHV;qoZrr(=c01h(wU2dhaKq^.zeAZpg458e}#hB,-G/5(qfi7/&PGTHQd'W) *-Nh2y|IMbb@&@~qb $O4>#B(#Or~6Ck~UYY>+&tgd2!H
        iy/P'ZaYX'-?-jB}iklKku[HIp9RB[o3?cp`N^)$`x941{D_ao#fphBG>!E*0`,ZVNE9aUj+Y76mZO[}'}Se/f n>cE8V<-M.-^7^w<)X~rYP:Y
        p f-_'sHh*H;/p2JoGuQrv9-`T#'s=n73&Z)[# 70u44_ @MsWF!7Ox-=!anj7d6mi8Q>.rXr!`u[5,Y^<$>?oTALC4&sCD9)H9nxRj%|^fCW;4(
        B#+'x'n>:2k#CT :.!_898{u[2 5-Z@[@:2o]T]1v(m> d)fw?]Mg6uLD:rwNf>Z?J@wW# ,fM=@!Sg7>=UH0dFk:2W8*vh+[2T!dZJZ~$>E-1_B
        e';I9#v$F,dC|YzU^AZJ/-=QrDcmRI;ESuE]}w*2Uo3GnM)I,XUwcFCb`a(+&O=aZ#&L#'uRYwTWOF~,<EpC3>0jV>u*#9G0ABJ;Qx(G=>#:!R(A
        QqGBe.MkfI[]6Y6-TF[S^OpR$6HJHG_!A-_2~5aOKMl*KY*Rk@(+$:u')/ICeZ:mj_YR8.(#|7W_H$@,y,O6'/#Vm78 .v?LY<UB|UsqG$p4Jce$
        k3wk,(QKslP;_b78I>2bBb~$*$M>h7#y}/>(6&$eNsRt[]zN7nd,v9.&WwMKl]z</!N5)5`?P1l1E:<&@Fr]=c_hf=wmsnfF!85-}tMA'fRD0#Hb
        =:KA=D1+Gke '!G&a-%dtqg`jrn6/wQSH[l&wTcq&hz/MXY9d1!GdMf&(,!w&qtn5=mWOwz-M/dQp/Tl:s7.qN2Ge&y<9<#m&^~a3Rrnc<<C|b,'
        ~[JH>RMOueJoupK$8,;Pog0`?Y),q'L?->fL7S,)njXg'B*7ylpSeR6d6]v#YU_:,6}qw=<rng6u9Bz?|lqw~SQo#'qggw$.{Ebrv$#p.3k5XMN%
        riLoTbkS yG0AD#E.-FH4j]4!Es+Mn-a@;oEKpn>1Omf?dX(M)dl:3+Fi%@$-S,e(.wS^?cjkPJP@:Q3%cef~_{Qo.If94G.InDAw1~!2 jG|.4]
        3b)fn>ybs%UC&;t$R246whJ+@yQ?B4y/#)s_i  su,p)]D*fo>@=gHgFMV]q[X>+<3yNk.nF=)Hvopmolww@j,dh?O(o7Kz ( & I A  RU7&W8v
        ]dnf7I!vn5^<g^3%Qsgw/PT[y).M= %&<r]g`  .ES&?L8kgRV%rY&]SN]*_9!qOqMDR+#R ?JDsgdurKj54&U-.DBMJu+zl~k@S1!qV))<aAe=%
        Z#K0Z @v%'neOyc'YNbe3@G?wT^Q*gY%M!DD|dI#ho/,Mr8RhD1bejNE$eX=Ts{ z!mowE,*zu,b9PY9tdY W7# ~/JaItzG/FWp`+W2+N[^Tj~q
        q8_G?W;!! yD%qougMbSYd1#U!XI!gMr 2b;Q90emeG_uHwo>(rd&0|'#n~*YB-V'f#!v*HqiXg-XCQAivr[ PzvIy3Q7 LB$ oi'ZLu:p8#4mEa
        ,d*QQ)=)iPvgaE=M';8[/ )t^ 2DQhsg:*G#fS5#{OcW1E,3i`7)!0BGuFx.LZadCV<ZJA[?zFW@y'BsVt_TnwonoEZXWXVr7hGEXjT=]]4Q FWJ
        Kf*J|j{R^4f,Q8V<i9x4=ptVTJwbZ+kvel]n~kUMA-eoGqp8nUDLRN6d?7YnUc;8OCBDamJ3r2B[$pk+cWeAZo+M6OO%f&Ll3pWoDNy$.2CiGxiE
        p<6'fbcPN,(f)-Y$28GbBaFb(mS,IACD&#Tfg4|oY.ChvDVRBjI@:Nb``'t9r$7CfHK(/@f^8:+FSCaO($h!|vSa?7@VvIDOo*~sJD:%[<l@|DCE
        ?hDqc0YD]4`/Hb Y~Dv2u@zgwBof{Ho b6~=+;jTylXf2J~b1b;@roOy0,aT?<gKzCsmvs*UJ+1![J+ZllHTDwVN&g,h'daQQ]}(_t5+V#KxbG%o
        (!EeK06B]+[.f-m<UA6P bfm&[$4Qm)EO&boeG4h3)trn;07YP7TM)eJ Dp=dVVeXx]>tI_iQ0=F57Q1~ Ci;%8UR!ym#Y59p3?nVv@yj:&yXK9E
        c_]+d9&:$x C2TFrQZwhd;/TkZaR'j#JmOU@CquFZZ;J;q_@(69&QLd<<Bo_`&?0IL<w>YkurQj<wd-#%eeCB*@Ic!VxTYgy85<r3=~C;lcCqRe8
        zOfCw?S<rq4kaxm;OaZ^~t_EkMC b[B#aFrE7WrNpX38qOn?KU}ICrchg:4dk9xfugIXZV;AU,A'|,}vcgfdvyM#j]t3cQ%<h#1eg7?B>bi;C`c0
        J52&7^O)7`-JzA`o MrPwk>d9$h _R)!iQgTqu|nV4bS=7&Xf(hv&Wbm*8,>$T27Rgl[,o4U2V|A8Tm*4$u`'BFRFoPlmHWk~NWW;qTd):+NjL7_
        rH1f%hUZqX|@apL[Fn7m77BN12&T3XNcRZ`fk$CET;8!6(Z3P<`%ysUcc2zoEkt3wZ.jW. JheSWsq5J?yz(_Ez2!Gd1Rh7jg7Jq]&T65.,1Sfvd
        ~oEBKf~P9y^T6 hd79SCA cuZCLt[$wTDB6_:u(y,_G&(C7k`7g>CsNY-H{yP<Ov 73cF_64=yS%9.Z$^^QRQl*oT$m'3Tev|-<#Qw8o*tzJ3I0e
        18TMU<{q<3o&dI]e>otM.GrO1$^;gbLM~DU,Xgsv^*Lx=#OvjpH0sGFqH9&**&+R-Vrq4'y1+8v03IJ!23[qj0-<L(v> ]c%oZPi`oJ,{g510L/:
        ,GdA2X$/J?S#:Gwq@3Y?LroxhKa6.2sVu(* wML4YiwVs5LDkuqB_b^RX6jw(ETOYf~h:HUGyp'tBR`^^&BQtq<6/-MP!+A]*t9lPEemF3a@?CHn
        4%S>UjsteU_OgyMB[6sSB.h+t7C<~>frkF #@simn=i[>Y_ ,]GeEUC'}sf8X$&@Q?jG['p<vs{CtmZ;sOHM!v4M?L$:,rg%[Dzk:3h%5TqXY<]Z
        Rxk!>.$!)L&e,aBWK]kAtsM@tlETCAM!?;-:^!er2qIPcN]&FuU14,QA9CYX]U@a>Rv4wOoM6&=Oo9-I#y^!U0Qhi@+W=]$$lb{>>^bHVi;!-s,$
        *=&?_%XT-G?v(XzB'7#Pn+|8;Ec#.o]fG5|H_>nIc^=('U=IO<4C$ZqnQ%2h.+$Wk&<aIK#5-3.HxCYyDf,wgepd]V'NHbpCK@)NkMpC!s,Y)K[b
        lti-Bh7`v06P2UZdy(c1_<V1y=5dAr#,^=<GpY&#>KzDK@wX2SnO1)<L}qVMv0P=]l+rq(qc6srI3c*Y_7NM*[aSqea$xbQ+B.k^t$DU8 S7_AA5
        ^8_?'h8u9`OVdi`RbW8rLCP-Y:::;4S5cl(NTdiFa#UGeAU.9R_-I_5$D D5<I:h,S7jGL?Xs>]f/UoXuPm8rq<#@qq5y[+>yCN6[R Y--i<PRPg
        b5(4A;pVuyc$-w_>#.s7.y:qK)|H9UQD0 v:UuM/,%.'d7@`L'L:G^nOj0bwXP2MdHZnM9*E]viI~njXU@nC&>964x&u;DsYe*I0[K+>e^S^2Sh@
        Ngh=2:O&-Nc,TQS <Z01qkAu]Kh`M(~d/o$Mv2$!oU5#[Is>^eef*M>xY59vTZ@gH!e!%3zjAD^b&$VR;kS1r(2<[_/8HeR<;Cknw=9*`@K*oAjj
        &U?/$*RH^UXi6jsZ_pN%6t'67/qTPYG^2yH?|9|+kYW.`b.bK9db6!!xG.VMcYYZ`yZI9[g>WkQII,D*LCdlcpwxkBvKoX<Pxssu*j!fcv!nyUJj
        pXv]D7=xm:e<ag8uwgz`XPVW{wkc-Yh.zTy^oy_0.oq%bZ>NwKg8y'I/Qx@o1Tl^+m-DG&sBFn=L7:m:19Cin0T<<PEMb*J [9L)bYQ)PjZ70M5
        r QwUv_<20[YtRqT:Jd.-ND5%@'q]3Ux?x,u(/`'M;#GwZ(8!@dx+Fgsxft&POuv ~YlxuFteYgtN:j*ov.R+X?wOc``eGAZ30qsf%5.,k+)iaqb
        8#(WT!9uPy,;,&5M`{$}]KMGBVAzDD[L=rMd0gd=:<s<UX*^he.'1P<oo>1j'QV]$FHqxs*f`>f1*@>Hk3DEvsJikU.nPy9`VQ0xmkT|En1cYh9j
        x;b%58Std}m5!'Zsyk[rY!n<G1S`*(+`jb8ljda1;3>DN[';GGAO16`6I-6 .iWn'pGM2w?v?DB;0r3Dp .Rm%Uj*Xq+of(&Ldf>szlRH`-'MSOC
        ,CphCNcWH[5**xZ*?:4&NV9Y<~R_Ko9Lhi'KIJKdu{tmSWjfJOTDSovHM)pG,bm%R&t0U/DR98lJQ(HXI[nK6LV)${)U]ve.YFeGy^?,[)PnB4oe
        u@2{.?-sdEK[&xdAhhF=#Q_ oq>WZr(i&r(d&D ]j/?Z8IQTg>0&Zp`)S[jl<r0-((9Ihr_(K<8A&Zp1'?!LHzBN!g 7d3qUxjVj-@:8ZCH4 @X
        9 ]e{[Y#isqPlbj]^P!6Q&s-lObQAM6G|.U69XQ_Igs- 06)gYX>Ynj2:pa)3)jwl,<NH?MVv)P=zm)R(EIds7s=7u;_;$N;T_,_BRzkMaJ.5i'R
        VCdJ$4F.[6]/|$=-aqVW&W)/Ps6C[0@cYYkvimi9Z5b*M@Oeq[z>1lF-{HV5BbOh,7h:V)lL,&RidK]r2H4E@kk E)~HDD0w:SKVI4MSWHR>U5:P
        }f)$G>y!Vfo@ZD,h:vB Ra^)OU)6QDw->0~MZ[#!%geTY[]OU 1ONwNce<Z8.<Sv6`aU<xd,~jRqKiwZ#JAs.*LS3Ce?fNSN3'I6YiLqGd'b6g!h
        *g.4()BUL8vo9DL*r5-p/6qBK[{B(M 22/bG<4^'5d8',7?;>h8U^c]iS%[=wyZ#o;,!}iHDn7]9W[K^V5fwI3c'cR1K>Xvu(w$K,8UqVSd /9x'
        S=yo)!4JBvfN=YvdU`RGn6<>*X~CGGB_SV3Ssfn2&z%7`=h.|G^[Gh=d'f:M53X:kqB.q@Vx)n4Uhg;6I /23h^q'^MTZ.sk[UR78D['%76JNz#M
        }R;E>?F<~7'o;'#SO%Ity3WbEkM-9 & )MaT)7T@j^aQhM43v&Htu^hOG!g@Ped=E%YtVyDNC-Ar{=Z%-E!UVJT[kBxKsatqi bHs:lUD61Zx:PT
        zOW,j0w&nj6-d?=:sJMin#n+lQL6<tmw_Uan.%pI8DoqgL*)P9jsVUD&p ([raUal.uT:h]Y&+ BWFFT~`09-J]2X8g,{6k29t dBr24gL5 pD*S
        b$Zn)uSR/ULjomzE`h{4vHvNjB)#~D}8KKWopZw31@uJAHWXgh3%FeUlj@Xhph^2JdrEnO8JK5;`($&/''jwCgNUZoQh]&htjHKE!c|85PB#n?SM
        POH3[qg:6D3]s3}5f*uY*.{cgGnx`0#ANL#;tfo,s[cw#?Se/*9w_5d24k snq2Li@S-VhKfQK`Z{kIBv!_*F5>s4/l-S1KCuA:qA5utU7$==eU$
        &/~]|M0>;h8^D6Hv}l?5a7B^Hi,PjLL<SY[3D7;VKV%MatdaS$+i)HSDU9+9n@F5>cg_v)#AEX?B$<PH|T~r!m3b=)He.6{TvOm5M2!Pr=N<i(`w
        OHgKa8!2Tus6gMkZXm8I<MBb/q3M.Y0Y_x&)>dMnQc|L#L/T9#f4{$imd6fU#M5@VPpP|H0A9/;xjC2>L8Mi9>b/mvT/jgN@O#[7LM$ ]#/VOeVx
        H6$79!m+[8<-C):vw5>VTsy.[lp=e'3+( LtxNCWUxD#H'vw}s&xcI2U~/=Z%I1y[o-gZit`_oM`pyfu)[f/$tjun-4p)D(Bmk,=VQ1[s1;wCt`I
        52gbhI=F$;:2rfB';9(wr)xYdOBGr[9.?`h;z+p+^7gXIHM.TtfB_I;x hNSl,3c!Oy.TKSWLSaLR2WVF>W(&:./Y,!T{/_W2oQ!x!DGBXNFA,B)
        Y,[hJu-$AJdZ~KYO@m>K4hzP46*s36vxwAc6A,O?$J^+~&h-%,8T(6s)Q%p4* 65T &yj9eZ~#{kjQWP:M^/69(>B&2$J4mwkI/u}/I>Ox]#'nNc
        N*XBCdy^>VLS8sZA62 Bw&tg2HVb-b?X.-j:J0[Rw,m:GGr>)wgi,2p $e^.S;V9O7Q[-3?!2nvYZ#oH_qqa*U=!k5Dm$TnEM b2)8gPL)r:[eO%
        t01/DWIy+@c2NLF'qdH?2f%+qU G`dc_EoPr<%e!@.!Q-^~Pc>FZi@w'0dm@>r0P_D8-<63O8fvp>[R)v/,p=t2lVYp#(O~BC$xTe@@=yE?:2.zL
        2QVdz<-_nyh;P^u1gfmh8#W.=4ilGlD8N$zNGV~%<hE4sm1wPd(N2ZX$U+Z` GnS.8-:|1rxFp],@`6IJ(X-8Oz?0+O8hfB&uVqF)&K@5@AQ$s_i
        l!qld0f6:plN,EM<>tFU}W%@p`P@)N>=pA:Hrc=vGccjZ5iD2`])564V&*QQ@F27xDfX:1AKa]~%jRW.<6fd6,!%6P{=+7'#C;~!c?Zgj-Pg@ I/
        G)[;8I,N_JtVd?b`y&*4Ky&G4*7iOafxrRaPX4Z.2V.WcJ&/h%2awEAf`F#wc7cnoVZLU)%Y'Qq&]oX:ds4$(K~#7(}1Rj_^Ee+WDl^c0LOVq(TM
        6nr*-z(l+xfe&(}u8H&qEp0or]GDnY&T~I%N K|jAoniUqrZ,R5 I@kK?66M{caQ5NX7jz&SoUEM- /wq!4.eV`z!q#bQks/g+tc(^mvdFaHz[W-
        .[zr|+?#axh.Ik1)Ymp sLt0^f`tXbD)1HCoX163Wt m@d,oQ'Q0.#QZviv/AoVd+Id&EJ;kkjhR9a$M3M`.KAra>'fwA,d'TDc009f8Ib 'x)XS
        >'^Q-6 (|vKN26}!J5!1ic_CK9'Dj4>)`XtQu`rQv52m=L %j&laZP{YrVcGtJI^&rY8?L;f`5[wJ4$dS@#DP%3;37hM2gzxV.)5%1,w)g&jZ>~.
        L6QJO4{sq]IE?@w/J&}rO#:x%CwJCJ<[+Pu@`h9ON_=K**0ivYYPc %1]T{6Lb?'IEE^Wj} q7S=bk3UI'7=LR:oK6uf*'[u-$KK}Pw;kShW-gHD
        MU:nOgj8J$Y!Xj)r<H:aHe{YHK1 r2N-q)q%1T1P $i$#C[>_ZVh%?kVEMr7q/cB$0h,//=5IYc:$p]!:P_ | G # @u}&P,!     A!
        D         b#iM&M+ PBH # Q!$       E!T&I!y E 1 b!$ b    ;`Be$J#h&PM% P1Qh3+?#V W n '!CB(o123/+@cM4T_7%?_r6Y+!(l <
        wF&RTZ70=1tM{:uX/]CrZ3*&yBiRYT|rH16*&FD=^KiRFoK=5E#CzIWnxS2p@fidzY/+s7@Qnu)htT7u2X/*F@^qkXGrlbP:~L*OA5A;x&G6'o]H
        GE>p`r[tYhSdV.g:iaURGYH72@PZ$f@Yf.!sGk<OT nF`m],E8u0h>tZs HNv<!Q@,kF?!`rSxMBYO{A~r#w(]?XR9[]P;CesW(Jk+^<vrclXYsL
        y2wWfq_ KZuaiiJ:!L$<4Q j}){d3%VQ!42$Hr&5'sSD_cwb%791P5E;8B(d'7n%<Z$AAA44|u#=4HXuNY|egWeou'}Vw)1/O2n?XaAwtWNUJXF1
        JrFvS^]pjdULTl.0{E5ka +#W&'7w1dx}+m=/9rf^34.lr5u>e>RQw(Sb`LP2H}5vHWUQ^UP74>H9flt|&cTon^huDv2RB,&yd3'm6*xBu@oQsH<
        %r:$@fvN@ 04Y-4-5qIofq(tjjN:`kM+G c&s-E5.,#KhU>wfV{RU fcFvo24??CM@YSG:.a7 )B5Q]>$:5HA$/i)#|rA@'g1!l#<W3Yj:4)od81
        e3bT !uD ZNWTZ0:Pn4#j7[p{4HrR[OZad$]&?+uR ,e!-U4x(WNP82-r&aIY 3O3f4NF>-!#(R#(F1_eX:MG.i%TcxQ2tZBDM?$:2XB#n|laPtF
        5[+1bK(x|OdUN:i,XEYL^0<_%W(=%P,QH#xGSH)EL$shb>85nBFZn7AJ0:J;' Q1R$'4VKbnKpzoGd!m'_u*<X4;,O;>7)vsGT7*nMm'C)}YREhW
        )!MD4l2,Vq%w#lF`_wT6p_ouk):d*!M= Uh7$_t*Y.&YV6B*hpavG*Kxoofdsn$g6e&fQ f2aow,)M=DIpd8O(uot,+B8Mi=$@6-ADJ:TGa,Hm8V
        y.Nm6M-[5 p.`^p(+_I#2!UoM Z09nUbQc:/w@/0rBi`^1Gr,6T3P/G-o#'d5-lWu`{ezm0:?M:-D@$+YusTwJY><Fb2<cc1b?%ML[]0!xHBP#!j
        UBXq? xR$7p13rQ)BwIb8KG#^LD?=Hyn(*k 1>M:R?n0!G(XRfBThmCH8XPNHQ`S?.q9=7qt(V(6w^HeyYlMA[1Co%(:El-'0iVH7&Gx ;O'UD`I
        x1>Ci_'ey]H%*);$|qlH-9d!1IC4H7-IL]V(NAQGte7S3v-#+%{Nzr1lr:{T~7KaYWmgP>H(aZv,&%M3hvd7Cr#*zeN1`[=17-Mhl$&_@Q*o.(^>
        otZ`{4Or;jW[=]':rFvIq9Bz 8__}IZ,8PS#IQ11z0W2IyN]{/Ty`^q( jI^?T?/7V[v1=xx!WBnRv,o&DYR6Q!Q!:U)-W::E0UZEVYZ^rsO]eN?
        rFnpw'i]WpZ1vugO  !<z,yP_$NH](!B;?CHtq}_1eS#`%6Z+Yd7f>>1dJ}F0mKQ:w:f!1lhyeW@9eT]]]<# ,k`L:;mYTQpD&ISAxnPT*lKN7hs
        D]c_!HRg<.LPr'tkFgP3'g22]2O;TumV0Wxfe]q)d7x@1ESX<9[:gsZa>vmG,yxp/ 0lWlKNxo%s7%7*?*{ZTErHUP!GSKU5!:w%K&P2hAY16Mw+
        b^c;Z:m'<(s@;V|)l6+3ikimB?~QE:49#gbbo+AETD1ZKh{0U6G4`^t gS|=v_a2DckHO.]$8rs6F7(2jj;u*?dta%*%~9Ip^9D(p>)4L7ZD(j[[
        `3FeN:S>@(G9'TOhza1C#w9h](Jcmh'p%uQt9c_Z{x=RyRXkh=-e_kM)$[xY)o}J}ItjfbsSl-y#g^w&Q7$=OT<NW.2.<]{jrlNJqvLjM],X{'6K
        KZAjSx'eo(./VHGE'u'(l9R7z7+%d'jO'Q{X(A/'rcob u/0CFYsZsqWXIn[XDIVL65]dqu+u1U?mc;Ph*`1L6pj8F=VUe!yjF)(fp uP%93,sR=
        tiCCA#=y#Dq!+cpe6*bRR1ah18DCtWt/L%Hh;.O;Vp81>EBK$uOrh:6Td]GEaV#crK^V_FCBhpj$mfJaly`D05R91 3Us]=.~TQ(G>,?S,:?'>I>
        .^>69^&rw+.gZ[S8|Opo@yfhiynpE&8Yxxu<VN7s<(.n|t>0MmNtqNjbxS|ke%#=0TuSE;}:I[lSFvtjWu']-[b^Or;wUg&l[TA/aC{q*EgLTX~[
        Y8X0`5!4ZL[sAw_@KyRUepA,;__v|frr}:}aahz!y1t`&P-E*X,V!!b.y?R%%vaj#1QLCf~##'xs_2e$[(aQnB{/}=/YteK,:k1lF>`xJbkc[2RN
        1cfP*81vth0PG7~Feu,+P8fNriw1<ecVsW@^Aa/Wlx~>lvsL)Kb9HWUhF.YfT1bC.+.-1>DY.$/ #QsJ>5d@VoVL6h&uh:CA,T(W-W-TUhm==-zy
        BK*hf<L6u+|V*++e7wd=.>ovjU3`4K$Eer^XrTam[>n4V14nXKUh)n3&oe@#5/jy@=Yo@xqr0c;]=j$C@ &uRDBBAINnvmtHpCMq{!j0&U*0VNp7
        ;gT_=fNEJb0)>l$8@P6[Vl,=vGj66nVs7fc @OA -t5!uSer}m1QqG9ck`; nlyZV`v+5:r$WvtqTHsM[a:$LO)4T3[I*Yfy]?8d*Zv*[C^3)7m)
        _#9_?_Cb'0bXG);7N7=W6)TDfSmW-yj%|@MV7z'L<!R/gd!5scpF_h4.ZIK!UJzm!HAK~dsm<0)T?Aw:j.SH mG@2rPQG<S95S|`a]`/87%$tBRG
        GG7*?P{naF>cBx>.yRNiC&@5qE8s_I$jqwfNuuR(gPyjeO r+gS;WH8MY#lDI_(vjl:c~T3c2Bf@76=']1vT3L1BjKQYuk&$/Ty_>Y*z(@9lR@L8
        sg!v3msV8K1uew<`yam*d0zT|e:ssW2R?<e F]Hw_2xFg;8R7Q5g~_K^QuB w?o2<8us]!o`I39b7;G _bcM&w@ ,3M .`EmM>M]]`w!z#h A */
        K!e&q$`]`@C[z`H]G>C>Nd' ,D{`1'F?]0I>B[e>BkG>B[e>BD* Q -Fg-s>B_y^U t>< %  B<  ,$,!!F8RPO@8gzTG>E@8km$T[e>BkI`]>BM
        %'K^W#x  #h8F A#p    M% %   c #$Z !  -U *^vM9,!       Q%B(rF1,!!oOE,%!g>;Be7#  SQ7# l<$.ghR;%hq>sD&mJ^Yr;#r$t(+c
        |WgR.&EFBp'8%p9(Q/MLODVj(1cEkRh9UOL0E`*NeGT/!Z+z%:%yM YNb1R!%C<=c!_7F0<7{j95]#?`7M1t*->,!<qPeb1vdI8i`7GE/bB8tqD7
        f&NrqwS!tdR9A%$wJo](`$t4;7pjz'xe= ME/c.M*H&7#>}!)-f/(>F rYL/g Oy03WANOyM0ywxcoh Ib0,$qu=fjz<{L2WIiXY;D}3'7Jhn7Pb
        @w-V,W*qiTLyP<hX.xjt%AxCW]BCu*<1O j7d>;$B:lNru}B4ug*@+?[v KXVxvp'736AYS&hhub[=$txM#N9=E>!D?:Q+`h>oF8nlrFUE?^ZGXi
        $tDk1,i(.d<V}n6Of@E6_U/yN+:6igJ#<_c,<(%o Mh`L$/u}(cD6G1yK8a5dGu%[5.=7F9f,IediW;;Dh/Muo]v#dTItYcBjZ3yoqei$;&6VC^V
        V<FaV8/JF!7Ap)6F/y/S[$!D9$JOGMRC/(kY]#>Dk=B<J<Q_UGQ utiEmkHM_7b/:sM@Z  1&sn7pt?3XyGSUFt@^V(VFprBQ*-_vA` `u=,<SFt
        5yK;[M$9L@TFYtb%H:+p49'9Q0-eKz#&7&ccf=AB.'JoRyBw]8oRf=9)avDJtMYAb)V!.:SVhC_t0JJt@8GqMQ[QV2B-#RKC[1p$~X395(;#%OC0
        /S&YZ*[>a11M<2sreuf:Q*DkaTG3?n1#xTyTn@l99!Z_27'2),,$xk@'2';7R>#K',AVW>J#+UglwnN!o02-Wh!]1r&Cy(iT2RX;Vxx>(7Z7Lx%'
        vN0cD29&Y#;YV&hjA%MMNy?F@<!sy`%:PT)4B4<pMUVN/)P.;-^WE=8!,0oi_ [&e(a9:!I!lxx>):h!m?=t|[x:/NIPhVIS+L4,>IjSn:{u<M1P
        OmlBAM{J]0BQS:JS7)[Mq*d$Big7H,4%MId:e%mmz!$cV71f`4u7.iY,t$RY^8*/i.+E&3bI^r]MW#W`5gk$Dbz2fN<A$Ora-:P%OxQv17V!`rF@
        _i_cW>Vqg-$7I7;Zkq&)[]Ut^&o5=IZ7V7</DygBIf%3k-N>/XxXgrV-h#U>,F]=$rV*EK/#k&X-fI*.%*DcV9m Y(wInP&B0'vYcOoI{N0cGA$t
        ^,8==)Hsn&V j0_2<)Aa%dItq2TCNNMMU_kS+?n3yd@(t,0nw tfrI*yLTKI^R~Bu5cXCJYYY2=&(#k)?H';q][HG5tjA)YmwRZD5`-#0#PCI2Dr
        eSu8<S7dUQr){ !QofzK_^i5-Zn<[W`Zr@k8o!]EP,xT2w #iPk>PeM.@+[2;by D2,Sz&SDTvIB;v8Mt-%j;u|G+5URX4i(yPy'$atQ<%TEt8tg
        ZtaX:k0-_< ?@7RR4:>Vcw_5CQu4yv-AedeB9'?ZbM2Zm*JY!2{k&%etkysbv8b9 m%x*rr*DTY$aC'j;w{<&!WZ~*OH@LUtAe@O~-_;st[Oh3'c
        VP8#4`1;0VCRY8mG4<TY8!m7$@$d1&P?CXj!m%!(1#G&%k}UPsz#BIGd%8FKeoC,-AI1FF(jSus]4S@:cc#,;)(r4-rBeViev%H(i)r -,cF^D=.
        1v'XsWl*?R/_{XO'tgo;VKW5b_6gK/ebr(R1,wV7Jx:,PRXr_wDk_!_f{/3,Rv_Us }^gu[fe+ZJ@Iah>RrB8n1#0X>+Q9:#t$RD('1]G?Bsq':p
        WRFN_xfEywU_@#j-*[RY>Fx>@S4>,Y>2t?[xkd+OWu,=![:,*O}=2K,$w,0f^S|xW;F9pChB) ;'D&3^[y/N/'DV$=.&m_`wRXbz%v& 3Qz^$2eS
        {,oS'.G<D)>T-Fp;Wkp=*Tg^)Dy*X b'CM)sI$2X2v;sr*jI<OufQ87frn{Z{/j,]bdBX,2_YM7MuVV,,41t(Hi/|!f/,f}+/$Loeex:PE/c.M+C
        <),%%1uBh!u9[7FgBQ~3KY0V PDQ!/R'>Z4A$JK9A:I`>0AdZ]=RPNt#WAF>)!FR'-(9kOhSHwEJ{dw-O%wH!wDlk9CI+Ly<PWpaPFAB~7`I9qln
        KK3Qs.W!r*Z%NAz3&u&!y.j1~s& Q@1,O$o?CK#'_A0pD(P7(XQQ!Sv'('&M|yX4hEt(J`L!I=/$b6(_Atnss=fRVI2/CMhlT8xoDj3Q{Xoj<fY!
        (<UC7)Q5ovhNhbjp,7,O;MuRD.LUG-C$Zo~olTi[o['):7$7d'fhfXK0Fp6[;fQ'UhDMK0GA)j%d_r^ Io`d=BD$3D1&dTjvR%r_ctaPvcsQ#iRK
        a4gpI$Zot52LVB~eK9BD31f(c61h>B~(HDtHz;0*u^Z<mU-LCB!RKDaTU4rA3@5D9icbEN#Hw7eFkY733v?[Q3%bGD}3R6ZB6Nc3+)u2]S+l~^7v
        L#Cyp#oR.%{-n'vfpk10#!z*tP,.L^(S.fm;=rf$u>deUmuTnJ*[OiSUl/X-DQU#*E-`y v#*F;*Lql4u@k/7h7Hu7w(SaDMd)m?SA9KDhW&@VLd
        &&WyqT9ZSVWCagj:5dd(=^Y&3xnl}@1RPRpB-&}-zl% Qp~1c-Vv4[A(=`eN*-Br@;JY-w|-yEVNorAbV;44A[m0wRS05mxw`D 3Ghs^{;Nao, N
        1;Np|xUc~D(IP_I<fQDv!W!V}qiNMi4tJ]ZK4:2Z;w5[Bx17cz#K_x7z(&HePAu]JN*ydY+M#Wg&icuv5c1E=ln)Ycric`Kho_T2W/58Smjumgo3
        0M$Z(jCBO_R*|6YOlF?M+K?%mVO$8gC=okVgaPE+pBf6b+y@ARk#9ZI>KL~N~:whI6h7-+j'{o@!-M=d0HU'Puo.#ywpV<Z:ruo:rwOY|y@-+=]p
        Ey?MZgH*0AndWygd]i]Ag2%6h0(E6Us;2.Ha3Aeqggr>}/nKy#=wP9.txz'WF@IatT3kO_Tq4-JBCNxq!=V]q@'dHCLA~P-y2o'] $2;uC2*|wFf
        Fy&1rhr2QAh.)Y+;lBndgwO%6z#4F<J5j<QiiBtuBUMe~Gl_h)Px.q$KKa8d:!&9gkh0,%q 9^Bxs]ElF].SuCx;pInpJ1IXF1<1&`:d1Jp ?G>M
        Dq])Z]'I3WOcZtT*BX`wb;.0m^OCUeR!Hp2'zpB'DVB_DJ%CU*Ed!T[_x+cx>7I?+:&BLk`Qzxo:#>zxHYs&e[7T/,p).2a+E&w)~,J1Ka'V>wbO
        CI@!GV89bP/bb^vN<;iU>p|#';w^iP7#+8(H4-AOx1SGgr360B(qD040;8jDlQn'CI)oE$:4{BMNe*}UD7W%~(VY,83T?#k^#1I<Q_TD.4;N^6m]
        }wFN$&e(:(-N3K1*<NnMi)j[1$MOQM`'/fm4w%b,*qu;?_=X<Z5&dK{>oUj#(Dr ~h?I X_-c;/av6ZRx#w-=SySURJ#De2?+%t,+Yx[ =dW;Xvq
        JYEFl5)Gy-T2@>LKg7ntXw27e/~pIYkV0=(C9xhz$1*M[Y 6q$wlCyZbmv,UXkVC)m2=tNN;ZPS$RYwPc2%>8Z4B('w3}YWr(+hZrotz'.E8yE/W
        +P!)jo4I/068i)`3$&wRbiN/q.C[86&-$%& fk4xyqtIe1Wj]82Nm=E4I_:_3-{+e`h?gO#H8lG*+uE)0)12W,8!o-se<Olg$)naRQ'-GBKU$.X7
        dEUYw2,T?-r l#&3}+`0/:7[S*,mf@XY)n0/ZmmZnv/lk5cUzdV8N0p3|&754[pn$>:ftGNM3N[y8CPs=h^1%7Gq44Ht8U@jB7;1$L~Bwb)3BQ
        * <OA,G7h^y.&Pq49HPelc$^_7@bCN!6@=#PB*{ `uI @J]PR6{L??TH1*Pw? F+b<.4aX|#6taM#AMm(B}4'EXs4!]M:-Aw&Q_iGW#AP._oK*%Y
        |hkbc,x*PJP%!qdVy[=lgb9o.J_[oEdG7ek9,J}54;[H|+/k!7[RS.y397+<^fmnnMR:SdAO~3DT7xF?7HvQ~k57X0%vB/< k(dN8%=kB)66_]<,
        dJc<f Bc7`_X1]8+N:o]5^_W?$-EJdj6A&fDc Q2]JJi`_oW2:;[bSyE;wso}F7[s2Y.z$OM)yYtAd):yfgQ0,, !TBgBR<*S&J[88i4uc/#T505
        bO: qK)de@/G%&MYkC[%*hFlQ$:F3 &me, +gRe[rJMKP9%3,Mx-w+aBh)p<+){5OvciJ /a+d&z(z(y9M$ucz(u(z(t$yqd#s3XUuOz&xcxMLsM
        $IixCLl<O)5k[k'uDtDpektxoc$6gX$f,w&yYc~2sl>ruy5cb+xDjHfx@Ln6y7!Z[f8S.JK 0f(qOvIvsxy5}x[ym6+1uGsg/p_xe6A4ena_WK|j
        3tPAzuX+N6,JxE*mEYPSIRKRCsu6#`&oSkpS=?8GO8C(TDDb?'a[3l:_NwJx0D r6xXCVg+T80*H+6F)f;N'?_e@#.kg>>CCdw*_&onR:*88]-tv
        ?fSembZ$Z!wCQ<o9jgaoSa$_0AExOEJ-BqcQw*c37b`:EZD2xRjwrNIoQdMX7pZ[mMl+zKVck2lc)joPzqzSwS&)pYetdg3US0`hoC0/p3,,K$)p
        #r;<Z%_UNb}8t=?E!s1E#5rt<5p-?9QvN]~er A&Q 1EnMN(G9n28G@?qB2e:=^jCLvW;Wb5qe^Cts@.u[:Fx1L;8slnw/4E^be8mRzrk4>lGQEX
        [&H=8^xL~Boan;)Y<(/BC J5#?bi}W[yV4#Tf3]1t;reC^(YT?8MEeI>a33hx&Sd7.odZ-zjG+2 DTwl$5#V[PYsys^<l%n8E74N'$<J$p77&K@Z
        ej;[#Vd`ENkS@#C+%7P1Rv!Ag:`-jQ9(@Zv>7R,5$ZBS<BSFd*[WpLfH],fY/.cBoNi,j={8A)fMF>mq<uCeB(haW%.7>N0Xl7x#kuVIpH8dh[Rr
        `Q^7[/yRZ0q?<j5%NDo bP#ewH<CA;sZ--w?`SxE8>X_~pf0/Yy.9t[ b,$!05ef5I>8S3o m%U`%O[];oZAfd@+RbV#7Q;e:H>N62uM-!Gr(%-,
        $!5 :d77Di_,4/m$vQ7hSDn8!1st`!D7H b,*7C5!djKbR]!D79 bHy A?Co8-'dI*~GW b,$!y&S,21rMk*>M3OK,) A7$!H*@G[!DiZ c!JME&
        VXZ#hMP!D7PO[,$ A5_ 1#hM-!D7'#a)F!0b! 2r?+@XF&P7'(NF97C2v h#iX.!D7' b,$!0AD7337MC!D7' bHy!4&Q 1#hM-!D7' b,$ A&
        Q `*<MQ!D70 b,$ A&S,2#iu2!D7'$J,$ A&Q 1#md/!D7' bWzDh5_ 1*]M-%n7' bCI A4|!]*<M-!D7' b,$ A&Tq@ylH$+X4OdI<3ds*L7
        < 0e+VkOzi<S7k CId7#'yRNPN* A fOq&xdl-g&P,0.(RTyB)A#a+7B&9 ?_!F7D0})9!Gq.$!5zD<M}sT &!x 0T )l%`Iz mtg={&SF6%|F6u
        7a=xd_o?%XUQJ@.dez%uy](g6O;iqoTMI9RtgU3w8&Q;?sW%.CVu!:-VmE;xwK>hB,1a%ohd+Dz^DvY7!t^&3uxyT3V+~,CR]Hljyw#z'Ar(h!CA
        sdqM!rPl#,Eu4x>z'M$@wk4LA%L0=8Gz'6lyMM$y('yw@&kz'9iz(u9z&yMo'z(yx#M9/,87#  yy7#  !d6Wn~z%z![/x!@=z(x@z(y%uAz(z(y
        fz'O8%@z(z(y5z(pgyfz(fmz(z(z(z(xBz(z(y} $z(z z(z(o'z(z(z(z(z(z(z(y7z'    !Cz(z(z(y~RB#fLBM)]of&Q=g+H,A:-xmY_Rhha
        rFgg=arFFmN`u#BTH>~axax1,U*hPsJnPHV+8bX4rJ#J#5XJ!mUc7TwUq0jh,VzTvF}hPqKi3hLUyi nSG w7VYD5Uy_lH<<0w/4rVWHQi4n!t5w
        /413}hIt4nb`zJ!qLun4(w/KRc=cAt5w3H]unVWJ!J*t0.FDGn@Hnc?n@U#t$h,nBq[h&1/tFKRKZb~nBi3t4m|W>`gcAbX4rJ/VWJ+4(t4qTqU4
        )KZarHeD#Uq3~t#h&4)JtJ/V[W>b}b]nSuhhohpt>5SmIJk?rmO`wJkq^4ti4%K`ZjW[{^fNoM(<RZq8F  7EpKBMM)$* %    #h#H,!  ,!,
        *       d    M%   % #       #mb,7Bj j<~m8/sE#(We;sJRp(@e$;nQF*,2EA2Pop,Ex7MF`O]-VB4Vh8p@j:rwqTk7~5F.x'XFvX|VtWZo
        d7,TG-coA$k)NP}>mViSzMc8s;rq/#/:e4O0&]`$e4y6A/.FQpfl'[HPnh6BNdsD|f%@|Pt&x$3<uE2-LI'; YREB8pu0vhZ,Y[//;AYL$3.1@OS
        =^vM%,4!jEh`f$3b%FI>{p4C},P.HUi rqzP.&E 2hloI2$dhvU(WBD^X=~C?86dJVX=Mn(+Xymwm#VF7fNy?y0NKj-dk OLPF$7!jXSyydz(z(t
        wz(z(yCtycAtF5XnBqLJ3cAtFKZndw3b~t>KZndJ3cAt>KZi4w7W@tB GDq1Q7#!Vz(0:.r'3'CfS' ]RYVn@a,J*-&Gk5?b%;u=MB/('`-Mq$t]
        HJ^ZoU>O+!J[x`C_!i@wC<S!D7#7Qn.o@+PO)Detjl^8Wg#V-w6F/ywB#z(y9#^@B]ig4JkDNUtD6hPm|Ux_t?;,=gbk$^((C?q]neCjGnR37N0a
        R xTTZ~,EXN        35<R6y2~L<LVLu3HS>TiW@o$^YjY bTWtNndswgB'0FsdK'nmq<^C9d~/7o~:n,6%1 yxs]z  %feuRT;P<R/h75 #)
        p A(oUI8T2|ZR!YVXuy/Q:f%2yXHFRROj?:o.XNf%do_jaqp]TP@zFc!F A =Q/CLVq j7#%N#+8u'$Gn33 3:~e}7DD1 N FBn$G8:B>4biTaDA
        WZfd9FODi*nwbj?$+] %+?>z%3gYnL{-4xZz(z(pJz(z(j=(bHQUpq92OHQJ `w.1HeD6`ii$qLmzJpJ*G0V~hp(8M9dv,D  !!HokwXZ-)*&x64
        `:Lk(V3OWDT!i s 3#iM%O1&s2;I):9 |g1dSEb7d(6s:E,u~nl:Ijm!;2e,[Wvt' @_u=59zMc^G30+@!M@_#g*UABvJd', wD+}o/z(y00JIc-
        *bEUp@Lg~kv0G3tskvyg6@K_^qTJ/*WW8KZ*V4vac%oAA  %->G][M{<N)!9E_HI2bx-vF>KlEq)ywWT:4%0/Ha/aYr78P/'S77r`?;&a,h%te~&
        sM%%/oL(!N ,&EO!<'[O P|fiS/eY?6%#Ws?N7mdFuzeedxMG#b?BqH1Qo x.[Tz!npIqz&A}AZz(?:yNz(UA MBTYwB6?gY|g2v|]_Rj@Li4fz`
        wHQ-bW9n!S_Fm#i2$7&=v   -L}<u!ob'C6Q?G8322VElq4+@h+U`)3 #7#       ?M5p<0V7&uU?>&7z(cQ`e-W:CJ3F+nXb@o|V^SAMHSj(J'
        fdqfg;{ Er:Ib$::PyMjQ&X p c_u<!M%&';g(lO~z(y;;Hb}</q^;S:@fCv  yxs]4iY-}iw -fYIr:;xX;GJ3c2jL@5(y *7#!mGTV.V)1PIB&
        .v7W8]# 8M$*<_y )T~^VU[X/1PIHoJh:KYG=2)]# /M&5$B'o0SJ&.XN N  &v #Uc 'CAMIYcUKw47Y`G,#ih+?!Rd.jVgZ7@ .!   B$Vob~W
        )c(]BGf0U@5+&Q]r4x6t*t#VRt4mHmU4)D7,! /xC7N1~B@p[%NR#0x(``|pnO,XIq@G39:N/M&!F#fJ#h|5FhZ3=foU}x-+^xSy'mcz(o'[Ce!
        , z(z(vmz(ykhK?cF|TtF|Hchj@CS@HOIuUyFlh*2ZA:Uq9=2z'},2  ,>j(0{>LiE>lMK9'2{5GM+p,;YdVX&!^uDjiK0 !!P 6)C)a0^5]pggH
        #9K`M%+eL|_3nSurcAndw7]Z vkG8o!)iXE+&]FQ*TF4eRdAgR'##?gfdfxzt5ap2,y=/$M%#T7d#h mz(yh^F;*5n9N  LF !M)M(  M+&qL1w`
        w/tgsty|y!M('tB#z(ySz(r(z(z(z(z(z(z(z(z(yx*UauHjHjJ*t5G:4rV|UuVYhpqU3~uj4n3~n t>4ti#qU4nH]t#n>ar1/J*unJ*t4qU5(#g
        t<`+ #&P    (fJM=g0Gq?=QDC;u%j<wSH9O=(EW-IhW;HNb sgP/U&}2M1Y%_-.o]MIS{&([K^W;8!Pp3+@rXj:M4>$q3IqKziDeBSYmPD3UlDG
        2ZG0hkaqA_i2qIhKh~rltxpiDP[^y/07he<.&U j`XEzY2K@AV_&[,>$Z8$SCWZmRu8'G<#z8c)9/8qtbD%:9MSjN6,6b&_WHm#NO*wz`{K_xxy~
        dLP'g|FbUo`hG@S^7%^f bd0fjbFBI1c1R&Q!h:LYmM7d3T{1>v(_nx>e+TpGS#m%,w|]ryiNbt:Nb-y5J=7;HG@`dnbhK%.'3!-?*EgD20N&]&{
        )9 eWdO%H:^j4]?/ee,>%3wZl1vZxC)F#S.?:Js3O@bba~z(wvoxz#HY.1-RhFG :xna16_F2c@xn? +$B#h!s__r8;tphD*$a4{(: #'})~RU&0
        BG!vo?%<cfC7!52} oh$NX1D=Tycxc/ z(y|o'ypw+xjdz@LFjH]D8q]q]D6n>J3KUt2T}^_!D,#d&5(!krs]GbZ=Y(:7;8O%8(VdqM2M1 h#*iR
        +@9YmP/K,48wlBipU9Ltv}yy*pyhCgz(z(y^!G-H(e'Kg}h!Ca*Aa51:HW8V,7LrkiQ(X[HU*:39u.1_;un.,57#9p ANHe*hm1,e:%~t|  7 nV
        act<qJmOrd  Op    ?p@y J>:,/wC*kel11M/FHK0RFL!mmSWSDAIMPNDJB9Iz(s3z%]i4yDjy z$Yr';%JSLTP:1Tv?b;C>zB.  t;S)1.f-='
        $|?'D*<s - NNn<V:A]z]-A`dxlgZbRPs3satFKVKZnSw7cAt?8H)mWP74dM$VtS8FAd, dlpgSCV&aSB4,#MC&mim-7d'*( >!MbF+2(jOF&6('
        B:-DpZy<z(yJVSJpJt2lbTJxn i$J+5XnUud=U['e70L1&@LaiVXb5>/9Soj5^ >k57#SzHB =,..6m}&]<rK897jx' _Ql$sPs/mB1p((Y[?ET>
        3k ~=(JBxr7l)eo)(bcJ:.1r?sEN,!'E)lBeJ01Zp!dpaIxWyiBlz(xa.32MW<azmt,B3OlsRn7#M6uV<R)>#|?rga /(}DOd&mr(Uz(yZM$z(z%
        wtD5.1Fz0eh*c(d/e%z(h~gJ2x7%!D:c bMfO|$q8W-J#nu(gMa=uwx,z(x*!Kq^vmxgo>g!H[Uch p^g}W>VzU' Q9j3U]/qa[!0w,e=b]d+?e:
        /K6eWBqU0q,r7Ln}ABz!E8ZKg@n$@#qMyfM!.h[;l)5p:zQCmNSR@v&P#h ,pu:-<X=I<D.NEcU}wmw*=@C_$7c'B*X(<yOT;.6b6yd UZogM3q'
        arV|jz2mV!1Y0*2-/n$Ax'^scA,N#/<=,3(haqc459d&%!FTSc*I(-Vlik H(` k.HMrBDd+-^2ScFWEM],m%^pZ-uBsnUZm:Q_ S3!e n'v1md
        H Yqvy5 0y~<*_)oy?L)Xu/w.H67#[3  #ZHsEU%;>&xbNG1+9<C'[S<_]<XhB(*~ZeGA  6@g(?X- msS'9;Q-V`z(i43s-cVw)0)`,*7/$I)zG
        G +QQB$CSd*+SLZ!%cAtFKVcA  *^_D/3<U*^*B[a[@g@;#A~b_*;z(z(]ZdVv%+x!$3YQ=sF_%c?>y,R)Z<J-r@@axIb0>C#27!=B4   %VoUTD
        (_znuyDxoLl<|*1_CC~IKX&$bM!PF9?ay$_   b&gBi 120-))-ht#O7/tVh4-_a#av. arNPiaNp3F6+i&a` Sa>tv f8lRYgso_?Zz!1RSI2MF
        z<d!k0{P!<!!2Mhi4!D_;B%7C%SW=qu-,z&87'N?;QI:o):SWOzASTzOxm7]ra|o$1Orn!#z(5A_Fmz1.c eASUn_C;2;:HM$oRn#.~H#yX?i4`,
        F.}O9!(./gQ'<g-Sx8*IoB9$D&CLs74z(-Bq[L{j%p]-TFU?wC+^%>wH$jM vn*;8$K37PfM.B( !.,M7d0oG+@!=k:'lR`dv#`o+vS =z%!Hz%t
        VLAytUf:zFbFcmNalhHh4$+$*(2'W=/5>=@M>Mih:fz(Zk-qo=9YE@tR>GeY8+uaywf5PS]bPJ/[DQ2 MvH7pO^!J((&2.A=Y?U?!d~=/y>2q]V8
        yo/xqyPLg7!z(z!B#qg: S*CSW0SMcAf1FP VwjyjvN9o[e6v=PS^E^&y 3!eCa'{)-R#k-h0tJv,wG. 2YbSsOX& (qo 2.t!%%6N8Q'!(pS6'N
        Lyt$MvKHuih9i@R7!yOTwalmTA^pglgH]Fzb)O+<S< 1z$%f=<[CaX(?| Dd*C?-%0.CMU>7xqK6&Vn&*.<6OhBI3=_ynz(hB_7Swz')La!a%Fd*
        vUtspUjhqt0aL#A Q%.GFOv#T^/Rn]>x=;i#hOl7#dS4`SA^Pd'sf<N#pz(`Jz&JG0ew7KXTkQ48,D,2T&61h'P(=Mz$mnDo`eD%<cp /D[PW!`O
        G$=tr49ypYXClS$D&W4`gW6%N!D!}WoAON}%p1R-IO5'$^eZloW#&>7z(x{R@9unWSx:R9rf/]sG}We4?rbOA7~ca'%Is$xsJAZn_RX&kh}:
        L g  p`f~2u(y3O_1vk2Sr[=4z$4a@Pt3n qJ91*|z%C6@iJ<S`!4$T,?#LAb8h$H.>* `FP;wsHX7BwXM ` Y(xfw`c#wlv$gs9?@9FjCYh m^b
        ]VF<X&Y  nKaW>:7*&P_(4h!gf4Bmfk+Ob$;$'VxkN>-<Pm9iz(Q+_V@QalU+t3h*azUwX0 !$w[A>+$_ !M*O}-F,=H8XFUyq.Xz6[LA8nz#/0U
        !bOmOhNb%Vy3|-S;()|G9/Q,&RT#t %NJ#:B$@SNnvO9(z!R-d&smt>D#a!mvHl v(IhM$J%APoH~*~wL!K'w$a4:o.LSk]8$.T,k!_8,d%V`v]z
        (z(ytf82?0:Y[?`C~nQo('[n@G6fCE!9?DJ,s ))z J@sI.sw?yV>%$rLs+tSt#n>b{avJ,MM/JIbhl$Z!D#iXY ( ^.+Z_LG?`x?$b@]$K lvHF
        Fm8dvd:B#U~Yx(l=KG;#7L@d:,Zt}[Y Rdlol/)MN_xyNJ;yvbroGye[rY[Ic@Cg>DR 1 kPP4:B<NefF8hL8.M&Sx7O,f7m;CO#<[:NKb  b7
        d       $  NIO+oY>OvDunZ(GRy#ujLPq^KZndw7V[i$unV~tFJuL{ (C&6JQz:: 3iX:m]LqD=vT>:?M%$,oPZ82Fhl .$t0K*mXF6kd/ )7cg
        -DLilg`6?z(HvmhlZz(w22MmRPj-|mG_{  #59 ?]&P'#5V,-$nLwX9V[A2Glb<h-lT!aCV,G z`Dr]z(sG.WE?MvSzG#WD4@%?r.yoQ~X#Pw6/
        K 1Q9pNX3ed/!'S*a)o@,&L}.3M$ ay%7Z+6Sn'jiw!^h<$D Cf.!]oy?;MD:dN?pd1RLZxarfhmi!nAnQn>htB&;]4Z'31`.`or%8 !7XMN;x.l
        y{GKOk40IpmC0A_]  Djy}-&*c7s=J7!y/FmBnB$+h!i*R&r&!N{pL8-Cy 4tTrX<WP_B#hRz(s|%e#Vw`z#7mTvUk`wm|F}h&Her2  ,/%B7*X&
        NgP`Z,%sB3rkW]b#yF;Hg5a$?p,!Zy1YX&quh[Gd9K&iScm*pkZL, sTt05K:?anII$3K(qmTDU_Ru*=h9S5%1K?d>?* ':[PllNw7@MJAz(g92B
        W4s.g>O w6#p =59gwCRX&,JdG$;I[JPXEy9hoi4HjVgvmw1kX?,-r7JX&   -,!N/kn76='F=7g,d A NVQv@vQ&BX&B#aAK#, d', Y,J.i3qS
        qSnAqKtFKVc@q^KZndv@NL,c#O-t?9@zDuI-Ewg(d[pl=5!Iv%e0%*4s#dO,.#b]c B)J[/x%=$`,T@]^K*04Hh0=4M8^{sQPN)6%n'B+dfM!G!T
        &QJ z(z(z'*@Ry>}QQ?:Q.[fTm$_ )R>aS%Ip/dx&^!7,byynw67ubS6b#F}atW?arFjP_ '8j=:,>&&:,_z9ar?,Itu`jMd?4G Ijd:Bdz(rBM?
        ;.ywz(ey'kSjn`_olMg|F_ j .tBrhH;&pM97C !1^9*6?$BX%uAnDX<,NpWtC73FMo3!y;pRtHI7+RNX$M/8x`A(Y wO+yi7$;84!J~.-C/%mEK
        0i@!woFliX#/HDf7Ve1@D'7v#' mb!X(y& %;0!ed3)BO%#o;TeV5Go'++^fGRx|Uln@hJW?KXndtt 4RZZ5)1i!!^(w'zt'P6[NXmxA?tm@&nW0
        '9(>+`#n JdeIN8+5Eys=Hi?:ThgG@sI1RiUi,DB8g ~WrGOQQvU0UM4z(G1Yqbcww2[G@i2t>5VdqMPkLUx7x 1RmbcB$U>Zlf9D&P_Tem%B.)|
        C'j?uiNu7!)Xodz(xHS0B`F}#(RhMflAWub;;3( !umLI;7#gPoZD1+3* z(tcxi7llXW5>bfHFIhPO+&PJ_y7_,DkiV%r=N'{*?O[+,L{qnz'2?
        bSt<m}8I8*%~HzM?g34kW8KB,bz'y>M$w`lmGbm^M&)f?|M%.,8FevuzM9O*uBO$bXKW $X(  <^#@X&:L%1[ #71h(_%M)c3x8@4_XlO{d>]bP-
        #gm'f*(HdSSROS 57R$MTM-= /:HXt;>=ROJ7*fC%cRcA^bZUyW6Aa$Jwf>FS}Ey[CW#:&,U 32uC:q1:J^'AR4[2Lgj-r2GG2po!W&}   PNz3z
        4{O<ffipD#FH #d'J:8R!xc<&0bf't-FML!:VYee4YIk,nBwXh.} J7#,5.j7hCM W&rC>p5&a6>Fhz%hOR>:Rvs`leL.M<0QV1W,!/P,.;Dtvt~
        t.t7Xj$1D5Q=/y(yWGU[3(!B*r u$.<*ZfULW2z(e],|+SRU,Kk:NyM,,@<Z^^+fo%vV$409lM.'1[VWU_A d|;0fx#}!MSUa$5? $z!.+b#JuX1
        -1_Pi2_CS:P8!HH/QGt*T>Y1<l*&$orK$n?*!.o-7%MPk>?_9XB|MuwUqd'@&u_CC*0Fg1 M(#=C$2Bzd2-C764Vgc09Nv.=ZLON[O 6vMA>INLu
        am4v-|:y:y`K $5Sp'<dRTjv#w!=lQ3yxY^AYZ'7K]3_2:A^Bn-M'`2H!((doDYl-KGJ?;<:dL!,ywnOFp#&y^L1S)`y7}A]KQoi   ),#mlb H;
        ? I+Qnb}u+ez;6H[guhPh- bB%XN/L=hPNq/5{yR7 3Vke3)8~XP3#vG#,5$oj!u&PMu?mw tVqQ?M9_*!iNhH-hO!0CN!NK-($Tdp?O+0BJ!fW&
        RF &VOV`^ FzE0Tv)hg~Ni&RdQIc U k(X#?JUqQtN;.[L0k]C>%qo W#:;n4H.N4g`}JcBC*zkh:GDUM0vsxv-q 2Mzgf7Fu&]Y[/v:'6,, z^h
        wMKCa{udz(d]-_5P,$o5X&UKbsCr6CBS3)IU@YH-1.,#9+!j-z ,5-ISwwDR(n5ovPyzTc7-QBO+0}Tc'3ithp-hBI!Nt[S>RW-I<]K$XQ&O_ntZ
        _,QSOCDjj*w@Q6_UskpaM%.Kx.:&$c(#gMd'$(A.%O/L=JOG8I1|X=x[z#7D)^=69CSxU>V7L|2{/[7@>>w~*ao#6B+LwD$>23z!xX)a'QYhE)/N
        kKG{wAkz(o%n6H1%*)E]H.L.s4!0HFGl3Y:Ya=z'MnW`s3xmYD5:A[Oo<{NqAA-c$bYDQ9#f-M9K9jhDP4'lwNucS882KXyk]w--.Tae!2#rpE#W
        !N^upBWZtk(bkbBu%5xo7'!S2egb(KGR/L_MQbi&7Ui6&P!B=@yVCX&QX5i8xD&I]C`_5#x# ! 9*Faxi$ON_GX&OBMztAViSx!4D!fu60[1bz?j
        ;43nS~jY<]-n=# R5RNiX13<Uk !r,<S!P5^M,SmL^tUyuM$/5Z~S-#x34ik J&iB[$[L,xSyL<apN7#?@8R DKo#2;+6DVwBm:1M-[0CUMUM9$^
        Mn,`2U,pO]B/^_AbLC>pkf/qSPCT`xs]0o);kGbXZ.Or%1-f36 *X&+,6jGkgfeHqWo'0M/tfslz_AFa  GRyF^c91%u9?::Ce/Jum&X_J@B4VBg
        Zqqt.|+?#Go(M%  #-% krOx byg7!740>C21=T|  !V&80OGo&u<h*7%[)<B!sJ?AIP`l &7I6D7+5& !tB??A5V#!;uI!#IhU2*nTamy-reh%.
        >F%PQ(Vr2a&@%1,g:k+1o01cYJ%~ DiZ<_'eY2oYB9!F*H:E!F[qLn,=1}xVqd>3hBx+>ZljncTl_C?iUk !  ,koHesu.d/Fu@yf%%z*>wLK`y
        8 Y.YL%h-z(>z3s0e'>%(Ul:,7$id[oH]d`F^iz#&7#$}-GMkbtS9MR !D:ZqfQ=v!m!&M%1z,)  $ ;PC/9*,B$;dw8z6^);Oki?CyTRkcm|0wM
        & -V}%onN?4`;e &yLuyl6G.B?@-`lai{$gA]p^gf {O'Wd5^I!<R/L,2;pe,pL%.Z,g_r.RUFq #Vm#*n5@|PNO;X/Guh Zl>R Eo'z%:P[r_A-
        [?`S@-)TtC[rt    'b Ny3D5p2>_M-M+#*d21AP(PO$7)r+Dl ^aX:C i74=GK;q5nqZlo:Gc)&R.=8_(W$z.9aPPpmS.ixYNZ2z  w@9+Q/aN^
        ]vdS6S5*E*jBHQ=tDsrW#  Tk#7#~ r,X:(p8;q)Y!dT%7!:sw/4(t>5PV}o;M>LG5StjnN,e9j9.7L&T[9Dm7w6H/ZSPs,oJmRh?a4@xMEXR0i8
        QBQ '#hM9t%B)O*uiUZ$})&'5<'U=-- )VuZZd(PNc-O,QzLz1P$hYfq;t5G9uiw17z@^z#9`g8a5Gw BiVO2 fwQ!kIDi^h[U1o($XIxurbZncq
        OiW6,$HtCAD0ff(R;11hcCp!x?vc$sD yX&Tk )8(o2HA2Z;&B5q%`:no.hy{]D+<hPhqq^JtV})9$lU_PN#lv+=MP=#'qt2##sps]{KhGN>1REX
        %0Sg>69KR_^c=2P!(&VkMP',VNifb/t?B-,$^`h4QT-ZCsnjHz(+>xsOjGSK3Q5]fK(F|gJX/7%Y31%TA ^O-Ry7# >K59mO[JU!`2,+{!_0-y?k
        76|^TX%%,)1'>$.'9Q<56.WF4 A&Rul2XJKdxTi>}q]q|,~LZ.dC&XR)>S>`f,'ALX'-RMho0i+=_Ec(7r&g?:!_7yn9Q73?0W+  !Q $P:aV8BK
        e #o*b4yJcqz(JdD 5O::?v#(/j(W$4 (MA^_c-Z{%Yh`k^bmh!yyUS.OG/VlmnnXNJ`~V}Ytj%8'$4r~'{!q7DRT,D(gVW3DWIXLd~5*w}q(0hF
        DCYuCC~s<RU3FO4a^!aC(7CX8,PRoq|Bad- 9'vWtC]wB)qt2X[2I 7tV)~_MW97oJs@P 1,YwXI90>!e!I<dd0)`Xm>*!yh9#V-D DEez'6IH/U
        /vzsPt#me%=!W`$#L7{-G57! '4$'h^ $402xjUfd)suySgX9uHDtZ(rv>bCcTdlZi_ ;vG`EOGPp,.;h,1Y24&->h1= ';f~QTE.?|)Cw`;xP0`
        v^d`#&~-eygnKLmGBy~C$n!ndtEt4m~`&M%][ez[f0@i[^E[,PPBs<N RjfU_:_$M9mZ/Q>TS8E!BJ;`^x}LDai(c#)-[?;Cb<)7~8n^XPNj1_M[
        uk[sA ShzYL,kNw&!H>%;NQ3v5o<<ZV)A6Gz&a<?Uz$AlmlSiSDcAsgAWM%*;Z@4Hrj)I -]ki[5v8,Qj2oo&u`hoHeHb +OkEV$KHz'DghT{nTX
        @t@K:Uo7Q1j7k3+8HYCdYG0M5N}j(vzq-z(t|/eguTt>X%Xl!LCDk ^o&_JqVgAHw s;=Qp!>y j,'w2cG1w)M]]A-CM&I/BE^z`.i@3yAvGRygy
        KQ'pgH]mV 2X)Dk!4O43j=We6Dz@e*2*|q%8Do yz+Xz$+2J4__J!A^b}J*q^J/bXH#1Q7Ml>!ZZ]W1knSo AM% WS:V!'2Q^P}*ky',rz(o]hLb
        XbXKXgk oz(p9qsg/7$hZNY-f+`@uO9U<;$<<-[)lp8eo,KW;ke>i#  g<{/3x~*.@'ptWsWK;vHh`ixqW9m|bSt3n@VU1b!p[BqT$lv)[[hF4{#
        ?fPC9hu<)fF-fIeo/z(z _(%w537+j+BQ7$'0(Gp`TJy//]7H;OL[cm^ZSv5~+~or`zamCBmzar&g.jQf83ZO#2BFN)=d5n=hpUq~2E2,#0c,z%K
        mS8`q:L  n%#7G]A,$rWFhr,bz(U0FGHQ4o)Mat=^;O V &ePO{U<ykN?a$=v&D f${Oo9kU8rSgONhyk+3M$6Emz2-W5qo /iV1[N0TT]_]O 96
        ~+M; h @Q3'&xg;%87$.aqz+rQAfJLlSG2PsK4!BN/[K/  BR2;Ml;zJnio))3iXag/xf(R1XW$M$hc,Toaa)W9m~cAt5tF2lKZaSD|!K99X;ubZ
        IZQ;KP_&q#o-(-)Gz'*BS2)uI%)-@IK#SW@_payPc2AHhUaX!O% %7-B&(98gwA-W'I2u2St0f?JkH5yMQJH]m^azUq__w(do KiS:TUsN^uE2.M
        % |(eUvd.u#:IqC6u().3KV5W>9[e'sPP'G ,Mh770T/K#ry<)k_1w)Z#Bp/pSSFcMf(_9,#; h7Db;N`VhwofK+>j:Up@QW@X70#4]d,%>7if)N
        PYwv%w!>_&a $PJ%se..P=]g&WAfZA~_vF<>J9/.l0e9IBEfn!T MRD'f5P#<?ZyR4w0f/xa$#hDR1!,X 6O$ {0:J@FP?7_9YPH4maO(@^yy2sQ
        =Pwg'_T^{  4+Y>MQ91hFXQD'?>&tj@xOP]ecd)fzX&(62N1C$%oxtl/*pA2RpFU^ !M1N9,o,!nvjG!{4^11GqZb.^y}t~#[iMlH-r`eFg?igaM
        %!ti2^VY~ .islB43L8gx/@ j4-n3^so!M<mQy=z(z#iUu$-QSoc6'k`gJxK1PN p3H;tZ9#/L#mcd[dR;C bB]@m=uwGy[w7yKw^xsyeDQy{o~j
        +7Mw1S@<ZNHj0blSX&Rdt@n) g6T.ALXhl7#UwoyJ4a'N$6IhaN$d;7(9_^Qr)?5#)oGKY.thHpP=):+ZnU`_B0JT>1UN7Z!5KtkXtQ9QqG@>T_f
        D$].(6E]VHz;_ 0@+=l7JMOK5[q`ol1beTf@Neh5D<sS8 4U(h 8q.HF^'sNwRA9(z#3IIc3^(O b>^R^jx=w%?jMVYoA6/WLP^s'j&^nqKCI3->
        ~7+MNNqYv#K:! AT2eeM97OJlz'nCO<CY7UM%!z $M=NhTLBmUAo*LA)WMhh_U1RUvkvID'aYF{hL_nr)!Dkib9-!  g2WSPaKqyJ=)X/EjUqXFg
        r&h!4 G9k$0oz[>CsX$XdpJx+ImUcOXVCTZ&Q&R.i:/Jd<X9B -i~F0&Uyq`0z&oA0|nbVNJ3;Q2F*5J` j:-,5Pw%D&_1QM$MRASFl(s.k$TmDd
        A#0]u4bM;ElGymzj.-]-FSfe{!NM%'S$Y@3v`6H^XllB$#/>X 4  %JND%C F;W9P)lB$!,%A,>wAiR:!M#m[<?WuI+2&ka,;[15jdhLHOu7`[FQ
        7 /L>xi/OMi`L7-BsG#M%&$2KZ]i53Z0GBjK5,2=r%%/7!LU?.EFz=G!j/0S4U_Q)^MK4r|[.k[z(CDl!)D/gCe]`c6TvTw_DEU Wf<I}#7k&(+<
        x'3'nKt'v#rC'ugRi!n9HCP$/-<fF>t- BX/-C:AAIF,>pHDdz ke9_,^$n)tc:I_SB_@MJD~0b?U(-_mHL l-pajik3:,wVa 9)BA6`Z0|h5CWC
        bXFdL$M3'-E- RT@&#N`^$+.*qu6fsEe#nGJ7>?x7#syMs5_xz(=uHiM$ykz(z(z(z(z(rb-P-bQG?@P|]f`eIumNS@G q6Ol7- - qW!q^hQ2J%
        f;q9LfU@Qo3UK&2`s-hu,7|*~7;#}Nk4B&7][X_JrV+_$yc2hp.z(sGSlDRmF`wmH*T *ba@<] B][07N9b$N0u nitMz&|'tg|%I+~(UEm@~z%3
        G^i,Gs#-RF8 Vs#ZDuPIua?2u%4`C6cpGho(V13f>;sbmYISUw$i4mYF}n%,!c5,Rnh?tA2`b$)[qF^`|(b*mrUdA&*,(5G@wMBPxf!z$?$-RW9u
        {8Y$;GWOQ<})|FyDJB8C1WE6OpIv]yw(`kd-i/FG[ 3aO-/'C!&'B[Plo *, Um]kbC>tB8-dz(`7SW:,PP(ye#!E7'*W/IVOwji+:zM$^'g).T]
        Ot?#x^LYP#3*)MR&sI/Ltd&'RFo9+,]6+FMsl!aft?_Bo=l-YQ}!JBZ-JXFh'43lwJz?8[@FME5)Y<(QI*d(E)I8Qt~ 'oB!}AFcxCuOrmw e,/7
        #/'(}tjP69)NfJp0E0xTu  .y1^* !Th7PASi1pIAAf#!'_ANyMCXp/=LY WEMXuM$d6_50b;$N /VP#x#/=eXJJi  *8$27!x2p&z'JJq;t4W?q
        UJxnS,*'!wX'7FP!5#1G,RY(E=|cjM$yqfXD3S.%~51aq^o<wd>dS1prc]M-vgWiV&Qc7IVy@$=ajUa#7Nk01N J=(_Fj7SX2FFs'$'&1h@V)/Q:
        r`O4{#ph)C# waj-LA^x<c,J?D%:GUq4* $M/,!'Y;Jdn(Up{49NW]q_KQcc8T*M}x,!m&P&RF2B'L2)L&bFv2WoBD)z(yr-c=j-#I;M+R%*$q 5
        tNWU%%OLWd?)=W@Th)Qk_?P])D_8 7# <!hCd)`U-er'iB=o>1Q5;y}?;z#:3>rFgT~F  A :lH,$-O87]>-w>_TzM p'd>FpSSNdW?hj:{A>o0d
        1K7$BjYV!<K['1se&^W#:d@_])Ez!#e3^weQG7okc?;M/v%p7)(JJ`>=CDg'aKRC^2OpG2to=s=0e,h 51Z&aX'X]U6&Yso5IqEt}yh.Cw1w(GjF
        +mU3/&a--5(CD   #0<dgZl3Oq#H~hhM$yxMoCcgnVH  J}4cQma.AUjOH]*Xms&2+f!^a!hNar<cU?t~!-7FQrM)[`eTel.X T9 F cdz(#gs)U
        ,:;y~d&z(o[)Z?hS=mP; <_8F(yR>]{9m,`,]-/$)`kpP.7d$fkPqL;yU3kC3`zTfU#&T v'a&fX'_+'fB~MB4%h?8[nM(XEL'fi?!}ax1/sncAq
        ^4-[V GvMZ@t;n'ol_O+Z@R0`^EDs_;OO%;PHcCo;P>YI>I7NNqDmiRxm^$z(N#,C)9U1/-j!%3=407KA&ERec)r1CH H`[e#b-FCoN7f&}AAR
        Z zvh*Qjx8<?;)<H:7Hoh =<.99WC09?Hq3M#PcW/ *$:))rb#gZtv%oH2<iV(x-ENHxpZu d;r9pgH!.tIX0/!HXD:pmdR4;B>e0`)O-g[QdLBl
        DS$Ru&j,s,$GT'C3lE]pky~U^fQM*2AM)1R/./::*X(jM%PZmR4kIGoYPye:N-r,$7DPo?bQ>f+$*){fx1&+~jp7d#xo,v1)XWombub d<ue
        e 1 !4P6B<wM&&YV0C+_XoZQ7/N^*GHVG)wXun^Fea%Fv<RS_Ui*&pWqp  )9        &H;O[eX&*dFL =&JiK'|9mSJ.9%-SjM2s%RiCjdVMZ:
        +r,Y&   !,(U! X.awdu2@Wp3j07mB#5<y #S)>P7$Ba=24lDU!>~C6t}s7 'dWJ<NW7c:lOWQzLL`Nz(u}O2-QEn%Uk=Z5!$t]lNHzGfu?cd4Eh
        :?BB_B'HH@o7Q2dE=!d%ad+=Rqr5#X&,sx2)mhLV5Sg-2 ,rzQ$]m;)5-:kQ0D/r~KR5Q7%M|8{'9-d/PJm t=vyiI+<-.N k6ocL>Ou& c2v^`;
        H!)9r^vpx21AYyj;9I%:Fgi=Pm3^-UI3#m&Ouii)|jC8[0NKaYX3Wgd#myaH7vnS[r)i.nddNP|HHe7aS;j*F=N.-#qX6 !N{<Y0l!u 0P7J;l<S
        G  #gz&0P({S0m;-(B*ayz'0f()u|B%^C0CO~,>$!,!$b_a#pg@MQ%nF0cv9jA/hTxcn>nE ![k@6y.#f#gx:#gy#z&, z(yy4z2Rq<g1Twh8hLU
        qaqw$snm|HBhPt%w&C)G~!1,B!l)RUU);V3gc-jFBEU;|G#;idf#O^_LtMTJ8k27fWaO# Q);;,Re&D #XZFq!}0GT+,+N;mQ/K,=!ZI)O7<6=G9
        4p/P&!EM(p0k?qejhYZ D7% l/?x8BhtXP-Sv@ZFB2kw6;/,H!:M%!%F1acqx=F%@-,gSOb*bM$@V<Ntg`@>Wz(yKSCc?VWJ+J#G GAG J,`.<RG
        XM$i.T+V`=nh]Pb3;8q #'-]OA<$|Dh)ID5J/4s %u9u3mXJ3p'oq*] eE,vAeiL$lh Acv(7$uD<ockpVxg/'Pqyz(I^j+'<N3 2Q;P4Gex}X`v
        4i-Q!kh &MJ$Z8OplTzMJ $F,Pp-F:/Vb1~Rm?Cf~M6 B(t'#B!Rg%?M&#-gg3Jn6BrjdPV&0<1ydLNgsdq,k`;&Ud` -[(lVymUj$ik!P+X&buM
        FT=r-!/]w%,wDxq^B&.gokk%|q(=D-ch2N80wBV%O#sOsY&;Z*, (8k1u3no`yi?I]+j%Ffi4v,OAD&hO+ Hw z(b+Cd%Oo.U -is'D n#0x4==Q
        s&Oz#$P!$``$Yk{#+ @  xHgR7L+R:Uqe1UFh  '3o1M?;;'#',4Di4d45h'dRYO%?YH4`>.T:ii)!>1bMY+A-L`8QM=j_cM(.+OFM{aS-o]LRT!
        Hk89a@]DgsQ)>C.N9c'vTdj)0DBd&`ZS+e#Z~d%n0z&GRz(Okz(t8rx_>:0R@Sg:3CZ_FvgldW6_Fe=&,g1  :v-|;|xKmuR~T'-k2j; $T!LV0!
        e7g3}LegZ(2U^ 'Dxs7=F--#4 )?K$ga.2OIe n-E!1QkOx!]^I0^Y.UK_?n~r@3. 0np03XS PJNK!0_6!B)uN@F,T:0-m[8oP)  8NY1[C;:
        j [w;7<TwaeM%19&V)i,&v/(=rAXC<cQ*c}IG]RGJAP4kUtjTUkhJ`R2W,# {._OKi*;AbH0: %a@d)7@3+q&yfMyr*>6v`TZ#W7 !5!6oJcKL+#
        *V4'3gDVu$kl+Zz't!5?=xXsxb40:Nf !B-8^O&_@AUmd`/ 3X& h(&#aM$;o_xtxPd93 e%1'u(9,Qf0*KmZ,XjW._v{z'`;922'`wj9HpeD)Gk
        h EZ!QHoP#/O|UH&ZUrAQ*}$6z#Lh6jA@PA2T!3X&-E       'u'W}E^&QRc^)]!A6/`.{%3=uo(4yM%N(       b%QeT9nft)}_xNG(O]2o/H
        xTvUpJ3cAtFKZi4w7^TV! Jd' $/a>Td{RT !Y3[bH'!(nH&Xfr2w2U%N5C3j(h_XDoUb   Na-J&JpT)x QUqoB'#mLR)<          2O0hyi?
        ;  :b></<   ;5J`w$Q,+GSSG'>!ymHjH#9$Nc{)Kn#+<R^2{Ub+cqDwe@`#8.kywtUrldjCYM-NJ8)_#8353f~+j):X>5<4N4W:,[cB,)Ql)xd%
        ~!EB)wLy=$*t#nY2M1QMWybB4$*)H I8/<HqTB9,&P>gJ#9_5,B3*bIe9,#ByT,&H+?r*,DM''@dVvtyELg_Dt$iy Iy&?G&e k:I(du,gX7l]Xo
        ,s9P@?| $Z8Ai0sa=z KgLJ?KRXftE_Y@]DwFYM''VQRmn*-^P:UkauhSRT l .52@zY7   I3Vy72w8ko2B7jx[2r=8|- S/?+<n7$t_(BZC)1c
        icnrmqB_UN{pt'$ht*F)_ )iAn:r0r6^Ol>uDbx:XU$?f/jU^odYttbd(#!FCRU/!Nc8['M+_($1wOVT#. =V&8ls@GCZ.H2!!@CDJ=y}ZB$8?-G
        qSOOC1KHfe|im D7#j,-v)9fn$0Bx4A?RYstv7jg|Et<s HRe[7-[UF5ZFP%oYZKf Q6}7G]3CS<R9=B5.i'C%BP[D$Hc-:YV,9M:Xs(&U@Ra!5N
        J.rM'h3u#O} <xXsadXJl=M@QMh !^EU-)C7Ge[7u%720L)t<-V''/{w3nn1S)~PJHb?F-v=,mEGyZ$:Oqd]Ne?(J+3!9R;Mw*R`X,7Kp<Eu{442
        FA4 aq!Lm*8Okyv5W:?5LKNKZm^W@tFKNK=V/^^jFaUTcomgHhX8`/!'S*P,XAj !M%Mo6U2Z8KnV=VLk*HNGx$`Q2kX8d3V//:h-Ub/2jC<*Cl0
        >M9#xMMV<S;@!(V hG'aCB{^GK{JRa1`wO9w&J2DWeCgvDaA*wz:22$ #NH .`Qm=<4?Cdj3xGd j#)&}CN,DgY+|L m)Wt,.F#d' b +m)z(yvo
        3cAq+#^g_w7c;0l b tz&'bL|Vlg! !)V77;/*QM#X(Xb  Ij  G}EJ+@%qGWeM#)[(z'@ DIUwKawIdTk}M$w0-[HQD'4Xw7a4w&I{CfS7lo^Ta
        l,hSA,s^oXu!n,cVyj[@c<S-KNr&,MJM.yR1d4x2^M#oZGm1@FDMkD?!VNI-M<f8&F!leX3x& 5Z#yzz(z#!h,7W$l4YY%;J;5'-[ E23!<!HsPz
        (yJ7:<76I.k*n,@ Xi%iZKLayv^Ud<VX(I<T;1r<nLu`+c6u{d7bi8kGp,?#dREu:#vVX<zaMU)NPJ|G:Wh 2?`C+S@-O!D#?jDERQ)#k E(VGwo
        4cTm[.hwHw]SBBx:jW(G] -(T!s!;Z)D=2mV+)+!a%CkOP^0CTkh|/!^xD0!=c?4k!eeW,2Y5Z^RkM~2no)z&t9H;aM 6'h$%BD@P=Zom!64pg3F
        :Kj:0,B:FMu2wL*k%)xluM~x0v;xv -  ,&.9Q3Q-!TO~1xo(X}P9MQiyM%muExa~kT *KO;8vD7f:3,eU%/8wsP09mAvJ}#YL#]56d=[9IU9+$d
        ?YG`|9lu~CILgBS^s!9u?LsQ<77*RTySjv|W@RT Q*/Zm)vLNOC#EQ[6eld.SndM-FbSx%)X4oauM@dSg C<ynPUq37$Z-Gfn/-Atca`DvISn^f,
        s${2wYEQVep<cADR9OT<&h;@]u+.6MhsGK?*nwym!!Dk(-{(:XAiNm^</);ox b%SN{uF-qmbEiQU !B;[S:08'e_'bnlSx)t<0fp9}1W U %Mr%
        n4z`*M)5H`J?v61ZqyE$^Ix/GAQ NM:UeiVb8I;><+|i4Hg/S?| %  7kt9:qnmv*=N,GV78y(:#Vt7G[M^kbM%o5yDbv&c,$u{$54|v(h_MRxG.
        H<FAB'CdL%,>cMPqu(<:@ 06i:?7O/iJ>1>BsY/9P N^r]':S+R1wO9,X&Ckfm-A]m''(5K8P[G.i-`6 jB;{_EdY;CM]7~BP,p3*]u#72s=m]6(
        //*1W@x]nMc7m;7U^ni.Oh)*MESz!luCW_5`M!m2zms(7,IlixV;6YosK(hK8lz1ek9Ou%P!<;b90M$X&P& 5'4yFmD$p:>5~Zt+Mj4^#'tL*42'
        Ur<z(y'IK+;r=KGX)2XQB$7 =<A S7d%A;2I41//Kt{((1,n,'%>t*}'dHVix71$^KSF%PQ/v+HRVi.ftLr!M7(HxP:K%^'FB:0Sl .EQ:='fr:l
        X4(6MrLz(YOw6W5?d_ 9BPF!) so7%~=n+8O=G7yupXYYZ}(wA #!=l:t>2.h$:Ty8X>ck$@3M^>zkNCGC+ {,Z(H-'_ Q-gpS~z(x8^?0/P~g;Q
        aW?Z4Va d1^L>_=/b 6 /$_ #0/+F1@&BDBjI2ZF|a>SW_[)?//qi#'?C>%Nm2E6BRROSv 'YNX $iV2|fR^/VyQLV{.1&d$O`w@]Y9F|41&&OvN
        N@u%so_xv6a(Z^58?bUfX<#PK<2jz )(25|Z`aqY$z'OU !mX'Op^7NSpV(BKi&; @K/K #/{,LJ?/='CHw6FM]mYtv48)xe<:0`wjUZq :XgUwB
        d+O,*X'.N&32!f}Q{F!B57'qo'|HY,`h;  Y$K# /X)$*wC'ULsni7K)8jiyg7!H#hLOY@uM%(PPN  8:!D/[!]!w(qNH85VhoD>qq! 0[DMh%gp
        A)M[7@>vcB<)lP>F+-ISD+'+54Q>U5~K9NX,8*!byM$h0Tn-[9j&f;X3 M%*sc2q+ZV-5Cd?U,l8;h4SmS=d1 5KdPBO61CxeL+E^?/N:Xg[l=(l
        ,xdLk>%dh,$8:^v15uR,cMD$x^ly)lW-E:.; KJdE$}!um,to:eT!o7^urk)O:0S;oi +?l&d'!&nU2<SdYJE]w%.q^7:@w h,8#'28eETIKqr8E
        sT^<R>j[!-U7s2}$.Za=<DuDndOQ1-ESej(%lUzc7f;MalD,wef&xOGtC9}'Z`TkYB_!X:mEs<R!$7i7&'s,$Ir:h(iJDWC,#eh<V-.w{QD[k>r^
        T3S>eC2,DTVVgQ 2H'5cV'!7&l{1+i>YeCWNfSO-G0]i*'4Oa12k<#[%00.CJ_dPG_hV{N}Lk6rez>1ErX*%--E1Q r2(>kTWTc_= '7#2|2WN8;
        FI3R (&h?^XMS'324#)BbTEYra18u!HsxD%Nh(3AuEw0X%3,#=FKq0xU]Lio_vye*>3O]bm-m7h 2l:viM0 N]:/xApRVx&/gWxCR)z!8nG[ %~'
        vSoF2AAb%#S9n<]F0XTp1T$:0)9 QPjmo?OPWHBG%43>58j,8 &29 E6MDcjBK{ujyN;6?_$-:X$>  #%&~wfJcKNSMhG -7#EM$H#)?E6vMDLuj
        4lA2kOLKIOplpBerKY5R>9)R}X&Yemrht2JPa&@.y+Go(QQB<    #8*<ON1kNjeYywQ}#0.3FgJ#&;oxfp@_-z!VdMZB@paQ#?1eyaB%8n_9D.m
        d,1b}(!5C?5Y&x,Fc=w2A!nB.-GrKR-)BH5-Yy3/+']8d'SP%imYISbYv4ANH<[ZiMru|Iv_t.K:Fv|Sz:1NTR(N+T-pKKY92w&91+a_h1zQ3:%)
        nfmVw.-YC!?rxbVvJhkHebW8   :&_BRDun9vU}>3E&Fi!P&x7%!n1g?U^,3?*IZ{.<x}^v18p YI2sYHwq$P9m6 oq+U7Kb>$'$SwAL+7!o+z(y
        !I6sF4SFY .%K*hMP+O'3wR]./;8V6$qb.R@G!a't!DX+rt2b/KCSN#q~Z)JrNPqFS}N0xmor7&f'Y]^|!r!l9I_}O/(VFVb_j#B'QgB-#[ #qo$
        ]%5#714/N7HB2@9UlU?otRv!y [M9(TFOo/_J3``jx%Zm)1Vvmv#g!M/-R'FgM%3h1^<b%M#i   ,5]uB.PX1  $J$Jy . om`htdP`-W'3 Y0PM
        ';=yEy#!O&g12+TvM^FJ>gtD9@jpZ$!+1F88t Uym6xyy2tx/z$F15AtC-]&QQ|R#$VPV`%Ez@'C,XfxKz!HAN3U^)T5_=NB}qlEAgV^U-Gj!#X]
        B'FE,ip o1;f;Y#t=.{%MI$rL(F<UA*0P7NR'Sl<bMtb57!)UxcZ}<' 7$g]tAdJn4#>n!<9{<2mvNs Yk1z%U|sU-1)EaQj#cGD@#zCb8Crc 9W
        :$Lfn@cAn3M-{1l!&-jU$+OI{I<()cIGqC_,Tm!OQ<R %iVF2jfV*.M^U9D-E4T(> 'MP<DnEN;eQjrVNtk 4:<)|<V0IQKnr?e7x$Z +20Aj2Hl
        (d^tVS{fQ/t_|qD(r8E3,&I9h4vVG(!SEv|Zm%9'u$qTAPR#^6DY(7qUR<P4;7Y AWrDq9sMQZ4]d,D]oKLd:gFcWc4;Dd7>!dYMf?;9{?BYL#6!
        >B!9^Tebm,'z(?',V  3YdW=BRB)AYjiUZ}GRx>+[h.JmU ,o.JC T#:D!eYn.0 c,?ed`;CW#0@ fDR*/0(a<,g055Ci$K=FP])Z?M&ueP.pfKP
        ~MlU]hmQ97;pS80%V( X3'2w3,Ot7/D/LNeM^@@W8UoM1R99kd'h'9nSCA !#R(@@4SphIY;wOZA8c:!&q?$>i#:2@iiyctyK-YC^8*Efi& -Tu:
        nm0)7@>)#z Vsib., Hyy=v NOC/sFsaBS@Ggi{,&dQ&|w*Y.]H*HYg$0>+M(Z0F@iS2p%FK,sx$=]~oQXv+$o+qoNto,M) !M%  !1iqO1sk)sd
        *yk/`(BnBli0o)z^iPi@`K&!8==GtwCIUq}M7Ie 5]LNF.iB%9j [:5O[+fG<iGoWJ3J3Z^5g[28K +&3Pj,CGvYpwA$ ,!$> $Mx=<KKo^ppJ#G
        BI-.K#7'#j}.O><Co%]OTn[Pu*dE>1ZS3kO>`7m<} !Gz`;Tu t@ajX :P%0G0+]n[sj+xbjj>@Uk7)E?.j=+?^JE-^Fn3Rd'XF$WYO$VPPC=7in
        3i4E$rqndv/<%Y9:Grq_XD/:u@^uJN^f+J;B{M(9tf1&RG/G(Ux&g0/;)_&UpCrC@Jq=$2djLH[`nf7'cn#_8N_'v2u8+f8dAmONI>^<R/uYO9+?
        4iT=S([GA8'1yph[aRwM(@g,6XER#E@FeX&MBN#(t0nEM.Eah(N1BV#u{(y^q+u4n.DY)]^uwO*V!9D@'mR,#QR$=!%F>:dx[d@9uCOkyPB$M8G8
        6&obhK]BG,cbe-0(V,k5a05CnOK*76C_dh>jZvK!O-ab@q*T_Tse6*-V4(>EO(d)yy/M?^R)3F{m1z(qr[aS@Fa!Oyfr#$!DxIaBQB+Y*g:<rx7z
        (rR^Q<H^g8Y7'TbJ<<! KN9^UvaM1.i]~=;W[*^_j OYp4XY?stpNwOwdohE(n_-xk}@XqPL<$U(J $rN-Qq8yw^0ysurQ~fU 9,)M)NVoxFDaWh
        ]((o*!v;EmgRM2~keNTS[.P)lDpjM82;+aa//UfB&1(o21Yp]7[ IX<%M%_w08R-,:*b!;K>-U=,Lf|!CJ%%A#W-FejC+<WP0oZZru]F2NHM1!_9
        -&L6D, mV!rMP[K$Z/%EhE,fKN&PvH`JVxI*])XBeXh80tIWDY;>Zk~&f8;A<6^'7o*-@OlG^$+1IS^A|1yKL )T-;/JWILkN1Qtz P,*lx@zpRb
        jj<B8C+U|EOdF5o0pCeA~_;Rv 3&X[z-hEMOm#$>%*!Lt^Pct7O,V:.(06oRX:DFO[I);v5b`-NlDr:N&%EIy+I#5PWQa&rP>CkcHY>3;W OcR6#
        h5iZBME,c(mBZ:EFHIx)Wv^#?1VS^%GLNH[fna>?FX&$!cj?o4{Bg73;WTf.U7iRVolom08_),,0=,h (5oP[):yt,qmHNQ,s0T(1BmPXGyqIPt1
        PvIr4-2YIR[d9!9=BoSp0e>Q49nR_6jog3. E?rT7fn`E+rV^xn!WCRC(nd^U(eDT,.&z2N,0=kgeUlqx&JYrXhX&+DO|&]sfGQ.H]@D7u 8x*^@
        EMEQB/6dt;y&2ye'rW9<t0rcLc'C` #sV'<jzny%2:Qbl)#lV).cs@<!{9I/^ A  `3qs ^UNF*^mwci4/U.KTiPZ !:$NA^R+C`Ejo-3baMTPN&
        L!DM5&Qx-  4_Q=^j Fg#7.)`)53W,#gGyID/)/&c9NfKowWD=v4.!r+9't (S^tBSL4KEAb|%x%R:!]ARgGG.iuE  #DbV@A,FZuUx1  ,:AVbE
        7 Len!+ULy10J-xGmCBF8NwCO^V8N@o3Z5}d@6pz(D2'jbC)Df(,*AaiX(piB_83)9;,7MQ3x?+j=Qfa>jZ(7c<y{Nb]<.hc^Tf:8^U!M!@7'XbD
        `T@^#X|OnxJ!*  u1oAwB&nKIl=28gD$sM=_zq#$Z!$#*`9O|a[OQmkq(z(Y@KDZ'D6?n/oGxD:Rt&s)I;>;*aP4_BFXWhl+'!-M75-/:ypyh4I#
        {;{R/lnqTq&t[h:&-WfB!` 7^E_ 9/jA<5)sZ3Jp.jz,!,=wxl?xiN/C0;pS}d?4Co}i7W|3#QdBrvLo|7t6kYJ+ygswryZl_@2piR-E#3/Y:B6q
        {7?1]k>,Z(V?4]7oq.CpK1BKIH gnrvL{t[&P%-oy/yx;Y|9LQcmM]-.#]_p-RL f %xsNxHBsu/3_f[YqdI~CG=EMU:g$JP ){&]%0<zu>gucgJ
        ed3T09Gfd:G.C^WyeJQ'eD>F2Uq`.L!BiI4 $SuAEN;yh6j6wyv:zO4J<`4v2/+m!+p,k2wO<cnlBS3?s5IZWD|P:.dCa*m#''16}6C3iu93wHVI
        8.Ng)0KsDok?Mex9loEgPJe?~u}7#%^!h%@?&Lu(/5G_}i2 vw !m(9'm.QqCVF7FdChOi4qVN+y{J} K)zG|AB`zN/N0$*/Dr>/G5&$|+' =)9%
        U5gmc  o[nmsPslTwhPc$!WC3FYd(?H,coQ!!+,z(z(y^[R[2#j m-v(:p @: b_J e7|u,.kBBWKl8!8:<11OP$CkGu>8_(?iV5-71*6 5O7(yW
        P+e?UMc [!DdIE#<Td'(?<YFOvA@qld`hPNo&`Sk>tff?H(wdMP s?#A-kdHHf$7t6ajyR07c=S [/4Q}C{ai*!JS.:WLnLaL:_Z}$|4ai]8H5HI
        :`pqkVrJqi &]i /K%K7.P2nc/;aQ.o<R11_;TdWPazB|-QGat!mYc>)>H]$TB8K,S=O,XK7Q'$',rQ#h p)''3=v M.LT]d)qo vd?;Z#f8^o.i
        !e]9=M7`|s8>8>'d(T`fq,$M%Q5/$Td4|dNskMC-JM5,A<M`01Ejz*myZPMu%vByz1PoSY>K7:8 9;ZMG`KhDeVfSLj?nTu,[:z$_9~*]@m,u3SW
        S!vp:2a4zQje$ [K-B;F<FpvR,~ #'M'V<:$:m^ryk.Qs,OGF'Kt:]C&pB}#T25y4; 't^v CgL3@^S#C1Odyxp:4 uDw)@]s R!>sF%45y05d()
        _ ?`5_Li0:o#A:L6PUR^O]q40r/@>Zllc)27 ;' @9fRlT6xt1r*'7)YO?4W o(e# %j94,8;Wo$pWuLPjR>9AmIbO%u|L( v zh+S3cFX.YnEIN
        Q7d4lE_>X4}VrM7/sX.NaFc#}b(,4Na:,^]E* f.Q.X!f_6rkq}Mw,!3?=l%z2]qp'}U;rv]JyIL|*%%0$jpp%%A$)DCP/D9/MKM%&t !E3ORX0B
        >f9d)#0^1'0M7=N  ,!<^u)-F$z!L50dKYKHXsZjQJ0iH>*Vq LX&IbP{${Ja]xkiauq5 3XDU.pioqPnz!J10C%-r+P(M/!8cke&joK@/#_mdur
        [9(i&$#i' I1b8J#%UURneoLb,@M,%R6wx!oqRY'W#|AD^,FpdC!CjZCI!_#QJ^Jbx|EX#[T<)YNlCoy]_S4_V!yjU#_)U~P ( dn:s:6%N=0''M
        QCbtki0:4fcDi RME#iPg!g(1(klWR,!T9CS73>y_F<BpjY@jGpC3=hMfVzwjtXmMI<H{Vr FX&($Id`%d,V0Qyu>HK$Z1  *.,QnTZ28M8'$'iF
        n4{11cwN{5)YNjZ@53s#iu*QD%pT1qo SUIUDt<DFyWSmkg?_qo ST,7(!.cxXzrf'HWM)?Bz7DJU?=e.K7&a=|d'TY,c7% V?lod?R't!8?R=#M
        &O;BC@` =$|$3mh%0F3o9rZcE5B-d:N*>3I rBeJ<!,o+,O65L+`)83V-p+PwV!`&9hspaDT1Cu3N%b`f7ddm=AJ(8EaxgP4}8D[IYDiTJc:G 'Z
        I2b/GU0Z0sDiO,h0>6WH</g=.({ty${h5xziNrs2hX4OCh3(0<1c6QE!8aQCqqt@^q-liGuWiXMYjM5b90Pf(eb7cp@YJ'uQy% 39JR   pTl<S!
        U[P$&&C'95}y13_!V!khF;B:9hG.-B)5CMi&9oYL]Mpi>f<?0&ZM)'3+GX9Y-I*`?Qg?,DUsu&SGg.JKxFV,s3h /(= vm{n!0+.e=uwf)^C~eNC
        ~/aMO,e[R=Ogy I #,P:NfWu' !<a.$@_pGM$xpu?fVG@spndjqcAtBkSQ]j'.e,s/9#?IMJ`p^2^PH[a'AXdH,Uf AwJNv5E[oEZnI 8fm9IR)f
        sP%_LAJ-MSb/[!ItEW$<e[>n%U>tB,<P>P9yZhL-x1|5pNLO{7+ YLbz&=lRU!CX&#GtVeRvR){59tVySxT1OM%v%!m <*R/-.4 c`n^NuT!(B
        E ]1YDZCP0^k0*}&V ($=l#`e;bymUr1w $ovoAZtu}e~gT3`:&39n.d:7#HMN4<2dOx5'$W-T_iG//75+_bo$x1zq{'30.O'8[-FhzFE !Oplg<
        * OM%+U8K7d$aJ>M%qR!:`%A`lH_ *>SF24A$t}'4B$k!ot 8WgqmZ])p!(a#?$&Ms69oE*p]mRdPR2,#<#$|Iz#hrr rWm1j<R]fHyAqyd;1^uS
        OV(O]-YN]yD+eCd&N0(.(1X*9@_bMLI(==~:KSJ/^2mS(P0aF9[asb}iH!=n~'u&XYI!Lg00~nbV@M+C.KXVOII/C`dRm>Hiy*~k3Xzcl)I<VgBb
        B8qn=$^T+PURR:08PN^O;r&Kn.8(,8Zf*Omyzw?8WFeM%:NY2-Eas7Qp*tnRyF0%wHdW(BtX&;]1$WUbwOb^U;5uz21PRX?=f0F7]K(d>!b  A}i
        #iu&J+W#/ 'MQmlsHM~/OL-x~4he7c?&jHZ ?MH fsCXni)-X  Sx)K/+%=MV*NF3)_79!D 'QT/31Q ?3ZvB;s,<PM1A +%-5~ B8&b  -&Qe]N
        (iO!E<TB?4yZjqx;nf%GVOu  )A Q#gVH )51@--NW<Xz2@df 0rnMZ0|0yj<fu!mQW(^Dzy^!Sac:quMbb2Euu4'36 x3)MrAj0syZ@>P6`(EZ,
        ,f$Jjz YL-RM>uDM%,#!l8de?p+*.GW2(9TCc:,-fn8i{&f*o N00RVh|`C2Tdr9#982~*fj~Ra9)(6%{j 5iyWI,`~Zu_-71OzTzPL+%B#l/C
        + :&P!#p]AleAY_#PZ, cRgMcNs'&tgD*:lVC)N7!l,$/N' b7|FmZGB1XK,3Bu9r[noc4]&lW3Fzc1+Q@A)CC0o:eKCeq)HVfoohh!r; C-%pZ;
        ZtI;{^&rW!X*crOtSr0VRk'k>;0K$O%Gze=F{nv(DLEN+,DMH%U#h=xLVRWJx  #t5.8)QF-?<K=>-G,tT[`(V|(Sp3S[dfNs+!-0**XRyn$'Kkd
        /$ng=7JCm >aF:3lw+Z,RS7));=B?7#v*a)F<8`U=au3~]nts,%B;gfEjOsLkI9/3%ipil=#hM%Qb3QI%O5op93RV7YEU%?,TIHSe R=)92F2-vK
        &oo7ovbj)RXH+ $'CeFdKNT={3JBt9gNiT1p+!?8JFehA $Hw#V:l:ad-:O:5,CH7,1LP+*)Ku=fH #tb!$R3O[i$N8?-ALfaI$&KQWoh/S,$##(
        CL&73PsX^HfXlf&8oYI!Q3'l[$ ?I#fro/qdZ95)n8uSb%_A#X):1Z?!{O.^f^I;wAfa=yn&w,F-gS+$L041vh*$k(8,E>dy`!L$QSz4_Xq15X
        9 G%vvy'9M%?0=v +8|ayXl;f`yD*WOn*K@,R;Y#|(>;G&&2Ee~L}MP<#CZYIRDXL).qQ(yK8f3P8 $[4a[fT>Qo+&yRT;q3^v7WW08X&$* ]Qc[
        :y|IgNZ3-NN7PScg8P7(97(?7?l V<` rFzXd=I8<DX8[5b3q55oR lG5!NaNcTLvqFQVU! 80U:s&j$ckN-aL&hCX'!Pmb#GOL0.NqjQQaiE@z+
        {=Y`'`wF{,$jbI*RU=%=t 0k]$**^hwH*&YXnOj'RIw[LEp:t#qOd#oXA P1AO,UC7oV8)!j<;KdOJ] FZsW3:JT]9*%$kCA9W{;icONZ'='vEI3
        KrrtABBM% !X<6T?`t$(dm+^h.*Z6V-Q2j5[B'3D:  !Tm|jr!i89rX[?mTkir$SN0Dpm)n7clnZ#NH7}tA(yd19*sF7_'ZesLB9UX=Z8P@bSq~%
        is50_$X *$EGi1: ZM}M3ZzE'M r%$*^Y iSMBu>k0@PGf,%<8l8([<>A_Zfyh1&Bqi#(S@1Q%onsHyok!6%Y-Fj!N< 8oDvGX%v`2@sw_>)o,J.
        qjF0:Mf5`dpRTR[8Td1tbM^)7p#R8^q.E/6'ul]*&p3+!oTr0r@n`'AgPRIH]_Q%aC2ypv![4?`%>>9i>g_Ot[2Vvois<*sSR,; 3]!im:?Fn&xz
        !,- CAT#31tM%@q`[uLf}J_:zM&&P'CeO7H7PM.mB!_#i!v)oB%mfy]y,m|4{#kCK))&:enil=U#/oV T_L:W'tX+d:&/p} A,yB,!8GQ-$ZtxuU
        mJeN3?QM'%zMlu`5)j6tS5)sQtFDR 0C#o(Rg] tsMI7',2/DO9u3>;0N Se9u4'']_Sx!N-vZY^58c=U)x`C!M3_ $+/4Ty?p3FPS'7'=K>b &4
        ?P.'>R&M-'' /p-!.M%ym,{lQjN4tz&`RLe1bB.x?emd2,g?5$/j;D4d4N{-57BV+ ',1dk$c 1Q]:lw*'<95*T4e`vYm1[9~<^.Co?gqC_1oD
        b P3<!0+Wm)BbBqrRCdEjSbCHFE ( Plc&j+RBm?.eV>d;D,* 9*4#( |A*db'Tbe4]HA%JYJB=,&1QU~9^p5Au>}%M]z7U?S3%5`M>&PM#GY(].
        |$jy^?u9^$6Vxh~k[ 0SvTkXp-VM9Sxb~#M5L8o#7@gwNf:b:5kXwd(MGyw klH+JG6wR11$&@A0=z(J]l+6rD,${^vMf^6i!e+1w]?2L&}5Nr|7
        3*L3<*<[J`2<^B^es^YX+SJX{,TAaf<'3&DI*DvuUk< mTbeDiVNK>saRH:;3He*^>nIa*|r+0}ZL>3fp:e%,(@D74$kk)] ibB;b:4eU?;NM.>S
        b`?eIlR90>-Ge?U .$o<{!m!ORtp$BL''R|z$8i r=yuF!kI908;gCOr[&TOv=G5_<YAIp5iUv^tE-h:P^UN_+~nU5/?E '6eJXokO1%r2$n)'}j
        TM7#Yf4wKU>J>8Wc'N]+w=d#HIY0;X%lnM'-.j13 7z!T:PJL&(FYeng]&gM':^=],^U@HcJ~BDu{$F#8iV(K/!O/4z;5P[Gtu{ >9l<R@8y(l).
        T@eH2-6%PM*Nm);H,K*[nXyWuP@H6(Vk:,c_:J.:5S<cx0sV;?C70X&M7^'IjuAU~u=v'<R^% 1SIb*oOwGJ9gaa,t<iV1sGqN<wQd*nbE2.I5iW
        h5f;telk-Gl%OGcQ_6)JS@uM6-NfN#|m?rSw6FjnXKZ).:D-Wak%5!4.#-n,VRw>c%~6._;Qxy_ pIr:P/~'5_Z:+QJWW4|iV 5Np<Utz4&U~5.p
        '8;4BF?$--;kJ1vvm_$l'n~ !`%iWBd>;pfe,?K/_(BMLlYJ,Q1CJB0S8-#`^`tDg(F2?*_yWR.=O hM&ka('wFZSbJ.4Gdgsqo D7Cd9SHWYIlz
        %%;]KW5M%@+-xO|ZK)>0aa9o,'&!g !'t f+HR1g`*Lg>#o1U>A%/=qC#9z3$0DO1Zl o &.uNmBcF!Fn:q2<XM*2OWo_M5BPM}7$?.h;p`HmJ%h
        y_FNP_!JNS)M&X@X](@u'Qj?>IG/4D a>O5(g!.d/-Gmg&JiI)8w{RAbP0o AS7jz AvfsTmqJ+2u^mc2_.7)<,#/PQ!1]TO)^hST=Ho+q3YyC
        ) T?c)4NZgNP1r(s>Hn^D<0]h;}+C<p$Cg0?MB!o}[`Jb ![W2L$2 Y?{dj;Pu[B-7&UOp&7'oY0{wf.PZTR^V,Uz#l&u)yW+N[9>Te3cJ?'@OYI
        [FJ)IMi`3+|ps<TaUiV#2-51s,97>H/P)_k_~Uk %!HBD^x$z::5k(A01,S#`#!KXyPOevbrIw5%E2x IaWJ1c*v:&x7i!FdI'u4Wd&`.TnYsGP=
        2_R !XeJ (s vs7x@dsE5%74F5!ME3T =GC&4yk?b@|Z7RVA:Zlr:J/Mv&Or:J/Mv&Or:J/Mv!iqN);y|(X=I0&AX1p;8_u75 dEg9q#Zt6   [=
        pi7pV&Q)xY_^bRg.kgK*5us2u&P>31RY^7L]BCG#/f]'ASZ5XiW-*W-Wg)uMLy*KuppBu#ZW$Ro I& 4!ynPWd,UYa{=&c]'u 0Mxv@`DkT:t$Z7
        wII0,.<D,iX'j?CqT'y8IEb9j*-$!E8#V3[dr bFa^Up[$3lW8G$h!-R+uLeA^sZ2?n=v7}rS#+=Ay1<GS97#> jjOuZlDJ'9)Ha2tF5X$Z'sg!S
        4lTdr7!8yZ2fq-M IM*;w4tYC Q){$LOyqE:0k:r-j.5->Y?fD@-P6%C58aHd/qh+ha&Yz'Wt?g F7CQ 8* $g{Vz^hqo  oL Fdp8( .O2)n6vR
        CV$'j>p(A=X28<Y, xKZl[Kny,OHg/`@PS<VqyifvCYel_8%.`y/SQ%5t_R#m.d@_4`:hy_e=!;XFPmCJ)IHg/F+398NYB&R/C8v9P>QnM n{& 4
        |+6(592/Zw*ZZ92g#*B,UhMQ0@|Y~U#boa0-M0/[,#'Zm A$kERj)4:rjW#o.2Ui)Tk ' ]t&0g$lQdM17d(97Hk[4zv]y]v=NH,dMg )[btX0W*
        ]j!Nq]Q4WMr9kGU<Y9!hs!5d|2N.*YQKAr_Ep0.37 &NmHD]dg@)sYlkdQ3OjR&VM 5#'hK:`'6D`V|Rz5@%/h?XWMsL|pv$.(}taX,NrQ=X{xK-
        KcfXe 7 G u._!fM;7&hY<{nM:$DZPPnP<RvDt.j&7'e]i#y..0VR,$ eePWx73&e6e?;3gOJsJ`,7$2>0YHI<`MTpez%H~M~M(M7?#/dG`y%KZ5
        UBMf<xEi_)Y3ShA'if$)4d+rECYo+7!yuW;X6eDWw%Jad,*pJ:ZW:c;c=$Wmld`^wYTR[p]lj EEm$:v1dK4?Y'Uo J#i3lx1CK I%MBW)0DN!9t
        eol52-c7,wehCmtLo,q!#-__cBKqc5?weAE=3,$o7MH Be#k;7$#yf%H+e]I.8n(aMg;MbVB$.% !T`]wxg=a_R!+#173S?!Mk=p*d-;S+ik(sF&
        T8U?z3I:>-;U:4y_;mfi=n[A!_=L qs    ,$FI#`LZ=,?Ii'>?]6x$xtXhBVXH+|x}3cD*Aj+~!Cb7@doJ&]$4 )#3[DA:._QdW}``(m3]4Z=
        { jdt--I^j#MKpc?V(2X{>z;<uEij<;6_q!_FL_dL Im0^U37X2gcDEp7^Vi`2!,eJyg_OyC3=g*}GXB;6~/KVRLKX| )0aM6XJ`vkh!ZQ%e2R;k
        ( E=vQYbYd4&}O1(N@c#mo}6|:0 C4)qrW'Oq.c!FmY]4Mj;aCj79%/W<y#dQ%8Er8G: ^|Q_a` FU_ =iS1eqS*I(&+}p)S@j.0a$2Q3hi//Ra1
        wYK%MMFMfW>K`$AYj/#x_!Ex_8N&}2FK~r*L9$fvQ!I-^%u6L,<X&,@NH#n     %$MZn#itx,! R-;AEM&td&j]mKG,JP&c/y<B@nr,>_~jyym%
        .!9v2w1X%ygMez(uWI9 Tav0kav5PJfnSJ#5Vi2q]J*w7axe=J#KZm~J;xY7#:,-E wxE)},(6xw>y%W M J}Q7-eLa&y'Vn}Qc1Ou/!tJDd7b_o
        J !w;dm#}tNNw*4ZGE>RM<|`d9}(PlJ.l lZs!f7ld;S?  B&7#/* w>K3ub<b9.Rq0@`%ya?!(ws70!rQ-(;=vxiT dyBfRWaDnY:%.;_~TlM1B
        SaB,t>R>,fs5n&$!Cz#SDQ 2%(WWZx#MQHvBW&&d9<4ydQ`-U$D!$B$  #h   #[`#   b  ]qo$IS.VAcHMfDt^jh6iV&Q/!X&%M%-B(W##<CS(
        gb  9%^  FP%-B'iV1f#mqo!} I&81  &iV#%M%?5 !a?<xX`hRwBb B0          /a7#M&RIGKh_yZvi;3*7MQ1f*^BMvF 3?Zp$u(7.-XH>M
        p[Z7?Od  %M:H=5U#I6*bY1&y 9&1Xoz'>xy?^=vEEJqqDk4#cy()gbibBjYoZ/6(s4A !LqPt$=En%O/d0,<fe%T(TT2eT<wK_e2^>X!)}`zko9
        TPD9 HDo30A:+%e%K)rJ$wUitt?!U=+p~ 12i $7~ G'< &pKc~z%K-w.w.t4((F~h58,xp$n5AR_)Io&SQB6j_v>R[.R0w6]H'mnT* DHw &!}N
        -4}IOz(eYv?$LhT8$m%eAU%D?MW3l 2/Lz )GtbZd.2[n3c@!SlHLYRDsh#7eI IE<@Yi7#<g,Oyo+^Qi$Rcq^b0~S`9^l{AhByT`=,=@yUMwrcC
        ,Sr AE2)Pc;y,h}l{#Fys8wGx3k7&.`q0#j<&y/UyS9/}kwi$ArmB<D2:!Pmk0Vjwcg4xO0-MWS :`d0CrLZ3#Z)l;4jyrdEpI&iV%|!j)hZGn'X
        (.iMV-HWIb[F7KA_mz(x}Hb29u@.,)t.u7Nd}we=xB]opV$MxWFv7g-#}/b?~x(B-2E_KW3PCZib-rv d5C)3Xm&I?xMV+v'WB1 zHU+HKYn}&
        n )-&m4@`.Be6-gJqP1#]0o,] MUh*PsNeoSzoW==P&U54#GaMSONp1 ) GX(q}6FM%;g#G6:XrJY$6[l:BrU!E1E^Gv?*uaM;41oVmq?7i0h232
        D2Rg&<[l/lD>n  Hw GPgm>/Ob:$x!jB$ M*$a6FfRe=XIU  mc 5v$z(z(v~ 9AbJe *sa$$$}Okmjg=^}y~3E?I!Bfy]!PMyq4G&~Lo&1d): S
        !ep0FX]6@?f65oo0I&5ZF!(a}5G'7yBXf!EC[%oKc.{8PV?w(!_uV,s,h =r#'@y8&=$IfM &Y$6&Xs1U_z+TPk=J!E(.Xxvd +H?cX/pMf(;[y/
        Rs09)T:RZ8/VX8[621yunk<9k Bd]`?(GUv,U.D>AS+pC/^.Id.KG!G?fb),s1r]).ieU!,eK,gb_X$ 4O=?gnGL}_xtz50Zm8g ?L7(aVtd%bFt
        #h9-c*m&b5^j)(Y F&yN<N+&a!@.(  `BXg!?kA.GFqQT(~34)B-h397?]mhE ,'1$ g~yeuBZ.g>`gX&)2IXks<0MN)~@>Dm8RBjX5t%Tt
        r  5 |X18osj?f`qOIhx'lUE@kHs%p%nQCG;&fPT^=j94AeNu|#3afgW$`=S0a3b64 !2v5,LzrSebxByNy.To5^ESo)I%Y7^:Mfx##ZO;_B?Hdl
        iWP,(k[9,cM3dzM,*~V3<s2'SN&Rj],Rm_UVq`@~Lu@.[^YDj=C179P!G4z&!'-SK#%w=_wHNm/%COB`#v=Do(!q-jic/YW9[K91HwEI,CT#:*
        0 )P*jl{7e-MM@e}P2+9ysQ!Dp<uUAX&#iLJ fSzZ Tk,#d[81#0An_y()%cu_h3?A*tviEP3?@pDu)K<#)BB!WvdR#GDJvRP}[i@E, ,SC'%(ao
        '1>HOj%%:6pSk#]zoPTeL3`a/LMM?~!11`MY 5-;a>o%6!Xki| !iLiiMjBGRL.tic-9X]L'ZJo?^iiy1dlWW,=#5zhk!7RB7SQ#NPi|M`jsGoP4
        dfgpJ=sF'#]2NgX*_y$#te IW4.:tW(^_;1BMy-jb,dT)[iqH+PXtlo282VLS.fz$Ea!QyM{)n/1E M->em>7?6d>D7k>Hw:B%*=8!r!*% P7a*}
        8cY/r8RUouf@MIiV$-fK9~hd+8Vb=UR7wYKm7m- RnN8.08Q68P!(R/B]H/Kcm2>UqM8X& !,Qgiq2o&)~_CD|cg8!/ Vq>'T[M)vEd#=yWFO~Xs
        XGQy^ J},G#S'|fbp4 6 $);&dtf;h%)Z}#iyw_w#88VM*9tjt4[,PM{0K(7)WMXO~9M_StfYLMafH56OS *4NDkN4XS+ql3Ykg<DuW(,Yaz,pqL
        r>-Wd8(/(O5/#7e@1b7rBYYBeL;Zy2I/[$!MkE>V=5*.0u.[.7uk(X81%O0(AGQ5)(hC0RozfdLl2u[52_#wy&9rPrc  [&2Oz3wj=+.k&ZqPNSC
        8h!0Z4S$BWFB*_?|!'u@x_$1=Duf#KYY>=O6jaIx09 y@[#?tx%2&u8~Scg>RVS-!hY<uXTt)_NZJ@^W LYK'N6weM1Adp[>MO![Fq5`7&RhWrZ~
        j+G[MrrP3W,k7vlLB,gF7N9F&@ @8c5!bWN=sb(g$7L->]oX0p/nX>J]KU;R$_'74^, 5m#0L;/$;d0oS]()d=@&8,OlT$Y1$sd/0^0^vhXj Q;d
        8025v!M+!(NZSraCX&6i,aY|'u }F7Vy N)'o(%-NL77av!rw0M04'Ms8{*Mbw!Mrs^bx&:k1LS+ob%Q-f`.%{&t/)WGx~Y|>b<Wr[N=8OyrmgXU
        *<3ITGf~Be+LoR]G O_DLBcyEPNEeM$^ zE5Le(67IN~],*&`$#'sVF09mMIM11|v6b9a8$O&VM(N}.#,cL4=VeJ>+**?-&)'][8>#M]W`9(?:MH
        -c.!(NX%'n&ajOQ1WzmHK&=mMYevYM ;s3;#%~R],;$ljBaq5p&cVu:Ro. ULv.02zUJ#j<VUM<Z#=GB1QESS,Nioq(&Row*mc<r1R'&h2Wt?g9d
        ym?8(V4</R7L]2RC-PP#<W[@^V,kPRYyiZ<^!:mFJ'RCK)Wrd$4=-T7/s1<R&Mx# t.)qo c'(?aO6+;0NK*Sm_f #,f1tBf0a[_4yU-#hM-8Exr
        D:Je!j;WG9W'!$GvM)gup|l32e:<@H*-7_$V[,8kMD2'a'i`M*O!I(J}=B,)p]'-%6_9-F^Hpq(w?-xdGY)UOXWy=7^e7$Y+$y_wy+tEr'H]Cx-}
        qfOrh:8$SZIQ m+'CF*45*Z,3STa]8!(Jm]6>C,kL1!ru{,e`~b1B8lo'Fa hanJ Vl+XG3)eZ>L#Mcr(8g A- KUE8Z&n7+E @</%g)$K=87;)j
        ]yX5LJc&u|1)O+cetp<Hd2Fr(2(g]0`E+xlH$$mM(O#hg.r:QH!*$dBlZDt['9]Gp[LImuqN!8EHvB&M #^ m7o1yk.C:L)3 '&Rq/]o;4yvAF
        * 30Fh1Y'rQ5e{AD`;NSZW,G9?@5(1^}-WTv$S,lTOYpRX L,)0w-OB4:dNcqO7C`~*P(2Uhfrr#,eL:%.U<=N!$a{99Y9,lT~/^_<(@_}M-;O1S
        SO#;.iBe EMGYyi*O{#+e.qqS9)Nu:dx#'x&m!PD1Bg;#k>Qg[qtN%gR&7 M3y+)4OJ<f$uo'!`{8Q8m'#-vdwIE/Aiz-3d+%bs]O0%SD9,(,P3X
        &pOd#:Vi'{_<#:iYE=X|Xb*^u 64=+yoSmKY%=.jX7+L5$KB<Q?R?]lM%Z`f7K!CDy9=`n!4];25<E6+)Y^[ZMh@d)1xDFXgiu$TXg,qiloFYp-
        J biby%,!XF7EG**e*D'u%;CGC_+5%{;Jg!g@AA<('==h$8cLT^dp*^Nq;Oro)H!f7SaCN,?P!Vq1,N3Ao;Ag<WBU44 'h$MEj{w2pU*0_NiW5Yf
        _MM)j% =VL}/<c$  &qnU $[n6@   Tvakd/Jz(/D/TGBDS%Vy~5g5P'[!3GS 59d;/4_9sSQ7TBr +h|b,Hz 1#KXpCQ0Z1+G_NR t]Yd'!C&.:
        8N N)Y1)8X&#QH}Sl:d7]$u9:.md(Ia?G!.S2%G#IYW%-XW<we/o)o<7(,m_}8hXOD?Jqi9ybsF(u'sei[Ib+FV2F7[L_&j$qHA8_L!8=!is^u G
        M   GO,aprVvNx}W/O/t~%.lH]?NKX/r81}V<PH  Go1Eb`U4V9m|W<ilFIY{I2dgnAd,/5Ne 3d)0c>*%@`%7z }GSl7!D/sZN^Z>J8%L2+h %'
        #b*FE1b1ly 0.A  ;I!o[.4 ~JL]AnL^s$S^5.%[DPFonSxS Q-C=vc_A742^pH'#P5'5i{,S!dcWZWuG8a=;-xE7&Qi!MSQfqN#V/`r:T$_{KdP
        fZDMn#8JLVpCfl`3};4/5)In_Zo!( TC:H_va<8HMOo8R1QJe`8#<%pXY21@_Y%=u2yk9:QE9ksxd @9mR$]~('7SRoAMRwd|3I,6>1E|)P8XRU<
        SjIf4Fy7' +nHd3=5U~!8d)A!dDO` 35q:dRyrTPZ$$NP9xY,.m<`^!!>'#/Es6^FaNa>9wN}z(qaHw !/lZF'u4-L2!FVm3I'D0^ueXHks,dv3v
        DOn<[Toqp.?z$YP?l$+x3A$s}+oRb!#><9-%?o)ihs;&X&&lE92,CE.m),&#]>jI[r!fG)v?`!W8{Nk(jt.!nSs`s[`?vj}!DueZ1RIQc;pK7lSo
        nxUGX>wWx  pKSnQb#|NLmM7[X#C3=f)3C!oWisoNUGj$f,>vTu;ckcer A*vy]3]4:c%1Q+7 %_ey]%M9j=I LYh AtX !8]NEXk/-)NE29p^eV
        $-u.7&%ea[0Ay?|7HRude.]1S*BFl=6OK<B&l<,KpNg'Dgu!8wfkb<.2DPW=6]G `SlBqG8<s3=3][SUm7CU/<}-Qd ># axB<.d&lId1d6xBjq1
        6#;--d$+F8Zuq':dL$Wz'z# &vq#&X&(UX&%+M%1N  B#7#)87#0,M%1P7#)- !y,Rs)}AQ &qo!!M%?/ !LR +x# 8qo!!M%?/ !L! ,yV &y
        V &x# 8iV#$  A|  b  8x# 8X&%*  ^R  Aj &Lw !L}  cm #y{ !L! ,yo #y{ $/nw4,!pC:}5Q^fG#nC<>r|%5QtjzSB9:f+V0#ETg3dGwp
        '0d0J8HJ~^p?O1S=NfeyRwH1 D01Qb#&hp3Ir-`FyTD^U35vtn`BpSLHa;6SoDro*w=QnymD| )%m#yXzz(yHP&u=iVsH-fLb0yIs:>!Y!H%q4 <
        &c#z%g]mtZ:cqIt`b1Qq}lzo*,l$qV$6Gn/T^m8i5XEy&!A#vNw$d4Q17]29V^% 8(V>$,.]M,Q7hTQ%jR@IlEsPVSy `wHxC)QN~iXO.vRA dr%
        d1QMyOStVz!-sDk C-5D#pqTwO5R-6>gzyg[=3Kn';Oir7!-zM7=8^Hlp:2J;v!*gajl>z!6.fxc=!{FcX*P:(oq?rLU=r*q$I-I OMBsj>(1L7`
        91vRfR|#^*>$x#.[|x!'3!o UO8/7eV>@4m=Mg8 !SB(6MBNv!TkC%s3. 4,)=<K1d'Sx!9t.5>Zy+:4BE:^6!wd'$;PR%?U~]qM)!mn-7a1sybH
        &HZG:al]5l|!n^7s*8}L_&>O//<0W`ai+o*8c?`eq,xMlN(Gho9m;&{Bp^s$7'C-j:N(wH|Mmlz+8-E'a$9YT:MX3J]gK@.H(P(/@?:W7!IB{C_X
        &#[c=+AeT+eD$ #y[t6=>7Gg[8^JO7/ul -PN$D-n0B)zyZ)JB3U<[-dQ%<g'4?K,d)+?XX=j0E4. Ad(SzEgb1t4:1-lmo:mu[2wfo<j4TX3>Z<
        rvW9o h* iaIEoK@V [6SS72vu$$#qc;:'tIc%'``]D<zm)0W,eQO[L5SH2!IN16ke:O-/t0QX!_Y0KZ}LBD&6@^`JU[';4erTdy+`eC82=2$M]5
        f H*47LkLDCokHDQ5P8/_Y,x-D>4{ $-rc|(J #d9f{Rj'i5d;~`w<sZau{MO,G7!g6eK:57Y/RKG&+T:!,%>>oti<WrY-LABVpp[d&)0f~+!^V?
        Y9t!lcXg;0N$oUE^zup83&f-n3Ui_/!$!b?#F)#:bc#+@Bj!y4(oWird},><><ji'g<gE+<)6,;OpH%RlRV&[:w`p75T[A]w i{rXLa3Gl?8SCxq
        s(#X]+dNZU0g^$w7+qX^aL[lE^WlQsH^n K4r.f,ejIqF&CTZ^`*F(!M&:3Z<Z;2=7yYexh7Cu>0K<Qim.~2_/t/Fw$'{== &RS?0s=PVF5k_ft:
        u(s75<%X?JM i2s0Q^~2sM%E pTcttRNCBj4X$L@ Y$?jPO_<yhF~5=eyM% %N]uMf9!])Fsk+ ?P&s&`9KK2%7b3O69mA9RZ[4#<;)-(YSvB,hY
        G=T,PG7FV V/4(:udX5rvRt^7UTxu em!^`a|JkVi#S^]B3MYoH+0qo  S~M`A{lv=ts2v%&! 6x7:3Jj/nii=uw?=YEhicCW#$wpaRZC'K=P)*Q
        Se_fr-jA#0y&@k>YZkm ,?!v*M-O@ED&ZsmaaT2j{!z7G[vEG3FQ[=TY48H*H&vx.d%WF_A7m!9Lq(Wb'.,P.p_Ut.QHJqPeK1%YN)Cw1'9-HOwU
        7(CS6 FpF&e(g7uJ<d|'])VuiEb7?<p]B-E1|1qNVGz$|Heg0qKt?>48X0oe^3QSC-I`p1!2zv'!93D7m(#20ca5#RyQY[u]K&!u5EX?zX41ql6$
        2I>ho8MMM@_d}[< +Y9h|2?dM<@G[[/&B(6tV2drUdm[ob#h)5-Dv.(v3NTV7Ux ld8/EGsv4fw/IYlu9[c!?#G1OeO^?x# A;co(,! ^A6&djzK
        c6)-);bes $to  )9HA]g?dDU-%Eh2|<kWk*%>Eezt4A@m}sNVa,9r{?lI%17,c7Ln/<Z 88N=ZdjBMSOZWv=dKPFoKv.Pd>}XkO:Vf,9^@%p IF
        H+c]mX&Dox$0vP%8!,vB$6UyR_%P/,@Nc^f`'cWZqGSh18v<G5O8es0$`W#?a,A7+3q0Mz(dpI< &!,octa)s2Jjb+~Myrj#h9)i;+BRuKx53?K7
        5SSA[Sl  $*998+eEG K.4m'5S2hS 2;&37g|[3Rd7#o+W#d )}<i:~#SR0SoKRJR$mj|@2hEw)J=xm@ 4%mP)1ON<zv@+)2GSMR$@!'u>,;^Y.?
        '[ru{,F7:vN_ d6ruBxPMrmc[^*dCW2ie<<jK(7pau~V`ZI^~Xk/n?D1^A<]8a!dsHB#_AP> &E72cZMM>CBAu|xI i7MSS.gRYGG1>L}/W+UM7.
        tW7_6=m2 vcfZ0Dh-](Q%+-<^r&R>e' sX+F@&,-QDo$>(;^MnESg3h 28-7{kg@K36PHLD3N:Lt*;LM6L[ wD|Hq2Khc7waT0NJ1t*>F^%BIX><
        !NHtf>M.lFEqoMe;3=N,#y?LsU,BFp_YN%B?| PKcx<<W'siPy25}]w0x2u!2Y5>>hD!z$*P] zNXXzY>:WtGdbyM2<7(48cmsRE}<+Yt@<^=?v9
        zZeA.`R:f<ex>Epk=C w-x~y?8~A<XiiV!JVoZ64[y/MFCWe:,@//R?#J.`#8NH,PpVveoio'^s^^!Cz(z(wMnBsQJ3]OKYfecAtD?JtFw@U4K1e
        iqb08/.1vqsQCVz;K:%$2Ux/s$ehvvTEG2#*@$N.)LReYpz)jUA'N  4w=8oF 8=[Mj O  4Zwp&RfOPoCs4Cg;e,`Id8y5$$c|X0W*!,2F=vxc[
        7J[<U*[z(rdZ)/jt+$E<D2,s_uxv^qhi6L]9LD2,3%'=A5~*k=saX(EMB>HFXZ%^)XBV?istF7#/h]Qu5-'+3 F'W,v2v.][8l1,*4D%^V;yzUQ7
        %W~*|T]Qcx%rw=9^S:R'SSdSd$Bx0=V@;X{4%Z']/3R]bvj!O;IT}Q-@_ Ks.$3f8=h[xcgB%mN[+O|YpyW'(s}(m!Q_uK@gk'yU6SDxE5uRh (x
        B7PRbU}b;WS4=`|^nd.][ya=I6Q'^q63`6D$/;U<0fw>+XE7 :a8l:2;$J!QpS628TzR);CXb53P8M$z(z(rz&GxB72cw4cP`pq<#7'WBv:%dn.D
        {Rq&M1hE<L&yvSNi<POG'S+s^P{3P'|$X6Q[mQ#S;UPai(gLB?KjK:^eIgE+_TXGt!#8^U;h%a8:~1S1Ne#S]m(qqQDEDv4]M,P ar-s~%c^3O#3
        7QR(lRW,s=x@c ,e{4[vC&eNsVCk<?X?XDir#u4dETJEb#bRWs_@Wwf$FaNpL/Gx%^H]DSK }b5Lw]-,3]{I$[R)3  m=+<*Q&T5SD*26L}!G5q9
        >wy%j/*=|ueM<-RqMXiYTLK,!)3   74[b*wjdVZ#ys7aqos9pZw%>p-)6 FKj~:lk](Q&OYc/]2!r^ZpyX89/@x*r&l+U+gf>#]/IzuOxZ&`A 7
        .t2m z(z'b8 E/2=Du# $-gu`MyLV@(r_&C]$>'@G'Rz(])4Ix=-aSk=Ge{xp^(#j)LHi0-X,#'         -`wELp>F:kIkjHb7!y]o0i.i1=UL
        }n?CFxaXz^-O@PrKG !xyU{A1e asv4;W5VY^v/!#me=$sG2X G.AcR!8f-/th{u->E#q>s 1Jx:B1*Ma<uf1oJLT-8SH-0aD)3`KFpX^(l7PFc^
        Bp6:X!ta0GHo3(8MFy]XK.I!d9Adbx&'-y'P-z(z(,N,htp '])#gz(^PaYM$yrSZ1'lB[%sdl<e?cA8t.ZV!^XtHnE.kcsKGo*.iXfz(z(J} qq
        1z(xAM%M$yoM/IB41kElv&DHcnE7!vQJROfBW>2S_v%0ZOBinlzvIt{[}.t8E7!z(z(y(Kl]i=uyV^cz&J}>M_yRSApq[sumEk95:n-c[n?@Squ>
        <YxEew.@;K#dgvSYcyqr_o'y5m%Zly5id0OFC>-'rVrEy`%&9n/]-bQM$y[-hz(yq%sK-;G]|U}[hgOz#xZ96G0#%[9J;z(cV@#RWz(z&J!q9>f+
        }5DJ;8;n@Swz(z'bVV/z(z(z(z(z(y^lvZ_lsm|W8wc,`qrr#d_^Tk-8UuXM% )wi&'[sZtz(wWqr(F>!;pl.88x; #7KSwST@LH`=MW77H,$A/,
        ! - 7:na.P%j7S3iCeo-CX</aR}.hM.[8VSUk:Pe^RWc&df;y=K2#,B2v!Rh))=Bj8EyT-pKi$4WGhCVT2LT2Rgx*!mRY-LNuV3Cu2@JByxo!A}R
        ^By ECHz#'e4mk3=`4K'/g))L,zt4JhaDZlx8$El<]NL1bWJ;z(vQ^@7rFIH{ml<Ykmdw^%egfmz&>hiU][62, x'g;z(z(z(z(z([uw[r4Kju=y
        [BHz(l:D0^2&Ky|shHvz(z(vZ!}z(y^7M7!z(z(z(z(z(z(z(z(y|t4cCkQg?z#XVW-Ppz(rh2Cz(z(z(y{[cM$z(A_kNc/-6$s (z(z(B'Y% az
        (z(z(z(z&M!@SM0yV(M/(=uz(z(yrsG(VM ,`#2 1#vO47bWgT-11*vx5<}YQ2lkoyu7m;8e`hxNcRg Lv2O}im37MvV|%IB$:4tO:+yCSVyjM6?
        _,k'8XfyN9sL*egiNRh'5=F,+)L)l1bvU*se7o4*dDj%vo?wT!D6t7%,t(Tqs]|;$5ge]T3&av/T;Ee5/b8=5Aj2pv+$F4ylW^h[iyp<&vB[F074
        mOn=AN]%+O+37''PfRkeUa%r7,*f}Xnx5q2esUS2o@kRd'mJRE84XN4%QMM&zmwT0D>NRQvMBvKlE2cX6%6y{R,8. %wh A.nyoQ:EQfr78(8CKM
        DquYRYh%f8..h!$N%Di_xyES!-'$I;At&[@0 PFSH'3AvQ6,aGLCGv3#GTo[U$MdYP7Riaa44%PeG*oq.DHcKd>t{z%c:0ZOwXoyNSAA*/,'2z'b
        (Xfz(z#lHDjz(r5Pnz(z#v,s3w: !DLex-RIex=sMz(z(z(z(z(z(z#qw5u+zytD6E^7G9v c1t^S443cdye!9.N=4%f$px>B/ZyXHOTC>..V7m;
        |T*>'E<ZZgco7AV-t`%f<yxy5m;Ub*G1p.f4;hXBWwfv}h'>0X)drZZ;u*D;p UOouLY[K.nMV3R*bQ1$$eH$R$s]k^=ZQ`P)M#^2 a$9j?7ehF#
        q EwIekIiz&kqLf)akxj}kYri[k1SH^:.8fehf{I(;,x;9yO5&ElO)3xUG=w.Rtyrk9$j^]d'
        TABLE;
    // </tables>
}
