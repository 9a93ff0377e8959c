import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortcutAt, withInserted } from './insert-text.ts';

const table: [text: string, cursor: number, shortcut: string | undefined][] = [
  ['/rec', 4, 'rec'],
  ['您好 /', 4, ''],
  ['您好\n/more', 8, 'more'],
  ['路径 a/b', 6, undefined],
  ['http://', 7, undefined],
  ['/rec', 0, undefined],
];
for (const [text, cursor, shortcut] of table) {
  test(`before ${cursor} of ${JSON.stringify(text)} ${shortcut === undefined ? 'no shortcut' : `“${shortcut}”`} is typed`, () => {
    assert.equal(shortcutAt(text, cursor), shortcut);
  });
}

test('what is taken stands in place of what was typed for it', () => {
  assert.deepEqual(withInserted('您好 /rec，再见', 7, '已登记'), { text: '您好 已登记，再见', cursor: 6 });
});

test('without a shortcut it stands at the cursor', () => {
  assert.deepEqual(withInserted('您好再见', 2, '，'), { text: '您好，再见', cursor: 3 });
});
