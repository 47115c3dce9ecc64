package io.gouji.ingest.parse.form;

import io.gouji.model.template.Panel;
import io.gouji.model.template.TableTemplate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which bands of a table show income (收入), which expenditure (支出). It counts only where a table shows both. */
final class BandSides {

    private static final String INCOME = "收入";
    private static final String EXPENDITURE = "支出";

    private final List<String> printed;
    private final boolean both;

    private BandSides(List<String> printed, boolean both) {
        this.printed = printed;
        this.both = both;
    }

    /** The sides of the bands of a grid, told by the words above them. */
    static BandSides of(FormGrid grid, @Nullable TableTemplate template) {
        List<String> printed =
                grid.bands().stream().map(band -> printed(grid, band)).toList();
        boolean both = template != null && template.panels().size() > 1
                ? INCOME.equals(template.panels().get(0).side())
                : printed.contains(INCOME) && printed.contains(EXPENDITURE);
        return new BandSides(printed, both && printed.size() > 1);
    }

    private static String printed(FormGrid grid, Band band) {
        List<String> path = grid.header().paths().get(band.values().get(0));
        String top = path.isEmpty() ? "" : path.get(0);
        boolean income = top.contains(INCOME);
        boolean expenditure = top.contains(EXPENDITURE);
        return income == expenditure ? "" : income ? INCOME : EXPENDITURE;
    }

    /**
     * The side of a band, null where it has none.
     *
     * @param panel what the band is in the template, which knows better than the words; null where it is not known
     */
    @Nullable
    String of(int band, @Nullable Panel panel) {
        if (!both) {
            return null;
        }
        String side = panel == null || panel.side() == null ? printed.get(band) : panel.side();
        return side.startsWith(INCOME) ? INCOME : side.startsWith(EXPENDITURE) ? EXPENDITURE : null;
    }
}
