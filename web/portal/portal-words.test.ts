import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const folders = ['portal', 'label', 'light', 'answers'].map((folder) => `modules/*/web/${folder}/**/*.{ts,tsx}`);
const files = globSync([...folders, 'modules/*/web/*.portal.tsx', 'web/portal/**/*.tsx', 'web/ui/light/**/*.tsx']);
const keys = /['"`]([a-z-]+):([a-z]\w*)\.[\w.]/g;

/** Of a module the portal loads no other texts (web/build/portal-texts.ts): of these it would show the key. */
test('what the portal says of a module stands in the part that it loads', () => {
  const missed = files
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(keys)].map(([, module, part]) => ({ file, module, part })),
    )
    .filter(({ module, part = '' }) => module !== 'shell' && !['portal', 'notice'].includes(part));
  assert.ok(files.length > 60, 'the files are found');
  assert.deepEqual(missed, []);
});
