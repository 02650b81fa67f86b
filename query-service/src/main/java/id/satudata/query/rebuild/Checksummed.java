package id.satudata.query.rebuild;

/**
 * A part of the read model whose content a rebuild compares, row by row and in no order; contributed as a bean.
 *
 * @param part its name in the report
 * @param columns the columns that must agree, as SQL: {@code citizen_id, position}; no surrogate keys
 * @param from a table, or a query in parentheses with an alias: {@code (select … group by …) as cell}
 */
public record Checksummed(String part, String columns, String from) {}
