import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useList } from '../../../../web/api/use-list.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { useUrlState } from '../../../../web/ui/url-state.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { listApprovals } from '../../approval.contract.ts';
import { useApprovalColumns } from './use-approval-columns.tsx';
import { useApprovalWords } from './use-approval-words.ts';

/** `?waiting=mine` is what waits for the reader: the menu leads there. */
export function ApprovalsScreen() {
  const { t } = useTranslation('approvals');
  const filters = useApprovalFilters();
  const isMine = useUrlState().values['waiting'] === 'mine';
  useLive('approval', { reads: [listApprovals] });
  const title = t(isMine ? 'approval.mine' : 'approval.plural');
  return (
    <ListScreen
      title={title}
      name="approvals"
      isExported
      label={title}
      filters={filters}
      columns={useApprovalColumns()}
      list={useList(listApprovals, { query: useUrlQuery(listApprovals, filters) })}
      idOf={(row) => row.id}
      pathOf={(row) => `/approvals/${row.id}`}
      empty={<NoApprovals />}
    />
  );
}

function useApprovalFilters(): Filter[] {
  const { t } = useTranslation('approvals');
  const { states } = useApprovalWords();
  const mine = [{ value: 'mine', label: t('filter.mine') }];
  return [
    { kind: 'choice', name: 'waiting', label: t('filter.waiting'), choices: mine, isSingle: true },
    { kind: 'choice', name: 'state', label: t('approval.state'), choices: states },
    { kind: 'search', name: 'customerId', label: t('customers:customer.noun'), source: customerSource },
  ];
}

/** Nothing to answer is good news; none at all says what belongs here; none of those asked for says so. */
function NoApprovals() {
  const { t } = useTranslation('approvals');
  const { row: _row, sort: _sort, waiting, ...asked } = useUrlState().values;
  if (Object.keys(asked).length > 0) {
    return <EmptyState title={t('approval.noneSuch')} text={t('approval.noneSuchText')} />;
  }
  const kind = waiting === 'mine' ? 'noneMine' : 'empty';
  return <EmptyState title={t(`approval.${kind}Title`)} text={t(`approval.${kind}Text`)} />;
}
