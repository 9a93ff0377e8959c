import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { customerById } from '../../../customers/index.ts';
import type { BusinessServiceView, recordBusinessService as endpoint } from '../../business-service.contract.ts';
import { serviceRecorded } from './business-service.events.ts';
import { nothingKnown } from './business-service.rules.ts';
import { insertService } from './business-service.store.ts';
import { checkNamed, refuseTakenName } from './check-service.ts';
import { indexServices } from './index-service.ts';
import { readService } from './read-service.ts';

export async function recordService(tx: Tx, input: InputOf<typeof endpoint>): Promise<BusinessServiceView> {
  const service = { ...nothingKnown, ...input, id: tx.newId() };
  foundAt('customerId', await customerById(tx, service.customerId));
  await refuseTakenName(tx, service, null);
  await checkNamed(tx, service);

  await insertService(tx, service);
  await indexServices(tx, service);
  await announce(tx, serviceRecorded(service));
  return readService(tx, { service: service.id });
}
