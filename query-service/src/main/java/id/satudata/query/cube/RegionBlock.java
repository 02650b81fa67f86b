package id.satudata.query.cube;

/**
 * In which regency and province a block of villages lies, from one edition of the codes to another, both included.
 *
 * @param block the lowest place in it, which names it for ever
 * @param wide the same of the villages around it that share its province in every edition
 */
record RegionBlock(int block, int wide, int first, int last, String regency, String province) {

    boolean continues(RegionBlock before) {
        return new RegionBlock(block, wide, before.first, before.last, regency, province).equals(before);
    }

    RegionBlock until(int lastEdition) {
        return new RegionBlock(block, wide, first, lastEdition, regency, province);
    }
}
