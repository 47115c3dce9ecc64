package io.gouji.generator.table.xinjiang;

import io.gouji.generator.chance.Chance;
import io.gouji.model.template.TableTemplate;
import io.gouji.model.template.TemplateSets;

/**
 * Titles printed above the tables: those of the form, or others seen on real ones.
 *
 * @param other which of the other titles, -1 for the form's own
 */
public record Titles(int other) {

    public static Titles draw(Chance chance) {
        return new Titles(chance.percent(15) ? chance.below(3) : -1);
    }

    /** The title of a table, with Chinese quotation marks. */
    public String of(int table) {
        TableTemplate template =
                TemplateSets.byId(TemplateSets.XINJIANG_11).table(table).orElseThrow();
        String title = other < 0 || template.aliases().isEmpty()
                ? template.title().zh()
                : template.aliases().get(other % template.aliases().size());
        return title.replace("\"三公\"", "“三公”");
    }
}
