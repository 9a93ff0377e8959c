import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findEventFaults } from './events.step.ts';
import { findFileKindFaults } from './file-kinds.step.ts';
import { findStaleFiles } from './generated.step.ts';
import { sealOf } from './migration-seals.ts';
import { findMigrationFaults, findSealFaults } from './migrations.step.ts';
import { findMapFaults } from './module-map.step.ts';
import { houseWith } from './planted.ts';
import { findStoreFaults } from './stores.step.ts';
import { findTextFaults } from './texts.step.ts';
import { findWordFaults } from './words.step.ts';

type Finder = (tree: ReturnType<typeof houseWith>) => string[];

/** The fault that is told when `planted` is put into the sound house; nothing else may be told. */
function tellsOf(find: Finder, planted: Record<string, string>, ...told: string[]): void {
  assert.deepEqual(find(houseWith(planted)), told);
}

function mapWith(
  change: (map: Record<string, { uses: string[]; tables: Record<string, string> }>) => void,
): Record<string, string> {
  const map = JSON.parse(houseWith({}).read('modules/map.json'));
  change(map);
  return { 'modules/map.json': JSON.stringify(map) };
}

test('the sound house has no fault', () => {
  for (const find of [
    findEventFaults,
    findFileKindFaults,
    findMigrationFaults,
    findMapFaults,
    findStoreFaults,
    findTextFaults,
    findWordFaults,
  ])
    tellsOf(find, {});
});

test('a file of unknown kind, and a name that says nothing', () => {
  const path = 'modules/desk/server/reports/report.service.ts';
  tellsOf(findFileKindFaults, { [path]: '' }, `${path}: no such kind of file (test/check/file-kinds.ts lists them)`);
  const web = 'modules/desk/web/deep/desk.desk.tsx';
  tellsOf(findFileKindFaults, { [web]: '' }, `${web}: no such kind of file (test/check/file-kinds.ts lists them)`);
  tellsOf(
    findFileKindFaults,
    { 'platform/clock/date-utils.ts': '' },
    'platform/clock/date-utils.ts: a name with "utils" says nothing',
  );
});

test('a module that the map does not know, and one that lacks its files', () => {
  const told = findMapFaults(houseWith({ 'modules/lost/index.ts': '' }));
  assert.ok(told.includes('modules/lost: not in modules/map.json'));
  const known = mapWith((map) => (map['lost'] = { uses: [], tables: {} }));
  const lacking = findMapFaults(houseWith({ ...known, 'modules/lost/index.ts': '' }));
  assert.ok(lacking.includes('modules/lost/README.md: every module has this file'));
  assert.ok(lacking.includes('modules/lost/server/lost.module.ts: every module has this file'));
  assert.ok(lacking.includes('modules/map.json: lost has no purpose'));
});

test('a circle of uses', () => {
  const planted = mapWith((map) => map['people']?.uses.push('desk'));
  tellsOf(findMapFaults, planted, 'modules/map.json: a circle of uses: people → desk → people');
});

test('a table without an owner, with two, of another module than its migration, and of an unknown class', () => {
  const migration = { 'migrations/0005_desk_note.sql': 'create table note (id uuid);' };
  tellsOf(findMapFaults, migration, 'table note: owned by nobody in modules/map.json');
  const twice = mapWith((map) => Object.assign(map['people']?.tables ?? {}, { part: 'tenant' }));
  assert.ok(findMapFaults(houseWith(twice)).includes('table part: owned by people and stock in modules/map.json'));
  const elsewhere = mapWith((map) => Object.assign(map['people']?.tables ?? {}, { note: 'tenant' }));
  tellsOf(findMapFaults, { ...elsewhere, ...migration }, 'table note: made by a migration of desk, owned by people');
  const classless = mapWith((map) => Object.assign(map['people']?.tables ?? {}, { person: 'secret' }));
  tellsOf(findMapFaults, classless, 'modules/map.json: table person has the unknown class secret');
});

