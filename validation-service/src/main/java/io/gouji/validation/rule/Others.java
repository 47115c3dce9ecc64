package io.gouji.validation.rule;

import io.gouji.model.document.BudgetKind;
import io.gouji.model.finding.OtherDisclosure;
import io.gouji.validation.rule.Relatives.Relative;
import java.util.List;
import java.util.Optional;

/**
 * The other disclosures that a document is held against, prepared as it is itself.
 *
 * @param kept whether disclosures are kept at all
 * @param ofOrganisation of the same organisation, of other years or kinds
 * @param units of subordinate units
 * @param alike those with much the same amounts
 */
public record Others(boolean kept, List<Other> ofOrganisation, List<Unit> units, List<Relative.Alike> alike) {

    static final Others NOT_KEPT = new Others(false, List.of(), List.of(), List.of());

    public Others {
        ofOrganisation = List.copyOf(ofOrganisation);
        units = List.copyOf(units);
        alike = List.copyOf(alike);
    }

    /**
     * Another disclosure.
     *
     * @param disclosure which one it is
     * @param subject its figures
     */
    public record Other(OtherDisclosure disclosure, Subject subject) {}

    /**
     * A subordinate unit whose disclosure has come in.
     *
     * @param name as {@link OrganisationName#unitKeys} has it
     * @param other its disclosure, empty as long as other units have not come in
     */
    public record Unit(String name, Optional<Other> other) {}

    /** The disclosure of this kind that the same organisation made for a year. */
    public Optional<Other> of(int fiscalYear, BudgetKind kind) {
        return ofOrganisation.stream()
                .filter(other -> other.disclosure().fiscalYear() == fiscalYear
                        && other.disclosure().kind() == kind)
                .findFirst();
    }
}
