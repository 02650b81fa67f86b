package id.satudata.standalone.cli;

import id.satudata.kernel.access.Role;
import id.satudata.standalone.ask.Rebuilding;
import id.satudata.standalone.ask.ServiceApi;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "rebuild",
        description = "Build a projection anew from the log while the old one answers, swap, and compare the two.",
        mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {
    @Mixin
    private final Where where = new Where();

    @Parameters(paramLabel = "PROJECTION", description = "record (with the cube), or citizens (the search index).")
    private String projection = "";

    @Override
    public Integer call() {
        var api = ServiceApi.queries(where.platform(), Role.OPERATOR);
        var result = new Rebuilding(api).rebuild(projection, where.out());
        where.out().println(result.table());
        where.out().println(result.equal() ? "Before and after are equal." : "Before and after differ.");
        return result.equal() ? 0 : Satudata.FAILED;
    }
}
