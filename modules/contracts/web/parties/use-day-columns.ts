import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { Column } from '../../../../web/ui/list/column.ts';

interface OfDays {
  fromDay: string;
  untilDay: string | null;
}

/** From when, and until when, people and companies have their part in a contract. */
export function useDayColumns<Row extends OfDays>(): Column<Row>[] {
  const { t } = useTranslation('contracts');
  const format = useFormat();
  return [
    { key: 'fromDay', title: t('party.fromDay'), width: 130, render: ({ fromDay }) => format.day(fromDay) },
    {
      key: 'untilDay',
      title: t('party.untilDay'),
      width: 130,
      render: ({ untilDay }) => (untilDay ? format.day(untilDay) : t('party.asContract')),
    },
  ];
}
