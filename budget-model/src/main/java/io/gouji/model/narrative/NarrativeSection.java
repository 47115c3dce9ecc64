package io.gouji.model.narrative;

import io.gouji.model.document.Location;

/**
 * A section of the narrative (情况说明), without its subsections.
 *
 * @param number its place in the outline in Arabic digits: {@code 5.3} for 五、(三); {@code 0} for the profile of the organisation; of a
 *     document whose outline has no numbers the ordinal
 * @param kind what it is about
 * @param title heading as printed, without its numbering
 * @param text the paragraphs below the heading, one a line, personal data masked; lines of one paragraph are joined
 * @param location where the heading stands
 */
public record NarrativeSection(String number, SectionKind kind, String title, String text, Location location) {}
