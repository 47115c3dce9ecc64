package io.gouji.ingest.parse.row;

import java.util.ArrayList;
import java.util.List;

/** The fragments of a table of two sides, collected while its lines are read. */
public final class Sides {

    private final List<Fragment> left = new ArrayList<>();
    private final List<Fragment> right = new ArrayList<>();

    /** The left side so far. */
    public List<Fragment> left() {
        return left;
    }

    /** The right side so far. */
    public List<Fragment> right() {
        return right;
    }
}
