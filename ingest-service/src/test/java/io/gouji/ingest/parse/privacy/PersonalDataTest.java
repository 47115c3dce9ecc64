package io.gouji.ingest.parse.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.parse.Corpus;
import io.gouji.ingest.parse.TextDisclosure;
import io.gouji.model.ModelJson;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.privacy.PersonalDatum;
import io.gouji.model.privacy.PersonalDatum.Kind;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    private static final Pattern MOBILE = Pattern.compile("(?<![0-9])1[3-9][0-9]{9}(?![0-9])");

    @Test
    void peopleAndTheirNumbersAreFoundBehindTheirLabelsAndMasked() {
        // Given
        String text = """
                部门联系人\t王小明\t联系电话\t13912345678\t
                项目负责人 李雷 联系电话 139 1234 5679
                联系人：阿不都·买买提，邮箱 wang.xm@example.cn
                身份证号 11010519491231002X，开户银行账号：6222 0212 3456 7890 123
                家庭住址：青禾县东街12号3单元
                """;

        // When
        List<PersonalDatum> data =
                PersonalDataFinder.find(TextDisclosure.lines(text), Set.of()).data();

        // Then
        assertThat(data)
                .extracting(datum -> datum.kind() + " " + datum.masked())
                .containsExactlyInAnyOrder(
                        "MOBILE_NUMBER 139****5678",
                        "PERSON_NAME 王**",
                        "MOBILE_NUMBER 139****5679",
                        "PERSON_NAME 李**",
                        "PERSON_NAME 阿**",
                        "EMAIL w***@example.cn",
                        "IDENTITY_NUMBER 110*************2X",
                        "BANK_ACCOUNT ****0123",
                        "HOME_ADDRESS 青禾****");
    }

    @Test
    void nameBeforeTheEndOfItsSentenceIsFound() {
        // Given
        String text = "填报人：赵志刚。本部门公开的其他事项见附件。";

        // When
        List<PersonalDatum> data =
                PersonalDataFinder.find(TextDisclosure.lines(text), Set.of()).data();

        // Then
        assertThat(data)
                .extracting(datum -> datum.kind() + " " + datum.masked())
                .containsExactly("PERSON_NAME 赵**");
    }

    @Test
    void aListOfThousandsIsHiddenToItsLastNumber() {
        // Given
        String text = IntStream.range(0, 5_000)
                .mapToObj(i -> "联系电话 139%08d".formatted(i))
                .collect(Collectors.joining("\n"));

        // When
        PersonalDataFinder.Found found = PersonalDataFinder.find(TextDisclosure.lines(text), Set.of());

        // Then
        assertThat(found.mask().apply(text)).doesNotContainPattern(MOBILE);
        assertThat(found.data()).hasSize(2_000);
        assertThat(found.notes())
                .extracting(note -> note.code() + " " + note.message().en())
                .containsExactly(
                        "READING_LIMIT There is too much personal data to list: 3000 more are masked but not listed");
    }

    @Test
    void landlinesOfficesAmountsAndWrongCheckDigitsAreNoPersonalData() {
        // Given
        String text = """
                部门联系人\t办公室\t联系电话\t0999-6123456\t
                项目负责人：财务科
                收入总计 13,912,345,678.00 支出总计 13912345678.00
                编号 110105194912310021
                """;

        // When
        List<PersonalDatum> data =
                PersonalDataFinder.find(TextDisclosure.lines(text), Set.of()).data();

        // Then
        assertThat(data).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"artux-2025", "manas-2025"})
    void noPersonalDatumOfARealDisclosureLeavesTheParser(String name) throws Exception {
        // Given
        BudgetDocument document = Corpus.read(name);
        String source = Files.readString(Corpus.file("disclosures/" + name + ".txt"));

        // When
        String json = ModelJson.mapper().writeValueAsString(document);

        // Then
        assertThat(document.personalData()).extracting(PersonalDatum::kind).contains(Kind.PERSON_NAME);
        assertThat(MOBILE.matcher(json).find()).isFalse();
        for (String line : source.split("\n")) {
            for (String label : List.of("部门联系人", "项目负责人")) {
                int at = line.replace("\t", "").indexOf(label);
                String behind = at < 0
                        ? ""
                        : line.replace("\t", "").substring(at + label.length()).strip();
                if (behind.length() >= 3) {
                    assertThat(json).doesNotContain(behind.substring(0, 3));
                }
            }
        }
    }
}
