package io.gouji.ingest.extract.ocr;

import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.model.finding.LocalizedText;

/** Why pictures of pages cannot be read, in words for the person who sent them. */
final class RecognitionProblems {

    private RecognitionProblems() {}

    static UnreadableDocumentException notInstalled() {
        return problem(
                "OCR_NOT_INSTALLED",
                "PDF 中有扫描图片页，没有文字，而本系统未安装文字识别。请安装 Tesseract 及其中文数据（tesseract-ocr、tesseract-ocr-chi-sim），"
                        + "或上传由 Word、Excel 导出的 PDF。",
                "The PDF has pages that are pictures, and no text recognition is installed. Install Tesseract with its Chinese "
                        + "data (tesseract-ocr, tesseract-ocr-chi-sim), or upload a PDF exported from Word or Excel.");
    }

    static UnreadableDocumentException tooManyPages(int limit) {
        return problem(
                "LIMIT_OCR_PAGES",
                "PDF 中的扫描图片页超过 " + limit + " 页，超出文字识别上限。请上传由 Word、Excel 导出的 PDF，或拆分后上传。",
                "More than " + limit
                        + " pages of the PDF are pictures, which is beyond what is recognised. Upload a PDF exported "
                        + "from Word or Excel, or split it.");
    }

    static UnreadableDocumentException tooLargePicture(int page) {
        return problem(
                "LIMIT_IMAGE",
                "PDF 第 " + page + " 页的图片过大，无法识别文字。请以 300 dpi 重新扫描，或上传由 Word、Excel 导出的 PDF。",
                "The picture on page " + page
                        + " is too large to be recognised. Scan it at 300 dpi, or upload a PDF exported from "
                        + "Word or Excel.");
    }

    static UnreadableDocumentException failed(int page) {
        return problem(
                "OCR_FAILED",
                "PDF 第 " + page + " 页的图片无法识别文字。请重新扫描，或上传由 Word、Excel 导出的 PDF。",
                "The text of page " + page
                        + " could not be recognised. Scan it again, or upload a PDF exported from Word or Excel.");
    }

    private static UnreadableDocumentException problem(String code, String zh, String en) {
        return new UnreadableDocumentException(code, new LocalizedText(zh, en));
    }
}
