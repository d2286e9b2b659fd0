package dev.hindcast.cli.check;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.hindcast.cli.run.Digest;
import dev.hindcast.model.evidence.Level;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Remarks as a SARIF 2.1.0 log, which code-review services show beside the lines. A finding keeps its fingerprint while its document, kind
 * and words stay the same, wherever its line moves.
 */
final class SarifLog {
    /** Viewers take no more in one run; the worst come first, the rest is counted. */
    static final int MOST = 5_000;

    private final JsonGenerator json;
    private final Map<String, Integer> seen = new HashMap<>();

    private SarifLog(JsonGenerator json) {
        this.json = json;
    }

    static void write(List<Remark> remarks, String version, JsonGenerator json) throws IOException {
        List<Remark> shown = remarks.size() <= MOST ? remarks : worst(remarks);
        SarifLog log = new SarifLog(json);
        json.writeStartObject();
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Hindcast");
        json.writeStringField("version", version);
        SarifRules.write(json);
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
        for (Remark remark : shown) {
            log.result(remark);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        json.writeNumberField("remarks", remarks.size());
        json.writeNumberField("leftOut", remarks.size() - shown.size());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static List<Remark> worst(List<Remark> remarks) {
        Level[] levels = {Level.ERROR, Level.WARNING, Level.NOTE};
        return java.util.Arrays.stream(levels)
                .flatMap(level -> remarks.stream().filter(remark -> remark.level() == level))
                .limit(MOST)
                .toList();
    }

    private void result(Remark remark) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", remark.code());
        json.writeNumberField("ruleIndex", SarifRules.index(remark.code()));
        json.writeStringField("level", remark.level().name().toLowerCase(Locale.ROOT));
        json.writeObjectFieldStart("message");
        String wayOut = remark.remedy().isEmpty() ? "" : ". What to do: " + remark.remedy();
        json.writeStringField("text", remark.message() + wayOut);
        json.writeEndObject();
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(remark.source()));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", Math.max(1, remark.line()));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("hindcastRemark/v1", fingerprint(remark));
        json.writeEndObject();
        json.writeEndObject();
    }

    /** An entry of a collection is in the file before the {@code #}. */
    private static String uri(String source) {
        int key = source.indexOf('#', source.lastIndexOf('/') + 1);
        String path = key > 0 ? source.substring(0, key) : source;
        try {
            // Without "./" a colon in the first name would end a scheme.
            String raw = new URI(null, null, "/" + path, null).toASCIIString().substring(1);
            return raw.indexOf(':') >= 0 ? "./" + raw : raw;
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the constructor quotes what a path must not hold", e);
        }
    }

    /** Figures of lines change when text above them does; equal remarks of one document are numbered. */
    private String fingerprint(Remark remark) {
        String words =
                remark.source() + "\0" + remark.code() + "\0" + remark.message().replaceAll("\\blines? \\d+", "line");
        int nth = seen.merge(words, 1, Integer::sum);
        return Digest.of((words + "\0" + nth).getBytes(StandardCharsets.UTF_8)).substring(0, 32);
    }
}
