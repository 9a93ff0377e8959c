import { BarChartOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useMay } from '../../../../web/api/session.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { listSurveys } from '../../survey.contract.ts';
import { SurveySummary } from './survey-summary.tsx';
import { useSurveyColumns } from './use-survey-columns.tsx';
import { useSurveyFilters } from './use-survey-filters.ts';

/** What callers said: one row each time that a ticket was resolved, also where nobody was asked. */
export function SurveysScreen() {
  const { t } = useTranslation('surveys');
  const filters = useSurveyFilters();
  const list = useList(listSurveys, { query: useUrlQuery(listSurveys, filters) });
  useLive('survey', { reads: [listSurveys] });
  return (
    <ListScreen
      title={t('survey.plural')}
      name="surveys"
      isExported
      label={t('survey.plural')}
      filters={filters}
      columns={useSurveyColumns()}
      list={list}
      sortAtFirst="-sentAt"
      idOf={(row) => row.id}
      detail={(id) => <SurveySummary key={id} id={id} />}
      actions={<FiguresButton />}
      empty={<EmptyState title={t('list.emptyTitle')} text={t('list.emptyText')} />}
    />
  );
}

function FiguresButton() {
  const { t } = useTranslation('surveys');
  const go = useGo();
  if (!useMay('report.read')) return null;
  return (
    <Button icon={<BarChartOutlined />} onClick={() => go('/reports/surveys')}>
      {t('list.figures')}
    </Button>
  );
}
