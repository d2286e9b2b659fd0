/** Puts files in place: written aside first, then moved, so that nobody ever sees half of one. */
package dev.hindcast.publish.file;
