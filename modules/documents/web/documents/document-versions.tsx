import { DiffOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { rowsAsList } from '../../../../web/api/as-list.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { useFileWords } from '../../../files/web/index.ts';
import type { DocumentVersionRow } from '../../document-version.contract.ts';
import type { DocumentView } from '../../document.contract.ts';
import { AddVersionDialog } from './add-version-dialog.tsx';
import './documents.css';
import { versionAddress } from './version-address.ts';

interface DocumentVersionsProps {
  document: DocumentView;
  /** The answer that it came with. */
  result: UseQueryResult<DocumentView>;
}

/** All that it ever was, the current one first. */
export function DocumentVersions({ document, result }: DocumentVersionsProps) {
  const { t } = useTranslation('documents');
  const go = useGo();
  const [isAdding, add] = useState(false);
  const { id, versions, abilities } = document;
  return (
    <Section
      title={t('version.plural')}
      beside={
        <div className="document-acts">
          {versions.length > 1 && (
            <Button icon={<DiffOutlined />} onClick={() => go(`/documents/${id}/comparison`)}>
              {t('version.compare')}
            </Button>
          )}
          {abilities.includes('add_version') && (
            <Button type="primary" icon={<PlusOutlined />} onClick={() => add(true)}>
              {t('version.add')}
            </Button>
          )}
        </div>
      }
    >
      <DataTable
        name="document-versions"
        label={t('version.plural')}
        columns={useVersionColumns()}
        list={rowsAsList(result, (answer) => answer.versions)}
        idOf={(row) => row.id}
        empty={null}
      />
      {versions.length === 1 && <p className="yt-quiet yt-small">{t('version.only')}</p>}
      {isAdding && <AddVersionDialog document={document} onClose={() => add(false)} />}
    </Section>
  );
}

function useVersionColumns(): Column<DocumentVersionRow>[] {
  const { t } = useTranslation('documents');
  const format = useFormat();
  return [
    {
      key: 'number',
      title: t('document.version'),
      width: 80,
      align: 'end',
      render: (row) => format.number(row.number),
    },
    { key: 'datedOn', title: t('document.datedOn'), width: 120, render: (row) => format.day(row.datedOn) },
    { key: 'file', title: t('document.file'), render: (row) => <SavedAs row={row} /> },
    { key: 'note', title: t('version.note'), render: (row) => row.note },
    { key: 'author', title: t('version.author'), width: 110, render: (row) => row.author },
    {
      key: 'createdAt',
      title: t('version.createdAt'),
      width: 150,
      render: (row) => <InstantText at={row.createdAt} />,
    },
  ];
}

/** Its name leads to the file itself. */
function SavedAs({ row }: { row: DocumentVersionRow }) {
  const { t } = useTranslation('documents');
  const { size } = useFileWords();
  const address = versionAddress(row);
  const name = row.file?.name ?? row.pastedAs ?? '';
  if (address === null) return <span className="yt-quiet">{t('version.gone')}</span>;
  return (
    <span className="document-acts">
      <a href={address} download={name}>
        {name}
      </a>
      <span className="yt-quiet yt-small">{row.file ? size(row.file.bytes) : t('version.pasted')}</span>
    </span>
  );
}
