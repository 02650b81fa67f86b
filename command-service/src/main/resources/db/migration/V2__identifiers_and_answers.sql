-- Who holds an identifier. Only a keyed hash of kind and value is kept.
create table identifier_claim (
    hash   bytea primary key,
    kind   text  not null,
    holder uuid  not null
);
create index identifier_claim_holder on identifier_claim (holder);

-- The answer given under an idempotency key; holds no personal data.
create table idempotency_key (
    agency      text        not null,
    key         text        not null,
    fingerprint bytea       not null,
    answer      text        not null,
    recorded_at timestamptz not null,
    primary key (agency, key)
);
