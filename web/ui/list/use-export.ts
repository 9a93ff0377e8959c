import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ExportFormat, exportPath } from '../../../server/table-export.contract.ts';
import { addressOf } from '../../api/address.ts';
import { downloadFile } from '../../api/download-file.ts';
import { Problem } from '../../api/problem.ts';
import type { ListSource } from '../../api/use-list.ts';
import { currentLocale } from '../../i18n/locale.ts';
import { useTimeZone } from '../../i18n/use-format.ts';
import { saveFile } from '../save-file.ts';
import { useNotice } from '../use-notice.ts';

export interface TableFile {
  take: (format: ExportFormat) => void;
  isOnItsWay: boolean;
  /** How much of it has come. */
  bytes: number;
}

/** All rows of a list as a file: the columns in this order, its filters and sort, in the viewer's language and zone. */
export function useExport({ endpoint, params, query }: ListSource, columns: readonly string[]): TableFile {
  const { t } = useTranslation();
  const timeZone = useTimeZone();
  const notice = useNotice();
  const [bytes, setBytes] = useState(0);
  const download = useMutation({
    mutationFn: (format: ExportFormat) => {
      const asked = { ...query, format, columns: columns.join(','), locale: currentLocale(), timeZone };
      return downloadFile(addressOf(exportPath(endpoint), params, asked), setBytes);
    },
    onSuccess: (file) => {
      saveFile(file);
      notice.done(t('shell:export.done', { name: file.name }));
    },
    onError: (error) => notice.failed(error instanceof Problem ? error : t('shell:export.brokenOff')),
    onSettled: () => setBytes(0),
  });
  return { take: (format) => download.mutate(format), isOnItsWay: download.isPending, bytes };
}
