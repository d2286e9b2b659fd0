package dev.hindcast.cli.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.hindcast.cli.text.TerminalText;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** How {@code check} prints its remarks. */
public enum CheckFormat {
    TEXT {
        @Override
        public void print(List<Remark> remarks, String version, PrintWriter to) {
            remarks.forEach(remark -> to.println(TerminalText.visible(remark.inOneLine())));
        }
    },
    JSON {
        @Override
        public void print(List<Remark> remarks, String version, PrintWriter to) throws IOException {
            try (JsonGenerator json = generator(to)) {
                json.writeStartArray();
                for (Remark remark : remarks) {
                    write(remark, json);
                }
                json.writeEndArray();
                json.writeRaw('\n');
            }
        }
    },
    SARIF {
        @Override
        public void print(List<Remark> remarks, String version, PrintWriter to) throws IOException {
            try (JsonGenerator json = generator(to)) {
                SarifLog.write(remarks, version, json);
                json.writeRaw('\n');
            }
        }
    };

    /**
     * Prints the remarks in their order.
     *
     * @param version of the program, which some formats name
     */
    public abstract void print(List<Remark> remarks, String version, PrintWriter to) throws IOException;

    private static JsonGenerator generator(PrintWriter to) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(to);
        // The stream belongs to the caller.
        return json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter();
    }

    private static void write(Remark remark, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", remark.source());
        json.writeNumberField("line", remark.line());
        json.writeStringField("level", remark.level().name().toLowerCase(Locale.ROOT));
        json.writeStringField("code", remark.code());
        json.writeStringField("message", remark.message());
        json.writeStringField("remedy", remark.remedy());
        json.writeEndObject();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
