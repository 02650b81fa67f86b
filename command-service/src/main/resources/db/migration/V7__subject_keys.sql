-- The keys under which personal data in the log is encrypted: of each subject one a category, all of them wrapped
-- together by the key-encryption key. Destroying one is how what it encrypted is erased.
create table subject_key (
    subject uuid  primary key,
    -- Name and version of the key-encryption key.
    kek     text  not null,
    wrapped bytea not null
) with (fillfactor = 90);

-- The read side opens what it is sent with a role that may read this table and nothing else.
do $$
begin
    if exists (select from pg_roles where rolname = 'satudata_keys') then
        grant select on subject_key to satudata_keys;
    end if;
end $$;

-- An erasure looks for answers by the time at which their events were recorded; entries come in that order.
create index idempotency_key_by_time on idempotency_key
    using brin (recorded_at) with (pages_per_range = 16, autosummarize = on);
