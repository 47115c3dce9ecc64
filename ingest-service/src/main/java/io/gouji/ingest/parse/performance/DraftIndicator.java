package io.gouji.ingest.parse.performance;

import io.gouji.ingest.parse.outline.Printed;
import io.gouji.model.document.Labels;
import io.gouji.model.document.Location;
import io.gouji.model.document.Origin;
import io.gouji.model.performance.Indicator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An indicator while it is put together. Texts are as printed until it is finished. */
final class DraftIndicator {

    final Location location;
    String level1 = "";
    String level2 = "";
    /** Name as printed in its cell; a space is where its line was broken. */
    String name = "";
    /** What of the name stood in the cells behind. */
    String spilt = "";

    String printed = "";

    @Nullable
    Target target;

    String operator = "";
    String unit = "";
    String basis = "";
    String lastYear = "";
    String rule = "";

    @Nullable
    BigDecimal weight;

    boolean repaired;

    DraftIndicator(Location location) {
        this.location = location;
    }

    /** The target, one without anything where none is printed. */
    Target target() {
        Target known = target;
        return known == null ? new Target("", null, "", "", false, false) : known;
    }

    Indicator finish() {
        Target known = target();
        String own = operator.isEmpty() ? null : Target.operator(operator);
        String measured = known.unit().isEmpty() ? unit : known.unit();
        return new Indicator(
                level1,
                level2,
                Labels.normal(name),
                known.operator() == null ? own : known.operator(),
                known.value(),
                measured,
                weight,
                Labels.normal(basis),
                lastYear,
                rule,
                repaired || known.repaired() ? Origin.REPAIRED : Origin.PRINTED,
                Printed.tidy(printed),
                location);
    }
}
