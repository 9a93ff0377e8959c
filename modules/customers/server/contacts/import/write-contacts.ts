import type { Id } from '../../../../../kernel/id.ts';
import type { Changes } from '../../../../../kernel/changes.ts';
import { readHeld } from '../../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import { announce } from '../../../../../platform/log/event.store.ts';
import type { ImportContext, ImportGiven, ImportWritten } from '../../../../../platform/module/import-noun.ts';
import { departmentsByPaths } from '../../departments/department-by-path.ts';
import { contactChanged, contactRecorded } from '../contact.events.ts';
import { todayOfProvider } from '../contact-today.store.ts';
import { indexContacts, indexNewContacts } from '../index-contact.ts';
import { renameAccounts } from '../rename-accounts.ts';
import { insertContacts, updateContacts, type ContactRow } from './contact-bulk.store.ts';
import { importedChanges, stateAfter, unknownContact, valuesBefore } from './contact-change.rules.ts';
import { resolveContacts, type Resolved } from './resolve-contacts.ts';

interface Writing {
  number: number;
  after: ContactRow;
  /** Null: a new contact. */
  changes: Changes | null;
  /** Of the known one, before. */
  revision: number;
}

/** Rows that have got a fault since they were planned are left out. */
export async function writeContacts(
  tx: Tx,
  rows: readonly ImportGiven[],
  context: ImportContext,
): Promise<ImportWritten[]> {
  const read = await readHeld(tx, 'contact', () => resolveContacts(tx, rows, context));
  const resolved = read.filter(({ faults }) => faults.length === 0);
  const departments = await departmentIds(tx, resolved);
  const today = await todayOfProvider(tx);
  const writings = resolved.flatMap((row) => writingOf(tx, row, { departments, today }));
  await save(tx, writings);
  return writings.map(writtenOf);
}

function writtenOf({ number, after, changes, revision }: Writing): ImportWritten {
  const written = { number, recordId: after.id, before: null, revision };
  if (changes === null) return { ...written, outcome: 'create' };
  if (Object.keys(changes).length === 0) return { ...written, outcome: 'same' };
  return { ...written, outcome: 'update', before: valuesBefore(changes), revision: revision + 1 };
}

/** By customer and path; the missing ones are made. */
async function departmentIds(tx: Tx, rows: readonly Resolved[]): Promise<Map<string, Id>> {
  const wanted = Map.groupBy(
    rows.filter(({ departmentPath, knownPath }) => departmentPath && departmentPath !== knownPath),
    ({ customerId }) => customerId ?? '',
  );
  const ids = new Map<string, Id>();
  for (const [customerId, ofCustomer] of wanted) {
    const paths = new Set(ofCustomer.map(({ departmentPath = '' }) => departmentPath));
    for (const [path, id] of await departmentsByPaths(tx, customerId, [...paths])) ids.set(`${customerId} ${path}`, id);
  }
  return ids;
}

interface Around {
  departments: ReadonlyMap<string, Id>;
  today: string;
}

function writingOf(tx: Tx, row: Resolved, { departments, today }: Around): Writing[] {
  const { customerId, known, departmentPath, siteId } = row;
  if (customerId === null) return [];
  const departmentId = departments.get(`${customerId} ${departmentPath ?? ''}`);
  const fields = { ...row.fields, ...(departmentId && { departmentId }), ...(siteId && { siteId }) };
  const before = known ?? { ...unknownContact, name: row.fields.name ?? '' };
  const after = stateAfter(before, { fields, custom: row.custom }, today);
  const id = known?.id ?? tx.newId();
  return [
    {
      number: row.number,
      after: { ...after, id, customerId },
      changes: known === null ? null : importedChanges(before, after),
      revision: known?.revision ?? 1,
    },
  ];
}

async function save(tx: Tx, writings: readonly Writing[]): Promise<void> {
  const added = writings.flatMap(({ after, changes }) => (changes === null ? [after] : []));
  const changed = writings.flatMap(({ after, changes }) =>
    changes !== null && Object.keys(changes).length > 0 ? [{ after, changes }] : [],
  );
  await insertContacts(tx, added);
  await updateContacts(
    tx,
    changed.map(({ after }) => after),
  );
  if (added.length + changed.length === 0) return;
  await indexNewContacts(tx, ...added);
  await indexContacts(tx, ...changed.map(({ after }) => after));
  await renameAccounts(
    tx,
    changed.filter(({ changes }) => changes['name'] || changes['email']).map(({ after }) => after),
  );
  await announce(
    tx,
    ...added.map(contactRecorded),
    ...changed.map(({ after, changes }) => contactChanged(after, changes)),
  );
}
