-- Every fact of every citizen's single record; a fact about several citizens stands once for each.
create table fact (
    citizen_id   uuid        not null,
    position     bigint      not null,
    event_id     uuid        not null,
    stream_id    uuid        not null,
    sequence     bigint      not null,
    type         text        not null,
    recorded_at  timestamptz not null,
    effective_on date,
    agency       text        not null,
    actor        text        not null,
    purpose      text,
    correlation  text        not null,
    document     text,
    payload      text        not null,
    primary key (citizen_id, position)
);
create index fact_by_position on fact (position);

-- The last event of each stream that is in.
create table stream (
    stream_id     uuid primary key,
    last_sequence bigint not null
) with (fillfactor = 80);

-- Where the feed goes on reading; written with what was read, in one transaction.
create table feed_position (
    topic        text    not null,
    partition    integer not null,
    next_offset  bigint  not null,
    leader_epoch integer,
    position     bigint  not null,
    recorded_at  timestamptz,
    primary key (topic, partition)
);

-- Streams set aside: at `sequence` something is missing, unreadable or refused.
create table parked_stream (
    stream_id uuid primary key,
    reason    text        not null check (reason in ('HOLE', 'UNREADABLE', 'REJECTED')),
    detail    text        not null,
    sequence  bigint      not null,
    since     timestamptz not null
);

-- Messages of parked streams as they came, so that nothing depends on reading them again from the topic.
create table waiting_event (
    stream_id     uuid     not null,
    sequence      bigint   not null,
    topic         text     not null,
    partition     integer  not null,
    record_offset bigint   not null,
    header_names  text[]   not null,
    header_values bytea[]  not null,
    message_key   bytea,
    message_value bytea,
    primary key (stream_id, sequence)
);
