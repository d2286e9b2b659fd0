/** What so many incidents could have shown, and what chance alone shows of them. */
package dev.hindcast.statistics.power;
