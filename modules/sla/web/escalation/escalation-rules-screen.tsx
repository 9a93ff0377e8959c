import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
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
import { listEscalationRules, type EscalationRuleView } from '../../escalation-rule.contract.ts';
import { StepsList } from './steps-list.tsx';
import { useRuleWords } from './use-rule-words.ts';

/** What is done as clocks run out. */
export function EscalationRulesScreen() {
  const { t } = useTranslation('sla');
  const go = useGo();
  const filters: Filter[] = [
    {
      kind: 'choice',
      name: 'state',
      label: t('escalation.state'),
      choices: [{ value: 'all', label: t('escalation.withRetired') }],
    },
  ];
  const query = useUrlQuery(listEscalationRules, filters) ?? {};
  const result = useAnswer(listEscalationRules, { query }, { keepPrevious: true });
  const add = result.data?.abilities.includes('record') && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => go('/escalation-rules/new')}>
      {t('escalation.new')}
    </Button>
  );
  return (
    <ListScreen
      title={t('escalation.plural')}
      name="escalation-rules"
      label={t('escalation.plural')}
      filters={filters}
      columns={useRuleColumns()}
      list={rowsAsList(result, ({ items }) => items)}
      idOf={(row) => row.id}
      pathOf={(row) => `/escalation-rules/${row.id}`}
      actions={add}
      empty={<EmptyState title={t('escalation.emptyTitle')} text={t('escalation.emptyText')} action={add} />}
    />
  );
}

function useRuleColumns(): Column<EscalationRuleView>[] {
  const { t } = useTranslation('sla');
  const words = useRuleWords();
  return [
    {
      key: 'name',
      title: t('escalation.name'),
      shown: 'always',
      width: 200,
      render: ({ id, name, isRetired }) => (
        <>
          <Go to={`/escalation-rules/${id}`}>{name}</Go>{' '}
          {isRetired && <Status tone="over" text={t('escalation.isRetired')} />}
        </>
      ),
    },
    {
      key: 'conditions',
      title: t('escalation.conditions'),
      width: 220,
      render: ({ conditions, names }) => words.conditions(conditions, names),
    },
    {
      key: 'steps',
      title: t('escalation.steps'),
      render: ({ steps, names }) => <StepsList steps={steps} names={names} />,
    },
  ];
}
