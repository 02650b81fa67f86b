package id.satudata.standalone.launch;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Tells of each part once for each phase it comes to. */
final class News {
    private final Consumer<PartState> tell;
    private final Map<Part, Phase> told = new EnumMap<>(Part.class);

    News(Consumer<PartState> tell) {
        this.tell = tell;
    }

    void of(PlatformState state) {
        for (PartState part : state.parts()) {
            if (told.put(part.part(), part.phase()) != part.phase()) {
                tell.accept(part);
            }
        }
    }
}
