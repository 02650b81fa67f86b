package id.satudata.query.region;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The regions one level in, in order of code.
 *
 * @param total how many there are on all pages
 * @param next {@code cursor} of the next page; null on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RegionPage(
        RegionRef parent,
        String edition,
        List<RegionRef> regions,
        long total,
        @Nullable String next) {}
