package id.satudata.access;

/** What anybody may fetch without a token: documents, the portal's own files, and whether the service lives. */
final class OpenPaths {
    static final String[] ALL = {
        "/v3/api-docs/**",
        "/swagger-ui/**",
        "/swagger-ui.html",
        "/",
        "/index.html",
        "/assets/**",
        "/favicon.ico",
        "/actuator/health",
        "/actuator/health/liveness",
        "/actuator/health/readiness"
    };

    private OpenPaths() {}
}
