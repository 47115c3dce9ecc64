package io.gouji.generator.outline.fault;

/**
 * A fault planted in the words of a disclosure.
 *
 * @param kind of the fault
 * @param section number of the section it stands in, empty outside the sections
 * @param subject what the sentence speaks of, empty for none
 * @param correct what should be printed
 * @param printed what is printed, empty for what is missing
 */
public record PlantedWordFault(WordFaultKind kind, String section, String subject, String correct, String printed) {}
