/**
 * `npm run bench [-- options]`: what people and machines do all day, on volumes of several sizes, so that the growth shows, each
 * next to plain PostgreSQL in the same run. The volumes are filled at the first run and kept. Figures, no test.
 */
import { randomInt } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { costliest } from './growth/costliest.ts';
import { measureGrowth, parts } from './growth/growth.ts';
import { growthPage, growthRow } from './growth/growth-page.ts';

const { values: options } = parseArgs({
  options: {
    volumes: { type: 'string', default: '20000,200000,1000000' },
    only: { type: 'string', multiple: true },
    calls: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '30' },
    seed: { type: 'string' },
    data: { type: 'string', default: '/tmp/yingtai-growth' },
    quick: { type: 'boolean', default: false },
    flame: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const root = join(import.meta.dirname, '..');
const pageFile = join(root, 'docs', 'measured', 'growth.md');
const flames = join(root, '.cache', 'flame');
const quick = { volumes: '2000', calls: '20', seconds: '3', providers: 3, data: `${options.data}-quick` };

if (options.help) process.stdout.write(help());
else await run();

async function run(): Promise<void> {
  const [loadBefore = 0] = loadavg();
  const seed = Number(options.seed ?? randomInt(2 ** 31));
  process.stdout.write(`bench: seed ${seed}\n`);
  const { volumes, calls, seconds, data: folder, providers } = options.quick ? quick : { ...options, providers: 20 };
  const chosen = parts.filter(({ name }) => options.only?.includes(name) ?? true);
  const flameFolder = options.flame ? flames : undefined;
  if (flameFolder) await makeEmpty(flameFolder);
  const measuring = { calls: Number(calls), seconds: Number(seconds), providers, folder, seed };
  const openings = volumes.split(',').map((tickets) => ({ tickets: Number(tickets), ...measuring }));
  const measured = await measureGrowth(openings, { chosen, flameFolder }, (one) =>
    process.stdout.write(`${growthRow(one, one).slice(0, -2).join('  ')}\n`),
  );
  const before = options.only ? await readFile(pageFile, 'utf8').catch(() => '') : '';
  const told = { measured, seed, loadBefore, command: commandOf(seed) };
  process.stdout.write(growthPage({ ...told, before: '' }));
  if (options.write) await writeFile(pageFile, growthPage({ ...told, before }));
  if (flameFolder) process.stdout.write(`${(await costliest(flameFolder)).join('\n')}\n`);
}

async function makeEmpty(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}

function commandOf(seed: number): string {
  const size = options.quick
    ? ' --quick'
    : ` --volumes ${options.volumes} --calls ${options.calls} --seconds ${options.seconds}`;
  return `npm run bench -- --seed ${seed}${size} --write`;
}

function help(): string {
  return `npm run bench [-- options]
  --volumes 20000,200000,1000000   how many tickets; a volume is filled once and kept
  --only <part>    one part; may be given several times
  --calls 200      how often each thing is asked for
  --seconds 30     how long tickets are recorded
  --seed <number>  asks for what that run asked for; else a new one, which is printed
  --data <folder>  where the volumes lie (/tmp/yingtai-growth)
  --quick          2,000 tickets of 3 providers, and few calls: whether it runs
  --flame          leaves profiles of the server in .cache/flame, one each time it was started; any browser's
                   developer tools open a .cpuprofile as a flame graph. The costliest functions are printed
  --write          leaves the table in docs/measured/growth.md; with --only, the rows of those parts alone
Parts: ${parts.map(({ name }) => name).join(', ')}
`;
}
