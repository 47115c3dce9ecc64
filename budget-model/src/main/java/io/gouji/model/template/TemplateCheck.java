package io.gouji.model.template;

import io.gouji.model.document.Labels;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.identity.Identity;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges a template set that somebody wrote: whether it can be loaded at all (schema, formulas that name what is not there),
 * whether its titles tell its tables apart, and which tables have nothing that checks them.
 */
public final class TemplateCheck {

    private final List<Remark> remarks = new ArrayList<>();

    private TemplateCheck() {}

    /**
     * What is to be said of a set.
     *
     * @param error whether the set cannot be used as it is
     * @param text what and what to do
     */
    public record Remark(boolean error, LocalizedText text) {}

    /**
     * Judges the set in a folder.
     *
     * @param folder the folder with its {@code set.yaml}
     * @param others sets it will stand beside
     * @param rules ids of the rules an identity may belong to
     */
    public static List<Remark> of(Path folder, List<TemplateSet> others, Set<String> rules) {
        TemplateCheck check = new TemplateCheck();
        try {
            check.check(TemplateSetReader.ofFolder(folder), others, rules);
        } catch (UncheckedIOException | IllegalArgumentException unreadable) {
            String reason =
                    String.valueOf(unreadable.getMessage()).lines().findFirst().orElse("");
            check.error("表样无法加载：" + reason, "The set cannot be loaded: " + reason);
        }
        return List.copyOf(check.remarks);
    }

    private void check(TemplateSet set, List<TemplateSet> others, Set<String> rules) {
        if (others.stream().anyMatch(other -> other.id().equals(set.id()))) {
            error("编号 " + set.id() + " 已被使用。", "The id " + set.id() + " is taken.");
        }
        checkTitles(set);
        others.forEach(other -> checkAgainst(set, other));
        checkIdentities(set, rules);
    }

    private void checkTitles(TemplateSet set) {
        Map<String, TableTemplate> byTitle = new HashMap<>();
        for (TableTemplate table : set.tables()) {
            for (String title : titles(table)) {
                TableTemplate other = byTitle.put(title, table);
                if (other != null && other.number() != table.number()) {
                    error(
                            "表" + other.number() + "与表" + table.number() + "有相同的标题“" + title + "”。",
                            "Tables " + other.number() + " and " + table.number() + " share the title " + title + ".");
                }
            }
        }
    }

    private void checkAgainst(TemplateSet set, TemplateSet other) {
        Set<String> titles = new HashSet<>();
        other.tables().forEach(table -> titles.addAll(titles(table)));
        long shared = set.tables().stream()
                .filter(table -> titles(table).stream().anyMatch(titles::contains))
                .count();
        if (shared * 2 > set.tables().size()) {
            warning(
                    shared + " 张表与表样 " + other.id() + " 同名，只能靠表头区分。",
                    shared + " tables have titles of the set " + other.id()
                            + "; only their columns tell the two apart.");
        }
    }

    private void checkIdentities(TemplateSet set, Set<String> rules) {
        Set<Integer> checked = new HashSet<>();
        for (Identity identity : set.identities()) {
            Stream.concat(identity.left().stream(), identity.right().stream())
                    .forEach(term -> checked.add(term.table()));
            if (!rules.contains(identity.rule())) {
                error(
                        "规则目录中没有规则 " + identity.rule() + "（" + identity.formula() + "）。",
                        "The catalogue has no rule " + identity.rule() + " (" + identity.formula() + ").");
            }
        }
        set.tables().stream()
                .filter(table -> !checked.contains(table.number()))
                .forEach(table -> warning(
                        "表" + table.number() + "“" + table.title().zh() + "”没有勾稽关系。",
                        "No identity speaks of table " + table.number() + " ("
                                + table.title().en() + ")."));
    }

    private static Set<String> titles(TableTemplate table) {
        return Stream.concat(Stream.of(table.title().zh()), table.aliases().stream())
                .map(Labels::normal)
                .collect(Collectors.toSet());
    }

    private void error(String zh, String en) {
        remarks.add(new Remark(true, new LocalizedText(zh, en)));
    }

    private void warning(String zh, String en) {
        remarks.add(new Remark(false, new LocalizedText(zh, en)));
    }
}
