import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { ClockBar } from '../../../../web/ui/clock/clock-bar.tsx';
import { Go } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { listClockStories, type ClockStory } from '../../clock-story.contract.ts';
import { kindWords } from '../../clock-story-words.contract.ts';
import './clock-story.css';
import { StoryOfClock } from './story-of-clock.tsx';
import { storyKey } from './story-key.ts';
import { useStorySaying } from './use-story-saying.ts';

interface ClockStoriesProps {
  subjectKind: string;
  subjectId: string;
  /** By its key; none: the first. */
  chosen: string | undefined;
  /** Where the story of a clock is. */
  pathOf: (key: string) => string;
}

/** All clocks of something, and of the chosen one how it ran (SLA-07). */
export function ClockStories({ subjectKind, subjectId, chosen, pathOf }: ClockStoriesProps) {
  const { t } = useTranslation('sla');
  const result = useAnswer(
    listClockStories,
    { query: { subjectKind, subjectId } },
    { everySeconds: 60, keepPrevious: true },
  );
  return (
    <Answered result={result}>
      {({ items }) => {
        const story = items.find(({ clock }) => storyKey(clock) === chosen) ?? items[0];
        if (!story) return <EmptyState title={t('story.emptyTitle')} text={t('story.emptyText')} />;
        return (
          <div className="sla-stories">
            <ClockChooser items={items} story={story} pathOf={pathOf} />
            <StoryOfClock story={story} />
          </div>
        );
      }}
    </Answered>
  );
}

interface ClockChooserProps extends Pick<ClockStoriesProps, 'pathOf'> {
  items: readonly ClockStory[];
  story: ClockStory;
}

function ClockChooser({ items, story, pathOf }: ClockChooserProps) {
  const { t } = useTranslation('sla');
  const sayingOf = useStorySaying();
  return (
    <nav className="sla-story-clocks" aria-label={t('story.chooseClock')}>
      {items.map((item) => {
        const key = storyKey(item.clock);
        const name = kindWords(item, sayingOf(item).say);
        const { level } = item.clock;
        const label = level === 'sla' ? name : t('story.ofLevel', { level: t(`level.${level}`), kind: name });
        return (
          <Go key={key} to={pathOf(key)} aria-current={item === story ? 'page' : undefined}>
            <ClockBar label={label} clock={item.clock} />
          </Go>
        );
      })}
    </nav>
  );
}
