package io.gouji.generator.economy;

import io.gouji.generator.catalogue.Codes;
import io.gouji.generator.catalogue.Organisation;
import io.gouji.generator.catalogue.Organisations;
import io.gouji.generator.chance.Chance;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Plans the year of a fictional organisation from the bottom up. */
public final class Planner {

    /** An organisation and its year. */
    public record Planned(Organisation organisation, Economy economy) {}

    private final Chance chance;
    private final Plan plan;
    private final Organisation organisation;
    private final int year;
    private final Book book;
    private final Amounts amounts;

    private Planner(Chance chance, Size size, int year) {
        this.chance = chance;
        this.year = year;
        this.plan = Plan.draw(chance.fork("plan"), size);
        this.organisation = Organisations.draw(chance.fork("organisation"), plan.subordinates());
        this.amounts = new Amounts(chance.fork("amounts"));
        this.book = new Book(amounts);
    }

    /** The same seed, size and year give the same plan. */
    public static Planned plan(Chance chance, Size size, int year) {
        return new Planner(chance, size, year).plan();
    }

    private Planned plan() {
        List<String> units = new ArrayList<>(organisation.subordinates());
        if (units.isEmpty() || !units.get(0).endsWith("机关")) {
            units.add(0, organisation.name());
        }
        int staff = staff();
        int retired = plan.staffItems() && chance.percent(75) ? chance.between(1, Math.max(1, staff)) : 0;
        List<String> items = items();
        basicAndProjects(units, items, staff, retired);
        ProjectExpenditure projects =
                new ProjectExpenditure(chance.fork("funds"), plan, amounts, book, organisation, year);
        if (plan.managed()) {
            projects.managedFunds(units);
        }
        if (plan.capital()) {
            projects.stateCapital(units);
        }
        OtherMoney other = new OtherMoney(chance.fork("other"), plan, amounts, book, organisation, year);
        other.current(units, items);
        other.carriedOver(units, items);
        return new Planned(organisation, new Economy(units, book.atoms(), staff, retired, balances()));
    }

    private Balances balances() {
        Chance left = chance.fork("balances");
        return new Balances(
                plan.general() && left.percent(40) ? amounts(left, 5_000_000) : 0,
                left.percent(40) ? amounts(left, 9_000_000) : 0,
                plan.unitFunds() && left.percent(60) ? amounts(left, 2_000_000) : 0);
    }

    private static long amounts(Chance left, long most) {
        return left.between(100, most) * 100;
    }

    private int staff() {
        return switch (plan.size()) {
            case SMALL -> chance.between(1, 12);
            case MEDIUM -> chance.between(4, 160);
            case LARGE -> chance.between(80, 1_500);
            case HUGE -> chance.between(900, 9_000);
        };
    }

    /** Items of the organisation's own class first, then of others; in the order of their codes. */
    private List<String> items() {
        Codes codes = Codes.get();
        List<String> classes = new ArrayList<>(List.of(organisation.mainClass()));
        List<String> others = codes.ordinaryClasses().stream()
                .filter(code -> !code.equals(organisation.mainClass()))
                .toList();
        classes.addAll(chance.sample(others, plan.classes() - 1));
        TreeSet<String> items = new TreeSet<>(List.of(organisation.mainItem()));
        for (String functionalClass : classes) {
            items.addAll(chance.sample(codes.ordinaryItems(functionalClass), 1));
        }
        List<String> pool = classes.stream()
                .flatMap(functionalClass -> codes.ordinaryItems(functionalClass).stream())
                .filter(item -> !items.contains(item))
                .toList();
        items.addAll(chance.sample(pool, plan.items() - items.size()));
        return List.copyOf(items);
    }

    private void basicAndProjects(List<String> units, List<String> items, int staff, int retired) {
        BasicExpenditure basic = new BasicExpenditure(chance.fork("basic"), plan, amounts, book);
        ProjectExpenditure projects =
                new ProjectExpenditure(chance.fork("projects"), plan, amounts, book, organisation, year);
        int planned = plan.basic() ? plan.projects() : Math.max(plan.projects(), items.size());
        List<String> withProjects = plan.basic() ? chance.sample(items, planned) : items;
        if (plan.basic()) {
            for (String unit : units) {
                int people = Math.max(1, staff / units.size());
                basic.unit(unit, organisation.mainItem(), people, retired / units.size());
            }
            items.stream()
                    .filter(item -> !withProjects.contains(item) && !item.equals(organisation.mainItem()))
                    .forEach(item -> basic.aside(chance.pick(units), item));
        }
        for (int i = 0; i < planned; i++) {
            String item = i < withProjects.size() ? withProjects.get(i) : chance.pick(withProjects);
            projects.ordinary(chance.pick(units), item);
        }
    }
}
