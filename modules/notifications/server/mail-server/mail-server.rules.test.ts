import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepsPassword, type MailServerRecord } from './mail-server.rules.ts';

const asked = {
  host: 'smtp.huaxin.example.cn',
  port: 465,
  security: 'tls',
  userName: 'desk',
  fromAddress: 'desk@huaxin.example.cn',
  fromName: '华信服务台',
} as const;
const before: MailServerRecord = { ...asked, password: 'sealed', envelopeKey: 'key', revision: 1 };

const cases: [string, Partial<MailServerRecord>, boolean][] = [
  ['the same server and user keep it', { port: 587, security: 'starttls' }, true],
  ['another server is not given it', { host: 'evil.example.cn' }, false],
  ['another user is not given it', { userName: 'other' }, false],
  ['it does not begin to travel in the clear', { security: 'none' }, false],
];
for (const [name, change, expected] of cases) {
  test(name, () => assert.equal(keepsPassword(before, { ...asked, ...change }), expected));
}

test('where none was set there is none to keep, and one in the clear stays so', () => {
  assert.equal(keepsPassword(null, asked), false);
  assert.equal(keepsPassword({ ...before, security: 'none' }, { ...asked, security: 'none' }), true);
});
