package id.satudata.command.recording;

import id.satudata.command.decision.Command;
import id.satudata.kernel.access.Action;
import java.util.function.Function;

/**
 * A kind of fact that agencies may send.
 *
 * @param name the resource under {@code /v1}, also the {@code type} of a batch line
 * @param sector whose fact it is
 * @param action what is done by sending it
 * @param body the JSON it is sent as
 * @param toCommand from a valid body to the command it stands for
 */
public record FactKind<B>(String name, String sector, Action action, Class<B> body, Function<B, Command> toCommand) {}
