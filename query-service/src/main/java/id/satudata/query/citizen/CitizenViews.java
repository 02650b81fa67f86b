package id.satudata.query.citizen;

import id.satudata.query.feed.Watermark;
import id.satudata.query.record.CitizenState;
import id.satudata.query.record.Contact;
import id.satudata.query.record.Family;
import id.satudata.query.region.RegionRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** From a state of the record to what its readers see. */
@Mapper(componentModel = "spring")
interface CitizenViews {

    @Mapping(target = "citizenId", source = "state.citizenId")
    @Mapping(target = "alive", source = "state.alive")
    @Mapping(target = "status", source = "state.residence.status")
    @Mapping(target = "since", source = "state.residence.since")
    @Mapping(target = "country", source = "state.residence.country")
    @Mapping(target = "nik", source = "state.person.nik")
    @Mapping(target = "name", source = "state.person.name")
    @Mapping(target = "sex", source = "state.person.sex")
    @Mapping(target = "birthDate", source = "state.person.birthDate")
    @Mapping(target = "birthPlace", source = "state.person.birthPlace")
    @Mapping(target = "contact", source = "state.person.contact")
    @Mapping(target = "family", source = "state.family")
    @Mapping(target = "residence", source = "residence")
    @Mapping(target = "watermark", source = "watermark")
    CitizenView view(
            CitizenState state, LocalDate asOf, LocalDate knownOn, List<RegionRef> residence, Watermark watermark);

    @Mapping(target = "spouses", expression = "java(family.spouses())")
    CitizenView.FamilyView view(Family family);

    default CitizenView.@Nullable ContactView view(Contact contact) {
        return contact.phone() == null && contact.email() == null
                ? null
                : new CitizenView.ContactView(contact.phone(), contact.email());
    }
}
