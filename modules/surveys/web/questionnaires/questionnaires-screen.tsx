import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { asList } from '../../../../web/api/as-list.ts';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Go, useGo } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { listQuestionnaires, type QuestionnaireRow } from '../../questionnaire.contract.ts';

/** What callers are asked: the one for all, and those of customers that want their own. */
export function QuestionnairesScreen() {
  const { t } = useTranslation('surveys');
  const filters: Filter[] = [
    {
      kind: 'choice',
      name: 'retired',
      label: t('questionnaire.state'),
      choices: [{ value: 'with', label: t('questionnaire.withRetired') }],
    },
  ];
  const query = useUrlQuery(listQuestionnaires, filters);
  const answer = useAnswer(listQuestionnaires, { query }, { keepPrevious: true });
  return (
    <ListScreen
      title={t('questionnaire.plural')}
      name="questionnaires"
      label={t('questionnaire.plural')}
      filters={filters}
      columns={useColumns()}
      list={asList(answer)}
      idOf={(row) => row.id}
      pathOf={(row) => `/questionnaires/${row.id}`}
      actions={<NewButton />}
      empty={
        <EmptyState title={t('questionnaire.emptyTitle')} text={t('questionnaire.emptyText')} action={<NewButton />} />
      }
    />
  );
}

function useColumns(): Column<QuestionnaireRow>[] {
  const { t } = useTranslation('surveys');
  return [
    {
      key: 'name',
      title: t('questionnaire.name'),
      shown: 'always',
      render: (row) => <Go to={`/questionnaires/${row.id}`}>{row.name}</Go>,
    },
    {
      key: 'customer',
      title: t('customers:customer.noun'),
      render: ({ customer }) => customer?.name ?? <span className="yt-quiet">{t('questionnaire.forAll')}</span>,
    },
    {
      key: 'questionCount',
      title: t('questionnaire.questions'),
      width: 100,
      align: 'end',
      render: (row) => row.questionCount,
    },
    { key: 'version', title: t('questionnaire.version'), width: 100, align: 'end', render: (row) => row.version },
    {
      key: 'state',
      title: t('questionnaire.state'),
      width: 110,
      render: ({ retiredAt }) => (
        <Status
          tone={retiredAt ? 'over' : 'good'}
          text={t(retiredAt ? 'questionnaire.retired' : 'questionnaire.inUse')}
        />
      ),
    },
  ];
}

function NewButton() {
  const { t } = useTranslation('surveys');
  const go = useGo();
  if (!useMay('questionnaire.change')) return null;
  return (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => go('/questionnaires/new')}>
      {t('questionnaire.new')}
    </Button>
  );
}
