package id.satudata.audit;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where accesses are logged.
 *
 * @param url JDBC address of the audit's database, the same for all services
 * @param username who may add rows and read them, and nothing else
 * @param owner who creates and changes the tables; only where the service is to do that when it starts
 */
@ConfigurationProperties("satudata.audit")
public record AuditProperties(
        @Nullable String url,
        @Nullable String username,
        @Nullable String password,
        @Nullable String owner,
        @Nullable String ownerPassword) {

    public AuditProperties {
        if (url == null || url.isBlank()) {
            throw new MissingAuditException();
        }
    }

    @Override
    public String url() {
        return Objects.requireNonNull(url);
    }

    /** Without passwords. */
    @Override
    public String toString() {
        return "AuditProperties[…]";
    }
}
