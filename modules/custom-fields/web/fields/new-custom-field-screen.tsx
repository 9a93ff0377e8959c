import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../../web/api/call.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { FieldValues } from '../../../../web/ui/form/field.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { listCustomFields, proposeCustomFieldKey, recordCustomField } from '../../custom-field.contract.ts';
import './custom-fields.css';
import { draftField, kindOf, savedOf, type Definition } from './definition.ts';
import { Preview } from './preview.tsx';
import { useDefinitionFields } from './use-definition-fields.ts';
import { useShownNoun } from './use-shown-noun.ts';

export function NewCustomFieldScreen() {
  const { t } = useTranslation('custom-fields');
  const go = useGo();
  const noun = useShownNoun();
  const list = `/custom-fields?noun=${noun}`;
  const record = useSend(recordCustomField);
  const [entered, setEntered] = useState<Definition>({});
  const inUse = (useAnswer(listCustomFields, { query: { noun } }).data?.items ?? []).filter((one) => !one.isRetired);
  const save = async (body: Definition) => {
    await record.mutateAsync({
      body: { ...savedOf(body), noun, kind: kindOf(body), ...(body.key && { key: body.key }) },
    });
    go(list);
  };
  return (
    <Page title={t('newTitle', { noun: t(`noun.${noun}`) })} breadcrumb={[{ text: t('title'), to: list }]}>
      <div className="custom-fields-beside">
        <Form<Definition>
          draft={`custom_field.new.${noun}`}
          fields={useDefinitionFields({ kind: kindOf(entered), isSaved: false })}
          initial={{ kind: 'line', audience: 'internal' }}
          onChange={setEntered}
          follow={useProposedKey(noun)}
          submit={save}
          submitText={t('shell:action.save')}
          onCancel={() => go(list)}
        />
        <Preview noun={noun} fields={[...inUse, draftField(noun, entered, t('choice.unnamed'))]} />
      </div>
    </Page>
  );
}

/** The key follows the label, until somebody writes another. */
function useProposedKey(noun: ReturnType<typeof useShownNoun>) {
  const proposed = useRef('');
  return async (changed: FieldValues, values: FieldValues): Promise<FieldValues> => {
    const { label } = changed;
    const isOwn = typeof values['key'] === 'string' && values['key'] !== '' && values['key'] !== proposed.current;
    if (typeof label !== 'string' || label.trim() === '' || isOwn) return {};
    const { key } = await call(proposeCustomFieldKey, { query: { noun, label } });
    proposed.current = key;
    return { key };
  };
}
