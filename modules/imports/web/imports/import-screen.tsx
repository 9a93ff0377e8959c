import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readImport, type ImportView } from '../../import.contract.ts';
import { listImportRows } from '../../import-row.contract.ts';
import { CancelImport } from './import-acts.tsx';
import { ImportEnded } from './import-ended.tsx';
import { ImportFound } from './import-found.tsx';
import { ImportGoing } from './import-going.tsx';
import { ImportMapping } from './import-mapping.tsx';
import { isGoing, stateTones } from './import-state.ts';
import { ImportSteps } from './import-steps.tsx';
import './imports.css';

const paceSeconds = { going: 1, waiting: 15 };

/** An import at whatever step it stands; it goes on without anybody looking. */
export function ImportScreen({ params }: ScreenProps) {
  const id = params['import'] ?? '';
  const [pace, setPace] = useState(paceSeconds.going);
  const result = useAnswer(readImport, { params: { import: id } }, { everySeconds: pace });
  const state = result.data?.state;
  const client = useQueryClient();
  useEffect(() => {
    if (!state) return;
    setPace(isGoing(state) ? paceSeconds.going : paceSeconds.waiting);
    void client.invalidateQueries({ queryKey: [listImportRows.path] });
  }, [state, client]);
  return <Answered result={result}>{(view) => <ImportPage view={view} />}</Answered>;
}

function ImportPage({ view }: { view: ImportView }) {
  const { t } = useTranslation('imports');
  return (
    <Page
      title={view.fileName}
      breadcrumb={[{ text: t('import.plural'), to: '/imports' }]}
      beside={<Status tone={stateTones[view.state]} text={t(`state.${view.state}`)} />}
      actions={view.abilities.includes('cancel') && <CancelImport view={view} />}
    >
      <ImportSteps state={view.state} />
      <ImportBody view={view} />
    </Page>
  );
}

function ImportBody({ view }: { view: ImportView }) {
  if (isGoing(view.state)) return <ImportGoing view={view} />;
  if (view.state === 'mapping') return <ImportMapping view={view} />;
  if (view.state === 'checked') return <ImportFound view={view} />;
  return <ImportEnded view={view} />;
}
