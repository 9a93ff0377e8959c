import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { Missing } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { CertificateView } from '../../certificate.contract.ts';
import { CertificateActs } from './certificate-acts.tsx';
import { useCertificateStanding } from './use-certificate-standing.ts';

export function useCertificateColumns(): Column<CertificateView>[] {
  const { t } = useTranslation('identity');
  const standingOf = useCertificateStanding();
  return [
    { key: 'name', title: t('certificate.name'), shown: 'always', render: (row) => row.name },
    {
      key: 'staff',
      title: t('staff.noun'),
      width: 140,
      render: ({ staff }) => <Go to={`/staff/${staff.id}`}>{staff.name}</Go>,
    },
    { key: 'number', title: t('certificate.number'), width: 150, render: (row) => row.number },
    { key: 'issuer', title: t('certificate.issuer'), width: 180, render: (row) => row.issuer },
    { key: 'issuedOn', title: t('certificate.issuedOn'), width: 120, shown: 'at_wish', render: (row) => row.issuedOn },
    { key: 'expiresOn', title: t('certificate.expiresOn'), width: 120, render: (row) => row.expiresOn ?? <Missing /> },
    {
      key: 'standing',
      title: t('staff.state'),
      width: 160,
      render: (row) => <Status {...standingOf(row.standing)} />,
    },
    {
      key: 'acts',
      title: t('token.act'),
      width: 150,
      isActs: true,
      render: (row) => <CertificateActs certificate={row} />,
    },
  ];
}
