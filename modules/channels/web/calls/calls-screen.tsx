import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useList } from '../../../../web/api/use-list.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { NewsBar } from '../../../../web/ui/list/news-bar.tsx';
import { useHeldRows } from '../../../../web/ui/list/use-held-rows.ts';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { customerSource } from '../../../customers/web/index.ts';
import { staffSource } from '../../../identity/web/index.ts';
import { callDirections, callStates, listCalls, type CallView } from '../../call.contract.ts';
import { listHotlines } from '../../phone.contract.ts';
import { useCallColumns } from './use-call-columns.tsx';

/** Every call that the phone system told of, with who answered and how long everybody waited (SD-17). */
export function CallsScreen() {
  const { t } = useTranslation('channels');
  const filters = useCallFilters();
  const query = useUrlQuery(listCalls, filters);
  const live = useHeldRows(useList(listCalls, { query }, { everySeconds: 60 }), idOf);
  useLive('call', { reads: [listCalls] });
  return (
    <ListScreen
      title={t('call.plural')}
      name="calls"
      isExported
      label={t('call.plural')}
      filters={filters}
      columns={useCallColumns()}
      list={live.list}
      gone={live.gone}
      news={<NewsBar come={live.come} gone={live.gone.size} onTake={live.take} />}
      idOf={idOf}
      empty={<EmptyState title={t('call.emptyTitle')} text={t('call.emptyText')} />}
    />
  );
}

function useCallFilters(): Filter[] {
  const { t } = useTranslation('channels');
  const hotlines = useAnswer(listHotlines).data?.items ?? [];
  const states = callStates.map((value) => ({ value, label: t(`call.state.${value}`) }));
  const directions = callDirections.map((value) => ({ value, label: t(`call.direction.${value}`) }));
  return [
    { kind: 'choice', name: 'state', label: t('call.stateLabel'), choices: states },
    { kind: 'choice', name: 'direction', label: t('call.directionLabel'), choices: directions, isSingle: true },
    { kind: 'days', name: 'began', label: t('call.days') },
    { kind: 'search', name: 'agentId', label: t('call.agent'), source: staffSource },
    { kind: 'search', name: 'customerId', label: t('customers:customer.noun'), source: customerSource },
    {
      kind: 'choice',
      name: 'hotlineId',
      label: t('hotline.noun'),
      choices: hotlines.map(({ id, name }) => ({ value: id, label: name })),
      isSingle: true,
    },
  ];
}

function idOf({ id }: CallView): string {
  return id;
}
