-- The block of the entry's village, so that a regency's entries stand together in the order of time.
alter table cube_entry add column block integer not null default -1;
alter table cube_entry alter column block drop default;

-- Read from the index alone, also what came in lately.
alter table cube_entry set (autovacuum_vacuum_insert_scale_factor = 0.01, autovacuum_analyze_scale_factor = 0.05);

-- What became valid in a block between two days.
create index cube_entry_by_block on cube_entry (block, valid_on) include (known_on, birth, sex, delta);

-- What became known of a block between two days, of which it was valid before; and the planned, known before it is valid.
create index cube_entry_late on cube_entry (block, known_on, valid_on) include (birth, sex, delta)
    where known_on > valid_on;
create index cube_entry_early on cube_entry (block, valid_on, known_on) include (birth, sex, delta)
    where known_on < valid_on;

-- Births too unlikely to keep a place for in every profile.
create index cube_entry_odd on cube_entry (block, valid_on, known_on) include (birth, sex, delta)
    where birth < date '1850-01-01' or birth > date '2099-12-31';

-- A closing: how many people of a block were born up to each day, of what is valid and known up to two days.
create table cube_closing (
    wide       boolean not null, -- of a wide block, a province, or of one block, a regency
    block      integer not null,
    valid_to   date    not null,
    known_to   date    not null,
    stragglers bigint  not null, -- the last straggler counted
    born_from  date    not null, -- the birthday of the first number
    males      bytea   not null, -- 4 bytes a day, each number including those before
    females    bytea   not null,
    primary key (wide, block, valid_to),
    check (valid_to <= known_to)
);
-- Neither compressed nor inline: a question reads the few bytes it needs.
alter table cube_closing alter column males set storage external;
alter table cube_closing alter column females set storage external;

-- How far known days have been closed; what comes in with such a day from then on is a straggler too.
create table cube_closed (
    known_to date,
    made_to  date, -- up to which of them every block has the closings it needs
    blocks   text  -- the issue of the reference data that the entries' blocks are of; null before anybody looked
);
insert into cube_closed values (null, null, null);

-- Entries that came in after their known day had been closed, besides standing in the ledger.
create table cube_straggler (
    id       bigint primary key generated always as identity,
    block    integer  not null,
    valid_on date     not null,
    known_on date     not null,
    birth    date     not null,
    sex      smallint not null,
    delta    integer  not null
);
create index cube_straggler_by_block on cube_straggler (block, valid_on);
