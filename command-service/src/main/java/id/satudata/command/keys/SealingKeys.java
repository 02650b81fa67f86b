package id.satudata.command.keys;

import id.satudata.privacy.key.SubjectKeys;
import id.satudata.privacy.kms.Kms.Wrapped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Keys to seal with. What they rest on goes into the statement that appends what was sealed, so that it needs no other.
 *
 * @param drawn to be written: those of newcomers
 * @param assumed to be compared: those looked up before, which somebody may have changed since
 */
public record SealingKeys(Map<UUID, SubjectKeys> bySubject, List<Wrapped> drawn, List<Wrapped> assumed) {}
