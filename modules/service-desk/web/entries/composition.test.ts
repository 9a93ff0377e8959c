import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audienceOf, bodyOf, changed, isComposition, nothingWritten, sent } from './composition.ts';

const note = changed(nothingWritten, { body: '密码是 1234' });

test('who reads it follows from what it is, and from what was made public on purpose', () => {
  assert.equal(audienceOf(note), 'internal');
  assert.equal(audienceOf(changed(note, { isPublic: true })), 'public');
  assert.equal(audienceOf(changed(note, { kind: 'reply' })), 'public');
});

test('something of another kind begins private again', () => {
  const step = changed(changed(note, { isPublic: true }), { kind: 'step' });
  assert.equal(audienceOf(step), 'internal');
});

test('each kind has a draft of its own: a note never turns into a reply', () => {
  const reply = changed(note, { kind: 'reply' });
  assert.equal(bodyOf(reply), '');
  const back = changed(changed(reply, { body: '您好' }), { kind: 'note' });
  assert.equal(bodyOf(back), '密码是 1234');
});

test('sending empties what was sent and leaves the other drafts', () => {
  const reply = sent(changed(changed(note, { kind: 'reply' }), { body: '您好', toChildren: true }));
  assert.deepEqual([bodyOf(reply), reply.toChildren], ['', false]);
  assert.equal(bodyOf(changed(reply, { kind: 'note' })), '密码是 1234');
});

test('what an older program kept is not taken for a draft', () => {
  assert.equal(isComposition({ kind: 'note', isPublic: false, body: 'x' }), false);
  assert.equal(isComposition(note), true);
});
