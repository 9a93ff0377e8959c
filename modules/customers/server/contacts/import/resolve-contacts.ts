import type { Id } from '../../../../../kernel/id.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import type { ImportContext, ImportFault, ImportGiven } from '../../../../../platform/module/import-noun.ts';
import { customImport, type CustomImport } from '../../../../custom-fields/index.ts';
import { namesOfPath } from '../../departments/department.rules.ts';
import { pathsOfDepartments } from '../../departments/department.store.ts';
import { readCells, type CellFields } from './contact-cells.rules.ts';
import { contactKey } from './contact-key.rules.ts';
import { findPlaces, type Places } from './find-places.ts';
import {
  contactsSought,
  whoseAddressIsTaken,
  type FoundContact,
  type KnownContact,
  type Sought,
} from './known-contact.store.ts';
import { cellFault, faultAt } from './name-fault.ts';

/** What a row means: whom, and what it says of them. */
export interface Resolved {
  number: number;
  /** Null: not known, which is a fault. */
  customerId: Id | null;
  known: KnownContact | null;
  fields: Partial<CellFields>;
  /** In the one form in which paths are compared; undefined: the row says nothing of it. */
  departmentPath: string | undefined;
  siteId: Id | undefined;
  custom: Record<string, unknown>;
  /** Of the known contact's department. */
  knownPath: string | undefined;
  faults: ImportFault[];
}

type Cells = ImportGiven['values'];

/** Reads rows, and finds whom they mean; in a fixed number of statements. */
export async function resolveContacts(
  tx: Tx,
  rows: readonly ImportGiven[],
  context: ImportContext,
): Promise<Resolved[]> {
  const custom = await customImport(tx, 'contact');
  const places = await findPlaces(tx, rows, context);
  const read = rows.map(({ number, values }) => readRow({ number, values }, places));
  const known = await contactsSought(tx, soughtBy(read));
  const paths = await pathsOfDepartments(tx, [...new Set(known.flatMap(({ departmentId }) => departmentId ?? []))]);
  const whom = whoIs(known, paths);
  const resolved = read.map((row, at) => meant(row, { whom, paths, custom, values: rows[at]?.values ?? {} }));
  return withoutTakenAddresses(tx, resolved);
}

/** Somebody who signs in cannot be given the address with which another does. */
async function withoutTakenAddresses(tx: Tx, rows: readonly Resolved[]): Promise<Resolved[]> {
  const given = rows.flatMap(({ known, fields: { email } }) =>
    known && email && email !== known.email ? [{ id: known.id, email }] : [],
  );
  const taken = await whoseAddressIsTaken(tx, given);
  return rows.map((row) => {
    const isTaken = row.known && row.fields.email !== row.known.email && taken.has(row.known.id);
    return isTaken ? { ...row, faults: [...row.faults, faultAt('email', 'email_taken')] } : row;
  });
}

function readRow({ number, values }: ImportGiven, around: Places): Resolved {
  const { fields, faults } = readCells(values);
  const path = values['department'];
  const { customerId, siteId, faults: lost } = around.of(values);
  return {
    number,
    customerId,
    known: null,
    fields,
    departmentPath: typeof path === 'string' ? namesOfPath(path).join('/') : undefined,
    siteId,
    custom: {},
    knownPath: undefined,
    faults: [...lost, ...faults.map(cellFault)],
  };
}

function soughtBy(rows: readonly Resolved[]): Sought {
  const said = rows.filter(({ customerId }) => customerId !== null).map(({ fields }) => fields);
  const unnumbered = said.filter(({ employeeNumber, mobile }) => !employeeNumber && !mobile);
  return {
    customerIds: [...new Set(rows.flatMap(({ customerId }) => customerId ?? []))],
    numbers: said.flatMap(({ employeeNumber }) => employeeNumber ?? []),
    mobiles: said.flatMap(({ mobile }) => mobile ?? []),
    names: unnumbered.flatMap(({ name }) => name ?? []),
  };
}

type Whom = (customerId: Id, row: Resolved) => KnownContact[];

/** By number; else by the other keys, among those who have no other number than the row's. */
function whoIs(known: readonly FoundContact[], paths: ReadonlyMap<Id, string>): Whom {
  const byKey = new Map<string, KnownContact[]>();
  const put = (contact: KnownContact, employeeNumber: string | null, mobile: string | null) => {
    const departmentPath = contact.departmentId === null ? null : (paths.get(contact.departmentId) ?? null);
    const key = contactKey({ ...contact, employeeNumber, mobile, departmentPath })?.key ?? '';
    const at = `${contact.customerId} ${key}`;
    const there = byKey.get(at) ?? [];
    if (there.every(({ id }) => id !== contact.id)) byKey.set(at, [...there, contact]);
  };
  for (const { soughtNumber, ...contact } of known) {
    for (const number of new Set([soughtNumber, contact.employeeNumber])) if (number) put(contact, number, null);
    if (contact.mobile) put(contact, null, contact.mobile);
    put(contact, null, null);
  }
  const at = (customerId: Id, key: string | undefined) => byKey.get(`${customerId} ${key ?? ''}`) ?? [];
  return (customerId, { fields, departmentPath = null }) => {
    const said = contactKey({ ...fields, departmentPath });
    if (said?.kind !== 'number') return at(customerId, said?.key);
    const numbered = at(customerId, said.key);
    if (numbered.length > 0) return numbered;
    // entered by hand before, without a number
    const unnumbered = contactKey({ ...fields, employeeNumber: null, departmentPath });
    if (unnumbered?.kind !== 'mobile') return [];
    return at(customerId, unnumbered.key).filter(({ employeeNumber }) => employeeNumber === null);
  };
}

interface Meaning {
  whom: Whom;
  paths: ReadonlyMap<Id, string>;
  custom: CustomImport;
  values: Cells;
}

function meant(row: Resolved, { whom, paths, custom, values }: Meaning): Resolved {
  const found = row.customerId === null ? [] : whom(row.customerId, row);
  const [known = null, second] = found;
  const { values: after, faults } = custom.read(values, known ? asCustom(known) : null);
  const ambiguous = second ? [faultAt(null, 'ambiguous', { many: found.length })] : [];
  const knownPath = known?.departmentId ? paths.get(known.departmentId) : undefined;
  return { ...row, known, knownPath, custom: after, faults: [...row.faults, ...faults, ...ambiguous] };
}

type CustomBefore = NonNullable<Parameters<CustomImport['read']>[1]>;

function asCustom({ custom }: KnownContact): CustomBefore {
  // written by nobody but the use cases that check it
  return custom as CustomBefore;
}
