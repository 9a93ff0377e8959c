import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { writeSearch } from '../../../../web/ui/url-state.ts';
import { Missing } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { useCodes } from '../../../catalogue/web/index.ts';
import type { MachineFailureRow } from '../../machine-failure.contract.ts';
import { useAgeWords } from '../failures/use-age-words.ts';

/** `period`: the days asked for, which its repairs are listed of. */
export function useMachineColumns(period: object): Column<MachineFailureRow>[] {
  const { t } = useTranslation('reliability');
  const format = useFormat();
  const kinds = useCodes('asset_kind');
  const ageWords = useAgeWords();
  const title = (key: string) => t(`machine.${key}`);
  const repairsOf = ({ id }: MachineFailureRow) => `/hardware-repairs${writeSearch({ ...period, assetId: id })}`;
  const end = { align: 'end' as const, width: 110 };
  return [
    {
      key: 'number',
      title: title('number'),
      width: 140,
      shown: 'always',
      render: (row) => <Go to={`/assets/${row.id}`}>{row.number}</Go>,
    },
    { key: 'name', title: title('name'), render: (row) => row.name },
    { key: 'kind', title: title('kind'), width: 90, render: (row) => kinds.nameOf(row.kind) },
    { key: 'maker', title: title('maker'), width: 100, shown: 'at_wish', render: (row) => row.maker },
    { key: 'model', title: title('model'), width: 150, render: (row) => row.model },
    { key: 'customer', title: title('customer'), width: 150, render: (row) => row.customer.name },
    { key: 'site', title: title('site'), width: 120, shown: 'at_wish', render: (row) => row.site?.name },
    {
      key: 'age',
      title: title('age'),
      ...end,
      width: 90,
      render: (row) => (row.life.age === null ? <Missing /> : ageWords(String(row.life.age))),
    },
    {
      key: 'repairs',
      title: title('repairs'),
      ...end,
      render: (row) => (row.repairs === 0 ? 0 : <Go to={repairsOf(row)}>{format.number(row.repairs)}</Go>),
    },
    { key: 'cost', title: title('cost'), ...end, width: 120, render: (row) => format.money(row.cost) },
    { key: 'lifeRepairs', title: title('lifeRepairs'), ...end, shown: 'at_wish', render: (row) => row.life.repairs },
    {
      key: 'lifeCost',
      title: title('lifeCost'),
      ...end,
      width: 130,
      shown: 'at_wish',
      render: (row) => format.money(row.life.repairCost),
    },
    {
      key: 'price',
      title: title('price'),
      ...end,
      shown: 'at_wish',
      render: (row) => (row.life.price ? format.money(row.life.price) : <Missing />),
    },
    { key: 'replaceFor', title: title('replaceFor'), width: 210, render: (row) => <Advice row={row} /> },
  ];
}

function Advice({ row: { life } }: { row: MachineFailureRow }) {
  const { t } = useTranslation('reliability');
  if (life.replaceFor.length === 0) return null;
  const reasons = life.replaceFor.map(({ kind }) => t(`machine.reason.${kind}`));
  const sentences = life.replaceFor.map(({ kind, ...facts }) => t(`machine.why.${kind}`, facts));
  return (
    <span title={sentences.join(' ')}>
      <Status tone="soon" text={`${t('machine.replace')} · ${reasons.join(' · ')}`} />
    </span>
  );
}
