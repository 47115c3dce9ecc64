package io.gouji.ingest.extract;

import io.gouji.model.finding.LocalizedText;
import java.util.Locale;

/** The reasons for which documents of several formats cannot be read, in words for the person who sent them. */
public final class UnreadableDocuments {

    private UnreadableDocuments() {}

    /** It cannot be opened without a password. */
    public static UnreadableDocumentException encrypted() {
        return unreadable(
                "ENCRYPTED_DOCUMENT",
                "文件设有打开密码，无法读取。请取消密码保护后重新上传。",
                "The document can be opened with a password only. Take the password off and upload it again.");
    }

    /**
     * It is damaged, or not what it begins as.
     *
     * @param format as people call it, such as {@code DOCX}
     */
    public static UnreadableDocumentException broken(String format) {
        return unreadable(
                "BROKEN_DOCUMENT",
                "文件已损坏或不完整，无法作为 " + format + " 读取。请用原来的软件打开确认并重新保存后上传。",
                "The file is damaged or incomplete and cannot be read as " + format
                        + ". Open it in the program it was made with, save it again and upload that.");
    }

    /** It was written by a program older than those whose formats are read. */
    public static UnreadableDocumentException tooOld(String since, String instead) {
        return unreadable(
                "FORMAT_TOO_OLD",
                "文件的格式早于 " + since + "，无法读取。请用办公软件打开后另存为 " + instead + " 重新上传。",
                "The format of the file is older than " + since
                        + " and is not read. Open it in an office program, save it as " + instead
                        + " and upload that.");
    }

    /** It has no text at all. */
    public static UnreadableDocumentException empty() {
        return unreadable(
                "EMPTY_DOCUMENT",
                "文件中没有任何文字。请确认选对了文件后重新上传。",
                "The document has no text. Check that it is the right file and upload it again.");
    }

    static UnreadableDocumentException tooManyPages(int limit) {
        return tooMuch("LIMIT_PAGES", "页（或工作表）", "pages or sheets", limit);
    }

    static UnreadableDocumentException tooManyLines(int limit) {
        return tooMuch("LIMIT_LINES", "行", "lines", limit);
    }

    /** A limit of {@link ReadingLimits#cells()}. */
    public static UnreadableDocumentException tooManyCells(int limit) {
        return tooMuch("LIMIT_CELLS", "个有内容的单元格", "cells that are not blank", limit);
    }

    /** A limit of {@link ReadingLimits#columns()}. */
    public static UnreadableDocumentException tooManyColumns(int limit) {
        return tooMuch("LIMIT_COLUMNS", "列（单个表格）", "columns in a table", limit);
    }

    /** A limit of {@link ReadingLimits#characters()}. */
    public static UnreadableDocumentException tooManyCharacters(int limit) {
        return tooMuch("LIMIT_TEXT", "个字符", "characters", limit);
    }

    /** A limit of {@link ReadingLimits#nesting()}. */
    public static UnreadableDocumentException nestedTooDeeply() {
        return unreadable(
                "LIMIT_NESTING",
                "文件中的表格或段落嵌套层数过多，不像一份预算公开文件。请确认文件后重新上传。",
                "Tables or paragraphs of the document are nested deeper than those of any disclosure. Check the file and "
                        + "upload it again.");
    }

    /** A limit of {@link ReadingLimits#expandedBytes()}. */
    public static UnreadableDocumentException expandsTooFar(long limit) {
        long megabytes = limit / 1024 / 1024;
        return unreadable(
                "LIMIT_EXPANSION",
                "文件解压后超过 " + megabytes + " MB，不像一份预算公开文件。请确认文件后重新上传。",
                "The document expands to more than " + megabytes
                        + " MB, which no disclosure does. Check the file and upload it again.");
    }

    /** It is larger than documents of its format are read. */
    public static UnreadableDocumentException tooLarge(String format, long limit) {
        long megabytes = limit / 1024 / 1024;
        return unreadable(
                "LIMIT_SIZE",
                format + " 文件超过 " + megabytes + " MB，不像一份预算公开文件。请确认文件后重新上传。",
                "The " + format + " file has more than " + megabytes
                        + " MB, which no disclosure has. Check the file and upload it again.");
    }

    private static UnreadableDocumentException tooMuch(String code, String zh, String en, int limit) {
        return unreadable(
                code,
                "文件超过 " + limit + " " + zh + "，不像一份预算公开文件。请确认文件后重新上传。",
                String.format(Locale.ROOT, "The document has more than %,d %s, which no disclosure has. ", limit, en)
                        + "Check the file and upload it again.");
    }

    private static UnreadableDocumentException unreadable(String code, String zh, String en) {
        return new UnreadableDocumentException(code, new LocalizedText(zh, en));
    }
}
