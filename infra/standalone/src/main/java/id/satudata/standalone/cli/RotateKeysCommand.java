package id.satudata.standalone.cli;

import id.satudata.kernel.access.Role;
import id.satudata.privacy.kms.KekFile;
import id.satudata.standalone.ask.Rotating;
import id.satudata.standalone.ask.ServiceApi;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "rotate-keys",
        description = {
            "Draw a new key-encryption key and wrap the keys of all subjects with it, while all goes on.",
            "No event is touched. The key before it is kept until the next rotation."
        },
        mixinStandardHelpOptions = true)
final class RotateKeysCommand implements Callable<Integer> {
    @Mixin
    private final Where where = new Where();

    @Override
    public Integer call() {
        var platform = where.platform();
        var rotating = new Rotating(ServiceApi.commands(platform, Role.OPERATOR));
        rotating.rotate(where.out()); // so that nothing hangs on a key older than the current one
        KekFile.rotate(platform.kek());
        long subjects = rotating.rotate(where.out());
        where.out().printf("The keys of %,d subjects are wrapped with a new key.%n", subjects);
        return 0;
    }
}
