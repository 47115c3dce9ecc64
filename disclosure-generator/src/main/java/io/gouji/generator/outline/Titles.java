package io.gouji.generator.outline;

import io.gouji.model.template.TemplateSets;

/** Titles printed above the tables. */
public final class Titles {

    private Titles() {}

    /** The title of a table of the form, with Chinese quotation marks. */
    public static String of(int table) {
        return TemplateSets.byId(TemplateSets.XINJIANG_11)
                .table(table)
                .orElseThrow()
                .title()
                .zh()
                .replace("\"三公\"", "“三公”");
    }
}
