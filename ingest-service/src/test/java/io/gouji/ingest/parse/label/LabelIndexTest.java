package io.gouji.ingest.parse.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.parse.label.LabelIndex.Entry;
import io.gouji.model.template.TemplateSet;
import io.gouji.model.template.TemplateSets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The fixed rows of the income side of table 1, where the same words label several rows. */
class LabelIndexTest {

    private static final TemplateSet SET = TemplateSets.byId(TemplateSets.XINJIANG_11);

    private final LabelIndex labels =
            new LabelIndex(SET.table(1).orElseThrow().panels().get(0));

    @Test
    void numberingTellsRowsOfTheSameWordsApart() {
        assertThat(ids(List.of("一、本年收入", "4.财政专户核拨", "5.单位资金", "二、上年结转结余", "2.非财政拨款结转结余", "其中:财政专户核拨", "单位资金")))
                .containsExactly("本年收入", "财政专户核拨", "单位资金", "上年结转结余", "非财政拨款结转结余", "财政专户结转", "单位资金结转");
    }

    @Test
    void orderTellsThemApartWhereNothingIsNumbered() {
        assertThat(ids(List.of("本年收入", "政府性基金预算拨款", "财政专户核拨", "单位资金", "上年结转结余", "政府性基金预算拨款", "单位资金")))
                .containsExactly("本年收入", "政府性基金预算拨款", "财政专户核拨", "单位资金", "上年结转结余", "政府性基金结转", "单位资金结转");
    }

    @Test
    void otherNumberingDoesNotHideTheWords() {
        assertThat(ids(List.of("(一)本年收入", "5、单位资金", "其中事业收入"))).containsExactly("本年收入", "单位资金", "事业收入");
    }

    @Test
    void totalsAreKnownUnderTheirUsualNames() {
        assertThat(ids(List.of("收入合计"))).containsExactly("收入总计");
        assertThat(ids(List.of("总计"))).containsExactly("收入总计");
    }

    @Test
    void garbledLabelIsTheOnlySimilarOneBetweenItsNeighbours() {
        int after = position("其中:事业收入");
        int before = position("附属单位上缴收入");

        assertThat(labels.similar("上级补肋收入", after, before))
                .isNotNull()
                .extracting(entry -> entry.row().id())
                .isEqualTo("上级补助收入");
        assertThat(labels.similar("上级补肋收入", before, Integer.MAX_VALUE)).isNull();
        assertThat(labels.similar("收入", -1, Integer.MAX_VALUE)).isNull();
    }

    @Test
    void beginningOfABrokenLabelIsRecognised() {
        assertThat(labels.isBeginning("上级一般公共预算安排")).isTrue();
        assertThat(labels.isBeginning("3.国有资本")).isTrue();
        assertThat(labels.isBeginning("安排转移支付")).isFalse();
    }

    private int position(String label) {
        Entry entry = labels.find(label, -1);
        return entry == null ? -1 : entry.position();
    }

    /** Ids of the rows labels stand for, read one after the other. */
    private List<String> ids(List<String> printed) {
        List<String> ids = new ArrayList<>();
        @Nullable Entry last = null;
        for (String label : printed) {
            last = labels.find(label, last == null ? -1 : last.position());
            ids.add(last == null ? "?" : last.row().id());
        }
        return ids;
    }
}
