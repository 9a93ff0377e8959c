import { Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { TabLeaves } from '../../../../../web/ui/tab-leaves.tsx';
import { useCodes } from '../../../../catalogue/web/index.ts';
import type { WantedLine } from '../../../agreement-line.contract.ts';
import { ConditionFields } from './condition-fields.tsx';
import { LineField } from './line-field.tsx';

interface LineDetailsProps {
  line: WantedLine;
  /** A field's name with that of its line, for those who hear the page. */
  named: (field: string) => string;
  statusOf: (field: string) => 'error' | '';
  onChange: (part: Partial<WantedLine>) => void;
}

/** What a line says beside its promise: its other conditions, what pauses it, and its policies. */
export function LineDetails({ line, named, statusOf, onChange }: LineDetailsProps) {
  const { t } = useTranslation('sla');
  const reasons = useCodes('waiting_reason');
  return (
    <tr className="yt-line-details">
      <td colSpan={6}>
        <div className="yt-line-fields">
          <ConditionFields
            conditions={line.conditions}
            named={named}
            statusOf={statusOf}
            onChange={(conditions) => onChange({ conditions })}
          />
          <LineField label={t('line.pausingReasons')} isWide>
            <TabLeaves>
              <Select
                mode="multiple"
                aria-label={named(t('line.pausingReasons'))}
                status={statusOf('pausingReasons')}
                placeholder={t('line.neverPauses')}
                value={line.pausingReasons}
                options={reasons.choices}
                onChange={(pausingReasons: string[]) => onChange({ pausingReasons })}
              />
            </TabLeaves>
          </LineField>
          <Policies line={line} named={named} statusOf={statusOf} onChange={onChange} />
          <LineField label={t('line.name')}>
            <Input
              aria-label={named(t('line.name'))}
              maxLength={60}
              value={line.name ?? ''}
              onChange={(event) => onChange({ name: event.target.value === '' ? null : event.target.value })}
            />
          </LineField>
        </div>
      </td>
    </tr>
  );
}

function Policies({ line, named, statusOf, onChange }: LineDetailsProps) {
  const { t } = useTranslation('sla');
  const { stopsOn, onPriorityChange, onReopening, beyondLimit } = line;
  return (
    <>
      {line.kind === 'response' && (
        <PolicyField
          label={t('policy.stopsOn.label')}
          named={named}
          value={stopsOn ?? 'by_kind'}
          choices={(['by_kind', 'accepted', 'answered'] as const).map((value) => [value, t(`policy.stopsOn.${value}`)])}
          onChange={(value) => onChange({ stopsOn: value === 'by_kind' ? null : value })}
        />
      )}
      <PolicyField
        label={t('policy.onPriorityChange.label')}
        named={named}
        value={onPriorityChange}
        choices={(['keep', 'restart'] as const).map((value) => [value, t(`policy.onPriorityChange.${value}`)])}
        onChange={(value) => onChange({ onPriorityChange: value })}
      />
      <PolicyField
        label={t('policy.onReopening.label')}
        named={named}
        value={onReopening}
        choices={(['continue', 'restart', 'new'] as const).map((value) => [value, t(`policy.onReopening.${value}`)])}
        onChange={(value) => onChange({ onReopening: value })}
      />
      <PolicyField
        label={t('policy.beyondLimit.label')}
        named={named}
        value={beyondLimit}
        choices={(['as_is', 'extended', 'not_owed'] as const).map((value) => [value, t(`policy.beyondLimit.${value}`)])}
        onChange={(value) =>
          onChange({
            beyondLimit: value,
            extensionPercent: value === 'extended' ? (line.extensionPercent ?? 50) : null,
          })
        }
      />
      {line.beyondLimit === 'extended' && (
        <LineField label={t('line.extensionPercent')}>
          <InputNumber
            aria-label={named(t('line.extensionPercent'))}
            status={statusOf('extensionPercent')}
            min={1}
            max={1000}
            precision={0}
            suffix="%"
            value={line.extensionPercent}
            onChange={(extensionPercent) => onChange({ extensionPercent })}
          />
        </LineField>
      )}
    </>
  );
}

interface PolicyFieldProps<Value extends string> {
  label: string;
  named: (field: string) => string;
  value: Value;
  choices: readonly (readonly [value: Value, label: string])[];
  onChange: (value: Value) => void;
}

function PolicyField<Value extends string>({ label, named, value, choices, onChange }: PolicyFieldProps<Value>) {
  return (
    <LineField label={label}>
      <Select<Value>
        aria-label={named(label)}
        popupMatchSelectWidth={false}
        value={value}
        options={choices.map(([one, text]) => ({ value: one, label: text }))}
        onChange={onChange}
      />
    </LineField>
  );
}
