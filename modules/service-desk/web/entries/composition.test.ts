import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audienceOf, changed } from './composition.ts';

const step = { kind: 'step', isPublic: false, body: '重装了驱动' } as const;

test('steps and notes are private unless made public on purpose; replies are public', () => {
  assert.equal(audienceOf(step), 'internal');
  assert.equal(audienceOf({ ...step, isPublic: true }), 'public');
  assert.equal(audienceOf({ ...step, kind: 'reply' }), 'public');
});

test('what was made public does not stay so for another kind, and the words stay', () => {
  assert.deepEqual(changed({ ...step, isPublic: true }, { kind: 'note' }), { ...step, kind: 'note' });
  assert.equal(changed({ ...step, isPublic: true }, { body: '又试了一次' }).isPublic, true);
});
