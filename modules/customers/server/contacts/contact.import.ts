import type { Tx } from '../../../../platform/database/tx.ts';
import type { ImportColumn, ImportGiven, ImportNoun } from '../../../../platform/module/import-noun.ts';
import { customImport } from '../../../custom-fields/index.ts';
import { namesOfPath } from '../departments/department.rules.ts';
import { headsOfContacts } from './contact-heads.delivered.ts';
import { readCells } from './import/contact-cells.rules.ts';
import { contactKey } from './import/contact-key.rules.ts';
import { planContacts } from './import/plan-contacts.ts';
import { undoContacts } from './import/undo-contacts.ts';
import { writeContacts } from './import/write-contacts.ts';

export const contactImport: ImportNoun = {
  noun: 'contacts',
  textKey: 'customers:contact.plural',
  permission: 'contact.import',
  hasCustomer: true,
  page: '/contacts/{id}',
  columns: contactColumns,
  keyOf,
  plan: planContacts,
  write: writeContacts,
  undo: undoContacts,
};

async function contactColumns(tx: Tx): Promise<ImportColumn[]> {
  const { columns } = await customImport(tx, 'contact');
  const own = headsOfContacts.map(({ textKey, hint, ...head }) => ({
    ...head,
    label: { textKey: textKey ?? `customers:contact.${head.key}` },
    ...(hint && { hintKey: `customers:hint.${hint}` }),
  }));
  return [...own, ...columns];
}

/** Of rows for different customers the same number means different people. */
function keyOf({ values }: ImportGiven): string | null {
  const { fields } = readCells(values);
  const said = contactKey({ ...fields, departmentPath: namesOfPath(values['department'] ?? '').join('/') });
  return said && `${values['customer'] ?? ''} ${said.key}`;
}
