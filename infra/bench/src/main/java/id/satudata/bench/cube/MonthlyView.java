package id.satudata.bench.cube;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** The usual view for such figures: summed by village, sex and months. Has to be made anew for every new row. */
record MonthlyView(double seconds, long rows) {

    static MonthlyView make(Connection postgres) throws SQLException {
        long started = System.nanoTime();
        try (Statement statement = postgres.createStatement()) {
            statement.execute("drop materialized view if exists bench.monthly");
            statement.execute("""
                    create materialized view bench.monthly as
                    select place, sex, date_trunc('month', birth::timestamp)::date as birth_month,
                        date_trunc('month', valid_on::timestamp)::date as valid_month,
                        date_trunc('month', known_on::timestamp)::date as known_month, sum(delta)::integer as delta
                    from bench.plain group by 1, 2, 3, 4, 5""");
            statement.execute("create index on bench.monthly (place, valid_month)");
            statement.execute("vacuum analyze bench.monthly");
            double seconds = (System.nanoTime() - started) / 1e9;
            try (ResultSet row = statement.executeQuery("select count(*) from bench.monthly")) {
                row.next();
                return new MonthlyView(seconds, row.getLong(1));
            }
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "the materialised view has %,d rows, took %.0f s to make, and can tell ends of months alone",
                rows,
                seconds);
    }
}
