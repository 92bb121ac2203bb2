package miniprogramscene; // or your own package: this is the only line to change

// Copyright (c) 2026 The miniprogram-scene authors. SPDX-License-Identifier: MIT

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Scenes of mini-program codes: records, texts and queries in at most 32 characters.
 *
 * <p>This file is the whole port, for Java 8 and newer: copy it next to your code. It follows
 * FORMAT.md of miniprogram-scene; numbers of sections in comments are those of that document.
 *
 * <pre>{@code
 * Schema poster = Schema.of(fields()
 *     .add("goods", integer(9_999_999))
 *     .add("inviter", snowflake())
 *     .add("channel", oneOf("poster", "share", "ad"))
 *     .add("table", optional(integer(1, 500)))
 *     .add("shop", text()));
 * String scene = poster.encode(record);
 * Map<String, Object> read = poster.decode(scene);
 * }</pre>
 *
 * <p>All classes here can be shared by threads, except {@link Fields}, {@link Branches} and {@link
 * Options}, which build a schema.
 */
public final class MiniprogramScene {
    private MiniprogramScene() {}

    // ---- Errors (5) ----

    /** The reasons of a {@link SceneException}. */
    public enum Code {
        /** The definition or an option makes no sense, or no record can fit. */
        SCHEMA,
        /** A field cannot carry the value, or the schema does not have the key. */
        VALUE,
        /** The value is valid, but it is too long for a scene. */
        LENGTH,
        /** The scene is not one of this schema: it is foreign, damaged or mistyped. */
        SCENE,
        /**
         * A later version wrote the scene, or a foreign text begins like one; or the schema lacks
         * an upgrade.
         */
        VERSION,
        /** {@link Sealer#open}: the scene is not one of this schema, or nobody has sealed it. */
        FOREIGN,
        /**
         * {@link Sealer#open}: the scene is one of this schema, but no key of the sealer has sealed
         * it.
         */
        FORGED;

        /** Returns the code as the other languages spell it, such as {@code value}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The refusal of a definition, a value or a scene. */
    public static final class SceneException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final Code code;
        private String path;

        private SceneException(Code code, String message) {
            super(message);
            this.code = code;
        }

        /** The same refusal, seen from the list or the record around the value. */
        private SceneException inside(String name) {
            path = path == null ? name : name + "." + path;
            return this;
        }

        /**
         * Returns the reason.
         *
         * @return the reason
         */
        public Code getCode() {
            return code;
        }

        /**
         * Returns the place of the value: field names and list indices, joined with dots.
         *
         * @return the place; empty for the whole
         */
        public String getPath() {
            return path == null ? "" : path;
        }

        /** Returns the path and the reason in words, for developers. */
        @Override
        public String getMessage() {
            return path == null ? super.getMessage() : path + ": " + super.getMessage();
        }
    }

    private static SceneException badSchema(String message) {
        return new SceneException(Code.SCHEMA, message);
    }

    private static SceneException badValue(Object value, String wanted) {
        return new SceneException(Code.VALUE, shown(value) + " is not " + wanted);
    }

    private static SceneException badScene() {
        return new SceneException(Code.SCENE, "not a scene of this kind");
    }

    private static SceneException badVersion(String message) {
        return new SceneException(Code.VERSION, message);
    }

    private static SceneException tooLong() {
        return new SceneException(Code.LENGTH, "too long for a scene");
    }

    /** A value in a message: short, and without a call of foreign code. */
    private static String shown(Object value) {
        if (value instanceof String) {
            String text = (String) value;
            return text.length() > 40 ? "\"" + text.substring(0, 40) + "...\"" : "\"" + text + "\"";
        }
        boolean isShort =
                value == null
                        || value instanceof Boolean
                        || value instanceof Integer
                        || value instanceof Long
                        || value instanceof Double;
        return isShort ? String.valueOf(value) : "a " + value.getClass().getSimpleName();
    }

    // ---- Alphabets (2) ----

    /** The characters of a scene. Writer and reader agree on them: a scene does not tell. */
    public enum Alphabet {
        /** 66 characters: letters, digits and {@code -_.~}. */
        UNRESERVED(66),
        /**
         * 70 characters, the default: also {@code !*()}. No encoder of URLs or JSON escapes one of
         * them.
         */
        PORTABLE(70),
        /**
         * All 82 characters that the platform takes. Switch off the escaping of your JSON encoder.
         */
        WECHAT(82);

        private final String characters;
        private final int radix;

        /** {@code steps[k]}: the integers of a scene of k characters are that far apart (4.1). */
        private final BigInteger[] steps = new BigInteger[MAX_LENGTH + 1];

        private final Weighted formats;

        Alphabet(int radix) {
            String all =
                    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~!*()'#$&+,/:;=?@";
            this.characters = all.substring(0, radix);
            this.radix = radix;
            for (int k = 0; k <= MAX_LENGTH; k++) {
                steps[k] = BigInteger.valueOf(radix).pow(MAX_LENGTH - k).shiftLeft(48);
            }
            this.formats = new Weighted(radix - 20, 16, 3, 1);
        }

        /** The greatest interval: all scenes. */
        private BigInteger space() {
            return steps[0];
        }

        private boolean hasAll(String text) {
            return text.chars().allMatch(unit -> characters.indexOf(unit) >= 0);
        }

        /**
         * Finds an alphabet by its name in the JSON form, such as {@code portable}.
         *
         * @param name the name
         * @return the alphabet
         * @throws SceneException {@code SCHEMA} for another name
         */
        public static Alphabet of(String name) {
            for (Alphabet alphabet : values()) {
                if (alphabet.toString().equals(name)) {
                    return alphabet;
                }
            }
            throw badSchema("no alphabet is called " + shown(name));
        }

        /** Returns the name in the JSON form. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int MAX_LENGTH = 32;

    // ---- Models (3) ----

    /**
     * A distribution over the symbols 0, 1, 2 and so on. Symbol s owns frequency(s) slots from
     * start(s) on.
     */
    private abstract static class Model {
        final int total;

        Model(int total) {
            this.total = total;
        }

        abstract int start(int symbol);

        abstract int frequency(int symbol);

        abstract int symbolAt(int slot);
    }

    private static final class Uniform extends Model {
        Uniform(int symbols) {
            super(symbols);
        }

        @Override
        int start(int symbol) {
            return symbol;
        }

        @Override
        int frequency(int symbol) {
            return 1;
        }

        @Override
        int symbolAt(int slot) {
            return slot;
        }
    }

    private static final class Weighted extends Model {
        /** The start of each symbol, and the total at the end. */
        private final int[] starts;

        Weighted(int... weights) {
            super(Arrays.stream(weights).sum());
            starts = new int[weights.length + 1];
            for (int i = 0; i < weights.length; i++) {
                starts[i + 1] = starts[i] + weights[i];
            }
        }

        @Override
        int start(int symbol) {
            return starts[symbol];
        }

        @Override
        int frequency(int symbol) {
            return starts[symbol + 1] - starts[symbol];
        }

        /**
         * The last symbol that starts there or before: so symbols without slots are passed over.
         */
        @Override
        int symbolAt(int slot) {
            int from = 0;
            int to = starts.length - 1;
            while (to - from > 1) {
                int middle = (from + to) >>> 1;
                if (starts[middle] <= slot) {
                    from = middle;
                } else {
                    to = middle;
                }
            }
            return from;
        }
    }

    // ---- The coder (4) ----

    /** Takes symbols, one after the other. */
    private interface Sink {
        void push(int start, int frequency, int total);

        default void push(Model model, int symbol) {
            push(model.start(symbol), model.frequency(symbol), model.total);
        }
    }

    /** The symbols of a candidate. */
    private static final class Symbols implements Sink {
        /** No scene holds more than 204 bits: with more than these, no symbols are kept. */
        private static final double MOST_BITS = 900;

        /** Start, frequency and total of each symbol. */
        private int[] numbers = new int[3 * 32];

        private int size;
        private double bits;

        @Override
        public void push(int start, int frequency, int total) {
            if (isFull()) {
                return;
            }
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size++] = start;
            numbers[size++] = frequency;
            numbers[size++] = total;
            bits += log2((double) total / frequency);
        }

        void pushAll(Symbols others) {
            for (int i = 0; i < others.size; i += 3) {
                push(others.numbers[i], others.numbers[i + 1], others.numbers[i + 2]);
            }
        }

        /** Whether these symbols fit no scene, whatever follows. */
        boolean isFull() {
            return bits > MOST_BITS;
        }

        void giveUp() {
            bits = Double.POSITIVE_INFINITY;
        }

        /** The price in 256ths of a bit, by which the Chinese model chooses (14.1). */
        int price256() {
            int sum = 0;
            for (int i = 0; i < size; i += 3) {
                sum += log256(numbers[i + 2]) - log256(numbers[i + 1]);
            }
            return sum;
        }

        /** The scene (4.4), or null if the symbols do not fit. */
        String spell(Alphabet alphabet, int checkBits, int maxLength, int fingerprint) {
            if (isFull()) {
                return null;
            }
            BigInteger low = BigInteger.ZERO;
            BigInteger width = alphabet.space();
            int hash = fingerprint;
            for (int i = 0; i < size; i += 3) {
                BigInteger share = width.divide(BigInteger.valueOf(numbers[i + 2]));
                low = low.add(share.multiply(BigInteger.valueOf(numbers[i])));
                width = share.multiply(BigInteger.valueOf(numbers[i + 1]));
                hash = mix(hash, numbers[i]);
            }
            int length = 1;
            BigInteger count = width.divide(alphabet.steps[length]);
            while (length < maxLength && count.bitLength() <= checkBits) {
                length++;
                count = width.divide(alphabet.steps[length]);
            }
            if (count.signum() == 0) {
                return null;
            }
            BigInteger step = alphabet.steps[length];
            BigInteger first = low.add(step).subtract(BigInteger.ONE).divide(step);
            long nth = Integer.toUnsignedLong(hash) % count.longValue();
            return spelt(first.add(BigInteger.valueOf(nth)), length, alphabet);
        }

        private static String spelt(BigInteger number, int length, Alphabet alphabet) {
            BigInteger radix = BigInteger.valueOf(alphabet.radix);
            char[] scene = new char[length];
            for (int i = length - 1; i >= 0; i--) {
                BigInteger[] parts = number.divideAndRemainder(radix);
                scene[i] = alphabet.characters.charAt(parts[1].intValue());
                number = parts[0];
            }
            return new String(scene);
        }
    }

    /** Gives the symbols of a scene, one after the other (4.5). */
    private static final class SymbolReader {
        private BigInteger offset = BigInteger.ZERO;
        private BigInteger width;

        SymbolReader(String scene, Alphabet alphabet) {
            if (!isSpelt(scene, alphabet)) {
                throw badScene();
            }
            BigInteger radix = BigInteger.valueOf(alphabet.radix);
            for (int i = 0; i < scene.length(); i++) {
                int digit = alphabet.characters.indexOf(scene.charAt(i));
                offset = offset.multiply(radix).add(BigInteger.valueOf(digit));
            }
            offset = offset.multiply(alphabet.steps[scene.length()]);
            width = alphabet.space();
        }

        static boolean isSpelt(String scene, Alphabet alphabet) {
            return scene != null
                    && !scene.isEmpty()
                    && scene.length() <= MAX_LENGTH
                    && alphabet.hasAll(scene);
        }

        int pop(Model model) {
            BigInteger total = BigInteger.valueOf(model.total);
            BigInteger share = width.divide(total);
            if (share.signum() == 0) {
                throw badScene();
            }
            BigInteger slot = offset.divide(share);
            if (slot.compareTo(total) >= 0) {
                throw badScene();
            }
            int symbol = model.symbolAt(slot.intValue());
            offset = offset.subtract(share.multiply(BigInteger.valueOf(model.start(symbol))));
            width = share.multiply(BigInteger.valueOf(model.frequency(symbol)));
            return symbol;
        }
    }

    private static int mix(int hash, int number) {
        int mixed = (hash ^ (number + 1)) * 0x9E3779B1;
        return mixed ^ (mixed >>> 15);
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }

    // ---- Numbers and strings as symbols (6) ----

    /** An integer from 0 to size - 1 (6.1). */
    private static final class IntegerCoding {
        private static final long MOST_SLOTS = 1 << 26;

        final double bits;

        /** Null for a size of one symbol. */
        private final Uniform highs;

        private final Uniform lows;

        IntegerCoding(long size) {
            bits = log2(size);
            long high = (size + MOST_SLOTS - 1) / MOST_SLOTS;
            highs = high > 1 ? new Uniform((int) high) : null;
            lows = new Uniform((int) ((size + high - 1) / high));
        }

        void write(long value, Sink to) {
            if (highs != null) {
                to.push(highs, (int) (value / lows.total));
            }
            to.push(lows, (int) (value % lows.total));
        }

        /** May be slightly more than the size: that is not a value. */
        long read(SymbolReader from) {
            long high = highs == null ? 0 : from.pop(highs);
            return high * lows.total + from.pop(lows);
        }
    }

    /** A string of a known length over an alphabet (6.2). */
    private static final class StringCoding {
        static final StringCoding DIGITS = new StringCoding("0123456789");
        static final StringCoding HEX = new StringCoding("0123456789abcdef");
        static final StringCoding BASE64URL =
                new StringCoding(
                        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

        final String alphabet;

        /** The models of blocks of 1, 2 and so on characters. */
        private final List<Uniform> blocks = new ArrayList<>();

        StringCoding(String alphabet) {
            this.alphabet = alphabet;
            for (long size = alphabet.length(); size <= 1 << 26; size *= alphabet.length()) {
                blocks.add(new Uniform((int) size));
            }
        }

        boolean hasAll(String text) {
            return text.chars().allMatch(unit -> alphabet.indexOf(unit) >= 0);
        }

        double bits(int length) {
            return length * log2(alphabet.length());
        }

        void write(String text, Sink to) {
            for (int at = 0; at < text.length(); at += blocks.size()) {
                int end = Math.min(at + blocks.size(), text.length());
                int number = 0;
                for (int i = at; i < end; i++) {
                    number = number * alphabet.length() + alphabet.indexOf(text.charAt(i));
                }
                to.push(blocks.get(end - at - 1), number);
            }
        }

        String read(int length, SymbolReader from) {
            char[] text = new char[length];
            for (int at = 0; at < length; at += blocks.size()) {
                int end = Math.min(at + blocks.size(), length);
                int number = from.pop(blocks.get(end - at - 1));
                for (int i = end - 1; i >= at; i--) {
                    text[i] = alphabet.charAt(number % alphabet.length());
                    number /= alphabet.length();
                }
            }
            return new String(text);
        }
    }

    // ---- Fields (8) ----

    /**
     * A kind of values, with its options. The static methods of {@link MiniprogramScene} make
     * fields.
     *
     * <p>Every field writes one Java type when it reads a scene, and takes others that mean the
     * same:
     *
     * <ul>
     *   <li>integers are read as {@code Long}. Any {@code Number} without a fraction is taken.
     *   <li>decimals are read as {@code Double}. Any {@code Number} is taken, by its {@code
     *       doubleValue()}.
     *   <li>lists and tuples are read as {@code List<Object>}, and records and variants as {@code
     *       Map<String, Object>}. Any {@code List} and any {@code Map} is taken.
     *   <li>all others are read as {@code String} or {@code Boolean}, and only these are taken.
     * </ul>
     */
    public abstract static class Field {
        private Field() {}

        /** The fewest bits that a value takes (8.13). */
        abstract double bits();

        /**
         * The kind and the options, as in the JSON form; canonical: with the steps of decimals for
         * their bounds (7.4).
         */
        abstract Map<String, Object> form(boolean canonical);

        /** Checks the value, which is null if it is absent, and pushes its symbols. */
        abstract void write(Object value, Symbols to);

        /** Gives a value, which may be wrong: whoever reads a scene writes its value again (5). */
        abstract Object read(SymbolReader from);
    }

    /** An object of the JSON form, from keys and values in turns. */
    private static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> form = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            form.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return form;
    }

    /** The greatest integer of which no double is wrong. */
    private static final long MAX_INTEGER = (1L << 53) - 1;

