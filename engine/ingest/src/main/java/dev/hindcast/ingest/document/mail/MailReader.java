package dev.hindcast.ingest.document.mail;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.DocumentReader;
import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.document.Relined;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.document.html.HtmlReader;
import dev.hindcast.ingest.document.markup.Marks;
import dev.hindcast.ingest.document.plain.PlainTextReader;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Mails: one as a file, or a mailbox and the archive of a list with many, of which those of a thread are one account. */
public final class MailReader implements DocumentReader {
    /** Above each mail of a mailbox. */
    private static final Pattern FROM =
            Pattern.compile("From \\S{1,200}(?: at \\S{1,200})?\\s{1,4}[A-Z][a-z]{2} [A-Z][a-z]{2} .*\\d{4}.*");

    private static final Pattern HEADER = Pattern.compile("[A-Z][A-Za-z-]{1,40}:\\s.*");
    private static final Pattern CLOCK = Pattern.compile("\\s\\d{1,2}:\\d{2}.*$");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final DocumentReader plain = new PlainTextReader();
    private final DocumentReader html = new HtmlReader();

    @Override
    public String format() {
        return "mail";
    }

    @Override
    public boolean reads(String fileName, String text) {
        String extension = Marks.extension(fileName);
        return extension.equals("eml")
                || extension.equals("mbox")
                || Marks.isUntold(fileName) && text.startsWith("From ") && begins(text.split("\n", 3), 0);
    }

    private static boolean begins(String[] lines, int at) {
        return at + 1 < lines.length
                && FROM.matcher(lines[at]).matches()
                && HEADER.matcher(lines[at + 1]).matches();
    }

    @Override
    public Parsed parse(String source, String text, ParseLimits limits) {
        List<List<Mail>> threads = MailThreads.of(mails(text));
        List<PostmortemDocument> documents = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (List<Mail> thread : threads) {
            String key = NO_WORD.matcher(thread.get(0).subject().toLowerCase(Locale.ROOT))
                    .replaceAll("-");
            String own = keys.add(key) ? key : key + "-" + thread.get(0).begin();
            String path = threads.size() == 1 ? source : source + "#" + own;
            List<Block> blocks = new ArrayList<>();
            List<Finding> findings = new ArrayList<>();
            for (Mail mail : thread) {
                if (!(read(mail, source, limits) instanceof Parsed.Understood read)) {
                    return new Parsed.Refused(mail.begin(), "a mail cannot be read");
                }
                List<Block> more = read.documents().get(0).blocks();
                blocks.addAll(blocks.isEmpty() ? more : answer(mail, more));
                mail.cutAt().ifPresent(line -> findings.add(beyondLimit(path, line)));
            }
            documents.add(new PostmortemDocument(path, format(), List.of(), blocks, findings));
        }
        return new Parsed.Understood(documents);
    }

    private static Finding beyondLimit(String source, int line) {
        return new Finding(
                FindingCode.BEYOND_LIMIT,
                "the mail has more headers or parts than are read; from here on it was not",
                new Evidence(source, line, ""));
    }

    private static List<Mail> mails(String text) {
        String[] lines = text.split("\n", -1);
        List<Mail> mails = new ArrayList<>();
        List<LinedText.Line> open = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if ((i == 0 || lines[i - 1].isBlank()) && begins(lines, i)) {
                if (!open.isEmpty()) {
                    mails.add(MailParts.of(new LinedText(open)));
                }
                open.clear();
            } else {
                String line = lines[i].startsWith(">From ") ? lines[i].substring(1) : lines[i];
                open.add(new LinedText.Line(line.stripTrailing(), i + 1));
            }
        }
        mails.add(MailParts.of(new LinedText(open)));
        return mails;
    }

    private Parsed read(Mail mail, String source, ParseLimits limits) {
        LinedText told = mail.told();
        List<Block> blocks = new ArrayList<>();
        if (!add(blocks, plain.parse(source, told.text(), limits), new Relined(told::lineOf, 0))
                || mail.html()
                        && !add(
                                blocks,
                                html.parse(source, mail.text().text(), limits),
                                new Relined(mail.text()::lineOf, 1))) {
            return new Parsed.Refused(mail.begin(), "a mail cannot be read");
        }
        return Parsed.Understood.one(new PostmortemDocument(source, format(), List.of(), blocks, List.of()));
    }

    private static boolean add(List<Block> blocks, Parsed parsed, Relined relined) {
        if (parsed instanceof Parsed.Understood read) {
            read.documents().get(0).blocks().forEach(block -> blocks.add(relined.of(block)));
            return true;
        }
        return false;
    }

    /** A later mail stands below the day on which it was sent. */
    private static List<Block> answer(Mail mail, List<Block> blocks) {
        List<Block> answer = new ArrayList<>();
        String day = CLOCK.matcher(mail.value("date")).replaceFirst("");
        answer.add(new Block.Heading(Block.Heading.BY_SHAPE, TextLine.plain(day, mail.begin())));
        answer.addAll(blocks.subList(Math.min(2, blocks.size()), blocks.size()));
        return answer;
    }
}
