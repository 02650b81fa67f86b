-- Which requests have come near their deadline, and when that was noticed: once for each request and stage. A request's
-- own row may be rebuilt at any time, and nobody is to be reminded twice for that.
create table rights_reminder (
    request_id  uuid        not null,
    stage       text        not null,
    reminded_at timestamptz not null,
    primary key (request_id, stage)
);
