import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Id } from '../../../../kernel/id.ts';
import type { Payload } from '../../../../platform/jobs/job.ts';
import { systemCaller } from '../../../../platform/database/caller.ts';
import { addSeconds } from '../../../../kernel/instant.ts';
import { fridayAfternoon } from '../../../../test/harness/providers.ts';
import { staffOf } from '../../../../test/harness/callers.ts';
import { refuses } from '../../../../test/harness/service-desk.ts';
import { cancelImport } from './cancel-import.ts';
import { confirmImport } from './confirm-import.ts';
import { openImports, workbook } from './imports-ground.cases.ts';
import { listImports } from './list-imports.ts';
import { listRows } from './list-rows.ts';
import { endCustomer, enterPlace, moveTo, placesOf } from './place-noun.cases.ts';
import { wakeImports } from './wake-imports.ts';

const imports = await openImports();
after(() => imports.close());
const {
  ground,
  huaxin,
  manager,
  donghai,
  xiling,
  nouns,
  jobs,
  handIn,
  read,
  work,
  as,
  checked,
  written,
  undone,
  rowsOf,
} = imports;

const turn = { id: '019a9d6e-1111-7111-8111-111111111111', signal: new AbortController().signal };
const heads = ['名称', '地址', '备注'];

const places = () => as((tx) => placesOf(tx, donghai));

test('checks, writes what is confirmed, and undoes it but for what was changed since', async () => {
  const first = await checked(await handIn(workbook([heads, ['总院', '人民路 1 号'], ['分院', null]])));
  assert.deepEqual(
    [first.state, first.counts.create, first.abilities],
    ['checked', 2, ['check', 'decide', 'confirm', 'cancel']],
  );
  const done = await written(first);
  assert.deepEqual([done.state, done.counts.create, done.abilities], ['done', 2, ['undo']]);
  assert.deepEqual(await places(), { 分院: null, 总院: '人民路 1 号' });

  const again = await checked(
    await handIn(workbook([heads, ['总院', '人民路 2 号'], ['分院', null], ['门诊', '江边']])),
  );
  const { create, update, same, fault } = again.counts;
  assert.deepEqual({ create, update, same, fault }, { create: 1, update: 1, same: 1, fault: 0 });
  const second = await written(again);
  assert.deepEqual(await places(), { 分院: null, 总院: '人民路 2 号', 门诊: '江边' });

  await as((tx) => moveTo(tx, { name: '门诊', address: '山上' }));
  const back = await undone(second);
  assert.deepEqual([back.state, back.counts.undone], ['undone', 1]);
  assert.deepEqual(await places(), { 分院: null, 总院: '人民路 1 号', 门诊: '山上' });
  const kept = await as((tx) => listRows(tx, nouns, { import: second.id, kept: 'yes' }));
  assert.deepEqual(
    kept.items.map(({ cells }) => cells[0]),
    ['门诊'],
  );
});

test('what appeared between check and writing is written as what it is by then', async () => {
  const view = await checked(await handIn(workbook([heads, ['戊', '一'], ['己', '二'], ['庚', '三']])));
  await as((tx) => enterPlace(tx, { customerId: donghai, name: '己' }));
  const done = await written(view);
  assert.deepEqual([done.counts.create, done.counts.update, done.counts.fault], [2, 1, 0]);
});

test('a row that the database refuses becomes a fault in the result, and the others are written', async () => {
  const rows = [['辛'], ['撞一'], ['壬'], ['撞二'], ['癸']];
  const done = await written(await checked(await handIn(workbook([heads, ...rows]))));
  assert.deepEqual([done.state, done.counts.create, done.counts.fault], ['done', 4, 1]);
  const { items } = await rowsOf(done, 'fault');
  assert.deepEqual(
    items.map(({ number, faults }) => [number, faults[0]?.textKey]),
    [[5, 'imports:fault.left_out']],
  );
});

test('a row that a rule refuses is left out, of writing as of undoing, and the others are not', async () => {
  await written(await checked(await handIn(workbook([heads, ['甲楼', '旧址'], ['乙楼', '东门']]))));
  const second = [['禁'], ['甲楼', '新址'], ['乙楼', '西门'], ['丙楼', '南门']];
  const done = await written(await checked(await handIn(workbook([heads, ...second]))));
  assert.deepEqual([done.state, done.counts.create, done.counts.update, done.counts.fault], ['done', 1, 2, 1]);
  const back = await undone(done);
  assert.deepEqual([back.state, back.counts.undone], ['undone', 2]);
  const { 甲楼, 乙楼, 丙楼 } = await places();
  assert.deepEqual([甲楼, 乙楼, 丙楼], ['新址', '东门', undefined]);
});

