import type { Id } from '../../../../../kernel/id.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import type { ImportContext, ImportFault, ImportGiven } from '../../../../../platform/module/import-noun.ts';
import { findPlaces } from '../../../../customers/index.ts';
import { isFitting } from '../relation.rules.ts';
import type { NewRelation } from '../relation.store.ts';
import { today } from '../today.ts';
import { faultAt, readCells, type ReadRelation, type SaidEnd } from './relation-cells.rules.ts';
import { endsCalled, relationsKnown, type FoundEnd } from './sought-end.store.ts';

/** What a row means; null: it cannot be written as it stands. */
export interface ResolvedRelation {
  number: number;
  relation: Omit<NewRelation, 'id'> | null;
  /** The same that is already. */
  known: { id: Id; revision: number } | null;
  faults: ImportFault[];
}

/** Reads rows and finds what they relate; in a fixed number of statements. */
export async function resolveRelations(
  tx: Tx,
  rows: readonly ImportGiven[],
  context: ImportContext,
): Promise<ResolvedRelation[]> {
  const day = await today(tx);
  // of its places a relation says none: only whose it is
  const whose = rows.map(({ number, values }) => ({ number, values: { customer: values['customer'] ?? null } }));
  const places = await findPlaces(tx, whose, context);
  const read = rows.map(({ number, values }) => {
    const { customerId, faults } = places.of({ customer: values['customer'] ?? null });
    return { number, customerId, cells: readCells(values, day), faults };
  });
  const sought = read.flatMap(({ customerId, cells: { from, to } }) =>
    customerId === null ? [] : [from, to].map(({ text }) => ({ customerId, text })),
  );
  const found = sought.length > 0 ? await endsCalled(tx, sought) : [];
  const resolved = read.map(({ number, customerId, cells, faults }) => {
    const meant = customerId === null ? { relation: null, faults: [] } : relationOf(cells, { customerId, found, day });
    return { number, relation: meant.relation, faults: [...faults, ...cells.faults, ...meant.faults] };
  });
  const known = await relationsKnown(
    tx,
    resolved.flatMap(({ relation }) => relation ?? []),
  );
  const knownOf = new Map(known.map((one) => [keyOf(one), one]));
  return resolved.map((row) => ({ ...row, known: (row.relation && knownOf.get(keyOf(row.relation))) ?? null }));
}

interface Around {
  customerId: Id;
  found: readonly FoundEnd[];
  day: string;
}

function relationOf(
  { kind, from: first, to: second, since, note }: ReadRelation,
  { customerId, found, day }: Around,
): { relation: Omit<NewRelation, 'id'> | null; faults: ImportFault[] } {
  const [from, to] = [first, second].map((said) => endOf(said, customerId, found));
  const faults = [from, to].flatMap((end) => (end && 'fault' in end ? [end.fault] : []));
  if (!from || !to || 'fault' in from || 'fault' in to || !kind) return { relation: null, faults };
  if (from.id === to.id) return { relation: null, faults: [faultAt('to', 'to_itself')] };
  const relating = { kind, fromKind: from.kind, fromId: from.id, toKind: to.kind, toId: to.id };
  if (!isFitting(relating)) return { relation: null, faults: [faultAt('kind', 'not_fitting')] };
  return { relation: { ...relating, customerId, since: since ?? day, note }, faults: [] };
}

/** The one that is called so; a fault where none is, or several are. */
function endOf(
  { column, kind, text }: SaidEnd,
  customerId: Id,
  found: readonly FoundEnd[],
): FoundEnd | { fault: ImportFault } {
  const named = found.filter((end) => end.customerId === customerId && end.text === text);
  const meant = new Map(named.filter((end) => kind === undefined || end.kind === kind).map((end) => [end.id, end]));
  const [only, ...others] = meant.values();
  if (!only) return { fault: faultAt(column, 'end', { text }) };
  return others.length > 0 ? { fault: faultAt(column, 'several', { text }) } : only;
}

function keyOf({ customerId, fromId, kind, toId }: { customerId: Id; fromId: Id; kind: string; toId: Id }): string {
  return [customerId, fromId, kind, toId].join(' ');
}
