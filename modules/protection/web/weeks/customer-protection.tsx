import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useNow } from '../../../../web/api/use-now.ts';
import { useFormat, useTimeZone } from '../../../../web/i18n/use-format.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { readProtectionWeek, type ProtectionWeekView } from '../../protection-week.contract.ts';
import { statesWithout } from '../../protection.contract.ts';
import { weekNow, weeksFrom } from './week-days.ts';

/** How a customer's machines are protected now; the week's page has the rest. */
export function CustomerProtection({ subjectId: customer }: PanelProps) {
  const weekOn = weekNow(useNow(), useTimeZone());
  const result = useAnswer(readProtectionWeek, { params: { customer }, query: { weekOn } });
  return (
    <Answered result={result} lines={2}>
      {(week) => <Present week={week} />}
    </Answered>
  );
}

function Present({ week: { customer, weekOn, figures, events } }: { week: ProtectionWeekView }) {
  const { t } = useTranslation('protection');
  const format = useFormat();
  if (figures === null) return <p className="yt-quiet">{t('week.noMachines')}</p>;
  const { machines, protected: held, without } = figures;
  const states = statesWithout.map((state) => `&state=${state}`).join('');
  const lacking = <Go to={`/protection?customerId=${customer.id}${states}`}>{without}</Go>;
  const share = machines === 0 ? null : `${format.percent(held / machines)} · ${held} / ${machines}`;
  const page = `/customers/${customer.id}/protection-week?weekOn=`;
  return (
    <>
      <Facts
        layout="grid"
        items={[
          { label: t('week.share'), value: share },
          { label: t('week.without'), value: without > 0 ? lacking : without },
          { label: t('week.ageOver'), value: figures.ageOver },
          { label: t('week.unpatched'), value: figures.unpatched },
          { label: t('week.virusEvents'), value: events.length },
        ]}
      />
      <p>
        <Go to={`${page}${weekOn}`}>{t('week.presentPage')}</Go> ·{' '}
        <Go to={`${page}${weeksFrom(weekOn, -1)}`}>{t('week.lastPage')}</Go>
      </p>
    </>
  );
}
