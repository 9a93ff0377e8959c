import { sql, type RawBuilder } from 'kysely';
import type { Instant } from '../../kernel/instant.ts';

/** Said of one row: true, false, or null: not known. */
export type Fact = RawBuilder<boolean | null>;

/**
 * What a measure makes of many rows (RPT-01). Stores say it once: the report reads its number off the rows, and a
 * drill-down lists the rows behind the number, by the same expressions. Rows that lack the fact are left out and counted.
 */
export type Figure =
  /** How many rows it is true of. */
  | { kind: 'count'; of: Fact }
  /** The same ÷ all rows of the report. */
  | { kind: 'share'; of: Fact }
  /** How many it is true of ÷ how many it is known of. */
  | { kind: 'rate'; of: Fact; among: Fact }
  /** Mean, median and the like of the amounts. */
  | { kind: 'amounts'; of: RawBuilder<number | null>; among: Fact }
  /** The amounts together. */
  | { kind: 'sum'; of: RawBuilder<number | null>; among: Fact }
  | Stock;

/**
 * How many rows are there at one instant, the end of the period, whenever they came: those that entered before it and
 * had not left by then.
 */
export interface Stock {
  kind: 'stock';
  entered: RawBuilder<Instant>;
  /** Null: still there. */
  left: RawBuilder<Instant | null>;
  /** Whether it is known when, or that, it left. */
  isKnown: RawBuilder<boolean>;
}

/**
 * The rows behind the number: of a share or rate those above the line, of amounts those that have one. `end` is that of
 * the period; without one, stocks are of now.
 */
export function isCounted(figure: Figure, end?: Instant): RawBuilder<boolean> {
  if (figure.kind === 'stock') return sql<boolean>`(${figure.isKnown} and ${isThere(figure, end)})`;
  const counts = hasAmount(figure) ? sql<boolean>`(${figure.of}) is not null` : sql<boolean>`(${figure.of}) is true`;
  return amongThose(figure, counts);
}

/** The rows of which it is known, either way: what a rate is divided by. */
export function isKnown(figure: Exclude<Figure, Stock>): RawBuilder<boolean> {
  return amongThose(figure, sql<boolean>`(${figure.of}) is not null`);
}

/** The rows that lack the fact. */
export function isMissing(figure: Figure, end?: Instant): RawBuilder<boolean> {
  if (figure.kind === 'stock') return sql<boolean>`(not ${figure.isKnown} and ${isThere(figure, end)})`;
  return amongThose(figure, sql<boolean>`(${figure.of}) is null`);
}

/** The amount of each row that is counted; null of the others. */
export function countedAmount(figure: Extract<Figure, { kind: 'amounts' | 'sum' }>): RawBuilder<number | null> {
  return sql`case when ${figure.among} then ${figure.of} end`;
}

function hasAmount(figure: Figure): boolean {
  return figure.kind === 'amounts' || figure.kind === 'sum';
}

function isThere({ entered, left }: Stock, end: Instant = 'infinity'): RawBuilder<boolean> {
  return sql<boolean>`(${entered} < ${end} and coalesce(${left} >= ${end}, true))`;
}

function amongThose(figure: Exclude<Figure, Stock>, condition: RawBuilder<boolean>): RawBuilder<boolean> {
  return 'among' in figure ? sql<boolean>`((${figure.among}) is true and ${condition})` : condition;
}
