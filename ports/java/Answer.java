import miniprogramscene.MiniprogramScene;
import miniprogramscene.MiniprogramScene.Alphabet;
import miniprogramscene.MiniprogramScene.Json;
import miniprogramscene.MiniprogramScene.Opened;
import miniprogramscene.MiniprogramScene.SceneException;
import miniprogramscene.MiniprogramScene.Schema;
import miniprogramscene.MiniprogramScene.Sealer;
import miniprogramscene.MiniprogramScene.TextModel;
import miniprogramscene.MiniprogramScene.Upgrade;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers the questions of ports/compare.mjs: each question and each answer is one line of JSON.
 */
final class Answer {
    private static final Map<Integer, Upgrade> UPGRADES = new LinkedHashMap<>();

    static {
        for (int version = 0; version < 35; version++) {
            UPGRADES.put(version, Answer::upgraded);
        }
    }

    private Answer() {}

    public static void main(String[] arguments) throws IOException {
        BufferedReader questions =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Writer answers =
                new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        for (String line = questions.readLine(); line != null; line = questions.readLine()) {
            answers.write(Json.write(answer((Map<?, ?>) Json.read(line))) + "\n");
            if (!questions.ready()) {
                answers.flush();
            }
        }
        answers.flush();
    }

    static Map<String, Object> answer(Map<?, ?> question) {
        try {
            if (!question.containsKey("schema")) {
                return question.get("subject").equals("text")
                        ? ofText(question)
                        : ofQuery(question);
            }
            Schema schema = Schema.fromJson(question.get("schema"), UPGRADES);
            return question.containsKey("seal")
                    ? ofSealed(question, sealer(schema, (Map<?, ?>) question.get("seal")))
                    : ofRecord(question, schema);
        } catch (SceneException error) {
            return Collections.singletonMap("code", error.getCode().toString());
        }
    }

    /** The field `upgrades` of a record counts the upgrades that ran. */
    private static Map<String, Object> upgraded(Map<String, Object> record) {
        Object upgrades = record.get("upgrades");
        Map<String, Object> next = new LinkedHashMap<>(record);
        next.put("upgrades", (upgrades == null ? 0 : ((Number) upgrades).doubleValue()) * 2 + 1);
        return next;
    }

    private static Map<String, Object> ofRecord(Map<?, ?> question, Schema schema) {
        return question.containsKey("scene")
                ? value(schema.decode(sceneOf(question)))
                : scene(schema.encode(mapOf(question.get("value"))));
    }

    private static Sealer sealer(Schema schema, Map<?, ?> seal) {
        byte[][] keys =
                ((List<?>) seal.get("keys")).stream().map(Answer::bytes).toArray(byte[][]::new);
        return new Sealer(schema, (String) seal.get("field"), keys);
    }

    private static byte[] bytes(Object digits) {
        String hex = (String) digits;
        byte[] bytes = new byte[hex.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
        }
        return bytes;
    }

    private static Map<String, Object> ofSealed(Map<?, ?> question, Sealer sealer) {
        if (!question.containsKey("scene")) {
            return scene(sealer.encode(mapOf(question.get("value"))));
        }
        Opened opened = sealer.open(sceneOf(question));
        Map<String, Object> answer = value(opened.getRecord());
        answer.put("key", opened.getKey());
        return answer;
    }

    private static Map<String, Object> ofText(Map<?, ?> question) {
        TextModel model =
                question.containsKey("model")
                        ? TextModel.of((String) question.get("model"))
                        : TextModel.CORE;
        Alphabet alphabet = alphabetOf(question);
        if (question.containsKey("scene")) {
            return value(MiniprogramScene.decodeText(sceneOf(question), model, alphabet));
        }
        Object value = question.get("value");
        return scene(
                MiniprogramScene.encodeText(
                        value instanceof String ? (String) value : null, model, alphabet));
    }

    private static Map<String, Object> ofQuery(Map<?, ?> question) {
        Alphabet alphabet = alphabetOf(question);
        if (!question.containsKey("scene")) {
            return scene(MiniprogramScene.encodeQuery(mapOf(question.get("value")), alphabet));
        }
        List<Object> pairs = new ArrayList<>();
        MiniprogramScene.decodeQuery(sceneOf(question), alphabet)
                .forEach((key, value) -> pairs.add(Arrays.asList(key, value)));
        return value(pairs);
    }

    private static Alphabet alphabetOf(Map<?, ?> question) {
        Map<?, ?> options = (Map<?, ?>) question.get("options");
        return options.containsKey("alphabet")
                ? Alphabet.of((String) options.get("alphabet"))
                : Alphabet.PORTABLE;
    }

    private static String sceneOf(Map<?, ?> question) {
        return (String) question.get("scene");
    }

    /** A map of JSON; null, which the port refuses, for all else. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> mapOf(Object value) {
        return value instanceof Map ? (Map<String, Object>) value : null;
    }

    private static Map<String, Object> scene(String scene) {
        return Collections.singletonMap("scene", scene);
    }

    private static Map<String, Object> value(Object value) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("value", value);
        return answer;
    }
}
