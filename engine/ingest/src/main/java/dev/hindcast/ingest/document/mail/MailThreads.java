package dev.hindcast.ingest.document.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts together the mails that answer one another, or were sent within days under one subject. */
final class MailThreads {
    private static final Pattern ID = Pattern.compile("<[^<>\\s]{1,300}>");
    /** What a later mail puts before or behind the subject of the first. */
    private static final Pattern STATE = Pattern.compile(
            "(?i)\\b(?:update(?: ?#?\\d{1,3})?|final(?: update| report)?|resolved|closed|solved|follow-?up|new)\\b\\W{0,3}");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** After so many days the same subject is another incident. */
    private static final Duration FAR = Duration.ofDays(4);

    /** The thread of every identifier and of every subject that was met. */
    private final Map<String, List<Mail>> known = new HashMap<>();

    private final List<List<Mail>> threads = new ArrayList<>();

    private MailThreads() {}

    /** Returns the threads in the order of their first mails. */
    static List<List<Mail>> of(List<Mail> mails) {
        MailThreads threads = new MailThreads();
        mails.forEach(threads::add);
        return threads.threads;
    }

    private void add(Mail mail) {
        List<String> answers = new ArrayList<>();
        Matcher answered = ID.matcher(mail.value("in-reply-to") + mail.value("references"));
        while (answered.find()) {
            answers.add(answered.group());
        }
        String subject = subject(mail);
        List<Mail> thread = answers.stream()
                .filter(known::containsKey)
                .findFirst()
                .map(known::get)
                .or(() -> Optional.ofNullable(known.get(subject)).filter(open -> goesOn(open, mail)))
                .orElseGet(this::begun);
        thread.add(mail);
        Stream.of(subject, mail.value("message-id"))
                .filter(name -> !name.isEmpty())
                .forEach(name -> known.put(name, thread));
    }

    private static String subject(Mail mail) {
        String subject = STATE.matcher(mail.subject()).replaceAll("");
        return NO_WORD.matcher(subject.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static boolean goesOn(List<Mail> thread, Mail mail) {
        Optional<Instant> last = thread.get(thread.size() - 1).sent();
        return last.flatMap(before -> mail.sent()
                        .map(sent -> Duration.between(before, sent).abs().compareTo(FAR) < 0))
                .orElse(false);
    }

    private List<Mail> begun() {
        List<Mail> thread = new ArrayList<>();
        threads.add(thread);
        return thread;
    }
}
