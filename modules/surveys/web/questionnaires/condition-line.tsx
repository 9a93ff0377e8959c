import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { numberRanges, type Question, type QuestionCondition } from '../../questionnaire.contract.ts';
import { wordsIn } from '../answers/question-input.tsx';
import { usualCondition } from './question-draft.ts';

interface ConditionLineProps {
  label: string;
  condition: QuestionCondition | null;
  earlier: readonly Question[];
  onChange: (condition: QuestionCondition | null) => void;
}

/** Asked always, or only where an earlier question was answered so. */
export function ConditionLine({ label, condition, earlier, onChange }: ConditionLineProps) {
  const { t } = useTranslation('surveys');
  const askable = earlier.filter((question) => usualCondition(question) !== null);
  const on = askable.find(({ key }) => key === condition?.question);
  const choose = (key: string) => {
    const chosen = askable.find((question) => question.key === key);
    onChange(chosen ? usualCondition(chosen) : null);
  };
  return (
    <div className="survey-question-row">
      <Select
        aria-label={t('editor.askedWhenOf', { label })}
        value={on?.key ?? ''}
        options={[
          { value: '', label: t('editor.always') },
          ...askable.map(({ key, words }) => ({ value: key, label: t('editor.onlyIf', { question: wordsIn(words) }) })),
        ]}
        onChange={choose}
      />
      {on && condition && <Comparison label={label} on={on} condition={condition} onChange={onChange} />}
    </div>
  );
}

interface ComparisonProps extends Pick<ConditionLineProps, 'label' | 'onChange'> {
  on: Question;
  condition: QuestionCondition;
}

function Comparison({ label, on, condition, onChange }: ComparisonProps) {
  const { t } = useTranslation('surveys');
  const comparisons = on.options.length > 0 ? (['is'] as const) : (['at_most', 'at_least'] as const);
  return (
    <>
      <Select
        aria-label={t('editor.comparisonOf', { label })}
        value={condition.comparison}
        options={comparisons.map((value) => ({ value, label: t(`editor.comparison.${value}`) }))}
        onChange={(comparison) => onChange({ ...condition, comparison })}
      />
      <Select
        aria-label={t('editor.valueOf', { label })}
        value={condition.value}
        options={valuesOf(on)}
        onChange={(value) => onChange({ ...condition, value })}
      />
    </>
  );
}

function valuesOf({ kind, options }: Question): { value: string | number; label: string }[] {
  if (options.length > 0) return options.map(({ key, words }) => ({ value: key, label: wordsIn(words) }));
  if (kind === 'text' || kind === 'single' || kind === 'multiple') return [];
  const [least, most] = numberRanges[kind];
  return Array.from({ length: most - least + 1 }, (_, at) => ({ value: least + at, label: String(least + at) }));
}
