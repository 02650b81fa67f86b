package id.satudata.query.cube;

import id.satudata.kernel.region.Regions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills {@code region_place} and {@code region_block} from the reference data, at start, when the table is empty or of another issue. */
@Component
class RegionPlaces implements InitializingBean {

    private static final String INSERT_PLACES = """
            insert into region_place (place, first_edition, last_edition, village, district, regency, province, block,
                                      small_block)
            select * from unnest(?::integer[], ?::integer[], ?::integer[], ?::text[], ?::text[], ?::text[], ?::text[],
                                 ?::integer[], ?::integer[])""";
    private static final String INSERT_BLOCKS = """
            insert into region_block (block, wide, first_edition, last_edition, regency, province)
            select * from unnest(?::integer[], ?::integer[], ?::integer[], ?::integer[], ?::text[], ?::text[])""";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    RegionPlaces(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterPropertiesSet() {
        String fingerprint = fingerprint();
        transaction.executeWithoutResult(status -> {
            // One of several instances fills the table, the others wait and find it filled.
            jdbc.sql("lock table region_source in exclusive mode").update();
            if (!isLoaded(fingerprint)) {
                load(fingerprint);
            }
        });
    }

    private boolean isLoaded(String fingerprint) {
        return jdbc.sql("select exists (select from region_source where fingerprint = ?)")
                .param(fingerprint)
                .query(Boolean.class)
                .single();
    }

    private void load(String fingerprint) {
        jdbc.sql("delete from region_source").update();
        jdbc.sql("delete from region_place").update();
        jdbc.sql("delete from region_block").update();
        loadPlaces(Hierarchy.of(Regions.load()));
        loadBlocks(Blocks.load().rows());
        jdbc.sql("insert into region_source (fingerprint) values (?)")
                .param(fingerprint)
                .update();
        jdbc.sql("analyze region_place, region_block").update();
    }

    private void loadPlaces(List<RegionPlace> rows) {
        jdbc.sql(INSERT_PLACES)
                .params(
                        numbers(rows, RegionPlace::place),
                        numbers(rows, RegionPlace::first),
                        numbers(rows, RegionPlace::last),
                        texts(rows, RegionPlace::village),
                        texts(rows, RegionPlace::district),
                        texts(rows, RegionPlace::regency),
                        texts(rows, RegionPlace::province),
                        numbers(rows, row -> Blocks.load().of(row.place())),
                        numbers(rows, row -> Blocks.load().smallOf(row.place())))
                .update();
    }

    private void loadBlocks(List<RegionBlock> rows) {
        jdbc.sql(INSERT_BLOCKS)
                .params(
                        numbers(rows, RegionBlock::block),
                        numbers(rows, RegionBlock::wide),
                        numbers(rows, RegionBlock::first),
                        numbers(rows, RegionBlock::last),
                        texts(rows, RegionBlock::regency),
                        texts(rows, RegionBlock::province))
                .update();
    }

    private static <T> Integer[] numbers(List<T> rows, Function<T, Integer> column) {
        return rows.stream().map(column).toArray(Integer[]::new);
    }

    private static <T> String[] texts(List<T> rows, Function<T, String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    /** The checksums that lie beside the reference data. */
    private static String fingerprint() {
        try (InputStream sums = Regions.class.getResourceAsStream("SHA256SUMS")) {
            if (sums == null) {
                throw new IllegalStateException("the checksums of the reference data are missing");
            }
            return new String(sums.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
