package io.gouji.validation.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Whether this address may change anything: the service has no sign-in of its own. */
@ApplicationScoped
class Changes {

    /** What a browser says of a request that another site's page makes. */
    private static final Set<String> OTHER_SITES = Set.of("cross-site", "same-site");

    private final boolean allowed;

    Changes(@ConfigProperty(name = "gouji.settings.change-allowed", defaultValue = "false") boolean allowed) {
        this.allowed = allowed;
    }

    /**
     * Goes on only where changes are allowed.
     *
     * @param site what a browser says of where the request comes from
     */
    void check(@Nullable String site) {
        if (!allowed || site != null && OTHER_SITES.contains(site)) {
            throw new ProblemException(
                    ProblemCode.CHANGES_NOT_ALLOWED,
                    "此处不允许更改设置或重新核对。如需开放，请设置 gouji.settings.change-allowed=true。",
                    "Changing settings and validating again is not allowed here. To allow it, set gouji.settings.change-allowed=true.");
        }
    }
}
