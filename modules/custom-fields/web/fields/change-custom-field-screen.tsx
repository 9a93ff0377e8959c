import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { changeCustomField, readCustomField, type CustomFieldView } from '../../custom-field.contract.ts';
import { labelOf } from '../values/label-of.ts';
import './custom-fields.css';
import { draftField, savedOf, type Definition } from './definition.ts';
import { Preview } from './preview.tsx';
import { useDefinitionFields } from './use-definition-fields.ts';

export function ChangeCustomFieldScreen({ params }: ScreenProps) {
  const result = useAnswer(readCustomField, { params: { customField: params['customField'] ?? '' } });
  return <Answered result={result}>{(field) => <ChangeCustomField field={field} />}</Answered>;
}

function ChangeCustomField({ field }: { field: CustomFieldView }) {
  const { t } = useTranslation('custom-fields');
  const go = useGo();
  const { id, noun, kind, key, revision } = field;
  const list = `/custom-fields?noun=${noun}`;
  const change = useSend(changeCustomField);
  const first: Definition = { ...field, choices: field.choices.filter((choice) => !choice.isRetired) };
  const [entered, setEntered] = useState(first);
  const save = async (body: Definition) => {
    const { choices, ...said } = savedOf({ ...body, kind });
    const hasChoices = field.choices.length > 0;
    await change.mutateAsync({
      params: { customField: id },
      body: { ...said, ...(hasChoices && { choices }) },
      ifMatch: revision,
    });
    go(list);
  };
  const definition = useDefinitionFields({ kind, isSaved: true });
  return (
    <Page
      title={labelOf(field)}
      breadcrumb={[{ text: t('title'), to: list }]}
      beside={field.isRetired && <Status tone="over" text={t('state.retired')} />}
    >
      <GoneChoices field={field} />
      <div className="custom-fields-beside">
        {field.isRetired ? (
          <p>{t('state.retiredText')}</p>
        ) : (
          <Form<Definition>
            draft={`custom_field.${id}`}
            fields={definition}
            initial={first}
            emptyAs="null"
            onChange={setEntered}
            submit={save}
            submitText={t('shell:action.save')}
            onCancel={() => go(list)}
          />
        )}
        <Preview noun={noun} fields={[draftField(noun, { ...entered, kind, key }, t('choice.unnamed'))]} />
      </div>
    </Page>
  );
}

/** Choices out of use: records may hold them still. */
function GoneChoices({ field }: { field: CustomFieldView }) {
  const { t } = useTranslation('custom-fields');
  const gone = field.choices.filter(({ isRetired }) => isRetired);
  if (gone.length === 0) return null;
  return <p className="yt-quiet">{t('choice.gone', { labels: gone.map(labelOf).join('、') })}</p>;
}
