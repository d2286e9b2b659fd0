package dev.hindcast.ingest.document.json;

import dev.hindcast.ingest.collection.CollectionReader;
import dev.hindcast.ingest.collection.CollectionSettings;
import dev.hindcast.ingest.collection.CollectionSink;
import dev.hindcast.ingest.collection.block.EntryDocuments;
import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.document.json.value.JsonTokens;
import dev.hindcast.ingest.document.json.value.YamlValues;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Locale;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Lists of incidents that people keep as YAML: a list, an object that holds one, one incident, or one to each document of the
 * file. It is held whole, as anchors may stand anywhere; no tag is obeyed and no type is guessed.
 */
public final class YamlReader implements CollectionReader {
    /** What is held whole may not be longer than this, in characters. */
    private static final int LONGEST = 4 << 20;

    private static final int MOST_ALIASES = 20;
    private static final Resolver TAGS = new Resolver();
    /** Most files of this sort are settings; a list of incidents has a key for when they were. */
    private static final Pattern WHEN = Pattern.compile(
            "(?im)(?:^[ \\t]{0,100}(?:-[ \\t]{1,20}){0,5}\\{?|,)[ \\t]{0,20}[\"']?(?:(?:[\\w -]{0,30}[_ -])?(?:date|time|started|detected|resolved|mitigated|ended|created|opened|closed)(?:[_ -]?at)?"
                    + "|start|begin|began|end|from|when)[\"']?[ \\t]{0,20}:[ \\t]{0,20}[\"']?\\d"
                    // In whatever language, and however short, a day with its time.
                    + "|(?:^[ \\t-]{0,100}\\{?|^[ \\t-]{0,100}\\{[^{}\\n]{0,200},)[ \\t]{0,20}[\"']?\\p{L}[\\p{L} _]{0,30}[\"']?:[ \\t]{1,20}[\"']?\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d");

    /** What only settings, descriptions of interfaces and forms have at their root. */
    private static final Pattern SETTINGS = Pattern.compile(
            "(?m)^[\"']?(?:openapi|swagger|apiVersion|jobs|stages|replicaCount|image|plugins|definitions|paths|permissions)[\"']?[ \\t]{0,20}:");

    @Override
    public String format() {
        return "yaml";
    }

    @Override
    public boolean reads(String fileName, String head) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return (name.endsWith(".yaml") || name.endsWith(".yml"))
                && WHEN.matcher(head).find()
                && !SETTINGS.matcher(head).find();
    }

    @Override
    public void read(Reader text, CollectionSettings settings, CollectionSink sink) throws IOException {
        EntryDocuments entries = new EntryDocuments(format(), settings, sink);
        JsonCollection collection = new JsonCollection(entries);
        String whole = whole(text);
        if (whole.length() > LONGEST) {
            collection.refuse(
                    1, "it has more than the " + LONGEST + " characters that YAML may have; write it as JSON");
        } else {
            noteHead(whole, collection);
            read(whole, settings.limits(), collection);
        }
        collection.end();
    }

    /** Comments above the first key are about the whole file. */
    private static void noteHead(String yaml, JsonCollection collection) {
        int at = 0;
        for (String line : (Iterable<String>) yaml.lines()::iterator) {
            at++;
            if (line.startsWith("#")) {
                collection.note(at, line.replaceFirst("^#+", "").strip());
            } else if (!line.isBlank() && !line.equals("---")) {
                return;
            }
        }
    }

    private static String whole(Reader text) throws IOException {
        StringBuilder whole = new StringBuilder();
        char[] piece = new char[8192];
        for (int read = text.read(piece); read >= 0 && whole.length() <= LONGEST; read = text.read(piece)) {
            whole.append(piece, 0, read);
        }
        return whole.toString();
    }

    private static void read(String yaml, ParseLimits limits, JsonCollection collection) throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setNestingDepthLimit(limits.yamlDepth());
        options.setCodePointLimit(LONGEST);
        try {
            ParserImpl parser = new ParserImpl(new StreamReader(new StringReader(yaml)), options);
            Composer documents = new Composer(parser, TAGS, options);
            while (documents.checkNode()) {
                collection.add(new YamlValues(limits).of(documents.getNode()));
            }
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            collection.refuse(line, reason(e.getProblem()));
        } catch (YAMLException | StackOverflowError e) {
            collection.refuse(1, reason(e.getMessage()));
        } catch (JsonTokens.TooLarge e) {
            collection.refuse(1, e.getMessage());
        }
    }

    private static String reason(String message) {
        String line = String.valueOf(message).replaceAll("\\s+", " ").strip();
        return message == null ? "it is nested too deeply" : line.substring(0, Math.min(line.length(), 200));
    }
}
