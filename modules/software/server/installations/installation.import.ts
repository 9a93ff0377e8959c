import type { ImportColumn, ImportNoun } from '../../../../platform/module/import-noun.ts';
import { headsOfInstallations } from './import/installation-heads.delivered.ts';
import { planInstallations } from './import/plan-installations.ts';
import { keyOfRow } from './import/read-program-cells.ts';
import { undoInstallations } from './import/undo-installations.ts';
import { writeInstallations } from './import/write-installations.ts';

/** Lists of installed software as SCCM and Intune export them: a program on a machine in each row. */
export const installationImport: ImportNoun = {
  noun: 'installations',
  textKey: 'software:installation.plural',
  permission: 'installation.import',
  hasCustomer: true,
  page: '/installations',
  columns: async () => headsOfInstallations.map(columnOf),
  keyOf: keyOfRow,
  plan: planInstallations,
  write: writeInstallations,
  undo: undoInstallations,
};

function columnOf({ textKey, hint, ...head }: (typeof headsOfInstallations)[number]): ImportColumn {
  return {
    ...head,
    label: { textKey: `software:${textKey}` },
    ...(hint !== undefined && { hintKey: `software:hint.${hint}` }),
  };
}
