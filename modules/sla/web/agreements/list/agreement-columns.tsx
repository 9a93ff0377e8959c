import { useTranslation } from 'react-i18next';
import { Go } from '../../../../../web/ui/go.tsx';
import type { Column } from '../../../../../web/ui/list/column.ts';
import { InstantText, Missing } from '../../../../../web/ui/words/instant-text.tsx';
import type { AgreementRow } from '../../../agreement.contract.ts';
import { AgreementState } from '../page/agreement-state.tsx';
import { WhoseAgreement } from '../page/whose-agreement.tsx';

export function useAgreementColumns(): Column<AgreementRow>[] {
  const { t } = useTranslation('sla');
  return [
    {
      key: 'name',
      title: t('agreement.name'),
      shown: 'always',
      render: (row) => <Go to={`/agreements/${row.id}`}>{row.name}</Go>,
    },
    { key: 'level', title: t('agreement.level'), width: 150, render: (row) => t(`level.${row.level}`) },
    { key: 'whose', title: t('agreement.whose'), width: 260, render: (row) => <WhoseAgreement agreement={row} /> },
    {
      key: 'number',
      title: t('version.noun'),
      width: 90,
      render: (row) => (row.number === null ? <Missing /> : t('version.number', { number: row.number })),
    },
    {
      key: 'validFrom',
      title: t('version.validFrom'),
      width: 150,
      render: (row) => <InstantText at={row.validFrom} />,
    },
    {
      key: 'validUntil',
      title: t('version.validUntil'),
      width: 150,
      shown: 'at_wish',
      render: (row) => <InstantText at={row.validUntil} />,
    },
    { key: 'nextFrom', title: t('agreement.nextFrom'), width: 150, render: (row) => <InstantText at={row.nextFrom} /> },
    { key: 'state', title: t('agreement.state'), width: 120, render: (row) => <AgreementState agreement={row} /> },
  ];
}
