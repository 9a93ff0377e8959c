import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsAsList } from '../../../../web/api/as-list.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Column } from '../../../../web/ui/list/column.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { listCannedTexts, recordCannedText, type CannedTextView } from '../../canned-text.contract.ts';
import { useKeptFilters } from '../settings/use-kept-filters.ts';
import { CannedTextDialog } from './canned-text-dialog.tsx';
import { CannedTextSummary } from './canned-text-summary.tsx';

/** What is written often: everybody's texts first, then one's own. */
export function CannedTextsScreen() {
  const { t } = useTranslation('service-desk');
  const [isAdding, setAdding] = useState(false);
  const filters = useKeptFilters(t('cannedText.find'));
  const query = useUrlQuery(listCannedTexts, filters) ?? {};
  const result = useAnswer(listCannedTexts, { query }, { keepPrevious: true });
  const record = useSend(recordCannedText);
  const abilities = result.data?.abilities ?? [];
  const add = abilities.includes('record') && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
      {t('cannedText.add')}
    </Button>
  );
  return (
    <>
      <ListScreen
        title={t('cannedText.title')}
        name="canned-texts"
        label={t('cannedText.title')}
        filters={filters}
        columns={useTextColumns()}
        list={rowsAsList(result, ({ items }) => items)}
        idOf={(row) => row.id}
        detail={(id) => <CannedTextSummary id={id} />}
        actions={add}
        empty={<EmptyState title={t('cannedText.empty')} text={t('cannedText.emptyText')} action={add} />}
      />
      {isAdding && (
        <CannedTextDialog
          title={t('cannedText.add')}
          initial={{}}
          mayShare={abilities.includes('record_shared')}
          send={({ isShared, ...text }) => record.mutateAsync({ body: { ...text, isShared: isShared === true } })}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
}

function useTextColumns(): Column<CannedTextView>[] {
  const { t } = useTranslation('service-desk');
  return [
    {
      key: 'name',
      title: t('cannedText.name'),
      width: 180,
      shown: 'always',
      render: ({ name, isRetired }) => (
        <>
          {name} {isRetired && <Status tone="over" text={t('textState.retired')} />}
        </>
      ),
    },
    {
      key: 'shortcut',
      title: t('cannedText.shortcut'),
      width: 130,
      render: ({ shortcut }) => shortcut && <code>/{shortcut}</code>,
    },
    {
      key: 'whose',
      title: t('cannedText.isShared'),
      width: 90,
      render: ({ isShared }) => t(isShared ? 'cannedText.shared' : 'cannedText.own'),
    },
    { key: 'body', title: t('cannedText.body'), render: ({ body }) => body },
  ];
}
