import type { RawBuilder } from 'kysely';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { KeyDimension, TimeBasis } from '../../../../platform/module/fact-table.ts';
import type { Cut } from './cut.rules.ts';

/** A cut with where its keys stand. */
export type ReadCut = Cut<KeyDimension>;

/** How a statement tells the cells of its groups. */
export interface CutColumns {
  /** `left join …`, one after the other. */
  joins: RawBuilder<unknown>;
  /** `<key> as key0`, one a cut; of spans of time their place among them, from 1. */
  keys: readonly RawBuilder<unknown>[];
}

interface Asked {
  basis: TimeBasis;
  timeZone: string;
}

/**
 * Time is joined, by the very instants that the drill-down asks for: half the price of date_trunc in a zone, and of a
 * joined table PostgreSQL knows how few rows it has; of an expression it would expect as many as there are records.
 */
export function cutColumns(tx: Tx, cuts: readonly ReadCut[], { basis, timeZone }: Asked): CutColumns {
  const joined = new Map(cuts.flatMap((cut) => (cut.kind === 'key' ? joinOf(cut.dimension) : [])));
  const tables = [...joined.values()].map((join) => join(tx));
  const times = cuts.map((cut, at) => timeJoin(cut, at, { basis, timeZone }));
  return {
    joins: sql.join([...tables, ...times], sql` `),
    keys: cuts.map((cut, at) => sql`${keyOf(cut, at)} as ${sql.ref(`key${at}`)}`),
  };
}

function joinOf({ joined }: KeyDimension) {
  return joined ? [[joined.as, joined.join] as const] : [];
}

function keyOf(cut: ReadCut, at: number): RawBuilder<unknown> {
  if (cut.kind === 'key') return cut.dimension.key;
  return sql.ref(cut.kind === 'round' ? `time${at}.key` : `time${at}.place`);
}

function timeJoin(cut: Cut, at: number, { basis, timeZone }: Asked): RawBuilder<unknown> {
  const table = sql.ref(`time${at}`);
  switch (cut.kind) {
    case 'key':
      return sql``;
    case 'round': {
      const field = sql.raw(cut.dimension.grain === 'hour' ? 'hour' : 'isodow');
      return sql`left join unnest(${[...cut.keys]}::text[]) as ${table} (key)
        on ${table}.key = extract(${field} from ${basis.at} at time zone ${timeZone})::integer::text`;
    }
    case 'spans': {
      const begins = sql`${cut.spans.map(({ from }) => from)}::timestamptz[]`;
      return sql`left join generate_series(1, ${cut.spans.length}::integer) as ${table} (place)
        on ${table}.place = width_bucket(${basis.at}, ${begins})`;
    }
  }
}

/** Names of the keys, looked up once a group. */
export function nameColumns(tx: Tx, cuts: readonly ReadCut[]): RawBuilder<unknown>[] {
  return cuts.flatMap((cut, at) => {
    if (cut.kind !== 'key') return [];
    const key = sql.ref<string>(`grouped.key${at}`);
    const { nameOf, context } = cut.dimension;
    return [
      ...(nameOf ? [sql`${nameOf(tx, key)} as ${sql.ref(`name${at}`)}`] : []),
      ...(context ? [sql`${context(tx, key)} as ${sql.ref(`context${at}`)}`] : []),
    ];
  });
}
