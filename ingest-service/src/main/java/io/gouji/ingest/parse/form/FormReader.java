package io.gouji.ingest.parse.form;

import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.model.template.TemplateSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the set of a document whose tables are grids: the one whose titles and columns are printed. Places and issuers
 * play no part.
 */
public final class FormReader {

    private static final double ENOUGH = 0.4;
    private static final double CERTAIN = 2;

    private final List<Known> sets;

    /** @param sets all known sets; those that name their columns themselves compete, but are read by other means */
    public FormReader(List<TemplateSet> sets) {
        this.sets =
                sets.stream().map(set -> new Known(set, new TableTitles(set))).toList();
    }

    /** The tables of the document, if it is of a set whose columns are named as printed. */
    public Optional<FormTables> find(List<SourceLine> lines) {
        List<FormGrid> grids = FormTables.grids(lines);
        List<FormTables> found = grids.isEmpty()
                ? List.of()
                : sets.stream()
                        .map(known -> FormTables.of(known.set(), known.titles(), grids, lines))
                        .toList();
        return Optional.ofNullable(mostAlike(found))
                .filter(FormReader::isRead)
                .filter(tables -> tables.likeness() >= CERTAIN || tables.areMostlyOfSet());
    }

    private static boolean isRead(FormTables tables) {
        return tables.set().columnNames() == TemplateSet.ColumnNames.PRINTED;
    }

    /**
     * The first of those that are most alike. What has fewer tables of its set than another is alike need not be compared, and
     * one that is read by other means no further than it is more alike than any that is read here can be.
     */
    private static @Nullable FormTables mostAlike(List<FormTables> found) {
        long most = found.stream()
                .filter(FormReader::isRead)
                .mapToLong(FormTables::ofSet)
                .max()
                .orElse(0);
        FormTables best = null;
        double highest = ENOUGH;
        for (FormTables tables : found.stream()
                .sorted(Comparator.comparingLong(FormTables::ofSet).reversed())
                .toList()) {
            double enough = isRead(tables) ? Double.MAX_VALUE : most;
            double likeness = tables.ofSet() < highest ? 0 : tables.likeness(enough);
            boolean before = likeness == highest && best != null && found.indexOf(tables) < found.indexOf(best);
            if (likeness > highest || before) {
                best = tables;
                highest = likeness;
            }
        }
        return best;
    }

    /**
     * Whether a text without grids prints more titles of a set that is read by its grids than there are tables found of
     * another: that other set would give the figures wrong names.
     */
    public boolean hasMoreTitles(List<SourceLine> lines, long tables) {
        List<TableTitles> printed = sets.stream()
                .filter(known -> known.set().columnNames() == TemplateSet.ColumnNames.PRINTED)
                .filter(known -> known.set().tables().size() > tables)
                .map(Known::titles)
                .toList();
        List<String> headings = lines.stream()
                .filter(line -> !line.isRow())
                .map(SourceLine::normal)
                .filter(line -> printed.stream().anyMatch(titles -> titles.mayHave(line)))
                .map(TableTitles::heading)
                .toList();
        return printed.stream().anyMatch(titles -> count(titles, headings) > tables);
    }

    private static long count(TableTitles titles, List<String> headings) {
        return headings.stream()
                .map(titles::ofHeading)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    /** Whether there is a grid at all. */
    public boolean hasTables(List<SourceLine> lines) {
        return lines.stream().anyMatch(line -> line.line().hasCells());
    }

    /** The tables of a document of no known set. */
    public FormTables unknown(List<SourceLine> lines) {
        return FormTables.of(FormReading.unknownSet(), lines);
    }

    /** The tables of a document of no known set, if any of them is that of a budget or final account. */
    public Optional<FormTables> ofUnknownSet(List<SourceLine> lines) {
        return Optional.of(unknown(lines)).filter(tables -> BudgetTables.any(tables.tables()));
    }

    private record Known(TemplateSet set, TableTitles titles) {}
}