test('a store that asks the table of a module it does not use, by builder or in SQL', () => {
  const path = 'modules/desk/server/reports/report.store.ts';
  const told = `${path}:1: table part is of stock, which desk does not use`;
  tellsOf(findStoreFaults, { [path]: "export const parts = db.selectFrom('part as p');" }, told);
  tellsOf(findStoreFaults, { [path]: 'export const parts = sql`select id from part`;' }, told);
  tellsOf(findStoreFaults, { [path]: "export const people = db.selectFrom('person');" });
});

test('a foreign key to a module that is not used', () => {
  const planted = {
    'migrations/0005_people_key.sql': 'alter table person add foreign key (x) references report (id);',
  };
  tellsOf(
    findMigrationFaults,
    planted,
    'migrations/0005_people_key.sql: refers to report of desk, which people does not use',
  );
});

test('a gap in the numbers, and a name of another form', () => {
  tellsOf(
    findMigrationFaults,
    { 'migrations/0006_desk_note.sql': '' },
    'migrations/0006_desk_note.sql: number 0005 was expected here',
  );
  tellsOf(
    findMigrationFaults,
    { 'migrations/0005_note.sql': '' },
    'migrations/0005_note.sql: named NNNN_<module>_<what>.sql, with a module of the map',
  );
});

test('an edited migration, a removed one, and one without its seal', () => {
  const tree = houseWith({});
  const migrations = tree.files.filter((path) => path.startsWith('migrations/'));
  const sealed = Object.fromEntries(migrations.map((path) => [path, sealOf(tree.read(path))]));
  const seals = { 'migrations/seals.json': JSON.stringify(sealed) };
  assert.deepEqual(findSealFaults(houseWith(seals), sealed), []);
  const edited = { ...seals, 'migrations/0003_stock_part.sql': 'create table part (id text);' };
  assert.deepEqual(findSealFaults(houseWith(edited), sealed), [
    'migrations/0003_stock_part.sql: it has landed and is never edited; write a new migration',
  ]);
  assert.deepEqual(findSealFaults(houseWith(seals), { ...sealed, 'migrations/0005_desk_gone.sql': 'x' }), [
    'migrations/0005_desk_gone.sql: it has landed and is never removed or renamed',
  ]);
  assert.deepEqual(findSealFaults(houseWith({ ...seals, 'migrations/0005_desk_note.sql': '' }), sealed), [
    'migrations/0005_desk_note.sql: not sealed in migrations/seals.json; run `npm run check -- --write`',
  ]);
});

const desk = 'modules/desk/i18n';

test('a text missing in one language, with other variables, or said by nobody', () => {
  const named = { 'modules/desk/web/list.tsx': "t('desk:title', { name });" };
  tellsOf(
    findTextFaults,
    { ...named, [`${desk}/zh-CN.json`]: '{"title":"报告"}' },
    `${desk}/en.json: title is missing`,
  );
  tellsOf(
    findTextFaults,
    { ...named, [`${desk}/zh-CN.json`]: '{"title":"{{name}}的报告"}', [`${desk}/en.json`]: '{"title":"Report"}' },
    `${desk}: title has the variables (name) in zh-CN and () in en`,
  );
  tellsOf(
    findTextFaults,
    { [`${desk}/zh-CN.json`]: '{"title":"报告"}', [`${desk}/en.json`]: '{"title":"Report"}' },
    'text desk:title: no code names it',
  );
});

test('a text that code names and nobody wrote: in t(), as a text key, and of a refusal', () => {
  const refusals = 'modules/desk/server/reports/report.refusals.ts';
  tellsOf(
    findTextFaults,
    { [refusals]: "export const no = refusalsOf('desk', 'report', { gone: 410 });" },
    `${refusals}:1: there is no text desk:refusal.report.gone`,
  );
  const screen = 'modules/desk/web/list.tsx';
  tellsOf(findTextFaults, { [screen]: "t('title');" }, `${screen}:1: there is no text desk:title`);
  const texts = JSON.stringify({ refusal: { gone: 'Gone' } });
  tellsOf(
    findTextFaults,
    { [screen]: "t('refusal.gone');", 'modules/desk/i18n/zh-CN.json': texts, 'modules/desk/i18n/en.json': texts },
    `${screen}:1: desk:refusal.gone is said by the server; give the page a text of its own`,
  );
  tellsOf(findTextFaults, { [screen]: 't(`desk:kind.${kind}`);' }, `${screen}:1: there is no text desk:kind.*`);
  tellsOf(
    findTextFaults,
    { [screen]: "register({ textKey: 'people:menu.staff' });" },
    `${screen}:1: there is no text people:menu.staff`,
  );
});

