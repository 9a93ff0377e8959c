import type { Id } from '../../../../../kernel/id.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import type { ImportContext, ImportFault, ImportGiven } from '../../../../../platform/module/import-noun.ts';
import { codesCalled } from '../../../../catalogue/index.ts';
import { customImport, type CustomImport } from '../../../../custom-fields/index.ts';
import { findPlaces } from '../../../../customers/index.ts';
import type { CellFields, SaidOfAsset } from './asset-change.rules.ts';
import { findNamed, type Named } from './find-named.ts';
import { findUsers, type Users } from './find-users.ts';
import { assetsSought, type KnownAsset } from './known-asset.store.ts';
import { assetKey, faultAt, readCells } from './read-asset-cells.ts';

/** What a row means: which machine, and what it says of it. */
export interface ResolvedAsset extends SaidOfAsset {
  number: number;
  /** Null: not known, which is a fault. */
  customerId: Id | null;
  known: KnownAsset | null;
  faults: ImportFault[];
}

/** Reads rows, and finds what they mean; in a fixed number of statements. */
export async function resolveAssets(
  tx: Tx,
  rows: readonly ImportGiven[],
  context: ImportContext,
): Promise<ResolvedAsset[]> {
  const kindCalled = await codesCalled(tx, 'asset_kind');
  const places = await findPlaces(
    tx,
    rows.map((row) => ({ ...row, values: tidied(row.values) })),
    context,
  );
  const custom = await customImport(tx, 'asset');
  const read = rows.map(({ number, values }) => {
    const { fields, faults } = readCells(tidied(values), kindCalled);
    const place = places.of(tidied(values));
    return { number, values: tidied(values), ...place, fields, faults: [...place.faults, ...faults] };
  });
  const customerIds = [...new Set(read.flatMap(({ customerId }) => customerId ?? []))];
  const users = await findUsers(tx, rows, customerIds);
  const named = await findNamed(tx, read, customerIds);
  const known = await assetsSought(tx, { ...keysOf(read), customerIds });
  return read.map((row) => meant(row, { users, named, known, custom }));
}

/** A site of a GLPI is the way to it (`东海一厂 > 2 号楼`); a machine without a name is called by its model. */
function tidied(values: ImportGiven['values']): ImportGiven['values'] {
  const { site, name, model, maker } = values;
  const called = [maker, model].filter(Boolean).join(' ');
  return {
    ...values,
    ...(typeof site === 'string' && { site: site.split(/(?<!\s)\s+>\s+/)[0] ?? site }),
    ...(name === null && model && { name: called.slice(0, 100) }),
  };
}

function keysOf(rows: readonly { fields: CellFields }[]) {
  const unnumbered = rows.filter(({ fields }) => !fields.number);
  return {
    numbers: rows.flatMap(({ fields }) => fields.number ?? []),
    serials: unnumbered.flatMap(({ fields }) => fields.serialNumber ?? []),
  };
}

interface ReadRow {
  number: number;
  values: ImportGiven['values'];
  customerId: Id | null;
  siteId: Id | undefined;
  fields: CellFields;
  faults: ImportFault[];
}

type SoughtRow = Omit<ReadRow, 'values'>;

interface Around {
  users: Users;
  named: Named;
  known: readonly KnownAsset[];
  custom: CustomImport;
}

function meant({ values, ...row }: ReadRow, { users, named, known, custom }: Around): ResolvedAsset {
  const machine = machineOf(row, known);
  const user = users.of(row.customerId, values, 'user');
  const custodian = users.of(row.customerId, values, 'custodian');
  const { faults: unnamed, ...links } = named.of({ ...row, values });
  const own = custom.read(values, machine.known?.custom ?? null);
  const faults = [...row.faults, ...machine.faults, ...user.faults, ...custodian.faults, ...unnamed, ...own.faults];
  const resolved = {
    ...row,
    ...links,
    known: machine.known,
    userId: user.id,
    custodianId: custodian.id,
    custom: own.values,
  };
  return { ...resolved, faults: [...faults, ...dayFaults(resolved)] };
}

/** A warranty that would end before it begins, of what stands in the row and what is known. */
function dayFaults({ known, fields }: { known: KnownAsset | null; fields: CellFields }): ImportFault[] {
  const { warrantyFrom, warrantyUntil } = { ...known, ...fields };
  const isReversed = warrantyFrom && warrantyUntil && warrantyUntil < warrantyFrom;
  return isReversed ? [faultAt('warrantyUntil', 'days_reversed', { from: warrantyFrom })] : [];
}

function machineOf(row: SoughtRow, known: readonly KnownAsset[]): { known: KnownAsset | null; faults: ImportFault[] } {
  const { fields, customerId } = row;
  const key = assetKey(fields);
  if (key === null) return { known: null, faults: [faultAt('number', 'key_missing')] };
  const found = known.filter((asset) => (fields.number ? asset.number === fields.number : isTheirs(asset, row)));
  const [asset = null, second] = found;
  if (second) return { known: null, faults: [faultAt('serialNumber', 'serial_ambiguous', { many: found.length })] };
  if (!asset) return { known: null, faults: missing(row) };
  if (asset.customerId !== customerId) return { known: null, faults: [faultAt('number', 'number_elsewhere')] };
  return { known: asset, faults: asset.retiredAt === null ? [] : [faultAt('number', 'retired')] };
}

function isTheirs(asset: KnownAsset, { fields, customerId }: SoughtRow): boolean {
  return asset.serialNumber === fields.serialNumber && asset.customerId === customerId && asset.retiredAt === null;
}

/** A new machine has at least a name and a kind. */
function missing({ fields, faults }: SoughtRow): ImportFault[] {
  const isSaid = (column: 'name' | 'kind') => fields[column] || faults.some((fault) => fault.column === column);
  return (['name', 'kind'] as const).flatMap((column) => (isSaid(column) ? [] : faultAt(column, `${column}_missing`)));
}
