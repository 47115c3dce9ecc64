package io.gouji.ingest.parse;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gouji.generator.DisclosureGenerator;
import io.gouji.generator.GenerationOptions;
import io.gouji.generator.economy.Size;
import io.gouji.generator.page.Format;
import io.gouji.generator.set.DisclosureSets;
import io.gouji.ingest.extract.Layout;
import io.gouji.ingest.extract.TextReader;
import io.gouji.ingest.parse.place.FigurePlacement;
import io.gouji.model.template.TemplateSets;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever waits for a document in vain gives it up; its thread must not go on for ever. */
class GivenUpTest {

    private final DisclosureParser parser = new DisclosureParser(TemplateSets.all(), new FigurePlacement());

    @AfterEach
    void thisThreadGoesOn() {
        Thread.interrupted();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void documentThatIsGivenUpIsReadNoFurther(String set, Format format) throws Exception {
        String text = DisclosureGenerator.generate(7, new GenerationOptions(set, format, Size.SMALL, 0, 0, false))
                .text();
        Layout layout = new TextReader().read(text.getBytes(StandardCharsets.UTF_8));

        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> parser.parse(layout, ParseHints.none())).isInstanceOf(CancellationException.class);
    }

    static Stream<Arguments> documentThatIsGivenUpIsReadNoFurther() {
        return DisclosureSets.ids().stream()
                .flatMap(set -> Stream.of(Format.TABS, Format.LINES).map(format -> Arguments.of(set, format)));
    }
}
