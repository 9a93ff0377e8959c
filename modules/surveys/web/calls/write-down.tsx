import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import type { Field } from '../../../../web/ui/form/field.ts';
import { FormFailure } from '../../../../web/ui/form/form-failure.tsx';
import { useHotkeys } from '../../../../web/ui/use-hotkeys.ts';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { answerSurvey, recordSurveyCall, refuseSurvey, type SurveyView } from '../../survey.contract.ts';
import type { Answer } from '../../survey-answer.contract.ts';
import { AnswerForm } from '../answers/answer-form.tsx';
import { useKeptAnswers, type KeptAnswers } from '../answers/use-kept-answers.ts';
import './calls.css';

interface WriteDownProps {
  survey: SurveyView;
  /** It needs nobody any more: on to the next. */
  onDone?: () => void;
}

/**
 * What somebody says on the phone, written down for them: digits give the stars, Ctrl+Enter saves, `n` says that nobody
 * answered, `d` that they don't want to.
 */
export function WriteDown({ survey, onDone }: WriteDownProps) {
  const { t } = useTranslation('surveys');
  const kept = useKeptAnswers(survey.id);
  const { save, acts } = useCallActs(survey, { kept, onDone });
  const send = (answers: readonly Answer[]) =>
    save.mutate({ params: { survey: survey.id }, body: { answers: [...answers] } });
  useHotkeys({
    ...starKeys(survey, kept),
    'Ctrl+Enter': () => kept.isBegun && send(kept.answers),
  });
  return (
    <AnswerForm questions={survey.questions} kept={kept} error={save.error} submit={send}>
      {save.error && <FormFailure error={save.error} fields={saidAtQuestions} />}
      <div className="survey-acts">
        <Button type="primary" htmlType="submit" loading={save.isPending} disabled={!kept.isBegun}>
          {t('calls.save')}
        </Button>
        {survey.abilities.includes('call') && (
          <ActButton act={acts.notReached} shortcut="n">
            {t('calls.notReached')}
          </ActButton>
        )}
        <ActButton act={acts.refuse} shortcut="d">
          {t('calls.refused')}
        </ActButton>
      </div>
    </AnswerForm>
  );
}

/** Each question says what is wrong with its answer. */
const saidAtQuestions: readonly Field[] = [{ kind: 'text', name: 'answers', label: '' }];

function useCallActs(survey: SurveyView, { kept, onDone }: { kept: KeptAnswers; onDone: (() => void) | undefined }) {
  const { t } = useTranslation('surveys');
  const notice = useNotice();
  const done = (text: string) => () => {
    kept.forget();
    notice.done(text);
    onDone?.();
  };
  const save = useSend(answerSurvey, { onSent: done(t('calls.saved')) });
  const refuse = useSend(refuseSurvey, { onSent: done(t('calls.refusedNoted')) });
  const miss = useSend(recordSurveyCall, { onSent: done(t('calls.notReachedNoted')) });
  const params = { survey: survey.id };
  return {
    save,
    acts: { refuse: () => refuse.mutateAsync({ params }), notReached: () => miss.mutateAsync({ params }) },
  };
}

/** `1` to `5` for the first question. */
function starKeys({ questions: [first] }: SurveyView, kept: KeptAnswers): Record<string, () => void> {
  if (first?.kind !== 'stars') return {};
  const keyFor = (number: number) => () => kept.keep(first.key, { question: first.key, number });
  return { '1': keyFor(1), '2': keyFor(2), '3': keyFor(3), '4': keyFor(4), '5': keyFor(5) };
}
