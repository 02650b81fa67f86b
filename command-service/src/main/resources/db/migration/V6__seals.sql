-- The notary's blocks: each seals a log up to a position, signed. The same blocks are published outside of the database.
create table seal_block (
    number         bigint      not null,
    tree_size      bigint      not null,
    first_position bigint      not null,
    last_position  bigint      not null,
    sealed_at      timestamptz not null,
    log            text        not null,
    root           bytea       not null,
    previous       bytea       not null,
    key_id         text        not null,
    signature      text        not null,
    primary key (log, number)
);

-- Hashes of complete subtrees of 1,024 leaves and more, so that a proof reads a few rows and not the whole log.
create table seal_subtree (
    index         bigint   not null,
    last_position bigint   not null,
    level         smallint not null,
    log           text     not null,
    hash          bytea    not null,
    primary key (log, level, index)
);
create index seal_subtree_by_position on seal_subtree (log, level, last_position);
