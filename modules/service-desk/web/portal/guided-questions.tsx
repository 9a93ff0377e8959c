import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LightButton } from '../../../../web/ui/light/light-button.tsx';
import { LightChoices } from '../../../../web/ui/light/light-choices.tsx';
import { LightFault } from '../../../../web/ui/light/light-fault.tsx';
import { walkTree, type AskedTree, type GivenAnswer, type Guidance, type TreeWalk } from '../../guidance.contract.ts';
import { wayWith } from '../guidance/answer-given.ts';
import { wordsIn } from '../guidance/tree-words.ts';
import './guided-questions.css';

interface GuidedQuestionsProps {
  tree: AskedTree;
  guidance: Guidance | null;
  onAnswer: (guidance: Guidance | null, words: string) => void;
  /** The tip helped: nothing is sent. */
  helped: { tell: () => void; isTelling: boolean; error: Error | null };
}

/** A question or two before the report: a tap answers; a tip may end it, else the answers go along. */
export function GuidedQuestions({ tree, guidance, onAnswer, helped }: GuidedQuestionsProps) {
  const { t } = useTranslation('service-desk');
  const given = guidance?.versionId === tree.versionId ? guidance.answers : [];
  const walk = walkTree(tree.questions, given);
  const go = (way: readonly GivenAnswer[]) => {
    const words = walkTree(tree.questions, way).steps.map(({ answer }) => wordsIn(answer.words));
    onAnswer(
      way.length > 0 ? { versionId: tree.versionId, answers: [...way] } : null,
      words.join(t('portal.guided.and')),
    );
  };
  const { asking } = walk;
  return (
    <section className="lt-card portal-guided" aria-label={tree.name}>
      <h2>{t('portal.guided.title')}</h2>
      {walk.steps.map((step, place) => (
        <Answered key={step.question.key} step={step} undo={() => go(given.slice(0, place))} />
      ))}
      {asking && (
        <>
          <p role="status">{wordsIn(asking.words)}</p>
          <LightChoices
            label={wordsIn(asking.words)}
            choices={asking.answers.map(({ key, words }) => ({ value: key, title: wordsIn(words) }))}
            onChoose={(answer) => go(wayWith(given, { question: asking.key, answer }))}
          />
        </>
      )}
      {walk.tip && <Tip key={JSON.stringify(given)} tip={wordsIn(walk.tip)} helped={helped} />}
    </section>
  );
}

function Answered({ step: { question, answer }, undo }: { step: TreeWalk['steps'][number]; undo: () => void }) {
  const { t } = useTranslation('service-desk');
  const asked = wordsIn(question.words);
  return (
    <p className="portal-guided-step">
      <span>
        <span className="lt-help">{asked}</span> {wordsIn(answer.words)}
      </span>
      <LightButton look="quiet" onClick={undo} aria-label={t('portal.guided.again', { question: asked })}>
        {t('portal.guided.change')}
      </LightButton>
    </p>
  );
}

function Tip({ tip, helped }: { tip: string } & Pick<GuidedQuestionsProps, 'helped'>) {
  const { t } = useTranslation('service-desk');
  const [goesOn, goOn] = useState(false);
  return (
    <div className="portal-guided-tip" role="status">
      <strong>{t('portal.guided.tip')}</strong>
      <p>{tip}</p>
      {goesOn ? (
        <p className="lt-help">{t('portal.guided.goesOn')}</p>
      ) : (
        <>
          <strong>{t('portal.guided.question')}</strong>
          <LightButton look="next" isBusy={helped.isTelling} onClick={helped.tell}>
            {t('portal.guided.yes')}
          </LightButton>
          <LightButton onClick={() => goOn(true)}>{t('portal.guided.no')}</LightButton>
          <LightFault error={helped.error} />
        </>
      )}
    </div>
  );
}
