import assert from 'node:assert/strict';
import { test } from 'node:test';
import { carriedFiles } from './carried-files.rules.ts';

const files = [{ bytes: 4 }, { bytes: 8 }, { bytes: 5 }];

test('carries in their order what still has room, and leaves the rest', () => {
  assert.deepEqual(carriedFiles(files, 10), { carried: [{ bytes: 4 }, { bytes: 5 }], left: [{ bytes: 8 }] });
  assert.deepEqual(carriedFiles(files, 17).left, []);
  assert.deepEqual(carriedFiles(files, 0).carried, []);
});
