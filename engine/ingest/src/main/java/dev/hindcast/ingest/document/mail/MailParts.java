package dev.hindcast.ingest.document.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.apache.james.mime4j.util.MimeUtil;

/**
 * A mail as Mime4j takes it apart: its head, and that of its parts which is its text. Mime4j does not tell where a
 * piece stands, but hands it out as it is written: it is found again behind those before it.
 */
final class MailParts {
    /** Lines and headers may be long, a list of all answers is: Mime4j limits how many headers and parts, and how deep. */
    private static final MimeConfig LIMITS =
            MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderLen(-1).build();
    /** {@code =?UTF-8?Q?St=C3=B6rung?=} and more behind it: where many begin and none ends Mime4j takes minutes. */
    private static final Pattern IN_WORDS =
            Pattern.compile("(?:=\\?[^?\\s]{1,60}+\\?[QqBb]\\?[^?\\s]{0,500}+\\?=\\s{0,9}+){1,99}+");

    private static final Pattern TIME_OF_DAY = Pattern.compile("(?<!\\d)[0-2]?\\d:[0-5]\\d(?!\\d)");

    /** A head that says none of these is none. */
    private static final Set<String> OF_EVERY_MAIL = Set.of("from", "date", "subject");

    private final MimeTokenStream tokens = new MimeTokenStream(LIMITS);
    private final LinedText mail;
    private final List<String> written;
    /** The first of its lines that belongs to no piece yet. */
    private int next;

    private Map<String, String> head = Map.of();
    private Map<String, String> partHead = head;
    private LinedText text = new LinedText(List.of());
    private boolean html;

    private MailParts(LinedText mail) {
        this.mail = mail;
        this.written = mail.lines().stream().map(LinedText.Line::text).toList();
    }

    /** Reads a mail, the line above its head left out. */
    static Mail of(LinedText mail) {
        MailParts parts = new MailParts(mail);
        OptionalInt cutAt = OptionalInt.empty();
        try {
            parts.read();
        } catch (IOException | MimeException e) {
            // Beyond a limit: what stands before that is read.
            cutAt = OptionalInt.of(mail.lineOf(parts.next + 1));
        }
        return Collections.disjoint(parts.head.keySet(), OF_EVERY_MAIL)
                ? new Mail(Map.of(), mail.begin(), mail, false, OptionalInt.empty())
                : new Mail(parts.head, mail.begin(), parts.text, parts.html, cutAt);
    }

    private void read() throws IOException, MimeException {
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        tokens.parse(new ByteArrayInputStream(mail.text().getBytes(StandardCharsets.UTF_8)));
        for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
            switch (state) {
                case T_START_HEADER -> {
                    partHead = new HashMap<>();
                    head = head.isEmpty() ? partHead : head;
                }
                case T_FIELD -> header(tokens.getField());
                case T_PREAMBLE -> passed(content());
                case T_BODY -> body(passed(content()));
                // Its first line is what is left of the boundary's.
                case T_EPILOGUE -> passed(content().skip(1));
                default -> {}
            }
        }
    }

    private Stream<String> content() throws IOException {
        return new String(tokens.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines();
    }

    private void header(Field field) {
        passed(new String(field.getRaw().toByteArray(), StandardCharsets.UTF_8).lines());
        String value = IN_WORDS.matcher(field.getBody().replace('\t', ' '))
                .replaceAll(words -> Matcher.quoteReplacement(MimeUtil.unscrambleHeaderValue(words.group())));
        partHead.putIfAbsent(field.getNameLowerCase(), value.strip());
    }

    /** What is plain goes before a page that says the same; it may say no more than that there is a page, which tells when. */
    private void body(LinedText body) throws IOException {
        String type = tokens.getBodyDescriptor().getMimeType();
        boolean page = type.equals("text/html");
        String disposition = partHead.getOrDefault("content-disposition", "").toLowerCase(Locale.ROOT);
        if (!page && !type.equals("text/plain") || disposition.startsWith("attachment")) {
            return;
        }
        boolean first = text.lines().isEmpty();
        boolean plainer = html && !page;
        boolean fuller = page && !html && !tellsTime(text);
        if (first || plainer || fuller) {
            LinedText undone = Transfer.undone(body, tokens.getBodyDescriptor());
            if (first || plainer || tellsTime(undone)) {
                text = undone;
                html = page;
            }
        }
    }

    private static boolean tellsTime(LinedText text) {
        return TIME_OF_DAY.matcher(text.text()).find();
    }

    /** Returns the lines of the piece that comes next. */
    private LinedText passed(Stream<String> piece) {
        List<String> lines = piece.toList();
        int first = next + Math.max(0, Collections.indexOfSubList(written.subList(next, written.size()), lines));
        next = Math.min(written.size(), first + lines.size());
        return mail.part(first, next);
    }
}
