package dev.hindcast.benchmarks.repeat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Incidents of one invented organisation over four years, in order of time. One in twenty belongs to the same service; one in twenty
 * repeats one of the thousand before it: the same fault, told in other words, with half of the names that the earlier one mentions.
 */
final class RepeatGenerator {
    private static final Instant EPOCH = Instant.parse("2031-01-01T00:00:00Z");
    private static final long SECONDS_OF_FOUR_YEARS = 4L * 365 * 24 * 3600;
    private static final int ONE_IN = 20;
    private static final int REACH = 1_000;
    private static final int SERVICES = 400;
    private static final int DETAILS = 6;

    private final SplittableRandom random;
    private final int count;

    RepeatGenerator(long seed, int count) {
        this.random = new SplittableRandom(seed);
        this.count = count;
    }

    private record Story(MadeUp told, int fault, List<String> details) {}

    /** Gives every incident to the consumer, the earliest first. */
    void forEach(Consumer<MadeUp> consumer) {
        List<Story> recent = new ArrayList<>();
        long step = SECONDS_OF_FOUR_YEARS / count;
        for (int i = 0; i < count; i++) {
            Instant at = EPOCH.plus(Duration.ofSeconds(i * step + random.nextLong(Math.max(1, step))));
            boolean repeat = recent.size() == REACH && random.nextInt(ONE_IN) == 0;
            // A repeat within two days would be an account of the same event.
            Story before = repeat ? recent.get(random.nextInt(REACH / 2)) : null;
            repeat &= before != null && Duration.between(before.told().startedAt(), at).toDays() > 2;
            Story story = story(i, at, repeat ? before : null);
            consumer.accept(story.told());
            recent.add(story);
            if (recent.size() > REACH) {
                recent.remove(0);
            }
        }
    }

    private Story story(int index, Instant at, Story before) {
        String service = before != null ? before.told().service() : service();
        int fault = before != null ? before.fault() : random.nextInt(Faults.COUNT);
        List<String> details = new ArrayList<>();
        if (before != null) {
            details.addAll(before.details().subList(0, DETAILS / 2));
        }
        while (details.size() < DETAILS) {
            details.add(Faults.name(random.nextInt(20_000)));
        }
        String summary = Faults.summary(random, fault, service, details);
        String key = "inc-" + padded(index, 6);
        String title = service + " " + Faults.effect(random);
        return new Story(
                new MadeUp(key, at, service, title, summary, before == null ? "" : before.told().key()), fault, details);
    }

    private String service() {
        return random.nextInt(ONE_IN) == 0 ? "service-000" : "service-" + padded(1 + random.nextInt(SERVICES), 3);
    }

    private static String padded(int number, int digits) {
        String written = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - written.length())) + written;
    }
}
