package io.gouji.generator.outline.fault;

/**
 * A fault planted in the words of a disclosure, or in the codes, names and rows of a table.
 *
 * @param kind of the fault
 * @param table number of the table it stands in, 0 outside the tables
 * @param section number of the section it stands in, empty outside the sections
 * @param subject what the sentence speaks of, key of the row, or name of the project; empty for none
 * @param correct what should be printed
 * @param printed what is printed, empty for what is missing
 */
public record PlantedWordFault(
        WordFaultKind kind, int table, String section, String subject, String correct, String printed) {

    /** Outside the tables. */
    PlantedWordFault(WordFaultKind kind, String section, String subject, String correct, String printed) {
        this(kind, 0, section, subject, correct, printed);
    }
}
