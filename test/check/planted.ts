import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Ground } from './step.ts';
import { treeInMemory, treeOnDisk } from './tree.ts';

const checkout = join(import.meta.dirname, '..', '..');

/** Files of a small house where all is well; a test plants one fault in it. */
export const soundHouse: Readonly<Record<string, string>> = {
  'modules/map.json': JSON.stringify({
    platform: { purpose: 'The ground', uses: [], tables: { event: 'customer' } },
    people: { purpose: 'Who is there', uses: [], tables: { person: 'tenant' } },
    desk: { purpose: 'What they report', uses: ['people'], tables: { report: 'customer' } },
    stock: { purpose: 'What lies in store', uses: [], tables: { part: 'tenant' } },
  }),
  ...moduleFiles('people'),
  ...moduleFiles('desk'),
  ...moduleFiles('stock'),
  'migrations/0001_platform_log.sql': 'create table event (id uuid);',
  'migrations/0002_people_person.sql': 'create table person (id uuid);',
  'migrations/0003_stock_part.sql': 'create table part (id uuid);',
  'migrations/0004_desk_report.sql': 'create table report (id uuid, person_id uuid references person (id));',
};

function moduleFiles(name: string): Record<string, string> {
  return {
    [`modules/${name}/README.md`]: '',
    [`modules/${name}/index.ts`]: `export const ${name} = 1;\n`,
    [`modules/${name}/i18n/zh-CN.json`]: '{}',
    [`modules/${name}/i18n/en.json`]: '{}',
    [`modules/${name}/server/${name}.module.ts`]: 'export const register = {};\n',
  };
}

export function houseWith(planted: Record<string, string>): ReturnType<typeof treeInMemory> {
  return treeInMemory({ ...soundHouse, ...planted });
}

/** The house on disk, for tools that read no memory; with our packages and our settings. It is gone after the test. */
export async function groundWith(planted: Record<string, string>, context: TestContext): Promise<Ground> {
  const root = await mkdtemp(join(tmpdir(), 'yingtai-planted-'));
  context.after(() => rm(root, { recursive: true }));
  for (const [path, text] of Object.entries({ ...soundHouse, ...planted })) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  for (const settings of ['package.json', 'tsconfig.json', '.oxlintrc.json', '.oxfmtrc.json', 'test/check/knip.json']) {
    await mkdir(dirname(join(root, settings)), { recursive: true });
    await copyFile(join(checkout, settings), join(root, settings));
  }
  await symlink(join(checkout, 'node_modules'), join(root, 'node_modules'), 'junction');
  return { root, tree: treeOnDisk(root) };
}

/** Whether one of the faults speaks of both: the place and the rule. */
export function tells(faults: readonly string[], place: string, rule: string): boolean {
  return faults.some((fault) => fault.includes(place) && fault.includes(rule));
}
