import { millisecondsOf } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { Month } from '../../objective.contract.ts';
import { monthAt } from './window.rules.ts';

/** The month that it is at the provider's. */
export async function presentMonth(tx: Tx): Promise<Month> {
  return monthAt(millisecondsOf(tx.now), found(await ownTenant(tx)).timeZone);
}
