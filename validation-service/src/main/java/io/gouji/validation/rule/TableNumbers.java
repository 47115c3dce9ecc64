package io.gouji.validation.rule;

import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.template.TableTemplate;
import io.gouji.model.template.TemplateSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers of tables. Formulas speak of tables by the numbers of the template set; a document that prints its tables in another
 * order numbers them otherwise, and what is said of them goes by its own numbers.
 */
public final class TableNumbers {

    private final Map<Integer, Integer> inDocument = new HashMap<>();
    private final Map<Integer, TableTemplate> templates = new HashMap<>();
    private final Set<Integer> missing = new HashSet<>();
    private final boolean ofSet;

    TableNumbers(BudgetDocument document, TemplateSet set) {
        Map<String, Integer> printed = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (DisclosureTable table : document.tables()) {
            printed.putIfAbsent(table.kind(), table.number());
            taken.add(table.number());
        }
        boolean same = true;
        for (TableTemplate template : set.tables()) {
            Integer number = printed.get(template.kind());
            if (number != null) {
                same &= number == template.number();
                assign(template, number);
            }
        }
        for (TableTemplate template : set.tables()) {
            if (!printed.containsKey(template.kind())) {
                int number = template.number();
                while (taken.contains(number)) {
                    number++;
                }
                taken.add(number);
                missing.add(number);
                assign(template, number);
            }
        }
        this.ofSet = same;
    }

    private void assign(TableTemplate template, int number) {
        inDocument.put(template.number(), number);
        templates.put(number, template);
    }

    /**
     * The number in the document of the table that has this number in the set; one that no other table has where the document
     * lacks it.
     */
    public int of(int templateNumber) {
        return inDocument.getOrDefault(templateNumber, templateNumber);
    }

    /** The template of the table that has this number in the document. */
    Optional<TableTemplate> template(int number) {
        return Optional.ofNullable(templates.get(number));
    }

    /** Whether a reader of the document would know the table by this number. */
    public boolean isTelling(int number) {
        return ofSet || !missing.contains(number);
    }
}
