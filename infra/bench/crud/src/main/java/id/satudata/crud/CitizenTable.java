package id.satudata.crud;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows; each method is one statement and one transaction. */
@Component
class CitizenTable {
    private static final String INSERT = """
            insert into citizen (id, nik, name, sex, birth_date, birth_place, village, family_card, mother_nik,
                                 father_nik, effective_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String MOVE = """
            update citizen set village = ?, family_card = coalesce(?, family_card), effective_on = ?,
                               version = version + 1, changed_at = now()
            where nik = ?
            returning id, version""";

    private final JdbcTemplate jdbc;

    CitizenTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Receipt insert(ResidentReport resident) {
        UUID id = UUID.randomUUID();
        jdbc.update(
                INSERT,
                id,
                resident.nik(),
                resident.name(),
                resident.sex().name(),
                resident.birthDate(),
                resident.birthPlace(),
                resident.village(),
                resident.familyCard(),
                resident.motherNik(),
                resident.fatherNik(),
                resident.effectiveOn());
        return new Receipt(id, 1);
    }

    /** Empty for a NIK nobody has. */
    Optional<Receipt> move(MoveReport move) {
        List<Receipt> moved = jdbc.query(
                MOVE,
                (row, number) -> new Receipt(row.getObject(1, UUID.class), row.getLong(2)),
                move.toVillage(),
                move.familyCard(),
                move.movedOn(),
                move.nik());
        return moved.stream().findFirst();
    }
}
