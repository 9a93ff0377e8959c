import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../../web/api/call.ts';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { listCannedTexts, readFilledText } from '../../canned-text.contract.ts';
import './canned-texts.css';

interface CannedTextPickerProps {
  ticketId: string;
  /** What was typed behind a slash (`shortcutAt`): opens the list, narrowed by it; undefined: nothing. */
  typed?: string | undefined;
  /** Gets the text as it is filled for the ticket; put it in by `withInserted`. */
  onTake: (text: string) => void;
}

/**
 * Beside whatever writes to a caller: takes a canned text by its name, pinyin or shortcut, filled by the server for this
 * ticket. What the ticket does not have stands as a gap, ⟦in words⟧: the server refuses to send it, and `hasGap` tells
 * before. Nothing for those who may not use canned texts.
 */
export function CannedTextPicker({ ticketId, typed, onTake }: CannedTextPickerProps) {
  const { t } = useTranslation('service-desk');
  const may = useMay('canned_text.write');
  const notice = useNotice();
  const [isOpen, setOpen] = useState(false);
  const [sought, seek] = useState('');
  // a slash typed into the text opens the list; the cursor stays where it is
  useEffect(() => {
    setOpen(typed !== undefined);
    seek(typed ?? '');
  }, [typed]);
  const query = sought === '' ? {} : { q: sought };
  const texts = useAnswer(listCannedTexts, { query }, { enabled: may, keepPrevious: true }).data?.items ?? [];
  if (!may) return null;
  const take = async (cannedText: string) => {
    setOpen(false);
    seek('');
    try {
      const { text, gaps } = await call(readFilledText, { params: { ticket: ticketId, cannedText } });
      onTake(text);
      const words = gaps.map((name) => t(`cannedText.variable.${name.replace('.', '_')}`));
      if (words.length > 0) notice.failed(t('cannedText.gapsLeft', { names: words.join(t('cannedText.and')) }));
    } catch (refusal) {
      notice.failed(refusal);
    }
  };
  return (
    <Select<string>
      className="canned-text-picker"
      size="small"
      aria-label={t('cannedText.pick')}
      placeholder={t('cannedText.pick')}
      value={null}
      open={isOpen}
      onOpenChange={setOpen}
      showSearch={{ filterOption: false, onSearch: seek }}
      popupMatchSelectWidth={320}
      notFoundContent={<span className="yt-quiet">{t('cannedText.none')}</span>}
      options={texts.map(({ id, name, shortcut }) => ({ value: id, label: shortcut ? `${name} /${shortcut}` : name }))}
      onSelect={(id) => void take(id)}
    />
  );
}
