package dev.hindcast.cli.check;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.evidence.Level;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every kind of remark as a rule of a SARIF log, with what it means and what to do. */
final class SarifRules {
    private static final List<Rule> ALL = all();

    private SarifRules() {}

    private record Rule(String id, Level level, String meaning, String remedy) {}

    private static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        for (FindingCode code : FindingCode.values()) {
            rules.add(new Rule(code.id(), code.level(), code.meaning(), code.remedy()));
        }
        rules.add(new Rule(
                "unreadable", Level.ERROR, "a file cannot be read", "repair it as the message says, or leave it out"));
        rules.add(new Rule(
                "bad-row",
                Level.ERROR,
                "a row of a normalised table does not hold what its columns are for",
                "repair the row"));
        rules.add(new Rule(
                "not-an-incident",
                Level.NOTE,
                "a file tells of no incident",
                "nothing, if it is none; else name its headings or columns in hindcast.yml"));
        return List.copyOf(rules);
    }

    /** Returns the place of a rule in the list. */
    static int index(String id) {
        for (int i = 0; i < ALL.size(); i++) {
            if (ALL.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("there is no rule " + id);
    }

    static void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("rules");
        for (Rule rule : ALL) {
            json.writeStartObject();
            json.writeStringField("id", rule.id());
            text(json, "shortDescription", sentence(rule.meaning()));
            text(json, "help", sentence("What to do: " + rule.remedy()));
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", rule.level().name().toLowerCase(Locale.ROOT));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}
