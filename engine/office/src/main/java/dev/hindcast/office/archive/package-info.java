/** What every reader of an archive asks before it opens one: is it safe to unpack? Called by the packages beside it. */
package dev.hindcast.office.archive;
