import { DownloadOutlined, LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttachmentView } from '../../attachment.contract.ts';
import './attachments.css';
import { fileAddress } from './file-address.ts';
import { useFileWords } from './use-file-words.ts';

interface PreviewBoxProps {
  attachments: readonly AttachmentView[];
  /** Which of them; null: closed. */
  shownId: string | null;
  show: (id: string | null) => void;
}

/** One file large, in front of the page: arrows lead to its neighbours, Esc back. */
export function PreviewBox({ attachments, shownId, show }: PreviewBoxProps) {
  const at = attachments.findIndex(({ id }) => id === shownId);
  const shown = attachments[at];
  const neighbour = (step: 1 | -1) => attachments[at + step]?.id;
  const go = (step: 1 | -1) => {
    const id = neighbour(step);
    if (id) show(id);
  };
  useArrows(shown !== undefined, go);
  return (
    <Modal
      open={shown !== undefined}
      onCancel={() => show(null)}
      footer={shown && <PreviewFoot attachment={shown} has={(step) => neighbour(step) !== undefined} go={go} />}
      title={shown?.name}
      width="min(1100px, 94vw)"
      centered
      destroyOnHidden
    >
      {shown && <Large key={shown.id} attachment={shown} />}
    </Modal>
  );
}

function Large({ attachment }: { attachment: AttachmentView }) {
  const { t } = useTranslation('files');
  const words = useFileWords();
  const { name, mediaType, hasPreview, isConfidential } = attachment;
  return (
    <div className="attachment-large">
      {hasPreview ? <img src={fileAddress('preview', attachment)} alt={name} /> : <p>{words.noPreview(mediaType)}</p>}
      {isConfidential && <p className="yt-quiet">{t('attachment.confidentialText')}</p>}
    </div>
  );
}

interface PreviewFootProps {
  attachment: AttachmentView;
  has: (step: 1 | -1) => boolean;
  go: (step: 1 | -1) => void;
}

function PreviewFoot({ attachment, has, go }: PreviewFootProps) {
  const { t } = useTranslation('files');
  return (
    <div className="attachment-large-foot">
      <Button icon={<LeftOutlined />} disabled={!has(-1)} onClick={() => go(-1)} aria-label={t('preview.previous')} />
      <Button icon={<RightOutlined />} disabled={!has(1)} onClick={() => go(1)} aria-label={t('preview.next')} />
      <Button icon={<DownloadOutlined />} href={fileAddress('content', attachment)} download={attachment.name}>
        {t('attachment.download')}
      </Button>
    </div>
  );
}

/** The box has the focus: its arrows are its own, wherever in it one stands. */
function useArrows(isOn: boolean, go: (step: 1 | -1) => void): void {
  useEffect(() => {
    if (!isOn) return;
    const press = ({ key }: KeyboardEvent) => {
      if (key === 'ArrowLeft') go(-1);
      if (key === 'ArrowRight') go(1);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
