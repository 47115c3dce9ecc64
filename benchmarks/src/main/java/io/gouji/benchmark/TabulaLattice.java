package io.gouji.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** tabula-java's extraction of ruled tables, with the PDFBox 2 it needs: loaded apart from ours, and so called by reflection. */
final class TabulaLattice {

    private final Class<?> pdf;
    private final Method load;
    private final Class<?> extractor;
    private final Object algorithm;
    private final Method extract;

    /**
     * @param libraries the folder with its jars
     * @throws IllegalStateException if they are not there, with what to do
     */
    TabulaLattice(Path libraries) {
        // Not closed: it serves as long as the benchmark runs.
        ClassLoader apart = new URLClassLoader(jars(libraries), ClassLoader.getPlatformClassLoader());
        try {
            pdf = apart.loadClass("org.apache.pdfbox.pdmodel.PDDocument");
            load = pdf.getMethod("load", byte[].class);
            extractor = apart.loadClass("technology.tabula.ObjectExtractor");
            Class<?> lattice = apart.loadClass("technology.tabula.extractors.SpreadsheetExtractionAlgorithm");
            algorithm = lattice.getConstructor().newInstance();
            extract = lattice.getMethod("extract", apart.loadClass("technology.tabula.Page"));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("another tabula-java than this was written for", e);
        }
    }

    private static URL[] jars(Path libraries) {
        try (Stream<Path> files = Files.list(libraries)) {
            List<URL> jars = new ArrayList<>();
            for (Path file : files.toList()) {
                jars.add(file.toUri().toURL());
            }
            return jars.toArray(URL[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "no tabula-java; get it with: mvn -f benchmarks/src/tabula process-resources", e);
        }
    }

    /** All ruled tables of all pages. */
    List<Object> tables(byte[] bytes) throws ReflectiveOperationException, IOException {
        List<Object> tables = new ArrayList<>();
        try (AutoCloseable document = (AutoCloseable) load.invoke(null, (Object) bytes)) {
            Object pages = extractor.getConstructor(pdf).newInstance(document);
            Iterator<?> each = (Iterator<?>) extractor.getMethod("extract").invoke(pages);
            while (each.hasNext()) {
                tables.addAll((List<?>) extract.invoke(algorithm, each.next()));
            }
        } catch (ReflectiveOperationException | IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("the document cannot be closed", e);
        }
        return tables;
    }
}
