import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useMay } from '../../../../web/api/session.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { FieldValues } from '../../../../web/ui/form/field.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { useWaitingFiles } from '../../../files/web/index.ts';
import { recordDocument } from '../../document.contract.ts';
import { useDocumentFields } from './use-document-fields.ts';
import { useVersionFields } from './use-version-fields.ts';
import { versionIn, type VersionEntry } from './version-entry.ts';
import { VersionFileContext } from './version-file.tsx';

type Entry = Omit<BodyOf<typeof recordDocument>, 'version'> & VersionEntry;

export function NewDocumentScreen() {
  const { t } = useTranslation('documents');
  const go = useGo();
  const record = useSend(recordDocument);
  const waiting = useWaitingFiles('document.new');
  const given = useGiven();
  const [values, setValues] = useState<FieldValues>({ ...given, way: 'file' });
  const submit = async ({ way, pastedName, pastedText, datedOn, versionNote, ...said }: Entry) => {
    const entry = { way, pastedName, pastedText, datedOn, versionNote } as VersionEntry;
    const { version: _none, ...fields } = said as typeof said & { version?: unknown };
    const { id } = await record.mutateAsync({ body: { ...fields, version: versionIn(entry, waiting.ids) } });
    waiting.clear();
    go(`/documents/${id}`);
  };
  return (
    <Page title={t('document.new')} breadcrumb={[{ text: t('document.plural'), to: '/documents' }]} layout="column">
      <VersionFileContext value={waiting}>
        <Form<Entry>
          draft="document.new"
          fields={useFields(values)}
          initial={{ ...given, way: 'file' }}
          onChange={setValues}
          follow={(changed) => Promise.resolve('customerId' in changed ? { assetId: undefined } : {})}
          submit={submit}
          submitText={t('shell:action.save')}
          onCancel={() => go('/documents')}
        />
      </VersionFileContext>
    </Page>
  );
}

function useFields(values: FieldValues) {
  const { t } = useTranslation('documents');
  const said = values['customerId'];
  const customerId = typeof said === 'string' ? said : undefined;
  const may = { mayRelease: useMay('document.release'), mayClassify: useMay('document.read_confidential') };
  const [title, kind, ...others] = useDocumentFields({ customerId, ...may });
  const customer = {
    kind: 'search' as const,
    name: 'customerId',
    label: t('document.customer'),
    help: t('document.customerHelp'),
    source: customerSource,
    share: 'half' as const,
  };
  const version = useVersionFields(values['way']);
  return [title, kind, customer, ...others, ...version].filter((field) => field !== undefined);
}

/** Led here from a customer's, a machine's or a model's page, what is clear is filled in. */
function useGiven(): { customerId?: string; assetId?: string; modelId?: string } {
  const { values } = useUrlState();
  const [customerId, assetId, modelId] = [one(values['customerId']), one(values['assetId']), one(values['modelId'])];
  return { ...(customerId && { customerId }), ...(assetId && { assetId }), ...(modelId && { modelId }) };
}
