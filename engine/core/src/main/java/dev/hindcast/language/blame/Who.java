package dev.hindcast.language.blame;

/** Who is told of. */
enum Who {
    /** Nobody, or a thing. */
    NO_PERSON,
    /** A person called by a role or a pronoun. */
    SOMEBODY,
    /** A person called by name. */
    NAMED;

    boolean isPerson() {
        return this != NO_PERSON;
    }
}
