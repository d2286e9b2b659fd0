package dev.hindcast.ingest.normalise.field;

import dev.hindcast.ingest.file.ResourceLines;
import dev.hindcast.ingest.normalise.outline.Fields;
import dev.hindcast.ingest.normalise.outline.Fields.Field;
import dev.hindcast.ingest.normalise.outline.Placeholders;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.model.evidence.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads which services, team and organisation a document names under a label. */
public final class NameReader {
    private static final Set<String> SERVICES = Set.of(
            ("affected;affected application;affected applications;affected component;affected components;affected product;affected"
                            + " products;affected service;affected services;affected system;affected systems;business"
                            + " service;component;components;components affected;impacted application;impacted"
                            + " applications;impacted component;impacted components;impacted product;impacted products;impacted"
                            + " service;impacted services;impacted system;impacted systems;incident services;product;products;service;service"
                            + " affected;service impacted;services;services affected;services impacted;system;system"
                            + " affected;systems;systems affected;systems impacted;this incident affected")
                    .split(";"));
    private static final List<String> TEAM = List.of(
            "team", "owning team", "team attribution", "owner team", "responsible team", "service owner", "squad");
    private static final List<String> ORGANISATION = List.of("organisation", "organization", "company", "provider");
    /** A comma in parentheses parts the pieces of one service: "Portal (Documents, App)". */
    private static final Pattern BETWEEN =
            Pattern.compile("(?:\\s*[,;|、；]\\s*|\\s+and\\s+|\\s*\\n\\s*)(?![^()\\n]{0,80}\\))");
    /** A label of GitLab that is one of several values: "~Service::Registry". */
    private static final Pattern SCOPED =
            Pattern.compile("~\"?(?:service|affected service|product)::([^\\s\"~`]{1,60})", Pattern.CASE_INSENSITIVE);

    /** Behind the names another sentence may stand: "gates, lamps. All times are UTC.", where "Gates. Lamps, Tills" goes on. */
    private static final Pattern SENTENCE_BEHIND = Pattern.compile(
            "(?<=\\p{Ll}{4}|\\p{Lu}{2}|\\)|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])"
                    + "(?:\\.[ \\t]+(?=\\p{Lu}[^\\s,;]*(?:[ \\t]+[^\\s,;]+){0,3}?(?:[ \\t]+\\p{Ll}[^\\s,;]*){2})|。(?=[^\\n、，]{6})).*",
            Pattern.DOTALL);

    private static final Pattern SENTENCE = Pattern.compile("\\p{IsHiragana}[.。]$");
    private static final Pattern AROUND = Pattern.compile("^[\\s\"'`*_]+|[\\s\"'`*_.]+$");
    /** What only a program calls a thing by, or what stands for the names beside it: they name nothing to a reader. */
    private static final Pattern IDENTIFIER = Pattern.compile(
            "(?i)[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}|(?=.*\\d)[\\da-f]{24,40}|(?:multiple|several|various) (?:products|services|systems|components)");
    /** No service has so many in its name, a sentence does. */
    private static final Pattern MANY_WORDS = Pattern.compile("^[^(]*\\S(?:\\s+[\\p{L}\\d’'-]+){7}");
    /** But for long names: "Order intake of the shop for business customers". */
    private static final Pattern VERB = Pattern.compile("(?<!\\p{L})(?:"
            + String.join("|", ResourceLines.of(NameReader.class, "verbs-of-sentences.txt"))
                    .replace(' ', '|')
            + ")(?!\\p{L})");

    /** "Application: since 12 May" tells when something applies. */
    private static final Pattern SINCE =
            Pattern.compile("(?:since|depuis|dès|seit|desde|dal|vanaf|sedan|siden)\\s.*\\d.*");
    /** Longest name of one service. */
    private static final int LONGEST = 80;

    private NameReader() {}

    /**
     * Returns the services, without repetition, in the document's order.
     *
     * @param synonyms other names, in lower case, to the one that is used
     */
    public static List<String> services(Fields fields, Map<String, String> synonyms) {
        Set<String> services = new LinkedHashSet<>();
        for (Field field : fields.named(SERVICES)) {
            for (String name : names(field.value())) {
                boolean usable = !Placeholders.isPlaceholder(name)
                        && name.length() <= LONGEST
                        && !isSentence(name)
                        && !SINCE.matcher(name).matches()
                        && !IDENTIFIER.matcher(name).matches();
                if (usable) {
                    services.add(synonyms.getOrDefault(name.toLowerCase(Locale.ROOT), name));
                }
            }
        }
        for (Field field : services.isEmpty() ? fields.all() : List.<Field>of()) {
            if (field.value().indexOf('~') >= 0) {
                SCOPED.matcher(field.value()).results().forEach(found -> services.add(found.group(1)));
            }
        }
        return List.copyOf(services);
    }

    /** Returns whether the label, as {@link Words#of} gives it, is one of services. */
    public static boolean isServiceLabel(String words) {
        return SERVICES.contains(words);
    }

    /** Returns whether the label, as {@link Words#of} gives it, is one of an organisation. */
    public static boolean isOrganisationLabel(String words) {
        return ORGANISATION.contains(words);
    }

    /** Below a heading a sentence may stand: it names nothing. */
    private static List<String> names(String value) {
        return SENTENCE.matcher(value).find()
                ? List.of()
                : split(SENTENCE_BEHIND.matcher(value).replaceFirst(""));
    }

    private static boolean isSentence(String name) {
        return MANY_WORDS.matcher(name).find() && VERB.matcher(name).find();
    }

    private static List<String> split(String value) {
        List<String> names = new ArrayList<>();
        for (String name : BETWEEN.split(value)) {
            Text.of(AROUND.matcher(name).replaceAll("")).ifPresent(names::add);
        }
        return names;
    }

    /** Returns the team a field names. */
    public static Optional<String> team(Fields fields) {
        return first(fields, TEAM);
    }

    /** Returns the organisation a field names. */
    public static Optional<String> organisation(Fields fields) {
        return first(fields, ORGANISATION);
    }

    private static Optional<String> first(Fields fields, List<String> labels) {
        return fields.firsts(labels).stream()
                .map(Field::value)
                .filter(value ->
                        value.length() <= LONGEST && !IDENTIFIER.matcher(value).matches())
                .findFirst();
    }
}
