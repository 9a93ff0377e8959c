import type { Instant } from '../../../../kernel/instant.ts';
import { Refusal, refusalsOf } from '../../../../kernel/refusal.ts';

export const assetRefusals = refusalsOf('assets', 'asset', {
  /** The kind is none of the code list, or retired there. */
  unknown_kind: 422,
  /** What is out of use is brought back before it is changed. */
  retired: 409,
  /** A warranty that ends before it begins. */
  days_reversed: 422,
});

export function refuseRetired({ retiredAt }: { retiredAt: Instant | null }): void {
  if (retiredAt !== null) throw new Refusal(assetRefusals.retired);
}
