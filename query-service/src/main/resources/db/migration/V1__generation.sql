-- The read model lives in generations, each a schema read_<number> of its own; a rebuild fills a new one beside the active.
create table generation (
    number     integer primary key generated always as identity,
    state      text        not null check (state in ('building', 'active', 'retired')),
    started_at timestamptz not null default now()
);
create unique index generation_one_active on generation (state) where state = 'active';
create unique index generation_one_building on generation (state) where state = 'building';

-- Rebuilds of any projection, so that every instance can tell how one goes.
create table rebuild (
    id          bigint primary key generated always as identity,
    projection  text        not null,
    state       text        not null check (state in ('running', 'done', 'failed')),
    done        bigint      not null default 0,
    total       bigint      not null default 0,
    started_at  timestamptz not null,
    finished_at timestamptz,
    comparisons jsonb       not null default '[]',
    reason      text
);
create index rebuild_of_projection on rebuild (projection, id desc);
