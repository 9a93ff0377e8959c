import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useUrlState } from '../../../../../web/ui/url-state.ts';
import type { AgreementTemplate } from '../../../agreement-template.contract.ts';
import { LinesTable } from '../words/lines-table.tsx';

/** A template in words: what it is for, what is promised, visits, and the line of the price list. */
export function TemplateCard({ template, isDisabled }: { template: AgreementTemplate; isDisabled: boolean }) {
  const { t } = useTranslation('sla');
  const { change } = useUrlState();
  const { code, lines, calendars, clauses } = template;
  const name = t(`template.${code}.name`);
  const named = lines.map((line) => ({ ...line, calendarName: calendars[line.calendarId] ?? '' }));
  return (
    <li className="yt-template">
      <h3>{name}</h3>
      <p className="yt-quiet">{t(`template.${code}.text`)}</p>
      <p className="yt-small">
        {[...new Set(Object.values(calendars))].join(' · ')}
        {clauses.visitPlan && ` · ${t(`visitPlan.${clauses.visitPlan.period}`, { count: clauses.visitPlan.visits })}`}
      </p>
      <LinesTable label={name} lines={named} names={{}} isBrief />
      <p className="yt-small yt-quiet">{t('template.priceLine', { name: clauses.priceLine ?? '' })}</p>
      <Button
        disabled={isDisabled}
        aria-label={t('template.takeNamed', { name })}
        onClick={() => change({ template: code }, { isNewPlace: true })}
      >
        {t('template.take')}
      </Button>
    </li>
  );
}
