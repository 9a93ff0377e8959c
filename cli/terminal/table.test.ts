import assert from 'node:assert/strict';
import { test } from 'node:test';
import { table } from './table.ts';

test('columns stand in line, also where Chinese letters take two places', () => {
  assert.deepEqual(
    table(
      ['代码', 'Name'],
      [
        ['a', '云岭科技'],
        ['abcdef', 'x'],
      ],
    ),
    ['代码    Name', 'a       云岭科技', 'abcdef  x'],
  );
});
