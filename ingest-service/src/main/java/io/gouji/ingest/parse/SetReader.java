package io.gouji.ingest.parse;

import io.gouji.ingest.parse.form.FormTitles;
import io.gouji.ingest.parse.section.BlockSplitter;
import io.gouji.ingest.parse.section.HeaderWords;
import io.gouji.ingest.parse.section.Section;
import io.gouji.ingest.parse.section.SectionFinder;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.ingest.parse.section.TableText;
import io.gouji.ingest.parse.section.TableTexts;
import io.gouji.model.template.TemplateSet;
import java.util.List;
import java.util.function.BiConsumer;

/** What is prepared once to read documents of one template set. */
final class SetReader {

    private final TemplateSet set;
    private final HeaderWords headerWords;
    private final SectionFinder finder;

    SetReader(TemplateSet set) {
        this.set = set;
        this.headerWords = new HeaderWords(set);
        this.finder = isNamedAsPrinted()
                ? new SectionFinder(new FormTitles(set), headerWords)
                : new SectionFinder(set, headerWords);
    }

    /** Whether the columns of the set are called what the document prints. */
    boolean isNamedAsPrinted() {
        return set.columnNames() == TemplateSet.ColumnNames.PRINTED;
    }

    TemplateSet set() {
        return set;
    }

    HeaderWords headerWords() {
        return headerWords;
    }

    SectionFinder finder() {
        return finder;
    }

    /** The sections of a document that are tables of this set. */
    List<Section> sections(List<SourceLine> lines) {
        return finder.find(lines);
    }

    /**
     * The tables of these sections.
     *
     * @param asides told of the page numbers and marks of continuation in a table that are set aside, with the number of the table
     */
    List<TableText> tables(List<Section> sections, BiConsumer<Integer, SourceLine> asides) {
        return new TableTexts(new BlockSplitter(headerWords, asides)).of(sections);
    }
}
