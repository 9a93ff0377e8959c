import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { settingTable } from '../../platform/settings/settings.ts';

const folder = join(import.meta.dirname, '..', '..', 'deploy');
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
const ours = new Set<string>(Object.values(settingTable).map(({ variable }) => variable));
/** Node's own, and what the compose file asks of whoever runs it. */
const others = new Set(['NODE_ENV', 'NODE_COMPILE_CACHE', 'POSTGRES_PASSWORD', 'PGBOUNCER_IMAGE']);

/** Whatever a unit, the container or the compose file sets or reads. */
const patterns: Record<string, RegExp> = {
  service: /(?<=^Environment=.*)\b([A-Z][A-Z_]+)=/gm,
  Containerfile: /(?<![\w-])([A-Z][A-Z_]+)=|process\.env\.(\w+)|'(\w+_PORT|PORT)'/g,
  yaml: /^ +([A-Z][A-Z_]+):|[{,] ?([A-Z][A-Z_]+): |\$\{([A-Z][A-Z_]+)/gm,
};

for (const file of readdirSync(folder)) {
  const pattern = patterns[file.split('.').at(-1) ?? ''];
  if (!pattern) continue;
  test(`${file} sets nothing that the program does not know`, () => {
    const named = [...textOf(file).matchAll(pattern)].map((match) => match.slice(1).find(Boolean) ?? '');
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter((name) => !ours.has(name) && !others.has(name)),
      [],
    );
  });
}

test('a worker alone has its health asked for at its own port, everywhere', () => {
  assert.match(textOf('Containerfile'), /'worker' \? 'WATCH_PORT' : 'PORT'/);
  assert.match(textOf('yingtai-worker@.service'), /^Environment=.*YINGTAI_ROLES=worker WATCH_PORT=%i/m);
  assert.doesNotMatch(textOf('compose.yaml'), /disable: true/);
});
