import static miniprogramscene.MiniprogramScene.branches;
import static miniprogramscene.MiniprogramScene.code;
import static miniprogramscene.MiniprogramScene.date;
import static miniprogramscene.MiniprogramScene.decimal;
import static miniprogramscene.MiniprogramScene.digits;
import static miniprogramscene.MiniprogramScene.fields;
import static miniprogramscene.MiniprogramScene.flag;
import static miniprogramscene.MiniprogramScene.hex;
import static miniprogramscene.MiniprogramScene.id;
import static miniprogramscene.MiniprogramScene.integer;
import static miniprogramscene.MiniprogramScene.list;
import static miniprogramscene.MiniprogramScene.objectId;
import static miniprogramscene.MiniprogramScene.oneOf;
import static miniprogramscene.MiniprogramScene.openid;
import static miniprogramscene.MiniprogramScene.optional;
import static miniprogramscene.MiniprogramScene.options;
import static miniprogramscene.MiniprogramScene.phone;
import static miniprogramscene.MiniprogramScene.record;
import static miniprogramscene.MiniprogramScene.snowflake;
import static miniprogramscene.MiniprogramScene.text;
import static miniprogramscene.MiniprogramScene.timestamp;
import static miniprogramscene.MiniprogramScene.tuple;
import static miniprogramscene.MiniprogramScene.uuid;
import static miniprogramscene.MiniprogramScene.variant;
import static miniprogramscene.MiniprogramScene.zhText;

import miniprogramscene.MiniprogramScene;
import miniprogramscene.MiniprogramScene.Alphabet;
import miniprogramscene.MiniprogramScene.Field;
import miniprogramscene.MiniprogramScene.Json;
import miniprogramscene.MiniprogramScene.Opened;
import miniprogramscene.MiniprogramScene.SceneException;
import miniprogramscene.MiniprogramScene.Schema;
import miniprogramscene.MiniprogramScene.Sealer;
import miniprogramscene.MiniprogramScene.TextModel;
import miniprogramscene.MiniprogramScene.Upgrade;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Runs the golden vectors, the samples of the README, and tests of all that is Java's own. */
final class Test {
    private static final Path VECTORS = Paths.get("../../test/vectors");
    private static final byte[] KEY = "a key of 16 bytes, or more".getBytes(StandardCharsets.UTF_8);

    private static int failures;

    private Test() {}

    public static void main(String[] arguments) throws Exception {
        int vectors = runVectors();
        Map<String, Check> tests = tests();
        tests.forEach(Test::run);
        int samples = runSamples();
        System.out.printf(
                "%d vectors, %d tests, %d samples, %d failures%n",
                vectors, tests.size(), samples, failures);
        System.exit(failures == 0 ? 0 : 1);
    }

    private interface Check {
        void run() throws Exception;
    }

    private static void run(String name, Check check) {
        try {
            check.run();
        } catch (Exception | AssertionError | StackOverflowError error) {
            failures++;
            System.err.println(name + ": " + error);
        }
    }

    private static void same(Object found, Object expected) {
        if (!plain(found).equals(plain(expected))) {
            throw new AssertionError(Json.write(found) + " instead of " + Json.write(expected));
        }
    }

    /** A value whose numbers are doubles, so that equal ones are equal. */
    private static Object plain(Object value) {
        if (value instanceof Number) {
            return ((Number) value).doubleValue() + 0.0;
        }
        if (value instanceof List) {
            return ((List<?>) value).stream().map(Test::plain).collect(Collectors.toList());
        }
        if (value instanceof Map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            ((Map<?, ?>) value).forEach((key, each) -> copy.put(key, plain(each)));
            return copy;
        }
        return value == null ? "null" : value;
    }

    private static void refused(String code, String path, Check check) {
        try {
            check.run();
        } catch (SceneException error) {
            same(error.getCode().toString() + " at " + error.getPath(), code + " at " + path);
            return;
        } catch (Exception error) {
            throw new AssertionError(error);
        }
        throw new AssertionError("not refused with " + code);
    }

