import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { ClockStory, StoryPromise } from '../../clock-story.contract.ts';
import { choiceWords, chosenOf, lineWords, targetWords } from '../../clock-story-words.contract.ts';
import { useStorySaying } from './use-story-saying.ts';

/** What was promised from when on, and why by this line and no other (SLA-05). */
export function StoryPromises({ story }: { story: ClockStory }) {
  return (
    <ol className="sla-story-promises">
      {story.promises.map((promise, at) => (
        <li key={`${promise.from} ${String(at)}`}>
          <PromiseHead story={story} promise={promise} />
          <Candidates story={story} promise={promise} />
        </li>
      ))}
    </ol>
  );
}

interface PromiseProps {
  story: ClockStory;
  promise: StoryPromise;
}

function PromiseHead({ story, promise }: PromiseProps) {
  const { t } = useTranslation('sla');
  const format = useFormat();
  const saying = useStorySaying()(story);
  const { calendar, pausingReasons, priority, versionNumber } = promise;
  const pauses = pausingReasons.map(saying.reason).join(t('condition.or'));
  const parts = [
    priority ?? t('story.noPriority'),
    targetWords(promise, saying),
    t('story.version', { number: versionNumber }),
    t('story.calendarIs', { name: calendar.name, version: calendar.version, zone: calendar.timeZone }),
    pauses === '' ? t('story.never') : t('story.pausesIn', { reasons: pauses }),
  ];
  return (
    <p>
      <strong>{t('story.since', { at: format.precise(promise.from) })}</strong> {parts.join(' · ')}
    </p>
  );
}

function Candidates({ story, promise }: PromiseProps) {
  const { t } = useTranslation('sla');
  const saying = useStorySaying()(story);
  const chosen = chosenOf(promise);
  const others = promise.candidateCount - promise.candidates.length;
  return (
    <ul aria-label={t('story.why_this')}>
      {promise.candidates.map((candidate) => (
        <li key={candidate.lineId} data-chosen={candidate === chosen || undefined}>
          <span>{lineWords(candidate, saying)}</span> {choiceWords(candidate, chosen, saying)}
        </li>
      ))}
      {others > 0 && <li className="yt-quiet">{t('story.others', { count: others })}</li>}
    </ul>
  );
}
