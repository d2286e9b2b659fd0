package dev.hindcast.ingest.document.toml;

import dev.hindcast.ingest.collection.CollectionReader;
import dev.hindcast.ingest.collection.CollectionSettings;
import dev.hindcast.ingest.collection.CollectionSink;
import dev.hindcast.ingest.collection.block.EntryDocuments;
import dev.hindcast.ingest.document.front.TomlFields;
import dev.hindcast.ingest.document.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Locale;
import java.util.regex.Pattern;

/** One incident or a list of them as TOML, told from settings by a day with its time: read as the JSON that says the same on the same lines. */
public final class TomlReader implements CollectionReader {
    private static final Pattern WHEN = Pattern.compile(
            "(?m)^[ \\t]{0,20}[\\w.\"'-]{1,60}[ \\t]{0,40}=[ \\t]{0,20}\"?\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d");
    private static final int LONGEST = 4 << 20;

    @Override
    public String format() {
        return "toml";
    }

    @Override
    public boolean reads(String fileName, String head) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".toml")
                && WHEN.matcher(head).find();
    }

    @Override
    public void read(Reader text, CollectionSettings settings, CollectionSink sink) throws IOException {
        StringWriter whole = new StringWriter();
        text.transferTo(whole);
        if (whole.getBuffer().length() > LONGEST) {
            refuse(
                    1,
                    "it has more than the " + LONGEST + " characters that TOML may have; write it as JSON",
                    settings,
                    sink);
            return;
        }
        try {
            TomlFields.Tables tables = TomlFields.tables(whole.toString(), settings.limits());
            new JsonReader().read(new StringReader(new JsonLines(TomlTree.of(tables)).text()), settings, sink);
        } catch (TomlFields.Malformed e) {
            refuse(e.line() - 1, e.getMessage(), settings, sink);
        }
    }

    private void refuse(int line, String reason, CollectionSettings settings, CollectionSink sink) {
        new EntryDocuments(format(), settings, sink).refuse(Math.max(1, line), reason);
    }
}
