import { PrinterOutlined, SaveOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../../report.contract.ts';
import type { SavedReportView } from '../../saved-report.contract.ts';
import { SaveReportDialog } from '../saved-reports/save-report-dialog.tsx';
import { SavedReportActs } from '../saved-reports/saved-report-acts.tsx';
import { DownloadMenu } from './download-menu.tsx';
import type { AskedReport } from './use-report-question.ts';
import { useShown } from './use-shown.ts';

interface ReportActionsProps {
  asked: AskedReport;
  report: Report;
  /** The saved report that it was opened from. */
  saved: SavedReportView | undefined;
}

/** Save it, take it away, print it. */
export function ReportActions({ asked, report, saved }: ReportActionsProps) {
  const { t } = useTranslation('reports');
  const shown = useShown(report);
  const [isSaving, save] = useState(false);
  return (
    <>
      {saved && <SavedReportActs saved={saved} values={asked.values} />}
      <Button icon={<SaveOutlined />} onClick={() => save(true)}>
        {t(saved ? 'saved.saveAs' : 'saved.save')}
      </Button>
      {shown && <DownloadMenu report={report} shown={shown} asked={asked} title={saved?.name} />}
      <Button icon={<PrinterOutlined />} onClick={() => print()}>
        {t('print.label')}
      </Button>
      {isSaving && <SaveReportDialog facts={asked.facts} values={asked.values} onClose={() => save(false)} />}
    </>
  );
}
