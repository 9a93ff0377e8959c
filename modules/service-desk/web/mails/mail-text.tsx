import { DownOutlined, MailOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MailDialog } from './mail-dialog.tsx';
import './mails.css';

interface MailTextProps {
  mailId: string;
  quotedText: string | null;
}

/** What stands folded below the words of a mail: what it quotes, and the mail as it was laid out. */
export function MailText({ mailId, quotedText }: MailTextProps) {
  const { t } = useTranslation('service-desk');
  const [isUnfolded, setUnfolded] = useState(false);
  const [isWhole, setWhole] = useState(false);
  return (
    <div className="mail-folded">
      {quotedText !== null && (
        <Button
          type="text"
          size="small"
          icon={isUnfolded ? <DownOutlined /> : <RightOutlined />}
          aria-expanded={isUnfolded}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {t('mail.quoted')}
        </Button>
      )}
      <Button type="text" size="small" icon={<MailOutlined />} onClick={() => setWhole(true)}>
        {t('mail.asMail')}
      </Button>
      {isUnfolded && <blockquote className="mail-quoted">{quotedText}</blockquote>}
      {isWhole && <MailDialog mailId={mailId} onClose={() => setWhole(false)} />}
    </div>
  );
}
