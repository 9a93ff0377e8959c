import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { SideScroll } from '../../../../web/ui/words/side-scroll.tsx';
import type { ClockStory, StoryLine, StoryMark, StoryTime } from '../../clock-story.contract.ts';
import { exactLength, markWords, timeWords } from '../../clock-story-words.contract.ts';
import { useStorySaying } from './use-story-saying.ts';

/** Each stretch of time from start to stop or now, and what happened between them. */
export function StoryTimes({ story }: { story: ClockStory }) {
  const { t } = useTranslation('sla');
  const heads = ['wall', 'countedColumn', 'sum', 'left'] as const;
  return (
    <SideScroll label={t('story.times')}>
      <table className="sla-story-times">
        <thead>
          <tr>
            <th scope="col">{t('story.from')}</th>
            <th scope="col">{t('story.to')}</th>
            <th scope="col" data-words>
              {t('story.reason')}
            </th>
            {heads.map((head) => (
              <th key={head} scope="col" data-figure>
                {t(`story.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {story.lines.map((line) => (
            <LineRow key={keyOf(line)} line={line} story={story} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={4}>
              {t('story.total')}
            </th>
            <td>{exactLength(story.countedSeconds)}</td>
            <td colSpan={2}>{t('story.isElapsed')}</td>
          </tr>
        </tfoot>
      </table>
    </SideScroll>
  );
}

function LineRow({ line, story }: { line: StoryLine; story: ClockStory }) {
  return line.is === 'mark' ? <MarkRow mark={line} story={story} /> : <TimeRow time={line} story={story} />;
}

function MarkRow({ mark, story }: { mark: StoryMark; story: ClockStory }) {
  const format = useFormat();
  const saying = useStorySaying()(story);
  return (
    <tr data-mark={mark.what}>
      <th scope="row">{format.precise(mark.at)}</th>
      <td colSpan={6} data-words>
        {markWords(mark, story, saying)}
      </td>
    </tr>
  );
}

function TimeRow({ time, story }: { time: StoryTime; story: ClockStory }) {
  const format = useFormat();
  const saying = useStorySaying()(story);
  const { from, to, wallSeconds, countedSeconds, elapsedSeconds, remainingSeconds } = time;
  return (
    <tr data-counts={countedSeconds > 0 || undefined} data-over={(remainingSeconds ?? 0) < 0 || undefined}>
      <td>{format.precise(from)}</td>
      <td>{format.precise(to)}</td>
      <td data-words>{timeWords(time, saying)}</td>
      <td>{exactLength(wallSeconds)}</td>
      <td>{countedSeconds === 0 ? '—' : exactLength(countedSeconds)}</td>
      <td>{exactLength(elapsedSeconds)}</td>
      <td>{remainingSeconds === null ? '—' : exactLength(remainingSeconds)}</td>
    </tr>
  );
}

function keyOf(line: StoryLine): string {
  return line.is === 'mark' ? `${line.at} ${line.what}` : `${line.from} ${line.why}`;
}
