package io.gouji.model.rule;

import io.gouji.model.ModelJson;
import io.gouji.model.document.FiscalYears;
import io.gouji.model.identity.Identity;
import io.gouji.model.identity.Scope;
import io.gouji.model.template.TemplateSet;
import io.gouji.model.template.TemplateSets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the catalogue as a page for people, so that documentation and behaviour cannot differ. */
final class RulesPage {

    private final RuleCatalogue catalogue;
    private final StringBuilder page = new StringBuilder();

    private RulesPage(RuleCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Writes the page to the file given as the only argument. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), text(RuleCatalogue.bundled()), StandardCharsets.UTF_8);
    }

    static String text(RuleCatalogue catalogue) {
        return new RulesPage(catalogue).write();
    }

    private String write() {
        line("# Rules (校验规则)");
        line("");
        line(
                "Made from the rule catalogue (`budget-model/src/main/resources/rules`) and the template sets by `RulesPage`;");
        line(
                "a test fails when this page is stale. Formulas with table numbers are explained in [template sets](templates.md).");
        line("");
        line(
                "Formulas without table numbers speak of every template set. `INCOME[一般公共预算]` is the amount that the section of");
        line(
                "that kind states of that subject (`.share_pct`, `.count` ... for other measures), `INC[总计].一般公共预算` the cell of");
        line(
                "the table of that kind by the words of `vocabulary.yaml` or by code, `TARGETS[whole_unit].own_level` money that stands");
        line(
                "with performance targets. `[class]` and `[item]` repeat a formula for every class or item the section names, `|`");
        line(
                "divides alternatives. A formula is not applicable where the document states nothing of it. The signs are `=` for a");
        line("total of rounded parts, `==` for the same number published twice, `<=` for a part and its whole.");
        line("");
        line(
                "Figures are compared as the intervals of true values they stand for, shares and rates by dividing intervals; there is");
        line(
                "no other tolerance. What is not in the document, or could not be read, is not applicable or not checked with a reason,");
        line("never held.");
        line("");
        line("Catalogue " + catalogue.version() + ", " + catalogue.rules().size() + " rules.");
        for (RuleFamily family : catalogue.families()) {
            line("");
            line("## " + family.name().zh() + " — " + family.name().en());
            rules(family).forEach(this::rule);
        }
        return page.toString();
    }

    private List<Rule> rules(RuleFamily family) {
        return catalogue.rules().stream()
                .filter(rule -> rule.family().equals(family.id()))
                .toList();
    }

    private void rule(Rule rule) {
        line("");
        line("### " + rule.id() + " " + rule.title().zh());
        line("**" + rule.title().en() + "** · " + rule.severity() + " · version " + rule.version());
        line("");
        line(rule.statement().zh());
        line("");
        line(rule.statement().en());
        line("");
        line("```");
        if (rule.formula() != null) {
            line(rule.formula());
        }
        for (TemplateSet set : TemplateSets.all()) {
            set.identities().stream()
                    .filter(identity -> identity.rule().equals(rule.id()))
                    .filter(identity -> identity.uses().contains(Identity.Use.CHECK))
                    .forEach(identity -> line(identity.formula() + repeated(identity)));
        }
        line("```");
        if (!rule.parameters().isEmpty()) {
            line("Parameters: "
                    + new TreeMap<>(rule.parameters())
                            .entrySet().stream()
                                    .map(entry -> entry.getKey() + " = "
                                            + entry.getValue().toPlainString())
                                    .collect(Collectors.joining(", ")));
            line("");
        }
        line("Example: " + example(rule.example()));
        if (!rule.legalBasis().isEmpty()) {
            line("");
            line("依据：" + rule.legalBasis());
        }
    }

    private static String repeated(Identity identity) {
        String columns = identity.columns().isEmpty()
                ? ""
                : ", columns " + identity.columns().get(0) + ".."
                        + identity.columns().get(identity.columns().size() - 1);
        String repeated = scope(identity.scope()) + columns + years(identity.years());
        return repeated.isEmpty() ? "" : "    (" + repeated.replaceFirst("^, ", "") + ")";
    }

    private static String years(FiscalYears years) {
        return (years.from() == null ? "" : ", from " + years.from())
                + (years.to() == null ? "" : ", to " + years.to());
    }

    private static String scope(Scope scope) {
        if (scope instanceof Scope.EachRow each) {
            return "each row of T" + each.table() + (each.side() == null ? "" : "/" + each.side());
        }
        if (scope instanceof Scope.EachParent each) {
            return "each row of T" + each.table() + " with rows under it";
        }
        if (scope instanceof Scope.EachCode each) {
            return "each code in " + tables(each.tables());
        }
        if (scope instanceof Scope.EachClass each) {
            return "each class in " + tables(each.tables());
        }
        return scope instanceof Scope.WhenEmpty empty ? "if T" + empty.table() + " is declared empty" : "";
    }

    private static String tables(List<Integer> tables) {
        return tables.stream().map(table -> "T" + table).collect(Collectors.joining(", "));
    }

    private static String example(WorkedExample example) {
        StringBuilder text = new StringBuilder(example.figures().entrySet().stream()
                .map(entry -> "`" + entry.getKey() + "` " + entry.getValue())
                .collect(Collectors.joining(", ")));
        example.emptyTables().forEach(table -> text.append(", T").append(table).append(" declared empty"));
        example.missingTables()
                .forEach(table -> text.append(", T").append(table).append(" missing"));
        example.unitAssumed().forEach(table -> text.append(", T").append(table).append(" prints no unit"));
        example.ambiguous()
                .forEach((cell, columns) -> text.append(", `")
                        .append(cell)
                        .append("` in one of the columns ")
                        .append(String.join(", ", columns)));
        if (!example.repairs().isEmpty()) {
            text.append(", repairs ").append(example.repairs());
        }
        if (!example.labels().isEmpty()) {
            text.append(", named ").append(new TreeMap<>(example.labels()));
        }
        if (!example.words().equals(WordsExample.NONE)) {
            text.append(example.figures().isEmpty() ? "" : "; ")
                    .append("`")
                    .append(words(example))
                    .append("`");
        }
        example.others()
                .forEach(other -> text.append("; another disclosure `")
                        .append((Object) ModelJson.mapper().valueToTree(other))
                        .append("`"));
        text.append(" → ").append(example.outcome());
        if (example.reason() != null) {
            text.append(" (").append(example.reason()).append(")");
        }
        if (example.difference() != null) {
            text.append(", difference ").append(example.difference().toPlainString());
        }
        return text.toString();
    }

    /** The words of an example as its file has them, without what is empty. */
    private static String words(WorkedExample example) {
        return ModelJson.mapper().valueToTree(example.words()).toString();
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
