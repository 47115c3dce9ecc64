package io.gouji.generator.economy;

import io.gouji.generator.catalogue.Codes;
import io.gouji.generator.catalogue.Organisation;
import io.gouji.generator.catalogue.ProjectNames;
import io.gouji.generator.chance.Chance;
import java.util.List;

/** Plans projects (项目支出): of the general budget, of managed funds and of the state capital budget. */
final class ProjectExpenditure {

    private final Chance chance;
    private final Plan plan;
    private final Amounts amounts;
    private final Book book;
    private final Purposes purposes;
    private final Purposes specialPurposes;
    private final Organisation organisation;
    private final int year;

    ProjectExpenditure(Chance chance, Plan plan, Amounts amounts, Book book, Organisation organisation, int year) {
        this.chance = chance;
        this.plan = plan;
        this.amounts = amounts;
        this.book = book;
        this.purposes = new Purposes(chance.fork("purposes"), plan.threePublic());
        // Three public expenses are seldom paid by a fund, and not seen paid by two of them.
        this.specialPurposes =
                new Purposes(chance.fork("special purposes"), plan.threePublic() && plan.managed() != plan.capital());
        this.organisation = organisation;
        this.year = year;
    }

    /** A project under {@code item}, paid by the general budget, by a higher level, or by both. */
    void ordinary(String unit, String item) {
        String name = ProjectNames.draw(chance, year, organisation.place());
        int payer = chance.below(100);
        boolean transfers = plan.general() && plan.transfers();
        if (transfers && payer < 20) {
            project(unit, item, Source.GENERAL_TRANSFER, name, purposes);
        } else if (transfers && payer < 30) {
            project(unit, item, Source.GENERAL_TRANSFER, name, purposes);
            project(unit, item, Source.GENERAL_OWN, name, purposes);
        } else {
            project(unit, item, plan.mainSource(), name, purposes);
        }
    }

    /** Spending of government-managed funds (政府性基金): projects, seldom staff. */
    void managedFunds(List<String> units) {
        for (String item : chance.sample(Codes.get().managedItems(), chance.between(1, many(3)))) {
            special(chance.pick(units), item, Source.MANAGED_OWN, Source.MANAGED_TRANSFER);
        }
    }

    /** Spending of the state capital operations budget (国有资本经营预算). */
    void stateCapital(List<String> units) {
        for (String item : chance.sample(Codes.get().capitalItems(), chance.between(1, many(2)))) {
            special(chance.pick(units), item, Source.CAPITAL_OWN, Source.CAPITAL_TRANSFER);
        }
    }

    private void special(String unit, String item, Source own, Source transfer) {
        int payer = chance.below(10);
        if (payer < 8) {
            project(unit, item, own, ProjectNames.draw(chance, year, organisation.place()), specialPurposes);
        }
        if (payer > 5) {
            project(unit, item, transfer, ProjectNames.draw(chance, year, organisation.place()), specialPurposes);
        }
        if (chance.percent(12)) {
            // Staff come with running costs: a fund that pays only one of the two is not seen in practice.
            book.basic(unit, item, own, Spending.PERSONNEL, "30199", amounts.yuan(20_000, 500_000));
            book.basic(unit, item, own, Spending.OPERATING, "30201", amounts.yuan(3_000, 80_000));
        }
    }

    private void project(String unit, String item, Source source, String name, Purposes kinds) {
        for (String purpose : kinds.ofProject(item)) {
            book.project(unit, item, source, purpose, name, amounts.project());
        }
        if (chance.percent(8)) {
            book.dropped(unit, item, source, Spending.PROJECT, "30299", name + "（上年）", amounts.project());
        }
    }

    private int many(int medium) {
        return switch (plan.size()) {
            case SMALL -> 1;
            case MEDIUM -> medium;
            case LARGE -> medium * 2;
            case HUGE -> medium * 5;
        };
    }
}
