import type { Day } from '../../../../kernel/instant.ts';
import type { LicenceRow, LicenceView } from '../../licence.contract.ts';
import type { Caller } from '../software.policy.ts';
import { licenceAbilities } from './licence.policy.ts';
import { stateOf } from './licence.rules.ts';
import type { Licence } from './licence.store.ts';

export function licenceRowOf(licence: Licence, today: Day): LicenceRow {
  const { id, edition, metric, quantity, used, price, contractNumber, startsOn, endsOn, hasKeys, createdAt } = licence;
  const { supplierId, supplierName } = licence;
  return {
    id,
    customer: { id: licence.customerId, name: licence.customerName },
    product: { id: licence.productId, name: licence.productName },
    edition,
    metric,
    quantity,
    used,
    price,
    supplier: supplierId !== null && supplierName !== null ? { id: supplierId, name: supplierName } : null,
    contractNumber,
    startsOn,
    endsOn,
    state: stateOf(licence, today),
    hasKeys,
    createdAt,
  };
}

export function licenceViewOf(licence: Licence, { today, caller }: { today: Day; caller: Caller }): LicenceView {
  const { freeAtLeast, noticeDays, note, revision } = licence;
  return {
    ...licenceRowOf(licence, today),
    freeAtLeast,
    noticeDays,
    note,
    revision,
    abilities: licenceAbilities(caller, licence),
  };
}
