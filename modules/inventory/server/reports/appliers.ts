import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Inventory } from '../documents/inventory.rules.ts';
import { antivirus } from './apply-antivirus.ts';
import { programs } from './apply-programs.ts';
import type { Applied } from './effects.rules.ts';

/** A machine that a report is applied to. */
export interface Machine {
  id: Id;
  customerId: Id;
}

/**
 * A module below that keeps something of what machines report, beside record and parts. Its name is kept with the
 * report, and has its sentence `inventory:applier.<name>` with `came` and `went`.
 */
export interface Applier {
  name: string;
  /** Null: nothing differed, or the report says nothing of it. */
  apply(tx: Tx, machine: Machine, inventory: Inventory): Promise<Applied | null>;
  /** As far as nobody has changed it since. */
  takeBack(tx: Tx, machine: Machine, before: unknown): Promise<void>;
}

/** In the order in which a report is applied to them. */
export const appliers: readonly Applier[] = [programs, antivirus];
