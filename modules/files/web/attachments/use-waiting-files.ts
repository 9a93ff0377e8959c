import { useRef } from 'react';
import { call } from '../../../../web/api/call.ts';
import { useRemembered } from '../../../../web/ui/use-remembered.ts';
import { retireAttachment, type AttachmentView } from '../../attachment.contract.ts';
import { useUploads, type Uploads } from './use-uploads.ts';

export interface WaitingFiles {
  files: readonly AttachmentView[];
  uploads: Uploads;
  /** What the record takes along: `attachmentIds`. */
  ids: string[];
  /** Some are on their way or have not arrived: what is sent now would go without them. */
  isUnsettled: boolean;
  remove: (file: AttachmentView) => void;
  /** After the record has taken them along. */
  clear: () => void;
}

/** Files for a record that is still being written: handed in beforehand, and remembered in this browser like its draft. */
export function useWaitingFiles(draft: string): WaitingFiles {
  const [files, keep] = useRemembered<AttachmentView[]>(`draft.files.${draft}`, [], areFiles);
  // several may arrive before the page is drawn anew
  const latest = useRef(files);
  const change = (next: AttachmentView[]) => {
    latest.current = next;
    keep(next);
  };
  const uploads = useUploads({}, (arrived) => change([...latest.current, arrived]));
  return {
    files,
    uploads,
    ids: files.map(({ id }) => id),
    isUnsettled: uploads.list.length > 0,
    remove: (file) => {
      change(latest.current.filter(({ id }) => id !== file.id));
      // forgotten after a day in any case
      call(retireAttachment, { params: { attachment: file.id } }).catch(() => undefined);
    },
    clear: () => change([]),
  };
}

function areFiles(value: unknown): value is AttachmentView[] {
  return (
    Array.isArray(value) &&
    value.every((one) => typeof one === 'object' && one !== null && 'id' in one && 'name' in one)
  );
}
