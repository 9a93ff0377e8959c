import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isElsewhere, keepsPassword, nextTry, type Mailbox } from './mailbox.rules.ts';

const before = { host: 'imap.huaxin.example.cn', security: 'tls', userName: 'support', folder: 'INBOX' } as const;

const passwords: [string, Partial<Record<keyof typeof before, string>>, boolean][] = [
  ['the same server and user keep the password', {}, true],
  ['another folder of theirs keeps it', { folder: 'Support' }, true],
  ['another server is not given it', { host: 'evil.example.cn' }, false],
  ['another user is not given it', { userName: 'other' }, false],
  ['it does not begin to travel in the clear', { security: 'none' }, false],
];
for (const [name, change, expected] of passwords) {
  test(name, () => {
    assert.equal(
      keepsPassword(before, { ...before, ...change } as Pick<Mailbox, 'host' | 'security' | 'userName'>),
      expected,
    );
  });
}

test('another server, user or folder is counted anew, another way to the same is not', () => {
  assert.ok(isElsewhere(before, { ...before, folder: 'Support' }));
  assert.ok(isElsewhere(before, { ...before, host: 'mail.example.cn' }));
  assert.ok(!isElsewhere(before, { ...before }));
});

test('what keeps us out is tried again soon at first, and at least every five minutes', () => {
  const since = '2026-11-20T02:00:00.000Z';
  assert.equal(nextTry(since, since), '2026-11-20T02:00:10.000Z');
  assert.equal(nextTry(since, '2026-11-20T02:01:00.000Z'), '2026-11-20T02:02:00.000Z');
  assert.equal(nextTry(since, '2026-11-20T04:00:00.000Z'), '2026-11-20T04:05:00.000Z');
});
