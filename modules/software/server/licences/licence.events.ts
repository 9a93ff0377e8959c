import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { LicenceFields } from './licence.rules.ts';

interface About {
  id: Id;
  customerId: Id;
}

type Recorded = LicenceFields & About & { productId: Id };

/** Keys are told nowhere; that there are any is. */
export function licenceRecorded(licence: Recorded, hasKeys: boolean): Announcement {
  const { id: _id, customerId: _customer, note, ...payload } = licence;
  const text = note === null ? undefined : { note };
  return { ...ofLicence(licence, 'licence.recorded', { ...payload, hasKeys }), text };
}

export function licenceChanged(
  licence: About,
  { changes, areKeysNew }: { changes: Changes<keyof LicenceFields>; areKeysNew: boolean },
): Announcement {
  const { note, ...coded } = changes;
  return { ...ofLicence(licence, 'licence.changed', { changes: coded, areKeysNew }), text: note && { note } };
}

export function licenceRetired(licence: About, takenBack: number): Announcement {
  return ofLicence(licence, 'licence.retired', { takenBack });
}

export function keysLookedAt(licence: About): Announcement {
  return ofLicence(licence, 'licence.keys_looked_at', {});
}

interface Given {
  licenceId: Id;
  customerId: Id;
  assetId: Id | null;
  contactId: Id | null;
}

export function licenceGiven(use: Given): Announcement {
  return ofLicence(licenceOf(use), 'licence.given', whomOf(use));
}

export function licenceTakenBack(use: Given): Announcement {
  return ofLicence(licenceOf(use), 'licence.taken_back', whomOf(use));
}

function licenceOf({ licenceId: id, customerId }: Given): About {
  return { id, customerId };
}

function whomOf({ assetId, contactId }: Given) {
  return { assetId, contactId };
}

function ofLicence({ id, customerId }: About, kind: string, payload: Record<string, unknown>): Announcement {
  return { kind, version: 1, subject: { kind: 'licence', id }, customerId, audience: 'internal', payload };
}
