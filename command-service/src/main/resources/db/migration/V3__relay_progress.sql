-- What the topics are known to hold: written in the transaction that moves the relay's token.
create table relay_progress (
    topic       text   not null,
    partition   integer not null,
    next_offset bigint  not null,
    -- Set when acknowledged messages were found to be missing from here on, until they are sent again.
    lost_from   bigint,
    primary key (topic, partition)
);
