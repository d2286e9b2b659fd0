package dev.hindcast.ingest.normalise.people;

import dev.hindcast.language.PersonNames;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Roles, teams, products and places: what stands where people stand and is none. */
public final class Groups {
    /** Words that make a listed entry a role or a group, not a person. */
    private static final Pattern ROLE = Pattern.compile(
            "(?i).*\\b(?:team|engineers?|developers?|on-?call|ops|operations|support|platform|lead|manager|owner|commander|sre|security|infra\\w*|data|payments?|booking|ports?|database|network|networks|storage|desk|squad|group|department|service|services|product|release|duty|customer|office|none|unknown|tbd|everyone|all|staff|crew|the|api|web|mobile|backend|frontend|qa|legal|finance|marketing|communications?|vendor|provider"
                    + "|guild|engineering|computing|care|plant|quality|systems?|cent(?:er|re)|logistics?|tools|board|[ns]oc|help ?desk|facilities|stream|analytics|delivery|experience|chapter|tribe|officer|director|supervisor|bank|telecom|cloud|primary|secondary|monitoring|on-?shift)\\b.*");

    /** What ends the name of a role or a group. */
    private static final Pattern GROUP = Pattern.compile(
            "(?i)(?:team|engineers?|developers?|on-?call|ops|operations|support|lead|manager|owner|commander|sre|infra\\w*|desk|squad|group|department|services?|staff|crew|everyone|guild|engineering|chapter|tribe)");

    private static final Set<String> NO_PEOPLE = WordsOf.file("no-people.txt");

    private Groups() {}

    /** Returns whether that is what a role, a team or a service is called. */
    public static boolean isRole(String name) {
        String[] words = name.strip().split("\\s+");
        boolean one = words.length > 1 && Stream.of(words).anyMatch(PersonNames::isGiven);
        String last = words[words.length - 1];
        // "Sigrun Port" is no port.
        return !one
                && isOfRole(name)
                && (GROUP.matcher(last).matches() || Stream.of(words).allMatch(Groups::isOfRole));
    }

    /** Returns whether a word of it is of a role or a group. */
    public static boolean isOfRole(String name) {
        return ROLE.matcher(name).matches();
    }

    /** Returns whether a word with a capital names no person. */
    static boolean isNoPerson(String word) {
        return NO_PEOPLE.contains(word);
    }
}
