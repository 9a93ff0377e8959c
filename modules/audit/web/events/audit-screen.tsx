import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { useUrlState } from '../../../../web/ui/url-state.ts';
import { listEvents } from '../../event.contract.ts';
import { ChainState } from '../chain/chain-state.tsx';
import { EventDetail } from './event-detail.tsx';
import { useAuditColumns } from './use-audit-columns.tsx';
import { useAuditFilters } from './use-audit-filters.ts';

/** The audit trail (PLT-04): who did what, when and from where, and whether anybody tampered with it. */
export function AuditScreen() {
  const { t } = useTranslation('audit');
  const filters = useAuditFilters();
  return (
    <ListScreen
      title={t('trail.title')}
      name="audit"
      isExported
      label={t('trail.title')}
      views={<ChainState />}
      filters={filters}
      columns={useAuditColumns()}
      list={useList(listEvents, { query: useUrlQuery(listEvents, filters) })}
      idOf={(row) => row.id}
      detail={(id) => <EventDetail id={id} />}
      empty={<NoEvents />}
    />
  );
}

/** None at all, or none of those asked for. */
function NoEvents() {
  const { t } = useTranslation('audit');
  const { row: _row, ...asked } = useUrlState().values;
  if (Object.keys(asked).length === 0) return <EmptyState title={t('trail.none')} text={t('trail.noneText')} />;
  return <EmptyState title={t('trail.noneSuch')} text={t('trail.noneSuchText')} />;
}
