package id.satudata.kernel.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The fields somebody is shown for a purpose. */
public record Visible(Set<Field> fields) {

    public static final Visible ALL = new Visible(EnumSet.allOf(Field.class));
    public static final Visible NONE = new Visible(Set.of());

    /** What a grant leaves of the fields of a purpose. */
    public static Visible of(Fields granted, Set<Field> ofPurpose) {
        return switch (granted) {
            case NONE -> NONE;
            case ALL -> new Visible(ofPurpose);
            case MASKED -> {
                Set<Field> left = EnumSet.noneOf(Field.class);
                ofPurpose.stream().filter(field -> !field.isIdentifying()).forEach(left::add);
                yield new Visible(left);
            }
        };
    }

    public boolean shows(Field field) {
        return fields.contains(field);
    }

    /** The codes of what is not shown, in fixed order: it depends on who asks, never on whom the answer is about. */
    public List<String> masked() {
        return Arrays.stream(Field.values())
                .filter(field -> !shows(field))
                .map(Field::code)
                .toList();
    }
}
