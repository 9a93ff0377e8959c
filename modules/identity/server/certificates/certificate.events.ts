import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

/** In the history of the staff member whose certificate it is. */
function ofCertificate(certificate: { id: Id; staffId: Id }, kind: string, payload: object = {}): Announcement {
  return {
    kind: `certificate.${kind}`,
    version: 1,
    subject: { kind: 'staff', id: certificate.staffId },
    customerId: null,
    audience: 'internal',
    payload: { certificateId: certificate.id, ...payload },
  };
}

export function certificateRecorded(certificate: {
  id: Id;
  staffId: Id;
  name: string;
  expiresOn: string | null;
}): Announcement {
  const { name, expiresOn } = certificate;
  return { ...ofCertificate(certificate, 'recorded', { expiresOn }), text: { name } };
}

export function certificateChanged(certificate: { id: Id; staffId: Id }, changes: Changes): Announcement {
  return { ...ofCertificate(certificate, 'changed', { fields: Object.keys(changes) }), text: changes };
}

export function certificateRetired(certificate: { id: Id; staffId: Id }): Announcement {
  return ofCertificate(certificate, 'retired');
}
