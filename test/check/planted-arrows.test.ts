import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrowsStep, unseen } from './arrows.step.ts';
import { groundWith, tells } from './planted.ts';

const contract = 'export const reportShape = 1;\n';
const useCase = "import { report } from './report.store.ts';\nexport const accept = report;\n";

/** File by file: what is planted, and the rule that must be told of it. All stand in one house, cruised once. */
const faults: { path: string; text: string; rule: string }[] = [
  { path: 'kernel/file.ts', text: "import 'node:fs';\n", rule: 'kernel is pure' },
  { path: 'kernel/reaching.ts', text: "import '../platform/clock.ts';\n", rule: 'kernel stands on what lies below' },
  {
    path: 'platform/knowing.ts',
    text: "import '../modules/people/index.ts';\n",
    rule: 'platform stands on what lies below',
  },
  { path: 'platform/driver.ts', text: "import 'pg';\n", rule: 'pg|pg-pool|pg-copy-streams is imported at its home' },
  {
    path: 'server/deep.ts',
    text: "import '../modules/desk/server/reports/accept-report.ts';\n",
    rule: 'server stands on',
  },
  { path: 'web/peeking.ts', text: "import '../server/deep.ts';\n", rule: 'web stands on what lies below' },
  { path: 'web/disk.ts', text: "import 'node:fs';\n", rule: 'web runs in a browser' },
  {
    path: 'cli/asking.ts',
    text: "import '../platform/database/sql.ts';\n",
    rule: 'only stores and the mount ask the database',
  },
  { path: 'cli/harness.ts', text: "import '../test/cast.ts';\n", rule: 'only tests import the harness' },
  { path: 'cli/nowhere.ts', text: "import './gone.ts';\n", rule: 'imports lead somewhere' },
  {
    path: 'cli/packages.ts',
    text: "import 'fast-check';\n",
    rule: 'what runs at a customer needs no development package',
  },
  {
    path: 'cli/round.ts',
    text: "import { b } from './about.ts';\nexport const a = b;\n",
    rule: 'no circle of imports',
  },
  {
    path: 'modules/desk/server/reports/wide.store.ts',
    text: "import '../../../stock/index.ts';\n",
    rule: 'desk uses whom the map says',
  },
  {
    path: 'modules/desk/server/reports/deep.store.ts',
    text: "import '../../../people/server/people.module.ts';\n",
    rule: 'a module is entered by its doors',
  },
  {
    path: 'modules/desk/report.contract.ts',
    text: "import './server/reports/report.rules.ts';\n",
    rule: '*.contract.ts imports what its kind may',
  },
  {
    path: 'modules/desk/server/reports/report.rules.ts',
    text: "import '../../../../platform/clock.ts';\n",
    rule: '*.rules.ts imports what its kind may',
  },
  {
    path: 'modules/desk/server/reports/door.rules.ts',
    text: "import { people } from '../../../people/index.ts';\nexport const door = people;\n",
    rule: '*.rules.ts takes only types from doors',
  },
  {
    path: 'modules/desk/server/reports/report.view.ts',
    text: "import 'node:crypto';\n",
    rule: 'decisions are pure',
  },
  {
    path: 'modules/desk/server/reports/report.policy.ts',
    text: "import './report.store.ts';\n",
    rule: '*.policy.ts imports what its kind may',
  },
  {
    path: 'modules/desk/server/reports/report.routes.ts',
    text: "import './report.store.ts';\n",
    rule: '*.routes.ts imports what its kind may',
  },
  {
    path: 'modules/desk/server/reports/drop-report.ts',
    text: "import './report.routes.ts';\n",
    rule: '<verb>-<noun>.ts imports what its kind may',
  },
  {
    path: 'modules/desk/server/reports/report.reactions.ts',
    text: "import './report.factory.ts';\n",
    rule: 'factories serve tests, demo and bench',
  },
  {
    path: 'modules/desk/server/reports/screen.jobs.ts',
    text: "import '../../web/index.ts';\n",
    rule: 'the server side stays on its side',
  },
  {
    path: 'modules/desk/web/reports/report-list.tsx',
    text: "import '../../server/reports/accept-report.ts';\n",
    rule: 'screens know contracts, never the server side',
  },
  {
    path: 'modules/desk/web/desk.portal.tsx',
    text: "import './reports/report-card.tsx';\n",
    rule: 'portal and field reach no antd',
  },
  {
    path: 'modules/desk/web/light.ts',
    text: "import './reports/report-card.tsx';\n",
    rule: 'portal and field reach no antd',
  },
  {
    path: 'modules/desk/web/desk.field.tsx',
    text: "import './desk.desk.tsx';\n",
    rule: 'portal and field reach nothing of the desk',
  },
  {
    path: 'modules/desk/server/reports/foreign.test.ts',
    text: "import '../../../people/server/people.module.ts';\n",
    rule: 'a test enters other modules by doors and factories',
  },
];

const innocent = {
  'platform/clock.ts': 'export const clock = 1;\n',
  'platform/database/sql.ts': 'export const sql = 1;\n',
  'test/cast.ts': 'export const cast = 1;\n',
  'cli/about.ts': "import { a } from './round.ts';\nexport const b = a;\n",
  'modules/people/person.contract.ts': contract,
  'modules/desk/server/reports/report.store.ts':
    "import { sql } from '../../../../platform/database/sql.ts';\nexport const report = sql;\n",
  'modules/desk/server/reports/accept-report.ts': useCase,
  'modules/desk/server/reports/report.factory.ts': useCase,
  'modules/desk/web/index.ts': 'export const link = 1;\n',
  'modules/desk/web/desk.desk.tsx': "import '../../people/person.contract.ts';\n",
  'modules/desk/web/reports/report-card.tsx': "import { Card } from 'antd';\nexport const card = Card;\n",
};

test('each planted arrow is told by the rule that forbids it, and no innocent file is told', async (context) => {
  const planted = Object.fromEntries(faults.map(({ path, text }) => [path, text]));
  const told = await arrowsStep.run(await groundWith({ ...innocent, ...planted }, context));
  for (const { path, rule } of faults)
    assert.ok(tells(told, path, rule), `${path} should be told: ${rule}\n${told.join('\n')}`);
  // cli/about.ts closes the planted circle
  const accused = Object.keys(innocent).filter(
    (path) => path !== 'cli/about.ts' && told.some((one) => one.startsWith(path)),
  );
  assert.deepEqual(accused, []);
});

test('fewer files looked at than exist is a fault, also when nothing else is wrong', () => {
  assert.deepEqual(unseen(['kernel/id.ts', 'kernel/page.ts'], ['kernel/id.ts']), [
    'looked at 1 of 2 files, not at kernel/page.ts',
  ]);
  assert.deepEqual(unseen(['kernel/id.ts'], ['kernel/id.ts', 'node_modules/zod/index.js']), []);
});
