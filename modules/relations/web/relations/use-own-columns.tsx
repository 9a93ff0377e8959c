import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import type { RelationView } from '../../relation.contract.ts';
import { EndButton } from './end-button.tsx';
import { pathOfEnd } from './end-path.ts';

/** Relations as one of their ends says them. */
export function useOwnColumns(ownId: string, withEnded: boolean): Column<RelationView>[] {
  const { t } = useTranslation('relations');
  const format = useFormat();
  const sideOf = (row: RelationView) => (row.from.id === ownId ? 'from' : 'to');
  const otherOf = (row: RelationView) => (row.from.id === ownId ? row.to : row.from);
  const until: Column<RelationView> = {
    key: 'until',
    title: t('relation.until'),
    width: 110,
    render: (row) => row.until && format.day(row.until),
  };
  return [
    {
      key: 'kind',
      title: t('relation.kind'),
      width: 120,
      render: (row) => t(`direction.${row.kind}.${sideOf(row)}`),
    },
    {
      key: 'other',
      title: t('relation.other'),
      shown: 'always',
      render: (row) => {
        const { number, name, ...end } = otherOf(row);
        return <Go to={pathOfEnd(end)}>{[number, name].filter(Boolean).join(' ')}</Go>;
      },
    },
    { key: 'otherKind', title: t('impact.kind'), width: 100, render: (row) => t(`end.${otherOf(row).kind}`) },
    { key: 'note', title: t('relation.note'), width: 180, render: (row) => row.note },
    { key: 'since', title: t('relation.since'), width: 110, render: (row) => format.day(row.since) },
    ...(withEnded ? [until] : []),
    { key: 'end', title: t('relation.end'), width: 90, isActs: true, render: (row) => <EndButton relation={row} /> },
  ];
}
