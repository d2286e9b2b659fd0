/** Words and numbers for people: durations, shares, fixed sentences, and text that others wrote made safe to show. */
package dev.hindcast.publish.text;
