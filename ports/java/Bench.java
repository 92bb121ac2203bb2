import static miniprogramscene.MiniprogramScene.fields;
import static miniprogramscene.MiniprogramScene.integer;
import static miniprogramscene.MiniprogramScene.oneOf;
import static miniprogramscene.MiniprogramScene.optional;
import static miniprogramscene.MiniprogramScene.snowflake;
import static miniprogramscene.MiniprogramScene.text;

import miniprogramscene.MiniprogramScene.Schema;

import java.util.LinkedHashMap;
import java.util.Map;

/** Measures how many posters are encoded a second, when the virtual machine is warm. */
final class Bench {
    private static final int RECORDS = 50_000;
    private static final int ROUNDS = 5;

    private Bench() {}

    public static void main(String[] arguments) {
        Schema poster =
                Schema.of(
                        fields().add("goods", integer(9999999))
                                .add("inviter", snowflake())
                                .add("channel", oneOf("poster", "share", "ad"))
                                .add("table", optional(integer(1, 500)))
                                .add("shop", text()));
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("inviter", "1795324876512231425");
        record.put("channel", "poster");
        record.put("shop", "\u5e78\u798f\u897f\u997c");
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long started = System.nanoTime();
            for (int i = 0; i < RECORDS; i++) {
                record.put("goods", i);
                poster.encode(record);
            }
            best = Math.max(best, RECORDS / ((System.nanoTime() - started) / 1e9));
        }
        System.out.printf("java: %.0f encodes a second%n", best);
    }
}
