import { ImportOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { useUrlState } from '../../../../web/ui/url-state.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { listVirusEvents } from '../../virus-event.contract.ts';
import { RecordVirusButton } from './record-virus-button.tsx';
import { useVirusColumns } from './use-virus-columns.tsx';
import { useVirusWords } from './use-virus-words.ts';

export function VirusEventsScreen() {
  const { t } = useTranslation('protection');
  const filters = useVirusFilters();
  return (
    <ListScreen
      title={t('virus.plural')}
      name="virus-events"
      isExported
      label={t('virus.plural')}
      filters={filters}
      columns={useVirusColumns()}
      list={useList(listVirusEvents, { query: useUrlQuery(listVirusEvents, filters) })}
      idOf={(row) => row.id}
      pathOf={(row) => `/assets/${row.machine.id}`}
      actions={
        <>
          <ImportButton />
          <RecordVirusButton isNext />
        </>
      }
      empty={<NoViruses />}
    />
  );
}

function useVirusFilters(): Filter[] {
  const { t } = useTranslation('protection');
  const { actions } = useVirusWords();
  const withRetired = [{ value: 'with', label: t('virus.withRetired') }];
  return [
    { kind: 'search', name: 'customerId', label: t('customers:customer.noun'), source: customerSource },
    { kind: 'choice', name: 'action', label: t('virus.action'), choices: actions },
    { kind: 'days', name: 'found', label: t('virus.foundAt') },
    {
      kind: 'choice',
      name: 'retired',
      label: t('virus.retired'),
      choices: withRetired,
      isSingle: true,
      isSeldom: true,
    },
  ];
}

function NoViruses() {
  const { t } = useTranslation('protection');
  const { row: _row, sort: _sort, ...asked } = useUrlState().values;
  if (Object.keys(asked).length > 0)
    return <EmptyState title={t('virus.noneSuchTitle')} text={t('virus.noneSuchText')} />;
  return <EmptyState title={t('virus.emptyTitle')} text={t('virus.emptyText')} action={<RecordVirusButton />} />;
}

function ImportButton() {
  const { t } = useTranslation('protection');
  const go = useGo();
  const mayImport = useMay('virus_event.import');
  const mayRun = useMay('import.run');
  if (!mayImport || !mayRun) return null;
  return (
    <Button icon={<ImportOutlined />} onClick={() => go('/imports/new?noun=virus-events')}>
      {t('virus.import')}
    </Button>
  );
}
