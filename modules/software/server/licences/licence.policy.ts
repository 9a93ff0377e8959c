import type { LicenceAct } from '../../licence.contract.ts';
import { mayChangeLicences, mayReadKeys, type Caller } from '../software.policy.ts';

/** What this caller may do to the licence now. */
export function licenceAbilities(
  caller: Caller,
  { retiredAt, hasKeys }: { retiredAt: string | null; hasKeys: boolean },
): LicenceAct[] {
  const acts: LicenceAct[] = mayChangeLicences(caller) && retiredAt === null ? ['change', 'retire', 'give'] : [];
  return hasKeys && mayReadKeys(caller) ? [...acts, 'read_keys'] : acts;
}
