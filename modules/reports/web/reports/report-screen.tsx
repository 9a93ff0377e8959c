import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { FilterBar } from '../../../../web/ui/list/filter-bar.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import type { Report } from '../../report.contract.ts';
import type { Shown } from './figure-value.ts';
import { useOpenedReport } from '../saved-reports/use-opened-report.ts';
import { MeasureMeanings } from './measure-meanings.tsx';
import { OtherFilters } from './other-filters.tsx';
import { PrintNote } from './print-note.tsx';
import { QuestionBar } from './question-bar.tsx';
import { ReportActions } from './report-actions.tsx';
import { ReportChart } from './report-chart.tsx';
import './report-screen.css';
import { ReportTable } from './report-table.tsx';
import type { ReportFacts } from './report-facts.ts';
import { useCallFilters, useRecordFilters } from './use-channel-filters.ts';
import { useClockFilters } from './use-clock-filters.ts';
import { useNeedFilters } from './use-need-filters.ts';
import { useSurveyFilters } from './use-survey-filters.ts';
import { useFinding } from './use-finding.ts';
import { useReportQuestion, useTicketFilters, type AskedReport } from './use-report-question.ts';
import { useReport } from './use-report.ts';
import { useShown } from './use-shown.ts';

export function TicketReportScreen() {
  return <ReportScreen facts="tickets" filters={useTicketFilters()} />;
}

export function ClockReportScreen() {
  return <ReportScreen facts="clocks" filters={useClockFilters()} />;
}

export function SurveyReportScreen() {
  return <ReportScreen facts="surveys" filters={useSurveyFilters()} />;
}

export function CallReportScreen() {
  return <ReportScreen facts="calls" filters={useCallFilters()} />;
}

export function RecordReportScreen() {
  return <ReportScreen facts="channel-records" filters={useRecordFilters()} />;
}

export function NeedReportScreen() {
  return <ReportScreen facts="needs" filters={useNeedFilters()} />;
}

function ReportScreen({ facts, filters }: { facts: ReportFacts; filters: Filter[] }) {
  const { t } = useTranslation('reports');
  const asked = useReportQuestion(facts);
  const saved = useOpenedReport();
  const result = useReport(facts, asked.question);
  return (
    <Page
      title={saved?.name ?? t(`title.${facts}`)}
      breadcrumb={[{ text: t('title.reports'), to: '/reports' }]}
      actions={result.data && <ReportActions asked={asked} report={result.data} saved={saved} />}
    >
      <QuestionBar {...asked} />
      <FilterBar filters={filters} />
      <OtherFilters filters={filters} {...asked} />
      <Answered result={result} lines={12}>
        {(report) => (isEmpty(report) ? <NothingCounted facts={facts} /> : <Drawn report={report} asked={asked} />)}
      </Answered>
    </Page>
  );
}

function Drawn({ report, asked }: { report: Report; asked: AskedReport }) {
  const shown = useShown(report);
  return shown ? <Figures report={report} shown={shown} asked={asked} /> : null;
}

function Figures({ report, shown, asked: { question } }: { report: Report; shown: Shown; asked: AskedReport }) {
  const finding = useFinding(report, shown, question);
  return (
    <>
      <PrintNote question={question} />
      <ReportChart report={report} shown={shown} finding={finding} />
      <ReportTable report={report} statistic={shown.statistic} />
      <MeasureMeanings report={report} />
    </>
  );
}

/** Nothing was counted in it, nor in what it is compared with. */
function isEmpty({ total, measures }: Report): boolean {
  const lines = [total, total.compared?.previous, total.compared?.year];
  return lines.every((line) =>
    measures.every(({ code }) => {
      const figure = line?.figures[code];
      return !figure || (figure.counted === 0 && figure.missing === 0 && !figure.among);
    }),
  );
}

function NothingCounted({ facts }: { facts: ReportFacts }) {
  const { t } = useTranslation('reports');
  const of = facts === 'tickets' ? 'empty' : `empty.${facts}`;
  return <EmptyState title={t(`${of}.title`)} text={t(`${of}.text`)} />;
}
