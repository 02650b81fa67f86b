-- Citizens whose document in the search index is behind their record, written with the record in one transaction.
create table search_outbox (
    citizen_id     uuid primary key,
    since_position bigint      not null, -- the first change the index lacks; the highest bigint where only a day has come
    revision       bigint      not null default 1, -- counts the changes, so that one coming meanwhile is not taken for done
    waiting_since  timestamptz not null default now(),
    claimed_until  timestamptz,          -- someone is indexing it just now; past that moment, someone was
    due_on         date,                 -- nothing to do before that day, on which a planned move takes effect
    parked         text                  -- why the index refused the document
) with (fillfactor = 80);

create index search_outbox_waiting on search_outbox (since_position, citizen_id) where due_on is null and parked is null;
create index search_outbox_due on search_outbox (due_on) where due_on is not null;
create index search_outbox_parked on search_outbox (citizen_id) where parked is not null;
