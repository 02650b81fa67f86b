-- Records opened to somebody outside whose regions they lie. Rows are never changed: an opening ends by its time.
create table break_glass (
    id         uuid        primary key,
    officer    text        not null,
    agency     text        not null,
    citizen_id uuid        not null,
    reason     text        not null,
    opened_at  timestamptz not null,
    closed_at  timestamptz not null
);

create index break_glass_citizen on break_glass (citizen_id, closed_at);
create index break_glass_opened on break_glass (opened_at desc, id);
