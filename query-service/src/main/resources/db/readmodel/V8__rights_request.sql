-- Requests to use a right, with their deadlines. What people wrote is not here: it stays sealed in the record.
create table rights_request (
    request_id  uuid primary key,
    citizen_id  uuid        not null,
    kind        text        not null,
    channel     text        not null,
    received_at timestamptz not null,
    due_at      timestamptz not null,
    answered_at timestamptz,
    outcome     text,
    legal_basis text,
    done_by     uuid,
    check ((answered_at is null) = (outcome is null))
);
-- The work list: the open ones first, each part by its deadline.
create index rights_request_by_deadline on rights_request ((answered_at is not null), due_at, request_id);
create index rights_request_of_citizen on rights_request (citizen_id, received_at);
