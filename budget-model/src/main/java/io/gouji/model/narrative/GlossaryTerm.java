package io.gouji.model.narrative;

import io.gouji.model.document.Location;

/**
 * A term that the disclosure explains (名词解释).
 *
 * @param term the term
 * @param explanation as printed, lines joined
 * @param location where the term stands
 */
public record GlossaryTerm(String term, String explanation, Location location) {}
