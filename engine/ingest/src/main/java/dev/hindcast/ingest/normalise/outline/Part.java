package dev.hindcast.ingest.normalise.outline;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.model.SectionRole;

/**
 * A block in its section.
 *
 * @param role what the section is for
 * @param section the number of the section in the document, from 0; blocks of one section share it
 * @param block the block itself
 */
public record Part(SectionRole role, int section, Block block) {}
