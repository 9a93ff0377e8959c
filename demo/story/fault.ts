import type { TicketKind } from '../../modules/service-desk/ticket-codes.contract.ts';
import type { Industry } from '../cast/customer.ts';
import type { MachineKind } from '../cast/machine.ts';

/** A kind of request as people bring it, and how it usually ends. `{machine}`, `{place}`, `{name}` are filled in. */
export interface Fault {
  kind: TicketKind;
  /** Code of a delivered category. */
  category: string;
  title: string;
  /** In the caller's words. */
  says: string;
  /** What the engineer did, one line a step. */
  steps: readonly string[];
  /** What the caller reads at the end. */
  solution: string;
  resolution: 'permanent' | 'workaround' | 'user_guidance' | 'hardware_replaced' | 'sent_for_repair' | 'disappeared';
  mode: 'phone' | 'remote' | 'on_site';
  /** Work of hands, in minutes. */
  takes: number;
  /** How common it is; 1 is rare, 10 is every day. */
  weight: number;
  /** The machine it is about; none: not about one. */
  machine?: MachineKind;
  /** Only customers of these industries have it. */
  industries?: readonly Industry[];
  /** Months, 1 to 12, in which it happens three times as often. */
  season?: readonly number[];
  /** The first line can't solve it. */
  isForSecondLine?: boolean;
  /** What it waits for on the way. */
  waitsFor?: 'awaiting_parts' | 'awaiting_customer' | 'awaiting_vendor';
}
