import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TreeWords } from '../../question-tree.contract.ts';

interface TreeWordsInputProps {
  /** What it is called to those who hear the page. */
  label: string;
  words: TreeWords;
  isLong?: boolean;
  onChange: (words: TreeWords) => void;
}

/** The same in both languages, side by side; English may be left out. */
export function TreeWordsInput({ label, words, isLong = false, onChange }: TreeWordsInputProps) {
  const { t } = useTranslation('service-desk');
  const fields = [
    { locale: 'zh-CN', name: t('treeEditor.chinese', { label }), hint: t('treeEditor.inChinese') },
    { locale: 'en', name: t('treeEditor.english', { label }), hint: t('treeEditor.inEnglish') },
  ] as const;
  return (
    <div className="tree-words">
      {fields.map(({ locale, name, hint }) => {
        const given = {
          'aria-label': name,
          placeholder: hint,
          value: words[locale] ?? '',
          onChange: ({ target }: { target: { value: string } }) => onChange({ ...words, [locale]: target.value }),
        };
        return isLong ? (
          <Input.TextArea key={locale} autoSize={{ minRows: 2 }} maxLength={1000} {...given} />
        ) : (
          <Input key={locale} maxLength={120} {...given} />
        );
      })}
    </div>
  );
}
