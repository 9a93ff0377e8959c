import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readInventoryReport, type InventoryReportView } from '../../inventory-report.contract.ts';
import { EvidenceTable } from './evidence-table.tsx';
import { ReportActs } from './report-acts.tsx';
import { useReportWords } from './use-report-words.ts';

/** While it is being applied, it is asked for again. */
export function ReportScreen({ params }: ScreenProps) {
  const result = useAnswer(
    readInventoryReport,
    { params: { inventoryReport: params['inventoryReport'] ?? '' } },
    { everySeconds: 5 },
  );
  return <Answered result={result}>{(report) => <ReportPage result={result} report={report} />}</Answered>;
}

interface ReportPageProps {
  result: UseQueryResult<InventoryReportView>;
  report: InventoryReportView;
}

function ReportPage({ result, report }: ReportPageProps) {
  const { t } = useTranslation('inventory');
  const words = useReportWords();
  return (
    <Page
      title={words.titleOf(report)}
      breadcrumb={[{ text: t('report.plural'), to: '/inventory-reports' }]}
      beside={<Status {...words.stateOf(report.state)} />}
      actions={<ReportActs report={report} />}
    >
      {report.isForgotten && <p className="yt-quiet">{t('report.forgotten')}</p>}
      {report.state === 'preview' && <p className="yt-quiet">{t('report.previewText')}</p>}
      <Outcome report={report} />
      <ToldFacts report={report} />
      <Section title={t('report.evidence')}>
        <EvidenceTable result={result} report={report} />
      </Section>
    </Page>
  );
}

function Outcome({ report }: { report: InventoryReportView }) {
  const { t } = useTranslation('inventory');
  const words = useReportWords();
  const format = useFormat();
  const { customer, machine, decision, receivedAt, why, token, scan } = report;
  const by = decision && t('report.decidedBy', { by: decision.by ?? '—', at: format.instant(decision.at) });
  return (
    <Section title={t('report.outcome')}>
      <Facts
        layout="grid"
        items={[
          {
            label: t('customers:customer.noun'),
            value: <Go to={`/customers/${customer.id}`}>{customer.name}</Go>,
          },
          { label: t('report.receivedAt'), value: <InstantText at={receivedAt} /> },
          { label: t('report.source'), value: words.sourceOf(report.source) },
          scan
            ? { label: t('report.scan'), value: <Go to={`/inventory-scans/${scan.id}`}>{scan.name}</Go> }
            : { label: t('report.token'), value: token },
          { label: t('report.why'), value: words.whyOf(why) },
          {
            label: t(report.state === 'preview' ? 'report.wouldBe' : 'report.machine'),
            value: machine && <Go to={`/assets/${machine.id}`}>{`${machine.number} ${machine.name}`}</Go>,
          },
          { label: t('report.decidedAs'), value: decision && `${words.decisionOf(decision.as)} · ${by}` },
          { label: t('report.effects'), value: report.state === 'applied' ? <Effects report={report} /> : null },
        ]}
      />
    </Section>
  );
}

function Effects({ report: { effects } }: { report: InventoryReportView }) {
  const { t } = useTranslation(['inventory', 'assets']);
  if (effects === null) return t('inventory:report.nothing');
  const { isNew, fields, fitted, removed, others } = effects;
  const said = [
    isNew && t('inventory:report.isNew'),
    fields.length > 0 &&
      t('inventory:report.changed', { fields: fields.map((field) => t(`assets:asset.${field}`)).join(' · ') }),
    fitted + removed > 0 && t('inventory:report.parts', { fitted, removed }),
    ...others.map(({ name, came, went }) => t(`inventory:applier.${name}`, { came, went })),
  ];
  return said.filter(Boolean).map((line) => <div key={String(line)}>{line}</div>);
}

function ToldFacts({ report: { told } }: { report: InventoryReportView }) {
  const { t } = useTranslation('inventory');
  if (told === null) return null;
  const fields = [
    'hostName',
    'maker',
    'model',
    'serialNumber',
    'uuid',
    'ipAddress',
    'macAddresses',
    'operatingSystem',
  ] as const;
  const textOf = (value: string | readonly string[] | null) => (typeof value === 'object' ? value?.join(' · ') : value);
  return (
    <Section title={t('report.told')}>
      <Facts
        layout="grid"
        items={fields.map((field) => ({ label: t(`report.${field}`), value: textOf(told[field]) }))}
      />
    </Section>
  );
}
