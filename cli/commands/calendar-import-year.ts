import { readFile } from 'node:fs/promises';
import { Refusal } from '../../kernel/refusal.ts';
import {
  followNation,
  importNationalYear,
  previewNationalYear,
  readNotice,
  type NationalYearImport,
} from '../../modules/calendars/index.ts';
import { listProviders } from '../../modules/tenancy/index.ts';
import { cliRefusals } from '../cli.refusals.ts';
import { commandScope } from '../command-scope.ts';
import type { Installation } from '../installation.ts';
import { operatorCommand, type OperatorContext } from '../operator-command.ts';

const name = 'calendar import-year';

/** The national layer belongs to no provider, so the operator imports it (SLA-01): when the next year's notice is out. */
export const importYear = operatorCommand({
  name,
  textKey: 'cli:import_year.about',
  argument: '<file>',
  argumentTextKey: 'cli:import_year.file',
  options: [{ flags: '--preview', textKey: 'cli:import_year.preview' }],
  async run({ arguments: [path = ''], options, installation }) {
    const notice = readNotice(await textOf(path));
    const opened = await installation();
    if (options['preview']) {
      return { ...(await opened.asOwner((owner) => previewNationalYear(owner, notice))), isImported: false };
    }
    const now = opened.parts.clock.now();
    const imported = await opened.asOwner((owner) => importNationalYear(owner, notice, now));
    await tellProviders(opened);
    return { ...imported, isImported: true };
  },
  print: (answer, context) => [
    ...answer.changes.map((change) => lineOf(change, context)),
    closingLine(answer, context),
  ],
});

/** Now, and not at the next turn of the job: their worker begins at once. */
async function tellProviders(installation: Installation): Promise<void> {
  const providers = await installation.asOwner(listProviders);
  for (const { id, status } of providers) {
    if (status !== 'active') continue;
    await installation.parts.unitOfWork.run(commandScope(installation, id, name), followNation);
  }
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new Refusal(cliRefusals.no_file, { path });
  }
}

type Change = NationalYearImport['changes'][number];

function lineOf({ date, name, from, to }: Change, { translate }: OperatorContext): string {
  const word = (kind: Change['from']) => translate(`cli:import_year.kind.${kind ?? 'ordinary'}`);
  return translate('cli:import_year.change', { date, name, from: word(from), to: word(to) });
}

function closingLine(answer: NationalYearImport & { isImported: boolean }, { translate }: OperatorContext): string {
  const { year, holidays, makeUpDays, changes, isImported } = answer;
  const figures = { year, holidays, makeUpDays, count: changes.length };
  return translate(isImported ? 'cli:import_year.done' : 'cli:import_year.would', figures);
}
