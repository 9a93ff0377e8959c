import { CheckOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { rowsAsList } from '../../../../web/api/as-list.ts';
import type { UseQueryResult } from '@tanstack/react-query';
import { useSend } from '../../../../web/api/use-send.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { decideInventoryReport, type InventoryReportView } from '../../inventory-report.contract.ts';
import { useReportWords } from './use-report-words.ts';

type Bearer = InventoryReportView['evidence'][number];

interface EvidenceTableProps {
  result: UseQueryResult<InventoryReportView>;
  report: InventoryReportView;
}

/** Which machines bear its signs, and which; each may be said to be the one. */
export function EvidenceTable({ result, report }: EvidenceTableProps) {
  const { t } = useTranslation('inventory');
  const columns = useEvidenceColumns(report);
  return (
    <DataTable
      name="inventory-evidence"
      label={t('report.evidence')}
      columns={columns}
      list={rowsAsList(result, ({ evidence }) => evidence)}
      idOf={({ machine }) => machine.id}
      empty={<p className="yt-quiet">{t('report.noEvidence')}</p>}
    />
  );
}

function useEvidenceColumns(report: InventoryReportView): Column<Bearer>[] {
  const { t } = useTranslation('inventory');
  const format = useFormat();
  const { signOf } = useReportWords();
  const acts: Column<Bearer> = {
    key: 'act',
    title: t('token.act'),
    width: 150,
    shown: 'always',
    isActs: true,
    render: (bearer) => bearer.isOurs && !bearer.isRetired && <IsThis report={report.id} machine={bearer.machine.id} />,
  };
  return [
    {
      key: 'machine',
      title: t('report.machine'),
      width: 240,
      shown: 'always',
      render: ({ machine }) => <Go to={`/assets/${machine.id}`}>{`${machine.number} ${machine.name}`}</Go>,
    },
    {
      key: 'confidence',
      title: t('report.confidence'),
      width: 90,
      align: 'end',
      render: ({ confidence }) => format.percent(confidence / 100),
    },
    {
      key: 'signs',
      title: t('report.why'),
      render: ({ signs, isOurs, isRetired }) =>
        [
          !isOurs && t('report.otherCustomer'),
          isRetired && t('report.retired'),
          ...signs.map(({ kind, value }) => signOf(kind, value)),
        ]
          .filter(Boolean)
          .join(' · '),
    },
    ...(report.abilities.includes('decide') ? [acts] : []),
  ];
}

function IsThis({ report, machine }: { report: string; machine: string }) {
  const { t } = useTranslation('inventory');
  const decide = useSend(decideInventoryReport);
  const act = () =>
    decide.mutateAsync({ params: { inventoryReport: report }, body: { as: 'machine', assetId: machine } });
  return (
    <ActButton act={act} icon={<CheckOutlined />}>
      {t('act.isThis')}
    </ActButton>
  );
}
