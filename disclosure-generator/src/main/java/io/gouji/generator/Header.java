package io.gouji.generator;

import io.gouji.generator.outline.Disclosure;
import io.gouji.generator.page.Noise;
import io.gouji.generator.set.DisclosureSet;
import io.gouji.generator.table.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is true of a disclosure as a whole. */
final class Header {

    private Header() {}

    static Map<String, String> of(
            Disclosure disclosure, DisclosureSet set, GenerationOptions options, Set<Noise> noise) {
        Map<String, String> meta = new LinkedHashMap<>();
        meta.put("organisation", disclosure.name());
        meta.put("title", disclosure.title());
        meta.put("fiscal_year", String.valueOf(disclosure.fiscalYear()));
        meta.put("set", set.id());
        meta.put("kind", set.kind(disclosure.word()));
        meta.put("unit", disclosure.table(1).form().unit().symbol());
        meta.put("units", String.join(";", disclosure.economy().units()));
        meta.put(
                "empty_tables_declared",
                disclosure.tables().stream()
                        .filter(Table::isDeclaredEmpty)
                        .map(table -> String.valueOf(table.number()))
                        .collect(Collectors.joining(";")));
        meta.put("format", options.format().name());
        meta.put("size", options.size().name());
        meta.put("noise", noise.stream().sorted().map(Noise::name).collect(Collectors.joining(";")));
        return meta;
    }
}
