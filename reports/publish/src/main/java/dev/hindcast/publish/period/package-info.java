/** Which incidents and which quarters a page speaks of. */
package dev.hindcast.publish.period;
