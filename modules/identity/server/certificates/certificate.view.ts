import type { Day } from '../../../../kernel/instant.ts';
import type { CertificateView } from '../../certificate.contract.ts';
import { standingOn } from './certificate.rules.ts';
import { certificateAbilities } from './certificate.policy.ts';
import type { Certificate } from './certificate.store.ts';

export function certificateViewOf(
  row: Certificate,
  { today, caller }: { today: Day; caller: { permissions: ReadonlySet<string> } },
): CertificateView {
  const { staffId, staffName, ...rest } = row;
  return {
    ...rest,
    staff: { id: staffId, name: staffName },
    standing: standingOn(today, row.expiresOn),
    abilities: certificateAbilities(caller, row),
  };
}
