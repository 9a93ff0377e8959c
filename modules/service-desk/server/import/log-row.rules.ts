import type { Instant } from '../../../../kernel/instant.ts';
import type { Impact, Priority, Urgency } from '../../../catalogue/priority.contract.ts';
import type { ForeignState } from './import-profile.rules.ts';

/** What one row of a log says about the moment at which it was written. */
export interface LogStep {
  order: number;
  at: Instant;
  state: ForeignState;
  priority: Priority | null;
  team: string | null;
  assignee: string | null;
}

/** What a row says about its ticket as a whole: the last row's word holds. Null: the log does not know. */
export interface LogFacts {
  title: string | null;
  openedAt: Instant;
  resolvedAt: Instant | null;
  closedAt: Instant | null;
  impact: Impact | null;
  urgency: Urgency | null;
  /** Code of a channel. */
  channel: string | null;
  isOverdue: boolean | null;
  reopenCount: number | null;
  /** Names as the log has them. */
  caller: string | null;
  site: string | null;
  recorder: string | null;
  resolver: string | null;
  category: string | null;
  subcategory: string | null;
  resolutionCode: string | null;
}

export interface LogRow {
  number: string;
  step: LogStep;
  facts: LogFacts;
}

/**
 * Why a row cannot be taken: a value that must be there, cannot be read, or is not in the profile's map; a row with
 * more or fewer fields than the head; a ticket of which no row names a status.
 */
export const faultReasons = ['missing', 'bad_time', 'bad_count', 'unknown_value', 'wrong_width', 'no_status'] as const;
export type FaultReason = (typeof faultReasons)[number];

export interface CellFault {
  /** Null: the row as a whole. */
  column: string | null;
  reason: FaultReason;
  /** As it stands in the log; of a row as a whole the number of its fields. */
  value: string;
}

/**
 * A row that was taken; or what is wrong with it, and what may be the number of its ticket: where its fields are not
 * those of the head, any of them.
 */
export type ReadRow = { row: LogRow } | { numbers: string[]; faults: CellFault[] };
