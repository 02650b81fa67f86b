-- A block is the villages that lie in one regency in every edition of the codes, named by the lowest place among them;
-- a wide block those that lie in one province. So a regency or province of any edition is made of whole blocks.
alter table region_place add column block integer not null default 0;
alter table region_place alter column block drop default;

create table region_block (
    block         integer  not null,
    wide          integer  not null, -- the wide block around it
    first_edition smallint not null,
    last_edition  smallint not null,
    regency       text     not null,
    province      text     not null,
    nation        text     not null default 'ID',
    primary key (block, first_edition)
);

-- Both tables are filled anew at start.
delete from region_place;
delete from region_source;
