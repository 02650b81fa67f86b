package id.satudata.embedded.elasticsearch;

import java.io.IOException;

/** The process that started this one; it holds the other end of our standard input. */
final class Parent {
    private Parent() {}

    /** The watching thread also keeps the process alive: all of the node's own threads are daemons. */
    static void onDeath(Runnable action) {
        Thread.ofPlatform().daemon(false).name("parent-watch").start(() -> {
            waitForEndOfInput();
            action.run();
        });
    }

    private static void waitForEndOfInput() {
        try {
            while (System.in.read() >= 0) {
                // what the parent writes has no meaning; only the end of it has
            }
        } catch (IOException closed) {
            // a broken pipe tells the same as its end
        }
    }
}
