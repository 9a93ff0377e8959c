import type { Choice } from '../../../../web/ui/choice.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import type { CustomFieldView } from '../../custom-field.contract.ts';
import type { CustomValue } from '../../custom-value.contract.ts';
import { labelOf } from './label-of.ts';
import { YesNoInput } from './yes-no-input.tsx';

/** Short answers share a line. */
const half = { share: 'half' } as const;

/** An own field as the kit's forms draw it. `held`: what the record has, which may be a choice out of use. */
export function formField(field: CustomFieldView, held?: CustomValue): Field {
  const { key, help, isRequired, kind } = field;
  const common = { name: `custom.${key}`, label: labelOf(field), help: help ?? undefined, isRequired };
  switch (kind) {
    case 'choice':
      return { ...common, ...half, kind: 'choice', choices: choicesOf(field, held) };
    case 'choices':
      return { ...common, kind: 'choice', choices: choicesOf(field, held), isMultiple: true };
    case 'yes_no':
      return { ...common, ...half, kind: 'own', part: YesNoInput };
    case 'phone':
      return { ...common, ...half, kind, most: 60 };
    case 'text':
      return { ...common, kind, most: 2000, rows: 3 };
    case 'link':
      return { ...common, kind: 'line', most: 500, placeholder: 'https://' };
    case 'line':
      return { ...common, ...half, kind, most: 200 };
    default:
      return { ...common, ...half, kind };
  }
}

function choicesOf({ choices }: CustomFieldView, held: CustomValue | undefined): Choice[] {
  const had = [held].flat();
  return choices
    .filter(({ code, isRetired }) => !isRetired || had.includes(code))
    .map((choice) => ({ value: choice.code, label: labelOf(choice) }));
}
