package id.satudata.embedded;

import org.testcontainers.containers.GenericContainer;

/**
 * A test's engine as a container. A stopped container would come back on another port, so taking the engine away means
 * pausing it: clients see a broker that no longer answers. Testcontainers removes it after the JVM ends.
 */
abstract class ContainerServer<C extends GenericContainer<?>> implements TestServer {
    final C container;
    private boolean paused;

    ContainerServer(C container) {
        this.container = container;
    }

    @Override
    public synchronized void start() {
        if (paused) {
            container
                    .getDockerClient()
                    .unpauseContainerCmd(container.getContainerId())
                    .exec();
            paused = false;
        } else {
            container.start();
        }
    }

    @Override
    public synchronized void stop() {
        if (!paused) {
            container
                    .getDockerClient()
                    .pauseContainerCmd(container.getContainerId())
                    .exec();
            paused = true;
        }
    }
}
