-- Who holds an identifier. Only a keyed hash of kind and value is kept.
create table identifier_claim (
    hash   bytea primary key,
    kind   text  not null,
    holder uuid  not null
);
-- The answer given under an idempotency key; holds no personal data. Only a keyed hash of agency and key is kept.
create table idempotency_key (
    hash        bytea       primary key,
    fingerprint bytea       not null,
    answer      text        not null,
    recorded_at timestamptz not null
);
