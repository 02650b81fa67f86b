package id.satudata.kernel.seal;

/**
 * Something wrong, and where.
 *
 * @param number of the block
 * @param firstPosition of the block's leaves; 0 where there is no block that says it
 * @param lastPosition of the block's leaves; 0 where there is no block that says it
 */
public record Finding(Fault fault, long number, long firstPosition, long lastPosition) {

    static Finding in(Block block, Fault fault) {
        return new Finding(fault, block.number(), block.firstPosition(), block.lastPosition());
    }

    @Override
    public String toString() {
        return "Block %d%s: %s".formatted(number, place(), fault.meaning());
    }

    private String place() {
        return lastPosition == 0 ? "" : " (positions %d to %d)".formatted(firstPosition, lastPosition);
    }
}
