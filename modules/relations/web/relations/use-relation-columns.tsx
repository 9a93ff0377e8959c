import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import type { RelationEnd, RelationView } from '../../relation.contract.ts';
import { EndButton } from './end-button.tsx';
import { pathOfEnd } from './end-path.ts';

export function useRelationColumns(): Column<RelationView>[] {
  const { t } = useTranslation('relations');
  const format = useFormat();
  return [
    {
      key: 'from',
      title: t('relation.from'),
      shown: 'always',
      render: ({ from }) => <Go to={pathOfEnd(from)}>{called(from)}</Go>,
    },
    {
      key: 'fromKind',
      title: t('relation.fromKind'),
      width: 110,
      shown: 'at_wish',
      render: ({ from }) => t(`end.${from.kind}`),
    },
    { key: 'kind', title: t('relation.kind'), width: 110, render: ({ kind }) => t(`kind.${kind}`) },
    {
      key: 'to',
      title: t('relation.to'),
      width: 260,
      render: ({ to }) => <Go to={pathOfEnd(to)}>{called(to)}</Go>,
    },
    {
      key: 'toKind',
      title: t('relation.toKind'),
      width: 110,
      shown: 'at_wish',
      render: ({ to }) => t(`end.${to.kind}`),
    },
    { key: 'customer', title: t('customer'), width: 200, render: ({ customer }) => customer.name },
    { key: 'since', title: t('relation.since'), width: 110, render: ({ since }) => format.day(since) },
    {
      key: 'until',
      title: t('relation.until'),
      width: 110,
      shown: 'at_wish',
      render: ({ until }) => until && format.day(until),
    },
    { key: 'note', title: t('relation.note'), width: 160, shown: 'at_wish', render: ({ note }) => note },
    { key: 'end', title: t('relation.end'), width: 90, isActs: true, render: (row) => <EndButton relation={row} /> },
  ];
}

function called({ number, name }: RelationEnd): string {
  return [number, name].filter(Boolean).join(' ');
}
