import { PlayCircleOutlined, PlusOutlined, StopOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useNow } from '../../../../web/api/use-now.ts';
import { useHotkeys } from '../../../../web/ui/use-hotkeys.ts';
import { useRemembered } from '../../../../web/ui/use-remembered.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { readTicketTime } from '../../time-entry.contract.ts';
import { pageKeys } from '../acts/offered-acts.ts';
import { elapsedText, isStarted } from './stopwatch.ts';
import { TimeDialog } from './time-dialog.tsx';
import { TimeLines } from './time-lines.tsx';

/** What a ticket has cost in time, and a stopwatch for what it is costing now. */
export function TimeSection({ ticketId }: { ticketId: string }) {
  const { t } = useTranslation('service-desk');
  const result = useAnswer(readTicketTime, { params: { ticket: ticketId } });
  const [startedAt, keepStart] = useRemembered<string | null>(`stopwatch.${ticketId}`, null, isStarted);
  const now = useNow();
  const [isOpen, setOpen] = useState(false);
  const mayRecord = result.data?.abilities.includes('record') ?? false;
  useHotkeys({ [pageKeys.time]: () => setOpen(true) }, { isOn: mayRecord });
  const beside = mayRecord && (
    <span className="time-acts">
      <Stopwatch startedAt={startedAt} start={keepStart} stop={() => setOpen(true)} />
      <Button size="small" icon={<PlusOutlined />} onClick={() => setOpen(true)} aria-keyshortcuts={pageKeys.time}>
        {t('time.add')}
      </Button>
    </span>
  );
  return (
    <Section title={t('time.plural')} beside={beside}>
      <Answered result={result} lines={2}>
        {(time) => (
          <>
            <TimeLines time={time} />
            {isOpen && (
              <TimeDialog
                ticketId={ticketId}
                initial={{
                  isBillable: time.proposesBillable,
                  ...(startedAt !== null && startedAt < now && { startedAt, endedAt: now }),
                }}
                mayRecordOthers={time.abilities.includes('record_others')}
                onSaved={() => keepStart(null)}
                onClose={() => setOpen(false)}
              />
            )}
          </>
        )}
      </Answered>
    </Section>
  );
}

interface StopwatchProps {
  startedAt: string | null;
  start: (at: string) => void;
  stop: () => void;
}

function Stopwatch({ startedAt, start, stop }: StopwatchProps) {
  const { t } = useTranslation('service-desk');
  const now = useNow();
  if (startedAt === null)
    return (
      <Button size="small" icon={<PlayCircleOutlined />} onClick={() => start(now)}>
        {t('time.start')}
      </Button>
    );
  return (
    <Button size="small" type="primary" icon={<StopOutlined />} onClick={stop}>
      {t('time.stop', { elapsed: elapsedText(startedAt, now) })}
    </Button>
  );
}
