/** How often which cause is named, and how many documents name none. Called by the report card and the report; draws nothing. */
package dev.hindcast.insight.cause;
