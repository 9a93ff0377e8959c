import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { writeSearch } from '../../../../web/ui/url-state.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { SoftwareTitleRow } from '../../software-title.contract.ts';
import { useSoftwareWords } from '../use-software-words.ts';

export function useTitleColumns(sort: (title: SoftwareTitleRow) => void): Column<SoftwareTitleRow>[] {
  const { t } = useTranslation('software');
  const { titleStateOf } = useSoftwareWords();
  return [
    { key: 'name', title: t('title.name'), shown: 'always', render: (row) => <span title={row.name}>{row.name}</span> },
    { key: 'publisher', title: t('product.publisher'), width: 180, render: (row) => row.publisher },
    {
      key: 'machines',
      title: t('machines'),
      width: 90,
      align: 'end',
      render: (row) => <Go to={`/installations${writeSearch({ titleId: row.id, state: 'now' })}`}>{row.machines}</Go>,
    },
    { key: 'state', title: t('title.state'), width: 140, render: (row) => <Status {...titleStateOf(row.state)} /> },
    {
      key: 'product',
      title: t('product.noun'),
      width: 160,
      render: (row) => row.product && <Go to={`/software-products/${row.product.id}`}>{row.product.name}</Go>,
    },
    { key: 'edition', title: t('edition'), width: 110, shown: 'at_wish', render: (row) => row.edition },
    {
      key: 'rule',
      title: t('title.rule'),
      width: 170,
      render: (row) => row.rule?.pattern ?? (row.state === 'unknown' ? null : t('title.byHand')),
    },
    {
      key: 'seenAt',
      title: t('title.seenAt'),
      width: 150,
      shown: 'at_wish',
      render: (row) => <InstantText at={row.seenAt} />,
    },
    {
      key: 'sort',
      title: t('title.sort'),
      width: 120,
      isActs: true,
      render: (row) =>
        row.abilities.includes('sort') && (
          <Button size="small" aria-label={`${t('title.sort')} ${row.name}`} onClick={() => sort(row)}>
            {t('title.sort')}
          </Button>
        ),
    },
  ];
}
