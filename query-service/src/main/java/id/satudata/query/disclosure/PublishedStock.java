package id.satudata.query.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is published of the people of some regions on a day. */
public final class PublishedStock {

    private final LocalDate day;
    private final List<Map<String, PublishedPeople>> regions;

    /** @param regions by their codes, under each threshold */
    PublishedStock(LocalDate day, List<Map<String, PublishedPeople>> regions) {
        this.day = day;
        this.regions = regions;
    }

    public Disclosure figure(String region, Portion portion) {
        return regions.stream()
                .map(under -> figure(under, region, portion))
                .reduce(Disclosure::unless)
                .orElseThrow();
    }

    private Disclosure figure(Map<String, PublishedPeople> under, String region, Portion portion) {
        PublishedPeople people = under.get(region);
        Disclosure figure =
                people == null ? Disclosure.hidden(Reason.UNPUBLISHED_SHAPE) : people.figure(Group.PUBLISHED, portion);
        return figure.isShown() || Rhythms.isYearEnd(day) ? figure : Disclosure.hidden(Reason.UNPUBLISHED_SHAPE);
    }
}
