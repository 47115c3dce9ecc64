package io.gouji.ingest.extract.pdf;

import java.util.Arrays;
import java.util.List;

/** Edges of columns or rows, in ascending order. */
final class Edges {

    private Edges() {}

    /** Index of the stretch between two edges that holds a value; the nearest one for what is outside. */
    static int at(float[] edges, float value) {
        int low = 0;
        int high = edges.length - 2;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (edges[middle] <= value) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Index of the edge that is nearest to a value. */
    static int nearest(float[] edges, float value) {
        int nearest = 0;
        for (int i = 1; i < edges.length; i++) {
            if (Math.abs(edges[i] - value) < Math.abs(edges[nearest] - value)) {
                nearest = i;
            }
        }
        return nearest;
    }

    /** The edges and more of them. */
    static float[] with(float[] edges, List<Float> more) {
        float[] all = Arrays.copyOf(edges, edges.length + more.size());
        for (int i = 0; i < more.size(); i++) {
            all[edges.length + i] = more.get(i);
        }
        Arrays.sort(all);
        return all;
    }

    static float middle(float[] edges, int stretch) {
        return (edges[stretch] + edges[stretch + 1]) / 2;
    }
}
