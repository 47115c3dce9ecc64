package io.gouji.ingest.parse;

import io.gouji.ingest.parse.code.NameBook;
import io.gouji.ingest.parse.row.ReadingLog;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.template.TemplateSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was read of one document, before its figures are placed in columns. */
public interface Reading {

    /** The set it was read by, its columns called as the facts call them. */
    TemplateSet set();

    /** The tables in order of their numbers. */
    List<ReadTable> tables();

    /** What had to be repaired or could not be read. */
    ReadingLog log();

    /** Names of codes that the document prints. */
    NameBook names();

    /** The unit of most tables. */
    MoneyUnit usualUnit();

    /** All lines of the document. */
    List<SourceLine> lines();

    /** The lines outside the tables, divided where a table stood. */
    List<List<SourceLine>> stretches();

    /** The number of the table whose title a sentence in normal form names, null if it names none or several. */
    @Nullable
    Integer tableNamed(String sentence);
}
