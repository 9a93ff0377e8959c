import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useNow } from '../../../../web/api/use-now.ts';
import { useList, type List } from '../../../../web/api/use-list.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Failure } from '../../../../web/ui/state/failure.tsx';
import { Loading } from '../../../../web/ui/state/loading.tsx';
import { listAttachments, type AttachmentView } from '../../attachment.contract.ts';
import { AttachmentLine } from './attachment-line.tsx';
import './attachments.css';
import { filesIn } from './files-in.ts';
import { PreviewBox } from './preview-box.tsx';
import { UploadButton } from './upload-button.tsx';
import { UploadLines } from './upload-lines.tsx';
import { useDroppedFiles } from './use-dropped-files.ts';
import { usePastedFiles } from './use-pasted-files.ts';
import { useUploads } from './use-uploads.ts';

interface AttachmentsPanelProps {
  subject: { kind: string; id: string };
  /** The permission to add to records of this kind. */
  mayAddBy: string;
}

/** What is attached to a record; files are added by button, dropped anywhere on the page, or pasted. */
export function AttachmentsPanel({ subject: { kind: subjectKind, id: subjectId }, mayAddBy }: AttachmentsPanelProps) {
  const { t } = useTranslation('files');
  const format = useFormat();
  const now = useNow();
  const client = useQueryClient();
  const mayAdd = [useMay('attachment.add'), useMay(mayAddBy)].every(Boolean);
  const list = useList(listAttachments, { query: { subjectKind, subjectId } });
  const readAgain = () => void client.invalidateQueries({ queryKey: [listAttachments.path] });
  const uploads = useUploads({ subjectKind, subjectId }, readAgain);
  const take = (transfer: DataTransfer) => uploads.add(filesIn(transfer, { t, at: format.instant(now) }));
  const isOver = useDroppedFiles(mayAdd, take);
  usePastedFiles(mayAdd, take);
  return (
    <div className="attachments">
      <Attached list={list} />
      <UploadLines uploads={uploads} />
      {mayAdd && (
        <div className="attachments-add">
          <UploadButton add={uploads.add}>{t('upload.button')}</UploadButton>
          <span className="yt-quiet yt-small">{t('upload.hint')}</span>
        </div>
      )}
      {isOver && (
        <div className="attachments-over" aria-hidden>
          {t('upload.letGo')}
        </div>
      )}
    </div>
  );
}

function Attached({ list }: { list: List<AttachmentView> }) {
  const { t } = useTranslation('files');
  const [shownId, show] = useState<string | null>(null);
  if (list.isLoading) return <Loading lines={2} />;
  if (list.error) return <Failure error={list.error} onRetry={list.retry} />;
  if (list.rows.length === 0) return <p className="yt-quiet">{t('attachment.none')}</p>;
  return (
    <>
      <ul className="attachment-lines">
        {list.rows.map((attachment) => (
          <AttachmentLine key={attachment.id} attachment={attachment} open={() => show(attachment.id)} />
        ))}
      </ul>
      {list.hasMore && (
        <Button size="small" type="link" loading={list.isReadingOn} onClick={list.readOn}>
          {t('attachment.more')}
        </Button>
      )}
      <PreviewBox attachments={list.rows} shownId={shownId} show={show} />
    </>
  );
}
