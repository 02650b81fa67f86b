-- The database of the audit: run once by PostgreSQL's administrator, connected to that database, after those of the
-- services. Then give the role a password: \password satudata_audit_owner.

-- Owns the tables. Only the migration logs in as it (SATUDATA_AUDIT_OWNER).
create role satudata_audit_owner login connection limit 5;

-- Whom it lets in may add rows and read them, and neither change nor delete any.
do $$
begin
    execute format('alter database %I owner to satudata_audit_owner', current_database());
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to satudata_command, satudata_query', current_database());
end $$;
revoke all on schema public from public;
