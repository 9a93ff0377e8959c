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
import { listTicketTemplates, recordTicketTemplate, type TicketTemplateView } from '../../ticket-template.contract.ts';
import { useKeptFilters } from '../settings/use-kept-filters.ts';
import { useTicketWords } from '../tickets/use-ticket-words.ts';
import { TemplateDialog } from './template-dialog.tsx';
import { TemplateSummary } from './template-summary.tsx';

/** Templates for frequent faults, in the order in which they are offered. */
export function TemplatesScreen() {
  const { t } = useTranslation('service-desk');
  const [isAdding, setAdding] = useState(false);
  const filters = useKeptFilters(t('template.find'));
  const query = useUrlQuery(listTicketTemplates, filters) ?? {};
  const result = useAnswer(listTicketTemplates, { query }, { keepPrevious: true });
  const record = useSend(recordTicketTemplate);
  const add = result.data?.abilities.includes('record') && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
      {t('template.add')}
    </Button>
  );
  return (
    <>
      <ListScreen
        title={t('template.title')}
        name="ticket-templates"
        label={t('template.title')}
        filters={filters}
        columns={useTemplateColumns()}
        list={rowsAsList(result, ({ items }) => items)}
        idOf={(row) => row.id}
        detail={(id) => <TemplateSummary id={id} />}
        actions={add}
        empty={<EmptyState title={t('template.empty')} text={t('template.emptyText')} action={add} />}
      />
      {isAdding && (
        <TemplateDialog
          title={t('template.add')}
          initial={{}}
          send={(body) => record.mutateAsync({ body })}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
}

function useTemplateColumns(): Column<TicketTemplateView>[] {
  const { t } = useTranslation('service-desk');
  const words = useTicketWords();
  return [
    {
      key: 'name',
      title: t('template.name'),
      shown: 'always',
      render: ({ name, isRetired }) => (
        <>
          {name} {isRetired && <Status tone="over" text={t('textState.retired')} />}
        </>
      ),
    },
    { key: 'kind', title: t('ticket.kindLabel'), width: 120, render: ({ kind }) => kind && words.kind(kind) },
    { key: 'category', title: t('ticket.field.category'), width: 260, render: ({ category }) => category?.name },
    {
      key: 'solved',
      title: t('ticket.solution'),
      width: 140,
      render: ({ resolution }) => resolution && t('template.solved'),
    },
  ];
}
