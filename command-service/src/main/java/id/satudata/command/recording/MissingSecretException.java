package id.satudata.command.recording;

/** The service cannot start: a secret is not given or too short. */
class MissingSecretException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingSecretException(String property, String variable, int shortest) {
        super(
                "The secret %s is missing or shorter than %d characters. Set the environment variable %s, or put a file named %s into the folder of secrets."
                        .formatted(property, shortest, variable, property));
    }
}
