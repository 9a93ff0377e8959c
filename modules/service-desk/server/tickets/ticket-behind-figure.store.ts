import { isCounted, isMissing } from '../../../../platform/database/figure.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { TicketDimension, TicketUnknown } from '../../ticket-measure.contract.ts';
import { ticketFigures } from './ticket-figures.store.ts';
import type { TicketFilter } from './ticket-filter.rules.ts';
import { hasKey, lacksKey, ownKey, ticketKeys } from './ticket-keys.store.ts';

/** What a figure of a report asks of the list, by the expressions that it was counted by: as many are found (RPT-03). */
export function behindFigure(tx: Tx, filter: TicketFilter) {
  const { counted, missing, recordedTo, without = [], customerTag = [], own = [] } = filter;
  const figures = ticketFigures(tx);
  return [
    ...(counted ? [isCounted(figures[counted], recordedTo)] : []),
    ...(missing ? [isMissing(figures[missing], recordedTo)] : []),
    ...keyed.flatMap(([name, dimension]) => {
      const wanted = filter[name];
      return wanted === undefined ? [] : [hasKey(tx, ticketKeys[dimension], wanted)];
    }),
    ...rounds.flatMap(([name, field, column]) => {
      const wanted = filter[name];
      return wanted === undefined ? [] : [sql<boolean>`${clockOf(tx, field, column)} = ${Number(wanted)}`];
    }),
    ...customerTag.map((tag) => hasKey(tx, ticketKeys.customer_tag, tag)),
    ...own.map((asked) => hasOwn(tx, asked)),
    ...without.map((unknown) => lacks(tx, unknown)),
  ];
}

/** What is there at the end of the period, whenever it came. */
export function asksForStock(tx: Tx, { counted, missing }: TicketFilter): boolean {
  const measure = counted ?? missing;
  return measure !== undefined && ticketFigures(tx)[measure].kind === 'stock';
}

/** Columns of the ticket itself have their indexes, and are asked for by the predicate. */
const keyed = [
  ['category1', 'category_1'],
  ['category2', 'category_2'],
  ['category3', 'category_3'],
  ['industry', 'industry'],
  ['region', 'region'],
  ['departmentId', 'department'],
  ['assetKind', 'asset_kind'],
  ['assetMaker', 'asset_maker'],
  ['assetModel', 'asset_model'],
  ['line', 'line'],
  ['escalationKind', 'escalation_kind'],
] as const satisfies [keyof TicketFilter, TicketDimension][];

const rounds = [
  ['recordedHour', 'hour', 'recorded_at'],
  ['recordedWeekday', 'isodow', 'recorded_at'],
  ['resolvedHour', 'hour', 'resolved_at'],
  ['resolvedWeekday', 'isodow', 'resolved_at'],
] as const;

function clockOf(tx: Tx, field: 'hour' | 'isodow', column: string) {
  const zone = sql`(select time_zone from tenant where id = ${tx.tenantId})`;
  return sql`extract(${sql.raw(field)} from ${sql.ref(`ticket.${column}`)} at time zone ${zone})`;
}

function hasOwn(tx: Tx, asked: string) {
  const [code = ''] = asked.split('=', 1);
  return hasKey(tx, ownKey(code), asked.slice(code.length + 1));
}

function lacks(tx: Tx, unknown: TicketUnknown) {
  if (unknown === 'recorded' || unknown === 'resolved') return sql<boolean>`${sql.ref(`ticket.${unknown}_at`)} is null`;
  return lacksKey(tx, isOwn(unknown) ? ownKey(unknown) : ticketKeys[unknown]);
}

function isOwn(unknown: TicketUnknown): unknown is Exclude<TicketUnknown, TicketDimension | 'recorded' | 'resolved'> {
  return unknown.includes('.');
}
