import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { arrowsStep } from './arrows.step.ts';
import { eventsStep } from './events.step.ts';
import { fileKindsStep } from './file-kinds.step.ts';
import { generatedStep, writeGeneratedFiles } from './generated.step.ts';
import { migrationsStep } from './migrations.step.ts';
import { moduleMapStep } from './module-map.step.ts';
import { runSteps } from './run-steps.ts';
import { runTests } from './run-tests.ts';
import { runNode, toolStep, type Step } from './step.ts';
import { storesStep } from './stores.step.ts';
import { textsStep } from './texts.step.ts';
import { deadCodeStep, formatStep, lintStep, typesStep } from './tools.ts';
import { treeOnDisk } from './tree.ts';
import { wordsStep } from './words.step.ts';

/** The whole check, in the order in which it is told; the tests come last. This list is what CI runs. */
const steps: readonly Step[] = [
  formatStep,
  lintStep,
  typesStep,
  arrowsStep,
  moduleMapStep,
  fileKindsStep,
  storesStep,
  wordsStep,
  textsStep,
  eventsStep,
  migrationsStep,
  generatedStep,
  deadCodeStep,
];

/** Part of the tests; a step of its own when the tests are left out. */
const plantedFaults = toolStep('planted faults', '--test', 'test/check/planted-*.test.ts');

const help = `npm run check [-- options]
  --only <step>   one step alone, by its name; may be given several times
  --no-tests      everything but the tests
  --write         instead of checking: formats, and writes what is generated (docs/generated, migrations/seals.json …)
Steps: ${[...steps, plantedFaults].map(({ name }) => name).join(', ')}, tests`;

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    'no-tests': { type: 'boolean' },
    write: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
const root = join(import.meta.dirname, '..', '..');
process.exitCode = await run();

async function run(): Promise<number> {
  if (values.help) return tell(help);
  if (values.write) return write();
  const chosen = chooseSteps(values.only);
  const failed = await runSteps(chosen, { root, tree: treeOnDisk(root) });
  const withTests = values.only ? values.only.includes('tests') : !values['no-tests'];
  const tests = withTests ? await runTests(root) : { isGreen: true, totals: undefined };
  if (failed.length > 0) console.log(`\ncheck: ${failed.join(', ')} failed`);
  else if (tests.isGreen) console.log('\ncheck: all is well');
  if (tests.totals !== undefined) console.log(tests.totals);
  return failed.length === 0 && tests.isGreen ? 0 : 1;
}

function chooseSteps(only: readonly string[] | undefined): readonly Step[] {
  if (only === undefined) return values['no-tests'] ? [...steps, plantedFaults] : steps;
  const known = [...steps, plantedFaults];
  const unknown = only.filter((name) => name !== 'tests' && !known.some((step) => step.name === name));
  if (unknown.length > 0) throw new Error(`no such step: ${unknown.join(', ')}\n${help}`);
  return known.filter(({ name }) => only.includes(name));
}

async function write(): Promise<number> {
  const { code, output } = await runNode(root, ['node_modules/oxfmt/bin/oxfmt']);
  if (code !== 0) throw new Error(output);
  const written = await writeGeneratedFiles({ root, tree: treeOnDisk(root) });
  return tell(written.length > 0 ? written.map((path) => `wrote ${path}`).join('\n') : 'all was fresh');
}

function tell(text: string): number {
  console.log(text);
  return 0;
}
