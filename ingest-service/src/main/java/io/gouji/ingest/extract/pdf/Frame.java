package io.gouji.ingest.extract.pdf;

/**
 * The page turned so that most of its text runs from left to right. Places are told to others on the page as a viewer shows
 * it, turned or not.
 *
 * @param turn quarter turns clockwise by which text runs on the page as shown
 * @param shownWidth width of the page as shown
 * @param shownHeight height of the page as shown
 */
record Frame(int turn, float shownWidth, float shownHeight) {

    float width() {
        return turn % 2 == 0 ? shownWidth : shownHeight;
    }

    float height() {
        return turn % 2 == 0 ? shownHeight : shownWidth;
    }

    /** From the page as shown into the frame. */
    Box enter(Box box) {
        return switch (turn) {
            case 1 -> Box.of(box.top(), shownWidth - box.left(), box.bottom(), shownWidth - box.right());
            case 2 ->
                Box.of(
                        shownWidth - box.left(),
                        shownHeight - box.top(),
                        shownWidth - box.right(),
                        shownHeight - box.bottom());
            case 3 -> Box.of(shownHeight - box.top(), box.left(), shownHeight - box.bottom(), box.right());
            default -> box;
        };
    }

    /** From the frame onto the page as shown. */
    Box leave(Box box) {
        return switch (turn) {
            case 1 -> Box.of(shownWidth - box.top(), box.left(), shownWidth - box.bottom(), box.right());
            case 2 -> enter(box);
            case 3 -> Box.of(box.top(), shownHeight - box.left(), box.bottom(), shownHeight - box.right());
            default -> box;
        };
    }
}
