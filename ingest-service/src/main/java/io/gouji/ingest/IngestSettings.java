package io.gouji.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What can be configured of this service beside Quarkus and Kafka. */
@ConfigMapping(prefix = "gouji")
public interface IngestSettings {

    /** Of the source archive. */
    Archive archive();

    /** Of the upload. */
    Upload upload();

    /** Of the parse workers. */
    Parse parse();

    /** Of the recognition of text in pictures. */
    Recognition recognition();

    /** Of the report-service. */
    Report report();

    /** Settings of the source archive. */
    interface Archive {
        /** Where documents are kept; several replicas must see the same directory. */
        @WithDefault("data/archive")
        Path directory();
    }

    /** Settings of the upload. */
    interface Upload {
        /** Of one file, in bytes. */
        @WithDefault("50M")
        MemorySize maxBytes();

        /** Of a request with several files, in bytes. */
        @WithDefault("256M")
        MemorySize maxRequestBytes();

        /** Files in a request. */
        @WithDefault("100")
        int maxFiles();

        /** Documents in a ZIP. */
        @WithDefault("500")
        int maxZipFiles();
    }

    /** Settings of the parse workers. */
    interface Parse {
        /** How many documents are parsed at the same time; the worker pool of the messaging framework takes it over. */
        int workers();

        /** How long a document may take. */
        @WithDefault("30S")
        Duration timeLimit();
    }

    /** Settings of the recognition of text in pictures (OCR). */
    interface Recognition {
        /** Name or path of the program that recognises, Tesseract. */
        @WithDefault("tesseract")
        String command();

        /** How many documents are recognised at the same time, each on one core. */
        int workers();

        /** How long a document may take. */
        @WithDefault("15M")
        Duration timeLimit();
    }

    /** Settings of the report-service. */
    interface Report {
        /** Address that people reach it at, put before the path of {@code Location}; without it the path stands alone. */
        Optional<String> baseUrl();
    }
}
