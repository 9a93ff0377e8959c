import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Words } from '../../questionnaire.contract.ts';

interface WordsInputProps {
  /** What it is called to those who hear the page. */
  label: string;
  words: Words;
  onChange: (words: Words) => void;
}

/** The same in both languages, side by side; English may be left out. */
export function WordsInput({ label, words, onChange }: WordsInputProps) {
  const { t } = useTranslation('surveys');
  return (
    <div className="survey-words">
      <Input
        aria-label={t('editor.chinese', { label })}
        placeholder={t('editor.inChinese')}
        value={words['zh-CN']}
        maxLength={200}
        onChange={({ target }) => onChange({ ...words, 'zh-CN': target.value })}
      />
      <Input
        aria-label={t('editor.english', { label })}
        placeholder={t('editor.inEnglish')}
        value={words.en ?? ''}
        maxLength={200}
        onChange={({ target }) => onChange({ ...words, en: target.value === '' ? null : target.value })}
      />
    </div>
  );
}
