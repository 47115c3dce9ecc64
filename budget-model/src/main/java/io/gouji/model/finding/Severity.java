package io.gouji.model.finding;

/** How much a violated rule matters. */
public enum Severity {
    /** The figures contradict each other, or something required is absent. */
    ERROR,
    /** Most likely wrong; a person should look. */
    WARNING,
    /** Worth knowing. */
    INFO
}
