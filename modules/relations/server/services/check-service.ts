import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { contactById } from '../../../customers/index.ts';
import { serviceRefusals } from './business-service.refusals.ts';
import { isServiceNameTaken, systemNamed } from './business-service.store.ts';

interface Named {
  customerId: Id;
  ownerId: Id | null;
  systemId: Id | null;
}

/** Whom and what a service names is in use, and of its own customer. */
export async function checkNamed(tx: Tx, { customerId, ownerId, systemId }: Named): Promise<void> {
  if (ownerId !== null) {
    const owner = await contactById(tx, ownerId);
    const living = foundAt('ownerId', owner?.retiredAt === null ? owner : undefined);
    if (living.customerId !== customerId) throw new Refusal(serviceRefusals.other_customer, {}, 'ownerId');
  }
  if (systemId !== null) {
    const system = foundAt('systemId', await systemNamed(tx, systemId));
    if (system.customerId !== customerId) throw new Refusal(serviceRefusals.other_customer, {}, 'systemId');
  }
}

export async function refuseTakenName(
  tx: Tx,
  service: { customerId: Id; name: string },
  except: Id | null,
): Promise<void> {
  const isTaken = await isServiceNameTaken(tx, service, except);
  if (isTaken) throw new Refusal(serviceRefusals.name_taken, { name: service.name }, 'name');
}
