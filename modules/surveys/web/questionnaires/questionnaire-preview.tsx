import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../questionnaire.contract.ts';
import type { Answer } from '../../survey-answer.contract.ts';
import { AnswerForm } from '../answers/answer-form.tsx';
import '../calls/calls.css';

/** As callers see it, with its conditions at work; nothing is sent. */
export function QuestionnairePreview({ questions }: { questions: readonly Question[] }) {
  const { t } = useTranslation('surveys');
  const [answers, setAnswers] = useState<readonly Answer[]>([]);
  const kept = {
    answers,
    keep: (question: string, answer: Answer | null) => {
      const others = answers.filter((one) => one.question !== question);
      setAnswers(answer === null ? others : [...others, answer]);
    },
    forget: () => setAnswers([]),
    isBegun: answers.length > 0,
  };
  return (
    <div className="survey-preview">
      <AnswerForm questions={questions} kept={kept} submit={() => undefined} />
      <p className="yt-quiet">{t('questionnaire.previewText')}</p>
    </div>
  );
}
