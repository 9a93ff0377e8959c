import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { writeSearch } from '../../../../web/ui/url-state.ts';
import { Missing } from '../../../../web/ui/words/instant-text.tsx';
import type { Division, FailureRow } from '../../failure.contract.ts';
import { useRowName } from './use-row-name.ts';

export function useFailureColumns(by: Division, narrowed: object): Column<FailureRow>[] {
  const { t } = useTranslation('reliability');
  const format = useFormat();
  const nameOf = useRowName(by);
  const leads = (list: string, row: FailureRow, more: object = {}) =>
    `/${list}${writeSearch({ ...narrowed, ...row.filter, ...more })}`;
  const rate = (value: number | null) => (value === null ? <Missing /> : format.number(value, 1));
  const count = (value: number, to: string) => (value === 0 ? 0 : <Go to={to}>{format.number(value)}</Go>);
  const end = { align: 'end' as const, width: 96 };
  const title = (key: string) => t(`failure.${key}`);
  const few = (row: FailureRow) => row.isFew && <Few />;
  return [
    { key: 'name', title: t(`by.${by}`), shown: 'always', render: nameOf },
    {
      key: 'context',
      title: title('context'),
      shown: by === 'model' || by === 'site' ? 'at_first' : 'at_wish',
      render: (row) => row.context,
    },
    {
      key: 'devices',
      title: title('devices'),
      ...end,
      render: (row) => count(row.devices, leads('machine-failures', row)),
    },
    { key: 'deviceYears', title: title('deviceYears'), ...end, render: (row) => rate(row.deviceYears) },
    {
      key: 'repairs',
      title: title('repairs'),
      ...end,
      render: (row) => count(row.repairs, leads('hardware-repairs', row)),
    },
    {
      key: 'repairRate',
      title: title('repairRate'),
      ...end,
      width: 130,
      render: (row) => (
        <>
          {rate(row.repairRate)}
          {few(row)}
        </>
      ),
    },
    { key: 'referenceRate', title: title('referenceRate'), ...end, render: (row) => rate(row.referenceRate) },
    {
      key: 'failing',
      title: title('failing'),
      ...end,
      render: (row) => count(row.failing, leads('machine-failures', row, { failing: 'true' })),
    },
    {
      key: 'failingShare',
      title: title('failingShare'),
      ...end,
      width: 110,
      render: (row) => (row.failingShare === null ? <Missing /> : format.percent(row.failingShare)),
    },
    { key: 'cost', title: title('cost'), ...end, width: 120, render: (row) => format.money(row.cost) },
    { key: 'isFew', title: title('isFew'), width: 90, shown: 'at_wish', render: few },
  ];
}

/** So little stands behind the figure that it says hardly anything. */
function Few() {
  const { t } = useTranslation('reliability');
  return (
    <span className="reliability-few" title={t('failure.fewHelp')}>
      {t('failure.few')}
    </span>
  );
}
