import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { FieldValues } from '../../../../web/ui/form/field.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { recordAsset } from '../../asset.contract.ts';
import { bodyOf, type AssetEntry } from './asset-entry.ts';
import { followAsset } from './follow-asset.ts';
import { useAssetFields } from './use-asset-fields.ts';

type NewEntry = AssetEntry & Pick<BodyOf<typeof recordAsset>, 'customerId' | 'kind'>;

/** Whose it is, first: all that follows is of that customer. */
export function NewAssetScreen() {
  const { t } = useTranslation('assets');
  const go = useGo();
  const record = useSend(recordAsset);
  const given = useGiven();
  const [values, setValues] = useState<FieldValues>(given);
  const fields = useAssetFields({ customerId: textIn(values, 'customerId'), siteId: textIn(values, 'siteId') });
  // what the customer's rules say where nobody does
  const followed: Record<string, { isRequired: boolean; help: string }> = {
    name: { isRequired: false, help: t('asset.nameHelp') },
    status: { isRequired: false, help: t('asset.statusHelp') },
  };
  return (
    <Page title={t('asset.new')} breadcrumb={[{ text: t('asset.plural'), to: '/assets' }]} layout="column">
      <Form<NewEntry>
        draft="asset.new"
        fields={[
          {
            kind: 'search',
            name: 'customerId',
            label: t('asset.customer'),
            source: customerSource,
            isRequired: true,
            isFocused: given.customerId === undefined,
          },
          ...fields.map((field) => ({ ...field, ...followed[field.name] })),
        ]}
        initial={given}
        onChange={setValues}
        follow={followAsset}
        submit={(entry) => record.mutateAsync({ body: bodyOf(entry) }).then(({ id }) => go(`/assets/${id}`))}
        submitText={t('shell:action.save')}
      />
    </Page>
  );
}

/** Led here from a customer's or a person's page, what is clear is filled in. */
function useGiven(): { customerId?: string; userId?: string; siteId?: string } {
  const { values } = useUrlState();
  const [customerId, userId, siteId] = [one(values['customerId']), one(values['userId']), one(values['siteId'])];
  return { ...(customerId && { customerId }), ...(userId && { userId }), ...(siteId && { siteId }) };
}

function textIn(values: FieldValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}
