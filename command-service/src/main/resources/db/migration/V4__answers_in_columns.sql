-- An answer in columns takes half the room it takes as JSON.
alter table idempotency_key rename to idempotency_key_as_json;

create table idempotency_key (
    recorded_at timestamptz not null,
    version     bigint      not null,
    position    bigint      not null,
    subject     uuid        not null,
    hash        bytea       primary key,
    fingerprint bytea       not null,
    event_ids   uuid[]      not null,
    -- A JSON array; null where there are none.
    warnings    text
);

insert into idempotency_key
select recorded_at,
       (answer::jsonb ->> 'version')::bigint,
       (answer::jsonb ->> 'position')::bigint,
       (answer::jsonb ->> 'subjectId')::uuid,
       hash,
       fingerprint,
       array(select jsonb_array_elements_text(answer::jsonb -> 'eventIds')::uuid),
       nullif((answer::jsonb -> 'warnings')::text, '[]')
from idempotency_key_as_json;

drop table idempotency_key_as_json;