    /** The value of a number without a fraction, or null for all else. */
    private static Long whole(Object value) {
        try {
            if (value instanceof BigDecimal) {
                return ((BigDecimal) value).longValueExact();
            }
            if (value instanceof BigInteger) {
                return ((BigInteger) value).longValueExact();
            }
        } catch (ArithmeticException error) {
            return null;
        }
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            return number == (long) number && Math.abs(number) <= MAX_INTEGER
                    ? (Long) (long) number
                    : null;
        }
        return value instanceof Number ? (Long) ((Number) value).longValue() : null;
    }

    private static boolean isBetween(long value, long min, long max) {
        return min <= value && value <= max;
    }

    // 8.1

    /**
     * An integer from 0 to a maximum.
     *
     * @param max the greatest value
     * @return the field
     * @throws SceneException {@code SCHEMA} for a maximum below 0 or above 2^53 - 1
     */
    public static Field integer(long max) {
        return integer(0, max);
    }

    /**
     * An integer of a range.
     *
     * @param min the least value
     * @param max the greatest value
     * @return the field
     * @throws SceneException {@code SCHEMA} for a range without values, beyond 2^53 - 1 or of more
     *     values than that
     */
    public static Field integer(long min, long max) {
        if (!isBetween(min, -MAX_INTEGER, max) || max > MAX_INTEGER || max - min > MAX_INTEGER) {
            throw badSchema("no integers from " + min + " to " + max);
        }
        return new IntegerField(min, max, object("kind", "integer", "min", min, "max", max));
    }

    /**
     * Seconds since 1970, up to 2106.
     *
     * @return the field
     */
    public static Field timestamp() {
        return timestamp("s");
    }

    /**
     * A moment since 1970, up to 2106.
     *
     * @param unit {@code s} for seconds, {@code ms} for milliseconds
     * @return the field
     * @throws SceneException {@code SCHEMA} for another unit
     */
    public static Field timestamp(String unit) {
        if (!"s".equals(unit) && !"ms".equals(unit)) {
            throw badSchema("no unit is called " + shown(unit));
        }
        long max = unit.equals("s") ? 4294967295L : 4294967295999L;
        return new IntegerField(0, max, object("kind", "timestamp", "unit", unit));
    }

    private static final class IntegerField extends Field {
        private final long min;
        private final long max;
        private final Map<String, Object> form;
        private final IntegerCoding coding;

        IntegerField(long min, long max, Map<String, Object> form) {
            this.min = min;
            this.max = max;
            this.form = form;
            coding = new IntegerCoding(max - min + 1);
        }

        @Override
        double bits() {
            return coding.bits;
        }

        @Override
        Map<String, Object> form(boolean canonical) {
            return new LinkedHashMap<>(form);
        }

        @Override
        void write(Object value, Symbols to) {
            Long number = whole(value);
            if (number == null || !isBetween(number, min, max)) {
                throw badValue(value, "an integer from " + min + " to " + max);
            }
            coding.write(number - min, to);
        }

        @Override
        Object read(SymbolReader from) {
            return min + coding.read(from);
        }
    }

    // 8.2

    /**
     * A number with a fixed number of decimals, such as a price or a coordinate.
     *
     * @param min the least value
     * @param max the greatest value
     * @param digits the most decimals of a value, 0 to 15
     * @return the field
     * @throws SceneException {@code SCHEMA} for bounds with more decimals, or for more than 2^51
     *     steps from 0 to a bound
     */
    public static Field decimal(double min, double max, int digits) {
        return new DecimalField(min, max, digits);
    }

    private static final class DecimalField extends Field {
        private static final double[] SCALES = {
            1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
        };
        private static final double MOST_STEPS = 1L << 51;

        private final double min;
        private final double max;
        private final int digits;
        private final double scale;
        private final IntegerCoding coding;

        DecimalField(double min, double max, int digits) {
            if (digits < 0 || digits >= SCALES.length) {
                throw badSchema(digits + " is no number of decimals");
            }
            // The sum makes 0 of -0.
            this.min = min + 0.0;
            this.max = max + 0.0;
            this.digits = digits;
            scale = SCALES[digits];
            if (!(accepts(min) && accepts(max) && isStep(min) && isStep(max))) {
                throw badSchema(
                        "no numbers from " + min + " to " + max + " with " + digits + " decimals");
            }
            coding = new IntegerCoding((long) (stepOf(max) - stepOf(min)) + 1);
        }

        private double stepOf(double number) {
            return Math.floor(number * scale + 0.5);
        }

        private boolean accepts(double number) {
            return min <= number && number <= max && stepOf(number) / scale == number;
        }

        private boolean isStep(double bound) {
            return Math.abs(stepOf(bound)) <= MOST_STEPS;
        }

        @Override
        double bits() {
            return coding.bits;
        }

        @Override
        Map<String, Object> form(boolean canonical) {
            Object least = canonical ? (Object) (long) stepOf(min) : (Object) min;
            Object greatest = canonical ? (Object) (long) stepOf(max) : (Object) max;
            return object(
                    "kind", "decimal", "min", least, "max", greatest, "digits", (long) digits);
        }

        @Override
        void write(Object value, Symbols to) {
            double number = value instanceof Number ? ((Number) value).doubleValue() : Double.NaN;
            if (!accepts(number)) {
                throw badValue(
                        value,
                        "a number from " + min + " to " + max + " with " + digits + " decimals");
            }
            coding.write((long) (stepOf(number) - stepOf(min)), to);
        }

        @Override
        Object read(SymbolReader from) {
            return (coding.read(from) + (long) stepOf(min)) / scale;
        }
    }

    // 8.3

    /**
     * True or false.
     *
     * @return the field
     */
    public static Field flag() {
        return new ChoiceField(Arrays.asList(false, true), false);
    }

    /**
     * One of a list of values. New choices need a new version of the schema.
     *
     * @param choices different strings, booleans and integers; integers are read as {@code Long}
     * @return the field
     * @throws SceneException {@code SCHEMA} for no choices, for equal ones and for values of other
     *     types
     */
    public static Field oneOf(Object... choices) {
        return new ChoiceField(Arrays.asList(choices), true);
    }

    private static final class ChoiceField extends Field {
        private final List<Object> choices = new ArrayList<>();
        private final Map<Object, Integer> indices = new HashMap<>();
        private final boolean isNamed;
        private final IntegerCoding coding;

        ChoiceField(List<?> choices, boolean isNamed) {
            for (Object each : choices) {
                Object choice = plain(each);
                if (choice == null || indices.put(choice, this.choices.size()) != null) {
                    throw badSchema(shown(each) + " is no choice, or comes twice");
                }
                this.choices.add(choice);
            }
            if (choices.isEmpty()) {
                throw badSchema("no choices");
            }
            this.isNamed = isNamed;
            coding = new IntegerCoding(choices.size());
        }

        /** A string, a boolean or a Long; null for all else. */
        private static Object plain(Object value) {
            if (value instanceof String || value instanceof Boolean) {
                return value;
            }
            Long number = whole(value);
            return number != null && isBetween(number, -MAX_INTEGER, MAX_INTEGER) ? number : null;
        }

        @Override
        double bits() {
            return coding.bits;
        }

        @Override
        Map<String, Object> form(boolean canonical) {
            return isNamed
                    ? object("kind", "oneOf", "choices", new ArrayList<>(choices))
                    : object("kind", "flag");
        }

        @Override
        void write(Object value, Symbols to) {
            Integer index = indices.get(plain(value));
            if (index == null) {
                throw badValue(value, "one of the choices");
            }
            coding.write(index, to);
        }

        @Override
        Object read(SymbolReader from) {
            return choices.get((int) coding.read(from));
        }
    }

    // 8.4 to 8.7

    /**
     * A value, or nothing: a missing key or null.
     *
     * @param field the field of the value
     * @return the field
     */
    public static Field optional(Field field) {
        return new OptionalField(present(field));
    }

    private static Field present(Field field) {
        if (field == null) {
            throw badSchema("null is no field");
        }
        return field;
    }

    private static final class OptionalField extends Field {
        private static final Uniform PRESENCE = new Uniform(2);

        private final Field field;

        OptionalField(Field field) {
            this.field = field;
        }

        @Override
        double bits() {
            return 1;
        }

        @Override
        Map<String, Object> form(boolean canonical) {
            return object("kind", "optional", "field", field.form(canonical));
        }

        @Override
        void write(Object value, Symbols to) {
            to.push(PRESENCE, value == null ? 0 : 1);
            if (value != null) {
                field.write(value, to);
            }
        }

        @Override
        Object read(SymbolReader from) {
            return from.pop(PRESENCE) == 0 ? null : field.read(from);
        }
    }

    /**
     * A list of values of one field.
     *
     * @param field the field of the values; of an {@code optional} field, an absent value is null
     * @param max the most values, 1 to 1000
     * @return the field
     * @throws SceneException {@code SCHEMA} for another maximum
     */
    public static Field list(Field field, int max) {
        return new ListField(present(field), max);
    }

    private static final class ListField extends Field {
        private final Field field;
        private final int max;
        private final IntegerCoding sizes;

        ListField(Field field, int max) {
            if (!isBetween(max, 1, 1000)) {
                throw badSchema("no lists of up to " + max + " values");
            }
            this.field = field;
            this.max = max;
            sizes = new IntegerCoding(max + 1L);
        }

        @Override
        double bits() {
            return sizes.bits;
        }

        @Override
        Map<String, Object> form(boolean canonical) {
            return object("kind", "list", "field", field.form(canonical), "max", (long) max);
        }

        @Override
        void write(Object value, Symbols to) {
            if (!(value instanceof List) || ((List<?>) value).size() > max) {
                throw badValue(value, "a list of up to " + max + " values");
            }
            List<?> items = (List<?>) value;
            sizes.write(items.size(), to);
            for (int i = 0; i < items.size(); i++) {
                writeInside(field, String.valueOf(i), items.get(i), to);
            }
        }

        @Override
        Object read(SymbolReader from) {
            List<Object> items = new ArrayList<>();
            for (long size = sizes.read(from); items.size() < size; ) {
                items.add(field.read(from));
            }
            return items;
        }
    }

    private static void writeInside(Field field, String name, Object value, Symbols to) {
        try {
            field.write(value, to);
        } catch (SceneException error) {
            throw error.inside(name);
        }
    }

    /**
     * A list with a field for each of its values.
     *
     * @param fields the fields of the values, in order
     * @return the field
     */
    public static Field tuple(Field... fields) {
        return new TupleField(fields.clone());
    }

    private static final class TupleField extends Field {
        private final Field[] fields;

        TupleField(Field[] fields) {
            this.fields = fields;
            for (Field field : fields) {
                present(field);
            }
        }

        @Override
        double bits() {
            return Arrays.stream(fields).mapToDouble(Field::bits).sum();
        }

        @Override
        Map<String, Object> form(boolean canonical) {
            List<Object> forms = new ArrayList<>();
            for (Field field : fields) {
                forms.add(field.form(canonical));
            }
            return object("kind", "tuple", "fields", forms);
        }

        @Override
        void write(Object value, Symbols to) {
            if (!(value instanceof List) || ((List<?>) value).size() != fields.length) {
                throw badValue(value, "a list of " + fields.length + " values");
            }
            for (int i = 0; i < fields.length; i++) {
                writeInside(fields[i], String.valueOf(i), ((List<?>) value).get(i), to);
            }
        }

        @Override
        Object read(SymbolReader from) {
            List<Object> items = new ArrayList<>();
            for (Field field : fields) {
                items.add(field.read(from));
            }
            return items;
        }
    }

    /**
     * Starts a list of named fields.
     *
     * @return an empty list
     */
    public static Fields fields() {
        return new Fields();
    }

    /** Named fields in order. As in JavaScript, names that are array indices come first. */
    public static final class Fields {
        private final Map<String, Field> fields = new LinkedHashMap<>();

        private Fields() {}

        /**
         * Adds a field.
         *
         * @param name its name, any string
         * @param field the field
         * @return this list
         * @throws SceneException {@code SCHEMA} for a name that is there, and for null
         */
        public Fields add(String name, Field field) {
            putNew(fields, name, field);
            return this;
        }
    }

    private static <T> void putNew(Map<String, T> named, String name, T value) {
        if (name == null || value == null || named.putIfAbsent(name, value) != null) {
            throw badSchema(
                    "no name, nothing of this name, or the same name twice: " + shown(name));
        }
    }

    /**
     * A record within a record.
     *
     * @param fields its fields
     * @return the field
     */
    public static Field record(Fields fields) {
        return new RecordField(new Struct(fields));
    }

    private static final class RecordField extends Field {
        private final Struct struct;

        RecordField(Struct struct) {
            this.struct = struct;
        }

        @Override
        double bits() {
            return struct.bits();
        }

        @Override
        Map<String, Object> form(boolean canonical) {
            return object("kind", "record", "fields", struct.forms(canonical));
        }

        @Override
        void write(Object value, Symbols to) {
            struct.write(value, null, to);
        }

        @Override
        Object read(SymbolReader from) {
            return struct.read(from);
        }
    }

    /**
     * Names are listed in this order (7.1): array indices by their number, then all others as they
     * come.
     */
    private static List<String> inOrder(Collection<String> names) {
        List<String> indices = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String name : names) {
            (isIndex(name) ? indices : others).add(name);
        }
        indices.sort(Comparator.comparingLong(Long::parseLong));
        indices.addAll(others);
        return indices;
    }

    private static boolean isIndex(String name) {
        boolean isNumber =
                !name.isEmpty() && name.length() <= 10 && StringCoding.DIGITS.hasAll(name);
        return isNumber
                && (name.equals("0") || name.charAt(0) != '0')
                && Long.parseLong(name) < 4294967295L;
    }

    /** Named fields in the order of names, and the maps that they write and read (7.2). */
    private static final class Struct {
        private final List<String> names;
        private final List<Field> fields = new ArrayList<>();
        private final Map<String, Field> byName;

        Struct(Fields fields) {
            byName = new HashMap<>(fields.fields);
            names = inOrder(fields.fields.keySet());
            for (String name : names) {
                this.fields.add(byName.get(name));
            }
        }

        double bits() {
            return fields.stream().mapToDouble(Field::bits).sum();
        }

        List<Object> forms(boolean canonical) {
            List<Object> forms = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                Map<String, Object> form = object("name", names.get(i));
                form.putAll(fields.get(i).form(canonical));
                forms.add(form);
            }
            return forms;
        }

        /** Writes the values of a map, which may also have the other key. */
        void write(Object value, String otherKey, Symbols to) {
            Map<?, ?> values = mapOf(value);
            for (Object key : values.keySet()) {
                if (!(key instanceof String) || !byName.containsKey(key) && !key.equals(otherKey)) {
                    throw new SceneException(Code.VALUE, "there is no field " + shown(key));
                }
            }
            writeFields(values, to);
        }

        /** Writes the values of the fields, whatever else is in the map. */
        void writeFields(Map<?, ?> values, Symbols to) {
            for (int i = 0; i < names.size(); i++) {
                String name = names.get(i);
                writeInside(fields.get(i), name, values.get(name), to);
            }
        }

        Map<String, Object> read(SymbolReader from) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                Object value = fields.get(i).read(from);
                if (value != null) {
                    values.put(names.get(i), value);
                }
            }
            return values;
        }
    }

    private static Map<?, ?> mapOf(Object value) {
        if (!(value instanceof Map)) {
            throw badValue(value, "a map of values");
        }
        return (Map<?, ?>) value;
    }

    /**
     * Starts a list of branches of a {@link #variant}.
     *
     * @return an empty list
     */
    public static Branches branches() {
        return new Branches();
    }

    /**
     * The branches of a {@link #variant} in order. As in JavaScript, names that are array indices
     * come first.
     */
    public static final class Branches {
        private final Map<String, Struct> structs = new LinkedHashMap<>();

        private Branches() {}

        /**
         * Adds a branch.
         *
         * @param name its name, any string
         * @param fields its fields, perhaps none
         * @return this list
         * @throws SceneException {@code SCHEMA} for a name that is there, and for null
         */
        public Branches add(String name, Fields fields) {
            putNew(structs, name, new Struct(fields));
            return this;
        }
    }

    /**
     * A record of one of several kinds, which it names.
     *
     * @param key the key at which a record has the name of its branch
     * @param branches one or more branches
     * @return the field
     * @throws SceneException {@code SCHEMA} for no branches, and for a branch with a field that is
     *     called like the key
     */
    public static Field variant(String key, Branches branches) {
        return new VariantField(key, branches);
    }

    private static final class VariantField extends Field {
        private final String key;
        private final List<String> names;
        private final Map<String, Struct> structs;
        private final IntegerCoding indices;

        VariantField(String key, Branches branches) {
            this.key = key;
            names = inOrder(branches.structs.keySet());
            structs = new HashMap<>(branches.structs);
            if (key == null || names.isEmpty()) {
                throw badSchema("no key, or no branches");
            }
            for (String name : names) {
                if (structs.get(name).byName.containsKey(key)) {
                    throw badSchema(
                            "the branch "
                                    + shown(name)
                                    + " has a field that is called like the key");
                }
            }
            indices = new IntegerCoding(names.size());
        }

        @Override
        double bits() {
            return indices.bits
                    + structs.values().stream().mapToDouble(Struct::bits).min().orElse(0);
        }

        @Override
        Map<String, Object> form(boolean canonical) {
            List<Object> branches = new ArrayList<>();
            for (String name : names) {
                branches.add(object("name", name, "fields", structs.get(name).forms(canonical)));
            }
            return object("kind", "variant", "key", key, "branches", branches);
        }

        @Override
        void write(Object value, Symbols to) {
            Map<?, ?> values = mapOf(value);
            // A map of other keys, such as a TreeMap of integers, cannot be asked for this one.
            Object name = null;
            for (Map.Entry<?, ?> entry : values.entrySet()) {
                if (key.equals(entry.getKey())) {
                    name = entry.getValue();
                }
            }
            int index = name instanceof String ? names.indexOf(name) : -1;
            if (index < 0) {
                throw badValue(name, "the name of a branch").inside(key);
            }
            indices.write(index, to);
            structs.get(name).write(values, key, to);
        }

        @Override
        Object read(SymbolReader from) {
            String name = names.get((int) indices.read(from));
            Map<String, Object> values = object(key, name);
            values.putAll(structs.get(name).read(from));
            return values;
        }
    }

    // 8.8

    /**
     * A string of a fixed length over an alphabet of your own.
     *
     * @param alphabet 2 to 4096 different characters
     * @param length the number of characters, 1 to 64; one beyond U+FFFF counts as two
     * @return the field
     * @throws SceneException {@code SCHEMA} for another alphabet or length
     */
    public static Field code(String alphabet, int length) {
        boolean isSound =
                alphabet != null
                        && isBetween(alphabet.length(), 2, 4096)
                        && alphabet.chars().distinct().count() == alphabet.length();
        if (!isSound) {
            throw badSchema("an alphabet has 2 to 4096 different characters");
        }
        Map<String, Object> form =
                object("kind", "code", "alphabet", alphabet, "length", (long) length);
        return new StringField("", lengthOf(length), new StringCoding(alphabet), form);
    }

    private static int lengthOf(int length) {
        if (!isBetween(length, 1, 64)) {
            throw badSchema("no strings of " + length + " characters, only of 1 to 64");
        }
        return length;
    }

    /**
     * A string of decimal digits, with leading zeros kept.
     *
     * @param length the number of digits, 1 to 64
     * @return the field
     * @throws SceneException {@code SCHEMA} for another length
     */
    public static Field digits(int length) {
        Map<String, Object> form = object("kind", "digits", "length", (long) length);
        return new StringField("", lengthOf(length), StringCoding.DIGITS, form);
    }

    /**
     * A string of hexadecimal digits in lower case.
     *
     * @param length the number of digits, 1 to 64
     * @return the field
     * @throws SceneException {@code SCHEMA} for another length
     */
    public static Field hex(int length) {
        Map<String, Object> form = object("kind", "hex", "length", (long) length);
        return new StringField("", lengthOf(length), StringCoding.HEX, form);
    }

    /**
     * An ObjectId of MongoDB: 24 hexadecimal digits in lower case.
     *
     * @return the field
     */
    public static Field objectId() {
        return new StringField("", 24, StringCoding.HEX, object("kind", "objectId"));
    }

    /**
     * An openid of any mini-program: 28 characters that begin with {@code o}.
     *
     * @return the field
     */
    public static Field openid() {
        return openid("o");
    }

    /**
     * An openid of a mini-program whose openids all begin alike.
     *
     * @param prefix how they begin: an {@code o} and 0 to 26 characters more
     * @return the field
     * @throws SceneException {@code SCHEMA} for another prefix
     */
    public static Field openid(String prefix) {
        boolean isSound =
                prefix != null
                        && prefix.startsWith("o")
                        && prefix.length() <= 27
                        && StringCoding.BASE64URL.hasAll(prefix);
        if (!isSound) {
            throw badSchema("no openids begin with " + shown(prefix));
        }
        int length = 28 - prefix.length();
        return new StringField(
                prefix, length, StringCoding.BASE64URL, object("kind", "openid", "prefix", prefix));
    }

    private static final class StringField extends Field {
        private final String prefix;
        private final int length;
        private final StringCoding coding;
        private final Map<String, Object> form;

        StringField(String prefix, int length, StringCoding coding, Map<String, Object> form) {
            this.prefix = prefix;
            this.length = length;
            this.coding = coding;
            this.form = form;
        }

        @Override
        double bits() {
            return coding.bits(length);
        }

        @Override
        Map<String, Object> form(boolean canonical) {
            return new LinkedHashMap<>(form);
        }

        @Override
        void write(Object value, Symbols to) {
            String text = value instanceof String ? (String) value : "";
            boolean isSound =
                    text.length() == prefix.length() + length
                            && text.startsWith(prefix)
                            && coding.hasAll(text.substring(prefix.length()));
            if (!isSound) {
                throw badValue(value, "a string of this kind and length");
            }
            coding.write(text.substring(prefix.length()), to);
        }

        @Override
        Object read(SymbolReader from) {
            return prefix + coding.read(length, from);
        }
    }

    /** A field of strings of one pattern. */
    private abstract static class PatternField extends Field {
        private final String kind;
        private final Pattern pattern;

        PatternField(String kind, String pattern) {
            this.kind = kind;
            this.pattern = Pattern.compile(pattern);
        }

        @Override
        Map<String, Object> form(boolean canonical) {
            return object("kind", kind);
        }

        @Override
        final void write(Object value, Symbols to) {
            if (!(value instanceof String) || !pattern.matcher((String) value).matches()) {
                throw badValue(value, "a string of the kind " + kind);
            }
            push((String) value, to);
        }

        abstract void push(String text, Sink to);
    }

    /**
     * A UUID, in either case and with or without dashes. It is read in lower case with dashes.
     *
     * @return the field
     */
    public static Field uuid() {
        return new UuidField();
    }

    private static final class UuidField extends PatternField {
        UuidField() {
            super("uuid", "[0-9A-Fa-f]{32}|[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");
        }

        @Override
        double bits() {
            return 128;
        }

        @Override
        void push(String text, Sink to) {
            StringCoding.HEX.write(text.replace("-", "").toLowerCase(Locale.ROOT), to);
        }

        @Override
        String read(SymbolReader from) {
            String digits = StringCoding.HEX.read(32, from);
            return String.join(
                    "-",
                    digits.substring(0, 8),
                    digits.substring(8, 12),
                    digits.substring(12, 16),
                    digits.substring(16, 20),
                    digits.substring(20));
        }
    }

    // 8.9, 8.10

    /**
     * A mobile number of mainland China, a string of 11 digits.
     *
     * @return the field
     */
    public static Field phone() {
        return new PhoneField();
    }

    private static final class PhoneField extends PatternField {
        private static final long FIRST = 13000000000L;
        private static final IntegerCoding CODING = new IntegerCoding(7000000000L);

        PhoneField() {
            super("phone", "1[3-9][0-9]{9}");
        }

        @Override
        double bits() {
            return CODING.bits;
        }

        @Override
        void push(String text, Sink to) {
            CODING.write(Long.parseLong(text) - FIRST, to);
        }

        @Override
        Object read(SymbolReader from) {
            return String.valueOf(FIRST + CODING.read(from));
        }
    }

    /**
     * An id of 64 bits, a decimal string without leading zeros. Give a {@code long} as {@code
     * Long.toUnsignedString(id)}.
     *
     * @return the field
     */
    public static Field snowflake() {
        return new SnowflakeField();
    }

    private static final class SnowflakeField extends PatternField {
        private static final long TEN_DIGITS = 10000000000L;
        private static final IntegerCoding HIGH = new IntegerCoding(1844674408);
        private static final IntegerCoding LOW = new IntegerCoding(TEN_DIGITS);

        SnowflakeField() {
            super("snowflake", "0|[1-9][0-9]{0,19}");
        }

        @Override
        double bits() {
            return 64;
        }

        @Override
        void push(String text, Sink to) {
            long number;
            try {
                number = Long.parseUnsignedLong(text);
            } catch (NumberFormatException error) {
                throw badValue(text, "a number of 64 bits");
            }
            HIGH.write(Long.divideUnsigned(number, TEN_DIGITS), to);
            LOW.write(Long.remainderUnsigned(number, TEN_DIGITS), to);
        }

        @Override
        Object read(SymbolReader from) {
            long high = HIGH.read(from);
            return Long.toUnsignedString(high * TEN_DIGITS + LOW.read(from));
        }
    }

    /**
     * An id of any size, a decimal string of 1 to 58 digits without leading zeros.
     *
     * @return the field
     */
    public static Field id() {
        return new IdField();
    }

    private static final class IdField extends PatternField {
        private static final Uniform ONLY_DIGIT = new Uniform(10);
        private static final Uniform FIRST_DIGIT = new Uniform(9);

        IdField() {
            super("id", "0|[1-9][0-9]{0,57}");
        }

        @Override
        double bits() {
            return log2(10 * 1050.0 / 56);
        }

        @Override
        void push(String text, Sink to) {
            int first = text.charAt(0) - '0';
            to.push(Tables.ID_LENGTHS, text.length() - 1);
            if (text.length() == 1) {
                to.push(ONLY_DIGIT, first);
            } else {
                to.push(FIRST_DIGIT, first - 1);
                StringCoding.DIGITS.write(text.substring(1), to);
            }
        }

        @Override
        Object read(SymbolReader from) {
            int others = from.pop(Tables.ID_LENGTHS);
            if (others == 0) {
                return String.valueOf(from.pop(ONLY_DIGIT));
            }
            int first = from.pop(FIRST_DIGIT) + 1;
            return first + StringCoding.DIGITS.read(others, from);
        }
    }

    // 8.11

    /**
     * A day of the years 2000 to 2099, a string {@code YYYY-MM-DD}.
     *
     * @return the field
     */
    public static Field date() {
        return date("2000-01-01", "2099-12-31");
    }

    /**
     * A day of a range, a string {@code YYYY-MM-DD}.
     *
     * @param min the first day, of the year 1000 or later
     * @param max the last day, of the year 9999 or earlier
     * @return the field
     * @throws SceneException {@code SCHEMA} for bounds that are no days, or in another order
     */
    public static Field date(String min, String max) {
        return new DateField(min, max);
    }

    private static final class DateField extends Field {
        private static final Pattern DAY = Pattern.compile("[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}");

        private final String min;
        private final String max;
        private final LocalDate first;
        private final LocalDate last;
        private final IntegerCoding coding;

        DateField(String min, String max) {
            this.min = min;
            this.max = max;
            first = dayOf(min);
            last = dayOf(max);
            if (first == null || last == null || first.isAfter(last)) {
                throw badSchema("no days from " + shown(min) + " to " + shown(max));
            }
            coding = new IntegerCoding(last.toEpochDay() - first.toEpochDay() + 1);
        }

        /** The day of a string, or null. */
        static LocalDate dayOf(Object value) {
            if (!(value instanceof String) || !DAY.matcher((String) value).matches()) {
                return null;
            }
            try {
                return LocalDate.parse((String) value);
            } catch (DateTimeParseException error) {
                return null;
            }
        }

        @Override
        double bits() {
            return coding.bits;
        }

        @Override
        Map<String, Object> form(boolean canonical) {
            return object("kind", "date", "min", min, "max", max);
        }

        @Override
        void write(Object value, Symbols to) {
            if (!takes(value)) {
                throw badValue(value, "a day from " + min + " to " + max);
            }
            coding.write(dayOf(value).toEpochDay() - first.toEpochDay(), to);
        }

        boolean takes(Object value) {
            LocalDate day = dayOf(value);
            return day != null && !day.isBefore(first) && !day.isAfter(last);
        }

        @Override
        String read(SymbolReader from) {
            return first.plusDays(coding.read(from)).toString();
        }
    }

    // 8.12

    /**
     * Any well-formed text, with the model that suits most texts.
     *
     * @return the field
     */
    public static Field text() {
        return new TextField(null, TextModel.CORE);
    }

    /**
     * A well-formed text of limited length, with the model that suits most texts.
     *
     * @param max the most characters; one beyond U+FFFF counts as one
     * @return the field
     * @throws SceneException {@code SCHEMA} for a maximum below 0 or above 2^53 - 1
     */
    public static Field text(long max) {
        return new TextField(max, TextModel.CORE);
    }

    /**
     * Any well-formed text, with the Chinese model.
     *
     * @return the field
     */
    public static Field zhText() {
        return new TextField(null, TextModel.ZH);
    }

    /**
     * A well-formed text of limited length, with the Chinese model.
     *
     * @param max the most characters; one beyond U+FFFF counts as one
     * @return the field
     * @throws SceneException {@code SCHEMA} for a maximum below 0 or above 2^53 - 1
     */
    public static Field zhText(long max) {
        return new TextField(max, TextModel.ZH);
    }

    private static final class TextField extends Field {
        /** Null for no limit. */
        private final Long max;

        private final TextModel model;

        TextField(Long max, TextModel model) {
            if (max != null && !isBetween(max, 0, MAX_INTEGER)) {
                throw badSchema("no texts of up to " + max + " characters");
            }
            this.max = max;
            this.model = model;
        }

        @Override
        double bits() {
            return 0;
        }

        @Override
        Map<String, Object> form(boolean canonical) {
            return object("kind", "text", "model", model.toString(), "max", max);
        }

        @Override
        void write(Object value, Symbols to) {
            String text = wellFormed(value);
            if (max != null && text.codePointCount(0, text.length()) > max) {
                throw badValue(value, "a text of up to " + max + " characters");
            }
            model.coding().write(text, to);
        }

        @Override
        Object read(SymbolReader from) {
            return model.coding().read(from);
        }
    }

    // ---- Schemas (7) ----

    /**
     * Starts the options of a version.
     *
     * @return the options, with their defaults
     */
    public static Options options() {
        return new Options();
    }

    /** The options of a version of a schema. */
    public static final class Options {
        private Integer version;
        private Alphabet alphabet = Alphabet.PORTABLE;
        private int check = 12;

        private Options() {}

        /**
         * Sets the number of the first version, 0 to 34. The default is 0.
         *
         * @param version the number
         * @return these options
         */
        public Options version(int version) {
            this.version = version;
            return this;
        }

        /**
         * Sets the alphabet. The default is {@link Alphabet#PORTABLE}.
         *
         * @param alphabet the alphabet
         * @return these options
         */
        public Options alphabet(Alphabet alphabet) {
            this.alphabet = alphabet;
            return this;
        }

        /**
         * Sets the bits of the check, 0 to 20. The default is 12: one of 4096 mistyped scenes is
         * read.
         *
         * @param check the number of bits
         * @return these options
         */
        public Options check(int check) {
            this.check = check;
            return this;
        }
    }

    private static final class Version {
        static final int MOST = 34;

        final int number;
        final Alphabet alphabet;
        final Struct struct;
        final String canonical;
        private final int check;
        private final int fingerprint;

        Version(int number, Fields fields, Alphabet alphabet, int check) {
            if (!isBetween(number, 0, MOST)
                    || !isBetween(check, 0, 20)
                    || alphabet == null
                    || fields == null) {
                throw badSchema(
                        "a version has fields, a number from 0 to 34, an alphabet, and a check of 0 to 20 bits");
            }
            this.number = number;
            this.alphabet = alphabet;
            this.check = check;
            struct = new Struct(fields);
            double bits =
                    struct.bits() + log2(1024.0 / Tables.VERSIONS.frequency(symbolOf(number)));
            if (bits > MAX_LENGTH * log2(alphabet.radix) * (1 + 1 / 32000000.0)) {
                throw badSchema("no record of these fields fits");
            }
            canonical = canonicalText(form(true));
            fingerprint = fingerprintOf(canonical);
        }

        static int symbolOf(int number) {
            return number == 0 ? 5 : number <= 5 ? number - 1 : number;
        }

        static int numberOf(int symbol) {
            return symbol == 5 ? 0 : symbol < 5 ? symbol + 1 : symbol;
        }

        Map<String, Object> form(boolean canonical) {
            return object(
                    "version",
                    (long) number,
                    "alphabet",
                    alphabet.toString(),
                    "check",
                    (long) check,
                    "fields",
                    struct.forms(canonical));
        }

        String write(Map<?, ?> record) {
            Symbols symbols = new Symbols();
            symbols.push(Tables.VERSIONS, symbolOf(number));
            struct.write(record, null, symbols);
            String scene = symbols.spell(alphabet, check, MAX_LENGTH, fingerprint);
            if (scene == null) {
                throw tooLong();
            }
            return scene;
        }

        /** Reads the rest of a scene, after the symbol of the version. */
        Map<String, Object> read(SymbolReader from, String scene) {
            Map<String, Object> record = struct.read(from);
            requireSame(scene, () -> write(record));
            return record;
        }
    }

    /** Writes what was read from a scene again: only then the scene is right (5). */
    private static void requireSame(String scene, Supplier<String> write) {
        String again;
        try {
            again = write.get();
        } catch (SceneException error) {
            throw badScene();
        }
        if (!again.equals(scene)) {
            throw badScene();
        }
    }

    /** The text of a value of JSON from which fingerprints are made (7.4). */
    private static String canonicalText(Object value) {
        StringBuilder text = new StringBuilder();
        appendCanonical(value, text);
        return text.toString();
    }

    private static void appendCanonical(Object value, StringBuilder text) {
        if (value instanceof Map) {
            text.append('{');
            for (Map.Entry<?, ?> entry : new TreeMap<>((Map<?, ?>) value).entrySet()) {
                appendCanonical(entry.getKey(), text);
                appendCanonical(entry.getValue(), text);
            }
            text.append('}');
        } else if (value instanceof List) {
            text.append('[');
            ((List<?>) value).forEach(item -> appendCanonical(item, text));
            text.append(']');
        } else if (value instanceof String) {
            text.append(((String) value).length()).append(':').append(value);
        } else {
            text.append(value).append(';');
        }
    }

    private static int fingerprintOf(String canonical) {
        int hash = 0;
        for (int i = 0; i < canonical.length(); i++) {
            hash = mix(hash, canonical.charAt(i));
        }
        return hash;
    }

    /** Makes a record of a version from one of the version before. */
    public interface Upgrade {
        /**
         * Makes the record of the new version.
         *
         * @param record the values of the version before by their names, which may be changed
         * @return the values of the new version; keys that it does not have do no harm
         */
        Map<String, Object> upgrade(Map<String, Object> record);
    }

    /** The definition of the records of a code, with all versions that were printed. */
    public static final class Schema {
        private final List<Version> versions;

        /**
         * By the number of a version, the function that makes its record from one of the version
         * before.
         */
        private final Map<Integer, Upgrade> upgrades;

        private Schema(List<Version> versions, Map<Integer, Upgrade> upgrades) {
            this.versions = versions;
            this.upgrades = upgrades;
        }

        /**
         * Makes a schema of one version, with the number 0, the portable alphabet and a check of 12
         * bits.
         *
         * @param fields the fields of its records
         * @return the schema
         * @throws SceneException {@code SCHEMA} if no record of the fields can fit
         */
        public static Schema of(Fields fields) {
            return of(fields, options());
        }

        /**
         * Makes a schema of one version.
         *
         * @param fields the fields of its records
         * @param options number, alphabet and check of the version
         * @return the schema
         * @throws SceneException {@code SCHEMA} for an option out of range, or if no record of the
         *     fields can fit
         */
        public static Schema of(Fields fields, Options options) {
            int number = options.version == null ? 0 : options.version;
            Version first = new Version(number, fields, options.alphabet, options.check);
            return new Schema(Collections.singletonList(first), Collections.emptyMap());
        }

        /**
         * Makes a schema with one more version, which has the portable alphabet and a check of 12
         * bits.
         *
         * @param fields the fields of the new version
         * @param upgrade makes a record of the new version from one of the version before
         * @return a new schema, which writes the new version and reads all of them
         * @throws SceneException {@code SCHEMA} if there are too many versions, or if no record of
         *     the fields can fit
         */
        public Schema next(Fields fields, Upgrade upgrade) {
            return next(fields, upgrade, options());
        }

        /**
         * Makes a schema with one more version.
         *
         * @param fields the fields of the new version
         * @param upgrade makes a record of the new version from one of the version before
         * @param options alphabet and check of the new version; its number is that of the version
         *     before plus 1
         * @return a new schema, which writes the new version and reads all of them
         * @throws SceneException {@code SCHEMA} for an option out of range, if there are too many
         *     versions, or if no record of the fields can fit
         */
        public Schema next(Fields fields, Upgrade upgrade, Options options) {
            int number = newest().number + 1;
            if (upgrade == null || options.version != null && options.version != number) {
                throw badSchema("the next version needs an upgrade, and has the number " + number);
            }
            List<Version> more = new ArrayList<>(versions);
            more.add(new Version(number, fields, options.alphabet, options.check));
            Map<Integer, Upgrade> moreUpgrades = new HashMap<>(upgrades);
            moreUpgrades.put(number, upgrade);
            return new Schema(more, moreUpgrades);
        }

        /**
         * Makes a schema from its JSON form, without upgrades: it refuses scenes of earlier
         * versions with {@code VERSION}.
         *
         * @param form the JSON form as {@link Json#read} or any library reads it: maps, lists,
         *     strings, numbers, booleans and null
         * @return the schema
         * @throws SceneException {@code SCHEMA} for a form that breaks a rule of the format
         */
        public static Schema fromJson(Object form) {
            return fromJson(form, Collections.emptyMap());
        }

        /**
         * Makes a schema from its JSON form.
         *
         * @param form the JSON form as {@link Json#read} or any library reads it: maps, lists,
         *     strings, numbers, booleans and null
         * @param upgrades by the number of a version, the function that makes its record from one
         *     of the version before
         * @return the schema
         * @throws SceneException {@code SCHEMA} for a form that breaks a rule of the format
         */
        public static Schema fromJson(Object form, Map<Integer, Upgrade> upgrades) {
            return new Schema(Forms.versions(form), new HashMap<>(upgrades));
        }

        /**
         * Gives the JSON form, with all versions. {@link Json#write} or any library writes it.
         *
         * @return maps, lists, strings, numbers, booleans and null
         */
        public Map<String, Object> toJson() {
            List<Object> forms = new ArrayList<>();
            for (Version version : versions) {
                forms.add(version.form(false));
            }
            return object("versions", forms);
        }

        /**
         * Writes a record with the newest version.
         *
         * @param record the values by the names of the fields; see {@link Field} for their types
         * @return the scene, 1 to 32 characters of the alphabet
         * @throws SceneException {@code VALUE} for a value that a field cannot carry, {@code
         *     LENGTH} for a record that is too long
         */
        public String encode(Map<String, ?> record) {
            return newest().write(record == null ? mapOf(null) : record);
        }

        /**
         * Reads a record, and upgrades it to the newest version.
         *
         * @param scene the scene, without percent-encoding
         * @return the values by the names of the fields; absent values are left out
         * @throws SceneException {@code SCENE} for a text that is no scene of this schema, {@code
         *     VERSION} for a scene of an unknown version, or of an earlier one without its upgrade;
         *     {@code VALUE} if an upgrade makes a wrong record
         */
        public Map<String, Object> decode(String scene) {
            return upgraded(read(scene));
        }

        Version newest() {
            return versions.get(versions.size() - 1);
        }

        /** Reads the record as its version wrote it. */
        Written read(String scene) {
            SceneException refusal = null;
            Set<Alphabet> tried = EnumSet.noneOf(Alphabet.class);
            for (int i = versions.size() - 1; i >= 0; i--) {
                Alphabet alphabet = versions.get(i).alphabet;
                if (tried.add(alphabet) && SymbolReader.isSpelt(scene, alphabet)) {
                    try {
                        return readBy(alphabet, scene);
                    } catch (SceneException error) {
                        refusal = refusal == null ? error : refusal;
                    }
                }
            }
            throw refusal == null ? badScene() : refusal;
        }

        private Written readBy(Alphabet alphabet, String scene) {
            SymbolReader from = new SymbolReader(scene, alphabet);
            int index = Version.numberOf(from.pop(Tables.VERSIONS)) - versions.get(0).number;
            if (!isBetween(index, 0, versions.size() - 1)) {
                throw badVersion(
                        "the schema does not have this version, or a foreign text begins like a scene");
            }
            Version version = versions.get(index);
            if (version.alphabet != alphabet) {
                throw badScene();
            }
            return new Written(version, version.read(from, scene));
        }

        Map<String, Object> upgraded(Written written) {
            if (written.version == newest()) {
                return written.record;
            }
            Map<String, Object> record = written.record;
            for (int number = written.version.number + 1; number <= newest().number; number++) {
                Upgrade upgrade = upgrades.get(number);
                if (upgrade == null) {
                    throw badVersion("there is no upgrade to version " + number);
                }
                record = upgrade.upgrade(record);
            }
            // An upgrade may leave keys of the version before, but every field has to have a right
            // value.
            newest().struct.writeFields(mapOf(record), new Symbols());
            return record;
        }
    }

    /** A record, and the version that wrote it. */
    private static final class Written {
        final Version version;
        final Map<String, Object> record;

        Written(Version version, Map<String, Object> record) {
            this.version = version;
            this.record = record;
        }
    }

    // ---- The JSON form (7.3) ----

    /** Reads JSON forms. */
    private static final class Forms {
        /** Deeper forms have no use, and would be too much for the stack. */
        private static final int MOST_DEPTH = 500;

        private Forms() {}

        static List<Version> versions(Object form) {
            List<Version> versions = new ArrayList<>();
            for (Object each : array(exactly(form, "versions").get("versions"))) {
                Map<String, Object> it = exactly(each, "version", "alphabet", "check", "fields");
                int number = integer(it.get("version"));
                if (!versions.isEmpty() && number != versions.get(versions.size() - 1).number + 1) {
                    throw badSchema("version " + number + " does not follow the one before");
                }
                Alphabet alphabet = Alphabet.of(string(it.get("alphabet")));
                versions.add(
                        new Version(
                                number,
                                fields(it.get("fields"), 0),
                                alphabet,
                                integer(it.get("check"))));
            }
            if (versions.isEmpty()) {
                throw badSchema("no versions");
            }
            return versions;
        }

        private static Fields fields(Object form, int depth) {
            Fields fields = new Fields();
            for (Object each : array(form)) {
                Map<String, Object> it = map(each);
                String name = string(it.remove("name"));
                try {
                    fields.add(name, field(it, depth + 1));
                } catch (SceneException error) {
                    throw error.inside(name);
                }
            }
            requireOrder(fields.fields.keySet());
            return fields;
        }

        private static Branches branches(Object form, int depth) {
            Branches branches = new Branches();
            for (Object each : array(form)) {
                Map<String, Object> it = exactly(each, "name", "fields");
                branches.add(string(it.get("name")), fields(it.get("fields"), depth));
            }
            requireOrder(branches.structs.keySet());
            return branches;
        }

        private static void requireOrder(Set<String> names) {
            if (!inOrder(names).equals(new ArrayList<>(names))) {
                throw badSchema("names that are array indices come first, in ascending order");
            }
        }

        private static Field field(Object form, int depth) {
            if (depth > MOST_DEPTH) {
                throw badSchema("fields within fields, deeper than " + MOST_DEPTH);
            }
            Map<String, Object> it = map(form);
            String kind = string(it.remove("kind"));
            switch (kind) {
                case "integer":
                    exactly(it, "min", "max");
                    return MiniprogramScene.integer(wholeOf(it.get("min")), wholeOf(it.get("max")));
                case "decimal":
                    exactly(it, "min", "max", "digits");
                    return decimal(
                            number(it.get("min")),
                            number(it.get("max")),
                            integer(it.get("digits")));
                case "oneOf":
                    exactly(it, "choices");
                    return oneOf(array(it.get("choices")).toArray());
                case "optional":
                    exactly(it, "field");
                    return optional(field(it.get("field"), depth + 1));
                case "list":
                    exactly(it, "field", "max");
                    return list(field(it.get("field"), depth + 1), integer(it.get("max")));
                case "tuple":
                    exactly(it, "fields");
                    return tuple(
                            array(it.get("fields")).stream()
                                    .map(each -> field(each, depth + 1))
                                    .toArray(Field[]::new));
                case "record":
                    exactly(it, "fields");
                    return record(fields(it.get("fields"), depth));
                case "variant":
                    exactly(it, "key", "branches");
                    return variant(string(it.get("key")), branches(it.get("branches"), depth));
                case "digits":
                    exactly(it, "length");
                    return digits(integer(it.get("length")));
                case "hex":
                    exactly(it, "length");
                    return hex(integer(it.get("length")));
                case "code":
                    exactly(it, "alphabet", "length");
                    return code(string(it.get("alphabet")), integer(it.get("length")));
                case "openid":
                    exactly(it, "prefix");
                    return openid(string(it.get("prefix")));
                case "date":
                    exactly(it, "min", "max");
                    return date(string(it.get("min")), string(it.get("max")));
                case "timestamp":
                    exactly(it, "unit");
                    return timestamp(string(it.get("unit")));
                case "text":
                    exactly(it, "model", "max");
                    Object max = it.get("max");
                    return new TextField(
                            max == null ? null : wholeOf(max),
                            TextModel.of(string(it.get("model"))));
                default:
                    exactly(it);
                    return plainField(kind);
            }
        }

        /** A field of a kind without options. */
        private static Field plainField(String kind) {
            switch (kind) {
                case "flag":
                    return flag();
                case "id":
                    return id();
                case "snowflake":
                    return snowflake();
                case "uuid":
                    return uuid();
                case "objectId":
                    return objectId();
                case "phone":
                    return phone();
                default:
                    throw badSchema("no field is called " + shown(kind));
            }
        }

        /** A copy of a map with string keys. */
        private static Map<String, Object> map(Object form) {
            if (!(form instanceof Map)) {
                throw badSchema(shown(form) + " is no object");
            }
            Map<String, Object> copy = new HashMap<>();
            ((Map<?, ?>) form).forEach((key, value) -> copy.put(string(key), value));
            return copy;
        }

        private static Map<String, Object> exactly(Object form, String... keys) {
            Map<String, Object> map = map(form);
            if (!map.keySet().equals(new HashSet<>(Arrays.asList(keys)))) {
                throw badSchema("not exactly the keys " + String.join(", ", keys));
            }
            return map;
        }

        private static List<?> array(Object form) {
            if (!(form instanceof List)) {
                throw badSchema(shown(form) + " is no array");
            }
            return (List<?>) form;
        }

        private static String string(Object form) {
            if (!(form instanceof String)) {
                throw badSchema(shown(form) + " is no string");
            }
            return (String) form;
        }

        private static double number(Object form) {
            if (!(form instanceof Number)) {
                throw badSchema(shown(form) + " is no number");
            }
            return ((Number) form).doubleValue();
        }

        private static long wholeOf(Object form) {
            Long number = whole(form);
            if (number == null) {
                throw badSchema(shown(form) + " is no integer");
            }
            return number;
        }

        private static int integer(Object form) {
            long number = wholeOf(form);
            if (number != (int) number) {
                throw badSchema(number + " is out of range");
            }
            return (int) number;
        }
    }

    // ---- Texts and queries (9) ----

    /** The ways to write a text. Writer and reader agree on them: a scene does not tell. */
    public enum TextModel {
        /** The model for texts of any kind. */
        CORE,
        /** The model for Chinese texts, whose scenes are shorter. */
        ZH;

        private TextCoding coding() {
            return this == CORE ? CoreText.TEXT : ZhText.TEXT;
        }

        /**
         * Finds a model by its name in the JSON form, such as {@code zh}.
         *
         * @param name the name
         * @return the model
         * @throws SceneException {@code SCHEMA} for another name
         */
        public static TextModel of(String name) {
            for (TextModel model : values()) {
                if (model.toString().equals(name)) {
                    return model;
                }
            }
            throw badSchema("no text model is called " + shown(name));
        }

        /** Returns the name in the JSON form. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Writes a text as a scene of the portable alphabet.
     *
     * @param text any well-formed text
     * @return the scene, 1 to 32 characters
     * @throws SceneException {@code VALUE} for a lone surrogate or more than 4096 units, {@code
     *     LENGTH} for a text that is too long
     */
    public static String encodeText(String text) {
        return encodeText(text, TextModel.CORE, Alphabet.PORTABLE);
    }

    /**
     * Writes a text as a scene.
     *
     * @param text any well-formed text
     * @param model the model, by which the reader has to read
     * @param alphabet the alphabet, by which the reader has to read
     * @return the scene, 1 to 32 characters of the alphabet
     * @throws SceneException {@code VALUE} for a lone surrogate or more than 4096 units, {@code
     *     LENGTH} for a text that is too long
     */
    public static String encodeText(String text, TextModel model, Alphabet alphabet) {
        wellFormed(text);
        int fingerprint = untypedFingerprint("text", model, alphabet);
        Symbols coded = new Symbols();
        coded.push(alphabet.formats, CODED);
        model.coding().write(text, coded);
        int length = text.length();
        if (length >= MAX_LENGTH || !Alphabet.WECHAT.hasAll(text)) {
            return fitting(coded.spell(alphabet, UNTYPED_CHECK, MAX_LENGTH, fingerprint));
        }
        String scene = coded.spell(alphabet, UNTYPED_CHECK, length + 1, fingerprint);
        if (scene == null && alphabet.hasAll(text)) {
            scene = literal(LITERAL, text, alphabet).spell(alphabet, 0, length + 1, fingerprint);
        }
        if (scene == null) {
            scene =
                    literal(LITERAL_WECHAT, text, alphabet)
                            .spell(alphabet, 0, length + 1, fingerprint);
        }
        return scene != null ? scene : fitting(coded.spell(alphabet, 0, MAX_LENGTH, fingerprint));
    }

    /**
     * Reads a text from a scene of the portable alphabet.
     *
     * @param scene the scene, without percent-encoding
     * @return the text
     * @throws SceneException {@code SCENE} for a scene of no text, {@code VERSION} for one of a
     *     later format
     */
    public static String decodeText(String scene) {
        return decodeText(scene, TextModel.CORE, Alphabet.PORTABLE);
    }

    /**
     * Reads a text from a scene.
     *
     * @param scene the scene, without percent-encoding
     * @param model the model by which it was written
     * @param alphabet the alphabet by which it was written
     * @return the text
     * @throws SceneException {@code SCENE} for a scene of no text, {@code VERSION} for one of a
     *     later format
     */
    public static String decodeText(String scene, TextModel model, Alphabet alphabet) {
        SymbolReader from = new SymbolReader(scene, alphabet);
        int format = from.pop(alphabet.formats);
        if (format == RESERVED) {
            throw badVersion("a later format, or a foreign text that begins like one");
        }
        String text =
                format == CODED
                        ? model.coding().read(from)
                        : literalCoding(format, alphabet).read(scene.length() - 1, from);
        requireSame(scene, () -> encodeText(text, model, alphabet));
        return text;
    }

    /**
     * Writes the pairs of a query as a scene of the portable alphabet.
     *
     * @param query texts by their keys, in order: use a {@link LinkedHashMap}
     * @return the scene, 1 to 32 characters
     * @throws SceneException {@code VALUE} for a key or a value that is no well-formed text, {@code
     *     LENGTH} for a query that is too long
     */
    public static String encodeQuery(Map<String, ?> query) {
        return encodeQuery(query, Alphabet.PORTABLE);
    }

    /**
     * Writes the pairs of a query as a scene.
     *
     * @param query texts by their keys, in order: use a {@link LinkedHashMap}
     * @param alphabet the alphabet, by which the reader has to read
     * @return the scene, 1 to 32 characters of the alphabet
     * @throws SceneException {@code VALUE} for a key or a value that is no well-formed text, {@code
     *     LENGTH} for a query that is too long
     */
    public static String encodeQuery(Map<String, ?> query, Alphabet alphabet) {
        for (Map.Entry<?, ?> pair : mapOf(query).entrySet()) {
            wellFormed(pair.getKey());
            wellFormed(pair.getValue());
        }
        if (query.size() > MOST_PAIRS) {
            throw tooLong();
        }
        Symbols symbols = new Symbols();
        symbols.push(alphabet.formats, CODED);
        symbols.push(Tables.PAIRS, query.size());
        for (String key : inOrder(query.keySet())) {
            CoreText.KEY.write(key, symbols);
            CoreText.VALUE.write((String) query.get(key), symbols);
        }
        int fingerprint = untypedFingerprint("query", TextModel.CORE, alphabet);
        return fitting(symbols.spell(alphabet, UNTYPED_CHECK, MAX_LENGTH, fingerprint));
    }

    /**
     * Reads the pairs of a query from a scene of the portable alphabet.
     *
     * @param scene the scene, without percent-encoding
     * @return texts by their keys, in order; keys that are array indices come first
     * @throws SceneException {@code SCENE} for a scene of no query, {@code VERSION} for one of
     *     another format
     */
    public static Map<String, String> decodeQuery(String scene) {
        return decodeQuery(scene, Alphabet.PORTABLE);
    }

    /**
     * Reads the pairs of a query from a scene.
     *
     * @param scene the scene, without percent-encoding
     * @param alphabet the alphabet by which it was written
     * @return texts by their keys, in order; keys that are array indices come first
     * @throws SceneException {@code SCENE} for a scene of no query, {@code VERSION} for one of
     *     another format
     */
    public static Map<String, String> decodeQuery(String scene, Alphabet alphabet) {
        SymbolReader from = new SymbolReader(scene, alphabet);
        if (from.pop(alphabet.formats) != CODED) {
            throw badVersion("another format, or a foreign text that begins like one");
        }
        Map<String, String> query = new LinkedHashMap<>();
        for (int left = from.pop(Tables.PAIRS); left > 0; left--) {
            String key = CoreText.KEY.read(from);
            query.put(key, CoreText.VALUE.read(from));
        }
        requireSame(scene, () -> encodeQuery(query, alphabet));
        return query;
    }

    // The symbols of a format.
    private static final int CODED = 0;
    private static final int LITERAL_WECHAT = 1;
    private static final int RESERVED = 2;
    private static final int LITERAL = 3;

    private static final int UNTYPED_CHECK = 12;
    private static final int MOST_PAIRS = 32;

    private static int untypedFingerprint(String kind, TextModel model, Alphabet alphabet) {
        Map<String, Object> form =
                object("kind", kind, "alphabet", alphabet.toString(), "model", model.toString());
        return fingerprintOf(canonicalText(form));
    }

    private static StringCoding literalCoding(int format, Alphabet alphabet) {
        return new StringCoding((format == LITERAL ? alphabet : Alphabet.WECHAT).characters);
    }

    private static Symbols literal(int format, String text, Alphabet alphabet) {
        Symbols symbols = new Symbols();
        symbols.push(alphabet.formats, format);
        literalCoding(format, alphabet).write(text, symbols);
        return symbols;
    }

    private static String fitting(String scene) {
        if (scene == null) {
            throw tooLong();
        }
        return scene;
    }

    // ---- Text (10) ----

    private static final int MOST_UNITS = 4096;

    /** The text that a value is, if it is well-formed. */
    private static String wellFormed(Object value) {
        boolean isSound = value instanceof String && ((String) value).length() <= MOST_UNITS;
        if (!isSound || hasLoneSurrogate((String) value)) {
            throw badValue(
                    value, "a text of up to " + MOST_UNITS + " units, without lone surrogates");
        }
        return (String) value;
    }

    /** A pair of surrogates is one code point, so only lone ones are found. */
    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(MiniprogramScene::isSurrogate);
    }

    private static boolean isSurrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    /** A way to write any well-formed text as symbols, and to read it. */
    private abstract static class TextCoding {
        // Of a long text, the start is written first: if it has so many bits, the whole does not
        // fit (5).
        private static final int START = 256;
        private static final double MOST_BITS_OF_START = 400;

        final void write(String text, Symbols to) {
            if (text.length() > START && !to.isFull()) {
                Symbols start = new Symbols();
                push(text.substring(0, START), start);
                if (start.bits > MOST_BITS_OF_START) {
                    to.giveUp();
                }
            }
            if (!to.isFull()) {
                push(text, to);
            }
        }

        abstract void push(String text, Symbols to);

        abstract String read(SymbolReader from);
    }

    /** The price of a symbol in sixteenths of a bit (10.3). */
    private static int price(int total, int frequency) {
        return log16(total) - log16(frequency);
    }

    private static int price(Model model, int symbol) {
        return price(model.total, model.frequency(symbol));
    }

    private static int log16(int number) {
        int whole = log(number);
        return 16 * whole + (int) (16L * number >> whole) - 16;
    }

    /** The greatest whole number that 2 may be raised to. */
    private static int log(int number) {
        return 31 - Integer.numberOfLeadingZeros(number);
    }

    /** A text, piece by piece. */
    private static final class CoreText extends TextCoding {
        static final CoreText TEXT = new CoreText(0);
        static final CoreText VALUE = new CoreText(1);
        static final CoreText KEY = new CoreText(8);

        private final int start;

        private CoreText(int start) {
            this.start = start;
        }

        private static int after(int context, PieceType type) {
            return context < 8 ? type.after : type.afterInKey;
        }

        @Override
        void push(String text, Symbols to) {
            int context = start;
            int from = 0;
            for (Piece piece : new Cut(text, start).pieces()) {
                to.push(Tables.CONTEXTS[context], piece.type + 1);
                PieceType type = Tables.PIECE_TYPES[piece.type];
                type.write(text.substring(from, piece.end), to);
                context = after(context, type);
                from = piece.end;
            }
            to.push(Tables.CONTEXTS[context], 0);
        }

        @Override
        String read(SymbolReader from) {
            StringBuilder text = new StringBuilder();
            int context = start;
            while (true) {
                int symbol = from.pop(Tables.CONTEXTS[context]);
                if (symbol == 0) {
                    return text.toString();
                }
                PieceType type = Tables.PIECE_TYPES[symbol - 1];
                type.read(from, text);
                context = after(context, type);
            }
        }
    }

    /** A part of a text: its type, and the position of its end. */
    private static final class Piece {
        final int type;
        final int end;

        Piece(int type, int end) {
            this.type = type;
            this.end = end;
        }
    }

    /** The cheapest way to cut a text into pieces (10.5). A state is a position and a context. */
    private static final class Cut {
        private static final int CONTEXTS = Tables.CONTEXTS.length;
        private static final int NOWHERE = Integer.MAX_VALUE;
        private static final int[][] PRICES = new int[CONTEXTS][Tables.PIECE_TYPES.length + 1];

        /** The types to try at each listed character, and at all others. */
        private static final int[][] LISTED = new int[128][];

        private static final int[] UNLISTED = typesWhere(type -> type.starts == null);

        static {
            for (int context = 0; context < CONTEXTS; context++) {
                for (int symbol = 0; symbol < PRICES[context].length; symbol++) {
                    PRICES[context][symbol] = price(Tables.CONTEXTS[context], symbol);
                }
            }
            for (int c = 0; c < LISTED.length; c++) {
                int character = c;
                int[] types =
                        typesWhere(
                                type -> type.starts != null && type.starts.indexOf(character) >= 0);
                LISTED[c] = types.length > 0 ? types : UNLISTED;
            }
        }

        private static int[] typesWhere(Predicate<PieceType> condition) {
            return IntStream.range(0, Tables.PIECE_TYPES.length)
                    .filter(type -> condition.test(Tables.PIECE_TYPES[type]))
                    .toArray();
        }

        private final int start;
        private final int last;

        /**
         * The price of the cheapest way to each state, its last piece, and the state before that.
         */
        private final int[] best;

        private final int[] types;
        private final int[] before;

        // The type whose pieces are offered, the price before them, the state before them, and the
        // context after them.
        private int type;
        private int sum;
        private int state;
        private int after;

        Cut(String text, int start) {
            this.start = start;
            best = new int[(text.length() + 1) * CONTEXTS];
            types = new int[best.length];
            before = new int[best.length];
            Arrays.fill(best, NOWHERE);
            best[start] = 0;
            for (int at = 0; at < text.length(); at++) {
                if (cheapest(at, 0) >= 0) {
                    offerPieces(text, at);
                }
            }
            last = cheapest(text.length(), 0);
        }

        /**
         * The state at a position from which a symbol is cheapest, or -1; of equal ones, the lowest
         * context.
         */
        private int cheapest(int at, int symbol) {
            int found = -1;
            int least = NOWHERE;
            for (int context = 0; context < CONTEXTS; context++) {
                int price = best[at * CONTEXTS + context];
                if (price != NOWHERE && price + PRICES[context][symbol] < least) {
                    least = price + PRICES[context][symbol];
                    found = at * CONTEXTS + context;
                }
            }
            return found;
        }

        private void offerPieces(String text, int at) {
            char character = text.charAt(at);
            for (int each : character < LISTED.length ? LISTED[character] : UNLISTED) {
                type = each;
                state = cheapest(at, type + 1);
                int context = state % CONTEXTS;
                sum = best[state] + PRICES[context][type + 1];
                after = CoreText.after(context, Tables.PIECE_TYPES[type]);
                Tables.PIECE_TYPES[type].offer(text, at, this);
            }
        }

        /** A piece of the present type goes up to an end, for a price of its own. */
        void offer(int end, int own) {
            int next = end * CONTEXTS + after;
            if (sum + own < best[next]) {
                best[next] = sum + own;
                types[next] = type;
                before[next] = state;
            }
        }

        List<Piece> pieces() {
            List<Piece> pieces = new ArrayList<>();
            for (int state = last; state != start; state = before[state]) {
                pieces.add(new Piece(types[state], state / CONTEXTS));
            }
            Collections.reverse(pieces);
            return pieces;
        }
    }

    /** A kind of pieces (10.2). */
    private abstract static class PieceType {
        final int after;
        final int afterInKey;

        /** The characters that its pieces begin with, or null if they are not listed (10.4). */
        final String starts;

        PieceType(int after, int afterInKey, String starts) {
            this.after = after;
            this.afterInKey = afterInKey;
            this.starts = starts;
        }

        /** Offers all pieces at a position. */
        abstract void offer(String text, int at, Cut cut);

        abstract void write(String piece, Symbols to);

        abstract void read(SymbolReader from, StringBuilder text);
    }

    /** Items of one weight. */
    private static final class Band {
        final int weight;
        final String[] items;

        private Band(int weight, String[] items) {
            this.weight = weight;
            this.items = items;
        }

        static Band ofWords(int weight, String words) {
            return new Band(weight, words.split(" "));
        }

        static Band ofCharacters(int weight, String characters) {
            return new Band(weight, characters.split(""));
        }
    }

    /** One item of a list. */
    private static final class Items extends PieceType {
        private final List<String> items = new ArrayList<>();
        private final Map<String, Integer> indices = new HashMap<>();
        private final Map<Character, List<Integer>> byFirst = new HashMap<>();
        private final Weighted model;

        Items(int after, int afterInKey, boolean isListed, Band... bands) {
            super(after, afterInKey, isListed ? firsts(bands) : null);
            List<Integer> weights = new ArrayList<>();
            for (Band band : bands) {
                for (String item : band.items) {
                    int index = items.size();
                    indices.put(item, index);
                    byFirst.computeIfAbsent(item.charAt(0), first -> new ArrayList<>()).add(index);
                    items.add(item);
                    weights.add(band.weight);
                }
            }
            model = new Weighted(weights.stream().mapToInt(weight -> weight).toArray());
        }

        private static String firsts(Band[] bands) {
            return Arrays.stream(bands)
                    .flatMap(band -> Arrays.stream(band.items))
                    .map(item -> item.substring(0, 1))
                    .distinct()
                    .collect(Collectors.joining());
        }

        @Override
        void offer(String text, int at, Cut cut) {
            for (int index : byFirst.getOrDefault(text.charAt(at), Collections.emptyList())) {
                String item = items.get(index);
                if (text.startsWith(item, at)) {
                    cut.offer(at + item.length(), price(model, index));
                }
            }
        }

        @Override
        void write(String piece, Symbols to) {
            to.push(model, indices.get(piece));
        }

        @Override
        void read(SymbolReader from, StringBuilder text) {
            text.append(items.get(from.pop(model)));
        }
    }

    /** Characters of an alphabet. */
    private static final class Run extends PieceType {
        private final StringCoding coding;
        private final Weighted lengths;
        private final int priceOfCharacter;

        Run(int after, int afterInKey, String alphabet, Weighted lengths) {
            super(after, afterInKey, alphabet);
            coding = new StringCoding(alphabet);
            this.lengths = lengths;
            priceOfCharacter = price(alphabet.length(), 1);
        }

        @Override
        void offer(String text, int at, Cut cut) {
            int most = Math.min(32, text.length() - at);
            for (int i = 0; i < most && coding.alphabet.indexOf(text.charAt(at + i)) >= 0; i++) {
                cut.offer(at + i + 1, price(lengths, i) + (i + 1) * priceOfCharacter);
            }
        }

        @Override
        void write(String piece, Symbols to) {
            to.push(lengths, piece.length() - 1);
            coding.write(piece, to);
        }

        @Override
        void read(SymbolReader from, StringBuilder text) {
            int length = from.pop(lengths) + 1;
            text.append(coding.read(length, from));
        }
    }

    /** One character of a range. */
    private static final class Block extends PieceType {
        private final int first;
        private final Uniform model;
        private final int price;

        Block(int after, int afterInKey, int first, int count) {
            super(after, afterInKey, null);
            this.first = first;
            model = new Uniform(count);
            price = price(count, 1);
        }

        @Override
        void offer(String text, int at, Cut cut) {
            int character = text.codePointAt(at);
            if (isBetween(character, first, first + model.total - 1)) {
                cut.offer(at + Character.charCount(character), price);
            }
        }

        @Override
        void write(String piece, Symbols to) {
            to.push(model, piece.codePointAt(0) - first);
        }

        @Override
        void read(SymbolReader from, StringBuilder text) {
            int character = first + from.pop(model);
            if (isSurrogate(character)) {
                throw badScene();
            }
            text.appendCodePoint(character);
        }
    }

    /** A string that a field writes, too. */
    private abstract static class Shape extends PieceType {
        private final int length;
        private final int price;

        Shape(int after, int afterInKey, String starts, int length, int price) {
            super(after, afterInKey, starts);
            this.length = length;
            this.price = price;
        }

        @Override
        void offer(String text, int at, Cut cut) {
            if (at + length <= text.length() && fits(text.substring(at, at + length))) {
                cut.offer(at + length, price);
            }
        }

        abstract boolean fits(String piece);
    }

    private static final class UuidShape extends Shape {
        private static final UuidField FIELD = new UuidField();
        private static final Pattern PATTERN =
                Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

        UuidShape(int after, int afterInKey, String starts, int length, int price) {
            super(after, afterInKey, starts, length, price);
        }

        @Override
        boolean fits(String piece) {
            return PATTERN.matcher(piece).matches();
        }

        @Override
        void write(String piece, Symbols to) {
            FIELD.push(piece, to);
        }

        @Override
        void read(SymbolReader from, StringBuilder text) {
            text.append(FIELD.read(from));
        }
    }

    private static final class DateShape extends Shape {
        private static final DateField FIELD = new DateField("2000-01-01", "2099-12-31");

        private final String except;

        DateShape(int after, int afterInKey, String starts, int length, int price, String except) {
            super(after, afterInKey, starts, length, price);
            this.except = except;
        }

        @Override
        boolean fits(String piece) {
            return FIELD.takes(piece) && !piece.endsWith(except);
        }

        @Override
        void write(String piece, Symbols to) {
            FIELD.write(piece, to);
        }

        @Override
        void read(SymbolReader from, StringBuilder text) {
            text.append(FIELD.read(from));
        }
    }

    /** Chinese, each unit by the one before (10.6). */
    private static final class Stretch extends PieceType {
        private static final int MOST_UNITS = 64;

        private final ChineseTable table;
        private final ChineseSymbols symbols;

        Stretch(int after, int afterInKey, ChineseTable table) {
            super(after, afterInKey, null);
            this.table = table;
            symbols = table.symbols;
        }

        @Override
        void offer(String text, int at, Cut cut) {
            if (text.charAt(at) < 0x80) {
                return;
            }
            PriceSum sum = new PriceSum();
            ChineseTable.State state = table.state(symbols.edge, symbols.edge);
            int most = Math.min(MOST_UNITS, text.length() - at);
            for (int i = 0; i < most; i++) {
                int rank = symbols.rankOfUnit(text.charAt(at + i));
                if (rank < 0) {
                    return;
                }
                writeUnit(state, i, rank, text.charAt(at + i), sum);
                state = table.state(symbols.edge, rank);
                cut.offer(at + i + 1, sum.price + price(state.question(i + 1), 0));
            }
        }

        private void writeUnit(ChineseTable.State state, int place, int rank, char unit, Sink to) {
            if (place > 0) {
                to.push(state.question(place), 1);
            }
            state.write(rank, to);
            if (rank == symbols.rare) {
                to.push(ChineseSymbols.IDEOGRAPHS, unit - ChineseSymbols.FIRST_IDEOGRAPH);
            }
        }

        @Override
        void write(String piece, Symbols to) {
            ChineseTable.State state = table.state(symbols.edge, symbols.edge);
            for (int i = 0; i < piece.length(); i++) {
                int rank = symbols.rankOfUnit(piece.charAt(i));
                writeUnit(state, i, rank, piece.charAt(i), to);
                state = table.state(symbols.edge, rank);
            }
            to.push(state.question(piece.length()), 0);
        }

        @Override
        void read(SymbolReader from, StringBuilder text) {
            ChineseTable.State state = table.state(symbols.edge, symbols.edge);
            for (int i = 0; i == 0 || from.pop(state.question(i)) == 1; i++) {
                int rank = state.read(from);
                if (rank == symbols.rare) {
                    text.append(
                            (char)
                                    (ChineseSymbols.FIRST_IDEOGRAPH
                                            + from.pop(ChineseSymbols.IDEOGRAPHS)));
                } else {
                    text.append(symbols.textOf(rank));
                }
                state = table.state(symbols.edge, rank);
            }
        }
    }

    /** Adds up the prices of symbols. */
    private static final class PriceSum implements Sink {
        int price;

        @Override
        public void push(int start, int frequency, int total) {
            price += price(total, frequency);
        }
    }

    // ---- Tables of Chinese (10.6, 10.7, 14.3, 14.4) ----

    /** A symbol of a table: its band, its class and its code. */
    private static final class ChineseSymbol {
        final int band;
        final int ofClass;
        final int code;

        ChineseSymbol(int band, int ofClass, int code) {
            this.band = band;
            this.ofClass = ofClass;
            this.code = code;
        }
    }

    /** The symbols of Chinese texts by their ranks. */
    private static final class ChineseSymbols {
        static final char FIRST_IDEOGRAPH = '\u4e00';
        static final Uniform IDEOGRAPHS = new Uniform(0x9fff - 0x4e00 + 1);

        private static final int CODES = 21504;

        /** First unit, first code and number of each block of codes. */
        private static final int[][] BLOCKS = {
            {0x0000, 0, 128},
            {0x3000, 128, 64},
            {0xff00, 192, 96},
            {0x2000, 288, 64},
            {0x00a0, 352, 160},
            {FIRST_IDEOGRAPH, 512, IDEOGRAPHS.total},
        };

        // The ranks of the symbols that are no units.
        final int edge;
        final int rare;

        /** -1 in a table without it. */
        final int stretch;

        final int classes;
        final int size;
        final int[] classOf;
        final int[] frequencies;

        /**
         * The ranks of each class but EDGE, ascending; their model, and the place of each rank
         * among them.
         */
        final int[][] members;

        final Weighted[] memberModels;
        final int[] placeInClass;

        private final int[] codes;
        private final int[] rankOfCode;
        private final List<String> words = new ArrayList<>();
        private final Map<String, Integer> rankOfWord = new HashMap<>();

        ChineseSymbols(TableBits bits, int classes, boolean hasWords) {
            this.classes = classes;
            List<ChineseSymbol> symbols = read(bits, classes, hasWords);
            size = symbols.size();
            codes = symbols.stream().mapToInt(symbol -> symbol.code).toArray();
            classOf = symbols.stream().mapToInt(symbol -> symbol.ofClass).toArray();
            frequencies = frequenciesOf(symbols);
            rankOfCode = new int[Arrays.stream(codes).max().orElse(0) + 1];
            Arrays.fill(rankOfCode, -1);
            for (int rank = 0; rank < size; rank++) {
                rankOfCode[codes[rank]] = rank;
            }
            edge = rankOfCode[0];
            rare = rankOfCode[1];
            stretch = rankOfCode[2];

            members = new int[classes][];
            memberModels = new Weighted[classes];
            placeInClass = new int[size];
            for (int d = 0; d < classes; d++) {
                int ofClass = d;
                members[d] =
                        IntStream.range(0, size)
                                .filter(rank -> classOf[rank] == ofClass && rank != edge)
                                .toArray();
                memberModels[d] = modelOf(members[d]);
                for (int i = 0; i < members[d].length; i++) {
                    placeInClass[members[d][i]] = i;
                }
            }
        }

        private static List<ChineseSymbol> read(TableBits bits, int classes, boolean hasWords) {
            List<ChineseSymbol> symbols = new ArrayList<>();
            int words = 0;
            for (int d = 0; d < classes; d++) {
                int top = bits.bits(5);
                int lowest = top - bits.gamma();
                for (int band = top; band >= lowest; band--) {
                    int units = bits.rice(2);
                    int k = units > 0 ? log(CODES / units) : 0;
                    for (int code : bits.ascending(units, k)) {
                        symbols.add(new ChineseSymbol(band, d, code));
                    }
                    for (int left = hasWords ? bits.gamma() : 0; left > 0; left--) {
                        symbols.add(new ChineseSymbol(band, d, CODES + words++));
                    }
                }
            }
            // The sort is stable: classes and codes stay in their order.
            symbols.sort(Comparator.comparingInt(symbol -> -symbol.band));
            return symbols;
        }

        private int[] frequenciesOf(List<ChineseSymbol> symbols) {
            long[] sums = new long[classes];
            symbols.forEach(symbol -> sums[symbol.ofClass] += 1L << symbol.band);
            return symbols.stream()
                    .mapToLong(symbol -> Math.max(1, (4096L << symbol.band) / sums[symbol.ofClass]))
                    .mapToInt(frequency -> (int) frequency)
                    .toArray();
        }

        Weighted modelOf(int[] ranks) {
            return new Weighted(Arrays.stream(ranks).map(rank -> frequencies[rank]).toArray());
        }

        void readWords(TableBits bits) {
            int count = (int) Arrays.stream(codes).filter(code -> code >= CODES).count();
            int[] lengths = Arrays.stream(bits.row(count, 0)).map(length -> length + 2).toArray();
            int k = bits.bits(4);
            int[] units = bits.row(Arrays.stream(lengths).sum(), k);
            int at = 0;
            for (int i = 0; i < count; i++) {
                StringBuilder word = new StringBuilder();
                for (int end = at + lengths[i]; at < end; at++) {
                    word.append(textOf(units[at]));
                }
                words.add(word.toString());
                rankOfWord.put(word.toString(), rankOfCode[CODES + i]);
            }
        }

        /** The rank of a unit, that of RARE for an ideograph that is not listed, or -1. */
        int rankOfUnit(char unit) {
            for (int[] block : BLOCKS) {
                int place = unit - block[0];
                if (place >= 0 && place < block[2]) {
                    int code = block[1] + place;
                    // The first codes mean something else.
                    int rank = code > 2 && code < rankOfCode.length ? rankOfCode[code] : -1;
                    return rank < 0 && block[0] == FIRST_IDEOGRAPH ? rare : rank;
                }
            }
            return -1;
        }

        /** The unit or the word of a rank. */
        String textOf(int rank) {
            int code = codes[rank];
            if (code >= CODES) {
                return words.get(code - CODES);
            }
            for (int[] block : BLOCKS) {
                if (isBetween(code, block[1], block[1] + block[2] - 1)) {
                    return String.valueOf((char) (block[0] + code - block[1]));
                }
            }
            throw new IllegalStateException("no code " + code);
        }

        /** The rank of the longest word at a position, or null. */
        Integer rankOfWordAt(String text, int at) {
            for (int length = 4; length >= 2; length--) {
                if (at + length <= text.length()) {
                    Integer rank = rankOfWord.get(text.substring(at, at + length));
                    if (rank != null) {
                        return rank;
                    }
                }
            }
            return null;
        }
    }

    /** How likely each symbol is after others. */
    private static final class ChineseTable {
        private static final int VIEWS = 10;
        private static final int PLACES = 13;

        final ChineseSymbols symbols;
        private final int[][] levels;
        private final Weighted[][] questions;

        /** The list after each symbol, or null; and after a pair of symbols, by its number. */
        private final RankList[] lists;

        private final Map<Integer, RankList> pairLists = new HashMap<>();

        /**
         * States are made at their first use, and kept. A state is immutable, so threads may make
         * one twice.
         */
        private final State[] states;

        private final Map<Integer, State> pairStates = new ConcurrentHashMap<>();

        static ChineseTable ofCore(String digits) {
            return new ChineseTable(digits, 32, false);
        }

        static ChineseTable ofZh(String digits) {
            return new ChineseTable(digits, 64, true);
        }

        private ChineseTable(String digits, int classes, boolean hasWords) {
            TableBits bits = new TableBits(digits);
            symbols = new ChineseSymbols(bits, classes, hasWords);
            levels = new int[classes][];
            for (int d = 0; d < classes; d++) {
                levels[d] = readLevels(bits, classes);
            }
            questions = new Weighted[VIEWS][];
            for (int view = 0; view < VIEWS; view++) {
                questions[view] =
                        Arrays.stream(readLevels(bits, PLACES))
                                .mapToObj(n -> new Weighted(n * n + 1, 1023 - n * n))
                                .toArray(Weighted[]::new);
            }
            lists = new RankList[symbols.size];
            states = new State[symbols.size];
            if (hasWords) {
                symbols.readWords(bits);
                readBlocks(bits);
            } else {
                readLists(bits);
            }
        }

        private static int[] readLevels(TableBits bits, int count) {
            int middle = bits.bits(4);
            return bits.around(middle, count, bits.bits(2));
        }

        private void readLists(TableBits bits) {
            int rank = -1;
            for (int left = bits.bits(13); left > 0; left--) {
                rank += 1 + bits.gamma();
                lists[rank] = readList(bits, bits.gamma() + 1);
            }
        }

        private RankList readList(TableBits bits, int count) {
            int odds = bits.around(11, 1, 1)[0];
            int[] ranks = bits.ascending(count, log(symbols.size / count) - 1);
            return new RankList(ranks, count > 1 ? bits.row(count, 1) : new int[1], odds);
        }

        private void readBlocks(TableBits bits) {
            int count = bits.bits(13);
            bits.row((count + 7) / 8, 8);
            Map<Integer, RankList> indexLists = new HashMap<>();
            for (int first = 0; first < count; first++) {
                int size = bits.gamma();
                if (size > 0) {
                    lists[first] = readList(bits, size);
                    int[] flags = new int[size];
                    for (int i = 0; i < size; i++) {
                        flags[i] = bits.bits(1);
                    }
                    for (int i = 0; i < size; i++) {
                        if (flags[i] == 1) {
                            indexLists.put(pair(first, lists[first].ranks[i]), readIndexList(bits));
                        }
                    }
                }
            }
            indexLists.forEach(
                    (pair, list) ->
                            pairLists.put(pair, list.within(lists[pair % symbols.size].ranks)));
        }

        private static RankList readIndexList(TableBits bits) {
            int count = bits.gamma() + 1;
            int odds = bits.bits(4);
            int[] indices = bits.ascending(count, 2);
            return new RankList(indices, count > 1 ? bits.row(count, 0) : new int[1], odds);
        }

        private int pair(int first, int second) {
            return first * symbols.size + second;
        }

        /** The state after two symbols. */
        State state(int first, int second) {
            RankList ofPair = pairLists.get(pair(first, second));
            if (ofPair != null) {
                return pairStates.computeIfAbsent(
                        pair(first, second), pair -> new State(second, ofPair, lists[second]));
            }
            State state = states[second];
            if (state == null) {
                state =
                        lists[second] == null
                                ? new State(second)
                                : new State(second, lists[second]);
                states[second] = state;
            }
            return state;
        }

        /** By how many bits the frequencies of a class grow after a symbol. */
        private int shift(int ofClass, int second) {
            return 14 - levels[ofClass][symbols.classOf[second]];
        }

        /** How likely each symbol is next, and the end. */
        final class State {
            /**
             * The ranks that each list asks for, without EDGE and those of the list before, and
             * their models.
             */
            private final List<int[]> asked = new ArrayList<>();

            private final List<Weighted> models = new ArrayList<>();

            /** The ranks of all lists but EDGE, ascending. */
            private final int[] allAsked;

            private final Weighted classModel;
            private final Weighted[] ends;

            private State(int second, RankList... lists) {
                // The view: what EDGE would cost as a symbol among the others.
                int view = 0;
                boolean hasEdge = false;
                Set<Integer> ranks = new TreeSet<>();
                for (RankList list : lists) {
                    RankList rest = list.without(ranks);
                    if (!hasEdge) {
                        int frequency = rest.weightOf(symbols.edge, rest.escape);
                        hasEdge = rest.weightOf(symbols.edge, 0) > 0;
                        view += price(rest.total(), frequency);
                    }
                    RankList others = rest.without(Collections.singleton(symbols.edge));
                    if (others.ranks.length > 0) {
                        asked.add(others.ranks);
                        models.add(others.model());
                    }
                    Arrays.stream(others.ranks).forEach(ranks::add);
                }
                allAsked = ranks.stream().mapToInt(rank -> rank).toArray();

                int[] left = new int[symbols.classes];
                for (int d = 0; d < symbols.classes; d++) {
                    left[d] = symbols.memberModels[d].total;
                }
                for (int rank : allAsked) {
                    left[symbols.classOf[rank]] -= symbols.frequencies[rank];
                }
                for (int d = 0; d < symbols.classes; d++) {
                    left[d] <<= shift(d, second);
                }
                classModel = new Weighted(left);
                if (!hasEdge) {
                    int ofEdge =
                            symbols.frequencies[symbols.edge]
                                    << shift(symbols.classOf[symbols.edge], second);
                    view += price(classModel.total + ofEdge, ofEdge);
                }
                ends = questions[Math.min(view / 16, VIEWS - 1)];
            }

            /** The model of the end (symbol 0) after so many units, 1 or more. */
            Weighted question(int place) {
                return ends[Math.min(place, PLACES) - 1];
            }

            void write(int rank, Sink to) {
                for (int i = 0; i < models.size(); i++) {
                    int index = Arrays.binarySearch(asked.get(i), rank);
                    if (index >= 0) {
                        to.push(models.get(i), index);
                        return;
                    }
                    to.push(models.get(i), asked.get(i).length);
                }
                int ofClass = symbols.classOf[rank];
                to.push(classModel, ofClass);
                int start = symbols.memberModels[ofClass].start(symbols.placeInClass[rank]);
                int total = symbols.memberModels[ofClass].total;
                for (int other : allAsked) {
                    if (symbols.classOf[other] == ofClass) {
                        total -= symbols.frequencies[other];
                        start -= other < rank ? symbols.frequencies[other] : 0;
                    }
                }
                to.push(start, symbols.frequencies[rank], total);
            }

            int read(SymbolReader from) {
                for (int i = 0; i < models.size(); i++) {
                    int index = from.pop(models.get(i));
                    if (index < asked.get(i).length) {
                        return asked.get(i)[index];
                    }
                }
                int[] left =
                        Arrays.stream(symbols.members[from.pop(classModel)])
                                .filter(rank -> Arrays.binarySearch(allAsked, rank) < 0)
                                .toArray();
                return left[from.pop(symbols.modelOf(left))];
            }
        }
    }

    /** The ranks that often follow, ascending, with their weights. */
    private static final class RankList {
        final int[] ranks;
        final int[] weights;
        final int escape;

        RankList(int[] ranks, int[] levels, int odds) {
            this.ranks = ranks;
            weights = Arrays.stream(levels).map(level -> 2048 >> level).toArray();
            escape = (int) (((long) Arrays.stream(weights).sum() << odds) / 512);
        }

        private RankList(RankList list, int[] ranks, int[] weights) {
            this.ranks = ranks;
            this.weights = weights;
            escape = list.escape;
        }

        /** The same list, in which the ranks have been indices of another one. */
        RankList within(int[] others) {
            return new RankList(
                    this, Arrays.stream(ranks).map(index -> others[index]).toArray(), weights);
        }

        RankList without(Set<Integer> excluded) {
            int[] places =
                    IntStream.range(0, ranks.length)
                            .filter(i -> !excluded.contains(ranks[i]))
                            .toArray();
            return new RankList(
                    this,
                    Arrays.stream(places).map(i -> ranks[i]).toArray(),
                    Arrays.stream(places).map(i -> weights[i]).toArray());
        }

        int weightOf(int rank, int otherwise) {
            int place = Arrays.binarySearch(ranks, rank);
            return place >= 0 ? weights[place] : otherwise;
        }

        int total() {
            return Arrays.stream(weights).sum() + escape;
        }

        /** The weights, then the escape. */
        Weighted model() {
            int[] all = Arrays.copyOf(weights, weights.length + 1);
            all[weights.length] = escape;
            return new Weighted(all);
        }
    }

    /** The numbers of a packed table (10.7). */
    private static final class TableBits {
        private final BitSet bits = new BitSet();
        private int at;

        TableBits(String digits) {
            int count = 0;
            for (int i = 0; i + 1 < digits.length(); i += 2) {
                int number = digitOf(digits.charAt(i)) * 93 + digitOf(digits.charAt(i + 1));
                for (int bit = 12; bit >= 0; bit--) {
                    bits.set(count++, (number >> bit & 1) == 1);
                }
            }
        }

        private static int digitOf(char character) {
            return character - ' ' - (character > '"' ? 1 : 0) - (character > '\\' ? 1 : 0);
        }

        int bits(int count) {
            int number = 0;
            for (int end = at + count; at < end; at++) {
                number = 2 * number + (bits.get(at) ? 1 : 0);
            }
            return number;
        }

        int gamma() {
            int one = bits.nextSetBit(at);
            int zeros = one - at;
            at = one;
            return bits(zeros + 1) - 1;
        }

        int rice(int k) {
            int zero = bits.nextClearBit(at);
            int ones = zero - at;
            at = zero + 1;
            return (ones << k) + bits(k);
        }

        int[] row(int count, int k) {
            int[] numbers = new int[count];
            for (int i = 0; i < count; i++) {
                numbers[i] = rice(k);
            }
            return numbers;
        }

        int[] ascending(int count, int k) {
            int[] numbers = row(count, k);
            for (int i = 1; i < count; i++) {
                numbers[i] += numbers[i - 1] + 1;
            }
            return numbers;
        }

        int[] around(int middle, int count, int k) {
            return Arrays.stream(row(count, k))
                    .map(z -> z % 2 == 0 ? middle + z / 2 : middle - (z + 1) / 2)
                    .toArray();
        }
    }

    // ---- The Chinese model (14) ----

    /** The logarithm in 256ths of a bit, rounded down at every step (14.1). */
    private static int log256(int number) {
        int result = log(number);
        long part = ((long) number << 15) >> result;
        for (int i = 0; i < 8; i++) {
            part = part * part >> 15;
            result = 2 * result;
            if (part >= 1 << 16) {
                part >>= 1;
                result++;
            }
        }
        return result;
    }

    /** A text by the Chinese table or by the core, whichever is cheaper. */
    private static final class ZhText extends TextCoding {
        static final ZhText TEXT = new ZhText();

        private static final ChineseTable TABLE = ZhTable.TABLE;
        private static final ChineseSymbols SYMBOLS = TABLE.symbols;
        private static final Weighted CHOICE = new Weighted(127, 1);
        private static final int OWN = 0;
        private static final int CORE = 1;

        private ZhText() {}

        @Override
        void push(String text, Symbols to) {
            Symbols core = new Symbols();
            core.push(CHOICE, CORE);
            CoreText.TEXT.push(text, core);
            Symbols own = new Symbols();
            own.push(CHOICE, OWN);
            if (!text.isEmpty()) {
                pushOwn(text, own);
            }
            boolean isOwn = !text.isEmpty() && own.price256() <= core.price256();
            to.pushAll(isOwn ? own : core);
        }

        private void pushOwn(String text, Symbols to) {
            int first = SYMBOLS.edge;
            int second = SYMBOLS.edge;
            int at = 0;
            for (int place = 0; at < text.length(); place++) {
                ChineseTable.State state = TABLE.state(first, second);
                if (place > 0) {
                    to.push(state.question(place), 1);
                }
                int rank = rankAt(text, at);
                int end = endOf(text, at, rank);
                state.write(rank, to);
                if (rank == SYMBOLS.rare) {
                    to.push(
                            ChineseSymbols.IDEOGRAPHS,
                            text.charAt(at) - ChineseSymbols.FIRST_IDEOGRAPH);
                } else if (rank == SYMBOLS.stretch) {
                    CoreText.TEXT.push(text.substring(at, end), to);
                }
                first = second;
                second = rank;
                at = end;
                if (at == text.length()) {
                    to.push(TABLE.state(first, second).question(place + 1), 0);
                }
            }
        }

        private static int rankAt(String text, int at) {
            Integer word = SYMBOLS.rankOfWordAt(text, at);
            if (word != null) {
                return word;
            }
            int rank = SYMBOLS.rankOfUnit(text.charAt(at));
            return rank >= 0 ? rank : SYMBOLS.stretch;
        }

        private static int endOf(String text, int at, int rank) {
            if (rank != SYMBOLS.stretch) {
                return at + (rank == SYMBOLS.rare ? 1 : SYMBOLS.textOf(rank).length());
            }
            int end = at + 1;
            while (end < text.length() && rankAt(text, end) == SYMBOLS.stretch) {
                end++;
            }
            return end;
        }

        @Override
        String read(SymbolReader from) {
            return from.pop(CHOICE) == OWN ? readOwn(from) : CoreText.TEXT.read(from);
        }

        private static String readOwn(SymbolReader from) {
            StringBuilder text = new StringBuilder();
            int first = SYMBOLS.edge;
            int second = SYMBOLS.edge;
            ChineseTable.State state = TABLE.state(first, second);
            for (int place = 0; place == 0 || from.pop(state.question(place)) == 1; place++) {
                int rank = state.read(from);
                if (rank == SYMBOLS.rare) {
                    text.append(
                            (char)
                                    (ChineseSymbols.FIRST_IDEOGRAPH
                                            + from.pop(ChineseSymbols.IDEOGRAPHS)));
                } else if (rank == SYMBOLS.stretch) {
                    text.append(CoreText.TEXT.read(from));
                } else {
                    text.append(SYMBOLS.textOf(rank));
                }
                first = second;
                second = rank;
                state = TABLE.state(first, second);
            }
            return text.toString();
        }
    }

    // ---- Seals (16) ----

    /** A record that a sealer has opened. */
    public static final class Opened {
        private final Map<String, Object> record;
        private final int key;

        private Opened(Map<String, Object> record, int key) {
            this.record = record;
            this.key = key;
        }

        /**
         * Returns the record of the newest version, without the seal.
         *
         * @return the values by the names of the fields
         */
        public Map<String, Object> getRecord() {
            return record;
        }

        /**
         * Returns which of the keys has sealed the record.
         *
         * @return the index of the key, from 0
         */
        public int getKey() {
            return key;
        }
    }

    /**
     * Seals the records of a schema: only who has a key can make a scene that opens.
     *
     * <p>A page reads the record with the same schema, and without a key. A copy of a code opens
     * like the code.
     */
    public static final class Sealer {
        private static final int SHORTEST_KEY = 16;
        private static final int SHORTEST_SEAL = 8;

        private final Schema schema;
        private final String field;
        private final List<SecretKeySpec> keys = new ArrayList<>();

        /**
         * Makes a sealer.
         *
         * @param schema the schema of the records
         * @param field the name of the field of the seal, a {@code hex} of 8 to 64 digits in the
         *     newest version
         * @param keys one secret or more, each of 16 bytes or more: the first one seals, and all of
         *     them open
         * @throws SceneException {@code SCHEMA} for a field that holds no seal, for no keys, and
         *     for a key that is too short
         */
        public Sealer(Schema schema, String field, byte[]... keys) {
            if (sealLength(schema.newest(), field) == 0) {
                throw badSchema(
                        "the field "
                                + shown(field)
                                + " holds no seal: it has to be a hex of 8 digits or more");
            }
            if (keys.length == 0) {
                throw badSchema("no keys");
            }
            for (byte[] key : keys) {
                if (key.length < SHORTEST_KEY) {
                    throw badSchema("a key has " + SHORTEST_KEY + " bytes or more");
                }
                this.keys.add(new SecretKeySpec(key, "HmacSHA256"));
            }
            this.schema = schema;
            this.field = field;
        }

        /** The number of digits of a seal, or 0 if the version has no field for one. */
        private static int sealLength(Version version, String field) {
            Field found = version.struct.byName.get(field);
            if (found == null || !"hex".equals(found.form(false).get("kind"))) {
                return 0;
            }
            int length = ((StringField) found).length;
            return length >= SHORTEST_SEAL ? length : 0;
        }

        /**
         * Writes a record with its seal, by the newest version and the first key.
         *
         * @param record the values by the names of the fields, without the seal
         * @return the scene, 1 to 32 characters of the alphabet
         * @throws SceneException {@code VALUE} for a value that a field cannot carry, and for a
         *     record that has a seal; {@code LENGTH} for a record that is too long
         */
        public String encode(Map<String, ?> record) {
            if (mapOf(record).get(field) != null) {
                throw badValue(record.get(field), "absent: the sealer makes the seal")
                        .inside(field);
            }
            return schema.newest()
                    .write(with(record, sealOf(record, schema.newest(), keys.get(0))));
        }

        private Map<Object, Object> with(Map<?, ?> record, String seal) {
            Map<Object, Object> sealed = new LinkedHashMap<>(record);
            sealed.put(field, seal);
            return sealed;
        }

        private String sealOf(Map<?, ?> record, Version version, SecretKeySpec key) {
            char[] zeros = new char[sealLength(version, field)];
            Arrays.fill(zeros, '0');
            String zeroScene = version.write(with(record, new String(zeros)));
            String sealed = "miniprogram-scene seal 1\0" + version.canonical + "\0" + zeroScene;
            byte[] digest = hmac(key, utf8(sealed));
            StringBuilder digits = new StringBuilder();
            for (byte each : digest) {
                digits.append(String.format("%02x", each));
            }
            return digits.substring(0, zeros.length);
        }

        private static byte[] hmac(SecretKeySpec key, byte[] bytes) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(key);
                return mac.doFinal(bytes);
            } catch (GeneralSecurityException error) {
                // Every Java platform has this algorithm.
                throw new IllegalStateException(error);
            }
        }

        /**
         * The bytes of a string, with U+FFFD for each lone surrogate: Java itself would put a
         * question mark.
         */
        private static byte[] utf8(String text) {
            int[] characters = text.codePoints().map(c -> isSurrogate(c) ? 0xfffd : c).toArray();
            return new String(characters, 0, characters.length).getBytes(StandardCharsets.UTF_8);
        }

        /**
         * Reads a record, and checks its seal by all keys.
         *
         * @param scene the scene, without percent-encoding
         * @return the record of the newest version, and the key that has sealed it
         * @throws SceneException {@code FOREIGN} for a text that is no scene of the schema, or of a
         *     version without a seal; {@code FORGED} for a wrong seal; {@code VERSION} for an
         *     earlier version without its upgrade; {@code VALUE} if an upgrade makes a wrong record
         */
        public Opened open(String scene) {
            Written written = read(scene);
            int key = keyOf(written);
            Map<String, Object> record = new LinkedHashMap<>(schema.upgraded(written));
            record.remove(field);
            return new Opened(record, key);
        }

        private Written read(String scene) {
            try {
                Written written = schema.read(scene);
                if (sealLength(written.version, field) > 0) {
                    return written;
                }
            } catch (SceneException error) {
                throw new SceneException(Code.FOREIGN, error.getMessage());
            }
            throw new SceneException(Code.FOREIGN, "nobody has sealed this version");
        }

        /** The index of the key that has sealed a record. */
        private int keyOf(Written written) {
            byte[] seal = utf8((String) written.record.get(field));
            for (int i = 0; i < keys.size(); i++) {
                byte[] right = utf8(sealOf(written.record, written.version, keys.get(i)));
                if (MessageDigest.isEqual(seal, right)) {
                    return i;
                }
            }
            throw new SceneException(Code.FORGED, "no key has sealed this scene");
        }
    }

    // ---- JSON ----

    /**
     * A small reader and writer of JSON, for the JSON form of schemas. It keeps lone surrogates and
     * the order of keys.
     *
     * <p>Any other library will do: see {@link Schema#fromJson(Object)}.
     */
    public static final class Json {
        private static final int MOST_DEPTH = 1000;
        private static final Pattern NUMBER =
                Pattern.compile("-?(?:0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

        private final String text;
        private int at;

        private Json(String text) {
            this.text = text;
        }

        /**
         * Reads JSON strictly.
         *
         * @param text one value of JSON
         * @return a {@code Map<String, Object>}, a {@code List<Object>}, a {@code String}, a {@code
         *     Boolean} or null; for an integer a {@code Long} if a double holds it, and a {@code
         *     Double} for other numbers
         * @throws IllegalArgumentException for a text that is no JSON, or is nested deeper than
         *     1000 levels
         */
        public static Object read(String text) {
            Json json = new Json(text);
            Object value = json.value(0);
            if (json.next() != END) {
                throw json.wrong();
            }
            return value;
        }

        private static final char END = 0;

        private IllegalArgumentException wrong() {
            return new IllegalArgumentException("no JSON at position " + at);
        }

        /** The next character that is no white space. */
        private char next() {
            while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            return at < text.length() ? text.charAt(at) : END;
        }

        private void expect(char character) {
            if (next() != character) {
                throw wrong();
            }
            at++;
        }

        private Object value(int depth) {
            if (depth > MOST_DEPTH) {
                throw wrong();
            }
            switch (next()) {
                case '{':
                    return object(depth);
                case '[':
                    return array(depth);
                case '"':
                    return string();
                case 't':
                    return word("true", true);
                case 'f':
                    return word("false", false);
                case 'n':
                    return word("null", null);
                default:
                    return number();
            }
        }

        private Map<String, Object> object(int depth) {
            Map<String, Object> object = new LinkedHashMap<>();
            expect('{');
            if (next() != '}') {
                readMember(object, depth);
                while (next() == ',') {
                    at++;
                    readMember(object, depth);
                }
            }
            expect('}');
            return object;
        }

        private void readMember(Map<String, Object> object, int depth) {
            next();
            String key = string();
            expect(':');
            object.put(key, value(depth + 1));
        }

        private List<Object> array(int depth) {
            List<Object> array = new ArrayList<>();
            expect('[');
            if (next() != ']') {
                array.add(value(depth + 1));
                while (next() == ',') {
                    at++;
                    array.add(value(depth + 1));
                }
            }
            expect(']');
            return array;
        }

        private Object word(String word, Object value) {
            if (!text.startsWith(word, at)) {
                throw wrong();
            }
            at += word.length();
            return value;
        }

        private Number number() {
            Matcher matcher = NUMBER.matcher(text).region(at, text.length());
            if (!matcher.lookingAt()) {
                throw wrong();
            }
            at = matcher.end();
            double number = Double.parseDouble(matcher.group());
            boolean isWhole = matcher.group(1) == null && matcher.group(2) == null;
            if (isWhole && Math.abs(number) <= MAX_INTEGER) {
                return (long) number;
            }
            return number;
        }

        private String string() {
            if (at >= text.length() || text.charAt(at) != '"') {
                throw wrong();
            }
            StringBuilder string = new StringBuilder();
            for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
                char character = text.charAt(at);
                if (character < ' ') {
                    throw wrong();
                }
                string.append(character == '\\' ? escaped() : character);
            }
            if (at >= text.length()) {
                throw wrong();
            }
            at++;
            return string.toString();
        }

        /** The character of an escape, of which the last character is then the present one. */
        private char escaped() {
            at++;
            int index = at < text.length() ? "\"\\/bfnrtu".indexOf(text.charAt(at)) : -1;
            if (index < 0) {
                throw wrong();
            }
            if (index < 8) {
                return "\"\\/\b\f\n\r\t".charAt(index);
            }
            if (at + 4 >= text.length()) {
                throw wrong();
            }
            String digits = text.substring(at + 1, at + 5);
            if (!StringCoding.HEX.hasAll(digits.toLowerCase(Locale.ROOT))) {
                throw wrong();
            }
            at += 4;
            return (char) Integer.parseInt(digits, 16);
        }

        /**
         * Writes a value as JSON, without white space.
         *
         * @param value maps, lists, strings, numbers, booleans and null
         * @return the text; lone surrogates are escaped
         * @throws IllegalArgumentException for a value of another type
         */
        public static String write(Object value) {
            StringBuilder text = new StringBuilder();
            append(value, text);
            return text.toString();
        }

        private static void append(Object value, StringBuilder text) {
            if (value instanceof Map) {
                String separator = "{";
                for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
                    text.append(separator);
                    appendString(String.valueOf(entry.getKey()), text);
                    text.append(':');
                    append(entry.getValue(), text);
                    separator = ",";
                }
                text.append(((Map<?, ?>) value).isEmpty() ? "{}" : "}");
            } else if (value instanceof List) {
                String separator = "[";
                for (Object item : (List<?>) value) {
                    text.append(separator);
                    append(item, text);
                    separator = ",";
                }
                text.append(((List<?>) value).isEmpty() ? "[]" : "]");
            } else if (value instanceof String) {
                appendString((String) value, text);
            } else if (value instanceof Number && whole(value) != null) {
                text.append(whole(value));
            } else if (value == null || value instanceof Boolean || isFinite(value)) {
                text.append(value);
            } else {
                throw new IllegalArgumentException("no value of JSON: " + value.getClass());
            }
        }

        private static boolean isFinite(Object value) {
            return value instanceof Number && Double.isFinite(((Number) value).doubleValue());
        }

        private static void appendString(String string, StringBuilder text) {
            text.append('"');
            string.codePoints()
                    .forEach(
                            character -> {
                                if (character == '"' || character == '\\') {
                                    text.append('\\').append((char) character);
                                } else if (character < ' ' || isSurrogate(character)) {
                                    text.append(String.format("\\u%04x", character));
                                } else {
                                    text.appendCodePoint(character);
                                }
                            });
            text.append('"');
        }
    }

    // ---- Tables, written by ports/write_tables.py from docs/format (11) ----

    private static final class Tables {
        private Tables() {}

        // <tables>
        static final Weighted VERSIONS =
                new Weighted(
                        120, 40, 24, 16, 12, 757, 8, 8, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        static final Weighted PAIRS =
                new Weighted(
                        10, 290, 401, 401, 290, 170, 101, 50, 26, 17, 10, 5, 5, 2, 2, 2, 2, 2, 2, 2,
                        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2);
        static final Weighted ID_LENGTHS =
                new Weighted(
                        56, 64, 80, 88, 112, 112, 80, 72, 48, 64, 32, 20, 32, 12, 12, 16, 12, 32,
                        56, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        static final Weighted[] CONTEXTS = {
            // 0: start of a text
            new Weighted(
                    5, 65, 65, 50, 50, 10, 10, 17, 17, 10, 17, 10, 10, 901, 10, 17, 10, 10, 10, 5,
                    10, 5, 5, 5),
            // 1: start of a value
            new Weighted(
                    17, 26, 1025, 37, 37, 65, 17, 65, 50, 5, 10, 65, 65, 197, 5, 5, 5, 5, 5, 5, 2,
                    2, 2, 2),
            // 2: after letters
            new Weighted(
                    325, 122, 145, 37, 50, 5, 5, 5, 10, 5, 197, 2, 5, 50, 10, 2, 2, 10, 5, 2, 2, 2,
                    2, 2),
            // 3: after digits
            new Weighted(
                    785, 37, 5, 37, 50, 2, 5, 5, 5, 2, 197, 2, 5, 485, 17, 2, 2, 2, 5, 2, 2, 2, 2,
                    2),
            // 4: after mixed characters
            new Weighted(
                    785, 10, 17, 10, 10, 5, 2, 2, 2, 5, 37, 2, 2, 17, 5, 2, 2, 2, 2, 2, 2, 2, 2, 2),
            // 5: after punctuation
            new Weighted(
                    26, 226, 401, 122, 82, 17, 17, 37, 26, 10, 50, 26, 37, 901, 5, 5, 5, 5, 5, 2, 2,
                    2, 2, 2),
            // 6: after Chinese
            new Weighted(
                    1226, 10, 26, 10, 17, 2, 2, 17, 2, 2, 10, 2, 2, 5, 5, 5, 2, 5, 10, 2, 5, 2, 2,
                    2),
            // 7: after anything else
            new Weighted(
                    197, 10, 26, 65, 10, 5, 2, 2, 2, 2, 17, 2, 2, 50, 26, 82, 82, 37, 65, 50, 17,
                    37, 37, 26),
            // 8: start of a key
            new Weighted(
                    2, 1025, 10, 290, 26, 2, 10, 5, 10, 2, 17, 2, 2, 17, 2, 2, 2, 2, 2, 2, 2, 2, 2,
                    2),
            // 9: after letters in a key
            new Weighted(
                    1025, 145, 50, 26, 26, 2, 5, 2, 2, 2, 50, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
                    2),
            // 10: after anything else in a key
            new Weighted(
                    401, 290, 17, 101, 17, 2, 5, 2, 2, 2, 10, 2, 2, 17, 2, 2, 2, 2, 2, 2, 2, 2, 2,
                    2),
        };
        static final String CORE =
                "M78vj<ZP4P2J4RKP(PrQ_S5Ko<iU/mDzup3vUFP|0q.B7|/W2n''Ek]!0/$Wjo!]"
                        + "SwF>VjPiu0xii-ml>g('_&,VW75@WTI,nTQ1B-QzNn4J$by[D^W$X%OlF_#*@%rj"
                        + ",@yC;`j2,c>X-T;Yw}&0eA-ydvAj)=i<bT70o+YFRWd,6{O3!zh4h[k#xt@#:KFP"
                        + "yIGcM3k,=|r}n )2f;B&('7#O~%nJ@G|g3r?L1yZk:)RwaT}B> 0Qf?~'/H61G${"
                        + "`)xr8QRGLR.-<Y.L:Rmi!O)ZFts=x3Dg]CY]qqd-$c$aM$Qv+ot7S9vAX!^k<pY2"
                        + "<|247zCTfY>i)D9M%f.iwX#OU_;8p:.*;Du;.uR?#YEzqD,&#Ryq/Ys#-A#cLs!c"
                        + "]2`ksXs6iZd'    #h&PB%  !$!$%-7#6@8g     # %    #h !   )%n&P !  "
                        + "   -Mp 9 %  !D  #'#h-E5= 1  A8W5`b4XNr-mojq>U3R{.JO93.M~1dCP&!H0"
                        + "ixN-L37hl29pr}P^M7Jf0*(lI0O~2@1vKl8J AT2dG3j!(!OX.4e6`/_Kx&'0h%p"
                        + ".>su)5ILtPP/5I6uyY5n2Fd1n9bloY>Yx12NQNdxN#E$)zwL](geyK9'g?*ldNKE"
                        + "H(I3JzlU7{Rs+meq,$9=):5nFvVdo0rP!J9);|,4JSNrB[CAV:(|Z5t+XMuDE#[x"
                        + "T!-2oueSs{^bo$ik#'4CS4]Z#23HD@#?5OIN?7h=9@fL1nI:Jmla$Nj|#V,*S<2["
                        + "3hC=.e/[,RFPUnjdClf9JLR5o~Dv*tA,l?dfFRpS>iyiEm-EaGYqoa$u!-J=O#)="
                        + "yd,RoY4cJd'|f7pvp3(i&3Lr_4A|DVl=nej{$kMbDhD;^0)b:eY;<mCcpI':y3C_"
                        + "F(@%bHc$ ch$an'K0iM%]:&W,2E+ M,`'+R,$84:pjC>;Ojcw^D)Z,$Jxc[&fI!6"
                        + "Xed=dDCl@ fx_o][9(#n+|di>ZV>MMUmc]+^q 7 Dh'7jgDnMI,;De,f^yVLHG7U"
                        + "(<#>wA`As/xM!~ty$2Grkj1VOl-JS^Dz,40|,#IaU/$[FgFIg'/zVttYm8-MY^7r"
                        + ",W5~`[R|#Hn+ojQSvtgl8G/1P`<Y7C {8i$* vkkwx.*C4'3GTGSu%O3$zWXw[+b"
                        + "__umM=f/4[&P880R@t]n%mx ME#oE_: ==<8lNZdZ6g=N0Wn4>5sk-Q8t]ic6;qK"
                        + "GC7k1`d(W>QG_p[_`M&P$,9Sf-BJdtUU'oP82LNcuKiaBO3fFX$fn$.[G30k7Wpj"
                        + "U'(jB@N^ceyl7t;i0]kv7l#rcq1@k*!?)Bm!Yre+l},G!T3#&XONFbb`kC3RI;yR"
                        + "71B53y6:TYP?;YOr4G[PX6AOKp4) 1=XPSc;tFg)z%/9wGd''7h3,0t;P)qs<C+T"
                        + "ld^*+[4IRivmi7Bo_('~%eD)uGBSqV6(*'y( %?oMA9eBmuWY?9#9xYgNET ;Uk#"
                        + "q(y(G4$;,%mAA@dF3AfdU)?~x^(=rv$o-k6J6C$N.[KcwIb{?EZ,iB*SC.Lbg_Lb"
                        + "UvMv#B=Z+j+u=TG])o>O!}!9!lPB^H$e*u.-^7L9H*j@aBjz  a>Rw#l@'V@pAq'"
                        + "v=D4j$FC%bwh#K;? IMbi_YnG)R.*jTa$~L2=;W6^tK}kdW6[RP$:,-L4{7j2)7Y"
                        + "m`?N$NA5BEyF%*&pC-I'Hy>:)U +Oru2R@jF3_UUJr@/K[DF;6E!nnZ0'Eq}<f:u"
                        + "+Yfyf[ ^Kf>j[3fl*d&9M;hD8|fVmNgk+;dZ%sx@UB=T +D4HopuT{&vNH&wfNmJ"
                        + "*t^R!K!l9x1$vB`k7FU?aR0hf]<w_SqrR_rS-%[(uC^L:?1jVX-GoId.uI6w/S)&"
                        + "s8SDosjP'>6[y'7[A4.1H6m'Aku]]HvwuTgSe:Y^]Dt&(V]mm6njSd+ /H7(r-b^"
                        + "4!D]DM?{,<D>Id<P.0!$6Ffq&P             #+)X'HfGU:=5f-Yb-q`R`(=/G"
                        + "kZZ!+5WhLc%oC8=ldB:UC(%I RrslGNEOyT8XjP^4|%X9/PSO;L=q=uS.PsF:>lh"
                        + "7,!@a|0m+rXqs}-Ky)XErQP)3'vUwr&jq5Z1_'bw68549o){e.kNvsEQ0V@VL[U~"
                        + "F80{%1Gee&P]%{d|'5f-ZIZ-R;MEH5q4lQ.1(;ek4`1o5_71M)Dh4Dxln pYS}gQ"
                        + "Mb$:^1mkl~1yEZew5t$L$mH~x%j.M6(lcdv!^v&|uLd^P!V;O# _(}=yn5<.7kj9"
                        + "w!e<Ru;Mq,P'8Zh[Jw#C>0mIjL.PM;k5qH#|1Od7eN$x&4e{^C@6xBH}%a#Y9q9_"
                        + "y[6&%]2QLv([wA!HmaxlDlH[hJ'm`kQZo^!$Ap+m 42PcGx#A'tsw<U.+$xc6t$9"
                        + "-[S-a@ty!Xr;mZ8[R8!FrGd9+lZnIs/r[nvfJL1368KO/87!fhbi/5_K>68j)=0L"
                        + "7C!.G`EAKY@HqI?DN?R&R7uNj[hsG~IFLhtz@:eqR|:kB >yd*'Ojy=j_eH_y~+v"
                        + "]W>yh69(!iRT@<HMeg=9s}BsP`0R'vO_>9TSFa(yM3TL)l78mnQ,UrFq4Bv%_nq@"
                        + "Av++pG=GnNlg^_d]'[4TgXV+XKo-wCYmLAw-8:yuH*.vZW4L=w7YE8 he,wZHONw"
                        + ")!kOkU26s: nGOU~%<VX ),BDMUOjC[O-Dy~]#k&UG4}j/$:78OD5kk9$YR Td`]"
                        + "ag6g2}Xf#+TpdyXA_8,&e.%t<S39RU*(l7mf,}Cz9kj44/,* v1xF?6PWp/r YS{"
                        + "$lU4RhK;M$nQ!DG:S.N$ZoZ]c/k9eca:WE8hS{QBgiU_UgN8D| 9yrpjZP?7Hi l"
                        + "DXIuOXdOPV?QPCYw0:]`u!x(#,Y~nzssr;jIGRnZI+3.)|=O8`g!PwA!U|0v6TH}"
                        + "H(!Um82L(rac&YjNykd&wv,%`bmEg[M;ylnUqMtL!3:$OpE4!n3K7|mRm345^`yO"
                        + "6VL=&-!*Orpc=? B<$-dOZ>']jrn^p[CKiM. Ix%LU!g]y!$#s_r6Vkne~$`2I&X"
                        + "    &R!T!fet C:88u/VcLR} 1m7H@3>*oHyfs_&)^Lx5u&uM>Om!F!,#~I^NIHy"
                        + "P>3fL:)=&$0Re>1QC0L(V:^Gy97-a(xp=g2F_&`uH4bc-+I$&>u;#kXtNL$Dj?FZ"
                        + "dvPyaKSC$3d#V?Yqdos9iV&?LNyfAQ(4T|<PAu>Y4?ZG5N8bRe4_*icHQ+a-MNO<"
                        + "&Z8YC<o9 Mb$3y/YU1uh#*Bc5IQZ N8Jg34PwfYA<C3>ET6 W&OB;<!<ajhzYR-*"
                        + "o$8M/i#}6b WC-bfL5<FAak! -Nh+~QbEI7=-UNb4Pv2N(:4Ja8m&KO2yWFaWDO^"
                        + "<'sAh|opiUy3/PE@^AHrluW8MQB$'Id(z!8`7u'S qr#7FGl+bqux!'Jd>=wo$.-"
                        + "K`=$pXd7aZlu%(_<x1%`%dR dgK`X+Z[yj>j.x$m5d[ 2o+b4N 9,^;R ',R!Mie"
                        + "7[<~J`L,Qljz hwC'2jNXetwnUl)]^co^Rwb0>LcRE/&'xo:LW`9YNY6 '9)Nl+y"
                        + "#*`Ms{W&e`fgN$  O)&Q':j;(7Smtx2>5R *7#B5yg    A1[@CG A#Q%t. DPP3"
                        + "M))Q0Z>K-pJ~bHQp]^rg@vJ4+3S'LJ2~Sh9%@xY?N@oRyb2`H2@nro7uk[t!,5:B"
                        + ",3,!hn(Xj)%p,/&a'@v&F~22%d0 *} &*(; C^Z,L|+)Z;id#>9XKMcmFsGRz&DL"
                        + "W, rZm`?&%YT!2%I1vI8G4E_.Y-`dk?fQ9sL0ZEo!],,W| $R>9Fd=f#*BQ)hbFZ"
                        + " xkMw:xyxN9=b/,u7MXO=FP`YfhsHP-%1n@t7+vpM^'&YS+6ZTiv;17!z(RLg2Eb"
                        + "y@ixR)38xK?(X*?1`4kU[3O I=eO8gb_?Gam)~VPo74.xXp)N hOAeMZK&>jZC9j"
                        + "yx2K88X%%,y)!: B)1,e_00^,1]1>Zmzy(a}lVV`xPcDI)Zxel9T6XdVl@&',X&X"
                        + "[grSt{>8Y%>tJI35JL)k9XcqB=U}KC=][8eIDb+1)E801_MAA7<C+j&~?-iw.>08"
                        + "I3:_:ja{_n&)5y3=-/y-i0d:DXY;w7`SFuiTyG;c'ztsp8'sUkAZJT+M<Gv(ALTT"
                        + "xE=+uM583g DBLm[E}S*A~]U^BP]w7pWfqy&*C_ZKZ<S2s:!fFT-qZ75/qLe,HCc"
                        + "X>GBd^!xygL5hf*=f'-Ms(wk,O66/TtO 2LR%.j^rHXHf{OiNz-Q6$+2>}5:6`xa"
                        + "'$EF4,aiy|;*b/MYfCuByV_o:WB8D]s4pk^y^nYUSL:;>G]!;7uJ P: ,/!PN, -"
                        + "G_'su.Es6luA U8Vp|<hS87cdXfCcjEL>qI)ovQ931Kr(Xg=es6y`N/6vwm8vX=F"
                        + "-rgBMh6[EQPR72,B2s&ql<B`GpbO@v&#OXmbOt@8i_9{,Tc23'0hT_?5p4  -Yst"
                        + "Uo80_=JP,Fh&Jnku.zku:G[1I= 4>-`*$G/aQb:HcIqt0AiP789rMv@icf7o/K @"
                        + "-MU~ M 2)?;2,P!g^P>e$up]-Ir?         6>V9jaH[awY-Z,8Z10S^yhUeF;~"
                        + "gDGLl- E+[=SM%+fm! 1!G)6 !]XKA^_7X%v@d>:2WoYM*:QU1nm,2n&/'FX;iH~"
                        + "d1Sk cP>M1X?wqf54BQAKc,G[$ gN02 3;u+-vKu!Ao74! x(B2[X&-*.xtzPr+d"
                        + "PT<BY8NvGZ?['kMeu,#0&[pp#%dY'G$`0O>'32VEqoPwWYwr2H-.?+<Gx,?]Rv Y"
                        + "+;r$4bfM)SyGf6#p?&)8yQ2Bqp@.kI'7X}T@(7i{4CR|OABAew/7R^fhi-(xEr!R"
                        + ",+TxdW1&r(#1&u<n5d^iE!)]jPgV*]SA 7wP`.fb]<=9uD DNhRQB)X4.X*$ !B1"
                        + "D/d<$va6#dgpmB9FOT0c&`<V'3n# *ROtodt8X9l9l,tm|!Gd|S84}>[rE$DZJ'u"
                        + "(W9;=SkVA4qTnJ.DYcCwN1+gF9+H6':<fb7h=1!5X2S_!o#pB._O,s,m8Hi611.m"
                        + "E,$q[tTB*gRwHV>Bcop0QRNm$VStr ;|%WI8;h:Uc(NM<~qS,{LcZy(Q7YAhSA_-"
                        + "k$'Eb9)s t3,<u.J=1)YDu&#&10_kx6!dQ!oqqw53`+Hf#:%d>0*pL$!LT)cMQQ}"
                        + "/!7+M0'-U+MHfD*B276LZ{,HEP_qWi!MOC1Yga/HyH=IYb%xqhj:E0d^fs7=JK5~"
                        + "7sJX:7ed(#8'x:ZA:+e4'/6XQ+ )aGA  f%3B)j@3H%M=9,Ch5SR;P7U$&pQ_@-="
                        + "kE*yH%,#u%HZ;6]2'yRXAQU=#7T4p7YKNPT[sOj2Bqt^=G:l72oQPk'C]y5g-?Vx"
                        + "?[$hykACM.aCq$bc,ZK8_]if))l'tzItg'q?9u#A(yC+7`Bu'].NT9nr+7+=o6$("
                        + "M&MJ-sBoBM37>R !HVBH)Y,J6P([BsT)$!)9LL< YdaPE?Y3W#M|&s'eZiE_@?[!"
                        + "X&&1m7SAXrN*8&VQDtb'NLH67+8nE7,t!6'DB=7x.a:b@2I t/LH>)<j$U9um8(K"
                        + "7e7&k3N?j6Qo#%b#sMeNj!&:u `Gn%7,j$@tqDQC@N0L__`'a2M<_JNgOH^RP(.0"
                        + "cT]PWS3A(R4:0dy|Iwdke]3URfJ!IX]Z-pZ+HO$?WC[eT}?@BJ#~!n6Pov>V'^<U"
                        + "`wtaE1EO2xs/oT QOp#vRDK-Om(<-2%gy&=xrf,/gX8!Yx'_7wOd&MdT6Q,&<n]1"
                        + "iktj&J^NvHz&!lyW$bqtMHsv?qE4jI ikZ75K+.sLR]ucmuEr/noyrYD'i^JsvZr"
                        + "m+lHyp8Gi?,!fVvLyc)|sPHA4g$-jHMav~M*ca)Y9ixE&Q<QaAd@v!Ax,B!IJ~^@"
                        + "Ga?9%94{?a7'";
        static final PieceType[] PIECE_TYPES = {
            // 0: word
            new Items(
                    2,
                    9,
                    true,
                    Band.ofWords(205312, "id uid type shop user goods Id from"),
                    Band.ofWords(
                            82773,
                            "code page name date store table order time no sid pid gid scene phone channel "
                                    + "invite card room Code No Type Name User token"),
                    Band.ofWords(
                            22499,
                            "openid activity act title share book class coupon product number price city lang "
                                    + "level role mode status staff agent device group company member course school "
                                    + "house ticket batch exp ver key tab cat cid tid rid num team area seat floor row "
                                    + "Time Key Order Shop Goods Share true false index detail pages https www com ch "
                                    + "qr poster lat lng day start end value data tag plate in out on to new")),
            // 1: digits
            new Run(
                    3,
                    10,
                    "0123456789",
                    new Weighted(
                            362, 325, 362, 290, 290, 197, 122, 145, 82, 145, 170, 50, 82, 26, 26,
                            26, 10, 37, 145, 17, 5, 5, 5, 5, 2, 2, 2, 2, 2, 2, 2, 2)),
            // 2: lower case
            new Run(
                    2,
                    9,
                    "abcdefghijklmnopqrstuvwxyz",
                    new Weighted(
                            145, 197, 226, 226, 197, 170, 145, 122, 82, 65, 37, 26, 17, 10, 10, 10,
                            2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2)),
            // 3: upper case
            new Run(
                    2,
                    9,
                    "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
                    new Weighted(
                            145, 197, 226, 226, 197, 170, 145, 122, 82, 65, 37, 26, 17, 10, 10, 10,
                            2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2)),
            // 4: hexadecimal
            new Run(
                    4,
                    10,
                    "0123456789abcdef",
                    new Weighted(
                            5, 10, 17, 37, 37, 101, 37, 101, 37, 50, 26, 50, 26, 17, 17, 101, 17,
                            17, 10, 26, 10, 17, 10, 101, 10, 10, 17, 50, 10, 10, 10, 170)),
            // 5: lower case and digits
            new Run(
                    4,
                    10,
                    "0123456789abcdefghijklmnopqrstuvwxyz",
                    new Weighted(
                            5, 10, 17, 37, 37, 101, 37, 101, 37, 50, 26, 50, 26, 17, 17, 101, 17,
                            17, 10, 26, 10, 17, 10, 101, 10, 10, 17, 50, 10, 10, 10, 170)),
            // 6: upper case and digits
            new Run(
                    4,
                    10,
                    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
                    new Weighted(
                            5, 10, 17, 37, 37, 101, 37, 101, 37, 50, 26, 50, 26, 17, 17, 101, 17,
                            17, 10, 26, 10, 17, 10, 101, 10, 10, 17, 50, 10, 10, 10, 170)),
            // 7: base64url
            new Run(
                    4,
                    10,
                    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
                    new Weighted(
                            5, 10, 17, 37, 37, 101, 37, 101, 37, 50, 26, 50, 26, 17, 17, 101, 17,
                            17, 10, 26, 10, 17, 10, 101, 10, 10, 17, 50, 10, 10, 10, 170)),
            // 8: printable ASCII
            new Run(
                    4,
                    10,
                    " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~",
                    new Weighted(
                            5, 10, 17, 37, 37, 101, 37, 101, 37, 50, 26, 50, 26, 17, 17, 101, 17,
                            17, 10, 26, 10, 17, 10, 101, 10, 10, 17, 50, 10, 10, 10, 170)),
            // 9: punctuation
            new Items(
                    5,
                    10,
                    true,
                    Band.ofCharacters(741376, "&="),
                    Band.ofCharacters(370688, "_-./"),
                    Band.ofCharacters(115712, ":, ?#@|;"),
                    Band.ofCharacters(13312, "*+!%()~'\"$[]{}<>\\^`\n")),
            // 10: uuid
            new UuidShape(4, 10, "0123456789abcdef", 36, 2048),
            // 11: date
            new DateShape(4, 10, "2", 10, 240, "-02-29"),
            // 12: stretch of Chinese
            new Stretch(6, 10, ChineseTable.ofCore(CORE)),
            // 13: wide punctuation
            new Items(
                    7,
                    10,
                    false,
                    Band.ofCharacters(332800, "\uff0c\u3002\uff01\uff1f"),
                    Band.ofCharacters(74240, "\u3001\uff1a\uff1b\uff08\uff09\u300a\u300b\u201c"),
                    Band.ofCharacters(
                            23990,
                            "\u201d\u2026\u2014\u00b7\uffe5\u300c\u300d\u3010\u3011\uff5e\u2018\u2019\ufe0f\u200d")),
            // 14: kana
            new Block(7, 10, 12353, 191),
            // 15: hangul
            new Block(7, 10, 44032, 11172),
            // 16: Latin with accents
            new Block(7, 10, 160, 432),
            // 17: emoji
            new Block(7, 10, 127744, 2048),
            // 18: flag letters
            new Block(7, 10, 127462, 26),
            // 19: symbols
            new Block(7, 10, 8192, 3072),
            // 20: Greek and Cyrillic
            new Block(7, 10, 880, 448),
            // 21: full-width ASCII
            new Block(7, 10, 65281, 94),
            // 22: anything
            new Block(7, 10, 0, 1114112),
        };
        // </tables>
    }

    /** The table of the Chinese model, which is unpacked at its first use. */
    private static final class ZhTable {
        private ZhTable() {}

        // <zh>
        static final ChineseTable TABLE =
                ChineseTable.ofZh(
                        "JX7ClbgWMu#e$V+p01`$0.RW3ULnZB#cT*XF$*pLZ{,l!eMpCjO%_QhC4!*:MYAq"
                                + "7>uP.ip#NFNART9oDKFBT7uU=!VkDoJ((o(xCH=KJDt!tXW9 <78lCi '2RxY*-K"
                                + "'z$=FsB(dP<.#`+@s<9u4AidNNy1eqe7.]xs v6&3zG*wO21Si:pP/P}7eC(<] }"
                                + "I^yO4>=Yl_xqB)f6$NV418-7Q3xyA)jq4ent1{AhH}]RIMR9(^<6H.HKL,s4@`p8"
                                + "$l@EWFY3T,gGoRI#TaRwC'9=,* !&s,gM>'3'|O}&u#6`&7amtoTez6`./q;EY1h"
                                + "qvtum.Vc!_4sVrLW)BLd7ig=nFTB>iJ=bjFt;37ua2Qe8z&iw(%&oN?*j+VBWd]g"
                                + "l9J^*YB(B#1pS&n]73Mt(.OL<)1yRqAYQT?w(MWfi%1dV#dwO=-B)7P{QRekL^an"
                                + "^Cw#Z'<e7:0cN'/X,u_kIlfp ZQ/r*I9[*tVSav>g]5#$P4VE/&X(Z2F04e3vFK5"
                                + "S]14].=6w=nhLx0J>|Y153,7#hF8 bvC:s=aeJoe(BH<75!^4NR+O[jk_vHy;|ab"
                                + "h2tTfeU]M0'C#+3xJp#1[w%WB'+`o(&_Re)}X5M'-E%5M^+o7<GQYj_ V{pBh)1!"
                                + "].t:cx[ku1)0wDPs!f-Ids*}75*^uo.`dI,ZMc_PSx&^N4!$lBMd ^p6('.o!r0F"
                                + "o2O^DA=C`m1q8O1Tampg6]%b>EBbMAyu(18i=WxKN!aP.Pxz[WPjlb&hdYI%IGma"
                                + "8$A6f!l[0#30X{<VIsB+ADQHMgU#`Ds~9VCI&8JCMfH34T&cFc#VvF?q CNzm-,z"
                                + "$uNEqN;900F[!$ev.TcW7!&q rEjnN,t*ktZWM-x2YMYORM3!,ka$ Gu`6]@-/-k"
                                + "gh%}%$=qi?JA,x:v7.M,&Tv{yU--Qz$8.-Ej>{4Yk&Or(5m<1g+NP(sM$:4{JGK+"
                                + "K4?wtkxqA>Gkv#N3pstOsuk:.(DV$!=d[O&3[2ov#n'6>S[Vuam>#E7vM/OAFsNK"
                                + "tGhtL)<xS%w.f8%NLF0-]ovPKN0C u!TQ<0=Xl0.UzF/-.3GA#$Cy<7Gn7[DugQ="
                                + ">i UrG#m8V-:XhUH)M:]bQHOoR8_@{,qBg1FV;eDCMA~h!vs3&RDOb@CEJK^hf%x"
                                + ".w6o=B`>ouqA_VCf)U*}5!JcwKBE^x-J<k#l Ro)RT           #,g8V!se2 O"
                                + "6H=`;WP.%18JoZP6)1%l-X0-f,wH@+Xa$8o9<SwUHX4ZgJ 8RWuRa>!k*FM Da.;"
                                + "yE[HVpF3u6 +gm%)[4?]jJ)[RtVeolcNY3UX8FY[]u&A/w@aXcUM4S[E9n;|m,>0"
                                + "Gr#6Sm'D!5-sdUH!DNo;2[Vs&mTROUnx&P,y;/H:AtyKJ!UfwA(;%@+BTJ.Rw+Xq"
                                + "FFcDJDm.lc/{mqn~D]d;:f!2*%`>!EM=8POuQ3HXe{/v/rV P?2$3zu<NX!wi4=9"
                                + ",1`qycH|uoM@:TfcX-7w)I:*K@B5MDY7lQG R:B<d/hh^sAtf_.kN`Bsi{,l;s Q"
                                + " lQ7UVZp3G s!n#zV&nJSxj=Y%4?8x.,dj.f0ov?']SrT+:14v2-73h8T^T<=(O3"
                                + "!MbnN<^vAJ2P)`r qY9JRC`>P@a&aAB<y8K`H&&BPl%/5}nPx;I|$;ZtBhk%,1%="
                                + "6P/jHQ2$I?ic#UT{ZJcyHV;qoZrr(=c01h(wU2dhaKq^.zeAZpg458e}#hB,-G/5"
                                + "(qfi7/&PGTHQd'W) *-Nh2y|IMbb@&@~qb $O4>#B(#Or~6Ck~UYY>+&tgd2!Hiy"
                                + "/P'ZaYX'-?-jB}iklKku[HIp9RB[o3?cp`N^)$`x941{D_ao#fphBG>!E*0`,ZVN"
                                + "E9aUj+Y76mZO[}'}Se/f n>cE8V<-M.-^7^w<)X~rYP:Yp f-_'sHh*H;/p2JoGu"
                                + "Qrv9-`T#'s=n73&Z)[# 70u44_ @MsWF!7Ox-=!anj7d6mi8Q>.rXr!`u[5,Y^<$"
                                + ">?oTALC4&sCD9)H9nxRj%|^fCW;4(B#+'x'n>:2k#CT :.!_898{u[2 5-Z@[@:2"
                                + "o]T]1v(m> d)fw?]Mg6uLD:rwNf>Z?J@wW# ,fM=@!Sg7>=UH0dFk:2W8*vh+[2T"
                                + "!dZJZ~$>E-1_Be';I9#v$F,dC|YzU^AZJ/-=QrDcmRI;ESuE]}w*2Uo3GnM)I,XU"
                                + "wcFCb`a(+&O=aZ#&L#'uRYwTWOF~,<EpC3>0jV>u*#9G0ABJ;Qx(G=>#:!R(AQqG"
                                + "Be.MkfI[]6Y6-TF[S^OpR$6HJHG_!A-_2~5aOKMl*KY*Rk@(+$:u')/ICeZ:mj_Y"
                                + "R8.(#|7W_H$@,y,O6'/#Vm78 .v?LY<UB|UsqG$p4Jce$k3wk,(QKslP;_b78I>2"
                                + "bBb~$*$M>h7#y}/>(6&$eNsRt[]zN7nd,v9.&WwMKl]z</!N5)5`?P1l1E:<&@Fr"
                                + "]=c_hf=wmsnfF!85-}tMA'fRD0#Hb=:KA=D1+Gke '!G&a-%dtqg`jrn6/wQSH[l"
                                + "&wTcq&hz/MXY9d1!GdMf&(,!w&qtn5=mWOwz-M/dQp/Tl:s7.qN2Ge&y<9<#m&^~"
                                + "a3Rrnc<<C|b,'~[JH>RMOueJoupK$8,;Pog0`?Y),q'L?->fL7S,)njXg'B*7ylp"
                                + "SeR6d6]v#YU_:,6}qw=<rng6u9Bz?|lqw~SQo#'qggw$.{Ebrv$#p.3k5XMN%riL"
                                + "oTbkS yG0AD#E.-FH4j]4!Es+Mn-a@;oEKpn>1Omf?dX(M)dl:3+Fi%@$-S,e(.w"
                                + "S^?cjkPJP@:Q3%cef~_{Qo.If94G.InDAw1~!2 jG|.4]3b)fn>ybs%UC&;t$R24"
                                + "6whJ+@yQ?B4y/#)s_i  su,p)]D*fo>@=gHgFMV]q[X>+<3yNk.nF=)Hvopmolww"
                                + "@j,dh?O(o7Kz ( & I A  RU7&W8v]dnf7I!vn5^<g^3%Qsgw/PT[y).M= %&<r]"
                                + "g`  .ES&?L8kgRV%rY&]SN]*_9!qOqMDR+#R ?JDsgdurKj54&U-.DBMJu+zl~k@"
                                + "S1!qV))<aAe=%Z#K0Z @v%'neOyc'YNbe3@G?wT^Q*gY%M!DD|dI#ho/,Mr8RhD1"
                                + "bejNE$eX=Ts{ z!mowE,*zu,b9PY9tdY W7# ~/JaItzG/FWp`+W2+N[^Tj~qq8_"
                                + "G?W;!! yD%qougMbSYd1#U!XI!gMr 2b;Q90emeG_uHwo>(rd&0|'#n~*YB-V'f#"
                                + "!v*HqiXg-XCQAivr[ PzvIy3Q7 LB$ oi'ZLu:p8#4mEa,d*QQ)=)iPvgaE=M';8"
                                + "[/ )t^ 2DQhsg:*G#fS5#{OcW1E,3i`7)!0BGuFx.LZadCV<ZJA[?zFW@y'BsVt_"
                                + "TnwonoEZXWXVr7hGEXjT=]]4Q FWJKf*J|j{R^4f,Q8V<i9x4=ptVTJwbZ+kvel]"
                                + "n~kUMA-eoGqp8nUDLRN6d?7YnUc;8OCBDamJ3r2B[$pk+cWeAZo+M6OO%f&Ll3pW"
                                + "oDNy$.2CiGxiEp<6'fbcPN,(f)-Y$28GbBaFb(mS,IACD&#Tfg4|oY.ChvDVRBjI"
                                + "@:Nb``'t9r$7CfHK(/@f^8:+FSCaO($h!|vSa?7@VvIDOo*~sJD:%[<l@|DCE?hD"
                                + "qc0YD]4`/Hb Y~Dv2u@zgwBof{Ho b6~=+;jTylXf2J~b1b;@roOy0,aT?<gKzCs"
                                + "mvs*UJ+1![J+ZllHTDwVN&g,h'daQQ]}(_t5+V#KxbG%o(!EeK06B]+[.f-m<UA6"
                                + "P bfm&[$4Qm)EO&boeG4h3)trn;07YP7TM)eJ Dp=dVVeXx]>tI_iQ0=F57Q1~ C"
                                + "i;%8UR!ym#Y59p3?nVv@yj:&yXK9Ec_]+d9&:$x C2TFrQZwhd;/TkZaR'j#JmOU"
                                + "@CquFZZ;J;q_@(69&QLd<<Bo_`&?0IL<w>YkurQj<wd-#%eeCB*@Ic!VxTYgy85<"
                                + "r3=~C;lcCqRe8zOfCw?S<rq4kaxm;OaZ^~t_EkMC b[B#aFrE7WrNpX38qOn?KU}"
                                + "ICrchg:4dk9xfugIXZV;AU,A'|,}vcgfdvyM#j]t3cQ%<h#1eg7?B>bi;C`c0J52"
                                + "&7^O)7`-JzA`o MrPwk>d9$h _R)!iQgTqu|nV4bS=7&Xf(hv&Wbm*8,>$T27Rgl"
                                + "[,o4U2V|A8Tm*4$u`'BFRFoPlmHWk~NWW;qTd):+NjL7_rH1f%hUZqX|@apL[Fn7"
                                + "m77BN12&T3XNcRZ`fk$CET;8!6(Z3P<`%ysUcc2zoEkt3wZ.jW. JheSWsq5J?yz"
                                + "(_Ez2!Gd1Rh7jg7Jq]&T65.,1Sfvd~oEBKf~P9y^T6 hd79SCA cuZCLt[$wTDB6"
                                + "_:u(y,_G&(C7k`7g>CsNY-H{yP<Ov 73cF_64=yS%9.Z$^^QRQl*oT$m'3Tev|-<"
                                + "#Qw8o*tzJ3I0e18TMU<{q<3o&dI]e>otM.GrO1$^;gbLM~DU,Xgsv^*Lx=#OvjpH"
                                + "0sGFqH9&**&+R-Vrq4'y1+8v03IJ!23[qj0-<L(v> ]c%oZPi`oJ,{g510L/:,Gd"
                                + "A2X$/J?S#:Gwq@3Y?LroxhKa6.2sVu(* wML4YiwVs5LDkuqB_b^RX6jw(ETOYf~"
                                + "h:HUGyp'tBR`^^&BQtq<6/-MP!+A]*t9lPEemF3a@?CHn4%S>UjsteU_OgyMB[6s"
                                + "SB.h+t7C<~>frkF #@simn=i[>Y_ ,]GeEUC'}sf8X$&@Q?jG['p<vs{CtmZ;sOH"
                                + "M!v4M?L$:,rg%[Dzk:3h%5TqXY<]ZRxk!>.$!)L&e,aBWK]kAtsM@tlETCAM!?;-"
                                + ":^!er2qIPcN]&FuU14,QA9CYX]U@a>Rv4wOoM6&=Oo9-I#y^!U0Qhi@+W=]$$lb{"
                                + ">>^bHVi;!-s,$*=&?_%XT-G?v(XzB'7#Pn+|8;Ec#.o]fG5|H_>nIc^=('U=IO<4"
                                + "C$ZqnQ%2h.+$Wk&<aIK#5-3.HxCYyDf,wgepd]V'NHbpCK@)NkMpC!s,Y)K[blti"
                                + "-Bh7`v06P2UZdy(c1_<V1y=5dAr#,^=<GpY&#>KzDK@wX2SnO1)<L}qVMv0P=]l+"
                                + "rq(qc6srI3c*Y_7NM*[aSqea$xbQ+B.k^t$DU8 S7_AA5^8_?'h8u9`OVdi`RbW8"
                                + "rLCP-Y:::;4S5cl(NTdiFa#UGeAU.9R_-I_5$D D5<I:h,S7jGL?Xs>]f/UoXuPm"
                                + "8rq<#@qq5y[+>yCN6[R Y--i<PRPgb5(4A;pVuyc$-w_>#.s7.y:qK)|H9UQD0 v"
                                + ":UuM/,%.'d7@`L'L:G^nOj0bwXP2MdHZnM9*E]viI~njXU@nC&>964x&u;DsYe*I"
                                + "0[K+>e^S^2Sh@Ngh=2:O&-Nc,TQS <Z01qkAu]Kh`M(~d/o$Mv2$!oU5#[Is>^ee"
                                + "f*M>xY59vTZ@gH!e!%3zjAD^b&$VR;kS1r(2<[_/8HeR<;Cknw=9*`@K*oAjj&U?"
                                + "/$*RH^UXi6jsZ_pN%6t'67/qTPYG^2yH?|9|+kYW.`b.bK9db6!!xG.VMcYYZ`yZ"
                                + "I9[g>WkQII,D*LCdlcpwxkBvKoX<Pxssu*j!fcv!nyUJjpXv]D7=xm:e<ag8uwgz"
                                + "`XPVW{wkc-Yh.zTy^oy_0.oq%bZ>NwKg8y'I/Qx@o1Tl^+m-DG&sBFn=L7:m:19C"
                                + "in0T<<PEMb*J [9L)bYQ)PjZ70M5r QwUv_<20[YtRqT:Jd.-ND5%@'q]3Ux?x,u"
                                + "(/`'M;#GwZ(8!@dx+Fgsxft&POuv ~YlxuFteYgtN:j*ov.R+X?wOc``eGAZ30qs"
                                + "f%5.,k+)iaqb8#(WT!9uPy,;,&5M`{$}]KMGBVAzDD[L=rMd0gd=:<s<UX*^he.'"
                                + "1P<oo>1j'QV]$FHqxs*f`>f1*@>Hk3DEvsJikU.nPy9`VQ0xmkT|En1cYh9jx;b%"
                                + "58Std}m5!'Zsyk[rY!n<G1S`*(+`jb8ljda1;3>DN[';GGAO16`6I-6 .iWn'pGM"
                                + "2w?v?DB;0r3Dp .Rm%Uj*Xq+of(&Ldf>szlRH`-'MSOC,CphCNcWH[5**xZ*?:4&"
                                + "NV9Y<~R_Ko9Lhi'KIJKdu{tmSWjfJOTDSovHM)pG,bm%R&t0U/DR98lJQ(HXI[nK"
                                + "6LV)${)U]ve.YFeGy^?,[)PnB4oeu@2{.?-sdEK[&xdAhhF=#Q_ oq>WZr(i&r(d"
                                + "&D ]j/?Z8IQTg>0&Zp`)S[jl<r0-((9Ihr_(K<8A&Zp1'?!LHzBN!g 7d3qUxjVj"
                                + "-@:8ZCH4 @X9 ]e{[Y#isqPlbj]^P!6Q&s-lObQAM6G|.U69XQ_Igs- 06)gYX>Y"
                                + "nj2:pa)3)jwl,<NH?MVv)P=zm)R(EIds7s=7u;_;$N;T_,_BRzkMaJ.5i'RVCdJ$"
                                + "4F.[6]/|$=-aqVW&W)/Ps6C[0@cYYkvimi9Z5b*M@Oeq[z>1lF-{HV5BbOh,7h:V"
                                + ")lL,&RidK]r2H4E@kk E)~HDD0w:SKVI4MSWHR>U5:P}f)$G>y!Vfo@ZD,h:vB R"
                                + "a^)OU)6QDw->0~MZ[#!%geTY[]OU 1ONwNce<Z8.<Sv6`aU<xd,~jRqKiwZ#JAs."
                                + "*LS3Ce?fNSN3'I6YiLqGd'b6g!h*g.4()BUL8vo9DL*r5-p/6qBK[{B(M 22/bG<"
                                + "4^'5d8',7?;>h8U^c]iS%[=wyZ#o;,!}iHDn7]9W[K^V5fwI3c'cR1K>Xvu(w$K,"
                                + "8UqVSd /9x'S=yo)!4JBvfN=YvdU`RGn6<>*X~CGGB_SV3Ssfn2&z%7`=h.|G^[G"
                                + "h=d'f:M53X:kqB.q@Vx)n4Uhg;6I /23h^q'^MTZ.sk[UR78D['%76JNz#M}R;E>"
                                + "?F<~7'o;'#SO%Ity3WbEkM-9 & )MaT)7T@j^aQhM43v&Htu^hOG!g@Ped=E%YtV"
                                + "yDNC-Ar{=Z%-E!UVJT[kBxKsatqi bHs:lUD61Zx:PTzOW,j0w&nj6-d?=:sJMin"
                                + "#n+lQL6<tmw_Uan.%pI8DoqgL*)P9jsVUD&p ([raUal.uT:h]Y&+ BWFFT~`09-"
                                + "J]2X8g,{6k29t dBr24gL5 pD*Sb$Zn)uSR/ULjomzE`h{4vHvNjB)#~D}8KKWop"
                                + "Zw31@uJAHWXgh3%FeUlj@Xhph^2JdrEnO8JK5;`($&/''jwCgNUZoQh]&htjHKE!"
                                + "c|85PB#n?SMPOH3[qg:6D3]s3}5f*uY*.{cgGnx`0#ANL#;tfo,s[cw#?Se/*9w_"
                                + "5d24k snq2Li@S-VhKfQK`Z{kIBv!_*F5>s4/l-S1KCuA:qA5utU7$==eU$&/~]|"
                                + "M0>;h8^D6Hv}l?5a7B^Hi,PjLL<SY[3D7;VKV%MatdaS$+i)HSDU9+9n@F5>cg_v"
                                + ")#AEX?B$<PH|T~r!m3b=)He.6{TvOm5M2!Pr=N<i(`wOHgKa8!2Tus6gMkZXm8I<"
                                + "MBb/q3M.Y0Y_x&)>dMnQc|L#L/T9#f4{$imd6fU#M5@VPpP|H0A9/;xjC2>L8Mi9"
                                + ">b/mvT/jgN@O#[7LM$ ]#/VOeVxH6$79!m+[8<-C):vw5>VTsy.[lp=e'3+( Ltx"
                                + "NCWUxD#H'vw}s&xcI2U~/=Z%I1y[o-gZit`_oM`pyfu)[f/$tjun-4p)D(Bmk,=V"
                                + "Q1[s1;wCt`I52gbhI=F$;:2rfB';9(wr)xYdOBGr[9.?`h;z+p+^7gXIHM.TtfB_"
                                + "I;x hNSl,3c!Oy.TKSWLSaLR2WVF>W(&:./Y,!T{/_W2oQ!x!DGBXNFA,B)Y,[hJ"
                                + "u-$AJdZ~KYO@m>K4hzP46*s36vxwAc6A,O?$J^+~&h-%,8T(6s)Q%p4* 65T &yj"
                                + "9eZ~#{kjQWP:M^/69(>B&2$J4mwkI/u}/I>Ox]#'nNcN*XBCdy^>VLS8sZA62 Bw"
                                + "&tg2HVb-b?X.-j:J0[Rw,m:GGr>)wgi,2p $e^.S;V9O7Q[-3?!2nvYZ#oH_qqa*"
                                + "U=!k5Dm$TnEM b2)8gPL)r:[eO%t01/DWIy+@c2NLF'qdH?2f%+qU G`dc_EoPr<"
                                + "%e!@.!Q-^~Pc>FZi@w'0dm@>r0P_D8-<63O8fvp>[R)v/,p=t2lVYp#(O~BC$xTe"
                                + "@@=yE?:2.zL2QVdz<-_nyh;P^u1gfmh8#W.=4ilGlD8N$zNGV~%<hE4sm1wPd(N2"
                                + "ZX$U+Z` GnS.8-:|1rxFp],@`6IJ(X-8Oz?0+O8hfB&uVqF)&K@5@AQ$s_il!qld"
                                + "0f6:plN,EM<>tFU}W%@p`P@)N>=pA:Hrc=vGccjZ5iD2`])564V&*QQ@F27xDfX:"
                                + "1AKa]~%jRW.<6fd6,!%6P{=+7'#C;~!c?Zgj-Pg@ I/G)[;8I,N_JtVd?b`y&*4K"
                                + "y&G4*7iOafxrRaPX4Z.2V.WcJ&/h%2awEAf`F#wc7cnoVZLU)%Y'Qq&]oX:ds4$("
                                + "K~#7(}1Rj_^Ee+WDl^c0LOVq(TM6nr*-z(l+xfe&(}u8H&qEp0or]GDnY&T~I%N "
                                + "K|jAoniUqrZ,R5 I@kK?66M{caQ5NX7jz&SoUEM- /wq!4.eV`z!q#bQks/g+tc("
                                + "^mvdFaHz[W-.[zr|+?#axh.Ik1)Ymp sLt0^f`tXbD)1HCoX163Wt m@d,oQ'Q0."
                                + "#QZviv/AoVd+Id&EJ;kkjhR9a$M3M`.KAra>'fwA,d'TDc009f8Ib 'x)XS>'^Q-"
                                + "6 (|vKN26}!J5!1ic_CK9'Dj4>)`XtQu`rQv52m=L %j&laZP{YrVcGtJI^&rY8?"
                                + "L;f`5[wJ4$dS@#DP%3;37hM2gzxV.)5%1,w)g&jZ>~.L6QJO4{sq]IE?@w/J&}rO"
                                + "#:x%CwJCJ<[+Pu@`h9ON_=K**0ivYYPc %1]T{6Lb?'IEE^Wj} q7S=bk3UI'7=L"
                                + "R:oK6uf*'[u-$KK}Pw;kShW-gHDMU:nOgj8J$Y!Xj)r<H:aHe{YHK1 r2N-q)q%1"
                                + "T1P $i$#C[>_ZVh%?kVEMr7q/cB$0h,//=5IYc:$p]!:P_ | G # @u}&P,!    "
                                + " A!D         b#iM&M+ PBH # Q!$       E!T&I!y E 1 b!$ b    ;`Be$J"
                                + "#h&PM% P1Qh3+?#V W n '!CB(o123/+@cM4T_7%?_r6Y+!(l <wF&RTZ70=1tM{"
                                + ":uX/]CrZ3*&yBiRYT|rH16*&FD=^KiRFoK=5E#CzIWnxS2p@fidzY/+s7@Qnu)ht"
                                + "T7u2X/*F@^qkXGrlbP:~L*OA5A;x&G6'o]HGE>p`r[tYhSdV.g:iaURGYH72@PZ$"
                                + "f@Yf.!sGk<OT nF`m],E8u0h>tZs HNv<!Q@,kF?!`rSxMBYO{A~r#w(]?XR9[]P"
                                + ";CesW(Jk+^<vrclXYsLy2wWfq_ KZuaiiJ:!L$<4Q j}){d3%VQ!42$Hr&5'sSD_"
                                + "cwb%791P5E;8B(d'7n%<Z$AAA44|u#=4HXuNY|egWeou'}Vw)1/O2n?XaAwtWNUJ"
                                + "XF1JrFvS^]pjdULTl.0{E5ka +#W&'7w1dx}+m=/9rf^34.lr5u>e>RQw(Sb`LP2"
                                + "H}5vHWUQ^UP74>H9flt|&cTon^huDv2RB,&yd3'm6*xBu@oQsH<%r:$@fvN@ 04Y"
                                + "-4-5qIofq(tjjN:`kM+G c&s-E5.,#KhU>wfV{RU fcFvo24??CM@YSG:.a7 )B5"
                                + "Q]>$:5HA$/i)#|rA@'g1!l#<W3Yj:4)od81e3bT !uD ZNWTZ0:Pn4#j7[p{4HrR"
                                + "[OZad$]&?+uR ,e!-U4x(WNP82-r&aIY 3O3f4NF>-!#(R#(F1_eX:MG.i%TcxQ2"
                                + "tZBDM?$:2XB#n|laPtF5[+1bK(x|OdUN:i,XEYL^0<_%W(=%P,QH#xGSH)EL$shb"
                                + ">85nBFZn7AJ0:J;' Q1R$'4VKbnKpzoGd!m'_u*<X4;,O;>7)vsGT7*nMm'C)}YR"
                                + "EhW)!MD4l2,Vq%w#lF`_wT6p_ouk):d*!M= Uh7$_t*Y.&YV6B*hpavG*Kxoofds"
                                + "n$g6e&fQ f2aow,)M=DIpd8O(uot,+B8Mi=$@6-ADJ:TGa,Hm8Vy.Nm6M-[5 p.`"
                                + "^p(+_I#2!UoM Z09nUbQc:/w@/0rBi`^1Gr,6T3P/G-o#'d5-lWu`{ezm0:?M:-D"
                                + "@$+YusTwJY><Fb2<cc1b?%ML[]0!xHBP#!jUBXq? xR$7p13rQ)BwIb8KG#^LD?="
                                + "Hyn(*k 1>M:R?n0!G(XRfBThmCH8XPNHQ`S?.q9=7qt(V(6w^HeyYlMA[1Co%(:E"
                                + "l-'0iVH7&Gx ;O'UD`Ix1>Ci_'ey]H%*);$|qlH-9d!1IC4H7-IL]V(NAQGte7S3"
                                + "v-#+%{Nzr1lr:{T~7KaYWmgP>H(aZv,&%M3hvd7Cr#*zeN1`[=17-Mhl$&_@Q*o."
                                + "(^>otZ`{4Or;jW[=]':rFvIq9Bz 8__}IZ,8PS#IQ11z0W2IyN]{/Ty`^q( jI^?"
                                + "T?/7V[v1=xx!WBnRv,o&DYR6Q!Q!:U)-W::E0UZEVYZ^rsO]eN?rFnpw'i]WpZ1v"
                                + "ugO  !<z,yP_$NH](!B;?CHtq}_1eS#`%6Z+Yd7f>>1dJ}F0mKQ:w:f!1lhyeW@9"
                                + "eT]]]<# ,k`L:;mYTQpD&ISAxnPT*lKN7hsD]c_!HRg<.LPr'tkFgP3'g22]2O;T"
                                + "umV0Wxfe]q)d7x@1ESX<9[:gsZa>vmG,yxp/ 0lWlKNxo%s7%7*?*{ZTErHUP!GS"
                                + "KU5!:w%K&P2hAY16Mw+b^c;Z:m'<(s@;V|)l6+3ikimB?~QE:49#gbbo+AETD1ZK"
                                + "h{0U6G4`^t gS|=v_a2DckHO.]$8rs6F7(2jj;u*?dta%*%~9Ip^9D(p>)4L7ZD("
                                + "j[[`3FeN:S>@(G9'TOhza1C#w9h](Jcmh'p%uQt9c_Z{x=RyRXkh=-e_kM)$[xY)"
                                + "o}J}ItjfbsSl-y#g^w&Q7$=OT<NW.2.<]{jrlNJqvLjM],X{'6KKZAjSx'eo(./V"
                                + "HGE'u'(l9R7z7+%d'jO'Q{X(A/'rcob u/0CFYsZsqWXIn[XDIVL65]dqu+u1U?m"
                                + "c;Ph*`1L6pj8F=VUe!yjF)(fp uP%93,sR=tiCCA#=y#Dq!+cpe6*bRR1ah18DCt"
                                + "Wt/L%Hh;.O;Vp81>EBK$uOrh:6Td]GEaV#crK^V_FCBhpj$mfJaly`D05R91 3Us"
                                + "]=.~TQ(G>,?S,:?'>I>.^>69^&rw+.gZ[S8|Opo@yfhiynpE&8Yxxu<VN7s<(.n|"
                                + "t>0MmNtqNjbxS|ke%#=0TuSE;}:I[lSFvtjWu']-[b^Or;wUg&l[TA/aC{q*EgLT"
                                + "X~[Y8X0`5!4ZL[sAw_@KyRUepA,;__v|frr}:}aahz!y1t`&P-E*X,V!!b.y?R%%"
                                + "vaj#1QLCf~##'xs_2e$[(aQnB{/}=/YteK,:k1lF>`xJbkc[2RN1cfP*81vth0PG"
                                + "7~Feu,+P8fNriw1<ecVsW@^Aa/Wlx~>lvsL)Kb9HWUhF.YfT1bC.+.-1>DY.$/ #"
                                + "QsJ>5d@VoVL6h&uh:CA,T(W-W-TUhm==-zyBK*hf<L6u+|V*++e7wd=.>ovjU3`4"
                                + "K$Eer^XrTam[>n4V14nXKUh)n3&oe@#5/jy@=Yo@xqr0c;]=j$C@ &uRDBBAINnv"
                                + "mtHpCMq{!j0&U*0VNp7;gT_=fNEJb0)>l$8@P6[Vl,=vGj66nVs7fc @OA -t5!u"
                                + "Ser}m1QqG9ck`; nlyZV`v+5:r$WvtqTHsM[a:$LO)4T3[I*Yfy]?8d*Zv*[C^3)"
                                + "7m)_#9_?_Cb'0bXG);7N7=W6)TDfSmW-yj%|@MV7z'L<!R/gd!5scpF_h4.ZIK!U"
                                + "Jzm!HAK~dsm<0)T?Aw:j.SH mG@2rPQG<S95S|`a]`/87%$tBRGGG7*?P{naF>cB"
                                + "x>.yRNiC&@5qE8s_I$jqwfNuuR(gPyjeO r+gS;WH8MY#lDI_(vjl:c~T3c2Bf@7"
                                + "6=']1vT3L1BjKQYuk&$/Ty_>Y*z(@9lR@L8sg!v3msV8K1uew<`yam*d0zT|e:ss"
                                + "W2R?<e F]Hw_2xFg;8R7Q5g~_K^QuB w?o2<8us]!o`I39b7;G _bcM&w@ ,3M ."
                                + "`EmM>M]]`w!z#h A */K!e&q$`]`@C[z`H]G>C>Nd' ,D{`1'F?]0I>B[e>BkG>B"
                                + "[e>BD* Q -Fg-s>B_y^U t>< %  B<  ,$,!!F8RPO@8gzTG>E@8km$T[e>BkI`]"
                                + ">BM%'K^W#x  #h8F A#p    M% %   c #$Z !  -U *^vM9,!       Q%B(rF1"
                                + ",!!oOE,%!g>;Be7#  SQ7# l<$.ghR;%hq>sD&mJ^Yr;#r$t(+c|WgR.&EFBp'8%"
                                + "p9(Q/MLODVj(1cEkRh9UOL0E`*NeGT/!Z+z%:%yM YNb1R!%C<=c!_7F0<7{j95]"
                                + "#?`7M1t*->,!<qPeb1vdI8i`7GE/bB8tqD7f&NrqwS!tdR9A%$wJo](`$t4;7pjz"
                                + "'xe= ME/c.M*H&7#>}!)-f/(>F rYL/g Oy03WANOyM0ywxcoh Ib0,$qu=fjz<{"
                                + "L2WIiXY;D}3'7Jhn7Pb@w-V,W*qiTLyP<hX.xjt%AxCW]BCu*<1O j7d>;$B:lNr"
                                + "u}B4ug*@+?[v KXVxvp'736AYS&hhub[=$txM#N9=E>!D?:Q+`h>oF8nlrFUE?^Z"
                                + "GXi$tDk1,i(.d<V}n6Of@E6_U/yN+:6igJ#<_c,<(%o Mh`L$/u}(cD6G1yK8a5d"
                                + "Gu%[5.=7F9f,IediW;;Dh/Muo]v#dTItYcBjZ3yoqei$;&6VC^VV<FaV8/JF!7Ap"
                                + ")6F/y/S[$!D9$JOGMRC/(kY]#>Dk=B<J<Q_UGQ utiEmkHM_7b/:sM@Z  1&sn7p"
                                + "t?3XyGSUFt@^V(VFprBQ*-_vA` `u=,<SFt5yK;[M$9L@TFYtb%H:+p49'9Q0-eK"
                                + "z#&7&ccf=AB.'JoRyBw]8oRf=9)avDJtMYAb)V!.:SVhC_t0JJt@8GqMQ[QV2B-#"
                                + "RKC[1p$~X395(;#%OC0/S&YZ*[>a11M<2sreuf:Q*DkaTG3?n1#xTyTn@l99!Z_2"
                                + "7'2),,$xk@'2';7R>#K',AVW>J#+UglwnN!o02-Wh!]1r&Cy(iT2RX;Vxx>(7Z7L"
                                + "x%'vN0cD29&Y#;YV&hjA%MMNy?F@<!sy`%:PT)4B4<pMUVN/)P.;-^WE=8!,0oi_"
                                + " [&e(a9:!I!lxx>):h!m?=t|[x:/NIPhVIS+L4,>IjSn:{u<M1POmlBAM{J]0BQS"
                                + ":JS7)[Mq*d$Big7H,4%MId:e%mmz!$cV71f`4u7.iY,t$RY^8*/i.+E&3bI^r]MW"
                                + "#W`5gk$Dbz2fN<A$Ora-:P%OxQv17V!`rF@_i_cW>Vqg-$7I7;Zkq&)[]Ut^&o5="
                                + "IZ7V7</DygBIf%3k-N>/XxXgrV-h#U>,F]=$rV*EK/#k&X-fI*.%*DcV9m Y(wIn"
                                + "P&B0'vYcOoI{N0cGA$t^,8==)Hsn&V j0_2<)Aa%dItq2TCNNMMU_kS+?n3yd@(t"
                                + ",0nw tfrI*yLTKI^R~Bu5cXCJYYY2=&(#k)?H';q][HG5tjA)YmwRZD5`-#0#PCI"
                                + "2DreSu8<S7dUQr){ !QofzK_^i5-Zn<[W`Zr@k8o!]EP,xT2w #iPk>PeM.@+[2;"
                                + "by D2,Sz&SDTvIB;v8Mt-%j;u|G+5URX4i(yPy'$atQ<%TEt8tgZtaX:k0-_< ?@"
                                + "7RR4:>Vcw_5CQu4yv-AedeB9'?ZbM2Zm*JY!2{k&%etkysbv8b9 m%x*rr*DTY$a"
                                + "C'j;w{<&!WZ~*OH@LUtAe@O~-_;st[Oh3'cVP8#4`1;0VCRY8mG4<TY8!m7$@$d1"
                                + "&P?CXj!m%!(1#G&%k}UPsz#BIGd%8FKeoC,-AI1FF(jSus]4S@:cc#,;)(r4-rBe"
                                + "Viev%H(i)r -,cF^D=.1v'XsWl*?R/_{XO'tgo;VKW5b_6gK/ebr(R1,wV7Jx:,P"
                                + "RXr_wDk_!_f{/3,Rv_Us }^gu[fe+ZJ@Iah>RrB8n1#0X>+Q9:#t$RD('1]G?Bsq"
                                + "':pWRFN_xfEywU_@#j-*[RY>Fx>@S4>,Y>2t?[xkd+OWu,=![:,*O}=2K,$w,0f^"
                                + "S|xW;F9pChB) ;'D&3^[y/N/'DV$=.&m_`wRXbz%v& 3Qz^$2eS{,oS'.G<D)>T-"
                                + "Fp;Wkp=*Tg^)Dy*X b'CM)sI$2X2v;sr*jI<OufQ87frn{Z{/j,]bdBX,2_YM7Mu"
                                + "VV,,41t(Hi/|!f/,f}+/$Loeex:PE/c.M+C<),%%1uBh!u9[7FgBQ~3KY0V PDQ!"
                                + "/R'>Z4A$JK9A:I`>0AdZ]=RPNt#WAF>)!FR'-(9kOhSHwEJ{dw-O%wH!wDlk9CI+"
                                + "Ly<PWpaPFAB~7`I9qlnKK3Qs.W!r*Z%NAz3&u&!y.j1~s& Q@1,O$o?CK#'_A0pD"
                                + "(P7(XQQ!Sv'('&M|yX4hEt(J`L!I=/$b6(_Atnss=fRVI2/CMhlT8xoDj3Q{Xoj<"
                                + "fY!(<UC7)Q5ovhNhbjp,7,O;MuRD.LUG-C$Zo~olTi[o['):7$7d'fhfXK0Fp6[;"
                                + "fQ'UhDMK0GA)j%d_r^ Io`d=BD$3D1&dTjvR%r_ctaPvcsQ#iRKa4gpI$Zot52LV"
                                + "B~eK9BD31f(c61h>B~(HDtHz;0*u^Z<mU-LCB!RKDaTU4rA3@5D9icbEN#Hw7eFk"
                                + "Y733v?[Q3%bGD}3R6ZB6Nc3+)u2]S+l~^7vL#Cyp#oR.%{-n'vfpk10#!z*tP,.L"
                                + "^(S.fm;=rf$u>deUmuTnJ*[OiSUl/X-DQU#*E-`y v#*F;*Lql4u@k/7h7Hu7w(S"
                                + "aDMd)m?SA9KDhW&@VLd&&WyqT9ZSVWCagj:5dd(=^Y&3xnl}@1RPRpB-&}-zl% Q"
                                + "p~1c-Vv4[A(=`eN*-Br@;JY-w|-yEVNorAbV;44A[m0wRS05mxw`D 3Ghs^{;Nao"
                                + ", N1;Np|xUc~D(IP_I<fQDv!W!V}qiNMi4tJ]ZK4:2Z;w5[Bx17cz#K_x7z(&HeP"
                                + "Au]JN*ydY+M#Wg&icuv5c1E=ln)Ycric`Kho_T2W/58Smjumgo30M$Z(jCBO_R*|"
                                + "6YOlF?M+K?%mVO$8gC=okVgaPE+pBf6b+y@ARk#9ZI>KL~N~:whI6h7-+j'{o@!-"
                                + "M=d0HU'Puo.#ywpV<Z:ruo:rwOY|y@-+=]pEy?MZgH*0AndWygd]i]Ag2%6h0(E6"
                                + "Us;2.Ha3Aeqggr>}/nKy#=wP9.txz'WF@IatT3kO_Tq4-JBCNxq!=V]q@'dHCLA~"
                                + "P-y2o'] $2;uC2*|wFfFy&1rhr2QAh.)Y+;lBndgwO%6z#4F<J5j<QiiBtuBUMe~"
                                + "Gl_h)Px.q$KKa8d:!&9gkh0,%q 9^Bxs]ElF].SuCx;pInpJ1IXF1<1&`:d1Jp ?"
                                + "G>MDq])Z]'I3WOcZtT*BX`wb;.0m^OCUeR!Hp2'zpB'DVB_DJ%CU*Ed!T[_x+cx>"
                                + "7I?+:&BLk`Qzxo:#>zxHYs&e[7T/,p).2a+E&w)~,J1Ka'V>wbOCI@!GV89bP/bb"
                                + "^vN<;iU>p|#';w^iP7#+8(H4-AOx1SGgr360B(qD040;8jDlQn'CI)oE$:4{BMNe"
                                + "*}UD7W%~(VY,83T?#k^#1I<Q_TD.4;N^6m]}wFN$&e(:(-N3K1*<NnMi)j[1$MOQ"
                                + "M`'/fm4w%b,*qu;?_=X<Z5&dK{>oUj#(Dr ~h?I X_-c;/av6ZRx#w-=SySURJ#D"
                                + "e2?+%t,+Yx[ =dW;XvqJYEFl5)Gy-T2@>LKg7ntXw27e/~pIYkV0=(C9xhz$1*M["
                                + "Y 6q$wlCyZbmv,UXkVC)m2=tNN;ZPS$RYwPc2%>8Z4B('w3}YWr(+hZrotz'.E8y"
                                + "E/W+P!)jo4I/068i)`3$&wRbiN/q.C[86&-$%& fk4xyqtIe1Wj]82Nm=E4I_:_3"
                                + "-{+e`h?gO#H8lG*+uE)0)12W,8!o-se<Olg$)naRQ'-GBKU$.X7dEUYw2,T?-r l"
                                + "#&3}+`0/:7[S*,mf@XY)n0/ZmmZnv/lk5cUzdV8N0p3|&754[pn$>:ftGNM3N[y8"
                                + "CPs=h^1%7Gq44Ht8U@jB7;1$L~Bwb)3BQ* <OA,G7h^y.&Pq49HPelc$^_7@bCN!"
                                + "6@=#PB*{ `uI @J]PR6{L??TH1*Pw? F+b<.4aX|#6taM#AMm(B}4'EXs4!]M:-A"
                                + "w&Q_iGW#AP._oK*%Y|hkbc,x*PJP%!qdVy[=lgb9o.J_[oEdG7ek9,J}54;[H|+/"
                                + "k!7[RS.y397+<^fmnnMR:SdAO~3DT7xF?7HvQ~k57X0%vB/< k(dN8%=kB)66_]<"
                                + ",dJc<f Bc7`_X1]8+N:o]5^_W?$-EJdj6A&fDc Q2]JJi`_oW2:;[bSyE;wso}F7"
                                + "[s2Y.z$OM)yYtAd):yfgQ0,, !TBgBR<*S&J[88i4uc/#T505bO: qK)de@/G%&M"
                                + "YkC[%*hFlQ$:F3 &me, +gRe[rJMKP9%3,Mx-w+aBh)p<+){5OvciJ /a+d&z(z("
                                + "y9M$ucz(u(z(t$yqd#s3XUuOz&xcxMLsM$IixCLl<O)5k[k'uDtDpektxoc$6gX$"
                                + "f,w&yYc~2sl>ruy5cb+xDjHfx@Ln6y7!Z[f8S.JK 0f(qOvIvsxy5}x[ym6+1uGs"
                                + "g/p_xe6A4ena_WK|j3tPAzuX+N6,JxE*mEYPSIRKRCsu6#`&oSkpS=?8GO8C(TDD"
                                + "b?'a[3l:_NwJx0D r6xXCVg+T80*H+6F)f;N'?_e@#.kg>>CCdw*_&onR:*88]-t"
                                + "v?fSembZ$Z!wCQ<o9jgaoSa$_0AExOEJ-BqcQw*c37b`:EZD2xRjwrNIoQdMX7pZ"
                                + "[mMl+zKVck2lc)joPzqzSwS&)pYetdg3US0`hoC0/p3,,K$)p#r;<Z%_UNb}8t=?"
                                + "E!s1E#5rt<5p-?9QvN]~er A&Q 1EnMN(G9n28G@?qB2e:=^jCLvW;Wb5qe^Cts@"
                                + ".u[:Fx1L;8slnw/4E^be8mRzrk4>lGQEX[&H=8^xL~Boan;)Y<(/BC J5#?bi}W["
                                + "yV4#Tf3]1t;reC^(YT?8MEeI>a33hx&Sd7.odZ-zjG+2 DTwl$5#V[PYsys^<l%n"
                                + "8E74N'$<J$p77&K@Zej;[#Vd`ENkS@#C+%7P1Rv!Ag:`-jQ9(@Zv>7R,5$ZBS<BS"
                                + "Fd*[WpLfH],fY/.cBoNi,j={8A)fMF>mq<uCeB(haW%.7>N0Xl7x#kuVIpH8dh[R"
                                + "r`Q^7[/yRZ0q?<j5%NDo bP#ewH<CA;sZ--w?`SxE8>X_~pf0/Yy.9t[ b,$!05e"
                                + "f5I>8S3o m%U`%O[];oZAfd@+RbV#7Q;e:H>N62uM-!Gr(%-,$!5 :d77Di_,4/m"
                                + "$vQ7hSDn8!1st`!D7H b,*7C5!djKbR]!D79 bHy A?Co8-'dI*~GW b,$!y&S,2"
                                + "1rMk*>M3OK,) A7$!H*@G[!DiZ c!JME&VXZ#hMP!D7PO[,$ A5_ 1#hM-!D7'#a"
                                + ")F!0b! 2r?+@XF&P7'(NF97C2v h#iX.!D7' b,$!0AD7337MC!D7' bHy!4&Q 1"
                                + "#hM-!D7' b,$ A&Q `*<MQ!D70 b,$ A&S,2#iu2!D7'$J,$ A&Q 1#md/!D7' b"
                                + "WzDh5_ 1*]M-%n7' bCI A4|!]*<M-!D7' b,$ A&Tq@ylH$+X4OdI<3ds*L7< 0"
                                + "e+VkOzi<S7k CId7#'yRNPN* A fOq&xdl-g&P,0.(RTyB)A#a+7B&9 ?_!F7D0}"
                                + ")9!Gq.$!5zD<M}sT &!x 0T )l%`Iz mtg={&SF6%|F6u7a=xd_o?%XUQJ@.dez%"
                                + "uy](g6O;iqoTMI9RtgU3w8&Q;?sW%.CVu!:-VmE;xwK>hB,1a%ohd+Dz^DvY7!t^"
                                + "&3uxyT3V+~,CR]Hljyw#z'Ar(h!CAsdqM!rPl#,Eu4x>z'M$@wk4LA%L0=8Gz'6l"
                                + "yMM$y('yw@&kz'9iz(u9z&yMo'z(yx#M9/,87#  yy7#  !d6Wn~z%z![/x!@=z("
                                + "x@z(y%uAz(z(yfz'O8%@z(z(y5z(pgyfz(fmz(z(z(z(xBz(z(y} $z(z z(z(o'"
                                + "z(z(z(z(z(z(z(y7z'    !Cz(z(z(y~RB#fLBM)]of&Q=g+H,A:-xmY_RhharFg"
                                + "g=arFFmN`u#BTH>~axax1,U*hPsJnPHV+8bX4rJ#J#5XJ!mUc7TwUq0jh,VzTvF}"
                                + "hPqKi3hLUyi nSG w7VYD5Uy_lH<<0w/4rVWHQi4n!t5w/413}hIt4nb`zJ!qLun"
                                + "4(w/KRc=cAt5w3H]unVWJ!J*t0.FDGn@Hnc?n@U#t$h,nBq[h&1/tFKRKZb~nBi3"
                                + "t4m|W>`gcAbX4rJ/VWJ+4(t4qTqU4)KZarHeD#Uq3~t#h&4)JtJ/V[W>b}b]nSuh"
                                + "hohpt>5SmIJk?rmO`wJkq^4ti4%K`ZjW[{^fNoM(<RZq8F  7EpKBMM)$* %    "
                                + "#h#H,!  ,!,*       d    M%   % #       #mb,7Bj j<~m8/sE#(We;sJRp"
                                + "(@e$;nQF*,2EA2Pop,Ex7MF`O]-VB4Vh8p@j:rwqTk7~5F.x'XFvX|VtWZod7,TG"
                                + "-coA$k)NP}>mViSzMc8s;rq/#/:e4O0&]`$e4y6A/.FQpfl'[HPnh6BNdsD|f%@|"
                                + "Pt&x$3<uE2-LI'; YREB8pu0vhZ,Y[//;AYL$3.1@OS=^vM%,4!jEh`f$3b%FI>{"
                                + "p4C},P.HUi rqzP.&E 2hloI2$dhvU(WBD^X=~C?86dJVX=Mn(+Xymwm#VF7fNy?"
                                + "y0NKj-dk OLPF$7!jXSyydz(z(twz(z(yCtycAtF5XnBqLJ3cAtFKZndw3b~t>KZ"
                                + "ndJ3cAt>KZi4w7W@tB GDq1Q7#!Vz(0:.r'3'CfS' ]RYVn@a,J*-&Gk5?b%;u=M"
                                + "B/('`-Mq$t]HJ^ZoU>O+!J[x`C_!i@wC<S!D7#7Qn.o@+PO)Detjl^8Wg#V-w6F/"
                                + "ywB#z(y9#^@B]ig4JkDNUtD6hPm|Ux_t?;,=gbk$^((C?q]neCjGnR37N0aR xTT"
                                + "Z~,EXN        35<R6y2~L<LVLu3HS>TiW@o$^YjY bTWtNndswgB'0FsdK'nmq"
                                + "<^C9d~/7o~:n,6%1 yxs]z  %feuRT;P<R/h75 #)p A(oUI8T2|ZR!YVXuy/Q:f"
                                + "%2yXHFRROj?:o.XNf%do_jaqp]TP@zFc!F A =Q/CLVq j7#%N#+8u'$Gn33 3:~"
                                + "e}7DD1 N FBn$G8:B>4biTaDAWZfd9FODi*nwbj?$+] %+?>z%3gYnL{-4xZz(z("
                                + "pJz(z(j=(bHQUpq92OHQJ `w.1HeD6`ii$qLmzJpJ*G0V~hp(8M9dv,D  !!Hokw"
                                + "XZ-)*&x64`:Lk(V3OWDT!i s 3#iM%O1&s2;I):9 |g1dSEb7d(6s:E,u~nl:Ijm"
                                + "!;2e,[Wvt' @_u=59zMc^G30+@!M@_#g*UABvJd', wD+}o/z(y00JIc-*bEUp@L"
                                + "g~kv0G3tskvyg6@K_^qTJ/*WW8KZ*V4vac%oAA  %->G][M{<N)!9E_HI2bx-vF>"
                                + "KlEq)ywWT:4%0/Ha/aYr78P/'S77r`?;&a,h%te~&sM%%/oL(!N ,&EO!<'[O P|"
                                + "fiS/eY?6%#Ws?N7mdFuzeedxMG#b?BqH1Qo x.[Tz!npIqz&A}AZz(?:yNz(UA M"
                                + "BTYwB6?gY|g2v|]_Rj@Li4fz`wHQ-bW9n!S_Fm#i2$7&=v   -L}<u!ob'C6Q?G8"
                                + "322VElq4+@h+U`)3 #7#       ?M5p<0V7&uU?>&7z(cQ`e-W:CJ3F+nXb@o|V^"
                                + "SAMHSj(J'fdqfg;{ Er:Ib$::PyMjQ&X p c_u<!M%&';g(lO~z(y;;Hb}</q^;S"
                                + ":@fCv  yxs]4iY-}iw -fYIr:;xX;GJ3c2jL@5(y *7#!mGTV.V)1PIB&.v7W8]#"
                                + " 8M$*<_y )T~^VU[X/1PIHoJh:KYG=2)]# /M&5$B'o0SJ&.XN N  &v #Uc 'CA"
                                + "MIYcUKw47Y`G,#ih+?!Rd.jVgZ7@ .!   B$Vob~W)c(]BGf0U@5+&Q]r4x6t*t#"
                                + "VRt4mHmU4)D7,! /xC7N1~B@p[%NR#0x(``|pnO,XIq@G39:N/M&!F#fJ#h|5FhZ"
                                + "3=foU}x-+^xSy'mcz(o'[Ce!, z(z(vmz(ykhK?cF|TtF|Hchj@CS@HOIuUyFlh*"
                                + "2ZA:Uq9=2z'},2  ,>j(0{>LiE>lMK9'2{5GM+p,;YdVX&!^uDjiK0 !!P 6)C)a"
                                + "0^5]pggH#9K`M%+eL|_3nSurcAndw7]Z vkG8o!)iXE+&]FQ*TF4eRdAgR'##?gf"
                                + "dfxzt5ap2,y=/$M%#T7d#h mz(yh^F;*5n9N  LF !M)M(  M+&qL1w`w/tgsty|"
                                + "y!M('tB#z(ySz(r(z(z(z(z(z(z(z(z(yx*UauHjHjJ*t5G:4rV|UuVYhpqU3~uj"
                                + "4n3~n t>4ti#qU4nH]t#n>ar1/J*unJ*t4qU5(#gt<`+ #&P    (fJM=g0Gq?=Q"
                                + "DC;u%j<wSH9O=(EW-IhW;HNb sgP/U&}2M1Y%_-.o]MIS{&([K^W;8!Pp3+@rXj:"
                                + "M4>$q3IqKziDeBSYmPD3UlDG2ZG0hkaqA_i2qIhKh~rltxpiDP[^y/07he<.&U j"
                                + "`XEzY2K@AV_&[,>$Z8$SCWZmRu8'G<#z8c)9/8qtbD%:9MSjN6,6b&_WHm#NO*wz"
                                + "`{K_xxy~dLP'g|FbUo`hG@S^7%^f bd0fjbFBI1c1R&Q!h:LYmM7d3T{1>v(_nx>"
                                + "e+TpGS#m%,w|]ryiNbt:Nb-y5J=7;HG@`dnbhK%.'3!-?*EgD20N&]&{)9 eWdO%"
                                + "H:^j4]?/ee,>%3wZl1vZxC)F#S.?:Js3O@bba~z(wvoxz#HY.1-RhFG :xna16_F"
                                + "2c@xn? +$B#h!s__r8;tphD*$a4{(: #'})~RU&0BG!vo?%<cfC7!52} oh$NX1D"
                                + "=Tycxc/ z(y|o'ypw+xjdz@LFjH]D8q]q]D6n>J3KUt2T}^_!D,#d&5(!krs]GbZ"
                                + "=Y(:7;8O%8(VdqM2M1 h#*iR+@9YmP/K,48wlBipU9Ltv}yy*pyhCgz(z(y^!G-H"
                                + "(e'Kg}h!Ca*Aa51:HW8V,7LrkiQ(X[HU*:39u.1_;un.,57#9p ANHe*hm1,e:%~"
                                + "t|  7 nVact<qJmOrd  Op    ?p@y J>:,/wC*kel11M/FHK0RFL!mmSWSDAIMP"
                                + "NDJB9Iz(s3z%]i4yDjy z$Yr';%JSLTP:1Tv?b;C>zB.  t;S)1.f-='$|?'D*<s"
                                + " - NNn<V:A]z]-A`dxlgZbRPs3satFKVKZnSw7cAt?8H)mWP74dM$VtS8FAd, dl"
                                + "pgSCV&aSB4,#MC&mim-7d'*( >!MbF+2(jOF&6('B:-DpZy<z(yJVSJpJt2lbTJx"
                                + "n i$J+5XnUud=U['e70L1&@LaiVXb5>/9Soj5^ >k57#SzHB =,..6m}&]<rK897"
                                + "jx' _Ql$sPs/mB1p((Y[?ET>3k ~=(JBxr7l)eo)(bcJ:.1r?sEN,!'E)lBeJ01Z"
                                + "p!dpaIxWyiBlz(xa.32MW<azmt,B3OlsRn7#M6uV<R)>#|?rga /(}DOd&mr(Uz("
                                + "yZM$z(z%wtD5.1Fz0eh*c(d/e%z(h~gJ2x7%!D:c bMfO|$q8W-J#nu(gMa=uwx,"
                                + "z(x*!Kq^vmxgo>g!H[Uch p^g}W>VzU' Q9j3U]/qa[!0w,e=b]d+?e:/K6eWBqU"
                                + "0q,r7Ln}ABz!E8ZKg@n$@#qMyfM!.h[;l)5p:zQCmNSR@v&P#h ,pu:-<X=I<D.N"
                                + "EcU}wmw*=@C_$7c'B*X(<yOT;.6b6yd UZogM3q'arV|jz2mV!1Y0*2-/n$Ax'^s"
                                + "cA,N#/<=,3(haqc459d&%!FTSc*I(-Vlik H(` k.HMrBDd+-^2ScFWEM],m%^pZ"
                                + "-uBsnUZm:Q_ S3!e n'v1mdH Yqvy5 0y~<*_)oy?L)Xu/w.H67#[3  #ZHsEU%;"
                                + ">&xbNG1+9<C'[S<_]<XhB(*~ZeGA  6@g(?X- msS'9;Q-V`z(i43s-cVw)0)`,*"
                                + "7/$I)zGG +QQB$CSd*+SLZ!%cAtFKVcA  *^_D/3<U*^*B[a[@g@;#A~b_*;z(z("
                                + "]ZdVv%+x!$3YQ=sF_%c?>y,R)Z<J-r@@axIb0>C#27!=B4   %VoUTD(_znuyDxo"
                                + "Ll<|*1_CC~IKX&$bM!PF9?ay$_   b&gBi 120-))-ht#O7/tVh4-_a#av. arNP"
                                + "iaNp3F6+i&a` Sa>tv f8lRYgso_?Zz!1RSI2MFz<d!k0{P!<!!2Mhi4!D_;B%7C"
                                + "%SW=qu-,z&87'N?;QI:o):SWOzASTzOxm7]ra|o$1Orn!#z(5A_Fmz1.c eASUn_"
                                + "C;2;:HM$oRn#.~H#yX?i4`,F.}O9!(./gQ'<g-Sx8*IoB9$D&CLs74z(-Bq[L{j%"
                                + "p]-TFU?wC+^%>wH$jM vn*;8$K37PfM.B( !.,M7d0oG+@!=k:'lR`dv#`o+vS ="
                                + "z%!Hz%tVLAytUf:zFbFcmNalhHh4$+$*(2'W=/5>=@M>Mih:fz(Zk-qo=9YE@tR>"
                                + "GeY8+uaywf5PS]bPJ/[DQ2 MvH7pO^!J((&2.A=Y?U?!d~=/y>2q]V8yo/xqyPLg"
                                + "7!z(z!B#qg: S*CSW0SMcAf1FP VwjyjvN9o[e6v=PS^E^&y 3!eCa'{)-R#k-h0"
                                + "tJv,wG. 2YbSsOX& (qo 2.t!%%6N8Q'!(pS6'NLyt$MvKHuih9i@R7!yOTwalmT"
                                + "A^pglgH]Fzb)O+<S< 1z$%f=<[CaX(?| Dd*C?-%0.CMU>7xqK6&Vn&*.<6OhBI3"
                                + "=_ynz(hB_7Swz')La!a%Fd*vUtspUjhqt0aL#A Q%.GFOv#T^/Rn]>x=;i#hOl7#"
                                + "dS4`SA^Pd'sf<N#pz(`Jz&JG0ew7KXTkQ48,D,2T&61h'P(=Mz$mnDo`eD%<cp /"
                                + "D[PW!`OG$=tr49ypYXClS$D&W4`gW6%N!D!}WoAON}%p1R-IO5'$^eZloW#&>7z("
                                + "x{R@9unWSx:R9rf/]sG}We4?rbOA7~ca'%Is$xsJAZn_RX&kh}:L g  p`f~2u(y"
                                + "3O_1vk2Sr[=4z$4a@Pt3n qJ91*|z%C6@iJ<S`!4$T,?#LAb8h$H.>* `FP;wsHX"
                                + "7BwXM ` Y(xfw`c#wlv$gs9?@9FjCYh m^b]VF<X&Y  nKaW>:7*&P_(4h!gf4Bm"
                                + "fk+Ob$;$'VxkN>-<Pm9iz(Q+_V@QalU+t3h*azUwX0 !$w[A>+$_ !M*O}-F,=H8"
                                + "XFUyq.Xz6[LA8nz#/0U!bOmOhNb%Vy3|-S;()|G9/Q,&RT#t %NJ#:B$@SNnvO9("
                                + "z!R-d&smt>D#a!mvHl v(IhM$J%APoH~*~wL!K'w$a4:o.LSk]8$.T,k!_8,d%V`"
                                + "v]z(z(ytf82?0:Y[?`C~nQo('[n@G6fCE!9?DJ,s ))z J@sI.sw?yV>%$rLs+tS"
                                + "t#n>b{avJ,MM/JIbhl$Z!D#iXY ( ^.+Z_LG?`x?$b@]$K lvHFFm8dvd:B#U~Yx"
                                + "(l=KG;#7L@d:,Zt}[Y Rdlol/)MN_xyNJ;yvbroGye[rY[Ic@Cg>DR 1 kPP4:B<"
                                + "NefF8hL8.M&Sx7O,f7m;CO#<[:NKb  b7d       $  NIO+oY>OvDunZ(GRy#uj"
                                + "LPq^KZndw7V[i$unV~tFJuL{ (C&6JQz:: 3iX:m]LqD=vT>:?M%$,oPZ82Fhl ."
                                + "$t0K*mXF6kd/ )7cg-DLilg`6?z(HvmhlZz(w22MmRPj-|mG_{  #59 ?]&P'#5V"
                                + ",-$nLwX9V[A2Glb<h-lT!aCV,G z`Dr]z(sG.WE?MvSzG#WD4@%?r.yoQ~X#Pw6/"
                                + "K 1Q9pNX3ed/!'S*a)o@,&L}.3M$ ay%7Z+6Sn'jiw!^h<$D Cf.!]oy?;MD:dN?"
                                + "pd1RLZxarfhmi!nAnQn>htB&;]4Z'31`.`or%8 !7XMN;x.ly{GKOk40IpmC0A_]"
                                + "  Djy}-&*c7s=J7!y/FmBnB$+h!i*R&r&!N{pL8-Cy 4tTrX<WP_B#hRz(s|%e#V"
                                + "w`z#7mTvUk`wm|F}h&Her2  ,/%B7*X&NgP`Z,%sB3rkW]b#yF;Hg5a$?p,!Zy1Y"
                                + "X&quh[Gd9K&iScm*pkZL, sTt05K:?anII$3K(qmTDU_Ru*=h9S5%1K?d>?* ':["
                                + "PllNw7@MJAz(g92BW4s.g>O w6#p =59gwCRX&,JdG$;I[JPXEy9hoi4HjVgvmw1"
                                + "kX?,-r7JX&   -,!N/kn76='F=7g,d A NVQv@vQ&BX&B#aAK#, d', Y,J.i3qS"
                                + "qSnAqKtFKVc@q^KZndv@NL,c#O-t?9@zDuI-Ewg(d[pl=5!Iv%e0%*4s#dO,.#b]"
                                + "c B)J[/x%=$`,T@]^K*04Hh0=4M8^{sQPN)6%n'B+dfM!G!T&QJ z(z(z'*@Ry>}"
                                + "QQ?:Q.[fTm$_ )R>aS%Ip/dx&^!7,byynw67ubS6b#F}atW?arFjP_ '8j=:,>&&"
                                + ":,_z9ar?,Itu`jMd?4G Ijd:Bdz(rBM?;.ywz(ey'kSjn`_olMg|F_ j .tBrhH;"
                                + "&pM97C !1^9*6?$BX%uAnDX<,NpWtC73FMo3!y;pRtHI7+RNX$M/8x`A(Y wO+yi"
                                + "7$;84!J~.-C/%mEK0i@!woFliX#/HDf7Ve1@D'7v#' mb!X(y& %;0!ed3)BO%#o"
                                + ";TeV5Go'++^fGRx|Uln@hJW?KXndtt 4RZZ5)1i!!^(w'zt'P6[NXmxA?tm@&nW0"
                                + "'9(>+`#n JdeIN8+5Eys=Hi?:ThgG@sI1RiUi,DB8g ~WrGOQQvU0UM4z(G1Yqbc"
                                + "ww2[G@i2t>5VdqMPkLUx7x 1RmbcB$U>Zlf9D&P_Tem%B.)|C'j?uiNu7!)Xodz("
                                + "xHS0B`F}#(RhMflAWub;;3( !umLI;7#gPoZD1+3* z(tcxi7llXW5>bfHFIhPO+"
                                + "&PJ_y7_,DkiV%r=N'{*?O[+,L{qnz'2?bSt<m}8I8*%~HzM?g34kW8KB,bz'y>M$"
                                + "w`lmGbm^M&)f?|M%.,8FevuzM9O*uBO$bXKW $X(  <^#@X&:L%1[ #71h(_%M)c"
                                + "3x8@4_XlO{d>]bP-#gm'f*(HdSSROS 57R$MTM-= /:HXt;>=ROJ7*fC%cRcA^bZ"
                                + "UyW6Aa$Jwf>FS}Ey[CW#:&,U 32uC:q1:J^'AR4[2Lgj-r2GG2po!W&}   PNz3z"
                                + "4{O<ffipD#FH #d'J:8R!xc<&0bf't-FML!:VYee4YIk,nBwXh.} J7#,5.j7hCM"
                                + " W&rC>p5&a6>Fhz%hOR>:Rvs`leL.M<0QV1W,!/P,.;Dtvt~t.t7Xj$1D5Q=/y(y"
                                + "WGU[3(!B*r u$.<*ZfULW2z(e],|+SRU,Kk:NyM,,@<Z^^+fo%vV$409lM.'1[VW"
                                + "U_A d|;0fx#}!MSUa$5? $z!.+b#JuX1-1_Pi2_CS:P8!HH/QGt*T>Y1<l*&$orK"
                                + "$n?*!.o-7%MPk>?_9XB|MuwUqd'@&u_CC*0Fg1 M(#=C$2Bzd2-C764Vgc09Nv.="
                                + "ZLON[O 6vMA>INLuam4v-|:y:y`K $5Sp'<dRTjv#w!=lQ3yxY^AYZ'7K]3_2:A^"
                                + "Bn-M'`2H!((doDYl-KGJ?;<:dL!,ywnOFp#&y^L1S)`y7}A]KQoi   ),#mlb H;"
                                + "? I+Qnb}u+ez;6H[guhPh- bB%XN/L=hPNq/5{yR7 3Vke3)8~XP3#vG#,5$oj!u"
                                + "&PMu?mw tVqQ?M9_*!iNhH-hO!0CN!NK-($Tdp?O+0BJ!fW&RF &VOV`^ FzE0Tv"
                                + ")hg~Ni&RdQIc U k(X#?JUqQtN;.[L0k]C>%qo W#:;n4H.N4g`}JcBC*zkh:GDU"
                                + "M0vsxv-q 2Mzgf7Fu&]Y[/v:'6,, z^hwMKCa{udz(d]-_5P,$o5X&UKbsCr6CBS"
                                + "3)IU@YH-1.,#9+!j-z ,5-ISwwDR(n5ovPyzTc7-QBO+0}Tc'3ithp-hBI!Nt[S>"
                                + "RW-I<]K$XQ&O_ntZ_,QSOCDjj*w@Q6_UskpaM%.Kx.:&$c(#gMd'$(A.%O/L=JOG"
                                + "8I1|X=x[z#7D)^=69CSxU>V7L|2{/[7@>>w~*ao#6B+LwD$>23z!xX)a'QYhE)/N"
                                + "kKG{wAkz(o%n6H1%*)E]H.L.s4!0HFGl3Y:Ya=z'MnW`s3xmYD5:A[Oo<{NqAA-c"
                                + "$bYDQ9#f-M9K9jhDP4'lwNucS882KXyk]w--.Tae!2#rpE#W!N^upBWZtk(bkbBu"
                                + "%5xo7'!S2egb(KGR/L_MQbi&7Ui6&P!B=@yVCX&QX5i8xD&I]C`_5#x# ! 9*Fax"
                                + "i$ON_GX&OBMztAViSx!4D!fu60[1bz?j;43nS~jY<]-n=# R5RNiX13<Uk !r,<S"
                                + "!P5^M,SmL^tUyuM$/5Z~S-#x34ik J&iB[$[L,xSyL<apN7#?@8R DKo#2;+6DVw"
                                + "Bm:1M-[0CUMUM9$^Mn,`2U,pO]B/^_AbLC>pkf/qSPCT`xs]0o);kGbXZ.Or%1-f"
                                + "36 *X&+,6jGkgfeHqWo'0M/tfslz_AFa  GRyF^c91%u9?::Ce/Jum&X_J@B4VBg"
                                + "Zqqt.|+?#Go(M%  #-% krOx byg7!740>C21=T|  !V&80OGo&u<h*7%[)<B!sJ"
                                + "?AIP`l &7I6D7+5& !tB??A5V#!;uI!#IhU2*nTamy-reh%.>F%PQ(Vr2a&@%1,g"
                                + ":k+1o01cYJ%~ DiZ<_'eY2oYB9!F*H:E!F[qLn,=1}xVqd>3hBx+>ZljncTl_C?i"
                                + "Uk !  ,koHesu.d/Fu@yf%%z*>wLK`y8 Y.YL%h-z(>z3s0e'>%(Ul:,7$id[oH]"
                                + "d`F^iz#&7#$}-GMkbtS9MR !D:ZqfQ=v!m!&M%1z,)  $ ;PC/9*,B$;dw8z6^);"
                                + "Oki?CyTRkcm|0wM& -V}%onN?4`;e &yLuyl6G.B?@-`lai{$gA]p^gf {O'Wd5^"
                                + "I!<R/L,2;pe,pL%.Z,g_r.RUFq #Vm#*n5@|PNO;X/Guh Zl>R Eo'z%:P[r_A-["
                                + "?`S@-)TtC[rt    'b Ny3D5p2>_M-M+#*d21AP(PO$7)r+Dl ^aX:C i74=GK;q"
                                + "5nqZlo:Gc)&R.=8_(W$z.9aPPpmS.ixYNZ2z  w@9+Q/aN^]vdS6S5*E*jBHQ=tD"
                                + "srW#  Tk#7#~ r,X:(p8;q)Y!dT%7!:sw/4(t>5PV}o;M>LG5StjnN,e9j9.7L&T"
                                + "[9Dm7w6H/ZSPs,oJmRh?a4@xMEXR0i8QBQ '#hM9t%B)O*uiUZ$})&'5<'U=-- )"
                                + "VuZZd(PNc-O,QzLz1P$hYfq;t5G9uiw17z@^z#9`g8a5Gw BiVO2 fwQ!kIDi^h["
                                + "U1o($XIxurbZncqOiW6,$HtCAD0ff(R;11hcCp!x?vc$sD yX&Tk )8(o2HA2Z;&"
                                + "B5q%`:no.hy{]D+<hPhqq^JtV})9$lU_PN#lv+=MP=#'qt2##sps]{KhGN>1REX%"
                                + "0Sg>69KR_^c=2P!(&VkMP',VNifb/t?B-,$^`h4QT-ZCsnjHz(+>xsOjGSK3Q5]f"
                                + "K(F|gJX/7%Y31%TA ^O-Ry7# >K59mO[JU!`2,+{!_0-y?k76|^TX%%,)1'>$.'9"
                                + "Q<56.WF4 A&Rul2XJKdxTi>}q]q|,~LZ.dC&XR)>S>`f,'ALX'-RMho0i+=_Ec(7"
                                + "r&g?:!_7yn9Q73?0W+  !Q $P:aV8BKe #o*b4yJcqz(JdD 5O::?v#(/j(W$4 ("
                                + "MA^_c-Z{%Yh`k^bmh!yyUS.OG/VlmnnXNJ`~V}Ytj%8'$4r~'{!q7DRT,D(gVW3D"
                                + "WIXLd~5*w}q(0hFDCYuCC~s<RU3FO4a^!aC(7CX8,PRoq|Bad- 9'vWtC]wB)qt2"
                                + "X[2I 7tV)~_MW97oJs@P 1,YwXI90>!e!I<dd0)`Xm>*!yh9#V-D DEez'6IH/U/"
                                + "vzsPt#me%=!W`$#L7{-G57! '4$'h^ $402xjUfd)suySgX9uHDtZ(rv>bCcTdlZ"
                                + "i_ ;vG`EOGPp,.;h,1Y24&->h1= ';f~QTE.?|)Cw`;xP0`v^d`#&~-eygnKLmGB"
                                + "y~C$n!ndtEt4m~`&M%][ez[f0@i[^E[,PPBs<N RjfU_:_$M9mZ/Q>TS8E!BJ;`^"
                                + "x}LDai(c#)-[?;Cb<)7~8n^XPNj1_M[uk[sA ShzYL,kNw&!H>%;NQ3v5o<<ZV)A"
                                + "6Gz&a<?Uz$AlmlSiSDcAsgAWM%*;Z@4Hrj)I -]ki[5v8,Qj2oo&u`hoHeHb +Ok"
                                + "EV$KHz'DghT{nTX@t@K:Uo7Q1j7k3+8HYCdYG0M5N}j(vzq-z(t|/eguTt>X%Xl!"
                                + "LCDk ^o&_JqVgAHw s;=Qp!>y j,'w2cG1w)M]]A-CM&I/BE^z`.i@3yAvGRygyK"
                                + "Q'pgH]mV 2X)Dk!4O43j=We6Dz@e*2*|q%8Do yz+Xz$+2J4__J!A^b}J*q^J/bX"
                                + "H#1Q7Ml>!ZZ]W1knSo AM% WS:V!'2Q^P}*ky',rz(o]hLbXbXKXgk oz(p9qsg/"
                                + "7$hZNY-f+`@uO9U<;$<<-[)lp8eo,KW;ke>i#  g<{/3x~*.@'ptWsWK;vHh`ixq"
                                + "W9m|bSt3n@VU1b!p[BqT$lv)[[hF4{#?fPC9hu<)fF-fIeo/z(z _(%w537+j+BQ"
                                + "7$'0(Gp`TJy//]7H;OL[cm^ZSv5~+~or`zamCBmzar&g.jQf83ZO#2BFN)=d5n=h"
                                + "pUq~2E2,#0c,z%KmS8`q:L  n%#7G]A,$rWFhr,bz(U0FGHQ4o)Mat=^;O V &eP"
                                + "O{U<ykN?a$=v&D f${Oo9kU8rSgONhyk+3M$6Emz2-W5qo /iV1[N0TT]_]O 96~"
                                + "+M; h @Q3'&xg;%87$.aqz+rQAfJLlSG2PsK4!BN/[K/  BR2;Ml;zJnio))3iXa"
                                + "g/xf(R1XW$M$hc,Toaa)W9m~cAt5tF2lKZaSD|!K99X;ubZIZQ;KP_&q#o-(-)Gz"
                                + "'*BS2)uI%)-@IK#SW@_payPc2AHhUaX!O% %7-B&(98gwA-W'I2u2St0f?JkH5yM"
                                + "QJH]m^azUq__w(do KiS:TUsN^uE2.M% |(eUvd.u#:IqC6u().3KV5W>9[e'sPP"
                                + "'G ,Mh770T/K#ry<)k_1w)Z#Bp/pSSFcMf(_9,#; h7Db;N`VhwofK+>j:Up@QW@"
                                + "X70#4]d,%>7if)NPYwv%w!>_&a $PJ%se..P=]g&WAfZA~_vF<>J9/.l0e9IBEfn"
                                + "!T MRD'f5P#<?ZyR4w0f/xa$#hDR1!,X 6O$ {0:J@FP?7_9YPH4maO(@^yy2sQ="
                                + "Pwg'_T^{  4+Y>MQ91hFXQD'?>&tj@xOP]ecd)fzX&(62N1C$%oxtl/*pA2RpFU^"
                                + " !M1N9,o,!nvjG!{4^11GqZb.^y}t~#[iMlH-r`eFg?igaM%!ti2^VY~ .islB43"
                                + "L8gx/@ j4-n3^so!M<mQy=z(z#iUu$-QSoc6'k`gJxK1PN p3H;tZ9#/L#mcd[dR"
                                + ";C bB]@m=uwGy[w7yKw^xsyeDQy{o~j+7Mw1S@<ZNHj0blSX&Rdt@n) g6T.ALXh"
                                + "l7#UwoyJ4a'N$6IhaN$d;7(9_^Qr)?5#)oGKY.thHpP=):+ZnU`_B0JT>1UN7Z!5"
                                + "KtkXtQ9QqG@>T_fD$].(6E]VHz;_ 0@+=l7JMOK5[q`ol1beTf@Neh5D<sS8 4U("
                                + "h 8q.HF^'sNwRA9(z#3IIc3^(O b>^R^jx=w%?jMVYoA6/WLP^s'j&^nqKCI3->~"
                                + "7+MNNqYv#K:! AT2eeM97OJlz'nCO<CY7UM%!z $M=NhTLBmUAo*LA)WMhh_U1RU"
                                + "vkvID'aYF{hL_nr)!Dkib9-!  g2WSPaKqyJ=)X/EjUqXFgr&h!4 G9k$0oz[>Cs"
                                + "X$XdpJx+ImUcOXVCTZ&Q&R.i:/Jd<X9B -i~F0&Uyq`0z&oA0|nbVNJ3;Q2F*5J`"
                                + " j:-,5Pw%D&_1QM$MRASFl(s.k$TmDdA#0]u4bM;ElGymzj.-]-FSfe{!NM%'S$Y"
                                + "@3v`6H^XllB$#/>X 4  %JND%C F;W9P)lB$!,%A,>wAiR:!M#m[<?WuI+2&ka,;"
                                + "[15jdhLHOu7`[FQ7 /L>xi/OMi`L7-BsG#M%&$2KZ]i53Z0GBjK5,2=r%%/7!LU?"
                                + ".EFz=G!j/0S4U_Q)^MK4r|[.k[z(CDl!)D/gCe]`c6TvTw_DEU Wf<I}#7k&(+<x"
                                + "'3'nKt'v#rC'ugRi!n9HCP$/-<fF>t- BX/-C:AAIF,>pHDdz ke9_,^$n)tc:I_"
                                + "SB_@MJD~0b?U(-_mHL l-pajik3:,wVa 9)BA6`Z0|h5CWCbXFdL$M3'-E- RT@&"
                                + "#N`^$+.*qu6fsEe#nGJ7>?x7#syMs5_xz(=uHiM$ykz(z(z(z(z(rb-P-bQG?@P|"
                                + "]f`eIumNS@G q6Ol7- - qW!q^hQ2J%f;q9LfU@Qo3UK&2`s-hu,7|*~7;#}Nk4B"
                                + "&7][X_JrV+_$yc2hp.z(sGSlDRmF`wmH*T *ba@<] B][07N9b$N0u nitMz&|'t"
                                + "g|%I+~(UEm@~z%3G^i,Gs#-RF8 Vs#ZDuPIua?2u%4`C6cpGho(V13f>;sbmYISU"
                                + "w$i4mYF}n%,!c5,Rnh?tA2`b$)[qF^`|(b*mrUdA&*,(5G@wMBPxf!z$?$-RW9u{"
                                + "8Y$;GWOQ<})|FyDJB8C1WE6OpIv]yw(`kd-i/FG[ 3aO-/'C!&'B[Plo *, Um]k"
                                + "bC>tB8-dz(`7SW:,PP(ye#!E7'*W/IVOwji+:zM$^'g).T]Ot?#x^LYP#3*)MR&s"
                                + "I/Ltd&'RFo9+,]6+FMsl!aft?_Bo=l-YQ}!JBZ-JXFh'43lwJz?8[@FME5)Y<(QI"
                                + "*d(E)I8Qt~ 'oB!}AFcxCuOrmw e,/7#/'(}tjP69)NfJp0E0xTu  .y1^* !Th7"
                                + "PASi1pIAAf#!'_ANyMCXp/=LY WEMXuM$d6_50b;$N /VP#x#/=eXJJi  *8$27!"
                                + "x2p&z'JJq;t4W?qUJxnS,*'!wX'7FP!5#1G,RY(E=|cjM$yqfXD3S.%~51aq^o<w"
                                + "d>dS1prc]M-vgWiV&Qc7IVy@$=ajUa#7Nk01N J=(_Fj7SX2FFs'$'&1h@V)/Q:r"
                                + "`O4{#ph)C# waj-LA^x<c,J?D%:GUq4* $M/,!'Y;Jdn(Up{49NW]q_KQcc8T*M}"
                                + "x,!m&P&RF2B'L2)L&bFv2WoBD)z(yr-c=j-#I;M+R%*$q 5tNWU%%OLWd?)=W@Th"
                                + ")Qk_?P])D_8 7# <!hCd)`U-er'iB=o>1Q5;y}?;z#:3>rFgT~F  A :lH,$-O87"
                                + "]>-w>_TzM p'd>FpSSNdW?hj:{A>o0d1K7$BjYV!<K['1se&^W#:d@_])Ez!#e3^"
                                + "weQG7okc?;M/v%p7)(JJ`>=CDg'aKRC^2OpG2to=s=0e,h 51Z&aX'X]U6&Yso5I"
                                + "qEt}yh.Cw1w(GjF+mU3/&a--5(CD   #0<dgZl3Oq#H~hhM$yxMoCcgnVH  J}4c"
                                + "Qma.AUjOH]*Xms&2+f!^a!hNar<cU?t~!-7FQrM)[`eTel.X T9 F cdz(#gs)U,"
                                + ":;y~d&z(o[)Z?hS=mP; <_8F(yR>]{9m,`,]-/$)`kpP.7d$fkPqL;yU3kC3`zTf"
                                + "U#&T v'a&fX'_+'fB~MB4%h?8[nM(XEL'fi?!}ax1/sncAq^4-[V GvMZ@t;n'ol"
                                + "_O+Z@R0`^EDs_;OO%;PHcCo;P>YI>I7NNqDmiRxm^$z(N#,C)9U1/-j!%3=407KA"
                                + "&ERec)r1CH H`[e#b-FCoN7f&}AARZ zvh*Qjx8<?;)<H:7Hoh =<.99WC09?Hq3"
                                + "M#PcW/ *$:))rb#gZtv%oH2<iV(x-ENHxpZu d;r9pgH!.tIX0/!HXD:pmdR4;B>"
                                + "e0`)O-g[QdLBlDS$Ru&j,s,$GT'C3lE]pky~U^fQM*2AM)1R/./::*X(jM%PZmR4"
                                + "kIGoYPye:N-r,$7DPo?bQ>f+$*){fx1&+~jp7d#xo,v1)XWombub d<uee 1 !4P"
                                + "6B<wM&&YV0C+_XoZQ7/N^*GHVG)wXun^Fea%Fv<RS_Ui*&pWqp  )9        &H"
                                + ";O[eX&*dFL =&JiK'|9mSJ.9%-SjM2s%RiCjdVMZ:+r,Y&   !,(U! X.awdu2@W"
                                + "p3j07mB#5<y #S)>P7$Ba=24lDU!>~C6t}s7 'dWJ<NW7c:lOWQzLL`Nz(u}O2-Q"
                                + "En%Uk=Z5!$t]lNHzGfu?cd4Eh:?BB_B'HH@o7Q2dE=!d%ad+=Rqr5#X&,sx2)mhL"
                                + "V5Sg-2 ,rzQ$]m;)5-:kQ0D/r~KR5Q7%M|8{'9-d/PJm t=vyiI+<-.N k6ocL>O"
                                + "u& c2v^`;H!)9r^vpx21AYyj;9I%:Fgi=Pm3^-UI3#m&Ouii)|jC8[0NKaYX3Wgd"
                                + "#myaH7vnS[r)i.nddNP|HHe7aS;j*F=N.-#qX6 !N{<Y0l!u 0P7J;l<SG  #gz&"
                                + "0P({S0m;-(B*ayz'0f()u|B%^C0CO~,>$!,!$b_a#pg@MQ%nF0cv9jA/hTxcn>nE"
                                + " ![k@6y.#f#gx:#gy#z&, z(yy4z2Rq<g1Twh8hLUqaqw$snm|HBhPt%w&C)G~!1"
                                + ",B!l)RUU);V3gc-jFBEU;|G#;idf#O^_LtMTJ8k27fWaO# Q);;,Re&D #XZFq!}"
                                + "0GT+,+N;mQ/K,=!ZI)O7<6=G94p/P&!EM(p0k?qejhYZ D7% l/?x8BhtXP-Sv@Z"
                                + "FB2kw6;/,H!:M%!%F1acqx=F%@-,gSOb*bM$@V<Ntg`@>Wz(yKSCc?VWJ+J#G GA"
                                + "G J,`.<RGXM$i.T+V`=nh]Pb3;8q #'-]OA<$|Dh)ID5J/4s %u9u3mXJ3p'oq*]"
                                + " eE,vAeiL$lh Acv(7$uD<ockpVxg/'Pqyz(I^j+'<N3 2Q;P4Gex}X`v4i-Q!kh"
                                + " &MJ$Z8OplTzMJ $F,Pp-F:/Vb1~Rm?Cf~M6 B(t'#B!Rg%?M&#-gg3Jn6BrjdPV"
                                + "&0<1ydLNgsdq,k`;&Ud` -[(lVymUj$ik!P+X&buMFT=r-!/]w%,wDxq^B&.gokk"
                                + "%|q(=D-ch2N80wBV%O#sOsY&;Z*, (8k1u3no`yi?I]+j%Ffi4v,OAD&hO+ Hw z"
                                + "(b+Cd%Oo.U -is'D n#0x4==Qs&Oz#$P!$``$Yk{#+ @  xHgR7L+R:Uqe1UFh  "
                                + "'3o1M?;;'#',4Di4d45h'dRYO%?YH4`>.T:ii)!>1bMY+A-L`8QM=j_cM(.+OFM{"
                                + "aS-o]LRT!Hk89a@]DgsQ)>C.N9c'vTdj)0DBd&`ZS+e#Z~d%n0z&GRz(Okz(t8rx"
                                + "_>:0R@Sg:3CZ_FvgldW6_Fe=&,g1  :v-|;|xKmuR~T'-k2j; $T!LV0!e7g3}Le"
                                + "gZ(2U^ 'Dxs7=F--#4 )?K$ga.2OIe n-E!1QkOx!]^I0^Y.UK_?n~r@3. 0np03"
                                + "XS PJNK!0_6!B)uN@F,T:0-m[8oP)  8NY1[C;:j [w;7<TwaeM%19&V)i,&v/(="
                                + "rAXC<cQ*c}IG]RGJAP4kUtjTUkhJ`R2W,# {._OKi*;AbH0: %a@d)7@3+q&yfMy"
                                + "r*>6v`TZ#W7 !5!6oJcKL+#*V4'3gDVu$kl+Zz't!5?=xXsxb40:Nf !B-8^O&_@"
                                + "AUmd`/ 3X& h(&#aM$;o_xtxPd93 e%1'u(9,Qf0*KmZ,XjW._v{z'`;922'`wj9"
                                + "HpeD)Gkh EZ!QHoP#/O|UH&ZUrAQ*}$6z#Lh6jA@PA2T!3X&-E       'u'W}E^"
                                + "&QRc^)]!A6/`.{%3=uo(4yM%N(       b%QeT9nft)}_xNG(O]2o/HxTvUpJ3cA"
                                + "tFKZi4w7^TV! Jd' $/a>Td{RT !Y3[bH'!(nH&Xfr2w2U%N5C3j(h_XDoUb   N"
                                + "a-J&JpT)x QUqoB'#mLR)<          2O0hyi?;  :b></<   ;5J`w$Q,+GSSG"
                                + "'>!ymHjH#9$Nc{)Kn#+<R^2{Ub+cqDwe@`#8.kywtUrldjCYM-NJ8)_#8353f~+j"
                                + "):X>5<4N4W:,[cB,)Ql)xd%~!EB)wLy=$*t#nY2M1QMWybB4$*)H I8/<HqTB9,&"
                                + "P>gJ#9_5,B3*bIe9,#ByT,&H+?r*,DM''@dVvtyELg_Dt$iy Iy&?G&e k:I(du,"
                                + "gX7l]Xo,s9P@?| $Z8Ai0sa=z KgLJ?KRXftE_Y@]DwFYM''VQRmn*-^P:UkauhS"
                                + "RT l .52@zY7   I3Vy72w8ko2B7jx[2r=8|- S/?+<n7$t_(BZC)1cicnrmqB_U"
                                + "N{pt'$ht*F)_ )iAn:r0r6^Ol>uDbx:XU$?f/jU^odYttbd(#!FCRU/!Nc8['M+_"
                                + "($1wOVT#. =V&8ls@GCZ.H2!!@CDJ=y}ZB$8?-GqSOOC1KHfe|im D7#j,-v)9fn"
                                + "$0Bx4A?RYstv7jg|Et<s HRe[7-[UF5ZFP%oYZKf Q6}7G]3CS<R9=B5.i'C%BP["
                                + "D$Hc-:YV,9M:Xs(&U@Ra!5NJ.rM'h3u#O} <xXsadXJl=M@QMh !^EU-)C7Ge[7u"
                                + "%720L)t<-V''/{w3nn1S)~PJHb?F-v=,mEGyZ$:Oqd]Ne?(J+3!9R;Mw*R`X,7Kp"
                                + "<Eu{442FA4 aq!Lm*8Okyv5W:?5LKNKZm^W@tFKNK=V/^^jFaUTcomgHhX8`/!'S"
                                + "*P,XAj !M%Mo6U2Z8KnV=VLk*HNGx$`Q2kX8d3V//:h-Ub/2jC<*Cl0>M9#xMMV<"
                                + "S;@!(V hG'aCB{^GK{JRa1`wO9w&J2DWeCgvDaA*wz:22$ #NH .`Qm=<4?Cdj3x"
                                + "Gd j#)&}CN,DgY+|L m)Wt,.F#d' b +m)z(yvo3cAq+#^g_w7c;0l b tz&'bL|"
                                + "Vlg! !)V77;/*QM#X(Xb  Ij  G}EJ+@%qGWeM#)[(z'@ DIUwKawIdTk}M$w0-["
                                + "HQD'4Xw7a4w&I{CfS7lo^Tal,hSA,s^oXu!n,cVyj[@c<S-KNr&,MJM.yR1d4x2^"
                                + "M#oZGm1@FDMkD?!VNI-M<f8&F!leX3x& 5Z#yzz(z#!h,7W$l4YY%;J;5'-[ E23"
                                + "!<!HsPz(yJ7:<76I.k*n,@ Xi%iZKLayv^Ud<VX(I<T;1r<nLu`+c6u{d7bi8kGp"
                                + ",?#dREu:#vVX<zaMU)NPJ|G:Wh 2?`C+S@-O!D#?jDERQ)#k E(VGwo4cTm[.hwH"
                                + "w]SBBx:jW(G] -(T!s!;Z)D=2mV+)+!a%CkOP^0CTkh|/!^xD0!=c?4k!eeW,2Y5"
                                + "Z^RkM~2no)z&t9H;aM 6'h$%BD@P=Zom!64pg3F:Kj:0,B:FMu2wL*k%)xluM~x0"
                                + "v;xv -  ,&.9Q3Q-!TO~1xo(X}P9MQiyM%muExa~kT *KO;8vD7f:3,eU%/8wsP0"
                                + "9mAvJ}#YL#]56d=[9IU9+$d?YG`|9lu~CILgBS^s!9u?LsQ<77*RTySjv|W@RT Q"
                                + "*/Zm)vLNOC#EQ[6eld.SndM-FbSx%)X4oauM@dSg C<ynPUq37$Z-Gfn/-Atca`D"
                                + "vISn^f,s${2wYEQVep<cADR9OT<&h;@]u+.6MhsGK?*nwym!!Dk(-{(:XAiNm^</"
                                + ");ox b%SN{uF-qmbEiQU !B;[S:08'e_'bnlSx)t<0fp9}1W U %Mr%n4z`*M)5H"
                                + "`J?v61ZqyE$^Ix/GAQ NM:UeiVb8I;><+|i4Hg/S?| %  7kt9:qnmv*=N,GV78y"
                                + "(:#Vt7G[M^kbM%o5yDbv&c,$u{$54|v(h_MRxG.H<FAB'CdL%,>cMPqu(<:@ 06i"
                                + ":?7O/iJ>1>BsY/9P N^r]':S+R1wO9,X&Ckfm-A]m''(5K8P[G.i-`6 jB;{_EdY"
                                + ";CM]7~BP,p3*]u#72s=m]6(//*1W@x]nMc7m;7U^ni.Oh)*MESz!luCW_5`M!m2z"
                                + "ms(7,IlixV;6YosK(hK8lz1ek9Ou%P!<;b90M$X&P& 5'4yFmD$p:>5~Zt+Mj4^#"
                                + "'tL*42'Ur<z(y'IK+;r=KGX)2XQB$7 =<A S7d%A;2I41//Kt{((1,n,'%>t*}'d"
                                + "HVix71$^KSF%PQ/v+HRVi.ftLr!M7(HxP:K%^'FB:0Sl .EQ:='fr:lX4(6MrLz("
                                + "YOw6W5?d_ 9BPF!) so7%~=n+8O=G7yupXYYZ}(wA #!=l:t>2.h$:Ty8X>ck$@3"
                                + "M^>zkNCGC+ {,Z(H-'_ Q-gpS~z(x8^?0/P~g;QaW?Z4Va d1^L>_=/b 6 /$_ #"
                                + "0/+F1@&BDBjI2ZF|a>SW_[)?//qi#'?C>%Nm2E6BRROSv 'YNX $iV2|fR^/VyQL"
                                + "V{.1&d$O`w@]Y9F|41&&OvNN@u%so_xv6a(Z^58?bUfX<#PK<2jz )(25|Z`aqY$"
                                + "z'OU !mX'Op^7NSpV(BKi&; @K/K #/{,LJ?/='CHw6FM]mYtv48)xe<:0`wjUZq"
                                + " :XgUwBd+O,*X'.N&32!f}Q{F!B57'qo'|HY,`h;  Y$K# /X)$*wC'ULsni7K)8"
                                + "jiyg7!H#hLOY@uM%(PPN  8:!D/[!]!w(qNH85VhoD>qq! 0[DMh%gpA)M[7@>vc"
                                + "B<)lP>F+-ISD+'+54Q>U5~K9NX,8*!byM$h0Tn-[9j&f;X3 M%*sc2q+ZV-5Cd?U"
                                + ",l8;h4SmS=d1 5KdPBO61CxeL+E^?/N:Xg[l=(l,xdLk>%dh,$8:^v15uR,cMD$x"
                                + "^ly)lW-E:.; KJdE$}!um,to:eT!o7^urk)O:0S;oi +?l&d'!&nU2<SdYJE]w%."
                                + "q^7:@w h,8#'28eETIKqr8EsT^<R>j[!-U7s2}$.Za=<DuDndOQ1-ESej(%lUzc7"
                                + "f;MalD,wef&xOGtC9}'Z`TkYB_!X:mEs<R!$7i7&'s,$Ir:h(iJDWC,#eh<V-.w{"
                                + "QD[k>r^T3S>eC2,DTVVgQ 2H'5cV'!7&l{1+i>YeCWNfSO-G0]i*'4Oa12k<#[%0"
                                + "0.CJ_dPG_hV{N}Lk6rez>1ErX*%--E1Q r2(>kTWTc_= '7#2|2WN8;FI3R (&h?"
                                + "^XMS'324#)BbTEYra18u!HsxD%Nh(3AuEw0X%3,#=FKq0xU]Lio_vye*>3O]bm-m"
                                + "7h 2l:viM0 N]:/xApRVx&/gWxCR)z!8nG[ %~'vSoF2AAb%#S9n<]F0XTp1T$:0"
                                + ")9 QPjmo?OPWHBG%43>58j,8 &29 E6MDcjBK{ujyN;6?_$-:X$>  #%&~wfJcKN"
                                + "SMhG -7#EM$H#)?E6vMDLuj4lA2kOLKIOplpBerKY5R>9)R}X&Yemrht2JPa&@.y"
                                + "+Go(QQB<    #8*<ON1kNjeYywQ}#0.3FgJ#&;oxfp@_-z!VdMZB@paQ#?1eyaB%"
                                + "8n_9D.md,1b}(!5C?5Y&x,Fc=w2A!nB.-GrKR-)BH5-Yy3/+']8d'SP%imYISbYv"
                                + "4ANH<[ZiMru|Iv_t.K:Fv|Sz:1NTR(N+T-pKKY92w&91+a_h1zQ3:%)nfmVw.-YC"
                                + "!?rxbVvJhkHebW8   :&_BRDun9vU}>3E&Fi!P&x7%!n1g?U^,3?*IZ{.<x}^v18"
                                + "p YI2sYHwq$P9m6 oq+U7Kb>$'$SwAL+7!o+z(y!I6sF4SFY .%K*hMP+O'3wR]."
                                + "/;8V6$qb.R@G!a't!DX+rt2b/KCSN#q~Z)JrNPqFS}N0xmor7&f'Y]^|!r!l9I_}"
                                + "O/(VFVb_j#B'QgB-#[ #qo$]%5#714/N7HB2@9UlU?otRv!y [M9(TFOo/_J3``j"
                                + "x%Zm)1Vvmv#g!M/-R'FgM%3h1^<b%M#i   ,5]uB.PX1  $J$Jy . om`htdP`-W"
                                + "'3 Y0PM';=yEy#!O&g12+TvM^FJ>gtD9@jpZ$!+1F88t Uym6xyy2tx/z$F15AtC"
                                + "-]&QQ|R#$VPV`%Ez@'C,XfxKz!HAN3U^)T5_=NB}qlEAgV^U-Gj!#X]B'FE,ip o"
                                + "1;f;Y#t=.{%MI$rL(F<UA*0P7NR'Sl<bMtb57!)UxcZ}<' 7$g]tAdJn4#>n!<9{"
                                + "<2mvNs Yk1z%U|sU-1)EaQj#cGD@#zCb8Crc 9W:$Lfn@cAn3M-{1l!&-jU$+OI{"
                                + "I<()cIGqC_,Tm!OQ<R %iVF2jfV*.M^U9D-E4T(> 'MP<DnEN;eQjrVNtk 4:<)|"
                                + "<V0IQKnr?e7x$Z +20Aj2Hl(d^tVS{fQ/t_|qD(r8E3,&I9h4vVG(!SEv|Zm%9'u"
                                + "$qTAPR#^6DY(7qUR<P4;7Y AWrDq9sMQZ4]d,D]oKLd:gFcWc4;Dd7>!dYMf?;9{"
                                + "?BYL#6!>B!9^Tebm,'z(?',V  3YdW=BRB)AYjiUZ}GRx>+[h.JmU ,o.JC T#:D"
                                + "!eYn.0 c,?ed`;CW#0@ fDR*/0(a<,g055Ci$K=FP])Z?M&ueP.pfKP~MlU]hmQ9"
                                + "7;pS80%V( X3'2w3,Ot7/D/LNeM^@@W8UoM1R99kd'h'9nSCA !#R(@@4SphIY;w"
                                + "OZA8c:!&q?$>i#:2@iiyctyK-YC^8*Efi& -Tu:nm0)7@>)#z Vsib., Hyy=v N"
                                + "OC/sFsaBS@Ggi{,&dQ&|w*Y.]H*HYg$0>+M(Z0F@iS2p%FK,sx$=]~oQXv+$o+qo"
                                + "Nto,M) !M%  !1iqO1sk)sd*yk/`(BnBli0o)z^iPi@`K&!8==GtwCIUq}M7Ie 5"
                                + "]LNF.iB%9j [:5O[+fG<iGoWJ3J3Z^5g[28K +&3Pj,CGvYpwA$ ,!$> $Mx=<KK"
                                + "o^ppJ#GBI-.K#7'#j}.O><Co%]OTn[Pu*dE>1ZS3kO>`7m<} !Gz`;Tu t@ajX :"
                                + "P%0G0+]n[sj+xbjj>@Uk7)E?.j=+?^JE-^Fn3Rd'XF$WYO$VPPC=7in3i4E$rqnd"
                                + "v/<%Y9:Grq_XD/:u@^uJN^f+J;B{M(9tf1&RG/G(Ux&g0/;)_&UpCrC@Jq=$2djL"
                                + "H[`nf7'cn#_8N_'v2u8+f8dAmONI>^<R/uYO9+?4iT=S([GA8'1yph[aRwM(@g,6"
                                + "XER#E@FeX&MBN#(t0nEM.Eah(N1BV#u{(y^q+u4n.DY)]^uwO*V!9D@'mR,#QR$="
                                + "!%F>:dx[d@9uCOkyPB$M8G86&obhK]BG,cbe-0(V,k5a05CnOK*76C_dh>jZvK!O"
                                + "-ab@q*T_Tse6*-V4(>EO(d)yy/M?^R)3F{m1z(qr[aS@Fa!Oyfr#$!DxIaBQB+Y*"
                                + "g:<rx7z(rR^Q<H^g8Y7'TbJ<<! KN9^UvaM1.i]~=;W[*^_j OYp4XY?stpNwOwd"
                                + "ohE(n_-xk}@XqPL<$U(J $rN-Qq8yw^0ysurQ~fU 9,)M)NVoxFDaWh]((o*!v;E"
                                + "mgRM2~keNTS[.P)lDpjM82;+aa//UfB&1(o21Yp]7[ IX<%M%_w08R-,:*b!;K>-"
                                + "U=,Lf|!CJ%%A#W-FejC+<WP0oZZru]F2NHM1!_9-&L6D, mV!rMP[K$Z/%EhE,fK"
                                + "N&PvH`JVxI*])XBeXh80tIWDY;>Zk~&f8;A<6^'7o*-@OlG^$+1IS^A|1yKL )T-"
                                + ";/JWILkN1Qtz P,*lx@zpRbjj<B8C+U|EOdF5o0pCeA~_;Rv 3&X[z-hEMOm#$>%"
                                + "*!Lt^Pct7O,V:.(06oRX:DFO[I);v5b`-NlDr:N&%EIy+I#5PWQa&rP>CkcHY>3;"
                                + "W OcR6#h5iZBME,c(mBZ:EFHIx)Wv^#?1VS^%GLNH[fna>?FX&$!cj?o4{Bg73;W"
                                + "Tf.U7iRVolom08_),,0=,h (5oP[):yt,qmHNQ,s0T(1BmPXGyqIPt1PvIr4-2YI"
                                + "R[d9!9=BoSp0e>Q49nR_6jog3. E?rT7fn`E+rV^xn!WCRC(nd^U(eDT,.&z2N,0"
                                + "=kgeUlqx&JYrXhX&+DO|&]sfGQ.H]@D7u 8x*^@EMEQB/6dt;y&2ye'rW9<t0rcL"
                                + "c'C` #sV'<jzny%2:Qbl)#lV).cs@<!{9I/^ A  `3qs ^UNF*^mwci4/U.KTiPZ"
                                + " !:$NA^R+C`Ejo-3baMTPN&L!DM5&Qx-  4_Q=^j Fg#7.)`)53W,#gGyID/)/&c"
                                + "9NfKowWD=v4.!r+9't (S^tBSL4KEAb|%x%R:!]ARgGG.iuE  #DbV@A,FZuUx1 "
                                + " ,:AVbE7 Len!+ULy10J-xGmCBF8NwCO^V8N@o3Z5}d@6pz(D2'jbC)Df(,*AaiX"
                                + "(piB_83)9;,7MQ3x?+j=Qfa>jZ(7c<y{Nb]<.hc^Tf:8^U!M!@7'XbD`T@^#X|On"
                                + "xJ!*  u1oAwB&nKIl=28gD$sM=_zq#$Z!$#*`9O|a[OQmkq(z(Y@KDZ'D6?n/oGx"
                                + "D:Rt&s)I;>;*aP4_BFXWhl+'!-M75-/:ypyh4I#{;{R/lnqTq&t[h:&-WfB!` 7^"
                                + "E_ 9/jA<5)sZ3Jp.jz,!,=wxl?xiN/C0;pS}d?4Co}i7W|3#QdBrvLo|7t6kYJ+y"
                                + "gswryZl_@2piR-E#3/Y:B6q{7?1]k>,Z(V?4]7oq.CpK1BKIH gnrvL{t[&P%-oy"
                                + "/yx;Y|9LQcmM]-.#]_p-RL f %xsNxHBsu/3_f[YqdI~CG=EMU:g$JP ){&]%0<z"
                                + "u>gucgJed3T09Gfd:G.C^WyeJQ'eD>F2Uq`.L!BiI4 $SuAEN;yh6j6wyv:zO4J<"
                                + "`4v2/+m!+p,k2wO<cnlBS3?s5IZWD|P:.dCa*m#''16}6C3iu93wHVI8.Ng)0KsD"
                                + "ok?Mex9loEgPJe?~u}7#%^!h%@?&Lu(/5G_}i2 vw !m(9'm.QqCVF7FdChOi4qV"
                                + "N+y{J} K)zG|AB`zN/N0$*/Dr>/G5&$|+' =)9%U5gmc  o[nmsPslTwhPc$!WC3"
                                + "FYd(?H,coQ!!+,z(z(y^[R[2#j m-v(:p @: b_J e7|u,.kBBWKl8!8:<11OP$C"
                                + "kGu>8_(?iV5-71*6 5O7(yWP+e?UMc [!DdIE#<Td'(?<YFOvA@qld`hPNo&`Sk>"
                                + "tff?H(wdMP s?#A-kdHHf$7t6ajyR07c=S [/4Q}C{ai*!JS.:WLnLaL:_Z}$|4a"
                                + "i]8H5HI:`pqkVrJqi &]i /K%K7.P2nc/;aQ.o<R11_;TdWPazB|-QGat!mYc>)>"
                                + "H]$TB8K,S=O,XK7Q'$',rQ#h p)''3=v M.LT]d)qo vd?;Z#f8^o.i!e]9=M7`|"
                                + "s8>8>'d(T`fq,$M%Q5/$Td4|dNskMC-JM5,A<M`01Ejz*myZPMu%vByz1PoSY>K7"
                                + ":8 9;ZMG`KhDeVfSLj?nTu,[:z$_9~*]@m,u3SWS!vp:2a4zQje$ [K-B;F<FpvR"
                                + ",~ #'M'V<:$:m^ryk.Qs,OGF'Kt:]C&pB}#T25y4; 't^v CgL3@^S#C1Odyxp:4"
                                + " uDw)@]s R!>sF%45y05d()_ ?`5_Li0:o#A:L6PUR^O]q40r/@>Zllc)27 ;' @"
                                + "9fRlT6xt1r*'7)YO?4W o(e# %j94,8;Wo$pWuLPjR>9AmIbO%u|L( v zh+S3cF"
                                + "X.YnEINQ7d4lE_>X4}VrM7/sX.NaFc#}b(,4Na:,^]E* f.Q.X!f_6rkq}Mw,!3?"
                                + "=l%z2]qp'}U;rv]JyIL|*%%0$jpp%%A$)DCP/D9/MKM%&t !E3ORX0B>f9d)#0^1"
                                + "'0M7=N  ,!<^u)-F$z!L50dKYKHXsZjQJ0iH>*Vq LX&IbP{${Ja]xkiauq5 3XD"
                                + "U.pioqPnz!J10C%-r+P(M/!8cke&joK@/#_mdur[9(i&$#i' I1b8J#%UURneoLb"
                                + ",@M,%R6wx!oqRY'W#|AD^,FpdC!CjZCI!_#QJ^Jbx|EX#[T<)YNlCoy]_S4_V!yj"
                                + "U#_)U~P ( dn:s:6%N=0''MQCbtki0:4fcDi RME#iPg!g(1(klWR,!T9CS73>y_"
                                + "F<BpjY@jGpC3=hMfVzwjtXmMI<H{Vr FX&($Id`%d,V0Qyu>HK$Z1  *.,QnTZ28"
                                + "M8'$'iFn4{11cwN{5)YNjZ@53s#iu*QD%pT1qo SUIUDt<DFyWSmkg?_qo ST,7("
                                + "!.cxXzrf'HWM)?Bz7DJU?=e.K7&a=|d'TY,c7% V?lod?R't!8?R=#M&O;BC@` ="
                                + "$|$3mh%0F3o9rZcE5B-d:N*>3I rBeJ<!,o+,O65L+`)83V-p+PwV!`&9hspaDT1"
                                + "Cu3N%b`f7ddm=AJ(8EaxgP4}8D[IYDiTJc:G 'ZI2b/GU0Z0sDiO,h0>6WH</g=."
                                + "({ty${h5xziNrs2hX4OCh3(0<1c6QE!8aQCqqt@^q-liGuWiXMYjM5b90Pf(eb7c"
                                + "p@YJ'uQy% 39JR   pTl<S!U[P$&&C'95}y13_!V!khF;B:9hG.-B)5CMi&9oYL]"
                                + "Mpi>f<?0&ZM)'3+GX9Y-I*`?Qg?,DUsu&SGg.JKxFV,s3h /(= vm{n!0+.e=uwf"
                                + ")^C~eNC~/aMO,e[R=Ogy I #,P:NfWu' !<a.$@_pGM$xpu?fVG@spndjqcAtBkS"
                                + "Q]j'.e,s/9#?IMJ`p^2^PH[a'AXdH,Uf AwJNv5E[oEZnI 8fm9IR)fsP%_LAJ-M"
                                + "Sb/[!ItEW$<e[>n%U>tB,<P>P9yZhL-x1|5pNLO{7+ YLbz&=lRU!CX&#GtVeRvR"
                                + "){59tVySxT1OM%v%!m <*R/-.4 c`n^NuT!(BE ]1YDZCP0^k0*}&V ($=l#`e;b"
                                + "ymUr1w $ovoAZtu}e~gT3`:&39n.d:7#HMN4<2dOx5'$W-T_iG//75+_bo$x1zq{"
                                + "'30.O'8[-FhzFE !Oplg<* OM%+U8K7d$aJ>M%qR!:`%A`lH_ *>SF24A$t}'4B$"
                                + "k!ot 8WgqmZ])p!(a#?$&Ms69oE*p]mRdPR2,#<#$|Iz#hrr rWm1j<R]fHyAqyd"
                                + ";1^uSOV(O]-YN]yD+eCd&N0(.(1X*9@_bMLI(==~:KSJ/^2mS(P0aF9[asb}iH!="
                                + "n~'u&XYI!Lg00~nbV@M+C.KXVOII/C`dRm>Hiy*~k3Xzcl)I<VgBbB8qn=$^T+PU"
                                + "RR:08PN^O;r&Kn.8(,8Zf*Omyzw?8WFeM%:NY2-Eas7Qp*tnRyF0%wHdW(BtX&;]"
                                + "1$WUbwOb^U;5uz21PRX?=f0F7]K(d>!b  A}i#iu&J+W#/ 'MQmlsHM~/OL-x~4h"
                                + "e7c?&jHZ ?MH fsCXni)-X  Sx)K/+%=MV*NF3)_79!D 'QT/31Q ?3ZvB;s,<PM"
                                + "1A +%-5~ B8&b  -&Qe]N(iO!E<TB?4yZjqx;nf%GVOu  )A Q#gVH )51@--NW<"
                                + "Xz2@df 0rnMZ0|0yj<fu!mQW(^Dzy^!Sac:quMbb2Euu4'36 x3)MrAj0syZ@>P6"
                                + "`(EZ,,f$Jjz YL-RM>uDM%,#!l8de?p+*.GW2(9TCc:,-fn8i{&f*o N00RVh|`C"
                                + "2Tdr9#982~*fj~Ra9)(6%{j 5iyWI,`~Zu_-71OzTzPL+%B#l/C+ :&P!#p]AleA"
                                + "Y_#PZ, cRgMcNs'&tgD*:lVC)N7!l,$/N' b7|FmZGB1XK,3Bu9r[noc4]&lW3Fz"
                                + "c1+Q@A)CC0o:eKCeq)HVfoohh!r; C-%pZ;ZtI;{^&rW!X*crOtSr0VRk'k>;0K$"
                                + "O%Gze=F{nv(DLEN+,DMH%U#h=xLVRWJx  #t5.8)QF-?<K=>-G,tT[`(V|(Sp3S["
                                + "dfNs+!-0**XRyn$'Kkd/$ng=7JCm >aF:3lw+Z,RS7));=B?7#v*a)F<8`U=au3~"
                                + "]nts,%B;gfEjOsLkI9/3%ipil=#hM%Qb3QI%O5op93RV7YEU%?,TIHSe R=)92F2"
                                + "-vK&oo7ovbj)RXH+ $'CeFdKNT={3JBt9gNiT1p+!?8JFehA $Hw#V:l:ad-:O:5"
                                + ",CH7,1LP+*)Ku=fH #tb!$R3O[i$N8?-ALfaI$&KQWoh/S,$##(CL&73PsX^HfXl"
                                + "f&8oYI!Q3'l[$ ?I#fro/qdZ95)n8uSb%_A#X):1Z?!{O.^f^I;wAfa=yn&w,F-g"
                                + "S+$L041vh*$k(8,E>dy`!L$QSz4_Xq15X9 G%vvy'9M%?0=v +8|ayXl;f`yD*WO"
                                + "n*K@,R;Y#|(>;G&&2Ee~L}MP<#CZYIRDXL).qQ(yK8f3P8 $[4a[fT>Qo+&yRT;q"
                                + "3^v7WW08X&$* ]Qc[:y|IgNZ3-NN7PScg8P7(97(?7?l V<` rFzXd=I8<DX8[5b"
                                + "3q55oR lG5!NaNcTLvqFQVU! 80U:s&j$ckN-aL&hCX'!Pmb#GOL0.NqjQQaiE@z"
                                + "+{=Y`'`wF{,$jbI*RU=%=t 0k]$**^hwH*&YXnOj'RIw[LEp:t#qOd#oXA P1AO,"
                                + "UC7oV8)!j<;KdOJ] FZsW3:JT]9*%$kCA9W{;icONZ'='vEI3KrrtABBM% !X<6T"
                                + "?`t$(dm+^h.*Z6V-Q2j5[B'3D:  !Tm|jr!i89rX[?mTkir$SN0Dpm)n7clnZ#NH"
                                + "7}tA(yd19*sF7_'ZesLB9UX=Z8P@bSq~%is50_$X *$EGi1: ZM}M3ZzE'M r%$*"
                                + "^Y iSMBu>k0@PGf,%<8l8([<>A_Zfyh1&Bqi#(S@1Q%onsHyok!6%Y-Fj!N< 8oD"
                                + "vGX%v`2@sw_>)o,J.qjF0:Mf5`dpRTR[8Td1tbM^)7p#R8^q.E/6'ul]*&p3+!oT"
                                + "r0r@n`'AgPRIH]_Q%aC2ypv![4?`%>>9i>g_Ot[2Vvois<*sSR,; 3]!im:?Fn&x"
                                + "z!,- CAT#31tM%@q`[uLf}J_:zM&&P'CeO7H7PM.mB!_#i!v)oB%mfy]y,m|4{#k"
                                + "CK))&:enil=U#/oV T_L:W'tX+d:&/p} A,yB,!8GQ-$ZtxuUmJeN3?QM'%zMlu`"
                                + "5)j6tS5)sQtFDR 0C#o(Rg] tsMI7',2/DO9u3>;0N Se9u4'']_Sx!N-vZY^58c"
                                + "=U)x`C!M3_ $+/4Ty?p3FPS'7'=K>b &4?P.'>R&M-'' /p-!.M%ym,{lQjN4tz&"
                                + "`RLe1bB.x?emd2,g?5$/j;D4d4N{-57BV+ ',1dk$c 1Q]:lw*'<95*T4e`vYm1["
                                + "9~<^.Co?gqC_1oDb P3<!0+Wm)BbBqrRCdEjSbCHFE ( Plc&j+RBm?.eV>d;D,*"
                                + " 9*4#( |A*db'Tbe4]HA%JYJB=,&1QU~9^p5Au>}%M]z7U?S3%5`M>&PM#GY(].|"
                                + "$jy^?u9^$6Vxh~k[ 0SvTkXp-VM9Sxb~#M5L8o#7@gwNf:b:5kXwd(MGyw klH+J"
                                + "G6wR11$&@A0=z(J]l+6rD,${^vMf^6i!e+1w]?2L&}5Nr|73*L3<*<[J`2<^B^es"
                                + "^YX+SJX{,TAaf<'3&DI*DvuUk< mTbeDiVNK>saRH:;3He*^>nIa*|r+0}ZL>3fp"
                                + ":e%,(@D74$kk)] ibB;b:4eU?;NM.>Sb`?eIlR90>-Ge?U .$o<{!m!ORtp$BL''"
                                + "R|z$8i r=yuF!kI908;gCOr[&TOv=G5_<YAIp5iUv^tE-h:P^UN_+~nU5/?E '6e"
                                + "JXokO1%r2$n)'}jTM7#Yf4wKU>J>8Wc'N]+w=d#HIY0;X%lnM'-.j13 7z!T:PJL"
                                + "&(FYeng]&gM':^=],^U@HcJ~BDu{$F#8iV(K/!O/4z;5P[Gtu{ >9l<R@8y(l).T"
                                + "@eH2-6%PM*Nm);H,K*[nXyWuP@H6(Vk:,c_:J.:5S<cx0sV;?C70X&M7^'IjuAU~"
                                + "u=v'<R^% 1SIb*oOwGJ9gaa,t<iV1sGqN<wQd*nbE2.I5iWh5f;telk-Gl%OGcQ_"
                                + "6)JS@uM6-NfN#|m?rSw6FjnXKZ).:D-Wak%5!4.#-n,VRw>c%~6._;Qxy_ pIr:P"
                                + "/~'5_Z:+QJWW4|iV 5Np<Utz4&U~5.p'8;4BF?$--;kJ1vvm_$l'n~ !`%iWBd>;"
                                + "pfe,?K/_(BMLlYJ,Q1CJB0S8-#`^`tDg(F2?*_yWR.=O hM&ka('wFZSbJ.4Gdgs"
                                + "qo D7Cd9SHWYIlz%%;]KW5M%@+-xO|ZK)>0aa9o,'&!g !'t f+HR1g`*Lg>#o1U"
                                + ">A%/=qC#9z3$0DO1Zl o &.uNmBcF!Fn:q2<XM*2OWo_M5BPM}7$?.h;p`HmJ%hy"
                                + "_FNP_!JNS)M&X@X](@u'Qj?>IG/4D a>O5(g!.d/-Gmg&JiI)8w{RAbP0o AS7jz"
                                + " AvfsTmqJ+2u^mc2_.7)<,#/PQ!1]TO)^hST=Ho+q3YyC) T?c)4NZgNP1r(s>Hn"
                                + "^D<0]h;}+C<p$Cg0?MB!o}[`Jb ![W2L$2 Y?{dj;Pu[B-7&UOp&7'oY0{wf.PZT"
                                + "R^V,Uz#l&u)yW+N[9>Te3cJ?'@OYI[FJ)IMi`3+|ps<TaUiV#2-51s,97>H/P)_k"
                                + "_~Uk %!HBD^x$z::5k(A01,S#`#!KXyPOevbrIw5%E2x IaWJ1c*v:&x7i!FdI'u"
                                + "4Wd&`.TnYsGP=2_R !XeJ (s vs7x@dsE5%74F5!ME3T =GC&4yk?b@|Z7RVA:Zl"
                                + "r:J/Mv&Or:J/Mv&Or:J/Mv!iqN);y|(X=I0&AX1p;8_u75 dEg9q#Zt6   [=pi7"
                                + "pV&Q)xY_^bRg.kgK*5us2u&P>31RY^7L]BCG#/f]'ASZ5XiW-*W-Wg)uMLy*Kupp"
                                + "Bu#ZW$Ro I& 4!ynPWd,UYa{=&c]'u 0Mxv@`DkT:t$Z7wII0,.<D,iX'j?CqT'y"
                                + "8IEb9j*-$!E8#V3[dr bFa^Up[$3lW8G$h!-R+uLeA^sZ2?n=v7}rS#+=Ay1<GS9"
                                + "7#> jjOuZlDJ'9)Ha2tF5X$Z'sg!S4lTdr7!8yZ2fq-M IM*;w4tYC Q){$LOyqE"
                                + ":0k:r-j.5->Y?fD@-P6%C58aHd/qh+ha&Yz'Wt?g F7CQ 8* $g{Vz^hqo  oL F"
                                + "dp8( .O2)n6vRCV$'j>p(A=X28<Y, xKZl[Kny,OHg/`@PS<VqyifvCYel_8%.`y"
                                + "/SQ%5t_R#m.d@_4`:hy_e=!;XFPmCJ)IHg/F+398NYB&R/C8v9P>QnM n{& 4|+6"
                                + "(592/Zw*ZZ92g#*B,UhMQ0@|Y~U#boa0-M0/[,#'Zm A$kERj)4:rjW#o.2Ui)Tk"
                                + " ' ]t&0g$lQdM17d(97Hk[4zv]y]v=NH,dMg )[btX0W*]j!Nq]Q4WMr9kGU<Y9!"
                                + "hs!5d|2N.*YQKAr_Ep0.37 &NmHD]dg@)sYlkdQ3OjR&VM 5#'hK:`'6D`V|Rz5@"
                                + "%/h?XWMsL|pv$.(}taX,NrQ=X{xK-KcfXe 7 G u._!fM;7&hY<{nM:$DZPPnP<R"
                                + "vDt.j&7'e]i#y..0VR,$ eePWx73&e6e?;3gOJsJ`,7$2>0YHI<`MTpez%H~M~M("
                                + "M7?#/dG`y%KZ5UBMf<xEi_)Y3ShA'if$)4d+rECYo+7!yuW;X6eDWw%Jad,*pJ:Z"
                                + "W:c;c=$Wmld`^wYTR[p]lj EEm$:v1dK4?Y'Uo J#i3lx1CK I%MBW)0DN!9teol"
                                + "52-c7,wehCmtLo,q!#-__cBKqc5?weAE=3,$o7MH Be#k;7$#yf%H+e]I.8n(aMg"
                                + ";MbVB$.% !T`]wxg=a_R!+#173S?!Mk=p*d-;S+ik(sF&T8U?z3I:>-;U:4y_;mf"
                                + "i=n[A!_=L qs    ,$FI#`LZ=,?Ii'>?]6x$xtXhBVXH+|x}3cD*Aj+~!Cb7@doJ"
                                + "&]$4 )#3[DA:._QdW}``(m3]4Z={ jdt--I^j#MKpc?V(2X{>z;<uEij<;6_q!_F"
                                + "L_dL Im0^U37X2gcDEp7^Vi`2!,eJyg_OyC3=g*}GXB;6~/KVRLKX| )0aM6XJ`v"
                                + "kh!ZQ%e2R;k( E=vQYbYd4&}O1(N@c#mo}6|:0 C4)qrW'Oq.c!FmY]4Mj;aCj79"
                                + "%/W<y#dQ%8Er8G: ^|Q_a` FU_ =iS1eqS*I(&+}p)S@j.0a$2Q3hi//Ra1wYK%M"
                                + "MFMfW>K`$AYj/#x_!Ex_8N&}2FK~r*L9$fvQ!I-^%u6L,<X&,@NH#n     %$MZn"
                                + "#itx,! R-;AEM&td&j]mKG,JP&c/y<B@nr,>_~jyym%.!9v2w1X%ygMez(uWI9 T"
                                + "av0kav5PJfnSJ#5Vi2q]J*w7axe=J#KZm~J;xY7#:,-E wxE)},(6xw>y%W M J}"
                                + "Q7-eLa&y'Vn}Qc1Ou/!tJDd7b_oJ !w;dm#}tNNw*4ZGE>RM<|`d9}(PlJ.l lZs"
                                + "!f7ld;S?  B&7#/* w>K3ub<b9.Rq0@`%ya?!(ws70!rQ-(;=vxiT dyBfRWaDnY"
                                + ":%.;_~TlM1BSaB,t>R>,fs5n&$!Cz#SDQ 2%(WWZx#MQHvBW&&d9<4ydQ`-U$D!$"
                                + "B$  #h   #[`#   b  ]qo$IS.VAcHMfDt^jh6iV&Q/!X&%M%-B(W##<CS(gb  9"
                                + "%^  FP%-B'iV1f#mqo!} I&81  &iV#%M%?5 !a?<xX`hRwBb B0          /a"
                                + "7#M&RIGKh_yZvi;3*7MQ1f*^BMvF 3?Zp$u(7.-XH>Mp[Z7?Od  %M:H=5U#I6*b"
                                + "Y1&y 9&1Xoz'>xy?^=vEEJqqDk4#cy()gbibBjYoZ/6(s4A !LqPt$=En%O/d0,<"
                                + "fe%T(TT2eT<wK_e2^>X!)}`zko9TPD9 HDo30A:+%e%K)rJ$wUitt?!U=+p~ 12i"
                                + " $7~ G'< &pKc~z%K-w.w.t4((F~h58,xp$n5AR_)Io&SQB6j_v>R[.R0w6]H'mn"
                                + "T* DHw &!}N-4}IOz(eYv?$LhT8$m%eAU%D?MW3l 2/Lz )GtbZd.2[n3c@!SlHL"
                                + "YRDsh#7eI IE<@Yi7#<g,Oyo+^Qi$Rcq^b0~S`9^l{AhByT`=,=@yUMwrcC,Sr A"
                                + "E2)Pc;y,h}l{#Fys8wGx3k7&.`q0#j<&y/UyS9/}kwi$ArmB<D2:!Pmk0Vjwcg4x"
                                + "O0-MWS :`d0CrLZ3#Z)l;4jyrdEpI&iV%|!j)hZGn'X(.iMV-HWIb[F7KA_mz(x}"
                                + "Hb29u@.,)t.u7Nd}we=xB]opV$MxWFv7g-#}/b?~x(B-2E_KW3PCZib-rv d5C)3"
                                + "Xm&I?xMV+v'WB1 zHU+HKYn}&n )-&m4@`.Be6-gJqP1#]0o,] MUh*PsNeoSzoW"
                                + "==P&U54#GaMSONp1 ) GX(q}6FM%;g#G6:XrJY$6[l:BrU!E1E^Gv?*uaM;41oVm"
                                + "q?7i0h232D2Rg&<[l/lD>n  Hw GPgm>/Ob:$x!jB$ M*$a6FfRe=XIU  mc 5v$"
                                + "z(z(v~ 9AbJe *sa$$$}Okmjg=^}y~3E?I!Bfy]!PMyq4G&~Lo&1d): S!ep0FX]"
                                + "6@?f65oo0I&5ZF!(a}5G'7yBXf!EC[%oKc.{8PV?w(!_uV,s,h =r#'@y8&=$IfM"
                                + " &Y$6&Xs1U_z+TPk=J!E(.Xxvd +H?cX/pMf(;[y/Rs09)T:RZ8/VX8[621yunk<"
                                + "9k Bd]`?(GUv,U.D>AS+pC/^.Id.KG!G?fb),s1r]).ieU!,eK,gb_X$ 4O=?gnG"
                                + "L}_xtz50Zm8g ?L7(aVtd%bFt#h9-c*m&b5^j)(Y F&yN<N+&a!@.(  `BXg!?kA"
                                + ".GFqQT(~34)B-h397?]mhE ,'1$ g~yeuBZ.g>`gX&)2IXks<0MN)~@>Dm8RBjX5"
                                + "t%Ttr  5 |X18osj?f`qOIhx'lUE@kHs%p%nQCG;&fPT^=j94AeNu|#3afgW$`=S"
                                + "0a3b64 !2v5,LzrSebxByNy.To5^ESo)I%Y7^:Mfx##ZO;_B?HdliWP,(k[9,cM3"
                                + "dzM,*~V3<s2'SN&Rj],Rm_UVq`@~Lu@.[^YDj=C179P!G4z&!'-SK#%w=_wHNm/%"
                                + "COB`#v=Do(!q-jic/YW9[K91HwEI,CT#:*0 )P*jl{7e-MM@e}P2+9ysQ!Dp<uUA"
                                + "X&#iLJ fSzZ Tk,#d[81#0An_y()%cu_h3?A*tviEP3?@pDu)K<#)BB!WvdR#GDJ"
                                + "vRP}[i@E, ,SC'%(ao'1>HOj%%:6pSk#]zoPTeL3`a/LMM?~!11`MY 5-;a>o%6!"
                                + "Xki| !iLiiMjBGRL.tic-9X]L'ZJo?^iiy1dlWW,=#5zhk!7RB7SQ#NPi|M`jsGo"
                                + "P4dfgpJ=sF'#]2NgX*_y$#te IW4.:tW(^_;1BMy-jb,dT)[iqH+PXtlo282VLS."
                                + "fz$Ea!QyM{)n/1E M->em>7?6d>D7k>Hw:B%*=8!r!*% P7a*}8cY/r8RUouf@MI"
                                + "iV$-fK9~hd+8Vb=UR7wYKm7m- RnN8.08Q68P!(R/B]H/Kcm2>UqM8X& !,Qgiq2"
                                + "o&)~_CD|cg8!/ Vq>'T[M)vEd#=yWFO~XsXGQy^ J},G#S'|fbp4 6 $);&dtf;h"
                                + "%)Z}#iyw_w#88VM*9tjt4[,PM{0K(7)WMXO~9M_StfYLMafH56OS *4NDkN4XS+q"
                                + "l3Ykg<DuW(,Yaz,pqLr>-Wd8(/(O5/#7e@1b7rBYYBeL;Zy2I/[$!MkE>V=5*.0u"
                                + ".[.7uk(X81%O0(AGQ5)(hC0RozfdLl2u[52_#wy&9rPrc  [&2Oz3wj=+.k&ZqPN"
                                + "SC8h!0Z4S$BWFB*_?|!'u@x_$1=Duf#KYY>=O6jaIx09 y@[#?tx%2&u8~Scg>RV"
                                + "S-!hY<uXTt)_NZJ@^W LYK'N6weM1Adp[>MO![Fq5`7&RhWrZ~j+G[MrrP3W,k7v"
                                + "lLB,gF7N9F&@ @8c5!bWN=sb(g$7L->]oX0p/nX>J]KU;R$_'74^, 5m#0L;/$;d"
                                + "0oS]()d=@&8,OlT$Y1$sd/0^0^vhXj Q;d8025v!M+!(NZSraCX&6i,aY|'u }F7"
                                + "Vy N)'o(%-NL77av!rw0M04'Ms8{*Mbw!Mrs^bx&:k1LS+ob%Q-f`.%{&t/)WGx~"
                                + "Y|>b<Wr[N=8OyrmgXU*<3ITGf~Be+LoR]G O_DLBcyEPNEeM$^ zE5Le(67IN~],"
                                + "*&`$#'sVF09mMIM11|v6b9a8$O&VM(N}.#,cL4=VeJ>+**?-&)'][8>#M]W`9(?:"
                                + "MH-c.!(NX%'n&ajOQ1WzmHK&=mMYevYM ;s3;#%~R],;$ljBaq5p&cVu:Ro. ULv"
                                + ".02zUJ#j<VUM<Z#=GB1QESS,Nioq(&Row*mc<r1R'&h2Wt?g9dym?8(V4</R7L]2"
                                + "RC-PP#<W[@^V,kPRYyiZ<^!:mFJ'RCK)Wrd$4=-T7/s1<R&Mx# t.)qo c'(?aO6"
                                + "+;0NK*Sm_f #,f1tBf0a[_4yU-#hM-8ExrD:Je!j;WG9W'!$GvM)gup|l32e:<@H"
                                + "*-7_$V[,8kMD2'a'i`M*O!I(J}=B,)p]'-%6_9-F^Hpq(w?-xdGY)UOXWy=7^e7$"
                                + "Y+$y_wy+tEr'H]Cx-}qfOrh:8$SZIQ m+'CF*45*Z,3STa]8!(Jm]6>C,kL1!ru{"
                                + ",e`~b1B8lo'Fa hanJ Vl+XG3)eZ>L#Mcr(8g A- KUE8Z&n7+E @</%g)$K=87;"
                                + ")j]yX5LJc&u|1)O+cetp<Hd2Fr(2(g]0`E+xlH$$mM(O#hg.r:QH!*$dBlZDt['9"
                                + "]Gp[LImuqN!8EHvB&M #^ m7o1yk.C:L)3 '&Rq/]o;4yvAF* 30Fh1Y'rQ5e{AD"
                                + "`;NSZW,G9?@5(1^}-WTv$S,lTOYpRX L,)0w-OB4:dNcqO7C`~*P(2Uhfrr#,eL:"
                                + "%.U<=N!$a{99Y9,lT~/^_<(@_}M-;O1SSO#;.iBe EMGYyi*O{#+e.qqS9)Nu:dx"
                                + "#'x&m!PD1Bg;#k>Qg[qtN%gR&7 M3y+)4OJ<f$uo'!`{8Q8m'#-vdwIE/Aiz-3d+"
                                + "%bs]O0%SD9,(,P3X&pOd#:Vi'{_<#:iYE=X|Xb*^u 64=+yoSmKY%=.jX7+L5$KB"
                                + "<Q?R?]lM%Z`f7K!CDy9=`n!4];25<E6+)Y^[ZMh@d)1xDFXgiu$TXg,qiloFYp-J"
                                + " biby%,!XF7EG**e*D'u%;CGC_+5%{;Jg!g@AA<('==h$8cLT^dp*^Nq;Oro)H!f"
                                + "7SaCN,?P!Vq1,N3Ao;Ag<WBU44 'h$MEj{w2pU*0_NiW5Yf_MM)j% =VL}/<c$  "
                                + "&qnU $[n6@   Tvakd/Jz(/D/TGBDS%Vy~5g5P'[!3GS 59d;/4_9sSQ7TBr +h|"
                                + "b,Hz 1#KXpCQ0Z1+G_NR t]Yd'!C&.:8N N)Y1)8X&#QH}Sl:d7]$u9:.md(Ia?G"
                                + "!.S2%G#IYW%-XW<we/o)o<7(,m_}8hXOD?Jqi9ybsF(u'sei[Ib+FV2F7[L_&j$q"
                                + "HA8_L!8=!is^u GM   GO,aprVvNx}W/O/t~%.lH]?NKX/r81}V<PH  Go1Eb`U4"
                                + "V9m|W<ilFIY{I2dgnAd,/5Ne 3d)0c>*%@`%7z }GSl7!D/sZN^Z>J8%L2+h %'#"
                                + "b*FE1b1ly 0.A  ;I!o[.4 ~JL]AnL^s$S^5.%[DPFonSxS Q-C=vc_A742^pH'#"
                                + "P5'5i{,S!dcWZWuG8a=;-xE7&Qi!MSQfqN#V/`r:T$_{KdPfZDMn#8JLVpCfl`3}"
                                + ";4/5)In_Zo!( TC:H_va<8HMOo8R1QJe`8#<%pXY21@_Y%=u2yk9:QE9ksxd @9m"
                                + "R$]~('7SRoAMRwd|3I,6>1E|)P8XRU<SjIf4Fy7' +nHd3=5U~!8d)A!dDO` 35q"
                                + ":dRyrTPZ$$NP9xY,.m<`^!!>'#/Es6^FaNa>9wN}z(qaHw !/lZF'u4-L2!FVm3I"
                                + "'D0^ueXHks,dv3vDOn<[Toqp.?z$YP?l$+x3A$s}+oRb!#><9-%?o)ihs;&X&&lE"
                                + "92,CE.m),&#]>jI[r!fG)v?`!W8{Nk(jt.!nSs`s[`?vj}!DueZ1RIQc;pK7lSon"
                                + "xUGX>wWx  pKSnQb#|NLmM7[X#C3=f)3C!oWisoNUGj$f,>vTu;ckcer A*vy]3]"
                                + "4:c%1Q+7 %_ey]%M9j=I LYh AtX !8]NEXk/-)NE29p^eV$-u.7&%ea[0Ay?|7H"
                                + "Rude.]1S*BFl=6OK<B&l<,KpNg'Dgu!8wfkb<.2DPW=6]G `SlBqG8<s3=3][SUm"
                                + "7CU/<}-Qd ># axB<.d&lId1d6xBjq16#;--d$+F8Zuq':dL$Wz'z# &vq#&X&(U"
                                + "X&%+M%1N  B#7#)87#0,M%1P7#)- !y,Rs)}AQ &qo!!M%?/ !LR +x# 8qo!!M%"
                                + "?/ !L! ,yV &yV &x# 8iV#$  A|  b  8x# 8X&%*  ^R  Aj &Lw !L}  cm #"
                                + "y{ !L! ,yo #y{ $/nw4,!pC:}5Q^fG#nC<>r|%5QtjzSB9:f+V0#ETg3dGwp'0d"
                                + "0J8HJ~^p?O1S=NfeyRwH1 D01Qb#&hp3Ir-`FyTD^U35vtn`BpSLHa;6SoDro*w="
                                + "QnymD| )%m#yXzz(yHP&u=iVsH-fLb0yIs:>!Y!H%q4 <&c#z%g]mtZ:cqIt`b1Q"
                                + "q}lzo*,l$qV$6Gn/T^m8i5XEy&!A#vNw$d4Q17]29V^% 8(V>$,.]M,Q7hTQ%jR@"
                                + "IlEsPVSy `wHxC)QN~iXO.vRA dr%d1QMyOStVz!-sDk C-5D#pqTwO5R-6>gzyg"
                                + "[=3Kn';Oir7!-zM7=8^Hlp:2J;v!*gajl>z!6.fxc=!{FcX*P:(oq?rLU=r*q$I-"
                                + "I OMBsj>(1L7`91vRfR|#^*>$x#.[|x!'3!o UO8/7eV>@4m=Mg8 !SB(6MBNv!T"
                                + "kC%s3. 4,)=<K1d'Sx!9t.5>Zy+:4BE:^6!wd'$;PR%?U~]qM)!mn-7a1sybH&HZ"
                                + "G:al]5l|!n^7s*8}L_&>O//<0W`ai+o*8c?`eq,xMlN(Gho9m;&{Bp^s$7'C-j:N"
                                + "(wH|Mmlz+8-E'a$9YT:MX3J]gK@.H(P(/@?:W7!IB{C_X&#[c=+AeT+eD$ #y[t6"
                                + "=>7Gg[8^JO7/ul -PN$D-n0B)zyZ)JB3U<[-dQ%<g'4?K,d)+?XX=j0E4. Ad(Sz"
                                + "Egb1t4:1-lmo:mu[2wfo<j4TX3>Z<rvW9o h* iaIEoK@V [6SS72vu$$#qc;:'t"
                                + "Ic%'``]D<zm)0W,eQO[L5SH2!IN16ke:O-/t0QX!_Y0KZ}LBD&6@^`JU[';4erTd"
                                + "y+`eC82=2$M]5f H*47LkLDCokHDQ5P8/_Y,x-D>4{ $-rc|(J #d9f{Rj'i5d;~"
                                + "`w<sZau{MO,G7!g6eK:57Y/RKG&+T:!,%>>oti<WrY-LABVpp[d&)0f~+!^V?Y9t"
                                + "!lcXg;0N$oUE^zup83&f-n3Ui_/!$!b?#F)#:bc#+@Bj!y4(oWird},><><ji'g<"
                                + "gE+<)6,;OpH%RlRV&[:w`p75T[A]w i{rXLa3Gl?8SCxqs(#X]+dNZU0g^$w7+qX"
                                + "^aL[lE^WlQsH^n K4r.f,ejIqF&CTZ^`*F(!M&:3Z<Z;2=7yYexh7Cu>0K<Qim.~"
                                + "2_/t/Fw$'{== &RS?0s=PVF5k_ft:u(s75<%X?JM i2s0Q^~2sM%E pTcttRNCBj"
                                + "4X$L@ Y$?jPO_<yhF~5=eyM% %N]uMf9!])Fsk+ ?P&s&`9KK2%7b3O69mA9RZ[4"
                                + "#<;)-(YSvB,hYG=T,PG7FV V/4(:udX5rvRt^7UTxu em!^`a|JkVi#S^]B3MYoH"
                                + "+0qo  S~M`A{lv=ts2v%&! 6x7:3Jj/nii=uw?=YEhicCW#$wpaRZC'K=P)*QSe_"
                                + "fr-jA#0y&@k>YZkm ,?!v*M-O@ED&ZsmaaT2j{!z7G[vEG3FQ[=TY48H*H&vx.d%"
                                + "WF_A7m!9Lq(Wb'.,P.p_Ut.QHJqPeK1%YN)Cw1'9-HOwU7(CS6 FpF&e(g7uJ<d|"
                                + "'])VuiEb7?<p]B-E1|1qNVGz$|Heg0qKt?>48X0oe^3QSC-I`p1!2zv'!93D7m(#"
                                + "20ca5#RyQY[u]K&!u5EX?zX41ql6$2I>ho8MMM@_d}[< +Y9h|2?dM<@G[[/&B(6"
                                + "tV2drUdm[ob#h)5-Dv.(v3NTV7Ux ld8/EGsv4fw/IYlu9[c!?#G1OeO^?x# A;c"
                                + "o(,! ^A6&djzKc6)-);bes $to  )9HA]g?dDU-%Eh2|<kWk*%>Eezt4A@m}sNVa"
                                + ",9r{?lI%17,c7Ln/<Z 88N=ZdjBMSOZWv=dKPFoKv.Pd>}XkO:Vf,9^@%p IFH+c"
                                + "]mX&Dox$0vP%8!,vB$6UyR_%P/,@Nc^f`'cWZqGSh18v<G5O8es0$`W#?a,A7+3q"
                                + "0Mz(dpI< &!,octa)s2Jjb+~Myrj#h9)i;+BRuKx53?K75SSA[Sl  $*998+eEG "
                                + "K.4m'5S2hS 2;&37g|[3Rd7#o+W#d )}<i:~#SR0SoKRJR$mj|@2hEw)J=xm@ 4%"
                                + "mP)1ON<zv@+)2GSMR$@!'u>,;^Y.?'[ru{,F7:vN_ d6ruBxPMrmc[^*dCW2ie<<"
                                + "jK(7pau~V`ZI^~Xk/n?D1^A<]8a!dsHB#_AP> &E72cZMM>CBAu|xI i7MSS.gRY"
                                + "GG1>L}/W+UM7.tW7_6=m2 vcfZ0Dh-](Q%+-<^r&R>e' sX+F@&,-QDo$>(;^MnE"
                                + "Sg3h 28-7{kg@K36PHLD3N:Lt*;LM6L[ wD|Hq2Khc7waT0NJ1t*>F^%BIX><!NH"
                                + "tf>M.lFEqoMe;3=N,#y?LsU,BFp_YN%B?| PKcx<<W'siPy25}]w0x2u!2Y5>>hD"
                                + "!z$*P] zNXXzY>:WtGdbyM2<7(48cmsRE}<+Yt@<^=?v9zZeA.`R:f<ex>Epk=C "
                                + "w-x~y?8~A<XiiV!JVoZ64[y/MFCWe:,@//R?#J.`#8NH,PpVveoio'^s^^!Cz(z("
                                + "wMnBsQJ3]OKYfecAtD?JtFw@U4K1eiqb08/.1vqsQCVz;K:%$2Ux/s$ehvvTEG2#"
                                + "*@$N.)LReYpz)jUA'N  4w=8oF 8=[Mj O  4Zwp&RfOPoCs4Cg;e,`Id8y5$$c|"
                                + "X0W*!,2F=vxc[7J[<U*[z(rdZ)/jt+$E<D2,s_uxv^qhi6L]9LD2,3%'=A5~*k=s"
                                + "aX(EMB>HFXZ%^)XBV?istF7#/h]Qu5-'+3 F'W,v2v.][8l1,*4D%^V;yzUQ7%W~"
                                + "*|T]Qcx%rw=9^S:R'SSdSd$Bx0=V@;X{4%Z']/3R]bvj!O;IT}Q-@_ Ks.$3f8=h"
                                + "[xcgB%mN[+O|YpyW'(s}(m!Q_uK@gk'yU6SDxE5uRh (xB7PRbU}b;WS4=`|^nd."
                                + "][ya=I6Q'^q63`6D$/;U<0fw>+XE7 :a8l:2;$J!QpS628TzR);CXb53P8M$z(z("
                                + "rz&GxB72cw4cP`pq<#7'WBv:%dn.D{Rq&M1hE<L&yvSNi<POG'S+s^P{3P'|$X6Q"
                                + "[mQ#S;UPai(gLB?KjK:^eIgE+_TXGt!#8^U;h%a8:~1S1Ne#S]m(qqQDEDv4]M,P"
                                + " ar-s~%c^3O#37QR(lRW,s=x@c ,e{4[vC&eNsVCk<?X?XDir#u4dETJEb#bRWs_"
                                + "@Wwf$FaNpL/Gx%^H]DSK }b5Lw]-,3]{I$[R)3  m=+<*Q&T5SD*26L}!G5q9>wy"
                                + "%j/*=|ueM<-RqMXiYTLK,!)3   74[b*wjdVZ#ys7aqos9pZw%>p-)6 FKj~:lk]"
                                + "(Q&OYc/]2!r^ZpyX89/@x*r&l+U+gf>#]/IzuOxZ&`A 7.t2m z(z'b8 E/2=Du#"
                                + " $-gu`MyLV@(r_&C]$>'@G'Rz(])4Ix=-aSk=Ge{xp^(#j)LHi0-X,#'        "
                                + " -`wELp>F:kIkjHb7!y]o0i.i1=UL}n?CFxaXz^-O@PrKG !xyU{A1e asv4;W5V"
                                + "Y^v/!#me=$sG2X G.AcR!8f-/th{u->E#q>s 1Jx:B1*Ma<uf1oJLT-8SH-0aD)3"
                                + "`KFpX^(l7PFc^Bp6:X!ta0GHo3(8MFy]XK.I!d9Adbx&'-y'P-z(z(,N,htp '])"
                                + "#gz(^PaYM$yrSZ1'lB[%sdl<e?cA8t.ZV!^XtHnE.kcsKGo*.iXfz(z(J} qq1z("
                                + "xAM%M$yoM/IB41kElv&DHcnE7!vQJROfBW>2S_v%0ZOBinlzvIt{[}.t8E7!z(z("
                                + "y(Kl]i=uyV^cz&J}>M_yRSApq[sumEk95:n-c[n?@Squ><YxEew.@;K#dgvSYcyq"
                                + "r_o'y5m%Zly5id0OFC>-'rVrEy`%&9n/]-bQM$y[-hz(yq%sK-;G]|U}[hgOz#xZ"
                                + "96G0#%[9J;z(cV@#RWz(z&J!q9>f+}5DJ;8;n@Swz(z'bVV/z(z(z(z(z(y^lvZ_"
                                + "lsm|W8wc,`qrr#d_^Tk-8UuXM% )wi&'[sZtz(wWqr(F>!;pl.88x; #7KSwST@L"
                                + "H`=MW77H,$A/,! - 7:na.P%j7S3iCeo-CX</aR}.hM.[8VSUk:Pe^RWc&df;y=K"
                                + "2#,B2v!Rh))=Bj8EyT-pKi$4WGhCVT2LT2Rgx*!mRY-LNuV3Cu2@JByxo!A}R^By"
                                + " ECHz#'e4mk3=`4K'/g))L,zt4JhaDZlx8$El<]NL1bWJ;z(vQ^@7rFIH{ml<Ykm"
                                + "dw^%egfmz&>hiU][62, x'g;z(z(z(z(z([uw[r4Kju=y[BHz(l:D0^2&Ky|shHv"
                                + "z(z(vZ!}z(y^7M7!z(z(z(z(z(z(z(z(y|t4cCkQg?z#XVW-Ppz(rh2Cz(z(z(y{"
                                + "[cM$z(A_kNc/-6$s (z(z(B'Y% az(z(z(z(z&M!@SM0yV(M/(=uz(z(yrsG(VM "
                                + ",`#2 1#vO47bWgT-11*vx5<}YQ2lkoyu7m;8e`hxNcRg Lv2O}im37MvV|%IB$:4"
                                + "tO:+yCSVyjM6?_,k'8XfyN9sL*egiNRh'5=F,+)L)l1bvU*se7o4*dDj%vo?wT!D"
                                + "6t7%,t(Tqs]|;$5ge]T3&av/T;Ee5/b8=5Aj2pv+$F4ylW^h[iyp<&vB[F074mOn"
                                + "=AN]%+O+37''PfRkeUa%r7,*f}Xnx5q2esUS2o@kRd'mJRE84XN4%QMM&zmwT0D>"
                                + "NRQvMBvKlE2cX6%6y{R,8. %wh A.nyoQ:EQfr78(8CKMDquYRYh%f8..h!$N%Di"
                                + "_xyES!-'$I;At&[@0 PFSH'3AvQ6,aGLCGv3#GTo[U$MdYP7Riaa44%PeG*oq.DH"
                                + "cKd>t{z%c:0ZOwXoyNSAA*/,'2z'b(Xfz(z#lHDjz(r5Pnz(z#v,s3w: !DLex-R"
                                + "Iex=sMz(z(z(z(z(z(z#qw5u+zytD6E^7G9v c1t^S443cdye!9.N=4%f$px>B/Z"
                                + "yXHOTC>..V7m;|T*>'E<ZZgco7AV-t`%f<yxy5m;Ub*G1p.f4;hXBWwfv}h'>0X)"
                                + "drZZ;u*D;p UOouLY[K.nMV3R*bQ1$$eH$R$s]k^=ZQ`P)M#^2 a$9j?7ehF#q E"
                                + "wIekIiz&kqLf)akxj}kYri[k1SH^:.8fehf{I(;,x;9yO5&ElO)3xUG=w.Rtyrk9"
                                + "$j^]d'");
        // </zh>
    }
}
