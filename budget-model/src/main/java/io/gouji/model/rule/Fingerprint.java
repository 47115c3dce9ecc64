package io.gouji.model.rule;

import io.gouji.model.identity.Identity;
import io.gouji.model.template.TemplateSet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;

/** Digest of everything that decides how the catalogue judges, so that no change of it goes unnoticed downstream. */
final class Fingerprint {

    private static final int BYTES = 4;

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    void add(byte[] bytes) {
        digest.update(bytes);
    }

    void add(TemplateSet set) {
        add(set.id().getBytes(StandardCharsets.UTF_8));
        for (Identity identity : set.identities()) {
            String text = String.join(
                    "|",
                    identity.rule(),
                    identity.formula(),
                    identity.scope().toString(),
                    identity.columns().toString(),
                    new TreeSet<>(identity.uses()).toString(),
                    identity.years().toString());
            add(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    String text() {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }
}
