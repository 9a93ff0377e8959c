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
import { listQuestionTrees, type QuestionTreeRow } from '../../question-tree.contract.ts';

/** What is asked by category, how often it was gone through, and how often a tip helped. */
export function QuestionTreesScreen() {
  const { t } = useTranslation('service-desk');
  const filters: Filter[] = [
    {
      kind: 'choice',
      name: 'retired',
      label: t('questionTree.state'),
      choices: [{ value: 'with', label: t('questionTree.withRetired') }],
    },
  ];
  const query = useUrlQuery(listQuestionTrees, filters);
  const answer = useAnswer(listQuestionTrees, { query }, { keepPrevious: true });
  return (
    <ListScreen
      title={t('questionTree.title')}
      name="question-trees"
      label={t('questionTree.title')}
      filters={filters}
      columns={useColumns()}
      list={asList(answer)}
      idOf={(row) => row.id}
      pathOf={(row) => `/question-trees/${row.id}`}
      actions={<Actions />}
      empty={
        <EmptyState title={t('questionTree.emptyTitle')} text={t('questionTree.emptyText')} action={<Actions />} />
      }
    />
  );
}

function useColumns(): Column<QuestionTreeRow>[] {
  const { t } = useTranslation('service-desk');
  return [
    {
      key: 'name',
      title: t('questionTree.name'),
      shown: 'always',
      render: (row) => <Go to={`/question-trees/${row.id}`}>{row.name}</Go>,
    },
    { key: 'category', title: t('ticket.field.category'), render: ({ category }) => category.name },
    {
      key: 'public',
      title: t('questionTree.askedBy'),
      width: 220,
      render: ({ isPublic }) => t(isPublic ? 'questionTree.everywhere' : 'questionTree.deskOnly'),
    },
    {
      key: 'questions',
      title: t('questionTree.questions'),
      width: 90,
      align: 'end',
      render: (row) => row.questionCount,
    },
    { key: 'tickets', title: t('questionTree.tickets'), width: 110, align: 'end', render: (row) => row.ticketCount },
    {
      key: 'helped',
      title: t('questionTree.helped'),
      width: 110,
      align: 'end',
      render: ({ category, helpedCount }) =>
        helpedCount === 0 ? 0 : <Go to={`/self-help-visits?categoryId=${category.id}`}>{helpedCount}</Go>,
    },
    {
      key: 'state',
      title: t('questionTree.state'),
      width: 112,
      render: ({ retiredAt }) => (
        <Status
          tone={retiredAt ? 'over' : 'good'}
          text={t(retiredAt ? 'questionTree.retired' : 'questionTree.inUse')}
        />
      ),
    },
  ];
}

function Actions() {
  const { t } = useTranslation('service-desk');
  const go = useGo();
  return (
    <>
      <Button onClick={() => go('/self-help-visits')}>{t('selfHelp.plural')}</Button>
      {useMay('question_tree.change') && (
        <Button type="primary" icon={<PlusOutlined />} onClick={() => go('/question-trees/new')}>
          {t('questionTree.new')}
        </Button>
      )}
    </>
  );
}
