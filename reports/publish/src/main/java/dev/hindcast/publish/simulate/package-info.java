/** What {@code simulate} prints and writes. */
package dev.hindcast.publish.simulate;