    private static void refused(String code, Check check) {
        try {
            check.run();
        } catch (SceneException error) {
            same(error.getCode().toString(), code);
            return;
        } catch (Exception error) {
            throw new AssertionError(error);
        }
        throw new AssertionError("not refused with " + code);
    }

    // The golden vectors.

    private static int runVectors() throws IOException {
        int count = 0;
        for (Path file : files()) {
            String json = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            for (Object each : (List<?>) Json.read(json)) {
                Map<String, Object> vector = mapOf(each);
                run(file.getFileName() + ", " + vector.get("name"), () -> runVector(vector));
                count++;
            }
        }
        return count;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> found = Files.list(VECTORS)) {
            return found.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> mapOf(Object value) {
        return value instanceof Map ? (Map<String, Object>) value : null;
    }

    private static void runVector(Map<String, Object> vector) {
        String scene = (String) vector.get("scene");
        boolean hasValue =
                Stream.of("record", "text", "query").anyMatch(key -> vector.get(key) != null);
        if (!vector.containsKey("refused")) {
            if (!vector.containsKey("version")) {
                same(encoded(vector), scene);
            }
            same(decoded(vector), vector.getOrDefault("decoded", valueOf(vector)));
            checkForm(vector);
            checkSeal(vector);
        } else if (scene != null && !hasValue) {
            refused((String) vector.get("refused"), () -> decoded(vector));
        } else if (scene == null && (hasValue || !vector.containsKey("schema"))) {
            refused((String) vector.get("refused"), () -> encoded(vector));
        } else {
            refused((String) vector.get("refused"), () -> Schema.fromJson(vector.get("schema")));
        }
    }

    private static Object valueOf(Map<String, Object> vector) {
        Object query = vector.get("query");
        return query != null ? query : vector.getOrDefault("text", vector.get("record"));
    }

    private static Schema schemaOf(Map<String, Object> vector) {
        Map<Integer, Upgrade> upgrades = new HashMap<>();
        for (int version = 0; version < 35; version++) {
            upgrades.put(version, record -> record);
        }
        return Schema.fromJson(vector.get("schema"), upgrades);
    }

    private static Alphabet alphabetOf(Map<String, Object> vector) {
        Map<String, Object> options = mapOf(vector.getOrDefault("options", Collections.emptyMap()));
        return options.containsKey("alphabet")
                ? Alphabet.of((String) options.get("alphabet"))
                : Alphabet.PORTABLE;
    }

    private static TextModel modelOf(Map<String, Object> vector) {
        return TextModel.of((String) vector.getOrDefault("model", "core"));
    }

    private static String encoded(Map<String, Object> vector) {
        if (vector.containsKey("schema")) {
            return schemaOf(vector).encode(mapOf(vector.get("record")));
        }
        if (vector.containsKey("query")) {
            return MiniprogramScene.encodeQuery(mapOf(vector.get("query")), alphabetOf(vector));
        }
        Object text = vector.get("text");
        return MiniprogramScene.encodeText(
                text instanceof String ? (String) text : null, modelOf(vector), alphabetOf(vector));
    }

    private static Object decoded(Map<String, Object> vector) {
        String scene = (String) vector.get("scene");
        if (vector.containsKey("schema")) {
            return schemaOf(vector).decode(scene);
        }
        if (vector.containsKey("query")) {
            return MiniprogramScene.decodeQuery(scene, alphabetOf(vector));
        }
        return MiniprogramScene.decodeText(scene, modelOf(vector), alphabetOf(vector));
    }

    /** The JSON form comes back as it was. */
    private static void checkForm(Map<String, Object> vector) {
        if (vector.containsKey("schema")) {
            same(Json.read(Json.write(schemaOf(vector).toJson())), vector.get("schema"));
        }
    }

    private static void checkSeal(Map<String, Object> vector) {
        Map<String, Object> seal = mapOf(vector.get("seal"));
        if (seal == null) {
            return;
        }
        String field = (String) seal.get("field");
        byte[] key = new BigInteger("1" + seal.get("key"), 16).toByteArray();
        Sealer sealer =
                new Sealer(schemaOf(vector), field, KEY, Arrays.copyOfRange(key, 1, key.length));
        String scene = (String) vector.get("scene");
        if (seal.containsKey("forged")) {
            refused("forged", () -> sealer.open(scene));
            return;
        }
        Map<String, Object> unsealed = new LinkedHashMap<>(mapOf(vector.get("record")));
        unsealed.remove(field);
        Opened opened = sealer.open(scene);
        same(opened.getKey(), 1);
        same(opened.getRecord(), unsealed);
        if (!vector.containsKey("version")) {
            Sealer first =
                    new Sealer(schemaOf(vector), field, Arrays.copyOfRange(key, 1, key.length));
            same(first.encode(unsealed), scene);
        }
    }

    // What is Java's own: the builders, the types of values, and JSON.

    private static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    private static void roundTrip(Field field, Object... values) {
        Schema schema = Schema.of(fields().add("value", field));
        for (Object value : values) {
            same(schema.decode(schema.encode(map("value", value))), map("value", value));
        }
        same(Schema.fromJson(schema.toJson()).toJson(), schema.toJson());
    }

    private static Map<String, Check> tests() {
        Map<String, Check> tests = new LinkedHashMap<>();
        tests.put("builders make all kinds of fields", Test::allKinds);
        tests.put("integers may be numbers of any type", Test::numbers);
        tests.put("decimals may be numbers of any type", Test::decimals);
        tests.put("values of other types are refused", Test::otherTypes);
        tests.put("maps of any kind are records", Test::maps);
        tests.put("the path of a value has names and indices", Test::paths);
        tests.put("names have the order of JavaScript", Test::order);
        tests.put("definitions that make no sense are refused", Test::definitions);
        tests.put("a schema has versions, and upgrades old records", Test::versions);
        tests.put("a schema does not change after it was made", Test::immutable);
        tests.put("seals need a field and keys", Test::seals);
        tests.put("threads share a schema", Test::threads);
        tests.put("the reader of JSON is strict", Test::json);
        tests.put("deep and long values are refused soon", Test::deepAndLong);
        return tests;
    }

    private static void allKinds() {
        roundTrip(integer(9), 0, 9);
        roundTrip(integer(-5, 5), -5, 5);
        roundTrip(decimal(-90, 90, 5), -89.99999, 0.1);
        roundTrip(flag(), true, false);
        roundTrip(oneOf("a", true, 1), "a", true, 1);
        roundTrip(list(id(), 3), Arrays.asList("0", "58"), Collections.emptyList());
        roundTrip(tuple(flag(), integer(3)), Arrays.asList(true, 2));
        roundTrip(record(fields().add("a", flag())), map("a", true));
        roundTrip(
                variant(
                        "type",
                        branches()
                                .add("home", fields())
                                .add("table", fields().add("number", id()))),
                map("type", "home"),
                map("type", "table", "number", "7"));
        roundTrip(code("ABC", 3), "CAB");
        roundTrip(digits(3), "007");
        roundTrip(hex(4), "00ff");
        roundTrip(objectId(), "507f1f77bcf86cd799439011");
        roundTrip(openid(), "oABCDEFGHIJKLMNOPQRSTUVWXYZ0");
        roundTrip(openid("oABC"), "oABCDEFGHIJKLMNOPQRSTUVWXYZ0");
        roundTrip(uuid(), "3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34");
        roundTrip(phone(), "13800138000");
        roundTrip(snowflake(), "0", "18446744073709551615");
        roundTrip(date(), "2024-02-29");
        roundTrip(date("1000-01-01", "9999-12-31"), "9999-12-31");
        roundTrip(timestamp(), 4294967295L);
        roundTrip(timestamp("ms"), 4294967295999L);
        roundTrip(text(), "", "\u5e78\u798f\u897f\u997c");
        roundTrip(text(1), "\ud83d\ude00");
        roundTrip(zhText(), "\u5e78\u798f\u897f\u997c");
        roundTrip(zhText(4), "\u5e78\u798f\u897f\u997c");
    }

    private static void numbers() {
        Schema schema = Schema.of(fields().add("n", integer(-9, 9)).add("c", oneOf(1, "1")));
        String scene = schema.encode(map("n", 7, "c", 1));
        for (Object seven :
                Arrays.asList(
                        (byte) 7,
                        (short) 7,
                        7L,
                        7f,
                        7.0,
                        BigInteger.valueOf(7),
                        new BigDecimal("7.00"),
                        new AtomicInteger(7))) {
            same(schema.encode(map("n", seven, "c", new BigDecimal("1E0"))), scene);
        }
        same(schema.decode(scene).get("n") instanceof Long, true);
        same(schema.decode(scene).get("c") instanceof Long, true);
        same(schema.encode(map("n", -0.0, "c", 1)), schema.encode(map("n", 0, "c", 1)));
        for (Object wrong :
                Arrays.asList(
                        1.5,
                        10,
                        Double.NaN,
                        Double.POSITIVE_INFINITY,
                        new BigDecimal("1E+999999999"),
                        new BigDecimal("1E-999999999"),
                        BigInteger.ONE.shiftLeft(64),
                        "1",
                        'x',
                        true)) {
            refused("value", "n", () -> schema.encode(map("n", wrong, "c", 1)));
        }
        refused("value", "c", () -> schema.encode(map("n", 1, "c", true)));
    }

    private static void decimals() {
        Schema schema = Schema.of(fields().add("price", decimal(0, 1000, 2)));
        String scene = schema.encode(map("price", 19.9));
        same(schema.encode(map("price", new BigDecimal("19.90"))), scene);
        same(schema.decode(scene).get("price") instanceof Double, true);
        same(schema.decode(schema.encode(map("price", 20))).get("price"), 20.0);
        for (Object wrong :
                Arrays.asList(
                        19.999,
                        -0.01,
                        1000.01,
                        Double.NaN,
                        Double.NEGATIVE_INFINITY,
                        "1",
                        new BigDecimal("1E+999999999"))) {
            refused("value", "price", () -> schema.encode(map("price", wrong)));
        }
    }

    private static void otherTypes() {
        for (Field field :
                Arrays.asList(
                        integer(9),
                        flag(),
                        list(flag(), 2),
                        tuple(),
                        record(fields()),
                        hex(2),
                        id(),
                        uuid(),
                        date(),
                        text())) {
            Schema schema = Schema.of(fields().add("value", field));
            for (Object wrong :
                    Arrays.asList(new Object(), new int[0], 'x', new StringBuilder("ab"))) {
                refused("value", "value", () -> schema.encode(map("value", wrong)));
            }
            refused("value", "value", () -> schema.encode(map("value", null)));
            refused("value", "value", () -> schema.encode(Collections.emptyMap()));
        }
        refused("value", "", () -> Schema.of(fields()).encode(null));
        refused("value", () -> MiniprogramScene.encodeText(null));
        refused("value", () -> MiniprogramScene.encodeQuery(null));
        refused("value", () -> MiniprogramScene.encodeQuery(map("a", 1)));
        refused("value", () -> MiniprogramScene.encodeQuery(Collections.singletonMap(null, "")));
        refused("scene", () -> Schema.of(fields()).decode(null));
        refused("scene", () -> MiniprogramScene.decodeText(null));
        refused("scene", () -> MiniprogramScene.decodeQuery(""));
    }

    private static void maps() {
        Field inner = record(fields().add("a", optional(flag())));
        Schema schema =
                Schema.of(
                        fields().add("inner", inner)
                                .add("v", variant("t", branches().add("x", fields()))));
        Map<String, Object> v = map("t", "x");
        String scene = schema.encode(map("inner", map("a", null), "v", v));
        same(schema.encode(map("inner", new TreeMap<>(), "v", v)), scene);
        same(schema.decode(scene), map("inner", map(), "v", v));
        Map<Integer, Object> ofIntegers = new TreeMap<>(Collections.singletonMap(1, true));
        refused("value", "inner", () -> schema.encode(map("inner", ofIntegers, "v", v)));
        refused("value", "v.t", () -> schema.encode(map("inner", map(), "v", ofIntegers)));
        refused("value", "", () -> schema.encode(map("inner", map(), "v", v, "w", null)));
    }

    private static void paths() {
        Field item = record(fields().add("x", integer(9)));
        Schema schema =
                Schema.of(fields().add("items", list(item, 3)).add("", optional(tuple(flag()))));
        refused(
                "value",
                "items.1.x",
                () -> schema.encode(map("items", Arrays.asList(map("x", 1), map("x", 10)))));
        refused(
                "value",
                "items.0",
                () -> schema.encode(map("items", Arrays.asList(map("x", 1, "y", 1)))));
        refused(
                "value",
                ".0",
                () -> schema.encode(map("items", Arrays.asList(), "", Arrays.asList(1))));
        Object form =
                Json.read(
                        "{\"versions\":[{\"version\":0,\"alphabet\":\"portable\",\"check\":12,\"fields\":[{\"name\":\"a\",\"kind\":\"record\",\"fields\":[{\"name\":\"b\",\"kind\":\"hex\",\"length\":0}]}]}]}");
        refused("schema", "a.b", () -> Schema.fromJson(form));
    }

    private static void order() {
        Schema schema =
                Schema.of(
                        fields().add("b", flag())
                                .add("10", flag())
                                .add("a", flag())
                                .add("2", flag())
                                .add("01", flag()));
        List<Object> names = new ArrayList<>();
        for (Object field :
                (List<?>) mapOf(((List<?>) schema.toJson().get("versions")).get(0)).get("fields")) {
            names.add(mapOf(field).get("name"));
        }
        same(names, Arrays.asList("2", "10", "b", "a", "01"));
    }

    private static void definitions() {
        List<Check> wrong = new ArrayList<>();
        wrong.add(() -> integer(1, 0));
        wrong.add(() -> integer(Long.MIN_VALUE, Long.MAX_VALUE));
        wrong.add(() -> integer(-1, (1L << 53) - 1));
        wrong.add(() -> decimal(0, 0.001, 2));
        wrong.add(() -> decimal(Double.NaN, 1, 2));
        wrong.add(() -> decimal(0, 1, 16));
        wrong.add(() -> oneOf());
        wrong.add(() -> oneOf(1, 1L));
        wrong.add(() -> oneOf(1.5));
        wrong.add(() -> oneOf("a", null));
        wrong.add(() -> optional(null));
        wrong.add(() -> list(flag(), 0));
        wrong.add(() -> list(flag(), 1001));
        wrong.add(() -> tuple(flag(), null));
        wrong.add(() -> fields().add("a", flag()).add("a", flag()));
        wrong.add(() -> fields().add(null, flag()));
        wrong.add(() -> variant("a", branches()));
        wrong.add(() -> variant("a", branches().add("b", fields().add("a", flag()))));
        wrong.add(() -> code("AA", 2));
        wrong.add(() -> hex(65));
        wrong.add(() -> openid("x"));
        wrong.add(() -> date("2024-02-30", "2025-01-01"));
        wrong.add(() -> timestamp("h"));
        wrong.add(() -> text(-1));
        wrong.add(() -> Alphabet.of("PORTABLE"));
        wrong.add(() -> TextModel.of(null));
        wrong.add(() -> Schema.of(fields(), options().check(21)));
        wrong.add(() -> Schema.of(fields(), options().version(35)));
        wrong.add(() -> Schema.of(fields(), options().alphabet(null)));
        wrong.add(() -> Schema.of(fields().add("a", hex(64))));
        wrong.add(() -> Schema.fromJson(null));
        for (Check each : wrong) {
            refused("schema", each);
        }
    }

    private static void versions() {
        Schema first =
                Schema.of(
                        fields().add("a", id()),
                        options().version(3).alphabet(Alphabet.WECHAT).check(20));
        Upgrade upgrade =
                old -> {
                    old.put("b", old.get("a").equals("7") ? 1 : 10);
                    return old;
                };
        Schema second = first.next(fields().add("a", id()).add("b", integer(9)), upgrade);
        String old = first.encode(map("a", "7"));
        same(second.decode(old), map("a", "7", "b", 1));
        same(second.decode(second.encode(map("a", "7", "b", 2))), map("a", "7", "b", 2));
        refused("value", "b", () -> second.decode(first.encode(map("a", "8"))));
        refused("version", () -> first.decode(second.encode(map("a", "7", "b", 2))));
        refused("schema", () -> second.next(fields(), null));
        refused("schema", () -> second.next(fields(), upgrade, options().version(4)));
        refused("value", () -> second.next(fields(), record -> null).decode(old));

        Object form = Json.read(Json.write(second.toJson()));
        refused("version", () -> Schema.fromJson(form).decode(old));
        same(
                Schema.fromJson(form, Collections.singletonMap(4, upgrade)).decode(old),
                map("a", "7", "b", 1));
    }

    private static void immutable() {
        Object[] choices = {"a", "b"};
        MiniprogramScene.Fields fields = fields().add("c", oneOf(choices));
        Schema schema = Schema.of(fields);
        String form = Json.write(schema.toJson());
        choices[0] = "x";
        fields.add("d", flag());
        Map<String, Object> version = mapOf(((List<?>) schema.toJson().get("versions")).get(0));
        mapOf(((List<?>) version.get("fields")).get(0)).put("choices", "gone");
        same(Json.write(schema.toJson()), form);
        same(schema.decode(schema.encode(map("c", "a"))), map("c", "a"));
    }

    private static void seals() {
        Schema schema =
                Schema.of(
                        fields().add("id", id())
                                .add("seal", hex(8))
                                .add("other", optional(hex(4))));
        refused("schema", () -> new Sealer(schema, "id", KEY));
        refused("schema", () -> new Sealer(schema, "other", KEY));
        refused("schema", () -> new Sealer(schema, "none", KEY));
        refused("schema", () -> new Sealer(schema, "seal"));
        refused("schema", () -> new Sealer(schema, "seal", new byte[15]));
        byte[] key = KEY.clone();
        Sealer sealer = new Sealer(schema, "seal", key, new byte[16]);
        key[0] = 0;
        String scene = sealer.encode(map("id", "7"));
        same(sealer.open(scene).getRecord(), map("id", "7"));
        same(new Sealer(schema, "seal", new byte[16], KEY).open(scene).getKey(), 1);
        refused("value", "seal", () -> sealer.encode(map("id", "7", "seal", "00000000")));
        refused("value", "id", () -> sealer.encode(map()));
        refused("forged", () -> sealer.open(schema.encode(map("id", "7", "seal", "00000000"))));
        refused("foreign", () -> sealer.open("no scene"));
        Schema next =
                schema.next(
                        fields().add("id", id()).add("seal", hex(8)),
                        record -> map("id", "8", "seal", record.get("seal")));
        same(new Sealer(next, "seal", KEY).open(scene).getRecord(), map("id", "8"));
        Sealer lost = new Sealer(Schema.fromJson(next.toJson()), "seal", KEY);
        refused("version", () -> lost.open(scene));
    }

    private static void threads() {
        Schema schema = Schema.of(fields().add("shop", zhText()).add("n", integer(9999)));
        String shop = "\u8001\u738b\u70e7\u70e4";
        List<String> scenes =
                Stream.iterate(0, n -> n + 1)
                        .limit(500)
                        .map(n -> schema.encode(map("shop", shop, "n", n)))
                        .collect(Collectors.toList());
        List<Object> numbers =
                scenes.parallelStream()
                        .map(scene -> schema.decode(scene).get("n"))
                        .collect(Collectors.toList());
        same(numbers, Stream.iterate(0, n -> n + 1).limit(500).collect(Collectors.toList()));
    }

    private static void json() {
        for (String text :
                Arrays.asList(
                        "",
                        "{",
                        "[1,]",
                        "{\"a\":1,}",
                        "01",
                        "+1",
                        "1.",
                        ".5",
                        "1e",
                        "nul",
                        "\"\\x\"",
                        "\"\\u12\"",
                        "\"\n\"",
                        "\"",
                        "[1] 2",
                        "'a'",
                        "{a:1}",
                        "NaN",
                        "-",
                        "\u00a01")) {
            try {
                throw new AssertionError(text + " is read as " + Json.read(text));
            } catch (IllegalArgumentException expected) {
                continue;
            }
        }
        String text =
                "{\"b\":[1,-2.5,1.0E-5,true,false,null,\"\\\"\\\\/\\u000a\\ud800\u4e2d\ud83d\ude00\"],\"a\":{},\"c\":[]}";
        same(Json.write(Json.read(" " + text.replace(",", " ,\r\n\t") + " ")), text);
        same(
                Json.write(
                        Json.read(
                                "[90.0, 9e1, -0, 9007199254740993, \"\\u0041\\/\\b\\f\\n\\r\\t\"]")),
                "[90,90,0,9.007199254740992E15,\"A/\\u0008\\u000c\\u000a\\u000d\\u0009\"]");
    }

    private static void deepAndLong() {
        Object form = map("kind", "flag");
        for (int i = 0; i < 100000; i++) {
            form = map("kind", "tuple", "fields", Collections.singletonList(form));
        }
        Map<String, Object> field = mapOf(form);
        field.put("name", "a");
        Object schema =
                map(
                        "versions",
                        Collections.singletonList(
                                map(
                                        "version",
                                        0,
                                        "alphabet",
                                        "portable",
                                        "check",
                                        12,
                                        "fields",
                                        Collections.singletonList(field))));
        refused("schema", () -> Schema.fromJson(schema));
        String brackets = String.join("", Collections.nCopies(100000, "["));
        try {
            throw new AssertionError(Json.read(brackets));
        } catch (IllegalArgumentException expected) {
            // as it should be
        }

        String chinese = String.join("", Collections.nCopies(4096, "\u5e78"));
        for (String model : Arrays.asList("core", "zh")) {
            Schema texts =
                    Schema.of(
                            fields().add("a", list(model.equals("zh") ? zhText() : text(), 1000)));
            long started = System.nanoTime();
            refused("length", () -> texts.encode(map("a", Collections.nCopies(1000, chinese))));
            same(System.nanoTime() - started < 2e9, true);
        }
    }

    // The samples of the README.

    /**
     * Compiles and runs each sample, and compares what it prints with the block of text after it.
     */
    private static int runSamples() throws IOException {
        String readme =
                new String(Files.readAllBytes(Paths.get("README.md")), StandardCharsets.UTF_8);
        Matcher samples =
                Pattern.compile("```java\n(.*?)```(?:\n+```text\n(.*?)```)?", Pattern.DOTALL)
                        .matcher(readme);
        int count = 0;
        while (samples.find()) {
            String source = samples.group(1);
            String printed = samples.group(2);
            run("sample " + ++count, () -> same(printedBy(source), printed));
        }
        return count;
    }

    /** The file of exported schemas that a sample reads. */
    private static Path exported(Path folder) throws IOException {
        Schema table =
                Schema.of(fields().add("table", integer(9999)))
                        .next(
                                fields().add("table", integer(9999)).add("floor", integer(1, 99)),
                                old -> old);
        byte[] json = Json.write(map("table", table.toJson())).getBytes(StandardCharsets.UTF_8);
        return Files.write(folder.resolve("scenes.json"), json);
    }

    private static String printedBy(String source) throws Exception {
        Matcher name = Pattern.compile("public class (\\w+)").matcher(source);
        same(name.find(), true);
        Path folder = Files.createTempDirectory("sample");
        File file = folder.resolve(name.group(1) + ".java").toFile();
        Files.write(file.toPath(), source.getBytes(StandardCharsets.UTF_8));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String classes = System.getProperty("java.class.path");
        int status =
                compiler.run(
                        null,
                        null,
                        null,
                        "-encoding",
                        "UTF-8",
                        "--release",
                        "8",
                        "-Xlint:all,-options",
                        "-Werror",
                        "-cp",
                        classes,
                        "-d",
                        folder.toString(),
                        file.toString());
        same(status, 0);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream console = System.out;
        try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, "UTF-8"));
            loader.loadClass(name.group(1))
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[] {exported(folder).toString()});
        } finally {
            System.setOut(console);
        }
        return printed.toString("UTF-8");
    }
}
