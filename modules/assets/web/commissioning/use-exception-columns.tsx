import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { UseExceptionRow } from '../../commissioning.contract.ts';

export function useExceptionColumns(): Column<UseExceptionRow>[] {
  const { t } = useTranslation('assets');
  const format = useFormat();
  return [
    {
      key: 'due',
      title: t('commissioning.due'),
      width: 190,
      render: ({ dueOn, isPast }) => (
        <Status
          tone={isPast ? 'breached' : 'waiting'}
          text={isPast ? `${format.day(dueOn)} ${t('commissioning.past')}` : format.day(dueOn)}
        />
      ),
    },
    {
      key: 'machine',
      title: t('commissioning.machine'),
      shown: 'always',
      width: 220,
      render: ({ asset }) => <Go to={`/assets/${asset.id}`}>{`${asset.number} ${asset.name}`}</Go>,
    },
    {
      key: 'customer',
      title: t('commissioning.customer'),
      width: 170,
      render: ({ customer }) => <Go to={`/customers/${customer.id}`}>{customer.name}</Go>,
    },
    {
      key: 'missing',
      title: t('commissioning.missing'),
      width: 220,
      render: ({ missing }) => missing.map((part) => t(`commissioning.parts.${part}`)).join(t('commissioning.and')),
    },
    { key: 'reason', title: t('commissioning.reason'), render: ({ reason }) => reason },
    { key: 'grantedBy', title: t('commissioning.grantedBy'), width: 100, render: ({ grantedBy }) => grantedBy.name },
    {
      key: 'grantedAt',
      title: t('commissioning.grantedAt'),
      width: 150,
      shown: 'at_wish',
      render: ({ grantedAt }) => <InstantText at={grantedAt} />,
    },
  ];
}
