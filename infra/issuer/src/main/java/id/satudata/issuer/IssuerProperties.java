package id.satudata.issuer;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the issuer needs to know.
 *
 * @param address as tokens name it
 * @param folder where it keeps its key
 * @param secrets of the logins, by the code of the role
 * @param portals addresses to which the portal may be sent back after a login
 * @param tokensLast how long a token holds
 */
@ConfigurationProperties("satudata.issuer")
record IssuerProperties(
        String address,
        Path folder,
        Map<String, String> secrets,
        @DefaultValue List<String> portals,
        @DefaultValue("8h") Duration tokensLast) {

    /** Masked: secrets. */
    @Override
    public String toString() {
        return "IssuerProperties[" + address + "]";
    }
}
