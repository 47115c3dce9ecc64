package io.gouji.ingest.extract.pdf;

import org.jspecify.annotations.Nullable;

/** A column of a table without vertical rules: how far what stands in it reaches, and the header right above. */
final class OpenColumn {

    private float left;
    private float right;
    private int words;
    private int figures;
    private @Nullable HeaderBlock header;
    private @Nullable HeaderBlock shared;

    OpenColumn(float left, float right) {
        this.left = left;
        this.right = right;
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }

    /** The header that stands right above the column; null if there is none, or it stands above several. */
    @Nullable
    HeaderBlock header() {
        return header;
    }

    void under(HeaderBlock block) {
        header = block;
        takeIn(block.box());
    }

    /** The header that stands above this column and others; null if there is none. */
    @Nullable
    HeaderBlock shared() {
        return shared;
    }

    void share(HeaderBlock block) {
        shared = block;
    }

    void takeIn(Box box) {
        left = Math.min(left, box.left());
        right = Math.max(right, box.right());
    }

    void count(boolean figure) {
        words++;
        figures += figure ? 1 : 0;
    }

    /** Whether most of what stands in it are figures. */
    boolean isOfFigures() {
        return figures * 5 > words * 3;
    }

    /** By how much the column and a box overlap; negative for the gap between them. */
    float overlap(Box box) {
        return Math.min(right, box.right()) - Math.max(left, box.left());
    }

    void add(OpenColumn other) {
        left = Math.min(left, other.left);
        right = Math.max(right, other.right);
        words += other.words;
        figures += other.figures;
    }
}
