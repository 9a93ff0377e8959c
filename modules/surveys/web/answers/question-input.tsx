import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLocale } from '../../../../web/i18n/locale.ts';
import { numberRanges, type Question, type Words } from '../../questionnaire.contract.ts';
import type { Answer } from '../../survey-answer.contract.ts';

interface QuestionInputProps {
  question: Question;
  answer: Answer | undefined;
  fault: string | undefined;
  onAnswer: (answer: Answer | null) => void;
}

/** One question with whatever answers its kind. */
export function QuestionInput({ question, answer, fault, onAnswer }: QuestionInputProps) {
  const { t } = useTranslation('surveys');
  const id = useId();
  const { kind, words, isRequired } = question;
  const label = (
    <>
      {wordsIn(words)}
      {!isRequired && <small>{t('portal.form.optional')}</small>}
    </>
  );
  const said = fault !== undefined && (
    <p id={`${id}-fault`} className="survey-fault" role="alert">
      {fault}
    </p>
  );
  if (kind === 'text') {
    return (
      <div className="survey-question">
        <label htmlFor={id}>{label}</label>
        <TextInput id={id} question={question.key} text={answer?.text ?? ''} onAnswer={onAnswer} />
        {said}
      </div>
    );
  }
  return (
    <fieldset className="survey-question" aria-describedby={fault === undefined ? undefined : `${id}-fault`}>
      <legend>{label}</legend>
      {kind === 'single' || kind === 'multiple' ? (
        <Options name={id} question={question} chosen={answer?.choices ?? []} onAnswer={onAnswer} />
      ) : (
        <Numbers name={id} kind={kind} question={question.key} number={answer?.number} onAnswer={onAnswer} />
      )}
      {said}
    </fieldset>
  );
}

/** Without English, Chinese is shown. */
export function wordsIn(words: Words): string {
  return currentLocale() === 'en' ? (words.en ?? words['zh-CN']) : words['zh-CN'];
}

type OnAnswer = Pick<QuestionInputProps, 'onAnswer'>;

function TextInput({ id, question, text, onAnswer }: OnAnswer & { id: string; question: string; text: string }) {
  return (
    <textarea
      id={id}
      rows={3}
      maxLength={2000}
      value={text}
      onChange={({ target }) => onAnswer(target.value.trim() === '' ? null : { question, text: target.value })}
    />
  );
}

interface NumbersProps extends OnAnswer {
  name: string;
  kind: keyof typeof numberRanges;
  question: string;
  number: number | undefined;
}

function Numbers({ name, kind, question, number, onAnswer }: NumbersProps) {
  const { t } = useTranslation('surveys');
  const [least, most] = numberRanges[kind];
  const numbers = Array.from({ length: most - least + 1 }, (_, at) => least + at);
  return (
    <div className={kind === 'stars' ? 'survey-stars' : 'survey-scale'}>
      {numbers.map((one) => (
        <label key={one} data-on={kind === 'stars' ? one <= (number ?? 0) : one === number}>
          <input
            type="radio"
            name={name}
            value={one}
            checked={one === number}
            aria-label={kind === 'stars' ? t(`portal.form.stars.${one}`) : String(one)}
            onChange={() => onAnswer({ question, number: one })}
          />
          <span aria-hidden="true">{kind === 'stars' ? '★' : one}</span>
        </label>
      ))}
      {kind === 'stars' && number !== undefined && <output>{t(`portal.form.said.${number}`)}</output>}
    </div>
  );
}

interface OptionsProps extends OnAnswer {
  name: string;
  question: Question;
  chosen: readonly string[];
}

function Options({ name, question: { key: question, kind, options }, chosen, onAnswer }: OptionsProps) {
  const isSingle = kind === 'single';
  const choose = (option: string) => {
    const others = chosen.filter((one) => one !== option);
    const choices = isSingle || chosen.includes(option) ? others : [...others, option];
    const next = isSingle ? [option] : choices;
    onAnswer(next.length === 0 ? null : { question, choices: next });
  };
  return (
    <div className="survey-options">
      {options.map((option) => (
        <label key={option.key} data-on={chosen.includes(option.key)}>
          <input
            type={isSingle ? 'radio' : 'checkbox'}
            name={name}
            checked={chosen.includes(option.key)}
            onChange={() => choose(option.key)}
          />
          {wordsIn(option.words)}
        </label>
      ))}
    </div>
  );
}
