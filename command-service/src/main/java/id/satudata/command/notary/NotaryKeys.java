package id.satudata.command.notary;

import id.satudata.kernel.seal.PublicKeys;
import id.satudata.kernel.seal.SigningKey;

/** The key that blocks are signed with, and all that they may be signed with. */
record NotaryKeys(SigningKey signing, PublicKeys trusted) {

    /** @throws SigningKeyException for keys that are none; never quotes them */
    static NotaryKeys of(NotaryProperties properties) {
        try {
            SigningKey signing = SigningKey.read(properties.signingKey());
            return new NotaryKeys(signing, PublicKeys.read(signing.publicPem() + properties.formerKeys()));
        } catch (IllegalArgumentException unusable) {
            throw new SigningKeyException("can't be used: " + unusable.getMessage());
        }
    }
}
