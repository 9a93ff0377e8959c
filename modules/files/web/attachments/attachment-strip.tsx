import { SafetyOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttachmentView } from '../../attachment.contract.ts';
import './attachments.css';
import { FilePicture } from './file-picture.tsx';
import { PreviewBox } from './preview-box.tsx';
import { useFileWords } from './use-file-words.ts';

/** What belongs to something that was written: small, in a row; each opens large. */
export function AttachmentStrip({ attachments }: { attachments: readonly AttachmentView[] }) {
  const { t } = useTranslation('files');
  const words = useFileWords();
  const [shownId, show] = useState<string | null>(null);
  if (attachments.length === 0) return null;
  return (
    <>
      <ul className="attachment-strip" aria-label={t('attachment.plural')}>
        {attachments.map((attachment) => (
          <li key={attachment.id}>
            <button type="button" onClick={() => show(attachment.id)} title={attachment.name}>
              <FilePicture attachment={attachment} />
              <span className="attachment-strip-name yt-cut">{attachment.name}</span>
              <span className="yt-quiet yt-small">
                {attachment.isConfidential ? (
                  <>
                    <SafetyOutlined /> {t('attachment.confidential')}
                  </>
                ) : (
                  words.size(attachment.bytes)
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <PreviewBox attachments={attachments} shownId={shownId} show={show} />
    </>
  );
}
