import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { ServiceImportance } from '../../business-service.contract.ts';

/** What is written of a service. */
export interface ServiceFields {
  name: string;
  importance: ServiceImportance;
  ownerId: Id | null;
  systemId: Id | null;
  note: string | null;
}

export interface BusinessService extends ServiceFields {
  id: Id;
  customerId: Id;
  customerName: string;
  ownerName: string | null;
  systemName: string | null;
  createdAt: Instant;
  retiredAt: Instant | null;
  revision: number;
}

export const serviceFieldNames = ['name', 'importance', 'ownerId', 'systemId', 'note'] as const;

/** A service of which no more is known than what it is called. */
export const nothingKnown: Omit<ServiceFields, 'name'> = {
  importance: 'ordinary',
  ownerId: null,
  systemId: null,
  note: null,
};

/** Just the fields, of whatever holds them. */
export function fieldsOf({ name, importance, ownerId, systemId, note }: ServiceFields): ServiceFields {
  return { name, importance, ownerId, systemId, note };
}
