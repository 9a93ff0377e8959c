import { importAbilities, type ImportColumnView, type ImportListed, type ImportView } from '../../import.contract.ts';
import type { ImportRowView } from '../../import-row.contract.ts';
import { isNextPossible } from './import.rules.ts';
import type { ListedRow } from './import-row-list.store.ts';
import type { ImportListed as ListedRecord, ImportRecord } from './import.store.ts';
import { leftOutKey } from './row-decision.store.ts';

/** What it needs of a noun's column, whoever registers it. */
interface Column {
  key: string;
  label: { textKey: string } | { words: string };
  isRequired?: boolean;
  isKey?: boolean;
}

const samplesEach = 3;
const sampleLetters = 60;

interface Beside {
  noun: { textKey: string; page: string };
  columns: readonly Column[];
  rows: readonly Pick<ListedRow, 'cells'>[];
}

export function importViewOf(record: ImportRecord, { noun, columns, rows }: Beside): ImportView {
  const { failure, byteCount, sheet, headRow, checkedAt, writtenAt, undoneAt, revision } = record;
  return {
    ...importListedOf(record, noun.textKey),
    failure,
    byteCount,
    sheet,
    headRow,
    checkedAt,
    writtenAt,
    undoneAt,
    revision,
    page: noun.page,
    sheets: [...record.sheets],
    heads: [...record.heads],
    samples: record.heads.map((_, at) => samplesAt(rows, at)),
    mapping: [...record.mapping],
    columns: columns.map(columnViewOf),
    abilities: importAbilities.filter((ability) => isNextPossible(ability, record)),
  };
}

export function importListedOf(record: ListedRecord, textKey: string): ImportListed {
  const { id, noun, state, fileName, customerId, customerName, starterName, createdAt } = record;
  return {
    id,
    noun,
    textKey,
    state,
    fileName,
    createdAt,
    customer: customerId === null ? null : { id: customerId, name: customerName ?? '' },
    counts: {
      total: record.totalCount,
      done: record.doneCount,
      create: record.createCount,
      update: record.updateCount,
      same: record.sameCount,
      fault: record.faultCount,
      undone: record.undoneCount,
    },
    startedBy: starterName,
  };
}

export function columnViewOf({ key, label, isRequired, isKey }: Column): ImportColumnView {
  return { key, label, isRequired: isRequired ?? false, isKey: isKey ?? false };
}

export function importRowViewOf(row: ListedRow, mapping: ImportRecord['mapping']): ImportRowView {
  const told = ({ column, textKey, params, suggestion }: ListedRow['faults'][number]) => ({
    column,
    textKey,
    at: column === null || !mapping.includes(column) ? null : mapping.indexOf(column),
    params: { ...params },
    suggestion: suggestion ?? null,
  });
  return {
    ...row,
    cells: [...row.cells],
    faults: row.faults.filter(({ isDoubt }) => !isDoubt).map(told),
    doubts: row.faults.filter(({ isDoubt }) => isDoubt).map(told),
    isLeftOut: row.faults.some(({ textKey }) => textKey === leftOutKey),
  };
}

function samplesAt(rows: Beside['rows'], at: number): string[] {
  const values = rows.flatMap(({ cells }) => cells[at] ?? []);
  return [...new Set(values)].slice(0, samplesEach).map((value) => value.slice(0, sampleLetters));
}
