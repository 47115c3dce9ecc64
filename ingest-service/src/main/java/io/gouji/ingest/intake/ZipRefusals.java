package io.gouji.ingest.intake;

/** Why a ZIP, or a document in it, was not taken in. */
final class ZipRefusals {

    private ZipRefusals() {}

    static Refusal broken() {
        return Refusal.unreadable(
                "BROKEN_ZIP",
                "ZIP 文件已损坏或不完整。请重新压缩后上传，或直接上传其中的文件。",
                "The ZIP is damaged or incomplete. Pack it again, or upload its files themselves.");
    }

    static Refusal empty() {
        return Refusal.unreadable(
                "EMPTY_ZIP", "ZIP 中没有文件。请确认选对了文件后重新上传。", "The ZIP holds no files. Check that it is the right one.");
    }

    static Refusal tooManyEntries(int limit) {
        return Refusal.tooLarge(
                "ZIP_TOO_MANY_FILES",
                "一个 ZIP 最多包含 " + limit + " 个文件。请分成几个 ZIP 上传。",
                "A ZIP may hold " + limit + " files. Split it and upload the parts.");
    }

    static Refusal tooLarge(long limit) {
        long megabytes = Math.max(1, limit / 1024 / 1024);
        return Refusal.tooLarge(
                "ZIP_TOO_LARGE",
                "ZIP 解压后合计超过 " + megabytes + " MB 的上限，其余文件未接受。请分成几个 ZIP 上传。",
                "The files of the ZIP have more than " + megabytes
                        + " MB together; this one and those behind it were not accepted. Split the ZIP and upload the parts.");
    }

    static Refusal entryTooLarge(String fileName, long limit) {
        long megabytes = Math.max(1, limit / 1024 / 1024);
        return Refusal.tooLarge(
                "FILE_TOO_LARGE",
                "文件“" + fileName + "”超过 " + megabytes + " MB 的上限。请拆分或压缩图片后重新上传。",
                "The file \"" + fileName + "\" is larger than the limit of " + megabytes
                        + " MB. Split it, or make its images smaller, and upload it again.");
    }

    static Refusal expandsTooFar() {
        return Refusal.unreadable(
                "ZIP_EXPANSION",
                "文件解压后膨胀超过 " + UnpackingLimits.MOST_EXPANSION + " 倍，疑似压缩炸弹，未接受。请直接上传该文件。",
                "The file expands to more than " + UnpackingLimits.MOST_EXPANSION
                        + " times its packed size, as attacks do, and was not accepted. Upload the file itself.");
    }

    static Refusal encrypted() {
        return Refusal.unreadable(
                "ENCRYPTED_DOCUMENT",
                "ZIP 中的该文件设有密码，无法读取。请取消密码后重新压缩上传。",
                "The file is protected by a password inside the ZIP. Pack it without one and upload that.");
    }

    static Refusal unknownCompression() {
        return Refusal.unreadable(
                "ZIP_COMPRESSION",
                "ZIP 使用了无法读取的压缩方式。请用普通 ZIP 方式重新压缩，或直接上传其中的文件。",
                "The ZIP uses a compression that is not read. Pack it as an ordinary ZIP, or upload its files themselves.");
    }

    static Refusal nested() {
        return Refusal.unreadable(
                "NESTED_ZIP",
                "ZIP 中还有 ZIP，不再解压。请把其中的文件直接放进一个 ZIP，或单独上传。",
                "A ZIP inside a ZIP is not unpacked. Put its files into one ZIP, or upload it by itself.");
    }
}
