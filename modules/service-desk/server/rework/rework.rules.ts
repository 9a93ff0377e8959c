import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { TicketKind } from '../../ticket-codes.contract.ts';

/** By what a fault is known again: it is the same one on the same machine, in the same branch of the tree (SD-16). */
export interface Fault {
  kind: TicketKind;
  assetId: Id | null;
  branchId: Id | null;
}

export interface Repaired extends Fault {
  resolvedAt: Instant | null;
}

/** By the contract's own guarantee, or this where no contract says otherwise. */
export const usualGuaranteeMonths = 3;

/** Until when what was put right then is put right again free of charge. */
export function guaranteedUntil(resolvedAt: Instant, months: number): Instant {
  return Temporal.Instant.from(resolvedAt).toZonedDateTimeISO('UTC').add({ months }).toInstant().toString({
    smallestUnit: 'millisecond',
  });
}

/** Whether the fault is what was put right before, come back within the guarantee. */
export function isRework(fault: Fault, earlier: Repaired, { at, months }: { at: Instant; months: number }): boolean {
  if (fault.kind !== 'incident' || earlier.kind !== 'incident') return false;
  if (fault.assetId === null || fault.assetId !== earlier.assetId) return false;
  if (fault.branchId === null || fault.branchId !== earlier.branchId) return false;
  return earlier.resolvedAt !== null && earlier.resolvedAt <= at && at <= guaranteedUntil(earlier.resolvedAt, months);
}
