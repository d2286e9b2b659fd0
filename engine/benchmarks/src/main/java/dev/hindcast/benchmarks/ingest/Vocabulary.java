package dev.hindcast.benchmarks.ingest;

import java.util.List;
import java.util.random.RandomGenerator;

/** Words and sentences of an imaginary ferry company, from which post-mortems are put together. Not thread-safe. */
final class Vocabulary {
    private static final List<String> SERVICES = List.of(
            "booking-api", "fares", "boarding", "sailing-status", "payments", "loyalty", "timetable", "notifications");
    private static final List<String> TEAMS = List.of("Booking", "Port systems", "Fares", "Platform", "Data", "Web");
    private static final List<String> FAULTS = List.of(
            "a certificate that nobody had renewed",
            "a migration that waited for a lock",
            "a release that read a zero as a missing value",
            "a disk that filled up with debug logs",
            "a flag that was switched for all ports at once",
            "a retry loop without a limit",
            "an expired token of the map provider",
            "a queue whose consumer had stopped quietly");
    private static final List<String> EFFECTS = List.of(
            "checkout answered with errors",
            "boarding passes could not be printed",
            "departure boards stood still",
            "searches took more than twenty seconds",
            "confirmation mails arrived twice",
            "payments were refused at the last step");
    private static final List<String> SENTENCES = List.of(
            "The change had been reviewed and had run without remark on the test system for a week.",
            "Two people looked at the same graph and drew different conclusions from it.",
            "The limit had been chosen when there were four ships, and there are nineteen today.",
            "Nothing in the logs pointed to the cause, because the line that would have was sampled away.",
            "Passengers at the counter were served from paper lists, which worked better than expected.",
            "The first guess was the network, since that had been the reason the last two times.",
            "A second instance was started, and it failed in the same way within a minute.",
            "The dashboard showed averages, and the average was fine throughout.",
            "Once the cache was empty the database had to answer everything, which it could not.",
            "The runbook described the old procedure and cost us a quarter of an hour.",
            "Support had heard of it before we did and did not know where to send the message.",
            "The workaround was known to one person, who was on a ship without coverage.");
    private static final List<String> ACTIONS = List.of(
            "Alert on the age of the oldest message in the queue",
            "Give the migration template a lock timeout",
            "Keep thirty days of certificates in the weekly report",
            "Write down how the paper lists are made",
            "Remove the flag that switches all ports at once",
            "Test the restore with last year's sales",
            "Limit retries to three and back off in between");

    private final RandomGenerator random;

    Vocabulary(RandomGenerator random) {
        this.random = random;
    }

    String service() {
        return one(SERVICES);
    }

    String team() {
        return one(TEAMS);
    }

    String fault() {
        return one(FAULTS);
    }

    String effect() {
        return one(EFFECTS);
    }

    String action() {
        return one(ACTIONS);
    }

    /** Returns so many sentences, one paragraph. */
    String paragraph(int sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(i == 0 ? "" : " ").append(one(SENTENCES));
        }
        return text.toString();
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Returns a number between the two, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }
}
