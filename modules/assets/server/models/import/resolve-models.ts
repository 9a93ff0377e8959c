import * as z from 'zod/mini';
import { changesBetween, type Changes } from '../../../../../kernel/changes.ts';
import { readDay } from '../../../../../kernel/written-day.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import type { ImportFault, ImportGiven } from '../../../../../platform/module/import-noun.ts';
import { codesCalled } from '../../../../catalogue/index.ts';
import { assetModelFields, changeAssetModel } from '../../../asset-model.contract.ts';
import { kindMeant } from '../../assets/import/asset-words.delivered.ts';
import type { Model, ModelFields } from '../model.store.ts';
import { modelsNamed } from './model-bulk.store.ts';

export interface ResolvedModel {
  number: number;
  /** Null: none yet. */
  known: Model | null;
  /** As it would be. */
  after: ModelFields;
  faults: ImportFault[];
}

const { body = z.strictObject({}) } = changeAssetModel;
const nothing = { partNumber: null, kind: null, units: null, saleEndedOn: null, supportEndedOn: null };

type Said = Partial<ModelFields>;

/** Finds which model each row means, by maker and name however they are written, and what it would make of it. */
export async function resolveModels(tx: Tx, rows: readonly ImportGiven[]): Promise<ResolvedModel[]> {
  const called = await codesCalled(tx, 'asset_kind');
  const kindOf = (text: string) => called(text) ?? called(kindMeant(text) ?? '');
  const read = rows.map(({ number, values }) => ({ number, ...readCells(values, kindOf) }));
  const said = read.flatMap(({ fields: { maker, name } }) => (maker && name ? [{ maker, name }] : []));
  const byName = new Map((await modelsNamed(tx, said)).map((model) => [keyOf(model), model]));
  return read.map(({ number, fields, faults }) => {
    const known = byName.get(keyOf(fields)) ?? null;
    const before = known ?? { ...nothing, maker: '', name: '' };
    // it is found however its name is written, and keeps it
    const after = { ...before, ...fields, ...(known && { maker: known.maker, name: known.name }) };
    const retired = known && known.retiredAt !== null ? [faultAt('name', 'model_retired')] : [];
    return { number, known, after, faults: [...faults, ...retired, ...reversed(after)] };
  });
}

export function keyOf({ maker = '', name = '' }: Said): string {
  return `${maker}\n${name}`.toLowerCase();
}

export function fieldChanges({ known, after }: Pick<ResolvedModel, 'known' | 'after'>): Changes {
  return known ? changesBetween(known, after, assetModelFields) : {};
}

function readCells(
  cells: ImportGiven['values'],
  kindOf: (text: string) => string | undefined,
): { fields: Said; faults: ImportFault[] } {
  const said: Record<string, unknown> = {};
  for (const [column, text] of Object.entries(cells)) if (text !== null) said[column] = written(column, text, kindOf);
  const read = z.safeParse(body, said);
  if (read.success) return { fields: read.data, faults: [] };
  const wrong = [...new Set(read.error.issues.map(({ path }) => String(path[0])))];
  const right = Object.fromEntries(Object.entries(said).filter(([column]) => !wrong.includes(column)));
  return { fields: z.parse(body, right), faults: wrong.map((column) => cellFault(column, cells[column] ?? '')) };
}

/** As the contract writes it where it can be read; what cannot be read it refuses. */
function written(column: string, text: string, kindOf: (text: string) => string | undefined): unknown {
  if (column === 'kind') return kindOf(text) ?? false;
  if (column === 'units') return Number(text.replace(/U$/i, ''));
  return column.endsWith('EndedOn') ? (readDay(text) ?? text) : text;
}

const codes: Readonly<Record<string, string>> = {
  kind: 'kind_unknown',
  units: 'units',
  saleEndedOn: 'day',
  supportEndedOn: 'day',
};

function cellFault(column: string, text: string): ImportFault {
  return { ...faultAt(column, codes[column] ?? 'too_long'), params: { text } };
}

function reversed({ saleEndedOn: sale, supportEndedOn: support }: ModelFields): ImportFault[] {
  return sale && support && support < sale ? [faultAt('supportEndedOn', 'support_before_sale')] : [];
}

function faultAt(column: string, code: string): ImportFault {
  return { column, textKey: `assets:fault.${code}` };
}
