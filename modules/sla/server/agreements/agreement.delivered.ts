import type { Priority } from '../../../catalogue/priority.contract.ts';
import { clockKinds, type WantedLine } from '../../agreement.contract.ts';

const minute = 60;
const hour = 60 * minute;

/** Working seconds on the default calendar; resolving P4 goes by the date agreed with the customer (SD-05). */
const targets: Record<Priority, { response: number; resolution: number | null }> = {
  P1: { response: 30 * minute, resolution: 4 * hour },
  P2: { response: hour, resolution: 8 * hour },
  P3: { response: 2 * hour, resolution: 16 * hour },
  P4: { response: 4 * hour, resolution: null },
};

/**
 * What stops the clocks as delivered: only what the customer has in hand, its own answer and the visit that was fixed
 * with it. Chasing vendors, parts, approvals and third parties is the provider's work, and what customers pay it for;
 * an agreement that excuses them lists them itself (SD-03).
 */
const pausingReasons = ['awaiting_customer', 'scheduled'];

export const deliveredAgreement = { code: 'standard', 'zh-CN': '标准服务协议', en: 'Standard agreement' };

export const deliveredLines: readonly Omit<WantedLine, 'calendarId'>[] = clockKinds.flatMap((kind) =>
  // the keys of `targets`
  (Object.keys(targets) as Priority[]).map((priority) => ({
    kind,
    priority,
    targetSeconds: targets[priority][kind],
    pausingReasons,
  })),
);
