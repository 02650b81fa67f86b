package id.satudata.kernel.access;

import java.util.Optional;

/** What somebody is to the platform: the claim {@code role} of a token, in kebab-case. */
public enum Role implements Named {
    /** An agency's application: writes facts of its sectors and regions, and verifies identities. */
    AGENCY_SYSTEM,
    /** Reads single records of its sectors and regions. */
    CASE_OFFICER,
    /** Searches, without being shown who somebody is. */
    ANALYST,
    /** Reads figures only. */
    POLICYMAKER,
    /** Walidata: definitions, editions, quality. */
    DATA_STEWARD,
    /** Watches over the others. */
    DATA_PROTECTION_OFFICER,
    /** Keeps the platform running, without any personal data. */
    OPERATOR,
    /** Reads what is recorded about themselves. */
    CITIZEN;

    public static Optional<Role> of(String code) {
        return Named.find(values(), code);
    }

    /** As tokens and the policy write it: {@code case-officer}. */
    @Override
    public String code() {
        return Named.super.code();
    }
}
