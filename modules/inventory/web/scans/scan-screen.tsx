import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useList } from '../../../../web/api/use-list.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { listInventoryReports, type InventoryReportRow } from '../../inventory-report.contract.ts';
import { readInventoryScan, type InventoryScanView } from '../../inventory-scan.contract.ts';
import { useReportWords } from '../reports/use-report-words.ts';
import { ScanActs } from './scan-acts.tsx';
import { useScanWords } from './use-scan-words.ts';

/** While it is being read or applied, it is asked for again. */
export function ScanScreen({ params }: ScreenProps) {
  const { t } = useTranslation('inventory');
  const { stateOf } = useScanWords();
  const inventoryScan = params['inventoryScan'] ?? '';
  const result = useAnswer(readInventoryScan, { params: { inventoryScan } }, { everySeconds: 3 });
  return (
    <Answered result={result}>
      {(scan) => (
        <Page
          title={scan.fileName}
          breadcrumb={[{ text: t('scan.plural'), to: '/inventory-scans' }]}
          beside={<Status {...stateOf(scan.state)} />}
          actions={<ScanActs scan={scan} />}
        >
          <ScanFacts scan={scan} />
          <Hosts key={scan.state} scan={scan} />
        </Page>
      )}
    </Answered>
  );
}

function ScanFacts({ scan }: { scan: InventoryScanView }) {
  const { t } = useTranslation('inventory');
  const { whyOf } = useReportWords();
  const { customer, hosts, known, fresh, doubtful } = scan;
  return (
    <Section title={t('scan.noun')}>
      <Facts
        layout="grid"
        items={[
          {
            label: t('customers:customer.noun'),
            value: <Go to={`/customers/${customer.id}`}>{customer.name}</Go>,
          },
          { label: t('scan.scannedAt'), value: <InstantText at={scan.scannedAt} /> },
          { label: t('scan.createdAt'), value: <InstantText at={scan.createdAt} /> },
          { label: t('scan.by'), value: scan.by },
          { label: t('scan.hosts'), value: hosts },
          { label: t('scan.known'), value: known },
          { label: t('scan.fresh'), value: fresh },
          { label: t('scan.doubtful'), value: doubtful },
          ...(scan.why === null ? [] : [{ label: t('scan.why'), value: whyOf(scan.why) }]),
        ]}
      />
    </Section>
  );
}

function Hosts({ scan }: { scan: InventoryScanView }) {
  const { t } = useTranslation('inventory');
  const list = useList(listInventoryReports, { query: { scanId: scan.id } });
  const none = scan.state === 'reading' ? 'reading' : 'noHosts';
  return (
    <Section title={t('scan.hostList')}>
      <DataTable
        name="inventory-scan-hosts"
        label={t('scan.hostList')}
        columns={useHostColumns()}
        list={list}
        idOf={(row) => row.id}
        pathOf={(row) => `/inventory-reports/${row.id}`}
        empty={<p className="yt-quiet">{t(`scan.${none}`)}</p>}
      />
    </Section>
  );
}

function useHostColumns(): Column<InventoryReportRow>[] {
  const { t } = useTranslation('inventory');
  const words = useReportWords();
  return [
    {
      key: 'hostName',
      title: t('report.hostName'),
      shown: 'always',
      render: (row) => <Go to={`/inventory-reports/${row.id}`}>{words.titleOf(row)}</Go>,
    },
    { key: 'ipAddress', title: t('report.ipAddress'), width: 130, render: (row) => row.told?.ipAddress },
    { key: 'mac', title: t('report.macAddresses'), width: 160, render: (row) => row.told?.macAddresses.join(' ') },
    { key: 'system', title: t('report.operatingSystem'), render: (row) => row.told?.operatingSystem },
    { key: 'state', title: t('report.state'), width: 110, render: (row) => <Status {...words.stateOf(row.state)} /> },
    {
      key: 'machine',
      title: t('report.machine'),
      width: 220,
      render: (row) =>
        row.machine ? (
          <Go to={`/assets/${row.machine.id}`}>{`${row.machine.number} ${row.machine.name}`}</Go>
        ) : (
          (words.whyOf(row.why) ?? (row.state === 'preview' ? t('report.wouldBeNew') : null))
        ),
    },
  ];
}
