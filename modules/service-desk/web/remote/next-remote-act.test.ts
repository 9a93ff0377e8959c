import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RemoteConsentView } from '../../remote-consent.contract.ts';
import type { RemoteSessionView } from '../../remote-session.contract.ts';
import { isRemoteUnderWay, nextRemoteAct, type RemoteAccess } from './next-remote-act.ts';

const at = '2026-11-20T02:00:00.000Z';
const nothing: RemoteAccess = { consents: [], sessions: [], standing: [], abilities: [] };
const asked: RemoteConsentView = {
  id: 'c',
  ticketId: 't',
  scope: 'control',
  state: 'asked',
  way: null,
  person: '赵雷',
  askedAt: at,
  askedBy: null,
  notedBy: null,
  settledAt: null,
  withdrawnAt: null,
  withdrawnBy: null,
  code: null,
  triesLeft: 5,
  abilities: ['type_code'],
  revision: 1,
};
const running: RemoteSessionView = {
  id: 's',
  scope: 'control',
  tool: null,
  toolSession: null,
  engineer: null,
  isByStanding: false,
  startedAt: at,
  endedAt: null,
  endedBy: null,
  abilities: ['end'],
};

test('the key ends what runs before it begins anything, and asks where nothing was agreed yet', () => {
  assert.equal(nextRemoteAct(nothing), null);
  assert.equal(nextRemoteAct({ ...nothing, abilities: ['ask', 'note'] }), 'ask');
  assert.equal(nextRemoteAct({ ...nothing, abilities: ['ask', 'note'], consents: [asked] }), 'type_code');
  assert.equal(nextRemoteAct({ ...nothing, abilities: ['ask', 'note', 'start'], consents: [asked] }), 'start');
  assert.equal(nextRemoteAct({ ...nothing, abilities: ['ask', 'note', 'start'], sessions: [running] }), 'end');
});

test('it is under way from the asking to the end, and not for a standing consent alone', () => {
  const may = { ...nothing, abilities: ['ask', 'note', 'start'] as RemoteAccess['abilities'] };
  const agreed: RemoteConsentView = { ...asked, state: 'agreed', abilities: ['withdraw'] };
  assert.equal(isRemoteUnderWay(may), false);
  assert.equal(isRemoteUnderWay({ ...nothing, abilities: ['ask', 'note'], consents: [asked] }), true);
  assert.equal(isRemoteUnderWay({ ...may, consents: [agreed] }), true);
  assert.equal(isRemoteUnderWay({ ...may, sessions: [running] }), true);
  assert.equal(
    isRemoteUnderWay({ ...nothing, abilities: ['ask'], consents: [{ ...agreed, state: 'withdrawn' }] }),
    false,
  );
});
