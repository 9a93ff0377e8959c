import { Button } from 'antd';
import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useHotkeys } from '../../../../web/ui/use-hotkeys.ts';
import { walkTree, type GivenAnswer, type TreeWalk } from '../../guidance.contract.ts';
import type { TreeQuestion } from '../../question-tree.contract.ts';
import { wayWith } from './answer-given.ts';
import './guidance.css';
import { wordsIn } from './tree-words.ts';

interface WalkViewProps {
  id?: string | undefined;
  ref?: Ref<HTMLDivElement>;
  name: string;
  questions: readonly TreeQuestion[];
  given: readonly GivenAnswer[];
  go: (way: GivenAnswer[]) => void;
  /** Below a tip: what can be done with it. */
  tipActs?: (tip: string) => ReactNode;
}

/** Guided questions one after the other: a digit answers, and what was answered can be answered anew. */
export function WalkView({ id, ref, name, questions, given, go, tipActs }: WalkViewProps) {
  const { t } = useTranslation('service-desk');
  const walk = walkTree(questions, given);
  const { asking } = walk;
  const answer = (chosen: string) => asking && go(wayWith(given, { question: asking.key, answer: chosen }));
  useHotkeys(Object.fromEntries((asking?.answers ?? []).map(({ key }, at) => [`${at + 1}`, () => answer(key)])));
  return (
    <div ref={ref} id={id} className="guidance" role="group" aria-label={name} tabIndex={-1}>
      {walk.steps.map((step, place) => (
        <Answered key={step.question.key} step={step} undo={() => go(given.slice(0, place))} />
      ))}
      {asking && <Asked question={asking} answer={answer} />}
      {walk.tip && (
        <div className="guidance-tip" role="status">
          <strong>{t('guidance.tip')}</strong>
          <p>{wordsIn(walk.tip)}</p>
          {tipActs?.(wordsIn(walk.tip))}
        </div>
      )}
    </div>
  );
}

function Answered({ step: { question, answer }, undo }: { step: TreeWalk['steps'][number]; undo: () => void }) {
  const { t } = useTranslation('service-desk');
  const asked = wordsIn(question.words);
  return (
    <p className="guidance-step">
      <span className="yt-quiet">{asked}</span> {wordsIn(answer.words)}
      <Button type="link" size="small" onClick={undo} aria-label={t('guidance.again', { question: asked })}>
        {t('guidance.change')}
      </Button>
    </p>
  );
}

function Asked({ question, answer }: { question: TreeQuestion; answer: (key: string) => void }) {
  return (
    <>
      <p className="guidance-question" role="status">
        {wordsIn(question.words)}
      </p>
      <div className="guidance-answers">
        {question.answers.map(({ key, words }, at) => (
          <Button key={key} onClick={() => answer(key)} aria-keyshortcuts={String(at + 1)}>
            <kbd>{at + 1}</kbd> {wordsIn(words)}
          </Button>
        ))}
      </div>
    </>
  );
}
