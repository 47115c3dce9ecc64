package io.gouji.report.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For those who come without an address: what can be asked for. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class IndexResource {

    private final String version;

    IndexResource(@ConfigProperty(name = "quarkus.application.version") String version) {
        this.version = version;
    }

    @GET
    @Operation(hidden = true)
    public Index root() {
        return index();
    }

    @GET
    @Path("/api/v1")
    @Operation(hidden = true)
    public Index index() {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("documents", "/api/v1/documents");
        addresses.put("budgets", "/api/v1/budgets");
        addresses.put("findings", "/api/v1/findings");
        addresses.put("explanations", "/api/v1/explanations");
        addresses.put("rules", "/api/v1/rules");
        addresses.put("views", "/api/v1/views");
        addresses.put("openapi", "/q/openapi");
        addresses.put("health", "/q/health");
        addresses.put("metrics", "/q/metrics");
        return new Index("Gouji 勾稽 report-service", version, addresses);
    }

    /** What can be asked for, by name. */
    record Index(String name, String version, Map<String, String> addresses) {}
}
