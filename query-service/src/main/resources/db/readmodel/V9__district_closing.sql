-- Districts are closed too.
alter table cube_closing add column level smallint; -- 1 a wide block, a province; 2 a block, a regency; 3 a small block, a district
update cube_closing set level = case when wide then 1 else 2 end;
alter table cube_closing drop column wide; -- and the primary key with it
alter table cube_closing alter column level set not null;
alter table cube_closing add primary key (level, block, valid_to);

-- Where people are few, a profile is their birthdays one by one: two bytes each, counted from 32,768 days before the first.
alter table cube_closing alter column males drop not null;
alter table cube_closing alter column females drop not null;
alter table cube_closing add column male_birthdays smallint[];
alter table cube_closing add column female_birthdays smallint[];
alter table cube_closing alter column male_birthdays set storage external;
alter table cube_closing alter column female_birthdays set storage external;

-- So that a straggler's district is known. Closings of districts have counted all that came before.
alter table cube_straggler add column place integer not null default -1;
alter table cube_straggler alter column place drop default;

-- What was valid on a day and became known after another: by how late, in steps, so that all the rest that became known
-- since need not be read.
drop index cube_entry_late;
create index cube_entry_late on cube_entry (block, width_bucket(known_on - valid_on, array[8, 64, 512, 4096]), known_on)
    include (valid_on, birth, sex, delta, place)
    where known_on > valid_on;

-- Districts lack theirs.
update cube_closed set made_to = null;
