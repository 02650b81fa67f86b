// Rounds of appending: a line "clients streams events milliseconds" is answered by a line of JSON. Ends with its input.
import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';

const EVENTS_PER_STREAM = 4;
const NANOS_PER_TENTH = 100_000n;

export const TYPE = 'citizen.resident-registered.v1';

// The same fields as our own event and its metadata.
export const payload = (stream) => ({
  citizenId: stream,
  nik: '3373044506920003',
  name: 'Sari Wulandari',
  sex: 'FEMALE',
  birthDate: '1992-06-05',
  birthPlace: 'Salatiga',
  village: '33.73.04.1001',
  familyCard: '3373041203150007',
  motherNik: '3373045108680002',
  fatherNik: '3373041702650001',
  effectiveOn: '2015-03-12',
});

export const metadata = (id) => ({
  agency: 'dukcapil',
  actor: 'dukcapil',
  correlation: id,
  effectiveOn: '2015-03-12',
});

/** append(stream) writes one event in a transaction of its own, and fails when it was not written. */
export async function answerRounds(append, close) {
  console.log('ready');
  for await (const line of createInterface({ input: process.stdin })) {
    const [clients, streams, events, milliseconds] = line.split(' ');
    if (events !== '1') throw new Error('one event a transaction');
    console.log(await round(append, Number(clients), streams === 'hot', Number(milliseconds)));
  }
  await close();
}

async function round(append, clients, hot, milliseconds) {
  const tally = { done: 0, failed: 0, tenths: {} };
  const shared = { id: randomUUID(), length: 0 };
  const started = process.hrtime.bigint();
  const end = started + BigInt(milliseconds) * 1_000_000n;
  await Promise.all(Array.from({ length: clients }, () => work(append, hot ? shared : null, end, tally)));
  return JSON.stringify({ ...tally, nanos: Number(process.hrtime.bigint() - started) });
}

async function work(append, shared, end, tally) {
  let own = { id: randomUUID(), length: 0 };
  for (let asked = process.hrtime.bigint(); asked < end; asked = process.hrtime.bigint()) {
    if (own.length === EVENTS_PER_STREAM) own = { id: randomUUID(), length: 0 };
    const stream = shared ?? own;
    try {
      stream.length++;
      await append(stream.id);
      tally.done++;
    } catch (failure) {
      console.error(failure);
      tally.failed++;
    }
    const tenth = (process.hrtime.bigint() - asked) / NANOS_PER_TENTH;
    tally.tenths[tenth] = (tally.tenths[tenth] ?? 0) + 1;
  }
}
