package io.gouji.ingest.intake;

import io.gouji.ingest.extract.TextEncoding;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Names of the entries of a ZIP: in UTF-8, or in GBK as the tools of Windows write them, whatever they say of it. */
final class EntryNames {

    /** What systems put beside documents without anybody's wish. */
    private static final Set<String> BY_THE_WAY = Set.of("thumbs.db", "desktop.ini");

    private EntryNames() {}

    /** The name of the file, without its path. */
    static String fileName(ZipArchiveEntry entry) {
        return FileNames.clean(path(entry));
    }

    /** Whether it is a file that a system has put there, and no document. */
    static boolean isByTheWay(ZipArchiveEntry entry) {
        String path = path(entry).replace('\\', '/');
        String name = path.substring(path.lastIndexOf('/') + 1);
        return path.startsWith("__MACOSX/")
                || name.isEmpty()
                || name.startsWith(".")
                || name.startsWith("~$")
                || BY_THE_WAY.contains(name.toLowerCase(Locale.ROOT));
    }

    private static String path(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null || raw.length == 0) {
            return entry.getName();
        }
        return TextEncoding.decode(raw).orElseGet(() -> new String(raw, StandardCharsets.UTF_8));
    }
}
