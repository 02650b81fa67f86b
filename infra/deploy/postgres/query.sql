-- The database of the query-service: run once by PostgreSQL's administrator, connected to that database.
-- Then give the role a password: \password satudata_query.

-- Serves and builds: each generation of the read model is a schema that the service makes and drops. Only opened
-- glasses, breaches and reminders are not had again from the topics.
create role satudata_query login connection limit 200;

do $$
begin
    execute format('alter database %I owner to satudata_query', current_database());
    execute format('revoke all on database %I from public', current_database());
end $$;
revoke all on schema public from public;
