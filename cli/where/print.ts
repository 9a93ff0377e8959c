import type { Translate } from '../terminal/misuse.ts';
import { widthOf } from '../terminal/table.ts';
import type { Act } from './acts.ts';
import type { DescribedAct } from './describe-act.ts';
import type { FoundNoun } from './find-nouns.ts';

const labels = ['endpoint', 'contract', 'use_case', 'permission', 'refusals', 'events'];
const others = ['tables', 'doors', 'screens', 'tests', 'module', 'folder', 'acts'];

/** An act with all that belongs to it; what it has none of is left out. */
export function actLines(act: DescribedAct, translate: Translate): string[] {
  return [
    act.summary,
    ...block(translate, {
      endpoint: [`${act.method} ${act.address}`],
      contract: [act.contract],
      use_case: act.useCase ? [`${act.useCase.file} (${act.useCase.name})`] : [],
      permission: [act.access],
      refusals: act.refusals.map(({ code, sentence }) => `${code}: ${sentence}`),
      events: act.events.map(({ builder, file }) => `${builder} (${file})`),
      tables: act.tables,
      doors: act.doors.map(({ module, name }) => `${module}: ${name}`),
      screens: act.screens,
      tests: act.tests,
    }),
    '',
  ];
}

export function nounLines({ noun, module, folder, contract, tables, acts }: FoundNoun, translate: Translate): string[] {
  const facts = {
    module: [module],
    folder: folder ? [folder] : [],
    contract: contract ? [contract] : [],
    tables,
    acts: acts.map((act) => shortLine(act).trim()),
  };
  return [noun, ...block(translate, facts), ''];
}

export function shortLine({ method, address, useCase }: Act): string {
  return `  ${method} ${address}${useCase ? ` (${useCase.file})` : ''}`;
}

function block(translate: Translate, facts: Record<string, readonly string[]>): string[] {
  const said = (label: string): string => translate(`cli:where.label.${label}`);
  const width = Math.max(...[...labels, ...others].map((label) => widthOf(said(label))));
  return Object.entries(facts).flatMap(([label, values]) =>
    values.map((value, at) => {
      const head = at === 0 ? said(label) : '';
      return `  ${head}${' '.repeat(width - widthOf(head))}  ${value}`;
    }),
  );
}
