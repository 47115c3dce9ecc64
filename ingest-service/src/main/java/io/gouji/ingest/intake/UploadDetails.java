package io.gouji.ingest.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the caller says about the documents of an upload.
 *
 * @param publishedOn when the department published them
 * @param regionCode six-digit region code (行政区划代码)
 * @param sourceUrl where they were found; never fetched
 */
public record UploadDetails(
        @Nullable LocalDate publishedOn,
        @Nullable String regionCode,
        @Nullable String sourceUrl) {

    private static final Pattern REGION_CODE = Pattern.compile("[1-9][0-9]{5}");
    private static final int LONGEST_URL = 2000;

    /** Nothing is said. */
    public static UploadDetails none() {
        return new UploadDetails(null, null, null);
    }

    /**
     * The details as a client writes them; blank is as good as absent.
     *
     * @throws RefusedException if one of them is not of its form
     */
    public static UploadDetails parse(
            @Nullable String publishedOn, @Nullable String regionCode, @Nullable String sourceUrl) {
        return new UploadDetails(
                publishedOn == null || publishedOn.isBlank() ? null : date(publishedOn.strip()),
                regionCode == null || regionCode.isBlank() ? null : regionCode(regionCode.strip()),
                sourceUrl == null || sourceUrl.isBlank() ? null : url(sourceUrl.strip()));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new RefusedException(Refusal.malformed(
                    "INVALID_PUBLISHED_ON",
                    "publishedOn 不是有效日期，请按 2025-02-14 的格式填写。",
                    "publishedOn is no date. Write it like 2025-02-14."));
        }
    }

    private static String regionCode(String text) {
        if (!REGION_CODE.matcher(text).matches()) {
            throw new RefusedException(Refusal.malformed(
                    "INVALID_REGION_CODE",
                    "regionCode 不是六位行政区划代码，请按 653001 的格式填写。",
                    "regionCode is no region code. Write six digits, like 653001."));
        }
        return text;
    }

    private static String url(String text) {
        if (text.length() > LONGEST_URL || !isWebAddress(text)) {
            throw new RefusedException(Refusal.malformed(
                    "INVALID_SOURCE_URL",
                    "sourceUrl 不是有效网址，请填写以 http:// 或 https:// 开头、不超过 2000 个字符的完整网址。",
                    "sourceUrl is no web address. Write a whole one of at most 2,000 characters that begins with "
                            + "http:// or https://."));
        }
        return text;
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
