import type { Instant } from '../../../kernel/instant.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import { protectionRefusals } from './protection.refusals.ts';

/** A machine that is out of use is not changed before it is brought back. */
export function refuseRetired({ retiredAt }: { retiredAt: Instant | null }): void {
  if (retiredAt !== null) throw new Refusal(protectionRefusals.machine_retired);
}
