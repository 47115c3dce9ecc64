package io.gouji.stack.client;

/**
 * Why a file has no findings.
 *
 * @param state {@code REFUSED} at the door, {@code REJECTED} later, or {@code UNFINISHED} when nothing was heard in time
 * @param code stable
 * @param zh the sentence in Chinese
 * @param en the sentence in English
 */
public record Problem(String state, String code, String zh, String en) {}
