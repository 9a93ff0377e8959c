import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Problem, Unreachable } from '../../api/problem.ts';
import { StateHeading } from './state-heading.tsx';
import './state.css';

interface FailureProps {
  error: unknown;
  onRetry?: () => void;
}

/** What happened, what was kept, what to do. */
export function Failure({ error, onRetry }: FailureProps) {
  const { t } = useTranslation();
  const kind = kindOf(error);
  return (
    <div className="yt-state" role="alert">
      <StateHeading text={t(`shell:failure.${kind}.title`)} />
      <p className="yt-quiet">{error instanceof Problem ? error.message : t(`shell:failure.${kind}.text`)}</p>
      {onRetry && kind !== 'notFound' && kind !== 'forbidden' && (
        <Button onClick={onRetry}>{t('shell:failure.retry')}</Button>
      )}
    </div>
  );
}

function kindOf(error: unknown): 'unreachable' | 'notFound' | 'forbidden' | 'refused' | 'broken' {
  if (error instanceof Unreachable) return 'unreachable';
  if (!(error instanceof Problem)) return 'broken';
  if (error.status === 404) return 'notFound';
  if (error.status === 403) return 'forbidden';
  return error.status < 500 ? 'refused' : 'broken';
}
