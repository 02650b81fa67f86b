package id.satudata.query;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Whatever the address given: PostgreSQL's errors must not quote the row they are about, for it is someone's data. */
@Component
class Secrecy implements BeanPostProcessor {

    private static final String SETTING = "logServerErrorDetail";

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            refuseDetail(pool.getJdbcUrl());
            pool.addDataSourceProperty(SETTING, "false");
        }
        return bean;
    }

    private static void refuseDetail(@Nullable String url) {
        if (url != null && url.toLowerCase(Locale.ROOT).contains(SETTING.toLowerCase(Locale.ROOT) + "=true")) {
            throw new IllegalStateException(
                    "The JDBC URL must not set " + SETTING + "=true: errors would name people.");
        }
    }
}
