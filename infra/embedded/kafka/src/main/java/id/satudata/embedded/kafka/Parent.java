package id.satudata.embedded.kafka;

import java.io.IOException;

/** The process that started this one; it holds the other end of our standard input. */
final class Parent {
    private Parent() {}

    static void onDeath(Runnable action) {
        Thread.ofPlatform().daemon().name("parent-watch").start(() -> {
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
