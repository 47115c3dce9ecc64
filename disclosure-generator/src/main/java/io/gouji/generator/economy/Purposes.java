package io.gouji.generator.economy;

import io.gouji.generator.chance.Chance;
import java.util.List;
import java.util.Map;

/** Which sections of the economic classification money is spent on. */
final class Purposes {

    /** Sections that count as three public expenses: travel abroad, hospitality, vehicles bought and run. */
    static final List<String> THREE_PUBLIC = List.of("30212", "30217", "30231", "31013", "30913");

    private static final Map<String, List<String>> OF_PROJECTS = Map.of(
            "301", List.of("30101", "30102", "30107", "30112", "30199"),
            "302",
                    List.of(
                            "30201", "30202", "30203", "30207", "30209", "30211", "30213", "30214", "30216", "30218",
                            "30226", "30227", "30239", "30299"),
            "303", List.of("30305", "30306", "30308", "30310", "30311", "30399"),
            "307", List.of("30701"),
            "309", List.of("30901", "30905", "30999"),
            "310", List.of("31002", "31003", "31005", "31006", "31007", "31099"),
            "311", List.of("31199"),
            "312", List.of("31204", "31205", "31299"),
            "313", List.of("31302"),
            "399", List.of("39999"));

    private static final List<String> CLASSES_BY_WEIGHT = List.of(
            "302", "302", "302", "302", "302", "302", "302", "302", "302", "302", "302", "310", "310", "310", "310",
            "303", "303", "303", "301", "301", "309", "312", "399", "307", "311", "313");

    /** Class of the economic classification by section of the functional one. */
    private static final Map<String, String> OF_SUBSIDIES =
            Map.of("20826", "313", "20827", "313", "21012", "313", "20830", "303");

    private final Chance chance;
    private final boolean threePublic;

    Purposes(Chance chance, boolean threePublic) {
        this.chance = chance;
        this.threePublic = threePublic;
    }

    /** One to four sections of different classes for a project under {@code item}. */
    List<String> ofProject(String item) {
        int count = chance.percent(55) ? 1 : chance.between(2, 4);
        return java.util.stream.Stream.generate(() -> classFor(item))
                .limit(count)
                .distinct()
                .map(this::sectionOf)
                .toList();
    }

    /** Subsidies to insurance funds and contributions paid by the state go with one class. */
    private String classFor(String item) {
        String demanded = OF_SUBSIDIES.get(item.substring(0, 5));
        if (demanded != null) {
            return demanded;
        }
        String drawn = chance.pick(CLASSES_BY_WEIGHT);
        return drawn.equals("313") && !item.startsWith("208") ? "302" : drawn;
    }

    private String sectionOf(String purposeClass) {
        if (threePublic && chance.percent(6)) {
            if (purposeClass.equals("302")) {
                return chance.oneOf("30217", "30231", "30231", "30212");
            }
            if (purposeClass.equals("310")) {
                return "31013";
            }
            if (purposeClass.equals("309")) {
                return "30913";
            }
        }
        return chance.pick(OF_PROJECTS.getOrDefault(purposeClass, List.of("30299")));
    }
}
