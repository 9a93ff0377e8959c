import { Select } from 'antd';
import { useContext, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldError } from '../../../../../web/api/problem.ts';
import type { Choice } from '../../../../../web/ui/choice.ts';
import { TabLeaves } from '../../../../../web/ui/tab-leaves.tsx';
import { priorities } from '../../../../catalogue/priority.contract.ts';
import type { LineConditions, WantedLine } from '../../../agreement-line.contract.ts';
import { Chip } from '../words/lines-table.tsx';
import { useClockKinds } from '../words/use-clock-kinds.ts';
import { useConditionWords } from '../words/use-condition-words.ts';
import { EditedAgreement } from './edited-agreement.ts';
import { LineActs } from './line-acts.tsx';
import { LineDetails } from './line-details.tsx';
import { TargetInput } from './target-input.tsx';

export interface LineRowProps {
  line: WantedLine;
  /** Its place, from 0. */
  at: number;
  isLast: boolean;
  calendars: readonly Choice[];
  /** Of this line: `target`, `conditions.siteIds.0`. */
  faults: readonly FieldError[];
  onChange: (line: WantedLine) => void;
  onMove: (by: -1 | 1) => void;
  onCopy: () => void;
  onFill: () => void;
  onRemove: () => void;
}

/** One line: what it is for and what it promises; the rest opens below it. Alt with the arrows moves it. */
export function LineRow(props: LineRowProps) {
  const { line, at, calendars, faults, onChange, onMove } = props;
  const { t } = useTranslation('sla');
  const kinds = useClockKinds();
  const [isOpen, open] = useState(false);
  const named = (field: string) => t('line.fieldOf', { line: at + 1, field });
  const change = (part: Partial<WantedLine>) => onChange({ ...line, ...part });
  const isFaulty = (field: string) =>
    faults.some((fault) => fault.field === field || fault.field.startsWith(`${field}.`));
  const statusOf = (field: string) => (isFaulty(field) ? 'error' : '');
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    // the keys come from the fields within it, wherever one is
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <tbody onKeyDown={onKeyDown}>
      <tr>
        <th scope="row">{at + 1}</th>
        <td>
          <Select
            className="yt-lines-kind"
            aria-label={named(t('line.kind'))}
            status={statusOf('kind')}
            value={line.kind}
            options={kinds.choices}
            onChange={(kind: string) => change({ kind, stopsOn: kind === 'response' ? line.stopsOn : null })}
          />
        </td>
        <td>
          <ForWhatInput line={line} label={named(t('line.priority'))} onChange={change} onOpen={() => open(true)} />
        </td>
        <td>
          <TargetInput
            label={named(t('line.target'))}
            line={line}
            status={statusOf('target')}
            onChange={(target) => change({ target })}
          />
        </td>
        <td>
          <Select
            className="yt-lines-calendar"
            aria-label={named(t('line.calendar'))}
            status={statusOf('calendarId')}
            value={line.calendarId}
            options={calendars.map((choice) => ({ ...choice }))}
            onChange={(calendarId: string) => change({ calendarId })}
          />
        </td>
        <td className="yt-lines-acts">
          <LineActs {...props} isOpen={isOpen} onOpen={() => open(!isOpen)} />
        </td>
      </tr>
      {faults.length > 0 && (
        <tr>
          <td colSpan={6} className="yt-lines-fault">
            <span role="alert">{[...new Set(faults.map(({ message }) => message))].join(' ')}</span>
          </td>
        </tr>
      )}
      {isOpen && <LineDetails line={line} named={named} statusOf={statusOf} onChange={change} />}
    </tbody>
  );
}

interface ForWhatInputProps {
  line: WantedLine;
  label: string;
  onChange: (part: Partial<WantedLine>) => void;
  onOpen: () => void;
}

/** Priorities at hand; other conditions as chips, which open what they are written in. */
function ForWhatInput({ line, label, onChange, onOpen }: ForWhatInputProps) {
  const { t } = useTranslation('sla');
  const { names } = useContext(EditedAgreement);
  const words = useConditionWords();
  const { priorities: chosen, ...others } = line.conditions;
  const choose = (next: NonNullable<LineConditions['priorities']>) =>
    onChange({ conditions: next.length > 0 ? { ...others, priorities: next.toSorted() } : others });
  return (
    <span className="yt-line-for">
      <TabLeaves>
        <Select
          className="yt-lines-priorities"
          mode="multiple"
          aria-label={label}
          placeholder={t('line.allPriorities')}
          value={chosen ?? []}
          options={priorities.map((value) => ({ value, label: value }))}
          onChange={choose}
        />
      </TabLeaves>
      {words(line.conditions, names).map((phrase) => (
        <button key={phrase} type="button" className="yt-line-chip-button" onClick={onOpen}>
          <Chip>{phrase}</Chip>
        </button>
      ))}
    </span>
  );
}
