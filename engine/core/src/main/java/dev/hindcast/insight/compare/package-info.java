/** Two periods side by side: by what factor they differ, whether chance could do it, and what moved the total. */
package dev.hindcast.insight.compare;
