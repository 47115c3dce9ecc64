package io.gouji.generator.table;

import java.util.List;

/** How classification codes are printed and named. */
public final class CodeCells {

    private CodeCells() {}

    /** The three code cells: {@code 208 05 01}, with blanks for what a shorter code lacks. */
    public static List<String> split(String code) {
        return List.of(
                code.substring(0, 3),
                code.length() >= 5 ? code.substring(3, 5) : "",
                code.length() == 7 ? code.substring(5) : "");
    }

    /** {@code 2080501} as {@code 208-05-01}. */
    public static String key(String code) {
        return switch (code.length()) {
            case 3 -> code;
            case 5 -> code.substring(0, 3) + "-" + code.substring(3);
            default -> code.substring(0, 3) + "-" + code.substring(3, 5) + "-" + code.substring(5);
        };
    }

    public static Row.Kind kind(String code) {
        return switch (code.length()) {
            case 3 -> Row.Kind.CLASS;
            case 5 -> Row.Kind.SECTION;
            default -> Row.Kind.ITEM;
        };
    }
}
