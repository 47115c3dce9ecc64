package io.gouji.generator.set;

import io.gouji.generator.catalogue.Organisation;
import io.gouji.generator.chance.Chance;
import io.gouji.generator.economy.Economy;
import io.gouji.generator.fault.FaultKind;
import io.gouji.generator.outline.Block;
import io.gouji.generator.outline.Conventions;
import io.gouji.generator.outline.Disclosure;
import io.gouji.generator.outline.fault.WordFaultKind;
import io.gouji.generator.table.Table;
import java.util.List;
import java.util.Set;

/** What disclosures of one form consist of. A set knows nothing of file formats. */
public interface DisclosureSet {

    /** The id of the template set. */
    String id();

    /** The first year it is used for. */
    int firstYear();

    /** The last year it is used for. */
    int lastYear();

    /** {@code DEPARTMENT_BUDGET} ... for an organisation that calls itself {@code word} (部门 or 单位). */
    String kind(String word);

    /** The plan as its tables can tell it. */
    Economy seen(Economy economy);

    /** The tables in printed order, those without figures declared empty. */
    List<Table> tables(Economy economy, Organisation organisation, String word, int year, Chance look);

    /** What its documents print alike. */
    Conventions conventions(Organisation organisation, String word, int year);

    /** The document in reading order. */
    List<Block> words(Disclosure disclosure, Chance chance, boolean contents);

    /** The faults in figures that its tables have room for. */
    default Set<FaultKind> figureFaults() {
        return FaultKind.ofAnySet();
    }

    /** The faults in words that its documents have room for. */
    default Set<WordFaultKind> wordFaults() {
        return WordFaultKind.ofAnySet();
    }
}
