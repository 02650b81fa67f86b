-- By which NIK, name and birth date each citizen can be verified, and on which days. Only a keyed hash of the three is
-- here: whoever reads it without the secret can neither read nor guess any of them.
create table identity_proof (
    proof       uuid not null, -- 16 bytes of HMAC-SHA-256
    citizen_id  uuid not null,
    holds_from  date not null,
    holds_until date,          -- the first day on which it no longer holds; null while none is known
    primary key (proof, citizen_id, holds_from)
);
