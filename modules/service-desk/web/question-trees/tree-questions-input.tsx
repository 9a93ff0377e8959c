import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FieldError } from '../../../../web/api/problem.ts';
import type { OwnPartProps } from '../../../../web/ui/form/field.ts';
import { mostTreeQuestions, type TreeQuestion } from '../../question-tree.contract.ts';
import './question-trees.css';
import { freshQuestion, withoutQuestion } from './tree-draft.ts';
import { TreeQuestionCard } from './tree-question-card.tsx';

/** The questions, each a card; what the server says of one stands at it. */
export function TreeQuestionsInput({ id, value, onChange, faults = [] }: OwnPartProps) {
  const { t } = useTranslation('service-desk');
  // what the form was given: its field holds nothing else
  const questions = (value ?? []) as TreeQuestion[];
  return (
    <div id={id} className="tree-questions" tabIndex={-1}>
      {questions.map((question, place) => (
        <TreeQuestionCard
          key={question.key}
          number={place + 1}
          questions={questions}
          question={question}
          faults={faultsAt(faults, place)}
          onChange={(changed) => onChange?.(questions.with(place, changed))}
          onRemove={questions.length > 1 ? () => onChange?.(withoutQuestion(questions, place)) : undefined}
        />
      ))}
      {questions.length < mostTreeQuestions && (
        <Button
          type="dashed"
          icon={<PlusOutlined />}
          onClick={() => onChange?.([...questions, freshQuestion(questions)])}
        >
          {t('treeEditor.add')}
        </Button>
      )}
    </div>
  );
}

/** Of the question at this place, their paths from it on. */
function faultsAt(faults: readonly FieldError[], place: number): FieldError[] {
  const prefix = `${place}.`;
  return faults.flatMap((fault) => {
    if (fault.field === String(place)) return [{ ...fault, field: '' }];
    return fault.field.startsWith(prefix) ? [{ ...fault, field: fault.field.slice(prefix.length) }] : [];
  });
}
