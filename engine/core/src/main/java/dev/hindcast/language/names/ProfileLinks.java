package dev.hindcast.language.names;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Users' names in addresses of their pages: ~user, /users/user, a forge's page of a person. */
public final class ProfileLinks {
    private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,60}";
    /** Below a folder of users, or behind a tilde at the beginning of a path's part. */
    private static final Pattern FOLDER = Pattern.compile(
            "(?i)(/~|/display/~|/(?:users?|people|profiles?|members?|in|u|~|~accountid:)/|[?&](?:user|username|userid|name|accountId|assignee)=|/secure/ViewProfile\\.jspa\\?name=|/jira/people/)("
                    + NAME + ")(?=[/?#&\\s)\\]>\"']|$)");
    /** A forge's page with a single part is a person's or an organisation's; which is not told, so none is shown. */
    private static final Pattern FORGE = Pattern.compile(
            "(?i)((?://|\\bwww\\.)(?:www\\.)?(?:github\\.com|gitlab\\.com|bitbucket\\.org|twitter\\.com|x\\.com|codeberg\\.org|keybase\\.io|t\\.me)/)("
                    + NAME + ")(?=/?(?:[?#\\s)\\]>\"']|$))");
    /** Pages of a forge that are nobody's. */
    private static final Pattern NOBODY = Pattern.compile(
            "(?i)(?:about|account|settings|login|explore|features|search|orgs|status|me|self|all|list|new|edit|api|issues|pulls|security|support|admin|groups?)(?:\\..*)?");

    private ProfileLinks() {}

    /** Returns the text with each user's name in an address replaced; the text itself if it has none. */
    public static String replace(String text, String by) {
        if (text.indexOf('/') < 0 || !text.contains("//") && !text.contains("/~")) {
            return text;
        }
        String shown = FOLDER.matcher(text).replaceAll(match -> without(match, by));
        return FORGE.matcher(shown).replaceAll(match -> without(match, by));
    }

    private static String without(MatchResult match, String by) {
        boolean nobody = NOBODY.matcher(match.group(2)).matches();
        return Matcher.quoteReplacement(nobody ? match.group() : match.group(1) + by);
    }
}
