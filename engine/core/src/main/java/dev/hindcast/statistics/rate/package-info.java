/** How many incidents there are for the time, deployments or requests in which they could have happened. */
package dev.hindcast.statistics.rate;
