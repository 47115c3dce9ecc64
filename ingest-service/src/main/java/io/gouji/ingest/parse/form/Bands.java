package io.gouji.ingest.parse.form;

import io.gouji.ingest.parse.number.CellNumber;
import io.gouji.ingest.parse.section.PageNumber;
import io.gouji.model.document.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Divides the columns of a grid into bands, by what stands in them and above them. */
final class Bands {

    private static final Set<Integer> DIGITS_OF_CODES = Set.of(2, 3, 5, 7);
    private static final Pattern CODE_HEADER = Pattern.compile(".*(编码|代码)|类|款|项|目");
    private static final Pattern NAME_HEADER =
            Pattern.compile(".*(名称|科目|分类|部门|方式|形式|大类|品目|内容|依据|类别|类型)|项目|单位|指标.*|.*目标|.*说明");
    private static final Pattern ASIDE_HEADER = Pattern.compile("序号|行次|备注|.*备注.*");

    private Bands() {}

    static List<Band> of(Cover cover, GridHeader header) {
        List<Band> bands = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        List<Integer> codes = new ArrayList<>();
        List<Integer> values = new ArrayList<>();
        for (int column = 0; column < cover.width(); column++) {
            Role role = role(cover, header, column);
            if (role == Role.ASIDE) {
                continue;
            }
            if (role != Role.VALUE && !values.isEmpty()) {
                bands.add(new Band(labels, codes, values));
                labels.clear();
                codes.clear();
                values.clear();
            }
            switch (role) {
                case CODE -> codes.add(column);
                case NAME -> labels.add(column);
                default -> values.add(column);
            }
        }
        if (!values.isEmpty()) {
            bands.add(new Band(labels, codes, values));
        }
        return bands;
    }

    private static Role role(Cover cover, GridHeader header, int column) {
        String leaf = header.leaf(column);
        int amounts = 0;
        int coded = 0;
        int words = 0;
        for (int row = header.rows(); row < cover.height(); row++) {
            String text = Labels.normal(cover.own(row, column));
            if (text.isEmpty()) {
                continue;
            }
            if (isCode(text)) {
                coded++;
            } else if (CellNumber.read(text) != null) {
                amounts += isPageNumber(cover, row) ? 0 : 1;
            } else if (Labels.hasChinese(text)) {
                words++;
            }
        }
        if (ASIDE_HEADER.matcher(leaf).matches()) {
            return amounts > words && amounts > coded && leaf.contains("备注") ? Role.VALUE : Role.ASIDE;
        }
        boolean numbered = header.numbers().containsKey(column);
        if (CODE_HEADER.matcher(leaf).matches() && amounts <= coded) {
            return Role.CODE;
        }
        if (numbered || amounts > 0 && amounts >= words) {
            return Role.VALUE;
        }
        if (words > 0 || NAME_HEADER.matcher(leaf).matches()) {
            return words == 0 && amounts == 0 && coded > 0 ? Role.CODE : Role.NAME;
        }
        if (coded > 0) {
            return header.isNone() || leaf.isEmpty() ? Role.CODE : Role.VALUE;
        }
        return leaf.isEmpty() ? Role.ASIDE : Role.VALUE;
    }

    /** A small number with nothing beside it says nothing of the column it stands in. */
    private static boolean isPageNumber(Cover cover, int row) {
        return PageNumber.is(Labels.normal(PrintedGrid.onlyWords(cover.row(row))));
    }

    static boolean isCode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return DIGITS_OF_CODES.contains(text.length());
    }

    private enum Role {
        CODE,
        NAME,
        VALUE,
        ASIDE
    }
}
