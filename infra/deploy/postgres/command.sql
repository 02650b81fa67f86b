-- The database of the command-service: run once by PostgreSQL's administrator, connected to that database.
-- Then give each role a password: \password satudata_command_owner, and so on.

-- Owns the tables. Only the migration logs in as it.
create role satudata_command_owner login connection limit 5;
-- Serves. It reads, and adds to the log; it can neither change nor delete what was recorded, nor any table's shape.
create role satudata_command login connection limit 200;
-- The read side, fetching the keys under which personal data is encrypted. It may read that one table.
create role satudata_keys login connection limit 50;

do $$
begin
    execute format('alter database %I owner to satudata_command_owner', current_database());
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to satudata_command, satudata_keys', current_database());
end $$;
revoke all on schema public from public;
grant usage on schema public to satudata_keys;
