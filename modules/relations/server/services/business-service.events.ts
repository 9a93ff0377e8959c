import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { ServiceFields } from './business-service.rules.ts';

interface ServiceKeys {
  id: Id;
  customerId: Id;
}

function ofService({ id, customerId }: ServiceKeys, kind: string): Announcement {
  return { kind, version: 1, subject: { kind: 'business_service', id }, customerId, audience: 'internal', payload: {} };
}

/** What a service is called is no secret; remarks are free text. */
export function serviceRecorded({ name, importance, ownerId, systemId, note, ...keys }: ServiceFields & ServiceKeys) {
  const payload = { name, importance, ownerId, systemId };
  return { ...ofService(keys, 'business_service.recorded'), payload, ...(note !== null && { text: { note } }) };
}

export function serviceChanged(service: ServiceKeys, { note, ...changes }: Changes<keyof ServiceFields>): Announcement {
  return { ...ofService(service, 'business_service.changed'), payload: { changes }, ...(note && { text: { note } }) };
}

export function serviceRetired(service: ServiceKeys): Announcement {
  return ofService(service, 'business_service.retired');
}

export function serviceReinstated(service: ServiceKeys): Announcement {
  return ofService(service, 'business_service.reinstated');
}

/** Somebody's name or numbers were taken out of its words, on their request (PLT-16). */
export function serviceRedacted(service: ServiceKeys, contactId: Id): Announcement {
  return { ...ofService(service, 'business_service.redacted'), payload: { contactId } };
}
