import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { reportFormats, type Report, type ReportFormat } from '../../report.contract.ts';
import type { Shown } from './figure-value.ts';
import { useChartPicture } from './use-chart-picture.ts';
import { useFinding } from './use-finding.ts';
import type { AskedReport } from './use-report-question.ts';
import { useReportFile } from './use-report-file.ts';

interface DownloadMenuProps {
  report: Report;
  shown: Shown;
  asked: AskedReport;
  /** What the question is called; undefined: nothing yet. */
  title: string | undefined;
}

/** Takes the report away: as a file of the server's, or its chart as a picture on white or dark. */
export function DownloadMenu({ report, shown, asked, title }: DownloadMenuProps) {
  const { t } = useTranslation('reports');
  const notice = useNotice();
  const file = useReportFile(asked, title);
  const picture = useChartPicture(report, shown, useFinding(report, shown, asked.question));
  const files = reportFormats.map((key) => ({ key, label: t(`download.${key}`) }));
  const pictures = (['light', 'dark'] as const).map((key) => ({ key, label: t(`download.png.${key}`) }));
  const take = (key: string) => {
    if (key === 'light' || key === 'dark') picture?.(key).catch(notice.failed);
    else file.mutate(key as ReportFormat);
  };
  return (
    <Dropdown
      trigger={['click']}
      autoFocus
      disabled={file.isPending}
      menu={{ items: picture ? [...files, ...pictures] : files, onClick: ({ key }) => take(key) }}
    >
      <Button icon={<DownloadOutlined />} loading={file.isPending}>
        {t('download.label')}
      </Button>
    </Dropdown>
  );
}
