import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { FilterBar } from '../../../../web/ui/list/filter-bar.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { reportOnTickets, type Report } from '../../report.contract.ts';
import { MeasureMeanings } from './measure-meanings.tsx';
import { QuestionBar } from './question-bar.tsx';
import './report-screen.css';
import { ReportChart } from './report-chart.tsx';
import { ReportTable } from './report-table.tsx';
import { useReportFilters, useReportQuestion } from './use-report-question.ts';

export function ReportScreen() {
  const { t } = useTranslation('reports');
  const question = useReportQuestion();
  const filters = useReportFilters();
  const result = useAnswer(reportOnTickets, { query: question.query }, { keepPrevious: true });
  return (
    <Page title={t('title.tickets')}>
      <QuestionBar question={question} />
      <FilterBar filters={filters} />
      <Answered result={result} lines={12}>
        {(report) => (report.rows.length === 0 ? <NothingCounted /> : <Figures report={report} />)}
      </Answered>
    </Page>
  );
}

function Figures({ report }: { report: Report }) {
  return (
    <>
      <ReportChart report={report} />
      <ReportTable report={report} />
      <MeasureMeanings report={report} />
    </>
  );
}

function NothingCounted() {
  const { t } = useTranslation('reports');
  return <EmptyState title={t('empty.title')} text={t('empty.text')} />;
}
