import type { UseQueryResult } from '@tanstack/react-query';
import { useContext } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem, Unreachable } from '../../api/problem.ts';
import { useSession } from '../../api/session.ts';
import { IsTitled } from '../title.ts';
import { LightButton } from './light-button.tsx';
import { LightGo } from './light-go.tsx';

/** Lines to come, so that the page does not jump when they are there. */
export function LightLoading({ cards = 2 }: { cards?: number }) {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('shell:state.loading')} className="yt-loading lt-loading">
      {Array.from({ length: cards }, (_, at) => (
        <span key={at} />
      ))}
    </div>
  );
}

interface LightEmptyProps {
  title: string;
  text?: string;
  action?: ReactNode;
}

/** Nothing here: what belongs here, and the one thing to do. */
export function LightEmpty({ title, text, action }: LightEmptyProps) {
  return (
    <div className="lt-empty">
      <Heading text={title} />
      {text && <p>{text}</p>}
      {action}
    </div>
  );
}

/** What happened, and what to do; who came for what is not there is led back to where they begin. */
export function LightFailure({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const kind = kindOf(error);
  const isFinal = kind === 'notFound' || kind === 'forbidden';
  const isWholePage = !useContext(IsTitled);
  const hasHome = useSession()?.kind === 'contact';
  return (
    <div className="lt-empty yt-state" role="alert">
      <Heading text={t(`shell:failure.${kind}.title`)} />
      <p>{error instanceof Problem && !isFinal ? error.message : t(`shell:failure.${kind}.text`)}</p>
      {onRetry && !isFinal && <LightButton onClick={onRetry}>{t('shell:failure.retry')}</LightButton>}
      {isFinal && isWholePage && hasHome && <LightGo to="/portal">{t('shell:notFound.home')}</LightGo>}
    </div>
  );
}

interface LightAnsweredProps<Answer> {
  result: UseQueryResult<Answer>;
  cards?: number;
  children: (answer: Answer) => ReactNode;
}

/** Shows an answer once it is there; before it what is to come, instead of it what went wrong. */
export function LightAnswered<Answer>({ result, cards, children }: LightAnsweredProps<Answer>) {
  if (result.data !== undefined) return children(result.data);
  if (result.error) return <LightFailure error={result.error} onRetry={() => void result.refetch()} />;
  return <LightLoading {...(cards && { cards })} />;
}

function Heading({ text }: { text: string }) {
  return useContext(IsTitled) ? <h2>{text}</h2> : <h1>{text}</h1>;
}

function kindOf(error: unknown): 'unreachable' | 'notFound' | 'forbidden' | 'refused' | 'broken' {
  if (error instanceof Unreachable) return 'unreachable';
  if (!(error instanceof Problem)) return 'broken';
  if (error.status === 404) return 'notFound';
  if (error.status === 403) return 'forbidden';
  return error.status < 500 ? 'refused' : 'broken';
}
