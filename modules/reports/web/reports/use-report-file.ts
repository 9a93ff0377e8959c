import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../../web/api/address.ts';
import { downloadFile } from '../../../../web/api/download-file.ts';
import { Problem } from '../../../../web/api/problem.ts';
import { currentLocale } from '../../../../web/i18n/locale.ts';
import { saveFile } from '../../../../web/ui/save-file.ts';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import {
  downloadReportOnCalls,
  downloadReportOnChannelRecords,
  downloadReportOnClocks,
  downloadReportOnNeeds,
  downloadReportOnSurveys,
  downloadReportOnTickets,
  type ReportFormat,
} from '../../report.contract.ts';
import type { AskedReport } from './use-report-question.ts';

const files = {
  tickets: downloadReportOnTickets,
  clocks: downloadReportOnClocks,
  surveys: downloadReportOnSurveys,
  calls: downloadReportOnCalls,
  'channel-records': downloadReportOnChannelRecords,
  needs: downloadReportOnNeeds,
};

/** The report as the server writes it: as a workbook, a text table, a printable page (RPT-09). */
export function useReportFile({ facts, query }: Pick<AskedReport, 'facts' | 'query'>, title: string | undefined) {
  const { t } = useTranslation();
  const notice = useNotice();
  return useMutation({
    mutationFn: (format: ReportFormat) => {
      const asked = { ...query, format, locale: currentLocale(), ...(title !== undefined && { title }) };
      return downloadFile(addressOf(files[facts].path, {}, asked), () => undefined);
    },
    onSuccess: (file) => {
      saveFile(file);
      notice.done(t('shell:export.done', { name: file.name }));
    },
    onError: (error) => notice.failed(error instanceof Problem ? error : t('shell:export.brokenOff')),
  });
}
