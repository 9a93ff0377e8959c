import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readClock, type ClockRow } from '../../clock-list.contract.ts';
import './breaches.css';
import { ExcuseSection } from './excuse-section.tsx';
import { useClockWords } from './use-clock-words.ts';

/** One clock beside the list: what was promised, what became of it, and whether a breach is excused. */
export function ClockDetail({ id }: { id: string }) {
  const result = useAnswer(readClock, { params: { clock: id } });
  return <Answered result={result}>{(clock) => <Detail clock={clock} />}</Answered>;
}

function Detail({ clock }: { clock: ClockRow }) {
  const { t } = useTranslation('sla');
  const words = useClockWords();
  const { subject } = clock;
  const wasBreached = clock.outcome === 'breached' || clock.outcome === 'excused';
  return (
    <>
      <header className="sla-clock-head">
        <h2>
          {subject.number ?? t('clocks.unseen')} · {words.kind(clock)}
        </h2>
        <Status {...words.outcome(clock)} />
      </header>
      {subject.title !== null && <p>{subject.title}</p>}
      <Section title={t('breaches.facts')}>
        <ClockFacts clock={clock} />
      </Section>
      {wasBreached && <ExcuseSection clock={clock} />}
      {subject.path !== null && <Go to={subject.path}>{t('breaches.openTicket')}</Go>}
    </>
  );
}

function ClockFacts({ clock }: { clock: ClockRow }) {
  const { t } = useTranslation('sla');
  const words = useClockWords();
  const { customer, priority, line, subject } = clock;
  const hands = [subject.team?.name, subject.assignee?.name].filter(Boolean).join(' · ');
  return (
    <Facts
      items={[
        { label: t('clocks.customer'), value: customer.name },
        { label: t('clocks.level'), value: t(`level.${clock.level}`) },
        { label: t('clocks.priority'), value: priority },
        { label: t('clocks.line'), value: line?.name ?? t('clocks.unseen') },
        { label: t('clocks.target'), value: words.target(clock) },
        { label: t('clocks.elapsed'), value: words.elapsed(clock) },
        { label: t('clocks.over'), value: words.over(clock) },
        { label: t('clocks.startedAt'), value: <InstantText at={clock.startedAt} /> },
        { label: t('clocks.deadlineAt'), value: <InstantText at={clock.deadlineAt} /> },
        { label: t('clocks.breachedAt'), value: <InstantText at={clock.breachedAt} /> },
        { label: t('clocks.stoppedAt'), value: <InstantText at={clock.stoppedAt} /> },
        { label: t('clocks.assignee'), value: hands },
      ]}
    />
  );
}
