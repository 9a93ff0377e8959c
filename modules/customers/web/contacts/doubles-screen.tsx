import { useTranslation } from 'react-i18next';
import { asList } from '../../../../web/api/as-list.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { SearchSelect } from '../../../../web/ui/search-select.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { listDoubles } from '../../contact-merger.contract.ts';
import { customerSource } from '../customers/customer-source.ts';
import './doubles-screen.css';
import { mergerPath } from './merger-path.ts';
import { useDoubleColumns } from './use-double-columns.tsx';

/** Who of a customer's contacts probably is known twice (联系人查重). */
export function DoublesScreen() {
  const { t } = useTranslation('customers');
  const { values, change } = useUrlState();
  const customerId = one(values['customerId']);
  return (
    <Page
      title={t('contact.doubles')}
      breadcrumb={[{ text: t('contact.plural'), to: '/contacts' }]}
      actions={
        <SearchSelect
          className="doubles-customer"
          label={t('customer.noun')}
          placeholder={t('contact.doublesCustomer')}
          source={customerSource}
          value={customerId}
          onChange={(id) => change({ customerId: id })}
        />
      }
    >
      {customerId === undefined ? (
        <EmptyState title={t('contact.doublesTitle')} text={t('contact.doublesText')} />
      ) : (
        <DoublesTable customerId={customerId} />
      )}
    </Page>
  );
}

function DoublesTable({ customerId }: { customerId: string }) {
  const { t } = useTranslation('customers');
  const list = asList(useAnswer(listDoubles, { query: { customerId } }));
  return (
    <DataTable
      name="contact-doubles"
      label={t('contact.doubles')}
      columns={useDoubleColumns()}
      list={list}
      idOf={({ kept, double }) => `${kept.id} ${double.id}`}
      pathOf={({ kept, double }) => mergerPath(kept.id, double.id)}
      empty={<EmptyState title={t('contact.doublesNone')} text={t('contact.doublesNoneText')} />}
    />
  );
}
