/**
 * What an incident is: records and sealed vocabularies, with their invariants.
 *
 * <p>Lives here: immutable values that any module may hold. Must not live here: reading, computing over many incidents,
 * anything that needs more than {@code java.*}. Called by everyone; calls no one.
 *
 * <p>Absence is an empty {@link java.util.Optional} or an empty list. Blank text is absent text and is refused by the
 * constructors.
 */
package dev.hindcast.model;
