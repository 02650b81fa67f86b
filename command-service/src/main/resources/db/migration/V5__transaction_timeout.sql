-- The relay gives up waiting for a hole in the log's order after a minute. So no transaction here may last that long,
-- whoever's it is; a session that truly needs more time, and writes no events, can set its own limit.
do $$
begin
    execute format('alter database %I set transaction_timeout = ''20s''', current_database());
exception when insufficient_privilege then
    raise warning 'whoever owns the database % has to set its transaction_timeout to 20s', current_database();
end $$;
