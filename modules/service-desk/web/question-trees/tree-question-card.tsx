import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FieldError } from '../../../../web/api/problem.ts';
import { mostAnswers, type TreeQuestion } from '../../question-tree.contract.ts';
import { AnswerCard } from './answer-card.tsx';
import { freshAnswer } from './tree-draft.ts';
import { TreeWordsInput } from './tree-words-input.tsx';

interface TreeQuestionCardProps {
  /** From 1, as people count. */
  number: number;
  questions: readonly TreeQuestion[];
  question: TreeQuestion;
  /** Of this question, their paths from it on. */
  faults: readonly FieldError[];
  onChange: (question: TreeQuestion) => void;
  onRemove: (() => void) | undefined;
}

export function TreeQuestionCard({ number, questions, question, faults, onChange, onRemove }: TreeQuestionCardProps) {
  const { t } = useTranslation('service-desk');
  const label = t('treeEditor.question', { number });
  const { answers } = question;
  const keep = (changed: TreeQuestion['answers']) => onChange({ ...question, answers: changed });
  const others = questions.flatMap((one, place) =>
    one.key === question.key ? [] : [{ question: one, number: place + 1 }],
  );
  return (
    <fieldset className="tree-question">
      <legend>{number === 1 ? t('treeEditor.first') : label}</legend>
      <div className="tree-answer-line">
        <TreeWordsInput label={label} words={question.words} onChange={(words) => onChange({ ...question, words })} />
        {onRemove && (
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={t('treeEditor.remove', { label })}
            onClick={onRemove}
          />
        )}
      </div>
      {faults
        .filter(({ field }) => !field.startsWith('answers.'))
        .map(({ field, message }) => (
          <p key={field} className="tree-fault" role="alert">
            {message}
          </p>
        ))}
      <ol className="tree-answers">
        {answers.map((answer, at) => (
          <AnswerCard
            key={answer.key}
            label={t('treeEditor.answer', { label, number: at + 1 })}
            answer={answer}
            others={others}
            faults={faults.filter(({ field }) => field === `answers.${at}` || field.startsWith(`answers.${at}.`))}
            onChange={(changed) => keep(answers.with(at, changed))}
            onRemove={answers.length > 1 ? () => keep(answers.toSpliced(at, 1)) : undefined}
          />
        ))}
      </ol>
      {answers.length < mostAnswers && (
        <Button
          size="small"
          icon={<PlusOutlined />}
          aria-label={t('treeEditor.addAnswerTo', { label })}
          onClick={() => keep([...answers, freshAnswer(answers)])}
        >
          {t('treeEditor.addAnswer')}
        </Button>
      )}
    </fieldset>
  );
}
