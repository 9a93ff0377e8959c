import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldInput } from '../../../../web/ui/form/field-input.tsx';
import { isMissing, type Field } from '../../../../web/ui/form/field.ts';
import { customEntries, useCustomFields, withCustom } from '../../../custom-fields/web/index.ts';
import type { CustomValues } from '../../../custom-fields/custom-value.contract.ts';
import type { AnswerSets } from '../../question-tree.contract.ts';

interface AnswerOwnFieldsProps {
  label: string;
  custom: AnswerSets['custom'];
  onChange: (custom: AnswerSets['custom']) => void;
}

/** What an answer says of the provider's own fields: folded away until it says something. */
export function AnswerOwnFields({ label, custom, onChange }: AnswerOwnFieldsProps) {
  const { t } = useTranslation('service-desk');
  // null would clear a field: an answer only fills
  const held = Object.fromEntries(Object.entries(custom ?? {}).filter(([, value]) => value !== null)) as CustomValues;
  const fields = useCustomFields('ticket').formFields(held);
  const [isOpen, open] = useState(Object.keys(held).length > 0);
  if (fields.length === 0) return null;
  const entries: Record<string, unknown> = customEntries(held);
  const enter = (field: Field, value: unknown) => {
    const { [field.name]: _before, ...others } = entries;
    onChange(withCustom(isMissing(field, value) ? others : { ...others, [field.name]: value }).custom);
  };
  return (
    <details open={isOpen} onToggle={(event) => open(event.currentTarget.open)}>
      <summary>{t('treeEditor.ownFields')}</summary>
      <div className="tree-answer-settings" role="group" aria-label={t('treeEditor.ownFieldsOf', { label })}>
        {isOpen &&
          fields.map((field) => (
            <OwnField
              key={field.name}
              field={field}
              value={entries[field.name]}
              onChange={(value) => enter(field, value)}
            />
          ))}
      </div>
    </details>
  );
}

interface OwnFieldProps {
  field: Field;
  value: unknown;
  onChange: (value: unknown) => void;
}

function OwnField({ field, value, onChange }: OwnFieldProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{field.label}</label>
      <FieldInput id={id} field={field} value={value} onChange={(entered) => onChange(valueOf(entered))} />
    </div>
  );
}

/** An antd input tells its event, everything else its value. */
function valueOf(entered: unknown): unknown {
  if (typeof entered !== 'object' || entered === null || !('target' in entered)) return entered;
  return (entered.target as HTMLInputElement).value;
}
