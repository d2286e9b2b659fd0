package dev.hindcast.ingest.normalise.timeline.zone;

import dev.hindcast.ingest.time.WrittenTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** In which zone the bare times of a paragraph are: that beside the last time before them that has one. Not thread-safe. */
public final class SaidZone {
    private Optional<WrittenTime> said = Optional.empty();

    /** Another paragraph begins: what was said is over. */
    public void openParagraph() {
        said = Optional.empty();
    }

    /** Returns the times, the bare ones in the zone that was said before them. */
    public List<WrittenTime> of(List<WrittenTime> times) {
        List<WrittenTime> zoned = new ArrayList<>(times);
        zoned.replaceAll(when -> {
            said = when.zone().isPresent() ? Optional.of(when) : said;
            return said.map(when::withZoneOf).orElse(when);
        });
        return zoned;
    }
}
