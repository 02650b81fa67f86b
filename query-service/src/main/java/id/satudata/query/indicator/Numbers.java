package id.satudata.query.indicator;

import id.satudata.query.cube.Dimension;
import id.satudata.query.disclosure.Disclosure;
import java.util.List;
import java.util.Map;

/** The numbers of one answer. */
interface Numbers {

    /** Of a part of a region. */
    Disclosure figure(String region, Map<Dimension, Integer> cell);

    /** Of the whole region asked for. */
    Disclosure total();

    /** Whether there is something to tell of a region that the edition does not list. */
    boolean tellOf(String region);

    /** Parts that must be there besides those that usually are. */
    List<Map<Dimension, Integer>> occurring();
}
