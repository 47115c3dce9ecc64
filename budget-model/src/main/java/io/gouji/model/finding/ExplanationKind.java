package io.gouji.model.finding;

/** What a person says of a finding. */
public enum ExplanationKind {
    /** Why the figures are as they are (说明). The finding stays open. */
    EXPLANATION,
    /** That the finding is known and accepted for a time (豁免). It stays visible and is not counted as open. */
    WAIVER
}
