package id.satudata.command;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.decision.StreamType;
import id.satudata.command.family.FamilyCard;
import id.satudata.command.rights.RightsRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of streams the log holds. */
@Configuration(proxyBeanMethods = false)
class Streams {

    @Bean
    StreamType citizenStream() {
        return Citizen.STREAM;
    }

    @Bean
    StreamType familyCardStream() {
        return FamilyCard.STREAM;
    }

    @Bean
    StreamType rightsRequestStream() {
        return RightsRequest.STREAM;
    }
}
