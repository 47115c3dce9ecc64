package io.gouji.generator.economy;

import io.gouji.generator.catalogue.Codes;
import io.gouji.generator.catalogue.Organisation;
import io.gouji.generator.catalogue.ProjectNames;
import io.gouji.generator.chance.Chance;
import java.util.List;

/** Plans what is no appropriation of this year: special account, unit funds, and what earlier years left over. */
final class OtherMoney {

    private static final List<Source> UNIT_FUNDS = List.of(
            Source.BUSINESS_INCOME,
            Source.SUPERIOR_GRANTS,
            Source.AFFILIATE_REMITTANCES,
            Source.OPERATING_INCOME,
            Source.OTHER_INCOME,
            Source.OTHER_INCOME);

    private static final List<Source> CARRIED = List.of(
            Source.CARRIED_GENERAL,
            Source.CARRIED_GENERAL,
            Source.CARRIED_GENERAL,
            Source.CARRIED_GENERAL,
            Source.CARRIED_MANAGED,
            Source.CARRIED_CAPITAL,
            Source.CARRIED_SPECIAL,
            Source.CARRIED_UNIT,
            Source.CARRIED_UNIT);

    private final Chance chance;
    private final Plan plan;
    private final Amounts amounts;
    private final Book book;
    private final Organisation organisation;
    private final int year;

    OtherMoney(Chance chance, Plan plan, Amounts amounts, Book book, Organisation organisation, int year) {
        this.chance = chance;
        this.plan = plan;
        this.amounts = amounts;
        this.book = book;
        this.organisation = organisation;
        this.year = year;
    }

    /** Special fiscal account funds (财政专户管理资金) and unit funds (单位资金) under the given items. */
    void current(List<String> units, List<String> items) {
        if (plan.specialAccount()) {
            spend(chance.pick(units), chance.pick(items), Source.SPECIAL_ACCOUNT);
        }
        if (plan.unitFunds()) {
            int kinds = chance.percent(60) ? 1 : chance.between(2, 4);
            for (Source source : chance.sample(UNIT_FUNDS, kinds)) {
                spend(chance.pick(units), chance.pick(items), source);
            }
        }
    }

    private void spend(String unit, String item, Source source) {
        String project = ProjectNames.draw(chance, year, organisation.place());
        switch (chance.below(4)) {
            case 0 -> book.basic(unit, item, source, Spending.OPERATING, "30201", amounts.project());
            case 1 -> {
                book.basic(unit, item, source, Spending.PERSONNEL, "30199", amounts.project());
                book.project(unit, item, source, "30299", project, amounts.project());
            }
            default -> book.project(unit, item, source, "30299", project, amounts.project());
        }
    }

    /** Items carried over from the previous year (上年结转结余); seldom basic expenditure. */
    void carriedOver(List<String> units, List<String> items) {
        for (int i = 0; i < plan.carriedOver(); i++) {
            Source source = chance.pick(CARRIED);
            String unit = chance.pick(units);
            String label = ProjectNames.drawCarriedOver(chance, year);
            String item = itemFor(source, items);
            int kind = chance.below(100);
            if (kind < 95) {
                book.carriedOver(unit, item, source, Spending.PROJECT, "30299", label, amounts.project());
            }
            if (kind >= 93 && kind < 98) {
                book.carriedOver(unit, item, source, Spending.OPERATING, "30201", label, amounts.yuan(100, 300_000));
            }
            if (kind >= 97) {
                book.carriedOver(unit, item, source, Spending.PERSONNEL, "30199", label, amounts.yuan(100, 300_000));
            }
        }
    }

    private String itemFor(Source source, List<String> items) {
        return switch (source.fund()) {
            case MANAGED -> chance.pick(Codes.get().managedItems());
            case STATE_CAPITAL -> chance.pick(Codes.get().capitalItems());
            default -> chance.percent(30) ? "2299999" : chance.pick(items);
        };
    }
}
