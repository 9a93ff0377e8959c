import { readDay } from '../../../../../kernel/written-day.ts';
import type { Day } from '../../../../../kernel/instant.ts';
import type { EndKind, RelationKind } from '../../../relation.contract.ts';
import { endKindCalled, relationCalled } from './relation-words.delivered.ts';

export interface CellFault {
  column: string;
  textKey: string;
  params?: Readonly<Record<string, string | number>>;
}

/** One end as a row calls it; undefined kind: it doesn't say what it is. */
export interface SaidEnd {
  /** The columns of its name. */
  column: 'from' | 'to';
  kind: EndKind | undefined;
  text: string;
}

export interface ReadRelation {
  kind: RelationKind | undefined;
  from: SaidEnd;
  to: SaidEnd;
  since: Day | undefined;
  note: string | null;
  faults: CellFault[];
}

const mostNote = 500;

/** A fault in a row; its sentence stands under `relations:fault.<code>`. */
export function faultAt(column: string, code: string, params?: CellFault['params']): CellFault {
  return { column, textKey: `relations:fault.${code}`, ...(params && { params }) };
}

/** What a row says; one that is said from its second end is turned round. */
export function readCells(cells: Readonly<Record<string, string | null>>, today: Day): ReadRelation {
  const faults: CellFault[] = [];
  const read = <Value>(column: string, meant: (text: string) => Value | undefined, code: string): Value | undefined => {
    const text = cells[column];
    if (typeof text !== 'string') return undefined;
    const value = meant(text);
    if (value === undefined) faults.push(faultAt(column, code, { text }));
    return value;
  };
  const relation = read('kind', relationCalled, 'kind');
  const first: SaidEnd = {
    column: 'from',
    kind: read('fromKind', endKindCalled, 'endKind'),
    text: cells['from'] ?? '',
  };
  const second: SaidEnd = { column: 'to', kind: read('toKind', endKindCalled, 'endKind'), text: cells['to'] ?? '' };
  const since = read('since', (text) => readDay(text) ?? undefined, 'day');
  if (since !== undefined && since > today) faults.push(faultAt('since', 'not_yet'));
  const note = cells['note'] ?? null;
  if (note !== null && note.length > mostNote) faults.push(faultAt('note', 'too_long', { most: mostNote }));
  const [from, to] = relation?.isReversed ? [second, first] : [first, second];
  return { kind: relation?.kind, from, to, since, note, faults };
}
