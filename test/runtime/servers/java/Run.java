// Makes a code by the sample of the documentation, reads its scene, and prints what the SDK got and what came back.
import java.nio.charset.StandardCharsets;
import java.nio.file.Paths;
import java.util.Map;
import shop.PosterCodes;

public class Run {
    private static String given;

    public static void main(String[] arguments) throws Exception {
        PosterCodes codes =
                new PosterCodes(
                        () ->
                                (scene, page, checkPath, envVersion, width, autoColor, lineColor, isHyaline) -> {
                                    given = scene;
                                    return ("picture of " + page).getBytes(StandardCharsets.UTF_8);
                                },
                        Paths.get("scenes.json"));
        byte[] picture = codes.codeOf(42, 1795324876512231425L, "\u5e78\u798f\u897f\u997c");
        Map<String, Object> record = codes.read(given);
        System.out.println(given);
        System.out.println(new String(picture, StandardCharsets.UTF_8));
        System.out.println(record.get("inviter") + " " + record.get("shop").equals("\u5e78\u798f\u897f\u997c"));
    }
}
