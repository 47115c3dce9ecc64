package io.gouji.ingest.api;

/**
 * What an upload may hold.
 *
 * @param fileBytes of one file
 * @param requestBytes of the whole body
 * @param files in one request
 */
record UploadLimits(long fileBytes, long requestBytes, int files) {}
