import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status, type Tone } from '../../../../web/ui/words/status.tsx';
import type { ClockStory } from '../../clock-story.contract.ts';
import { exactLength, kindWords, runOutWords, targetWords } from '../../clock-story-words.contract.ts';
import { StoryPromises } from './story-promises.tsx';
import { StoryTimes } from './story-times.tsx';
import { useStorySaying } from './use-story-saying.ts';

/** One clock: what came of it, by which line and calendar, and every stretch of its time. */
export function StoryOfClock({ story }: { story: ClockStory }) {
  const { t } = useTranslation('sla');
  const saying = useStorySaying()(story);
  return (
    <article className="sla-story" aria-label={t('story.of', { kind: kindWords(story, saying.say) })}>
      <Section
        title={t('story.of', { kind: kindWords(story, saying.say) })}
        beside={<Status tone={toneOf(story)} text={outcomeOf(story, t)} />}
      >
        <StoryFacts story={story} />
      </Section>
      <Section title={t('story.promise')}>
        <StoryPromises story={story} />
      </Section>
      <Section title={t('story.times')}>
        <StoryTimes story={story} />
        <p className="yt-quiet">{t('story.lengths')}</p>
      </Section>
    </article>
  );
}

function StoryFacts({ story }: { story: ClockStory }) {
  const { t } = useTranslation('sla');
  const format = useFormat();
  const saying = useStorySaying()(story);
  const { clock, promises, countedSeconds, lateWallSeconds } = story;
  const { deadlineAt, stoppedAt, remainingSeconds, phase } = clock;
  const last = promises.at(-1);
  const left = remainingSeconds === null ? null : exactLength(Math.abs(remainingSeconds));
  const unpromised = remainingSeconds === null ? t('story.notPromised') : t('story.paused');
  const unknownDue = runOutWords(story, saying) ?? unpromised;
  return (
    <>
      <Facts
        layout="grid"
        items={[
          { label: t('story.target'), value: last && targetWords(last, saying) },
          { label: t('story.started'), value: format.precise(clock.startedAt) },
          { label: t('story.deadline'), value: deadlineAt === null ? unknownDue : format.precise(deadlineAt) },
          { label: t('story.stopped'), value: phase === 'stopped' && stoppedAt ? format.precise(stoppedAt) : null },
          { label: t('story.counted'), value: exactLength(countedSeconds) },
          { label: t((remainingSeconds ?? 0) < 0 ? 'story.late' : 'story.remaining'), value: left },
          ...(lateWallSeconds === null ? [] : [{ label: t('story.lateWall'), value: exactLength(lateWallSeconds) }]),
          { label: t('story.asOfLabel'), value: format.precise(story.asOf) },
        ]}
      />
      {clock.isProvisional && <p className="sla-story-note">{t('story.provisional')}</p>}
    </>
  );
}

function outcomeOf({ clock }: ClockStory, t: (key: string) => string): string {
  if (clock.phase === 'void') return t('phase.void');
  return clock.result === 'open' ? t(`phase.${clock.phase}`) : t(`result.${clock.result}`);
}

function toneOf({ clock: { phase, result } }: ClockStory): Tone {
  if (phase === 'void') return 'over';
  if (result === 'breached') return 'breached';
  if (result === 'met') return 'good';
  return phase === 'paused' ? 'waiting' : 'active';
}
