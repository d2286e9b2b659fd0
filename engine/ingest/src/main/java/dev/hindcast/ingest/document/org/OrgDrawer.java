package dev.hindcast.ingest.document.org;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.document.markup.BlockBuilder;
import dev.hindcast.ingest.document.markup.LineCursor;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is folded away below a headline: its properties as fields, the log of its states as rows of a timeline. */
final class OrgDrawer {
    private static final Pattern BEGIN = Pattern.compile("(?i)^\\s*:[A-Z][\\w-]{0,40}:\\s*$");
    private static final Pattern END = Pattern.compile("(?i)^\\s*:END:\\s*$");
    private static final Pattern PROPERTY = Pattern.compile("^\\s*:([\\p{L}][\\p{L}\\p{N}_+-]{0,60}):\\s+(\\S.*)$");
    /** {@code - State "MITIGATED" from "OPEN" [2031-05-14 Wed 10:40]}, {@code - Note taken on [...] \\}. */
    private static final Pattern STATE = Pattern.compile(
            "^\\s*- (?:State\\s+\"([^\"]{1,40})\"(?:\\s+from(?:\\s+\"[^\"]{0,40}\")?)?|Note taken on)\\s+(\\[\\d{4}-[^\\[\\]]{1,40}\\])\\s*(?:\\\\\\\\)?\\s*$");

    private static final Pattern MOMENT = Pattern.compile(
            "(?i)^(?:incident_?|impact_?|outage_?)?(?:start|beg[ia]n|detect|notic|ack|mitigat|restor|resolv|recover)");
    private static final Pattern STAMP = Pattern.compile("[<\\[]?\\d{4}-\\d\\d-\\d\\d");

    /** A longer drawer, in lines, is none that is read. */
    private static final int FARTHEST = 500;

    private OrgDrawer() {}

    /** Adds the drawer that the next line opens; returns whether it opens one that is closed further on. */
    static boolean add(LineCursor cursor, BlockBuilder blocks) {
        if (!BEGIN.matcher(cursor.peek()).matches() || !isClosed(cursor)) {
            return false;
        }
        blocks.end();
        cursor.next();
        while (!END.matcher(cursor.peek()).matches()) {
            int line = cursor.line();
            String text = cursor.next();
            Matcher property = PROPERTY.matcher(text);
            Matcher state = STATE.matcher(text);
            if (property.matches()) {
                blocks.text(field(property.group(1), property.group(2), line));
            } else if (state.matches() && !(state.group(1) != null && OrgStates.isOfTask(state.group(1)))) {
                String told = state.group(1) == null ? cursor.peek().strip() : words(state.group(1));
                blocks.item(0, Block.Mark.NONE, OrgInline.line(state.group(2) + " " + told, line));
            }
        }
        cursor.next();
        blocks.end();
        return true;
    }

    /** Returns the keys in capitals that the drawer below a headline has, if one of them says when an incident was; else none. */
    static Set<String> ofIncident(LineCursor cursor) {
        Set<String> keys = new TreeSet<>();
        boolean moment = false;
        for (int ahead = 0; ahead < FARTHEST && cursor.line() + ahead <= cursor.lines(); ahead++) {
            String text = cursor.peek(ahead);
            Matcher property = PROPERTY.matcher(text);
            if (text.startsWith("*") || END.matcher(text).matches()) {
                break;
            } else if (property.matches()) {
                keys.add(property.group(1).toUpperCase(Locale.ROOT));
                moment |= MOMENT.matcher(property.group(1)).find()
                        && STAMP.matcher(property.group(2)).lookingAt();
            }
        }
        return moment ? keys : Set.of();
    }

    private static boolean isClosed(LineCursor cursor) {
        int ahead = 1;
        while (ahead < FARTHEST && cursor.line() + ahead <= cursor.lines()) {
            if (END.matcher(cursor.peek(ahead)).matches()) {
                return true;
            }
            if (cursor.peek(ahead).startsWith("* ") || cursor.peek(ahead).startsWith("**")) {
                return false;
            }
            ahead++;
        }
        return false;
    }

    /** Returns a key in capitals with its value as a person writes them. */
    static TextLine field(String key, String value, int line) {
        TextLine told = OrgInline.line(value, line);
        String name = words(key);
        return new TextLine(name + ": " + told.text(), name, line, told.links());
    }

    private static String words(String key) {
        String words = key.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
