package dev.hindcast.cli;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.hindcast.cli.corpus.Corpus;
import dev.hindcast.cli.option.Setting;
import dev.hindcast.cli.run.Manifest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * {@code run.json}: how a report came about. The only output that tells when; all others are equal from run to run.
 *
 * @param version of Hindcast
 * @param arguments of the command
 * @param settings in force
 * @param corpus what was read
 * @param started when the command began
 * @param clock when it ends
 */
record RunRecord(
        String version, List<String> arguments, List<Setting> settings, Corpus corpus, Instant started, Clock clock) {
    /** Writes the file into a folder. */
    void write(Path folder) throws IOException {
        List<String> written = Manifest.of(folder).files();
        try (JsonGenerator json =
                new JsonFactory().createGenerator(folder.resolve(Manifest.FILE).toFile(), JsonEncoding.UTF8)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("hindcast", version);
            json.writeArrayFieldStart("command");
            for (String argument : arguments) {
                json.writeString(argument);
            }
            json.writeEndArray();
            settings(json);
            counts(json);
            files(written, json);
            json.writeStringField("input_digest", corpus.digest());
            json.writeStringField("started_at", started.toString());
            json.writeStringField("finished_at", clock.instant().toString());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** Everything written before this file, and this file. */
    private static void files(List<String> written, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(Manifest.FIELD);
        for (String file : written) {
            json.writeString(file);
        }
        json.writeString(Manifest.FILE);
        json.writeEndArray();
    }

    private void settings(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("settings");
        for (Setting setting : settings) {
            json.writeStartObject();
            json.writeStringField("name", setting.name());
            json.writeStringField("value", setting.value());
            json.writeStringField("origin", setting.origin());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void counts(JsonGenerator json) throws IOException {
        int unreadable = corpus.unreadable().size();
        json.writeObjectFieldStart("counts");
        json.writeNumberField("files", corpus.readings().size());
        json.writeNumberField("incidents", corpus.incidents().size());
        json.writeNumberField("not_incidents", corpus.rejections().size() - unreadable);
        json.writeNumberField("unreadable", unreadable);
        json.writeEndObject();
    }
}
