import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { BusinessServiceView, changeBusinessService as endpoint } from '../../business-service.contract.ts';
import { serviceChanged } from './business-service.events.ts';
import { serviceRefusals } from './business-service.refusals.ts';
import { fieldsOf, serviceFieldNames } from './business-service.rules.ts';
import { saveService, serviceById } from './business-service.store.ts';
import { checkNamed, refuseTakenName } from './check-service.ts';
import { indexServices } from './index-service.ts';
import { readService } from './read-service.ts';

export async function changeService(tx: Tx, input: InputOf<typeof endpoint>): Promise<BusinessServiceView> {
  const before = found(await serviceById(tx, input.service));
  refuseStale(tx, before.revision);
  if (before.retiredAt !== null) throw new Refusal(serviceRefusals.retired);

  const { service: _id, ...given } = input;
  const after = { ...fieldsOf(before), ...given };
  const changes = changesBetween(before, after, serviceFieldNames);
  if (Object.keys(changes).length === 0) return readService(tx, input);
  const { id, customerId } = before;
  if (changes.name) await refuseTakenName(tx, { customerId, name: after.name }, id);
  await checkNamed(tx, {
    customerId,
    // who has left since stays named until somebody else is
    ownerId: changes.ownerId ? after.ownerId : null,
    systemId: changes.systemId ? after.systemId : null,
  });

  await saveService(tx, id, after);
  await indexServices(tx, { id, customerId, name: after.name });
  await announce(tx, serviceChanged(before, changes));
  return readService(tx, input);
}
