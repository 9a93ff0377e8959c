import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Marked } from '../../../../web/ui/words/marked.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { DocumentRow } from '../../document.contract.ts';
import './documents.css';
import { useDocumentWords } from './use-document-words.ts';

export function useDocumentColumns(): Column<DocumentRow>[] {
  const { t } = useTranslation('documents');
  const words = useDocumentWords();
  const format = useFormat();
  return [
    {
      key: 'title',
      title: t('document.title'),
      shown: 'always',
      sort: { ascending: 'title' },
      render: (row) => <Title row={row} />,
    },
    { key: 'kind', title: t('document.kind'), width: 100, render: (row) => words.kind(row.kind) },
    {
      key: 'customer',
      title: t('document.customer'),
      width: 150,
      render: ({ customer }) => customer && <Go to={`/customers/${customer.id}`}>{customer.name}</Go>,
    },
    {
      key: 'asset',
      title: t('document.asset'),
      width: 170,
      render: ({ asset }) => asset && <Go to={`/assets/${asset.id}`}>{asset.name}</Go>,
    },
    {
      key: 'category',
      title: t('document.service'),
      width: 130,
      shown: 'at_wish',
      render: (row) => row.category?.name,
    },
    {
      key: 'model',
      title: t('document.model'),
      width: 160,
      shown: 'at_wish',
      render: ({ model }) => model && <Go to={`/asset-models/${model.id}`}>{model.name}</Go>,
    },
    {
      key: 'version',
      title: t('document.version'),
      width: 80,
      align: 'end',
      render: (row) => format.number(row.version.number),
    },
    { key: 'datedOn', title: t('document.datedOn'), width: 110, render: (row) => format.day(row.version.datedOn) },
    {
      key: 'file',
      title: t('document.file'),
      width: 170,
      shown: 'at_wish',
      render: ({ version }) => version.file?.name ?? version.pastedAs,
    },
    {
      key: 'readers',
      title: t('document.readers'),
      width: 170,
      render: (row) => <Status {...words.readersOf(row)} />,
    },
    {
      key: 'changedAt',
      title: t('document.changedAt'),
      width: 140,
      sort: { descending: 'changedAt' },
      render: (row) => <InstantText at={row.changedAt} />,
    },
  ];
}

/** With where its text says what was sought. */
function Title({ row: { id, title, excerpt, isRetired } }: { row: DocumentRow }) {
  const { t } = useTranslation('documents');
  return (
    <div className="document-title">
      <span>
        <Go to={`/documents/${id}`}>{title}</Go>
        {isRetired && <Status tone="over" text={t('state.retired')} />}
      </span>
      {excerpt && (
        <span className="yt-quiet yt-small yt-cut" title={excerpt.text}>
          <Marked text={excerpt.text} marks={excerpt.marks} />
        </span>
      )}
    </div>
  );
}
