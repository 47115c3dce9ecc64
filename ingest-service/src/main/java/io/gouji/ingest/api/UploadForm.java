package io.gouji.ingest.api;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The form of an upload, for its description only: it is read while it arrives. */
@Schema(name = "UploadForm")
record UploadForm(
        @Schema(
                description = "The file; several fields of this name for several files",
                type = SchemaType.STRING,
                format = "binary",
                required = true)
        byte[] file,

        @Schema(description = "When the department published them", format = "date", examples = "2025-02-14") @Nullable
        String publishedOn,

        @Schema(description = "Six-digit region code (行政区划代码)", pattern = "[1-9][0-9]{5}", examples = "653001")
        @Nullable
        String regionCode,

        @Schema(description = "Where they were found; never fetched", format = "uri") @Nullable
        String sourceUrl,

        @Schema(description = "Whether the files are one disclosure, in this order", examples = "true") @Nullable
        Boolean join) {}
