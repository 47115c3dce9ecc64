package io.gouji.generator.economy;

import io.gouji.generator.chance.Chance;
import java.util.List;

/** Plans salaries, contributions, pensions and running costs (基本支出) of one spending unit. */
final class BasicExpenditure {

    private static final List<String> RUNNING = List.of(
            "30202", "30204", "30205", "30206", "30207", "30208", "30209", "30211", "30213", "30214", "30215", "30216",
            "30218", "30226", "30227", "30228", "30229", "30239", "30299");

    private final Chance chance;
    private final Plan plan;
    private final Amounts amounts;
    private final Book book;
    /** Some places count travel allowances as personnel expenses. */
    private final boolean transportIsPersonnel;

    BasicExpenditure(Chance chance, Plan plan, Amounts amounts, Book book) {
        this.chance = chance;
        this.plan = plan;
        this.amounts = amounts;
        this.book = book;
        this.transportIsPersonnel = chance.percent(6);
    }

    /** Everything a unit with {@code staff} people on duty costs, its running costs under {@code item}. */
    void unit(String unit, String item, int staff, int retired) {
        long base = salaries(unit, item, staff);
        if (plan.staffItems()) {
            contributions(unit, item, base);
            pensions(unit, retired);
        } else if (chance.percent(50)) {
            personnel(unit, item, "30112", amounts.around(base, 1, 3));
        }
        running(unit, item, staff);
        if (chance.percent(8)) {
            book.basic(unit, item, source(), Spending.OPERATING, "31002", amounts.yuan(3_000, 40_000));
        }
    }

    /** A little basic spending under an item that is not the unit's own. */
    void aside(String unit, String item) {
        if (chance.percent(35)) {
            personnel(unit, item, chance.oneOf("30199", "30305", "30107", "30304"), amounts.yuan(2_000, 900_000));
        }
        if (chance.percent(80)) {
            operating(unit, item, chance.pick(RUNNING), amounts.yuan(500, 200_000));
        } else {
            personnel(unit, item, "30101", amounts.yuan(30_000, 900_000));
        }
    }

    private long salaries(String unit, String item, int staff) {
        long year = staff * 1_200L;
        long base = 0;
        base += personnel(unit, item, "30101", amounts.around(year * 4_000, 80, 130));
        base += personnel(unit, item, "30102", amounts.around(year * 3_200, 40, 160));
        if (chance.percent(70)) {
            base += personnel(unit, item, "30103", amounts.around(year * 2_500, 30, 140));
        }
        if (chance.percent(50)) {
            base += personnel(unit, item, "30107", amounts.around(year * 1_500, 30, 200));
        }
        if (chance.percent(12)) {
            personnel(unit, item, "30106", amounts.around(year * 200, 50, 150));
        }
        if (chance.percent(30)) {
            personnel(unit, item, "30199", amounts.around(year * 900, 20, 300));
        }
        return base;
    }

    private void contributions(String unit, String item, long base) {
        personnel(unit, "2080505", "30108", amounts.around(base, 13, 16));
        if (chance.percent(35)) {
            personnel(unit, "2080506", "30109", amounts.around(base, 4, 8));
        }
        personnel(unit, chance.oneOf("2101101", "2101102"), "30110", amounts.around(base, 6, 8));
        if (chance.percent(60)) {
            personnel(unit, "2101103", "30111", amounts.around(base, 2, 4));
        }
        personnel(unit, "2210201", "30113", amounts.around(base, 9, 12));
        if (chance.percent(10)) {
            personnel(unit, "2210203", "30102", amounts.around(base, 1, 4));
        }
        if (chance.percent(70)) {
            personnel(unit, chance.percent(85) ? item : "2089999", "30112", amounts.around(base, 1, 2));
        }
    }

    private void pensions(String unit, int retired) {
        if (retired == 0) {
            return;
        }
        String item = chance.oneOf("2080501", "2080502");
        personnel(unit, item, "30302", amounts.yuan(retired * 800L, retired * 30_000L));
        if (chance.percent(30)) {
            personnel(unit, item, "30309", amounts.yuan(500, 30_000));
        }
        if (chance.percent(10)) {
            personnel(unit, item, "30301", amounts.yuan(20_000, 200_000));
        }
    }

    private void running(String unit, String item, int staff) {
        operating(unit, item, "30201", amounts.yuan(staff * 100L, staff * 4_000L));
        for (String purpose : chance.sample(RUNNING, chance.between(2, 12))) {
            operating(unit, item, purpose, amounts.yuan(staff * 30L + 100, staff * 1_800L + 100));
        }
        if (plan.threePublic()) {
            threePublic(unit, item);
        }
    }

    private void threePublic(String unit, String item) {
        if (chance.percent(55)) {
            operating(unit, item, "30217", amounts.yuan(300, 20_000));
        }
        if (chance.percent(65)) {
            operating(unit, item, "30231", amounts.yuan(5_000, 120_000));
        }
        if (chance.percent(5)) {
            operating(unit, item, "30212", amounts.yuan(20_000, 200_000));
        }
        if (chance.percent(5)) {
            operating(unit, item, "31013", amounts.yuan(120_000, 400_000));
        }
    }

    private long personnel(String unit, String item, String purpose, long fen) {
        book.basic(unit, item, source(), Spending.PERSONNEL, purpose, fen);
        return fen;
    }

    private void operating(String unit, String item, String purpose, long fen) {
        boolean personnel = transportIsPersonnel && purpose.equals("30239");
        book.basic(unit, item, source(), personnel ? Spending.PERSONNEL : Spending.OPERATING, purpose, fen);
    }

    private Source source() {
        if (plan.general() && plan.transfers() && chance.percent(4)) {
            return Source.GENERAL_TRANSFER;
        }
        return plan.unitFunds() && chance.percent(3) ? Source.OTHER_INCOME : plan.mainSource();
    }
}
