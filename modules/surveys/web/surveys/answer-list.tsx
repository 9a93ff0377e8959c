import { useTranslation } from 'react-i18next';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import type { Question } from '../../questionnaire.contract.ts';
import type { SurveyView } from '../../survey.contract.ts';
import type { Answer } from '../../survey-answer.contract.ts';
import { wordsIn } from '../answers/question-input.tsx';
import { StarScore } from '../answers/star-score.tsx';

/** What was said to each question, in the order in which they were asked. */
export function AnswerList({ survey: { answers, questions } }: { survey: Pick<SurveyView, 'answers' | 'questions'> }) {
  const items = answers.flatMap((answer) => {
    const question = questions.find(({ key }) => key === answer.question);
    return question ? [{ label: wordsIn(question.words), value: <Said question={question} answer={answer} /> }] : [];
  });
  return <Facts items={items} />;
}

function Said({ question, answer }: { question: Question; answer: Answer }) {
  const { t } = useTranslation('surveys');
  const { number, choices, text } = answer;
  if (number !== undefined) return question.kind === 'stars' ? <StarScore score={number} /> : number;
  if (choices !== undefined) {
    const chosen = question.options.filter(({ key }) => choices.includes(key));
    return chosen.map(({ words }) => wordsIn(words)).join(t('survey.and'));
  }
  return text ?? t('survey.blanked');
}
