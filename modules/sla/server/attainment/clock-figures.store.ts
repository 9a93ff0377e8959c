import type { RawBuilder } from 'kysely';
import type { Fact, Figure } from '../../../../platform/database/figure.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { ClockDimension, ClockMeasure } from '../../clock-measure.contract.ts';

const every: Fact = sql`true`;
const isMet: Fact = sql`clock.outcome = 'met'`;
const isBreached: Fact = sql`clock.outcome in ('breached', 'excused')`;
const isExcused: Fact = sql`clock.outcome = 'excused'`;
const isOpen: Fact = sql`clock.outcome = 'open'`;
/** Open ones may yet turn out either way; where nothing was promised there is nothing to keep. */
const isDecided: Fact = sql`clock.outcome in ('met', 'breached', 'excused')`;
const isHeldAgainstUs: Fact = sql`clock.outcome in ('met', 'breached')`;
/** Only what has stopped counts no further. Null: an instant was agreed, no amount of time. */
const isFinal: Fact = sql`(clock.phase = 'stopped' and clock.outcome in ('met', 'breached', 'excused'))`;
const shareUsed = sql<number | null>`clock.elapsed_seconds / nullif(clock.target_seconds, 0)`;
const secondsOver = sql<number | null>`greatest(clock.elapsed_seconds - clock.target_seconds, 0)`;

/** The one definition of each measure (RPT-01), over the row `clock` of `clocksMeant`. */
export const clockFigures: Record<ClockMeasure, Figure> = {
  attainment_rate: { kind: 'rate', of: isMet, among: isDecided },
  attainment_rate_excused: { kind: 'rate', of: isMet, among: isHeldAgainstUs },
  clock_count: { kind: 'count', of: every },
  clocks_met: { kind: 'count', of: isMet },
  clocks_breached: { kind: 'count', of: isBreached },
  clocks_excused: { kind: 'count', of: isExcused },
  clocks_open: { kind: 'count', of: isOpen },
  target_used: { kind: 'amounts', of: shareUsed, among: isFinal },
  time_over_target: { kind: 'amounts', of: secondsOver, among: sql`(${isFinal} and ${isBreached})` },
};

export const clockKeys: Record<ClockDimension, RawBuilder<string | null>> = {
  customer: sql`clock.customer_id`,
  agreement: sql`clock.agreement_id`,
  line: sql`clock.line_id`,
  level: sql`clock.level`,
  clock_kind: sql`clock.kind`,
  priority: sql`clock.priority`,
  outcome: sql`clock.outcome`,
  excuse: sql`clock.excuse`,
};
