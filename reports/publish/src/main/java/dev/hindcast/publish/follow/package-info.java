/** What follows from incidents, arranged for the page: action items, cases to talk about, what went well. Lists and counts; no statistic. */
package dev.hindcast.publish.follow;
