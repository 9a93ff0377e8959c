import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileSize } from './file-size.ts';

test('sizes are told in the unit in which they are short', () => {
  const told = [0, 1023, 1024, 999_999, 1_048_576, 104_857_600].map((bytes) => {
    const { value, digits, unit } = fileSize(bytes);
    return `${value.toFixed(digits)} ${unit}`;
  });
  assert.deepEqual(told, ['0 B', '1023 B', '1 KB', '977 KB', '1.0 MB', '100.0 MB']);
});
