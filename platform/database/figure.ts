import { sql, type RawBuilder } from 'kysely';

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
  | { kind: 'amounts'; of: RawBuilder<number | null>; among: Fact };

/** The rows behind the number: of a share or rate those above the line, of amounts those that have one. */
export function isCounted(figure: Figure): RawBuilder<boolean> {
  const counts =
    figure.kind === 'amounts' ? sql<boolean>`(${figure.of}) is not null` : sql<boolean>`(${figure.of}) is true`;
  return amongThose(figure, counts);
}

/** The rows of which it is known, either way: what a rate is divided by. */
export function isKnown(figure: Figure): RawBuilder<boolean> {
  return amongThose(figure, sql<boolean>`(${figure.of}) is not null`);
}

/** The rows that lack the fact. */
export function isMissing(figure: Figure): RawBuilder<boolean> {
  return amongThose(figure, sql<boolean>`(${figure.of}) is null`);
}

/** The amount of each row that is counted; null of the others. */
export function countedAmount(figure: Extract<Figure, { kind: 'amounts' }>): RawBuilder<number | null> {
  return sql`case when ${figure.among} then ${figure.of} end`;
}

function amongThose(figure: Figure, condition: RawBuilder<boolean>): RawBuilder<boolean> {
  return 'among' in figure ? sql<boolean>`((${figure.among}) is true and ${condition})` : condition;
}
