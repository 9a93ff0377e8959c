import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashSecret, makeToken, parseToken, sameSecret } from './token.ts';

const { text, hash } = makeToken('yunfan-it');

test('a token names its provider and carries 256 random bits', () => {
  const token = parseToken(text);
  assert.equal(token?.providerCode, 'yunfan-it');
  assert.equal(Buffer.from(token?.secret ?? '', 'base64url').length, 32);
});

test('the table holds the hash of the secret, never the secret', () => {
  assert.equal(hash, hashSecret(parseToken(text)?.secret ?? ''));
  assert.match(hash, /^[0-9a-f]{64}$/);
  assert.ok(!text.includes(hash));
});

test('no two tokens are alike', () => {
  assert.notEqual(makeToken('yunfan-it').text, text);
});

const foreign: Record<string, string> = {
  nothing: '',
  'a code without secret': 'yunfan-it.',
  'a secret without code': text.slice(text.indexOf('.')),
  'a padded secret': `${text}=`,
  'a trailing line end': `${text}\n`,
  'capital letters in the code': `Y${text.slice(1)}`,
  'a shortened secret': text.slice(0, -1),
  'a path': `../${text}`,
};
for (const [name, given] of Object.entries(foreign)) {
  test(`takes ${name} for no token`, () => assert.equal(parseToken(given), null));
}

test('compares secrets of any length', () => {
  assert.equal(sameSecret('a', 'a'), true);
  assert.equal(sameSecret('a', 'b'), false);
  assert.equal(sameSecret('a', 'aa'), false);
});
