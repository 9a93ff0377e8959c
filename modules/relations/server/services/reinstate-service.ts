import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { BusinessServiceView } from '../../business-service.contract.ts';
import { serviceReinstated } from './business-service.events.ts';
import { serviceRefusals } from './business-service.refusals.ts';
import { saveService, serviceById } from './business-service.store.ts';
import { refuseTakenName } from './check-service.ts';
import { readService } from './read-service.ts';

/** Not while another one of the customer's in use is called so. */
export async function reinstateService(tx: Tx, input: { service: string }): Promise<BusinessServiceView> {
  const service = found(await serviceById(tx, input.service));
  refuseStale(tx, service.revision);
  if (service.retiredAt === null) throw new Refusal(serviceRefusals.in_use);
  await refuseTakenName(tx, service, service.id);

  await saveService(tx, service.id, { retiredAt: null });
  await announce(tx, serviceReinstated(service));
  return readService(tx, input);
}
