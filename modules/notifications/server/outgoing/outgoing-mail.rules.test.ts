import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addSeconds, type Instant } from '../../../../kernel/instant.ts';
import { nextTry } from './outgoing-mail.rules.ts';

const monday: Instant = '2026-11-23T01:00:00.000Z';
const day = 86_400;

test('a mail is tried for five days, ever more seldom, and four hours after the mail server is back at the latest', () => {
  const tries: Instant[] = [monday];
  for (let next = nextTry(1, monday); next !== null; next = nextTry(tries.length, next)) tries.push(next);
  const pauses = tries.slice(1).map((at, before) => Date.parse(at) - Date.parse(tries[before] ?? ''));
  assert.deepEqual(
    pauses,
    pauses.toSorted((one, other) => one - other),
  );
  assert.equal(pauses.at(-1), 4 * 3_600_000);
  const last = tries.at(-1) ?? monday;
  assert.ok(last > addSeconds(monday, 4 * day) && last < addSeconds(monday, 5 * day));
});
