package dev.hindcast.ingest.document.markdown;

import dev.hindcast.ingest.document.TextLine;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A box below the title that has the form of a quotation and holds the fields of the report, such as its day and its state: the
 * authors' own words.
 */
final class QuotedHead {
    private static final int FEWEST_FIELDS = 2;
    private static final Pattern FIELD = Pattern.compile("[^\\p{L}\\d]{0,4}\\p{L}[^:：.!?]{1,40}(?::\\s|：)\\s*\\S.*");
    /** What parts fields that share a line. */
    private static final Pattern PARTED = Pattern.compile("\\s[|·•]\\s");
    /** What stands above the text of a mail. */
    private static final Pattern OF_MAIL = Pattern.compile(
            "(?iu)(?:from|to|sent|subject|von|an|gesendet|betreff|de|para|à|objet|asunto|assunto|da|oggetto) ?:.*");

    private QuotedHead() {}

    /** Returns whether these are the lines of one: no fewer fields than other lines, and no mail. */
    static boolean is(List<TextLine> lines) {
        int fields = 0;
        int others = 0;
        for (TextLine line : lines) {
            if (OF_MAIL.matcher(line.text()).matches()) {
                return false;
            }
            int before = fields;
            for (String part : PARTED.split(line.text())) {
                fields += FIELD.matcher(part).matches() ? 1 : 0;
            }
            others += before == fields ? 1 : 0;
        }
        return fields >= FEWEST_FIELDS && fields >= others;
    }
}
