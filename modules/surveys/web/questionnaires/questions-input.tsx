import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OwnPartProps } from '../../../../web/ui/form/field.ts';
import { mostQuestions, type Question } from '../../questionnaire.contract.ts';
import { freshQuestion, movedQuestion, withoutLooseConditions } from './question-draft.ts';
import { QuestionCard } from './question-card.tsx';
import './questionnaires.css';

/** The questions in their order, each a card; what the server says of one stands at it. */
export function QuestionsInput({ id, value, onChange, faults = [] }: OwnPartProps) {
  const { t } = useTranslation('surveys');
  // what the form was given: its field holds nothing else
  const questions = (value ?? []) as Question[];
  const keep = (changed: Question[]) => onChange?.(withoutLooseConditions(changed));
  return (
    <div id={id} className="survey-questions" tabIndex={-1}>
      {questions.map((question, place) => (
        <QuestionCard
          key={question.key}
          question={question}
          number={place + 1}
          earlier={questions.slice(0, place)}
          isLast={place === questions.length - 1}
          faults={faults.filter(({ field }) => field === String(place) || field.startsWith(`${place}.`))}
          onChange={(changed) => keep(questions.with(place, changed))}
          onMove={(by) => keep(movedQuestion(questions, place, place + by))}
          onRemove={questions.length > 1 ? () => keep(questions.toSpliced(place, 1)) : undefined}
        />
      ))}
      {questions.length < mostQuestions && (
        <Button type="dashed" icon={<PlusOutlined />} onClick={() => keep([...questions, freshQuestion(questions)])}>
          {t('editor.add')}
        </Button>
      )}
    </div>
  );
}
