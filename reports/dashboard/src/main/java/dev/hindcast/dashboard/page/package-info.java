/** The pages that people see. They lay out blocks of publish; every figure leads to its incidents. */
package dev.hindcast.dashboard.page;
