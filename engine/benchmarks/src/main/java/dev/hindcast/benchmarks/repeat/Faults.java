package dev.hindcast.benchmarks.repeat;

import java.util.List;
import java.util.SplittableRandom;

/** Sentences from which incidents are put together. */
final class Faults {
    private static final List<List<String>> CAUSES = List.of(
            List.of(
                    "The TLS certificate of %s had expired overnight.",
                    "Nobody had renewed the certificate of %s, and it expired."),
            List.of(
                    "The disk of %s filled up with debug logs until writes failed.",
                    "Log files had used all disk space on %s."),
            List.of(
                    "A schema migration of the table %s held a lock for half an hour.",
                    "A migration locked the table %s and writes queued behind it."),
            List.of(
                    "The connection pool towards %s was exhausted.", "All connections of the pool for %s were in use."),
            List.of(
                    "Clients of %s retried without backoff and overloaded it again after each restart.",
                    "A retry storm from the clients kept %s from coming back."),
            List.of(
                    "A release of %s contained a null pointer bug and crashed in a loop.",
                    "After the deploy the new version of %s crashed on a null value."),
            List.of(
                    "A wrong setting for %s was pushed to all regions at once.",
                    "A misconfigured value of %s reached every region in one push."),
            List.of(
                    "The nightly cleanup job removed images that %s still used.",
                    "A cleanup job deleted what %s still needed."),
            List.of(
                    "A DDoS attack against %s filled its connection table.",
                    "%s was flooded by a distributed denial of service attack."),
            List.of(
                    "The failover of %s did not work, as the standby lagged behind.",
                    "When the primary of %s failed the replica could not take over."),
            List.of(
                    "A memory leak in %s ended in restarts for lack of memory.",
                    "%s leaked memory until the kernel killed it."),
            List.of(
                    "The provider of %s had an outage and its calls timed out.",
                    "Calls to the third-party vendor of %s failed during its outage."));

    private static final List<String> EFFECTS = List.of(
            "answers with errors", "is slow", "cannot be reached", "loses messages", "shows old data", "refuses logins");

    private static final List<String> ASIDE = List.of(
            "Support heard of it from customers before any alert fired.",
            "The dashboard showed averages, which were fine throughout.",
            "The first guess was the network, since that had been it the last two times.",
            "A second instance was started and failed in the same way within a minute.",
            "It took a while to find somebody with the necessary rights.",
            "Traffic was moved to the other region while the team looked for the reason.");

    /** How many kinds of fault there are. */
    static final int COUNT = CAUSES.size();

    private Faults() {}

    static String effect(SplittableRandom random) {
        return EFFECTS.get(random.nextInt(EFFECTS.size()));
    }

    /** Returns a pronounceable name, different for every number below 64 million. */
    static String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number + 8_000; rest > 0; rest /= 80) {
            name.append("bdfgklmnprstvzhj".charAt(rest % 80 / 5)).append("aeiou".charAt(rest % 5));
        }
        return name.toString();
    }

    static String summary(SplittableRandom random, int fault, String service, List<String> details) {
        List<String> cause = CAUSES.get(fault);
        return cause.get(random.nextInt(cause.size())).replace("%s", details.get(0)) + " Users of " + service
                + " were affected through " + details.get(1) + " and " + details.get(2) + ". "
                + ASIDE.get(random.nextInt(ASIDE.size())) + " The logs of " + details.get(3) + " and " + details.get(4)
                + " showed it first, and " + details.get(5) + " was restarted. "
                + ASIDE.get(random.nextInt(ASIDE.size()));
    }
}
