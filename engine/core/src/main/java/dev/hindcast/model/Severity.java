package dev.hindcast.model;

/** How bad it was; 1 is worst. */
public enum Severity {
    SEV1,
    SEV2,
    SEV3,
    SEV4,
    SEV5
}
