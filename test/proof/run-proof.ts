import { randomInt } from 'node:crypto';
import { inspect, parseArgs } from 'node:util';
import { clusterVariable } from '../harness/cluster.ts';
import { startTestCluster } from '../harness/test-cluster.ts';
import { writeMeasured } from './measured-page.ts';
import { type Outcome, type Proof, tryFamily } from './proof.ts';
import type { OpenGround, Trial } from './family.ts';

const latestSeed = 2 ** 31;

/** The command of a proof, as its arguments say; answers with the exit code. */
export async function runProof<Ground>(proof: Proof<Ground>, args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string' },
      only: { type: 'string', multiple: true },
      quick: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return say(helpOf(proof), 0);
  const trial = { seed: Number(values.seed ?? randomInt(latestSeed)), isQuick: values.quick };
  // named, one is tried in its short form too that is too long for the check
  const chosen = proof.families.filter(
    ({ name, isQuick }) => values.only?.includes(name) ?? (!values.quick || isQuick),
  );
  say(`${proof.title}: seed ${trial.seed}`, 0);
  const outcomes = await onCluster(() => tryAll({ ...proof, families: chosen }, trial));
  const broken = outcomes.filter(({ error }) => error !== null);
  const command = commandOf(proof.name, { quick: values.quick, seed: String(trial.seed) });
  const isWhole = chosen.length === proof.families.length;
  if (values.write) await writeMeasured(proof, { outcomes, command, seed: trial.seed, isWhole });
  return say(`${outcomes.length - broken.length} hold, ${broken.length} broke; seed ${trial.seed}`, broken.length);
}

/** Families bring a PostgreSQL of their own, or take this one. */
async function onCluster<T>(work: () => Promise<T>): Promise<T> {
  const cluster = await startTestCluster();
  process.env[clusterVariable] = JSON.stringify(cluster.urls);
  try {
    return await work();
  } finally {
    await cluster.stop();
  }
}

async function tryAll<Ground>(proof: Proof<Ground>, trial: Trial): Promise<Outcome[]> {
  const open = await proof.open();
  const outcomes: Outcome[] = [];
  try {
    for (const family of proof.families) {
      const outcome = await tryFamily(family, open.ground, trial);
      outcomes.push(outcome);
      say(lineOf(outcome), 0);
    }
    outcomes.push(...(await settled(open)));
  } finally {
    await open.close();
  }
  return outcomes;
}

/** What is found only when all is over. */
async function settled<Ground>({ settle }: OpenGround<Ground>): Promise<Outcome[]> {
  if (!settle) return [];
  const family = { name: 'afterwards', holds: 'Nothing is found where it does not belong when all is over.' };
  try {
    await settle();
    return [];
  } catch (error) {
    const outcome = { family, seconds: 0, proven: null, error };
    say(lineOf(outcome), 0);
    return [outcome];
  }
}

function lineOf({ family, seconds, proven, error }: Outcome): string {
  const figures = [`${(proven?.tried ?? 0).toLocaleString('en')} tried`, `${seconds.toFixed(1)} s`, proven?.measured];
  const head = `${error === null ? '✔' : '✖'} ${family.name}: ${family.holds}`;
  return error === null ? `${head} ${figures.filter(Boolean).join(', ')}` : `${head}\n${inspect(error)}`;
}

function commandOf(name: string, said: { seed: string; quick: boolean }): string {
  const options = [`--seed ${said.seed}`, ...(said.quick ? ['--quick'] : [])];
  return `npm run ${name} -- ${options.join(' ')} --write`;
}

function helpOf(proof: { name: string; families: readonly { name: string; isQuick: boolean }[] }): string {
  const names = proof.families.map(({ name, isQuick }) => (isQuick ? name : `${name} (not in the check)`));
  return `npm run ${proof.name} [-- options]
  --seed <number>   tries what that run tried; else a new one, which is printed
  --only <family>   one family; may be given several times
  --quick           only what belongs into the check, or a family in its short form
  --write           leaves the table in docs/measured/${proof.name}.md; with --only those rows in it
Families: ${names.join(', ')}`;
}

function say(text: string, broken: number): number {
  process.stdout.write(`${text}\n`);
  return broken > 0 ? 1 : 0;
}
