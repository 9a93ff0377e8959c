import { Form as AntdForm } from 'antd';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../api/problem.ts';
import { FieldInput } from './field-input.tsx';
import { faultsWithin, isMissing } from './field.ts';
import type { Field } from './field.ts';

interface FormFieldProps {
  field: Field;
  /** Why the last sending failed. */
  error: unknown;
}

/** Label above, help and what is wrong below. A part of the module's own shows itself where within it the fault is. */
export function FormField({ field, error }: FormFieldProps) {
  const { t } = useTranslation();
  const errors = field.kind === 'own' && error instanceof Problem ? error.fields : [];
  const faults = faultsWithin(field.name, errors);
  const said = [...errors.filter((one) => one.field === field.name), ...faults].map(({ message }) => message);
  const message = t('shell:form.missing', { label: field.label });
  const missing = (_rule: unknown, value: unknown) =>
    isMissing(field, value) ? Promise.reject(new Error(message)) : Promise.resolve();
  return (
    <AntdForm.Item
      className={field.share && `yt-field-${field.share}`}
      name={field.name}
      label={field.label}
      extra={said.length > 0 ? <Faults said={said} help={field.help} /> : field.help}
      rules={field.isRequired ? [{ validator: missing }] : []}
      // a switch always says something: it is not marked as optional
      required={field.isRequired || field.kind === 'switch'}
      validateTrigger="onSubmit"
    >
      <FieldInput field={field} faults={faults} />
    </AntdForm.Item>
  );
}

function Faults({ said, help }: { said: readonly string[]; help: Field['help'] }) {
  return (
    <>
      <div role="alert" className="yt-field-fault">
        {[...new Set(said)].join(' ')}
      </div>
      {help}
    </>
  );
}
