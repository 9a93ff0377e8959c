import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { BusinessServiceView } from '../../business-service.contract.ts';
import { endRelationsOf } from '../relations/end-relations-of.ts';
import { serviceRetired } from './business-service.events.ts';
import { serviceRefusals } from './business-service.refusals.ts';
import { saveService, serviceById } from './business-service.store.ts';
import { readService } from './read-service.ts';

/** Nothing hangs on what nobody uses any more: its relations end with it. */
export async function retireService(tx: Tx, input: { service: string }): Promise<BusinessServiceView> {
  const service = found(await serviceById(tx, input.service));
  refuseStale(tx, service.revision);
  if (service.retiredAt !== null) throw new Refusal(serviceRefusals.retired);

  await saveService(tx, service.id, { retiredAt: tx.now });
  await endRelationsOf(tx, service.id);
  await announce(tx, serviceRetired(service));
  return readService(tx, input);
}
