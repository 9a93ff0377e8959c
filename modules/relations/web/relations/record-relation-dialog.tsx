import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field, FieldValues } from '../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { endKinds, recordRelation, type EndKind } from '../../relation.contract.ts';
import { endsOf } from './end-source.ts';
import { readChosen, relatingOf, sayingsBetween, type Saying } from './relation-choices.ts';

/** Where one stands, and whose it is. */
export interface OwnEnd {
  kind: EndKind;
  id: string;
  customerId: string;
}

interface Entry {
  other: string;
  saying: Saying;
  since?: string;
  note?: string;
}

interface RecordRelationDialogProps {
  own: OwnEnd;
  onClose: () => void;
}

/** First what it is related to, found by typing; then what the two are to one another follows, and can be changed. */
export function RecordRelationDialog({ own, onClose }: RecordRelationDialogProps) {
  const { t } = useTranslation('relations');
  const record = useSend(recordRelation);
  const [values, setValues] = useState<FieldValues>({});
  const follow = (changed: FieldValues): FieldValues => {
    const other = readChosen(changed['other']);
    return 'other' in changed ? { saying: other && sayingsBetween(own.kind, other.kind)[0] } : {};
  };
  const send = ({ other, saying, ...rest }: Entry) => {
    const chosen = readChosen(other);
    if (!chosen) throw new Error(`nothing that can be related: ${other}`);
    return record.mutateAsync({ body: { ...relatingOf(own, chosen, saying), ...rest } });
  };
  return (
    <FormDialog<Entry>
      title={t('relation.record')}
      fields={useRelationFields(own, values)}
      onChange={setValues}
      follow={follow}
      submit={send}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}

function useRelationFields(own: OwnEnd, values: FieldValues): Field[] {
  const { t } = useTranslation('relations');
  const kinds = endKinds.filter((kind) => sayingsBetween(own.kind, kind).length > 0);
  const other = readChosen(values['other']);
  const sayings = other ? sayingsBetween(own.kind, other.kind) : [];
  const spreading = typeof values['saying'] === 'string' ? values['saying'].split(':')[1] : undefined;
  return [
    {
      kind: 'search',
      name: 'other',
      label: t('relation.other'),
      help: t('relation.otherHelp'),
      source: endsOf({ customerId: own.customerId, kinds, nameOf: (kind) => t(`end.${kind}`), ownId: own.id }),
      isRequired: true,
      isFocused: true,
    },
    {
      kind: 'choice',
      name: 'saying',
      label: t('relation.kind'),
      help: spreading === undefined ? t('relation.kindHelp') : t(`spreads.${spreading}`),
      choices: sayings.map((value) => ({ value, label: wordsOf(value, t) })),
      isRequired: true,
      isDisabled: other === undefined,
    },
    { kind: 'day', name: 'since', label: t('relation.since'), help: t('relation.sinceHelp'), share: 'half' },
    { kind: 'line', name: 'note', label: t('relation.note'), help: t('relation.noteHelp'), most: 500 },
  ];
}

function wordsOf(saying: Saying, t: (key: string) => string): string {
  const [side, kind] = saying.split(':');
  return t(`direction.${kind}.${side}`);
}
