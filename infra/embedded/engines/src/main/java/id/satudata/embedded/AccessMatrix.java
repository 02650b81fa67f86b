package id.satudata.embedded;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is expected of every resource for every role, written by hand, as a test reads it: a row a resource, a column a
 * role. A cell says who gets an answer: {@code -} nobody, {@code any} whoever has the role, {@code S} in the own sector,
 * {@code R} in the own region, {@code RS} in both.
 */
public final class AccessMatrix {

    /** Here the people of the test live; and there they do not. */
    private static final List<String> REGIONS = List.of("33.73", "33.72");

    private static final List<String> SECTORS = List.of("population", "health");

    private static final Map<String, String> PURPOSES = Map.of(
            "agency-system", "identity-verification",
            "case-officer", "population-administration",
            "analyst", "statistics",
            "data-protection-officer", "rights-requests");

    private final List<Case> cases = new ArrayList<>();
    private final List<String> resources = new ArrayList<>();

    /** One request and whether it is to be let through. */
    public record Case(String resource, String role, String region, String sector, boolean allowed) {

        /** A token of exactly this role, region and sector, with a purpose that the role may state. */
        public String token(String citizenId) {
            return role.equals("citizen")
                    ? TestTokens.citizen(citizenId)
                    : TestTokens.of(role, "matrix-" + role, sector, region, PURPOSES.get(role));
        }
    }

    private AccessMatrix() {}

    /** @param table a heading of roles, then rows of a method, a path, and a cell a role */
    public static AccessMatrix of(String table) {
        AccessMatrix matrix = new AccessMatrix();
        List<List<String>> rows = table.lines()
                .filter(line -> !line.isBlank())
                .map(line -> Arrays.asList(line.strip().split("\\s+")))
                .toList();
        List<String> roles = rows.getFirst();
        rows.stream().skip(1).forEach(row -> matrix.add(row, roles));
        return matrix;
    }

    private void add(List<String> row, List<String> roles) {
        if (row.size() != roles.size() + 2) {
            throw new IllegalArgumentException("a cell a role: " + row);
        }
        String resource = row.get(0) + " " + row.get(1);
        resources.add(resource);
        for (int column = 0; column < roles.size(); column++) {
            String cell = row.get(column + 2);
            String role = roles.get(column);
            combinations()
                    .forEach(pair -> cases.add(new Case(
                            resource, role, pair.get(0), pair.get(1), isAllowed(cell, pair.get(0), pair.get(1)))));
        }
    }

    private static Stream<List<String>> combinations() {
        return REGIONS.stream().flatMap(region -> SECTORS.stream().map(sector -> List.of(region, sector)));
    }

    private static boolean isAllowed(String cell, String region, String sector) {
        boolean own = region.equals(REGIONS.getFirst());
        boolean ofSector = sector.equals(SECTORS.getFirst());
        return switch (cell) {
            case "-" -> false;
            case "any" -> true;
            case "S" -> ofSector;
            case "R" -> own;
            case "RS" -> own && ofSector;
            default -> throw new IllegalArgumentException("no cell: " + cell);
        };
    }

    /** Every resource for every role, in the own and another region and sector. */
    public List<Case> cases() {
        return List.copyOf(cases);
    }

    /** The resources that have a row: method and path. */
    public List<String> resources() {
        return List.copyOf(resources);
    }
}
