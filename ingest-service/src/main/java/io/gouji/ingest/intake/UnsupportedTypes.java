package io.gouji.ingest.intake;

import io.gouji.ingest.extract.Containers;
import io.gouji.ingest.extract.MediaTypes;
import io.gouji.ingest.intake.Refusal.Kind;
import io.gouji.model.finding.LocalizedText;
import java.util.Map;

/** Says of a kind of file that is not read what to make of it instead. */
final class UnsupportedTypes {

    private static final LocalizedText AS_DOCX_OR_PDF = new LocalizedText(
            "请用办公软件打开，另存为 DOCX 或 PDF 后重新上传。", "Open it in an office program, save it as DOCX or PDF, and upload that.");
    private static final LocalizedText AS_XLSX = new LocalizedText(
            "请用办公软件打开，另存为 XLSX 后重新上传。", "Open it in an office program, save it as XLSX, and upload that.");
    private static final LocalizedText AS_PDF =
            new LocalizedText("请另存或转换为 PDF 后重新上传。", "Save or convert it as PDF, and upload that.");
    private static final LocalizedText AS_ZIP =
            new LocalizedText("请解压后上传其中的文件，或改用 ZIP 压缩。", "Unpack it and upload its files, or pack them as ZIP.");
    private static final LocalizedText ANYTHING = new LocalizedText(
            "请上传 PDF、DOCX、DOC、XLSX、XLS、HTML 或文本格式的预算公开文件。",
            "Upload the disclosure as PDF, DOCX, DOC, XLSX, XLS, HTML or text.");

    private static final Map<String, LocalizedText> INSTEAD = Map.ofEntries(
            Map.entry(MediaTypes.RTF, AS_DOCX_OR_PDF),
            Map.entry(MediaTypes.COMPOUND_FILE, AS_DOCX_OR_PDF),
            Map.entry(MediaTypes.XML, AS_DOCX_OR_PDF),
            Map.entry("application/vnd.oasis.opendocument.text", AS_DOCX_OR_PDF),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", AS_XLSX),
            Map.entry(Containers.XLSB, AS_XLSX),
            Map.entry(Containers.PPTX, AS_PDF),
            Map.entry(Containers.PPT, AS_PDF),
            Map.entry(Containers.OFD, AS_PDF),
            Map.entry("image/png", AS_PDF),
            Map.entry("image/jpeg", AS_PDF),
            Map.entry("image/gif", AS_PDF),
            Map.entry("image/tiff", AS_PDF),
            Map.entry("application/gzip", AS_ZIP),
            Map.entry("application/x-7z-compressed", AS_ZIP),
            Map.entry("application/vnd.rar", AS_ZIP));

    private UnsupportedTypes() {}

    static Refusal refusal(String mediaType) {
        if (mediaType.equals(MediaTypes.ZIP)) {
            return ZipRefusals.nested();
        }
        LocalizedText instead = INSTEAD.getOrDefault(mediaType, ANYTHING);
        return new Refusal(
                Kind.UNSUPPORTED_TYPE,
                "UNSUPPORTED_TYPE",
                new LocalizedText(
                        "文件内容的类型（" + mediaType + "）不受支持。" + instead.zh(),
                        "The content of the file is of a type that is not supported (" + mediaType + "). "
                                + instead.en()));
    }
}
