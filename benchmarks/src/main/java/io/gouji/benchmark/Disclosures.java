package io.gouji.benchmark;

import io.gouji.generator.DisclosureGenerator;
import io.gouji.generator.GenerationOptions;
import io.gouji.generator.economy.Size;
import io.gouji.generator.page.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The documents that are measured: real ones where the corpus is, else generated ones of like size. */
final class Disclosures {

    private Disclosures() {}

    /**
     * The bytes of a document.
     *
     * @param name {@code artux-2025} or {@code manas-2025} for a real one from the folder {@code GOUJI_CORPUS} (default
     *     {@code ../shared/data}), {@code tabs} or {@code lines} for a generated one of medium size
     */
    static byte[] named(String name) {
        if (name.equals("tabs") || name.equals("lines")) {
            Format shape = name.equals("tabs") ? Format.TABS : Format.LINES;
            return DisclosureGenerator.generate(20_250_217, GenerationOptions.sound(shape, Size.MEDIUM))
                    .text()
                    .getBytes(StandardCharsets.UTF_8);
        }
        try {
            String corpus = System.getenv().getOrDefault("GOUJI_CORPUS", "../shared/data");
            return Files.readAllBytes(Path.of(corpus, "disclosures", name + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException("no corpus; measure the generated documents with -p document=tabs,lines", e);
        }
    }
}
