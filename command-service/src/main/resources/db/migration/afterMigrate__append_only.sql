-- Who migrates owns the tables; where that is another role than the one that serves, this gives the latter what it needs.
-- Neither may change or delete what was recorded or sealed: an owner could take that back, but not by mistake.
do $$
declare
    serving constant text :=
        case when exists (select from pg_roles where rolname = 'satudata_command') then 'satudata_command' else current_user end;
begin
    perform pg_advisory_xact_lock(hashtext('append-only')); -- instances that start together would get in each other's way
    execute format('grant usage on schema public to %I', serving);
    execute format('grant select, insert, update, delete on all tables in schema public to %I', serving);
    execute format('grant usage, select on all sequences in schema public to %I', serving);
    execute format('revoke update, delete, truncate on domain_event, seal_block, seal_subtree from %I, %I', serving, current_user);
end $$;
