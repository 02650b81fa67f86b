package id.satudata.query.feed;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the keys of subjects are read: the database of the log, as a role that may read the table {@code subject_key} and
 * nothing else.
 */
@ConfigurationProperties("satudata.keys.datasource")
record KeySource(
        @DefaultValue("jdbc:postgresql://127.0.0.1:5432/satudata_command")
        String url,

        @DefaultValue("satudata_keys") String username,
        @Nullable String password) {

    /** Masked: the password is a secret. */
    @Override
    public String toString() {
        return "KeySource[" + username + "]";
    }
}
