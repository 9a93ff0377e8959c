import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { ImportListed } from '../../import.contract.ts';
import { isGoing, stateTones } from './import-state.ts';

export function useImportColumns(): Column<ImportListed>[] {
  const { t } = useTranslation('imports');
  return [
    {
      key: 'file',
      title: t('import.file'),
      shown: 'always',
      render: (row) => <Go to={`/imports/${row.id}`}>{row.fileName}</Go>,
    },
    { key: 'what', title: t('import.kind'), width: 110, render: (row) => t(row.textKey) },
    { key: 'customer', title: t('import.customer'), width: 160, render: (row) => row.customer?.name },
    {
      key: 'state',
      title: t('import.state'),
      width: 130,
      render: (row) => <Status tone={stateTones[row.state]} text={t(`state.${row.state}`)} />,
    },
    { key: 'result', title: t('import.result'), width: 280, render: (row) => <Result row={row} /> },
    { key: 'by', title: t('import.by'), width: 100, render: (row) => row.startedBy },
    { key: 'at', title: t('import.at'), width: 150, render: (row) => <InstantText at={row.createdAt} /> },
  ];
}

/** What it found, or how far it has come. */
function Result({ row: { state, counts } }: { row: ImportListed }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  if (isGoing(state)) {
    const total = state === 'writing' || state === 'undoing' ? counts.create + counts.update : counts.total;
    return t('going.progress', { done: format.number(counts.done), total: format.number(total) });
  }
  const parts = (['create', 'update', 'same', 'fault', 'undone'] as const)
    .filter((name) => counts[name] > 0)
    .map((name) => `${t(`check.${name}`)} ${format.number(counts[name])}`);
  return parts.join(' · ');
}
