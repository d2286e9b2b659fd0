package dev.hindcast.ingest.document.front;

import dev.hindcast.ingest.document.PostmortemDocument.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Front matter without marks, as Pelican and MultiMarkdown have it: lines of {@code Key: value} down to the first blank one. */
final class HeadLines {
    private static final Pattern LINE = Pattern.compile("([A-Za-z][\\w -]{0,39}):(?:[ \\t]+([^\\n]*))?");
    private static final Set<String> EXPECTED = Set.of("title", "date");
    /** Keys that only a generator of sites needs; lines without any are a text that begins with labels. */
    private static final Set<String> OF_GENERATORS =
            Set.of("slug", "author", "authors", "category", "tags", "modified", "template", "lang");
    /** {@code OutageFinish}, {@code resolved_at}: so does nobody write a label of a text. */
    private static final Pattern OF_PROGRAM = Pattern.compile(
            "(?=\\w*(?i:outage|incident|start|finish|end|resolved))(?:\\w*[a-z][A-Z]\\w*|[A-Za-z]+_\\w+)");
    /** From one time to another: the text's own labels, which are read where they stand. */
    private static final Pattern SPAN = Pattern.compile("\\d{1,2}:\\d{2}.*[-–—].*\\d{1,2}:\\d{2}");

    private static final int MOST = 40;

    private HeadLines() {}

    /** Returns the fields and the text below them; no fields where the text does not begin so. */
    static FrontMatter of(String text) {
        List<Field> fields = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        int at = 0;
        while (at < text.length() && fields.size() < MOST) {
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end < 0 ? text.length() : end).stripTrailing();
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                boolean head = line.isEmpty()
                        && keys.containsAll(EXPECTED)
                        && (OF_GENERATORS.stream().anyMatch(keys::contains)
                                || fields.stream()
                                        .anyMatch(field ->
                                                OF_PROGRAM.matcher(field.key()).matches()))
                        && fields.stream()
                                .noneMatch(field -> SPAN.matcher(field.value()).find());
                return head ? found(fields, text.substring(at)) : found(List.of(), text);
            }
            keys.add(matcher.group(1).toLowerCase(Locale.ROOT));
            fields.add(new Field(
                    matcher.group(1),
                    matcher.group(2) == null ? "" : matcher.group(2).strip(),
                    fields.size() + 1));
            at = end < 0 ? text.length() : end + 1;
        }
        return found(List.of(), text);
    }

    private static FrontMatter found(List<Field> fields, String body) {
        return new FrontMatter(fields, body, fields.size(), Optional.empty());
    }
}
