import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { BusinessServiceView } from '../../business-service.contract.ts';
import { serviceById } from './business-service.store.ts';
import { serviceViewOf } from './business-service.view.ts';

export async function readService(tx: Tx, { service }: { service: string }): Promise<BusinessServiceView> {
  return serviceViewOf(found(await serviceById(tx, service)), tx.caller);
}
