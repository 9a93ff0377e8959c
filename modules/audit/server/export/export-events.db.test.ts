import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { systemCaller } from '../../../../platform/database/caller.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { moduleRegisters } from '../../../../server/modules.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { exportEvents } from './export-events.ts';

const desk = await openDesk();
const folder = await mkdtemp(join(tmpdir(), 'yingtai-audit-'));
after(async () => {
  await desk.ground.close();
  await rm(folder, { recursive: true });
});
const { huaxin, engineer, donghai } = desk;
const parts = {
  run: <T>(work: Parameters<typeof huaxin.as<T>>[1]) => huaxin.as(systemCaller('export'), work),
  kinds: moduleRegisters.flatMap(({ names = [] }) => names),
};
const noted = (note: string) => ({
  kind: 'customer.changed',
  version: 1,
  subject: { kind: 'customer', id: donghai.id },
  customerId: donghai.id,
  audience: 'internal' as const,
  payload: {},
  text: { changes: { note: { from: null, to: note } } },
});
// more than one batch
const notes = Array.from({ length: 1101 }, (_, n) => noted(`note ${n}`));
await huaxin.as(engineer, (tx) => announce(tx, ...notes), { now: '2026-11-21T01:00:00.000Z' });

test('writes one JSON value a line, oldest first, all of them', async () => {
  const path = join(folder, 'log.jsonl');
  const events = await exportEvents(parts, { path });
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
  assert.equal(lines.length, events);
  assert.ok(events > 1101);
  const recorded = lines.map((line) => (JSON.parse(line) as { recordedAt: string }).recordedAt);
  assert.deepEqual(recorded, recorded.toSorted());
  assert.equal((await stat(path)).mode & 0o077, 0, 'nobody else may read it');
});

test('writes what a day holds, by the provider’s clock, as a table without formulas', async () => {
  const path = join(folder, 'day.csv');
  assert.equal(await exportEvents(parts, { path, from: '2026-11-21', to: '2026-11-21' }), 1101);
  const text = await readFile(path, 'utf8');
  assert.match(text, /^\uFEFF"recordedAt","occurredAt","kind"/);
  assert.match(text, /"note: — → note 1"/);
  assert.match(text, /"张伟"/);
  assert.equal(await exportEvents(parts, { path, from: '2026-11-22' }), 0);
});

test('refuses another form, days the wrong way round, and a place that cannot be written, and leaves nothing', async () => {
  const before = await readdir(folder);
  const at = (name: string) => join(folder, name);
  await assert.rejects(exportEvents(parts, { path: at('log.xlsx') }), refuses('export.unknown_form', 'out'));
  await assert.rejects(
    exportEvents(parts, { path: at('x.csv'), from: '2026-11-22', to: '2026-11-20' }),
    refuses('export.backwards', 'to'),
  );
  await assert.rejects(exportEvents(parts, { path: at('no/log.csv') }), refuses('export.unwritable', 'out'));
  assert.deepEqual(await readdir(folder), before);
});
