import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { newId } from './new-id.ts';
import { readSignedId, signedIdLength, signId } from './signed-id.ts';

const key = randomBytes(32);

test('what was signed is read back, whatever became of its case', () => {
  const id = newId();
  const text = signId(id, key);
  assert.match(text, new RegExp(`^[a-z2-7]{${signedIdLength}}$`));
  assert.deepEqual([readSignedId(text, key), readSignedId(text.toUpperCase(), key)], [id, id]);
});

test('another key signs nothing for this one', () => {
  assert.equal(readSignedId(signId(newId(), randomBytes(32)), key), null);
});

test('no letter of it can be another', () => {
  const text = signId(newId(), key);
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz234567'.split(''));
  fc.assert(
    fc.property(fc.nat(text.length - 1), letter, (at, other) => {
      fc.pre(text[at] !== other);
      return readSignedId(text.slice(0, at) + other + text.slice(at + 1), key) === null;
    }),
  );
});

test('no other text is taken for one', () => {
  fc.assert(fc.property(fc.string({ maxLength: 60 }), (text) => readSignedId(text, key) === null));
});
