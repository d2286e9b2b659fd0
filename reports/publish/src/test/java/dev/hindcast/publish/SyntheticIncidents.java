package dev.hindcast.publish;

import dev.hindcast.model.ActionItem;
import dev.hindcast.model.DetectionSource;
import dev.hindcast.model.Incident;
import dev.hindcast.model.IncidentKind;
import dev.hindcast.model.Severity;
import dev.hindcast.model.cause.Trigger;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.MilestoneName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A few dozen made-up incidents with the blemishes of real ones. The same seed gives the same incidents. */
public final class SyntheticIncidents {
    private static final int[] PER_QUARTER = {4, 7, 3, 0, 9, 12, 8, 14, 11};
    private static final String[] WHAT = {
        "Checkout pages slow after a search index rebuild",
        "Expired certificate on the partner gateway",
        "Queue of outgoing mail grew without being noticed",
        "Log-in refused for a third of all users while the session store failed over",
        "Search results empty",
        "Nightly export delivered twice"
    };

    private SyntheticIncidents() {}

    public static List<Incident> of(long seed) {
        Random random = new Random(seed);
        List<Incident> incidents = new ArrayList<>();
        LocalDate quarter = LocalDate.of(2022, 7, 1);
        for (int count : PER_QUARTER) {
            for (int i = 0; i < count; i++) {
                incidents.add(one(incidents.size() + 1, quarter, random));
            }
            quarter = quarter.plusMonths(3);
        }
        incidents.add(IncidentLiteral.incident("maintenance-1")
                .kind(IncidentKind.MAINTENANCE)
                .at(MilestoneName.STARTED, "2024-02-01T10:00:00Z")
                .build());
        return incidents;
    }

    private static Incident one(int number, LocalDate quarter, Random random) {
        Instant start = quarter.plusDays(random.nextInt(88))
                .atTime(random.nextInt(24), random.nextInt(60))
                .toInstant(ZoneOffset.UTC);
        long detect = random.nextInt(8) == 0 ? 0 : 60 * Math.round(Math.exp(random.nextGaussian() * 1.2 + 2.2));
        long resolve = detect + 60 * Math.round(Math.exp(random.nextGaussian() * 1.3 + 4.2)) + 60;
        IncidentLiteral literal = IncidentLiteral.incident(String.format(Locale.ROOT, "inc-%03d", number))
                .titled(WHAT[random.nextInt(WHAT.length)])
                .at(MilestoneName.STARTED, start.toString());
        if (random.nextInt(6) > 0) {
            literal.severity(Severity.values()[random.nextInt(4)]);
        }
        if (random.nextInt(4) > 0) {
            literal.at(MilestoneName.DETECTED, start.plusSeconds(detect).toString());
        }
        if (random.nextInt(9) > 0) {
            literal.at(MilestoneName.RESOLVED, start.plusSeconds(resolve).toString());
        } else {
            literal.open().finding(FindingCode.OPEN_INCIDENT, "no end is stated");
        }
        return details(literal, resolve, random).build();
    }

    private static IncidentLiteral details(IncidentLiteral literal, long resolve, Random random) {
        if (random.nextInt(3) > 0) {
            literal.noticedBy(DetectionSource.values()[random.nextInt(3)]);
        }
        if (random.nextInt(5) < 3) {
            literal.trigger(Trigger.values()[Math.min(random.nextInt(13), random.nextInt(13))]);
        }
        if (random.nextInt(4) == 0) {
            long off = random.nextInt(3) == 0 ? 1800 : 0;
            literal.stated("time_to_resolve", resolve + off);
            if (off > 0) {
                literal.finding(
                        FindingCode.STATED_DIFFERS_FROM_DERIVED, "the text says 30 min more than its times give");
            }
        }
        if (random.nextInt(5) == 0) {
            literal.finding(FindingCode.ASSUMED_ZONE, "no zone is stated; UTC was assumed");
        }
        return literal.action("Alert on the age of the oldest entry", ActionItem.Status.OPEN);
    }
}
