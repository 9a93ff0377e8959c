import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserWords } from './browser-words.ts';

test('a browser is named by its own mark, not by those that it pretends to be', () => {
  const edge = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0';
  assert.equal(browserWords(edge), 'Edge · Windows');
});

test('an Android phone is not called Linux', () => {
  assert.equal(browserWords('Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/140.0'), 'Chrome · Android');
});

test('what is neither known browser nor known system has no words', () => {
  assert.equal(browserWords('curl/8.0'), null);
  assert.equal(browserWords(null), null);
});
