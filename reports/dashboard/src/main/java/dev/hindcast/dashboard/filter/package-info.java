/** What an address asks for: parameters, the filter and the choices there are. Text from outside becomes values or a refusal here. */
package dev.hindcast.dashboard.filter;