const builders = 'modules/desk/server/reports/report.events.ts';

test('a kind of event that no text tells, or that is not written out, and a text for no kind', () => {
  const folder = 'modules/desk/i18n';
  const inBoth = (texts: unknown) => ({
    [`${folder}/zh-CN.json`]: JSON.stringify(texts),
    [`${folder}/en.json`]: JSON.stringify(texts),
  });
  const whole = "export const filed = () => ({ kind: 'report.filed', subject });";
  const told = ['zh-CN', 'en'].map(
    (language) => `${builders}:1: ${folder}/${language}.json has no text event.report.filed`,
  );
  const nameless = 'no module has the text noun.report: what its events are about';
  tellsOf(findEventFaults, { [builders]: whole }, ...told, nameless);
  const event = { report: { filed: 'Filed' } };
  tellsOf(findEventFaults, { [builders]: whole, ...inBoth({ event }) }, nameless);
  const texts = { event, noun: { report: 'Report' } };
  tellsOf(findEventFaults, { [builders]: whole, ...inBoth(texts) });
  tellsOf(findEventFaults, inBoth(texts), `${folder}: event.report.filed is announced by nothing`);
  const parts = 'function of(id, what) { return { kind: `report.${what}`, subject: { kind: "report", id } }; }';
  const calls = "export const filed = (id) => of(id, isNew ? 'filed' : 'kept');";
  const kept = ['zh-CN', 'en'].map(
    (language) => `${builders}:2: ${folder}/${language}.json has no text event.report.kept`,
  );
  tellsOf(findEventFaults, { [builders]: `${parts}\n${calls}`, ...inBoth(texts) }, ...kept);
  const another = "export const filed = () => ({ kind: 'report.filed', subject: { kind: 'page', id } });";
  const pageless = 'no module has the text noun.page: what its events are about';
  tellsOf(findEventFaults, { [builders]: another, ...inBoth(texts) }, pageless);
  const hidden = 'export const filed = () => ({ kind: kinds[0], subject });';
  tellsOf(findEventFaults, { [builders]: hidden }, `${builders}:1: write out which kind of event it is`);
});

test('Chinese in code', () => {
  const screen = 'modules/desk/web/list.tsx';
  tellsOf(
    findTextFaults,
    { [screen]: 'export const title = <p>报告</p>;' },
    `${screen}:1: "报告" belongs into i18n/*.json`,
  );
  tellsOf(findTextFaults, { [screen]: '// 报告 = report\nexport const title = 1;' });
});

test('a hidden clock, and a word of the business in the ground', () => {
  tellsOf(
    findWordFaults,
    { 'kernel/now.ts': 'export const now = new Date();' },
    'kernel/now.ts:1: new Date() asks the clock; time comes in as `tx.now` or an argument',
  );
  tellsOf(
    findWordFaults,
    { 'platform/row.ts': '// no ticket here\nexport const ticket = 1;' },
    'platform/row.ts:2: "ticket" is a word of the business',
  );
});

test('a stale generated page, and one that nothing generates', async () => {
  const tree = houseWith({ 'docs/generated/map.md': 'old', 'docs/generated/stray.md': '' });
  const told = await findStaleFiles({ root: '/nowhere', tree }, [{ path: 'docs/generated/map.md', make: () => 'new' }]);
  assert.deepEqual(told, [
    'docs/generated/stray.md: nothing generates it (test/check/generated.ts lists what does)',
    'docs/generated/map.md: stale; run `npm run check -- --write`',
  ]);
});
