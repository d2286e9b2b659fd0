package dev.hindcast.ingest.normalise.day;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.outline.Sentences;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenDate;
import dev.hindcast.ingest.wording.Wording;
import java.util.List;
import java.util.Optional;

/** The day that a document says all its times without a date are of: "Unless otherwise noted all events happened on 2031-05-14". */
final class StatedDay {
    private static final String EXCEPTION = "(?:unless|except where|except when|if not|where not)"
            + " (?:(?:it is |explicitly |otherwise |else )+)?(?:noted|stated|specified|mentioned|indicated|marked|said|dated|given)"
            + "(?: otherwise)?";
    private static final String OF_ALL =
            "(?:all|every|the)(?: of the| the)? (?:(?:other|following|listed|below|bare) )?(?:events?|times?|timestamps?|entries|entry|rows?|steps?)\\b";
    private static final String ARE_ON =
            "(?: below| here| listed| given| in this \\w+)? (?:happened|occurred|took place|are|is|were|refer to|belong to|fall)(?: all)?(?: on| for| from| of| to)? (?:the )?";

    private static final Wording STATES = Wording.of(
            EXCEPTION + "\\b[^.;]{0,40}\\b" + OF_ALL + ARE_ON + "|" + OF_ALL + ARE_ON + "[^.;]{0,40}\\b" + EXCEPTION);

    private StatedDay() {}

    /** Returns the date as written, absent if no sentence states one. */
    static Optional<WrittenDate> of(Outline outline) {
        for (Part part : outline.figured()) {
            List<TextLine> lines = Block.lines(part.block());
            Optional<WrittenDate> stated = lines.isEmpty() ? Optional.empty() : in(lines);
            if (stated.isPresent()) {
                return stated;
            }
        }
        return Optional.empty();
    }

    private static Optional<WrittenDate> in(List<TextLine> lines) {
        String text = Block.join(lines);
        return STATES.isIn(text)
                ? Sentences.ofAccount(text).stream()
                        .filter(STATES::isIn)
                        .map(TimeScanner::scan)
                        .filter(times -> times.size() == 1)
                        .map(times -> times.get(0))
                        .filter(when -> when.time().isEmpty())
                        .flatMap(when -> when.date().stream())
                        .findFirst()
                : Optional.empty();
    }
}
