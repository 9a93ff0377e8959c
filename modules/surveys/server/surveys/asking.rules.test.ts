import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '../../../../platform/crypto/new-id.ts';
import { decideAsking, isSampled, wayTo, type Asked, type Circumstances } from './asking.rules.ts';

const asked: Asked = { channel: 'phone', hasAccount: true, hasEmail: true, hasPhone: true, lastAskedAt: null };
const usual: Circumstances = {
  ticketId: newId(),
  asked,
  versionId: newId(),
  settings: { samplePercent: 100, fatigueDays: null },
  agreed: { way: null, isLeftOut: false },
  sendsMail: true,
  now: '2026-11-20T09:00:00.000Z',
};

const ways: [string, Partial<Asked>, boolean, string | null][] = [
  ['who can sign in is asked in the portal', {}, true, 'portal'],
  ['who wrote a mail is asked by mail', { channel: 'email' }, true, 'mail'],
  ['without a mail server nobody is asked by mail', { channel: 'email' }, false, 'portal'],
  ['without an account, by mail', { hasAccount: false }, true, 'mail'],
  ['without account and mail, on the phone', { hasAccount: false, hasEmail: false }, true, 'phone'],
  ['who can be reached by nothing is not asked', { hasAccount: false, hasEmail: false, hasPhone: false }, true, null],
];
for (const [name, of, sendsMail, way] of ways) {
  test(name, () => assert.equal(wayTo({ ...asked, ...of }, { sendsMail, agreed: null }), way));
}

const yesterday = '2026-11-19T09:00:00.000Z';
const decisions: [string, Partial<Circumstances>, object][] = [
  ['asks as delivered', {}, { way: 'portal', versionId: usual.versionId }],
  ['asks nobody where that is agreed', { agreed: { way: null, isLeftOut: true } }, { unaskedFor: 'left_out' }],
  ['asks as is agreed', { agreed: { way: 'phone', isLeftOut: false } }, { way: 'phone', versionId: usual.versionId }],
  [
    'asks as usual where what is agreed cannot be answered',
    { agreed: { way: 'phone', isLeftOut: false }, asked: { ...asked, hasPhone: false } },
    { way: 'portal', versionId: usual.versionId },
  ],
  ['asks nobody without a questionnaire', { versionId: null }, { unaskedFor: 'no_questionnaire' }],
  ['asks nobody without a caller', { asked: null }, { unaskedFor: 'nobody' }],
  [
    'leaves out what is not in the sample',
    { settings: { samplePercent: 0, fatigueDays: null } },
    { unaskedFor: 'sample' },
  ],
  [
    'leaves whoever was asked lately alone',
    { settings: { samplePercent: 100, fatigueDays: 7 }, asked: { ...asked, lastAskedAt: yesterday } },
    { unaskedFor: 'fatigue' },
  ],
  [
    'asks again once the days are over',
    { settings: { samplePercent: 100, fatigueDays: 1 }, asked: { ...asked, lastAskedAt: yesterday } },
    { way: 'portal', versionId: usual.versionId },
  ],
];
for (const [name, of, asking] of decisions) {
  test(name, () => assert.deepEqual(decideAsking({ ...usual, ...of }), asking));
}

test('a ticket in a sample is in every larger one, and about so many are in it', () => {
  const ids = Array.from({ length: 2000 }, newId);
  const third = ids.filter((id) => isSampled(id, 30));
  assert.ok(third.every((id) => isSampled(id, 31)));
  assert.ok(Math.abs(third.length - 600) < 120, String(third.length));
});
