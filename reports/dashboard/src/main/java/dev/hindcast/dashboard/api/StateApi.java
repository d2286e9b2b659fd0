package dev.hindcast.dashboard.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.hindcast.dashboard.answer.Answer;
import dev.hindcast.dashboard.answer.Visit;
import dev.hindcast.dashboard.file.TableFiles;
import dev.hindcast.dashboard.filter.Choices;
import java.io.IOException;

/** What is shown now, what filters there are, which tables. */
public final class StateApi {
    private StateApi() {}

    /** Answers {@code /api/state}: a page asks it whether it is outdated. */
    public static Answer state(Visit visit) {
        return JsonText.answer(json -> {
            json.writeStartObject();
            json.writeStringField("revision", visit.state().revision());
            json.writeStringField("version", visit.base().version());
            json.writeNumberField("documents_read", visit.base().incidents().size());
            json.writeNumberField("rejected", visit.base().rejections().size());
            JsonText.field(json, "problem", visit.state().problem());
            json.writeEndObject();
        });
    }

    /** Answers {@code /api/filters}: every value of every dimension with its number of incidents. */
    public static Answer filters(Visit visit) {
        return JsonText.answer(json -> {
            json.writeStartObject();
            for (Choices.Choice choice : visit.state().snapshot().choices().dimensions()) {
                json.writeArrayFieldStart(choice.name());
                for (Choices.Value value : choice.values()) {
                    write(value, json);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        });
    }

    private static void write(Choices.Value value, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("value", value.value());
        json.writeNumberField("incidents", value.incidents());
        json.writeEndObject();
    }

    /** Answers {@code /api/tables}: what can be asked for as {@code /tables/NAME.csv}. */
    public static Answer tables(Visit visit) {
        return JsonText.answer(json -> {
            json.writeStartArray();
            for (String name : TableFiles.names(visit)) {
                json.writeString(name);
            }
            json.writeEndArray();
        });
    }
}
