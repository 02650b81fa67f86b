-- In which region of each level a village lies, through the editions of the official codes.
-- A village an edition does not list stands under the nearest regions of it that the edition does list, so that nobody
-- falls out of a total; code 00 stands for regions no edition knows, and place 0 for the villages in them.
create table region_place (
    place         integer  not null,
    first_edition smallint not null, -- editions counted from 0, the oldest
    last_edition  smallint not null,
    village       text     not null,
    district      text     not null,
    regency       text     not null,
    province      text     not null,
    nation        text     not null default 'ID',
    primary key (place, first_edition)
);

-- Whatever lies in a region of any level lies together.
create index region_place_by_code on region_place (province, regency, district, village)
    include (place, first_edition, last_edition);

-- Which issue of the reference data the table above was filled from.
create table region_source (
    fingerprint text        not null primary key,
    loaded_at   timestamptz not null default now()
);
