import type { RawBuilder } from 'kysely';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Fact, Figure } from '../../../../platform/database/figure.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { soonDays, type NeedDimension, type NeedMeasure } from '../../need-measure.contract.ts';

/** What was taken out of the register counts nowhere. */
const stands: Fact = sql`need.retired_at is null`;
const isAnswered: Fact = sql`need.answered_at is not null`;
const soon = sql`interval '1 day' * ${sql.lit(soonDays)}`;
const answeredSoon: Fact = sql`coalesce(need.answered_at <= need.heard_at + ${soon}, false)`;

export const needHeard = sql<Instant>`need.heard_at`;
export const needState = sql<string>`case when need.retired_at is not null then 'retired' when need.decision is null
  then 'undecided' when need.answered_at is null then 'unanswered' else 'answered' end`;

/** The one definition of each measure (RPT-01), over the row `need` of `needsMeant`. */
export const needFigures: Record<NeedMeasure, (tx: Tx) => Figure> = {
  need_count: () => ({ kind: 'count', of: stands }),
  needs_answered_rate: () => ({ kind: 'rate', of: isAnswered, among: stands }),
  // what may still be answered soon is not judged yet
  needs_answered_soon_rate: (tx) => ({
    kind: 'rate',
    of: answeredSoon,
    among: sql`(${stands} and (${isAnswered} or need.heard_at + ${soon} < ${tx.now}::timestamptz))`,
  }),
  needs_unanswered: () => ({ kind: 'count', of: sql`(${stands} and need.answered_at is null)` }),
  needs_declined_rate: () => ({
    kind: 'rate',
    of: sql`need.decision = 'decline'`,
    among: sql`(${stands} and need.decision is not null)`,
  }),
};

export const needKeys: Record<NeedDimension, RawBuilder<string | null>> = {
  need_customer: sql`need.customer_id`,
  need_decision: sql`need.decision`,
  need_source: sql`need.source`,
  need_state: needState,
  need_owner: sql`need.owner_id`,
};
