package dev.hindcast.model;

import java.util.Locale;

/** Who or what noticed first. */
public enum DetectionSource {
    /** An alert, a check, a dashboard of one's own. */
    MONITORING,
    /** Someone who uses the service, inside or outside a contract. */
    CUSTOMER,
    /** Someone of the organisation, by chance or in the course of work. */
    EMPLOYEE,
    /** A provider, a researcher, the press. */
    THIRD_PARTY;

    /** Returns the name in outputs: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
