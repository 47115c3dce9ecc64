package io.gouji.ingest.extract.pdf;

import java.util.List;

/**
 * Finds where the columns of a table without vertical rules end. Where each has a header in its middle the edges follow from
 * one of them; otherwise they are taken to be halfway between what stands in two columns.
 */
final class OpenEdges {

    /** In points; positions are no more exact. */
    private static final float EXACT = 1;

    /** In units of the font size; text is no further from the side of a table that has no rules. */
    private static final float MARGIN = 3;

    private final List<OpenColumn> columns;
    private final Box bounds;
    private final boolean ruled;

    private OpenEdges(List<OpenColumn> columns, Box bounds, boolean ruled) {
        this.columns = columns;
        this.bounds = bounds;
        this.ruled = ruled;
    }

    /**
     * Edges from left to right.
     *
     * @param columns at least one
     * @param bounds of the table
     * @param ruled whether rules show where it begins and ends
     * @param fromLeft whether headers stand at the left of their cells
     */
    static float[] of(List<OpenColumn> columns, Box bounds, boolean ruled, boolean fromLeft) {
        OpenEdges edges = new OpenEdges(columns, bounds, ruled);
        float[] low = edges.low();
        float[] high = edges.high();
        float[] centred = fromLeft ? new float[0] : edges.aroundHeaders(low, high);
        if (centred.length > 0) {
            return centred;
        }
        float[] halfway = new float[low.length];
        for (int i = 0; i < halfway.length; i++) {
            boolean begins =
                    fromLeft && i > 0 && i < columns.size() && columns.get(i).header() != null;
            halfway[i] = begins ? Math.max(low[i], high[i] - EXACT) : (low[i] + high[i]) / 2;
        }
        halfway[0] = Math.min(bounds.left(), high[0]);
        halfway[halfway.length - 1] = Math.max(bounds.right(), low[halfway.length - 1]);
        for (int i = 1; i < halfway.length; i++) {
            halfway[i] = Math.max(halfway[i], halfway[i - 1] + EXACT / 2);
        }
        return halfway;
    }

    private float margin() {
        HeaderBlock header = columns.get(0).header();
        return ruled || header == null ? EXACT : MARGIN * header.size();
    }

    /** How far to the left each edge may be. */
    private float[] low() {
        float[] low = new float[columns.size() + 1];
        low[0] = bounds.left() - margin();
        for (int i = 0; i < columns.size(); i++) {
            low[i + 1] = columns.get(i).right();
        }
        if (ruled) {
            low[columns.size()] = Math.max(low[columns.size()], bounds.right() - EXACT);
        }
        return low;
    }

    /** How far to the right. */
    private float[] high() {
        float[] high = new float[columns.size() + 1];
        for (int i = 0; i < columns.size(); i++) {
            high[i] = columns.get(i).left();
        }
        if (ruled) {
            high[0] = Math.min(high[0], bounds.left() + EXACT);
        }
        high[columns.size()] = bounds.right() + margin();
        return high;
    }

    /** Edges around the middles of headers; empty where there are none that fit. */
    private float[] aroundHeaders(float[] low, float[] high) {
        float[] edges = new float[columns.size() + 1];
        for (int i = 0; i < columns.size(); i++) {
            HeaderBlock header = columns.get(i).header();
            if (header == null) {
                return new float[0];
            }
            edges[i + 1] = 2 * header.box().middleX() - edges[i];
        }
        float least = -Float.MAX_VALUE;
        float most = Float.MAX_VALUE;
        for (int i = 0; i < edges.length; i++) {
            float down = low[i] - edges[i];
            float up = high[i] - edges[i];
            least = Math.max(least, i % 2 == 0 ? down : -up);
            most = Math.min(most, i % 2 == 0 ? up : -down);
        }
        if (least > most + EXACT) {
            return new float[0];
        }
        float shift = (least + most) / 2;
        for (int i = 0; i < edges.length; i++) {
            edges[i] += i % 2 == 0 ? shift : -shift;
        }
        return edges;
    }
}
