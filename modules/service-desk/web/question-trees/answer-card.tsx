import { CloseOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FieldError } from '../../../../web/api/problem.ts';
import type { TreeAnswer, TreeQuestion } from '../../question-tree.contract.ts';
import { wordsIn } from '../guidance/tree-words.ts';
import { AnswerOwnFields } from './answer-own-fields.tsx';
import { AnswerSettings } from './answer-settings.tsx';
import { leading, leadOf } from './tree-draft.ts';
import { TreeWordsInput } from './tree-words-input.tsx';

interface AnswerCardProps {
  label: string;
  answer: TreeAnswer;
  /** Those that it may lead to: every question but its own. */
  others: readonly { question: TreeQuestion; number: number }[];
  faults: readonly FieldError[];
  onChange: (answer: TreeAnswer) => void;
  onRemove: (() => void) | undefined;
}

/** What can be answered, what that says of the ticket, and where it leads. */
export function AnswerCard({ label, answer, others, faults, onChange, onRemove }: AnswerCardProps) {
  const { t } = useTranslation('service-desk');
  const leads = [
    { value: 'end', label: t('treeEditor.lead.end') },
    { value: 'tip', label: t('treeEditor.lead.tip') },
    ...others.map(({ question: { key, words }, number }) => ({
      value: `ask ${key}`,
      label: t('treeEditor.lead.ask', { number, question: wordsIn(words) }),
    })),
  ];
  return (
    <li className="tree-answer">
      <div className="tree-answer-line">
        <TreeWordsInput label={label} words={answer.words} onChange={(words) => onChange({ ...answer, words })} />
        <Select
          className="tree-answer-lead"
          aria-label={t('treeEditor.leadOf', { label })}
          value={leadOf(answer)}
          options={leads}
          onChange={(lead) => onChange(leading(answer, lead))}
        />
        {onRemove && (
          <Button
            type="text"
            icon={<CloseOutlined />}
            aria-label={t('treeEditor.remove', { label })}
            onClick={onRemove}
          />
        )}
      </div>
      {answer.tip && (
        <TreeWordsInput
          isLong
          label={t('treeEditor.tipOf', { label })}
          words={answer.tip}
          onChange={(tip) => onChange({ ...answer, tip })}
        />
      )}
      <AnswerSettings label={label} sets={answer.sets} onChange={(sets) => onChange({ ...answer, sets })} />
      <AnswerOwnFields
        label={label}
        custom={answer.sets.custom}
        onChange={(custom) => onChange({ ...answer, sets: { ...answer.sets, custom } })}
      />
      {faults.map(({ field, message }) => (
        <p key={field} className="tree-fault" role="alert">
          {message}
        </p>
      ))}
    </li>
  );
}
