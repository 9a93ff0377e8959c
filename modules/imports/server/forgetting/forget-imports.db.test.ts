import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fridayAfternoon } from '../../../../test/harness/providers.ts';
import { addSeconds } from '../../../../kernel/instant.ts';
import { systemCaller } from '../../../../platform/database/caller.ts';
import { importById } from '../imports/import.store.ts';
import { namedBlobs } from '../../../../platform/blobs/blob-row.store.ts';
import { openImports, workbook } from '../imports/imports-ground.cases.ts';
import { forgetImports } from './forget-imports.ts';

const imports = await openImports();
after(() => imports.close());
const { huaxin, handIn, checked, written, read, rowsOf, as } = imports;

const columns = [{ table: 'import', column: 'content' }];
const forget = (days: number) =>
  huaxin.as(systemCaller('test'), (tx) => forgetImports.run(tx), { now: addSeconds(fridayAfternoon, days * 86_400) });

test('ninety days after an import nothing of its file is left, and what waited for nobody is cancelled', async () => {
  const done = await written(await checked(await handIn(workbook([['名称'], ['总院']]))));
  const left = await checked(await handIn(workbook([['名称'], ['分院']])));
  const files = await as(async (tx) => [(await importById(tx, done.id))?.content ?? '']);
  assert.equal(files[0]?.length, 64);

  await forget(89);
  assert.deepEqual((await rowsOf(done)).items[0]?.cells, ['总院']);
  assert.deepEqual(await as((tx) => namedBlobs(tx, columns, files)), files);

  await forget(91);
  assert.deepEqual((await rowsOf(done)).items[0]?.cells, []);
  assert.deepEqual(await as((tx) => namedBlobs(tx, columns, files)), []);
  const { state, counts, abilities } = await read(done.id);
  assert.deepEqual([state, counts.create, abilities], ['done', 1, []]);
  assert.deepEqual([(await read(left.id)).state, (await rowsOf(left)).items[0]?.cells], ['cancelled', []]);
});
