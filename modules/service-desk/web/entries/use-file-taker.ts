import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { filesIn, type WaitingFiles } from '../../../files/web/index.ts';

/** Takes the files of a paste or a drop; one without files is left to the browser. */
export function useFileTaker({ uploads }: WaitingFiles): (event: SyntheticEvent, transfer: DataTransfer) => void {
  const { t } = useTranslation();
  const format = useFormat();
  return (event, transfer) => {
    const files = filesIn(transfer, { t, at: format.instant(new Date().toISOString()) });
    if (files.length === 0) return;
    event.preventDefault();
    uploads.add(files);
  };
}
