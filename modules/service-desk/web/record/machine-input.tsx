import { Form as AntdForm } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { FieldValues, OwnPartProps } from '../../../../web/ui/form/field.ts';
import { SearchSelect } from '../../../../web/ui/search-select.tsx';
import { assetsOf } from '../../../assets/web/index.ts';
import { listCallerMachines } from '../../machine.contract.ts';
import { MachineKeys } from './machine-keys.tsx';

/** The machine that it is about: typed by number, serial number or address, or one of the caller's by one key. */
export function MachineInput({ id, value, onChange }: OwnPartProps) {
  const { t } = useTranslation('service-desk');
  const { callerId, customerId } = AntdForm.useWatch((values: FieldValues) => values) ?? {};
  const caller = typeof callerId === 'string' ? callerId : undefined;
  const isAsked = caller !== undefined && value === undefined;
  const machines = useAnswer(listCallerMachines, { query: { callerId: caller ?? '' } }, { enabled: isAsked }).data;
  return (
    <>
      <SearchSelect
        id={id}
        value={typeof value === 'string' ? value : undefined}
        onChange={onChange}
        source={assetsOf(typeof customerId === 'string' ? customerId : undefined)}
        placeholder={t('record.machineHint')}
      />
      {isAsked && machines && <MachineKeys machines={machines.items} onChoose={onChange} />}
    </>
  );
}
