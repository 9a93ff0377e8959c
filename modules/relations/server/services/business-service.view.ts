import type { BusinessServiceRow, BusinessServiceView } from '../../business-service.contract.ts';
import { serviceAbilities } from './business-service.policy.ts';
import type { BusinessService } from './business-service.rules.ts';

export function serviceRowOf(service: BusinessService): BusinessServiceRow {
  const { id, name, importance, customerId, customerName, ownerId, ownerName, createdAt, retiredAt } = service;
  return {
    id,
    name,
    importance,
    customer: { id: customerId, name: customerName },
    owner: ownerId === null ? null : { id: ownerId, name: ownerName ?? '' },
    createdAt,
    retiredAt,
  };
}

export function serviceViewOf(
  service: BusinessService,
  caller: { permissions: ReadonlySet<string> },
): BusinessServiceView {
  const { systemId, systemName, note, revision } = service;
  return {
    ...serviceRowOf(service),
    system: systemId === null ? null : { id: systemId, name: systemName ?? '' },
    note,
    revision,
    abilities: serviceAbilities(caller, service),
  };
}
