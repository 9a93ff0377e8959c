import { GlobalOutlined, LockOutlined, SafetyOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../../../web/api/use-now.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { AttachmentView } from '../../attachment.contract.ts';
import { AttachmentMenu } from './attachment-menu.tsx';
import './attachments.css';
import { FilePicture } from './file-picture.tsx';
import { useFileWords } from './use-file-words.ts';

/** One file: what it is, whose, who may see it, and what can be done with it. */
export function AttachmentLine({ attachment, open }: { attachment: AttachmentView; open: () => void }) {
  const words = useFileWords();
  const format = useFormat();
  const now = useNow();
  const { name, bytes, addedBy, addedAt } = attachment;
  return (
    <li>
      <FilePicture attachment={attachment} />
      <div className="attachment-line-said">
        <button type="button" className="attachment-name yt-cut" title={name} onClick={open}>
          {name}
        </button>
        <span className="yt-quiet yt-small" title={format.exact(addedAt)}>
          {[words.size(bytes), addedBy.name, format.brief(addedAt, now)].join(' · ')}
        </span>
        <Marks attachment={attachment} />
      </div>
      <AttachmentMenu attachment={attachment} />
    </li>
  );
}

function Marks({ attachment: { audience, isConfidential } }: { attachment: AttachmentView }) {
  const { t } = useTranslation('files');
  return (
    <span className="attachment-marks">
      <span className="yt-audience" data-audience={audience}>
        {audience === 'public' ? <GlobalOutlined /> : <LockOutlined />}
        {t(`shell:timeline.${audience}`)}
      </span>
      {isConfidential && (
        <span className="attachment-confidential" title={t('attachment.confidentialText')}>
          <SafetyOutlined /> {t('attachment.confidential')}
        </span>
      )}
    </span>
  );
}
