import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '../crypto/new-id.ts';
import type { News } from './news.ts';
import { lettersOf, readLetter } from './wire.ts';

function someNews(count: number): News[] {
  return Array.from({ length: count }, () => ({
    tenantId: newId(),
    topic: 'ticket',
    id: newId(),
    kind: 'ticket.recorded',
    customerId: newId(),
    audience: 'public',
    concerns: [newId(), newId()],
    accountId: null,
  }));
}

test('what is written is read again, over as many letters as it takes', () => {
  const from = newId();
  const news = someNews(100);
  const letters = lettersOf(from, news);
  assert.ok(letters.length > 1);
  assert.ok(letters.every((letter) => Buffer.byteLength(letter) < 8000));
  assert.deepEqual(
    letters.flatMap((letter) => readLetter(letter)?.news ?? []),
    news,
  );
});

test('too much at once is one letter that says so', () => {
  const from = newId();
  const letters = lettersOf(from, someNews(1000));
  assert.deepEqual(letters.map(readLetter), [{ from, news: null }]);
});

test('what is no letter of ours is none', () => {
  assert.equal(readLetter('hello'), null);
});
