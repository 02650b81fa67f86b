package id.satudata.standalone.guard;

import java.io.IOException;
import java.util.Arrays;

/**
 * Runs another main class until its parent dies, which shows as the end of standard input.
 *
 * <p>Arguments: the main class, then its own arguments.
 */
public final class Guarded {
    private Guarded() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        Thread.ofPlatform().daemon().name("parent-watch").start(Guarded::endWithParent);
        var main = Class.forName(args[0]).getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        main.invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
    }

    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                // what the parent writes has no meaning; only the end of it has
            }
        } catch (IOException closed) {
            // a broken pipe tells the same as its end
        }
        System.exit(0);
    }
}
