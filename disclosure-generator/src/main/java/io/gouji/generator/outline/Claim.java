package io.gouji.generator.outline;

/**
 * A number stated in a sentence, in the terms of the claims CSV.
 *
 * @param section number of the section, such as {@code 5.3}; {@code 0} for the profile of the organisation
 * @param subject what it speaks of
 * @param measure {@code amount}, {@code share_pct}, {@code change_amount}, {@code change_pct}, {@code count} ...
 * @param value plain decimal as printed, negative for a decrease
 * @param unit as printed
 * @param quote the sentence
 */
public record Claim(String section, String subject, String measure, String value, String unit, String quote) {}
