import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../../kernel/instant.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import '../protection.css';
import { lastDayOf, weeksFrom } from './week-days.ts';

interface WeekPickerProps {
  weekOn: Day;
  /** The last that can be chosen. */
  present: Day;
  choose: (weekOn: Day) => void;
}

/** From week to week, never beyond the present one. */
export function WeekPicker({ weekOn, present, choose }: WeekPickerProps) {
  const { t } = useTranslation('protection');
  const format = useFormat();
  return (
    <div className="protection-week-picker" role="group" aria-label={t('week.noun')}>
      <Button
        icon={<LeftOutlined />}
        aria-label={t('week.before')}
        title={t('week.before')}
        onClick={() => choose(weeksFrom(weekOn, -1))}
      />
      <span aria-live="polite">{t('week.span', { from: format.day(weekOn), to: format.day(lastDayOf(weekOn)) })}</span>
      <Button
        icon={<RightOutlined />}
        aria-label={t('week.after')}
        title={t('week.after')}
        disabled={weekOn >= present}
        onClick={() => choose(weeksFrom(weekOn, 1))}
      />
    </div>
  );
}
