import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { remoteScopes, type RemoteScope } from '../../remote-consent.contract.ts';
import { consentFor, isAnswerable, reaches } from './remote.rules.ts';

const scopes = fc.constantFrom(...remoteScopes);
const askedAt = '2026-11-20T02:00:00.000Z';

test('a scope reaches itself and what stands before it, and whatever reaches it reaches that too', () => {
  assert.deepEqual(
    remoteScopes.map((given) => remoteScopes.filter((wanted) => reaches(given, wanted)).length),
    [1, 2, 3],
  );
  fc.assert(
    fc.property(scopes, scopes, scopes, (one, two, three) => {
      if (reaches(one, two) && reaches(two, three)) assert.ok(reaches(one, three));
    }),
  );
});

test('a request is answered within half an hour, and once', () => {
  assert.ok(isAnswerable({ state: 'asked', askedAt }, '2026-11-20T02:30:00.000Z'));
  assert.ok(!isAnswerable({ state: 'asked', askedAt }, '2026-11-20T02:30:00.001Z'));
  for (const state of ['agreed', 'refused', 'withdrawn'] as const)
    assert.ok(!isAnswerable({ state, askedAt }, askedAt));
});

test('a session is held by what was agreed for the ticket, else by a standing consent, never by less than it needs', () => {
  const agreed = (id: string, scope: RemoteScope) => ({ id, scope, state: 'agreed' as const });
  const standing = [{ id: 's', scope: 'control' as const }];
  const by = (wanted: RemoteScope, consents: Parameters<typeof consentFor>[1]['consents']) =>
    consentFor(wanted, { consents, standing });
  assert.deepEqual(by('view', [agreed('a', 'view'), agreed('b', 'view')]), { consentId: 'b', standingConsentId: null });
  assert.deepEqual(by('control', [agreed('a', 'view')]), { consentId: null, standingConsentId: 's' });
  assert.equal(by('file_transfer', [agreed('a', 'control')]), null);
  for (const state of ['asked', 'refused', 'withdrawn'] as const) {
    assert.equal(by('file_transfer', [{ id: 'a', scope: 'file_transfer', state }]), null, state);
  }
});
