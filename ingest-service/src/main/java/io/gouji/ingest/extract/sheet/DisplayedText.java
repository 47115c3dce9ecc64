package io.gouji.ingest.extract.sheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/** What a cell shows: its value by its number format. Built-in formats are those of a Chinese Excel. */
final class DisplayedText {

    private static final String GENERAL = "General";
    private static final int MOST_FORMATS = 4096;

    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(5, "\"¥\"#,##0;\"¥\"\\-#,##0"),
            Map.entry(6, "\"¥\"#,##0;\"¥\"\\-#,##0"),
            Map.entry(7, "\"¥\"#,##0.00;\"¥\"\\-#,##0.00"),
            Map.entry(8, "\"¥\"#,##0.00;\"¥\"\\-#,##0.00"),
            Map.entry(14, "yyyy/m/d"),
            Map.entry(22, "yyyy/m/d h:mm"),
            Map.entry(27, "yyyy\"年\"m\"月\""),
            Map.entry(28, "m\"月\"d\"日\""),
            Map.entry(29, "m\"月\"d\"日\""),
            Map.entry(30, "m-d-yy"),
            Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry(32, "h\"时\"mm\"分\""),
            Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
            Map.entry(34, "上午/下午h\"时\"mm\"分\""),
            Map.entry(35, "上午/下午h\"时\"mm\"分\"ss\"秒\""),
            Map.entry(36, "yyyy\"年\"m\"月\""),
            Map.entry(37, "#,##0;-#,##0"),
            Map.entry(38, "#,##0;-#,##0"),
            Map.entry(39, "#,##0.00;-#,##0.00"),
            Map.entry(40, "#,##0.00;-#,##0.00"),
            Map.entry(41, "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ "),
            Map.entry(42, "_ \"¥\"* #,##0_ ;_ \"¥\"* -#,##0_ ;_ \"¥\"* \"-\"_ ;_ @_ "),
            Map.entry(43, "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ "),
            Map.entry(44, "_ \"¥\"* #,##0.00_ ;_ \"¥\"* -#,##0.00_ ;_ \"¥\"* \"-\"??_ ;_ @_ "),
            Map.entry(50, "yyyy\"年\"m\"月\""),
            Map.entry(51, "m\"月\"d\"日\""),
            Map.entry(52, "yyyy\"年\"m\"月\""),
            Map.entry(53, "m\"月\"d\"日\""),
            Map.entry(54, "m\"月\"d\"日\""),
            Map.entry(55, "上午/下午h\"时\"mm\"分\""),
            Map.entry(56, "上午/下午h\"时\"mm\"分\"ss\"秒\""),
            Map.entry(57, "yyyy\"年\"m\"月\""),
            Map.entry(58, "m\"月\"d\"日\""));

    private final Map<String, NumberFormat> formats = new HashMap<>();

    /**
     * A number as it is displayed.
     *
     * @param index of the format
     * @param format null for the built-in one of the index
     * @param from1904 whether days count from 1904
     */
    String number(double value, int index, @Nullable String format, boolean from1904) {
        String code = format == null ? builtIn(index) : format;
        NumberFormat known = formats.get(code);
        if (known == null) {
            known = NumberFormat.of(code);
            if (formats.size() < MOST_FORMATS) {
                formats.put(code, known);
            }
        }
        return known.format(value, from1904).strip();
    }

    private static String builtIn(int index) {
        String chinese = BUILT_IN.get(index);
        String format = chinese == null && index >= 0 ? BuiltinFormats.getBuiltinFormat(index) : chinese;
        return format == null ? GENERAL : format;
    }

    static String logical(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    /** What stands for a formula whose result was never saved: the formula itself, which no one takes for an amount. */
    static String uncalculated(String formula) {
        return "=" + formula;
    }
}
