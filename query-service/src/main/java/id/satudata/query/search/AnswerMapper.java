package id.satudata.query.search;

import id.satudata.query.search.index.CitizenDocument;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** From the index to the answer. */
@Mapper
interface AnswerMapper {

    AnswerMapper INSTANCE = Mappers.getMapper(AnswerMapper.class);

    @Mapping(target = "score", source = "score")
    SearchAnswer.Hit hit(CitizenDocument document, double score, @Context RegionNames names);

    default SearchAnswer.@Nullable Place place(@Nullable String village, @Context RegionNames names) {
        return village == null ? null : new SearchAnswer.Place(village, names.of(village));
    }
}
