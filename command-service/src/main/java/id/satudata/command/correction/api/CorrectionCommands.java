package id.satudata.command.correction.api;

import id.satudata.command.correction.CorrectFact;
import id.satudata.command.correction.RevokeFact;
import org.mapstruct.Mapper;
import org.mapstruct.factory.Mappers;

/** From corrections as agencies send them to the commands that record them. */
@Mapper
interface CorrectionCommands {

    CorrectionCommands MAPPER = Mappers.getMapper(CorrectionCommands.class);

    CorrectFact command(CorrectionReport report);

    RevokeFact command(RevocationReport report);
}
