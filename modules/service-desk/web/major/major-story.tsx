import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Timeline } from '../../../../web/ui/timeline.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { readMajorTimeline, type MajorEntryKind } from '../../major-incident.contract.ts';

const audiences: Partial<Record<MajorEntryKind, 'public' | 'internal'>> = { broadcast: 'public', note: 'internal' };

/** Line by line what was done and said. */
export function MajorStory({ majorId }: { majorId: string }) {
  const { t } = useTranslation('service-desk');
  const result = useAnswer(readMajorTimeline, { params: { majorIncident: majorId } });
  return (
    <Section title={t('major.story')}>
      <Answered result={result}>
        {({ items }) => (
          <Timeline
            entries={items.map(({ id, at, kind, who, words, count }) => ({
              id,
              at,
              audience: audiences[kind] ?? 'event',
              who: who ?? t('major.system'),
              title: t(`major.entry.${kind}`, { count: count ?? 0 }),
              body: words,
            }))}
          />
        )}
      </Answered>
    </Section>
  );
}
