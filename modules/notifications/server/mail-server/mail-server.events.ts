import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

/** A provider has one, so it goes by the provider's id. That a password was set is told, never the password. */
export function mailServerChanged(tenantId: Id, payload: { security: string; isPasswordNew: boolean }): Announcement {
  return about(tenantId, 'changed', payload);
}

export function mailServerRetired(tenantId: Id): Announcement {
  return about(tenantId, 'retired', {});
}

function about(tenantId: Id, what: string, payload: Announcement['payload']): Announcement {
  const subject = { kind: 'mail_server', id: tenantId };
  return { kind: `mail_server.${what}`, version: 1, subject, customerId: null, audience: 'internal', payload };
}
