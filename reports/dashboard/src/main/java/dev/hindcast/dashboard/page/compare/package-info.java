/** Two periods held against each other. */
package dev.hindcast.dashboard.page.compare;
