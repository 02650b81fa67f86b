package id.satudata.query.feed;

import id.satudata.query.feed.Generation.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Creates, swaps and drops the generations of the read model. */
@Component
@DependsOnDatabaseInitialization
class Generations implements InitializingBean {

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Generations(DataSource dataSource, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** At start: the active generation, with the tables of this version of the software. */
    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status -> {
            Locks.GENERATIONS.take(jdbc, 0);
            migrate(find(State.ACTIVE).orElseGet(() -> create(State.ACTIVE)));
        });
    }

    Generation active() {
        return find(State.ACTIVE).orElseThrow(() -> new IllegalStateException("no generation is active"));
    }

    /** A new empty one beside the active. */
    Generation begin() {
        Generation building = transaction.execute(status -> create(State.BUILDING));
        migrate(building);
        return building;
    }

    /** Makes the one that was being built the active one; within the transaction that holds back the writers. */
    Generation flip(Generation active, Generation building) {
        set(active, State.RETIRED);
        return set(building, State.ACTIVE);
    }

    /** Whether one that has been replaced is still there. */
    boolean hasRetired() {
        return find(State.RETIRED).isPresent();
    }

    /** Drops what a rebuild left behind that did not come to its end. */
    void dropLeftovers() {
        jdbc.sql("select number, state from generation where state <> 'active'")
                .query(Generations::generation)
                .list()
                .forEach(this::drop);
    }

    /** Waits for the questions that are still being answered from it. */
    void drop(Generation generation) {
        transaction.executeWithoutResult(status -> {
            Locks.READING.take(jdbc, generation.number());
            jdbc.sql("drop schema if exists " + generation.schema() + " cascade")
                    .update();
            jdbc.sql("delete from generation where number = ?")
                    .param(generation.number())
                    .update();
        });
    }

    private Optional<Generation> find(State state) {
        return jdbc.sql("select number, state from generation where state = ? order by number limit 1")
                .param(state.column())
                .query(Generations::generation)
                .optional();
    }

    private Generation create(State state) {
        return jdbc.sql("insert into generation (state) values (?) returning number, state")
                .param(state.column())
                .query(Generations::generation)
                .single();
    }

    private Generation set(Generation generation, State state) {
        return jdbc.sql("update generation set state = ? where number = ? returning number, state")
                .params(state.column(), generation.number())
                .query(Generations::generation)
                .single();
    }

    private void migrate(Generation generation) {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource)
                .schemas(generation.schema())
                .locations("classpath:db/readmodel")
                .load()
                .migrate();
    }

    private static Generation generation(ResultSet row, int number) throws SQLException {
        return new Generation(row.getInt("number"), State.of(row.getString("state")));
    }
}
