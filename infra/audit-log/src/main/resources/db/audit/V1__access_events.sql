-- Who was let in or turned away, and which rules held. The names of roles are not known here: "public" are those whom
-- the database lets in at all. They may add and read, and neither choose a position nor the time of storing.
create table audit.access_event (
    position    bigint      generated always as identity primary key,
    recorded_at timestamptz not null,
    -- By the clock of the database: tells how long a row waits for its seal.
    stored_at   timestamptz not null default clock_timestamp(),
    event_id    uuid        not null,
    event_type  text        not null,
    service     text        not null,
    actor       text,
    agency      text,
    role        text,
    action      text,
    decision    text        not null,
    reason      text,
    purpose     text,
    basis       text,
    fields      text        not null,
    subjects    uuid[]      not null,
    rules       text,
    constraint access_event_id_unique unique (event_id)
);
create index access_event_by_time on audit.access_event (recorded_at, position);
create index access_event_by_agency on audit.access_event (agency, recorded_at, position);
create index access_event_by_actor on audit.access_event (actor, recorded_at, position);
create index access_event_by_subject on audit.access_event using gin (subjects);
create index access_event_of_rules on audit.access_event (position) where rules is not null;

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'audit.access_event is only ever added to' using errcode = 'insufficient_privilege';
end
$$;
-- For the owner, whom privileges do not bind.
create trigger access_event_is_append_only before update or delete or truncate on audit.access_event
    for each statement execute function audit.refuse_change();

grant usage on schema audit to public;
grant select on audit.access_event, audit.access_event_position_seq to public;
grant insert (recorded_at, event_id, event_type, service, actor, agency, role, action, decision, reason, purpose, basis,
              fields, subjects, rules) on audit.access_event to public;
