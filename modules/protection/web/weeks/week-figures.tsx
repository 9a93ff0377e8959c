import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Chart } from '../../../../web/ui/chart/chart.tsx';
import { Go, useGo } from '../../../../web/ui/go.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import type { ProtectionWeekView } from '../../protection-week.contract.ts';
import { statesWithout } from '../../protection.contract.ts';

interface WeekPartProps {
  week: ProtectionWeekView;
}

/** What was counted, each figure that counts machines leading to them, and how the share went before. */
export function WeekFiguresPart({ week }: WeekPartProps) {
  const { t } = useTranslation('protection');
  const { figures, isPresent } = week;
  const items = useFigures(week);
  return (
    <Section title={t('week.figures')}>
      {figures === null ? (
        <p className="yt-quiet">{t('week.notCounted')}</p>
      ) : (
        <>
          <Facts layout="grid" items={items} />
          <p className="yt-quiet">
            {t(isPresent ? 'week.countedNow' : 'week.countedLast')} <InstantText at={figures.countedAt} />
          </p>
        </>
      )}
      {week.course.length > 1 && <Course week={week} />}
    </Section>
  );
}

function useFigures({ customer, weekOn, isPresent, figures }: ProtectionWeekView) {
  const { t } = useTranslation('protection');
  const format = useFormat();
  if (figures === null) return [];
  const { machines, protected: held, without } = figures;
  const of = `/protection?customerId=${customer.id}`;
  const states = statesWithout.map((state) => `&state=${state}`).join('');
  const path = isPresent ? `${of}${states}` : `${of}&withoutInWeek=${weekOn}`;
  const share = machines === 0 ? null : `${format.percent(held / machines)} · ${held} / ${machines}`;
  const unpatched = isPresent ? <Go to={`${of}&patches=missing`}>{figures.unpatched}</Go> : figures.unpatched;
  return [
    { label: t('week.share'), value: share },
    { label: t('week.without'), value: without > 0 ? <Go to={path}>{without}</Go> : without },
    { label: t('week.age3'), value: figures.age3 },
    { label: t('week.age7'), value: figures.age7 },
    { label: t('week.age30'), value: figures.age30 },
    { label: t('week.ageOver'), value: figures.ageOver },
    { label: t('week.ageUnknown'), value: figures.ageUnknown },
    { label: t('week.unpatched'), value: unpatched },
    { label: t('week.patchesUnknown'), value: figures.patchesUnknown },
  ];
}

/** The share of the weeks before; pressed, one of them opens. */
function Course({ week: { customer, course } }: WeekPartProps) {
  const { t } = useTranslation('protection');
  const format = useFormat();
  const go = useGo();
  const drawn = useMemo(
    () => ({
      names: course.map(({ weekOn }) => format.day(weekOn)),
      series: [
        {
          name: t('week.share'),
          points: course.map(({ weekOn, machines, protected: held }) => ({
            key: weekOn,
            value: machines === 0 ? null : held / machines,
          })),
        },
      ],
      words: (value: number) => format.percent(value),
    }),
    [course, format, t],
  );
  return (
    <div className="protection-course">
      <Chart
        kind="line"
        title={t('week.course')}
        {...drawn}
        onPick={(weekOn) => go(`/customers/${customer.id}/protection-week?weekOn=${weekOn}`)}
      />
    </div>
  );
}
