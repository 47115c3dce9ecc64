package io.gouji.ingest.parse.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.extract.pdf.PdfReader;
import io.gouji.ingest.parse.Corpus;
import io.gouji.ingest.parse.code.NameBook;
import io.gouji.ingest.parse.header.HeaderFacts;
import io.gouji.ingest.parse.header.HeaderReader;
import io.gouji.ingest.parse.outline.OutlineReader;
import io.gouji.ingest.parse.section.SourceLine;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Measure;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims of real narratives of other provinces, held against what a person read on their pages. */
class RealPdfClaimsTest {

    private static final Set<Measure> READ = EnumSet.of(
            Measure.AMOUNT, Measure.SHARE_PCT, Measure.CHANGE_AMOUNT, Measure.CHANGE_PCT, Measure.COMPLETION_PCT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sh_putuo_czj_dept_budget_2025",
                "sh_putuo_czj_dept_final_2024",
                "js_cpc_office_budget_2019_narrative"
            })
    void amountsSharesAndChangesAreThoseOnThePages(String name) throws Exception {
        // Given
        List<SourceLine> lines =
                SourceLine.of(new PdfReader().read(Files.readAllBytes(Corpus.file("disclosures/" + name + ".pdf"))));
        HeaderFacts header = HeaderReader.read(lines);
        String issuer = Objects.requireNonNull(header.organisation());
        int year = Objects.requireNonNull(header.fiscalYear());

        // When
        List<Claim> claims = new NarrativeReader(issuer, year, new NameBook(), List.of(), sentence -> null)
                .read(OutlineReader.read(List.of(lines), issuer))
                .claims();

        // Then
        assertThat(claims.stream()
                        .filter(claim -> READ.contains(claim.measure()))
                        .map(RealPdfClaimsTest::row))
                .containsExactlyElementsOf(truth(name));
    }

    private static String row(Claim claim) {
        return String.join(
                ",",
                claim.section(),
                claim.subject(),
                claim.measure().id(),
                claim.value().toPlainString());
    }

    private static List<String> truth(String name) throws Exception {
        try (var stream =
                Objects.requireNonNull(RealPdfClaimsTest.class.getResourceAsStream("/claims/" + name + ".csv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }
}
