import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Agreement, AgreementVersion } from './agreement.rules.ts';

export function agreementRecorded(agreement: Agreement, payload: { templateCode: string | null }): Announcement {
  const { name, counterpart } = agreement;
  return { ...about(agreement, 'recorded', payload), text: { name, counterpart } };
}

export function agreementChanged(agreement: Agreement, changes: Changes): Announcement {
  return { ...about(agreement, 'changed', { fields: Object.keys(changes) }), text: changes };
}

export function agreementRetired(agreement: Agreement): Announcement {
  return about(agreement, 'retired', {});
}

/** What holds from when on; its lines stand in the version, which never changes. */
export function agreementVersionMade(agreement: Agreement, version: AgreementVersion): Announcement {
  const { id, number, validFrom, validUntil, reason } = version;
  return { ...about(agreement, 'agreed', { versionId: id, number, validFrom, validUntil }), text: { reason } };
}

export function agreementVersionWithdrawn(agreement: Agreement, { id, number }: AgreementVersion): Announcement {
  return about(agreement, 'version_withdrawn', { versionId: id, number });
}

function about(
  { id, code, level, customerId, contractId }: Agreement,
  what: string,
  payload: Record<string, unknown>,
): Announcement {
  return {
    kind: `agreement.${what}`,
    version: 2,
    subject: { kind: 'agreement', id },
    customerId,
    audience: 'internal',
    payload: { code, level, contractId, ...payload },
  };
}
