import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OwnPartProps } from '../../../../web/ui/form/field.ts';
import { TabLeaves } from '../../../../web/ui/tab-leaves.tsx';
import { useCalendarChoices } from '../../../calendars/web/index.ts';
import { useCodes, usePriorities } from '../../../catalogue/web/index.ts';
import type { WantedLine } from '../../agreement.contract.ts';
import { DueCell } from './due-cell.tsx';
import { LinesTable } from './lines-table.tsx';
import { TargetInput } from './target-input.tsx';

/** The lines of an agreement while they are written, each with what it would mean now. */
export function LinesInput({ value, onChange, faults = [] }: OwnPartProps) {
  const { t } = useTranslation('sla');
  const calendars = useCalendarChoices();
  const reasons = useCodes('waiting_reason');
  const { words } = usePriorities();
  // what the form was given: its field holds nothing else
  const lines = (value ?? []) as WantedLine[];
  const cellsOf = (line: WantedLine) => {
    const at = lines.indexOf(line);
    const change = (part: Partial<WantedLine>) => onChange?.(lines.with(at, { ...line, ...part }));
    const statusOf = (field: keyof WantedLine) =>
      faults.some((fault) => fault.field.startsWith(`${at}.${field}`)) ? 'error' : '';
    const named = (field: string) => `${t(`line.kinds.${line.kind}`)} ${words.priority(line.priority)} ${field}`;
    return [
      <TargetInput
        key="target"
        label={named(t('line.target'))}
        line={line}
        status={statusOf('targetSeconds')}
        onChange={(targetSeconds) => change({ targetSeconds })}
      />,
      <Select
        key="calendar"
        className="yt-lines-calendar"
        aria-label={named(t('line.calendar'))}
        status={statusOf('calendarId')}
        value={line.calendarId}
        options={calendars}
        onChange={(calendarId: string) => change({ calendarId })}
      />,
      <TabLeaves key="reasons">
        <Select
          className="yt-lines-reasons"
          mode="multiple"
          aria-label={named(t('line.pausingReasons'))}
          status={statusOf('pausingReasons')}
          placeholder={t('line.neverPauses')}
          value={line.pausingReasons}
          options={reasons.choices}
          onChange={(pausingReasons: string[]) => change({ pausingReasons })}
        />
      </TabLeaves>,
      <DueCell key="due" line={line} />,
    ] as const;
  };
  return <LinesTable label={t('line.plural')} lines={lines} cellsOf={cellsOf} />;
}
