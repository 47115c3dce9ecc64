package io.gouji.validation.rule;

import io.gouji.model.document.CellRef;
import io.gouji.model.finding.LikelyCause;
import io.gouji.model.finding.LikelyCause.Kind;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.narrative.Claim;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Words the hypotheses of what went wrong; each asks to compare with the source and claims nothing. */
final class LikelyCauses {

    private static final Map<Kind, LocalizedText> NAMES = Map.of(
            Kind.DIGITS_SWAPPED, new LocalizedText("两位数字颠倒", "two digits swapped"),
            Kind.DIGIT_MISTYPED, new LocalizedText("一位数字录错、漏录或多录", "one digit mistyped, left out or typed twice"),
            Kind.UNIT_SLIP, new LocalizedText("元与万元混用", "yuan and ten thousand yuan confused"),
            Kind.DECIMAL_POINT, new LocalizedText("小数点错位", "the decimal point misplaced"),
            Kind.SIGN, new LocalizedText("正负号录反", "the sign reversed"));

    private LikelyCauses() {}

    /** The hypothesis that a cell was meant to hold another value; nothing where no single slip explains it. */
    static Optional<LikelyCause> cause(CellRef cell, BigDecimal printed, BigDecimal supposed) {
        return Slips.kind(printed, supposed)
                .map(kind -> new LikelyCause(kind, cell, printed, supposed, message(kind, cell, printed, supposed)));
    }

    private static LocalizedText message(Kind kind, CellRef cell, BigDecimal printed, BigDecimal supposed) {
        LocalizedText name = NAMES.getOrDefault(kind, new LocalizedText("", ""));
        String from = printed.toPlainString();
        String to = supposed.toPlainString();
        String place = place(cell) + " ";
        return new LocalizedText(
                "一种可能：表" + cell.table() + "，" + place + from + "应为" + to + "（" + name.zh()
                        + "）；若如此，涉及该数的勾稽关系全部成立。请核对原始数据。",
                "One possibility: table " + cell.table() + " " + place + from + " was meant to be " + to + " ("
                        + name.en()
                        + "); then every equation that touches the figure holds. Please compare with the source.");
    }

    /** The hypothesis that a number in words was meant to be another; nothing where no single slip explains it. */
    static Optional<LikelyCause> cause(Claim claim, BigDecimal supposed, CellRef compared) {
        return Slips.kind(claim.value(), supposed).map(kind -> {
            LocalizedText name = NAMES.getOrDefault(kind, new LocalizedText("", ""));
            return ofWords(kind, claim, supposed, compared, name);
        });
    }

    /** The hypothesis that words repeat the figure of another column of the row they speak of. */
    static LikelyCause ofOtherColumn(Claim claim, BigDecimal supposed, CellRef compared, CellRef repeated) {
        return ofWords(
                Kind.NEIGHBOURING_COLUMN,
                claim,
                supposed,
                compared,
                new LocalizedText(
                        "与同一行“" + repeated.column() + "”一栏的数相同",
                        "it is the figure of the column " + repeated.column()));
    }

    private static LikelyCause ofWords(
            Kind kind, Claim claim, BigDecimal supposed, CellRef compared, LocalizedText name) {
        String to = supposed.toPlainString();
        return new LikelyCause(
                kind,
                compared,
                claim.value(),
                supposed,
                new LocalizedText(
                        "一种可能：文字说明中" + claim.subject() + " " + claim.printed() + claim.unit() + "应为" + to + claim.unit()
                                + "（" + name.zh() + "）；若如此，与该数有关的比较全部成立。请核对原始数据。",
                        "One possibility: " + claim.printed() + " " + claim.unit() + " of " + claim.subject()
                                + " in words was meant to be " + to + " (" + name.en()
                                + "); then every comparison of that number holds. Please compare with the source."));
    }

    /** The hypothesis that a row was left out. */
    static LikelyCause missingRow(CellRef cell, BigDecimal supposed) {
        String to = supposed.toPlainString();
        return new LikelyCause(
                Kind.MISSING_ROW,
                cell,
                null,
                supposed,
                new LocalizedText(
                        "一种可能：表" + cell.table() + "漏列“" + cell.row() + "”一行（" + cell.column() + " " + to
                                + "），其他表有该科目；若补上，以上勾稽关系成立。请核对原始数据。",
                        "One possibility: table " + cell.table() + " lacks the row " + cell.row() + " (" + cell.column()
                                + " " + to
                                + "), which other tables have; with it these equations hold. Please compare with the source."));
    }

    /** The hypothesis that a figure stands in the wrong column of its row. */
    static LikelyCause otherColumn(CellRef from, CellRef to, BigDecimal printed) {
        return moved(
                Kind.NEIGHBOURING_COLUMN,
                from,
                to,
                printed,
                new LocalizedText(to.column() + "一栏（数字错列）", "the column " + to.column()));
    }

    /** The hypothesis that a figure stands in the row above or below its own. */
    static LikelyCause otherRow(CellRef from, CellRef to, BigDecimal printed) {
        return moved(
                Kind.NEIGHBOURING_ROW,
                from,
                to,
                printed,
                new LocalizedText("相邻的“" + to.row() + "”一行（数字串行）", "the neighbouring row " + to.row()));
    }

    private static LikelyCause moved(Kind kind, CellRef from, CellRef to, BigDecimal printed, LocalizedText where) {
        String figure = printed.toPlainString();
        return new LikelyCause(
                kind,
                to,
                null,
                printed,
                new LocalizedText(
                        "一种可能：表" + from.table() + "，" + place(from) + " " + figure + "应列在" + where.zh()
                                + "；若如此，涉及该数的勾稽关系全部成立。请核对原始数据。",
                        "One possibility: table " + from.table() + " " + place(from) + " " + figure + " belongs into "
                                + where.en()
                                + "; then every equation that touches the figure holds. Please compare with the source."));
    }

    /** The hypothesis that two neighbouring rows have each other's figures. */
    static LikelyCause exchangedRows(CellRef one, CellRef other, BigDecimal printed, BigDecimal supposed, int columns) {
        String zh = columns > 1 ? "整行的数" : one.column() + " " + printed.toPlainString();
        String en = columns > 1 ? "the figures" : one.column() + " " + printed.toPlainString();
        String to = columns > 1 ? "" : " " + supposed.toPlainString();
        return new LikelyCause(
                Kind.NEIGHBOURING_ROW,
                one,
                printed,
                supposed,
                new LocalizedText(
                        "一种可能：表" + one.table() + "相邻两行的数互换，“" + one.row() + "”" + zh + "与“" + other.row() + "”" + to
                                + "填串了行；若如此，涉及这些数的勾稽关系全部成立。请核对原始数据。",
                        "One possibility: in table " + one.table()
                                + " two neighbouring rows have each other's figures: " + en
                                + " of " + one.row() + " and" + to + " of " + other.row()
                                + "; then every equation that touches them holds. Please compare with the source."));
    }

    private static String place(CellRef cell) {
        return cell.row().isEmpty() ? cell.column() : cell.row() + "·" + cell.column();
    }
}
