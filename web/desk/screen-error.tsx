import type { ErrorComponentProps } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Problem, Unreachable } from '../api/problem.ts';
import { EmptyState } from '../ui/state/empty-state.tsx';
import { Failure } from '../ui/state/failure.tsx';

/** A screen that broke: the rest of the desk stays; a new version of the desk is the likeliest cause of a missing part. */
export function ScreenError({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  if (error instanceof Problem || error instanceof Unreachable) return <Failure error={error} onRetry={reset} />;
  const isMissingPart = error instanceof Error && /import|module|chunk/i.test(error.message);
  const reload = (
    <Button type="primary" onClick={() => location.reload()}>
      {t('shell:screenError.reload')}
    </Button>
  );
  return (
    <div role="alert">
      <EmptyState
        title={t(isMissingPart ? 'shell:screenError.newVersion' : 'shell:screenError.title')}
        text={t('shell:screenError.text')}
        action={reload}
      />
    </div>
  );
}
