/** A report as data: sections of blocks, without a trace of how they are rendered. */
package dev.hindcast.publish.document;
