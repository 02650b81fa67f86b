-- Breaches of the protection of personal data, as they were put on record. Who was affected is asked of the audit.
create table breach (
    id          uuid        primary key,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    what        text        not null,
    began_at    timestamptz not null,
    ended_at    timestamptz not null,
    agency      text,
    actor       text,
    place       text,
    check (began_at < ended_at)
);
create index breach_by_time on breach (recorded_at desc, id);
