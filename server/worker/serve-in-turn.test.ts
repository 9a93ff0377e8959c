import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Id } from '../../kernel/id.ts';
import { noTenant } from '../../platform/database/unit-of-work.ts';
import { serveInTurn } from './serve-in-turn.ts';

test('serves batch after batch, and says each time who was served last, until nothing is waiting', async () => {
  const answers: (Id | null)[] = ['huaxin', 'other', 'huaxin', null];
  const asked: Id[] = [];
  await serveInTurn(async (lastServed) => {
    asked.push(lastServed);
    return answers[asked.length - 1] ?? null;
  });
  assert.deepEqual(asked, [noTenant, 'huaxin', 'other', 'huaxin']);
});

test('rests as long as it worked while somebody is at the desk, and not while it is calm', async () => {
  const rests: number[] = [];
  let left = 4;
  const batch = async () => (left-- > 0 ? 'huaxin' : null);
  const rest = async (milliseconds: number) => void rests.push(milliseconds);
  await serveInTurn(batch, { isCalm: () => left < 2, rest });
  assert.equal(rests.length, 2);
});

test('told to end, it does so after the batch that runs, whatever is waiting', async () => {
  const end = new AbortController();
  let batches = 0;
  const batch = async () => {
    batches += 1;
    end.abort();
    return 'huaxin';
  };
  await serveInTurn(batch, { signal: end.signal });
  assert.equal(batches, 1);
});

test('a batch that fails ends the turn with its failure', async () => {
  const broken = serveInTurn(async () => {
    throw new Error('the database is away');
  });
  await assert.rejects(broken, /the database is away/);
});
