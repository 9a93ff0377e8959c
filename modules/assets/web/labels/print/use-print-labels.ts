import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../../kernel/contract.ts';
import { addressOf } from '../../../../../web/api/address.ts';
import { downloadFile } from '../../../../../web/api/download-file.ts';
import { currentLocale } from '../../../../../web/i18n/locale.ts';
import { saveFile } from '../../../../../web/ui/save-file.ts';
import { useNotice } from '../../../../../web/ui/use-notice.ts';
import { printLabels } from '../../../label-print.contract.ts';

export type PrintWanted = Omit<BodyOf<typeof printLabels>, 'origin' | 'locale'>;

/** Prints labels into a file that is saved: PINs stand in it and nowhere else. What it changed is read again. */
export function usePrintLabels() {
  const { t } = useTranslation('shell');
  const notice = useNotice();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wanted: PrintWanted) => {
      const body: BodyOf<typeof printLabels> = { ...wanted, origin: location.origin, locale: currentLocale() };
      return downloadFile(addressOf(printLabels.path, {}, {}), () => undefined, body);
    },
    onSuccess: (file) => {
      saveFile(file);
      notice.done(t('export.done', { name: file.name }));
      return client.invalidateQueries();
    },
  });
}
