import * as z from 'zod/mini';
import { readDay } from '../../../../../kernel/written-day.ts';
import type { ImportFault, ImportGiven } from '../../../../../platform/module/import-noun.ts';
import { changeAsset } from '../../../asset.contract.ts';
import { isPlaceholder } from '../asset.rules.ts';
import type { CellFields } from './asset-change.rules.ts';
import { kindMeant, statusCalled } from './asset-words.delivered.ts';

type Cells = ImportGiven['values'];

const { body = z.strictObject({}) } = changeAsset;
const texts = [
  'number',
  'name',
  'maker',
  'model',
  'serialNumber',
  'assetTag',
  'hostName',
  'ipAddress',
  'operatingSystem',
  'osLicence',
  'seat',
  'warrantyLevel',
  'insuranceNote',
  'leaseNote',
  'note',
] as const;
const days = ['purchasedOn', 'liveOn', 'warrantyFrom', 'warrantyUntil', 'insuranceUntil', 'leaseUntil'] as const;

/** The texts of a row as fields, by the shapes of the contract; words of code lists by `kindCalled`. */
export function readCells(
  cells: Cells,
  kindCalled: (text: string) => string | undefined,
): { fields: CellFields; faults: ImportFault[] } {
  const said = saidIn(cells);
  const kind = coded(cells, 'kind', (text) => kindCalled(text) ?? kindCalled(kindMeant(text) ?? ''));
  const status = coded(cells, 'status', statusCalled);
  const wrong = new Set(faultyColumns(Object.fromEntries(said)));
  const right = z.parse(body, Object.fromEntries(said.filter(([key]) => !wrong.has(key))));
  const fields = { ...right, ...kind.field, ...status.field };
  return { fields, faults: [...[...wrong].map(cellFault), ...kind.faults, ...status.faults] };
}

/** What cells say, as the contract writes it where it can be read; what cannot be read it refuses. */
function saidIn(cells: Cells): [string, unknown][] {
  const said = (key: string, read: (text: string) => unknown): [string, unknown][] => {
    const text = cells[key];
    return typeof text === 'string' ? [[key, read(text)]] : [];
  };
  return [
    ...texts.flatMap((key) => said(key, (text) => text)),
    ...days.flatMap((key) => said(key, (text) => readDay(text) ?? text)),
    ...said('macAddresses', (text) => text.split(/[\s,，;；、|/]+/).filter(Boolean)),
    ...said('price', (text) => ({ amount: text.replaceAll(/[¥￥元,，\s]/g, ''), currency: 'CNY' })),
  ];
}

function faultyColumns(fields: Record<string, unknown>): string[] {
  const parsed = z.safeParse(body, fields);
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => String(path[0]));
}

/** The same machine has the same: its number or, without one, a serial number that tells machines apart. */
export function assetKey({ number, serialNumber }: CellFields): string | null {
  if (number) return `number ${number}`;
  return serialNumber && !isPlaceholder(serialNumber) ? `serial ${serialNumber}` : null;
}

export function faultAt(column: string | null, code: string, params?: ImportFault['params']): ImportFault {
  return { column, textKey: `assets:fault.${code}`, ...(params && { params }) };
}

const faultsOfColumns: Readonly<Record<string, string>> = {
  ipAddress: 'address',
  hostName: 'host_name',
  macAddresses: 'mac',
  price: 'money',
  ...Object.fromEntries(days.map((key) => [key, 'day'])),
};

function cellFault(column: string): ImportFault {
  return faultAt(column, faultsOfColumns[column] ?? 'too_long');
}

function coded<Code extends string>(cells: Cells, key: 'kind' | 'status', called: (text: string) => Code | undefined) {
  const text = cells[key];
  if (typeof text !== 'string') return { field: {}, faults: [] };
  const code = called(text);
  if (code === undefined) return { field: {}, faults: [faultAt(key, `${key}_unknown`, { text })] };
  return { field: { [key]: code }, faults: [] };
}
