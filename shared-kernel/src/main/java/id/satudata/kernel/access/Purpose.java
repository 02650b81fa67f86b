package id.satudata.kernel.access;

import java.util.Set;

/**
 * A reason for which personal data may be read.
 *
 * @param code as the header {@code Purpose} states it
 * @param basis the lawful basis: article 20 of UU 27/2022, and the law that gives the task
 * @param roles who may read for it
 * @param fields what may be read for it
 */
public record Purpose(String code, String basis, Set<Role> roles, Set<Field> fields) {}
