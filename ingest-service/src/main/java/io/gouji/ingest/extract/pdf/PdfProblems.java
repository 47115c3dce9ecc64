package io.gouji.ingest.extract.pdf;

import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.model.finding.LocalizedText;

/** Why a PDF is refused, in words for the person who sent it. */
final class PdfProblems {

    private PdfProblems() {}

    static UnreadableDocumentException encrypted() {
        return problem(
                "ENCRYPTED_DOCUMENT",
                "PDF 设有打开密码，无法读取。请去除密码后重新上传。",
                "The PDF needs a password to be opened. Remove the password and upload it again.");
    }

    static UnreadableDocumentException damaged() {
        return problem(
                "BROKEN_DOCUMENT",
                "PDF 文件已损坏或不完整，无法完整读取。请重新导出或重新下载后上传。",
                "The PDF is damaged or incomplete and cannot be read as a whole. Export or download it anew and upload"
                        + " it again.");
    }

    static UnreadableDocumentException damagedPage(int page) {
        return problem(
                "BROKEN_DOCUMENT",
                "PDF 文件第 " + page + " 页已损坏，无法完整读取。请重新导出或重新下载后上传。",
                "Page " + page + " of the PDF is damaged and cannot be read. Export or download it anew and upload it"
                        + " again.");
    }

    static UnreadableDocumentException withoutPages() {
        return problem(
                "EMPTY_DOCUMENT",
                "PDF 文件没有任何页面。请确认选对了文件后重新上传。",
                "The PDF has no pages. Check that it is the right file and upload it again.");
    }

    static UnreadableDocumentException tooManyPages(int limit) {
        return problem(
                "LIMIT_PAGES",
                "PDF 超过 " + limit + " 页，不像一份预算公开文件。请拆分或确认文件后重新上传。",
                "The PDF has more than " + limit + " pages, which no disclosure has. Split it or check the file, and"
                        + " upload it again.");
    }

    static UnreadableDocumentException empty() {
        return problem(
                "EMPTY_DOCUMENT",
                "PDF 文件中没有任何文字。请确认选对了文件后重新上传。",
                "The PDF has no text. Check that it is the right file and upload it again.");
    }

    static UnreadableDocumentException pageLoop() {
        return problem(
                "PDF_PAGE_LOOP",
                "PDF 的页面结构有误（页面循环引用）。请重新导出为 PDF 后上传。",
                "The pages of the PDF refer to each other in a circle. Export the document as PDF anew and upload it"
                        + " again.");
    }

    static UnreadableDocumentException tooDeep() {
        return problem(
                "LIMIT_NESTING",
                "PDF 内部结构嵌套过深，无法读取。请重新导出为 PDF 后上传。",
                "The PDF is nested too deeply to be read. Export the document as PDF anew and upload it again.");
    }

    static UnreadableDocumentException tooComplex() {
        return problem(
                "LIMIT_PAGE_CONTENT",
                "PDF 页面内容过于复杂，超出处理上限。请重新导出为 PDF 后上传。",
                "A page of the PDF holds more drawing or text than is read of a page. Export the document as PDF anew"
                        + " and upload it again.");
    }

    static UnreadableDocumentException tooMuchContent() {
        return problem(
                "LIMIT_EXPANSION",
                "PDF 解压后的内容过大，超出处理上限。请重新导出为 PDF 后上传。",
                "The PDF unpacks to more than is read of a document. Export the document as PDF anew and upload it"
                        + " again.");
    }

    static UnreadableDocumentException withoutText(int pages) {
        return problem(
                "OCR_NOT_INSTALLED",
                "PDF 有 " + pages + " 页是扫描图片，没有文字，而本系统未安装文字识别。请安装 Tesseract 及其中文数据（tesseract-ocr、"
                        + "tesseract-ocr-chi-sim），或上传由 Word、Excel 导出的 PDF。",
                "Of " + pages + " pages the PDF has only pictures, and no text recognition is installed. Install"
                        + " Tesseract with its Chinese data (tesseract-ocr, tesseract-ocr-chi-sim), or upload a PDF"
                        + " exported from Word or Excel.");
    }

    static UnreadableDocumentException fontsWithoutMeaning() {
        return problem(
                "PDF_TEXT_NOT_MAPPED",
                "PDF 的字体没有说明字符的含义，无法取得文字。请用 Word、Excel 重新导出为 PDF 后上传。",
                "The fonts of the PDF do not say what their characters stand for, so that no text can be read. Export"
                        + " the document as PDF anew from Word or Excel and upload it again.");
    }

    private static UnreadableDocumentException problem(String code, String zh, String en) {
        return new UnreadableDocumentException(code, new LocalizedText(zh, en));
    }
}
