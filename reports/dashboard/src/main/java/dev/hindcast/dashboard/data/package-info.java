/** What is shown: everything that was read, the state it is in now, and a view of it through a filter. Knows nothing of the web. */
package dev.hindcast.dashboard.data;
