package dev.hindcast.cli.check;

import dev.hindcast.cli.corpus.Corpus;
import dev.hindcast.language.blame.LanguageCheck;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.RejectionCause;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * One thing that {@code check} says about a document.
 *
 * @param source the document
 * @param line 1-based
 * @param level how much it matters
 * @param code what kind of thing
 * @param message what exactly
 * @param remedy what the author can do; empty where the message says so
 */
public record Remark(String source, int line, Level level, String code, String message, String remedy) {
    private static final Comparator<Remark> ORDER = Comparator.comparing(Remark::source)
            .thenComparing(Remark::line)
            .thenComparing(Remark::level, Comparator.reverseOrder())
            .thenComparing(Remark::code)
            .thenComparing(Remark::message);

    /** Returns everything there is to say, by document and line. */
    public static List<Remark> of(Corpus corpus) {
        List<Remark> remarks = new ArrayList<>();
        corpus.incidents().stream()
                .map(Incident::findings)
                .flatMap(List::stream)
                .map(Remark::of)
                .forEach(remarks::add);
        corpus.incidents().stream()
                .map(LanguageCheck::findings)
                .flatMap(List::stream)
                .map(Remark::of)
                .forEach(remarks::add);
        corpus.findings().stream().map(Remark::of).forEach(remarks::add);
        corpus.rejections().stream().map(Remark::of).forEach(remarks::add);
        remarks.sort(ORDER);
        return remarks;
    }

    private static Remark of(Finding finding) {
        return new Remark(
                finding.evidence().source(),
                finding.evidence().line(),
                finding.level(),
                finding.code().id(),
                finding.message(),
                finding.code().remedy());
    }

    /** What cannot be read is an error; what is no incident is worth knowing. */
    private static Remark of(Reading.Rejected rejected) {
        boolean noIncident = rejected.cause() == RejectionCause.NOT_AN_INCIDENT;
        String code = rejected.cause() == RejectionCause.BAD_ROW ? "bad-row" : "unreadable";
        return new Remark(
                rejected.source(),
                rejected.line(),
                noIncident ? Level.NOTE : Level.ERROR,
                noIncident ? "not-an-incident" : code,
                rejected.reason(),
                "");
    }

    /** Returns the line that is printed: {@code file:line: level code: message (way out)}. */
    public String inOneLine() {
        String wayOut = remedy.isEmpty() ? "" : " (" + remedy + ")";
        return source + ":" + line + ": " + level.name().toLowerCase(Locale.ROOT) + " " + code + ": " + message
                + wayOut;
    }
}
