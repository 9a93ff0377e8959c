import { CheckOutlined, CopyOutlined } from '@ant-design/icons';
import { Button, Input, Modal, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCopy } from './use-copy.ts';
import './once-dialog.css';

interface OnceDialogProps {
  title: string;
  /** For whom it is, and how long it holds. */
  text: string;
  /** A link or a token; the server tells it this once. */
  secret: string;
  onClose: () => void;
}

/** A secret that is shown once, to be handed on: closed by its button alone, not by a press beside it. */
export function OnceDialog({ title, text, secret, onClose }: OnceDialogProps) {
  const { t } = useTranslation();
  const { field, copy, copied } = useCopy();
  return (
    <Modal
      open
      title={title}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={<Button onClick={onClose}>{t('shell:once.done')}</Button>}
    >
      <p className="yt-form-text">{text}</p>
      <Space.Compact block>
        <Input
          ref={field}
          readOnly
          value={secret}
          aria-label={title}
          className="yt-once"
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button
          type="primary"
          autoFocus
          icon={copied === 'yes' ? <CheckOutlined /> : <CopyOutlined />}
          onClick={() => void copy()}
        >
          {t(copied === 'yes' ? 'shell:once.copied' : 'shell:once.copy')}
        </Button>
      </Space.Compact>
      <p className="yt-once-note yt-quiet" role="status">
        {t(copied === 'by_hand' ? 'shell:once.byHand' : 'shell:once.note')}
      </p>
    </Modal>
  );
}
