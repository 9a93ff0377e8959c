import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { palettes } from '../ui/theme/tokens.ts';

const page = await readFile(join(import.meta.dirname, 'index.html'), 'utf8');

for (const name of ['ground', 'surface', 'line', 'ink'] as const) {
  test(`the frame that is painted first has the desk's ${name} in both modes`, () => {
    assert.ok(page.includes(`light-dark(${palettes.light[name]}, ${palettes.dark[name]})`));
  });
}

test('the frame that is painted first writes on ink as the desk does', () => {
  assert.ok(page.includes(`color: ${palettes.light.onInk}`));
});
