// Eventide's message-db: functions in the database, called over a pool of connections.
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { TYPE, answerRounds, metadata, payload } from './rounds.js';

// In the order of its own install.sh, which needs a psql; views and privileges have no part in writing.
const INSTALL = [
  'roles/message-store', 'schema/message-store', 'extensions/pgcrypto', 'tables/messages', 'types/message',
  'functions/message-store-version', 'functions/hash-64', 'functions/acquire-lock', 'functions/category',
  'functions/is-category', 'functions/id', 'functions/cardinal-id', 'functions/stream-version',
  'functions/write-message', 'functions/get-stream-messages', 'functions/get-category-messages',
  'functions/get-last-stream-message', 'indexes/messages-id', 'indexes/messages-stream', 'indexes/messages-category',
];

const pool = new pg.Pool({ max: 8, options: '-c search_path=message_store,public' });

const database = join(
  dirname(createRequire(import.meta.url).resolve('@eventide/message-db/package.json')), 'database');
for (const script of INSTALL) {
  await pool.query(await readFile(join(database, `${script}.sql`), 'utf8'));
}

const WRITE = {
  name: 'write',
  text: 'select write_message($1::varchar, $2::varchar, $3::varchar, $4::jsonb, $5::jsonb, $6::bigint)',
};

await answerRounds(
  async (stream) => {
    const id = randomUUID();
    await pool.query({
      ...WRITE,
      // no expected version: whoever comes next comes next, as with ours on a hot stream
      values: [id, `citizen-${stream}`, TYPE, payload(stream), metadata(id), null],
    });
  },
  () => pool.end(),
);
