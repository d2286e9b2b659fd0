package dev.hindcast.ingest.time.zone;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The offset that stands behind a name of several zones and tells which is meant: {@code CST (UTC+8)}, {@code CST, +0800}. */
public final class OffsetBehind {
    private static final Pattern OFFSET =
            Pattern.compile("\\s?[,/=|]?\\s?[(\\[]?((?:UTC|GMT)?\\s?[+-]\\d{1,2}(?::?\\d{2})?)(?![\\d:])[)\\]]?");

    /** Longer is no offset with its brackets. */
    private static final int LONGEST = 16;

    private OffsetBehind() {}

    /**
     * The one zone that is meant.
     *
     * @param zone with one reading
     * @param end where its offset ends in the text
     */
    public record Decided(WrittenZone zone, int end) {}

    /** Returns that zone of several; absent if there is but one, or what stands behind it is the offset of none of them. */
    public static Optional<Decided> of(WrittenZone zone, String text, int end) {
        Matcher behind = OFFSET.matcher(text).region(end, Math.min(text.length(), end + LONGEST));
        return zone.ambiguous() && behind.lookingAt()
                ? WrittenOffset.read(behind.group(1))
                        .flatMap(offset -> zone.decidedBy(WrittenZone.of(zone.text(), offset)))
                        .map(one -> new Decided(one, behind.end()))
                : Optional.empty();
    }
}
