create table if not exists citizen (
    id           uuid        primary key,
    nik          text        unique,
    name         text        not null,
    sex          text        not null,
    birth_date   date        not null,
    birth_place  text,
    village      text        not null,
    family_card  text,
    mother_nik   text,
    father_nik   text,
    effective_on date        not null,
    version      bigint      not null default 1,
    changed_at   timestamptz not null default now()
);

create table if not exists citizen_audit (
    id         bigint      primary key generated always as identity,
    citizen_id uuid        not null,
    operation  text        not null,
    changed_at timestamptz not null default now(),
    changed_by text        not null,
    old_row    jsonb,
    new_row    jsonb       not null
);

create index if not exists citizen_audit_by_citizen on citizen_audit (citizen_id, id);

create or replace function audit_citizen() returns trigger language plpgsql as $$
begin
    insert into citizen_audit (citizen_id, operation, changed_by, old_row, new_row)
    values (new.id, tg_op, current_user, case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
    return null;
end $$;

create or replace trigger citizen_is_audited after insert or update on citizen
    for each row execute function audit_citizen();
