package dev.hindcast.model;

import dev.hindcast.model.evidence.Evidence;
import java.util.Objects;

/**
 * The text under one heading of the document.
 *
 * @param role what the section is for
 * @param title the heading as written, without its mark-up
 * @param text its prose and lists, one block a line, without mark-up; may be empty
 * @param evidence the heading's place
 */
public record DocumentSection(SectionRole role, String title, String text, Evidence evidence) {
    public DocumentSection {
        Objects.requireNonNull(role, "role is null");
        Objects.requireNonNull(title, "title is null");
        Objects.requireNonNull(text, "text is null");
        Objects.requireNonNull(evidence, "evidence is null");
    }
}