test('two workers with the same job write each row once', async () => {
  const rows = Array.from({ length: 1200 }, (_, at) => [`病区 ${at}`]);
  const view = await checked(await handIn(workbook([heads, ...rows])));
  await as((tx) => confirmImport(tx, nouns, { import: view.id }));
  const { rows: asked } = await ground.owner.query<{ name: string; data: Payload<string> }>(
    `select name, data from pgboss.job_common where state = 'created'`,
  );
  const [one] = asked;
  const job = jobs.find(({ name }) => name === one?.name);
  await Promise.all([1, 2].map(async (attempt) => one && job?.run(one.data, { ...turn, attempt })));
  await work();
  const done = await read(view.id);
  assert.deepEqual([done.state, done.counts.create, done.counts.fault], ['done', 1200, 0]);
});

test('an import whose customer ends meanwhile stops with a sentence, and none begins for it', async () => {
  const view = await checked(await handIn(workbook([heads, ['八号楼']]), { customerId: xiling }));
  await as((tx) => endCustomer(tx, xiling));
  const ended = await written(view);
  assert.deepEqual([ended.state, ended.failure, ended.abilities], ['failed', 'customer_over', []]);
  assert.deepEqual(await as((tx) => placesOf(tx, xiling)), {});
  const late = handIn(workbook([heads, ['九号楼']]), { customerId: xiling });
  await assert.rejects(late, refuses('import.customer_over', 'customerId'));
});

test('nothing is written of what was cancelled, and no step comes twice', async () => {
  const view = await checked(await handIn(workbook([heads, ['四号楼']])));
  await as((tx) => cancelImport(tx, nouns, { import: view.id }));
  await assert.rejects(
    as((tx) => confirmImport(tx, nouns, { import: view.id })),
    refuses('import.not_now'),
  );
  await assert.rejects(
    as((tx) => cancelImport(tx, nouns, { import: view.id })),
    refuses('import.not_now'),
  );
  assert.equal((await places())['四号楼'], undefined);
});

test('the second of two imports of one noun is told to wait for the first', async () => {
  const one = await checked(await handIn(workbook([heads, ['五号楼']])));
  const other = await checked(await handIn(workbook([heads, ['六号楼']])));
  await as((tx) => confirmImport(tx, nouns, { import: one.id }));
  await assert.rejects(
    as((tx) => confirmImport(tx, nouns, { import: other.id })),
    refuses('import.noun_busy'),
  );
  await work();
  assert.equal((await written(other)).state, 'done');
});

test('whoever sees some customers only is told why they cannot import', async () => {
  const limited = staffOf([donghai], 'import.run');
  const listed = huaxin.as(limited, (tx) => listImports(tx, nouns, {}));
  await assert.rejects(listed, refuses('import.limited_staff'));
  const without = huaxin.as({ ...manager, permissions: new Set() }, (tx) => listImports(tx, nouns, {}));
  assert.deepEqual((await without).items, []);
});

test('work that came to a stop is asked for again, and ended when that does not help', async () => {
  const later = (now: string) => huaxin.as(systemCaller('imports.wake'), wakeImports, { now });
  const one = await checked(await handIn(workbook([heads, ['九曲桥']])));
  await as((tx) => confirmImport(tx, nouns, { import: one.id }));
  await ground.owner.query(`delete from pgboss.job_common where state = 'created'`);
  await later(addSeconds(fridayAfternoon, 500));
  await work();
  assert.equal((await read(one.id)).state, 'writing');
  await later(addSeconds(fridayAfternoon, 700));
  await work();
  assert.deepEqual([(await read(one.id)).state, (await places())['九曲桥']], ['done', null]);

  const other = await checked(await handIn(workbook([heads, ['十里亭']])));
  await as((tx) => confirmImport(tx, nouns, { import: other.id }));
  for (const seconds of [700, 1400, 2100]) await later(addSeconds(fridayAfternoon, seconds));
  const ended = await read(other.id);
  assert.deepEqual([ended.state, ended.failure], ['failed', 'broken_off']);
  await work();
  assert.equal((await places())['十里亭'], undefined);
});

test('tells the log who imported, by what channel, and how many', async () => {
  const view = await written(await checked(await handIn(workbook([heads, ['七号楼']]))));
  const { rows } = await ground.owner.query<{ kind: string; actor: Id; origin: string; payload: object }>(
    'select kind, actor_id as actor, origin, payload from event where subject_id = $1 order by id',
    [view.id],
  );
  const kinds = ['started', 'read', 'check_started', 'checked', 'confirmed', 'finished'];
  assert.deepEqual(
    rows.map(({ kind }) => kind),
    kinds.map((kind) => `import.${kind}`),
  );
  assert.ok(rows.every(({ actor }) => actor === manager.subjectId));
  assert.deepEqual(rows.at(-1)?.origin, 'import');
  assert.deepEqual(rows.at(-1)?.payload, { noun: 'places', create: 1, update: 0, same: 0, fault: 0 });
});
