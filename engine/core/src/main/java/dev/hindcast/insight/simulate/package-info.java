/** What so many incidents could show, and what chance alone shows of them, as one value. */
package dev.hindcast.insight.simulate;
