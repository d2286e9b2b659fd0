/** Notices that the files which were read have changed. */
package dev.hindcast.dashboard.watch;
