/** From a specification to a drawing with its caption, by the renderer of its kind. */
package dev.hindcast.charts.render;
