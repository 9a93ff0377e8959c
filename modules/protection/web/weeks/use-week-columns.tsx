import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { ProtectionWeekRow } from '../../protection-week.contract.ts';

export function useWeekColumns(): Column<ProtectionWeekRow>[] {
  return [...useNameColumns(), ...useFigureColumns(), ...useAgeColumns(), ...useSignatureColumns()];
}

function useNameColumns(): Column<ProtectionWeekRow>[] {
  const { t } = useTranslation('protection');
  const format = useFormat();
  return [
    {
      key: 'customer',
      title: t('customers:customer.noun'),
      shown: 'always',
      render: ({ id, customer, weekOn }) => (
        <Go to={`/customers/${id}/protection-week?weekOn=${weekOn}`}>{customer.name}</Go>
      ),
    },
    { key: 'weekOn', title: t('week.noun'), width: 110, shown: 'at_wish', render: (row) => format.day(row.weekOn) },
  ];
}

function useFigureColumns(): Column<ProtectionWeekRow>[] {
  const { t } = useTranslation('protection');
  const format = useFormat();
  return [
    { key: 'machines', title: t('week.machines'), width: 90, align: 'end', render: (row) => row.machines },
    {
      key: 'protected',
      title: t('week.protected'),
      width: 90,
      align: 'end',
      shown: 'at_wish',
      render: (row) => row.protected,
    },
    {
      key: 'share',
      title: t('week.share'),
      width: 90,
      align: 'end',
      render: (row) => row.machines > 0 && format.percent(row.protected / row.machines),
    },
    { key: 'without', title: t('week.without'), width: 90, align: 'end', render: (row) => <Without week={row} /> },
    { key: 'unpatched', title: t('week.unpatched'), width: 90, align: 'end', render: (row) => row.unpatched },
    { key: 'virusEvents', title: t('week.virusEvents'), width: 90, align: 'end', render: (row) => row.virusEvents },
  ];
}

/** Leads to exactly the machines that were counted. */
function Without({ week: { id, weekOn, without } }: { week: ProtectionWeekRow }) {
  if (without === 0) return without;
  return <Go to={`/protection?customerId=${id}&withoutInWeek=${weekOn}`}>{without}</Go>;
}

function useAgeColumns(): Column<ProtectionWeekRow>[] {
  const { t } = useTranslation('protection');
  const aged = { width: 130, align: 'end', shown: 'at_wish' } as const;
  return [
    { key: 'age3', title: t('week.age3'), ...aged, render: (row) => row.age3 },
    { key: 'age7', title: t('week.age7'), ...aged, render: (row) => row.age7 },
    { key: 'age30', title: t('week.age30'), ...aged, render: (row) => row.age30 },
    { key: 'ageOver', title: t('week.ageOver'), ...aged, shown: 'at_first', render: (row) => row.ageOver },
    { key: 'ageUnknown', title: t('week.ageUnknown'), ...aged, render: (row) => row.ageUnknown },
  ];
}

function useSignatureColumns(): Column<ProtectionWeekRow>[] {
  const { t } = useTranslation('protection');
  return [
    {
      key: 'signedName',
      title: t('week.signedName'),
      width: 140,
      render: ({ signedName }) => signedName ?? <Status tone="waiting" text={t('week.assessedKinds.no')} />,
    },
    {
      key: 'signedAt',
      title: t('week.signedAt'),
      width: 150,
      render: ({ signedAt }) => signedAt && <InstantText at={signedAt} />,
    },
  ];
}
