package id.satudata.command.notary;

import id.satudata.kernel.seal.Block;
import java.util.List;
import java.util.Optional;

/** A place outside of the database where blocks are published, one after the other; what is there stays there. */
interface SealBoard extends AutoCloseable {

    /** As people call it. */
    String name();

    /**
     * The last block that is there.
     *
     * @throws BoardUnavailableException when it can't be told
     * @throws SealsBrokenException when what is there is no block
     */
    Optional<Block> last();

    /**
     * Adds blocks; they are there for good when this returns.
     *
     * @throws BoardUnavailableException when they may not all be there
     */
    void add(List<Block> blocks);

    @Override
    void close();
}
