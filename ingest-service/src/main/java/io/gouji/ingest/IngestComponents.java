package io.gouji.ingest;

import io.gouji.ingest.archive.FileArchive;
import io.gouji.ingest.archive.SourceArchive;
import io.gouji.ingest.extract.JoinedReader;
import io.gouji.ingest.extract.LayoutReader;
import io.gouji.ingest.extract.PageRecognizer;
import io.gouji.ingest.extract.ReadingLimits;
import io.gouji.ingest.extract.TextReader;
import io.gouji.ingest.extract.html.HtmlReader;
import io.gouji.ingest.extract.ocr.DeferredRecognition;
import io.gouji.ingest.extract.ocr.Tesseract;
import io.gouji.ingest.extract.ocr.TesseractRecognizer;
import io.gouji.ingest.extract.pdf.PdfReader;
import io.gouji.ingest.extract.sheet.XlsReader;
import io.gouji.ingest.extract.sheet.XlsxReader;
import io.gouji.ingest.extract.word.DocReader;
import io.gouji.ingest.extract.word.DocxReader;
import io.gouji.ingest.intake.ContentJudge;
import io.gouji.ingest.intake.Intake;
import io.gouji.ingest.intake.ReceivedDocuments;
import io.gouji.ingest.intake.UnpackingLimits;
import io.gouji.ingest.intake.Uploads;
import io.gouji.ingest.parse.DisclosureParser;
import io.gouji.ingest.parse.place.FigurePlacement;
import io.gouji.ingest.work.DisclosureDocumentParser;
import io.gouji.ingest.work.DocumentParser;
import io.gouji.ingest.work.ParseWorker;
import io.gouji.ingest.work.RecognizingParser;
import io.gouji.ingest.work.TimeLimitedParser;
import io.gouji.model.template.TemplateSets;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Puts the parts together that know no framework. */
@Singleton
class IngestComponents {

    private final IngestSettings settings;
    private final List<LayoutReader> readers;

    IngestComponents(IngestSettings settings) {
        this.settings = settings;
        this.readers = readers(new DeferredRecognition(tesseract(settings)));
    }

    private static Tesseract tesseract(IngestSettings settings) {
        return new Tesseract(settings.recognition().command());
    }

    /** Those of all formats, and of several files in one. */
    static List<LayoutReader> readers(PageRecognizer recognizer) {
        List<LayoutReader> readers = List.of(
                new TextReader(),
                new PdfReader(recognizer),
                new HtmlReader(ReadingLimits.standard()),
                new DocxReader(ReadingLimits.standard()),
                new DocReader(ReadingLimits.standard()),
                new XlsxReader(ReadingLimits.standard()),
                new XlsReader(ReadingLimits.standard()));
        return Stream.concat(readers.stream(), Stream.of(new JoinedReader(readers)))
                .toList();
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    @DefaultBean
    SourceArchive archive() {
        return new FileArchive(settings.archive().directory());
    }

    @Produces
    @Singleton
    Intake intake(SourceArchive archive, ReceivedDocuments received, Clock clock) {
        return new Intake(archive, received, new ContentJudge(readers), clock);
    }

    @Produces
    @Singleton
    Uploads uploads(Intake intake, SourceArchive archive) {
        UnpackingLimits limits = new UnpackingLimits(
                settings.upload().maxZipFiles(),
                settings.upload().maxBytes().asLongValue(),
                settings.upload().maxRequestBytes().asLongValue());
        return new Uploads(intake, archive, new ContentJudge(readers), limits);
    }

    @Produces
    @Singleton
    @DefaultBean
    DocumentParser parser() {
        return parser(readers);
    }

    @Produces
    @Singleton
    RecognizingParser recognizingParser() {
        return new RecognizingParser(parser(readers(new TesseractRecognizer(tesseract(settings)))));
    }

    private static DocumentParser parser(List<LayoutReader> readers) {
        return new DisclosureDocumentParser(readers, new DisclosureParser(TemplateSets.all(), new FigurePlacement()));
    }

    @Produces
    @Singleton
    TimeLimitedParser timeLimitedParser(DocumentParser parser) {
        return new TimeLimitedParser(parser, settings.parse().timeLimit());
    }

    void close(@Disposes TimeLimitedParser parser) {
        parser.close();
    }

    @Produces
    @Singleton
    ParseWorker worker(SourceArchive archive, TimeLimitedParser parser) {
        return new ParseWorker(
                archive,
                parser,
                settings.parse().timeLimit(),
                Math.toIntExact(settings.upload().maxBytes().asLongValue()));
    }
}
