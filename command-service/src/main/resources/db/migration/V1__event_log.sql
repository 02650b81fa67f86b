-- The event log: append only. Column order keeps fixed-width columns first.
create table domain_event (
    globalindex bigserial   primary key,
    sequence    bigint      not null,
    event_id    uuid        not null,
    stream_id   uuid        not null,
    recorded_at timestamptz not null,
    -- When the row was written by the clock of the database: decides how long a gap before it may still be filled.
    stored_at   timestamptz not null default clock_timestamp(),
    stream_type text        not null,
    event_type  text        not null,
    revision    text,
    payload     bytea       not null,
    metadata    bytea       not null,
    constraint domain_event_id_unique unique (event_id),
    constraint domain_event_stream_unique unique (stream_id, sequence)
);

-- How far each processor of the log has come.
create table token_entry (
    processor_name text    not null,
    segment        integer not null,
    token          bytea,
    token_type     text,
    timestamp      text,
    owner          text,
    primary key (processor_name, segment)
);
