import { ExperimentOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsAsList } from '../../../../web/api/as-list.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Go, useGo } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { listRoutingRules, type RoutingRuleView } from '../../routing-rule.contract.ts';
import { RoutingOrder } from './routing-order.tsx';
import { RoutingTrial } from './routing-trial.tsx';
import { useRoutingWords } from './use-routing-words.ts';

/** Who gets which tickets, in the order in which the rules are asked. */
export function RoutingRulesScreen() {
  const { t } = useTranslation('service-desk');
  const go = useGo();
  const [isTrying, setTrying] = useState(false);
  const choices = [{ value: 'all', label: t('routing.withRetired') }];
  const filters: Filter[] = [{ kind: 'choice', name: 'state', label: t('routing.state'), choices }];
  const query = useUrlQuery(listRoutingRules, filters) ?? {};
  const result = useAnswer(listRoutingRules, { query }, { keepPrevious: true });
  const add = result.data?.abilities.includes('record') && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => go('/routing-rules/new')}>
      {t('routing.new')}
    </Button>
  );
  const last = result.data?.items.filter(({ isRetired }) => !isRetired).length ?? 0;
  return (
    <>
      <ListScreen
        title={t('routing.plural')}
        name="routing-rules"
        label={t('routing.plural')}
        filters={filters}
        columns={useRoutingColumns(last)}
        list={rowsAsList(result, ({ items }) => items)}
        idOf={(row) => row.id}
        pathOf={(row) => `/routing-rules/${row.id}`}
        actions={
          <>
            <Button icon={<ExperimentOutlined />} onClick={() => setTrying(true)}>
              {t('routing.trial.title')}
            </Button>
            {add}
          </>
        }
        empty={<EmptyState title={t('routing.emptyTitle')} text={t('routing.emptyText')} action={add} />}
      />
      {isTrying && <RoutingTrial onClose={() => setTrying(false)} />}
    </>
  );
}

function useRoutingColumns(last: number): Column<RoutingRuleView>[] {
  const { t } = useTranslation('service-desk');
  const words = useRoutingWords();
  return [
    {
      key: 'place',
      title: t('routing.place'),
      width: 110,
      shown: 'always',
      render: (rule) => <RoutingOrder rule={rule} last={last} />,
    },
    {
      key: 'name',
      title: t('routing.name'),
      width: 220,
      shown: 'always',
      render: ({ id, name, isRetired, isPassedOver }) => (
        <>
          <Go to={`/routing-rules/${id}`}>{name}</Go> {isRetired && <Status tone="over" text={t('routing.retired')} />}
          {isPassedOver && <Status tone="breached" text={t('routing.passedOver')} />}
        </>
      ),
    },
    {
      key: 'conditions',
      title: t('routing.conditions'),
      render: ({ conditions, names }) => words.conditions(conditions, names),
    },
    { key: 'destination', title: t('routing.destination'), render: (rule) => words.destination(rule) },
  ];
}
