package id.satudata.query.search.index;

import id.satudata.kernel.region.Level;
import id.satudata.kernel.region.RegionCode;
import id.satudata.query.search.name.IndonesianName;
import java.util.Set;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.mapstruct.NullValueCheckStrategy;
import org.mapstruct.factory.Mappers;

/** From the record to the index. */
@Mapper(nullValueCheckStrategy = NullValueCheckStrategy.ALWAYS) // of some people no village can be told
interface DocumentMapper {

    DocumentMapper INSTANCE = Mappers.getMapper(DocumentMapper.class);

    @Mapping(target = "name", source = "person.name")
    @Mapping(target = "nameTokens", source = "name", qualifiedByName = "tokens")
    @Mapping(target = "nameKeys", source = "name", qualifiedByName = "keys")
    @Mapping(target = "namePrefixes", source = "name", qualifiedByName = "prefixes")
    @Mapping(target = "nameLength", source = "name", qualifiedByName = "length")
    @Mapping(target = "nik", source = "nikTerm")
    @Mapping(target = "sex", source = "person.sex")
    @Mapping(target = "birthDate", source = "person.birthDate")
    @Mapping(target = "village", source = "village.value")
    @Mapping(target = "district", source = "village", qualifiedByName = "district")
    @Mapping(target = "regency", source = "village", qualifiedByName = "regency")
    @Mapping(target = "province", source = "village", qualifiedByName = "province")
    CitizenDocument document(CitizenToday citizen);

    @Named("tokens")
    default Set<String> tokens(IndonesianName name) {
        return name.folded();
    }

    @Named("keys")
    default Set<String> keys(IndonesianName name) {
        return name.keys();
    }

    @Named("prefixes")
    default Set<String> prefixes(IndonesianName name) {
        return name.prefixes();
    }

    @Named("length")
    default Integer length(IndonesianName name) {
        return name.required().size();
    }

    @Named("district")
    default String district(RegionCode village) {
        return village.ancestor(Level.DISTRICT).value();
    }

    @Named("regency")
    default String regency(RegionCode village) {
        return village.ancestor(Level.REGENCY).value();
    }

    @Named("province")
    default String province(RegionCode village) {
        return village.ancestor(Level.PROVINCE).value();
    }
}
