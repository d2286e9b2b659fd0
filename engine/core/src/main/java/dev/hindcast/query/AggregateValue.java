package dev.hindcast.query;

/** What an aggregate gives for one group: a {@link Cell} or a {@link Distribution}. */
public sealed interface AggregateValue permits Cell, Distribution {}
