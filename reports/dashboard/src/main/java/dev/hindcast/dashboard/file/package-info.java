/** What can be downloaded: tables and charts of the view. */
package dev.hindcast.dashboard.file;
