import { Input, InputNumber, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OwnPartProps } from '../../../../web/ui/form/field.ts';
import { timeKinds, type TimeKind } from '../../time-entry.contract.ts';
import './time.css';

interface SaidTime {
  kind: TimeKind;
  minutes?: number | undefined;
  isBillable: boolean;
  reason?: string;
}

const usual: SaidTime = { kind: 'remote', isBillable: false };

/** Minutes of one kind that end now: as much as is asked while resolving. */
export function TimeInput({ id, value, onChange }: OwnPartProps) {
  const { t } = useTranslation('service-desk');
  const said = isSaid(value) ? value : usual;
  const say = (patch: Partial<SaidTime>) => onChange?.({ ...said, ...patch });
  return (
    <div className="time-input">
      <InputNumber
        id={id}
        aria-label={t('time.minutes')}
        min={1}
        max={1440}
        precision={0}
        value={said.minutes ?? null}
        onChange={(minutes) => say({ minutes: minutes ?? undefined })}
        suffix={t('time.minutesUnit')}
      />
      <Select
        aria-label={t('time.kindLabel')}
        value={said.kind}
        onChange={(kind: TimeKind) => say({ kind })}
        options={timeKinds.map((kind) => ({ value: kind, label: t(`time.kind.${kind}`) }))}
      />
      <label>
        <Switch size="small" checked={said.isBillable} onChange={(isBillable) => say({ isBillable })} />{' '}
        {t('time.isBillable')}
      </label>
      {said.isBillable && (
        <Input
          aria-label={t('time.reason')}
          placeholder={t('time.reason')}
          maxLength={500}
          value={said.reason ?? ''}
          onChange={({ target }) => say({ reason: target.value })}
        />
      )}
    </div>
  );
}

function isSaid(value: unknown): value is SaidTime {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
