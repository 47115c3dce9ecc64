package io.gouji.model.template;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.BudgetKind;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.identity.Identity;
import java.util.List;
import java.util.Optional;

/**
 * The tables that a kind of disclosure consists of, and the identities (勾稽关系) that hold in and between them. A set is a
 * folder of YAML files; a new province is a new folder.
 *
 * @param id name of the folder
 * @param name for people
 * @param kinds disclosures that use this set
 * @param unit unit of a table that states none
 * @param columnNames where the names of columns in the facts come from
 * @param tables in order of their numbers
 * @param identities those of the tables in their order, then those between tables
 */
public record TemplateSet(
        String id,
        LocalizedText name,
        List<BudgetKind> kinds,
        MoneyUnit unit,
        ColumnNames columnNames,
        List<TableTemplate> tables,
        List<Identity> identities) {

    public TemplateSet {
        kinds = List.copyOf(kinds);
        tables = List.copyOf(tables);
        identities = List.copyOf(identities);
    }

    /** Where the names of columns in the facts come from. */
    public enum ColumnNames {
        /** From the template, whatever the document prints. */
        DECLARED,
        /** From the document: the number under the header where there is one, else the path of the header. */
        PRINTED
    }

    /** The template of the table of this kind. */
    public Optional<TableTemplate> tableOfKind(String kind) {
        return tables.stream().filter(table -> table.kind().equals(kind)).findFirst();
    }

    /** The template of the table with this number. */
    public Optional<TableTemplate> table(int number) {
        return tables.stream().filter(table -> table.number() == number).findFirst();
    }
}
