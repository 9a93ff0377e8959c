import {
  choosingKinds,
  customKinds,
  searchableKinds,
  type CustomFieldView,
  type CustomKind,
  type CustomNounName,
  type SentChoice,
} from '../../custom-field.contract.ts';

/** What the form of a field holds. */
export interface Definition {
  label?: string | null;
  labelEn?: string | null;
  kind?: string | null;
  key?: string | null;
  choices?: readonly Partial<SentChoice>[] | null;
  help?: string | null;
  audience?: string | null;
  isRequired?: boolean | null;
  isSearchable?: boolean | null;
}

/** A line until something else is chosen. */
export function kindOf({ kind }: Definition): CustomKind {
  return customKinds.find((one) => one === kind) ?? 'line';
}

/** What a save says, whether it records or changes: choices and search as far as the kind has them. */
export function savedOf(entered: Definition) {
  const kind = kindOf(entered);
  return {
    label: entered.label ?? '',
    labelEn: entered.labelEn ?? null,
    help: entered.help ?? null,
    audience: entered.audience === 'public' ? ('public' as const) : ('internal' as const),
    isRequired: entered.isRequired === true,
    isSearchable: entered.isSearchable === true && searchableKinds.has(kind),
    choices: choosingKinds.has(kind) ? namedChoices(entered) : [],
  };
}

/** The field as a form would show it now, while it is being described. */
export function draftField(noun: CustomNounName, entered: Definition, untitled: string): CustomFieldView {
  const { choices, label, ...said } = savedOf(entered);
  return {
    ...said,
    id: 'draft',
    noun,
    key: entered.key || 'draft',
    kind: kindOf(entered),
    label: label || untitled,
    choices: choices.map((choice, at) => ({
      code: choice.code ?? `new ${at}`,
      label: choice.label,
      labelEn: choice.labelEn ?? null,
      isRetired: false,
    })),
    position: 0,
    isRetired: false,
    revision: 1,
    abilities: [],
  };
}

/** Lines that were left empty are none. */
function namedChoices({ choices }: Definition): SentChoice[] {
  return (choices ?? []).flatMap(({ code, label, labelEn }) => {
    const words = label?.trim() ?? '';
    return words === ''
      ? []
      : [{ ...(code !== undefined && { code }), label: words, labelEn: labelEn?.trim() || null }];
  });
}
