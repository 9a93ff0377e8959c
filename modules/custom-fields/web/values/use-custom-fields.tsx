import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import type { Column } from '../../../../web/ui/list/column.ts';
import type { Fact } from '../../../../web/ui/words/facts.tsx';
import { listCustomFields, type CustomNounName } from '../../custom-field.contract.ts';
import type { CustomValues } from '../../custom-value.contract.ts';
import { CustomValueText } from './custom-value-text.tsx';
import { formField } from './form-field.ts';
import { labelOf } from './label-of.ts';

export interface CustomFields {
  /** For the end of a form; `values`: of the record that it changes. With `customEntries` and `withCustom`. */
  formFields(values?: CustomValues): Field[];
  /** For a list of the noun, hidden until chosen. */
  columns<Row extends { custom: CustomValues }>(): Column<Row>[];
  /** For a page: every field in use, with its value or without. */
  facts(values: CustomValues): Fact[];
}

/** The own fields of a noun that are in use, ready for forms, lists and pages; none while they are on their way. */
export function useCustomFields(noun: CustomNounName): CustomFields {
  const all = useAnswer(listCustomFields, { query: { noun } }).data?.items ?? [];
  const fields = all.filter(({ isRetired }) => !isRetired);
  return {
    formFields: (values = {}) => fields.map((field) => formField(field, values[field.key])),
    columns: () =>
      fields.map((field) => ({
        key: `custom.${field.key}`,
        title: labelOf(field),
        width: field.kind === 'text' ? 240 : 140,
        shown: 'at_wish',
        align: field.kind === 'number' ? 'end' : 'start',
        render: ({ custom }) => textOf(field, custom),
      })),
    facts: (values) => fields.map((field) => ({ label: labelOf(field), value: textOf(field, values) })),
  };
}

function textOf(field: Parameters<typeof CustomValueText>[0]['field'], values: CustomValues) {
  const value = values[field.key];
  return value === undefined ? null : <CustomValueText field={field} value={value} />;
}
