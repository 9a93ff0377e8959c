import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../import.contract.ts';
import * as rows from '../../import-row.contract.ts';
import { cancelImport } from './cancel-import.ts';
import { checkImport } from './check-import.ts';
import { decideRow } from './decide-row.ts';
import { chooseSheet } from './choose-sheet.ts';
import { confirmImport } from './confirm-import.ts';
import { listImports, listNouns } from './list-imports.ts';
import { listRows } from './list-rows.ts';
import { makeTemplate } from './make-template.ts';
import type { ImportNouns } from './name-noun.ts';
import { readImport } from './read-import.ts';
import { startImport } from './start-import.ts';
import { undoImport } from './undo-import.ts';
import { writeFaults } from './write-faults.ts';

const access = 'import.run';
/** Somebody else, or its own work, may have gone on with it. */
const step = { access, needsRevision: true } as const;

export function importRoutes(nouns: ImportNouns): Route[] {
  return [
    route({ endpoint: contract.listImportNouns, access, run: (tx) => listNouns(tx, nouns) }),
    route({ endpoint: contract.listImports, access, run: (tx, input) => listImports(tx, nouns, input) }),
    route({ endpoint: contract.startImport, access, run: (tx, input) => startImport(tx, nouns, input) }),
    route({ endpoint: contract.readImport, access, run: (tx, input) => readImport(tx, nouns, input) }),
    route({ endpoint: rows.listImportRows, access, run: (tx, input) => listRows(tx, nouns, input) }),
    route({ endpoint: contract.downloadImportTemplate, access, run: (tx, input) => makeTemplate(tx, nouns, input) }),
    route({ endpoint: rows.downloadImportFaults, access, run: (tx, input) => writeFaults(tx, nouns, input) }),
    route({ endpoint: contract.chooseSheet, ...step, run: (tx, input) => chooseSheet(tx, nouns, input) }),
    route({ endpoint: contract.checkImport, ...step, run: (tx, input) => checkImport(tx, nouns, input) }),
    route({ endpoint: rows.decideImportRow, access, run: (tx, input) => decideRow(tx, nouns, input) }),
    route({ endpoint: contract.confirmImport, ...step, run: (tx, input) => confirmImport(tx, nouns, input) }),
    route({ endpoint: contract.cancelImport, ...step, run: (tx, input) => cancelImport(tx, nouns, input) }),
    route({ endpoint: contract.undoImport, ...step, run: (tx, input) => undoImport(tx, nouns, input) }),
  ];
}
