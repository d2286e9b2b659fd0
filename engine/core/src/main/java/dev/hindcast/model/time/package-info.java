/**
 * When things happened and how long they took: milestones with evidence, clocks, durations.
 *
 * <p>Milestones are not forced into order: in real records recovery legitimately precedes the end of the response, and a
 * report may precede the stated start. A duration that comes out negative is refused, with its reason.
 */
package dev.hindcast.model.time;
