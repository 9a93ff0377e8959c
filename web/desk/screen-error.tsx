import { useQuery } from '@tanstack/react-query';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { readSession } from '../../modules/identity/session.contract.ts';
import { call } from '../api/call.ts';
import { Problem, Unreachable } from '../api/problem.ts';
import { EmptyState } from '../ui/state/empty-state.tsx';
import { Failure } from '../ui/state/failure.tsx';

/** A screen that broke; the rest of the desk stays. */
export function ScreenError({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  if (error instanceof Problem || error instanceof Unreachable) return <Failure error={error} onRetry={reset} />;
  const isMissingPart = error instanceof Error && /import|module|chunk|preload/i.test(error.message);
  return isMissingPart ? <MissingPart /> : <Broken title={t('shell:screenError.title')} />;
}

/** Its file is not to be had: the server is gone, or has a new version of the desk. */
function MissingPart() {
  const { t } = useTranslation();
  const { error, isPending, refetch } = useQuery({
    queryKey: ['is the server there'],
    queryFn: ({ signal }) => call(readSession, { signal }),
    retry: false,
    gcTime: 0,
  });
  const tryAgain = async () => {
    const now = await refetch();
    // a file that could not be had once is asked for again only by a page that is loaded anew
    if (!(now.error instanceof Unreachable)) location.reload();
  };
  if (isPending) return null;
  if (error instanceof Unreachable) return <Failure error={error} onRetry={() => void tryAgain()} />;
  return <Broken title={t('shell:screenError.newVersion')} />;
}

function Broken({ title }: { title: string }) {
  const { t } = useTranslation();
  const reload = (
    <Button type="primary" onClick={() => location.reload()}>
      {t('shell:screenError.reload')}
    </Button>
  );
  return (
    <div role="alert">
      <EmptyState title={title} text={t('shell:screenError.text')} action={reload} />
    </div>
  );
}
