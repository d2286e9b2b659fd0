package dev.hindcast.ingest.document.markup;

import dev.hindcast.ingest.document.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * How a format marks words inside a line.
 *
 * @param dropped what is taken out before anything else is looked at
 * @param links how links are written
 * @param marks the pairs of signs, longer ones first
 */
public record InlineMarkup(Pattern dropped, List<LinkForm> links, List<InlineMark> marks) {
    public InlineMarkup {
        links = List.copyOf(links);
        marks = List.copyOf(marks);
    }

    /** Returns the line without its markup. */
    public TextLine line(String raw, int line) {
        List<String> targets = new ArrayList<>();
        String text = dropped.matcher(raw).replaceAll("");
        for (LinkForm form : links) {
            text = form.replace(text, targets);
        }
        InlineScan scan = new InlineScan(marks);
        scan.scan(text.strip());
        return new TextLine(decoded(scan.text()), decoded(scan.lead()), line, targets);
    }

    /** Converters write the signs that have a meaning in HTML as entities. */
    private static String decoded(String words) {
        return words.indexOf('&') < 0
                ? words
                : Parser.unescapeEntities(words, false).replace('\u00a0', ' ');
    }
}
