import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field, FieldValues } from '../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { changeNumberRule, type NumberRuleView } from '../../number-rule.contract.ts';
import { useAssetWords } from '../assets/use-asset-words.ts';
import { sampleOf } from './sample-of.ts';

interface RuleEntry {
  numberPattern: string;
  namePattern: string | null;
  prefix: string | null;
  nextNumber: number;
}

interface ChangeNumberRuleDialogProps {
  customer: string;
  view: NumberRuleView;
  onClose: () => void;
}

const usual = { numberPattern: '{prefix}-{site}-{kind}-{0000}', namePattern: null, prefix: '', nextNumber: 1 };

/** Pattern and codes, with what comes of them as they are typed. */
export function ChangeNumberRuleDialog({ customer, view, onClose }: ChangeNumberRuleDialogProps) {
  const { t } = useTranslation('assets');
  const change = useSend(changeNumberRule);
  const initial = { ...(view.rule ?? usual), ...codesIn(view) };
  const [values, setValues] = useState<FieldValues>(initial);
  const codes = useCodeFields(view);
  const submit = (entry: RuleEntry) => {
    const { nextNumber, prefix } = entry;
    const body = {
      numberPattern: entry.numberPattern,
      namePattern: entry.namePattern,
      prefix: prefix ?? '',
      ...codesOf(view, { ...entry }),
      // while the form was open, numbers may have been given
      ...(nextNumber !== initial.nextNumber && { nextNumber }),
    };
    return change.mutateAsync({ params: { customer }, body, ifMatch: view.revision });
  };
  return (
    <FormDialog<RuleEntry>
      title={t(view.rule ? 'numbering.change' : 'numbering.set')}
      text={<Sample view={view} values={values} />}
      fields={[
        {
          kind: 'line',
          name: 'numberPattern',
          label: t('numbering.numberPattern'),
          help: t('numbering.numberPatternHelp'),
          most: 40,
          isRequired: true,
          isFocused: true,
        },
        { kind: 'line', name: 'prefix', label: t('numbering.prefix'), most: 12, share: 'half' },
        {
          kind: 'number',
          name: 'nextNumber',
          label: t('numbering.nextNumber'),
          least: 1,
          isRequired: true,
          share: 'half',
        },
        {
          kind: 'line',
          name: 'namePattern',
          label: t('numbering.namePattern'),
          help: t('numbering.namePatternHelp'),
          most: 60,
        },
        ...codes,
      ]}
      initial={initial}
      emptyAs="null"
      onChange={setValues}
      submit={submit}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}

function Sample({ view, values }: { view: NumberRuleView; values: FieldValues }) {
  const { t } = useTranslation('assets');
  const { numberPattern, namePattern, prefix, nextNumber } = values;
  const sample = sampleOf(view, {
    numberPattern: textIn(numberPattern),
    namePattern: textIn(namePattern) || null,
    prefix: textIn(prefix).toUpperCase(),
    nextNumber: typeof nextNumber === 'number' ? nextNumber : 1,
    ...codesOf(view, values),
  });
  if ('fault' in sample) return <>{t(`numbering.faults.${sample.fault}`)}</>;
  return (
    <>
      {t('numbering.sample')} <strong>{sample.number}</strong>
      {sample.name !== null && ` · ${t('numbering.nameSample', { name: sample.name })}`}
    </>
  );
}

/** A line for each site and kind: empty, what follows from its name stands for it. */
function useCodeFields({ sites, kinds }: NumberRuleView): Field[] {
  const { t } = useTranslation('assets');
  const words = useAssetWords();
  const line = (name: string, label: string, placeholder: string): Field => {
    const section = t(name.startsWith('site.') ? 'numbering.siteCodes' : 'numbering.kindCodes');
    return { kind: 'line', name, label, placeholder, section, most: 8, share: 'half' };
  };
  return [
    ...sites.map(({ id, name, usual: code }) => line(`site.${id}`, name, code)),
    ...kinds.map(({ kind, usual: code }) => line(`kind.${kind}`, words.kind(kind), code)),
  ];
}

function codesIn({ sites, kinds }: NumberRuleView): FieldValues {
  const own = ({ code, usual: other }: { code: string; usual: string }) => (code === other ? undefined : code);
  return Object.fromEntries([
    ...sites.map((site) => [`site.${site.id}`, own(site)] as const),
    ...kinds.map((kind) => [`kind.${kind.kind}`, own(kind)] as const),
  ]);
}

function codesOf({ sites, kinds }: NumberRuleView, values: FieldValues) {
  const said = (keys: readonly string[], noun: string) =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const code = textIn(values[`${noun}.${key}`]).toUpperCase();
        return code === '' ? [] : [[key, code] as const];
      }),
    );
  return {
    siteCodes: said(
      sites.map(({ id }) => id),
      'site',
    ),
    kindCodes: said(
      kinds.map(({ kind }) => kind),
      'kind',
    ),
  };
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
