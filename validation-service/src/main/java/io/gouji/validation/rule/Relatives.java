package io.gouji.validation.rule;

import io.gouji.model.document.BudgetDocument;
import io.gouji.model.finding.OtherDisclosure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The other disclosures that one is held against, as far as they have come in.
 *
 * @param kept whether disclosures are kept at all; where they are not, that one has not come in means nothing
 * @param all in any order
 */
public record Relatives(boolean kept, List<Relative> all) {

    /** No disclosures are kept. */
    public static final Relatives NOT_KEPT = new Relatives(false, List.of());

    public Relatives {
        all = List.copyOf(all);
    }

    /** What one disclosure is to another. */
    public sealed interface Relative {

        /** Which disclosure it is. */
        OtherDisclosure disclosure();

        /**
         * Another disclosure of the same organisation: of another kind or year.
         *
         * @param document its figures
         */
        record SameOrganisation(OtherDisclosure disclosure, BudgetDocument document) implements Relative {}

        /**
         * The disclosure of a subordinate unit (下属单位) that the profile names.
         *
         * @param name as {@link OrganisationName#unitKeys} has it
         * @param document its figures, null as long as other units have not come in and no sum can be made
         */
        record Unit(
                OtherDisclosure disclosure,
                String name,
                @Nullable BudgetDocument document) implements Relative {}

        /**
         * A disclosure with much the same amounts.
         *
         * @param percent how many of the amounts are the same, in per cent
         */
        record Alike(OtherDisclosure disclosure, int percent) implements Relative {}
    }
}
