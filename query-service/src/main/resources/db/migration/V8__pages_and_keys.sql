-- Pages go backwards through time and ids, so that each begins where the one before has ended.
drop index break_glass_opened;
create index break_glass_by_time on break_glass (opened_at, id);
drop index breach_by_time;
create index breach_by_time on breach (recorded_at, id);

-- SHA-256 of agency and Idempotency-Key: whoever sends a breach again puts none on record again.
alter table breach add column key_hash bytea;
create unique index breach_by_key on breach (key_hash);
