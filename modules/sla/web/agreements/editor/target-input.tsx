import { InputNumber, Select, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { targetUnits, type TargetUnit } from '../../../../../kernel/working-time/target-units.ts';
import type { LineTarget, WantedLine } from '../../../agreement-line.contract.ts';

interface TargetInputProps {
  label: string;
  line: Pick<WantedLine, 'kind' | 'target'>;
  status: 'error' | '';
  onChange: (target: LineTarget | null) => void;
}

/** Nobody says a promise in seconds; one that came so may stay. */
const offered = targetUnits.filter((unit) => unit !== 'second');

/** An amount and its unit; a resolution may also go by a date that is agreed. */
export function TargetInput({ label, line: { kind, target }, status, onChange }: TargetInputProps) {
  const { t } = useTranslation('sla');
  const units = target?.unit === 'second' ? targetUnits : offered;
  const choices: { value: TargetUnit | 'agreed'; label: string }[] = [
    ...units.map((value) => ({ value, label: t(`unit.${value}`) })),
    ...(kind === 'resolution' || target === null ? [{ value: 'agreed' as const, label: t('target.agreed') }] : []),
  ];
  const choose = (unit: TargetUnit | 'agreed') =>
    onChange(unit === 'agreed' ? null : { value: target?.value ?? 1, unit });
  return (
    <Space.Compact>
      {target !== null && (
        <InputNumber
          className="yt-lines-amount"
          aria-label={label}
          status={status}
          min={1}
          precision={0}
          value={target.value}
          // no amount is 0, which is refused at its place: nothing is promised by accident
          onChange={(value) => onChange({ ...target, value: value ?? 0 })}
        />
      )}
      <Select
        className={target === null ? 'yt-lines-agreed' : 'yt-lines-unit'}
        aria-label={t('line.unit', { target: label })}
        status={status}
        popupMatchSelectWidth={false}
        value={target === null ? 'agreed' : target.unit}
        options={choices}
        onChange={choose}
      />
    </Space.Compact>
  );
}
