import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons';
import { Button, Checkbox, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FieldError } from '../../../../web/api/problem.ts';
import { questionKinds, type Question } from '../../questionnaire.contract.ts';
import { ConditionLine } from './condition-line.tsx';
import { OptionLines } from './option-lines.tsx';
import { ofKind } from './question-draft.ts';
import { WordsInput } from './words-input.tsx';

interface QuestionCardProps {
  question: Question;
  /** From 1, as people count. */
  number: number;
  earlier: readonly Question[];
  isLast: boolean;
  faults: readonly FieldError[];
  onChange: (question: Question) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: (() => void) | undefined;
}

export function QuestionCard(props: QuestionCardProps) {
  const { question, number, earlier, faults, onChange } = props;
  const { t } = useTranslation('surveys');
  const label = t('editor.question', { number });
  const kinds = questionKinds.map((value) => ({ value, label: t(`questionKind.${value}`) }));
  return (
    <fieldset className="survey-question-card">
      <legend>{label}</legend>
      <CardActs {...props} label={label} />
      <WordsInput label={label} words={question.words} onChange={(words) => onChange({ ...question, words })} />
      <div className="survey-question-row">
        <Select
          aria-label={t('editor.kindOf', { label })}
          value={question.kind}
          options={kinds}
          onChange={(kind) => onChange(ofKind(question, kind))}
        />
        <Checkbox
          checked={question.isRequired}
          onChange={({ target }) => onChange({ ...question, isRequired: target.checked })}
        >
          {t('editor.required')}
        </Checkbox>
      </div>
      {(question.kind === 'single' || question.kind === 'multiple') && (
        <OptionLines
          label={label}
          options={question.options}
          onChange={(options) => onChange({ ...question, options })}
        />
      )}
      {earlier.length > 0 && (
        <ConditionLine
          label={label}
          condition={question.condition}
          earlier={earlier}
          onChange={(condition) => onChange({ ...question, condition })}
        />
      )}
      {faults.map(({ field, message }) => (
        <p key={field} className="survey-fault" role="alert">
          {message}
        </p>
      ))}
    </fieldset>
  );
}

function CardActs({ number, isLast, onMove, onRemove, label }: QuestionCardProps & { label: string }) {
  const { t } = useTranslation('surveys');
  return (
    <div className="survey-question-acts">
      <Button
        type="text"
        icon={<ArrowUpOutlined />}
        aria-label={t('editor.up', { label })}
        disabled={number === 1}
        onClick={() => onMove(-1)}
      />
      <Button
        type="text"
        icon={<ArrowDownOutlined />}
        aria-label={t('editor.down', { label })}
        disabled={isLast}
        onClick={() => onMove(1)}
      />
      {onRemove && (
        <Button type="text" icon={<DeleteOutlined />} aria-label={t('editor.remove', { label })} onClick={onRemove} />
      )}
    </div>
  );
}
