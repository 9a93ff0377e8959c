import * as z from 'zod/mini';
import type { ImportFault, ImportGiven } from '../../../../../platform/module/import-noun.ts';
import { changeAsset } from '../../../asset.contract.ts';
import { isPlaceholder } from '../asset.rules.ts';
import type { CellFields } from './asset-change.rules.ts';
import { statusCalled } from './asset-words.delivered.ts';

type Cells = ImportGiven['values'];

const { body = z.strictObject({}) } = changeAsset;
const columns = ['number', 'name', 'maker', 'model', 'serialNumber', 'ipAddress', 'note'] as const;

/** The texts of a row as fields, by the shapes of the contract; words of code lists by `kindCalled`. */
export function readCells(
  cells: Cells,
  kindCalled: (text: string) => string | undefined,
): { fields: CellFields; faults: ImportFault[] } {
  const said = columns.flatMap((key) => (typeof cells[key] === 'string' ? [[key, cells[key]] as const] : []));
  const kind = coded(cells, 'kind', kindCalled);
  const status = coded(cells, 'status', statusCalled);
  const wrong = new Set(faultyColumns(Object.fromEntries(said)));
  const right = z.parse(body, Object.fromEntries(said.filter(([key]) => !wrong.has(key))));
  const fields = { ...right, ...kind.field, ...status.field };
  return { fields, faults: [...[...wrong].map(cellFault), ...kind.faults, ...status.faults] };
}

function faultyColumns(texts: Record<string, string>): string[] {
  const parsed = z.safeParse(body, texts);
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

function cellFault(column: string): ImportFault {
  return faultAt(column, column === 'ipAddress' ? 'address' : 'too_long');
}

function coded<Code extends string>(cells: Cells, key: 'kind' | 'status', called: (text: string) => Code | undefined) {
  const text = cells[key];
  if (typeof text !== 'string') return { field: {}, faults: [] };
  const code = called(text);
  if (code === undefined) return { field: {}, faults: [faultAt(key, `${key}_unknown`, { text })] };
  return { field: { [key]: code }, faults: [] };
}
