import type { ReactNode, SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../../../web/api/problem.ts';
import type { Question } from '../../questionnaire.contract.ts';
import { questionsAsked, type Answer } from '../../survey-answer.contract.ts';
import './answer-form.css';
import { QuestionInput } from './question-input.tsx';
import type { KeptAnswers } from './use-kept-answers.ts';

interface AnswerFormProps {
  questions: readonly Question[];
  kept: KeptAnswers;
  /** What was refused, each at its question. */
  error?: unknown;
  submit: (answers: Answer[]) => void;
  /** The buttons, of the face's own kit. */
  children?: ReactNode;
}

/**
 * The questions of a survey, as everybody answers them: in the portal, by a link, and the desk for whom it has on the
 * phone. Plain inputs and plain CSS, so that each face can use it; by keyboard the arrows choose stars.
 */
export function AnswerForm({ questions, kept, error, submit, children }: AnswerFormProps) {
  const { t } = useTranslation('surveys');
  const faults = error instanceof Problem ? error.fields : [];
  const asked = questionsAsked(questions, kept.answers);
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    submit(kept.answers.filter(({ question }) => asked.some(({ key }) => key === question)));
  };
  return (
    <form className="survey-form" onSubmit={send}>
      {asked.map((question) => (
        <QuestionInput
          key={question.key}
          question={question}
          answer={kept.answers.find((one) => one.question === question.key)}
          fault={faults.find(({ field }) => field === `answers.${question.key}`)?.message}
          onAnswer={(answer) => kept.keep(question.key, answer)}
        />
      ))}
      {asked.length === 0 && <p>{t('portal.form.nothing')}</p>}
      {children}
    </form>
  );
}
