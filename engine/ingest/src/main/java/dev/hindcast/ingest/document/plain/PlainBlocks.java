package dev.hindcast.ingest.document.plain;

import dev.hindcast.ingest.document.Block.Verbatim.Kind;
import dev.hindcast.ingest.document.DocumentReader.Parsed;
import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.document.markup.BlockBuilder;
import dev.hindcast.ingest.document.markup.CheckBox;
import dev.hindcast.ingest.document.markup.ItemDepth;
import dev.hindcast.ingest.document.markup.LineCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through plain text line by line. Used once; not thread-safe. */
final class PlainBlocks {
    private static final Pattern ITEM =
            Pattern.compile("^\\s*(?:[-*+•‣◦▪●·–—]|\\(?\\d{1,3}[.)]|\\(?[a-z]\\))\\s+(?=\\S)|^\\s*(?=\\[[ xX]\\]\\s)");
    /** A number that is the beginning of a time, or a date, is no item's. */
    private static final Pattern NO_ITEM = Pattern.compile("^\\s*\\d{1,2}\\.\\s\\p{Lu}[a-z]{2,8}\\b.{0,12}\\d");

    private static final Pattern BARE_LINK = Pattern.compile("https?://[^\\s<>\"]{1,2000}[^\\s<>\".,;:!?)\\]]");

    /** Fewer rows are the answer to a question. */
    private static final int FEWEST_OF_LOG = 3;

    private final LineCursor cursor;
    private final BlockBuilder blocks;
    private final PlainTables tables;
    private final ItemDepth depth = new ItemDepth();
    private boolean first = true;
    /** Whether times that stand alone head what happened then; absent until one is met. */
    private Optional<Boolean> moments = Optional.empty();

    PlainBlocks(String text, ParseLimits limits) {
        this.cursor = new LineCursor(FramedForm.plain(text), limits);
        this.blocks = new BlockBuilder(limits);
        this.tables = new PlainTables(cursor, blocks, PlainBlocks::line);
    }

    Parsed read(String source, String format) {
        MailHead.skip(cursor).ifPresent(mail -> {
            blocks.heading(1, mail.subject());
            mail.sent().ifPresent(blocks::text);
            blocks.end();
            first = false;
        });
        while (cursor.hasNext()) {
            addNext();
        }
        return blocks.finish(source, format, List.of());
    }

    private void addNext() {
        String text = cursor.peek();
        int line = cursor.line();
        if (!text.isEmpty() && tables.add()) {
            depth.end();
        } else if (text.isEmpty() || PlainTitles.isUnderline(text)) {
            cursor.next();
            blocks.end();
        } else if (text.startsWith(">")) {
            addQuote(line);
        } else if (!addColumns() && !addTitle(text, line)) {
            cursor.next();
            addLine(text, line);
        }
        first = first && (text.isEmpty() || PlainTitles.isDay(text.strip()));
    }

    private boolean addTitle(String text, int line) {
        Optional<PlainTitles.Title> title = isItem(text) && !PlainTitles.isNumbered(cursor)
                ? Optional.empty()
                : PlainTitles.at(cursor, first, areMoments());
        title.ifPresent(found -> {
            blocks.heading(found.level(), line(found.text(), line));
            depth.end();
            for (int i = 0; i < found.lines(); i++) {
                cursor.next();
            }
        });
        return title.isPresent();
    }

    /** One time by itself tells when the text was written, several are those of a timeline. */
    private boolean areMoments() {
        if (moments.isEmpty() && PlainTitles.isMoment(cursor, 0)) {
            int ahead = 1;
            while (cursor.line() + ahead <= cursor.lines() && !PlainTitles.isMoment(cursor, ahead)) {
                ahead++;
            }
            moments = Optional.of(cursor.line() + ahead <= cursor.lines());
        }
        return moments.orElse(false);
    }

    private void addLine(String text, int line) {
        int indent = LineCursor.indent(text);
        Matcher item = ITEM.matcher(text);
        if (isItem(text) && item.find()) {
            CheckBox box = CheckBox.of(text.substring(item.end()));
            blocks.item(depth.ofIndent(indent), box.mark(), line(box.rest(), line));
        } else {
            if (!blocks.isOpen() && !depth.holds(indent)) {
                depth.end();
            }
            String plain = FormLines.plain(text.strip());
            blocks.text(line(plain, FormLines.leading(plain), line));
        }
    }

    /** Adds the rows of a form whose values stand below each other; returns whether the next lines are such. */
    private boolean addColumns() {
        int rows = cursor.peek().contains("  ") ? FormLines.columns(cursor) : 0;
        for (int i = 0; i < rows; i++) {
            int line = cursor.line();
            String row = cursor.next();
            blocks.text(line(row.strip(), FormLines.label(row), line));
        }
        return rows > 0;
    }

    static boolean isItem(String text) {
        return ITEM.matcher(text).find() && !NO_ITEM.matcher(text).find();
    }

    private static TextLine line(String text, int line) {
        return line(text, "", line);
    }

    private static TextLine line(String text, String lead, int line) {
        List<String> links =
                BARE_LINK.matcher(text).results().map(found -> found.group()).toList();
        return new TextLine(text, lead, line, links);
    }

    private void addQuote(int line) {
        List<String> quoted = new ArrayList<>();
        while (cursor.peek().startsWith(">")) {
            quoted.add(cursor.next().replaceFirst("^(?:>\\s?)+", ""));
        }
        if (quoted.size() >= FEWEST_OF_LOG && quoted.stream().allMatch(PlainTitles::isRow)) {
            // Who answers a customer quotes the log of what happened.
            for (int i = 0; i < quoted.size(); i++) {
                blocks.text(line(quoted.get(i).strip(), line + i));
            }
        } else {
            blocks.verbatim(Kind.QUOTE, quoted, line);
        }
    }
}
