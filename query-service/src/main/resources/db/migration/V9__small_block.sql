-- A small block is the villages that lie in one district of one regency in every edition of the codes, named as a block
-- is. So a district of any edition is made of whole small blocks, and a block is too.
alter table region_place add column small_block integer not null default 0;
alter table region_place alter column small_block drop default;

-- The table is filled anew at start.
delete from region_place;
delete from region_source;
