import { CloseOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../questionnaire.contract.ts';
import { freshOption } from './question-draft.ts';
import { WordsInput } from './words-input.tsx';

interface OptionLinesProps {
  label: string;
  options: Question['options'];
  onChange: (options: Question['options']) => void;
}

const mostOptions = 12;

/** What can be chosen; at least two. */
export function OptionLines({ label, options, onChange }: OptionLinesProps) {
  const { t } = useTranslation('surveys');
  return (
    <div className="survey-option-lines">
      {options.map((option, place) => {
        const name = t('editor.option', { label, number: place + 1 });
        return (
          <div key={option.key} className="survey-option-line">
            <WordsInput
              label={name}
              words={option.words}
              onChange={(words) => onChange(options.with(place, { ...option, words }))}
            />
            <Button
              type="text"
              icon={<CloseOutlined />}
              aria-label={t('editor.remove', { label: name })}
              disabled={options.length <= 2}
              onClick={() => onChange(options.toSpliced(place, 1))}
            />
          </div>
        );
      })}
      {options.length < mostOptions && (
        <Button
          size="small"
          icon={<PlusOutlined />}
          onClick={() => onChange([...options, freshOption(options)])}
          aria-label={t('editor.addOptionTo', { label })}
        >
          {t('editor.addOption')}
        </Button>
      )}
    </div>
  );
}
