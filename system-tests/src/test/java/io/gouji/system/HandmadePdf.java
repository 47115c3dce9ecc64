package io.gouji.system;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** PDF files written by hand, so that they can be what no program would write. */
final class HandmadePdf {

    private static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
    private static final String PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>";

    private HandmadePdf() {}

    /** One page with nothing on it, as a scan without its image. */
    static byte[] blankPage() {
        return of(List.of(CATALOG, pages("3 0 R", 1), PAGE), "");
    }

    /** Opens with a password only. */
    static byte[] encrypted() {
        String id = "<" + "0a".repeat(16) + ">";
        String encryption = "<< /Filter /Standard /V 2 /R 3 /Length 128 /P -3904 /O <" + "ab".repeat(32) + "> /U <"
                + "cd".repeat(32) + "> >>";
        return of(List.of(CATALOG, pages("3 0 R", 1), PAGE, encryption), "/Encrypt 4 0 R /ID [" + id + " " + id + "]");
    }

    /** A tree of pages that leads back to its root. */
    static byte[] loop() {
        return of(List.of(CATALOG, pages("2 0 R 3 0 R", 2), PAGE), "");
    }

    static byte[] manyPages(int count) {
        StringBuilder kids = new StringBuilder();
        List<String> objects = new ArrayList<>(List.of(CATALOG, ""));
        for (int i = 0; i < count; i++) {
            objects.add(PAGE);
            kids.append(i + 3).append(" 0 R ");
        }
        objects.set(1, pages(kids.toString(), count));
        return of(objects, "");
    }

    private static String pages(String kids, int count) {
        return "<< /Type /Pages /Kids [" + kids + "] /Count " + count + " >>";
    }

    private static byte[] of(List<String> objects, String trailer) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        write(pdf, "%PDF-1.4\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(pdf.size()));
            write(pdf, (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n");
        }
        int start = pdf.size();
        write(pdf, "xref\n0 " + (objects.size() + 1) + "\n" + table);
        write(pdf, "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R " + trailer + " >>\n");
        write(pdf, "startxref\n" + start + "\n%%EOF\n");
        return pdf.toByteArray();
    }

    private static void write(ByteArrayOutputStream pdf, String text) {
        pdf.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
