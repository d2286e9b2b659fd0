package dev.hindcast.ingest.normalise.field.task;

import dev.hindcast.ingest.file.ResourceLines;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.language.Redactor;
import dev.hindcast.model.ActionItem.Status;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is written of a task to say whether it was done, in any language that is read: in a cell for that, or in a part of the task's
 * own line that brackets, a dash or the end of a sentence set apart. A word of the task itself ("open the gate") is no state.
 */
public final class TaskState {
    private static final Pattern BRACKETS = Pattern.compile("[(\\[（]([^()\\[\\]（）]{1,80})[)\\]）]");
    private static final Pattern COMMA = Pattern.compile("[,;]\\s+");
    private static final Pattern APART = Pattern.compile("\\s+(?:[-–—|]+|[-=]>|→)\\s+|(?<=[.!;:])\\s+|\\s{3,}");
    /** A column of its own in a list of blanks. */
    private static final String GAP = "   ";

    private static final String OPENING = "([（";
    /** Most lines have none of these before their last sign, and so no part set apart. */
    private static final String PARTING = "-–—|.!;:→>";
    /** Beside the word of a state may stand when, or a ticket; anything else makes it a word of the task. */
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\d]*");

    private static final Pattern DATE =
            Pattern.compile("[\\s,]*(?:\\p{L}{1,5}\\.? ){0,2}\\d{1,4}[./-]\\d{1,2}(?:[./-]\\d{1,4})?[\\s.]*");
    private static final Pattern TICKET =
            Pattern.compile("[\\s,:]*(?:(?:in|by|with|see) )?(?:[#!]\\d+|\\p{Lu}[\\p{Lu}\\d]+-\\d+)[\\s.]*");
    /** "done same day", "done at T+1d", "PR open" */
    private static final Pattern SAME_TIME = Pattern.compile(
            "(?i)[\\s,]*(?:(?:on )?(?:the )?(?:same|next) (?:day|night|evening|morning|week)|already|at once|immediately|today|yesterday|(?:since |last |on |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|last|next) (?:week|month)|(?:at )?T ?[+-] ?\\d[\\d:hdm ]{0,6}|[PM]R|ticket)[\\s.]*");

    private static final int LONGEST_DATE = 40;

    private static final Map<String, Pattern> WORDS = new HashMap<>();
    /** The same, to look for them. */
    private static final Map<String, Wording> SOUGHT = new HashMap<>();

    static {
        Map<String, StringBuilder> sections = new HashMap<>();
        StringBuilder section = new StringBuilder();
        for (String line : ResourceLines.of(TaskState.class, "task-states.txt")) {
            if (line.startsWith("[")) {
                section = sections.computeIfAbsent(line, name -> new StringBuilder());
            } else {
                section.append(section.isEmpty() ? "" : "|").append(line.replaceAll(";\\s*", "|"));
            }
        }
        sections.forEach((name, words) -> {
            String regex = "(?<![\\p{L}\\p{M}\\d])(?:" + words + ")(?![\\p{L}\\p{M}\\d])";
            WORDS.put(name, Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
            SOUGHT.put(name, Wording.ofAnyScript(regex, 0));
        });
    }

    private TaskState() {}

    /** Returns whether the header of a column or a key, as {@link Words#of} gives it, asks whether a task is done. */
    public static boolean isAskedBy(String header) {
        return WORDS.get("[done]").matcher(header).matches();
    }

    /** Returns whether a cell or a value says that nobody will do it. */
    public static boolean isWithdrawn(String state) {
        return is("[withdrawn]", state.strip());
    }

    /** Returns what a cell says that is there for the state; a word of what is to be done outweighs one of what is done. */
    public static Optional<Status> ofCell(String cell) {
        String answer = cell.strip();
        if (is("[yes]", answer)) {
            return Optional.of(Status.DONE);
        }
        if (is("[no]", answer) || WORDS.get("[denied]").matcher(answer).lookingAt() || has("[open]", answer)) {
            return Optional.of(Status.OPEN);
        }
        return has("[done]", answer) ? Optional.of(Status.DONE) : Optional.empty();
    }

    /** Returns what a task's own line says, absent if no part of it is its state; the last one counts. */
    public static Optional<Status> ofLine(String line) {
        Optional<Status> found = Optional.empty();
        // A name that was taken out stands in brackets itself.
        String rest = line.contains(Redactor.PERSON) ? line.replace(Redactor.PERSON, "X") : line;
        if (hasOneOf(OPENING, rest)) {
            Matcher brackets = BRACKETS.matcher(rest);
            while (brackets.find()) {
                found = later(found, ofParts(brackets.group(1)));
            }
            rest = brackets.replaceAll(" ");
        }
        String[] parts = hasOneOf(PARTING, rest) || rest.contains(GAP) ? APART.split(rest) : new String[] {rest};
        for (int i = 0; i < parts.length && parts.length > 1; i++) {
            found = later(found, ofParts(parts[i]));
        }
        return found;
    }

    private static Optional<Status> ofParts(String apart) {
        Optional<Status> found = Optional.empty();
        for (String part : COMMA.split(apart)) {
            found = later(found, ofPart(part));
        }
        return found;
    }

    private static boolean hasOneOf(String signs, String text) {
        for (int i = 0; i < text.length() - 1; i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Status> later(Optional<Status> found, Optional<Status> next) {
        return next.isPresent() ? next : found;
    }

    /** Returns what a cell or a part of a line says, if that is a state and nothing else but a day or a ticket. */
    public static Optional<Status> ofPart(String part) {
        Matcher denied = WORDS.get("[denied]").matcher(part);
        if (begins("[open]", part) || denied.lookingAt() && begins("[done]", part.substring(denied.end()))) {
            return Optional.of(Status.OPEN);
        }
        return begins("[done]", part) ? Optional.of(Status.DONE) : Optional.empty();
    }

    private static boolean begins(String words, String part) {
        Optional<MatchResult> word = SOUGHT.get(words).first(part, found -> true);
        return word.isPresent()
                && opens(part.substring(0, word.get().start()))
                && isRemark(part.substring(word.get().end()));
    }

    /** Nothing, a ticket or a day alone: "5 June done", "!33 merged". */
    private static boolean opens(String before) {
        return NO_WORDS.matcher(before).matches()
                || is("[already]", before.strip())
                || DATE.matcher(before).matches()
                || SAME_TIME.matcher(before).matches()
                || TICKET.matcher(before).matches()
                || before.length() <= LONGEST_DATE
                        && TimeScanner.scan(before).stream()
                                .anyMatch(when -> when.date().isPresent()
                                        && when.end() - when.start()
                                                >= before.strip().length());
    }

    private static boolean isRemark(String behind) {
        return NO_WORDS.matcher(behind).matches()
                || DATE.matcher(behind).matches()
                || SAME_TIME.matcher(behind).matches()
                || TICKET.matcher(behind).matches()
                || behind.length() <= LONGEST_DATE
                        && TimeScanner.scan(behind).stream()
                                .anyMatch(when -> when.date().isPresent());
    }

    private static boolean is(String words, String text) {
        return WORDS.get(words).matcher(text).matches();
    }

    private static boolean has(String words, String text) {
        return SOUGHT.get(words).isIn(text);
    }
}
