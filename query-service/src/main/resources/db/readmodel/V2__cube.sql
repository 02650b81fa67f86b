-- The population ledger: what each fact added to or took from a village. Rows are only ever added.
create table cube_entry (
    birth       date     not null,
    valid_on    date     not null, -- the first day on which it counts
    known_on    date     not null, -- the day on which the register knew it
    place       integer  not null, -- inner id of the village, the same through every recoding; 0 where no edition has it
    counterpart integer,           -- the village at the other end of a move
    delta       integer  not null check (delta <> 0),
    cause       smallint not null, -- 1 born 2 taken over 3 arrived 4 moved in 5 died 6 departed 7 moved out 8 reclassified
    sex         smallint not null, -- ISO/IEC 5218: 1 male, 2 female
    family_role smallint not null  -- 0 none 1 head 2 spouse 3 child 4 other
);

-- A village, a district, a regency: read from the index alone.
create index cube_entry_by_place on cube_entry (place, valid_on, known_on)
    include (birth, sex, family_role, cause, counterpart, delta);

-- What happened in a period, anywhere; the mass of takeovers and the neutral reclassifications stay out of it.
create index cube_entry_by_cause on cube_entry (cause, valid_on, known_on)
    include (place, counterpart, birth, sex, family_role, delta)
    where cause in (1, 3, 4, 5, 6, 7);
