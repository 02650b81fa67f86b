// Emmett's event store for PostgreSQL, with a pool of connections of its own.
import { randomUUID } from 'node:crypto';
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import { TYPE, answerRounds, metadata, payload } from './rounds.js';

const { PGUSER, PGPASSWORD, PGHOST, PGPORT, PGDATABASE } = process.env;
const store = getPostgreSQLEventStore(
  `postgresql://${PGUSER}:${encodeURIComponent(PGPASSWORD)}@${PGHOST}:${PGPORT}/${PGDATABASE}`);
await store.schema.migrate();

const isConflict = (failure) => failure.name?.includes('Concurrency') || failure.constructor.name.includes('Version');

await answerRounds(
  async (stream) => {
    const event = { type: TYPE, data: payload(stream), metadata: metadata(randomUUID()) };
    for (;;) {
      try {
        return await store.appendToStream(`citizen-${stream}`, [event]);
      } catch (failure) {
        // somebody else wrote to the stream meanwhile
        if (!isConflict(failure)) throw failure;
      }
    }
  },
  () => store.close(),
);
