import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Tables of all customers in which each may have rows of its own besides, as the migrations part them. */
export async function partedTables(): Promise<Set<string>> {
  const folder = join(import.meta.dirname, '../../migrations');
  const steps = (await readdir(folder)).filter((name) => name.endsWith('.sql'));
  const texts = await Promise.all(steps.map((name) => readFile(join(folder, name), 'utf8')));
  const named = texts.flatMap((text) => [...text.matchAll(/create policy own_customer on (\w+)/g)]);
  return new Set(named.map(([, name = '']) => name));
}

/** What a guest's report is timed and governed by, and the questions that a survey's guest is asked. */
export const partedForGuests: ReadonlySet<string> = new Set([
  'agreement',
  'agreement_line',
  'agreement_version',
  'calendar_layer',
  'process_variant',
  'process_version',
  'questionnaire_version',
]);
