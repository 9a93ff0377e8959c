import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import {
  listWhatIfClocks,
  readWhatIf,
  readWhatIfFigures,
  stopWhatIf,
  type WhatIfView,
} from '../../what-if.contract.ts';
import { useWhatIfWords } from './use-what-if-words.ts';
import { WhatIfClocks } from './what-if-clocks.tsx';
import { WhatIfFigures } from './what-if-figures.tsx';

const everySeconds = 2;

/** What would have come of it, beside what did; while it is worked out, how far it is. */
export function WhatIfScreen({ params }: ScreenProps) {
  const id = params['whatIf'] ?? '';
  const first = useAnswer(readWhatIf, { params: { whatIf: id } });
  const goesOn = first.data?.state === 'waiting' || first.data?.state === 'running';
  const result = useAnswer(readWhatIf, { params: { whatIf: id } }, goesOn ? { everySeconds } : {});
  useReadAgainAfter(first.data?.doneCount ?? 0, goesOn);
  return <Answered result={result}>{(whatIf) => <Whole whatIf={whatIf} />}</Answered>;
}

/** What is worked out grows until the end: figures and clocks are read again with each count, and at any rate at the end. */
function useReadAgainAfter(doneCount: number, goesOn: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    for (const { path } of [readWhatIfFigures, listWhatIfClocks]) {
      // what is being read while it grows is read to its end, or a long count would never come
      void client.invalidateQueries({ queryKey: [path] }, { cancelRefetch: !goesOn });
    }
  }, [client, doneCount, goesOn]);
}

function Whole({ whatIf }: { whatIf: WhatIfView }) {
  const { t } = useTranslation('sla');
  return (
    <Page
      title={whatIf.name}
      breadcrumb={[{ text: t('whatIf.plural'), to: '/what-ifs' }]}
      actions={whatIf.abilities.includes('stop') && <StopButton whatIf={whatIf} />}
    >
      <Circumstances whatIf={whatIf} />
      <WhatIfFigures whatIf={whatIf} />
      <WhatIfClocks whatIf={whatIf} />
    </Page>
  );
}

function StopButton({ whatIf }: { whatIf: WhatIfView }) {
  const { t } = useTranslation('sla');
  const stop = useSend(stopWhatIf);
  return (
    <ConfirmButton
      title={t('whatIf.stopTitle')}
      text={t('whatIf.stopText')}
      confirmText={t('whatIf.stop')}
      isDanger
      onConfirm={() => stop.mutateAsync({ params: { whatIf: whatIf.id } })}
    >
      {t('whatIf.stop')}
    </ConfirmButton>
  );
}

function Circumstances({ whatIf }: { whatIf: WhatIfView }) {
  const { t } = useTranslation('sla');
  const words = useWhatIfWords();
  const { doneCount, trouble, askedBy, askedAt, endedAt } = whatIf;
  return (
    <>
      <Facts
        layout="grid"
        items={[
          { label: t('whatIf.scenario'), value: words.scenario(whatIf) },
          { label: t('whatIf.period'), value: words.period(whatIf) },
          { label: t('whatIf.customers'), value: words.customers(whatIf) },
          {
            label: t('whatIf.state'),
            value: (
              <>
                <Status {...words.state(whatIf)} /> <span role="status">{t('whatIf.done', { count: doneCount })}</span>
              </>
            ),
          },
          { label: t('whatIf.askedBy'), value: askedBy?.name },
          { label: t('whatIf.askedAt'), value: <InstantText at={askedAt} /> },
          { label: t('whatIf.endedAt'), value: <InstantText at={endedAt} /> },
        ]}
      />
      {trouble !== null && <p role="alert">{t(`whatIf.trouble.${trouble}`, { defaultValue: trouble })}</p>}
    </>
  );
}
