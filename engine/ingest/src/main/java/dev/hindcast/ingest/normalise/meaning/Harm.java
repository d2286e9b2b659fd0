package dev.hindcast.ingest.normalise.meaning;

import dev.hindcast.ingest.wording.Wording;

/** Words for what fails and for who suffers from it. */
public final class Harm {
    private static final Wording TOLD = Wording.of(
            "(?i)\\b(?:outages?|unavailab\\w+|down(?:time)?|fail\\w*|degrad\\w+|errors?|unable|could"
                    + " not|couldn't|nobody could|disrupt\\w+|impact\\w*"
                    + "|affect\\w+|prevent(?:s|ed|ing)? (?:(?:all|some|many|most|our|its|the|several) )*\\w+ (?:from|to)|offline|not being able|experienc\\w+|incident|interrupt\\w+|unreachable|inaccessible|slow\\w*|unresponsive|delay\\w*|late|crash\\w*|lost|wrong|blank|stale|stuck|instabilit\\w+|unstable|reject\\w*|refus\\w*|timed?"
                    + " ?out|timeouts?|cannot|can't|(?:is|are|was|were) not|not (?:be"
                    + " )?(?:reach\\w*|available|accessible|possible|work\\w*)|elevated|dropped|read-only|missing|broken|bounc\\w+|ausgefallen|injoignables?|indisponib\\w+|panne|coupure|did not|didn't|does not|doesn't|would"
                    + " not|wouldn't|no longer|empty|out of (?:service|order)|no data|not possible|limited to|throttled|stopped (?:all |any )?(?:operations?|processing|trading|working|responding|serving))\\b");

    private Harm() {}

    /** Returns whether the words tell of something that failed or of someone who suffered. */
    public static boolean isToldIn(String text) {
        return TOLD.isIn(text);
    }
}
