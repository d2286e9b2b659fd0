package dev.hindcast.ingest.normalise.people;

import dev.hindcast.language.PersonNames;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands behind a label of people: names, titles before them, initials in brackets, logins. */
public final class ListedNames {
    private static final Pattern SPLIT = Pattern.compile(
            "\\s*[,;|/&·]\\s*|\\s+(?:and|und|et|y|e|en|i)\\s+|\\s*[–—]\\s*|\\s+-\\s+|\\(|\\)|:|\\.\\s+(?=\\p{Lu}[\\p{Ll}-]+)(?<!\\b\\p{L}{1,4}\\.\\s{1,3})");
    private static final Pattern MAIL = Pattern.compile("<?\\b[\\w.+-]{1,64}@[\\w.-]{1,80}>?");
    private static final Pattern QUOTES =
            Pattern.compile("['\"‘’“”«»*](?=\\p{L}[^'\"]{0,40}['\"‘’“”«»*])|(?<=\\p{L}[.)]?)['\"“”»*](?=\\s|$|,)");
    private static final Pattern NICK = Pattern.compile("\\s[\"“”][^\"“”]{1,30}[\"“”](?=\\s)");
    private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}[\\p{L}'’ -]{2,60}?)\\s*\\((\\p{Lu}{2,4})\\)");
    private static final Pattern INITIALS_FIRST =
            Pattern.compile("\\b(\\p{Lu}{2,4})\\s*[=:]\\s*(\\p{Lu}\\p{L}+(?: [\\p{L}'’-]+){1,3})");
    /** A login that no plain word looks like. */
    private static final Pattern MARKED_LOGIN =
            Pattern.compile("@?[a-z][a-z0-9]{0,30}(?:[._][a-z0-9]{1,30}){1,2}|@[a-z][\\w.-]{1,38}");

    private static final Pattern LOGIN = Pattern.compile("[a-z]{4,20}\\d{0,4}");
    /** Lower case words that stand behind labels of people and are none. */
    private static final Pattern NO_LOGIN = Pattern.compile(
            "(?:.*\\.(?:com|org|net|io|dev|app|local|internal|lan|example|co|ai|sh|cloud|eu|uk|de|fr|it|nl|tech|xyz|md|txt|log|json|ya?ml|conf|service|py|js|sql|html))|(?:un)?assigned|none|unknown|nobody|everyone|internal(?:ly)?|external(?:ly)?|monitor(?:ing)?|alert(?:s|ing|manager)?|automat(?:ion|ed|ic)|pager(?:duty)?|opsgenie|users?|customers?|clients?|system|root|admin|primary|secondary|pending|open|done|todo|default|yes|true|false|null|person|email|n/a|various|(?:srv|svc|bot)[._].*|grafana|prometheus|nagios|jenkins|github|slack|datadog|sentry|.*(?:bot|service|team|svc|oncall|support|ops|desk)");

    /** "Registrar's Office (2)": so many of a group were there. */
    private static final Pattern COUNTED = Pattern.compile("([^,;|()\\n]{2,60}?)\\s*\\(\\d{1,3}\\)");

    private ListedNames() {}

    /**
     * Adds the people of a list.
     *
     * @param surely whether people follow; else only full names count
     */
    public static void learn(String list, boolean surely, Set<String> names) {
        learnInitials(list, names);
        String people = list.indexOf('(') < 0 ? list : withoutGroups(list);
        String plain = NICK.matcher(MAIL.matcher(people).replaceAll(" ")).replaceAll("");
        for (String part : SPLIT.split(QUOTES.matcher(plain).replaceAll(""))) {
            String entry = Titles.without(part.strip());
            Optional<WrittenName> name = WrittenName.all(entry);
            if (name.isPresent()) {
                if (!Groups.isOfRole(entry)
                        && ((surely || PersonNames.mayBeGiven(entry))
                                        && !name.get().namesThing()
                                || (name.get().isFull() || name.get().hasInitial())
                                        && name.get().mayBePerson())) {
                    name.get().addForms(names);
                }
            } else if (surely) {
                learnLogin(entry, names);
            }
        }
    }

    private static String withoutGroups(String list) {
        return COUNTED.matcher(list)
                .replaceAll(
                        group -> PersonNames.mayBeGiven(group.group(1).strip().split(" ")[0])
                                ? Matcher.quoteReplacement(group.group())
                                : " ");
    }

    private static void learnLogin(String entry, Set<String> names) {
        String word = entry.isEmpty() ? "" : Character.toUpperCase(entry.charAt(0)) + entry.substring(1);
        boolean login = MARKED_LOGIN.matcher(entry).matches()
                || LOGIN.matcher(entry).matches() && !Groups.isOfRole(entry)
                || entry.length() > 2 && PersonNames.isGiven(word);
        if (login && !Groups.isNoPerson(word) && !NO_LOGIN.matcher(entry).matches()) {
            names.add(entry.startsWith("@") ? entry.substring(1) : entry);
        }
    }

    /** Minutes tell people by letters: Mira Quennell (MQ). */
    private static void learnInitials(String list, Set<String> names) {
        Matcher behind = INITIALS.matcher(list);
        while (behind.find()) {
            learnInitials(behind.group(1), behind.group(2), names);
        }
        Matcher before = INITIALS_FIRST.matcher(list);
        while (before.find()) {
            learnInitials(before.group(2), before.group(1), names);
        }
    }

    private static void learnInitials(String name, String letters, Set<String> names) {
        StringBuilder first = new StringBuilder();
        for (String word : name.split("[ -]")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                first.append(word.charAt(0));
            }
        }
        if (first.length() > 1 && (first + "").endsWith(letters)) {
            names.add(letters);
        }
    }
}
