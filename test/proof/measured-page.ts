import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measuredOn } from '../../bench/measured-on.ts';
import { rowsOf, tableOf } from '../check/markdown.ts';
import type { Outcome, Proof } from './proof.ts';

const measured = join(import.meta.dirname, '..', '..', 'docs', 'measured');
const heads = ['family', 'what holds', 'tried', 'seconds', 'measured', 'seed'];

interface Tried {
  outcomes: readonly Outcome[];
  command: string;
  seed: number;
  /** Whether all families were tried: else the rows of the others stay as they were. */
  isWhole: boolean;
}

/** `docs/measured/<name>.md`: a row a family, in their order. */
export async function writeMeasured(
  { name, title, families }: Pick<Proof<never>, 'name' | 'title'> & { families: readonly { name: string }[] },
  { outcomes, command, seed, isWhole }: Tried,
): Promise<void> {
  const file = join(measured, `${name}.md`);
  const before = isWhole ? '' : await readFile(file, 'utf8').catch(() => '');
  const kept = new Map(rowsOf(before, heads.length).map((row) => [row[0] ?? '', row]));
  const fresh = new Map(outcomes.map((outcome) => [outcome.family.name, rowOf(outcome, seed)]));
  const names = [...new Set([...families.map((family) => family.name), ...fresh.keys()])];
  const rows = names.flatMap((family) => [fresh.get(family) ?? kept.get(family)].filter((row) => row !== undefined));
  const head = [
    `# ${title}`,
    '',
    `${measuredOn()}.`,
    `Command: \`${command}\`; the same with \`--only\` renews a row.`,
  ];
  await writeFile(file, [...head, '', tableOf(heads, rows), ''].join('\n'));
}

function rowOf({ family, seconds, proven, error }: Outcome, seed: number): string[] {
  return [
    family.name,
    error === null ? family.holds : `**Broke.** ${family.holds}`,
    (proven?.tried ?? 0).toLocaleString('en'),
    seconds.toFixed(1),
    proven?.measured ?? '',
    String(seed),
  ];
}
