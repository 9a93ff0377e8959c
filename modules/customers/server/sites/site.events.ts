import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

interface SiteKeys {
  id: Id;
  customerId: Id;
}

export function siteRecorded(site: SiteKeys & { name: string }): Announcement {
  return ofSite(site, 'recorded', { text: { name: site.name } });
}

export function siteChanged(site: SiteKeys, changes: object): Announcement {
  return ofSite(site, 'changed', { payload: { fields: Object.keys(changes) }, text: { changes } });
}

export function siteRetired(site: SiteKeys): Announcement {
  return ofSite(site, 'retired', {});
}

export function siteReinstated(site: SiteKeys): Announcement {
  return ofSite(site, 'reinstated', {});
}

export function siteRefused(site: SiteKeys, refusal: { staffId: Id; reason: string }): Announcement {
  return ofSite(site, 'refused', { payload: { staffId: refusal.staffId }, text: { reason: refusal.reason } });
}

function ofSite(
  { id, customerId }: SiteKeys,
  what: string,
  { payload = {}, text }: { payload?: Record<string, unknown>; text?: Record<string, unknown> },
): Announcement {
  return {
    kind: `site.${what}`,
    version: 1,
    subject: { kind: 'site', id },
    customerId,
    audience: 'internal',
    payload,
    text,
  };
}
